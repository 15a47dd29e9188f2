"""Further offices before one that introduces its holders: `Phó Bí thư Đảng ủy, Chủ tịch UBND phường là ông A`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import ROLE, TITLE, Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

PLURAL_BEFORE = re.compile(rf"(?:{any_of(load_yaml('headers.yaml')['plurals'])}|\d+) (?:đồng chí )?\Z")
# What joins the posts of several, and of one; what an item opens behind.
_ALL_HAVE = (",", "và", "kiêm", *(f"{word} {being}" for word in list_of("jointly") for being in ("là", "là các")))
_ALL_ARE = ("là", "làm", "giữ vai trò")
_ONE_HAS, _OPENED = (
    (",", "kiêm", "đồng thời là", ", đồng thời là", ", kiêm", "-"),
    re.compile(r"(?:^|[;.:]) *(?:[-–+•*] *)?(?:(?:tại|ở|riêng|còn) )*(?:[ULBEI] ?, ?)*$"),
)


def is_plural(frame: Frame, office: Chunk) -> bool:
    """`hai Phó Chủ tịch`: whether an office is told of several."""
    return PLURAL_BEFORE.search(frame.skeleton.text[: frame.skeleton.offset(office)]) is not None


def shared_before(frame: Frame, office: Chunk) -> list[Chunk]:
    """`các đồng chí Ủy viên Trung ương Đảng, Phó Thủ tướng: A, B`: further offices of all whom a plural introduces.

    So `hai Phó Trưởng ban đều là Phó Hiệu trưởng: A và B`, `ba Phó Giám đốc là Phó Trưởng ban: A, B, C`.
    """
    out: list[Chunk] = []
    right, left = office, frame.left_of(office)
    while left is not None and frame.free(left) and _joined(frame, left, right):
        if left.kind == office.kind == ROLE and (left.rank == "member") != (office.rank == "member"):
            break  # 25 thành viên, Trưởng ban là ...
        out.append(left)
        right, left = left, frame.left_of(left)
    return out if out and is_plural(frame, out[-1]) else []


def _joined(frame: Frame, left: Chunk, right: Chunk) -> bool:
    gap = frame.gap(left, right)
    return gap in _ALL_HAVE or (gap in _ALL_ARE and left.kind == TITLE and right.kind == ROLE)


def of_one_before(frame: Frame, office: Chunk, by: str, listed: list[Chunk]) -> list[Chunk]:
    """`Phó Bí thư Đảng ủy, Chủ tịch UBND phường là ông A`: the posts before that open the sentence, or an item.

    So with a colon where nobody else is listed behind it (`- Bí thư Đảng ủy, Chủ tịch HĐND: A (nguyên ...)`).
    """
    out: list[Chunk] = []
    right, left = office, frame.left_of(office)
    while left is not None and left.kind == TITLE and frame.free(left) and frame.gap(left, right) in _ONE_HAS:
        out.append(left)
        right, left = left, frame.left_of(left)
    opened = not out or _OPENED.search(frame.skeleton.text[: frame.skeleton.offset(out[-1])]) is not None
    alone = by == ":" and sum(chunk.kind in PEOPLE for chunk in listed) == 1
    told = by.endswith("là") or alone
    return out if opened and told and office.kind == TITLE and not is_plural(frame, right) else []
