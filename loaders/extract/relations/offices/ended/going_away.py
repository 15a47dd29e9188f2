"""Who goes elsewhere, the new post not told: `điều động ông A, Phó Giám đốc Sở X, đến nhận công tác tại Sở Y`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.ended.retirements import asked, is_let_go, retires, retires_with
from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

_ALREADY, _ELSEWHERE, _JOINERS, _TRANSFERRING = map(words_of, ("already", "elsewhere", "joiners", "transferring"))
# điều động P · điều động các đồng chí lãnh đạo cấp sở P
_TRANSFERS = re.compile(rf"(?:{_TRANSFERRING}) \Z")
_TRANSFERS_SOME = re.compile(rf"(?:{_TRANSFERRING})(?: [^;.,PTRN]{{0,20}})? \Z")
# đến nhận công tác tại B, về B, sang công tác ở I
_AWAY = re.compile(rf"(?:[^;.PN]{{0,60}}?)(?:{_ELSEWHERE})(?: \w+){{0,5}} [BEI]")
# nhận công tác tại B
_LEFT_FOR = re.compile(rf"(?: ,)?(?: đã| vừa| được| sẽ)* (?:{_TRANSFERRING})(?: \w+){{0,3}} (?:{_ELSEWHERE}) [BEI]")
# T , được B điều động; not: T trao quyết định cho các đồng chí được điều động
_IS_MOVED = re.compile(
    r"(?:(?! cho | đối với | các | những | với )[^;.PN]){0,30}?(?:được|bị)"
    r"[^;.PN]{0,20}?(?:điều động|luân chuyển|biệt phái)"
)
# T P đến nhận nhiệm vụ mới · T , đến giữ chức
_TO_ANOTHER = re.compile(rf"(?: ?,)? (?:đến|về|sang) (?:{words_of('taking_up')})\b")
# bà A , T , sang E · ông A , T , chuyển về B
_CROSSES = re.compile(r" ,(?: đã| vừa| mới)* (?:sang|chuyển sang|chuyển về|chuyển đến|qua) [BEI] ?[.;,]")
# T bàn giao chức vụ cho P
_HANDS_OVER = re.compile(
    rf" ?,?(?: đã| vừa| tiến hành)* bàn giao(?: lại)? (?:{words_of('seats')}|chức trách) cho (?:T )?P"
)
# T P được B điều động về công tác tại B và giao quyền T
_TO_A_HOUSE = (
    r"(?:về|sang|đến|tới)(?: (?:nhận )?công tác| nhận nhiệm vụ| làm việc)?(?: tại| ở)? [BEI]"
    r"(?= ?(?:[.,;]|và |để )| ?\Z)"
)
_NAMED_AND_SENT = re.compile(
    rf"(?: (?:cũng|{_ALREADY})){{0,6}} được(?: [BT])*(?: quyết định)? (?:{words_of('moving')}) {_TO_A_HOUSE}"
)
# Điều động T P về công tác tại B
_SENDS = re.compile(rf"(?:{words_of('moving')}) (?:[TR] , )*\Z")
_SENT = re.compile(rf" {_TO_A_HOUSE}")
# sau khi T P nhận nhiệm vụ mới · do T P được điều động về trung ương
_AFTER_THAT = re.compile(r"(?<!\w)(?:(?:sau|từ|kể từ) (?:khi|ngày)|do|vì) (?:[TR] , )*\Z")
_HAS_OTHER_WORK = re.compile(
    rf"(?: {_ALREADY})* (?:{words_of('new_work')}|được (?:[^;.,PN]{{1,20}} )?(?:{words_of('moving')}))(?!\w)"
)
# P , T và P , T nghỉ hưu: where the names open a clause, what the last one does all do; not: dự có P , T và P , T
_POSTS = r"(?:(?: ?[,–(-]| kiêm| và)? [TR](?: \))?)*"
_AND_OTHERS = re.compile(rf"(?: \))?{_POSTS}(?P<others>(?: ?(?:{_JOINERS}) P{_POSTS})+)(?= )")
_OPENS = re.compile(rf"(?:\A|[;.:] )(?:[^;.PTRN]{{0,50}} ,)? ?(?:P{_POSTS} ?(?:{_JOINERS}) )*\Z")
_AND = re.compile(r" (?:và|cùng) ")


def is_moved(frame: Frame, person: Chunk, at: int) -> bool:
    """`điều động ông A, T`: whether the clause up to a name says that its bearer is transferred."""
    return _TRANSFERS_SOME.search(_clause_before(frame, person, at)) is not None


def goes_away(frame: Frame, old: Holding, at: int) -> bool:
    """`điều động ông A, Phó Giám đốc Sở X, đến nhận công tác tại Sở Y`: moved, the new post not said."""
    if retires(frame, old, at):
        return True
    person = person_of(frame, old, at)
    if person is None:
        return _sent_by_name(frame, old, at)
    behind = frame.skeleton.text[at + 1 :]
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if _leaves(behind, before) and not asked(before):
        return True
    moved = _TRANSFERS.search(_clause_before(frame, person, at)) is not None
    if moved and _TO_ANOTHER.match(behind):
        return True
    passive = _IS_MOVED.match(behind) is not None
    return (
        _LEFT_FOR.match(behind) is not None
        or _CROSSES.match(behind) is not None
        or _HANDS_OVER.match(behind) is not None
        or ((moved or passive) and _AWAY.match(behind) is not None)
    )


def _leaves(behind: str, before: str) -> bool:
    """`ông A, T, nghỉ hưu`, `ông A, T, và ông B, T, nghỉ hưu`: by the words behind a post and before its holder."""
    others = _AND_OTHERS.match(behind) if _OPENS.search(before) is not None else None
    if others is not None and _AND.search(others["others"]) is not None:
        behind = behind[others.end() :]
    return is_let_go(behind) or retires_with(behind)


def _sent_by_name(frame: Frame, old: Holding, at: int) -> bool:
    """`Giám đốc Sở X Trần Văn A được điều động về công tác tại Sở Y`: the post stands before the name."""
    if old.rule != "title.before":
        return False
    people = (c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder)
    name = next((c for c in people if frame.skeleton.offset(c) > at), None)
    if name is None:
        return False
    behind = frame.skeleton.text[frame.skeleton.offset(name) + 1 :]
    sent = _SENDS.search(frame.skeleton.text[:at]) is not None and _SENT.match(behind) is not None
    after = _AFTER_THAT.search(frame.skeleton.text[:at]) is not None and _HAS_OTHER_WORK.match(behind) is not None
    return sent or after or _NAMED_AND_SENT.match(behind) is not None


def clause_start(frame: Frame, at: int) -> int:
    """Where the clause begins that an offset lies in."""
    return max(frame.skeleton.text.rfind(";", 0, at), frame.skeleton.text.rfind(" . ", 0, at), 0)


def _clause_before(frame: Frame, person: Chunk, at: int) -> str:
    """The words before a name in the clause of an office that stands at an offset."""
    return frame.skeleton.text[clause_start(frame, at) : frame.skeleton.offset(person)]


def person_of(frame: Frame, old: Holding, at: int) -> Chunk | None:
    """The last mention before an offset of who has a post."""
    people = [c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder and frame.skeleton.offset(c) < at]
    return people[-1] if people else None
