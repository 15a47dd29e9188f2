"""Administrative units: `tỉnh Vĩnh Long`, `phường Bàn Thạch`, a province without its word, or a bare level."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.grammar.people.names import cut_end, looks_like_name, name_weight
from loaders.extract.grammar.places.namesakes import is_other
from loaders.extract.grammar.places.place_names import (
    is_district_name,
    is_unit_name,
    opens_with_commune,
    province_end,
    small_second,
    split_unit,
)
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import PROVINCE_LEVELS, WARD_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_SHORTENED = 2
_SHORT = re.compile(r"(?P<level>[PQ])(?P<number>\d{1,2})")  # UBND P2
_ROMAN = re.compile(r"[IVX]+")
_UNNUMBERED = list_of("unnumbered")
_LONGEST_POST = 12
_OF_PROVINCES, _NAMED = ("Chủ tịch", "Phó Chủ tịch", "Bí thư", "Phó Bí thư"), 4
_WORDS = load_yaml("places.yaml")
_SHORT_CITIES: dict[str, str] = _WORDS["short_cities"]
_COUNTED = frozenset(_WORDS["counted"])
_KINDS = split_all(_WORDS["kinds"])
_LONGEST_KIND, _BETWEEN_KINDS = max(map(len, _KINDS)), (",", "và", "-", "–")
_OLD = split_all(_WORDS["old"])


@dataclass(frozen=True, slots=True)
class RawUnit:
    """A unit as written: `level` or `name` may be empty; `end` is the token behind it."""

    level: str
    name: str
    end: int
    province: bool = False
    former: bool = False


def _former(reader: Reader, end: int) -> tuple[bool, int]:
    """`tỉnh Quảng Nam cũ`, `Hưng Yên (cũ)`: the mark and the token behind it."""
    if reader.word(end) == "cũ":
        return True, end + 1
    if reader.word(end) == "(" and reader.word(end + 1) in ("cũ", "mới") and reader.word(end + 2) == ")":
        return reader.word(end + 1) == "cũ", end + 3
    return False, end


def _named(reader: Reader, i: int, level: str) -> RawUnit | None:
    """The name behind a level word; a rank is none (`Trưởng Công an huyện Thượng tá Lê Văn A`)."""
    here = reader.at(i)
    rank = here.get("honorific")
    if rank is not None and rank.end == i + 2 and reader.view.words[i + 1].islower():
        return None
    if level in PROVINCE_LEVELS and (old := _old_end(reader, i)):
        return RawUnit(level, reader.view.span_text(i, old), old)  # tỉnh Hà Bắc
    hit = reader.find(i, "province_weak", "province") if here and level in PROVINCE_LEVELS else None
    if hit is not None and not is_district_name(reader.view.words[i : hit.end + 1]):  # thành phố Điện Biên Phủ
        end = province_end(reader, i) if hit.entry.category == "province" else hit.end
        if end is not None:
            former, end = _former(reader, end)
            return RawUnit(level, hit.entry.name, end, province=True, former=former)
    upper = here.get("province")
    if upper is not None and reader.view.words[i].isupper() and level in ("phường", "xã", "thị trấn"):
        return RawUnit(level, upper.entry.name, upper.end)  # ĐẢNG ỦY PHƯỜNG VĨNH PHÚC TỔ CHỨC
    if (reader.is_verb(i) and reader.run_end.get(i, i) <= i + 1) or (
        upper is None and ("title" in here or "role" in here)
    ):
        return None
    if level in _UNNUMBERED and _ROMAN.fullmatch("".join(reader.view.words[i : i + 1])):
        return None  # Chủ tịch HĐND thành phố X, nhiệm kỳ 2021-2026
    if level not in PROVINCE_LEVELS and (small := small_second(reader, i)):
        return RawUnit(level, small, i + 2)
    if i in reader.run_end and level != "tỉnh" and not person_follows(reader, i, level):
        end = _past_number(reader, i, past_dash(reader, i, split_unit(reader, i)))
        former, after = _former(reader, end)
        return RawUnit(level, reader.view.span_text(i, end), after, former=former)
    if i not in reader.run_end and is_unit_name(reader.view.words[i : i + 1]):
        return RawUnit(level, reader.view.words[i], i + 1)  # huyện KBang
    if level in ("phường", "quận") and reader.word(i).isdigit():
        end = i + 3 if is_unit_name(reader.view.words[i : i + 3]) else i + 1  # phường 1 Bảo Lộc
        return RawUnit(level, reader.view.span_text(i, end), end)
    return None


def _old_end(reader: Reader, i: int) -> int:
    """End of a province of before 1997 at a token (`Hà Nam Ninh`), where nothing or a name follows; else 0."""
    words = reader.view.words
    for end in (i + size for size in (5, 3, 2) if i in reader.run_end):
        rest = words[end : reader.run_end.get(end, end)]
        if tuple(words[i:end]) in _OLD and (not rest or looks_like_name(rest)):
            return end
    return 0


def past_short(reader: Reader, k: int) -> int:
    """Behind a short form in brackets, or a term: `Hội Phụ nữ (LHPN) tỉnh Phú Thọ`, `HĐND khóa XV tỉnh Điện Biên`."""
    if reader.word(k) == "khóa" and reader.find(k + 2, "level", "province"):
        return k + 2
    end = past_brackets(reader, k)
    end += 2 * (end > k and reader.view.words[end : end + 2] == ["Việt", "Nam"])  # Mặt trận Tổ quốc (MTTQ) Việt Nam
    return end if reader.find(end, "level", "province") else k


def past_brackets(reader: Reader, k: int) -> int:
    """Behind a short form in brackets: `Ngân hàng Nhà nước (NHNN) chi nhánh tỉnh X`; else the token itself."""
    short = reader.word(k) == "(" and reader.word(k + 2) == ")" and reader.view.words[k + 1].isupper()
    return k + 3 if short else k


def old_unit(reader: Reader, i: int) -> RawUnit | None:
    """A province of before 1997 without its word: `Tỉnh ủy [Quảng Nam - Đà Nẵng]`."""
    end = _old_end(reader, i)
    return RawUnit("tỉnh", reader.view.span_text(i, end), end) if end else None


def is_old(name: str) -> bool:
    """Whether a province of before 1997 is called so and none of today's lists."""
    return tuple(name.split()) in _OLD


