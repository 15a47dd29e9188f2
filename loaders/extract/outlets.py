"""Whose newspaper or portal an article stands in: the place of an article that names none (`(Baonghean.vn) -`)."""

from __future__ import annotations

import re
from functools import cache

from graph.reference.provinces import provinces
from graph.text import fold
from loaders.resources.load import load_yaml

# Báo Nghệ An · Baonghean.vn · nghean.gov.vn
_OUTLETS = "|".join(map(re.escape, load_yaml("places.yaml")["outlets"]))
_SAID = re.compile(
    rf"(?<!\w)(?:{_OUTLETS})(?P<spelt>(?: [A-ZĐ][\wÀ-ỹ]*){{2,3}})"
    r"|(?<!\w)(?i:bao|dai)?(?P<address>[a-z]{5,12})(?:\.gov)?\.(?:com\.|org\.)?vn\b"
)
_FAR = 400


@cache
def _folded() -> dict[str, str]:
    return {fold(p.name).replace(" ", ""): p.name for p in provinces()}


def outlet_place(text: str) -> str:
    """The province whose newspaper, broadcaster or portal is named at the head or foot of a text, else nothing."""
    for part in (text[:_FAR], text[-_FAR:]):
        for match in _SAID.finditer(part):
            words = (match["spelt"] or match["address"]).split()
            tried = (fold("".join(words[:size])) for size in range(len(words), 0, -1))
            found = next((_folded()[name] for name in tried if name in _folded()), "")
            if found:
                return found
    return ""
