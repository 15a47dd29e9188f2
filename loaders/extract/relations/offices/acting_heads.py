"""Who is put in charge of a body for a time: `ông A, Phó Giám đốc, được giao phụ trách Sở X` acts as its director."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import Body, Enterprise, Institution, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, words_of

_HEADS: dict[str, str] = load_yaml("bodies.yaml")["heads_called"]
_HOUSES: list[str] = load_yaml("bodies.yaml")["houses"]
_BARE: dict[str, str] = load_yaml("bodies.yaml")["called_shortly"]
_RULE, _BOARD = "office.in_charge", "Chủ tịch Hội đồng"
_FOR_NOW, _DEPUTISING = words_of("for_now"), words_of("deputising")
_GIVEN = rf"(?:(?:được|{words_of('already')}|{_FOR_NOW}|giao|phân công|nhiệm vụ|hiện|đang|trực tiếp) )"
_CHARGE = rf"(?P<how>{_GIVEN}*)(?:{_DEPUTISING})(?: ,? ?(?:{_DEPUTISING}))*(?: hoạt động| công việc)?(?: của)?"
_ENDS = (
    r"(?= ?[.;,)(]|\Z| (?:từ|đến|cho|trong|thay|theo|kể|sau|và|cũng|cho đến|vào|tới|khi|ngày|phát|nói)\b)(?! ?, [BI])"
)
_WHOM = rf"(?P<who>P)(?P<posts>{POSTS_BESIDE})(?: hiện)? ?,? ?"
# P , T , được giao phụ trách B · giao P tạm thời điều hành B · P phụ trách hđtv E
_IN_CHARGE = Pattern(
    rf"(?P<by>(?<!\w)(?:giao|phân công) (?:T )*)?{_WHOM}{_CHARGE} "
    rf"(?:(?P<board>hđtv|hđqt|hội đồng thành viên|hội đồng quản trị) E|(?P<what>[BI])|(?P<bare>{any_of(_BARE)})){_ENDS}"
)
# P , phụ trách B , · P ( phụ trách B )
_CALLED = Pattern(r"(?P<who>P) (?:,|-|–|\() phụ trách (?P<what>[BI])(?= ?[,;.)]|\Z| [a-zà-ỹđ])(?! ?(?:,|và) [BI])")
# quyền điều hành B được giao cho P
_GIVEN_TO = Pattern(
    rf"(?<!\w)(?:quyền|việc|nhiệm vụ|trách nhiệm) (?:{_DEPUTISING})(?: hoạt động| công việc)?(?: của)? (?P<what>[BI])"
    rf" (?:(?:được|{words_of('already')}|{_FOR_NOW}|hiện|nay) )*(?:giao|trao|chuyển)(?: lại)? cho (?:T )*(?P<who>P)"
)
# sở này nay tạm giao P , T , điều hành
_LENT = Pattern(
    rf"(?:^|[;,] )(?P<bare>{any_of(_BARE)}) này (?:(?:{words_of('already')}|{_FOR_NOW}|hiện|nay|đang|được|vẫn) )*giao"
    rf"(?: lại)?(?: cho)? (?:T )*(?P<who>P)(?P<posts>{POSTS_BESIDE}) ?,? ?"
    rf"(?:(?:{_FOR_NOW}) )?(?:{_DEPUTISING})(?: {_FOR_NOW})?{_ENDS}"
)
# C : chưa có R . P , T , được giao điều hành tạm thời
_SEAT_LENT = Pattern(
    rf"{_WHOM}(?:được |đang )?(?:giao|phân công) (?:{_FOR_NOW} )?(?:{_DEPUTISING})(?: (?:{_FOR_NOW}))?"
    r"(?= (?:cho|đến|tới|trong)\b| ?[.;,]|\Z)"
)
_NOBODY = re.compile(r"(?<!\w)(?:chưa có|chưa bố trí|chưa cử|chưa bầu|khuyết|còn trống|đang trống|bỏ trống)(?!\w)")
# P phụ trách trường cho tới khi có quyết định
_UNTIL = Pattern(
    rf"(?P<who>P)(?:{POSTS_BESIDE}) ?,? ?{_GIVEN}*(?:{_DEPUTISING}) (?:{any_of(_HOUSES)})"
    r" (?:cho )?(?:đến|tới) khi (?:có|kiện toàn|bổ nhiệm|hoàn tất)(?!\w)"
)
# thay P được giao phụ trách B: who was until now
_NOT_NOW = re.compile(
    rf"(?<!\w)(?:(?:{words_of('not_yet')}|không|chưa|từng|trước đây|khi|nguyên|lúc)(?!\w)[^;.]*"
    rf"|(?:{words_of('replacing')})(?: cho)? )\Z"
)
_ABOVE = ("party", "government", "assembly")


def give_acting_heads(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """The acting heads of bodies that a sentence tells; not who has a body in his portfolio.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
        topic: the last office of the sentence before that nobody was given.
    """
    for match in apart(frame, _IN_CHARGE):
        who = frame.skeleton.at[match.start("who")].thing
        said = frame.skeleton.text[: match.start("who")]
        given = match["by"] or re.search(r"\b(?:giao|phân công|tạm|tạm thời)\b", match["how"])
        if not given or not isinstance(who, Person) or _NOT_NOW.search(said) or _NOT_NOW.search(match["posts"]):
            continue
        office = _office(frame, who, match)
        if office is not None and ("tạm" in match["how"] or not _oversees(frame, who, office)):
            frame.hold(who, office, "acting", _RULE)
    for match in apart(frame, _GIVEN_TO):
        who, body = (frame.skeleton.at[match.start(group)].thing for group in ("who", "what"))
        office = None if _NOT_NOW.search(frame.skeleton.text[: match.start()]) else head_of(body)
        if office is not None and isinstance(who, Person):
            frame.hold(who, office, "acting", _RULE)
    _give_lent(frame, before, topic)
    for match in apart(frame, _CALLED):
        who, body = (frame.skeleton.at[match.start(group)].thing for group in ("who", "what"))
        office = head_of(body)
        if office is not None and isinstance(who, Person) and not _oversees(frame, who, office):
            frame.hold(who, office, "acting", _RULE)


def _give_lent(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """Who has for a time what nobody holds: a body told of before, a seat that is empty, a school without a rector."""
    for match in apart(frame, _LENT):
        who = frame.skeleton.at[match.start("who")].thing
        office = _office(frame, who, match) if isinstance(who, Person) else None
        if office is not None and isinstance(who, Person):
            frame.hold(who, office, "acting", _RULE)
    for match in apart(frame, _SEAT_LENT) if topic is not None and _NOBODY.search(frame.before) else ():
        who = frame.skeleton.at[match.start("who")].thing
        if topic is not None and isinstance(who, Person):
            frame.hold(who, topic, "acting", _RULE)
    lately = [h for h in before if h.sentence == frame.number - 1 and h.office.rank == "head"]
    for match in apart(frame, _UNTIL) if len({h.office for h in lately}) == 1 else ():
        who, office = frame.skeleton.at[match.start("who")].thing, lately[-1].office
        if isinstance(office.body, Institution) and isinstance(who, Person) and who != lately[-1].holder:
            frame.hold(who, office, "acting", _RULE)


def _office(frame: Frame, who: Person, match: re.Match[str]) -> Title | None:
    """The post of who heads what somebody is in charge of."""
    found = match.groupdict()
    if found.get("board"):
        firm = next((c.thing for c in frame.chunks if frame.skeleton.offset(c) > match.start("board")), None)
        name = "thành viên" if match["board"] in ("hđtv", "hội đồng thành viên") else "quản trị"
        return Title(f"{_BOARD} {name}", "head", "enterprise", firm) if isinstance(firm, Enterprise) else None
    if found.get("what"):
        return head_of(frame.skeleton.at[match.start("what")].thing)
    heads = tuple(_BARE[match["bare"]].split())
    own = (h.office.body for h in frame.holdings if h.name == who.name and h.office.rank == "deputy")
    return next((head_of(body) for body in own if isinstance(body, Body) and body.head in heads), None)


def head_of(body: object) -> Title | None:
    """The post of who heads a body; None where bodies of its kind have heads of several titles."""
    if isinstance(body, Institution):
        title = {"university": "Hiệu trưởng", "school": "Hiệu trưởng", "hospital": "Giám đốc"}.get(body.kind, "")
        return Title(title, "head", "institution", body) if title and not body.name.startswith("Học viện") else None
    title = _HEADS.get(body.head, "") if isinstance(body, Body) else ""
    return Title(title, "head", body.family, body) if isinstance(body, Body) and title else None


def _oversees(frame: Frame, who: Person, office: Title) -> bool:
    """`ông A, Phó Chủ tịch UBND tỉnh, được phân công phụ trách Sở X`: whether he has a post above the body."""
    own = (h.office.body for h in frame.holdings if h.name == who.name and h.status == "asserted")
    return any(isinstance(body, Body) and body.kind in _ABOVE and body != office.body for body in own)
