"""Who retires, resigns or is let go: `nghỉ hưu gồm ông A, T; ông B, T`, `Thứ trưởng A nghỉ hưu từ ...`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import PEOPLE, Frame, Holding
from loaders.extract.things import PERSON, Person

# được Thủ tướng phê chuẩn miễn nhiệm để về Trung ương
_DISMISSED = re.compile(
    r"[^;.PN]{0,40}?(?:được|bị)(?: [^;.,PN]{0,40}?)? (?:miễn nhiệm|bãi nhiệm|cách chức|cho thôi việc|buộc thôi việc)"
    r"(?= (?:để|do|vì|theo|từ|vào|hồi|tại)\b| ?[,.;])"
)
# Giám đốc Sở GTVT thôi chức để chờ nghỉ hưu
_RETIRED = re.compile(
    r"(?: lâu năm)?(?: [,–-])?(?: (?:đã|vừa|mới|chính thức|được|cho))* "
    r"(?:thôi giữ chức(?: vụ)?(?= (?:để|từ|kể từ|do|vì|theo|,|\.))"
    r"|nhận sổ hưu|về hưu|nhận quyết định (?:nghỉ hưu|nghỉ chế độ|về hưu)(?! (?:từ|kể từ))"
    r"|nhận (?:nhiệm vụ|công tác) khác|không (?:tham gia )?tái cử"
    r"|thôi chức|thôi việc|từ chức|từ nhiệm|xin từ nhiệm|xin từ chức|nghỉ hưu|nghỉ chế độ"
    r"|nghỉ công tác|nghỉ việc|nghỉ theo chế độ|nghỉ theo nguyện vọng|nghỉ trước tuổi|thôi nhiệm vụ"
    r"|xin thôi việc|xin nghỉ việc|xin chuyển công tác|chuyển công tác|chuyển ngành|chuyển (?:sang|về|đến) [BEI]"
    r"|(?:điều động|điều chuyển|luân chuyển|biệt phái) (?:sang|về|đến|tới) [BEI])(?= |\Z)"
)
# P , T , T , đã xin thôi việc · P , T , người viết đề án ấy , đã xin thôi việc
_OTHER_POSTS = re.compile(r"(?: ,? [TR])*(?: , (?:người|vốn) [^,;.PTRN]{3,90}(?= ,))?")
# P , T , và P , T , được cho nghỉ hưu
_TOGETHER = re.compile(r"\A(?: [,;])? (?:và|cùng|cùng với)(?: [TR])*(?: ông| bà| đồng chí)* P(?: [,–-]? ?[TR])*")
# quyết định thôi giữ chức , nghỉ chữa bệnh đối với P · các cán bộ nghỉ hưu từ 1/6 gồm P , T ; P
_TO_RETIRE = re.compile(
    r"(?:(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|nghỉ chữa bệnh|thôi giữ chức|thôi chức|thôi việc)\b"
    r"(?:[^;.PTRN]{0,60}?(?:đối với|cho|với|của|gồm|gồm có|:)|[^,;.PTRN]{0,60}? là)"
    r"|(?:đồng ý|chấp thuận|chấp nhận|thông qua|phê chuẩn)[^;.PTRN]{0,30} (?:từ chức|từ nhiệm|rút lui) của"
    r"|(?:\A|[;,] )(?:cùng |đồng loạt |xin )*(?:rút lui|nghỉ|nghỉ hưu|từ nhiệm|từ chức|rời đi)"
    r"(?: trước tuổi)?(?: (?:đợt|lần|dịp) này)?(?: còn)? có)"
    r"(?: (?:\d+|hai|ba|bốn|năm) [TR](?: các)?(?: sở)?(?: gồm| là| cụ thể)*)?"
    r"(?: các| đồng chí| ông| bà| :)*(?: [PTR]| ,| ;| và| đồng chí| -| –| \( [^();]* \))* \Z"
)
# nhận đơn của bà A , T , xin từ nhiệm: asked for, not granted yet
_ASKED = re.compile(
    r"(?<!chấp thuận )(?<!chấp nhận )(?<!đồng ý )(?<!thông qua )\bđơn(?: xin)?(?: \w+ \w+)?(?: của)? \Z"
)
# , T , T nghỉ hưu · và T đã nghỉ hưu
_RETIRES_FROM_ALL = re.compile(
    r"(?:(?: ,| và| kiêm) [TR])+(?: ,)?(?: (?:đã|vừa|được|chính thức))* (?:nghỉ hưu|về hưu|nghỉ chế độ|nghỉ công tác)\b"
)
# P không tái cử ; · ông P đã nghỉ hưu từ 1/4
_GOES = re.compile(
    r"(?:\A|[;,] )(?:ông |bà |đồng chí |riêng |còn )*(?P<who>P) (?:đã |vừa |chính thức |được |cũng )*"
    r"(?:không (?:tham gia )?tái cử|nghỉ hưu|về hưu|nghỉ chế độ)(?= ?[;.,]| ?\Z| (?:từ|kể từ|theo|vì|do|để)\b)"
)
_CLOSING = re.compile(r"\A (?:\)(?: ,)?|[-–])(?= )")  # P ( T ) nghỉ hưu từ 1/4 · P - T - nghỉ hưu
_BLANKS = re.compile(" +")  # where an aside stood
# ông A ( 58 tuổi ) , ông B và bà C đều được cho nghỉ hưu
_ITEM = r"(?: \( [^();]* \)| [,;–-]| và| cùng| cùng với| [TR]| ông| bà)"
_ALL_OF_THEM = re.compile(
    rf"\A(?:{_ITEM}* P)+{_ITEM}*"
    r"(?: (?:đều|cũng|cùng|đã|vừa|được|cho|nhận|các|quyết|định|có))+ (?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|thôi việc)\b"
    r"(?! (?:từ|kể từ))"
)
# nghỉ hưu trước tuổi . Cụ thể : ông A - T , ông B - T
_NAMED_BELOW = re.compile(
    r"\A ?(?:cụ thể|đó là|gồm|gồm có|trong đó|danh sách)(?: là| gồm| có)?(?: ?[:,])?"
    r"(?: \( [^();]* \)| [,;–-]| và| [PTR]| các| ông| bà| đồng chí)* \Z"
)
_TO_BE_NAMED = re.compile(r"\b(?:nghỉ hưu|nghỉ chế độ|nghỉ công tác|thôi việc)\b[^;.PN]*[.:]? ?\Z")


def retires(frame: Frame, old: Holding, at: int) -> bool:
    """`Thứ trưởng A nghỉ hưu từ ...`, `quyết định nghỉ hưu đối với ông A, T`, `nghỉ hưu gồm ông A, T; B, T`."""
    if not old.rule.startswith("title."):
        return False
    people = [c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder]
    if not people:
        return False
    first, text = frame.skeleton.offset(people[0]), frame.skeleton.text
    behind = text[first + 1 :] if at < first else _OTHER_POSTS.sub("", text[at + 1 :], count=1)
    behind = _TOGETHER.sub("", _BLANKS.sub(" ", behind))
    behind = _CLOSING.sub(" ,", behind)
    told = at < first or (behind.startswith(" ,") and not asked(text[:first]))
    if _ALL_OF_THEM.match(_BLANKS.sub(" ", text[max(first, at) + 1 :])):
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


def asked(before: str) -> bool:
    """`nhận đơn của bà A, T, xin từ nhiệm`: whether it is only asked for, by the words before a name."""
    return _ASKED.search(before) is not None


def is_let_go(behind: str) -> bool:
    """`..., T, được phê chuẩn miễn nhiệm để ...`, `..., T, thôi chức`: whether words behind an office say so."""
    return _DISMISSED.match(behind) is not None or _RETIRED.match(behind) is not None


def retires_with(behind: str) -> bool:
    """`..., T1, T2 nghỉ hưu kể từ ...`: whether who has the posts behind an office retires from all of them."""
    return _RETIRES_FROM_ALL.match(behind) is not None
