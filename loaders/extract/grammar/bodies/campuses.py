"""Campuses of universities, by where they are: `Phân hiệu Đại học Đà Nẵng tại Kon Tum`, `Phân hiệu Lào Cai`."""

from __future__ import annotations

from loaders.extract.grammar.bodies.institution_places import place_end
from loaders.extract.grammar.places.place_names import district_end
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

CAMPUS: str = load_yaml("institutions.yaml")["campus"]
_AT = list_of("at")


def campus_end(reader: Reader, start: int, end: int) -> int:
    """Where the name of a campus ends.

    Args:
        reader: the document.
        start: behind the word for a campus.
        end: behind the university whose campus it is; the same token where none is told.
    """
    at = end > start and reader.word(end) in _AT
    place = place_end(reader, end + at) or (district_end(reader, end + at) if end + at in reader.run_end else 0)
    return place or end
