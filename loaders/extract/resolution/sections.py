"""Section headings that name a body (`D. UBND TỈNH`): what the items below them leave unsaid."""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.resolution.unit_meant import resolve_unit
from loaders.extract.things import Body
from loaders.extract.words.view import View
from loaders.read.zones import Line

_NUMBERING = re.compile(r"^(?:[A-ZĐ]|[IVX]+|\d+)[.)]\s*")
_HEADS = {
    "tỉnh ủy": ("provincial_party", "tỉnh"),
    "thành ủy": ("city_party", "thành phố"),
    "hđnd tỉnh": ("council", "tỉnh"),
    "hđnd thành phố": ("council", "thành phố"),
    "hội đồng nhân dân tỉnh": ("council", "tỉnh"),
    "ubnd tỉnh": ("people_committee", "tỉnh"),
    "ubnd thành phố": ("people_committee", "thành phố"),
    "ủy ban nhân dân tỉnh": ("people_committee", "tỉnh"),
}


def section_bodies(view: View, lines: list[Line], context: Context) -> dict[int, Body | None]:
    """For each line below a heading, the body that the heading names (None below another heading)."""
    out: dict[int, Body | None] = {}
    current: Body | None = None
    for number, line in enumerate(lines):
        text = view.text[line.start : line.end]
        if line.zone == "heading" or (text.isupper() and len(text) < 90):
            words = _NUMBERING.sub("", text).strip(" :.").lower()
            found = next((v for k, v in _HEADS.items() if words == k or words.startswith((k + " ", "của " + k))), None)
            current = None
            if found is not None:
                unit = resolve_unit(context, RawUnit(found[1], "", 0), view.token_at(line.start), number)
                current = make_body(found[0], unit) if unit is not None else None
        elif current is not None:
            out[number] = current
    return out
