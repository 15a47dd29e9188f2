"""Which offices stand in one chain beside a name, and which before it is of somebody else."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame
from loaders.extract.things import TITLE, Chunk
from loaders.resources.load import load_yaml

# Between two titles of one person.
CHAIN = re.compile(
    r"(?:\||, rồi|rồi|, là|,|và|kiêm|kiêm nhiệm|-|–|—|/|đồng thời là|, đồng thời là|, kiêm|và là"
    r"|, hiện là|, đồng thời|, cũng là|, nay là|, đương kim|\(|\) ,|)\Z"
)
# Between a title and its name: Giám đốc mãn nhiệm Lê A, Chủ tịch đương nhiệm Trần B.
WHICH = ("", *load_yaml("headers.yaml")["which"])
_LONGEST_TAIL = 7
# thừa lệnh T , T P · theo ủy quyền của T , T P ký
_BEHALF = re.compile(
    r"(?:^|\W)(?:(?:thừa|tuân) (?:lệnh|ủy quyền)(?: của)?|(?:được )?(?:sự )?ủy quyền của|thay mặt(?: cho)?"
    r"|(?P<by>theo (?:sự )?(?:chỉ đạo|đề nghị|yêu cầu|phân công|tham mưu|báo cáo|tờ trình) của))$"
)


def linked(frame: Frame, left: Chunk, right: Chunk, gap: str) -> bool:
    """Whether two offices stand in one chain: also over the rest of a body's name, `Chủ tịch CLB Sao Mai, T`."""
    if CHAIN.match(gap):
        return True
    *tail, sign = frame.skeleton.tail(left, right) or [""]
    rest = sign in (",", "-", "–", "và", "kiêm") and 0 < len(tail) <= _LONGEST_TAIL and left.kind == TITLE
    return rest and tail[0][0].isupper() and all(word.isalpha() or word == "&" for word in tail)


def on_behalf(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng A thông báo`: the office of who gave the order is not A's."""
    match = _BEHALF.search(frame.skeleton.before(office))
    return match is not None and (not match["by"] or not frame.skeleton.after(person).startswith(","))
