"""Heads without a title, and who had a seat before or has it for a time."""

from __future__ import annotations

import re

from loaders.extract.relations.committees.dissolved import is_ended, retired
from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.ended.past import THERE, told_as_over
from loaders.extract.skeletons.frame import OFFICES, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, Rules, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import PERSON, PRONOUN, TITLE, Chunk, Committee, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, words_of

_HEADING, _POLITE, _SEATS, _STILL = map(words_of, ("heading", "polite", "seats", "still"))
# ông A ... đứng đầu Ban Chỉ đạo · Đứng đầu Ban Chỉ đạo là ông A · Ban Chỉ đạo do ông A đứng đầu
_LEADS = Pattern(
    r"(?P<who>[PNT])(?P<mid>(?:(?!không phải|còn người)[^;.PNRC]){0,40}?)"
    rf"\b(?:{_HEADING}) (?P<what>[CG])(?! là [PT])"
)
_LED_BY = Pattern(
    rf"(?:{_HEADING}|dẫn đầu|(?:^|(?<=[;,:] ))(?:trực tiếp |người )?phụ trách) (?P<what>[CG])(?: này)?"
    rf"(?P<then> (?:ngay )?trước (?:[PN]|{_POLITE}))? (?:không (?:phải|còn)(?: là)? T mà )?"
    rf"(?:(?:(?:{_STILL}|từ nay|từ đây|bây giờ|giờ|lúc này) )?là|:)"
    rf" (?:(?:{_POLITE}) )?(?:[T] )*(?P<who>[PT])"
)
_DONE_BY = Pattern(
    rf"(?P<what>[CG])(?P<mid>[^;.C]{{0,30}}?)\b(?:do|mà) (?:chính )?(?:(?:{_POLITE}) )?(?:T (?:[,–-] )?)*?(?P<who>[PT])"
    rf"(?:(?:(?:(?<=T) \))?[ ,(–-]{{1,5}}(?P<then>(?:{words_of('back_then')}) (?:là |đang là )?)?[T])+(?: ?[,)]| )?)? "
    rf"(?:trực tiếp |làm |là |)(?:{_HEADING}|(?:phụ trách|lãnh đạo|kiêm nhiệm)(?= ?[.;,]|$))"
)
# C ( T P đứng đầu ) và C · C - P , T , đứng đầu - họp
_HEADED_ASIDE = Pattern(
    rf"(?P<what>C) [(–-] (?:T )*(?P<who>[PT])(?: , T ,?| \( T \))* (?:trực tiếp )?(?:{_HEADING}) [)–-]"
)
# người đứng đầu C , P , cho biết · đứng đầu C , P , T , là
# C kiện toàn : P đứng đầu , P làm phó · với C , P làm trưởng , P làm R · C thì P làm trưởng
_HEAD_NAMED = Pattern(rf"(?:^|[;:] |người )(?:{_HEADING}) (?P<what>C) , (?:(?:{_POLITE}) )?(?:T )?(?P<who>P) ?,")
_HEADS_IT = Pattern(
    r"(?:(?:^|[;,] )(?:với|trong|ở|tại) (?P<what>C) ,|(?P<this>C)(?:[^;:.PTRC]{0,40} :| thì)) (?P<who>P)"
    r"(?: , T ,| \( T \))? (?:đứng đầu|làm trưởng)(?= ?[,;.])"
)
# Do T P đứng đầu , C có nhiệm vụ · Do T trực tiếp làm trưởng ban , C gồm 15 người
_FRONTED_BY = Pattern(
    r"^do (?:chính )?(?:đồng chí )?(?:T )*?(?P<who>[PT])(?: , (?:T ,? ?)+| \( T \))? ?(?:trực tiếp )?"
    rf"(?:{_HEADING}|(?:làm|giữ vai trò|giữ vai|là) R) , (?P<what>C)"
)
# C đặt dưới sự lãnh đạo của P · C hoạt động dưới sự chỉ đạo của T P · dẫn đầu C là P
_UNDER = Pattern(
    rf"(?P<what>C) (?:(?:{words_of('being_led')}) ){{1,3}}dưới (?:quyền|sự) ?(?:(?:{words_of('commanding')}) )?"
    r"(?:trực tiếp )?(?:của )?(?:T )*(?P<who>P)"
)
# P , T , được giao điều hành C cho đến khi có R mới · P tạm thời phụ trách C
_RUNS_FOR_NOW = Pattern(
    rf"(?P<who>[PN])(?P<mid>{POSTS_BESIDE} ?,?) ?(?:(?:{words_of('standing_in')}) )+"
    rf"(?:{words_of('running')}) (?P<what>C)"
)
_IN_PLACE_OF = Pattern(
    rf"(?:{words_of('in_place')})(?: (?:{_SEATS}))?(?: của| cho)? (?P<old>[PN])"
    r"(?P<mid>[^.;]{0,60}?) là (?:T )?(?P<new>P)"
)
_PREDECESSOR = Pattern(
    rf"người tiền nhiệm(?: của (?:(?P<of>[PN])|(?P<his>{_POLITE})))?"
    rf"(?: (?:ở|tại|trong) (?:{_SEATS}) (?:{words_of('these')}))?(?: ,| là|) (?P<old>P)"
    r"|(?P<old2>P) , (?:là )?người tiền nhiệm"
)
NOT_YET = re.compile(rf"\b(?:{words_of('not_yet')})\b[^;.]*$")
# tôi học người tiền nhiệm , P: of whoever speaks, and not of who was named last
_FIRST_PERSON = re.compile(rf"\b(?:{words_of('first_person')}) [^;:]*\Z")
_LATELY = 4
NEW = ("office.appointed", "office.verb", "title.header", "role.header")
_MEANWHILE, _POSTS = words_of("for_now"), POSTS_BESIDE.replace("T", "[TR]")
# chức T tạm giao cho P
_GIVEN_FOR_NOW = Pattern(
    rf"(?:{_SEATS}|{words_of('tasks')}) (?P<office>[TR]) (?:(?:được|nay|hiện|vừa|đã) )*(?:{_MEANWHILE}) "
    rf"(?:{words_of('handing')})(?: lại)?(?: cho)? (?:T )*(?P<who>P)"
)
# bà Đào chuyển sang làm T ; chân R được trao cho P
_PASSED_ON = Pattern(
    rf"(?:{_SEATS}) (?P<office>[TR]) (?:được |nay |đã )*(?:{words_of('handing')})(?: lại)?(?: cho)? (?:T )?(?P<new>P)"
)
# vị trí R , trước nay do P đảm nhiệm , sẽ được kiện toàn · ghế R lâu nay do T P nắm giữ · T do P , T , tạm phụ trách
_SEAT_DONE_BY = Pattern(
    rf"(?:{_SEATS}|{words_of('tasks')}) (?P<office>[TR])(?: ,)?"
    rf"(?: (?P<when>{words_of('earlier')}|{words_of('until_now')}|{_STILL}))?"
    rf"(?: (?:{_MEANWHILE}))? do (?:T )*(?P<who>P){_POSTS},? ?(?:(?:{_MEANWHILE}) )?(?:{words_of('serving')})"
    rf"(?P<then>[^;.PTR]{{0,20}}(?:sẽ|chưa|{words_of('empty')})\b)?"
)
# R trước P là P
_BEFORE_HIM = Pattern(
    rf"(?P<office>[TR]) (?:ngay )?trước (?:[PN]|{_POLITE}) (?:chính )?là (?:(?:{_POLITE}) )?(?:T )*(?P<who>P)"
)
_OVER, _DEPUTISING = list_of("earlier"), list_of("deputising")
_HEADINGS = (_LEADS, _LED_BY, _DONE_BY, _FRONTED_BY, _UNDER, _HEAD_NAMED, _HEADS_IT, _HEADED_ASIDE)
_HEADED = Rules(*((pattern, "role.heading") for pattern in _HEADINGS))
# khác với cách làm trước kia , khi C do P đứng đầu · trước đây , C do P đứng đầu; not: khác với trước đây , C do P
# tại L trước đây , C do T đứng đầu
_TIME = (
    r"(?:trước (?:kia|đây|đó|nữa)|ngày trước|(?:hồi|lúc|khi|thời|bấy) (?:đó|ấy|giờ)"
    r"|(?:nhiệm kỳ|khóa|năm) (?:trước|ngoái))"
)
_BACK_THEN = re.compile(
    rf"(?:{_TIME} ,? ?(?:khi|lúc|hồi) (?:mà )?|(?:^|[;.] |, (?:mà )?){THERE}?{_TIME} ,? ?{THERE}?)$"
)
# 21 / 21 xã , thị trấn của U đã lập C
_EACH = re.compile(
    rf"(?:\d+ ?/ ?\d+|\d+ ?%|{words_of('many')}) [^;.PTR]{{2,70}} (?:{words_of('establishing')}|có)(?: \w+)? \Z"
)
_ONCE, _FOR_NOW = re.compile(r"\b(?:từng|trước đây|(?<!giữ )nguyên)\b"), re.compile(r"\btạm\b")
HEAD_ROLES: dict[str, str] = load_yaml("committees.yaml")["head_roles"]


