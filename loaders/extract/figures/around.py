"""Words right around a number: by how much something changed, the least size of what is counted, what was counted."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.phrases import ACHIEVED, MOVING, PEERS
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_CHANGES = frozenset(_WORDS["changes"])
_ONWARD = frozenset([*_WORDS["onward"], "từ", "đạt"])
_TAKING, _RECEIVING, _DEEDS, _JOINING = (
    frozenset(_WORDS[name]) for name in ("taking", "receiving", "deeds", "joining")
)
_OWNERS = frozenset("LUBEICG")
WEIGHING = frozenset(_WORDS["weighing"])
_NEAR = 4


def changed_by(line: Line, number: Number) -> str:
    """The word of change right before a number that tells by how much, not to which level (`tăng lên`); or empty."""
    i = number.start - 1
    while i > 0 and line.void[i] and not line.tags[i] and line.words[i] not in _CHANGES:
        if line.words[i] in _ONWARD:
            return ""
        i -= 1
    return line.words[i] if line.words[i] in _CHANGES else ""


def least_size(words: list[str], i: int) -> int:
    """End of `từ 14 tuổi trở lên` from its number on; 0 where it is no such thing."""
    for k in range(i + 1, min(i + _NEAR + 1, len(words) - 1)):
        if words[k] == "trở" and words[k + 1] == "lên":
            return k + 2
    return i + 2 if words[i + 1 : i + 2] == ["tuổi"] else 0


def is_least(words: list[str], i: int) -> bool:
    """`người từ 14 tuổi trở lên`: whether a number at a token is only the least size of what is counted."""
    return i > 0 and words[i - 1] == "từ" and least_size(words, i) > 0


def undertaken(line: Line, start: int, end: int) -> bool:
    """Whether somebody only takes on to do it (`Viettel X nhận phủ sóng 20 xóm`, `nhận dựng 4 trạm`)."""
    for i in range(start, end - 1):
        if line.words[i] in _TAKING and not line.tags[i] and (i == 0 or line.words[i - 1] not in _RECEIVING):
            return line.words[i + 1] in _DEEDS or ACHIEVED.at(line.words, i + 1) > 0
    return False


def told_along(line: Line, number: Number, memory: Memory) -> bool:
    """`có 40.000 người học, 900 viên chức`: right behind what the number before counted."""
    return 0 <= memory.until < number.start and all(
        word in _JOINING or word in WEIGHING for word in line.words[memory.until : number.start]
    )


def in_all(line: Line, start: int, end: int) -> bool:
    """`nâng tổng số lên 3,5 triệu`: nothing but how many there are in all."""
    plain = [line.words[i] for i in range(start, end) if not line.void[i] and line.words[i] not in MOVING]
    return plain == ["tổng", "số"]


def of_peers(line: Line, number: Number) -> bool:
    """`25 tỉnh đã phủ xanh hơn 50% số xã`: of several provinces, which the number before counts."""
    earlier = (n.end for n in line.numbers if n.end <= number.start and PEERS.at(line.words, n.end))
    return any(
        not any(line.words[i] in ";:" or line.tags[i] in _OWNERS for i in range(end, number.start)) for end in earlier
    )
