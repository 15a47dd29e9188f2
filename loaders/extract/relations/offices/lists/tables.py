"""Rows of a table that a page gives line by line: a name alone on its line, the offices on the lines below it."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import PERSON, ROLE

_NAME_ALONE = re.compile(r"(?:\d{1,3} ?[.)|]? ?)?P ?[,.|]?\Z")
_OFFICES_ALONE = re.compile(r"[TR](?: (?:,|và|kiêm|-|–|\|) [TR])* ?[,.;|]?\Z")
# Trưởng ban | Lê A | Chủ tịch UBND tỉnh
_ROLE_FIRST = re.compile(r"(?:\d{1,3} ?[.|]+ ?)?(?P<office>R) \| (?P<person>P)(?: \| |\Z)")
# 3 | Lê A | Giám đốc X (Chủ tịch Y), đại diện Z | Ủy viên
_ROLE_LAST = re.compile(
    r"(?:\d{1,3} ?[.|]+ ?)?(?P<person>P) \|(?: [^|PR]+ \|)+ (?P<office>R)(?: \| [^|PTR]*)? ?[.;]?\Z"
)
# Chức vụ cũ · Chức danh trước khi điều động: the column of what each was before
_OLD = re.compile(
    r"(?:chức vụ|chức danh|vị trí|đơn vị)(?: [^.;:PTR]{1,30})? (?:cũ|trước đây|trước đó|trước khi [^.;:PTR]{1,30})\Z"
)
_ROWS, _CELL = 3, 60


def give_tables(frames: list[Frame]) -> None:
    """Gives the offices of the lines below a name that stands alone to that name.

    Where a role stands above the first name (`Trưởng ban`, `Lê A`, `Chủ tịch UBND tỉnh`), so it does above the others.
    """
    old_first, taken = False, -1
    for i, frame in enumerate(frames):
        said = frame.skeleton.text.strip()
        old_first = len(said) < _CELL and (old_first or _OLD.match(said) is not None)
        row = _ROLE_FIRST.match(said) or _ROLE_LAST.match(said)
        if row is not None:
            office, person = (
                frame.skeleton.at[frame.skeleton.text.index(said) + row.start(g)] for g in ("office", "person")
            )
            if row.re is _ROLE_FIRST or not any(h.office is office.thing for h in frame.holdings):
                frame.give(person, office, "title.row")
            continue
        if not _NAME_ALONE.match(said):
            continue
        person = next(c for c in frame.chunks if c.kind == PERSON)
        line, role_first = frame.sentence.line, i - 1 > taken and _is_role(frames[i - 1])
        if role_first:
            frames[i - 1].give(person, frames[i - 1].chunks[0], "title.row")
        status = "former" if old_first else "asserted"
        for k, below in enumerate(frames[i + 1 : i + 1 + _ROWS], i + 1):
            if below.sentence.line > line + 2 or not _OFFICES_ALONE.match(below.skeleton.text.strip()):
                break
            if role_first and _is_role(below):
                break
            line, taken = below.sentence.line, k
            for office in below.chunks:
                below.give(person, office, "title.table", status)
            status = "asserted"


def _is_role(frame: Frame) -> bool:
    """Whether a line is a role and nothing else."""
    return frame.skeleton.text.strip(" ,.;|:") == ROLE
