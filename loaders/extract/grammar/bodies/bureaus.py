"""Whose a Vụ or Cục is of which every ministry has one (`Vụ Tổ chức cán bộ`): the house that the article tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from graph.text import name_key
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.owners import behind_a_post
from loaders.extract.grammar.bodies.part_of import past_of
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("keys.yaml")["in_every_house"]
BY_FIELD, FIELDS = frozenset(_WORDS["heads_with_field"]), frozenset(map(name_key, _WORDS["fields"]))
_KINDS = frozenset(_WORDS["houses"])
_SIGNS, _LISTING = (",", "(", "-", "–"), list_of("listing_signs")
_BOARD, _OF_CENTRE = "Ban ", " Trung ương"
_OFTEN, _NEAR = 2, 1


def is_in_every_house(body: RawBody) -> bool:
    """Whether a body as written is of a kind and field of which many ministries have one."""
    return body.head in BY_FIELD and body.unit is None and body.parent is None and name_key(body.field) in FIELDS


def _is_house(body: RawBody) -> bool:
    """A ministry, a court, an office of the state, a board of the Central Committee."""
    board = body.kind == "party" and body.fixed.startswith(_BOARD) and body.fixed.endswith(_OF_CENTRE)
    return bool(body.fixed) and body.unit is None and (body.kind in _KINDS or board)


def house_behind(reader: Reader, body: RawBody) -> RawBody | None:
    """`Vụ Pháp chế, Bộ Y tế`, `Vụ Pháp chế (Bộ Y tế)`, `Vụ Pháp chế của Bộ Y tế`: the house right behind.

    Not in `Vụ Pháp chế, Bộ Y tế và Bộ Tư pháp`, a list, unless the body is that of a post.
    """
    sign = reader.word(body.end) in _SIGNS
    house = raw_body(reader, past_of(reader, body.end + sign))
    if house is None or not _is_house(house):
        return None
    listed = reader.word(body.end) == "," and reader.word(house.end) in _LISTING and not behind_a_post(reader, body.end)
    beside = raw_body(reader, house.end + 1) if listed else None
    return None if beside is not None and _is_house(beside) else house


@dataclass
class Houses:
    """What an article tells of the houses of such bodies; it is read for them where it names one."""

    reader: Reader

    def of(self, body: RawBody, line: int) -> RawBody | None:
        """The house of a body: behind it, else told elsewhere, else the only ministry, named often or nearby before."""
        if (house := house_behind(self.reader, body)) is not None:
            return house
        key = _key(body)
        if key in self._told:
            return self._told[key]
        only, lines = self._only
        near = any(line - _NEAR <= at <= line for at in lines)
        return only if len(lines) >= _OFTEN or near else None

    @cached_property
    def _told(self) -> Mapping[str, RawBody | None]:
        """By the key of a body's name the one house that is named right behind it somewhere; None for several."""
        reader, told = self.reader, dict[str, RawBody | None]()
        for i in reader.tokens_with("head"):
            head = reader.entry(i, "head")
            body = raw_body(reader, i) if head is not None and head.name in BY_FIELD else None
            house = house_behind(reader, body) if body is not None and is_in_every_house(body) else None
            if body is not None and house is not None:
                known = told.setdefault(_key(body), house)
                told[_key(body)] = house if known is not None and known.fixed == house.fixed else None
        return told

    @cached_property
    def _only(self) -> tuple[RawBody | None, tuple[int, ...]]:
        """The one ministry that the article names, and on which lines; nothing beside another house."""
        reader = self.reader
        fields = (i for i in reader.hits.listed("field") if reader.view.words[i - 1 : i] == ["Bộ"])
        ministries = ((i, raw_body(reader, i - 1)) for i in fields)
        others = (raw_body(reader, i) for i in reader.tokens_with("body"))
        known = [(i, body) for i, body in ministries if body is not None and _is_house(body)]
        if len({body.fixed for _, body in known}) != 1 or any(body is not None and _is_house(body) for body in others):
            return None, ()
        return known[0][1], tuple(dict.fromkeys(reader.view.line_of(i) for i, _ in known))


def _key(body: RawBody) -> str:
    return f"{body.head} {name_key(body.field)}"
