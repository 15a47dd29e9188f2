"""Whether words in capitals look like somebody's name, and where a run of them is cut before a title."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.extract.words.view import is_highland
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_NAMES = load_yaml("names.yaml")
STRONG = frozenset(_NAMES["strong"])
WEAK = frozenset(_NAMES["weak"])
_SINGLE = frozenset(_NAMES["single"])
MIDDLES = frozenset(_NAMES["middles"])
NOT_PEOPLE = split_all(_NAMES["not_people"])
_SIGNED = split_all(_NAMES["signed"])
_CUTTING = ("title", "role", "committee_head", "body", "head", "policy", "enterprise", "institution_head")
_GIVEN, SURE, MAX_SYLLABLES = 2, 5, 5
_EVENTS = split_all(_NAMES["events"])
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
    if not 2 <= len(words) <= MAX_SYLLABLES:
        return False
    if not is_surname(words[0]) and not (len(words) >= 3 and words[1] in ("Văn", "Thị")):
        return False
    if words[1:3] == ["Văn", "Thị"] and not is_surname(words[0]):
        return False  # Viện Mekong Văn Thị A
    if all(len(word) == 1 for word in words):
        return False  # Công ty TNHH Vận tải quốc tế H C
    return tuple(words) not in NOT_PEOPLE and words[-2:] != ["Việt", "Nam"]


def name_weight(words: list[str]) -> int:
    """How much a run looks like a full name: surname, usual length, a middle name."""
    if not looks_like_name(words):
        return SURE if whole_highland(words) else 0
    weight = 2 if words[0] in STRONG else 1
    weight += 3 if words[0][1:2] in ("'", "’") or not is_syllable(words[0].lower()) else 0  # H'Yim Kđoh, Ksor Nham
    weight += 2 if len(words) in (3, 4) or words[1] == "Thị" else 0
    return weight + (2 if len(words) > 2 and words[1] in MIDDLES else 0)


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
        if reader.view.words[k] in ("Ông", "Bà") and name_weight(reader.view.words[k + 1 : end]) >= SURE:
            return k  # Ảnh: Tuấn Dũng Ông Vũ Văn A
        hit = reader.find(k, *_CUTTING)
        if hit is None or _signs(reader, i, k, hit.end) or (hit.end == end and _is_given_name(reader, i, k, hit)):
            continue
        if hit.end > k + 1 or (reader.find(hit.end, "field", "board", "room") and not _before_a_verb(reader, i, hit)):
            return k
    return end


def _signs(reader: Reader, i: int, k: int, end: int) -> bool:
    """`bà Hồ Thị Anh Thư ký thỏa thuận`: a given name and a verb, no `Thư ký`, where what is signed follows."""
    if (reader.word(end - 1), end - k) != ("ký", 2) or not looks_like_name(reader.view.words[i : k + 1]):
        return False
    return any(tuple(reader.view.lower[end : end + size]) in _SIGNED for size in (1, 2))


def _before_a_verb(reader: Reader, i: int, hit: Hit) -> bool:
    """`giao ông Đinh Công Khoa tham mưu`: a given name and a verb, no `Khoa Tham mưu`, which is not written so."""
    words = reader.view.words
    whole = hit.end == reader.run_end.get(i, i) and looks_like_name(words[i : hit.end])
    return whole and hit.end - i > _GIVEN and words[hit.end : hit.end + 1] != [] and words[hit.end].islower()


def _is_given_name(reader: Reader, i: int, k: int, hit: Hit) -> bool:
    """`Vi Hải Quân` is no Vi of the navy (Hải quân), `Đỗ Công An` none of the police: two words behind a surname.

    Nor is `Vi Quốc Vương` a king called Vi: a title so right behind the surname.
    """
    words = reader.view.words[i : hit.end]
    titled = hit.entry.category == "title" and k == i + 1 and all(word.istitle() for word in words)
    short = (hit.entry.category in ("body", "head") or titled) and hit.end - k == _GIVEN
    return short and looks_like_name(words)
