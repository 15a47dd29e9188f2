"""Commas that belong to the name of a body: `phòng, chống`, two words that go together, a list of fields."""

from __future__ import annotations

from loaders.extract.grammar.reader import DOUBLED, PAIRED, Reader

_ABBREVIATION = 5
_FIELDS, _LONGEST_LIST, _ROOM_REACH = ("room", "field", "study", "trade"), 5, 7


def _doubled(reader: Reader, k: int) -> bool:
    """`Phòng Tổ chức, biên chế`: two words that a comma joins in names."""
    lower = reader.view.lower
    return (*lower[max(0, k - 2) : k], *lower[k + 1 : k + 3]) in DOUBLED


def _crafts(reader: Reader, k: int) -> bool:
    """`Vụ Khoa học, [công nghệ, đổi mới sáng tạo và chuyển đổi số]`: further fields in lower case, the last by `và`."""
    for _ in range(_LONGEST_LIST):
        one = reader.find_any_case(k, *_FIELDS) if reader.view.words[k].islower() else None
        if one is None or reader.word(one.end) not in ("và", ","):
            return False
        k = one.end + 1
        if reader.word(k - 1) == "và":
            return reader.find_any_case(k, *_FIELDS) is not None
    return False


def _of_one_house(reader: Reader, k: int) -> bool:
    """`Trưởng phòng Bưu chính, [Viễn thông, Công nghệ thông tin], Sở X`: further fields of a room up to its house."""
    for _ in range(_LONGEST_LIST):
        one = reader.find(k, *_FIELDS) if reader.view.words[k][:1].isupper() else None
        if one is None or reader.word(one.end) != ",":
            return False
        k = one.end + 1
        house = reader.find(k, "head")
        if house is not None and house.end > k:
            return house.entry.name == "department"
    return False


def _short_fields(reader: Reader, k: int) -> bool:
    """`Trung tâm VH, TT&TT`, `Trung tâm VH, TT và TT`: short fields of which the last two are joined."""
    words = reader.view.words
    if not all(map(str.isupper, words[k - 1 : k] + words[k + 1 : k + 2])) or reader.find(k + 1, "head", "body"):
        return False
    joined = words[k + 2 : k + 3] in (["và"], ["&"]) and "".join(words[k + 3 : k + 4]).isupper()
    return len(words[k - 1]) <= _ABBREVIATION and ("&" in words[k + 1] or joined)


def comma_inside(reader: Reader, k: int) -> bool:
    """Whether a comma belongs to the name: `phòng, chống ...`, `Kinh tế, Hạ tầng và Đô thị` are in the lists."""
    if (reader.word(k - 1), reader.word(k + 1)) in PAIRED or _doubled(reader, k):
        return True
    if _crafts(reader, k + 1) or _short_fields(reader, k):
        return True
    if _of_one_house(reader, k + 1) and any(reader.ending_at(t, "title") >= 0 for t in range(k - _ROOM_REACH, k)):
        return True
    words = reader.view.words  # Khoa học, Công nghệ và Thông tin: a list of capitals that `và` closes
    if not words[k + 1][0].isupper() or reader.find(k + 1, "title", "head", "body", "honorific", "committee_head"):
        return False
    if words[k + 1] == "Bộ" and reader.find(k + 2, "field"):
        return False  # Cục Thủy lợi, Bộ Nông nghiệp và Môi trường
    behind = words[k + 2 : k + 7]
    at = behind.index("và") if "và" in behind else -1
    return (
        at > 0
        and all(w.isalpha() for w in behind[:at])
        and behind[at + 1 : at + 2] != []
        and behind[at + 1][0].isupper()
    )