def _heading_status(frame: Frame, match: re.Match[str]) -> str:
    """`tạm thời do ông A phụ trách`: acting; `do ông A, khi ấy là Giám đốc, đứng đầu, đã ngừng hoạt động`: former."""
    behind = frame.skeleton.text[match.end() :].lstrip()
    ended = match.groupdict().get("then") or is_ended(behind) or (match.re is _LEADS.regex and retired(behind))
    if ended or _ONCE.search(match.group()):
        return "former"
    if _BACK_THEN.search(frame.skeleton.text[: match.start()]):
        return "former"
    before = frame.skeleton.text[max(0, match.start() - 12) : match.end()]
    return "acting" if _FOR_NOW.search(before) else "asserted"


def give_heading(frame: Frame) -> None:
    """`đứng đầu`: a head, whatever the title."""
    for match in apart(frame, _RUNS_FOR_NOW):
        who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("what"))
        if who is not None and what is not None and isinstance(what.thing, Committee) and isinstance(who.thing, Person):
            office = Title(HEAD_ROLES[what.thing.kind], "head", "committee", what.thing, "asserted", True)
            frame.hold(who.thing, office, "acting", "role.heading")
    for match, rule in _HEADED.apart(frame):
        status = _heading_status(frame, match)
        which = "this" if match.groupdict().get("this") else "what"
        who, what = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start(which))
        if who is None or what is None:
            continue
        holder = attached(frame, who) or who if who.kind in OFFICES else who
        thing = what.thing
        if frame.skeleton.text[: match.start(which)].endswith(("thường trực ", "thường trực của ")):
            continue  # bộ phận thường trực Ban Chỉ đạo do ông A phụ trách
        if not isinstance(thing, Committee) or not isinstance(holder.thing, Person | Title):
            continue
        if isinstance(holder.thing, Title) and _EACH.search(frame.skeleton.text[: match.start(which)]):
            continue  # 21/21 xã đã lập ban chỉ đạo do chủ tịch UBND xã đứng đầu
        office = Title(HEAD_ROLES[thing.kind], "head", "committee", thing, "asserted", True)
        frame.hold(holder.thing, office, status, rule)


