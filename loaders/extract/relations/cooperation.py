"""Provinces, bodies and schools that work with enterprises and schools: signed, hired, chosen, side by side."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from loaders.extract.context import Context
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.parties import PARTIES, Party, Stage, with_firms
from loaders.extract.relations.pattern import Pattern, Rules, matches
from loaders.extract.relations.spans import chunk_at
from loaders.extract.statements import Statement
from loaders.extract.things import Body, Enterprise, Institution, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("cooperation.yaml")


def _any(*names: str) -> str:
    """Word lists as an alternation, longest first."""
    words = sorted({w for name in names for w in _WORDS[name]}, key=len, reverse=True)
    return "|".join(map(re.escape, words))


_PAPER = rf"(?:{_any('papers')})"
_SEAL = rf"(?:(?:{_any('signing')})|(?:{_any('sealing')})(?: [^;.AXEYIZ ]+){{0,4}}? {_PAPER})"
_AGREE = rf"(?:{_SEAL}|{_any('cooperating')})"
_DO = rf"(?:{_SEAL}|{_any('cooperating', 'doing')})"
_NEXT = r" ?(?:,|và|, và|cùng|cùng với|;|-|–|hay|hoặc) (?:(?:với|giữa|các|cả) )?"
_MANY = rf"[{PARTIES}](?:{_NEXT}[{PARTIES}])*"
_THREE = rf"[{PARTIES}](?:{_NEXT}[{PARTIES}]){{2,}}"
_FIRMS = rf"[EYIZ](?:{_NEXT}[EYIZ])*"
_DET = rf"(?: (?:\d+|:|{_any('leading_up')}))*"
_FREE = rf"(?:(?:tại|ở|của|từ|cho|trên địa bàn|cả|tỉnh|về) A|[^;.{PARTIES}])"  # no party but a place
_ALL, _ANY, _OWNER = f"(?P<a>{_MANY})", f"(?P<a>[{PARTIES}])", "(?P<a>[AXIZ])"
_OTHERS, _SELLERS = f"(?P<b>{_MANY})", f"(?P<b>{_FIRMS})"
_LINK = r"(?:với|cùng với|cùng)"
_UNKNOWN = rf"(?: [^;.{PARTIES}]{{1,60}} (?:và|, cùng)(?: với)?)?"  # với Bộ Ngoại giao nước bạn và ...
_ASIDE = r"(?: \([^()]{0,60}\))?"  # UBND tỉnh (do Phó Chủ tịch đại diện) và ...
_PLUS = rf"{_ASIDE} ?,? (?:và|cùng với|cùng|với)"


def _gap(most: int) -> str:
    """Words between two parts of a pattern, none of them a party."""
    return rf"[^;.{PARTIES}]{{0,{most}}}?"


def _verb(*names: str) -> str:
    return rf"\b(?P<v>{_any(*names)})\b"


_RULES = Rules(
    # lễ ký kết giữa A , E và I
    (
        Pattern(rf"(?P<v>{_PAPER}|hợp tác|ký kết)\b{_gap(60)}\bgiữa{_DET} (?P<a>(?P<b>{_THREE}))"),
        "works.among",
    ),
    # UBND tỉnh X và Sở Y ký thỏa thuận về ... với FPT và VNPT · VNPT viết phần mềm theo hợp đồng ký với Sở
    (
        Pattern(rf"{_ALL}{_FREE}{{0,110}}?\b(?P<v>{_AGREE})\b{_FREE}{{0,110}}?\b{_LINK}{_UNKNOWN}{_DET} {_OTHERS}"),
        "works.with",
    ),
    # A vừa ký với E , gia hạn thỏa thuận với E
    (
        Pattern(
            rf"{_ANY} [^;.]{{0,140}}?(?:,| và) (?P<v>{_AGREE}|{_PAPER})\b{_FREE}{{0,60}}?\b{_LINK}{_DET} {_SELLERS}"
        ),
        "works.again",
    ),
    # UBND tỉnh và FPT ký · VNPT cùng Sở triển khai · X và vị khách ... - Y - thống nhất
    (Pattern(rf"{_ANY}{_PLUS}{_DET} {_SELLERS}{_FREE}{{0,70}}?\b(?P<v>{_DO})\b"), "works.both"),
    (Pattern(rf"{_SELLERS}{_PLUS}{_DET} {_OWNER}{_FREE}{{0,70}}?\b(?P<v>{_DO})\b"), "works.both"),
    (Pattern(rf"(?P<a>[XZ]) và {_gap(45)} - (?P<b>[YZ]) - (?P<v>{_DO})\b"), "works.both"),
    # Sở bắt tay Trường Đại học · phần mềm do VNPT phối hợp TANDTC xây dựng
    (Pattern(rf"{_ANY} (?P<v>bắt tay|phối hợp|kết hợp|liên kết)(?: với| cùng)?{_DET} {_OTHERS}"), "works.with"),
    # lễ ký kết giữa A và E
    (
        Pattern(
            rf"(?P<v>{_PAPER}|hợp tác|liên kết|phối hợp|ký kết)\b{_gap(60)}"
            rf"\bgiữa{_DET} {_ANY}{_gap(40)}{_PLUS}\b{_DET}(?: [\w ]{{1,20}} ,)? {_OTHERS}"
        ),
        "works.between",
    ),
    # hợp đồng thuê phần mềm của A với E · VNPT nhận 60 thôn, hợp đồng với UBND tỉnh đã ký
    (Pattern(rf"(?P<v>{_PAPER})\b{_gap(50)} của {_OWNER}(?: ký| đã ký)?{_PLUS}{_DET} {_OTHERS}"), "works.of"),
    (
        Pattern(rf"(?P<b>[EY])[^;.AX]{{0,90}}\b(?P<v>{_PAPER}) với (?P<a>[AX])(?: thì| cũng)? (?:đã|được|vừa)"),
        "works.paper",
    ),
    # theo thỏa thuận ký với A, E xây trường nghề
    (Pattern(rf"{_PAPER} (?:đã )?(?P<v>ký)(?: kết)?{_gap(20)} với{_DET} {_ANY} , {_OTHERS}"), "works.paper"),
    # tỉnh thuê trọn gói trung tâm điều hành của VNPT · được thuê của MISA theo hợp đồng bộ ký · cho tỉnh thuê
    (Pattern(rf"{_OWNER}[^;.EYX]{{0,70}}?{_verb('hiring')}{_gap(70)}\b(?:của|từ) {_SELLERS}"), "works.hires"),
    (
        Pattern(
            rf"{_verb('hiring')}{_gap(30)} (?:của|từ) {_SELLERS}{_gap(40)}{_PAPER} (?:mà |do )?{_OWNER}(?: đã| vừa)? ký"
        ),
        "works.hires",
    ),
    (Pattern(rf"{_OWNER} (?:đã |vừa |đang )?(?P<v>thuê) {_SELLERS}"), "works.hires"),
    (Pattern(rf"{_SELLERS}{_gap(40)}\bcho {_OWNER} (?P<v>thuê)\b"), "works.hires"),
    (Pattern(rf"\bdo {_SELLERS}{_gap(60)}\bđược {_OWNER}(?: đã| vừa)? (?P<v>ký)\b"), "works.hires"),
    # Trường được Sở đặt hàng ba đề tài · Viettel là đối tác chiến lược của tỉnh
    (Pattern(rf"{_SELLERS}(?: đã| vừa| từng)? được {_OWNER} {_verb('choosing')}"), "works.chooses"),
    (Pattern(rf"{_SELLERS} (?P<v>là) (?:{_any('counterparts')})\b{_gap(30)} (?:của|cho|với) {_OWNER}"), "works.is"),
    # Đồng hành với tỉnh trong chương trình này là Viettel · Sở đã trao thỏa thuận cho MISA
    (
        Pattern(rf"(?P<v>{_any('cooperating')})(?: với| cùng)? {_OWNER}{_gap(50)} (?:là|có|gồm|:){_DET} {_SELLERS}"),
        "works.fronted",
    ),
    (Pattern(rf"{_OWNER}{_gap(30)}\b(?P<v>trao) {_PAPER}{_gap(30)} cho{_DET} {_SELLERS}"), "works.with"),
    # ứng dụng do FPT phát triển cho thành phố
    (Pattern(rf"{_SELLERS}{_gap(25)}{_verb('supplying')}{_gap(50)}\bcho {_OWNER}"), "works.supplies"),
    # UBND tỉnh chọn CMC làm đối tác · liên danh E - E trúng gói thầu, bên mời thầu là A
    (
        Pattern(rf"(?P<a>[AX])[^;.EYIZ]{{0,60}}?{_verb('choosing')}{_DET} {_SELLERS} (?:{_any('chosen_for')})\b"),
        "works.chooses",
    ),
    (
        Pattern(
            rf"{_SELLERS}{_gap(40)}{_verb('won')}{_gap(120)}\b(?:(?:{_any('tenderer')})(?: là|:| :)?|của) {_OWNER}"
        ),
        "works.tender",
    ),
    (
        Pattern(rf"{_OWNER} (?:làm|là) (?:{_any('tenderer')})\b{_gap(80)}{_SELLERS}{_gap(30)}{_verb('won')}"),
        "works.tender",
    ),
    # Bến Tre vận hành ứng dụng này cùng E · Sở chủ trì, cùng VNPT
    (
        Pattern(rf"{_OWNER}{_gap(80)}{_verb('doing')}{_gap(60)}\bcùng(?: với)?{_DET} {_SELLERS}(?= ?(?:$|[.;,]))"),
        "works.along",
    ),
    (Pattern(rf"{_OWNER} chủ trì ,? ?(?P<v>cùng|phối hợp)(?: với)?{_DET} {_SELLERS}"), "works.along"),
    # hai bên mua bán là A và E · Với VNPT, Nhà trường ký ... · ký tên: X, Z
    (Pattern(rf"(?:hai|các|ba|đôi) bên{_gap(20)}(?P<v>là|gồm|:) {_OWNER} (?:và|,) {_SELLERS}"), "works.sides"),
    (Pattern(rf"(?:^|[,;:] )với {_OTHERS} ?,? {_ANY}(?: đã| vừa| cũng)* (?P<v>{_AGREE})\b"), "works.fronted"),
    (
        Pattern(rf"\b(?P<v>ký)(?: tên| kết| {_PAPER})* ?(?:có|là|gồm|:) (?P<a>[XZ]) (?:và|,|cùng) (?P<b>[YZ])"),
        "works.signers",
    ),
)
# Hai bên đã ký ... · hai bên cùng làm ...
_BOTH_SIDES = ("hai bên", "đôi bên", "hai phía")
_TWO_SIDES = re.compile(rf"\b(?:{'|'.join(_BOTH_SIDES)})(?: đã| vừa| cùng| cũng| sau đó)* (?P<v>{_DO})\b")
_OPEN = re.compile(rf"\b(?:{_any('open')})\b")
_REFUSED = re.compile(rf"\b(?:{_any('refused')})\b")
_DONE = re.compile(rf"\b(?:{_any('done')})\b")
_CONTRACT = re.compile(rf"\b(?:{_any('contract')})\b")
_SIGNED = re.compile(rf"\bký\b|\b{_PAPER}\b")
_BOUNDARY = re.compile(rf"[;.?!:](?! \d)|, (?:{_any('contrast')})\b")
_PASSING = re.compile(rf"\b(?:{_any('passing')}) \Z")
_ORDERED = re.compile(rf"\b(?:{_any('ordering')}) \Z")
_BEHIND = 40
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
    for match, rule in _RULES.within(stage.text, letters):
        if _agreed(stage, match):
            a, b = (_sides(stage, match, side) for side in ("a", "b"))
            yield _Tie(a, b, _kind(match.group()), rule)


def _sides(stage: Stage, match: re.Match[str], side: str) -> list[Party]:
    """The parties of a side; none where it only says where."""
    start, end = match.span(side)
    before = stage.text[max(0, start - 20) : start]
    if stage.text[start] == "A" and _PASSING.search(before):
        return []
    if side == "a" and _ORDERED.search(before) and not _DONE.search(match.group()):
        return []  # UBND tỉnh giao Sở ký với ...
    return stage.parties(start, end)


def _agreed(stage: Stage, match: re.Match[str]) -> bool:
    """Whether the clause says that it is so: no talks, plans, offers, no end of it."""
    start, end = match.span()
    before = [m.end() for m in _BOUNDARY.finditer(stage.text, 0, start)]
    behind = _BOUNDARY.search(stage.text, end)
    clause = stage.text[before[-1] if before else 0 : behind.start() if behind else len(stage.text)]
    if _REFUSED.search(clause):
        return False
    told = stage.text[before[-1] if before else 0 : match.end("v")]
    return not _OPEN.search(told) or _DONE.search(stage.text, match.start(), end + _BEHIND) is not None


def _kind(words: str) -> str:
    if _CONTRACT.search(words):
        return "contract"
    return "signed agreement" if _SIGNED.search(words) else "cooperation"


def _pairs(tie: _Tie) -> Iterator[tuple[Party, Enterprise | Institution]]:
    """A place, body or school with an enterprise; a place or body with a school."""
    for one in tie.one:
        for other in tie.other:
            left, right = (other, one) if isinstance(one, Enterprise) else (one, other)
            if isinstance(left, Institution) and isinstance(right, Body | Unit):
                left, right = right, left
            if isinstance(left, Enterprise) or not isinstance(right, Enterprise | Institution):
                continue
            if isinstance(left, Institution) and isinstance(right, Institution):
                continue
            yield left, right


def _working(frame: Frame, stage: Stage, recent: list[Party], context: Context) -> Iterator[Statement]:
    done: set[tuple[Party, Party]] = set()
    aside: list[set[Party]] = []  # who stands on one side of a tie is not tied within it
    if not frame.chunks and not recent:
        return
    for tie in tuple(_ties(stage)) or _both_sides(stage, recent):
        aside += () if tie.rule == "works.among" else ({*tie.one}, {*tie.other})
        for left, right in _pairs(tie):
            if (left, right) not in done and not any({left, right} <= side for side in aside):
                done.add((left, right))
                yield Statement("WORKS_WITH", left, right, tie.rule, frame.number, kind=tie.kind)
    if not done:
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


def cooperation_statements(frames: list[Frame], context: Context, stages: list[Stage]) -> Iterator[Statement]:
    """WORKS_WITH, sentence by sentence.

    Args:
        frames: the sentences, bare nouns read as whom they mean.
        context: what the article is about.
        stages: their stages.
    """
    recent: list[Party] = []
    line = -1
    found: list[Statement] = []
    for frame, plain in zip(frames, stages, strict=True):
        if frame.sentence.line > line + 1:
            recent = []
        line = frame.sentence.line
        stage = with_firms(plain, [p for p in recent if isinstance(p, Enterprise)][-2:])
        found += _working(frame, stage, recent, context)
        if stage.at:
            recent = stage.parties(0, len(stage.text)) or recent
    yield from _without_doubles(found)


def _without_doubles(found: list[Statement]) -> Iterator[Statement]:
    """A province acts through its bodies: it is left out where one of them is named with the same partner."""
    bodies = {(s.subject.province, s.object) for s in found if isinstance(s.subject, Body)}
    for statement in found:
        subject = statement.subject
        whole = isinstance(subject, Unit) and subject.name == subject.province
        if not (whole and isinstance(subject, Unit) and (subject.province, statement.object) in bodies):
            yield statement
