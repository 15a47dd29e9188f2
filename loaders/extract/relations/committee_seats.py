"""Seats in a committee that somebody leaves, gets or has without a word for the role: `bà B ra khỏi danh sách`.

Where the sentence names no committee, the one meant is the last that the two sentences before it name.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import PEOPLE, Frame, Holding
from loaders.extract.relations.pattern import Pattern, Rules, apart
from loaders.extract.relations.spans import words_of
from loaders.extract.things import ROLE, Chunk, Committee, Person, Title

_OPEN = re.compile(
    r"\b(?:sẽ|dự kiến|dự định|có ý định|có kế hoạch|đang trình|(?<!theo )(?:đề nghị|đề xuất|kiến nghị)|mong"
    r"|mong muốn|chưa"
    r"|(?:đang|muốn) xin|xin (?!rút|thôi|rời|không))\b[^;.]*$"
)
_PLACE = r"(?:(?:tên|khỏi|danh sách|thành phần|trong|nhóm|hàng ngũ|các) )*"
_ITSELF = r"(?:ban|tổ)(?: chỉ đạo| công tác| giúp việc)?(?: này| ấy| đó)?(?= ?[.;,)]|$| (?:vì|do|để|từ|kể|lần|đợt))"
# ông A , T , rút khỏi C · ông A rời ban · đã xin rút khỏi C
_LEFT = Pattern(rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,100}}?)\b(?:{words_of('leaving')}) {_PLACE}(?P<body>[CR]|{_ITSELF})")
# bà B ra khỏi danh sách · ông A thôi tham gia vì nghỉ hưu
_STAYS_AWAY = Pattern(
    rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,100}}?)\b(?:{words_of('staying_away')})(?P<body>)"
    r"(?= (?:vì|do|để|từ|kể|nữa|lần|đợt)|[ ,]*[.;,]|$)"
)
# bổ sung bà B vào C · bổ sung bà B , T , vào danh sách R · đưa thêm ông A vào ban
_JOINED = Pattern(
    r"(?:bổ sung|đưa|kết nạp)(?: thêm)? (?P<who>[PN])(?P<mid>(?: [,(]? ?T ?[,)]?)*) (?:vào|tham gia|làm)"
    rf"(?: danh sách| thành phần)? (?P<body>[CR]|{_ITSELF})"
)
# sở cử bà B , T , tham gia C
_SENT_BY = Pattern(
    r"(?<!được )(?:cử|giới thiệu|phân công) (?P<who>[PN])(?P<mid>(?: [,(]? ?T ?[,)]?)*),? ?(?:tham gia|vào)"
    r"(?: vào| thành viên| thành phần)? (?P<body>C)(?= ?[.;,)]| (?:từ|thay|với|để|và)|$)"
)
# bổ sung hai đồng chí vào C , gồm P , T và P , T
_JOINED_BY = Pattern(
    r"(?:bổ sung|kết nạp|đưa)(?: thêm)? (?:hai|ba|bốn|năm|các|\d+) (?:đồng chí|người|thành viên|cán bộ)[^;.PTRC]{0,20}"
    r" vào (?:danh sách |thành phần )?(?P<body>[CR]) ?[,:]? (?:gồm|là|đó là|gồm có)(?: :)?(?: các| đồng chí)* (?=[PT])"
)
# bốn R được bổ sung vào C gồm P , T ; P , T
_JOINED_SO = Pattern(
    r"(?P<seat>R)(?: vừa| mới| được)* (?:bổ sung|đưa|kết nạp)(?: thêm)? (?:vào|của|cho) (?:danh sách |thành phần )?"
    r"(?P<body>C) ?[,:]? (?:gồm|là|đó là|gồm có)(?: :)?(?: các| đồng chí)* (?=[PT])"
)
# ông A vừa được bổ sung vào C
_ADDED = Pattern(
    rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,60}}?) (?:được|vừa|mới) (?:bổ sung|đưa|kết nạp)(?: thêm)? vào {_PLACE}"
    rf"(?P<body>[CR]|{_ITSELF})"
)
# ông A có tên trong C · ông A có chân trong ban
_NAMED_IN = Pattern(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?)(?<!không)(?<!chưa)(?<!chẳng) (?:có tên|có chân|góp tên|được ghi tên|nằm)"
    rf" (?:trong|ở) (?:số )?{_PLACE}(?P<body>[CR]|{_ITSELF})"
)
# được bổ sung vào C là P , T và P , T · mới được đưa vào ban có P
_JOIN_FRONTED = Pattern(
    r"(?:^|[;,:] )(?:(?:mới|vừa|lần này|người) )*(?:được )?(?:bổ sung|đưa|kết nạp)(?: thêm)? vào"
    r" (?:danh sách |thành phần )?(?P<body>C|(?:ban|tổ)\b)(?: lần này| đợt này)? ?(?:là|gồm|gồm có|có)(?: :)?"
    r"(?: các| đồng chí)* (?=[PT])"
)
# ông A , T , được cử tham gia C
_SENT = Pattern(
    r"(?P<who>[PN])(?P<mid>(?: ,? ?\(? ?T ?\)?)* ?,?) ?(?:(?:vừa|mới|đã|cũng) )*(?:được )?"
    r"(?:cử|phân công|chỉ định|bổ sung) tham gia(?: vào| thành viên)? (?P<body>C)(?= ?[.;,)]| (?:từ|thay|với|để|và)|$)"
)
# tham gia C còn có P , T ; P , T · có mặt trong C lần này là P
_TAKES_PART = Pattern(
    r"(?:^|[;:] )(?:(?:cùng|cũng|người|đồng chí|mới|lần đầu) )*(?:tham gia|(?:có mặt|góp mặt|có tên|có chân) trong)"
    r" (?P<body>C)(?: lần này| đợt này| khóa này)? ?(?:là|gồm|gồm có|có|còn có|còn gồm)(?: thêm)?"
    r"(?: (?:\w+ )?(?:gương mặt|người|thành viên|nhân sự|đồng chí|ủy viên)(?: mới)?)?(?: :| gồm| là)?"
    r"(?: các| đồng chí)* (?=[PT])"
)
# R là P , P làm R . cùng tham gia là P ( B ) và P
# trong đó có P và P của B . ngoài ra còn có P từ I , P của B
_BESIDES = re.compile(
    r"(?!.*\b(?:dự|tham dự|phát biểu|chứng kiến|khách mời)\b)(?:ngoài ra|bên cạnh đó) ,? ?(?:còn|cũng) có"
    r"(?: sự tham gia của| các| đồng chí)* (?=(?:T )*P)"
)
_MADE_UP = ("role.further", "role.header", "role.roster", "role.asserted_seat")
_TOO = re.compile(
    r"(?:cùng |còn |cũng |ngoài ra , )?tham gia (?:ban(?: chỉ đạo)? )?(?:là|gồm|gồm có|còn có|có)(?: :)?"
    r"(?: các| đồng chí)* (?=[PT])"
)
# ông A vào ban thay bà B · ông A thế chỗ bà B trong danh sách R
_SWAPS = Pattern(r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?) vào (?P<body>C|ban|tổ) thay (?:thế |cho )?(?:T )?(?P<old>[PN])")
_SWAPS_IN = Pattern(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?) (?:thế chỗ|thay thế|thay) (?:T )?(?P<old>[PN])(?: ,? ?T ?,?)*"
    r" (?:trong|ở|tại) (?:danh sách |thành phần )?(?P<body>[CR]|ban\b|tổ\b)"
)
# không còn tham gia C có A , T và B , T · rút khỏi ban lần này là ông A
_GONE = Pattern(
    rf"(?:^|[;,] )(?:{words_of('leaving')}|{words_of('staying_away')}) ?{_PLACE}(?P<body>C|ban|tổ|)"
    r"(?: lần này| đợt này)? ?(?:có|gồm|là|còn có)(?: :)?(?: các)?(?: đồng chí)? (?=[PT])"
)
# C gồm P , T ; P , T · hồi mới lập , ban còn có P
_CONSISTS = Pattern(
    rf"(?:^|[;,:] |(?:là|có) (?=C))(?P<body>C|ban|tổ)(?: này| ấy| mới)?(?: ,)? (?:{words_of('consisting')})"
    r"(?: \d+ (?:người|thành viên|đồng chí)(?: ,| :| gồm| là)*)?(?: :)?(?: các| đồng chí)* (?=[PT])"
)
# behind the members: T P cùng tham gia . · quyền hiệu trưởng , P , tham gia .
_ALSO = Pattern(
    r"(?P<who>P)(?: ,? ?\(? ?T ?\)?)* ?,? (?:(?:cũng|cùng|đều) )?(?:tham gia|góp mặt|có mặt|có tên)(?: trong ban)?"
    r"(?= ?[.;]|$)"
)
# P , T , làm thường trực C · P , T , thường trực C ; · thường trực C là T P
_STANDING = Pattern(
    r"(?P<who>[PN])(?P<mid>(?: ?[,(–-]? ?T(?: B)? ?\)?)*) ?[,–-]? ?(?:được )?(?:(?:giao|cử|phân công|chỉ định) )?"
    r"(?:(?:là|làm|kiêm|giữ) )?(?:(?:giữ|vai|vai trò|chức|nhiệm vụ|là) )*thường trực(?: của)? (?P<body>C)"
    r"(?= ?[.;,)–-]| (?:thay|từ|kể|để|và|cho biết|phát biểu|báo cáo|trình bày)|$)"
)
_STANDING_IS = Pattern(
    r"(?:^|[;,] )(?:người )?(?:làm |giữ vai trò )?thường trực(?P<mid>)(?: của)? (?P<body>C) (?:là|:) (?:T )*(?P<who>P)"
)
_BEFORE = re.compile(r"\b(?:hồi|thuở|lúc|thời gian) (?:đầu|mới)\b|\bban đầu\b|\btrước (?:đây|đó|kia)\b")
_SEATS = Rules(
    (_LEFT, "former"),
    (_STAYS_AWAY, "former"),
    (_JOINED, "asserted"),
    (_ADDED, "asserted"),
    (_SENT, "asserted"),
    (_SENT_BY, "asserted"),
    (_NAMED_IN, "asserted"),
    (_SWAPS, "asserted"),
    (_SWAPS_IN, "asserted"),
    (_STANDING, "asserted"),
    (_STANDING_IS, "asserted"),
)
_LISTS = Rules(
    (_GONE, "former"),
    (_CONSISTS, "asserted"),
    (_JOINED_BY, "asserted"),
    (_JOINED_SO, "asserted"),
    (_JOIN_FRONTED, "asserted"),
    (_TAKES_PART, "asserted"),
)
_SEAT = Title("Ủy viên", "member", "committee", None, "asserted", True)
_ITEM = re.compile(r"(?:^|[,;:]|\bvà)(?: T)*\s*$")


def give_committee_seats(frame: Frame, before: list[Holding]) -> None:
    """Ordinary seats, of today or of before."""
    last = next((h for h in reversed(before) if h.office.role), None)
    if last is not None and last.sentence == frame.number - 1 and last.office.rank == "member":
        for match in apart(frame, _ALSO):
            who, office = frame.skeleton.at.get(match.start("who")), last.office
            _seat(frame, who, office.body if isinstance(office.body, Committee) else None, "asserted")
    if last is not None and last.sentence == frame.number - 1 and not last.rule.startswith("title."):
        too = _TOO.match(frame.skeleton.text)  # behind who is what in a committee, not behind who is at a meeting
        meant = last.office.body
        for chunk in _items(frame, too.end()) if too is not None else ():
            _seat(frame, chunk, meant if isinstance(meant, Committee) else None, "asserted")
    if (
        last is not None
        and last.sentence >= frame.number - 2
        and last.office.rank == "member"
        and last.rule in _MADE_UP
    ):
        besides = _BESIDES.match(frame.skeleton.text)
        for chunk in _items(frame, besides.end()) if besides is not None else ():
            _seat(frame, chunk, last.office.body if isinstance(last.office.body, Committee) else None, "asserted")
    for match, status in _SEATS.apart(frame):
        who = frame.skeleton.at.get(match.start("who"))
        if not _OPEN.search(frame.skeleton.text[: match.end()]):
            committee = _committee(frame, match)
            old = frame.skeleton.at.get(match.start("old")) if "old" in match.re.groupindex else None
            led = next((h.office for h in reversed(before) if old is not None and _leads(h, old, committee)), _SEAT)
            _seat(frame, who, committee, status, led)
            if old is not None and led is _SEAT:
                _seat(frame, old, committee, "former")
    for match, said in _LISTS.apart(frame):
        seat = frame.skeleton.at.get(match.start("seat")) if "seat" in match.re.groupindex else None
        if seat is not None and isinstance(seat.thing, Title) and seat.thing.rank != "member":
            continue
        status = "former" if _BEFORE.search(frame.skeleton.text[: match.start()]) else said
        for chunk in _items(frame, match.end()):
            _seat(frame, chunk, _committee(frame, match), status)


def _items(frame: Frame, start: int) -> list[Chunk]:
    """The people of a list that have no role of their own."""
    behind = [c for c in frame.chunks if frame.skeleton.offset(c) >= start and c.kind in PEOPLE]
    return [
        chunk
        for chunk in behind
        if _ITEM.search(frame.skeleton.text[start - 1 : frame.skeleton.offset(chunk)]) and not _has_role(frame, chunk)
    ]


def _has_role(frame: Frame, person: Chunk) -> bool:
    """`Ban Chỉ đạo gồm ông A, Trưởng ban; ông B, ...`: the sentence gives the person a role of its own."""
    return any(h.holder == person.thing and h.office.role for h in frame.holdings)


def _committee(frame: Frame, match: re.Match[str]) -> Committee | None:
    """The committee that a match names; else the last one of its sentence; else the one named shortly before."""
    named = frame.skeleton.at.get(match.start("body")) if match["body"] in ("C", ROLE) else None
    if named is not None:
        thing = named.thing.body if isinstance(named.thing, Title) else named.thing
        return thing if isinstance(thing, Committee) else None
    bodies = (c.thing.body if isinstance(c.thing, Title) else c.thing for c in frame.chunks)
    here = [thing for thing in bodies if isinstance(thing, Committee)]
    main = [thing for thing in here if thing.kind == "committee"]  # not the team that serves it
    return (main or here)[-1] if here else frame.lately


def _leads(holding: Holding, old: Chunk, committee: Committee | None) -> bool:
    """`Ông A thôi làm Trưởng Ban Chỉ đạo X. Bà B thay ông ở ban này`: what who is replaced led in it, told before."""
    office = holding.office
    same = isinstance(old.thing, Person) and holding.name == old.thing.name
    return same and office.role and office.body == committee and office.rank != "member"


def _seat(frame: Frame, who: Chunk | None, committee: Committee | None, status: str, office: Title = _SEAT) -> None:
    if committee is not None and who is not None and isinstance(who.thing, Person):
        held = replace(office, body=committee, status="asserted")
        frame.holdings.append(Holding(who.thing, held, status, f"role.{status}_seat", frame.number))
