"""The mark behind a name that raises a deputy: `các Phó Trưởng ban: A (thường trực), B`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk, Title

# A ( thường trực ) · A - T ( thường trực ) · A ( T , giữ vai thường trực ) · A , T - thường trực ;
_STANDING = re.compile(
    r"(?:[-–,(] ?[TB][^PRN;.()]{0,20}?){0,4}[-–,(] ?(?:giữ vai |giữ vai trò |là )?(?:phó trưởng ban )?thường trực ?"
    r"(?:\)|(?=[;.]|$))"
)


def raised(frame: Frame, office: Chunk, person: Chunk) -> Chunk:
    """`Các Phó Trưởng ban gồm: T A (Thường trực); T B`: the mark behind a name raises the role."""
    title = office.thing
    deputies = ("Phó Trưởng ban", "Phó Bí thư", "Phó Chủ tịch")
    if isinstance(title, Title) and title.title in deputies and _STANDING.match(frame.skeleton.after(person)):
        standing = replace(title, title=f"{title.title} Thường trực", rank="standing_deputy")
        return Chunk(office.kind, office.start, office.end, standing, office.rule)
    return office
