"""Offices and bodies of other states and of international organisations: found so that they are left out."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.names import looks_like_name
from loaders.extract.reader import Reader

_MOST_FORMS = 4


@dataclass(frozen=True, slots=True)
class Foreign:
    """An office or body abroad with all its words; nothing of it enters the graph."""

    end: int


def foreign_end(reader: Reader, end: int) -> int | None:
    """End of the country behind an office or body (`Bộ trưởng Quốc phòng Lào`), or None where none is named.

    Args:
        reader: the document.
        end: the token behind the office or body.
    """
    k = end
    for _ in range(_MOST_FORMS):
        hit = reader.find(k, "country")
        if hit is not None:
            run = reader.view.words[k : reader.run_end.get(k, hit.end)]
            return None if len(run) > hit.end - k and looks_like_name(run) else hit.end
        form = reader.find(k, "country_form")
        if form is None:
            return None
        k = form.end
    return None
