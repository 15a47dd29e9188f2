"""Boards of a party committee, a council or a government (`Ban Tổ chức`, `Ban Pháp chế`): whose an unnamed one is."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.article.focus import ANY_WARD
from loaders.extract.grammar.bodies.made_bodies import make_body, party_body, whole
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.posts.councils_told import council_here, council_told_of
from loaders.extract.resolution.posts.house_party import board_in_house
from loaders.extract.resolution.unit_meant import resolve_unit
from loaders.extract.things import Body, Enterprise, Institution, Unit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of

_CENTRAL = frozenset(["trung", *map(str.lower, load_yaml("bodies.yaml")["short_centres"])])
_THESE = frozenset(list_of("these"))
_WITH_THE_POST = frozenset(phrases_of("with_the_post"))
_BESIDE, _SURELY = (",", "kiêm", "-", "–", "("), 4
_WORDS = 3  # of `với cương vị`
_OF_WARDS = ("Xây dựng Đảng",)  # fields of the boards that only a ward or commune has


def _opens_noun(reader: Reader, k: int) -> bool:
    """`Trưởng Ban Tổ chức Lễ hội`: a word with a capital that one in lower case goes on with."""
    alone = reader.run_end.get(k) == k + 1 and reader.view.words[k + 1][:1].islower()
    return alone and not reader.is_stop(k + 1) and not reader.find(k, "level", "province", "title", "role", "honorific")


def _points_back(reader: Reader, k: int) -> bool:
    return reader.word(k) in _THESE or f"{reader.word(k)} {reader.word(k + 1)}" in _THESE


def _told_so(context: Context, raw: RawBody) -> Body | None:
    """`Giám đốc Ban Quản lý dự án này`: the board told of last whose name begins so."""
    begins = make_body(raw.head, None, raw.field).name.lower()
    told = (h for h in context.told() if isinstance(h, Body) and h.head == raw.head)
    return next((board for board in told if board.name.lower().startswith(begins)), None)


def _beside_no_party(context: Context, token: int, line: int) -> bool:
    """`bà A, Phó Giám đốc Sở X, Trưởng Ban Tổ chức`: that of what is held, beside a post that is none of a party's."""
    at, last = context.holders[-1] if context.holders else (-1, None)
    reader = context.reader
    sign = next((k for k in (token - 1, token - 2) if reader.word(k) in _BESIDE), 0)  # Trưởng [Ban Tổ chức]
    start = sign
    while sign and start - 1 in reader.run_end and reader.run_end[start - 1] == sign:
        start -= 1
    named = name_weight(reader.view.words[start:sign]) >= _SURELY  # Chủ tịch UBND tỉnh Lê Văn A, Trưởng Ban Tổ chức B
    return bool(sign) and at == line and isinstance(last, Body) and last.kind != "party" and not named


def _house_with_the_post(context: Context, token: int, line: int) -> Body | None:
    """`nhận công tác tại Tập đoàn X với cương vị Trưởng Ban Pháp chế`: the house that the words before name."""
    behind = tuple(context.reader.view.lower[max(0, token - _WORDS) : token]) in _WITH_THE_POST
    at, last = context.holders[-1] if behind and context.holders else (-1, None)
    return whole(last) if at == line and isinstance(last, Enterprise | Institution) else None


def board_meant(context: Context, raw: RawBody, token: int, line: int, near: Unit | None) -> Body | None:
    """The board; None where nothing tells whose it is, or where its words begin another noun phrase."""
    if raw.unit is None and (house := _house_with_the_post(context, token, line)) is not None:
        return make_body("inner_board", None, raw.field, house)
    if raw.unit is None and _points_back(context.reader, raw.end):
        return _told_so(context, raw)
    unit = near if raw.unit is None else resolve_unit(context, raw.unit, token, line)
    unit = unit or resolve_unit(context, RawUnit(ANY_WARD if raw.field in _OF_WARDS else "", "", 0), token, line)
    if unit is None:
        return make_body(raw.head, None, raw.field) if raw.closed and raw.owner == "government" else None
    reader = context.reader
    after = reader.word(raw.end)
    goes_on = after.isalpha() and reader.view.words[raw.end].islower() and not reader.is_stop(raw.end)
    if raw.unit is None and goes_on and after not in ("và", "hoặc", "cùng") and not reader.find(raw.end, "level"):
        return None  # Ban Tổ chức lễ tang, Ban Tổ chức hội thi
    if raw.unit is None and _opens_noun(reader, raw.end):
        return None
    dashed = after == "-" and raw.unit is None and not raw.closed
    unknown = "provincial_party" not in context.last_body and near is None
    unknown = raw.field == "Tổ chức" and (unknown or (raw.unit is None and _beside_no_party(context, token, line)))
    if dashed or unknown or after in _CENTRAL:
        return None
    owner = raw.owner or "government"
    if raw.field == "Dân tộc" and raw.unit is None and council_told_of(context, line):
        owner = "council"
    if owner == "government" and raw.unit is None and raw.closed:
        return replace(make_body("party_board", None, raw.field), province=unit.province, unit=unit)
    if owner == "government":
        return make_body("party_board", unit, raw.field)
    house = board_in_house(context) if owner == "party" and raw.unit is None and near is None else None
    if house is not None:
        return make_body("party_board", None, raw.field, house)
    told = council_here(context, line) if raw.unit is None and near is None else None
    whose = party_body(unit) if owner == "party" else told or make_body("council", unit)
    return make_body("party_board", None, raw.field, whose)
