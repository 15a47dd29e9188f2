"""A branch told by its place alone, and where the names of such places end: `Giám đốc Chi nhánh Hưng Yên`."""

from __future__ import annotations

import re

from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.places.place_names import district_end, province_end, split_unit
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

BRANCH = "Chi nhánh "
_OLD = split_all(load_yaml("places.yaml")["old"])
_LONGEST_OLD, _LONGEST, _ROMAN = 5, 3, re.compile("[IVX]+")
_OTHER = ("head", "body", "enterprise", "enterprise_head", "institution_head", "title", "honorific", "committee_head")


def old_province_end(reader: Reader, k: int) -> int:
    """Behind `Hà Tây`, `Hà Bắc`: a province of before that branches are still called after; 0 where none stands."""
    words = reader.view.words
    return next((k + n for n in range(_LONGEST_OLD, 1, -1) if tuple(words[k : k + n]) in _OLD), 0)


def branch_place_end(reader: Reader, k: int) -> int:
    """Behind the place that a branch is called after, at a token behind `Chi nhánh`; 0 where none stands there."""
    end = _place_end(reader, k)
    return end + (end > 0 and _ROMAN.fullmatch("".join(reader.view.words[end : end + 1])) is not None)  # Nam Định II


def _place_end(reader: Reader, k: int) -> int:
    words = reader.view.words
    if not words[k : k + 1] or (reader.word(k) == "sở" and reader.word(k + 1) == "giao"):
        return 0
    if reader.find(k, "province"):
        return province_end(reader, k) or 0
    if reader.find(k, "level"):
        unit: RawUnit | None = raw_unit(reader, k)
        return unit.end if unit is not None and unit.name else 0
    if k not in reader.run_end or reader.find(k, *_OTHER):
        return 0
    if (known := old_province_end(reader, k) or district_end(reader, k)) is not None and known:
        return known
    end = split_unit(reader, k)
    named = looks_like_name(words[k:end]) or not all(word.isalpha() for word in words[k:end])
    return 0 if named or end - k > _LONGEST or end == k + 1 else end


def is_place_known(reader: Reader, k: int) -> bool:
    """Whether the words behind `Chi nhánh` are a place of the lists, and no name of the branch's own."""
    listed = reader.find(k, "province", "level") is not None
    return listed or bool(old_province_end(reader, k)) or district_end(reader, k) is not None


def bare_branch_end(reader: Reader, i: int) -> int:
    """Behind `Chi nhánh Hưng Yên` that begins at a token, of whichever firm; 0 where no such branch stands there."""
    if (reader.word(i), reader.word(i + 1)) != ("chi", "nhánh") or reader.find(i, "head", "body"):
        return 0
    return branch_place_end(reader, i + 2)
