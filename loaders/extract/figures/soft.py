"""Commas that end nothing: inside one noun, or between nouns that are counted together."""

from __future__ import annotations

from loaders.extract.figures.phrases import COUNTED, JOINED, WEAK, first_words
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_NOUN, _CLAUSE = 4, 16
_NO_NOUN = frozenset([*_WORDS["reached"], *_WORDS["link"]])
_OPENING = first_words(COUNTED, WEAK)
_BY_LAST: dict[str, list[tuple[list[str], list[str]]]] = {}
for _left, _right in JOINED:
    _BY_LAST.setdefault(_left[-1], []).append((list(_left), list(_right)))


def soft_commas(words: list[str]) -> frozenset[int]:
    """Commas inside one noun (`khoa học, công nghệ`), or between nouns that are counted together."""
    out = []
    for i, word in enumerate(words):
        if word != "," or i + 1 == len(words):
            continue
        joined = any(
            left == words[max(0, i - len(left)) : i] and right == words[i + 1 : i + 1 + len(right)]
            for left, right in _BY_LAST.get(words[i - 1], ())
        )
        if joined or (words[i + 1] in _OPENING and _between_counted(words, i)):
            out.append(i)
    return frozenset(out)


def _between_counted(words: list[str], comma: int) -> bool:
    """`hộ nghèo, gia đình chính sách có tài khoản`: a counted noun of few words on each side, and no number behind."""
    if not (COUNTED.at(words, comma + 1) or WEAK.at(words, comma + 1)):
        return False
    near = range(max(0, comma - _NOUN), comma)
    if not any(COUNTED.at(words, i) or WEAK.at(words, i) for i in near if words[i].isalpha()):
        return False
    if any(words[i] in _NO_NOUN or words[i][0].isdigit() for i in near if i > comma - 3):
        return False
    for word in words[comma + 1 : comma + _CLAUSE]:
        if word in ",;.:(":
            return True
        if word[0].isdigit():
            return False
    return True
