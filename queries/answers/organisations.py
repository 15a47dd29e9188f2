"""Which enterprise or institution a question names: in full, by the end of its name, or by words that it alone has."""

from __future__ import annotations

import re
from functools import cache

from graph.reference.provinces import provinces
from graph.search import search_form
from queries.answers.asker import Asker
from queries.answers.entities import Hit, named, provinces_at, units_in
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.word_lists import words

_LONGEST_NAME = 6
_LEAST_WORDS = 2
_COMPANIES = "enterprises_named"
_INSTITUTIONS = "institutions_named"


def organisations_in(question: Question, asker: Asker) -> list[Found]:
    """Enterprises and institutions that the question names, in full or by words that one of them alone has."""
    return [h.found for h in organisations_at(question, asker)]


def organisations_at(question: Question, asker: Asker) -> list[Hit]:
    """The same, each with where its name stands."""
    hits = named(question, asker, _COMPANIES, _INSTITUTIONS) or _by_tail(question, asker)
    return hits or organisations_worded(question, asker)


def organisations_worded(question: Question, asker: Asker) -> list[Hit]:
    """The one enterprise, institution or body that has all words of a name: `Tổng công ty Cảng X`, no `Cổ phần`."""
    for head in words()["organisation_heads"]:
        starts = re.finditer(rf"(?<= ){head} (?=\w)(?!dong )", question.form)  # a Hội, not a Hội đồng
        match = next((m for m in starts if not _in_title(question, m)), None)
        for said in _names_from(question, match.end()) if match else ():
            every = asker.found("organisations_worded", words=said.split())
            agreeing = [node for node in every if question.agrees_on(said.split(), node.name)]
            heads = tuple(h for h in words()["organisation_heads"] if h == head or h.endswith(f" {head}"))
            found = [node for node in agreeing if any(form.startswith(heads) for form in node.search)] or agreeing
            if match and found:
                return [Hit(match.start(), match.end() + len(said), found[0])] if len(found) == 1 else []
        if match:
            return []
    return []


def _in_title(question: Question, match: re.Match[str]) -> bool:
    """Whether words stand in a title or in what a body is called: `trưởng ban` is no school, a Liên minh HTX no HTX."""
    of_body = question.form[: match.end()].strip().endswith(tuple(words()["not_heads"]))
    return of_body or any(t.start < match.end() and match.start() < t.end for t in question.titles)


def _by_tail(question: Question, asker: Asker) -> list[Hit]:
    """The one enterprise or institution whose name ends in the longest words of the question: `Cao su Chư Păh`.

    The name of a province, ward or district alone is no such end: `Viettel Hà Nội` is not meant by `Hà Nội`.
    """
    tokens = question.plain.split()
    places = {search_form(p.name) for p in provinces()} | _names_of_units(question)
    tails = {
        " ".join(tokens[i : i + n]) for n in range(_LEAST_WORDS, _LONGEST_NAME + 1) for i in range(len(tokens) - n + 1)
    } - places  # fmt: skip
    ends = tuple(f" {place}" for place in places)
    tails = {
        tail for tail in tails
        if not set(tail.split()) <= _general_words() and not any(end.endswith(f" {tail}") for end in ends)
    }  # fmt: skip
    found = asker.found("organisations_tailed", tails=sorted(tails))

    def tail(node: Found) -> str:
        fitting = (t for t in tails for form in node.search if form.endswith(f" {t}"))
        return max(fitting, key=lambda t: (len(t), t), default="")

    longest = max((len(tail(node)) for node in found), default=0)
    best = [node for node in found if len(tail(node)) == longest]
    if len(best) != 1 or not question.agrees_in_part(best[0].name):
        return []
    start = question.place(tail(best[0]))
    return [Hit(start, start + longest, best[0])]


def _names_of_units(question: Question) -> set[str]:
    """What the wards and districts that a question names may be called, with the word for what they are or without."""
    units = [unit.split() for unit in units_in(question)]
    return {" ".join(unit[start:end]) for unit in units for start in (0, 1) for end in range(start + 1, len(unit) + 1)}


@cache
def _general_words() -> frozenset[str]:
    """Words that names of many bodies end in: `Khoa học và Công nghệ`."""
    return frozenset(word for text in (*words()["fields"], *words()["idle"]) for word in text.split())


def _names_from(question: Question, start: int) -> list[str]:
    """What may be a name from a place on, longest first: up to words that may belong to the question.

    Each of them may be of the name: `tai` is `tại` in one and `vận tải` in another. No name ends in the middle of a
    province's.
    """
    text = question.form[start:]
    ends = "|".join(words()["name_ends"])
    spans = [(begin - start, end - start) for begin, end, _ in provinces_at(question)]
    cuts = {match.start() for match in re.finditer(rf"(?<!\w)(?:{ends})(?!\w)", text)}
    whole = [cut for cut in (*cuts, len(text)) if not any(begin < cut - 1 < end for begin, end in spans)]
    return [name for cut in sorted(whole, reverse=True) if (name := text[:cut].strip())]
