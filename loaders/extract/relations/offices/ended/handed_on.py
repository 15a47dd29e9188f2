"""Offices that pass from one to another by their names: `nhiệm vụ R của ông A được chuyển cho ông B`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.leading import NOT_YET
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import Chunk, Person, Title
from loaders.resources.words import words_of

_TWO = 2
_ALREADY, _HANDING, _SEATS, _TASKS = map(words_of, ("already", "handing", "seats", "tasks"))
_SERVING, _STILL, _THESE = map(words_of, ("serving", "still", "these"))
_PASSED = rf"(?:(?:được|{_STILL}|{_ALREADY}) ){{0,6}}(?:{_HANDING})(?: lại)?(?: cho| sang| về)?"
# nhiệm vụ R của P được chuyển cho T P · vị trí R mà P , T , để lại được giao cho T P
_HANDED = Pattern(
    rf"(?:(?:{_SEATS}|{_TASKS}|phần việc) (?P<office>[TR])(?: [^;:.,PTRNC]{{1,30}})? (?:của|mà) (?:T )*(?P<old>[PN])"
    rf"{POSTS_BESIDE}(?: để lại(?: [^;:.PTRN]{{1,80}}?)?)? ?,?) {_PASSED} (?:T )*(?P<new>P)"
)
# khuyết chức danh R mà P nắm giữ trước khi nghỉ
_HELD_UNTIL = Pattern(
    rf"(?P<office>[TR]) mà (?:T )*(?P<old>[PN]) (?:(?:{_ALREADY}|từng) )*(?:{_SERVING})"
    rf" (?:trước khi|cho đến khi|đến khi|cho tới khi)"
    rf" (?:{words_of('retiring')}|nghỉ|mất|qua đời|chuyển|được|bị|thôi|rời)\b"
)
# hai vị trí này chuyển cho P , trước là T
_BOTH_HANDED = Pattern(
    rf"(?:^|; )(?:cả )?hai (?:{_SEATS}|{_TASKS}) (?:{_THESE}) {_PASSED} (?:T )*(?P<new>P)(?! (?:và|cùng) P|, P)"
)
# P nhận vai R từ tay P
_FROM_HIS_HANDS = Pattern(r"(?P<office>[TR]) từ (?:tay )?(?:T )*(?P<old>[PN])(?= ?[.;,(]|$)")
# R đổi từ T sang T
_FROM_POST_TO_POST = Pattern(r"(?P<office>R) (?:được |đã |nay )*(?:đổi|chuyển) từ T sang (?P<who>T)(?= ?[.;,]|$)")
# nay chức danh này do T trực tiếp đảm nhiệm
_BY_POST = Pattern(
    rf"(?:^|[;,] )(?:(?:{_STILL}|từ nay) )*(?:{_SEATS}) (?:{_THESE}) (?:(?:{_STILL}|được|sẽ) )*do (?P<who>T)"
    rf" (?:(?:trực tiếp|kiêm) )*(?:{_SERVING})(?= ?[.;,]|$)"
)
# thay P ( T , đã chuyển công tác ) làm R là T P · thay P ở vai trò R là P
_IN_HIS_PLACE = Pattern(
    rf"(?:{words_of('in_place')})(?: cho)? (?:T )*(?P<old>[PN])(?: ?[,(] ?T(?: ,[^;.()PTRNC]{{2,50}})? ?[,)])? "
    rf"(?:(?:làm|giữ|ở|trong|với|tại|đảm nhiệm|{_SEATS}) )+(?P<office>[TR])(?: (?:{_STILL}))? (?:là|có)"
    r" (?:T )*(?P<new>P)"
)
# C do T làm R thay P
_POST_REPLACES = Pattern(
    rf"T (?:[^;.,PTRNC]{{1,30}} )?(?P<office>R)(?: ,)? (?:{words_of('replacing')})(?: cho)? (?:chính )?(?:T )*"
    r"(?P<old>[PN])(?= ?[.;,(]|$)"
)


def give_handed_on(frame: Frame, before: list[Holding]) -> None:
    """Who had an office that the sentence says to be passed on, and who has it now.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
    """
    for pattern in (_HANDED, _IN_HIS_PLACE):
        for match in apart(frame, pattern):
            if NOT_YET.search(frame.skeleton.text[: match.end()]):
                _put_off(frame, match)
            else:
                _hand_on(frame, match)
    for match in apart(frame, _HELD_UNTIL):
        _had(frame, match)
    for pattern, by in ((_POST_REPLACES, Title), (_FROM_HIS_HANDS, Person)):
        for match in apart(frame, pattern):
            office = frame.skeleton.at[match.start("office")].thing
            held = (h for h in frame.holdings if h.office is office and h.status == "asserted")
            if any(isinstance(h.holder, by) for h in held):
                _had(frame, match)
    for match in apart(frame, _FROM_POST_TO_POST):
        frame.give(frame.skeleton.at[match.start("who")], frame.skeleton.at[match.start("office")], "office.post")
    for match in apart(frame, _BOTH_HANDED):
        _take_both(frame, frame.skeleton.at[match.start("new")].thing, before)
    for match in apart(frame, _BY_POST):
        _take_last(frame, frame.skeleton.at[match.start("who")], before)


def _put_off(frame: Frame, match: re.Match[str]) -> None:
    """`Đề nghị thay ông A ở vai trò Phó Trưởng ban là ông B`: B does not have it yet."""
    office, new = (frame.skeleton.at[match.start(group)].thing for group in ("office", "new"))
    for i, held in enumerate(frame.holdings):
        if held.office is office and held.holder == new and held.status == "asserted":
            frame.holdings[i] = replace(held, status="planned")


def _hand_on(frame: Frame, match: re.Match[str]) -> None:
    office, new = (frame.skeleton.at[match.start(group)] for group in ("office", "new"))
    if not any(h.office is office.thing and h.holder == new.thing for h in frame.holdings):
        frame.give(new, office, "office.handed_over")
    _had(frame, match)


def _had(frame: Frame, match: re.Match[str]) -> None:
    """The one named as who had the office, where the sentence has not said so yet."""
    office, old = (frame.skeleton.at[match.start(group)] for group in ("office", "old"))
    told = any(h.office is office.thing and h.holder == old.thing for h in frame.holdings)
    if not told and isinstance(old.thing, Person) and isinstance(office.thing, Title):
        frame.hold(old.thing, office.thing, "former", "office.replaced")


def _take_both(frame: Frame, new: object, before: list[Holding]) -> None:
    """`Ông A rời chức T và vai R. Hai vị trí này chuyển cho ông B`: the two offices that one person has just left."""
    left = [h for h in before if h.sentence == frame.number - 1 and h.status == "former"]
    if (
        isinstance(new, Person)
        and len(left) == len({h.office for h in left}) == _TWO
        and len({h.name for h in left}) == 1
    ):
        frame.holdings += [Holding(new, h.office, "asserted", "office.handed_over", frame.number) for h in left]


def _take_last(frame: Frame, who: Chunk, before: list[Holding]) -> None:
    """`Trước đây ông A là Trưởng ban. Nay chức danh này do Hiệu trưởng đảm nhiệm`: the role told of last."""
    last = next((h for h in reversed(before) if h.sentence == frame.number - 1), None)
    post = who.thing
    if last is not None and last.office.role and isinstance(last.holder, Person) and isinstance(post, Title):
        frame.hold(post, last.office, "asserted", "office.post")
