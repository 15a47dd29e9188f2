"""A question about a former province on a day after its merger is also asked of the province that it became."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.reference.bodies import words_of
from graph.reference.provinces import MERGER_DAY, Province, successor
from graph.text import fold, normal
from queries.answers.entities import provinces_in
from queries.answers.handlers.base import Case
from queries.answers.records import Answer
from queries.answers.say import say

_SEATS = ("leader", "members", "standing")


def _put(text: str, old: str, new: str) -> str:
    """The text with one name in place of another, whatever marks it was typed with."""
    at = f" {fold(text)} ".find(f" {fold(old)} ")
    if at < 0:
        at = fold(text).find(fold(old))
    return f"{text[:at]}{new}{text[at + len(old) :]}" if at >= 0 else text


def _asked_of(text: str, old: Province, new: Province) -> str:
    """`Bí thư Tỉnh ủy Quảng Nam` -> `Bí thư Thành ủy Đà Nẵng`."""
    said = normal(text)
    for former, present in zip(words_of(old.type), words_of(new.type), strict=True):
        said = _put(said, former, present)
    return _put(said, old.name, new.name)


def with_heir(ask: Callable[[str], Answer], case: Case, answer: Answer) -> Answer:
    """The answer with what holds in the present province on that day; a question of another day or place stays.

    Args:
        ask: asks another question of the same day.
        case: the question.
        answer: what is known of the former province.
    """
    gone = [units[0] for units in provinces_in(case.question) if len(units) == 1 and units[0].merged_into]
    if len(gone) != 1 or case.date is None or case.date < MERGER_DAY or case.question.intent not in _SEATS:
        return answer
    new = successor(gone[0])
    found = ask(_asked_of(case.question.text, gone[0], new)) if new is not None else None
    if new is None or found is None or found.kind not in ("answer", "derived"):
        return answer
    known = answer.kind != "unknown"
    text = say("heir", case.lang, name=new.name, text=found.text)
    before = answer if known else replace(answer, text=say("merged_short", case.lang, old=gone[0].name, new=new.name))
    return replace(
        before, kind="partial", text=f"{before.text} {text}", facts=(*answer.facts, *found.facts),
        evidence=tuple(dict.fromkeys((*answer.evidence, *found.evidence))), steps=(*answer.steps, *found.steps),
        query=answer.query or found.query, params=answer.params or found.params,
    )  # fmt: skip
