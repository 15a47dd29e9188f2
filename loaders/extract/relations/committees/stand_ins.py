"""Who sits in for a member of a committee: `Giám đốc Sở Tài chính (cử Phó Giám đốc Sở B dự thay)` gives B no seat."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import PEOPLE, Frame

_SENT = re.compile(
    r"\( ?(?:(?:đã|được) )*(?:cử|ủy quyền|phân công|giao)(?: cho)? [^()]{0,60}?\bthay(?: mặt)?(?: [^()]{0,20})?\)"
)


def take_from_stand_ins(frame: Frame) -> None:
    """Takes back the roles in committees of those who are sent in somebody's place."""
    for match in _SENT.finditer(frame.skeleton.text) if " thay" in frame.skeleton.text else ():
        inside = range(match.start(), match.end())
        sent = [c.thing for c in frame.chunks if c.kind in PEOPLE and frame.skeleton.offset(c) in inside]
        frame.holdings = [h for h in frame.holdings if not (h.office.role and h.holder in sent)]
