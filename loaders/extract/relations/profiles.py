"""Lines about somebody whose name stands alone above them: obituaries, pages on leaders (`Chức vụ: Bí thư Tỉnh ủy`)."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import PEOPLE, Frame
from loaders.extract.things import PERSON, Chunk, Title

# Đồng chí P · P · 1 . P
_ALONE = re.compile(r"(?:\d+ ?[.)] )?(?:đồng chí )?P ?[:.]?\s*\Z")
_OPENS = re.compile(r"(?:\A|[;:,.]|\bnay là|\bhiện là)\s*(?:chức vụ(?: hiện nay| công tác)? : ?)?\Z")


def lone_person(frame: Frame, last: Chunk | None) -> Chunk | None:
    """Whom the lines below are about: the name that is all of a line, until somebody else is named."""
    if _ALONE.match(frame.skeleton.text):
        return frame.chunks[0] if frame.chunks[0].kind == PERSON else None
    return None if frame.kinds & set(PEOPLE) else last


def give_profile(frame: Frame, person: Chunk | None) -> None:
    """Gives the offices of a line that names nobody to the person named alone above it.

    `Đồng chí BẾ NGỌC LƯU`, below it `Nguyên Phó Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh; Huân chương ...`.
    """
    if person is None or frame.kinds & set(PEOPLE):
        return
    for chunk in frame.chunks:
        title = chunk.thing
        if not isinstance(title, Title) or not frame.free(chunk):
            continue
        before = frame.skeleton.before(chunk)
        if _OPENS.search(before) and (title.status == "former" or not before or before.endswith(":")):
            frame.give(person, chunk, "title.profile")
