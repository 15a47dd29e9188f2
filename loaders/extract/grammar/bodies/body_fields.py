"""The field behind the head of a body: one of the lists, or an open phrase (`Phòng Quản lý đô thị`)."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.grammar.bodies.part_of import past_of
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.bodies.small_names import small_end
from loaders.extract.grammar.bodies.teams import tasks_end
from loaders.extract.grammar.bodies.zones import region_end, zone_end
from loaders.extract.grammar.commas import comma_inside
from loaders.extract.grammar.people.names import cut_end, looks_like_name, name_weight
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.programmes.programmes import quote_end
from loaders.extract.grammar.reader import FUNCTION_WORDS, Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of, split_all

# Heads of party committees and councils, whose boards are.
OWNERS = ("provincial_party", "city_party", "district_party", "quarter_party", "town_party", "council")
_NATION_GOES_ON = list_of("nation_goes_on")
_STATE_BOARD = "government"
_IN_CHARGE = ("phụ", "trách")  # Phó Chủ tịch Hiệp hội Phụ trách chuyên môn
# A field that ends so is of the whole country.
NATIONAL = phrases_of("nation_words")
_DASHED = ("room", "faculty", "centre", "agency", "bureau")
_PLACED = ("publisher", "magazine", "national_park")
_OPEN_NAMED = ("association", "federation")
_SOCIETIES, _LONGEST_SOCIETY = ("association", "federation", "sports_federation"), 8
_NO_SOCIETY = frozenset(load_yaml("bodies.yaml")["no_societies"])
_FIELDS_OF = {"party_board": ("board",), "department": ("field",)}
_ZONE, PROJECTS = " khu ", "Quản lý dự án"
_LONG_NUMBER, _LONGEST_WORKS = 3, 12
_ROOM = "Phòng "
_WORKS = phrases_of("works")
_MANAGED = frozenset(load_yaml("bodies.yaml")["managed"])
_PARTED, _PART = ("bureau", "agency", "room"), re.compile(r"[IVX]{1,4}[A-Z]?|\d[A-Z]?")
_NUMBERED = split_all(load_yaml("bodies.yaml")["numbered_parts"])
_SHORT: dict[str, str] = load_yaml("fields.yaml")["board_short"]
_EVENTS = frozenset(load_yaml("bodies.yaml")["events"])
_VERBAL, _WITH_OBJECT = (frozenset(load_yaml("institutions.yaml")[name]) for name in ("verbal", "with_object"))
_PERHAPS, _CENTRE, _FULL = 2, 2, (3, 4)  # words of `Trung tâm`, of a full name
_OTHER = ("title", "role", "head", "body", "honorific", "province", "level", "committee_head", "institution_head")


def field_hit(reader: Reader, i: int, categories: tuple[str, ...] | None) -> Hit | None:
    """The longest field at a token; of two as long the room (`Phòng VHTT`)."""
    if categories is not None:
        return reader.find(i, *categories)
    found = [h for h in (reader.find(i, category) for category in ("room", "field", "board")) if h is not None]
    return max(found, key=lambda hit: hit.end, default=None)


def with_field(reader: Reader, body: RawBody) -> RawBody | None:
    """The body with the field behind its head."""
    behind = _behind_laboratory(reader, body.end) if body.head == "room" else 0
    found = _with_field(reader, replace(body, end=behind) if behind else body)
    if found is not None and body.head == "team" and (end := tasks_end(reader, found.end)) > found.end:
        return replace(found, field=reader.view.span_text(body.end, end), end=end, closed=True)
    if found is not None and body.head == "room" and found.field.startswith(_ROOM):
        found = replace(found, field=found.field.removeprefix(_ROOM))  # Trưởng phòng Phòng lễ nghi
    return replace(found, field=f"thí nghiệm {found.field}") if found is not None and behind else found


def _with_field(reader: Reader, body: RawBody) -> RawBody | None:
    head, i = body.head, body.end
    if _of_a_body(reader, i, head) or _again(reader, i, head):
        return None
    if head in ("room", "army_command") and _short_number(reader, i):
        return replace(body, field=reader.word(i), end=i + 1)  # Trưởng phòng 9
    categories = _FIELDS_OF.get(head)
    hit = field_hit(reader, i, categories)
    if hit is not None and hit.entry.category == "board" and _no_board(reader, hit, head):
        return None
    if hit is not None and (head != "department" or "department" in hit.entry.spec["for"]):
        end = region_end(reader, hit.end)
        end += _numbered(reader, end) if head == "room" else 0
        if head == "party_board" and hit.entry.name.startswith("Quản lý"):
            end = _quoted_end(reader, max(end, zone_end(reader, hit.end), _managed(reader, i), _works_end(reader, end)))
        if head in ("room", "team") and reader.word(end) == "số" and reader.word(end + 1).isdigit():
            end += 2
        longer = end > hit.end and head != "department"
        if categories is None and not longer:
            national = head in _SOCIETIES and reader.view.words[end : end + 2] == ["Việt", "Nam"]
            further = _to_the_nation(reader, end, open_phrase(reader, i)) or end + 2 * national  # Hội tin học Việt Nam
            dashed = _behind_dash(reader, end) if head in _DASHED else end
            onward, further = _onward(reader, end) or dashed > end, max(further, dashed)
            if further > end and (onward or head in _OPEN_NAMED):
                return replace(body, field=reader.view.span_text(i, further), end=further)
        owner = hit.entry.spec if hit.entry.category == "board" else ""
        spelt = longer or hit.entry.name[0].islower()
        name = _in_full(reader.view.span_text(i, end)) if spelt else hit.entry.name
        name = name[0].upper() + name[1:] if owner else name  # Ban Quản lý khu kinh tế Dung Quất
        return replace(body, field=name, end=end, owner=owner, closed=longer)
    managed = _managed(reader, i) if head == "party_board" else _part_end(reader, i) if head in _PARTED else i
    if managed > i:
        name = _in_full(reader.view.span_text(i, managed))
        return replace(body, field=name[0].upper() + name[1:], end=managed, closed=head in _PARTED)
    found = None if categories or _is_somebody(reader, i, head) else _open_field(reader, body) or _society(reader, body)
    if found is not None and head == "army_command" and _short_number(reader, found.end):
        return replace(
            found, field=f"{found.field} {reader.word(found.end)}", end=found.end + 1
        )  # Vùng Cảnh sát biển 3
    return found


def _is_somebody(reader: Reader, i: int, head: str) -> bool:
    """Whether behind a head stands whom it is told of; `Trưởng phòng Vũ Giao Linh`: no room is called in capitals."""
    words = reader.view.words[i : cut_end(reader, i)] if head == "room" and i in reader.run_end else []
    return names_person(reader, i) or (len(words) in _FULL and looks_like_name(words))


def _to_the_nation(reader: Reader, start: int, end: int | None) -> int | None:
    """`Cục Chuyển đổi số quốc gia thống kê`: a name ends with the words for the whole land, whatever goes on small."""
    lower, words = reader.view.lower, reader.view.words
    ends = (k for k in range(start, end or 0) if tuple(lower[k - 2 : k]) in NATIONAL[:2])
    return next((k for k in ends if words[k].islower() and words[k] not in _NATION_GOES_ON), end)


def _part_end(reader: Reader, i: int) -> int:
    """`Vụ [địa bàn IIA]`: the end of words of which an agency has one a part of the country; else the same token."""
    k = i + 2
    numbered = tuple(reader.view.lower[i:k]) in _NUMBERED and _PART.fullmatch("".join(reader.view.words[k : k + 1]))
    return k + 1 if numbered else i


def _short_number(reader: Reader, k: int) -> bool:
    return reader.word(k).isdigit() and len(reader.word(k)) < _LONG_NUMBER


def _no_board(reader: Reader, hit: Hit, head: str) -> bool:
    """`Ban Tổ chức - Kiểm tra Tỉnh Đoàn`, `Ban Tổ chức Cán bộ`; a field in lower case that is not a Party's."""
    if head == "party_board" and tuple(reader.view.lower[hit.end : hit.end + 2]) == ("cán", "bộ"):
        return True
    k = hit.end + 1
    dashed = head == "party_board" and reader.word(hit.end) in ("-", "–") and k in reader.run_end
    if dashed and not names_person(reader, k) and not reader.find(k, *_OTHER):
        return True
    if head == "party_board" and hit.entry.name == "Tổ chức" and _is_event(reader, hit.end):
        return True
    name = hit.entry.name
    if reader.view.words[hit.start][0].isupper() or _ZONE in name.lower() or name.startswith(PROJECTS):
        return False  # Phó trưởng ban quản lý Khu kinh tế Vũng Áng
    k = past_of(reader, hit.end)
    if hit.entry.spec == _STATE_BOARD and reader.find(k, "level"):
        return False  # Trưởng ban dân tộc tỉnh
    behind = reader.find_any_case(k, "head")  # Trưởng Ban dân vận Tỉnh ủy, Trưởng ban tổ chức Đảng ủy Khối
    return behind is None or (behind.entry.name not in OWNERS and not behind.entry.name.endswith("_party"))


