"""Since when somebody has the office that another sentence names: `giữ chức vụ hiện nay từ ngày 1-7-2025`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from graph.vietnamese_dates import find_dates
from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.statements import Statement
from loaders.extract.things import HEADS, Person, Title
from loaders.extract.words.view import View
from loaders.link.times import any_phrase
from loaders.resources.load import load_yaml

_TERMS = load_yaml("terms.yaml")
_SINCE = re.compile(
    rf"(?<!\w)(?:{any_phrase(_TERMS['office'])})\s+(?:(?P<now>{any_phrase(_TERMS['now'])})|này)\s+"
    rf"(?:{any_phrase(_TERMS['from'])})\s+",
    re.I,
)
_NEAR = 2


def since_statements(view: View, frames: Sequence[Frame], statements: Sequence[Statement]) -> Iterator[Statement]:
    """HOLDS once more, with its beginning and the sentence that tells it; only where one office can be meant."""
    held_now = [s for s in statements if _is_held(s)]
    for frame in frames if held_now else ():
        if frame.kinds.isdisjoint(PEOPLE):
            continue
        start, end = view.starts[frame.sentence.start], view.ends[frame.sentence.end - 1]
        told = _SINCE.search(view.text, start, end)
        day = next(find_dates(view.text, told.end(), end, view.published), None) if told is not None else None
        if told is None or day is None or day.start != told.end():
            continue
        people = [c for c in frame.chunks if c.kind in PEOPLE and view.starts[c.start] < told.start()]
        if not people or not isinstance(who := people[-1].thing, Person):
            continue
        near = frame.number if told["now"] else frame.number - _NEAR
        held = [s for s in held_now if _has(s, who) and (told["now"] or near <= s.sentence <= frame.number)]
        if len({s.object for s in held}) == 1 and not held[0].valid_from:
            yield replace(held[0], sentence=frame.number, rule="office.since", valid_from=day.date.iso, date="")


def _is_held(statement: Statement) -> bool:
    """Whether an office is held today and is one (no ordinary seat in a committee of the party)."""
    office = statement.object
    now = statement.type == "HOLDS" and statement.status in ("asserted", "acting")
    return now and isinstance(office, Title) and office.rank in HEADS


def _has(statement: Statement, who: Person) -> bool:
    return isinstance(statement.subject, Person) and statement.subject.name == who.name
