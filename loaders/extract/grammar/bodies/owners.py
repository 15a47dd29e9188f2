"""Bodies inside enterprises, institutions and organisations, and bodies told apart by a number."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.body_fields import NATIONAL
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.numbered import numbered_end
from loaders.extract.grammar.bodies.part_of import past_of
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.enterprises.brands import brand
from loaders.extract.grammar.enterprises.companies import CompanyFound, company
from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.places.place_names import is_unit_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

# Heads of bodies that an enterprise or institution may have.
_INSIDE = frozenset(
    [
        "party_committee",
        "party_chapter",
        "youth_union",
        "party_cell",
        "standing_committee",
        "room",
        "faculty",
        "union",
        "base_union",
        "school_youth",
    ]
)
_COMMITTEES = ("party_committee", "youth_union", "party_cell", "union", "base_union")
_PARTS = ("room", "faculty", "centre")
# What a room or centre may be part of behind a comma or in brackets.
_BEHIND_A_COMMA = frozenset([
    "police", "department", "ministry", "party_board", "office", "tax", "court", "procuracy", "social_insurance",
    "military", "border_guard", "border_command", "agency", "bureau", "subdepartment",
    "inspectorate", "provincial_inspectorate", "city_inspectorate",
])  # fmt: skip
_SHORTEST, _LONGEST = 2, 26
_WORK = ["Công", "tác"]
_ORGANISATIONS = ("mass", "front")
_HAVING_BOARDS = (*_ORGANISATIONS, "party", "military")
_NOT_INNER = split_all(load_yaml("bodies.yaml")["not_inner"])


def inside_another(reader: Reader, body: RawBody) -> RawBody | None:
    """A body with the enterprise or institution that it is inside; a room also with that behind `của`, `thuộc`."""
    if body.head not in _INSIDE:
        return None
    return outside(reader, body) or (centre_house(reader, body) if body.head in ("room", "faculty") else None)


def outside(reader: Reader, body: RawBody) -> RawBody | None:
    """`Đảng ủy Đại học Thái Nguyên`, `Đảng ủy Tập đoàn X`: a committee inside an institution or enterprise."""
    school = institution(reader, body.end)
    if school is not None:
        parent = RawBody("outside", school.end, school.institution.name, "institution", "any")
        return replace(body, parent=parent, end=school.end)
    if body.head == "school_youth":
        return _of_this_school(reader, body)
    named = reader.find(body.end, "enterprise", "enterprise_head")
    firm = (company(reader, body.end) or _meant(reader, body.end)) if named else _branded(reader, body)
    if firm is not None:
        parent = RawBody("outside", firm.end, firm.enterprise.name, "enterprise", "any")
        return replace(body, parent=parent, end=firm.end)
    bare = reader.find(body.end, "enterprise_head") or reader.find(body.end, "institution_head")
    if bare is None or bare.end in reader.run_end or not reader.view.words[body.end][0].isupper():
        return None
    kind = "enterprise" if bare.entry.category == "enterprise_head" else "institution"
    parent = RawBody("outside", bare.end, "", kind, field=reader.view.span_text(body.end, bare.end))
    return replace(body, parent=parent, end=bare.end)  # Đảng ủy Tổng công ty


def _of_this_school(reader: Reader, body: RawBody) -> RawBody | None:
    """`Bí thư Đoàn [Trường] Mai Bá Hà`, `Bí thư Đoàn trường`: of the school told of; not `Bí thư Đoàn Trường An`."""
    end = body.end + 1
    if reader.word(body.end - 2) != "thư" or (end in reader.run_end and not names_person(reader, end)):
        return None
    return replace(body, parent=RawBody("outside", end, "", "pointed", field="trường"), end=end)


def _branded(reader: Reader, body: RawBody) -> CompanyFound | None:
    """`Đảng ủy Saigon Co.op`: an enterprise by a brand of several words that no place has."""
    words = reader.view.words[body.end : body.end + 1]
    if body.head not in _COMMITTEES or not words or not words[0].istitle() or is_syllable(words[0].lower()):
        return None
    found = brand(reader, body.end)
    known = found is None or is_unit_name(reader.view.words[body.end : found.end]) or found.end < body.end + _SHORTEST
    return None if known else found


def owner_apart(reader: Reader, body: RawBody, k: int) -> RawBody:
    """`Trưởng phòng Đào tạo (Trường Đại học X)`, `Trưởng khoa Toán, Trường Y`: with what it is part of behind a sign.

    A centre or team only behind a post or before `thuộc`: `Trung tâm A, Sở B` may be a list.
    """
    owner = past_of(reader, k + 1)
    told = owner > k + 1  # Phòng A - thuộc Sở B
    if body.head in ("centre", "team") and not (told or behind_a_post(reader, body.end)):
        return body
    bracket = reader.word(k) == "("
    if body.head in (("room", "centre") if bracket else _PARTS) and (owned := _of_a_house(reader, body, owner)):
        return _closed(reader, owned, bracket) or body
    inner = raw_body(reader, owner)
    part = inner is not None and (body.head, inner.head) in (("team", "room"), ("room", "centre") if told else ())
    if inner is None or not (inner.head in _BEHIND_A_COMMA or part):
        return body
    found = replace(body, parent=inner, end=inner.end)
    return _closed(reader, found, bracket) or found


def is_national(body: RawBody) -> bool:
    """`Trung tâm Dữ liệu quốc gia`: there is but one, whoever it is of."""
    return tuple(body.field.lower().split()[-2:]) in NATIONAL


def _closed(reader: Reader, body: RawBody, bracket: bool) -> RawBody | None:
    """With the bracket behind it; None where one was opened and stays open."""
    if not bracket:
        return body
    return replace(body, end=body.end + 1) if reader.word(body.end) == ")" else None


def centre_house(reader: Reader, body: RawBody) -> RawBody | None:
    """`Trung tâm Tin học Trường Đại học X`, `Trung tâm CNTT của VNPT Y`: the school or firm that a centre is of."""
    return _of_a_house(reader, body, past_of(reader, body.end))


def _of_a_house(reader: Reader, body: RawBody, k: int) -> RawBody | None:
    owned = outside(reader, replace(body, end=k))
    return owned if owned is not None and owned.parent is not None and owned.parent.fixed else None


def behind_a_post(reader: Reader, end: int) -> bool:
    """Whether what ends at a token stands right behind a title, by the head that it begins with."""
    heads = ("head", "institution_head")
    for k in range(end - 1, max(0, end - _LONGEST), -1):
        if reader.find_any_case(k, *heads) and reader.ending_at(k, "title") >= 0:
            return True  # Đội trưởng đội Hướng dẫn đăng ký
        if reader.find(k, *heads):
            return False
    return False


def inner_board(reader: Reader, k: int) -> RawBody | None:
    """`Trưởng [Ban Phong trào Tỉnh đoàn X]`, `Trưởng [ban Đào tạo] Đại học Y`: a board of an organisation.

    Where its name does not say of which one, the context does.
    """
    i = k + 1
    end = open_phrase(reader, i) if reader.word(k) == "ban" and i in reader.run_end else None
    if end is None or end - i < _SHORTEST or names_person(reader, i) or _of_its_own(reader, i, end):
        return None
    if reader.view.words[k].islower() and looks_like_name(reader.view.words[i : reader.run_end[i]]):
        return None  # Trưởng ban Lê Bùi Chinh
    board = RawBody("inner_board", end, kind="unit", family="ban", field=reader.view.span_text(i, end))
    owner = past_of(reader, end)
    owned = outside(reader, replace(board, end=owner))
    if owned is None and reader.word(owner) == ",":
        owned = _of_a_house(reader, board, owner + 1)  # Phó Trưởng ban Khoa học, Đại học X
    if owned is not None:
        return owned
    parent = raw_body(reader, owner) or _behind_comma(reader, owner)
    named = parent is not None and (parent.kind in _HAVING_BOARDS or parent.fixed or _in_the_army(parent))
    unknown = _called_unknown(reader, owner) if owner > end and parent is None else None
    if unknown is not None:
        return replace(board, parent=unknown, end=unknown.end)
    return replace(board, parent=parent, end=parent.end) if parent is not None and named else board


def _called_unknown(reader: Reader, k: int) -> RawBody | None:
    """`Phó Trưởng ban Kinh doanh của MTLSOFT`: of that one, which no list knows, whatever was named before."""
    firm = brand(reader, k)
    end = firm.end if firm is not None else reader.run_end.get(k, k)
    if end == k or (firm is None and (reader.hits.at(k) or names_person(reader, k))):
        return None
    return RawBody("outside", end, reader.view.span_text(k, end), "enterprise", "any")


def of_organisation(reader: Reader, body: RawBody | None) -> RawBody | None:
    """`Trưởng [Ban Tuyên giáo], Ủy ban MTTQ tỉnh`: a board is of the organisation that follows, and of no Party's."""
    if body is None or body.head != "party_board" or body.unit is not None or body.parent is not None:
        return body
    parent = _behind_comma(reader, body.end)
    if parent is None:
        return body
    return RawBody("inner_board", parent.end, kind="unit", family="ban", field=body.field, parent=parent)


