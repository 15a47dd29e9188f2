"""Who joins an initiative without running it: by a verb, in a list of partners, as an example, as a seller."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.relations.initiatives.parties import Party, Stage
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import any_of
from loaders.extract.statements import Statement
from loaders.extract.things import Enterprise, Institution, Programme
from loaders.resources.load import load_yaml

_WORDS = load_yaml("initiatives.yaml")
_JOIN = re.compile(rf"\b(?:{any_of(_WORDS['joining'])})\b")
_PLEDGE = re.compile(rf"\b(?:{any_of(_WORDS['pledging'])})\b")
_ABSENT = re.compile(rf"\b(?:{any_of(_WORDS['absent'])})\b")
_WHOEVER = re.compile(r"\b(?:khi|để|muốn|nếu|người|hộ|tiểu thương) \Z")  # Khi tham gia, các tiểu thương được E ...
_EXAMPLES = re.compile(rf"\A(?:{any_of(_WORDS['examples'])})\b")
_PARTNERS = re.compile(
    rf"\A(?:các )?(?:{any_of(_WORDS['partners'])}) (?:{any_of(_WORDS['partnering'])})[^:]{{0,20}}"
    r"(?::| (?:bao )?gồm\b| có\b)"
)
_RECEPTION = re.compile(r"\b(?:hưởng ứng|tham gia|đồng hành|vào cuộc)\b")
_SELLS = re.compile(r"\b(?:bán nhiều nhất|bán chạy nhất|gian hàng|người bán)\b")
_MOVEMENT = re.compile(r"\b(?:thúc đẩy|hưởng ứng|tham gia|đẩy mạnh|đi đầu|tích cực)\b[^.;]{0,20}phong trào\b")
_CLAUSE = re.compile(r"[^.;]+")
_FIRMS = re.compile(r"[EYIZ]")
_LIST = r"[EYIZ](?: ?(?:,|và|, và|cùng) [EYIZ])*"
# E và I tham gia truy xuất nguồn gốc.
_NEXT = re.compile(
    rf"\A(?:(?:các|hai|cả|ngoài ra|cùng đó) ,? ?)*{_LIST} (?:cùng |cũng |đã |đều )*"
    r"(?:tham gia|đồng hành|chung tay|góp)\b"
)
# E và E cùng tham gia.
_TOO = re.compile(rf"\A(?:(?:các|hai|cả|ngoài ra|còn) ,? ?)*{_LIST} (?:cũng |cùng |đều )+(?:tham gia|đồng hành)\Z")
_DATA = re.compile(r"\bđưa (?:dữ liệu|thông tin|hồ sơ|tài liệu|văn bản)\b")  # what is only put on it
_ONTO = re.compile(rf"\blên (?:(?:{any_of(_WORDS['kinds'])}) )?G")
# 27 doanh nghiệp đã kết nối , trong đó có E và E: to the initiative told of before
_CONNECTED = re.compile(
    rf"\d [^.;,\d]{{0,30}}\b(?:đã )?(?:kết nối|tham gia) ,? ?(?:trong đó có|trong số đó có|gồm) {_LIST}"
)
# E bán 2,5 tấn chè trên sàn G · E là nhà tài trợ của G · đối tác kỹ thuật của G là E · G thu hút E và I
# G được E ủng hộ 200 máy · E dùng nền tảng G
_ROLE, _OF = (
    any_of(_WORDS["joined_roles"]),
    r"(?:[^.;,EYIZA]{0,25}? )?(?:của|cho|trong|tại|ở) [^.;,EYIZA]{0,30}?(?P<what>G)",
)
_WHO, _ADVERBS = rf"(?P<who>{_LIST})", "(?:cũng |đều |đã |đang |là doanh nghiệp đầu tiên |là đơn vị đầu tiên )*"
_USES = any_of(_WORDS["using"])
_NOT_OWN = r"(?! ?,? (?:do|của) (?:chính|mình|đội|kỹ sư|nhân viên|cán bộ|công ty|nhà trường|trường|đơn vị))"
_ON = r"(?:trên|qua|lên) [^.;,EYIZA]{0,25}?(?P<what>G)"
_FRAMES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"{_WHO} {_ADVERBS}(?:là|làm) (?:{_ROLE}|R) {_OF}",
        rf"\b(?:{_ROLE}) {_OF} (?:là|gồm|có|:) {_WHO}",
        rf"(?P<what>G) (?:đã |được )*(?:{any_of(_WORDS['drawing'])}) [^.;,EYIZA]{{0,20}}?{_WHO}",
        rf"(?P<what>G) (?:cũng |đã )?được {_WHO} (?:{any_of(_WORDS['giving'])})\b",
        rf"(?:tại|trên|ở) [^.;,EYIZA]{{0,20}}?(?P<what>G) , {_WHO} (?:{any_of(_WORDS['selling'])})\b",
        rf"{_WHO} {_ADVERBS}(?:{any_of(_WORDS['selling'])}) (?:[^.;,EYIZA]|,(?=\d)){{0,60}}?{_ON}",
        rf"{_WHO} {_ADVERBS}(?:{_USES}) (?:[^.;,EYIZA]{{0,25}} )?(?P<what>G){_NOT_OWN}",
    )
)
# được B và E hỗ trợ , E đã tham gia sàn G , sàn G và sàn G
_HELPED = re.compile(
    rf"\b(?:được|nhờ|với sự) (?:sự )?[BAXEYIZ](?: ?(?:,|và|, và|cùng) [BAXEYIZ])*"
    rf" (?:{any_of(_WORDS['supported_by'])})\b"
)
_AND_ON = re.compile(rf"G(?: ?(?:,|và|, và) (?:(?:{any_of(_WORDS['kinds'])}) )?(?=G))?")
# nối phần mềm của mình vào nền tảng · dùng nền tảng này: the initiative named last, by its kind
_KINDS: dict[str, str] = load_yaml("measured.yaml")["kinds"]
_SOFTWARE = frozenset(load_yaml("measured.yaml")["software"])
_POINTED = re.compile(
    rf"\b(?P<kind>{any_of(_KINDS)})(?: (?:này|trên|nói trên|ấy|kể trên|của tỉnh))?(?= ?[.;,]| từ | để | ngay | ?\Z)"
)
_USED = re.compile(rf"\b(?:{_USES})\b")
_RECENT, _NEAR = 2, 15


@dataclass(slots=True)
class Told:
    """The initiatives named last, and where."""

    last: Programme | None = None
    line: int = -9
    number: int = -9
    movements: tuple[Programme, ...] = ()
    received: int = -9
    sentence: int = -1

    def note(self, frame: Frame, programme: Programme) -> None:
        """An initiative is named."""
        self.last, self.line, self.number = programme, frame.sentence.line, frame.number
        if programme.kind in ("movement", "campaign"):
            together = self.sentence == frame.number
            self.movements = (*self.movements, programme) if together else (programme,)
            self.sentence = frame.number


def joining(frame: Frame, stage: Stage, told: Told) -> Iterator[Statement]:
    """TAKES_PART_IN of one sentence; who runs an initiative does not join it (the caller takes those out)."""
    text = stage.text
    if told.last is not None and _RECEPTION.search(text):
        told.received = frame.sentence.line
    if not stage.at or not _FIRMS.search(text):
        return
    near = told.last is not None and frame.sentence.line - told.line <= 1
    if stage.programmes:
        yield from _framed(frame, stage)
    opened = False
    for clause in _CLAUSE.finditer(text):
        opened = opened or _EXAMPLES.match(clause.group().strip()) is not None
        targets, rule = _targets(frame, stage, clause, told, near, opened)
        for party in _joiners(stage, clause) if targets else ():
            for target in targets if isinstance(party, Enterprise | Institution) else ():
                yield Statement("TAKES_PART_IN", party, target, rule, frame.number)


def _joiners(stage: Stage, clause: re.Match[str]) -> list[Party]:
    """The parties of a clause, without those who only help others to join."""
    helped = _HELPED.search(clause.group())
    if helped is None:
        return stage.parties(clause.start(), clause.end())
    start = clause.start()
    return stage.parties(start, start + helped.start()) + stage.parties(start + helped.end(), clause.end())


def _in_a_row(stage: Stage, k: int) -> tuple[Programme, ...]:
    """The initiatives of a list that begins at an offset: `sàn G, sàn G và G`."""
    out: list[Programme] = []
    while k in stage.programmes and (match := _AND_ON.match(stage.text, k)) is not None:
        out.append(stage.programmes[k])
        k = match.end() if match.end() > k + 1 else -1
    return tuple(out)


def _framed(frame: Frame, stage: Stage) -> Iterator[Statement]:
    """Those whom a frame of its own joins to the initiative in it: `Viettel là đối tác của “X”`."""
    for pattern in _FRAMES:
        for match in pattern.finditer(stage.text):
            target = stage.programmes.get(match.start("what"))
            if target is None or _ABSENT.search(stage.text, max(0, match.start() - _NEAR), match.end()):
                continue
            for party in stage.parties(*match.span("who")):
                if isinstance(party, Enterprise | Institution):
                    yield Statement("TAKES_PART_IN", party, target, "joins.verb", frame.number)


def _pointed(clause: str, told: Told) -> bool:
    """Whether a clause says that somebody joins or uses what a bare word of its kind means: `nối vào nền tảng`."""
    verb = _JOIN.search(clause) or _USED.search(clause)
    meant = _POINTED.search(clause, verb.end()) if verb is not None else None
    if meant is None or told.last is None:
        return False
    kind = _KINDS[meant["kind"]]
    return kind == told.last.kind or {kind, told.last.kind} <= _SOFTWARE


def _joins_next(frame: Frame, told: Told, words: str) -> bool:
    """`E và E tham gia ...` right behind the sentence on an initiative; `cùng tham gia.` also behind the next one."""
    behind = frame.number - told.number
    too = told.last in told.movements and behind <= _RECENT and _TOO.match(words) is not None
    return too or (behind == 1 and _NEXT.match(words) is not None)


def _targets(
    frame: Frame, stage: Stage, clause: re.Match[str], told: Told, near: bool, opened: bool
) -> tuple[tuple[Programme, ...], str]:
    """The initiatives that the firms of a clause join, and by which rule."""
    words = clause.group().strip()
    last = (told.last,) if told.last is not None else ()
    if _PARTNERS.match(words):
        return last if near else (), "joins.partners"
    said = clause.group()
    verb = _JOIN.search(said) or (_ONTO.search(said) if _DATA.search(said) is None else None)
    if verb is not None and (_ABSENT.search(said[: verb.end()]) or _WHOEVER.search(said[: verb.start()])):
        return (), ""
    here = [k for k in sorted(stage.programmes) if clause.start() <= k < clause.end()]
    if verb is not None and here:
        behind = next((k for k in here if k >= clause.start() + verb.end()), here[-1])
        if stage.text[:behind].endswith("sản phẩm "):
            return (), ""  # đưa 500 sản phẩm OCOP lên sàn
        return _in_a_row(stage, behind), "joins.verb"
    if told.movements and (_PLEDGE.search(words) or _MOVEMENT.search(words)):
        return told.movements, "joins.movement"
    if here:
        return (), ""
    if last and frame.sentence.line == told.line and (_joins_next(frame, told, words) or _CONNECTED.search(words)):
        return last, "joins.next"
    if near and _pointed(clause.group(), told):
        return last, "joins.verb"
    if opened and frame.sentence.line - told.received <= _RECENT:
        return last, "joins.example"
    market = told.last is not None and told.last.kind in ("marketplace", "platform")
    if market and frame.sentence.line == told.line and _SELLS.search(words):
        return last, "joins.sellers"
    return (), ""
