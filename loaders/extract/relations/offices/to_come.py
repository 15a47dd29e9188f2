"""What is still to come: an office that is planned or proposed, a vote on an agenda, a decision put somewhere to sign.

All of it asks the same of one clause: whether the words around an office say that nobody has decided on it yet, or that
it begins later. Left apart is what asks something else: `doubts` (nothing will come of it), `committees/proposals` (a
whole committee is proposed, with all who are named in it), `committees/still_to_sign` (the sentence behind says so) and
`foreseen` (the clause before did). Their words stand in the same list, `to_come.yaml`.
"""

from __future__ import annotations

import re

from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import list_of, not_behind, words_of

_APPOINTING, _SETTING_UP, _WILL = map(words_of, ("appointing", "establishing", "will"))
_PAPERS, _STEPS, _WHOM, _GIVING_OUT = map(words_of, ("papers", "steps", "whom", "giving_out"))
_NO_PUTTING = "".join(rf"(?<!{word} )" for word in (*list_of("not_put"), "tờ", "theo"))
# trình B · trình cấp trên · báo cáo B xem xét; not: chương trình , theo tờ trình B
PUT = rf"{_NO_PUTTING}\b(?:trình(?= [BCT]\b| cấp)|báo cáo(?= [^;.PN]{{0,40}}xem xét))"
# trình B xem xét , để ký
PUT_FOR_SIGNING = rf"{PUT} (?:[BT] )+(?:xem xét ,? ?|để )*(?:{_GIVING_OUT})"

# đang hoàn tất quy trình miễn nhiệm · chưa có quyết định miễn nhiệm
_UNDER_WAY = re.compile(
    rf"\b(?:{words_of('beginning')})(?: \w+){{0,3}} (?:{_STEPS}) \Z"
    rf"|\bchưa (?:có|{_GIVING_OUT}) (?:\w+ )?(?:{_PAPERS})(?: về việc| về)? \Z"
)
# đề nghị B xem xét cho ông A thôi giữ chức T; not: theo đề nghị của B, xem xét, quyết định cho ông A thôi
_LET_GO_ASKED = re.compile(
    rf"{not_behind('granting_it')}(?<!theo )(?<!với )\b(?:{words_of('putting_it')})(?! của)\b"
    r"(?:(?!quyết định |đã |, )[^;.PN]){0,60}?"
    rf"(?:(?:{_APPOINTING}|bổ sung) (?:T )?[PN] [^;.PN]{{0,60}};(?: đồng thời| và)?)? cho (?:T )?[PN] \Z"
)