def _is_event(reader: Reader, k: int) -> bool:
    """`Trưởng Ban Tổ chức [Lễ] tang`, `Trưởng Ban Tổ chức [Giải] Bóng đá`: what is held by a board of its own."""
    return any(" ".join(reader.view.lower[k : k + size]) in _EVENTS for size in (1, 2))


def _managed(reader: Reader, i: int) -> int:
    """`Ban Quản lý Vịnh Hạ Long`, `Ban Quản lý dự án 85`: what is managed, beside the lists; else the same token."""
    if reader.word(i + 1) == "lý" and reader.word(i + 2) == "các":
        works = _works_end(reader, i + 2)
        return works if works > i + 2 else i
    short = reader.view.words[i : i + 1] == ["QLDA"]
    if not short and (reader.word(i + 2) not in _MANAGED or reader.view.words[i : i + 2] != ["Quản", "lý"]):
        return i
    end = open_phrase(reader, i) or i + short
    if end <= i + 2 * (not short):
        return i
    return end + 1 if _short_number(reader, end) else end


def _in_full(name: str) -> str:
    """`QLDA 85` as `Quản lý dự án 85`."""
    short = next((short for short in _SHORT if name.startswith(f"{short} ")), "")
    return _SHORT[short] + name.removeprefix(short) if short else name


