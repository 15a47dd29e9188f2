"""Reference data in the graph: provinces of both epochs and what became of them, there before any article."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from graph.ids import relation_id
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


@cache
def reference_nodes() -> Mapping[str, Mapping[str, Any]]:
    """Properties of the nodes of the reference data, by id. Articles do not change them."""
    return {province.id: _props(province) for province in provinces()}


def put_reference(tx: GraphTx) -> None:
    """Provinces and `MERGED_INTO`, with the day and the law; what is there stays."""
    tx.put_nodes(reference_nodes())
    merged: dict[Relation, dict[str, Any]] = {}
    for new in provinces():
        for old in predecessors(new):
            relation = Relation(relation_id("MERGED_INTO", old.id, new.id), "MERGED_INTO", old.id, new.id)
            merged[relation] = {"date": new.valid_from, "document": _LAW, "status": "asserted"}
    tx.put_relations(merged)
