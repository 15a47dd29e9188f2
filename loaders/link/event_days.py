"""The day on which a committee was set up or an agreement signed, at the head of the clause or behind the verb."""

from __future__ import annotations

import re
from itertools import islice

from graph.vietnamese_dates import DateFound, find_dates
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Statement
from loaders.extract.words.view import View
from loaders.link.times import any_phrase
from loaders.resources.load import load_yaml

_TERMS = load_yaml("terms.yaml")
_DAYS = _TERMS["event_days"]
_EARLIER = rf"(?:(?:{any_phrase(_TERMS['earlier'])}),?\s*)?"
_OPENS = re.compile(rf"\s*{_EARLIER}(?:{any_phrase(_TERMS['opens'])})\s*\(?\s*", re.I)
_BEHIND = re.compile(rf"[^;.,\d]{{0,40}}?\s(?:{any_phrase(_TERMS['behind'])})\s+", re.I)
_SIGN, _WORD = re.compile(r"[,;:]\s"), r"(?<!\w)(?:{})(?!\w)"
_VERBS = {kind: re.compile(_WORD.format(any_phrase(verbs)), re.I) for kind, verbs in _DAYS["verbs"].items()}
_OTHER = re.compile(_WORD.format(any_phrase(_DAYS["other"])), re.I)
_SIGNED = ("signed agreement", "contract")


def with_event_day(view: View, frames: dict[int, Frame], statement: Statement) -> str:
    """The day of the event that a statement is of, ISO; empty where its sentence tells none.

    Args:
        view: the text.
        frames: its sentences by number.
        statement: who set up a committee, or who has signed with whom.
    """
    frame, verb = frames.get(statement.sentence), _VERBS.get(statement.type)
    signed = statement.type != "WORKS_WITH" or statement.kind in _SIGNED
    if frame is None or verb is None or statement.status != "asserted" or not signed:
        return ""
    start, end = view.starts[frame.sentence.start], view.ends[frame.sentence.end - 1]
    done = verb.search(view.text, start, end)
    if done is None:
        return ""
    found = _opening(view, start, done) or _behind(view, done, end)
    return found.date.iso if found is not None else ""


def _opening(view: View, start: int, verb: re.Match[str]) -> DateFound | None:
    """The day that opens the clause nearest before a verb, where nothing else is told to have been done then."""
    text = view.text
    for at in reversed([start, *(sign.end() for sign in _SIGN.finditer(text, start, verb.start()))]):
        dates = list(islice(find_dates(text, at, verb.start(), view.published), 2))
        if dates and _OPENS.fullmatch(text, at, dates[0].start):
            alone = len(dates) == 1 and not _OTHER.search(text, dates[0].end, verb.start())
            return dates[0] if alone and dates[0].date.month else None
    return None


def _behind(view: View, verb: re.Match[str], end: int) -> DateFound | None:
    """`ký thỏa thuận với Tập đoàn FPT hồi tháng 11/2023`, `thành lập ngày 4/7`."""
    close = _SIGN.search(view.text, verb.end(), end)
    until = close.start() if close is not None else end
    found = next(find_dates(view.text, verb.end(), until, view.published), None)
    if found is None or not found.date.month or not _BEHIND.fullmatch(view.text, verb.end(), found.start):
        return None
    return None if _OTHER.search(view.text, verb.end(), found.start) else found
