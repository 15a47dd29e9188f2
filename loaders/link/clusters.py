"""Which structural keys are one thing: by what articles state, by rules over lineage and form, and by a person's word.

Nothing here looks at how alike two names are. What no rule joins stays apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from graph.reference.provinces import at, provinces, successor
from loaders.link.facets import Facet
from loaders.link.judgements import NO_JUDGEMENTS, Judgements, Pair

_WARD_WORDS = ("phường ", "xã ", "thị trấn ", "đặc khu ", "huyện ", "quận ", "thị xã ", "thành phố ")


def _successor_part(part: str) -> str:
    """The home that a former province's home became: `Vĩnh Phúc/63|Sở Y tế` -> `Phú Thọ/34|Sở Y tế`; empty for none."""
    place, bar, rest = part.partition("|")
    name, _, epoch = place.partition("/")
    if not bar or epoch != "63" or rest.startswith(_WARD_WORDS):
        return ""
    old = next((p for p in provinces() if p.name == name and p.epoch == "63"), None)
    new = successor(old) if old is not None else None
    return f"{new.name}/{new.epoch}|{rest}" if new is not None else ""


def _lineage(facets: list[Facet]) -> Iterator[Pair]:
    """A home in a former province and the same home in the new one, where only one former home claims it."""
    by_part = {f.part: f for f in facets}
    heirs = {f: _successor_part(f.part) for f in facets}
    claimed = Counter(heirs.values())
    for facet, heir in heirs.items():
        if heir in by_part and claimed[heir] == 1:
            yield facet, by_part[heir]


def _blank(facets: list[Facet]) -> Iterator[Pair]:
    """A key without form or year, and the only one that has it."""
    blank = next((f for f in facets if not f.part), None)
    others = [f for f in facets if f.part]
    if blank is not None and len(others) == 1:
        yield blank, others[0]


def _none(facets: list[Facet]) -> Iterator[Pair]:
    """No rule: two keys of one group are one thing only where an article or a person says so."""
    yield from ()


_RULES = {"Official": _lineage, "Enterprise": _blank, "Policy": _blank, "Institution": _blank}


def _pairs(facets: Iterable[Facet], joins: Iterable[Pair], judgements: Judgements) -> Iterator[Pair]:
    """Joins in the order in which they count: a person's word, what articles state, rules."""
    known = sorted(set(facets))
    present = set(known)
    yield from (pair for pair in judgements.same if present.issuperset(pair))
    yield from sorted(joins)
    groups: dict[tuple[str, str], list[Facet]] = {}
    for facet in known:
        groups.setdefault((facet.label, facet.group), []).append(facet)
    for (label, _), members in sorted(groups.items()):
        yield from sorted(_RULES.get(label, _none)(members))


def _apart(some: list[Facet], others: list[Facet], judgements: Judgements) -> bool:
    """Whether a person judged any of some different from any of the others."""
    return bool(judgements.items) and any(judgements.of(x, y) == "different" for x in some for y in others)


def clusters(
    facets: Iterable[Facet], joins: Iterable[Pair], judgements: Judgements = NO_JUDGEMENTS
) -> Mapping[Facet, Facet]:
    """For each key the one that stands for its thing: the first of those that are joined, directly or by others.

    A join that would put together what a person judged different is not made. The result does not depend on the order
    of the arguments.
    """
    known = sorted(set(facets))
    first: dict[Facet, Facet] = {f: f for f in known}
    members: dict[Facet, list[Facet]] = {f: [f] for f in known}
    for a, b in _pairs(known, joins, judgements):
        low, high = sorted((first[a], first[b]))
        if low == high or _apart(members[low], members[high], judgements):
            continue
        for facet in members.pop(high):
            first[facet] = low
            members[low].append(facet)
    return first


def home_shown(part: str) -> str:
    """A home in words: `Sở Y tế An Giang (trước 01/07/2025)`."""
    place, bar, rest = part.partition("|")
    if not bar:
        return part
    name, _, epoch = place.partition("/")
    found = at(name, None)
    word = "thành phố" if found is not None and found.type == "city" else "tỉnh"
    shown = f"{rest} {name}".strip() if rest else f"{word} {name}"
    return f"{shown} (trước 01/07/2025)" if epoch == "63" else shown