def _in_the_army(room: RawBody) -> bool:
    """`Trưởng ban Tác huấn thuộc [Phòng Tham mưu Bộ CHQS tỉnh]`: whether a board is of a room of the army."""
    return room.head == "room" and room.parent is not None and room.parent.kind == "military"


def _behind_comma(reader: Reader, k: int) -> RawBody | None:
    """`Trưởng Ban Công tác Phụ nữ, Ủy ban MTTQ tỉnh`: the organisation behind a comma, where no list goes on."""
    found = raw_body(reader, k + 1) if reader.word(k) == "," else None
    if found is None or not (found.kind in _ORGANISATIONS or _in_the_army(found)):
        return None
    goes_on = reader.word(found.end) in ("và", ",") and reader.find(found.end + 1, "head", "body") is not None
    return None if goes_on else found


def this_board(reader: Reader, i: int, end: int) -> RawBody | None:
    """`Ban Viễn thông là bộ phận thường trực, Trưởng ban này là ông A`: the board that the sentence has just named."""
    sentence = reader.view.sentence_over(i)
    for k in range(i - 1, sentence.start - 1 if sentence is not None else i, -1):
        if reader.view.words[k] == "Ban":
            board = inner_board(reader, k)
            return replace(board, end=end) if board is not None else None
    return None


