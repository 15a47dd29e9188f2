"""The officials of one article: a name with the homes of its posts becomes one node a home."""

from __future__ import annotations

from collections.abc import Iterable

from graph.ids import node_id
from graph.records import Node
from graph.text import name_key
from loaders.extract.statements import Statement
from loaders.extract.things import Committee, Person, Title
from loaders.link.homes import Homes, Seen, home_of, homes_of
from loaders.link.keys import Keys


def official(name: str, part: str) -> Node:
    """The node of a name with a home."""
    group = name_key(name)
    return Node("Official", node_id("off", (group, part)), name, group=group, part=part)


class People:
    """Who is named in an article, and under which home each statement puts them."""

    def __init__(self, statements: Iterable[Statement], keys: Keys) -> None:
        self._keys = keys
        seen: dict[str, list[Seen]] = {}
        for statement in statements:
            if isinstance(statement.subject, Person):
                found = seen.setdefault(name_key(statement.subject.name), [])
                found += [s for s in (self._seen(statement),) if s is not None]
        self._homes: dict[str, Homes] = {name: homes_of(items) for name, items in seen.items()}

    def _seen(self, statement: Statement) -> Seen | None:
        thing = statement.object
        if isinstance(thing, Title) and thing.body is not None:
            return Seen(home_of(thing.body, thing.rank, self._keys), statement.sentence, statement.status)
        if isinstance(thing, Committee):
            return Seen(home_of(thing, statement.rank, self._keys), statement.sentence, statement.status)
        return None

    def of(self, statement: Statement) -> Node | None:
        """The person that a statement is about, under the home that it gives; the main home where it gives none."""
        if not isinstance(statement.subject, Person):
            return None
        homes = self._homes[name_key(statement.subject.name)]
        seen = self._seen(statement)
        return official(statement.subject.name, homes.of(seen.home.part) if seen is not None else homes.main)

    def named(self, person: Person) -> Node | None:
        """The person of a full name anywhere in the article, where a post makes one an official."""
        homes = self._homes.get(name_key(person.name))
        return official(person.name, homes.main) if homes is not None and person.full else None

    def joins(self) -> tuple[tuple[str, str], ...]:
        """Pairs of keys that the article states of one person."""
        pairs = ((name, a, b) for name, homes in self._homes.items() for a, b in homes.joins)
        return tuple(sorted((official(name, a).id, official(name, b).id) for name, a, b in pairs))
