"""Things as written become nodes by structural key: structure decides, never how alike two names look."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from graph.ids import node_id
from graph.records import Node, Value
from graph.reference.bodies import district_end
from graph.reference.provinces import Province, at, successor
from graph.text import fold, name_key
from loaders.extract.things import (
    Body,
    Committee,
    Enterprise,
    Holder,
    Institution,
    Policy,
    Programme,
    Title,
    Unit,
)
from loaders.link.belonging import is_in_every_house
from loaders.link.bodies import body_node, times
from loaders.link.shown import joined, placed
from loaders.resources.load import load_yaml

_ENTERPRISES = load_yaml("enterprises.yaml")
_SAME_FORM = frozenset(name_key(h) for h in _ENTERPRISES["companies"])
_HEADS = tuple(sorted((name_key(h) for h in _ENTERPRISES["heads"]), key=len, reverse=True))
_FORMS = tuple(sorted((name_key(f) for f in _ENTERPRISES["legal_words"]), key=len, reverse=True))
_LIMITED = re.compile(r"\btnhh\b|trách nhiệm hữu hạn")
_SHARES = re.compile(r"\b(?:cổ phần|cp|ctcp|tmcp)\b")
_WORDS = load_yaml("keys.yaml")
_LOCAL = _WORDS["local_institutions"]
_SAME_HEADS = tuple(sorted(_WORDS["same_heads"].items(), key=lambda pair: -len(pair[0])))
_NATIONAL = frozenset(name_key(n) for n in load_yaml("programmes.yaml")["national"])
# A number that only one body in the land can have given: of the party's centre, the state's centre, a ministry.
_CENTRAL = re.compile(
    r"[-/](?:TW|TTg|CP|CTN|QH\d*|UBTVQH\d*|VPCP|VPTW|BTCTW|BTGDVTW|TLĐ|B[A-ZĐ]+(?:-[A-Z]+)?|NHNN|TTCP)\b"
)
_CENTRAL_TYPES = ("Luật", "Pháp lệnh", "Nghị định", "Thông tư")


# Things whose node follows from them alone; that of a programme or document also from what the article tells of it.
Keyed = Unit | Body | Committee | Enterprise | Institution | Title
_UNMADE = Node("", "", "")
_KEYED = (Unit, Body, Committee, Enterprise, Institution, Title)


def _one_head(key: str) -> str:
    """A name with its first words in one spelling: `htx hưng phát` -> `hợp tác xã hưng phát`."""
    found = next((pair for pair in _SAME_HEADS if key.startswith(f"{pair[0]} ")), None)
    return f"{found[1]}{key.removeprefix(found[0])}" if found is not None else key


def enterprise_group(name: str) -> tuple[str, str]:
    """The short name without head and legal form, and the form: `tnhh`, `cp` or empty.

    A cooperative, a bank or a plant keeps its head: `HTX Hưng Phát` is not `Công ty Hưng Phát`.
    """
    key = re.sub(r"[\"“”()]+", " ", name_key(name))
    key = _one_head(" ".join(key.split()))
    form = "tnhh" if _LIMITED.search(key) else "cp" if _SHARES.search(key) else ""
    head = next((h for h in _HEADS if key == h or key.startswith(h + " ")), "")
    rest = key[len(head) :].strip()
    while head:
        word = next((f for f in _FORMS if rest == f or rest.startswith(f + " ")), "")
        if not word:
            break
        rest = rest[len(word) :].strip()
    if not rest:
        return key, form
    return (rest if head in _SAME_FORM or not head else f"{head} {rest}"), form


@dataclass(slots=True)
class Keys:
    """Makes the nodes of one article.

    Attributes:
        day: what the epoch of provinces is taken from; None means the newest.
        focus: the province that local documents and programmes without owner belong to; empty for none.
        article: id of the article, for what is not joined over articles.
        houses: ministries that the article tells of bodies of which every ministry has one, by name.
        owners: owners of programmes, by name.
        made: nodes made before.
    """

    day: dt.date | None
    focus: str
    article: str = ""
    houses: Mapping[str, str] = field(default_factory=dict)
    owners: dict[str, str] = field(default_factory=dict)
    made: dict[Keyed, Node | None] = field(default_factory=dict)
    _provinces: dict[str, Node | None] = field(default_factory=dict)

    def province(self, name: str) -> Province | None:
        """The province of that name on the day of the article."""
        return at(name, self.day) if name else None

    def province_node(self, name: str) -> Node | None:
        """The node of that province."""
        if name not in self._provinces:
            found = self.province(name)
            self._provinces[name] = Node("Province", found.id, found.name) if found is not None else None
        return self._provinces[name]

    def _province_id(self, name: str) -> str:
        found = self.province(name)
        return found.id if found is not None else ""

    def node(self, thing: object) -> Node | None:
        """The node of any thing but a person; None where it names nothing that enters the graph."""
        if isinstance(thing, Programme):
            return self.programme(thing)
        if isinstance(thing, Policy):
            return self.policy(thing) if thing.number or thing.title or thing.issuer else None
        if not isinstance(thing, _KEYED):
            return None
        known = self.made.get(thing, _UNMADE)
        if known is _UNMADE:
            known = self.made[thing] = self._made(thing)
        return known

    def _made(self, thing: Keyed) -> Node | None:
        if isinstance(thing, Unit):
            return self.unit(thing)
        if isinstance(thing, Body):
            return self.body(thing)
        if isinstance(thing, Committee):
            return self.committee(thing)
        if isinstance(thing, Enterprise):
            return self.enterprise(thing)
        if isinstance(thing, Title):
            return self.position(thing)
        return self.institution(thing)

    def unit(self, unit: Unit) -> Node | None:
        """A province, or a place in one."""
        if unit.is_province or (unit.name == unit.province and not unit.level):
            return self.province_node(unit.province)
        if not unit.name:
            return None
        key = (unit.level, name_key(unit.name), self._province_id(unit.province))
        ended = district_end(unit.level)
        props: dict[str, Value] = {"kind": unit.level}
        if ended is not None:
            props["valid_to"] = ended
        return Node("Place", node_id("pla", key), unit.shown, props=props)

    def body(self, body: Body) -> Node:
        """A public body with its days."""
        return body_node(body, self.province(body.province), self.house(body))

    def house(self, body: Body) -> str:
        """Whose a body is of which every house has one: a ministry, or the article's alone; empty for all others."""
        if not is_in_every_house(body):
            return ""
        return self.houses.get(body.name) or self.article

    def committee(self, committee: Committee) -> Node:
        """A committee: level, owner and kind, parted by topic. Its name shows the province, an alias is as written."""
        province = self.province(committee.province)
        owner = committee.whose
        whole = committee.level == "province" and owner == committee.province
        if province is not None:
            owner = province.id if whole else f"{name_key(owner)}|{province.id}"
        group = f"{committee.level}|{name_key(owner)}|{committee.kind}"
        written = committee.name[:1].upper() + committee.name[1:]
        name = placed(written, committee, province)
        props = {
            "kind": committee.kind, "level": committee.level, "topic": committee.topic, "owner": committee.whose,
            **self._times(committee, province),
        }  # fmt: skip
        aliases = (written,) if written != name else ()
        key = node_id("com", (group, committee.topic))
        return Node("SteeringCommittee", key, name, aliases, props, group, committee.topic)

    def _times(self, committee: Committee, province: Province | None) -> dict[str, Value]:
        ended = district_end(committee.owner.split(" ")[0]) if committee.level in ("district", "ward") else None
        return {"valid_to": ended} if ended is not None else times(province)

    def institution(self, institution: Institution) -> Node:
        """A school, institute or hospital: its name, and the present province where many provinces have one of it."""
        group = _one_head(name_key(institution.name))
        local = institution.kind in _LOCAL["kinds"] or group.endswith(tuple(f" {end}" for end in _LOCAL["ends"]))
        province = self.province(self.focus) if local else None
        part = (successor(province) or province).name if province is not None else ""
        props = {"kind": institution.kind}
        return Node("Institution", node_id("ins", (group, part)), institution.name, (), props, group, part)

    def enterprise(self, enterprise: Enterprise) -> Node:
        """An enterprise: its short name; the legal form parts namesakes."""
        known = enterprise.short and not enterprise_group(enterprise.name)[0].startswith(name_key(enterprise.short))
        group, form = enterprise_group(enterprise.name)
        if enterprise.short and (known or not form):
            group, form = name_key(enterprise.short), ""
        props = {"legal_form": form} | ({"parent": enterprise.parent} if enterprise.parent else {})
        aliases = tuple(a for a in (enterprise.short, enterprise.also) if a and a != enterprise.name)
        return Node("Enterprise", node_id("ent", (group, form)), enterprise.name, aliases, props, group, form)

    def programme(self, programme: Programme) -> Node:
        """An initiative: kind, name and owner; national ones have no owner."""
        name = name_key(programme.name.strip("“”\"' "))
        owner = "" if name in _NATIONAL else self.owners.get(name, self._province_id(self.focus))
        aliases = (programme.short,) if programme.short and programme.short != programme.name else ()
        group, part = fold(name), f"{programme.kind}|{owner}"
        key = node_id("prg", (group, part))
        return Node("Programme", key, programme.name, aliases, {"kind": programme.kind}, group, part)

    def policy(self, policy: Policy) -> Node:
        """A document: type, number and, for local numbers, place; the year parts equal numbers.

        One of which the text has but a bare number (`Nghị định 178`) is known by who gave it.
        """
        place = fold(policy.issuer)
        if not place and policy.type not in _CENTRAL_TYPES and not _CENTRAL.search(policy.number):
            place = self._province_id(policy.place or self.focus)
        key = policy.number or fold(policy.title) or policy.short
        group = f"{policy.type}|{key}|{place}"
        year = policy.date[:4] if place else ""
        name = f"{policy.type} {policy.number or policy.title or policy.short}"
        props = {"type": policy.type, "number": policy.number, "title": policy.title, "issued": policy.date}
        told = {k: v for k, v in props.items() if v}
        return Node("Policy", node_id("pol", (group, year)), name, (), told, group, year)

    def position(self, title: Title) -> Node | None:
        """A post: its title in the body of the title."""
        return self.post(title.title, title.rank, title.body) if title.body is not None else None

    def post(self, title: str, rank: str, holder: Holder) -> Node | None:
        """A post in a body, committee, enterprise or institution."""
        body = self.node(holder)
        if body is None:
            return None
        key = (name_key(title), body.id)
        props: dict[str, Value] = {"title": title, "rank": rank, "single_seat": rank == "head"}
        name = f"{title} {body.name}" if body.label == "SteeringCommittee" else joined(title, body.name)
        return Node("Position", node_id("pos", key), name, props=props)