def _works_end(reader: Reader, end: int) -> int:
    """`Ban Quản lý dự án đầu tư xây dựng [các công trình giao thông và nông nghiệp] tỉnh X`: what is built there."""
    size = next((len(w) for w in _WORKS if tuple(reader.view.lower[end : end + len(w)]) == w), 0)
    k = end + size
    while size and k < end + _LONGEST_WORKS and reader.view.words[k].islower():
        if reader.find(k, "level") or (reader.word(k) in FUNCTION_WORDS and reader.word(k) not in ("và", "các")):
            break
        k += 1
    return k if k > end + size and reader.find(k, "level", "province") else end


def _quoted_end(reader: Reader, end: int) -> int:
    """`Ban Quản lý dự án [“Nâng cao năng lực ...”]`: behind the name of the project; else the same token."""
    close = quote_end(reader, end)
    return close + 1 if close is not None else end


def _onward(reader: Reader, end: int) -> bool:
    """Whether a name goes on behind a known field."""
    short = reader.view.words[end - 1].isupper() and len(reader.view.words[end - 1]) > 1  # Trung tâm CNTT lĩnh án
    small = reader.view.words[end].islower() and not _acts(reader, end) and not short
    national = tuple(reader.view.lower[end : end + 2]) in NATIONAL
    capital = reader.run_end.get(end) == end + 1  # Tổng cục Công nghiệp Quốc phòng
    listed = reader.word(end) == "," and comma_inside(reader, end)  # Vụ Khoa học công nghệ, Môi trường và X
    return small or national or capital or listed


def _acts(reader: Reader, end: int) -> bool:
    """`Khoa Công nghệ thông tin phát triển phần mềm`, `Phòng Kinh tế tổng hợp kết quả`: a verb behind a known field."""
    verb, k = " ".join(reader.view.lower[end : end + 2]), end + 2
    has_object = reader.word(k).isalpha() and reader.view.words[k].islower() and not reader.is_stop(k)
    return verb in _VERBAL or (verb in _WITH_OBJECT and has_object and not reader.find(k, "level"))


def _behind_dash(reader: Reader, end: int) -> int:
    """`Phòng Tài chính - Kế toán`: a second field behind a dash, which no name and no title is; else the same end."""
    k = end + 1
    if reader.word(end) not in ("-", "–") or k not in reader.run_end:
        return end
    if reader.find(k, *_OTHER) or name_weight(reader.view.words[k : cut_end(reader, k)]) > _PERHAPS:
        return end
    if reader.view.words[k] == "Bộ":
        return end  # Cục An toàn thông tin – Bộ TT&TT
    return open_phrase(reader, k) or end


