"""Seats told by who has left them: empty since somebody retired, given to somebody, to be somebody's."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.leading import NEW, NOT_YET
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import Person, Title
from loaders.resources.words import words_of

_ALREADY, _HANDING, _SEATS, _STILL = map(words_of, ("already", "handing", "seats", "still"))
_LEFT_BEHIND = words_of("left_behind")
_GONE = rf"{words_of('retiring')}|nghỉ|mất|qua đời|chuyển|được|bị|thôi|rời|sang|về"
# chiếc ghế T , bỏ trống từ khi P nghỉ hưu
_EMPTY_SINCE = Pattern(
    rf"(?P<office>[TR]) (?:, )?(?:(?:{_STILL}|{_ALREADY}|bị|còn) )*(?:bỏ trống|để trống|trống|khuyết)(?: \w+){{0,2}}?"
    rf" (?:từ khi|kể từ khi|từ lúc|sau khi|từ ngày|do|vì) (?:T )*(?P<old>[PN]) (?:(?:{_ALREADY}) )*(?:{_GONE})\b"
)
# chức danh T , sau khi P chuyển công tác , ...
_SINCE = Pattern(
    rf"(?<!\w)(?:{_SEATS}) (?P<office>[TR]) ?, (?:từ khi|kể từ khi|từ lúc|sau khi|từ ngày) (?:T )*(?P<old>P)"
    rf" (?:(?:{_ALREADY}|được|bị) )*(?:{words_of('retiring')}|nghỉ|mất|qua đời|chuyển|điều|luân chuyển|thôi|rời|sang)\b"
)
# ghế mà P để lại ở X được giao cho P
_LEFT_TO = Pattern(
    rf"(?:^|[;,] )(?:{_SEATS})(?: mà)? (?:T )*(?P<old>[PN]) (?:(?:{_ALREADY}) )*(?:{_LEFT_BEHIND})"
    rf"(?: ở [^;.,PN]{{1,30}}?)? ?,? ?(?:(?:được|{_STILL}|{_ALREADY}) )*(?:{_HANDING})(?: lại)?(?: cho| sang)?"
    r" (?:T )*(?P<new>P)"
)
# P thôi làm R ; dự kiến P sẽ được phân công thay thế
_TO_FOLLOW = Pattern(
    rf"(?:dự kiến|sắp tới|tới đây)(?: ,)? (?:T )*(?P<new>P) (?:(?:sẽ|được|phân công|bố trí|giao|cử|chỉ định) )*"
    rf"(?:{words_of('replacing')})(?: vị trí này| vào vị trí này)?(?= ?[.;,]|$)"
)
# người giữ ghế này của I 12 năm qua , P , xin nghỉ hưu
_WHO_HELD = Pattern(
    rf"(?:^|[;] )người (?:giữ|ngồi|nắm|đảm nhiệm) (?:{_SEATS}) này(?: của [BIE])?(?: [^;.,PN]{{1,30}}?)? ?,"
    rf" (?:T )*(?P<old>P) ?,(?: \w+){{0,2}}? (?:{words_of('retiring')}|nghỉ|qua đời|chuyển|thôi|rời)\b"
)
# ghế T P để lại chưa có người thay
_LEFT = Pattern(
    rf"(?:^|[;,] )(?:{_SEATS}) (?P<office>[TR])(?: mà)? (?:T )*(?P<old>[PN]) (?:(?:vừa|mới|{_ALREADY}) )*"
    rf"(?:{_LEFT_BEHIND})(?!\w)"
)
# trước ngày 1 / 7 , ghế R ở L thuộc về P
_BELONGED = Pattern(
    rf"(?:^|[;,] )trước (?:ngày [\d /-]+|sắp xếp|hợp nhất|sáp nhập|đây|đó|khi [a-zà-ỹđ ]{{1,30}}?) ?, (?:{_SEATS})"
    r" (?P<office>[TR])(?: (?:ở|của|tại) [LBI])? (?:thuộc về|do|là của) (?:T )*(?P<old>P)"
)
# P , T , vào vị trí mà P để lại : P thôi giữ chức T
_INTO = Pattern(
    rf"(?P<new>P)(?:{POSTS_BESIDE}) ?,? (?:(?:{_ALREADY}) )*(?:vào|ngồi vào|nhận|giữ|tiếp quản|đảm nhiệm) (?:{_SEATS})"
    rf"(?: mà)? (?:T )*(?P<old>[PN]) (?:(?:vừa|mới|{_ALREADY}) )*(?:{_LEFT_BEHIND})(?!\w)"
)
# vị trí này dự kiến do T P đảm nhiệm
_MEANT_FOR = Pattern(
    rf"(?:^|[;,] )(?:{_SEATS}) (?:này|ấy|đó) (?:dự kiến|sẽ|có thể)(?: sẽ| được)* (?:do|giao|giao cho|trao cho) (?:T )*"
    r"(?P<new>P)(?= (?:đảm nhiệm|đảm nhận|giữ|nắm|tiếp quản|thay)\b| ?[.;,]|\Z)"
)
# đang trình cấp có thẩm quyền bổ sung P vào vị trí ấy
_PROPOSED = Pattern(
    r"(?<!\w)(?:trình|đề nghị|đề xuất|kiến nghị|xin ý kiến)(?: [^;.PNTR]{1,40}?)? (?:bổ sung|bổ nhiệm|phân công"
    rf"|giới thiệu|cử) (?:T )*(?P<new>P) (?:thay )?(?:vào|giữ|đảm nhiệm) (?:{_SEATS}) (?:này|ấy|đó|nói trên)(?!\w)"
)
_UNDECIDED = re.compile(r"(?<!\w)(?:chưa|khuyết|còn trống|đang trống|bỏ trống|để trống)(?!\w)")
_LATELY = 2


def give_left_empty(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """Who had a seat that is empty now, and who has got or is to get one that somebody left.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
        topic: the last office of the sentence before that nobody was given.
    """
    _give_planned(frame, before, topic)
    for pattern in (_EMPTY_SINCE, _SINCE, _LEFT, _BELONGED):
        for match in apart(frame, pattern):
            _had(frame, match, before)
    for pattern, known in ((_INTO, [*frame.holdings, *before]), (_LEFT_TO, before)):
        for match in apart(frame, pattern):
            old, new = (frame.skeleton.at[match.start(group)].thing for group in ("old", "new"))
            office = _left_by(old, [h for h in known if h.sentence >= frame.number - _LATELY])
            told = new != old and NOT_YET.search(frame.skeleton.text[: match.end()]) is None
            if told and office is not None and isinstance(new, Person):
                frame.hold(new, office, "asserted", "office.handed_over")
    for match in apart(frame, _WHO_HELD):
        old = frame.skeleton.at[match.start("old")].thing
        taken = [h for h in before if h.sentence == frame.number - 1 and h.status == "asserted" and h.rule in NEW]
        if taken and isinstance(old, Person) and taken[-1].holder != old:
            frame.hold(old, taken[-1].office, "former", "office.replaced")
    for match in apart(frame, _TO_FOLLOW):
        new = frame.skeleton.at[match.start("new")].thing
        left = [h for h in frame.holdings if h.status == "former" and h.holder != new]
        if len({h.office for h in left}) == 1 and isinstance(new, Person):
            frame.hold(new, left[0].office, "planned", "office.in_place")


def _give_planned(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """Who is to get a seat that a sentence only points at: one that nobody has, or that somebody has just left."""
    left = {h.office for h in before if h.sentence == frame.number - 1 and h.status == "former"}
    office = next(iter(left)) if len(left) == 1 else topic if not left and _UNDECIDED.search(frame.before) else None
    for match in apart(frame, _MEANT_FOR) if office is not None else ():
        new = frame.skeleton.at[match.start("new")].thing
        if office is not None and isinstance(new, Person):
            frame.hold(new, office, "planned", "office.in_place")
    for match in apart(frame, _PROPOSED):
        new = frame.skeleton.at[match.start("new")].thing
        lately = [*(h for h in before if h.sentence == frame.number - 1), *frame.holdings]
        left = {h.office for h in lately if h.status == "former" and h.holder != new}
        if len(left) == 1 and isinstance(new, Person):
            frame.hold(new, next(iter(left)), "planned", "office.in_place")


def _had(frame: Frame, match: re.Match[str], before: list[Holding]) -> None:
    office, old = (frame.skeleton.at[match.start(group)].thing for group in ("office", "old"))
    if isinstance(office, Title) and office.body is None and isinstance(old, Person):  # of a body told of before
        own = [h.office for h in before if h.holder == old and h.office.title == office.title and h.office.body]
        office = own[-1] if own else office
    told = any(h.office is office and h.holder == old for h in frame.holdings)
    if not told and isinstance(old, Person) and isinstance(office, Title):
        frame.hold(old, office, "former", "office.replaced")


def _left_by(old: object, lately: list[Holding]) -> Title | None:
    """The one office that somebody is lately told to have left."""
    left = {h.office for h in lately if isinstance(old, Person) and h.name == old.name and h.status == "former"}
    return next(iter(left)) if len(left) == 1 else None
