"""Rows of a table that a page gives line by line: a name alone on its line, the offices on the lines below it."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame
from loaders.extract.things import PERSON

_NAME_ALONE = re.compile(r"(?:\d{1,3} ?[.)|]? ?)?P ?[,.|]?\Z")
_OFFICES_ALONE = re.compile(r"[TR](?: (?:,|và|kiêm|-|–|\|) [TR])* ?[,.;|]?\Z")
_ROWS = 3


def give_tables(frames: list[Frame]) -> None:
    """Gives the offices of the lines below a name that stands alone to that name."""
    for i, frame in enumerate(frames):
        if not _NAME_ALONE.match(frame.skeleton.text.strip()):
            continue
        person = next(c for c in frame.chunks if c.kind == PERSON)
        line = frame.sentence.line
        for below in frames[i + 1 : i + 1 + _ROWS]:
            if below.sentence.line > line + 2 or not _OFFICES_ALONE.match(below.skeleton.text.strip()):
                break
            line = below.sentence.line
            for office in below.chunks:
                below.give(person, office, "title.table")
