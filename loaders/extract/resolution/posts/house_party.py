"""The party committee of a house (`Đảng ủy Sở X`, `Đảng ủy Quân sự tỉnh`), which posts in it need not name."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.grammar.bodies.raw_bodies import SEATED, RawBody, head_spec, is_of_zones
from loaders.extract.grammar.people.names import cut_end, looks_like_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.titles import raw_title
from loaders.extract.things import Body
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_LED_BY: dict[str, str] = load_yaml("bodies.yaml")["led_by"]
_OF_NO_PLACE = frozenset([*_LED_BY.values(), "front_party", "block_party_short"]) - {"party_committee"}
_CELL, _COMMAND, _GOVERNMENT = "party_cell", "Bộ Chỉ huy Quân sự", "Ủy ban nhân dân"
_OF_PLACES = ("provincial_party", "city_party", "district_party", "quarter_party", "town_party")
_GIVEN = list_of("held_as")
_JOINING, _MANY = (",", "-", "–", "kiêm"), ("các", "những")


def house_party(context: Context) -> Body | None:
    """The one party of a house that letterhead or headline names (`Đảng bộ Sở Y tế X đại hội`), as its committee."""
    if context.letterhead_party is not None:
        return context.letterhead_party
    parties = [h for h in context.headline if isinstance(h, Body) and h.kind == "party" and h.head not in SEATED]
    found = {committee_of(party) for party in parties if is_inner(party)}
    return next(iter(found)) if len(parties) == len(found) == 1 else None


def house_led(context: Context, line: int, token: int) -> Body | None:
    """The party of a house that a bare `Phó Bí thư` is in: the one told of last in the paragraph, or of the headline.

    Args:
        context: the context.
        line: of the paragraph.
        token: where the post stands; a place's party that its sentence names is told of rather than the headline's.
    """
    told = [h for at, h in context.holders if at == line and isinstance(h, Body) and h.kind == "party"]
    last = next((h for h in reversed(told) if h.head not in SEATED), None)
    if last is not None and last.head in _OF_NO_PLACE:
        return committee_of(last)
    if (opening := _opened_with(context, token)) is not None:
        return next((committee_of(h) for h in told if h.head == opening), None)
    house = house_party(context)
    return house if last is None or house == last or not place_told(context, token) else None


def _opened_with(context: Context, token: int) -> str | None:
    """`Đảng ủy các cơ quan Đảng tỉnh có A, Phó Bí thư Tỉnh ủy, là Bí thư`: the head of a house's party that opens."""
    sentence = context.reader.view.sentence_over(token)
    hit = context.reader.find(sentence.start, "head") if sentence is not None else None
    return hit.entry.name if hit is not None and hit.entry.name in _OF_NO_PLACE else None


def place_told(context: Context, token: int) -> bool:
    """Whether the sentence names the party of a province or district before a token."""
    sentence = context.reader.view.sentence_over(token)
    heads = (context.reader.find(k, "head") for k in range(sentence.start if sentence else token, token))
    return any(head is not None and head.entry.name in _OF_PLACES for head in heads)


def given_in_house(context: Context, token: int) -> Body | None:
    """`ông A, Chủ tịch UBND tỉnh, giữ chức Bí thư` below `Đảng bộ UBND tỉnh X đại hội`: of that party."""
    return house_party(context) if context.reader.word(token - 1) in _GIVEN else None


def board_in_house(context: Context) -> Body | None:
    """The party of the headline where it is one with boards of its own: of the Party's offices, of a government."""
    house = house_party(context)
    own = house is not None and (house.head == "bodies_party" or house.parent.startswith(_GOVERNMENT))
    return house if own else None


def is_inner(party: Body) -> bool:
    """Whether a party body is that of a house, and not of a place."""
    led = _LED_BY.get(party.head, party.head)
    return led in _OF_NO_PLACE or (bool(party.parent) and (led == "party_committee" or party.head == _CELL))


def committee_of(party: Body) -> Body:
    """The committee of a party body by its own name: `Đảng bộ Sở Y tế` is led by `Đảng ủy Sở Y tế`."""
    if party.head == _CELL:
        return party
    if party.parent.startswith(_COMMAND) and party.unit is not None:
        return make_body("military_party", party.unit)
    head = _LED_BY.get(party.head, party.head)
    name = party.name.removeprefix(head_spec(party.head)["name"])
    return replace(party, name=f"{head_spec(head)['name']}{name}", head=head)


def other_house_behind(reader: Reader, end: int) -> bool:
    """`B - Bí thư Đảng ủy, Trưởng Ban Quản lý X`: whether the post beside one in a party committee is of another house.

    So it is where that house is not read (`Trưởng Ban Quản trị Quỹ Hoa Sen`): the committee is then its own, and not
    that of the house told of before.
    """
    raw = raw_title(reader, end + 1) if reader.word(end) in _JOINING else None
    if raw is None or raw.role or raw.fixed or raw.family == "party":
        return False
    holder = raw.holder
    if isinstance(holder, RawBody) and is_of_zones(holder):
        return True
    unread = holder is None or (isinstance(holder, RawBody) and holder.head == "inner_board")
    return unread and (names_a_house(reader, raw.end) or reader.word(raw.end) in _MANY)


def names_a_house(reader: Reader, k: int) -> bool:
    """`Trưởng Ban Quản trị [Quỹ Hoa Sen]`: whether capitals that are nobody's name stand at a token."""
    return k in reader.run_end and not looks_like_name(reader.view.words[k : cut_end(reader, k)])
