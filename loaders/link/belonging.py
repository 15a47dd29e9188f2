"""Whose a body is of which every house has one (`Vụ Pháp chế`): as told, else of its article; the firm of a union."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from graph.text import name_key
from loaders.extract.grammar.bodies.bureaus import BY_FIELD, FIELDS
from loaders.extract.grammar.bodies.raw_bodies import head_spec
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Body, Enterprise, Title
from loaders.resources.load import load_yaml

_WORDS = load_yaml("keys.yaml")["in_every_house"]
_HEADS = BY_FIELD.union(_WORDS["heads"])
_ONLY_ONE = re.compile(rf"(?<!\w)(?:{'|'.join(_WORDS['only_one'])})(?!\w)", re.IGNORECASE)
# Trung tâm Nhân lực bán dẫn Bắc Trung Bộ · Trung tâm VNPT Yên Khánh: a name of its own behind its kind
_NAMED = re.compile(r"\b(?:[A-ZÀ-ỸĐ]\w* ){1,}[A-ZÀ-ỸĐ]\w*|\b[A-ZĐ]{2,}\b")
_HOUSES = ("ministry", "general_department")
_UNIONS, _FIRMS = ("union", "base_union"), tuple(f"{head} " for head in load_yaml("enterprises.yaml")["heads"])
_BESIDE = re.compile(r"[,(–-]?|của|thuộc|, thuộc|trực thuộc")


def is_in_every_house(body: Body) -> bool:
    """Whether a body without owner or place is of a kind and field of which many houses have one."""
    if body.province or body.unit is not None or body.parent:
        return False
    if body.head not in _HEADS:
        return False
    field = body.name.removeprefix(f"{head_spec(body.head)['name']} ")
    if body.head in BY_FIELD:
        return name_key(field) in FIELDS
    return _ONLY_ONE.search(field) is None and _NAMED.search(field) is None


def firm_of_union(thing: object) -> Enterprise | None:
    """`Công đoàn cơ sở Công ty X`: the firm, which the words name as well."""
    of_firm = isinstance(thing, Body) and thing.head in _UNIONS and thing.parent.startswith(_FIRMS)
    return Enterprise(thing.parent) if of_firm and isinstance(thing, Body) else None


def houses_told(frames: Iterable[Frame]) -> Mapping[str, str]:
    """The ministry that an article names right behind such a body (`Vụ Pháp chế, Bộ Y tế`), where it names but one.

    Args:
        frames: the sentences.

    Returns:
        Names of bodies, each with the name of its ministry.
    """
    told: dict[str, set[str]] = {}
    for frame in frames:
        for chunk, behind in zip(frame.chunks, frame.chunks[1:], strict=False):
            body = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            house = behind.thing
            if not isinstance(body, Body) or not isinstance(house, Body) or house.head not in _HOUSES:
                continue
            if is_in_every_house(body) and _BESIDE.fullmatch(frame.gap(chunk, behind).strip()):
                told.setdefault(body.name, set()).add(house.name)
    return {name: next(iter(houses)) for name, houses in told.items() if len(houses) == 1}
