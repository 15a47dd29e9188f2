"""Titles side by side that share one body: `Chủ tịch kiêm Tổng Giám đốc Công ty Y`, `Bí thư Đảng ủy, Hiệu trưởng`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.grammar.bodies.institutions import InstitutionFound, institution
from loaders.extract.grammar.bodies.raw_bodies import SEATED, RawBody, is_of_zones
from loaders.extract.grammar.enterprises.companies import CompanyFound, company
from loaders.extract.grammar.people.people import RawName
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.raw_titles import RawHolder, RawTitle
from loaders.extract.things import PROVINCE_LEVELS, WARD_LEVELS, Unit

# Families of titles of which two beside each other are of one body.
_ALIKE = ("military", "court", "press", "institution", "institute", "enterprise", "team", "mass")
# Kinds of bodies that have a party committee of their own: Bí thư Đảng ủy, Giám đốc Sở X.
_WITH_PARTY = ("military", "police", "department", "ministry", "court", "agency", "press", "mass")
_OF_A_PARTY = ("party", "mass")
_OF_A_SOCIETY = ("Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực")  # beside Tổng Thư ký Hội X
_GENERAL, _DIRECTOR = "Tổng Giám đốc", "Giám đốc"
_PARTS = ("office", "room", "faculty", "inspectorate")
_INNER = ("party_committee", "youth_union", "party_cell", "party_caucus", "party_group")
# Phó Tham mưu trưởng , được bổ nhiệm làm Phó Chỉ huy trưởng Bộ CHQS tỉnh
_APPOINTED = re.compile(
    r",? ?(?:đã |vừa |mới )?được (?:[^,;.]{1,30} )?(?:bổ nhiệm|điều động|giao)(?: \w+){0,3}"
    r" (?:làm|giữ chức|giữ chức vụ)"
)
# Bí thư Đảng ủy , giữ chức Hiệu trưởng Trường Đại học X
_TAKES = re.compile(r",? ?(?:(?:đã|vừa|mới|được|bầu|bổ nhiệm|công nhận) )*(?:giữ chức|giữ chức vụ|làm)")
# The noun that a title points with alone: Bí thư Đảng ủy, Giám đốc Bệnh viện.
_POINTS = {"hospital": "Bệnh viện", "Học": "Học viện", "Sở": "Sở"}
_JOINED = ([","], ["và"], ["kiêm"], ["-"], ["–"], [",", "kiêm"], [",", "đồng", "thời", "là"])


def sharing(reader: Reader, pieces: list[Piece], k: int) -> Piece:
    """The piece at an index, with the body of the title behind it where they share one.

    Args:
        reader: the document.
        pieces: of a sentence, in order.
        k: which of them.
    """
    piece = pieces[k]
    raw = piece.raw
    if not isinstance(raw, RawTitle):
        return piece
    if raw.holder is not None:
        return _inside(reader, pieces, k)
    if k + 1 >= len(pieces) or raw.fixed or raw.unit or raw.anaphor or raw.prefix:
        return piece
    between = reader.view.lower[piece.end : pieces[k + 1].start]
    if raw.family in _ALIKE and _APPOINTED.fullmatch(" ".join(between)):
        between = [","]
    if len(between) > len(_JOINED[-1]) or not isinstance(pieces[k + 1].raw, RawTitle):
        return piece
    if between == ["và"] and _of_two_people(pieces, k):
        return piece
    following = sharing(reader, pieces, k + 1).raw
    if (place := _unit_shared(raw, following)) and between in ([","], ["và"], ["rồi"], ["kiêm"], ["-"], ["–"]):
        return replace(piece, raw=replace(raw, unit=place))
    if not isinstance(following, RawTitle) or following.role or not following.holder:
        return piece
    holder = _whose_committee(reader, pieces[k + 1], following) if raw.family not in _OF_A_PARTY else following.holder
    if isinstance(holder, RawBody) and holder.head in _PARTS and raw.family != following.family:
        holder = _house(reader, pieces[k + 1], holder)  # phó hiệu trưởng kiêm chánh văn phòng của trường
    agency = following.holder
    if raw.title.endswith("Giám đốc") and isinstance(agency, RawBody) and agency.family == "investigation":
        police = agency.parent if between in _JOINED else None  # Phó Giám đốc, Thủ trưởng Cơ quan CSĐT Công an tỉnh X
        return replace(piece, raw=replace(raw, holder=police)) if police is not None else piece
    led = holder is not following.holder and raw.title.endswith("Giám đốc") and between in ([","], ["và"])
    if holder is not None and (led or _one(raw, replace(following, holder=holder), between)):
        return replace(piece, raw=replace(raw, holder=holder))
    return piece


def _of_two_people(pieces: list[Piece], k: int) -> bool:
    """`bà A - Tổng Giám đốc và Chủ tịch Công ty Y B`: a name before the first title, another right behind the next."""
    if k == 0 or k + 2 >= len(pieces) or pieces[k + 1].end != pieces[k + 2].start:
        return False
    return isinstance(pieces[k - 1].raw, RawName) and isinstance(pieces[k + 2].raw, RawName)


def _unit_shared(raw: RawTitle, following: object) -> RawUnit | None:
    """`Chủ tịch, Bí thư huyện Văn Lâm`: the place of who led it in two posts, which is named behind the second."""
    if not isinstance(following, RawTitle) or following.holder or not following.title.endswith("Bí thư"):
        return None
    named = following.unit is not None and following.unit.name and raw.title in ("Chủ tịch", "Phó Chủ tịch")
    return following.unit if named else None


def _whose_committee(reader: Reader, piece: Piece, title: RawTitle) -> RawHolder | None:
    """`Hiệu trưởng kiêm Bí thư Đảng ủy Trường X`: what another post is of, the school and not its committee."""
    inner = title.holder
    if not isinstance(inner, RawBody) or inner.head not in (*_INNER, "union"):
        return inner
    return _house(reader, piece, inner)


def _house(reader: Reader, piece: Piece, inner: RawBody) -> RawHolder | None:
    """What a body is part of, as its own words tell it; None where only the context does."""
    if inner.parent is None or not inner.parent.fixed:
        return inner.parent if inner.parent is None or inner.parent.head != "outside" else None
    found = (institution(reader, i) or company(reader, i) for i in range(piece.start, inner.parent.end))
    return next((one for one in found if one is not None and one.end == inner.parent.end), inner.parent)


def _one(raw: RawTitle, following: RawTitle, between: list[str]) -> bool:
    """Whether two titles are of one body."""
    if "Bí thư" in raw.title and following.family not in ("party", "mass"):
        return False
    if raw.family == "ministry" and _of_a_state_committee(following):
        return between in ([","], ["kiêm"], [",", "kiêm"])
    if raw.family == "ministry" and following.family != "ministry":
        return False  # Thứ trưởng kiêm Tổng cục trưởng Tổng cục X
    firm = isinstance(following.holder, CompanyFound)
    if _two_directors(raw.title, following.title):
        return False
    if raw.title.endswith("Giám đốc") and following.family == "press" and between in ([","], ["và"], ["kiêm"]):
        return True  # Giám đốc, Tổng Biên tập Báo và phát thanh, truyền hình tỉnh
    learned = raw.family == "institution" or raw.title.endswith("Hội đồng")  # Chủ tịch Hội đồng, Giám đốc Đại học X
    school = isinstance(following.holder, InstitutionFound) and learned
    alike = school or (raw.family == following.family and raw.family in _ALIKE)
    alike = alike or (following.title.endswith("Tổng Thư ký") and raw.title in _OF_A_SOCIETY)
    of_firm = firm and (raw.family == "enterprise" or "Tổng Giám đốc" in raw.title)
    return (
        between in (["-"], ["kiêm"], ["–"], [",", "kiêm"])
        or (between in ([","], ["rồi"], ["và"], ["/"], ["đến"]) and _two_ranks(raw, following))
        or (between == ["và"] and firm)
        or (between in ([","], ["và"]) and (alike or of_firm))
    )


def _two_directors(title: str, other: str) -> bool:
    """`Phó Tổng Giám đốc kiêm Giám đốc Trung tâm X`: of the firm around and of a part of it, never of one body."""
    return title.endswith(_GENERAL) and other.endswith(_DIRECTOR) and not other.endswith(_GENERAL)


def _of_a_state_committee(title: RawTitle) -> bool:
    """`Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc`: of a committee of the Government that ranks as a ministry."""
    body = title.holder
    return title.title.endswith("Chủ nhiệm") and isinstance(body, RawBody) and body.kind == "ministry"


def _inside(reader: Reader, pieces: list[Piece], k: int) -> Piece:
    """`Bí thư Đảng ủy, Chủ tịch HĐQT`: the party committee of what the next title is of."""
    piece = pieces[k]
    raw = piece.raw
    body = raw.holder if isinstance(raw, RawTitle) else None
    if not isinstance(raw, RawTitle) or not isinstance(body, RawBody):
        return piece
    if (union := _union_behind(reader, pieces, k, body)) is not None:
        return replace(piece, raw=replace(raw, holder=replace(body, parent=union)))
    inner = body.parent if body.head in SEATED and isinstance(body.parent, RawBody) else body
    if inner.head not in _INNER or inner.unit is not None or inner.parent is not None or inner.field:
        return piece
    behind = _past_cells(reader, pieces, k)
    for i in (behind,) if inner.head == "party_cell" and _unit_behind(reader, pieces, k) else (behind, k - 1):
        if not 0 <= i < len(pieces):
            continue
        left, right = pieces[i - 1 if i > k else i], pieces[max(i, k)]
        between = reader.view.lower[left.end : right.start]
        joined = between in _JOINED or (i > k and _of_a_school(pieces[i].raw) and _TAKES.fullmatch(" ".join(between)))
        owner = _owner(pieces[i].raw) or _unit_led(inner, pieces[i].raw) if joined else None
        owner = owner or (_house_of_room(pieces[i].raw) if joined and inner.head != "party_cell" else None)
        owner = owner or (_office_led(raw, pieces[i].raw) if joined and inner is body else None)
        owner = owner or (_state_organ(pieces[i].raw) if joined and inner.head == "party_caucus" else None)
        if owner is not None:
            whole = replace(inner, parent=owner)
            return replace(piece, raw=replace(raw, holder=whole if inner is body else replace(body, parent=whole)))
    return piece


def _past_cells(reader: Reader, pieces: list[Piece], k: int) -> int:
    """`Ủy viên Đảng ủy, Bí thư Chi bộ, Trưởng phòng X Sở Y`: the index of the next post that is of no party cell."""
    i = k + 1
    while i + 1 < len(pieces) and reader.view.lower[pieces[i - 1].end : pieces[i].start] in _JOINED:
        raw = pieces[i].raw
        cell = raw.holder if isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) else None
        if cell is None or cell.head != "party_cell" or cell.parent is not None or cell.unit is not None:
            break
        i += 1
    return i


def _union_behind(reader: Reader, pieces: list[Piece], k: int, seat: RawBody) -> RawBody | None:
    """`Ủy viên Ban Thường vụ, Trưởng ban Phong trào Tỉnh đoàn`: the union of whose board the next post is."""
    if seat.head not in SEATED or seat.parent is not None or seat.unit is not None or k + 1 >= len(pieces):
        return None
    post = pieces[k + 1].raw
    board = post.holder if isinstance(post, RawTitle) and isinstance(post.holder, RawBody) else None
    joined = reader.view.lower[pieces[k].end : pieces[k + 1].start] in _JOINED
    owner = board.parent if board is not None and joined else None
    return owner if owner is not None and owner.kind == "mass" else None


def _of_a_school(raw: object) -> bool:
    return isinstance(raw, RawTitle) and isinstance(raw.holder, InstitutionFound)


def _unit_behind(reader: Reader, pieces: list[Piece], k: int) -> bool:
    """`Phó Giám đốc Sở X, Bí thư Chi bộ, Chánh Văn phòng Y`: whether a post behind is of a unit that may be meant."""
    following = pieces[k + 1] if k + 1 < len(pieces) else None
    if following is None or reader.view.lower[pieces[k].end : following.start] not in _JOINED:
        return False
    return isinstance(following.raw, RawTitle) and isinstance(following.raw.holder, RawBody)


def _unit_led(inner: RawBody, raw: object) -> RawBody | None:
    """The office or unit whose party cell it is, by the post of who leads it."""
    unit = raw.holder if isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) else None
    own = unit is not None and inner.head == "party_cell" and unit.kind in ("unit", "office") and unit.head != "room"
    return unit if own else None


def _office_led(party: RawTitle, raw: object) -> RawBody | None:
    """`Bí thư Đảng ủy, Chánh Văn phòng UBND tỉnh`: who heads the office of a government heads the party in it."""
    office = raw.holder if isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) else None
    house = office.parent if office is not None and office.kind == "office" else None
    if party.title != "Bí thư" or house is None or house.head != "people_committee":
        return None
    return office if house.unit is not None and house.unit.level in PROVINCE_LEVELS else None


def _house_of_room(raw: object) -> RawBody | None:
    """`Ủy viên Đảng ủy, Trưởng phòng X, Sở Y`: the department in which somebody heads a room."""
    room = raw.holder if isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) else None
    house = room.parent if room is not None and room.head == "room" else None
    return house if house is not None and house.kind in _WITH_PARTY and not _is_small(house) else None


def _state_organ(raw: object) -> RawBody | None:
    """`Bí thư Ban Cán sự đảng, Tổng Kiểm toán Nhà nước`: the organ that a title is of by its words alone."""
    if not isinstance(raw, RawTitle) or not raw.fixed or "Bí thư" in raw.title or "Đảng" in raw.fixed:
        return None
    return RawBody("fixed", raw.end, raw.fixed, "government", "any")


def of_a_house_with_party(raw: object, beside: object, unit: Unit) -> bool:
    """`ông A, Phó Trưởng Thuế tỉnh, giữ chức Phó Bí thư`: a bare secretary beside who leads a house with a party.

    The party is that of the house, of which the place tells nothing; the house of a commune has none.
    """
    if not isinstance(raw, RawTitle) or not raw.title.endswith(("Bí thư", "Bí thư Thường trực")) or raw.holder:
        return False
    house = beside.holder if isinstance(beside, RawTitle) else beside
    own = isinstance(house, RawBody) and house.kind in (*_WITH_PARTY, "unit") and house.kind != "mass"
    return own and not (raw.implied or raw.unit) and unit.level in PROVINCE_LEVELS


def _owner(raw: object) -> RawBody | None:
    """The enterprise or institution of a title; without its name where the context is to tell it."""
    if not isinstance(raw, RawTitle) or raw.role:
        return None
    if isinstance(raw.holder, CompanyFound):
        return RawBody("outside", raw.end, raw.holder.enterprise.name, "enterprise", "any")
    if isinstance(raw.holder, InstitutionFound):
        return RawBody("outside", raw.end, raw.holder.institution.name, "institution", "any")
    if isinstance(raw.holder, RawBody) and (raw.holder.kind in _WITH_PARTY or is_of_zones(raw.holder)):
        return None if _is_small(raw.holder) else raw.holder
    if raw.holder is not None:
        return None
    if raw.family == "military" and raw.anaphor:  # Bí thư Đảng ủy, Chính ủy Quân khu
        return RawBody("outside", raw.end, "", "pointed", field=raw.anaphor)
    if noun := "Cục" if raw.title.endswith("Cục trưởng") else _POINTS.get(raw.anaphor, ""):
        return RawBody("outside", raw.end, "", "pointed", field=noun)
    if raw.family == "enterprise" or "Tổng Giám đốc" in raw.title:
        return RawBody("outside", raw.end, "", "enterprise")
    school = "Trường" if raw.title.endswith(("Hiệu trưởng", "Hội đồng trường")) else ""
    return RawBody("outside", raw.end, "", "institution", field=school) if raw.family == "institution" else None


def _is_small(body: RawBody) -> bool:
    """`Ủy viên Ban Thường vụ Đảng ủy, Trưởng Công an phường`: the committee is the commune's, not the body's."""
    if body.kind == "mass":
        return body.unit is not None
    return body.unit is not None and body.unit.level in WARD_LEVELS


def _two_ranks(one: RawTitle, other: RawTitle) -> bool:
    """`Phó Chủ tịch, Chủ tịch UBND huyện`: two ranks of one post."""
    pair = {one.title, other.title}
    return any(pair in ({title, f"Phó {title}"}, {title, f"{title} Thường trực"}) for title in pair)


def held_before(present: Piece, other: Piece) -> bool:
    """Whether two posts are alike and one alone is over, so that it was held elsewhere."""
    one, two = present.raw, other.raw
    if not isinstance(one, RawTitle) or not isinstance(two, RawTitle) or present.status == other.status:
        return False
    return one.title == two.title and "former" in (present.status, other.status)
