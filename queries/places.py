"""Names of provinces become ids: both epochs of the name, and with lineage what merged into it and what it became."""

from __future__ import annotations

from collections.abc import Iterable

from graph.errors import UsageError
from graph.reference.provinces import Province, predecessors, provinces, successor
from graph.search import has_marks, marked_form, search_form
from queries.messages import near, problem


def _names(province: Province) -> tuple[str, ...]:
    return (province.name, *province.aliases, province.name_en)


def _agrees(text: str, province: Province) -> bool:
    return not has_marks(text) or any(marked_form(name) in marked_form(text) for name in _names(province))


def provinces_named(text: str, place: str) -> tuple[Province, ...]:
    """The units that a name or an id means: `An Giang` gives the former and the present one.

    Raises:
        UsageError: where there is none of that name; a name typed with other marks is none.
    """
    form = search_form(text)
    found = tuple(
        p for p in provinces()
        if p.id == text or (any(search_form(name) == form for name in _names(p)) and _agrees(text, p))
    )  # fmt: skip
    if not found:
        known = dict.fromkeys(p.name for p in provinces())
        raise problem(UsageError, "no_province", place=place, value=text, near=near(text, known))
    return found


def with_lineage(units: Iterable[Province]) -> tuple[Province, ...]:
    """The units with those that they became part of and those that merged into them: one step each way."""
    known = tuple(units)
    after = [s for p in known if (s := successor(p)) is not None]
    before = [q for p in known for q in predecessors(p)]
    return tuple(dict.fromkeys((*known, *after, *before)))
