"""The committee that the text named last, which roles without one are in."""

from __future__ import annotations

from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Committee

_LONGEST_LIST = 40


def named_lately(frames: list[Frame]) -> Committee | None:
    """The committee that the last two sentences, and the list between them, named last, alone or in a role."""
    running = 0
    for frame in reversed(frames[-_LONGEST_LIST:]):
        named = [body for c in reversed(frame.chunks) if (body := committee_of(c.thing)) is not None]
        if named:  # the committee rather than the team named beside it
            return next((body for body in named if body.kind == "committee"), named[0])
        running += not frame.sentence.bullet
        if running == 2:
            break
    return None
