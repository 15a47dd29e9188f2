"""Who retires, resigns or is let go: `nghỉ hưu gồm ông A, T; ông B, T`, `Thứ trưởng A nghỉ hưu từ ...`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.things import PERSON, Person
from loaders.resources.words import not_behind, words_of

_ALREADY, _JOINERS, _POLITE, _RETIRING = map(words_of, ("already", "joiners", "polite", "retiring"))
_LISTING, _NUMBER, _STOPPING = map(words_of, ("listing", "numbers", "stopping"))
# được Thủ tướng phê chuẩn miễn nhiệm để về Trung ương
_DISMISSED = re.compile(
    rf"[^;.PN]{{0,40}}?(?:được|bị)(?: [^;.,PN]{{0,40}}?)? (?:{words_of('dismissed')})"
    r"(?= (?:để|do|vì|theo|từ|vào|hồi|tại|xuống)\b| (?:và|rồi) (?:bị )?(?:điều|chuyển|bố trí)\b| ?[,.;])"
)
# Giám đốc Sở GTVT thôi chức để chờ nghỉ hưu
_RETIRED = re.compile(
    rf"(?: lâu năm)?(?: [,–-])?(?: (?:do|vì))?(?: (?:được|cho|cũng|đều|{_ALREADY})){{0,6}} "
    r"(?:thôi giữ chức(?: vụ)?(?= (?:để|từ|kể từ|do|vì|theo|,|\.))"
    rf"|nhận quyết định (?:{_RETIRING})(?! (?:từ|kể từ))|{words_of('let_go')}"
    rf"|(?:{words_of('moving')}) (?:{words_of('moving_on')}) [BEI])(?= |\Z)"
)
# P , T , T , đã xin thôi việc · P , T , người viết đề án ấy , đã xin thôi việc
# P , T nhiệm kỳ 2020 - 2025 , được nghỉ hưu · P , T từ tháng 7 , không tái cử
_SINCE = r"(?:từ|kể từ)(?= (?:ngày|tháng|năm|đầu|giữa|cuối|\d))"
_TERM = rf"(?: (?:nhiệm kỳ|khóa|{_SINCE}) [^,;.PTRN]{{1,20}}?(?= ,| nghỉ| được| thôi| \)))?"
_OTHER_POSTS = re.compile(rf"(?: (?:, |và )?[TR])*{_TERM}(?: , (?:người|vốn) [^,;.PTRN]{{3,90}}(?= ,))?")
# P , T , và P , T , được cho nghỉ hưu
_TOGETHER = re.compile(rf"\A(?: [,;])? (?!,)(?:{_JOINERS})(?: [TR])*(?: (?:{_POLITE}))* P(?: [,–-]? ?[TR])*")
# not: nghỉ hưu theo đề nghị của P · lễ nghỉ hưu với sự có mặt của P
# nor what is left to somebody: P nghỉ chữa bệnh , công việc dồn cho T P
_NOT_ASKED = rf"(?:(?!đề nghị |kiến nghị |sự |có mặt |(?:{words_of('left_to')})\b)[^;.PTRN])"
# quyết định nghỉ hưu trước tuổi để hưởng chính sách , chế độ theo D kể từ ngày 1/9 đối với P · quyết định thôi giữ chức
# , nghỉ chữa bệnh đối với P · các cán bộ nghỉ hưu từ 1/6 gồm P , T ; P
_TO_RETIRE = re.compile(
    rf"(?:quyết định[^;.PTRN]{{0,40}}\b(?:{_STOPPING})\b{_NOT_ASKED}{{0,140}}? (?:đối với|cho)"
    rf"|(?:{_STOPPING})\b(?:{_NOT_ASKED}{{0,60}}?(?:{words_of('whom')}|của|gồm|gồm có|:)|[^,;.PTRN]{{0,60}}? là)"
    rf"|(?:{words_of('granting_it')})[^;.PTRN]{{0,30}} (?:{words_of('resigning')}) của"
    rf"|(?:\A|[;,] )(?:cùng |đồng loạt |xin )*(?:{words_of('resigning')}|nghỉ|nghỉ hưu|rời đi)"
    r"(?: trước tuổi)?(?: (?:đợt|lần|dịp) này)?(?: còn)? có)"
    rf"(?: (?:\d+|{_NUMBER}) [TR](?: các)?(?: sở)?(?: gồm| là| cụ thể)*)?"
    rf"(?: các| :| (?:{_POLITE}))*(?> [PTR;–-]| (?:{_JOINERS}|{_POLITE})| \( [^();]* \))* \Z"
)
# nhận đơn của bà A , T , xin từ nhiệm: asked for, not granted yet
_ASKED = re.compile(rf"{not_behind('granting_it')}\bđơn(?: xin)?(?: \w+ \w+)?(?: của)? \Z")
_GRANTED_THEN = re.compile(
    rf"(?<!chưa )(?<!không )\b(?:được|đã)(?: [^\s;.PN]+){{0,4}}? (?:{words_of('granting_it')})\b"
)
# , T , T nghỉ hưu · và T đã nghỉ hưu
_RETIRES_FROM_ALL = re.compile(rf"(?:(?: ,| và| kiêm) [TR])+(?: ,)?(?: (?:được|{_ALREADY})){{0,6}} (?:{_RETIRING})\b")
# P không tái cử ; · ông P đã nghỉ hưu từ 1/4
_GOES = re.compile(
    rf"(?:\A|[;,] )(?:(?:riêng|còn|{_POLITE}) )*(?P<who>P) (?:(?:cũng|được|{_ALREADY}) ){{0,6}}"
    rf"(?:không (?:tham gia )?tái cử|{_RETIRING})(?= ?[;.,]| ?\Z| (?:từ|kể từ|theo|vì|do|để)\b)"
)
_CLOSING = re.compile(r"\A (?:\)(?: ,)?|[-–])(?= )")  # P ( T ) nghỉ hưu từ 1/4 · P - T - nghỉ hưu
_BRACKETED = re.compile(r"\A \([^()PTR]*\)(?= )")  # và P ( sn 1972 ) được cho nghỉ hưu
_BLANKS = re.compile(" +")  # where an aside stood
# ông A ( 58 tuổi ) , ông B và bà C đều được cho nghỉ hưu
_ITEM = rf"(?> \( [^();]* \)| [;–-]| [TR]| (?:{_JOINERS}|{_POLITE}))"
_ALL_OF_THEM = re.compile(
    rf"\A(?:{_ITEM}* P)+{_ITEM}*"
    rf"(?: (?:{words_of('jointly')}|{_ALREADY}|cũng|được|cho|nhận|các|quyết|định|có)){{1,10}} (?:{_RETIRING})\b"
    r"(?! (?:từ|kể từ))"
)
# [P] ( T ) , ông P ( T ) đã bị giáng chức
_DISMISSED_TOGETHER = re.compile(
    rf"\A(?: và T)? \)(?: ?,| và|;| (?:{_POLITE})| P \( T(?: và T)? \)){{1,24}}"
    rf"(?: (?:{_ALREADY}|{words_of('jointly')})){{0,3}} bị (?:{words_of('dismissed')})(?!\w)"
)
# trình miễn nhiệm T đối với P ( sn 1965 ) , T , do đến tuổi nghỉ hưu
_ASKED_FOR_WHO_RETIRES = re.compile(
    rf"\A(?: (?:{words_of('whom')}|của))?(?: (?:{_POLITE}))* [PN](?: \( [^();]* \))?(?: [,–-]? ?[TR])*(?: [,–-])?"
    rf"(?: (?:do|vì|để|được|đến|tuổi|{_ALREADY})){{0,8}} (?:{_RETIRING})(?!\w)"
)
# thông qua tờ trình miễn nhiệm T
_PASSED = re.compile(rf"(?<!\w)(?:{words_of('granting_it')}) (?:các )?tờ \Z")
# nghỉ hưu trước tuổi . Cụ thể : ông A - T , ông B - T
_NAMED_BELOW = re.compile(
    rf"\A ?(?:cụ thể|đó là|trong đó|danh sách|{_LISTING})(?: (?:{_LISTING}))?(?: ?[:,])?"
    rf"(?:{_ITEM}| P| các)* \Z"
)
_TO_BE_NAMED = re.compile(rf"\b(?:{_RETIRING})\b[^;.PN]*[.:]? ?\Z")


def retires(frame: Frame, old: Holding, at: int) -> bool:
    """`Thứ trưởng A nghỉ hưu từ ...`, `quyết định nghỉ hưu đối với ông A, T`, `nghỉ hưu gồm ông A, T; B, T`."""
    if not old.rule.startswith("title."):
        return False
    people = [c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder]
    if not people:
        return False
    first, text = frame.skeleton.offset(people[0]), frame.skeleton.text
    behind = text[first + 1 :] if at < first else _OTHER_POSTS.sub("", text[at + 1 :], count=1)
    behind = _TOGETHER.sub("", _BRACKETED.sub("", _BLANKS.sub(" ", behind)))
    behind = _CLOSING.sub(" ,", behind)
    told = at < first or (behind.startswith(" ,") and not asked(text[:first]))
    others = _BLANKS.sub(" ", text[max(first, at) + 1 :])
    if _ALL_OF_THEM.match(others) or _DISMISSED_TOGETHER.match(others):
        return True
    if _TO_BE_NAMED.search(frame.before) and _NAMED_BELOW.match(_BLANKS.sub(" ", text[:first])):
        return True
    return _TO_RETIRE.search(text[:first]) is not None or (told and _RETIRED.match(behind) is not None)


def end_for_retired(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`Bà A, Chủ tịch Hội X, báo cáo. ... Bà A không tái cử`: what was told of who retires in a later sentence."""
    gone: dict[str, int] = {}
    for frame in frames:
        match = _GOES.search(frame.skeleton.text) if PERSON in frame.kinds else None
        who = frame.skeleton.at[match.start("who")].thing if match is not None else None
        if isinstance(who, Person):
            gone[who.name] = frame.number
    return [
        replace(h, status="former", rule="office.transferred")
        if h.status == "asserted" and h.rule.startswith("title.") and h.sentence < gone.get(h.name, -1)
        else h
        for h in holdings
    ]


