"""Whom brackets behind a name tell of: `ông A (bố của bà B) là Giám đốc` says of A what follows, not of B."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

# P ( anh ruột P - T ) làm T
_BEHIND_A_NAME = re.compile(r"(?<![^ ])[PN] \((?P<inside>[^()]*[PN][^()]*)\)")

# P ( T vắng ) · P ( T đang nghỉ phép ): another who has the post and does not come, or sends P
_ANOTHER = re.compile(rf"(?:(?:do|đang|hiện|hôm nay|hôm đó|đã|lại) )*(?:{words_of('not_coming')})(?!\w)[^();]*\)")


def of_who_stays_away(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`bà A (Giám đốc vắng)`: a post in brackets behind a name is that of somebody else, whom she stands in for.

    A comma makes it hers: `bà A (Giám đốc Sở X, vắng)`.
    """
    return frame.gap(person, office) == "(" and _ANOTHER.match(frame.skeleton.after(office)) is not None


def told_before(frame: Frame, stop: int) -> list[Chunk]:
    """The chunks before an offset, without those in closed brackets that name somebody besides who stands before them.

    Args:
        frame: the sentence.
        stop: where the words begin that are said of somebody.
    """
    text = frame.skeleton.text
    chunks = [chunk for chunk in frame.chunks if frame.skeleton.offset(chunk) < stop]
    asides = [m.span("inside") for m in _BEHIND_A_NAME.finditer(text, 0, stop)] if "(" in text[:stop] else []
    return [c for c in chunks if not any(start <= frame.skeleton.offset(c) < end for start, end in asides)]
