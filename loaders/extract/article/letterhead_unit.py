"""The commune or district in whose letterhead a document stands: `ỦY BAN NHÂN DÂN / XÃ ĐẠ TẺH / Số: 12/KH-UBND`.

It is the place that the whole article is about, whichever organ stands above it. Which party committee of a house the
letterhead is of asks `resolution/letterhead_party`.
"""

from __future__ import annotations

import re

from loaders.extract.things import PROVINCE_LEVELS, Unit
from loaders.extract.words.headline_case import COMMUNE, LETTERHEAD
from loaders.extract.words.view import View

_NUMBER = re.compile(r"(?:^|\n)số ?:? ?\d*[ .…]*[-/] ?[\w-]+", re.I)


def unit_of_letterhead(view: View, units: list[tuple[int, Unit]]) -> Unit | None:
    """The unit that a line of its own names above the number of a document; None where there is none, or are two.

    Args:
        view: the document.
        units: the units that it names, each with its token.
    """
    heading = [(token, unit) for token, unit in units if _heads(view, token, unit)]
    number = _NUMBER.search(view.text) if heading else None
    found = {unit for token, unit in heading if number is not None and view.starts[token] <= number.start()}
    return next(iter(found)) if len(found) == 1 else None


def _heads(view: View, token: int, unit: Unit) -> bool:
    """Whether a unit fills one of the first lines, as in a letterhead, alone or behind its organ."""
    sentence = view.sentence_over(token)
    if sentence is None or sentence.line >= LETTERHEAD or unit.level in PROVINCE_LEVELS:
        return False
    return COMMUNE.fullmatch(" ".join(view.lower[sentence.start : sentence.end])) is not None
