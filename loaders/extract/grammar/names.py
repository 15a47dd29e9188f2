"""Runs of capitals: where a place ends and a person's name begins.

`Bí thư Tỉnh ủy Vĩnh Long Trần Văn A` -> place `Vĩnh Long`, person `Trần Văn A`; `Hà Giang Nam` is one person.
"""

from __future__ import annotations

from loaders.extract.grammar.syllables import is_syllable
from loaders.extract.lexicon import Hit
from loaders.extract.reader import OPENERS, Reader
from loaders.extract.view import is_highland
from loaders.resources.load import load_csv, load_yaml

_NAMES = load_yaml("names.yaml")
STRONG = frozenset(_NAMES["strong"])
WEAK = frozenset(_NAMES["weak"])
_SINGLE = frozenset(_NAMES["single"])
_MIDDLES = frozenset(_NAMES["middles"])
_NOT_FIRST = frozenset(_NAMES["not_first"])
_TITLE_WORDS = frozenset(_NAMES["title_words"])
_COMPASS = ("Nam", "Bắc", "Đông", "Tây", "Trung")
_BEHIND_PLACE = frozenset(_NAMES["behind_place"])
_NOT_PEOPLE = frozenset(tuple(n.split()) for n in _NAMES["not_people"])
# Units below the province whose name could be a person's, and all former districts.
_UNITS = frozenset(tuple(row["name"].split()) for row in load_csv("units.csv"))
_DISTRICTS = frozenset(tuple(row["name"].split()) for row in load_csv("units.csv") if row["level"] != "xã")
_COMMUNES = frozenset(tuple(row["name"].split()) for row in load_csv("communes.csv"))
_LONGEST_UNIT = 4
_SIGNED = frozenset(tuple(n.split()) for n in _NAMES["signed"])
_BLOCKS = frozenset(tuple(b.lower().split()) for b in _NAMES["blocks"])
_NAMESAKES = frozenset(tuple(n.split()) for n in _NAMES["namesakes"])
_CUTTING = ("title", "role", "committee_head", "body", "head", "policy", "enterprise", "institution_head")
_MAX_SYLLABLES, _GIVEN, _SURE = 5, 2, 5
_EVENTS = frozenset(tuple(event.split()) for event in _NAMES["events"])
_USUAL = 3
_STEMS, _BRANCHES = frozenset(_NAMES["stems"]), frozenset(_NAMES["branches"])
_PEOPLES, _LISTS = frozenset(_NAMES["peoples"]), (":", ",", ";", "gồm", "là")
_HIGHLAND = ("K'", "K’", "H'", "H’", "Y'", "Y’")


def is_surname(word: str) -> bool:
    """Whether a syllable can open a name."""
    return word in STRONG or word in WEAK or word in _SINGLE or word in _HIGHLAND or is_highland(word)


def is_year(reader: Reader, i: int) -> bool:
    """`ngày 29/6 năm [Giáp Thìn]`, `Xuân [Ất Tỵ]`: a year of the lunar calendar."""
    return (
        reader.word(i) in _STEMS
        and reader.word(i + 1) in _BRANCHES
        and reader.word(i - 1) in ("năm", "xuân", "tết", "(")
    )


def may_open(reader: Reader, i: int) -> bool:
    """Whether a name without honorific or title can begin at a token of a run: not at its last syllable."""
    words = reader.view.words
    if is_year(reader, i):
        return False
    return reader.run_end[i] > i + 1 and (is_surname(words[i]) or words[i + 1] in ("Văn", "Thị"))


def whole_highland(words: list[str]) -> bool:
    """`K'Mák`, `H'Yim`: one word that is a whole name."""
    return len(words) == 1 and is_highland(words[0])


def is_listed_alone(reader: Reader, i: int) -> bool:
    """`thành viên: K'Sửu, Ka Lời`: such a word between the signs of a list, and no people's name (`K'Ho, H'Mông`)."""
    word = reader.view.words[i]
    if not is_highland(word) or word.replace("’", "'") in _PEOPLES or reader.run_end.get(i) != i + 1:
        return False
    return reader.word(i - 1) in _LISTS and not reader.word(i + 1)[:1].isalnum()


def looks_like_name(words: list[str]) -> bool:
    """Two to five syllables that open with a surname and are no street, ideology or country."""
    if not 2 <= len(words) <= _MAX_SYLLABLES:
        return False
    if not is_surname(words[0]) and not (len(words) >= 3 and words[1] in ("Văn", "Thị")):
        return False
    if words[1:3] == ["Văn", "Thị"] and not is_surname(words[0]):
        return False  # Viện Mekong Văn Thị A
    if all(len(word) == 1 for word in words):
        return False  # Công ty TNHH Vận tải quốc tế H C
    return tuple(words) not in _NOT_PEOPLE and words[-2:] != ["Việt", "Nam"]


def name_weight(words: list[str]) -> int:
    """How much a run looks like a full name: surname, usual length, a middle name."""
    if not looks_like_name(words):
        return _SURE if whole_highland(words) else 0
    weight = 2 if words[0] in STRONG else 1
    weight += 3 if words[0][1:2] in ("'", "’") or not is_syllable(words[0].lower()) else 0  # H'Yim Kđoh, Ksor Nham
    weight += 2 if len(words) in (3, 4) or words[1] == "Thị" else 0
    return weight + (2 if len(words) > 2 and words[1] in _MIDDLES else 0)