def _of_a_body(reader: Reader, i: int, head: str) -> bool:
    """`Công đoàn Công ty X`, `Trưởng phòng Cục X`: behind the head stands what it is part of."""
    if head == "union":
        house = reader.find(i, "enterprise_head", "enterprise", "institution_head")
        return house is not None and reader.view.words[house.end : house.end + 2] != ["Việt", "Nam"]  # Ngân hàng
    return head == "room" and reader.view.words[i : i + 1] in (["Ban"], ["Cục"])


def _behind_laboratory(reader: Reader, i: int) -> int:
    """`Trưởng [phòng] Phòng thí nghiệm Y sinh`, `Trưởng Phòng thí nghiệm Y sinh`: the token behind the words, or 0."""
    k = i + (reader.word(i) == "phòng")
    if k == i and reader.word(i - 2) not in ("trưởng", "phó", "đốc"):
        return 0
    return k + 2 if (reader.word(k), reader.word(k + 1)) == ("thí", "nghiệm") else 0


def _again(reader: Reader, i: int, head: str) -> bool:
    """`Phó Chánh tòa Tòa Hành chính`: the same head once more."""
    hit = reader.find(i, "head")
    return (
        hit is not None
        and hit.entry.name == head
        and reader.view.words[hit.end : hit.end + 1] != []
        and (reader.view.words[hit.end][0].isupper())
    )


def _open_field(reader: Reader, body: RawBody) -> RawBody | None:
    """The body with a field that no list knows."""
    i = body.end
    end = open_phrase(reader, i) if (reader.word(i), reader.word(i + 1)) != _IN_CHARGE else None
    if end is None or (body.spec.get("common") and not any(w.islower() for w in reader.view.words[i:end])):
        return None
    if body.head in _PLACED and (place := reader.find(end, "province")) is not None:
        end = place.end  # Nhà xuất bản Đại học Huế, Tạp chí Kinh tế Sài Gòn
    end -= 2 * ((reader.word(end - 2), reader.word(end - 1)) == ("khu", "vực"))  # Cục Dự trữ Nhà nước khu vực Thái Bình
    region = region_end(reader, end)
    closed = region > end or (reader.word(end - 2), reader.word(end - 1)) in NATIONAL
    closed = closed or " khu vực " in f" {reader.view.span_text(i, end)} "
    region += _numbered(reader, region)
    return replace(body, field=reader.view.span_text(i, region), end=region, closed=closed)


def _society(reader: Reader, body: RawBody) -> RawBody | None:
    """`Liên đoàn bóng bàn Việt Nam`, behind a title `Hội môi giới BĐS Việt Nam`: a place ends what is in lower case."""
    i = k = body.end
    if body.head == "centre" and (end := small_end(reader, i - _CENTRE, i)) > i:
        national = reader.view.words[end - 2 : end] == ["Việt", "Nam"]
        return replace(body, field=reader.view.span_text(i, end), end=end, closed=national)
    if body.head not in _SOCIETIES or reader.word(i) in _NO_SOCIETY or not reader.view.words[i][:1].islower():
        return None
    if body.head == "association" and reader.ending_at(i - 1, "title") < 0:
        return None
    while k < i + _LONGEST_SOCIETY and not reader.is_stop(k) and not reader.find(k, "level", "province"):
        word = reader.view.words[k]
        if not (word.isalpha() and (word.islower() or (word.isupper() and len(word) > 1))):
            break
        k += 1
    national = reader.view.words[k : k + 2] == ["Việt", "Nam"]
    if k == i or not (national or reader.find(k, "level", "province")):
        return None
    end = k + 2 * national
    return replace(body, field=reader.view.span_text(i, end), end=end, closed=national)


def _numbered(reader: Reader, k: int) -> int:
    """How many tokens number it: `Phòng Quản lý, hỗ trợ doanh nghiệp số 2`, `Phòng Nghiệp vụ 2 Thuế tỉnh`."""
    if reader.word(k) == "số" and reader.word(k + 1).isdigit():
        return 2
    if reader.word(k - 1) == "số" and reader.word(k).isdigit():
        return 1
    closed = reader.find(k + 1, "head") is not None or reader.word(k + 1) in (",", "(", "của")
    return int(_short_number(reader, k) and closed)
