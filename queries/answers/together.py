"""One answer of the answers to several questions that were asked at once."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Sequence
from dataclasses import replace

from graph.search import search_form
from graph.text import normal
from queries.answers.entities import provinces_in
from queries.answers.handlers.base import Case
from queries.answers.leaders import fits_role
from queries.answers.question import Question, Title
from queries.answers.records import Answer, Fact, Kind
from queries.answers.say import names as listed
from queries.answers.say import say
from queries.places import with_lineage

_TOLD = ("answer", "derived")
_BESIDE = ("figures", "compare")


def together(question: Question, parts: Sequence[tuple[str, Answer]], near: bool = False) -> Answer | None:
    """The answers one behind the other, each that is not known as that; None where no part of the question is told.

    Args:
        question: the whole question.
        parts: what each part is about, with its answer.
        near: takes what is near to what is asked of a part for told.
    """
    told = [answer for _, answer in parts if answer.kind in _TOLD or (near and answer.kind == "partial")]
    if not told:
        return None
    lines = [_line(question.lang, about, answer) for about, answer in parts]
    kind: Kind = "derived" if any(answer.kind == "derived" for answer in told) else "answer"
    kind = kind if len(told) == len(parts) and not near else "partial"
    return replace(
        told[0], question=question.text, lang=question.lang, kind=kind,
        text=_once(lines), facts=tuple(f for _, answer in parts for f in answer.facts),
        evidence=tuple(dict.fromkeys(e for _, answer in parts for e in answer.evidence)),
        steps=tuple(s for _, answer in parts for s in answer.steps),
    )  # fmt: skip


def _once(lines: Sequence[str]) -> str:
    """The lines one behind the other, each sentence once: a note on a merger is of all."""
    return " ".join(dict.fromkeys(part for line in lines for part in re.split(r"(?<=\.) (?=[^\W\d_])", line)))


def of_holder_of(
    question: Question, post: str, rest: str, ask: Callable[[str], Answer], committees: Collection[str]
) -> Answer:
    """Whether whoever holds a post is in a committee: who that is, and what is known of him there, or of the post.

    Args:
        question: the whole question.
        post: the post, as typed.
        rest: what is asked of its holder.
        ask: asks another question of the same day.
        committees: ids of the committees that are meant.
    """
    found = ask(say("who_has", question.lang, post=post))
    names = list(dict.fromkeys(f.subject.name for f in found.facts if f.subject.label == "Official"))
    if found.kind == "unknown":
        return Answer(question.text, question.lang, "unknown", say("part_unknown", question.lang, about=post))
    role = next((t for t in question.titles if t.role), None)
    there_too = [f for f in found.facts if f.object.id in committees and _in_role(f, role)]
    if found.kind == "partial" and there_too and question.polar:
        return replace(
            found, question=question.text, kind="answer", text=say("by_post", question.lang, text=found.text)
        )
    if found.kind not in _TOLD or len(names) != 1:
        told = say("ask_of_each", question.lang, text=found.text) if len(names) > 1 else found.text
        return replace(found, question=question.text, text=told, kind="partial" if found.facts else found.kind)
    there = ask(say("asked_of_holder", question.lang, name=names[0], rest=rest))
    told = there.text if there.kind != "unknown" else say("polar_untold", question.lang, names=names[0]).strip()
    return replace(
        there, question=question.text, kind=there.kind if there.kind in _TOLD else "partial",
        text=f"{found.text} {told}", facts=(*there.facts, *found.facts),
        evidence=tuple(dict.fromkeys((*there.evidence, *found.evidence))), steps=(*found.steps, *there.steps),
    )  # fmt: skip


def of_two(question: Question, seat: str, names: Sequence[str], ask: Callable[[str], Answer]) -> Answer:
    """Which of two is in a seat: yes for whom the answer on the seat names, not told of the other one."""
    found = ask(say("who_has", question.lang, post=seat))
    told = {f.subject.name for f in found.facts if f.status in ("asserted", "acting", "reported")}
    marked = question.lang == "vi" and bool(question.marked)
    known = {search_form(name) for name in told}
    mine = [n for n in names if (normal(n) in told if marked else search_form(n) in known)]
    if found.kind not in _TOLD or not mine:
        text = say("polar_untold", question.lang, names=listed(names, question.lang)) + found.text
        return replace(found, question=question.text, text=text, kind="partial" if found.facts else found.kind)
    others = [name for name in names if name not in mine]
    key = "polar_yes_untold" if others else "polar_yes"
    text = say(key, question.lang, names=listed(mine, question.lang), others=listed(others, question.lang))
    return replace(found, question=question.text, text=text + found.text)


def _in_role(fact: Fact, role: Title | None) -> bool:
    return role is None or fits_role(fact, role.rank, role.asked_role)


def with_silence(case: Case, answer: Answer) -> Answer:
    """The answer with that nothing is known of a province that a question for figures names and the answer does not."""
    units = provinces_in(case.question)
    if case.question.intent not in _BESIDE or answer.kind not in ("answer", "partial") or len(units) < 2:
        return answer
    names = [[p.name for p in with_lineage(group)] for group in units]
    silent = [own[0] for own in names if not any(name in answer.text for name in own)]
    if not silent or len(silent) == len(units):
        return answer
    unknown = say("part_unknown", case.lang, about=case.list(silent))
    return answer.saying(f"{answer.text} {unknown}").being("partial")


def _line(lang: str, about: str, answer: Answer) -> str:
    """The text of a part; what it is about before one that does not say it."""
    if answer.kind in _TOLD:
        return answer.text
    if answer.kind == "unknown" and answer.text in (say("unknown", lang), say("not_ours", lang)):
        return say("part_unknown", lang, about=about)
    return say("part_told", lang, about=about, text=answer.text)
