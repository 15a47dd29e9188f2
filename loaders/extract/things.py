"""What the grammars find: frozen payloads, and the chunk that ties one to its tokens."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.reference.provinces import cities
from loaders.resources.load import load_yaml

# One letter a kind of chunk, as it stands in the skeleton of a sentence (skeletons/skeleton.py).
PERSON, TITLE, ROLE, BODY, COMMITTEE = "P", "T", "R", "B", "C"
ENTERPRISE, INSTITUTION, PROGRAMME, POLICY = "E", "I", "G", "D"
PROVINCE, UNIT, PRONOUN, ABROAD = "L", "U", "N", "F"
# The ranks of those who lead a body; members of it do not.
HEADS = ("head", "standing_deputy", "deputy")
# The ranks that several people have in one body.
SHARED = ("deputy", "member")
# The words for the lowest units, for those between, for the highest.
_PLACES = load_yaml("places.yaml")
WARD_LEVELS, DISTRICT_LEVELS, PROVINCE_LEVELS = (
    tuple[str, ...](_PLACES[r]) for r in ("wards", "districts", "provinces")
)
_PROVINCE = "tỉnh"


@dataclass(frozen=True, slots=True)
class Unit:
    """An administrative unit: `level` is its word (tỉnh, phường ...), `province` the province that it lies in."""

    level: str
    name: str
    province: str = ""

    @property
    def shown(self) -> str:
        """`phường Bàn Thạch`."""
        return self.name if self.name.startswith("Thành phố") else f"{self.level} {self.name}".strip()

    @property
    def is_province(self) -> bool:
        """Whether it is a province itself, and no town of that name in it: `thành phố Bắc Giang` lies in Bắc Giang."""
        own = self.name == self.province and self.level in PROVINCE_LEVELS
        return own and (self.level == _PROVINCE or self.name in cities())

    @property
    def rung(self) -> str:
        """The level, in the graph's words, of one below a province."""
        return "ward" if self.level in WARD_LEVELS else "district"


@dataclass(frozen=True, slots=True)
class Body:
    """A public body with its canonical name; `head` says which rule of bodies.yaml named it."""

    name: str
    kind: str
    family: str
    head: str
    province: str = ""
    unit: Unit | None = None
    parent: str = ""

    def at(self, unit: Unit) -> Body | None:
        """The same body of another unit; None where its name does not end with that of its own."""
        own = self.unit.shown if self.unit is not None else ""
        if not own or not self.name.endswith(own):
            return None
        return replace(self, name=f"{self.name.removesuffix(own)}{unit.shown}", unit=unit, province=unit.province)


@dataclass(frozen=True, slots=True)
class Committee:
    """A steering committee or task force: key (level, owner, branch, topic) and the name that the text gives.

    `branch` is whose of two like ones of a place it is, where the text tells of that of the party and of the other.
    """

    name: str
    kind: str
    level: str
    owner: str
    topic: str
    province: str = ""
    branch: str = ""

    @property
    def whose(self) -> str:
        """`Ủy ban nhân dân phường Tân Phong`: the owner, with the branch where it has one."""
        return f"{self.branch} {self.owner}".strip()


@dataclass(frozen=True, slots=True)
class Enterprise:
    """A company, group, bank or cooperative under its fullest name.

    `short` is the canonical name of a known one and part of its key; `also` what an article calls it besides.
    """

    name: str
    short: str = ""
    parent: str = ""
    also: str = ""


@dataclass(frozen=True, slots=True)
class Institution:
    """A university, school, institute or hospital."""

    name: str
    kind: str
    province: str = ""


@dataclass(frozen=True, slots=True)
class Programme:
    """An initiative with a name."""

    name: str
    kind: str
    short: str = ""


NQ57 = "57-NQ/TW"  # the number of the document that this product is about


@dataclass(frozen=True, slots=True)
class Policy:
    """A document; `number` is canonical (57-NQ/TW), empty for a titled one and where the text has but `short` (178).

    One that has but its short form is known by who gave it, `issuer`.
    """

    type: str
    number: str
    title: str = ""
    short: str = ""
    date: str = ""
    place: str = ""
    issuer: str = ""

    @property
    def sign(self) -> str:
        """What tells it from others of its type: its number, or what the text has of it."""
        return self.number or self.short


@dataclass(frozen=True, slots=True)
class Person:
    """A person's name as the text gives it, normalised; `full` is False for `ông Tuấn`."""

    name: str
    full: bool = True
    honorific: bool = False


@dataclass(frozen=True, slots=True)
class Abroad:
    """An office or body of another state or of an international organisation; it and who has it stay out."""

    name: str


Holder = Body | Committee | Enterprise | Institution


@dataclass(frozen=True, slots=True)
class Title:
    """A title of a post, with its body where the text or the context gives one."""

    title: str
    rank: str
    family: str
    body: Holder | None = None
    status: str = "asserted"
    role: bool = False
    optional: bool = False
    guessed: bool = False
    more: tuple[Holder, ...] = ()

    def standing(self) -> Title:
        """The same deputy, told to be the standing one."""
        return replace(self, title=f"{self.title.removesuffix(' thứ nhất')} Thường trực", rank="standing_deputy")


Thing = Person | Title | Body | Committee | Enterprise | Institution | Programme | Policy | Unit | Abroad


@dataclass(slots=True)
class Chunk:
    """A stretch of tokens [start, end) that means one thing. `thing` may be replaced once the context is known."""

    kind: str
    start: int
    end: int
    thing: Thing
    rule: str
    notes: dict[str, str] = field(default_factory=dict)

    @property
    def rank(self) -> str:
        """The rank of a title or role, nothing of other things."""
        return self.thing.rank if isinstance(self.thing, Title) else ""


def kind_of(holder: Holder) -> str:
    """The letter of a holder of posts."""
    if isinstance(holder, Body):
        return BODY
    if isinstance(holder, Committee):
        return COMMITTEE
    return ENTERPRISE if isinstance(holder, Enterprise) else INSTITUTION
