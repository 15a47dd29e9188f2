"""The only input of a view: nodes, relations and their evidence, frozen and checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from graph.dates import Interval, PartialDate
from graph.errors import ModelError
from graph.model.model import model

LANGUAGES = ("vi", "en")
ARRANGEMENTS = ("auto", "network", "columns", "rings", "tree", "bands", "path")


def _wrong(what: str, place: str) -> ModelError:
    return ModelError(what, place=place, remedy="mend the rows that the scene is built from")


def _check_dates(place: str, *dates: str | None) -> None:
    for date in dates:
        if date is not None:
            try:
                PartialDate.parse(date)
            except ValueError as error:
                raise _wrong(f"{date!r} is no ISO date", place) from error


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sentence of one article. `url` may be anything that a file said; the page links http and https alone."""

    quote: str
    title: str = ""
    publisher: str = ""
    url: str = ""
    path: str = ""
    published: str | None = None

    def __post_init__(self) -> None:
        _check_dates(f"evidence {self.title!r}", self.published)


@dataclass(frozen=True, slots=True)
class SceneNode:
    """A thing to be drawn. `label` is one of the model; `note` is a line of plain text for the reader."""

    id: str
    label: str
    name: str
    aliases: tuple[str, ...] = ()
    note: str = ""

    def __post_init__(self) -> None:
        if not self.id:
            raise _wrong("a node without an id", f"node {self.name!r}")
        if self.label not in model().nodes:
            raise _wrong(f"unknown label {self.label!r}", f"node {self.id}")


@dataclass(frozen=True, slots=True)
class SceneEdge:
    """A relation between two nodes of the scene.

    `start` and `end` are what the texts state; `first_seen` and `last_seen` are when articles said so. None is not
    known. `rule` and `steps` explain a derived relation, each step in words. `count` is how many relations it
    stands for, where it is a sum.
    """

    id: str
    type: str
    source: str
    target: str
    role: str = ""
    status: str = "asserted"
    derived: bool = False
    rule: str = ""
    steps: tuple[str, ...] = ()
    start: str | None = None
    end: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    support: int = 0
    origins: int = 0
    count: int = 1
    evidence: tuple[Evidence, ...] = ()

    def __post_init__(self) -> None:
        place = f"relation {self.id}"
        if not self.id:
            raise _wrong("a relation without an id", f"{self.source} -> {self.target}")
        if self.type not in model().relations:
            raise _wrong(f"unknown type {self.type!r}", place)
        if self.status not in model().statuses:
            raise _wrong(f"unknown status {self.status!r}", place)
        if self.derived and not self.rule:
            raise _wrong("a derived relation without its rule", place)
        if self.support < 0 or self.origins < 0 or self.count < 1:
            raise _wrong("a negative count of articles or origins, or a count of no relation", place)
        _check_dates(place, self.start, self.end, self.first_seen, self.last_seen)

    @property
    def interval(self) -> Interval:
        """When it holds, as far as it is stated."""
        start = PartialDate.parse(self.start) if self.start else None
        end = PartialDate.parse(self.end) if self.end else None
        return Interval(start, end)


@dataclass(frozen=True, slots=True)
class Scene:
    """What one page shows.

    `name` is the view's name in commands and file names, `title` its heading. `focus` is the id of the node in the
    middle, if the view has one, `beside` that of a second one that it is compared or joined with. `arrangement` says
    how the page first lays things out.
    """

    name: str
    title: str
    lang: str = "vi"
    as_of: str | None = None
    notes: tuple[str, ...] = ()
    nodes: tuple[SceneNode, ...] = ()
    edges: tuple[SceneEdge, ...] = ()
    focus: str = ""
    beside: str = ""
    arrangement: str = "auto"

    def __post_init__(self) -> None:
        place = f"scene {self.name!r}"
        if self.lang not in LANGUAGES:
            raise _wrong(f"unknown language {self.lang!r}", place)
        if self.arrangement not in ARRANGEMENTS:
            raise _wrong(f"unknown arrangement {self.arrangement!r}", place)
        _check_dates(place, self.as_of)
        _refuse_twice("node", (node.id for node in self.nodes), place)
        _refuse_twice("relation", (edge.id for edge in self.edges), place)
        known = {node.id for node in self.nodes}
        for edge in self.edges:
            for end in (edge.source, edge.target):
                if end not in known:
                    raise _wrong(f"relation {edge.id} ends at {end!r}, which is not in the scene", place)
        for middle in (self.focus, self.beside):
            if middle and middle not in known:
                raise _wrong(f"the focus {middle!r} is not in the scene", place)


def _refuse_twice(what: str, ids: Iterable[str], place: str) -> None:
    twice = sorted(name for name, count in Counter(ids).items() if count > 1)
    if twice:
        raise _wrong(f"{what} {twice[0]!r} is there twice", place)
