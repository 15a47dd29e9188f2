"""The documents that set up committees: which can, and of what day the one is that a clause names."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import NQ57, Policy
from loaders.resources.load import load_yaml

DECIDING = frozenset(load_yaml("verbs.yaml")["deciding"])
_BY_IT = re.compile(r"[^;.DP]{0,40} ?(?:(?:theo|tại|bằng) |\( )")


def day_of_decision(frame: Frame, offset: int) -> str:
    """Date of the decision that a clause names, before its end or right behind it (`theo D`, `( D )`)."""
    text, papers = frame.skeleton.text, [c for c in frame.chunks if isinstance(c.thing, Policy)]
    papers = [c for c in papers if (at := frame.skeleton.offset(c)) < offset or _BY_IT.fullmatch(text, offset, at)]
    told = [c.thing for c in papers if isinstance(c.thing, Policy)]
    return next((p.date for p in told if p.date and p.number != NQ57), "")


def decides(thing: object) -> bool:
    """Whether a document can set up a committee: a decision, not a proposal or a plan."""
    return isinstance(thing, Policy) and thing.type in DECIDING
