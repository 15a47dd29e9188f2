"""What a document is about and what it set up, from the sentences that name it by its number."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from graph.text import fold
from queries.answers.asker import evidence_of
from queries.answers.handlers.base import Case
from queries.answers.handlers.committees import established
from queries.answers.handlers.documents import issuer, the_policy
from queries.answers.records import Answer, Found
from queries.answers.say import say
from queries.answers.word_lists import words


def set_up(case: Case) -> Answer:
    """`Quyết định số 05-QĐ/ĐU thành lập ban nào?`: what a sentence that has its number says was set up."""
    found = the_policy(case)
    if not case.question.numbers:
        return established(case)
    rows = _sentences(case, found)
    claims = {row["claim"] for row in rows}
    issuers = case.asker.facts_at("into", [p.id for p in found], types=["ISSUED"]) if found else []
    made = case.asker.facts_at("out_of", [f.subject.id for f in issuers], types=["ESTABLISHED"]) if issuers else []
    facts = [f for f in made if claims & set(f.claims)]
    if not facts:
        return case.unknown("document_unread") if found else case.unknown()
    names = case.list(list(dict.fromkeys(f.object.name for f in facts)))
    text = say("document_set_up", case.lang, policy=found[0].name, names=names)
    return case.told("answer", text, facts, query="policy_issuer", params={"policy": found[0].id})


def subject(case: Case) -> Answer:
    """`Kế hoạch số 88/KH-UBND về việc gì?`: the words behind `về` in a sentence that has its number."""
    found = the_policy(case)
    if not case.question.numbers or not found:
        return issuer(case)
    for row in _sentences(case, found):
        said = _about(str(row["quote"]), found[0].name.split(" ")[-1])
        if said:
            text = say("document_about", case.lang, policy=found[0].name, subject=said)
            told = case.told("answer", text, (), query="policy_issuer", params={"policy": found[0].id})
            return told.with_evidence([evidence_of(row)])
    near = issuer(case)
    return (
        near.saying(f"{say('document_about_untold', case.lang)} {near.text}").being("partial") if near.facts else near
    )


def _sentences(case: Case, found: Sequence[Found]) -> list[Mapping[str, Any]]:
    """The sentences that have the number of a document, in articles that mention it."""
    if len(found) != 1:
        return []
    number = fold(found[0].name.split(" ")[-1])
    rows = case.asker.rows_at("quotes_of_mentions", [found[0].id])
    return sorted((row for row in rows if number in fold(str(row["quote"]))), key=lambda row: str(row["claim"]))


def _about(quote: str, number: str) -> str:
    """What stands right behind a number, its date and who gave it: `về chuyển đổi số năm 2026`, `phê duyệt Đề án X`."""
    match = re.search(re.escape(number) + str(words()["said_of_document"]), quote, re.IGNORECASE)
    return match["said"].strip(" ,/") if match is not None else ""
