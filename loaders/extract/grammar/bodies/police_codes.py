"""Codes of police agencies: `Cục Cảnh sát giao thông - C08`, `Phòng An ninh mạng (PA05)`, `Phó Cục trưởng A05`."""

from __future__ import annotations

import re

from loaders.extract.grammar.reader import Reader

_CODE = re.compile(r"P?[A-Z]\d{2}[A-Z]?")
_DASHES, _SIGNS = ("-", "–"), (",", "(", "-", "–")


def is_code(reader: Reader, k: int) -> bool:
    """Whether a token is the code of an agency."""
    return k < len(reader.view.words) and _CODE.fullmatch(reader.view.words[k]) is not None


def past_code(reader: Reader, k: int) -> int:
    """Behind the code that follows a name at a token, or the token itself."""
    if not is_code(reader, k + 1):
        return k
    if reader.word(k) in _DASHES:
        return k + 2
    return k + 3 if reader.word(k) == "(" and reader.word(k + 2) == ")" else k


def owner_sign(reader: Reader, k: int) -> int:
    """Where a sign stands that an owner may follow: `Phòng Cảnh sát kinh tế - PC03[,] Công an tỉnh X`; else -1."""
    behind = past_code(reader, k)
    return behind if reader.word(behind) in _SIGNS else -1


def is_unknown_code(reader: Reader, k: int) -> bool:
    """`Phó Cục trưởng A05`: a code that is not the one told last (`Cục X (C08) ... Cục trưởng C08`)."""
    if not is_code(reader, k):
        return False
    last = next((i for i in range(k - 1, -1, -1) if is_code(reader, i)), k)
    return last == k or reader.view.words[last] != reader.view.words[k]
