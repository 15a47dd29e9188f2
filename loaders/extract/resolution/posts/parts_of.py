"""Whose a board, room or faculty is that names no owner: an organisation told of, or the one of the article."""

from __future__ import annotations

from collections import Counter

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.made_bodies import whole
from loaders.extract.grammar.bodies.pointing import side_before
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.things import WARD_LEVELS, Body, Enterprise, Institution
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_OFTEN, _FAR = 2, 16
_GOING_TO = list_of("going_to")
OF_POLICE = tuple(load_yaml("fields.yaml")["police"])
_LOCAL = frozenset(load_yaml("fields.yaml")["local"])
_ROOMS_OF_DISTRICTS = frozenset(load_yaml("fields.yaml")["rooms_of_districts"])
_BEGIN_COMMUNAL = tuple(load_yaml("fields.yaml")["begin_communal"])


def of_communes(field: str) -> bool:
    """`Văn hóa - Xã hội`, `Kinh tế và ...`; not `Công nghệ thông tin`: what a commune may have a room for."""
    return field not in _ROOMS_OF_DISTRICTS and (field in _LOCAL or field.startswith(_BEGIN_COMMUNAL))


def board_owner(context: Context, line: int, token: int) -> Body | None:
    """The organisation of its paragraph that a board belongs to (`Trưởng Ban Phong trào`), else of the article."""
    if (house := _gone_to(context, line, token)) is not None:
        return whole(house)
    here = (h for at, h in context.holders if at == line)
    found = {h for h in here if isinstance(h, Enterprise | Institution) or getattr(h, "kind", "") == "mass"}
    headline = context.headline
    headed = len(headline) == 1 and isinstance(headline[0], Enterprise | Institution)
    if not found and (headed or not context.local):
        return whole(context.main_owner(token))
    counts = Counter(h for _, h in context.holders if h in found)
    (best, most), (_, second) = (*counts.most_common(2), (None, 0), (None, 0))[:2]
    if len(above := [h for h in headline if h in found]) == 1:
        best, most, second = above[0], _OFTEN, 0
    return whole(best if len(found) == 1 or (most >= _OFTEN and most >= _OFTEN * second) else None)


def _gone_to(context: Context, line: int, token: int) -> Body | Enterprise | Institution | None:
    """`được điều động về LĐLĐ tỉnh, giữ chức Trưởng ban X`: the house to which whoever gets the post goes."""
    reader = context.reader
    k = next((k for k in range(token - 1, max(token - _FAR, -1), -1) if reader.word(k) in _GOING_TO), -1)
    named = k >= 0 and (raw_body(reader, k + 1) or company(reader, k + 1) or institution(reader, k + 1))
    if not named or any(word in (".", ";") for word in reader.view.words[k:token]) or not context.holders:
        return None
    at, last = context.holders[-1]
    fits = isinstance(last, Enterprise | Institution) or (isinstance(last, Body) and last.kind == "mass")
    return last if fits and at == line and isinstance(last, Body | Enterprise | Institution) else None


def part_owner(context: Context, raw: RawBody, token: int) -> Body | None:
    """`Trưởng phòng Đào tạo`, `Trưởng khoa Nội` alone: of the side told of, else of what the article is about."""
    if side := side_before(context.reader, token):
        return whole(context.called(side, token))
    if (here := context.opened_at(token)) is not None:
        return whole(here)
    placed = context.home is not None or context.ward or (raw.head == "room" and raw.field in _LOCAL)
    in_a_school = raw.head == "room" and isinstance(context.main_owner(token), Institution)
    if in_a_school and context.home is not None and context.home.level in WARD_LEVELS:
        placed = of_communes(raw.field)
    if raw.field == "Tham mưu" and (police := context.police()) is not None:
        return police
    if placed or raw.field.startswith(OF_POLICE):
        return None
    main = context.main_owner(token)
    if raw.head == "room" and isinstance(main, Institution) and _hosted(context, main):
        return None
    return whole(main) if raw.head == "room" or isinstance(main, Institution) else None


def _hosted(context: Context, guest: Institution) -> bool:
    """Whether a department, which has rooms as well, is told of as often as an institution: whose is not known."""
    told = Counter(h for _, h in context.holders)
    return any(isinstance(h, Body) and h.head == "department" and told[h] >= told[guest] for h in told)