# dự kiến ông A làm R · trình B xem xét , bổ sung ông A làm R
_FORESEEN = re.compile(
    rf"(?<!\w)(?:{words_of('asking_for')})"
    r"(?:(?: [BC])?(?: xem xét)?(?: ?,)?"
    r" (?:bổ nhiệm|bầu|chỉ định|phân công|điều động|phê chuẩn|bổ sung|cử|đưa|mời|kết nạp)(?: thêm)?)?"
    r"(?: (?:T(?: ,| và| kiêm)?|để|ông|bà|đồng chí))* \Z"
    r"|(?:^|[;,:] |\b(?:tỉnh|sở|ban) |[BCLU] )dự kiến (?:(?:T(?: ,| và| kiêm)?|do|sẽ|để) )*\Z"
    rf"|\b(?:{words_of('plans')})(?: sẽ)? (?:\w+ )?(?:{_APPOINTING}|bổ sung|kết nạp|đưa|bố trí)(?: thêm)?(?: T)? \Z"
    rf"|\b(?:xem xét|cân nhắc|chủ trương|lấy phiếu [^;.PN]{{0,20}}|lấy ý kiến|(?:{_STEPS}))"
    rf"(?: việc| để)? (?:{_APPOINTING})(?: T)? \Z"
    rf"|{PUT} (?:[BCT]|cấp [^;.,PN]{{0,30}}?)(?: ?,| và| xem xét| cho ý kiến| quyết định| để)*"
    rf" (?:{_APPOINTING}|bổ sung)(?: thêm)?(?: T)* \Z"
)
# C dự kiến thành lập do P làm R · sẽ không còn làm R mà
_PLANNED = re.compile(
    rf"[CB] (?:[^PN;.]{{0,40}})?(?:{_WILL}|sẽ được) (?:{_SETTING_UP}|ra đời|được thành lập)\b|\b(?:{_WILL}) do\b"
    r"|\bsẽ (?:không còn|không|thôi) [^;.PN]{0,60} mà \Z"
    rf"|\b(?:{_WILL}|chuẩn bị|đang tính) (?:\w+ )?(?:{_SETTING_UP})(?: riêng| mới| thêm)? C\b"
)
# giữ chức Phó Bí thư Đảng ủy xã để HĐND xã bầu làm T: others have yet to elect
_TO_BE_ELECTED = re.compile(
    r"\bđể (?:B |[^;.,PNTR]{0,30} )?(?:được )?(?:bầu|hiệp thương cử|hiệp thương bầu)"
    r"(?: (?:bổ sung|giữ|làm|chức|chức vụ|chức danh))* ?\Z"
)
# thống nhất bổ sung T làm R , trình B quyết định trong tháng 10
_ADDING = re.compile(rf"(?<!\w)(?:bổ sung|{_APPOINTING}) [^;.]{{0,80}}\Z")
_PUT_BEHIND = re.compile(
    r"(?:[^;.PNTR]{0,30}?|[^;.PNTR]{0,10} ?; (?:và )?giao B ?(?:[^;.PNTRB]{0,20}?))"
    r",? ?(?:và |để )?(?<=[ ,])(?:trình|tham mưu|báo cáo) (?:[BT]|cấp [^;.,PN]{1,25}?)(?: (?:xem xét|cho ý kiến),?)*"
    r" (?:quyết định|phê duyệt|phê chuẩn|xem xét|ký|(?:ký|ra|ban hành) quyết định)"
    r"(?= ?(?:[.;,]|\Z)| (?:trong|trước|vào)\b)"
)
# bầu P giữ chức T , dự kiến ngày 20/12
_ON_A_DAY_TO_COME = re.compile(
    r"[^;.PTRN]{0,30}?,? ?\(?dự kiến (?:vào |trong |diễn ra |tổ chức )*(?:ngày|tháng|quý|tuần|sáng|chiều|\d)"
)
# sẽ ra quyết định để bà thay T P làm R ; ông P làm R
_TO_BE_DECIDED = re.compile(
    rf"\bsẽ (?:sớm )?(?:có|{_GIVING_OUT}) (?:{_PAPERS})[^.PNTR]{{0,30}} (?:để|cho|giao|phân công)\b[^.]*\Z"
)
# thống nhất thành lập C do P làm R , sau khi thỏa thuận được ký · thành lập C do P làm R ngay khi D có hiệu lực
_AGREED_ON = re.compile(
    rf"(?<!\w)(?:{words_of('agreeing')})(?!\w)|(?<!đã )(?<!vừa )(?<!được )(?<!mới )(?<!thành )\b(?:{_SETTING_UP}) C"
)
_ONCE = rf"(?:{words_of('once')}) [^;.,PNTR]{{1,60}} (?:{words_of('in_force')})(?!\w)"
_ONCE_IN_FORCE, _ONCE_BEHIND = re.compile(rf"(?<!\w){_ONCE}"), re.compile(rf",? ?\(?{_ONCE}")
_INTRODUCED = re.compile(rf"(?<!\w)(?:{words_of('standing_for')})(?: (?!giữ |và )\w+){{0,5}} ?\Z")

# từ tuần sau , P làm T · làm T từ tháng tới
_FROM_THEN = rf"(?:từ |kể từ |sang |vào |đầu |cuối |giữa |bắt đầu )+(?:{words_of('times_to_come')})\b"
_BEGINS_THEN = re.compile(rf"(?:^|[,;:.] ){_FROM_THEN}[^;.PN]*\Z")
_THEN_BEHIND = re.compile(rf",? ?{_FROM_THEN}")

# what was told of the same act before: bầu T với P , T và bầu
_ACT = rf"(?:{_APPOINTING}|{words_of('removing')})"
_VOTED_ON = re.compile(rf"(?<!\w){_ACT} (?:T )?[PN] \Z")
_BEFORE = rf"(?: {_ACT}[^;.]{{0,60}}(?:{_WHOM})[^;.]{{0,60}}(?:và|,))* \Z"
_ON_THE_AGENDA = re.compile(rf"(?<!\w)(?:{words_of('agendas')})(?: (?:về|việc|là))*{_BEFORE}")
_AS_A_NOUN = re.compile(rf"(?<!với )(?<!sau )(?<!từ )(?<!\w)(?:{words_of('votes_told_of')}){_BEFORE}")
_IS_DONE = re.compile(rf"(?<!\w)(?:{words_of('vote_done')})(?!\w)")
_TIME = rf"(?:{words_of('times_to_come')}|{words_of('votes_to_come')})"
_IS_TO = re.compile(rf"(?<!\w)(?:{_WILL}|chưa|{_TIME})(?!\w)")
# , sẽ được tiến hành · dự kiến diễn ra · vào tháng tới
_IS_TO_BE = re.compile(
    rf"(?<!\w)(?:(?:{_WILL}|chưa)(?: được| bị| có thể)* (?:{words_of('taking_place')})|{_TIME})(?!\w)"
)
# bầu T với P , T vào chiều mai
_WHEN = re.compile(rf"(?:{_WHOM})(?: (?:[PNT,]|và))+ (?:vào |trong |tại )?{_TIME}(?!\w)")
# dự kiến ngày mai ký quyết định bổ nhiệm · Sở X đang trình Chủ tịch UBND tỉnh ký quyết định bổ nhiệm
_ABOUT = r" quyết định(?: về việc| về)? \Z"
_TO_BE_SIGNED = re.compile(rf"(?<!\w)(?:{_WILL})(?: {_TIME})? (?:{_GIVING_OUT}){_ABOUT}")
_PUT_TO_BE_SIGNED = re.compile(PUT_FOR_SIGNING + _ABOUT)
# không tiến hành miễn nhiệm · quy trình miễn nhiệm T của P hay không
_NOT_GONE_ABOUT = re.compile(rf"(?<!\w)(?:không|chưa) (?:{words_of('going_about')})(?: việc| quy trình| nội dung)? \Z")
_ASKED = re.compile(r"[^;.]{0,40}?(?<!\w)hay (?:không|chưa)(?!\w)")


