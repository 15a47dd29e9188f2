"""Characters of films and plays, who hold no post: `Giám đốc Sở Nội vụ A (NSƯT B)`, `A do diễn viên B đảm nhận`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.spans import words_of
from loaders.extract.things import Chunk

_ACTED = re.compile(
    rf",? ?do (?:{words_of('players')}) P (?:{words_of('playing')})(?!\w)"
    rf"|\( (?:do )?(?:{words_of('players')}) P(?: \w+)* \)"
)
_IN_BRACKETS = re.compile(r"\( P \)")
_HONOURED = frozenset(words_of("players").upper().split("|"))


def is_played(frame: Frame, person: Chunk) -> bool:
    """Whether what stands behind a name says which actor plays that person."""
    behind = frame.skeleton.after(person)
    if not behind.startswith(("(", "do ", ", do ")):
        return False
    if _ACTED.match(behind) is not None:
        return True
    words = frame.skeleton.words[person.end : person.end + 2]
    return _IN_BRACKETS.match(behind) is not None and words[-1].upper() in _HONOURED
