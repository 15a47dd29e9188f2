"""Names of zones, parks and regions inside the name of a body."""

from __future__ import annotations

from loaders.extract.grammar.bodies.numbered import is_number
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.places.place_names import split_unit
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_KINDS = [kind.split() for kind in load_yaml("places.yaml")["kinds_of_zones"]]
_OF_A_SIDE, _SIDES = ("phía", "miền"), tuple(map(str.lower, list_of("compass")))
_JOINERS = ("-", "–", "và")
_PARKS = [p.split() for p in ("và các khu công nghiệp", "và các khu chế xuất", "và khu công nghiệp")]


def zone_end(reader: Reader, k: int) -> int:
    """`Ban Quản lý Khu kinh tế cửa khẩu Đồng Đăng - Lạng Sơn`: the zone's own name."""
    i = k
    while (size := _kind_of_zone(reader, i)) > 0:
        i += size
    named = i in reader.run_end and not reader.find(i, "level")  # Khu công nghệ cao Thành phố
    named = named and not names_person(reader, i)  # Phó Trưởng Ban Quản lý các khu công nghiệp Đoàn Thị An
    end = split_unit(reader, i) if named else i
    while reader.word(end) in ("-", "–") and end + 1 in reader.run_end and not reader.find(end + 1, "title", "role"):
        end = split_unit(reader, end + 1)
    return _and_parks(reader, end) if end > i else end


def _kind_of_zone(reader: Reader, i: int) -> int:
    """How many words say of what kind a zone is: `cửa khẩu`, `mở`, `ven biển`."""
    return next((len(kind) for kind in _KINDS if reader.view.lower[i : i + len(kind)] == kind), 0)


def _and_parks(reader: Reader, end: int) -> int:
    """`Khu kinh tế Nghi Sơn và các Khu công nghiệp`, `Khu kinh tế, khu công nghiệp X`: the parks that follow."""
    for phrase in _PARKS:
        if reader.view.lower[end : end + len(phrase)] == phrase:
            placed = reader.find(end + len(phrase), "province")
            return placed.end if placed is not None else end + len(phrase)
    return end


def region_end(reader: Reader, k: int) -> int:
    """`Đài Khí tượng Thủy văn khu vực Trung Trung Bộ`, `Kho bạc Nhà nước khu vực V`: the region is part of the name."""
    if reader.word(k) != "khu" or reader.word(k + 1) != "vực":
        return k
    if k + 2 in reader.run_end:
        return split_unit(reader, k + 2)
    return k + 3 if is_number(reader, k + 2) else k


def side_end(reader: Reader, k: int) -> int:
    """Behind `miền Trung - Tây Nguyên`, `phía Nam`: a side of the country and the region beside it; 0 where none is."""
    if reader.word(k) not in _OF_A_SIDE or reader.word(k + 1) not in _SIDES:
        return 0
    end = k + 2
    beside = reader.word(end) in _JOINERS and end + 1 in reader.run_end
    beside = beside and not reader.find(end + 1, "title", "role", "province") and not names_person(reader, end + 1)
    return split_unit(reader, end + 1) if beside else end