def past_kind(reader: Reader, i: int) -> int:
    """`xã [biên giới] Ia O`, `huyện [vùng cao, biên giới] Mường Khương`: the token behind what kind of place it is."""
    k = end = i
    while k < end + 2:
        sizes = range(_LONGEST_KIND, 0, -1)
        size = next((size for size in sizes if tuple(reader.view.words[k : k + size]) in _KINDS), 0)
        if size == 0 and (k == i or k > end or reader.word(k) not in _BETWEEN_KINDS):
            break
        k, end = k + (size or 1), k + size if size else end
    return end if end in reader.run_end else i


def past_dash(reader: Reader, i: int, end: int) -> int:
    """`TP. Phan Rang - Tháp Chàm`: a name of two parts."""
    if reader.word(end) in ("-", "–") and end + 1 in reader.run_end:
        words = reader.view.words
        for further in range(cut_end(reader, end + 1), end + 1, -1):
            if is_unit_name([*words[i:end], "-", *words[end + 1 : further]]):
                return further
    return end


def _past_number(reader: Reader, i: int, end: int) -> int:
    """`xã Bảo Lâm 1`: one of several communes of a name."""
    numbered = reader.word(end).isdigit() and is_unit_name(reader.view.words[i : end + 1])
    return end + 1 if numbered and reader.word(end + 1) not in _COUNTED else end


def person_follows(reader: Reader, i: int, level: str) -> bool:
    """`Chủ tịch UBND phường Nguyễn Văn An`: the run is the holder, not the ward.

    The list of wards that sound like people is complete, so a run that opens like a name and begins with none of
    them is somebody; of districts all are known.
    """
    end = cut_end(reader, i)
    words = reader.view.words[i:end]
    ward = level in WARD_LEVELS
    of_level = is_unit_name if ward else is_district_name
    known = (of_level(words[:k]) and (k == len(words) or looks_like_name(words[k:])) for k in range(1, len(words) + 1))
    if (
        any(known)
        or (ward and opens_with_commune(words))
        or reader.find(i, "province")
        or past_dash(reader, i, end) > end
    ):
        return False
    if name_weight(words[2:]) > name_weight(words):
        return False  # Huyện ủy Hà Khẩu Dương Xuân Minh
    if _title_before(reader, i):
        return name_weight(words) >= (1 if level == "thành phố" else 2)
    return name_weight(words) >= (6 if ward else 4)


def _title_before(reader: Reader, i: int) -> bool:
    """Whether a title stands before the level word of a unit, so that its holder may follow."""
    return any(reader.find(k, "title") for k in range(max(0, i - _LONGEST_POST), i))


