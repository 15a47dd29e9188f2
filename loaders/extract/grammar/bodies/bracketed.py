"""Names of bodies that a short form in brackets parts: `Ngân hàng Nhà nước (NHNN) chi nhánh tỉnh X`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from loaders.extract.grammar.places.places import past_brackets
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml

_SPECS: dict[tuple[str, ...], Mapping[str, Any]] = {
    tuple(name.lower().split()): spec for spec in load_yaml("bodies.yaml")["heads"] for name in spec["names"]
}
_MOST = 3


def head_around(reader: Reader, hit: Hit | None) -> tuple[Mapping[str, Any], int] | None:
    """The rule of the head that a name goes on to behind its short form, and the token behind the head; else None.

    `Bảo hiểm xã hội (BHXH) khu vực IX`, `Mặt trận Tổ quốc (MTTQ) Việt Nam tỉnh X`.
    """
    behind = past_brackets(reader, hit.end) if hit is not None else 0
    if hit is None or behind == hit.end:
        return None
    words = reader.view.lower
    for size in range(_MOST, 0, -1):
        spec = _SPECS.get((*words[hit.start : hit.end], *words[behind : behind + size]))
        if spec is not None:
            return spec, behind + size
    return None
