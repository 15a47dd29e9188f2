"""Rows of a table that a page gives line by line: a name alone on its line, the offices on the lines below it."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame
from loaders.extract.things import PERSON

_NAME_ALONE = re.compile(r"(?:\d{1,3} ?[.)|]? ?)?P ?[,.|]?\Z")
_OFFICES_ALONE = re.compile(r"[TR](?: (?:,|và|kiêm|-|–|\|) [TR])* ?[,.;|]?\Z")
# Trưởng ban | Lê A | Chủ tịch UBND tỉnh
_ROLE_FIRST = re.compile(r"(?:\d{1,3} ?[.|]+ ?)?(?P<office>R) \| (?P<person>P)(?: \| |\Z)")
# Chức vụ cũ · Chức danh trước khi điều động: the column of what each was before
_OLD = re.compile(
    r"(?:chức vụ|chức danh|vị trí|đơn vị)(?: [^.;:PTR]{1,30})? (?:cũ|trước đây|trước đó|trước khi [^.;:PTR]{1,30})\Z"
)
_ROWS, _CELL = 3, 60


def give_tables(frames: list[Frame]) -> None:
    """Gives the offices of the lines below a name that stands alone to that name."""
    old_first = False
    for i, frame in enumerate(frames):
        said = frame.skeleton.text.strip()
        old_first = len(said) < _CELL and (old_first or _OLD.match(said) is not None)
        row = _ROLE_FIRST.match(said)
        if row is not None:
            office, person = (
                frame.skeleton.at[frame.skeleton.text.index(said) + row.start(g)] for g in ("office", "person")
            )
            frame.give(person, office, "title.row")
            continue
        if not _NAME_ALONE.match(said):
            continue
        person = next(c for c in frame.chunks if c.kind == PERSON)
        line = frame.sentence.line
        status = "former" if old_first else "asserted"
        for below in frames[i + 1 : i + 1 + _ROWS]:
            if below.sentence.line > line + 2 or not _OFFICES_ALONE.match(below.skeleton.text.strip()):
                break
            line = below.sentence.line
            for office in below.chunks:
                below.give(person, office, "title.table", status)
            status = "asserted"