def _of_its_own(reader: Reader, i: int, end: int) -> bool:
    """`Trưởng Ban Tổ chức giải`, `Phó Trưởng ban Ban Chỉ đạo`; not `Ban Tổ chức - Kiểm tra`, `Ban Công tác nữ, X`."""
    other = reader.find(i, "head", "body", "title", "role", "committee_head", "province", "enterprise_head")
    if other is not None and other.entry.category == "enterprise_head" and reader.word(other.end) in ("và", "-", "–"):
        other = None  # Ban Viễn thông và Công nghệ thông tin
    study = reader.find(i, "study")
    if other is not None and study is not None and study.end > other.end:
        other = None  # Ban Khoa học: no Khoa
    if other is not None and (other.end > i + 1 or other.entry.category != "committee_head"):
        return True
    parent = raw_body(reader, end) or _behind_comma(reader, end)
    if reader.view.words[i : i + 2] == _WORK and parent is not None and parent.kind in _ORGANISATIONS:
        return False
    going_on = ("-", "–", "và", "cán")  # Ban Tổ chức Cán bộ
    return any(tuple(reader.view.words[i : i + n]) in _NOT_INNER and reader.word(i + n) not in going_on for n in (1, 2))


def numbered(reader: Reader, head: Hit) -> RawBody | None:
    """`Lữ đoàn Công binh 25`, `Kiểm toán nhà nước khu vực V`: a body told from its like by a number or name."""
    end = numbered_end(reader, head.end)
    if end is None:
        return None
    name = reader.view.span_text(head.start, end).replace("KTNN", "Kiểm toán nhà nước")
    return RawBody("fixed", end, name, head.entry.spec["kind"], head.entry.spec["family"])


def _meant(reader: Reader, k: int) -> CompanyFound | None:
    """The enterprise that a bare head means (`Đảng ủy Tổng công ty`): the last one before it that is called so."""
    head = reader.find(k, "enterprise_head")
    before = [t for t in reader.tokens_with("enterprise_head", "enterprise") if t < k] if head is not None else []
    for t in reversed(before):
        found = company(reader, t)
        if found is not None and head is not None and found.enterprise.name.lower().startswith(head.entry.name.lower()):
            return CompanyFound(found.enterprise, head.end)
    return None
