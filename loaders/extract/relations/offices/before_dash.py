"""Titles before a dash and a name without an honorific: `Phó Chủ tịch UBND tỉnh - Lương Văn P nhấn mạnh`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import OFFICES, Frame
from loaders.extract.things import Chunk
from loaders.resources.words import list_of, words_of

_FURTHER = re.compile(r"\A(?:, [TR] )+(?=[^\W\dA-Z])")
_SAYS = re.compile(rf"(?:(?:đã|cũng|vừa) )?(?:{words_of('telling')})(?!\w)")
_ACCORDING = frozenset(list_of("according_to"))


def is_item(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`là Bộ trưởng Bộ X – Chu Văn A; Tổng Giám đốc Y – Lê Văn B và ...`: an item of a list, post first."""
    before = frame.skeleton.before(office)
    if before.endswith((" do", " do đồng chí", " do chính")):
        return frame.skeleton.after(person).startswith(("làm ", "là ", "giữ ", "đảm nhiệm "))
    opened = before.endswith((" là", ":", ";", " gồm", " và"))
    return opened and re.match(r"[;.]|và |$|, T (?:[-–] )?P", frame.skeleton.after(person)) is not None


def whose_words(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`Theo Giám đốc Sở X, bà A nhấn mạnh ...`: it is she who says so, and not the director of her."""
    told = frame.skeleton.before(office).rpartition(". ")[2].lower() in _ACCORDING
    return told and _SAYS.match(frame.skeleton.after(person)) is not None


def speaks(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`Phó Bí thư Tỉnh đoàn, Chủ tịch Hội LHTN tỉnh - Lương Văn P nhấn mạnh`: nobody stands before the titles.

    Also `Theo Giám đốc Sở X - Lê Văn P, ...`: whose words they are.
    """
    first, left = office, frame.left_of(office)
    while left is not None and left.kind in OFFICES:
        first, left = left, frame.left_of(left)
    after = frame.skeleton.after(person).removeprefix("- ").removeprefix("– ")  # Giám đốc Sở X - Phạm Thị A - nói
    if left is None and after.startswith(",") and frame.skeleton.before(first).lower() in _ACCORDING:
        return True
    after = _FURTHER.sub("", after)  # Bí thư Tỉnh ủy - Nguyễn Văn P, Trưởng Ban Chỉ đạo X chủ trì
    return left is None and after[:1].islower() and not after.startswith(("và ", "là ", "cùng "))
