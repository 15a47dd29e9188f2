"""What somebody was, right behind the name without a sign: `ông A nguyên Giám đốc Sở X đến dự`."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.relations.frame import OFFICES, Frame
from loaders.extract.things import PERSON, Title


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