def is_planned(frame: Frame, office: Chunk, verb: OfficeVerb, before: str, said: str) -> bool:
    """`Ban Chỉ đạo dự kiến thành lập do ông A làm Trưởng ban`, `dự kiến ông A làm T`, `để HĐND bầu ông A làm T`.

    Args:
        frame: the sentence.
        office: the last of the offices behind the verb.
        verb: the words before the offices.
        before: the skeleton up to whom it is said of.
        said: the skeleton from there to the offices, without what stands in brackets.
    """
    opening, behind = frame.skeleton.text[: verb.start], frame.skeleton.after(office)
    if _TO_BE_ELECTED.search(said) is not None or is_yet_to_vote(frame, office, opening, verb):
        return True
    if _ON_A_DAY_TO_COME.match(behind) is not None or _TO_BE_DECIDED.search(opening) is not None:
        return True
    if _ADDING.search(opening) and _PUT_BEHIND.match(f" {behind.lstrip()}"):
        return True
    if _waits(opening, behind):
        return True
    return _PLANNED.search(opening.rsplit(";", 1)[-1]) is not None or _FORESEEN.search(before) is not None


def _waits(opening: str, behind: str) -> bool:
    """Whether what is agreed on begins with a step that is not taken yet: `sau khi thỏa thuận được ký`."""
    agreed = _AGREED_ON.search(opening)
    if agreed is None:
        return False
    return _ONCE_BEHIND.match(behind) is not None or _ONCE_IN_FORCE.search(opening, agreed.end()) is not None


def begins_later(frame: Frame, subject: Chunk, office: Chunk) -> bool:
    """`Từ tuần sau, ông A làm Giám đốc`, `làm Giám đốc từ tháng tới`: whether the office begins after the article."""
    before = frame.skeleton.text[: frame.skeleton.offset(subject)]
    return _BEGINS_THEN.search(before) is not None or _THEN_BEHIND.match(frame.skeleton.after(office)) is not None


def introduces(before: str) -> bool:
    """`tờ trình giới thiệu nhân sự để bầu làm T gồm`, `người ứng cử chức danh T là`: who follows is a candidate."""
    return _INTRODUCED.search(before) is not None


def is_under_way(before: str) -> bool:
    """`đang hoàn tất quy trình miễn nhiệm`, `chưa có quyết định cho thôi`: whether a house is still at it."""
    return _UNDER_WAY.search(before) is not None


def asked_to_let_go(before: str) -> bool:
    """`đề nghị B xem xét cho ông A thôi giữ chức T`: whether somebody's going is only asked for."""
    return _LET_GO_ASKED.search(before) is not None


def is_yet_to_vote(frame: Frame, office: Chunk, opening: str, verb: OfficeVerb) -> bool:
    """Whether an office is one that a house has on its agenda to give, or to take away.

    Args:
        frame: the sentence.
        office: the last of the offices behind the verb.
        opening: the skeleton up to the verb.
        verb: the verb; before that of `bầu ông A làm T` stands the act.
    """
    act = _VOTED_ON.search(opening)
    if act is None and {Way.APPOINT, Way.REMOVE}.isdisjoint(verb.ways):
        return False
    return vote_to_come(opening[: act.start()] if act is not None else opening, frame.skeleton.after(office))


def vote_to_come(before: str, behind: str) -> bool:
    """`chương trình bầu T với ông A`, `việc bầu T đối với ông A sẽ diễn ra`: whether a vote is still to be held.

    Args:
        before: what stands before the verb of the vote.
        behind: what stands behind whom or what it is on.
    """
    clause, behind = before.rsplit(";", 1)[-1], re.split(r"[;.]", behind)[0]
    if _ON_THE_AGENDA.search(before) is not None:
        return _IS_DONE.search(clause) is None
    if _NOT_GONE_ABOUT.search(before) or _ASKED.match(behind):
        return True
    if _AS_A_NOUN.search(before) is not None:
        return _IS_TO.search(clause) is not None or _IS_TO_BE.search(behind) is not None
    to_be_signed = _TO_BE_SIGNED.search(clause) or _PUT_TO_BE_SIGNED.search(clause)
    return _WHEN.match(behind) is not None or to_be_signed is not None
