"""Who has, or had, the office told of right before: `đồng chí B giữ vị trí này`, `trước đó nhiệm vụ này do ông A`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.article.committee_places import of_place
from loaders.extract.relations.offices.leading import NOT_YET
from loaders.extract.relations.offices.nobody.doubts import only_said
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import ROLE, Body, Chunk, Committee, Person, Title, Unit
from loaders.resources.words import list_of, not_behind, words_of

_ALREADY, _HANDING, _NUMBER, _MANY, _POLITE = map(words_of, ("already", "handing", "numbers", "many", "polite"))
_SEATS, _TASKS, _THESE, _EARLIER, _UNTIL_NOW = map(words_of, ("seats", "tasks", "these", "earlier", "until_now"))
_FOR_NOW = words_of("for_now")
# P , T , dự thay: one act in the place of another
_NO_ACT = not_behind("acts_for_another")
_NAMED = rf"(?:(?:{_POLITE}) )?(?:T )*"
_SAME_OFFICE = Pattern(
    rf"(?P<who>[PN])(?: [-–,] T)?(?: ,)? (?:\w+ ){{0,4}}?(?:{words_of('taking_over')})(?: \w+){{0,3}}?"
    rf" (?:{_SEATS}|{_TASKS}) (?:{_THESE})"
    rf"|(?:(?:{words_of('heirs')})(?: [PN])?|(?<=[;.,] )thay (?:thế |cho )?[PN]) là {_NAMED}(?P<heir>P)"
    rf"|(?P<task>{_SEATS}|{_TASKS}) (?:{_THESE})"
    rf" (?:(?:nay|được|{_FOR_NOW}|trước|{_ALREADY}|{_EARLIER}|{_UNTIL_NOW}) ){{0,6}}"
    rf"(?:[TB] )?(?:{_HANDING}|do)(?: lại)?(?: cho| sang)?(?: chính)? {_NAMED}(?P<then>P)"
    rf"|(?:{_HANDING})(?: lại)? (?:{_SEATS}|{_TASKS}) (?:{_THESE})(?: lại)? cho (?:T )?(?P<to>P)"
    rf"|(?:nhường)(?: lại)? (?:{_SEATS}|{_TASKS})(?: lại| (?:{_THESE}))? cho (?:T )*(?P<given>P)"
    rf"|(?:{words_of('taking_seat')}) (?:{_SEATS}) (?:{_THESE}) (?:là|có) (?:T )?(?P<next>P)"
    rf"|(?:{words_of('electing')}|{words_of('appointing')}) {_NAMED}(?P<chosen>P)"
    rf"(?: [,–-] (?:(?:hiện|nay|đang|hiện đang) )?(?:là )?[TR](?: [^;.,PTR]{{1,20}})?)*"
    rf" ?,? (?:vào|giữ|làm|đảm nhận|đảm nhiệm) (?:{_SEATS}) (?:{_THESE})(?!\w)"
    r"|(?P<new>P)(?: , [TR](?: [^;.,PTR]{1,20})?)* ?,? "
    rf"(?:(?:vào|sẽ|vừa|được (?:{words_of('appointing')})) )*{_NO_ACT}(?:{words_of('coming_for')})(?= ?[.;]|$)"
)
# P , hết tuổi quản lý , rời chức ấy · P thôi giữ chức vụ này
_LEFT = Pattern(
    rf"(?P<who>[PN])(?: ,)?(?: [^;.PNTR]{{0,40}}?)? (?:{words_of('giving_up')}|thôi giữ|từ bỏ) (?:{_SEATS})"
    rf" (?:{_THESE})(?!\w)"
)
# P giữ chức vụ này từ năm 2001 đến năm 2005
_FOR_YEARS = Pattern(
    rf"(?P<who>[PN]) (?:\w+ ){{0,4}}?(?:{words_of('serving')}) (?:{_SEATS})(?: (?:{_THESE}))?"
    r" từ [^;.PN]{3,40} (?:đến|tới) (?:(?:hết|năm|tháng|ngày|[\d/-]+) )*(?P<year>(?:19|20)\d\d)\b"
)
# bầu P giữ chức T ; miễn nhiệm chức danh này đối với P
_TAKEN = Pattern(
    rf"(?:{words_of('removing')})(?: giữ)? (?:{_SEATS}) (?:{_THESE}) (?:{words_of('whom')}|của) {_NAMED}(?P<who>P)"
)
_OPENS = re.compile(rf"(?:với |riêng |còn )*(?:{_SEATS}) [TR]")
_OF_SEVERAL = re.compile(rf"\b(?:{_NUMBER}|{_MANY}) (?:chiếc )?\Z")  # hai ghế này giao cho P và P
_NO_MORE = re.compile(rf"\b(?:{words_of('no_more')})\b")
# nghỉ hưu , người kế nhiệm là P
_GOES = re.compile(rf"\b(?:{words_of('gone')})\b")
_TAKERS = ("heir", "then", "next", "to", "given", "new", "chosen", "who")
_A_TASK = list_of("tasks")
# hễ trưởng ban vắng thì P thay
_UNSURE = re.compile(rf"\b(?:{words_of('unsure')})\b[^;.]*$")
_ASKED = re.compile(rf"(?<!\w)(?:{words_of('not_done')}|{words_of('not_given')})\b[^;.]*\Z")
_NOT_YET_BEHIND = re.compile(r"[^;.]*\b(?:chưa|không)\b")
# vị trí này giao cho P , T , tạm điều hành · ... cho đến khi có người mới
_NOW_ONLY = re.compile(rf"(?<!\w)(?:{_FOR_NOW})(?!\w)")
_STANDS_IN = re.compile(
    rf"(?: ?[,(–-] [TR](?: ?\))?)* ?,? ?(?:(?:{_FOR_NOW}|{words_of('deputising')})\b"
    rf"|(?:trong|cho|đến|tới)\b[^;.PTR]{{0,20}}(?:{words_of('awaiting')})\b)"
)
# trước đó , từ tháng 7/2025 đến hết năm ngoái , nhiệm vụ này do P · ghế này trước do P
_THEN = re.compile(
    rf"\b(?:trước (?:N|(?:T )?P|{_POLITE})|{words_of('back_then')}|(?:năm|tháng|tuần) (?:ngoái|trước)"
    rf"|(?:nhiệm kỳ|khóa) trước|hồi|trước (?:do|giao)|{_EARLIER}|{_UNTIL_NOW}"
    r"|từ [^;.PN]{3,40} (?:đến|tới) (?!nay\b))\b[^;.PN]*$"
)
# trước đó , P giữ vai trò này
_HAD_IT = re.compile(
    rf"(?:^|[;.] )trước (?:đó|đây|kia|[PN]|{_POLITE}) ,? ?{_NAMED}P(?: , T ,)? (?:(?:từng|đã|là người) )*"
    rf"(?:{words_of('serving')}) (?:{_SEATS}|{_TASKS}) (?:{_THESE})\Z"
)


def give_same_office(frame: Frame, before: list[Holding]) -> None:
    """`đồng chí A thôi làm Phó Trưởng ban; đồng chí B giữ vị trí này`: the office that was left last."""
    for match in apart(frame, _SAME_OFFICE):
        if _UNSURE.search(frame.skeleton.text[: match.end()]) or only_said(frame.skeleton.text[: match.end()]):
            continue
        who = frame.skeleton.at.get(match.start(next(g for g in _TAKERS if match[g])))
        known = [*before, *frame.holdings]
        if who is None or not isinstance(who.thing, Person) or _OF_SEVERAL.search(frame.skeleton.text[: match.start()]):
            continue
        if match["chosen"] and _only_asked(frame, match):
            continue
        if match["who"] and (_NO_MORE.search(match.group()) or _HAD_IT.search(frame.skeleton.text[: match.end()])):
            _held_before(frame, who.thing, known, posts=True)
            continue
        over = match["task"] and _THEN.search(frame.skeleton.text[: match.start("then")] if match["then"] else "")
        if over:
            _held_before(frame, who.thing, known)
            continue
        if match["who"] and any(_taken_by(who.thing, h, frame.number) for h in known):
            continue
        office = _left_open(frame, match.start()) if match["then"] else _told_of(frame, match.start())
        if office is not None:
            frame.give(who, office, "office.same", _for_a_time(frame, match))
            continue
        recent = [h for h in known if h.sentence >= frame.number - 1 and h.name != who.thing.name]
        recent = [h for h in recent if h.sentence < frame.number or _told_by(frame, h, match.end())]
        if not recent or (match["task"] in _A_TASK and not any(h.status == "former" for h in recent)):
            continue
        last = next(
            (h for h in reversed(recent) if h.status == "former" and h.rule.startswith("office.")),
            next((h for h in reversed(recent) if h.office.role), recent[-1]),
        )
        if match["who"] and _is_still_had(last) and not _goes(frame, match):
            continue  # Bí thư Tỉnh ủy A chúc mừng ông B . Ông B đảm nhiệm chức vụ này
        if match["heir"] and last.sentence == frame.number and last.status == "asserted" and not _goes(frame, match):
            continue  # tiếp Tổng Giám đốc A và người kế nhiệm là ông B
        if isinstance(last.holder, Person) and last.holder.name != who.thing.name and last.sentence >= frame.number - 1:
            planned = NOT_YET.search(frame.skeleton.text[: match.end()]) is not None
            status = "planned" if planned else _for_a_time(frame, match)
            _hold_like(frame, who.thing, last.office, status, match.start())


def _hold_like(frame: Frame, who: Person, office: Title, status: str, stop: int) -> None:
    """`Tại tỉnh A, vai trò này thuộc về ông B`: the role in the like committee of the province that is named before.

    Nothing for a post where another province is named: it does not tell which that is.
    """
    body = office.body
    before = (c.thing for c in frame.chunks if isinstance(c.thing, Unit) and frame.skeleton.offset(c) < stop)
    there = next((u for u in before if u.is_province and u.name), None)
    if there is None or not isinstance(body, Body | Committee) or body.province in ("", there.province):
        frame.hold(who, office, status, "office.same")
    elif isinstance(body, Committee):
        frame.hold(who, replace(office, body=of_place(body, there)), status, "office.same")


def _taken_by(person: Person, holding: Holding, sentence: int) -> bool:
    """`ông B giữ chức Giám đốc Sở X. Ông B đảm nhiệm chức vụ này thay ông C`: what B was just given."""
    lately = holding.sentence >= sentence - 1 and holding.status != "former"
    return lately and holding.name == person.name and holding.rule.startswith("office.")


def _is_still_had(holding: Holding) -> bool:
    """`Bí thư Tỉnh ủy A dự`: whether somebody is only called by a post, which nobody else takes then."""
    return holding.status == "asserted" and holding.rule.startswith("title.") and not holding.office.role


def _only_asked(frame: Frame, match: re.Match[str]) -> bool:
    """`đang trình cấp trên bổ sung bà B vào vị trí ấy, nhưng chưa có quyết định`: nothing is given yet."""
    text = frame.skeleton.text
    return _ASKED.search(text, 0, match.start()) is not None or _NOT_YET_BEHIND.match(text, match.end()) is not None


def _told_by(frame: Frame, holding: Holding, stop: int) -> bool:
    """Whether a holding of the sentence is told before an offset: `Ngoài bà A đã giữ vai trò này, có thêm ông B, T`."""
    office = frame.chunk_of(holding.office)
    return office is None or frame.skeleton.offset(office) < stop


def give_taken_office(frame: Frame, before: list[Holding]) -> None:
    """`bầu ông A giữ chức Chủ tịch UBND xã; miễn nhiệm chức danh này đối với ông B`: what A was given was B's."""
    for match in apart(frame, _TAKEN):
        who = frame.skeleton.at[match.start("who")].thing
        if isinstance(who, Person) and not NOT_YET.search(frame.skeleton.text[: match.end()]):
            _held_before(frame, who, [*before, *frame.holdings], posts=True)


