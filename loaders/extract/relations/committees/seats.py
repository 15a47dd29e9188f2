"""Seats in a committee that somebody leaves, gets or has without a word for the role: `bà B ra khỏi danh sách`.

Where the sentence names no committee, the one meant is the last that the two sentences before it name.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.to_come import PUT
from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, Rules, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import ROLE, Chunk, Committee, Person, Title
from loaders.resources.words import words_of

_ADMITTING, _ALREADY, _NUMBER, _POLITE = map(words_of, ("admitting", "already", "numbers", "polite"))
_OPEN = re.compile(
    rf"\b(?:{words_of('not_given')}|(?<!theo )(?:đề nghị|đề xuất|kiến nghị)|xin (?!rút|thôi|rời|không))\b[^;.]*$"
    rf"|{PUT}(?:(?! (?:đã|vừa) )[^;.])*$"
)
# việc bổ sung ông A vào C dự kiến hoàn tất trong tuần tới
_OF_DOING, _TO_BE_DONE = re.compile(r"\bviệc \Z"), re.compile(r"[^;.,PN]{0,40}\b(?:dự kiến|sẽ|đang chờ|đang được)\b")
_PLACE = rf"(?:(?:{words_of('on_lists')}) )*"
_LIST = rf"(?:(?:{words_of('member_lists')}) )?"
_ITSELF = rf"(?:{words_of('boards')})(?: (?:{words_of('these')}))?(?= ?[.;,)]|$| (?:vì|do|để|từ|kể|lần|đợt))"
_THIS_TIME = rf"(?: (?:{words_of('this_time')}))?"
_ONE_TITLE, _TITLES = rf"(?P<mid>{POSTS_BESIDE})", rf"(?P<mid>{POSTS_BESIDE} ?,?)"
_ENDS = r"(?= ?[.;,)]| (?:từ|thay|với|để|và)|$)"
# gồm các đồng chí P , P · là P
_ARE = rf"(?:{words_of('listing')}|đó là)(?: :)?(?: các| (?:{_POLITE}))* (?=[PT])"
# ông A , T , rút khỏi C · ông A rời ban · đã xin rút khỏi C
_LEFT = Pattern(rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,100}}?)\b(?:{words_of('leaving')}) {_PLACE}(?P<body>[CR]|{_ITSELF})")
# bà B ra khỏi danh sách · ông A thôi tham gia vì nghỉ hưu
_STAYS_AWAY = Pattern(
    rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,100}}?)\b(?:{words_of('staying_away')})(?P<body>)"
    r"(?= (?:vì|do|để|từ|kể|nữa|lần|đợt)|[ ,]*[.;,]|$)"
)
# bổ sung bà B vào C · bổ sung bà B , T , vào danh sách R · đưa thêm ông A vào ban
_JOINED = Pattern(
    rf"(?:{_ADMITTING})(?: thêm)? (?P<who>[PN]){_ONE_TITLE} (?:vào|tham gia|làm) {_LIST}(?P<body>[CR]|{_ITSELF})"
)
# sở cử bà B , T , tham gia C
_SENT_BY = Pattern(
    rf"(?<!được )(?:{words_of('sending')}) (?P<who>[PN]){_ONE_TITLE},? ?(?:tham gia|vào)"
    rf"(?: vào| thành viên| thành phần)? (?P<body>C){_ENDS}"
)
# bổ sung hai đồng chí vào C , gồm P , T và P , T
_JOINED_BY = Pattern(
    rf"(?:{_ADMITTING})(?: thêm)? (?:{_NUMBER}|các|\d+) (?:{words_of('people')}|thành viên)[^;.PTRC]{{0,20}}"
    rf" vào {_LIST}(?P<body>[CR]) ?[,:]? {_ARE}"
)
# bốn R được bổ sung vào C gồm P , T ; P , T
_JOINED_SO = Pattern(
    rf"(?P<seat>R)(?: (?:được|{_ALREADY})){{0,6}} (?:{_ADMITTING})(?: thêm)? (?:vào|của|cho)"
    rf" {_LIST}(?P<body>C) ?[,:]? {_ARE}"
)
# ông A vừa được bổ sung vào C
_ADDED = Pattern(
    rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,60}}?) (?:được|vừa|mới) (?:{_ADMITTING})(?: thêm)? vào {_PLACE}"
    rf"(?P<body>[CR]|{_ITSELF})"
)
# ông A có tên trong C · ông A có chân trong ban
_NAMED_IN = Pattern(
    r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?)(?<!không)(?<!chưa)(?<!chẳng)"
    rf" (?:{words_of('named_in')}) (?:trong|ở) (?:số )?{_PLACE}(?P<body>[CR]|{_ITSELF})"
)
# ba người ngoài nhà nước có tên trong C : T P , T P và T P
_NAMED_THERE = Pattern(
    rf"(?<!không)(?<!chưa)(?<!chẳng) (?:{words_of('named_in')}) (?:trong|ở) (?:số )?{_PLACE}(?P<body>C)"
    rf"{_THIS_TIME} ?(?::|{_ARE})(?=[^;.]*P)"
)
# được bổ sung vào C là P , T và P , T · mới được đưa vào ban có P
_JOIN_FRONTED = Pattern(
    rf"(?:^|[;,:] )(?:(?:lần này|người|{_ALREADY}) ){{0,6}}(?:được )?(?:{_ADMITTING})(?: thêm)? vào"
    rf" {_LIST}(?P<body>C|(?:ban|tổ)\b){_THIS_TIME} ?{_ARE}"
)
# ông A , T , được cử tham gia C
_SENT = Pattern(
    rf"(?P<who>[PN]){_TITLES} ?(?:(?:cũng|{_ALREADY}) ){{0,6}}(?:được )?"
    rf"(?:{words_of('sending')}|bổ sung) tham gia(?: vào| thành viên)? (?P<body>C){_ENDS}"
)
# ông A , T , tiếp tục tham gia C cho đến khi có T mới
_STAYS_IN = Pattern(
    rf"(?P<who>[PN]){_TITLES} ?(?:(?:cũng|{_ALREADY}) ){{0,6}}(?:tiếp tục|vẫn) (?:được )?tham gia(?: vào)?"
    rf" (?P<body>C)(?: cho)?(?= ?[.;,)]| (?:từ|với|để|và|đến|tới)\b|$)"
)
# tham gia C còn có P , T ; P , T · có mặt trong C lần này là P
_TAKES_PART = Pattern(
    rf"(?:^|[;:] )(?:(?:cùng|cũng|người|đồng chí|mới|lần đầu) )*(?:tham gia|(?:{words_of('being_there')}) trong)"
    rf" (?P<body>C){_THIS_TIME} ?(?:{words_of('listing')})(?: thêm)?"
    rf"(?: (?:\w+ )?(?:{words_of('people')}|gương mặt|thành viên|ủy viên)(?: mới)?)?(?: :| gồm| là)?"
    rf"(?: các| (?:{_POLITE}))* (?=[PT])"
)
# R là P , P làm R . cùng tham gia là P ( B ) và P
# trong đó có P và P của B . ngoài ra còn có P từ I , P của B
_BESIDES = re.compile(
    rf"(?!.*\b(?:{words_of('guests')})\b)(?:ngoài ra|bên cạnh đó) ,? ?(?:còn|cũng) có"
    r"(?: sự tham gia của| các| đồng chí)* (?=(?:T )*P)"
)
_MADE_UP = ("role.further", "role.header", "role.roster", "role.asserted_seat")
_TOO = re.compile(rf"(?:cùng |còn |cũng |ngoài ra , )?tham gia (?:ban(?: chỉ đạo)? )?{_ARE}")
# ông A vào ban thay bà B · ông A thế chỗ bà B trong danh sách R
_SWAPS = Pattern(r"(?P<who>[PN])(?P<mid>[^;.PN]{0,60}?) vào (?P<body>C|ban|tổ) thay (?:thế |cho )?(?:T )?(?P<old>[PN])")
_SWAPS_IN = Pattern(
    rf"(?P<who>[PN])(?P<mid>[^;.PN]{{0,60}}?) (?:{words_of('in_place')}) (?:T )?(?P<old>[PN]){POSTS_BESIDE}"
    rf" (?:trong|ở|tại) {_LIST}(?P<body>[CR]|ban\b|tổ\b)"
)
# không còn tham gia C có A , T và B , T · rút khỏi ban lần này là ông A
_GONE = Pattern(
    rf"(?:^|[;,] )(?:{words_of('leaving')}|{words_of('staying_away')}) ?{_PLACE}(?P<body>C|ban|tổ|)"
    rf"{_THIS_TIME} ?{_ARE}"
)
# cho thôi tham gia C đối với P , T
_LET_GO = Pattern(
    rf"(?<!\w)cho (?:{words_of('leaving')}|{words_of('staying_away')}) {_PLACE}(?P<body>C|ban|tổ)"
    rf" (?:{words_of('whom')})(?: (?:{words_of('many')}|{_NUMBER}|\d+|{_POLITE}))* (?=[PT])"
)
# C gồm P , T ; P , T · hồi mới lập , ban còn có P
_CONSISTS = Pattern(
    rf"(?:^|[;,:] |(?:là|có) (?=C))(?P<body>C|ban|tổ)(?: này| ấy| mới)?(?: ,)? (?:{words_of('consisting')})"
    rf"(?: \d+ (?:{words_of('people')}|thành viên)(?: ,| :| gồm| là)*)?(?: :)?(?: các| (?:{_POLITE}))* (?=[PT])"
)
# behind the members: T P cùng tham gia . · quyền hiệu trưởng , P , tham gia .
_ALSO = Pattern(
    rf"(?P<who>P){POSTS_BESIDE} ?,? (?:(?:cũng|cùng|đều) )?(?:tham gia|{words_of('being_there')})"
    r"(?: trong ban)?(?= ?[.;]|$)"
)
# P , T , làm thường trực C · P , T , thường trực C ; · thường trực C là T P; not: P , T thường trực C (Chánh Văn phòng)
_STANDING = Pattern(
    r"(?P<who>[PN])(?P<mid>(?:[ ,(–-]{1,4}T(?: B)?(?: ?\))?)*) {0,2}[,–-]? ?(?:được )?"
    r"(?:(?:giao|cử|phân công|chỉ định) )?"
    r"(?:(?:là|làm|kiêm|giữ) )?(?:(?:giữ|vai|vai trò|chức|nhiệm vụ|là) )*(?<!T )thường trực(?: của)? (?P<body>C)"
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
    (_STAYS_IN, "asserted"),
    (_SENT_BY, "asserted"),
    (_NAMED_IN, "asserted"),
    (_SWAPS, "asserted"),
    (_SWAPS_IN, "asserted"),
    (_STANDING, "asserted"),
    (_STANDING_IS, "asserted"),
)
_LISTS = Rules(
    (_GONE, "former"),
    (_LET_GO, "former"),
    (_CONSISTS, "asserted"),
    (_JOINED_BY, "asserted"),
    (_JOINED_SO, "asserted"),
    (_JOIN_FRONTED, "asserted"),
    (_TAKES_PART, "asserted"),
    (_NAMED_THERE, "asserted"),
)
# ông A ( T ) và bà B không còn tham gia C: the names before the last one, in a clause that they open
_BESIDE = re.compile(rf"P{POSTS_BESIDE} ?(?:,|, và|và) \Z")
_OPENS = re.compile(r"(?:^|[;:,] |\b(?:rằng|đó|cả|trong khi|đồng thời) )\Z")
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
            for each in _together(frame, who) if old is None else [who]:
                _seat(frame, each, committee, "planned" if _is_to_be_done(frame, match) else status, led)
            if old is not None and led is _SEAT:
                _seat(frame, old, committee, "former")
    for match, said in _LISTS.apart(frame):
        seat = frame.skeleton.at.get(match.start("seat")) if "seat" in match.re.groupindex else None
        if seat is not None and isinstance(seat.thing, Title) and seat.thing.rank != "member":
            continue
        if match.re is _LET_GO.regex and _OPEN.search(frame.skeleton.text[: match.start()]):
            continue
        status = "former" if _BEFORE.search(frame.skeleton.text[: match.start()]) else said
        for chunk in _items(frame, match.end()):
            _seat(frame, chunk, _committee(frame, match), status)


def _together(frame: Frame, last: Chunk | None) -> list[Chunk]:
    """`ông A, ông B và bà C thôi tham gia C`: who is named together with the last one before the verb."""
    out = [last] if last is not None else []
    while out:
        text = frame.skeleton.text[: frame.skeleton.offset(out[-1])]
        beside = _BESIDE.search(text)
        if beside is None or (len(out) == 1 and not beside.group().endswith("và ")):
            return out if _OPENS.search(text) else out[:1]
        out.append(frame.skeleton.at[beside.start()])
    return out


def _is_to_be_done(frame: Frame, match: re.Match[str]) -> bool:
    """`Việc bổ sung ông A vào C dự kiến hoàn tất trong tuần tới`: what is told of as a thing to come."""
    text = frame.skeleton.text
    return _OF_DOING.search(text[: match.start()]) is not None and _TO_BE_DONE.match(text, match.end()) is not None


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
    if match["body"].startswith("tổ"):  # thôi tham gia tổ giúp việc: not of the committee that it serves
        teams = [thing for thing in (*here, frame.lately) if thing is not None and thing.kind == "task_force"]
        return teams[0] if teams else None
    main = [thing for thing in here if thing.kind == "committee"]  # not the team that serves it
    return (main or here)[-1] if here else frame.lately


def _leads(holding: Holding, old: Chunk, committee: Committee | None) -> bool:
    """`Ông A thôi làm Trưởng Ban Chỉ đạo X. Bà B thay ông ở ban này`: what who is replaced led in it, told before."""
    office = holding.office
    same = isinstance(old.thing, Person) and holding.name == old.thing.name
    return same and office.role and office.body == committee and office.rank != "member"


def _seat(frame: Frame, who: Chunk | None, committee: Committee | None, status: str, office: Title = _SEAT) -> None:
    if committee is not None and who is not None and isinstance(who.thing, Person):
        planned = any(
            h.status == "planned"
            and h.holder == who.thing
            and h.office.body == committee
            and h.office.rank == office.rank
            for h in frame.holdings
        )
        if planned and status == "asserted":
            return  # đồng ý bổ sung ông A tham gia Ban Chỉ đạo, trình Chủ tịch UBND tỉnh quyết định
        held = replace(office, body=committee, status="asserted")
        frame.hold(who.thing, held, status, f"role.{status}_seat")
