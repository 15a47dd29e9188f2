"""Where a person's posts belong: the homes that tell namesakes apart, and which of them one article states together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from graph.reference.provinces import Province
from loaders.extract.things import Body, Committee, Enterprise, Holder, Institution, Unit
from loaders.link.keys import Keys, enterprise_group

CENTRE = "Trung ương"
_LEADING = frozenset(
    ["provincial_party", "city_party", "district_party", "quarter_party", "town_party", "party_committee",
     "party_chapter", "people_committee", "council", "standing_committee", "executive_committee", "standing_council",
     "delegation", "election"]
)  # fmt: skip
_CENTRAL_KINDS = ("party", "assembly", "government")


@dataclass(frozen=True, slots=True)
class Home:
    """A home as a key, and whether it tells people apart: a seat in a committee or assembly is weak."""

    part: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Seen:
    """One statement that gives a person a home."""

    home: Home
    sentence: int
    status: str


def part_of(province: Province, rest: str = "") -> str:
    """`An Giang/34|Sở Y tế`; the rest is empty for the leadership of the province."""
    return f"{province.name}/{province.epoch}|{rest}"


def province_in(part: str) -> str:
    """The province of a home, empty outside provinces."""
    return part.partition("/")[0] if "|" in part else ""


def _of_unit(unit: Unit, province: Province) -> str:
    own = unit.is_province
    return part_of(province, "" if own else unit.shown)


def _of_body(body: Body, keys: Keys) -> str:
    province = keys.province(body.province)
    if province is None:
        house = keys.house(body)
        own = f"{body.name} ({house})" if house else body.name
        return CENTRE if body.head == "fixed" and body.kind in _CENTRAL_KINDS else own
    if body.head in _LEADING and body.unit is not None:
        return _of_unit(body.unit, province)
    rest = body.name.removesuffix(f" {province.name}").removesuffix(" tỉnh").removesuffix(" thành phố")
    return part_of(province, rest)


def _of_committee(committee: Committee, keys: Keys) -> str:
    province = keys.province(committee.province)
    if province is None:
        return committee.owner if committee.level in ("ministry", "organisation") else CENTRE
    return part_of(province, "" if committee.level == "province" else committee.owner)


def home_of(holder: Holder, rank: str, keys: Keys) -> Home:
    """The home that a post in a body, committee, enterprise or institution gives."""
    if isinstance(holder, Committee):
        return Home(_of_committee(holder, keys), strong=False)
    if isinstance(holder, Enterprise):
        return Home(holder.parent or holder.short or enterprise_group(holder.name)[0], strong=True)
    if isinstance(holder, Institution):
        return Home(holder.name, strong=True)
    return Home(_of_body(holder, keys), strong=rank != "member")


def _conflict(a: list[Seen], b: list[Seen]) -> bool:
    """Two homes in two provinces, both held now, never told in one sentence: perhaps two people of one name."""
    first, second = province_in(a[0].home.part), province_in(b[0].home.part)
    if not first or not second or first == second:
        return False
    now = all(any(s.status == "asserted" for s in seen) for seen in (a, b))
    together = {s.sentence for s in a} & {s.sentence for s in b}
    return now and not together and not any(s.status != "asserted" for s in (*a, *b))


@dataclass(frozen=True, slots=True)
class Homes:
    """The homes of one name in one article; `joins` are pairs that it states of one person."""

    parts: tuple[str, ...]
    joins: tuple[tuple[str, str], ...]

    @property
    def main(self) -> str:
        """The home of statements that give none of their own."""
        return self.parts[0]

    def of(self, part: str) -> str:
        """That home where it counts, else the main one."""
        return part if part in self.parts else self.main


def homes_of(seen: Iterable[Seen]) -> Homes:
    """What one article tells of the homes of one name: weak homes count only where there is no strong one."""
    strong: dict[str, list[Seen]] = {}
    weak: dict[str, list[Seen]] = {}
    for item in seen:
        (strong if item.home.strong else weak).setdefault(item.home.part, []).append(item)
    chosen = strong or weak or {CENTRE: []}
    parts = tuple(sorted(chosen))
    return Homes(parts, tuple(_joins(parts, chosen)))


def _joins(parts: tuple[str, ...], seen: dict[str, list[Seen]]) -> Iterator[tuple[str, str]]:
    for a, b in combinations(parts, 2):
        if not _conflict(seen[a], seen[b]):
            yield a, b
