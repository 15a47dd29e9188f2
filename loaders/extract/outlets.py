"""Whose newspaper or portal an article stands in: the place of an article that names none (`(Baonghean.vn) -`)."""

from __future__ import annotations

import re
from functools import cache

from graph.reference.provinces import provinces
from graph.text import fold
from loaders.resources.load import load_yaml

# Báo Nghệ An · Hậu Giang, ngày 12 tháng 1 năm 2018 · Baonghean.vn · nghean.gov.vn
_OUTLETS = "|".join(map(re.escape, load_yaml("places.yaml")["outlets"]))
_SAID = re.compile(
    rf"(?<!\w)(?:{_OUTLETS})(?P<spelt>(?: [A-ZĐ][\wÀ-ỹ]*){{2,4}})"
    r"|(?P<head>[A-ZĐ][\wÀ-ỹ]*(?: [A-ZĐ][\wÀ-ỹ]*){1,3}), (?:ngày|thứ|Ngày|Thứ) "
    r"|(?<!\w)(?i:bao|dai)?(?P<address>[a-z]{5,12})(?:\.gov)?\.(?:com\.|org\.)?vn\b"
)
_FAR = 400


@cache
def _folded() -> dict[str, str]:
    return {fold(p.name).replace(" ", "").replace("-", ""): p.name for p in provinces()}


def outlet_place(text: str) -> str:
    """The province whose newspaper, broadcaster or portal is named at the head or foot of a text, else nothing."""
    for part in (text[:_FAR], text[-_FAR:]):
        for match in _SAID.finditer(part):
            words = (match["spelt"] or match["head"] or match["address"]).split()
            spans = ((i, size) for size in range(len(words), 0, -1) for i in range(len(words) - size + 1))
            tried = (fold("".join(words[i : i + size])) for i, size in spans)
            found = next((_folded()[name] for name in tried if name in _folded()), "")
            if found:
                return found
    return ""
