"""Reference data in the graph: provinces and central bodies with what became of them, there before any article."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from graph.ids import relation_id
from graph.reference.bodies import PART, KnownBody, known_bodies, known_body
from graph.reference.provinces import Province, predecessors, provinces
from graph.search import search_form
from graph.text import fold
from loaders.write.graph_tx import GraphTx, Relation

_LAW = "202/2025/QH15"


def _props(province: Province) -> dict[str, Any]:
    told = {
        "name": province.name, "name_folded": fold(province.name), "aliases": sorted(province.aliases),
        "search": sorted({search_form(n) for n in (province.name, *province.aliases)}), "keys": [province.id],
        "code": province.code, "epoch": province.epoch, "type": province.type,
        "region": province.region, "name_en": province.name_en, "valid_from": province.valid_from,
        "valid_to": province.valid_to,
    }  # fmt: skip
    return {k: v for k, v in told.items() if v is not None}


def _body_props(body: KnownBody) -> dict[str, Any]:
    told = {
        "name": body.name, "name_folded": fold(body.name), "aliases": [], "search": [search_form(body.name)],
        "keys": [body.id], "kind": body.kind, "level": "central", "valid_from": body.valid_from,
        "valid_to": body.valid_to,
    }  # fmt: skip
    return {k: v for k, v in told.items() if v is not None}


@cache
def reference_nodes() -> Mapping[str, Mapping[str, Any]]:
    """Properties of the nodes of the reference data, by id. Articles do not change them."""
    bodies = {body.id: _body_props(body) for body in known_bodies()}
    return {**{province.id: _props(province) for province in provinces()}, **bodies}


def _merged(old: str, new: str, day: str | None, document: str, kind: str = "") -> tuple[Relation, dict[str, Any]]:
    relation = Relation(relation_id("MERGED_INTO", old, new), "MERGED_INTO", old, new)
    props = {"date": day, "document": document, "status": "asserted", "kind": kind or None}
    return relation, {k: v for k, v in props.items() if v is not None}


def put_reference(tx: GraphTx) -> None:
    """Provinces, central bodies and `MERGED_INTO`, with the day and the law; what is there stays.

    A body that took but some of the tasks of another is joined to it by a relationship of kind `part`.
    """
    tx.put_nodes(reference_nodes())
    merged = [_merged(old.id, new.id, new.valid_from, _LAW) for new in provinces() for old in predecessors(new)]
    for body in known_bodies():
        for name, kind in ((body.into, ""), *((part, PART) for part in body.parts)):
            heir = known_body(name) if name else None
            if heir is not None:
                merged.append(_merged(body.id, heir.id, body.valid_to, body.document, kind))
    tx.put_relations(dict(merged))
