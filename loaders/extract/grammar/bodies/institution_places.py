"""Places that are part of an institution's name: `Đại học Bách khoa Hà Nội`, `Bệnh viện Việt Nam - Thụy Điển`."""

from __future__ import annotations

from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.reader import Reader

CLOSED = (",", ".", ";", ":", ")", "(", "-", "–", "", "này", "và")
NEW_THING = (
    "title", "role", "honorific", "head", "body", "enterprise", "enterprise_head", "committee_head", "institution_head",
)  # fmt: skip


def place_end(reader: Reader, i: int) -> int:
    """A place that is part of the name: `Trường Đại học Bách khoa Hà Nội`, `Bệnh viện Đa khoa tỉnh Lào Cai`."""
    from loaders.extract.grammar.places.places import raw_unit

    if not reader.find(i, "province", "level"):
        return 0
    unit = raw_unit(reader, i)
    return unit.end if unit is not None and (unit.name or unit.level == "tỉnh") else 0


def behind_place(reader: Reader, end: int) -> int:
    """`Việt Nam - Thụy Điển`, `Sư phạm Hà Nội 2`: a dash and capitals, or a number, behind a place."""
    words = reader.view.words
    if (
        reader.word(end).isdigit()
        and len(words[end]) == 1
        and (reader.word(end + 1) in CLOSED or end + 1 in reader.run_end)
    ):
        return end + 1
    if reader.word(end) in ("-", "–") and end + 1 in reader.run_end and not reader.find(end + 1, *NEW_THING):
        further = reader.run_end[end + 1]
        return further if name_weight(words[end + 1 : further]) < 4 and further - end <= 5 else end
    return end
