"""The sentences behind relations, by the ids of the relations: from the canned query `evidence`, in few round trips."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from graph.store import Store
from queries.run import run_query
from viz.scene import Evidence, SceneEdge
from viz.sketch import Line

MOST_QUOTES = 5
_READ = 40
_BATCH = 200


@dataclass(frozen=True, slots=True)
class Proof:
    """What the claims of one relationship say of it; `whole` where none was left in the store."""

    rows: tuple[Mapping[str, Any], ...]

    @property
    def whole(self) -> bool:
        """Whether all claims were read, so that they may be counted."""
        return len(self.rows) < _READ


def proofs_of(store: Store, ids: Iterable[str], as_of: str | None) -> Mapping[str, Proof]:
    """The newest claims of each relationship; one without claims, such as reference data, has none."""
    wanted = sorted(set(ids))
    found: dict[str, list[Mapping[str, Any]]] = {}
    for at in range(0, len(wanted), _BATCH):
        given = {"relation": wanted[at : at + _BATCH], "most": _READ}
        for row in run_query(store, "evidence", given, as_of, max_rows=0).rows:
            found.setdefault(str(row["relation"]), []).append(row)
    return {key: Proof(tuple(rows)) for key, rows in found.items()}


def _sentences(proofs: Sequence[Proof]) -> list[Evidence]:
    """Each sentence of each article once; of several relationships in turn, so that each step has its own first."""
    queues = [[_evidence(row) for row in proof.rows] for proof in proofs]
    turns = range(max(map(len, queues), default=0))
    return list(dict.fromkeys(queue[turn] for turn in turns for queue in queues if turn < len(queue)))


def _evidence(row: Mapping[str, Any]) -> Evidence:
    """The name of the file alone: a page that is passed on tells nobody where it lay."""
    return Evidence(
        quote=str(row["quote"]),
        title=row["article"] or "",
        publisher=row["publisher"] or "",
        url=row["url"] or "",
        path=PurePath(row["path"] or "").name,
        published=row["published"],
    )


def with_proof(line: Line, proofs: Mapping[str, Proof]) -> tuple[SceneEdge, bool]:
    """The relation with its sentences, and whether some were left out.

    Where the row does not say when and by how many articles it was stated, its claims do, if all of them were read.
    """
    own = [proofs[key] for key in line.proofs if key in proofs]
    sentences = _sentences(own)
    cut = len(sentences) > MOST_QUOTES or not all(proof.whole for proof in own)
    edge = replace(line.edge, evidence=tuple(sentences[:MOST_QUOTES]))
    if not line.told and own and all(proof.whole for proof in own):
        rows = [row for proof in own for row in proof.rows]
        days = sorted(row["published"] for row in rows if row["published"])
        edge = replace(
            edge,
            first_seen=days[0] if days else None,
            last_seen=days[-1] if days else None,
            support=len({row["article_id"] for row in rows}),
            origins=len({row["origin"] for row in rows}),
        )
    return edge, cut
