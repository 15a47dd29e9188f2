"""Named pieces of Cypher that canned queries share, put in when a query is loaded and never later."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import yaml

from graph.errors import ModelError

FILE = "fragments.yaml"
_USE = re.compile(r"<([a-z_]+)((?: [\w.$(),]+)*)>")
_MOST_PASSES = 10


@dataclass(frozen=True, slots=True)
class Fragment:
    """A piece of Cypher with the names of its arguments."""

    name: str
    takes: tuple[str, ...]
    says: str
    cypher: str

    def filled(self, given: tuple[str, ...]) -> str:
        """The piece with its arguments put in."""
        text = self.cypher
        for name, value in zip(self.takes, given, strict=True):
            text = text.replace(f"<{name}>", value)
        return text


def _wrong(what: str, place: str) -> ModelError:
    return ModelError(what, place=place, remedy=f"mend the query or queries/{FILE}")


def parse_fragments(raw: Mapping[str, Mapping[str, object]]) -> Mapping[str, Fragment]:
    """The fragments of the file.

    Raises:
        ModelError: where one lacks its meaning.
    """
    out: dict[str, Fragment] = {}
    for name, entry in raw.items():
        takes, says, cypher = entry.get("takes"), entry.get("says"), entry.get("cypher")
        if not isinstance(takes, list) or not isinstance(says, str) or not isinstance(cypher, str):
            raise _wrong(f"the fragment {name} needs takes, says and cypher", FILE)
        out[name] = Fragment(name, tuple(takes), says, " ".join(cypher.split()))
    return out


@cache
def fragments() -> Mapping[str, Fragment]:
    """All fragments, read once."""
    return parse_fragments(yaml.safe_load((files("queries") / FILE).read_text("utf-8")))


def expand(cypher: str, place: str, known: Mapping[str, Fragment] | None = None) -> str:
    """The statement with each `<name arg>` replaced by its fragment.

    Raises:
        ModelError: where no fragment has the name, or takes another number of arguments, or they go in circles.
    """
    table = fragments() if known is None else known

    def put(match: re.Match[str]) -> str:
        found, given = table.get(match[1]), tuple(match[2].split())
        if found is None:
            raise _wrong(f"no fragment <{match[1]}>", place)
        if len(given) != len(found.takes):
            raise _wrong(f"<{match[1]}> takes {len(found.takes)} arguments, not {len(given)}", place)
        return found.filled(given)

    for _ in range(_MOST_PASSES):
        cypher, count = _USE.subn(put, cypher)
        if not count:
            return cypher
    raise _wrong("fragments that use one another", place)
