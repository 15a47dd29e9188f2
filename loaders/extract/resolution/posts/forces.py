"""The police and the army of a province or commune, told without it beside a post that only such have."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.commune_meant import commune_of_bare_seat
from loaders.extract.resolution.unit_meant import home_here
from loaders.extract.things import Body

# What is told of the force, its heads, and posts that are of one of a province.
_POLICE, _ARMY, _BORDER = "Công", "military", "Bộ đội Biên phòng"
_WARD_ARMY, _HEADS_OF_POLICE = "ward_military", ("Trưởng Công an", "Phó Trưởng Công an")
_DIRECTORS = ("Giám đốc", "Phó Giám đốc")
_COMMANDERS = ("Chỉ huy trưởng", "Phó Chỉ huy trưởng", "Chính ủy", "Phó Chính ủy")


def force_of_province(context: Context, raw: RawTitle, token: int, line: int) -> Body | None:
    """`Giám đốc Công an`, `Chỉ huy trưởng Bộ CHQS`, `Chỉ huy trưởng BĐBP`: that of the province told of.

    None where another was named last, or nothing tells of which province.
    """
    head = _force(raw)
    if not head or head in context.last_body:
        return None
    province = context.province_at(token, line)
    return make_body(head, context.province_unit(province)) if province else None


def force_of_commune(context: Context, raw: RawTitle, token: int, line: int) -> Body | None:
    """`Trưởng Công an`, `Chỉ huy trưởng Ban CHQS`: that of the commune or district which the text is about."""
    bare = raw.title in _HEADS_OF_POLICE and raw.holder is None and not raw.anaphor and raw.unit is None
    head = "police" if bare else _WARD_ARMY if raw.anaphor == _WARD_ARMY else ""
    if not head or head in context.last_body:
        return None
    home = home_here(context, token) or commune_of_bare_seat(context, token, line)
    return make_body(head, home) if home is not None else None


def _force(raw: RawTitle) -> str:
    if raw.anaphor == _POLICE and raw.title in _DIRECTORS:
        return "police"
    if raw.anaphor == _ARMY and raw.title in _COMMANDERS:
        return _ARMY
    border = isinstance(raw.holder, RawBody) and raw.holder.fixed == _BORDER and raw.title in _COMMANDERS[:2]
    return "border_force" if border else ""