def _opens_sentence(reader: Reader, i: int) -> bool:
    """`của UBND TP. Ba Phó Trưởng ban là ...`: whether a token begins the next sentence, and so no place's name.

    One word before a post does so too where the blank is lost: `TP.Ba Phó Trưởng ban`.
    """
    sentence = reader.view.sentence_over(i)
    return (sentence is not None and sentence.start == i) or reader.find(i + 1, "title", "role") is not None


def _past_twice(reader: Reader, i: int, level: str) -> int:
    """`UBND xã [xã] Kim Hòa`: behind the word for a level that is written twice; not `phường Phường Đúc`."""
    again = reader.find(i, "level")
    return again.end if again is not None and again.entry.name == level and reader.view.words[i].islower() else i


def _short_city(reader: Reader, level: str, k: int) -> RawUnit | None:
    """`thành phố HCM`: a city by the first letters of its name."""
    name = _SHORT_CITIES.get(reader.view.words[k]) if level == "thành phố" else None
    return RawUnit("", name, k + 1, province=True) if name is not None else None


def _in_brackets(reader: Reader, level: str, k: int) -> RawUnit | None:
    """`UBND tỉnh (Lào Cai)`: a province whose name alone stands in brackets behind the word for one."""
    inside = reader.find(k + 1, "province") if level in PROVINCE_LEVELS and reader.word(k) == "(" else None
    if inside is None or reader.word(inside.end) != ")":
        return None
    return RawUnit(level, inside.entry.name, inside.end + 1, province=True)


def raw_unit(reader: Reader, i: int) -> RawUnit | None:
    """The unit that begins at a token; read once, for many rules ask at the same token."""
    if i not in reader.units:
        reader.units[i] = _unit_at(reader, i)
    return reader.units[i]


def _unit_at(reader: Reader, i: int) -> RawUnit | None:
    words = reader.view.words
    short = _SHORT.fullmatch(words[i]) if i < len(words) and words[i][-1].isdigit() else None
    if short is not None:
        return RawUnit("phường" if short["level"] == "P" else "quận", short["number"], i + 1)
    here = reader.at(i)
    hit, whole = here.get("level"), here.get("province")
    if hit is not None and (whole is None or whole.end <= hit.end):
        titled = hit.entry.name[0].isupper() and reader.view.words[i].islower()
        compound = reader.word(hit.end) in ("ủy", "đoàn", "hội") and not (
            (words[i].islower() or (words[i].isupper() and len(words[i]) == _SHORTENED))  # TP Hội An
            and reader.run_end.get(hit.end, 0) > hit.end + 1  # huyện Đoàn Xuân Bạch
        )
        if titled or compound or reader.in_compound(i):
            return None
        after = (
            hit.end + 1
            if reader.word(hit.end) == "." and hit.end - hit.start == 1 and reader.view.words[i].isupper()
            else hit.end
        )
        if (
            reader.word(after - 1) == "."
            and (reader.run_end.get(after, after) == after + 1 or _opens_sentence(reader, after))
            and reader.view.words[after] not in ("Huế", "Vinh")
        ):
            return RawUnit(hit.entry.name, "", hit.end)
        named = _named(reader, past_kind(reader, _past_twice(reader, after, hit.entry.name)), hit.entry.name)
        named = named or _short_city(reader, hit.entry.name, after) or _in_brackets(reader, hit.entry.name, after)
        return named or RawUnit(hit.entry.name, "", hit.end)
    if whole is None and (old := old_unit(reader, i)) is not None:
        return old
    if whole is not None and not is_other(reader, i) and not is_district_name(words[i : whole.end + 1]):
        end = province_end(reader, i)
        if end is not None:
            former, end = _former(reader, end)
            return RawUnit("", whole.entry.name, end, province=True, former=former)
    return None


def province_alone(reader: Reader, title: str, end: int) -> RawUnit | None:
    """`Chủ tịch [Hà Nội] Trần Văn A`, `Bí thư Đà Nẵng`: a province without its word, before a name or a sign.

    Not in sport, nor before an abbreviation: `Chủ tịch Hà Nội FC`.
    """
    known = title in _OF_PROVINCES and "sport" not in reader.genres and reader.find(end, "province") is not None
    unit = raw_unit(reader, end) if known else None
    if unit is None or not unit.province or unit.end >= len(reader.view.words):
        return None
    rest = reader.view.words[unit.end : reader.run_end.get(unit.end, unit.end + 1)]
    return unit if not rest[0][0].isupper() or name_weight(rest) >= _NAMED else None
