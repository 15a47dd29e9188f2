"""A person as written: a name where one begins, or a pronoun."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.cut_off import is_cut_off
from loaders.extract.grammar.people.glued import whole_name
from loaders.extract.grammar.people.holders import STATUS_WORDS, titled_end
from loaders.extract.grammar.people.honorifics import is_given
from loaders.extract.grammar.people.names import is_listed_alone, is_surname, may_open
from loaders.extract.grammar.people.person_names import person_end
from loaders.extract.grammar.places.place_names import is_place, is_unit_name
from loaders.extract.grammar.reader import OPENERS, Reader
from loaders.extract.words.view import capitalised
from loaders.resources.words import list_of

_NAMED = ("title", "role", "committee_head", "body", "institution_head", "enterprise")
_HEADS = ("head", "enterprise_head", "level")
_GOVERNED = list_of("before_a_level")  # Chủ tịch UBND tỉnh Đoàn Ngọc Sơn
_OURS = ["Việt", "Nam"]
_BEFORE_DELEGATIONS, _NEAR = list_of("before_delegations"), 8
_LONGEST_PART = 3  # K'Brôm is a whole name


@dataclass(frozen=True, slots=True)
class RawName:
    """A person's name as written; `given` marks a last syllable alone (`ông Tuấn`)."""

    name: str
    end: int
    honorific: bool
    given: bool = False
    word: str = ""


@dataclass(frozen=True, slots=True)
class RawPronoun:
    """`ông`, `bà`, `đồng chí` without a name: somebody named before."""

    word: str
    end: int


def name_at(reader: Reader, i: int, expected: bool, honorific: bool) -> RawName | None:
    """The name at a token; after an honorific or a title a single syllable is a short form."""
    expected = expected or is_listed_alone(reader, i)
    if i not in reader.run_end or (not expected and not may_open(reader, i)) or _taken(reader, i, honorific):
        return None
    end = person_end(reader, i, expected=expected) or titled_end(reader, i)
    if end is None or (expected and not honorific and is_place(reader, i, end)):
        return None
    i += 2 if end - i > 3 and reader.view.words[i : i + 2] == _OURS else 0  # Chủ tịch nước Việt Nam Lê Văn A
    name = reader.view.span_text(i, end).replace("’", "'")
    loud = name.isupper() and (end - i > 2 - honorific or "'" in name)
    whole = " ".join(map(capitalised, name.split())) if loud else whole_name(reader, name, end)
    cut, name = whole == name and is_cut_off(reader, end), whole
    if cut or not name:
        return None
    if end - i == 1 and not (expected and "'" in name[1:2] and len(name) > _LONGEST_PART):
        opens = reader.view.words[i] in OPENERS and not (honorific and is_given(reader, i))
        if not expected or opens or reader.find(i, "province"):
            return None
        return RawName(name, end, honorific, given=True)
    return RawName(name, end, honorific)


def _is_delegation(reader: Reader, i: int) -> bool:
    """`đại biểu thuộc Đoàn Hà Nội được bầu`, `đại biểu Lê A, Đoàn Hà Nội`: of a province, and nobody's name."""
    place = reader.find(i + 1, "province")
    if place is None or place.end != reader.run_end[i]:
        return False
    deputy = reader.word(i - 1) == "," and "biểu" in reader.view.lower[max(0, i - _NEAR) : i]
    return deputy or reader.word(i - 1) in _BEFORE_DELEGATIONS


def _taken(reader: Reader, i: int, honorific: bool) -> bool:
    """Whether a longer known thing begins at a token, so that it opens no name; `Quyền Chủ tịch` opens none either.

    Behind an honorific a syllable alone is a given name: `Tổ trưởng là ông Khoa`.
    """
    if reader.word(i) in STATUS_WORDS and reader.find(i + 1, "title", "role"):
        return True
    if (
        reader.word(i) == "đoàn"
        and reader.find(i - 1, "level")
        and reader.word(i - 2) not in _GOVERNED
        and is_unit_name(reader.view.words[i + 1 : reader.run_end[i]])
    ):
        return True  # công tác tại huyện Đoàn Mộc Châu
    if not honorific and reader.word(i) == "đoàn" and _is_delegation(reader, i):
        return True
    for category, hit in reader.at(i).items():
        if category in _HEADS and hit.end > reader.run_end[i]:
            return True  # Đoàn Thanh niên
        if category in _NAMED and hit.end > i + 1:
            return True
        if category in _HEADS and not is_surname(reader.view.words[i]) and not (honorific and is_given(reader, i)):
            return True
    return False
