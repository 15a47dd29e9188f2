"""Roles of who speaks, signs or decides before a colon (`Trưởng ban kết luận:`): they head no list below."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import words_of

_POLITE, _ALREADY = words_of("polite"), words_of("already")
# R kết luận : · R đã yêu cầu : · theo phân công của R tại phiên họp :
_SAYING = rf"{any_of(load_yaml('headers.yaml')['given_out'])}|{words_of('telling')}"
_SAYS = re.compile(rf" (?:(?:{_ALREADY}|cũng|sẽ|C|,) )*(?:{_SAYING}|giao)(?!\w)")
_ANOTHER_SAYS = re.compile(rf", (?:(?:{_POLITE}) )?[TP](?: [TP])*(?: (?:{_ALREADY}))* (?:{_SAYING}|giao)(?!\w)")
_BEHALF = rf"(?:^|[ ;])(?:{any_of(load_yaml('signatures.yaml')['behalf'])})(?: \.)? \Z"
_SAID_BY = re.compile(rf"(?<!\w)(?:{_SAYING})(?: \w+)? của (?:(?:{_POLITE}) )?\Z|{_BEHALF}")


def speaks_below(frame: Frame, role: Chunk) -> bool:
    """`Trưởng ban kết luận:`, `Theo phân công của Trưởng ban:`: who has the role speaks, and is not listed below.

    So `T/L TRƯỞNG BAN` at the end of a document: another signs; and `nghe các thành viên, Bí thư Đảng ủy kết luận:`.
    """
    at = frame.skeleton.offset(role)
    if _ANOTHER_SAYS.search(frame.skeleton.text, at + 1):
        return True
    said = _SAID_BY.search(frame.skeleton.text[:at]) or _SAYS.match(frame.skeleton.text, at + 1)
    return role.rank != "member" and said is not None
