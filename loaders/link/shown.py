"""Names of committees and posts as they are shown: with the place, and no word twice."""

from __future__ import annotations

import re

from graph.reference.provinces import Province
from graph.text import fold
from loaders.extract.things import Committee
from loaders.resources.load import load_yaml

_INSIDE = frozenset(entry["title"].lower() for entry in load_yaml("titles.yaml")["titles"] if "inside" in entry)


def placed(written: str, committee: Committee, province: Province | None) -> str:
    """The name of a committee of a province with the province: `Ban Chỉ đạo chuyển đổi số TP` of Hồ Chí Minh."""
    owner = committee.whose
    if committee.level != "province" or fold(owner) in fold(written):
        return written
    word = "thành phố" if province is not None and province.type == "city" else "tỉnh"
    short = re.sub(rf" (?:của |cấp )?(?:{word}|TP\.?)$", "", written)
    whole = owner == committee.province and not fold(owner).startswith(fold(word))
    return f"{short} {word} {owner}" if whole else f"{short} {owner}"


def joined(title: str, body: str) -> str:
    """A title before its body, with what both have once: `Chánh Văn phòng Tỉnh ủy`, `Trưởng Ban Nội chính`."""
    ends, begins = title.split(), body.split()
    shared = range(min(len(ends), len(begins)) - 1, 0, -1) if title.lower() in _INSIDE else ()
    count = next((n for n in shared if " ".join(ends[-n:]).lower() == " ".join(begins[:n]).lower()), 0)
    return " ".join([*ends[: len(ends) - count], *begins])