def removal_granted(before: str, behind: str) -> bool:
    """`thông qua tờ trình miễn nhiệm T`, `trình miễn nhiệm T đối với ông A, nghỉ hưu`: whether what is asked is done.

    Args:
        before: the words up to the verb.
        behind: the words behind the office.
    """
    return (
        _PASSED.search(before) is not None or _ASKED_FOR_WHO_RETIRES.match(_BLANKS.sub(" ", f" {behind}")) is not None
    )


def asked(before: str) -> bool:
    """`nhận đơn của bà A, T, xin từ nhiệm`: whether it is only asked for, by the words before a name."""
    return _ASKED.search(before) is not None


def asked_alone(before: str, behind: str) -> bool:
    """`nộp đơn từ chức T`; not `nộp đơn từ chức T và được chấp thuận`: whether it is asked for and no more is said."""
    return asked(before) and _GRANTED_THEN.search(behind) is None


def is_let_go(behind: str) -> bool:
    """`..., T, được phê chuẩn miễn nhiệm để ...`, `..., T, thôi chức`: whether words behind an office say so."""
    return _DISMISSED.match(behind) is not None or _RETIRED.match(behind) is not None


def retires_with(behind: str) -> bool:
    """`..., T1, T2 nghỉ hưu kể từ ...`: whether who has the posts behind an office retires from all of them."""
    return _RETIRES_FROM_ALL.match(behind) is not None