def give_predecessor(frame: Frame, before: list[Holding]) -> None:
    """`Người tiền nhiệm, ông B`: B formerly held the head office that was given last."""
    for match in apart(frame, _PREDECESSOR):
        old = frame.skeleton.at.get(match.start("old") if match["old"] else match.start("old2"))
        if old is None or not isinstance(old.thing, Person):
            continue
        of = frame.skeleton.at.get(match.start("of")) if match["of"] else None
        said = _FIRST_PERSON.search(frame.skeleton.text[: match.start()]) is not None
        if (said or _speaks(frame, old)) and (of := _speaker(frame, old)) is None:
            continue
        whose = of.thing.name if of is not None and isinstance(of.thing, Person) else ""
        known = [*before, *frame.holdings]
        last = _given_last(known, frame.number, whose, old.thing.name)
        last = last or (_given_of_his(before, frame.number) if match["his"] else None)
        roles = [h for h in frame.holdings if h.office.role and h.office.rank == "head" and h.status == "asserted"]
        last = roles[-1] if roles and roles[-1].name != old.thing.name else last
        if last is not None:
            frame.hold(old.thing, last.office, "former", "office.predecessor")


def _speaks(frame: Frame, old: Chunk) -> bool:
    """`Bà A: Tôi nhớ người tiền nhiệm, ông B`: whether a word of who is interviewed stands before."""
    own = (c for c in frame.chunks if c.kind == PRONOUN and c.end <= old.start)
    return any(frame.skeleton.words[c.start].lower() in list_of("first_person") for c in own)


def _speaker(frame: Frame, old: Chunk) -> Chunk | None:
    """`Bà A kể: "Tôi nhớ người tiền nhiệm, ông B"`: who speaks, named alone before."""
    before = [c for c in frame.chunks if c.kind in (PERSON, PRONOUN) and c.end <= old.start]
    return before[0] if len(before) == 1 else None


