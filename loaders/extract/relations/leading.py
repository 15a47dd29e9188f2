"""Heads without a title, replaced holders, and rosters over several lines."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.extract.relations.appositions import attached
from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame, Holding
from loaders.extract.relations.headers import is_header
from loaders.extract.things import ROLE, TITLE, Chunk, Committee, Person, Title
from loaders.resources.load import load_yaml

_VERBS = load_yaml("verbs.yaml")
_HEADING = "|".join(map(re.escape, sorted(_VERBS["heading"], key=len, reverse=True)))
_REPLACING = "|".join(map(re.escape, sorted(_VERBS["replacing"], key=len, reverse=True)))
# ông A ... đứng đầu Ban Chỉ đạo · Đứng đầu Ban Chỉ đạo là ông A · Ban Chỉ đạo do ông A đứng đầu
_LEADS = re.compile(rf"(?P<who>[PNT])(?P<mid>[^;.PNRC]{{0,40}}?)\b(?:{_HEADING}) (?P<what>[CG])")
_LED_BY = re.compile(rf"(?:{_HEADING}) (?P<what>[CG])(?: này)? (?:là|vẫn là|hiện là|nay là|:) (?:[T] )*(?P<who>[PT])")
_DONE_BY = re.compile(
    rf"(?P<what>[CG])(?P<mid>[^;.C]{{0,30}}?)\bdo (?:[T] )*?(?P<who>[PT])(?: [,(]? ?[T] ?[,)]?)* "
    rf"(?:trực tiếp |làm |)(?:{_HEADING}|làm trưởng ban|làm trưởng)"
)
_REPLACES = re.compile(
    rf"(?P<new>[PN])(?P<mid>[^;.PN]{{0,100}}?)(?:, |\( |^| )(?:{_REPLACING}) (?:cho )?(?:T )?(?P<old>[PN])"
)
_IN_PLACE_OF = re.compile(
    r"(?:thế chỗ|thay thế|thay|kế nhiệm|thế chân) (?P<old>[PN])(?P<mid>[^.;]{0,60}?) là (?:T )?(?P<new>P)"
)
_PREDECESSOR = re.compile(
    r"người tiền nhiệm(?: của [PN])?(?: ,| là|) (?P<old>P)|(?P<old2>P) , (?:là )?người tiền nhiệm"
)
_SAME_OFFICE = re.compile(
    r"(?P<who>[PN])(?: ,)? (?:\w+ ){0,4}?(?:giữ|thay|đảm nhiệm|đảm nhận|nhận|tiếp nhận|kế nhiệm"
    r"|được giao)(?: \w+){0,3}? (?:vị trí|chức danh|cương vị|nhiệm vụ|chức vụ|trọng trách|ghế) (?:này"
    r"|ấy|đó)"
)
_HEAD_ROLE = {"committee": "Trưởng ban", "task_force": "Tổ trưởng", "sub_committee": "Trưởng tiểu ban"}
_STANDING_MARK = re.compile(r"(?:-|–|\()\s*thường trực\s*\)?\s*[.;]?\s*$")
_NUMBER_END = re.compile(r"[:]\s*\Z")


def give_heading(frame: Frame) -> None:
    """`đứng đầu`: a head, whatever the title."""
    for pattern in (_LEADS, _LED_BY, _DONE_BY):
        for match in pattern.finditer(frame.skeleton.text):
            status = "former" if re.search(r"\b(?:từng|trước đây|nguyên)\b", match.group()) else "asserted"
            who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("what"))
            if who is None or what is None:
                continue
            holder = attached(frame, who) or who if who.kind in OFFICES else who
            thing = what.thing
            if not isinstance(thing, Committee) or not isinstance(holder.thing, Person | Title):
                continue
            office = Title(_HEAD_ROLE[thing.kind], "head", "committee", thing, "asserted", True)
            frame.holdings.append(Holding(holder.thing, office, status, "role.heading", frame.number))


def give_replaced(frame: Frame, before: list[Holding]) -> None:
    """`Bà thay ông B`: B formerly held what was last said of her."""
    for match in _REPLACES.finditer(frame.skeleton.text):
        new, old = frame.skeleton.at.get(match.start("new")), frame.skeleton.at.get(match.start("old"))
        if new is None or old is None or not isinstance(new.thing, Person) or not isinstance(old.thing, Person):
            continue
        first = _office_taken(frame, new.thing, before)
        if first is not None and any(_left_before(h, old.thing, first) for h in frame.holdings):
            continue
        if first is not None and new.thing.name != old.thing.name:
            frame.holdings.append(Holding(old.thing, first.office, "former", "office.replaced", frame.number))


def _left_before(holding: Holding, old: Person, taken: Holding) -> bool:
    """Whether the sentence already says what somebody left: the same office, or a post where a post is taken over."""
    said = holding.holder == old and holding.status == "former"
    return said and (holding.office.role or not taken.office.role)


def _office_taken(frame: Frame, new: Person, before: list[Holding]) -> Holding | None:
    """The office that a newcomer takes over: one of this sentence, else the head office said last."""
    here = [
        h
        for h in frame.holdings
        if isinstance(h.holder, Person) and h.holder.name == new.name and h.status == "asserted"
    ]
    if here:
        return next(
            (h for h in here if h.office.role),
            next((h for h in here if "verb" in h.rule or "header" in h.rule), here[-1]),
        )
    known = [h for h in before if isinstance(h.holder, Person) and h.holder.name == new.name and h.status == "asserted"]
    heads = [h for h in known if h.office.rank == "head" and h.sentence >= frame.number - 2]
    return next((h for h in heads if h.office.role), heads[-1]) if heads else None


def give_predecessor(frame: Frame, before: list[Holding]) -> None:
    """`Người tiền nhiệm, ông B`: B formerly held the head office that was given last."""
    for match in _PREDECESSOR.finditer(frame.skeleton.text):
        old = frame.skeleton.at.get(match.start("old") if match["old"] else match.start("old2"))
        if old is None or not isinstance(old.thing, Person):
            continue
        recent = [
            h
            for h in [*before, *frame.holdings]
            if h.sentence >= frame.number - 2 and h.status in ("asserted", "acting")
        ]
        last = next(
            (
                h
                for h in reversed(recent)
                if isinstance(h.holder, Person) and h.office.rank == "head" and h.holder.name != old.thing.name
            ),
            None,
        )
        if last is not None:
            frame.holdings.append(Holding(old.thing, last.office, "former", "office.predecessor", frame.number))


def give_in_place_of(frame: Frame, topic: Title | None) -> None:
    """`Chánh Văn phòng cũng đổi. Thế chỗ ông A là ông B`: the office that the sentence before is about."""
    for match in _IN_PLACE_OF.finditer(frame.skeleton.text):
        new, old = frame.skeleton.at.get(match.start("new")), frame.skeleton.at.get(match.start("old"))
        if (
            topic is None
            or new is None
            or old is None
            or not isinstance(new.thing, Person)
            or not isinstance(old.thing, Person)
        ):
            continue
        frame.holdings.append(Holding(new.thing, topic, "asserted", "office.in_place", frame.number))
        frame.holdings.append(Holding(old.thing, topic, "former", "office.in_place", frame.number))


def give_same_office(frame: Frame, before: list[Holding]) -> None:
    """`đồng chí A thôi làm Phó Trưởng ban; đồng chí B giữ vị trí này`: the office that was left last."""
    for match in _SAME_OFFICE.finditer(frame.skeleton.text):
        who = frame.skeleton.at.get(match.start("who"))
        known = [*before, *frame.holdings]
        if who is None or not isinstance(who.thing, Person) or not known:
            continue
        recent = [h for h in known if h.sentence >= frame.number - 1]
        last = next(
            (h for h in reversed(recent) if h.status == "former"),
            next((h for h in reversed(recent) if h.office.role), known[-1]),
        )
        if isinstance(last.holder, Person) and last.holder.name != who.thing.name and last.sentence >= frame.number - 1:
            frame.holdings.append(Holding(who.thing, last.office, "asserted", "office.same", frame.number))


@dataclass(slots=True)
class Roster:
    """The role that a heading line gives to the list items below it."""

    office: Title | None = None
    line: int = -1
    heading: bool = False

    def update(self, frame: Frame, text: str, last_of_line: bool) -> None:
        """Opens the roster at a line such as `Danh sách Ủy viên:`, closes it at the next running text."""
        sentence = frame.sentence
        roles = [c for c in frame.chunks if c.kind == ROLE]
        heading = sentence.zone == "heading" or text.isupper()
        introduces = _NUMBER_END.search(text) is not None or heading
        people = any(c.kind in PEOPLE for c in frame.chunks)
        if introduces and roles and last_of_line and not people:
            self.office, self.line = (roles[-1].thing if isinstance(roles[-1].thing, Title) else None), sentence.line
            self.heading = heading
        elif (
            not sentence.bullet and sentence.line != self.line and not (self.heading and sentence.line == self.line + 1)
        ) or (
            sentence.bullet
            and any(is_header(frame, r) for r in roles[:1])
            and frame.chunks
            and frame.chunks[0] is roles[0]
        ):
            self.office = None


def give_roster(frame: Frame, roster: Roster) -> None:
    """The role of the list for the person, or post, that an item names first."""
    office = roster.office
    below_heading = roster.heading and frame.sentence.line == roster.line + 1
    if frame.chunks and frame.chunks[0].kind == ROLE and frame.skeleton.offset(frame.chunks[0]) == 0:
        return
    if office is None or not (frame.sentence.bullet or below_heading) or not frame.sentence.first:
        return
    first = _first_of_item(frame)
    if first is None:
        return
    if first.kind in PEOPLE:
        office = _raised(frame, office)
        for person in _joined(frame, first):
            if isinstance(person.thing, Person):
                frame.holdings.append(Holding(person.thing, office, "asserted", "role.roster", frame.number))
        return
    for chunk in frame.chunks:
        if chunk.kind == TITLE and isinstance(chunk.thing, Title) and attached(frame, chunk) is None:
            for post in posts_of(chunk.thing):
                frame.holdings.append(Holding(post, office, "asserted", "role.roster", frame.number))


def _raised(frame: Frame, office: Title) -> Title:
    """`Vi Thế Đ., Phó Bí thư Tỉnh ủy - Thường trực`: the mark at the end of an item raises the role."""
    if office.title == "Phó Trưởng ban" and _STANDING_MARK.search(frame.skeleton.text):
        return replace(office, title="Phó Trưởng ban Thường trực", rank="standing_deputy")
    return office


def _joined(frame: Frame, first: Chunk) -> list[Chunk]:
    """`A và B` that open one item together."""
    second = frame.right_of(first)
    if second is not None and second.kind in PEOPLE and frame.gap(first, second) in ("và", ","):
        return [first, second]
    return [first]


def posts_of(title: Title) -> list[Title]:
    """The same for a title alone."""
    return [Title(title.title, title.rank, title.family, body) for body in title.more] if title.more else [title]


def _first_of_item(frame: Frame) -> Chunk | None:
    """The item's person: the first chunk, or the one that the titles before it belong to."""
    for chunk in frame.chunks:
        if chunk.kind in PEOPLE:
            return chunk
        if chunk.kind == TITLE and frame.skeleton.offset(chunk) == 0:
            person = attached(frame, chunk)
            return person or chunk
        if chunk.kind not in OFFICES:
            return None
    return None
