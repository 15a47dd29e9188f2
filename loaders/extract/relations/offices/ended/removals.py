"""Offices taken away, and seats in standing committees: `miễn nhiệm chức T đối với ông A`, `tham gia Ban Thường vụ`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.grammar.bodies.raw_bodies import SEATED
from loaders.extract.relations.offices.given_to import given_to
from loaders.extract.relations.offices.to_come import asked_to_let_go, is_under_way, vote_to_come
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, Rules, apart
from loaders.extract.things import Body, Chunk, Person, Title
from loaders.resources.words import not_behind, words_of

_ALREADY, _BEING, _SEATS, _TASKS = map(words_of, ("already", "being", "seats", "tasks"))
_ELECTING, _HANDING, _MOVING, _ON = map(words_of, ("electing", "handing", "moving", "moving_on"))
# thông qua đơn xin từ nhiệm chức vụ T của P
_GRANTED = rf"(?:{words_of('granting_it')}) (?:đơn|đơn xin|việc) (?:{words_of('resigning')})"
_REMOVED = Pattern(
    rf"{not_behind('removal_asked')}(?:{words_of('removing')}|thôi|{_GRANTED})(?: giữ)?(?: các)?"
    rf"(?: (?:{_SEATS}|{_TASKS}|giữ chức))* (?P<office>[TR])(?P<mid>(?:(?!(?:{_HANDING}) )[^;.PN]){{0,40}}?)"
    rf"(?:{words_of('whom')}|của) (?P<who>[PN])"
)
# miễn nhiệm T đối với P , T đối với P
_REMOVED_TOO = re.compile(
    rf"(?: ?[,(] ?(?:để|do|vì) [^;.,()PTRN]{{2,40}}\)?)?(?: ?[,;]|,? và) (?P<office>[TR])[^;.,PNTR]{{0,30}}? "
    rf"(?:{words_of('whom')}|của) (?P<who>[PN])"
)
# miễn nhiệm chức vụ của T P , T P và T P · chấp thuận đơn từ nhiệm của T P
_DISMISSED = Pattern(
    rf"{not_behind('removal_asked')}(?:(?:{words_of('removing')})(?: giữ)?(?: các)?(?: (?:{_SEATS}))+|{_GRANTED})"
    r" (?:của|đối với)(?P<list>(?: ?(?:,|và|, và)? ?T P)+)"
)
# kỷ luật P bằng hình thức cảnh cáo , cho thôi chức vụ T
_PUNISHED = Pattern(
    r"(?<!đề nghị )(?<!xem xét )kỷ luật (?P<who>[PN])(?:(?! (?:đề nghị|xem xét|kiến nghị|chưa|không) )[^;.PN]){0,90}?"
    rf" (?:{words_of('removing')})(?: giữ)?(?: các)?(?: (?:{_SEATS}|giữ chức))* (?P<office>[TR])"
)
# thay P nhận công tác khác , P2 được chỉ định giữ chức T · thay P ( nghỉ hưu ) , P2 - T giữ vai trò R
_REPLACED = Pattern(
    rf"(?:^|[;,] )thay (?:thế |cho )?(?P<who>[PN])(?: \(| ,| -| –)? (?:(?:được|{_ALREADY}) )*"
    rf"(?:{words_of('new_work')}|{words_of('retiring')})[^;.PTRN]{{0,30}}, [PN](?: ?[,–-] T)*(?: ,)? [^;.PNTR]{{0,80}}?"
    rf"(?:{_BEING})(?: (?:{_SEATS}))* (?P<office>[TR])"
)
# P : từ T sang T · P đi từ T lên T
_CROSSED = Pattern(
    rf"(?P<who>[PN]) ?(?::|,|-|–)? ?(?:được )?(?:(?:đi|{_MOVING}) )?từ (?:(?:{_SEATS}) )?(?P<office>T) (?:{_ON})"
    r" (?P<next>T)"
)
# làm T , chức vụ mà P thôi giữ từ ngày
_NO_LONGER_HAS = Pattern(
    rf"(?P<office>[TR]) ?, (?:{_SEATS}) mà (?P<who>[PN]) (?:(?:{_ALREADY}) )*(?:thôi giữ|thôi đảm nhiệm|để lại"
    rf"|{words_of('giving_up')})(?!\w)"
)
_LEFT_BEHIND = Pattern(r"(?P<office>[TR]) (?:mà )?(?P<who>[PN]) (?:vừa )?để lại")
# P chuyển từ T sang làm T · điều động P từ T về B
_FROM = Pattern(rf"(?P<who>[PN])(?: [^;.PNTR]{{0,40}}?)? (?:{_MOVING}) từ (?:(?:{_SEATS}) )?(?P<office>[TR])")
# P từ T về nhận chức T · P , từ vị trí T , T lên làm T
_FROM_TO = Pattern(
    rf"(?P<who>[PN])(?:(?: [^;.PNTR]{{0,40}}?)? ,)? từ (?:(?:{_SEATS}) )?(?P<office>T)(?P<more>(?: (?:,|và|kiêm) T)*)"
    rf" (?:(?:được|{_MOVING}) )*(?:{_ON})(?: [BEIL])? (?:{_BEING}|nhận|nhận chức|nhận nhiệm vụ)\b"
    rf"(?: (?:{_SEATS}))?(?P<next> T)?"
)
# bầu bổ sung P vào B
_GIVEN_SEAT = Pattern(
    rf"(?P<verb>{_ELECTING}) (?P<who>P)(?P<mid>(?:(?:[ ,]{{1,5}}[TR])+(?: ,)?)?) (?:tham gia|vào)(?: B ,)* (?P<body>B)"
)
_SEAT = Pattern(
    r"(?P<who>[PN])(?P<mid>(?: , [TR])*[^;.PN]{0,60}?)"
    rf"(?P<verb>thôi tham gia|{words_of('taking_part')})(?: B ,)* (?P<body>B)"
)
_REMOVING = Rules(
    *(
        (pattern, "office.removed")
        for pattern in (_REMOVED, _PUNISHED, _LEFT_BEHIND, _NO_LONGER_HAS, _FROM, _FROM_TO, _REPLACED)
    )
)
_SEATED = Rules((_SEAT, "office.seat"), (_GIVEN_SEAT, "office.seat"))
# bầu bổ sung P - T ; P - T ; P - T vào B và P - T vào B
_ELECTS = Pattern(rf"(?:{_ELECTING})(?= P(?: ?[-–,] ?[TR])* ?[;,])")
_ELECTED = re.compile(
    r"(?P<list>(?: ?(?:[;,]|và|, và)? P(?:(?: ?[-–,]| và) ?[TR]| ?\([^()]*\))*)+) (?:vào|tham gia) (?P<body>B)"
)
# đã bầu P vào T
_ELECTED_INTO = Pattern(rf"(?<!giới thiệu )(?<!để )(?:{_ELECTING}) (?P<who>P) vào (?:(?:{_SEATS}) )?(?P<office>T)")
_BARE_SEAT = 3  # words of a standing committee that does not say of what
_NO_SEAT = re.compile(rf"(?<!\w)(?:{words_of('not_done')}) (?:được )?\Z")
# P công bố các quyết định của B chỉ định tham gia B; not: P được B trao quyết định tham gia B
_TELLS_OF_OTHERS = re.compile(
    rf"\A(?:(?!được |nhận )[^;.PN])*?(?<!\w)(?:{words_of('making_known')}) [^,;.PN]{{0,30}}"
    r"(?:quyết định|nghị quyết|thông báo)\b"
)
_UNPLACED = ("Tỉnh ủy", "Thành ủy")
_OF_OTHERS = re.compile(rf"(?<!\w)(?:{words_of('others')}|nhân sự|cán bộ)(?!\w)")


def give_removals(frame: Frame) -> None:
    """Former offices that are said of the office first."""
    for match, rule in _REMOVING.apart(frame):
        office, who = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("who"))
        if office is None or who is None or _of_the_giver(frame, match, who, office) or _undecided(frame, match):
            continue
        if isinstance(who.thing, Person) and isinstance(office.thing, Title):
            frame.hold(who.thing, office.thing, "former", rule)
            if match.re is _FROM_TO.regex and match["more"]:
                _give_several_left(frame, match, who)
    _give_dismissals(frame)


def _give_several_left(frame: Frame, match: re.Match[str], who: Chunk) -> None:
    """`ông A, từ Phó Bí thư Đảng ủy, Chủ tịch UBND xã sang giữ chức T`: the other posts that he leaves, and the new."""
    for k in range(*match.span("more")):
        if (office := frame.skeleton.at.get(k)) is not None:
            frame.give(who, office, "office.removed", "former")
    new = frame.skeleton.at.get(match.start("next") + 1) if match["next"] else None
    if new is not None and not any(h.office is new.thing and isinstance(h.holder, Person) for h in frame.holdings):
        frame.holdings = [h for h in frame.holdings if h.office is not new.thing]  # that of no post beside him
        frame.give(who, new, "office.transferred")


def give_removed_in_turn(frame: Frame) -> None:
    """`miễn nhiệm T1 đối với bà A, T2 đối với ông B`: each post is that of the name behind it."""
    for match in apart(frame, _REMOVED):
        if _undecided(frame, match):
            continue
        at = match.end()
        while (further := _REMOVED_TOO.match(frame.skeleton.text, at)) is not None:
            office, who = (frame.skeleton.at.get(further.start(group)) for group in ("office", "who"))
            if office is not None and who is not None and frame.free(office):
                frame.give(who, office, "office.removed", "former")
            at = further.end()


def _give_dismissals(frame: Frame) -> None:
    """`miễn nhiệm chức vụ của Tổng Giám đốc A, Phó Tổng Giám đốc B`: each leaves the post before the name."""
    for match in apart(frame, _DISMISSED):
        listed = [frame.skeleton.at[k] for k in range(*match.span("list")) if k in frame.skeleton.at]
        for office, who in zip(listed[::2], listed[1::2], strict=True) if not _undecided(frame, match) else ():
            frame.give(who, office, "office.removed", "former")


def _of_the_giver(frame: Frame, match: re.Match[str], who: Chunk, office: Chunk) -> bool:
    """`Ông A nhận quyết định điều động từ Bí thư Tỉnh ủy B`: the post is that of who hands over the decision."""
    owner = frame.holder_of.get(id(office)) if match.re in (_FROM.regex, _FROM_TO.regex) else None
    return (
        owner is not None and owner.thing != who.thing and frame.skeleton.offset(owner) > frame.skeleton.offset(office)
    )


def _undecided(frame: Frame, match: re.Match[str]) -> bool:
    """`Chưa có quyết định cho thôi chức T đối với ông A`, `việc miễn nhiệm ông A sẽ diễn ra`: still to be decided."""
    text = frame.skeleton.text
    before = text[: match.start()].removesuffix("cho ")
    return is_under_way(before) or vote_to_come(before, text[match.end() :])


def _told_whose(frame: Frame, body: Chunk) -> bool:
    """`bầu bà A vào Ban Thường vụ`: of the Party only where the sentence names a committee of the Party."""
    others = [c for c in frame.chunks if isinstance(c.thing, Body)]
    named = [c for c in others if c.thing.family == "party" and c.thing != body.thing]  # type: ignore[union-attr]
    return body.end - body.start > _BARE_SEAT or bool(named)


def give_crossings(frame: Frame) -> None:
    """`bà A: từ Phó Chánh Văn phòng sang Phó Giám đốc Học viện X`: a post for another."""
    for match in apart(frame, _CROSSED):
        who, old, new = (frame.skeleton.at.get(match.start(group)) for group in ("who", "office", "next"))
        if who is not None and old is not None and new is not None and frame.free(new):
            frame.give(who, new, "office.appointed")
            frame.give(who, old, "office.removed", "former")


def give_seats(frame: Frame) -> None:
    """A seat in the standing committee of a party committee."""
    for match, rule in _SEATED.apart(frame):
        who, body = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("body"))
        if who is None or body is None or not isinstance(who.thing, Person) or not isinstance(body.thing, Body):
            continue
        if body.thing.head not in SEATED:
            continue
        if match.re is _GIVEN_SEAT.regex and not _told_whose(frame, body):
            continue
        if _NO_SEAT.search(match["mid"]) or _OF_OTHERS.search(match["mid"]) or "về việc" in match["mid"]:
            continue  # công bố quyết định chỉ định nhân sự tham gia Ban Chấp hành
        asked = asked_to_let_go(frame.skeleton.text[: match.start("who") + 2])
        status = "former" if match["verb"].startswith("thôi") and not asked else "asserted"
        office = Title("Ủy viên", "member", "party", _of_what_follows(frame, body, body.thing))
        seated = given_to(frame, [body]) if _TELLS_OF_OTHERS.match(match["mid"]) else [who]
        frame.holdings += [
            Holding(chunk.thing, office, status, rule, frame.number)
            for chunk in seated
            if isinstance(chunk.thing, Person)
        ]
    for match in apart(frame, _ELECTED_INTO):
        who, post = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("office"))
        if who is not None and post is not None and frame.free(post):
            frame.give(who, post, "office.appointed")
    for match in apart(frame, _ELECTS):
        _give_listed_seats(frame, match.end())


def _give_listed_seats(frame: Frame, at: int) -> None:
    """`bầu bổ sung ông A - T; bà B - T vào Ban Chấp hành X và bà C - T vào Ban Thường vụ X`: each has that seat."""
    while (match := _ELECTED.match(frame.skeleton.text, at)) is not None:
        body = frame.skeleton.at.get(match.start("body"))
        if body is None or not isinstance(body.thing, Body) or not body.thing.parent or not _told_whose(frame, body):
            return
        people = (frame.skeleton.at.get(k) for k in range(match.start("list"), match.end("list")))
        office = Title("Ủy viên", "member", "party", body.thing)
        for who in (c.thing for c in people if c is not None):
            if isinstance(who, Person) and all(h.holder != who or h.office != office for h in frame.holdings):
                frame.hold(who, office, "asserted", "office.seat")
        at = match.end()


def _of_what_follows(frame: Frame, chunk: Chunk, seat: Body) -> Body:
    """`tham gia Ban Thường vụ Tỉnh ủy và giữ chức Phó Bí thư Tỉnh ủy X`: of the committee that is told next."""
    following = frame.right_of(chunk)
    post = following.thing.body if following is not None and isinstance(following.thing, Title) else None
    unplaced = next((name for name in _UNPLACED if seat.parent.startswith(name)), "")
    same = bool(unplaced) and isinstance(post, Body) and post.name.startswith(unplaced)
    bare = chunk.end - chunk.start <= _BARE_SEAT + 2 * same and isinstance(post, Body)
    bare = bare and isinstance(post, Body) and post.kind in ("party", "mass")
    if not bare or not isinstance(post, Body) or post.parent == seat.parent:
        return seat
    head = seat.name.removesuffix(f" {seat.parent}")
    return replace(seat, name=f"{head} {post.name}", parent=post.name, province=post.province, unit=post.unit)
