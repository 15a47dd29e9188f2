"""A person's word on two things: kept in the file of the store, carried out in the graph at once, taken back alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

from graph import upkeep
from graph.errors import NotFoundError, UsageError
from graph.model.model import model
from graph.store import Store
from loaders.link.facets import BETWEEN, Facet
from loaders.link.judgement_file import merged, read_judgements, write_judgements
from loaders.link.judgements import Judgement, Judgements, Verdict
from loaders.messages import problem
from loaders.version import extractor_version
from loaders.write.identity import GROUPED
from loaders.write.writer import Writer


class Review:
    """The judgements of one store.

    Args:
        store: an open store, prepared.
        path: the file of its judgements.

    Raises:
        RefusedError: where the file cannot be read.
    """

    def __init__(self, store: Store, path: Path) -> None:
        self._store = store
        self._path = path
        self.said = read_judgements(path)

    def facets(self, given: str) -> tuple[Facet, ...]:
        """The keys that a node stands for, or the one key that is given itself: `lê an § An Giang/34|`.

        Raises:
            NotFoundError: where the graph holds no such node or key.
            UsageError: where it is of a kind that is not judged.
        """
        if BETWEEN in given:
            for label in sorted(GROUPED):
                if self._store.read(upkeep.nodes_of_key(label), {"key": given}).rows:
                    return (Facet.parse(label, given),)
            raise problem(NotFoundError, "no_key", place=given, name=given)
        label = model().label_of(given)
        if label not in GROUPED:
            raise problem(UsageError, "not_grouped", place=given, name=given)
        rows = self._store.read(upkeep.nodes_by_id(label), {"ids": [given]}).rows
        if not rows:
            raise problem(NotFoundError, "no_key", place=given, name=given)
        return tuple(Facet.parse(label, text) for text in rows[0]["n"]["properties"]["keys"])

    def judge(self, a: str, b: str, verdict: Verdict, why: str = "") -> Judgement:
        """Says something of two things, by the ids of their nodes or by keys, and carries it out.

        Raises:
            NotFoundError: where one of them is not there.
            UsageError: where they are of two kinds, or one and the same.
            StoreError: where the store cannot be used; nothing is said then.
        """
        one, other = sorted((self.facets(a), self.facets(b)))
        if one[0].label != other[0].label:
            raise problem(UsageError, "not_grouped", place=f"{a}, {b}", name=f"{a}, {b}")
        if set(one) & set(other):
            raise problem(UsageError, "one_thing", place=f"{a}, {b}")
        judgement = Judgement(one, other, verdict, why, dt.datetime.now(dt.UTC).isoformat(timespec="microseconds"))
        self._say(Judgements((*self.said.items, judgement)), _groups(judgement))
        return judgement

    def undo(self, number: int | None = None) -> Judgement:
        """Takes back the judgement of a number, the last one where none is given; the file keeps both lines.

        Raises:
            UsageError: where there is no such judgement, or it is taken back already.
        """
        standing = [n for n, _ in self.standing()]
        wanted = number if number is not None else max(standing, default=0)
        if wanted not in standing:
            raise problem(UsageError, "no_judgement", place="undo", number=wanted)
        back = self.said.items[wanted - 1]
        now = dt.datetime.now(dt.UTC).isoformat(timespec="microseconds")
        taken = Judgement(back.a, back.b, "unjudged", back.why, now)
        self._say(Judgements((*self.said.items, taken)), _groups(back))
        return back

    def standing(self) -> list[tuple[int, Judgement]]:
        """The judgements that count, with their numbers from 1: neither taken back nor overruled by a later one."""
        last = {(j.a, j.b): n for n, j in enumerate(self.said.items, 1)}
        return [(n, j) for n, j in enumerate(self.said.items, 1) if last[j.a, j.b] == n and j.verdict != "unjudged"]

    def take(self, path: Path) -> int:
        """Judgements of another file into ours, in the order in which they were said; gives how many are new.

        Raises:
            RefusedError: where that file is none of judgements.
        """
        both = merged(self.said, read_judgements(path).items)
        new = len(both.items) - len(self.said.items)
        self._say(both, both.groups())
        return new

    def apply(self) -> int:
        """Brings the whole store in line with the file, whatever was done to it; gives how many judgements stand."""
        groups = self.said.groups()
        for label in GROUPED:
            for row in self._store.read(upkeep.nodes_joined(label)).rows:
                groups.setdefault(label, set()).update(Facet.parse(label, text).group for text in row["keys"])
        self._say(self.said, groups)
        return len(self.standing())

    def _say(self, new: Judgements, groups: Mapping[str, set[str]]) -> None:
        """Writes the file and then the graph; where the graph cannot be written the file is as it was."""
        touched = {label: self.said.groups_with(label, g) | new.groups_with(label, g) for label, g in groups.items()}
        write_judgements(self._path, new)
        try:
            Writer(self._store, extractor_version(), new).relink(touched)
        except BaseException:
            write_judgements(self._path, self.said)
            raise
        self.said = new


def _groups(judgement: Judgement) -> dict[str, set[str]]:
    return Judgements((judgement,)).groups()
