"""Who runs an initiative: named behind it, whose it is, the subject of its clause, or whom the article is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.raw_bodies import SEATED
from loaders.extract.relations.documents.implementing import CENTRAL
from loaders.extract.relations.initiatives.acting import WITH, called_after, can_own, helpers, of_its_own, of_others
from loaders.extract.relations.initiatives.parties import Stage
from loaders.extract.relations.initiatives.run_here import (
    THROUGH,
    backed,
    bears_name,
    board_on_it,
    clause_start,
    has,
    looked_on,
    only_reviewed,
    only_used,
    run_here,
    spoken_of,
)
from loaders.extract.relations.initiatives.runner_patterns import (
    AGREED,
    ANSWERS,
    ASIDE,
    ASSIGNED,
    BEHIND,
    BOTH,
    BY_TERMS,
    CEREMONY,
    FOR,
    FOUNDING,
    FRONT,
    GIVEN,
    GIVES,
    GRANTS,
    HELPED,
    IN_ROLE,
    INTENDED,
    JOINS,
    KEEPS,
    KEPT,
    LISTED,
    MAKES,
    NATIONWIDE,
    NOW,
    OBJECT,
    OF,
    OF_PARTY,
    PUTS,
    ROLE,
    SAID_BY,
    SERVED,
    SPEAKS,
    THAT,
    TO_WORK,
    UNDER,
    UNLINKED,
    VERB,
    WHO,
    WROTE,
)
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Policy, Programme, Unit

_PROVINCIAL = ("people_committee", "provincial_party", "city_party", "council", "standing_committee")
_FRONTED = ("theo ", "tại ", "ở ")  # theo ông Hưng, trường và ... · tại xã Ia Pa, Tỉnh đoàn
_NEAR, _AHEAD = 90, 25


def _ahead(text: str, offset: int) -> int:
    """How far behind a name words can say that it is only meant to be: to the next comma."""
    comma = text.find(" , ", offset, offset + _AHEAD)
    return comma if comma >= 0 else offset + _AHEAD


@dataclass(frozen=True, slots=True)
class Ran:
    """Who runs an initiative, by which rule, and which firms only made it."""

    who: tuple[Actor, ...]
    rule: str
    makers: tuple[Enterprise | Institution, ...] = ()


@dataclass(slots=True)
class Runners:
    """What is kept from sentence to sentence: whom the article is about, who was named last, what was told of last."""

    context: Context
    protagonist: Actor | None
    owners: dict[str, Actor] = field(default_factory=dict)
    last: Actor | None = None
    bodies: dict[str, Body] = field(default_factory=dict)
    programme: Programme | None = None

    def of(self, stage: Stage, offset: int, programme: Programme) -> Ran:
        """Who runs the initiative whose letter stands at an offset."""
        text, self.programme = stage.text, programme
        start = clause_start(text, offset)
        if SERVED.search(text, start, offset) or board_on_it(text, offset):
            return Ran((), "runs.place")
        if (given := GIVEN.match(text, offset)) is not None:
            made = self._before(stage, start, offset)
            firms = stage.parties(*made) if made is not None else []
            makers = tuple(f for f in firms if isinstance(f, Enterprise | Institution))
            return Ran(self._owners(stage, given.span("who")), "runs.given", makers)
        front = FRONT.search(text, start, offset)
        now = NOW.match(text, offset)
        if now is not None and VERB.search(now["told"]):
            return Ran(self._owners(stage, now.span("who")), "runs.passive")
        last = LISTED.match(text, offset)  # G và G , do B tổ chức
        last_offset = last.end() - 1 if last is not None else offset
        behind = BEHIND.match(text, last_offset) or THAT.match(text, offset)
        if behind is not None and FOUNDING.search(text, start, offset):
            behind = None
        for match in (behind, front):
            if match is not None and (VERB.search(match["told"]) or MAKES.search(match["told"])):
                return self._told(stage, match, "runs.passive", programme)
        for pattern, rule in ((ASSIGNED, "runs.given"), (OF, "runs.of"), (UNDER, "runs.under")):
            if (match := pattern.match(text, offset)) is not None:
                group = "who" if match["who"] else "who2"
                return Ran(self._owners(stage, match.span(group)), rule)
        if BOTH.search(text, start, offset) and start:
            return Ran(self._owners(stage, (0, start)), "runs.both")
        if ANSWERS.search(text, start, offset) or WROTE.search(text, start, offset):
            return Ran((), "runs.place")
        if not (INTENDED.search(text[start : _ahead(text, offset)]) or BY_TERMS.search(text, start, offset)):
            subject = self._before(stage, start, offset)
            if subject is not None:
                return Ran(self._owners(stage, subject), "runs.verb")
        return self._unsaid(stage, start, offset, programme)

    def in_role(self, stage: Stage) -> Ran | None:
        """`cơ quan chủ trì là nhà trường`, of the initiative named before."""
        match = next(chain(ROLE.apart(stage.text), IN_ROLE.apart(stage.text)), None)
        return Ran(self._owners(stage, match.span("who")), "runs.role") if match is not None else None

    def note(self, frame: Frame) -> None:
        """Who a sentence names last, among places and bodies that can run something of their own."""
        for chunk in frame.chunks:
            thing = chunk.thing
            if (isinstance(thing, Unit) and chunk.rule == "place.named") or (
                isinstance(thing, Body) and thing.kind in ("mass", "ministry")
            ):
                self.last = thing
            if isinstance(thing, Body) and thing.kind == "mass":
                self.bodies[thing.name] = thing

    def _told(self, stage: Stage, match: re.Match[str], rule: str, programme: Programme) -> Ran:
        """Who is named behind an initiative; a firm that only made it runs it for whom the words name."""
        who = self._owners(stage, match.span("who"))
        told = match["told"]
        if any(isinstance(w, Body) and w.head == "fixed" for w in who) and GRANTS.search(told):
            return Ran((), rule)  # Chương trình ... được Thủ tướng phê duyệt
        buyer = FOR.search(stage.text, match.start("told"), match.end("told") + 2)
        kept = KEPT.match(stage.text, match.end("told"))
        made_for = buyer is not None or kept is not None
        firms = tuple(w for w in who if isinstance(w, Enterprise) or (made_for and isinstance(w, Institution)))
        if "staff" in match.re.groupindex and match["staff"]:
            return Ran(who, rule)
        if not firms or KEEPS.search(told) or not MAKES.search(told):
            return Ran(who, rule, helpers(stage, *match.span("who")) if MAKES.search(told) else ())
        others: tuple[Actor, ...] = tuple(w for w in who if w not in firms)
        for other in filter(None, (buyer, kept)):
            others = (*others, *self._owners(stage, other.span("who")))
        return Ran(others or self._main(programme) or firms, rule, firms)

    def _main(self, programme: Programme) -> tuple[Actor, ...]:
        """Whom the article is about, for an initiative that a firm has made."""
        main = None if programme.name in self.owners or self.context.places.multi else self.protagonist
        main = self.last if isinstance(self.last, Unit) and bears_name(programme, self.last) else main
        return () if main is None else (main,)

    def _owners(self, stage: Stage, span: tuple[int, int]) -> tuple[Actor, ...]:
        """A province acts through its government; the place of a context that is not the article's is nobody.

        `A phối hợp với E ra mắt G`: A does; E only helps.
        """
        out: list[Actor] = []
        cut = stage.text.find(WITH, *span)
        first = stage.parties(span[0], cut) if cut > 0 else []
        for k in range(span[0], span[1] if all(isinstance(p, Enterprise) for p in first) else cut):
            chunk = stage.chunks.get(k)
            if chunk is not None and chunk.rule == "place.context" and not self._local(chunk):
                return ()
            out += [chunk.thing] if chunk is not None and isinstance(chunk.thing, Committee) else []
            if chunk is not None and chunk.rule == "place.context" and (place := self._in_its_name()) is not None:
                out.append(place)  # on a visit: `nền tảng "Quảng Ninh Smart" do tỉnh vận hành`
                continue
            out += map(self._as_owner, stage.at.get(k, ()))
        return tuple(dict.fromkeys(out))

    def _in_its_name(self) -> Unit | None:
        """The province whose name the initiative told of last bears, if any."""
        return called_after(self.programme, self.context) if self.programme is not None else None

    def _local(self, chunk: Chunk) -> bool:
        """Whether a place that is not named is that of the article: its province, or its commune."""
        return self.context.local or (self.context.home is not None and chunk.thing == self.context.home)

    def _as_owner(self, thing: Actor) -> Actor:
        if isinstance(thing, Body) and thing.parent in self.bodies:
            return self.bodies[thing.parent] if thing.head == "standing_committee" else thing
        if isinstance(thing, Body) and thing.parent and not OF_PARTY.search(thing.parent):
            whole = thing.head in SEATED  # Ban Thường vụ Tỉnh đoàn
            return replace(thing, name=thing.parent, kind="mass", head="fixed", parent="") if whole else thing
        if not isinstance(thing, Body) or thing.head not in _PROVINCIAL or not thing.province or thing.unit is None:
            return thing
        whole = thing.unit.is_province
        return self.context.province_unit(thing.province) if whole else thing

    def _before(self, stage: Stage, start: int, offset: int) -> tuple[int, int] | None:
        """The last actors of the clause that are no aside: before a verb of running, or one of its own right there."""
        text = stage.text
        for match in reversed(list(re.finditer(WHO, text[start:offset]))):
            first, last = start + match.start(), start + match.end()
            said = SAID_BY.match(text, first) if text[start:first].endswith(_FRONTED) else None
            first = said.end() if said is not None else first
            if ASIDE.search(text[start:first]) or OBJECT.search(text[start:first]):
                continue
            between = text[last:offset]
            if GIVES.search(between) or HELPED.search(between) or only_reviewed(between, text[last - 1] == "X"):
                continue
            if text[last - 1] in "XYZ" and CEREMONY.search(between):
                return None
            if "D" in between and self._granted(stage, start, offset):
                continue  # C tổ chức thực hiện D của B phê duyệt G
            if looked_on(between):
                continue
            between = between.rpartition("D")[2]  # nhắc thực hiện Chỉ thị số 04 về Đề án 06
            if VERB.search(between) and THROUGH.search(between):
                continue  # E mở tài khoản , khám bệnh qua nền tảng G
            if VERB.search(between) or has(between):
                return first, last
            if PUTS.search(between) and TO_WORK.match(text, offset):
                return first, last
            linked = len(between) < _NEAR and not UNLINKED.search(between)
            linked = linked and not (text[last - 1] == "X" and spoken_of(between))
            if linked and any(map(can_own, stage.parties(first, last))):
                return first, last
        return None

    def _unsaid(self, stage: Stage, start: int, offset: int, programme: Programme) -> Ran:
        """Nobody named: once for each initiative, whom the article is about; not for events, nor what is planned."""
        named = programme.name in self.owners or programme.kind == "event" or "quốc gia" in programme.name.lower()
        if named or INTENDED.search(stage.text[start : _ahead(stage.text, offset)]):
            return Ran((), "runs.place")
        if isinstance(self.protagonist, Unit) and backed(stage, offset):
            return Ran((), "runs.place")
        everywhere = isinstance(self.protagonist, Unit) and NATIONWIDE.search(stage.text, start, offset + _NEAR)
        if everywhere or self._granted(stage, start, offset):
            return Ran((), "runs.place")
        agreed = AGREED.search(stage.text, start, offset)
        to_be = agreed is not None and KEEPS.search(agreed.group()) is None  # Theo đó, hai bên cùng vận hành G
        if to_be or BY_TERMS.search(stage.text, start, offset):
            return Ran((), "runs.place")
        others = [k for k in stage.at if start <= k < offset and any(map(of_others, stage.at[k]))]
        if others and JOINS.search(stage.text, others[-1], offset):
            return Ran((), "runs.place")
        speaker = SPEAKS.search(stage.text, start, offset)
        home = stage.at.get(speaker.start(), ()) if speaker is not None else ()
        if home and (isinstance(home[0], Enterprise | Institution) or of_its_own(home[0])):
            own = not only_used(stage, start, offset) or bears_name(programme, home[0])
            return Ran(home if own else (), "runs.speaker")  # HTX chia sẻ: bán cà phê qua sàn G
        placed = self.protagonist is None or isinstance(self.protagonist, Unit)
        main = self._named_last(stage, programme) if self.context.places.multi and placed else self.protagonist
        local = self.context.reader.genres and not isinstance(main, Enterprise | Institution)
        called = bears_name(programme, main) and not only_used(stage, start, offset) if main is not None else False
        if main is None or local or not (called or run_here(stage, start, offset, main)):
            return Ran((), "runs.place")
        return Ran((main,), "runs.place")

    def _granted(self, stage: Stage, start: int, offset: int) -> bool:
        """`Quyết định số 2629/QĐ-TTg phê duyệt Chương trình ...`: it is not of the place that the article is about."""
        before = [c.thing for k, c in stage.chunks.items() if start <= k < offset and isinstance(c.thing, Policy)]
        return (
            bool(before)
            and CENTRAL.search(before[-1].number) is not None
            and GRANTS.search(stage.text, start, offset) is not None
        )

    def _named_last(self, stage: Stage, programme: Programme) -> Actor | None:
        """In an article on several provinces the body named last, or the province of the line."""
        if isinstance(self.last, Body):
            return self.last
        token = next((c.start for c in stage.chunks.values() if c.thing is programme), -1)
        province = self.context.province_at(token, self.context.reader.view.line_of(token)) if token >= 0 else ""
        return self.context.province_unit(province) if province else None
