"""Universities, schools, institutes and hospitals: a head with a capitalised name."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.names import name_weight
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.reader import Reader
from loaders.extract.things import Institution


@dataclass(frozen=True, slots=True)
class InstitutionFound:
    """An institution and the token behind it."""

    institution: Institution
    end: int


def institution(reader: Reader, i: int) -> InstitutionFound | None:
    """The institution that begins at a token."""
    hit = reader.find(i, "institution_head")
    if hit is None or reader.word(i - 1) in ("các", "những", "nhiều"):
        return None
    end = open_phrase(reader, hit.end)
    if end is None:
        return None
    words = reader.view.words
    end = _with_place(reader, end)
    for k in range(hit.end + 1, end - 1):
        if name_weight(words[k:end]) >= (4 if words[k - 1].islower() and k - hit.end >= 2 else 6):
            end = k
            break
    name = reader.view.span_text(i, end)
    return InstitutionFound(Institution(name, hit.entry.spec["kind"]), end)


def _with_place(reader: Reader, end: int) -> int:
    """A place that is part of the name: `Trường Đại học Bách khoa Hà Nội`, `Bệnh viện Đa khoa tỉnh Lào Cai`."""
    from loaders.extract.grammar.places import raw_unit

    unit = raw_unit(reader, end)
    return unit.end if unit is not None and (unit.name or unit.level == "tỉnh") else end
