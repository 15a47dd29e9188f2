"""Where the name of a place ends in a run of capitals, and a person's may begin.

`Bí thư Tỉnh ủy Vĩnh Long Trần Văn A` -> place `Vĩnh Long`, person `Trần Văn A`; `Hà Giang Nam` is one person.
"""

from __future__ import annotations

from loaders.extract.grammar.people.names import cut_end, looks_like_name, name_weight, whole_highland
from loaders.extract.grammar.reader import OPENERS, Reader
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_csv, load_yaml
from loaders.resources.words import list_of

_NAMES = load_yaml("names.yaml")
_COMPASS = list_of("compass")
_BEHIND_PLACE = frozenset(_NAMES["behind_place"])
# Units below the province whose name could be a person's, and all former districts.
_UNITS = frozenset(tuple(row["name"].split()) for row in load_csv("units.csv"))
_DISTRICTS = frozenset(tuple(row["name"].split()) for row in load_csv("units.csv") if row["level"] != "xã")
_COMMUNES = frozenset(tuple(row["name"].split()) for row in load_csv("communes.csv"))
_LONGEST_UNIT = 4
_TWO, _USUAL = 2, 3


def is_unit_name(words: list[str]) -> bool:
    """Whether words are the name of a district, or of a ward that sounds like a person (`Phan Đình Phùng`)."""
    return tuple(words) in _UNITS


def opens_with_commune(words: list[str]) -> bool:
    """`Cát Tiên Điểu K'Lộc`: a commune, and behind it somebody's name."""
    return any(tuple(words[:k]) in _COMMUNES and looks_like_name(words[k:]) for k in range(2, len(words) - 1))


def is_district_name(words: list[str]) -> bool:
    """Whether words are the name of a former district, or of a town or city under a province."""
    return tuple(words) in _DISTRICTS


def is_commune_name(words: list[str]) -> bool:
    """Whether words are the name of a commune or ward, of two syllables or more."""
    return len(words) >= _TWO and tuple(words) in _COMMUNES


def small_second(reader: Reader, i: int) -> str:
    """`phường [Dịch vọng]`, `xã [Nghĩa bình]`: a known place of two syllables whose second is in small letters."""
    words = reader.view.words[i : i + 2]
    if not (i in reader.run_end and len(words) == _TWO and words[1].islower()) or (words[0],) in _COMMUNES:
        return ""
    name = (words[0], words[1].capitalize())
    return " ".join(name) if name in _COMMUNES or name in _DISTRICTS else ""


def district_end(reader: Reader, i: int) -> int | None:
    """End of the name of a former district at a token (`Móng Cái`), where a name or nothing follows in its run."""
    end = cut_end(reader, i)
    words = reader.view.words
    for k in range(min(end, i + _LONGEST_UNIT), i, -1):
        if tuple(words[i:k]) in _DISTRICTS and (k == end or name_weight(words[k:end]) > 0):
            return k
    return None


def split_unit(reader: Reader, i: int) -> int:
    """End of the place name that begins at a token and may be followed by a person's name.

    Places longest when nobody follows; else the split where the rest looks most like a name and the place has its
    usual two syllables.
    """
    end = cut_end(reader, i)
    words = reader.view.words
    known = is_unit_name(words[i:end]) or tuple(words[i:end]) in _COMMUNES
    best, best_weight = end, 9 if known else 3 if end - i <= 3 else -1
    for k in range(i + 1, end - 1 + whole_highland(words[end - 1 : end])):
        weight, place = name_weight(words[k:end]), is_unit_name(words[i:k]) or tuple(words[i:k]) in _COMMUNES
        if weight == 0 and not (place and _names_nobody_known(words[k:end])):
            continue
        weight += 1 if k - i == 2 else -2 if k - i > 3 else 0
        weight += 4 if place else 0
        if weight > best_weight:
            best, best_weight = k, weight
    return best


def province_end(reader: Reader, i: int) -> int | None:
    """End of the province name at a token, or None where the run is something else (a person, a longer name)."""
    hit = reader.find(i, "province")
    if hit is None:
        return None
    words = reader.view.words
    run_start = i
    while run_start > 0 and run_start - 1 in reader.run_end and reader.run_end[run_start - 1] == reader.run_end.get(i):
        run_start -= 1
    end = max(hit.end, cut_end(reader, i))
    rest = words[hit.end : end]
    if len(rest) > _USUAL and tuple(words[i : hit.end + 1]) in _DISTRICTS and looks_like_name(rest[1:]):
        return None  # thành phố Điện Biên Phủ Hoàng Văn A
    if not rest or looks_like_name(rest) or whole_highland(rest) or _names_nobody_known(rest):
        return hit.end
    if rest[0] in _BEHIND_PLACE or (len(rest) == 1 and rest[0] in OPENERS):
        return hit.end
    return None


def _names_nobody_known(rest: list[str]) -> bool:
    """`Sở Y tế Lâm Đồng Ơn Hoài Ngưng`: three syllables or more behind a place, whose surname no list has."""
    return len(rest) >= _USUAL and all(is_syllable(word.lower()) for word in rest)


def behind_province(reader: Reader, i: int) -> bool:
    """Whether the name of a province ends right before a token."""
    return any((hit := reader.find(t, "province")) is not None and hit.end == i for t in (i - 2, i - 3))


def is_place(reader: Reader, i: int, end: int) -> bool:
    """`giám đốc Viettel Xín Mần`: behind a title a province, or a district of two syllables, is nobody.

    Not `Phó Chủ tịch UBND tỉnh Mai Sơn`: a district is no province.
    """
    first = i + 1 if reader.view.words[i] in _COMPASS and i + 1 < end else i  # Vietcombank Nam Bình Dương
    hit = reader.find(first, "province")
    if hit is not None and hit.end == end:
        return True
    words = reader.view.words[i:end]
    if hit is None and reader.word(i - 1) == "tỉnh":
        return False
    return is_district_name(words) and name_weight(words) < 4
