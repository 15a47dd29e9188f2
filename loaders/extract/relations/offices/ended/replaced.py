"""Who takes over from whom: `bà A được bổ nhiệm Giám đốc Sở X thay ông B`: B had that post."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.leading import NEW
from loaders.extract.skeletons.frame import OFFICES, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import ROLE, Body, Chunk, Person, Title
from loaders.resources.words import words_of

_ACTS, _REPLACING = words_of("acts"), words_of("replacing")
_WORK = f"{words_of('deputising')}|{words_of('overseeing')}"
_REPLACES = Pattern(
    rf"(?P<new>[PN])(?P<mid>[^;.PN]{{0,100}}?)(?:[,;] |\( |^| )(?:{_REPLACING}) (?:cho )?"
    rf"(?:chính )?(?:T (?:(?:,|-|–|kiêm) T )*|(?:{words_of('around_holder')})(?: mình)? [-–,] )?(?P<old>[PN])"
)
# P , T , làm người phát ngôn của B thay P: what is taken over is no office that is known
_OTHER_WORK = re.compile(rf"(?<!\w)(?:{words_of('working_as')}) (?!(?:\w+ ){{0,3}}[TR]\b)[^\W\dA-ZĐ]")
# P , T , sẽ đứng đầu tổ công tác , thay P: what P led is nothing that is known
_LEADS_OTHER = re.compile(rf"(?<!\w)(?:{words_of('heading')})(?!\w)(?! [CR])")
# P , R , chủ trì thay P · P ký thay P: one act in the place of another
_ONE_ACT = re.compile(rf"(?:{_ACTS})(?: (?:{words_of('act_objects')}))* ?$")
# P làm T , đồng thời theo dõi B thay P
_TASK = re.compile(rf"(?<!\w)(?:{_WORK})(?!\w)")
# P , T , thay P dự họp · thay P ( đang đi công tác ) điều hành
_ACT_BEHIND = re.compile(
    r"(?: ?[(,][^;.PTR]{1,40}[),])? ?(?:lên |đi |để |tạm thời |tạm )?"
    rf"(?:{_ACTS}|{_WORK})(?! tục| nhận)\b"
)
# P , T , vừa được bổ nhiệm thay P · P , T , từ tháng 3 thay P: nothing else is done
_COMES_ONLY = re.compile(
    rf"(?:(?:{words_of('already')}|{words_of('appointing')}|{words_of('moving_on')}"
    r"|được|là|người|nay|hiện|từ|hồi|vào|tháng|ngày|năm|tuần|trước|đứng ra|[\d/.-]+|\() ?)*"
)
# thay P được phân công phụ trách B · thay P , người đang tạm điều hành: who was only in charge
_IN_CHARGE_BEHIND = re.compile(
    rf",? ?(?:(?:{words_of('already')}|{words_of('still')}|được|người|vị|là|tạm thời|tạm|phân công|giao|cử|nhiệm vụ"
    rf"|quyền) )*(?:{words_of('deputising')})(?P<of> B)?(?![\w/])(?! (?:lĩnh vực|công tác|khối|mảng))"
)
_TAKES_UP = re.compile(rf"(?:{words_of('being')}|(?:giữ )?(?:{words_of('seats')}))")
_RANKS = {"head": 0, "standing_deputy": 1, "deputy": 1}
_NEXT_STEP = re.compile(r"(?:;|,|(?<!\w)và) (?:rồi|sau đó|tiếp đó|đến|nay|từ)\b|(?<!\w)(?:rồi|sau đó)(?!\w)")


def give_replaced(frame: Frame, before: list[Holding], topic: Title | None = None) -> None:
    """`Bà thay ông B`: B formerly held what was last said of her.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
        topic: the office of the sentence before that nobody was given: `thay đổi ủy viên Ban Chỉ đạo X. A thay B`.
    """
    told = topic is not None and topic.role and "thay đổi" in frame.before and ROLE not in frame.kinds
    changed = topic if told else None
    for match in apart(frame, _REPLACES):
        new, old = frame.skeleton.at.get(match.start("new")), frame.skeleton.at.get(match.start("old"))
        if new is None or old is None or not isinstance(new.thing, Person) or not isinstance(old.thing, Person):
            continue
        if any(work.search(match["mid"]) for work in (_OTHER_WORK, _LEADS_OTHER, _ONE_ACT)):
            continue
        if changed is not None:
            frame.hold(new.thing, changed, "asserted", "office.in_place")
            frame.hold(old.thing, changed, "former", "office.replaced")
            continue
        if _takes_unknown(frame, new, old):
            continue
        known = [h for h in before if not h.office.role] if _by_council(frame, match) else before
        first = _said_behind(frame, old, new.thing) or _office_taken(
            frame, new.thing, known, frame.skeleton.offset(old)
        )
        first = first or _role_left(frame, new.thing, old.thing)
        if first is None or not _is_taken_over(frame, first, match, old):
            continue
        if any(_left_before(h, old.thing, first) or _has_one_too(h, old.thing, first) for h in frame.holdings):
            continue
        if new.thing.name != old.thing.name and not _was_in_charge(frame, old, first.office):
            frame.holdings[:] = [h for h in frame.holdings if not (_same_post(h, first) and h.holder == old.thing)]
            frame.hold(old.thing, first.office, "former", "office.replaced")


def _said_behind(frame: Frame, old: Chunk, new: Person) -> Holding | None:
    """`A thay B làm Giám đốc Sở X, đồng thời là ủy viên của C`: the one of A's offices that is told right behind B."""
    office = frame.right_of(old)
    if office is None or office.kind not in OFFICES or _TAKES_UP.fullmatch(frame.gap(old, office)) is None:
        return None
    mine = (h for h in frame.holdings if h.name == new.name and h.office is office.thing)
    return next((h for h in mine if h.status in ("asserted", "acting")), None)


