"""Words right around a number: by how much something changed, and the least size of what is counted."""

from __future__ import annotations

from loaders.extract.figures.line import Line, Number
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_CHANGES = frozenset(_WORDS["changes"])
_ONWARD = frozenset([*_WORDS["onward"], "từ", "đạt"])
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
