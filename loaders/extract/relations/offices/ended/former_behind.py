"""What somebody was, right behind the name without a sign: `ông A nguyên Giám đốc Sở X đến dự`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.extract.skeletons.frame import OFFICES, Frame
from loaders.extract.things import PERSON, Title

# T ( hiện là T )
_NOW_IN_BRACKETS = re.compile(
    r"(?P<old>T) \( (?:hiện|nay|hiện nay|hiện tại|hiện đang|giờ)(?: đang)? (?:là|làm|giữ chức) (?P<new>T)"
)


def give_former_behind(frame: Frame) -> None:
    """Gives a post with `nguyên` or `cựu` of its own to the name right before it.

    Not in `ông A, nguyên T B`, where it is that of the name behind.
    """
    for person, office in pairwise(frame.chunks):
        title = office.thing
        told = person.kind == PERSON and office.kind in OFFICES and frame.free(office)
        if not told or not isinstance(title, Title) or title.status != "former" or frame.gap(person, office):
            continue
        following = frame.right_of(office)
        if following is None or following.kind != PERSON or frame.gap(office, following):
            frame.give(person, office, "title.after")


def end_before_now(frame: Frame) -> None:
    """`ông A - Chủ tịch UBND xã X (hiện là Chủ tịch Hội Y)`: what he was when the text goes on about that time."""
    for match in _NOW_IN_BRACKETS.finditer(frame.skeleton.text) if " ( " in frame.skeleton.text else ():
        old, new = (frame.skeleton.at[match.start(group)].thing for group in ("old", "new"))
        holders = {h.holder for h in frame.holdings if h.office == new and h.status == "asserted"}
        for i, held in enumerate(frame.holdings):
            if held.office == old and held.holder in holders and held.status == "asserted" and old != new:
                frame.holdings[i] = replace(held, status="former", rule="office.transferred")
