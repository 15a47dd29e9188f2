"""Heads without a title, replaced holders, and rosters over several lines."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.relations.appositions import attached
from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame, Holding
from loaders.extract.relations.headers import is_header
from loaders.extract.things import COMMITTEE, PROGRAMME, ROLE, TITLE, Chunk, Committee, Person, Title
from loaders.resources.load import load_yaml

_VERBS = load_yaml("verbs.yaml")
_HEADING = "|".join(map(re.escape, sorted(_VERBS["heading"], key=len, reverse=True)))
_REPLACING = "|".join(map(re.escape, sorted(_VERBS["replacing"], key=len, reverse=True)))
# ông A ... đứng đầu Ban Chỉ đạo · Đứng đầu Ban Chỉ đạo là ông A · Ban Chỉ đạo do ông A đứng đầu
_LEADS = re.compile(rf"(?P<who>[PNT])(?P<mid>[^;.PNRC]{{0,40}}?)\b(?:{_HEADING}) (?P<what>[CG])")
_LED_BY = re.compile(rf"(?:{_HEADING}) (?P<what>[CG])(?: này)? (?:là|vẫn là|hiện là|nay là|:) (?:[T] )*(?P<who>[PT])")
_DONE_BY = re.compile(rf"(?P<what>[CG])(?P<mid>[^;.C]{{0,30}}?)\bdo (?:[T] )*?(?P<who>[PT])(?: [,(]? ?[T] ?[,)]?)* (?:trực tiếp |làm |)(?:{_HEADING}|làm trưởng ban|làm trưởng)")
_REPLACES = re.compile(rf"(?P<new>[PN])(?:(?: ,| -|) [TR])*(?: ,| \(|)? (?:\w+ ){{0,3}}(?:{_REPLACING}) (?:cho )?(?:T )?(?P<old>[P])")
_SAME_OFFICE = re.compile(r"(?P<who>[PN])(?: ,)? (?:\w+ ){0,4}?(?:giữ|thay|đảm nhiệm|đảm nhận|nhận|tiếp nhận|kế nhiệm|được giao)(?: \w+){0,3}? (?:vị trí|chức danh|cương vị|nhiệm vụ|chức vụ|trọng trách|ghế) (?:này|ấy|đó)")
_HEAD_ROLE = {"committee": "Trưởng ban", "task_force": "Tổ trưởng", "sub_committee": "Trưởng tiểu ban"}
_NUMBER_END = re.compile(r"[:]\s*\Z")


def give_heading(frame: Frame) -> None:
    """`đứng đầu`: a head, whatever the title."""
    for pattern in (_LEADS, _LED_BY, _DONE_BY):
        for match in pattern.finditer(frame.skeleton.text):
            who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("what"))
            if who is None or what is None:
                continue
            holder = attached(frame, who) or who if who.kind in OFFICES else who
            thing = what.thing
            if not isinstance(thing, Committee) or not isinstance(holder.thing, Person | Title):
                continue
            office = Title(_HEAD_ROLE[thing.kind], "head", "committee", thing, "asserted", True)
            frame.holdings.append(Holding(holder.thing, office, "asserted", "role.heading", frame.number))


def give_replaced(frame: Frame, before: list[Holding]) -> None:
    """`Bà thay ông B`: B formerly held what was last said of her."""
    for match in _REPLACES.finditer(frame.skeleton.text):
        new, old = frame.skeleton.at.get(match.start("new")), frame.skeleton.at.get(match.start("old"))
        if new is None or old is None or not isinstance(new.thing, Person) or not isinstance(old.thing, Person):
            continue
        if any(h.holder == old.thing and h.status == "former" for h in frame.holdings):
            continue
        known = [h for h in [*before, *frame.holdings] if isinstance(h.holder, Person) and h.holder.name == new.thing.name]
        heads = [h for h in known if h.status == "asserted" and h.office.rank == "head"]
        if heads and new.thing.name != old.thing.name:
            first = next((h for h in heads if h.office.role), heads[-1])
            frame.holdings.append(Holding(old.thing, first.office, "former", "office.replaced", frame.number))


def give_same_office(frame: Frame, before: list[Holding]) -> None:
    """`đồng chí A thôi làm Phó Trưởng ban; đồng chí B giữ vị trí này`: the office that was left last."""
    for match in _SAME_OFFICE.finditer(frame.skeleton.text):
        who = frame.skeleton.at.get(match.start("who"))
        known = [*before, *frame.holdings]
        if who is None or not isinstance(who.thing, Person) or not known:
            continue
        recent = [h for h in known if h.sentence >= frame.number - 1]
        last = next((h for h in reversed(recent) if h.status == "former"), next((h for h in reversed(recent) if h.office.role), known[-1]))
        if isinstance(last.holder, Person) and last.holder.name != who.thing.name and last.sentence >= frame.number - 1:
            frame.holdings.append(Holding(who.thing, last.office, "asserted", "office.same", frame.number))


@dataclass(slots=True)
class Roster:
    """The role that a heading line gives to the list items below it."""

    office: Title | None = None
    line: int = -1

    def update(self, frame: Frame, text: str, last_of_line: bool) -> None:
        """Opens the roster at a line such as `Danh sách Ủy viên:`, closes it at the next running text."""
        sentence = frame.sentence
        roles = [c for c in frame.chunks if c.kind == ROLE]
        introduces = _NUMBER_END.search(text) is not None or sentence.zone == "heading"
        if introduces and roles and last_of_line:
            self.office, self.line = (roles[-1].thing if isinstance(roles[-1].thing, Title) else None), sentence.line
        elif not sentence.bullet and sentence.line > self.line + (0 if self.office is None else 0) and sentence.line != self.line:
            self.office = None
        elif sentence.bullet and any(is_header(frame, r) for r in roles[:1]) and frame.chunks and frame.chunks[0] is roles[0]:
            self.office = None


def give_roster(frame: Frame, roster: Roster) -> None:
    """The role of the list for the person, or post, that an item names first."""
    office = roster.office
    if office is None or not frame.sentence.bullet:
        return
    item = Chunk(ROLE, -1, -1, office, "role.roster")
    first = _first_of_item(frame)
    if first is None:
        return
    if first.kind in PEOPLE:
        frame.holdings.append(_holding(frame, first, office))
    else:
        for post in _posts(first):
            frame.holdings.append(Holding(post, office, "asserted", "role.roster", frame.number))
    frame.owned[id(item)] = "role.roster"


def _posts(chunk: Chunk) -> list[Title]:
    """One title a body where one head has several (`Giám đốc các Sở: A, B`)."""
    title = chunk.thing
    if not isinstance(title, Title):
        return []
    if title.more:
        return [Title(title.title, title.rank, title.family, body) for body in title.more]
    return [title]


def posts_of(title: Title) -> list[Title]:
    """The same for a title alone."""
    return [Title(title.title, title.rank, title.family, body) for body in title.more] if title.more else [title]


def _holding(frame: Frame, chunk: Chunk, office: Title) -> Holding:
    if not isinstance(chunk.thing, Person | Title):
        raise TypeError(chunk.kind)
    return Holding(chunk.thing, office, "asserted", "role.roster", frame.number)


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


def committees_led(frame: Frame) -> list[Chunk]:
    """Committees and initiatives of a sentence, for rules that need them."""
    return [c for c in frame.chunks if c.kind in (COMMITTEE, PROGRAMME)]
