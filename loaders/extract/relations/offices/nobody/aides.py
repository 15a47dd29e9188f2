"""Who stands beside the holder of a post: `Thư ký Thủ tướng là ông A`, `phu nhân Chủ tịch nước`; and other names."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

_CANDIDATES, _SEATS = words_of("candidates"), words_of("seats")
_AIDE = re.compile(rf"(?:^| )(?:{words_of('around_holder')}|R(?= của))(?: của| riêng)? \Z")
# nhân sự T thứ hai , P , không đủ phiếu
_CANDIDATE = re.compile(rf"(?:^| )(?:{_CANDIDATES})(?: (?:cho|vào|là|của|các|{_SEATS}|{words_of('numbers')}))* \Z")
_CANDIDATE_AT = re.compile(rf"(?:^|[ ;,])(?:{_CANDIDATES}) (?:(?:{_SEATS}) )?[TR][^;.:PN]{{0,20}}, \Z")
# Theo ông A , Chủ tịch UBND tỉnh đã đến thăm: who is spoken of, not who speaks
_ACCORDING = re.compile(r"(?:^|[;:.] )theo P , \Z")
_DOES = re.compile(r"(?:đã|sẽ|đang|vừa|không|chưa|cũng|phải|từng|mới|vẫn) (?!cho|nói|nêu|khẳng|chia|nhấn|thừa|nhận)")
# hai con gái nhà đại gia P - T là, luật sư bào chữa cho P , T là
_WHOSE = re.compile(
    rf"(?:^| )(?:{words_of('around_holder')})"
    r"(?: (?:của|cho|nhà|gia đình|bào chữa|riêng|đại gia|doanh nhân|cựu|nguyên))* \Z"
)
_BESIDE = (",", "-", "–", "—", "(")
_ALIAS = re.compile(rf"(?:{words_of('other_names')})(?: là| :)? \Z")


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
    if holding.status == "asserted" and any(_CANDIDATE_AT.search(before) for before in named):
        return True
    alias = (c for c in frame.chunks if c.thing is holding.holder and is_other_name(frame, c))
    return next(alias, None) is not None


def of_who_stands_beside(frame: Frame, office: Chunk) -> bool:
    """`vợ ông A - Chủ tịch UBND xã X là bà B`: the office is that of A, whose wife B is."""
    holder = frame.left_of(office)
    if holder is None or holder.kind not in PEOPLE or frame.gap(holder, office) not in _BESIDE:
        return False
    return _WHOSE.search(_before(frame, holder)) is not None


def _before(frame: Frame, chunk: Chunk) -> str:
    return frame.skeleton.text[: frame.skeleton.offset(chunk)]


def is_other_name(frame: Frame, person: Chunk) -> bool:
    """`ông A, tên thật là B, là Tư lệnh ...`: B is another name of who is spoken of."""
    return _ALIAS.search(_before(frame, person)) is not None
