"""Who is told of only as somebody that another one replaces: `ông B thay ông A (đã nghỉ hưu) làm T`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

_ALREADY, _BEING, _REPLACING, _SEATS, _TASKS = map(words_of, ("already", "being", "replacing", "seats", "tasks"))
_REPLACED = re.compile(rf"(?<!\w)(?:{_REPLACING}) (?:[TR] |(?:{words_of('around_holder')})(?: mình)? [-–,] )?\Z")
# P nhận lại lĩnh vực này từ P , kiêm R
_TAKEN_FROM = re.compile(
    r"[PN] [^;.,PN]{0,40}?(?:nhận|tiếp nhận|nhận lại|tiếp quản|nhận bàn giao) [^;.,PN]{1,40} từ (?:T )?\Z"
)
# được giao làm R thay P nhận nhiệm vụ T: who is replaced takes up another office
_GIVEN_ONE = re.compile(rf"\b(?:{_BEING}|{_SEATS}|{_TASKS}) [TR] (?:{_REPLACING}) \Z")
# P , người thay P , giữ chức T
_WHO_REPLACES = re.compile(rf"[PTR] ?, người (?:(?:{_ALREADY}|từng) )?(?:{_REPLACING}) (?:[TR] )?\Z")
# P - người tiền nhiệm của N , nay là T
_PREDECESSOR_OF = re.compile(r"[PN] ?[,(–-] (?:là )?người (?:tiền|kế) nhiệm (?:của )?(?:T )?\Z")
# thay ông A ( đã nghỉ hưu ) làm R · thay ông A - nay là T2 - làm R · thay bà B , nguyên T , giữ chức T
_APART = re.compile(
    rf" (?:\([^();.PN]{{1,60}}\) ?|[-–] (?:[^;.,PN–-]{{1,60}} [-–] )?"
    rf"|(?:(?:{_ALREADY}|được|sẽ) ){{0,6}}(?:{words_of('retiring')}|{words_of('new_work')})(?: [^;.,PTRN]{{1,30}})? , ?"
    rf"|(?:(?:{_ALREADY}|được) ){{1,6}}(?:{words_of('retiring')}) "
    rf"|, (?!(?:{words_of('of_the_new_one')}) |người [^;.,PN]*\bnhận (?:quyết định|nhiệm vụ)\b)"
    r"[^,;.PN]{1,60}(?:, [TR] )?, ?)?"
)
# ; thay P làm R: a clause that goes on about who was told of before
_GOES_ON = re.compile(rf"; (?=(?:{_REPLACING}) (?:[TR] )?[PN])")
# thay P làm T , đồng thời là R: the words between who leaves and a further office
_TAKEN_TOO = re.compile(
    rf" (?:{_BEING}|{_SEATS}|giữ (?:{_SEATS})) [TR](?: , [TR])* (?:, |và |, và )?(?:(?:đồng thời|kiêm|cùng lúc) )?\Z"
)
# thay P làm T là P: who comes is named behind
_OPENS_WITH = re.compile(rf"(?:^|[;.,:–-] )(?:người )?(?:{_REPLACING}) (?:cho )?(?:[TR] )?\Z")
_COMES_BEHIND = re.compile(r"[^;.PN]*?(?<!\w)(?:là|sẽ là|có|chính là|:) (?:(?:ông|bà|đồng chí|anh|chị) )?(?:T )*[PN]")

# T P giúp N ở vị trí R
_HELPED = re.compile(rf"[PN](?: ?[,(–-] T ?[,)–-]?)? (?:{words_of('helping')}) (?:T )*\Z")
# P , T , giúp T làm R
_HELPS = re.compile(rf"[PNT](?: ?[,(–-] T)* ?[,)–-]? ?(?:{words_of('helping')})(?: cho)?(?: đồng chí)? \Z")
_AS = re.compile(rf" ?(?:{words_of('as_which')}) (?:{words_of('capacities')})\b")


def helped(frame: Frame, post: Chunk) -> bool:
    """`Phó Chủ tịch UBND tỉnh A giúp Chủ tịch làm Trưởng ban`: the post of whom somebody helps, who takes no office."""
    return _HELPS.search(frame.skeleton.text[: frame.skeleton.offset(post)]) is not None


def going_on(words: str) -> str:
    """`ông B phụ trách y tế; thay ông A làm R`: the words with no break before what somebody takes over."""
    return _GOES_ON.sub(", ", words)


def comes_behind(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`Thay ông A làm Giám đốc Sở X là ông B`: whether a clause opens with who leaves and ends with who comes."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    return (
        _OPENS_WITH.search(before) is not None
        and _COMES_BEHIND.match(frame.skeleton.after(office).lstrip()) is not None
    )


def passed_over(frame: Frame, person: Chunk, words: str, verb: OfficeVerb) -> bool:
    """`ông B thay ông A (đã nghỉ hưu) làm R`: whether the words up to the verb are an aside about who leaves."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if _HELPED.search(before) is not None and _AS.match(words + verb.text) is not None:
        return True  # bà B giúp ông ở vị trí Phó Trưởng ban
    if words.strip() == "," and _WHO_REPLACES.search(before):
        return True
    if words.lstrip().startswith((",", ")", "-", "–")) and _PREDECESSOR_OF.search(before):
        return True
    if verb.now and ("T" in words or words.strip() in ("", "-", "–")):
        return False  # thay ông A, nguyên T, hiện là T2 · thay ông A nay là T2: of A
    if verb.status == "former" and not words.strip() and not verb.leaves:
        return False  # thay ông A trước đó kiêm nhiệm R: of A
    if words.strip() in ("", ",") and _TAKEN_FROM.search(before) is not None:
        return True
    apart = (words.strip() == "," and not verb.now) or _APART.fullmatch(words) is not None
    apart = apart or _TAKEN_TOO.fullmatch(words) is not None
    return apart and Way.PASSIVE not in verb.ways and replaced(frame, person)


def replaced(frame: Frame, person: Chunk) -> bool:
    """`bổ nhiệm ông B thay ông A giữ chức ...`: A stands between and leaves."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if _GIVEN_ONE.search(before) is not None:
        return False
    return _REPLACED.search(before) is not None and re.search(r"[PN]", before) is not None
