"""Who stands beside the holder of a post: `Thư ký Thủ tướng là ông A`, `phu nhân Chủ tịch nước`; and other names."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.relations.spans import words_of
from loaders.extract.things import Chunk

_AIDE = re.compile(rf"(?:^| )(?:{words_of('around_holder')}|R(?= của))(?: của| riêng)? \Z")
# nhân sự T thứ hai , P , không đủ phiếu
_CANDIDATE = re.compile(
    r"(?:^| )(?:nhân sự|ứng viên|ứng cử viên)(?: (?:cho|vào|là|của|chức|chức danh|chức vụ|vị trí|ghế|hai|ba|các))* \Z"
)
_CANDIDATES = re.compile(r"(?:^|[ ;,])(?:nhân sự|ứng viên|ứng cử viên) (?:chức |vị trí )?[TR][^;.:PN]{0,20}, \Z")
# Theo ông A , Chủ tịch UBND tỉnh đã đến thăm: who is spoken of, not who speaks
_ACCORDING = re.compile(r"(?:^|[;:.] )theo P , \Z")
_DOES = re.compile(r"(?:đã|sẽ|đang|vừa|không|chưa|cũng|phải|từng|mới|vẫn) (?!cho|nói|nêu|khẳng|chia|nhấn|thừa|nhận)")
_ALIAS = re.compile(r"(?:tên khai sinh|tên thật|tên khác|bí danh|tên gọi khác|còn gọi|thường gọi)(?: là| :)? \Z")


def of_an_aide(frame: Frame, holding: Holding) -> bool:
    """`Trợ lý Tổng Bí thư A`: the post is that of whom A works for; `bí danh là A, T`: A is another's other name.

    And `ứng viên Phó Chủ tịch, bà A` has no post yet.
    """
    if not holding.rule.startswith("title."):
        return False
    own = [_before(frame, c) for c in frame.chunks if c.thing is holding.office]
    if any(_AIDE.search(before) or (holding.status == "asserted" and _CANDIDATE.search(before)) for before in own):
        return True
    if any(_ACCORDING.search(before) for before in own):
        return any(_DOES.match(frame.skeleton.after(c)) for c in frame.chunks if c.thing is holding.office)
    named = [_before(frame, c) for c in frame.chunks if c.thing is holding.holder]
    if holding.status == "asserted" and any(_CANDIDATES.search(before) for before in named):
        return True
    alias = (c for c in frame.chunks if c.thing is holding.holder and is_other_name(frame, c))
    return next(alias, None) is not None


def _before(frame: Frame, chunk: Chunk) -> str:
    return frame.skeleton.text[: frame.skeleton.offset(chunk)]


def is_other_name(frame: Frame, person: Chunk) -> bool:
    """`ông A, tên thật là B, là Tư lệnh ...`: B is another name of who is spoken of."""
    return _ALIAS.search(_before(frame, person)) is not None
