"""Who runs an initiative: named behind it, whose it is, the subject of its clause, or whom the article is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import chain

from loaders.extract.article.context import Context
from loaders.extract.relations.documents.implementing import CENTRAL
from loaders.extract.relations.initiatives.acting import called_after, can_own, helpers, of_its_own, of_others
from loaders.extract.relations.initiatives.parties import PARTIES, Stage
from loaders.extract.relations.initiatives.run_here import THROUGH, bears_name, clause_start, has, run_here, spoken_of
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern
from loaders.extract.skeletons.spans import any_of, words_of
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Committee, Enterprise, Institution, Policy, Programme, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("initiatives.yaml")
_ACTORS = f"{PARTIES}C"
_WHO = rf"(?P<who>[{_ACTORS}](?: ?(?:,|và|, và|cùng|cùng với|phối hợp|phối hợp với|phối hợp cùng) [{_ACTORS}])*)"
_RUN = any_of(_WORDS["running"])
_VERB = re.compile(rf"\b(?:{_RUN})\b")
_MAKES = re.compile(rf"\b(?:{any_of(_WORDS['making'])})\b")
_GIVES = re.compile(rf"\b(?:{any_of(_WORDS['giving'])})\b")
_KEEPS = re.compile(rf"\b(?:{any_of(_WORDS['keeping'])})\b")
_GRANTS = re.compile(rf"\b(?:{any_of(_WORDS['granting'])})\b")
_INTENDED = re.compile(rf"\b(?:{any_of(_WORDS['intended'])})\b")
_ASIDE = re.compile(rf"(?:\A|(?<=\W))(?:{any_of(_WORDS['aside'])})(?: chính| toàn)? ?\Z|\( ?\Z")
_OBJECT = re.compile(rf"\b(?:{_RUN}) \Z")
_HELPED = re.compile(rf"\b(?:{any_of(_WORDS['helping'])})(?: [^ .;,{_ACTORS}]+){{0,2}}? (?:{_RUN})\b")
_CEREMONY = re.compile(rf"\b(?:{any_of(_WORDS['ceremony'])})\b")
_BY = "do|được|mà|bởi|được giao cho|giao cho|giao|thuộc về|thuộc"
_BRACKETS = r"(?: \([^()]{0,40}\))?"
_ADVERBS = r"(?: (?:vốn|hiện|vẫn|cũng|đều|đã|từng|đang|này|nay|mới|được))*"
# “Chợ Sen” do Sở Công Thương vận hành · “Một Chạm” được UBND tỉnh chọn dùng chung · ứng dụng mà tỉnh đang vận hành
# "Công dân X", ứng dụng do FPT phát triển cho thành phố · phát triển bởi công ty
_BEHIND = re.compile(
    rf"G{_BRACKETS}(?:(?: (?:ở|tại) [^.;,G]{{0,40}}?)?(?: ,(?: [^.;,G{_ACTORS}]{{0,30}}?)?)?{_ADVERBS} (?:{_BY})"
    rf"|[^.;A-ZĐ]{{0,80}}?(?: (?:tại|ở) [^.;GXYZEIPT]{{0,90}}?)? , do)(?: chính| riêng)? {_WHO}"
    rf"(?: , [^.;,G]{{0,40}} ,)?(?P<told>(?:[^.;G{_ACTORS}]|cho [A-Z]){{0,60}}+)(?<!và giao )"
)
_OF = re.compile(
    rf"G{_BRACKETS}(?: này)?(?: (?:,|là|–|-) (?:{any_of(_WORDS['owned'])}))? của {_WHO}"
    rf"|G \( {_WHO.replace('who', 'who2')} \)"
)
# Ứng dụng “Rẫy Số” ra đời từ ý tưởng của A, nay do B tiếp quản
_NOW = re.compile(
    rf"G[^.;G]{{0,90}}?\b(?:nay|hiện|hiện nay|giờ|sau đó) (?:do|được|giao)(?: cho)? {_WHO}"
    rf"(?P<told>[^.;,G{_ACTORS}]{{0,40}})"
)
# do E xây dựng, A quản lý
_KEPT = re.compile(rf"[ ,]*(?:và |còn |rồi )?(?:do )?{_WHO} (?:{any_of(_WORDS['keeping'])})\b")
# E xây dựng nền tảng G ; Sở A được A giao vận hành
_GIVEN = re.compile(
    rf"G[^.G{_ACTORS}]{{0,60}} [;,] (?:còn |và )?{_WHO} "
    rf"(?:được (?:[{_ACTORS}] )?giao|đảm nhận|đảm nhiệm|chịu trách nhiệm|lo)(?: việc| phần)?"
    rf" (?:{any_of(_WORDS['keeping'])})\b"
)
# Trung tâm X do A thành lập và giao B vận hành
_ASSIGNED = re.compile(rf"G[^.;G]{{0,80}}?\bgiao(?: cho)? {_WHO} (?:{any_of(_WORDS['keeping'])})\b")
# Mô hình “Bản số” nằm trong Kế hoạch số 62-KH/TĐTN của Tỉnh đoàn
_UNDER = re.compile(
    rf"G{_BRACKETS} (?:nằm trong|thuộc|được triển khai theo|được nêu trong|thực hiện theo) D của {_WHO}"
)
# Cổng X, Bộ Tư pháp đưa vào vận hành từ tháng 5, ...
_THAT = re.compile(rf"G{_BRACKETS} , {_WHO}(?P<told> (?:đã |mới )?(?:{_RUN}))(?= (?:từ|hồi|hôm|ngày|tháng|năm|,|được))")
# TP. X vừa chính thức đưa G ( IOC ) đi vào hoạt động
_PUTS = re.compile(r"\b(?:đưa|cho)(?: [^ .;,]+){0,2}? ?\Z")
_TO_WORK = re.compile(rf"G{_BRACKETS}(?: [^ .;,G]+){{0,4}}? (?:đi )?vào (?:{any_of(_WORDS['working'])})\b")
# Đại học X với UBND ký chương trình; hai bên cùng vận hành G
_BOTH = re.compile(rf"\b(?:hai|đôi|cả hai|ba) bên (?:cùng |cũng |đều |sẽ )*(?:{_RUN})\b[^.;]{{0,40}}\Z")
_LISTED = re.compile(
    rf"G{_BRACKETS}(?: ?(?:,|và|, và) (?:[^.;,A-ZĐ]{{0,30}} )?G{_BRACKETS})*? ?(?:,|và|, và) (?:[^.;,A-ZĐ]{{0,30}} )?G"
)
# Do Sa Giang xây dựng và vận hành, nền tảng này ...
_FRONT = re.compile(
    rf"\b(?:do|được) {_WHO}(?P<told>[^.;,G{_ACTORS}]{{0,40}}?\b(?:{_RUN})\b[^.;,G{_ACTORS}]{{0,20}}) ?,?"
    rf" [^.;,G]{{0,20}}\Z"
)
_ROLE = Pattern(rf"\b(?:{any_of(_WORDS['roles'])})\b[^.;,{_ACTORS}]{{0,25}}?(?: là| :|:| do) {_WHO}")
_IN_ROLE = Pattern(rf"{_WHO} (?:làm|là|giữ vai trò|giữ vai) (?:{any_of(_WORDS['roles'])})\b")
_SPEAKS = re.compile(rf"[XYZ] [^.;{_ACTORS}G]{{0,40}}?\b(?:{any_of(_WORDS['presenting'])})\b")
_FOR = re.compile(rf"\bcho (?P<who>[{_ACTORS}])")
_JOINS = re.compile(rf"\b(?:{any_of(_WORDS['joining'])})\b")
_UNLINKED = re.compile(
    r"[.;:,]|\bcủa \Z|\b(?:lên|qua|trên)(?: [^ .;,]+){0,4} \Z"
    rf"|\b(?:tại|ở) \Z|\b(?:{any_of((*_WORDS['joining'], *_WORDS['using'], *_WORDS['serving'], *_WORDS['showing']))})\b"
)
_SERVED = re.compile(rf"\b(?:{any_of(_WORDS['serving'])}) \Z|\bký với [^.;]*về \Z")  # phục vụ G · A ký với E về G
_SAID_BY = re.compile(rf"[{_ACTORS}] , (?=[{_ACTORS}])")
_PROVINCIAL = ("people_committee", "provincial_party", "city_party", "council", "standing_committee")
_OF_PARTY = re.compile(r"\A(?:Tỉnh|Thành) ủy\b")
_NATIONWIDE = re.compile(r"\b(?:trên cả nước|toàn quốc|\d+ (?:tỉnh|A)|\d+ / \d+ (?:tỉnh|A)|nhiều (?:tỉnh|A))\b")
_WITH, _FRONTED = " phối hợp ", ("theo ", "tại ", "ở ")  # theo ông Hưng, trường và ... · tại xã Ia Pa, Tỉnh đoàn
# B phát động chiến dịch G , hưởng ứng phong trào G · B giới thiệu tổng quan về nền tảng G
_ANSWERS = re.compile(rf"\b(?:{any_of(_WORDS['told_of'])})(?: (?:{any_of(_WORDS['kinds'])}))?(?: thi đua)?[ \"“]*\Z")
# quyết định thành lập C trong thực hiện đề án G được T ký ban hành
_FOUNDING = re.compile(rf"\b(?:quyết định|D)(?: về)?(?: việc)? (?:{words_of('establishing')}) C [^;.,]*\Z")
_NEAR, _AHEAD = 90, 25


@dataclass(frozen=True, slots=True)
class Ran:
    """Who runs an initiative, by which rule, and which firms only made it."""

    who: tuple[Actor, ...]
    rule: str
    makers: tuple[Enterprise | Institution, ...] = ()


@dataclass(slots=True)
class Runners:
    """What is kept from sentence to sentence: whom the article is about, and who was named last."""

    context: Context
    protagonist: Actor | None
    owners: dict[str, Actor] = field(default_factory=dict)
    last: Actor | None = None
    bodies: dict[str, Body] = field(default_factory=dict)
    called_after: Unit | None = None

    def of(self, stage: Stage, offset: int, programme: Programme) -> Ran:
        """Who runs the initiative whose letter stands at an offset."""
        text, self.called_after = stage.text, called_after(programme, self.context)
        start = clause_start(text, offset)
        if _SERVED.search(text, start, offset):
            return Ran((), "runs.place")
        if (given := _GIVEN.match(text, offset)) is not None:
            made = self._before(stage, start, offset)
            firms = stage.parties(*made) if made is not None else []
            makers = tuple(f for f in firms if isinstance(f, Enterprise | Institution))
            return Ran(self._owners(stage, given.span("who")), "runs.given", makers)
        front = _FRONT.search(text, start, offset)
        now = _NOW.match(text, offset)
        if now is not None and _VERB.search(now["told"]):
            return Ran(self._owners(stage, now.span("who")), "runs.passive")
        last = _LISTED.match(text, offset)  # G và G , do B tổ chức
        last_offset = last.end() - 1 if last is not None else offset
        behind = _BEHIND.match(text, last_offset) or _THAT.match(text, offset)
        if behind is not None and _FOUNDING.search(text, start, offset):
            behind = None
        for match in (behind, front):
            if match is not None and (_VERB.search(match["told"]) or _MAKES.search(match["told"])):
                return self._told(stage, match, "runs.passive", programme)
        for pattern, rule in ((_ASSIGNED, "runs.given"), (_OF, "runs.of"), (_UNDER, "runs.under")):
            if (match := pattern.match(text, offset)) is not None:
                group = "who" if match["who"] else "who2"
                return Ran(self._owners(stage, match.span(group)), rule)
        if _BOTH.search(text, start, offset) and start:
            return Ran(self._owners(stage, (0, start)), "runs.both")
        if _ANSWERS.search(text, start, offset):
            return Ran((), "runs.place")
        if not _INTENDED.search(text[start : offset + _AHEAD]):
            subject = self._before(stage, start, offset)
            if subject is not None:
                return Ran(self._owners(stage, subject), "runs.verb")
        return self._unsaid(stage, start, offset, programme)

    def in_role(self, stage: Stage) -> Ran | None:
        """`cơ quan chủ trì là nhà trường`, of the initiative named before."""
        match = next(chain(_ROLE.apart(stage.text), _IN_ROLE.apart(stage.text)), None)
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
        if any(isinstance(w, Body) and w.head == "fixed" for w in who) and _GRANTS.search(told):
            return Ran((), rule)  # Chương trình ... được Thủ tướng phê duyệt
        buyer = _FOR.search(stage.text, match.start("told"), match.end("told") + 2)
        kept = _KEPT.match(stage.text, match.end("told"))
        made_for = buyer is not None or kept is not None
        firms = tuple(w for w in who if isinstance(w, Enterprise) or (made_for and isinstance(w, Institution)))
        if not firms or _KEEPS.search(told) or not _MAKES.search(told):
            return Ran(who, rule, helpers(stage, *match.span("who")) if _MAKES.search(told) else ())
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
        cut = stage.text.find(_WITH, *span)
        first = stage.parties(span[0], cut) if cut > 0 else []
        for k in range(span[0], span[1] if all(isinstance(p, Enterprise) for p in first) else cut):
            chunk = stage.chunks.get(k)
            if chunk is not None and chunk.rule == "place.context" and not self.context.local:
                return ()
            out += [chunk.thing] if chunk is not None and isinstance(chunk.thing, Committee) else []
            if chunk is not None and chunk.rule == "place.context" and self.called_after is not None:
                out.append(self.called_after)  # on a visit: `nền tảng "Quảng Ninh Smart" do tỉnh vận hành`
                continue
            out += map(self._as_owner, stage.at.get(k, ()))
        return tuple(dict.fromkeys(out))

    def _as_owner(self, thing: Actor) -> Actor:
        if isinstance(thing, Body) and thing.parent in self.bodies:
            return self.bodies[thing.parent] if thing.head == "standing_committee" else thing
        if isinstance(thing, Body) and thing.parent and not _OF_PARTY.search(thing.parent):
            whole = thing.head in ("standing_committee", "executive_committee")  # Ban Thường vụ Tỉnh đoàn
            return replace(thing, name=thing.parent, kind="mass", head="fixed", parent="") if whole else thing
        if not isinstance(thing, Body) or thing.head not in _PROVINCIAL or not thing.province or thing.unit is None:
            return thing
        whole = thing.unit.is_province
        return self.context.province_unit(thing.province) if whole else thing

    def _before(self, stage: Stage, start: int, offset: int) -> tuple[int, int] | None:
        """The last actors of the clause that are no aside: before a verb of running, or one of its own right there."""
        text = stage.text
        for match in reversed(list(re.finditer(_WHO, text[start:offset]))):
            first, last = start + match.start(), start + match.end()
            said = _SAID_BY.match(text, first) if text[start:first].endswith(_FRONTED) else None
            first = said.end() if said is not None else first
            if _ASIDE.search(text[start:first]) or _OBJECT.search(text[start:first]):
                continue
            between = text[last:offset]
            if _GIVES.search(between) or _HELPED.search(between):
                continue
            if text[last - 1] in "XYZ" and _CEREMONY.search(between):
                return None
            if "D" in between and self._granted(stage, start, offset):
                continue  # C tổ chức thực hiện D của B phê duyệt G
            between = between.rpartition("D")[2]  # nhắc thực hiện Chỉ thị số 04 về Đề án 06
            if _VERB.search(between) and THROUGH.search(between):
                continue  # E mở tài khoản , khám bệnh qua nền tảng G
            if _VERB.search(between) or has(between):
                return first, last
            if _PUTS.search(between) and _TO_WORK.match(text, offset):
                return first, last
            linked = len(between) < _NEAR and not _UNLINKED.search(between)
            linked = linked and not (text[last - 1] == "X" and spoken_of(between))
            if linked and any(map(can_own, stage.parties(first, last))):
                return first, last
        return None

    def _unsaid(self, stage: Stage, start: int, offset: int, programme: Programme) -> Ran:
        """Nobody named: once for each initiative, whom the article is about; not for events, nor what is planned."""
        named = programme.name in self.owners or programme.kind == "event" or "quốc gia" in programme.name.lower()
        if named or _INTENDED.search(stage.text[start : offset + _AHEAD]):
            return Ran((), "runs.place")
        everywhere = isinstance(self.protagonist, Unit) and _NATIONWIDE.search(stage.text, start, offset + _NEAR)
        if everywhere or self._granted(stage, start, offset):
            return Ran((), "runs.place")
        others = [k for k in stage.at if start <= k < offset and any(map(of_others, stage.at[k]))]
        if others and _JOINS.search(stage.text, others[-1], offset):
            return Ran((), "runs.place")
        speaker = _SPEAKS.search(stage.text, start, offset)
        home = stage.at.get(speaker.start(), ()) if speaker is not None else ()
        if home and (isinstance(home[0], Enterprise | Institution) or of_its_own(home[0])):
            return Ran(home, "runs.speaker")
        placed = self.protagonist is None or isinstance(self.protagonist, Unit)
        main = self._named_last(stage, programme) if self.context.places.multi and placed else self.protagonist
        local = self.context.reader.genres and not isinstance(main, Enterprise | Institution)
        if main is None or local or not (bears_name(programme, main) or run_here(stage, start, offset, main)):
            return Ran((), "runs.place")
        return Ran((main,), "runs.place")

    def _granted(self, stage: Stage, start: int, offset: int) -> bool:
        """`Quyết định số 2629/QĐ-TTg phê duyệt Chương trình ...`: it is not of the place that the article is about."""
        before = [c.thing for k, c in stage.chunks.items() if start <= k < offset and isinstance(c.thing, Policy)]
        return (
            bool(before)
            and CENTRAL.search(before[-1].number) is not None
            and _GRANTS.search(stage.text, start, offset) is not None
        )

    def _named_last(self, stage: Stage, programme: Programme) -> Actor | None:
        """In an article on several provinces the body named last, or the province of the line."""
        if isinstance(self.last, Body):
            return self.last
        token = next((c.start for c in stage.chunks.values() if c.thing is programme), -1)
        province = self.context.province_at(token, self.context.reader.view.line_of(token)) if token >= 0 else ""
        return self.context.province_unit(province) if province else None
