"""What a user gave for the parameters of a canned query becomes what its statement takes: ids, numbers, dates."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from graph.errors import NotFoundError, UsageError
from graph.model.model import model
from graph.store import Store
from queries.answers.asker import Asker
from queries.answers.committees import committees_meant
from queries.answers.question import understand
from queries.lookup import find_nodes
from queries.messages import near, problem
from queries.places import provinces_named, with_lineage
from queries.shape import AS_OF, LINEAGE, NODE_TYPES, PROVINCE_TYPES, Lang, Param, Query
from queries.values import needed, plain_value, text_of

_SEPARATOR = ","


@dataclass(frozen=True, slots=True)
class Bound:
    """`said` are the parameters as they were given, defaults included; `sent` is what the statement gets."""

    said: Mapping[str, Any]
    sent: Mapping[str, Any]


def _refuse_strangers(query: Query, given: Mapping[str, object]) -> None:
    known = [p.name for p in query.params]
    for name in given:
        if query.param(name) is None:
            shown = ", ".join(known) or "–"
            raise problem(
                UsageError, "no_param", place=name, query=query.name, name=name, near=near(name, known), known=shown
            )


def _refuse_gaps(query: Query, given: Mapping[str, object], lang: Lang) -> None:
    for param in query.params:
        if param.required and param.name not in given:
            raise problem(
                UsageError, "missing_param", place=param.name, query=query.name, name=param.name,
                says=param.says.in_(lang),
            )  # fmt: skip


def _province_ids(param: Param, value: object, lineage: bool) -> list[str]:
    if not value:  # the default: all
        return []
    text = needed(value, param.name)
    names = [part.strip() for part in text.split(_SEPARATOR)] if param.type == "provinces" else [text]
    units = [unit for name in names if name for unit in provinces_named(name, param.name)]
    return [p.id for p in dict.fromkeys(with_lineage(units) if lineage else units)]


def _node_ids(store: Store, param: Param, text: str) -> list[str]:
    """The ids that a name means; a committee may also be called by another name of its topic (`Ban Chỉ đạo 57`)."""
    try:
        return find_nodes(store, text, NODE_TYPES[param.type] or model().actors, param.name)
    except NotFoundError:
        meant = committees_meant(understand(text), Asker(store)) if param.type == "committee" else None
        fits = meant.fits if meant is not None and meant.owner else ()
        if len({(c.owner, c.topic) for c in fits}) != 1:
            raise
        return [c.id for c in fits]


def bind(store: Store, query: Query, given: Mapping[str, object], as_of: str | None, lang: Lang) -> Bound:
    """The parameters of one run.

    Args:
        store: where names are looked up.
        query: what is to run.
        given: parameters by name, as typed.
        as_of: the day, ISO, or None.
        lang: the language of what an error says of a parameter.

    Raises:
        UsageError: for a parameter that is unknown, missing or cannot be taken, or a name that fits several things.
        NotFoundError: for a name that fits none.
    """
    _refuse_strangers(query, given)
    _refuse_gaps(query, given, lang)
    said: dict[str, Any] = {}
    sent: dict[str, Any] = {AS_OF: as_of}
    switch = query.param(LINEAGE)
    lineage = switch is not None and bool(plain_value(switch, given.get(LINEAGE, switch.default)))
    for param in query.params:
        value = given.get(param.name, param.default)
        if param.name == LINEAGE:
            said[LINEAGE] = lineage
        elif param.type in PROVINCE_TYPES:
            said[param.name] = text_of(value, param.name) if value else ""
            sent[param.name] = _province_ids(param, value, lineage)
        elif param.type in NODE_TYPES:
            said[param.name] = text = needed(value, param.name)
            sent[param.name] = _node_ids(store, param, text)
        else:
            sent[param.name] = plain_value(param, value)
            said[param.name] = text_of(value, param.name) if param.type == "words" else sent[param.name]
    said[AS_OF] = as_of
    return Bound(MappingProxyType(said), MappingProxyType(sent))
