"""Universities that schools and institutes are part of, as their names tell it: `Trường Y, Đại học Huế`."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_MOTHERS = frozenset(tuple(n.lower().replace(".", " . ").split()) for n in load_yaml("institutions.yaml")["mothers"])
_LONGEST_NATIONAL = 4
_NATIONAL = ("quốc", "gia")
_SIZES = (6, 5, 4, 3, 2, 1)
_WORDS = load_yaml("institutions.yaml")
AROUND, MEMBER_SCHOOLS = (tuple(f"{words} " for words in _WORDS[name]) for name in ("around", "member_schools"))
_OF, _SIGNS = list_of("whose"), (",", "-", "–", "(")


def member_end(reader: Reader, i: int, end: int) -> int:
    """`Trường Đại học Nghệ thuật, Đại học Huế`: the university that it is a member of is part of the name.

    Args:
        reader: the document.
        i: where the school begins.
        end: where its own name ends.
    """
    mother = reader.find(end + 1, "institution_head") if reader.word(end) in (",", "-", "–") else None
    if mother is None or reader.word(i) != "trường" or reader.find(end - 1, "province"):
        return end
    national = mother.entry.name == "Đại học Quốc gia" and mother.end - mother.start == _LONGEST_NATIONAL
    quoted = mother.end - 2 * national
    size = next((size for size in _SIZES if tuple(reader.view.lower[quoted : quoted + size]) in _MOTHERS), 0)
    return quoted + size if size else end


def past_mother(reader: Reader, i: int, end: int) -> int:
    """Behind the short form of the university around a school, which is no part of its name: `Trường X, ĐHQG-HCM`."""
    bracket = reader.word(end) == "("
    if reader.word(i) != "trường" or reader.word(end + 1) != "đhqg" or not (bracket or reader.word(end) in _SIGNS):
        return end
    start = end + 2
    size = next((k for k in _SIZES if (*_NATIONAL, *reader.view.lower[start : start + k]) in _MOTHERS), 0)
    closed = not bracket or reader.word(start + size) == ")"
    return start + size + bracket if size and closed else end


def university_start(reader: Reader, i: int, end: int) -> int:
    """Where the university begins that an institute is of: right behind it, or behind `thuộc`; -1 where none does.

    Behind a sign only where the institute stands behind a post: `Viện A, Trường Đại học B` may be a list.
    """
    sign = reader.word(end)
    start = end + (sign in _OF or sign in _SIGNS)
    head = reader.find(start, "institution_head")
    if head is None or head.entry.spec["kind"] != "university":
        return -1
    return start if sign not in _SIGNS or reader.ending_at(i, "title") >= 0 else -1
