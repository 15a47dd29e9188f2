"""The party committee of a house in whose letterhead a document of the Party stands: `ĐẢNG ỦY BỘ Y TẾ / Số 12-QĐ/ĐU`.

It is what `Đảng ủy`, `Ban Thường vụ` and a signature mean below. The commune or district of a letterhead is found by
`article/letterhead_unit`, the owner of a committee that is called there by `committees/letterhead_owner`.
"""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.bodies.made_bodies import make_body, whole
from loaders.extract.grammar.bodies.raw_bodies import SEATED, RawBody
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.posts.house_party import committee_of, is_inner
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import Body
from loaders.extract.words.headline_case import LETTERHEAD
from loaders.read.zones import Line

_NUMBER = re.compile(r"số:? ?\d*[ .…]*[-/]? ?\w+[-/](?:vpđu|bcđ|đu)\w*\b")
# ban thường vụ đảng ủy ubnd tỉnh *
_PARTY = re.compile(r"(?:ban (?:thường vụ|chấp hành) )?(đảng (?:ủy|bộ))(?: (.+?))?\s*(?:\t|\||  |[:*]|\Z)")
_GOVERNMENT = re.compile(r"(?:ủy ban nhân dân|ubnd) (tỉnh|thành phố|tp)\b")
_PLACE = re.compile(r"(?:tỉnh|thành phố|tp|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\b")


def party_of_letterhead(context: Context, resolver: Resolver, lines: list[Line]) -> Body | None:
    """The committee; None where no number of a party document stands below, or where it is that of a place."""
    view = context.reader.view
    texts = [view.text[line.start : line.end].strip() for line in lines[:LETTERHEAD]]
    numbered = next((k for k, text in enumerate(texts) if _NUMBER.match(text.lower())), 0)
    for k in reversed(range(numbered)):
        match = _PARTY.match(texts[k].lower())
        house = (match[2] or texts[k + 1].lower()) if match is not None else ""
        if match is None or not (lines[k].zone == "title" or texts[k].isupper()) or _PLACE.match(house):
            continue
        if (state := _GOVERNMENT.match(house)) is not None:
            level = "thành phố" if state[1] == "tp" else state[1]
            unit = resolver.unit(RawUnit(level, "", 0), view.token_at(lines[k].start), k)
            owner = make_body("people_committee", unit) if unit is not None else None
            return make_body("party_committee", None, "", owner) if owner is not None else None
        if (party := _as_below(context, resolver, house)) is not None:
            return party
    return None


def _as_below(context: Context, resolver: Resolver, house: str) -> Body | None:
    """The committee of the house that the text below the letterhead writes with the same words."""
    reader, view = context.reader, context.reader.view
    for found in re.finditer(rf"(?:đảng (?:ủy|bộ) )?(?P<house>{re.escape(house)})(?!\w)", view.text.lower()):
        start, at = (view.token_at(offset) for offset in (found.start(), found.start("house")))
        if view.words[at].isupper() and view.words[at + 1].isupper():
            continue
        if start < at and (raw := raw_body(reader, start)) is not None:
            party = resolver.body(raw, start, view.line_of(start))
            if party is not None and is_inner(party):
                return committee_of(party)
        owner = institution(reader, at) or company(reader, at) or raw_body(reader, at)
        body = whole(resolver.holder(owner, at, view.line_of(at)))
        if body is not None:
            return make_body("party_committee", None, "", body)
    return None


def seat_in_letterhead(context: Context, piece: Piece) -> bool:
    """`Ủy viên Ban Thường vụ Đảng ủy, Giám đốc Sở X` below a letterhead: a seat in its committee, not in that of X."""
    raw = piece.raw
    body = raw.holder if isinstance(raw, RawTitle) else None
    if context.letterhead_party is None or not isinstance(raw, RawTitle) or not isinstance(body, RawBody):
        return False
    inner = body.parent if body.head in SEATED and body.parent is not None else body
    bare = inner.head in ("party_committee", *SEATED) and inner.parent is None and inner.unit is None
    return bare and "Bí thư" not in raw.title and not inner.field
