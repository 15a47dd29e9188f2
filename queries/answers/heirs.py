"""A question about a former province or body is also asked of what it became."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from graph.reference.bodies import words_of
from graph.reference.provinces import Province
from graph.text import fold, normal
from queries.answers.handlers.base import Case
from queries.answers.handlers.ended import SEATS, Ended
from queries.answers.records import Answer
from queries.answers.say import say

_HELD = ("answer", "derived")


def _put(text: str, old: str, new: str) -> str:
    """The text with one name in place of another, whatever marks it was typed with, with its dash or without."""
    name = r"\W+".join(re.findall(r"\w+", fold(old)))
    match = re.search(rf"(?<!\w){name}(?!\w)", fold(text)) or re.search(name, fold(text))
    return f"{text[: match.start()]}{new}{text[match.end() :]}" if match is not None else text


def _asked_of(text: str, old: Province, new: Province) -> str:
    """`Bí thư Tỉnh ủy Quảng Nam` -> `Bí thư Thành ủy Đà Nẵng`."""
    said = normal(text)
    for former, present in zip(words_of(old.type), words_of(new.type), strict=True):
        said = _put(said, former, present)
    return _put(said, old.name, new.name)


def _questions(case: Case, gone: Sequence[Ended]) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """The heir, the question to ask of it, and the kinds of answer that count.

    Of a body the head is asked for by that word: a `Chủ nhiệm Ủy ban Dân tộc` was followed by a `Bộ trưởng`.
    """
    for one in gone:
        if one.units is not None:
            yield one.heir, _asked_of(case.question.text, *one.units), _HELD
    post = next((t for t in case.question.titles if not t.role), None)
    for one in gone:
        if one.units is None and one.heir and post is not None:
            key = "who_heads" if post.rank == "head" else "who_is"
            yield one.heir, say(key, case.lang, title=post.title, body=one.heir), (*_HELD, "partial")


def with_heir(ask: Callable[[str], Answer], case: Case, answer: Answer, noted: Answer, gone: Sequence[Ended]) -> Answer:
    """The answer with what holds in the heir on the day of the question.

    Without a day it is asked for only where nobody is known of what is gone.

    Args:
        ask: asks another question of the same day.
        case: the question.
        answer: what is known of what is gone.
        noted: the same with a note on its end.
        gone: what is no more.
    """
    if case.question.intent not in SEATS or (case.date is None and answer.kind in _HELD):
        return noted
    for heir, question, kinds in _questions(case, gone):
        if question == normal(case.question.text):
            continue  # the name stands there in another spelling: nothing else would be asked
        found = ask(question)
        if found.kind not in kinds:
            continue
        before = noted.text if answer.kind != "unknown" else " ".join(one.said(case.lang) for one in gone)
        return replace(
            noted, kind="partial", text=f"{before} {say('heir', case.lang, name=heir, text=found.text)}",
            facts=(*answer.facts, *found.facts), evidence=tuple(dict.fromkeys((*answer.evidence, *found.evidence))),
            steps=(*answer.steps, *found.steps), query=answer.query or found.query,
            params=answer.params or found.params,
        )  # fmt: skip
    return noted
