"""Where the name of a person ends in a run of capitals, and which runs are nobody's name."""

from __future__ import annotations

from loaders.extract.grammar.people.names import (
    MAX_SYLLABLES,
    MIDDLES,
    NOT_PEOPLE,
    SURE,
    WEAK,
    cut_end,
    is_surname,
    looks_like_name,
    name_weight,
)
from loaders.extract.grammar.places.place_names import is_district_name
from loaders.extract.grammar.reader import OPENERS, Reader
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_NAMES = load_yaml("names.yaml")
_ROMAN = frozenset("IVXL")
_NOT_FIRST = frozenset(_NAMES["not_first"])
_TITLE_WORDS = frozenset(_NAMES["title_words"])
_BLOCKS = frozenset(tuple(b.lower().split()) for b in _NAMES["blocks"])
_NAMESAKES = split_all(_NAMES["namesakes"])


def is_foreign_name(name: str) -> bool:
    """`Hirata Jun`, `Lars Henriksen`: no surname of Vietnam, no diacritics, and a word that is no syllable."""
    words = name.split()
    plain = name.isascii() and not is_surname(words[0])
    return plain and not all(is_syllable(word.lower()) for word in words)


def _hyphened_end(reader: Reader, i: int, end: int) -> int:
    """`Lee Jae[-yong]`, `Y Thanh Niê[-Kđăm]`, not `Lê Văn An-Chủ tịch`: behind a syllable that a hyphen joins."""
    view, k = reader.view, end + 1
    if end == i or k >= len(view.words) or view.words[end] != "-" or not view.words[k].isalpha():
        return end
    tight = view.ends[end - 1] == view.starts[end] and view.ends[end] == view.starts[k]
    strange = not all(is_syllable(word.lower()) for word in view.words[i:end])
    return k + 1 if tight and strange and not reader.hits.at(k) else end


def is_namesake(words: list[str]) -> bool:
    """Whether words begin with somebody of the past whom schools and hospitals are called after."""
    return any(tuple(words[:size]) in _NAMESAKES for size in (2, 3, 4))


def names_person(reader: Reader, i: int) -> bool:
    """Whether the run at a token is a full name and nobody's whom schools and hospitals are called after.

    `Giám đốc Bệnh viện Vàng Thế Khoa` names a person, `Giám đốc Bệnh viện Nguyễn Trãi` a hospital.
    """
    words = reader.view.words[i : cut_end(reader, i)] if i in reader.run_end else []
    return name_weight(words) >= SURE and not is_namesake(words)


def blocked(reader: Reader, i: int) -> bool:
    """Whether the words before a run make it a street, school, prize ... (`đường Lê Văn Sỹ`)."""
    before = (reader.word(i - 2), reader.word(i - 1))
    return (before[1],) in _BLOCKS or before in _BLOCKS


def _inside_run(reader: Reader, i: int, words: list[str]) -> bool:
    """`đèo Tài Hồ Sìn`: a surname within a longer name begins no person, unless the rest is surely one."""
    before = i - 1
    if reader.run_end.get(before) != reader.run_end.get(i) or before not in reader.run_end:
        return False
    return reader.view.words[before] not in OPENERS and not reader.hits.at(before) and name_weight(words) < 4


def _is_country(reader: Reader, i: int, end: int) -> bool:
    hit = reader.find(i, "country")
    return hit is not None and hit.end >= end


def _is_numbered(words: list[str]) -> bool:
    """`Khóa X`, `Kỳ XV`: a word with a Roman number behind it, which no name has."""
    return len(words) > 1 and len(words[0]) > 1 and not set(words[1]) - _ROMAN


def person_end(reader: Reader, i: int, *, expected: bool) -> int | None:
    """End of the person's name at a token, or None.

    Args:
        reader: the document.
        i: first token of the candidate, inside a run of capitals.
        expected: whether an honorific or a title stands right before, which lets in rare surnames and short forms.
    """
    end = cut_end(reader, i)
    end = end if expected and end - i == MAX_SYLLABLES + 1 else min(end, i + MAX_SYLLABLES)
    words = reader.view.words[i:end]
    if (
        not words
        or (words[0] in _NOT_FIRST or words[0][0].isdigit())
        or (len(words) == 2 and words[0] in _TITLE_WORDS)
        or _is_numbered(words)
        or tuple(words) in NOT_PEOPLE
        or _is_country(reader, i, end)
        or len("".join(words)) == len(words) > 1
    ):
        return None
    if expected:
        return _hyphened_end(reader, i, end) if words[-2:] != ["Việt", "Nam"] else None
    if blocked(reader, i) or not looks_like_name(words) or is_district_name(words) or _inside_run(reader, i, words):
        return None
    if words[0] not in WEAK or (len(words) > 2 and words[1] in MIDDLES):
        return _hyphened_end(reader, i, end)
    return None