def is_unit_name(words: list[str]) -> bool:
    """Whether words are the name of a district, or of a ward that sounds like a person (`Phan Đình Phùng`)."""
    return tuple(words) in _UNITS


def opens_with_commune(words: list[str]) -> bool:
    """`Cát Tiên Điểu K'Lộc`: a commune, and behind it somebody's name."""
    return any(tuple(words[:k]) in _COMMUNES and looks_like_name(words[k:]) for k in range(2, len(words) - 1))


def is_district_name(words: list[str]) -> bool:
    """Whether words are the name of a former district, or of a town or city under a province."""
    return tuple(words) in _DISTRICTS


def district_end(reader: Reader, i: int) -> int | None:
    """End of the name of a former district at a token (`Móng Cái`), where a name or nothing follows in its run."""
    end = cut_end(reader, i)
    words = reader.view.words
    for k in range(min(end, i + _LONGEST_UNIT), i, -1):
        if tuple(words[i:k]) in _DISTRICTS and (k == end or name_weight(words[k:end]) > 0):
            return k
    return None


def cut_end(reader: Reader, i: int) -> int:
    """End of the run over a token, cut before a title or head that begins inside it."""
    end = reader.run_end.get(i, i)
    if end > i + 1 and (reader.word(end - 1), reader.word(end)) in _EVENTS:
        end -= 1  # Đảng ủy xã Ia Ko Hội nghị
    for k in range(i + 1, end):
        if k not in reader.hits.found:
            continue
        rank = reader.find(k, "honorific") if k == end - 1 else None
        if rank is not None and rank.end > end:
            return k  # xã Hòa Ninh Đại úy Lê Văn A
        if reader.view.words[k] in ("Ông", "Bà") and name_weight(reader.view.words[k + 1 : end]) >= _SURE:
            return k  # Ảnh: Tuấn Dũng Ông Vũ Văn A
        hit = reader.find(k, *_CUTTING)
        if hit is None or _signs(reader, i, k, hit.end) or (hit.end == end and _is_given_name(reader, i, k, hit)):
            continue
        if hit.end > k + 1 or reader.find(hit.end, "field", "board", "room"):
            return k
    return end


def _signs(reader: Reader, i: int, k: int, end: int) -> bool:
    """`bà Hồ Thị Anh Thư ký thỏa thuận`: a given name and a verb, no `Thư ký`, where what is signed follows."""
    if (reader.word(end - 1), end - k) != ("ký", 2) or not looks_like_name(reader.view.words[i : k + 1]):
        return False
    return any(tuple(reader.view.lower[end : end + size]) in _SIGNED for size in (1, 2))


def _is_given_name(reader: Reader, i: int, k: int, hit: Hit) -> bool:
    """`Vi Hải Quân` is no Vi of the navy (Hải quân), `Đỗ Công An` none of the police: two words behind a surname.

    Nor is `Vi Quốc Vương` a king called Vi: a title so right behind the surname.
    """
    words = reader.view.words[i : hit.end]
    titled = hit.entry.category == "title" and k == i + 1 and all(word.istitle() for word in words)
    short = (hit.entry.category in ("body", "head") or titled) and hit.end - k == _GIVEN
    return short and looks_like_name(words)


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
    return name_weight(words) >= _SURE and not is_namesake(words)


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


def person_end(reader: Reader, i: int, *, expected: bool) -> int | None:
    """End of the person's name at a token, or None.

    Args:
        reader: the document.
        i: first token of the candidate, inside a run of capitals.
        expected: whether an honorific or a title stands right before, which lets in rare surnames and short forms.
    """
    end = cut_end(reader, i)
    end = end if expected and end - i == _MAX_SYLLABLES + 1 else min(end, i + _MAX_SYLLABLES)
    words = reader.view.words[i:end]
    if (
        not words
        or (words[0] in _NOT_FIRST or words[0][0].isdigit())
        or (len(words) == 2 and words[0] in _TITLE_WORDS)
        or tuple(words) in _NOT_PEOPLE
        or _is_country(reader, i, end)
        or len("".join(words)) == len(words) > 1
    ):
        return None
    if expected:
        return _hyphened_end(reader, i, end) if words[-2:] != ["Việt", "Nam"] else None
    if blocked(reader, i) or not looks_like_name(words) or tuple(words) in _DISTRICTS or _inside_run(reader, i, words):
        return None
    if words[0] not in WEAK or (len(words) > 2 and words[1] in _MIDDLES):
        return _hyphened_end(reader, i, end)
    return None


def is_place(reader: Reader, i: int, end: int) -> bool:
    """`giám đốc Viettel Xín Mần`: behind a title a province, or a district of two syllables, is nobody."""
    first = i + 1 if reader.view.words[i] in _COMPASS and i + 1 < end else i  # Vietcombank Nam Bình Dương
    hit = reader.find(first, "province")
    if hit is not None and hit.end == end:
        return True
    words = reader.view.words[i:end]
    return tuple(words) in _DISTRICTS and name_weight(words) < 4
