"""Provinces, bodies and schools that work with enterprises and schools: signed, hired, chosen, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.extract.article.context import Context
from loaders.extract.relations.initiatives.cooperation_patterns import AGREE, DO, PAPER, RULES, any_in
from loaders.extract.relations.initiatives.orders import DONE, Orders, only_asked
from loaders.extract.relations.initiatives.parties import Party, Stage, is_learned, with_firms
from loaders.extract.relations.initiatives.third_parties import third_parties
from loaders.extract.resolution.protagonist import protagonist
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, matches
from loaders.extract.skeletons.spans import chunk_at
from loaders.extract.statements import Statement
from loaders.extract.things import Body, Enterprise, Institution, Unit
from loaders.resources.words import list_of, words_of

_NUMBER = words_of("numbers")
# Hai bên đã ký ... · hai bên cùng làm ...
_BOTH_SIDES = list_of("both_sides")
_TWO_SIDES = re.compile(rf"\b(?:{'|'.join(_BOTH_SIDES)})(?: đã| vừa| cùng| cũng| sau đó)* (?P<v>{DO})\b")
_OPEN = re.compile(rf"\b(?:{any_in('open')})\b")
# văn bản với E " để sang quý IV "
_PUT_OFF = re.compile(r"[^.;]{0,60}?(?<!\w)(?:để|lùi|dời|hoãn) sang (?:quý|năm|tháng|đợt|tuần)\b")
_REFUSED = re.compile(rf"\b(?:{any_in('refused')})\b")
# đề nghị làm rõ hiệu quả hợp đồng giữa A và E
_STANDING = re.compile(rf"\b(?:{any_in('in_force')})(?: của)? \Z")
_CONTRACT = re.compile(rf"\b(?:{any_in('contract')})\b")
_SIGNED = re.compile(rf"\bký\b|\b{PAPER}\b")
_BOUNDARY = re.compile(rf"[;.?!:](?! \d)|, (?:{any_in('contrast')})\b")
_PASSING = re.compile(rf"\b(?:{any_in('passing')}) \Z")
# X tin rằng sau thỏa thuận với E · X khen thỏa thuận; not: X cho biết (đơn vị) đã ký
_SPOKEN_OF = re.compile(
    rf"(?<!\w)(?:(?:{any_in('speaking')})(?!\w)(?!.*(?<!\w)(?:{any_in('own_sides')})(?!\w))"
    rf".*(?<!\w)(?:{any_in('speaking_of')})(?!\w)[^,]*|(?:{any_in('praising')})(?: các| những| việc)?(?: {PAPER})? ?)\Z"
)
_PARTNER = re.compile(r"\b(?:hợp tác|phối hợp|liên kết|ký|kết nối) với \Z")
# với E về hạ tầng và E về thẻ sinh viên · với E từ năm 2021 và với E hồi tháng 3
_FURTHER = re.compile(
    r"[^;.,AXEYIZ]{0,80}? (?:và|, và|, đồng thời)"
    r" (?:(?:cùng )?với (?P<b>[EYIZ])|(?P<c>[EYIZ])(?= (?:về|để|trong việc)\b))"
)
_FRONTED = re.compile(
    rf" ?(?:{any_in('fronting')})\b.*, \Z"
)  # Hưởng ứng chủ trương và mục tiêu ..., Hội phối hợp với E
_BEHIND, _NEXT_LINE = 100, 1
_DATELINE = re.compile(r"A ?[-–] ?[AXEYIZ]")
_GOVERNING = ("government", "assembly", "party", "department")
# Ban Quản lý ký ghi nhớ với ba nhà đầu tư. Doanh nghiệp thứ nhất là E (...). Kế đến là E.
_UNNAMED = re.compile(
    rf"(?P<a>[AXIZ])[^;.AXEYIZ]{{0,80}}?\b(?P<v>{AGREE})\b[^;.AXEYIZ]{{0,60}}?\bvới"
    rf" (?:{_NUMBER}|\d+|các|những|nhiều) (?:{any_in('groups')})\b"
)
_MEMBER = re.compile(
    rf"\A(?:(?:{any_in('groups')}) )?(?:{any_in('ordinals')})(?: là| :| ,)* (?P<b>[EYIZ](?: ?(?:,|và|, và) [EYIZ])*)"
)
_GENERIC = Pattern(
    r"(?:phối hợp|hợp tác)(?P<mid>[^;.EI]{0,70}?)(?:sở|ngành|các cấp|địa phương|tỉnh)"
    r"(?P<mid2>[^;.EI]{0,30}?)(?:,|với) (?P<other>[EI])"
)


@dataclass(frozen=True, slots=True)
class _Tie:
    """Two sides of a match, what is said of them, and by which rule."""

    one: Sequence[Party]
    other: Sequence[Party]
    kind: str
    rule: str


def _ties(stage: Stage) -> Iterator[_Tie]:
    letters = frozenset(stage.text[k] for k in stage.at)
    if letters.isdisjoint("EYIZ") or len(stage.at) < 2:
        return
    for match, rule in RULES.within(stage.text, letters):
        if _agreed(stage, match):
            a, b = (_sides(stage, match, side) for side in ("a", "b"))
            b += _further(stage, match) if rule in ("works.with", "works.between") else []
            yield _Tie(a, b, _kind(match.group()), rule)


def _further(stage: Stage, match: re.Match[str]) -> list[Party]:
    """`với E về hạ tầng và [với] E về thẻ sinh viên`: a partner behind what is agreed with the first."""
    more = _FURTHER.match(stage.text, match.end())
    return stage.parties(*more.span("b" if more["b"] else "c")) if more is not None else []


def _sides(stage: Stage, match: re.Match[str], side: str) -> list[Party]:
    """The parties of a side; none where it only says where."""
    start, end = match.span(side)
    before = stage.text[max(0, start - 20) : start]
    if stage.text[start] == "A" and _PASSING.search(before):
        return []
    if start == 0 and _DATELINE.match(stage.text):
        start = 1  # LÂM ĐỒNG - Trường X và Công ty Y ký ...
    if side == "a" and stage.text[end - 1] in "XYZ" and _SPOKEN_OF.search(stage.text[end : match.start("v")]):
        return []
    if side == "a" and start < match.start("v") and _PARTNER.search(before):
        return []  # E hợp tác với A và đã ký hợp đồng với E: whom another verb is with
    if side == "a" and only_asked(stage, match, before):
        return []
    return stage.parties(start, end)


def _agreed(stage: Stage, match: re.Match[str]) -> bool:
    """Whether the clause says that it is so: no talks, plans, offers, no end of it."""
    start, end = match.span()
    before = [m.end() for m in _BOUNDARY.finditer(stage.text, 0, start)]
    behind = _BOUNDARY.search(stage.text, end)
    clause = stage.text[before[-1] if before else 0 : behind.start() if behind else len(stage.text)]
    if _REFUSED.search(clause) or _PUT_OFF.match(stage.text, end):
        return False
    told = stage.text[before[-1] if before else 0 : match.end("v")]
    told = told if _FRONTED.match(stage.text[before[-1] if before else 0 : start]) is None else match.group()
    if _STANDING.search(stage.text[: match.start()]) is not None:
        return True
    return not _OPEN.search(told) or DONE.search(stage.text, match.start(), end + _BEHIND) is not None


def _kind(words: str) -> str:
    if _CONTRACT.search(words):
        return "contract"
    return "signed agreement" if _SIGNED.search(words) else "cooperation"


@dataclass(slots=True)
class _Main:
    """The enterprise that an article is about, looked for once two sides may hold it."""

    frames: list[Frame]
    context: Context
    found: Enterprise | None = None
    looked: bool = False

    def of(self, one: Party, other: Party) -> Party | None:
        """That enterprise where it is one of two sides and the other is no place and no government."""
        if one == other or _governs(one, other) or not (isinstance(one, Enterprise) or isinstance(other, Enterprise)):
            return None
        if not self.looked:
            actor = protagonist(self.frames, self.context)
            self.found, self.looked = (actor if isinstance(actor, Enterprise) else None), True
        return next((p for p in (one, other) if self.found is not None and _key(p) == _key(self.found)), None)


def _pairs(tie: _Tie, main: _Main) -> Iterator[tuple[Party, Party]]:
    """A place, body or school with an enterprise; a place or body with a school; two schools that sign.

    The enterprise that an article is about comes first, and has other enterprises beside it.
    """
    for one in tie.one:
        for other in tie.other:
            firm = main.of(one, other)
            if firm is not None:
                yield firm, other if one == firm else one
                continue
            if _within(one, other) or _within(other, one):
                continue
            left, right = (other, one) if isinstance(one, Enterprise) else (one, other)
            if is_learned(left) and not is_learned(right) and isinstance(right, Body | Unit):
                left, right = right, left
            if isinstance(left, Enterprise) or not (isinstance(right, Enterprise) or is_learned(right)):
                continue
            if (
                is_learned(left)
                and is_learned(right)
                and (tie.kind == "cooperation" or left == right or tie.rule == "works.again")
            ):
                continue
            yield left, right


def _key(thing: object) -> str:
    """The canonical name of a known enterprise, else the name (`VNPT`, `Tập đoàn VNPT` are one)."""
    return str(getattr(thing, "short", "") or getattr(thing, "name", ""))


def _within(part: Party, whole: Party) -> bool:
    """`Khoa Luật Trường Đại học A`, `Trường Đại học B - Đại học C`: of the school that its name ends with."""
    return isinstance(whole, Institution) and part != whole and part.name.endswith(whole.name)


def _governs(*parties: Party) -> bool:
    """Whether one of them is a place, its government or a department of that, which comes first in any pair."""
    return any(isinstance(p, Unit) or (isinstance(p, Body) and p.kind in _GOVERNING) for p in parties)


def _working(frame: Frame, stage: Stage, recent: list[Party], context: Context, main: _Main) -> Iterator[Statement]:
    done: set[tuple[Party, Party]] = set()
    aside: list[set[Party]] = []  # who stands on one side of a tie is not tied within it
    if not frame.chunks and not recent:
        return
    for tie in tuple(_ties(stage)) or _both_sides(stage, recent):
        aside += () if tie.rule == "works.among" else ({*tie.one}, {*tie.other})
        for left, right in _pairs(tie, main):
            if done.isdisjoint([(left, right), (right, left)]) and not any({left, right} <= side for side in aside):
                done.add((left, right))
                yield Statement("WORKS_WITH", left, right, tie.rule, frame.number, kind=tie.kind)
    if not done and _GENERIC.fits[frame.kinds]:
        yield from _generic(frame, context)


def _both_sides(stage: Stage, recent: list[Party]) -> Iterator[_Tie]:
    """`UBND tỉnh tiếp Tập đoàn X. Hai bên đã ký ...`: the one place, body or school and the firms named before."""
    if not any(map(stage.text.__contains__, _BOTH_SIDES)):
        return
    for match in _TWO_SIDES.finditer(stage.text):
        named = stage.parties(0, match.start()) or recent
        firms: list[Party] = [p for p in dict.fromkeys(named) if isinstance(p, Enterprise)]
        owners: list[Party] = [p for p in dict.fromkeys(named) if not isinstance(p, Enterprise)]
        if not firms and len(owners) == 2:
            firms, owners = owners[:1], owners[1:]  # a body and a school
        if len(owners) == 1 and firms and _agreed(stage, match):
            yield _Tie(owners, firms, _kind(match.group()), "works.both_sides")


def _generic(frame: Frame, context: Context) -> Iterator[Statement]:
    """`sự phối hợp giữa các cấp, ngành với Tập đoàn X`: the province stands behind its departments."""
    for match in matches(frame, _GENERIC):
        other = chunk_at(frame, match, "other")
        if other is None or _REFUSED.search(match.group()) or _OPEN.search(match.group()):
            continue
        province = context.province_at(other.start, frame.sentence.line)
        if province and isinstance(other.thing, Enterprise):
            unit = context.province_unit(province)
            yield Statement("WORKS_WITH", unit, other.thing, "works.departments", frame.number, kind="cooperation")
            return


@dataclass(slots=True)
class _Group:
    """Who signed with `ba nhà đầu tư`, whom the sentences behind name one by one."""

    owners: Sequence[Party] = ()
    kind: str = ""
    line: int = -9

    def members(self, frame: Frame, stage: Stage) -> Iterator[Statement]:
        """`Doanh nghiệp thứ nhất là E. Kế đến là E.`: ties of a sentence with the owners of the group."""
        if not stage.at:
            return
        line = frame.sentence.line
        if self.owners and line - self.line <= _NEXT_LINE and (match := _MEMBER.match(stage.text)) is not None:
            self.line = line
            for owner in self.owners:
                for firm in stage.parties(*match.span("b")):
                    if isinstance(firm, Enterprise | Institution) and not isinstance(owner, Enterprise):
                        yield Statement("WORKS_WITH", owner, firm, "works.group", frame.number, kind=self.kind)
        for match in _UNNAMED.finditer(stage.text) if "với " in stage.text else ():
            owners = stage.parties(*match.span("a"))
            if owners and not _OPEN.search(stage.text[: match.end("v")]) and not _REFUSED.search(stage.text):
                self.owners, self.kind, self.line = owners, _kind(match.group()), line


def cooperation_statements(frames: list[Frame], context: Context, stages: list[Stage]) -> Iterator[Statement]:
    """WORKS_WITH, sentence by sentence.

    Args:
        frames: the sentences, bare nouns read as whom they mean.
        context: what the article is about.
        stages: their stages.
    """
    main = _Main(frames, context)
    group, orders = _Group(), Orders()
    recent: list[Party] = []
    line = -1
    found: list[Statement] = []
    for frame, plain in zip(frames, stages, strict=True):
        if frame.sentence.line > line + 1:
            recent = []
        line = frame.sentence.line
        stage = with_firms(plain, [p for p in recent if isinstance(p, Enterprise)][-2:])
        told = [*_working(frame, stage, recent, context, main)]
        found += told if not orders.go_on(stage.text) else ()
        found += group.members(frame, stage)
        found += third_parties(stage, frame.number, found)
        if stage.at:
            recent = stage.parties(0, len(stage.text)) or recent
    yield from _without_doubles(found)


def _without_doubles(found: list[Statement]) -> Iterator[Statement]:
    """Each pair one way round; a province is left out where one of its bodies is named with the same partner."""
    bodies = {(s.subject.province, s.object) for s in found if isinstance(s.subject, Body)}
    told: set[tuple[str, str]] = set()
    for statement in found:
        subject = statement.subject
        pair = (_key(subject), _key(statement.object))
        if pair[::-1] in told:
            continue
        told.add(pair)
        whole = isinstance(subject, Unit) and subject.name == subject.province
        if not (whole and isinstance(subject, Unit) and (subject.province, statement.object) in bodies):
            yield statement
