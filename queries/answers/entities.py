"""What a question names: nodes whose searchable name stands in it, the longest of those that overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from graph.reference.provinces import Province, provinces
from graph.search import search_form
from graph.text import fold
from queries.answers.asker import Asker
from queries.answers.question import Question, words
from queries.answers.records import Found

_LONGEST_NAME = 6
_SHORTEST_FORM = 3


@dataclass(frozen=True, slots=True)
class Hit:
    """A node with the place of its name in the search form of the question."""

    start: int
    end: int
    found: Found


def _outermost(hits: Iterable[Hit]) -> list[Hit]:
    """Without those that lie inside a longer one; nodes of one name stay side by side."""
    known = list(hits)
    kept = []
    for hit in known:
        inside = any(
            o.start <= hit.start and hit.end <= o.end and (o.start, o.end) != (hit.start, hit.end) for o in known
        )
        if not inside:
            kept.append(hit)
    return sorted(kept, key=lambda h: (h.start, -h.end, h.found.id))


def _hits(question: Question, found: Iterable[Found]) -> list[Hit]:
    out = []
    for node in found:
        forms = sorted((f for f in node.search if len(f) >= _SHORTEST_FORM), key=len, reverse=True)
        form = next((f for f in forms if question.has(f)), None)
        if form is not None:
            start = question.form.index(f" {form} ")
            out.append(Hit(start, start + len(form), node))
    return out


def provinces_in(question: Question) -> list[tuple[Province, ...]]:
    """The provinces that a question names, in order, each with its units of both epochs."""
    by_name: dict[str, list[Province]] = {}
    for province in provinces():
        by_name.setdefault(province.name, []).append(province)
    hits: list[tuple[int, int, tuple[Province, ...]]] = []
    for name, units in by_name.items():
        names = {name, *(a for u in units for a in u.aliases), *(u.name_en for u in units)}
        forms = sorted({search_form(n) for n in names}, key=len, reverse=True)
        form = next((f for f in forms if question.has(f)), None)
        if form is not None and (question.lang == "en" or question.agrees(*names)):
            start = question.form.index(f" {form} ")
            hits.append((start, start + len(form), tuple(units)))
    outer = [h for h in hits if not any(o[0] <= h[0] and h[1] <= o[1] and o[:2] != h[:2] for o in hits)]
    return [units for _, _, units in sorted(outer, key=lambda h: h[0])]


def officials_in(question: Question, asker: Asker) -> list[Found]:
    """Officials whose full name stands in the question, with its diacritics where it has any."""
    tokens = fold(re.sub(r"[^\w\s']+", " ", question.text)).split()
    names = {" ".join(tokens[i : i + n]) for n in range(2, _LONGEST_NAME + 1) for i in range(len(tokens) - n + 1)}
    found = asker.found("officials_named", names=sorted(names))
    agreeing = [f for f in found if question.agrees(f.name)]
    longest = max((len(f.name.split()) for f in agreeing), default=0)
    return [f for f in agreeing if len(f.name.split()) == longest]


def named(question: Question, asker: Asker, *statements: str) -> list[Hit]:
    """Nodes of some kinds that the question names; of names that overlap the longest."""
    hits = [h for s in statements for h in _hits(question, asker.found(s, form=question.form))]
    return _outermost(hits)


def bodies_in(question: Question, asker: Asker) -> list[Found]:
    """Public bodies that the question names, also with the place before the head (`Thai Nguyen People's Committee`)."""
    hits = named(question, asker, "bodies_named")
    if hits:
        return [h.found for h in hits]
    keys = [f"{head} {place}" for head in words()["bodies"] if question.has(head) for place in _places(question)]
    return asker.found("bodies_called", keys=keys) if keys else []


def _places(question: Question) -> list[str]:
    return [search_form(units[0].name) for units in provinces_in(question)]


def policies_in(question: Question, asker: Asker) -> list[Found]:
    """Documents that the question names by their number, in full or by its first part with the type."""
    numbers = sorted({n for number in question.numbers for n in (number, number.upper(), _spelled(number))})
    found = asker.found("policies_numbered", numbers=numbers) if numbers else []
    if found:
        return found
    out: list[Found] = []
    for words_, kind in words()["policy_types"].items():
        for match in re.finditer(rf" {words_} (?:so )?(\d+) ", question.form):
            out += asker.found("policies_beginning", type=kind, number=match.group(1))
    return out


def _spelled(number: str) -> str:
    """`54/kh-ubnd` in the capitals of numbers; `QĐ-TTg` and `TW` keep theirs."""
    return number.upper().replace("-TTG", "-TTg").replace("QD", "QĐ").replace("/ND-", "/NĐ-")