def _given_last(known: list[Holding], number: int, whose: str, old: str) -> Holding | None:
    """The head office that somebody was given lately; else that of the only other person who has one."""
    left = {h.key for h in known if h.rule == "office.removed"}
    heads = [
        h
        for h in known
        if h.key not in left
        and h.office.rank == "head"
        and h.status in ("asserted", "acting")
        and h.name not in ("", old)
        if whose in ("", h.name)
    ]
    given = [h for h in heads if h.rule in NEW and h.sentence >= number - _LATELY]
    near = [h for h in heads if h.sentence >= number - 2]
    beside = bool(near and given) and near[-1].rule.startswith("title.")
    if beside and (near[-1].name != given[-1].name or near[-1].sentence == given[-1].sentence):
        return given[-1]  # Trưởng ban là ông A, T; bổ nhiệm ông A làm T1. Bà B, T2, giới thiệu. Người tiền nhiệm, ông C
    return near[-1] if near else None


def _given_of_his(before: list[Holding], number: int) -> Holding | None:
    """`Bổ nhiệm ông A làm Giám đốc Sở. [Ông sinh năm 1980.] Người tiền nhiệm của ông`: what A, told of since, got."""
    lately = {h.name for h in before if h.sentence == number - 1}
    given = [h for h in before if h.office.rank == "head" and h.status == "asserted" and h.rule == NEW[0]]
    ended = {h.key for h in before if h.status == "former"}
    own = [h for h in given if {h.name} == lately and h.key not in ended]
    return own[-1] if len({h.key for h in own}) == 1 else None


def give_in_place_of(frame: Frame, topic: Title | None, before: list[Holding]) -> None:
    """`Chánh Văn phòng cũng đổi. Thế chỗ ông A là ông B`: the office A left, or that the sentence before is about."""
    for match in apart(frame, _IN_PLACE_OF):
        new, old = frame.skeleton.at.get(match.start("new")), frame.skeleton.at.get(match.start("old"))
        if new is None or old is None or not isinstance(new.thing, Person) or not isinstance(old.thing, Person):
            continue
        left = [
            h for h in before if h.name == old.thing.name and h.status == "former" and h.sentence >= frame.number - 1
        ]
        office = left[0].office if left else topic
        if office is not None:
            standing_in = frame.skeleton.text[: match.start()].endswith("tạm ")
            status = "acting" if standing_in else "asserted"
            frame.hold(new.thing, office, status, "office.in_place")
            frame.hold(old.thing, office, "former", "office.in_place")


def give_seats_of(frame: Frame) -> None:
    """`Vị trí Trưởng ban, trước nay do ông A đảm nhiệm, sẽ được kiện toàn`: A had it; else A has it."""
    for match in apart(frame, _SEAT_DONE_BY):
        office, who = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("who"))
        if office is None or who is None or not frame.free(office):
            continue
        told = told_as_over(frame, office, frame.skeleton.text[: frame.skeleton.offset(office)])
        over = match["when"] in _OVER or match["then"] is not None or told
        stands_in = office.kind == TITLE and match.group().endswith(_DEPUTISING)
        stands_in = stands_in or _FOR_NOW.search(match.group()) is not None
        frame.give(who, office, "office.seat", "former" if over else "acting" if stands_in else "asserted")
    for pattern, status in ((_BEFORE_HIM, "former"), (_GIVEN_FOR_NOW, "acting")):
        for match in apart(frame, pattern):
            office, who = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("who"))
            if office is not None and who is not None and frame.free(office):
                frame.give(who, office, "office.seat", status)


def give_passed_on(frame: Frame, before: list[Holding]) -> None:
    """`Bà Đào chuyển công tác; chân Tổ phó được trao cho ông Tụng`: who had the role has left it."""
    for match in apart(frame, _PASSED_ON):
        office, new = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("new"))
        if office is None or new is None or not isinstance(office.thing, Title):
            continue
        if frame.free(office):
            frame.give(new, office, "office.passed_on")
        named = {c.thing.name for c in frame.chunks if isinstance(c.thing, Person) and c is not new}
        for held in before:
            same = held.office.title == office.thing.title and held.office.body == office.thing.body
            if same and held.status == "asserted" and held.name in named:
                frame.hold(held.holder, held.office, "former", "office.passed_on")