def _by_council(frame: Frame, match: re.Match[str]) -> bool:
    """`Ông A được HĐND huyện bầu, thay ông B`: to a post of the state, whatever committee A heads besides."""
    at = match.start("mid") + match["mid"].find("B bầu")
    body = frame.skeleton.at[at].thing if "B bầu" in match["mid"] else None
    return isinstance(body, Body) and body.head == "council"


def _role_left(frame: Frame, new: Person, old: Person) -> Holding | None:
    """`trình bổ sung ông A làm R thay bà B, nguyên T`: what A is to have and B, who left her post, had."""
    gone = any(h.holder == old and h.status == "former" and not h.office.role for h in frame.holdings)
    planned = (h for h in frame.holdings if h.name == new.name and h.status == "planned" and h.office.role)
    return next(planned, None) if gone else None


def _is_taken_over(frame: Frame, first: Holding, match: re.Match[str], old: Chunk) -> bool:
    """Whether B had the post of `A thay B`: not where A does B's work, or goes to a meeting for B.

    What A is called is what B had only for a head: a deputy may have risen to be one.
    """
    tail = re.split(r"[TR,;]", frame.skeleton.text[match.start("mid") : match.end("mid") + 1])[-1]
    if first.office.role or (_is_taken(first) and first.sentence == frame.number):
        return _TASK.search(tail) is None
    if first.rule.startswith("title.") and first.office.rank in ("deputy", "standing_deputy"):
        return False
    return _COMES_ONLY.fullmatch(tail.lstrip()) is not None and _ACT_BEHIND.match(frame.skeleton.after(old)) is None


def _was_in_charge(frame: Frame, old: Chunk, office: Title) -> bool:
    """`thay ông B được phân công phụ trách Sở`: B never had the post itself; not `được điều động phụ trách Sở Y`."""
    match = _IN_CHARGE_BEHIND.match(frame.skeleton.after(old).lstrip())
    if match is None or office.role:
        return False
    of = frame.right_of(old)
    return match["of"] is None or (of is not None and of.thing == office.body)


def _is_taken(holding: Holding) -> bool:
    return holding.rule in NEW or holding.status == "acting"


def _same_post(one: Holding, other: Holding) -> bool:
    return (one.office.title, one.office.body) == (other.office.title, other.office.body)


def _has_one_too(holding: Holding, old: Person, taken: Holding) -> bool:
    """`giao Phó Chủ tịch A lo việc này thay Phó Chủ tịch B`: a work is taken over, both keep a post of several."""
    same = _same_post(holding, taken)
    beside = holding.rule.startswith("title.") and taken.rule.startswith("title.") and taken.office.rank != "head"
    return holding.holder == old and same and beside and holding.status == "asserted"


def _left_before(holding: Holding, old: Person, taken: Holding) -> bool:
    """Whether the sentence already says what somebody left: the same office, or a post where a post is taken over."""
    said = holding.holder == old and holding.status == "former"
    return said and (holding.office.role or not taken.office.role)


def _takes_unknown(frame: Frame, new: Chunk, old: Chunk) -> bool:
    """`Tổng Giám đốc A kiêm nhiệm nhiệm vụ Chủ tịch thay ông B`: a post taken over of which the body is not known."""
    between = [c for c in frame.chunks[frame.index(new) : frame.index(old)] if c.kind in OFFICES]
    last = between[-1].thing if between else None
    return isinstance(last, Title) and last.body is None and not last.role and not last.more


def _of_the_last_step(frame: Frame, here: list[Holding], stop: int) -> list[Holding]:
    """`làm Phó Giám đốc, rồi được bổ nhiệm Giám đốc thay bà B`: of what is told step by step, the last."""
    where = [frame.skeleton.offset(c) if (c := frame.chunk_of(h.office)) is not None else stop for h in here]
    steps = [m.end() for m in _NEXT_STEP.finditer(frame.skeleton.text, 0, stop)]
    since = max((step for step in steps if any(step < at for at in where)), default=-1)
    return [h for h, at in zip(here, where, strict=True) if at > since] or here


def _office_taken(frame: Frame, new: Person, before: list[Holding], stop: int) -> Holding | None:
    """The office that a newcomer takes over: one of this sentence, else the head office said last."""
    here = [
        h
        for h in frame.holdings
        if isinstance(h.holder, Person) and h.holder.name == new.name and h.status in ("asserted", "acting")
    ]
    if any(h.name == new.name and h.status == "planned" for h in frame.holdings) and here:
        return None  # Phó Chủ tịch A sẽ làm nhiệm vụ Chủ tịch thay ông B
    if here:
        here = _of_the_last_step(frame, here, stop)
        taken = [h for h in here if _is_taken(h)]
        role = next((h for h in here if h.office.role), None)
        best = min(taken, key=lambda h: _RANKS.get(h.office.rank, len(_RANKS)), default=here[-1])
        return role or best
    known = [h for h in before if isinstance(h.holder, Person) and h.holder.name == new.name and h.status == "asserted"]
    lately = [h for h in known if h.sentence >= frame.number - 2]
    heads = [h for h in lately if h.office.rank == "head" or h.rule == "office.appointed"]
    given = [h for h in heads if h.rule == "office.appointed"]
    return next((h for h in heads if h.office.role), (given or heads)[-1]) if heads else None
