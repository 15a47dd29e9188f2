"""Votes that are told of as things to come: `chương trình bầu T với ông A`, `việc bầu T đối với ông A sẽ diễn ra`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.nobody.doubts import PUT
from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

# what was told of the same act before: bầu T với P , T và bầu
_ACT = rf"(?:{words_of('appointing')}|{words_of('removing')})"
_WHOM = re.compile(rf"(?<!\w){_ACT} (?:T )?[PN] \Z")
_BEFORE = rf"(?: {_ACT}[^;.]{{0,60}}(?:{words_of('whom')})[^;.]{{0,60}}(?:và|,))* \Z"
_ON_THE_AGENDA = re.compile(rf"(?<!\w)(?:{words_of('agendas')})(?: (?:về|việc|là))*{_BEFORE}")
_AS_A_NOUN = re.compile(rf"(?<!với )(?<!sau )(?<!từ )(?<!\w)(?:{words_of('votes_told_of')}){_BEFORE}")
_IS_DONE = re.compile(r"(?<!\w)(?:hoàn thành|hoàn tất|kết thúc|xong|đã|vừa|tán thành)(?!\w)")
_TIME = rf"(?:{words_of('to_come')}|kỳ họp (?:tới|sau)|(?:sáng|trưa|chiều|tối) mai)"
_IS_TO = re.compile(rf"(?<!\w)(?:sẽ|dự kiến|chưa|{_TIME})(?!\w)")
# , sẽ được tiến hành · dự kiến diễn ra · vào tháng tới
_IS_TO_BE = re.compile(
    rf"(?<!\w)(?:(?:sẽ|dự kiến|chưa)(?: được| bị| có thể)* (?:{words_of('taking_place')})|{_TIME})(?!\w)"
)
# bầu T với P , T vào chiều mai
_WHEN = re.compile(rf"(?:{words_of('whom')})(?: (?:[PNT,]|và))+ (?:vào |trong |tại )?{_TIME}(?!\w)")
# dự kiến ngày mai ký quyết định bổ nhiệm
_TO_BE_SIGNED = re.compile(rf"(?<!\w)(?:sẽ|dự kiến)(?: {_TIME})? (?:ký|ra|ban hành) quyết định(?: về việc| về)? \Z")
# không tiến hành miễn nhiệm · quy trình miễn nhiệm T của P hay không
_NOT_GONE_ABOUT = re.compile(rf"(?<!\w)(?:không|chưa) (?:{words_of('going_about')})(?: việc| quy trình| nội dung)? \Z")
_ASKED = re.compile(r"[^;.]{0,40}?(?<!\w)hay (?:không|chưa)(?!\w)")

# Sở X đang trình Chủ tịch UBND tỉnh ký quyết định bổ nhiệm
_PUT_FOR_SIGNING = re.compile(
    rf"{PUT} (?:[BT] )+(?:xem xét ,? ?|để )*(?:ký|ra|ban hành) quyết định(?: về việc| về)? \Z"
)


def is_yet_to_vote(frame: Frame, office: Chunk, opening: str, verb: OfficeVerb) -> bool:
    """Whether an office is one that a house has on its agenda to give, or to take away.

    Args:
        frame: the sentence.
        office: the last of the offices behind the verb.
        opening: the skeleton up to the verb.
        verb: the verb; before that of `bầu ông A làm T` stands the act.
    """
    act = _WHOM.search(opening)
    if act is None and {Way.APPOINT, Way.REMOVE}.isdisjoint(verb.ways):
        return False
    return vote_to_come(opening[: act.start()] if act is not None else opening, frame.skeleton.after(office))


def vote_to_come(before: str, behind: str) -> bool:
    """Whether what stands before the verb of a vote, and behind whom or what it is on, says that it is to come."""
    clause, behind = before.rsplit(";", 1)[-1], re.split(r"[;.]", behind)[0]
    if _ON_THE_AGENDA.search(before) is not None:
        return _IS_DONE.search(clause) is None
    if _NOT_GONE_ABOUT.search(before) or _ASKED.match(behind):
        return True
    if _AS_A_NOUN.search(before) is not None:
        return _IS_TO.search(clause) is not None or _IS_TO_BE.search(behind) is not None
    to_be_signed = _TO_BE_SIGNED.search(clause) or _PUT_FOR_SIGNING.search(clause)
    return _WHEN.match(behind) is not None or to_be_signed is not None
