"""Committees that a sentence says are dissolved, merged or replaced: who heads or is in one has been so before."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Committee
from loaders.resources.words import list_of, words_of

_JOINED_INTO = words_of("joined_into")
_CEASING, _WHEN = words_of("ceasing"), r"(?= ?[.;,()]|$| (?:kể|từ|sau|vào|ngày|tháng|năm|theo|do)\b)"
_LED = r"(?: ?,? ?do (?:T )*P(?: , T ,| \( T \))? (?:làm R|đứng đầu)| \( [^()]{1,60} \))"
_SET_UP = r"(?: do [BEI] (?:thành lập|lập|kiện toàn))?(?: trước đây| cũ)?"
# C này kết thúc hoạt động từ ngày 1/7 · C do P làm R được sáp nhập vào C · C nay được thay bằng C
_CLOSED = re.compile(
    rf"(?<!khi )(?<!nếu )(?P<all>C)(?: này)?{_LED}?{_SET_UP} ?,? "
    rf"(?:(?:(?:cũng|tự|đều) )*(?:(?:đã|vừa|nay|được|bị|chính thức|mới) )+(?:tự )?"
    rf"(?:giải thể{_WHEN}|(?:{_CEASING}) hoạt động{_WHEN}|(?:{_JOINED_INTO}) (?:vào|về|với) C"
    rf"|thay (?:thế )?bằng C)|(?:{_CEASING}) hoạt động(?= (?:kể )?từ [^;.]{{0,8}}\d| kể từ)"
    rf"|giải thể{_WHEN}|(?:nay |hiện )?không còn(?: hoạt động| tồn tại)?(?= ?[.;,]|$))"
)
# Ngày 1/7 , C này kết thúc hoạt động
_ON_A_DAY = re.compile(
    r"^(?:từ |đến |vào |ngay )*(?:ngày|tháng|năm) [^;.CPTR]{1,25} , (?P<all>C)(?: này)? "
    rf"(?:{_CEASING}) hoạt động{_WHEN}"
)
_MEMBERS = rf"(?P<all>C{_LED}?(?: ?(?:,|và|, và|với) C{_LED}?)*)"
# giải thể C và C · trên cơ sở hợp nhất C do P làm R và C · sáp nhập C vào C
_CLOSING = re.compile(
    rf"(?:(?:đã|được|vừa|chính thức|quyết định|việc) (?:giải thể|(?:{_CEASING}) hoạt động(?: của| đối với)?) {_MEMBERS}"
    rf"|trên cơ sở (?:{_JOINED_INTO}) {_MEMBERS.replace('all', 'these')})"
)
_INTO = re.compile(rf"(?:đã|vừa|được|việc) (?:{_JOINED_INTO}) {_MEMBERS} (?:thành|vào)\b")
_NOT = re.compile(rf"\b(?:{words_of('not_yet')}|{words_of('proposing')}|{words_of('living_on')})\b[^;.]{{0,60}}\Z")
_WORDS = list_of("board_over")


def boards_gone(frame: Frame) -> Iterator[Committee]:
    """The committees that are no more; not one that goes on by the same name."""
    text = frame.skeleton.text
    if "C" not in text or not any(map(text.__contains__, _WORDS)):
        return
    for pattern in (_CLOSED, _ON_A_DAY, _CLOSING, _INTO):
        for match in pattern.finditer(text):
            if _NOT.search(text[: match.start()]):
                continue
            start, end = match.span("these" if match.groupdict().get("these") else "all")
            gone = [frame.skeleton.at[k].thing for k in range(start, end) if text[k] == "C" and k in frame.skeleton.at]
            named = [chunk.thing for chunk in frame.chunks]
            yield from (thing for thing in gone if isinstance(thing, Committee) and named.count(thing) == 1)