def _for_a_time(frame: Frame, match: re.Match[str]) -> str:
    """`Vị trí này được giao cho ông A, Phó Giám đốc, tạm thời điều hành`: who only stands in acts."""
    said = _STANDS_IN.match(frame.skeleton.text, match.end()) or _NOW_ONLY.search(match.group())
    return "acting" if said is not None else "asserted"


def _goes(frame: Frame, match: re.Match[str]) -> bool:
    """Whether the sentence says, before it names an heir, that somebody leaves."""
    return _GOES.search(frame.skeleton.text[: match.end()]) is not None


def give_left_office(frame: Frame, topic: Title | None, before: list[Holding]) -> None:
    """`Sở chưa có Giám đốc. Bà A rời chức ấy hồi tháng 3`: the office told of right before is left."""
    for match in [*apart(frame, _LEFT), *apart(frame, _FOR_YEARS)]:
        if match.re is _FOR_YEARS.regex and 0 < frame.year <= int(match["year"]):
            continue
        who = frame.skeleton.at.get(match.start("who"))
        if who is None or not isinstance(who.thing, Person) or NOT_YET.search(frame.skeleton.text[: match.end()]):
            continue
        own = [h for h in before if h.name == who.thing.name and h.sentence >= frame.number - 1]
        office = topic or (own[-1].office if own else None)
        if office is not None:
            frame.hold(who.thing, office, "former", "office.former")


def _held_before(frame: Frame, old: Person, known: list[Holding], *, posts: bool = False) -> None:
    """`Trước đó nhiệm vụ này do ông A đảm nhiệm`: A had the role that the sentence before gives to another.

    With `posts` also a post that somebody is appointed to: `..., ông A thôi giữ chức vụ này`.
    """
    recent = (h for h in reversed(known) if h.sentence >= frame.number - 1)
    recent = (h for h in recent if h.office.role or (posts and h.rule == "office.appointed"))
    others = [h for h in recent if h.status in ("asserted", "acting") and h.name not in ("", old.name)]
    if others:  # bổ sung ông A làm Phó Trưởng ban: a member too
        last = next((h for h in others if h.office.rank != "member" and h.name == others[0].name), others[0])
        frame.hold(old, last.office, "former", "office.same")


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
