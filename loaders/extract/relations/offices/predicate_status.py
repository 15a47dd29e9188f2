"""Whether the office behind a verb is held, was held, is to come or is none: `từng là T`, `sẽ giữ chức T`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.extract.relations.offices.ended.past import (
    THERE,
    given_for_years,
    goes_on_to_another,
    gone_by,
    is_over,
    taken_away,
    time_over,
    without_aside,
)
from loaders.extract.relations.offices.ended.retirements import asked_alone, removal_granted
from loaders.extract.relations.offices.nobody.doubts import DENIED, NOT_ONLY, UNDONE
from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.relations.offices.subjects import between, is_object
from loaders.extract.relations.offices.there import left_there
from loaders.extract.relations.offices.to_come import (
    asked_to_let_go,
    begins_later,
    is_planned,
    is_under_way,
    is_yet_to_vote,
)
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import BRACKETS
from loaders.extract.things import Chunk, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, list_of, words_of

_EARLIER, _THEN = map(words_of, ("earlier", "back_then"))
_TURNS: dict[str, re.Pattern[str]] = {
    status: re.compile(rf"(?:^|\s)(?:{any_of(words)})(?:\s|$)")
    for status, words in {"planned": list_of("turning_planned"), **load_yaml("verbs.yaml")["turns"]}.items()
}
_BACK_THEN = re.compile(rf"\b(?:{_THEN}|trước kia|trước đây)\b")
# trong vụ án , P lúc này là T: of the time that is told, for that of the article is called `hiện`
_AT_THE_TIME = re.compile(rf"(?:{_THEN}|(?:vào |tại )?(?:lúc|khi|thời điểm) này)\b")
# P , khi đó là T , được bầu làm: the post of then is left for another, which is no post of then
_FROM_ONE_OF_THEN = re.compile(
    rf" ?,? ?(?:{_THEN}) ?,? (?:(?:vẫn|đang|còn|chỉ) )*(?:{words_of('being')})(?: [TR](?: và| kiêm| ,)?)+"
    r"(?: đã| thì| vừa)*(?: được [TB])? ?"
)
# P , trước ngày 1/3 là T và là R
_UNTIL_A_DAY = re.compile(
    rf"P ?[,(] ?trước (?:(?:ngày|tháng|năm) )?(?=[^TR]*\d)(?:(?:ngày|tháng|năm|[\d/.-]+) )+,? ?"
    rf"(?:từng |vẫn |đang |còn )*(?:{words_of('being')})"
    rf"(?: [TR](?: và| kiêm| đồng thời| ,)+(?: (?:{words_of('being')}))?)* ?\Z"
)
_NOW = re.compile(r"\b(?:nay|hiện|giờ)\b")
# C từng do P làm R · trước đây , C của đơn vị do P làm R · tại L trước đây , C do P làm R
_ONCE_BY = re.compile(
    rf"\b(?:{_EARLIER})(?: ,)? do (?:T )*\Z"
    rf"|(?:^|[;.:] )(?:{_EARLIER}|hồi trước|ngày trước) ,? ?C(?: của [^;.,PNTR]{{1,25}})? do (?:T )*\Z"
    rf"|(?:^|[;.:] ){THERE}?trước (?:đây|kia) ,? ?{THERE}?C do (?:T )*\Z"
)
# đang tính lập C , thay cho C hiện do T làm R
_NOW_BY = re.compile(rf"\b(?:{words_of('still')}) do (?:T )*\Z")
_SAID_NOW = re.compile(rf"(?:^|[;,] ?)(?:{words_of('still')}|hiện giờ) ,? ?\Z")
_BEFORE = re.compile(r"trước khi [^.;PN]{3,80} ,? ?\Z")
# rút khỏi C , nơi N là R
_LEAVING = re.compile(rf"(?:{words_of('leaving_seats')}) C ,? ?nơi [^;.]{{0,30}}$")
# không còn là R do được điều động về làm T · không tái cử để nhận nhiệm vụ T
_REASON = re.compile(
    r"[TR] (?:do|vì|bởi) |\b(?:tái cử|ứng cử|tham gia B)(?= )[^;.,PNTR]{0,30} để "
    r"|\b(?:vì|bởi|do)(?= (?:được|đã|mới|vừa)\b)"
)
_TURN = re.compile(r"\b(?:mà|nhưng|song)\b|\b(?:và|rồi)(?= (?:được|đã|nay|hiện)\b)")
_REPLACED_ONE = re.compile(rf"\A[^PN]*\b(?:người|nhân sự|ai) (?:\w+ )?(?:{words_of('replacing')})(?: cho)? (?:T )?\Z")
_STILL_THEN = re.compile(rf"(?<!tới )(?<!đến )\b(?:{_THEN}|lúc này|trước đó|trước kia) ,? ?(?:đang|vẫn)\b")
# thay P trước đó được bổ nhiệm T: why he left
_GIVEN_EARLIER = re.compile(rf"(?:{_EARLIER}) (?:đã )?được ")
_FOR_WHOM = re.compile(rf"(?<!\w)(?:{words_of('replacing')})(?: cho)? (?:T )?\Z")
_UNTIL_TAKEN = re.compile(r"\btrước khi (?:được|bị)(?: [BTEI])+ \Z")  # là T trước khi được B bổ nhiệm giữ chức T
# sau ba năm làm R , P
_FOR_YEARS = re.compile(rf"sau (?:\w+ ){{1,4}}(?:{words_of('years_of_office')}) \Z")
# sau ba năm làm T , P , T , tái đắc cử
_AGAIN = re.compile(rf"[^;.]*?(?<!không )(?<!chưa )(?<!\w)(?:{words_of('once_more')})(?!\w)[^;.TR]*(?:[;.]|\Z|[TR])")
_SO_FAR = re.compile(rf"(?:\A|[;.,:] ?)sau [^;.,PNTR]{{1,30}}\b(?:{words_of('years_of_office')})\b[^;.,PNTR]*\Z")
# Trước sáp nhập , L giao T làm R
_BEFORE_MERGER = re.compile(
    rf"(?:\A|[;.] )trước (?:(?:khi|ngày|thời điểm|lúc|đợt) )?(?:{words_of('parting')}|sắp xếp)\b"
    r"[^;.,PNR]{0,30} ,[^;.R]*\Z"
)
# từng đảm nhiệm các chức vụ : T ; T và làm T
_LISTED_ONCE = re.compile(
    rf"\b(?:từng|(?:đã )?(?:trải qua|kinh qua))\b[^;.TRPN]*\b(?:{words_of('seats')})\b[^;.TRPN]*"
    r"(?:T(?: ?[;,] ?| ))+và (?:là|làm|giữ chức|giữ chức vụ) ?\Z"
)
# vốn là R từ ngày thành lập
_SINCE_THEN = re.compile(
    r"(?:ngay )?từ (?:(?:những|cái) )?(?:(?:ngày|khi|lúc|hồi|buổi) )*(?:đầu|mới|thành lập|được lập|lập|ra đời|ra mắt)\b"
)
# P từng là T ; sau đó làm T: of a life told before the post of today
_STEP_OF_THEN = re.compile(rf"(?<!\w)từng (?!bước|thành viên)[^.]*; (?:{words_of('onward')})(?: ,)?(?: \w+)? \Z")
_LONG = 60  # characters of a clause, from which on a comma ends it too


@dataclass(frozen=True, slots=True)
class _Told:
    """An office behind a verb.

    `before` is the skeleton up to the subject, `opening` up to the verb, `said` from the subject to the office, and
    `plain` the same without an aside (`từng là T1, được bổ nhiệm giữ chức`).
    """

    frame: Frame
    subject: Chunk
    verb: OfficeVerb
    office: Chunk
    before: str
    opening: str
    said: str
    plain: str


def status_of(frame: Frame, subject: Chunk, verb: OfficeVerb, office: Chunk) -> str:
    """The status of an office behind a verb: what the verb says, turned by what stands around it.

    Args:
        frame: the sentence.
        subject: the first of those who have the office.
        verb: the group of words before the offices.
        office: the last of the offices behind it.
    """
    opening = frame.skeleton.text[: verb.start]
    if verb.leaves:
        return _status_left(frame, office, opening, verb)
    if _held_again(frame, verb, office):
        return "asserted"
    before = frame.skeleton.text[: frame.skeleton.offset(subject)]
    if verb.status == "former" and _GIVEN_EARLIER.match(verb.text) and _FOR_WHOM.search(before):
        return "asserted"
    if verb.text.strip().startswith("vốn") and _SINCE_THEN.match(frame.skeleton.after(office)):
        return "asserted"
    if verb.status != "asserted":
        return verb.status
    words = between(frame, subject, verb.start)
    if Way.APPOINT in verb.ways and _FROM_ONE_OF_THEN.fullmatch(words):
        words = " "
    if _is_of_then(frame, verb, office, before, words + verb.text):
        return "former"
    if verb.now or _NOW_BY.search(before) or Way.BEFORE in verb.ways or _UNTIL_TAKEN.search(opening) is not None:
        return "asserted"
    said = BRACKETS.sub("", words) + verb.text
    told = _Told(frame, subject, verb, office, before, opening, said, without_aside(said))
    return next((status for status, is_so in _QUESTIONS if is_so(told)), _turned(told))


def _status_left(frame: Frame, office: Chunk, opening: str, verb: OfficeVerb) -> str:
    """Of an office behind a verb of leaving it: over, unless nobody has decided on that."""
    denied = DENIED.search(opening) is not None or is_under_way(opening) or asked_to_let_go(opening)
    denied = denied or asked_alone(opening, frame.skeleton.after(office))
    denied = verb.status == "former" and (denied or is_yet_to_vote(frame, office, opening, verb))
    granted = Way.FUTURE in verb.ways and Way.NOT not in verb.ways
    granted = granted and removal_granted(opening, frame.skeleton.after(office))
    return "asserted" if denied else "former" if granted else verb.status


def _held_again(frame: Frame, verb: OfficeVerb, office: Chunk) -> bool:
    """`Sau ba năm làm T, ông A tái đắc cử`: a post that goes on for whom the words behind it give it once more."""
    told, text = frame.skeleton.text[: verb.start] + verb.text, frame.skeleton.text
    again = _AGAIN.match(frame.skeleton.after(office)) if _SO_FAR.search(told) else None
    if again is None:
        return False
    given = frame.skeleton.at.get(text.index(again.group(), frame.skeleton.offset(office)) + again.end() - 1)
    one, new = office.thing, given.thing if given is not None else office.thing
    same = isinstance(one, Title) and isinstance(new, Title) and (one.title, one.body) == (new.title, new.body)
    return given is None or same


def _is_of_then(frame: Frame, verb: OfficeVerb, office: Chunk, before: str, said: str) -> bool:
    """`trước khi được bầu, ông đang giữ chức T`, `lúc đó, ông đang là T`: over though the verb is one of today."""
    if _REPLACED_ONE.search(before):
        return True  # chưa chọn được người thay ông A ở vị trí T
    then = _STILL_THEN.search(before + verb.text) or _STILL_THEN.search(said)
    if verb.now and (_BEFORE.search(before) or then or taken_away(frame, office)):
        return True
    if gone_by(before, said, verb):
        return True
    return verb.text.startswith("tiếp tục") and UNDONE.search(before) is not None  # không công nhận A tiếp tục giữ T


def _opens_back_then(told: _Told) -> bool:
    """`ông A, lúc đó là T`, `ông A, trước ngày 1/3 là T1 và là T2`."""
    if _UNTIL_A_DAY.match(f"P {told.said.strip()} ") is not None:
        return True
    return told.plain == told.said and _AT_THE_TIME.match(told.said.lstrip(" ,")) is not None


def _over_behind(told: _Told) -> bool:
    """`làm T đến năm 2022`, `làm T1, trước khi làm T2`; not `bổ nhiệm ông A làm T trong 5 năm`."""
    given = Way.APPOINT in told.verb.ways or is_object(told.frame, told.subject)
    over = is_over(told.frame, told.office) and not (given and given_for_years(told.frame, told.office))
    return (over or goes_on_to_another(told.frame, told.office)) and not _SAID_NOW.search(told.before)


def _planned(told: _Told) -> bool:
    """`Dự kiến ông A làm T`."""
    return is_planned(told.frame, told.office, told.verb, told.before, told.said)


def _once_by(told: _Told) -> bool:
    """`Trước đây, Ban Chỉ đạo do ông A làm Trưởng ban`."""
    return _ONCE_BY.search(told.before) is not None


def _undone(told: _Told) -> bool:
    """`chưa bổ nhiệm ông A làm T`."""
    return UNDONE.search(told.before) is not None


def _to_come(told: _Told) -> bool:
    """`Từ tháng sau, ông A làm T`."""
    return begins_later(told.frame, told.subject, told.office)


def _left(told: _Told) -> bool:
    """`rút khỏi Ban Chỉ đạo, nơi ông là Phó Trưởng ban`, `Giai đoạn 2015 - 2020, ông A là T`, `sau ba năm làm T`."""
    return (
        _LEAVING.search(told.opening.rsplit(";", 1)[-1]) is not None
        or _opens_in_the_past(told)
        or left_there(told.frame, told.subject, told.verb.start)
        or time_over(told.frame, told.subject)
        or _FOR_YEARS.search(told.opening) is not None
        or (_BEFORE_MERGER.search(told.opening) is not None and _NOW.search(told.said) is None)
    )


def _opens_in_the_past(told: _Told) -> bool:
    """`Hồi ấy Ban Chỉ đạo do chính ông A làm Trưởng ban`."""
    opening = re.split(r"[;.,]", told.before)[-1].strip()
    return _BACK_THEN.search(_NOW.split(opening)[-1]) is not None


def _listed_once(told: _Told) -> bool:
    """`Bà từng đảm nhiệm các chức vụ: T1; T2 và làm T3`: the last of a list of posts is over as the others are."""
    return _LISTED_ONCE.search(told.plain) is not None


def _next_step(told: _Told) -> bool:
    """`Ông từng là T1; sau đó làm T2`: what a life goes on to is told of as gone too."""
    return _STEP_OF_THEN.search(told.opening) is not None


def _turned(told: _Told) -> str:
    """`ông A không phải là T`: the status that a word in the last clause before the office turns it to."""
    words = NOT_ONLY.sub("", told.plain)
    clause = re.split(r"[;,]" if len(words) > _LONG else ";", words)[-1]
    clause = _TURN.split(_REASON.split(clause)[-1])[-1]
    return next((status for status, sign in _TURNS.items() if sign.search(clause)), told.verb.status)


# What is asked in turn; the first that is so decides.
_QUESTIONS: tuple[tuple[str, Callable[[_Told], bool]], ...] = (
    ("former", _opens_back_then),
    ("former", _over_behind),
    ("former", _next_step),
    ("former", _listed_once),
    ("planned", _planned),
    ("former", _once_by),
    ("negated", _undone),
    ("planned", _to_come),
    ("former", _left),
)
