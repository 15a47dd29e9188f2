"""Figures that a document sets, which a question names by its whole number: `Kế hoạch 44/KH-UBND đặt mục tiêu ...`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from queries.answers.entities import policies_in
from queries.answers.handlers.base import Case
from queries.answers.records import Fact, Found, Ref
from queries.answers.word_lists import words

_Told = tuple[Fact, Mapping[str, Any]]


def _sets_aims(case: Case) -> bool:
    """Whether a document is asked for what it aims at; `theo Quyết định 766/QĐ-TTg` may tell an indicator instead."""
    return bool(case.question.numbers) and case.question.has_any("document_aims")


def _documents(case: Case) -> list[Found]:
    return policies_in(case.question, case.asker) if _sets_aims(case) else []


def without_documents(case: Case) -> str:
    """The form of a question without the documents that it names by their whole numbers."""
    form = case.question.form
    kinds = "|".join(sorted(words()["document_kinds"], key=len, reverse=True))
    for number in case.question.numbers if _sets_aims(case) else ():
        first = re.split(r"[/-]", number)[0]
        form = re.sub(rf" (?:(?:{kinds}) )?(?:so )?{first}(?= )", " ", form)
    return form


def in_documents(case: Case, figures: Sequence[_Told]) -> list[_Told]:
    """Those of some figures that stand in an article on the documents; all where the question names none."""
    if not _sets_aims(case):
        return list(figures)
    ids = [document.id for document in _documents(case)]
    told = case.asker.beside((fact for fact, _ in figures), ids)
    return [(fact, row) for fact, row in figures if told & set(fact.claims)]


def of_issuers(case: Case) -> list[list[Ref]]:
    """Who issued the documents, with the province of each and its bodies, where the question names nobody."""
    ids = [document.id for document in _documents(case)]
    issued = case.asker.facts_at("into", ids, types=["ISSUED"]) if ids else []
    issuers = list(dict.fromkeys(f.subject for f in issued))
    places = case.asker.facts_at("out_of", [ref.id for ref in issuers], types=["OF_PROVINCE"]) if issuers else []
    provinces = list(dict.fromkeys(f.object for f in places))
    bodies = case.asker.found("bodies_of_provinces", ids=[ref.id for ref in provinces]) if provinces else []
    group = [*provinces, *issuers, *(body.ref for body in bodies)]
    return [list(dict.fromkeys(group))] if group else []
