"""How long a new article takes in a large store as a ratio to a small one, and whether both hold the generator's truth.

    python -m tests.benchmark.scale [--base 1000] [--sizes 10000 100000] [--neo4j]

Baseline: a store of 1,000 articles, open beside the one that grows; each probe is timed in one and then in the other,
so that what else the machine does slows both. The articles are facts of a generator: they take the real way of linking
and writing, one transaction each where they are timed, and are not read from texts, for reading asks nothing of the
store. Prints medians in milliseconds and their ratio; nothing asserts a time.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import partial
from itertools import groupby, islice
from pathlib import Path

from graph.open import open_store
from graph.store import Store
from loaders.write.writer import Writer
from queries.run import run_query
from tests.benchmark.generator import Truth, articles, made
from tests.stores.neo4j_server import running

_BATCH = 200
_PROBES = 15
_TAKEN = 3
_FAR = 10_000_000  # numbers of articles that no size reaches
_HELD = (
    "MATCH (o:Official)-[r:HOLDS]->(p:Position) "
    "RETURN o.id AS person, p.id AS post, r.support AS support, r.origins AS origins"
)
_QUERIES = {
    "committee_leaders": {"committee": "Ban Chỉ đạo 57 tỉnh Cà Mau"},
    "province_committees": {"province": "Cà Mau", "lineage": "false"},
    "recent_appointments": {"since": "2025-12-20"},
}


@contextmanager
def store_of(neo4j: bool) -> Iterator[Store]:
    """An empty store, embedded or on a Neo4j of its own, that goes when it is done with."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "store"
        if not neo4j:
            with open_store(folder=folder) as store:
                yield store
            return
        folder.mkdir()
        with running(folder) as there, open_store(uri=there.uri, user=there.user, password=there.password) as store:
            yield store


@dataclass(slots=True)
class Grown:
    """A store with what it must hold."""

    store: Store
    writer: Writer = field(init=False)
    truth: Truth = field(default_factory=Truth)

    def __post_init__(self) -> None:
        """Constraints, indexes and reference data."""
        self.writer = Writer(self.store, "made")
        self.writer.prepare()

    def grow(self, size: int) -> None:
        """Loads articles up to a number, and says what the store holds then."""
        begun, first = time.perf_counter(), self.truth.articles
        told = articles(first, size, self.truth)
        while batch := list(islice(told, _BATCH)):
            self.writer.write(batch)
        speed = (size - first) / max(time.perf_counter() - begun, 1e-9)
        wrong = faults(self.store, self.truth)
        true = f"{len(self.truth.people)} people, {self.truth.stories} stories, all as made"
        print(f"{size} articles ({speed:.0f} a second): {'; '.join(wrong[:5]) or true}", flush=True)


def faults(store: Store, truth: Truth) -> list[str]:
    """Where the store differs from the truth: people merged or split, stories joined or not, posts miscounted."""
    people = store.read("MATCH (o:Official) RETURN count(o) AS people, sum(size(o.keys)) AS keys").rows[0]
    stories = store.read("MATCH (a:Article) RETURN count(DISTINCT a.origin) AS stories, count(a) AS articles").rows[0]
    expected = {
        "people": len(truth.people), "keys": len(truth.people), "stories": truth.stories, "articles": truth.articles,
    }  # fmt: skip
    found = {**people, **stories}
    wrong = [f"{name}: {found[name]}, not {number}" for name, number in expected.items() if found[name] != number]
    held = {(row["person"], row["post"]): [row["support"], row["origins"]] for row in store.read(_HELD).rows}
    posts = sorted(held.keys() | truth.held.keys())
    return wrong + [f"{p}: {held.get(p)}, not {truth.held.get(p)}" for p in posts if held.get(p) != truth.held.get(p)]


def _timed(work: Callable[[], object]) -> float:
    begun = time.perf_counter()
    work()
    return (time.perf_counter() - begun) * 1000


def probes(grown: Grown) -> Iterator[tuple[str, Callable[[], object]]]:
    """What is timed in a store, in order; the articles that it adds are gone behind the last."""
    fresh = [made(_FAR + 20 * i + 2) for i in range(_PROBES)]
    copies = [made(_FAR + 20 * i + 3, copy_of=20 * i) for i in range(_PROBES)]
    for facts in fresh:
        yield "a new article", partial(grown.writer.write, [facts])
    for facts in copies:
        yield "a copy of an article", partial(grown.writer.write, [facts])
    for name, given in _QUERIES.items():
        for _ in range(_PROBES):
            yield name, partial(run_query, grown.store, name, given)
    for facts in fresh[:_TAKEN]:
        yield "an article retracted", partial(grown.writer.retract, [facts.article.id])
    grown.writer.retract([facts.article.id for facts in (*fresh[_TAKEN:], *copies)])


def compare(small: Grown, large: Grown) -> None:
    """Prints medians in both stores and their ratio."""
    pairs = zip(probes(small), probes(large), strict=True)
    for name, same in groupby(pairs, key=lambda pair: pair[0][0]):
        times = [(_timed(here), _timed(there)) for (_, here), (_, there) in same]
        base_ms, large_ms = map(statistics.median, zip(*times, strict=True))
        print(f"    {name:24}{base_ms:9.1f} ms{large_ms:9.1f} ms   x {large_ms / base_ms:.2f}", flush=True)


def run(base: int, sizes: Sequence[int], neo4j: bool) -> None:
    """Compares each size in turn with the baseline."""
    with ExitStack() as stack:
        small, large = (Grown(stack.enter_context(store_of(neo4j))) for _ in range(2))
        small.grow(base)
        for size in sizes:
            large.grow(size)
            compare(small, large)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--base", type=int, default=1000)
    parser.add_argument("--sizes", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--neo4j", action="store_true")
    given = parser.parse_args()
    run(given.base, sorted(given.sizes), given.neo4j)


if __name__ == "__main__":
    main()
