"""Old offices that a new one ends: `điều động ông A, Giám đốc Sở X, giữ chức Bí thư Đảng ủy phường Y`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.extract.relations.offices.ended.ended_beside import end_posts_beside
from loaders.extract.relations.offices.ended.going_away import clause_start, goes_away, is_moved, person_of
from loaders.extract.relations.offices.ended.lives import STEP_AFTER
from loaders.extract.relations.offices.ended.retirements import retires
from loaders.extract.relations.offices.exclusive import exclusive, leaves_the_board, leaves_the_paper
from loaders.extract.relations.offices.nobody.lower_posts import without_lower_posts
from loaders.extract.skeletons.frame import OFFICES, Frame, Holding
from loaders.extract.things import HEADS, Body, Committee, Person, Title
from loaders.resources.words import list_of, words_of

_ALREADY, _BEING, _TRANSFERRING = map(words_of, ("already", "being", "transferring"))
_MOVED = re.compile(rf"(?<!\w)(?:{_TRANSFERRING})(?!\w)")
# được bầu giữ chức T, ít ngày sau khi được Bộ Chính trị điều động giữ chức T: the move came first
_MOVED_BEFORE = re.compile(rf"(?<!\w)sau khi (?!sáp nhập|hợp nhất|sắp xếp)[^.;,T]*?(?:{_TRANSFERRING})(?!\w)")
# What somebody is called before what he takes: T , T kiêm T P -
_CALLED = r"\A[TR](?:(?: ,| và| -| –| kiêm)? [TR])*(?: P)?(?: \( [^()]* \))?(?: [,:)–-])?"
# ... sau sáp nhập ... · ... , tham gia B , B và ...
_ASIDE = (
    r"(?: (?:sau|trước) (?:khi )?(?:sáp nhập|hợp nhất)(?: ,)?"
    r"|(?: ,)? (?:được )?(?:chỉ định )?tham gia [^;.PN]{1,90}?(?: ,| và))?"
)
# ông A, Chủ tịch UBND huyện X, giữ chức Giám đốc Sở Y · Bí thư Tỉnh ủy X A giữ chức Chủ tịch UBND tỉnh Y
# T P và T P giữ chức T: whoever else takes it
_TOO = r"(?:(?: ,)? (?:và|cùng)(?: [TR](?: , [TR])*)? P(?:(?: ?[,–-]| \() [TR](?: \))?)*(?: ,)?)?"
_TAKES = re.compile(
    rf"{_CALLED}{_TOO}{_ASIDE}(?: (?:được|nhận (?:được |các )?quyết định|{_ALREADY})){{0,6}}"
    rf"(?: (?<=được )(?:T|B|E|I)(?: (?:{words_of('entrusting')}))*)?"
    rf" (?:{words_of('taking_a_post')}|(?<=quyết định )làm) \Z"
)
_CHAIN = re.compile(_CALLED)
# ông A, Giám đốc Sở X, được Thủ tướng điều động, giao quyền T
_MOVED_TO_ACT = re.compile(
    rf"{_CALLED}(?: (?:{_ALREADY}))* được(?: [TBE])?[^;.,PNTR]{{0,20}} (?:{_TRANSFERRING})[^;.PNT]*\Z"
)
_TIED = re.compile(r"P(?: [,–-])? [TR] kiêm \Z")
# ông A, Phó Chủ tịch UBND huyện X (nay là Bí thư Đảng ủy xã Y)
_NOW_IS = re.compile(r"[TR](?: , [TR])* ?(?:(?:,|\(|-|–) ?nay (?:là|làm)|(?:,|\(|-|–)? ?nay giữ chức(?: vụ)?) \Z")
# ông A, Giám đốc Sở X (nay là Sở Y)
_OF_A_BODY_THEN = re.compile(r"[TR] (?:,|\(|-|–) ?nay (?:là|thuộc) [BEI](?: [,)]|$)")
# ông A, Chủ tịch UBND xã X (hiện là Chủ tịch Ủy ban MTTQ xã X)
_TODAY_IS = re.compile(r"[TR] \( ?hiện(?: nay| đang| tại)? (?:là|làm|giữ chức) \Z")
_RISES = re.compile(rf"\A[TR](?: P)?(?: ,)? lên (?:{_BEING}) \Z")
# bổ nhiệm ... ; ông A, Giám đốc Công an tỉnh X làm Giám đốc Công an tỉnh Y
_BECOMES = re.compile(rf"{_CALLED}{_ASIDE} làm \Z")
# Trung tâm X do Phó Chủ tịch UBND xã A làm Giám đốc: an arrangement, no move
_ARRANGED = re.compile(r"(?<!\w)do (?:P(?: [,(–-])? )?\Z")
_APPOINTS = re.compile(rf"(?<!\w)(?:bổ nhiệm|phân công|{_TRANSFERRING}) .*;")
_ELECTS = re.compile(rf"(?<!\w)(?:{words_of('electing')})(?!\w)")
_BESIDE_IT = list_of("beside_a_post")
_LEFT = ("office.former", "office.removed")
_ONCE = re.compile(rf"(?<!\w)(?:{words_of('earlier')})(?: [^;.PTR]{{1,20}})?\Z")
_BESIDE = re.compile(words_of("besides_it"))


def end_old_offices(frame: Frame) -> None:
    """Turns to former what a person had before a transfer, or an appointment that cannot go with it."""
    if not frame.holdings:
        return
    without_lower_posts(frame)
    _place_what_is_left(frame)
    offices = {id(c.thing): c for c in frame.chunks if isinstance(c.thing, Title)}
    where = {key: frame.skeleton.offset(chunk) for key, chunk in offices.items()}
    for i, old in enumerate(frame.holdings):
        at = where.get(id(old.office), -1)
        if not isinstance(old.holder, Person) or old.status != "asserted" or at < 0:
            continue
        if not _can_end(old) and not _ends_with_work(frame, old, at):
            continue
        later = [h for h in frame.holdings if _follows(h, old, where, at)]
        if later and _is_called(frame, old, at):
            old = replace(old, rule="title.after")
        left = _OF_A_BODY_THEN.match(frame.skeleton.text, at) is not None or goes_away(frame, old, at)
        if left or any(_ends(frame, old, new, at, where[id(new.office)]) for new in later):
            frame.holdings[i] = replace(old, status="former", rule="office.transferred")
    _end_beside(frame, where)
    end_posts_beside(frame)


def _is_called(frame: Frame, old: Holding, at: int) -> bool:
    """`bổ nhiệm ông A, T1 kiêm T2, giữ chức T3`: whether a post that `kiêm` ties to one beside a name is of those."""
    return _is_new(old) and _TIED.search(frame.skeleton.text[:at]) is not None


def _end_beside(frame: Frame, where: dict[int, int]) -> None:
    """`Phó Bí thư Huyện ủy, Chủ tịch UBND huyện X giữ chức Giám đốc Sở Y`: who goes elsewhere leaves both."""
    ended = [h for h in frame.holdings if h.rule == "office.transferred" or h.rule in _LEFT]
    for i, old in enumerate(frame.holdings if ended else ()):
        if not old.rule.startswith("title.") or old.status != "asserted":
            continue
        if _is_the_lesser_of_two(old, ended):
            frame.holdings[i] = replace(old, status="former", rule="office.transferred")
        if not _can_end(old):
            continue
        beside = [h for h in ended if h.holder == old.holder and _of_one_unit(h.office, old.office)]
        if not beside:
            continue
        at = where.get(id(old.office), -1)
        news = [h for h in frame.holdings if _follows(h, old, where, at)]
        person = person_of(frame, old, at)
        moved = person is not None and is_moved(frame, person, at)
        if any(_is_elsewhere(old.office, new.office) for new in news) or (moved and not news):
            frame.holdings[i] = replace(old, status="former", rule="office.transferred")


def _is_the_lesser_of_two(old: Holding, ended: list[Holding]) -> bool:
    """`Phó Chủ tịch - Tổng Thư ký Hội X A được điều động`: a post that ends with another in the very body."""
    lesser = not old.office.role and old.office.rank not in (*HEADS, "member") and old.office.body is not None
    return lesser and any(h.holder == old.holder and h.office.body == old.office.body for h in ended)


def _of_one_unit(one: Title, other: Title) -> bool:
    a, b = one.body, other.body
    return isinstance(a, Body) and isinstance(b, Body) and a.unit is not None and a.unit == b.unit


def _is_elsewhere(old: Title, new: Title) -> bool:
    """Whether a post is of another unit than an old one."""
    a, b = old.body, new.body
    return isinstance(a, Body) and isinstance(b, Body) and None not in (a.unit, b.unit) and a.unit != b.unit


def _place_what_is_left(frame: Frame) -> None:
    """`bà A, Bí thư Huyện ủy, thôi giữ chức Bí thư Huyện ủy Hải Hậu`: what she leaves is what she is called."""
    gone = [h for h in frame.holdings if h.rule in _LEFT and isinstance(h.office.body, Body)]
    for i, called in enumerate(frame.holdings if gone else ()):
        for left in gone:
            if _is_the_same(frame, called, left):
                frame.holdings[i] = replace(called, office=replace(called.office, body=left.office.body))


def _is_the_same(frame: Frame, called: Holding, left: Holding) -> bool:
    """Whether two holdings of one person are of one kind of body, and the words place the one alone that is left."""
    one, other = called.office.body, left.office.body
    if called.holder != left.holder or called.office.title != left.office.title or not called.rule.startswith("title."):
        return False
    if not isinstance(one, Body) or not isinstance(other, Body) or one.head != other.head or one == other:
        return False
    chunk = frame.chunk_of(left.office)
    if chunk is not None and _ONCE.search(frame.skeleton.before(chunk)) is not None:
        return False  # ông A, Bí thư Tỉnh ủy, người từng giữ chức Bí thư Tỉnh ủy X
    return not _placed(frame, called.office) and _placed(frame, left.office)


def _placed(frame: Frame, office: Title) -> bool:
    """Whether the words of an office name the place of its body."""
    chunk = frame.chunk_of(office)
    unit = office.body.unit if isinstance(office.body, Body) else None
    if chunk is None or unit is None:
        return True
    return unit.name.split()[-1] in frame.skeleton.words[chunk.start : chunk.end]


def end_old_roles(frame: Frame) -> None:
    """`phân công ông A, Phó Trưởng Ban Chỉ đạo, làm Trưởng Ban Chỉ đạo`: in one committee the new role ends the old.

    So does a move: `bà B, Bí thư Đảng ủy xã X kiêm Trưởng Ban Chỉ đạo xã, được điều động về Sở Y làm Phó Giám đốc`.
    """
    moved = [h for h in frame.holdings if h.rule == "office.transferred"]
    for i, old in enumerate(frame.holdings):
        if old.status != "asserted" or not old.office.role:
            continue
        beside = old.rule.startswith("title.") and any(_succeeds(new, old) for new in frame.holdings)
        if beside or any(_goes_with(frame, old, post) for post in moved) or _retires_from(frame, old):
            frame.holdings[i] = replace(old, status="former", rule="role.succeeded")


def _retires_from(frame: Frame, role: Holding) -> bool:
    """`trao quyết định nghỉ hưu cho ông A, Phó Trưởng Ban Chỉ đạo X`: a role beside the name of who retires."""
    chunk = frame.chunk_of(role.office)
    return chunk is not None and retires(frame, role, frame.skeleton.offset(chunk))


def _goes_with(frame: Frame, role: Holding, post: Holding) -> bool:
    """Whether a role stands right behind a post that its holder leaves, and both are of one unit."""
    committee, body = role.office.body, post.office.body
    if role.holder != post.holder or not isinstance(committee, Committee) or not isinstance(body, Body):
        return False
    offices = [chunk.thing for chunk in frame.chunks if chunk.kind in OFFICES]
    behind = any(a is post.office and b is role.office for a, b in pairwise(offices))
    return behind and body.unit is not None and committee.owner in (body.unit.shown, body.unit.name)


def _succeeds(new: Holding, old: Holding) -> bool:
    """Whether somebody is appointed to another role of the same committee."""
    same = new.holder == old.holder and new.office.body == old.office.body and new.office.role
    if old.office.rank == "member" and new.office.rank not in HEADS:
        return False  # bổ sung chức danh Thư ký Ban Chỉ đạo đối với ông A, thành viên
    return same and new.rule == "office.appointed" and new.office.title != old.office.title


def _is_new(holding: Holding) -> bool:
    return holding.rule in ("office.appointed", "office.verb")


def _can_end(holding: Holding) -> bool:
    """Seats in a committee of many, and roles in steering committees, do not end with a post."""
    return not holding.office.role and holding.office.rank in HEADS and holding.office.family != "fixed"


def _ends_with_work(frame: Frame, old: Holding, at: int) -> bool:
    """`Kế toán trưởng A thôi giữ chức vụ để nghỉ hưu`: what no other post ends, but retiring does; no central seat."""
    local = not isinstance(old.office.body, Body) or old.office.body.unit is not None
    return local and not old.office.role and old.office.family != "fixed" and retires(frame, old, at)


def _follows(new: Holding, old: Holding, where: dict[int, int], at: int) -> bool:
    return (
        isinstance(new.holder, Person)
        and isinstance(old.holder, Person)
        and new.holder.name == old.holder.name
        and (new.status == "asserted" or _is_given_charge(new, old))
        and (_is_new(new) or new.rule == "office.now" or new.status == "acting")
        and not new.office.role
        and where.get(id(new.office), -1) > at
    )


def _is_given_charge(new: Holding, old: Holding) -> bool:
    """`điều động ông A, Giám đốc Bệnh viện X, giao quyền Giám đốc Bệnh viện Y`: an acting post of another body."""
    return new.status == "acting" and new.office.body != old.office.body


def _ends(frame: Frame, old: Holding, new: Holding, start: int, stop: int) -> bool:
    """Whether the new office ends the old one: by the verb, or because nobody has both."""
    words = frame.skeleton.text[start:stop]
    same = (old.office.title, old.office.body) == (new.office.title, new.office.body)
    if _BESIDE.search(_CHAIN.sub("", words, count=1)) or same or _stays(frame, old, new):
        return False
    if STEP_AFTER.search(frame.skeleton.text[:stop]):
        return False  # Giám đốc Sở X A từng là T trước khi được bổ nhiệm làm T2: of what came before
    if new.status == "acting":
        person = person_of(frame, old, start)
        return (person is not None and is_moved(frame, person, start)) or _MOVED_TO_ACT.match(words) is not None
    if new.rule == "office.now":
        party = isinstance(old.office.body, Body) and old.office.body.kind == "party"
        if _TODAY_IS.match(words):
            return exclusive(old.office, new.office)
        other = not party or old.office.title == new.office.title or exclusive(old.office, new.office)
        return _NOW_IS.match(words) is not None and other
    since = start if _is_new(old) else _own_clause(frame, old, start)
    if _is_new(old) and _MOVED_BEFORE.search(words):
        return False
    if _MOVED.search(frame.skeleton.text[since:stop]) is not None:
        return _is_local(old.office) or old.office.body != new.office.body
    becomes = _BECOMES.search(words) is not None and _ARRANGED.search(frame.skeleton.text[:start]) is None
    listed = becomes and _APPOINTS.search(frame.skeleton.text[:start]) is not None
    if becomes and _is_elsewhere(old.office, new.office):
        return True
    takes = new.rule == "office.appointed" or listed or becomes or _TAKES.search(words) or _RISES.search(words)
    apart = any(said(old.office, new.office) for said in (exclusive, leaves_the_paper, leaves_the_board))
    return not _is_new(old) and bool(takes) and apart


def _stays(frame: Frame, old: Holding, new: Holding) -> bool:
    """`Phó Chỉ huy trưởng B giữ chức Phó Chỉ huy trưởng, Tham mưu trưởng B`: the old title is one of the new ones."""
    chunk = next(c for c in frame.chunks if c.thing is new.office)
    left = frame.left_of(chunk)
    beside = left.thing if left is not None and frame.gap(left, chunk) in _BESIDE_IT else None
    return isinstance(beside, Title) and beside is not old.office and beside.title == old.office.title


def _own_clause(frame: Frame, old: Holding, at: int) -> int:
    """`sau khi điều động ông A, kỳ họp bầu ông B, T, làm T2`: where the clause begins that is about B."""
    since, person = clause_start(frame, at), person_of(frame, old, at)
    if person is None:
        return since
    named = re.split(r"[PN]", frame.skeleton.text[since : frame.skeleton.offset(person)])
    elected = len(named) > 1 and _ELECTS.search(named[-1]) is not None and _MOVED.search(named[-1]) is None
    return frame.skeleton.offset(person) if elected else since


def _is_local(office: Title) -> bool:
    return isinstance(office.body, Body) and office.body.head != "fixed"
