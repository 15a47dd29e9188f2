"""Who came before or after somebody in a seat for one, in the order that the texts tell."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from graph.search import marked_form, search_form
from graph.text import fold
from queries.answers.asker import fact_of
from queries.answers.entities import called_by_given_name, officials_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.shown import shown_post
from queries.answers.leaders import SINGLE, kind_of_rank
from queries.answers.records import Answer, Fact
from queries.answers.say import say, seen, status
from queries.answers.word_lists import has_phrase, words

_HELD = ("asserted", "acting")
_TOLD = (*_HELD, "former")
_ENDS = re.compile(r"(?<=\.) (?=[^\W\d_a-zà-ỹđ])")  # of sentences, behind a letter alone too


@dataclass(frozen=True, slots=True)
class Tenure:
    """What is told of one person in one seat; days are ISO, empty where nothing is told."""

    facts: tuple[Fact, ...]

    @property
    def seen_in_it(self) -> tuple[str, str]:
        """The first and the last day on which an article has the person in the seat."""
        days = [d for f in self.facts if f.status in _HELD for d in (f.first_seen, f.last_seen) if d]
        return (min(days), max(days)) if days else ("", "")

    @property
    def former(self) -> bool:
        """Whether an article calls the person a former holder."""
        return any(f.status == "former" for f in self.facts)

    @property
    def gone_by(self) -> str:
        """The first day on which an article calls the person a former holder."""
        return min((f.first_seen for f in self.facts if f.status == "former" and f.first_seen), default="")

    @property
    def begin(self) -> str:
        """The beginning, where it is told."""
        return min((d for f in self.facts if (d := f.valid_from or f.date) and f.status != "former"), default="")

    @property
    def end(self) -> str:
        """The end, where it is told."""
        return max((f.valid_to for f in self.facts if f.valid_to and not f.closed_by), default="")

    @property
    def shown(self) -> Fact:
        """The fact that an answer shows: who is in the seat rather than who was."""
        return min(self.facts, key=lambda f: (f.status == "former", f.status != "asserted"))


def beside(case: Case, rows: Sequence[Mapping[str, Any]] | None, way: str) -> Answer:
    """Who was in a seat for one before or after the person whom the question names.

    Args:
        case: the question.
        rows: all that is told of the seat that it names; None for the seats of the person.
        way: before or after.
    """
    seats = _seats(case, rows)
    if not seats:
        return _told_of_several(case, _of_people(case) if rows is None else rows, way) or case.unknown()
    lines: list[str] = []
    facts: list[Fact] = []
    grounds: list[Fact] = []
    for mine, others in seats:
        came = [o for o in others if (_precedes(o, mine) if way == "before" else _precedes(mine, o))]
        near = _nearest(came, way)
        near = (_told_together(case, mine, near) if len(near) > 1 else near) or near
        if near:
            lines.append(_line(case, mine, near, way))
            facts += [o.shown for o in near]
            grounds += [*(o.shown for o in near), mine.shown]
    if lines:
        return case.told("answer", " ".join(lines), facts, grounds=grounds)
    mine_fact = seats[0][0].shown
    text = say(f"nobody_{way}", case.lang, name=mine_fact.subject.name, seat=shown_post(case, mine_fact))
    return case.told("partial", text, (), grounds=[mine_fact])


def _told_of_several(case: Case, rows: Sequence[Mapping[str, Any]], way: str) -> Answer | None:
    """Who came after or before one of several deputies or members: whose sentence names him; None for nobody."""
    people = {p.id for p in officials_in(case.question, case.asker)}
    facts = [fact_of(row) for row in rows]
    every = [f for f in facts if f.subject.label == "Official" and f.status in _TOLD]
    mine = [f for f in every if f.subject.id in people and (f.status == "former") == (way == "after")]
    others = [f for f in every if f.subject.id not in people and (f.status == "former") == (way == "before")]
    others = [f for f in others if _tell_each_other(case, f, mine)]
    if mine and not others:
        text = say(f"nobody_{way}", case.lang, name=mine[0].subject.name, seat=shown_post(case, mine[0]))
        return case.told("partial", text, (), grounds=mine[:1])
    if not mine:
        return None
    near = [Tenure((f,)) for f in {f.subject.id: f for f in others}.values()]
    own = next((f for f in mine if any(f.object.id == o.object.id for o in others)), mine[0])
    text = _line(case, Tenure((own,)), near, way)
    return case.told("answer", text, [t.shown for t in near], grounds=[*(t.shown for t in near), own])


def _tell_each_other(case: Case, fact: Fact, mine: Sequence[Fact]) -> bool:
    same = [m for m in mine if m.object.id == fact.object.id and kind_of_rank(m) == kind_of_rank(fact)]
    return bool(same) and (_names(case, fact, same) or any(_names(case, own, [fact]) for own in same))


def _names(case: Case, fact: Fact, mine: Sequence[Fact]) -> bool:
    """Whether a sentence behind a fact that tells of a change names one of some people: in full, or `bà Ninh`.

    Where it tells of several who follow others, the part that has the fact's own name has to: `A thay B; C thay D`.
    """
    return any(
        (_calls(sentence, fact) or not _calls(part, fact))  # `thay tôi`
        and any(_calls(sentence, m) for m in mine)
        and has_phrase(marked_form(sentence), "of_change")
        for row in case.asker.quotes([fact])
        for part in _parts_on(str(row["quote"]), fact)
        for sentence in _ENDS.split(part)
    )


def _calls(text: str, fact: Fact) -> bool:
    """Whether a text names whom a fact is about: in full, or by honorific and given name."""
    said, name = f" {marked_form(text)} ", marked_form(fact.subject.name)
    called = any(f" {honorific} {name.split()[-1]} " in said for honorific in words()["honorifics_marked"])
    return called or f" {name} " in said


def _parts_on(quote: str, fact: Fact) -> list[str]:
    """The sentence, or of one whose parts each have somebody follow somebody those that name whom a fact is about."""
    parts = quote.split(";")
    following = [part for part in parts if re.search(rf"(?<!\w)(?:{'|'.join(words()['replacing'])})(?!\w)", fold(part))]
    return [part for part in following if fact.subject.name in part] if len(following) > 1 else [quote]


def _line(case: Case, mine: Tenure, near: Sequence[Tenure], way: str) -> str:
    facts = [tenure.shown for tenure in near]
    names = [f"{status(f, case.lang) if f.status == 'acting' else ''}{f.subject.name}" for f in facts]
    key = f"came_{way}" if len(near) == 1 else f"several_{way}"
    return say(
        key, case.lang, name=mine.shown.subject.name, seat=shown_post(case, mine.shown), names=case.list(names),
        seen=seen(facts, case.lang),
    )  # fmt: skip


def _seats(case: Case, rows: Sequence[Mapping[str, Any]] | None) -> list[tuple[Tenure, list[Tenure]]]:
    """The seats of the person that the question names, of these the one that it names, each with who else was in it."""
    people = {p.id for p in officials_in(case.question, case.asker)}
    if rows is None:
        rows = _of_people(case)
    elif not people:
        given = called_by_given_name(case.question)
        people = {row["subject_id"] for row in rows if _called(case, str(row["subject_name"]), given)}
    return _tenures(rows, people)


def _of_people(case: Case) -> list[Mapping[str, Any]]:
    """Who is or was in the seats of the people that a question names, of these in those of a title that it names."""
    people = sorted({p.id for p in officials_in(case.question, case.asker)})
    own = [f for s in ("posts_of", "committees_of_person") for f in case.asker.facts(s, ids=people)]
    seats = list(dict.fromkeys(f.object.id for f in own))
    rows = [row for s in ("holders_of", "committee_people") for row in case.asker.rows(s, ids=seats)]
    titles = tuple(f"{t.words} " for t in case.question.titles)
    return [row for row in rows if not titles or search_form(row["object_name"]).startswith(titles)]


def _called(case: Case, name: str, given: Sequence[str]) -> bool:
    last = name.split()[-1]
    return fold(last) in given and case.question.agrees(last)


def _tenures(rows: Sequence[Mapping[str, Any]], people: set[str]) -> list[tuple[Tenure, list[Tenure]]]:
    """Each seat for one of the people with the others who were in it."""
    seats: dict[tuple[str, str], dict[str, list[Fact]]] = {}
    for row in rows:
        fact = fact_of(row)
        fact = replace(fact, rank=fact.rank or str(row.get("rank") or ""))
        if fact.subject.label == "Official" and fact.status in _TOLD and fact.rank in SINGLE:
            seats.setdefault((fact.object.id, fact.rank), {}).setdefault(fact.subject.id, []).append(fact)
    out = []
    for members in seats.values():
        known = {person: Tenure(tuple(facts)) for person, facts in members.items()}
        out += [(t, [o for o in known.values() if o is not t]) for person, t in known.items() if person in people]
    return out


def _precedes(one: Tenure, other: Tenure) -> bool:
    """Whether somebody was in a seat before another: by the days that are told, by who is called a former holder.

    A former holder came before whoever is in the seat on the day that calls the other one so, or later.
    """
    if one.end and other.begin:
        return one.end <= other.begin
    if one.begin and other.begin and one.begin != other.begin:
        return one.begin < other.begin
    if one.former and not other.former and (not one.gone_by or one.gone_by <= other.seen_in_it[1]):
        return True
    if other.former and not one.former and one.seen_in_it[1] >= other.gone_by:
        return False
    return bool(one.seen_in_it[1]) and one.seen_in_it[1] < other.seen_in_it[0]


def _told_together(case: Case, mine: Tenure, others: Sequence[Tenure]) -> list[Tenure]:
    """Those of whom an article tells that tells of the person too."""

    def articles(tenure: Tenure) -> set[str]:
        return {row["article"] for row in case.asker.quotes(tenure.facts)}

    own = articles(mine)
    return [o for o in others if articles(o) & own]


def _nearest(came: Sequence[Tenure], way: str) -> list[Tenure]:
    """Without those between whom and the person another one came."""
    if way == "before":
        return [o for o in came if not any(_precedes(o, x) for x in came if x is not o)]
    return [o for o in came if not any(_precedes(x, o) for x in came if x is not o)]
