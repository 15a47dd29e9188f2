"""Whom a verb of holding is said of: the nearest person or post to its left that is not who appoints or is replaced."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.chains import KIN
from loaders.extract.relations.offices.ended.passed_over import going_on, helped, passed_over, replaced
from loaders.extract.relations.offices.in_brackets import told_before
from loaders.extract.relations.offices.lists.list_items import MADE_WITH
from loaders.extract.relations.offices.nobody.aides import is_other_name
from loaders.extract.relations.offices.office_verbs import OfficeVerb
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.skeletons.spans import BRACKETS
from loaders.extract.things import ROLE, Chunk
from loaders.resources.words import words_of

_ALREADY, _BEING, _KINDS, _MANY, _NUMBER = map(words_of, ("already", "being", "kinds", "many", "numbers"))
_APPOINTING = re.compile(rf"(?<!\w)(?:{words_of('appointing')})(?!\w)")
# the last word before a person: bổ nhiệm ông A, chỉ định bổ sung bà B
_OBJECT = re.compile(
    rf"(?<!\w)(?:{words_of('appointing')})(?: lại| bổ sung| mới)?(?: [TR])?"
    rf"(?: (?:{words_of('whom')}|{_MANY}|{_NUMBER}))* ?\Z"
)
_PASSIVE = re.compile(rf"(?<!\w)(?:{words_of('passive')})(?!\w)")
# P đã ký các quyết định bổ nhiệm lại và kéo dài thời gian giữ chức T: P signs and is not appointed
_SIGNS = re.compile(rf"\A(?: (?:cũng|thay mặt|B|{_ALREADY})){{0,6}} (?:{words_of('signing')})\b[^,;.PN]* quyết định\b")
# Hiệu trưởng P giao tân Phó Hiệu trưởng phụ trách nghiên cứu và là R
_GIVES_TO = re.compile(rf" ?,? ?(?:(?:{_ALREADY}|cũng) ){{0,6}}(?:giao|phân công|cử|đề nghị)(?: \w+){{0,2}} [TR]\b")
_OTHERS, _AND = re.compile(rf"(?<!\w)(?:{words_of('others')})(?!\w)"), re.compile(r"[ ,]*và ")  # T, T và hiện là R
# theo T P , các ứng viên là T; not: P , 45 tuổi là T · P , hai nhiệm kỳ làm T
_PLURAL = re.compile(
    rf"(?:,|:|rằng|biết|nói) (?:các|những|\d+|{_NUMBER}) (?!.*\b(?:tuổi|năm|tháng|ngày|nhiệm kỳ|khóa|lần|thời|đời)\b)"
    r"[a-zà-ỹđ ]{2,40}\Z"
)
# được các đại biểu HĐND tỉnh bầu giữ chức
_AGENTS = re.compile(rf"(?<!\w)(?:được|bị)(?: (?:{_MANY}|\d+|%|/))* (?:{words_of('others')})(?!\w)")
_CLAUSE = re.compile(
    rf"[;.\"“”]|\bngười (?:thứ \w+|{words_of('others_told')})\b"
    r"|\btrong khi\b|, còn\b(?! là)|(?<!không )\bcòn [PTRNB]|\briêng\b"
)
_WEAK_REACH = 12
# Ngồi cạnh ông là T · Kế nhiệm bà chính là T; not: cuối cùng ông là T
_BESIDE_WHOM = re.compile(rf"(?<!\w)(?<!cuối )(?:{words_of('beside_whom')}) (?:chính )?\Z")
_FROM = re.compile(r"\btừ$")  # điều chỉnh từ Quyền Bộ trưởng thành Bộ trưởng
_BY = re.compile(r"(?:được|bị)(?: (?!cho$)[^\s,]+){0,2}$")
_AGENT_OPENS = re.compile(r"(?:do|bởi|ngày|:|,|^)$")
_ANYBODY_WHEN = re.compile(rf"\brằng (?:[^,;.PN]* )?khi (?:[^,;.PN]+ )?(?:{_BEING})\b")
_NAMED_BEHIND = re.compile(r",? ?(?:chính )?[PN]")
# anh A làm với tôi từ ngày còn là T · bà B quen anh A khi còn là T
_WHEN_STILL = re.compile(rf" (?:từ )?(?:{words_of('when_in_office')})(?: mà)? còn (?:{_BEING}) ")
_MET = re.compile(
    r"(?<!\w)(?P<who>P|N|tôi)(?: , T ,)? (?!và )(?:[a-zà-ỹđ]+ )+?(?P<with>(?:với|cùng|cho|giúp) )?(?:T )?\Z"
)
# bổ sung T của 5 xã làm R · T các sở làm R
_OF_MANY = re.compile(rf"(?:(?:{words_of('of')}) )?(?:{_MANY}|{_NUMBER}|\d+) (?:{_KINDS}|U)\b")
# có 11 huyện đồng chí T làm R · ở nhiều xã , T là R · các địa phương nơi T là R
_IN_MANY = re.compile(
    r"(?:(?:ở|tại|với) (?:các )?cấp (?!tỉnh|thành phố|trung ương|bộ|quốc gia)[^;.:PTRN]{2,30} ,\Z"
    rf"|(?:\d+|{_MANY})(?: [\d/%]+)*(?: số)? (?:{_KINDS}|U)(?: , (?:{_KINDS}|thành phố))*(?: ,)?"
    r"(?: có| do| thì| nơi| mà)?"
    rf"(?: (?:{_ALREADY}|đều|có|lập|thành lập|kiện toàn)){{0,4}}(?: (?:C|ban chỉ đạo)(?: cấp xã)? do)?"
    r"(?: đồng chí| các đồng chí)?\Z)"
)


def between(frame: Frame, chunk: Chunk, stop: int) -> str:
    """The skeleton between a chunk and an offset."""
    return frame.skeleton.text[frame.skeleton.offset(chunk) + 1 : stop]


def is_object(frame: Frame, person: Chunk) -> bool:
    """`điều động ông A`: whether a verb of appointing has the person as its object."""
    return _OBJECT.search(frame.skeleton.text[: frame.skeleton.offset(person)]) is not None


def appoints(words: str) -> bool:
    """Whether a stretch of the skeleton holds a verb of appointing."""
    return _APPOINTING.search(words) is not None


def _agent(frame: Frame, chunk: Chunk, stop: int, verb: OfficeVerb) -> bool:
    """`được Chủ tịch UBND tỉnh bổ nhiệm giữ chức`: who appoints is not who is appointed."""
    before = frame.skeleton.before(chunk)
    if _BY.search(before):
        return True
    words = between(frame, chunk, stop)
    return (
        appoints(words + verb.text)
        and chunk.kind in OFFICES
        and _AGENT_OPENS.search(before) is not None
        and re.search(r"[PN]", words) is not None
    )


def _not_the_one(frame: Frame, person: Chunk, stop: int, verb: OfficeVerb) -> bool:
    """`Phó Thủ tướng A ký quyết định phê chuẩn miễn nhiệm chức vụ ...`: A appoints and is not appointed."""
    words = between(frame, person, stop)
    active = verb.by_others or _SIGNS.search(words) is not None or _GIVES_TO.match(words) is not None
    return active and not (_PASSIVE.search(words) or is_object(frame, person))


def subject_of(frame: Frame, verb: OfficeVerb) -> Chunk | None:
    """The person, or post, that a group of words before an office is said of, in the same clause."""
    stop, replaces = verb.start, False
    for chunk in reversed(told_before(frame, stop)):
        words = between(frame, chunk, stop)
        if (told := going_on(_AGENTS.sub("được", words))) and any(
            sign.search(told) for sign in (_CLAUSE, _OTHERS, _PLURAL)
        ):
            return None
        if chunk.kind in PEOPLE:
            if _beside_whom(frame, chunk, words, verb):
                return None
            if (
                passed_over(frame, chunk, words, verb)
                or is_other_name(frame, chunk)
                or _agent(frame, chunk, stop, verb)
            ):
                replaces = replaces or replaced(frame, chunk)
                continue
            far = not replaces and _too_far(words, verb)  # ông B phụ trách y tế, ...; thay ông A làm R
            return None if _not_the_one(frame, chunk, stop, verb) or far else chunk
        if chunk.kind in OFFICES:
            if _agent(frame, chunk, stop, verb) or _FROM.search(frame.skeleton.before(chunk)) or helped(frame, chunk):
                continue
            person = attached(frame, chunk) or _told_of_several(frame, chunk)
            person = None if person is not None and _speaks(frame, person, chunk, words) else person
            if person is not None and (meant := _of_whose_kin(frame, person, words, verb)) is not person:
                return meant
            if person is not None and passed_over(frame, person, between(frame, person, stop), verb):
                continue
            if person is not None and person is not chunk:
                if frame.skeleton.offset(person) > stop:
                    return None  # R là T bảy trường , T P
                return None if _not_the_one(frame, person, stop, verb) else person
            if chunk.kind == ROLE or (len(words.split()) > 4 and not words.lstrip().startswith("phụ trách")):
                continue
            return None if _AND.match(words + verb.text) or (verb.by_others and not _PASSIVE.search(words)) else chunk
    return None


def _speaks(frame: Frame, person: Chunk, post: Chunk, words: str) -> bool:
    """`Ông A: Bí thư Tỉnh ủy là Trưởng Ban Chỉ đạo`: an answer in an interview, which tells of whoever has the post."""
    said = frame.gap(person, post).strip() == ":" and not frame.skeleton.before(person).strip(" [")
    return said and not frame.sentence.bullet and "," not in words


def _told_of_several(frame: Frame, post: Chunk) -> Chunk | None:
    """`ông A và ông B, các Phó Giám đốc, làm R`: the last of the names before a post in the plural between commas."""
    left = frame.left_of(post)
    aside = left is not None and left.kind in PEOPLE and frame.gap(left, post) == ", các"
    return left if aside and frame.skeleton.after(post).startswith(",") else None


def _of_whose_kin(frame: Frame, person: Chunk, words: str, verb: OfficeVerb) -> Chunk | None:
    """`Bà Mai, vợ ông A, T1, là T2`: who is told of where a name is only that of a relative or chief, if it is sure."""
    kin = KIN.search(frame.skeleton.text[: frame.skeleton.offset(person)])
    if kin is None:
        return person
    closed = words.rstrip().endswith(",") or verb.text.startswith(",")
    return frame.skeleton.at.get(kin.start("of")) if kin["of"] and closed else None


def _beside_whom(frame: Frame, person: Chunk, words: str, verb: OfficeVerb) -> bool:
    """`Dưới ông là Chánh Văn phòng`, `Đón bà là Bí thư Đảng ủy xã`: the words before turn the sentence round.

    Not so `lập Tổ công tác gồm 9 người, với ông A là Tổ trưởng`.
    """
    turned = not words.strip() and verb.text.split()[0] == "là"
    before, behind = frame.skeleton.before(person), frame.skeleton.text[verb.start + len(verb.text) :]
    made = behind.lstrip().startswith("R") and MADE_WITH.search(f"{before} ") is not None
    return turned and not made and _BESIDE_WHOM.search(f"{before} ") is not None


def _too_far(words: str, verb: OfficeVerb) -> bool:
    return verb.weak and len(BRACKETS.sub("", words).split()) > _WEAK_REACH


def of_anybody(frame: Frame, subject: Chunk, office: Chunk, verb: OfficeVerb) -> bool:
    """`Ông A nói rằng khi đã là Phó Giám đốc, mọi quyết định đều khó`: said of whoever has the post, no one named.

    So is `có 11 huyện đồng chí Chủ tịch UBND huyện làm Trưởng Ban Chỉ đạo`.
    """
    if subject.kind not in PEOPLE and _IN_MANY.search(frame.skeleton.before(subject)):
        return True
    if subject.kind in OFFICES and _OF_MANY.match(frame.skeleton.after(subject)):
        return True
    words = between(frame, subject, verb.start) + verb.text
    if _ANYBODY_WHEN.search(words) is None:
        return False
    return _NAMED_BEHIND.match(frame.skeleton.after(office)) is None


def of_whom_then(frame: Frame, subject: Chunk, office: Chunk) -> Chunk | None:
    """`Anh A làm với bà B từ ngày còn là T`: of A; `bà B quen anh A khi còn là T`: of nobody who is known."""
    text, at = frame.skeleton.text, frame.skeleton.offset(subject)
    if _WHEN_STILL.fullmatch(text[at + 1 : frame.skeleton.offset(office)]) is None:
        return subject
    met = _MET.search(text[:at])
    if met is None:
        return subject
    return frame.skeleton.at.get(met.start("who")) if met["with"] and met["who"] in ("P", "N") else None
