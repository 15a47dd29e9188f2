"""Who has, or had, the office told of right before: `đồng chí B giữ vị trí này`, `trước đó nhiệm vụ này do ông A`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.relations.leading import NOT_YET
from loaders.extract.relations.pattern import Pattern, apart
from loaders.extract.things import ROLE, Chunk, Person, Title

_SAME_OFFICE = Pattern(
    r"(?P<who>[PN])(?: [-–,] T)?(?: ,)? (?:\w+ ){0,4}?"
    r"(?:giữ|thay|thế|thế vào|đảm nhiệm|đảm nhận|nhận|tiếp nhận|kế nhiệm"
    r"|được giao)(?: \w+){0,3}? (?:vị trí|chức danh|cương vị|nhiệm vụ|chức vụ|trọng trách|ghế) (?:này"
    r"|ấy|đó)"
    r"|(?:người (?:thay|thay thế|kế nhiệm|kế nhiệm [PN]|thay [PN])|(?<=[;.,] )thay (?:thế |cho )?[PN])"
    r" là (?:đồng chí |ông |bà )?(?:T )*(?P<heir>P)"
    r"|(?P<task>vị trí|chức danh|cương vị|nhiệm vụ|chức vụ|trọng trách|ghế|vai trò) (?:này|ấy|đó|trên)"
    r" (?:nay |đã |vừa |được |tạm |trước |trước đây |trước đó |từng |vốn )*(?:giao|trao|chuyển|thuộc về|do)(?: lại)?"
    r"(?: cho| sang)? (?:đồng chí |ông |bà )?"
    r"(?:T )*(?P<then>P)"
    r"|(?:bàn giao|giao|nhường|trao)(?: lại)? (?:ghế|vị trí|cương vị|chức vụ|nhiệm vụ) (?:này|ấy|đó|trên)(?: lại)? cho"
    r" (?:T )?(?P<to>P)"
    r"|(?:thay vào|vào|nhận|kế nhiệm ở) (?:vị trí|chức danh|cương vị|chức vụ|ghế) (?:này|ấy|đó) (?:là|có) (?:T )?"
    r"(?P<next>P)"
    r"|(?P<new>P)(?: , [TR](?: [^;.,PTR]{1,20})?)* ?,? "
    r"(?:(?:vào|sẽ|vừa|được (?:cử|bầu|bầu bổ sung|phân công|giao|chỉ định|điều động|bổ nhiệm|chọn)) )*"
    r"(?:thay thế|thế chỗ|thế chân|kế nhiệm|vào thay|lên thay|thế vào|thay)(?= ?[.;]|$)"
)
# P , hết tuổi quản lý , rời chức ấy · P thôi giữ chức vụ này
_LEFT = Pattern(
    r"(?P<who>[PN])(?: ,)?(?: [^;.PNTR]{0,40}?)? (?:rời|rời khỏi|thôi|thôi giữ|từ bỏ) (?:ghế|chức|chức vụ"
    r"|chức danh|vị trí|cương vị) (?:này|ấy|đó|trên)(?!\w)"
)
_OPENS = re.compile(r"(?:với |riêng |còn )*(?:chức danh|chức vụ|chức|vị trí|cương vị) [TR]")
_OF_SEVERAL = re.compile(r"\b(?:hai|ba|bốn|các|những) (?:chiếc )?\Z")  # hai ghế này giao cho P và P
_NO_MORE = re.compile(r"\b(?:thôi|rời|không|không còn|miễn nhiệm|từ nhiệm|hết|dừng|ngừng)\b")
# nghỉ hưu , người kế nhiệm là P
_GOES = re.compile(
    r"\b(?:thôi|rời|không còn|miễn nhiệm|bãi nhiệm|từ nhiệm|từ chức|cách chức|hết|nghỉ|chuyển|điều động|bàn giao"
    r"|qua đời|từ trần)\b"
)
_TAKERS = ("heir", "then", "next", "to", "new", "who")
# hễ trưởng ban vắng thì P thay
_UNSURE = re.compile(r"\b(?:sẽ|nhiều khả năng|có thể|dự kiến|được cho là|hễ|nếu|vắng|vắng mặt)\b[^;.]*$")
# trước đó , từ tháng 7/2025 đến hết năm ngoái , nhiệm vụ này do P · ghế này trước do P
_THEN = re.compile(
    r"\b(?:trước (?:đó|đây|kia|N|(?:T )?P|ông|bà|anh|chị)|(?:năm|tháng|tuần) (?:ngoái|trước)|(?:nhiệm kỳ|khóa) trước"
    r"|hồi|lúc (?:đó|ấy)|bấy lâu|trước (?:do|giao)|từng|vốn|từ [^;.PN]{3,40} (?:đến|tới) (?!nay\b))\b[^;.PN]*$"
)


def give_same_office(frame: Frame, before: list[Holding]) -> None:
    """`đồng chí A thôi làm Phó Trưởng ban; đồng chí B giữ vị trí này`: the office that was left last."""
    for match in apart(frame, _SAME_OFFICE):
        if _UNSURE.search(frame.skeleton.text[: match.end()]):
            continue
        who = frame.skeleton.at.get(match.start(next(g for g in _TAKERS if match[g])))
        known = [*before, *frame.holdings]
        if who is None or not isinstance(who.thing, Person) or _OF_SEVERAL.search(frame.skeleton.text[: match.start()]):
            continue
        if match["who"] and _NO_MORE.search(match.group()):
            _held_before(frame, who.thing, known, posts=True)
            continue
        over = match["task"] and _THEN.search(frame.skeleton.text[: match.start("then")] if match["then"] else "")
        if over:
            _held_before(frame, who.thing, known)
            continue
        office = _left_open(frame, match.start()) if match["then"] else _told_of(frame, match.start())
        if office is not None:
            frame.give(who, office, "office.same", "acting" if " tạm " in match.group() else "asserted")
            continue
        recent = [h for h in known if h.sentence >= frame.number - 1 and h.name != who.thing.name]
        if not recent or (match["task"] == "nhiệm vụ" and not any(h.status == "former" for h in recent)):
            continue
        last = next(
            (h for h in reversed(recent) if h.status == "former" and h.rule.startswith("office.")),
            next((h for h in reversed(recent) if h.office.role), recent[-1]),
        )
        if match["heir"] and last.sentence == frame.number and last.status == "asserted" and not _goes(frame, match):
            continue  # tiếp Tổng Giám đốc A và người kế nhiệm là ông B
        if isinstance(last.holder, Person) and last.holder.name != who.thing.name and last.sentence >= frame.number - 1:
            for_a_time = "acting" if " tạm " in match.group() else "asserted"
            status = "planned" if NOT_YET.search(frame.skeleton.text[: match.end()]) else for_a_time
            frame.holdings.append(Holding(who.thing, last.office, status, "office.same", frame.number))


def _goes(frame: Frame, match: re.Match[str]) -> bool:
    """Whether the sentence says, before it names an heir, that somebody leaves."""
    return _GOES.search(frame.skeleton.text[: match.end()]) is not None


def give_left_office(frame: Frame, topic: Title | None, before: list[Holding]) -> None:
    """`Sở chưa có Giám đốc. Bà A rời chức ấy hồi tháng 3`: the office told of right before is left."""
    for match in apart(frame, _LEFT):
        who = frame.skeleton.at.get(match.start("who"))
        if who is None or not isinstance(who.thing, Person) or NOT_YET.search(frame.skeleton.text[: match.end()]):
            continue
        own = [h for h in before if h.name == who.thing.name and h.sentence >= frame.number - 1]
        office = topic or (own[-1].office if own else None)
        if office is not None:
            frame.holdings.append(Holding(who.thing, office, "former", "office.former", frame.number))


def _held_before(frame: Frame, old: Person, known: list[Holding], *, posts: bool = False) -> None:
    """`Trước đó nhiệm vụ này do ông A đảm nhiệm`: A had the role that the sentence before gives to another.

    With `posts` also a post that somebody is appointed to: `..., ông A thôi giữ chức vụ này`.
    """
    recent = (h for h in reversed(known) if h.sentence >= frame.number - 1)
    recent = (h for h in recent if h.office.role or (posts and h.rule == "office.appointed"))
    others = [h for h in recent if h.status in ("asserted", "acting") and h.name not in ("", old.name)]
    if others:  # bổ sung ông A làm Phó Trưởng ban: a member too
        last = next((h for h in others if h.office.rank != "member" and h.name == others[0].name), others[0])
        frame.holdings.append(Holding(old, last.office, "former", "office.same", frame.number))


def _left_open(frame: Frame, offset: int) -> Chunk | None:
    """`Tôi không phải là Trưởng Ban Chỉ đạo, trọng trách đó thuộc về ông A`: the role before that nobody was given."""
    roles = [c for c in frame.chunks if c.kind == ROLE and frame.skeleton.offset(c) < offset]
    return roles[-1] if roles and frame.free(roles[-1]) else None


def _told_of(frame: Frame, offset: int) -> Chunk | None:
    """`Chức danh Phó Chủ tịch UBND xã, ngoài ông A tái cử, bầu thêm ông B đảm nhiệm chức vụ này`: what opens it."""
    office = frame.skeleton.at.get(opens.end() - 1) if (opens := _OPENS.match(frame.skeleton.text)) else None
    return office if office is not None and frame.free(office) and frame.skeleton.offset(office) < offset else None


def told_by_post(holdings: list[Holding]) -> list[Holding]:
    """`Bổ nhiệm ông A làm Giám đốc Sở X. Tân Giám đốc Sở X từng là T`: the life of the one who has the post.

    Only where the article gives the post to one person; what a post leads or is a member of stays that of the post.
    """
    has: dict[tuple[str, object], dict[str, Person]] = {}
    for h in holdings:
        if isinstance(h.holder, Person) and h.status == "asserted" and h.office.body is not None:
            has.setdefault((h.office.title, h.office.body), {}).setdefault(h.name, h.holder)
    return [_of_the_holder(h, has) if isinstance(h.holder, Title) else h for h in holdings]


def _of_the_holder(holding: Holding, has: dict[tuple[str, object], dict[str, Person]]) -> Holding:
    post = holding.holder
    if not isinstance(post, Title) or holding.status != "former" or holding.office.role or post.status != "asserted":
        return holding
    holders = list(has.get((post.title, post.body), {}).values())
    return replace(holding, holder=holders[0], rule="office.former") if len(holders) == 1 else holding
