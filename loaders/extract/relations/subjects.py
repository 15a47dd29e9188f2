"""Whom a verb of holding is said of: the nearest person or post to its left that is not who appoints or is replaced."""

from __future__ import annotations

import re

from loaders.extract.relations.aides import is_other_name
from loaders.extract.relations.appositions import attached
from loaders.extract.relations.chains import KIN
from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame
from loaders.extract.relations.in_brackets import told_before
from loaders.extract.relations.office_verbs import OfficeVerb, Way
from loaders.extract.relations.spans import BRACKETS
from loaders.extract.things import ROLE, Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, words_of

_ALREADY, _BEING, _KINDS, _MANY, _NUMBER = map(words_of, ("already", "being", "kinds", "many", "numbers"))
_PEOPLE, _REPLACING, _SEATS, _TASKS = map(words_of, ("people", "replacing", "seats", "tasks"))
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
_SEVERAL = re.compile(rf"\b(?:\d+|{_NUMBER}|{_MANY}) (?:{_PEOPLE})\b")
_REPLACED = re.compile(rf"(?<!\w)(?:{_REPLACING}) (?:[TR] |(?:{words_of('around_holder')})(?: mình)? [-–,] )?\Z")
# P nhận lại lĩnh vực này từ P , kiêm R
_TAKEN_FROM = re.compile(
    r"[PN] [^;.,PN]{0,40}?(?:nhận|tiếp nhận|nhận lại|tiếp quản|nhận bàn giao) [^;.,PN]{1,40} từ (?:T )?\Z"
)
# được giao làm R thay P nhận nhiệm vụ T: who is replaced takes up another office
_GIVEN_ONE = re.compile(rf"\b(?:{_BEING}|{_SEATS}|{_TASKS}) [TR] (?:{_REPLACING}) \Z")
# P , người thay P , giữ chức T
_WHO_REPLACES = re.compile(rf"[PTR] ?, người (?:(?:{_ALREADY}|từng) )?(?:{_REPLACING}) (?:[TR] )?\Z")
# thay ông A ( đã nghỉ hưu ) làm R · thay bà B , nguyên T , giữ chức T · thay ông C làm R
_APART = re.compile(
    rf" (?:\([^();.PN]{{1,60}}\) ?|[-–] "
    rf"|(?:(?:{_ALREADY}|được|sẽ) ){{0,6}}(?:{words_of('retiring')}|{words_of('new_work')})(?: [^;.,PTRN]{{1,30}})? , ?"
    rf"|, (?!(?:{words_of('of_the_new_one')}) |người [^;.,PN]*\bnhận (?:quyết định|nhiệm vụ)\b)"
    r"[^,;.PN]{1,60}(?:, [TR] )?, ?)?"
)
_CLAUSE = re.compile(
    rf"[;.\"“”]|\bngười (?:thứ \w+|{words_of('others_told')})\b"
    r"|\btrong khi\b|, còn\b(?! là)|(?<!không )\bcòn [PTRNB]|\briêng\b"
)
# Năm 2019, khi còn là ... · Sau ba năm làm ...
_HEAD_OF_SENTENCE = re.compile(r"(?:người|[^;.:A-Z]{1,40},|sau (?:\w+ ?){1,5})?")
_WEAK_REACH, _HOLDER_BEHIND = 12, list_of("holder_behind")
# Ngồi cạnh ông là T · Kế nhiệm bà chính là T; not: cuối cùng ông là T
_BESIDE_WHOM = re.compile(rf"(?<!\w)(?<!cuối )(?:{words_of('beside_whom')}) (?:chính )?\Z")
# P cho biết , với vai trò là T , P đã · P đánh giá : trên cương vị T , P luôn
_SPEECH_BEFORE = re.compile(r"(?:[,:;“\"]|rằng|\bthì|\bcòn) ?\Z")
_AS = tuple(f"{word} " for word in load_yaml("office_verbs.yaml")["as"])
_FROM = re.compile(r"\btừ$")  # điều chỉnh từ Quyền Bộ trưởng thành Bộ trưởng
# P ... thôi tham gia B ; thôi giữ chức T
_LEAVES = re.compile(rf"(?<!\w)(?:thôi|{words_of('removing')})(?!\w)[^;]*;[^;]*\Z")
# 1. P , T , bổ nhiệm T: an item that says what became of somebody
_ITEM = re.compile(rf"(?:(?:{words_of('polite')}) )?P(?: ?[,–-] T)+ ?[,–-]? ")
_OPENS_CLAUSE = re.compile(r"(?:^|[;.:,] |\b(?:riêng|và|còn|theo đó) )\Z")
_BY = re.compile(r"(?:được|bị)(?: (?!cho$)[^\s,]+){0,2}$")
_AGENT_OPENS = re.compile(r"(?:do|bởi|ngày|:|,|^)$")
_ANYBODY_WHEN = re.compile(rf"\brằng (?:[^,;.PN]* )?khi (?:[^,;.PN]+ )?(?:{_BEING})\b")
_NAMED_BEHIND = re.compile(r",? ?(?:chính )?[PN]")
_TO_HOLDER = re.compile(r"(?:[^;.PNTR]{0,40},)?(?: ấy ,| này ,)?")
# anh A làm với tôi từ ngày còn là T · bà B quen anh A khi còn là T
_WHEN_STILL = re.compile(rf" (?:từ )?(?:khi|hồi|lúc|thuở|ngày|thời)(?: mà)? còn (?:{_BEING}) ")
_MET = re.compile(
    r"(?<!\w)(?P<who>P|N|tôi)(?: , T ,)? (?!và )(?:[a-zà-ỹđ]+ )+?(?P<with>(?:với|cùng|cho|giúp) )?(?:T )?\Z"
)
# có 11 huyện đồng chí T làm R · ở nhiều xã , T là R
_IN_MANY = re.compile(
    r"(?:(?:ở|tại|với) (?:các )?cấp (?!tỉnh|thành phố|trung ương|bộ|quốc gia)[^;.:PTRN]{2,30} ,\Z"
    rf"|(?:\d+|{_MANY})(?: [\d/%]+)? (?:{_KINDS})(?: , (?:{_KINDS}|thành phố))*(?: ,)?(?: có| do| thì)?"
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
    stop = verb.start
    for chunk in reversed(told_before(frame, stop)):
        words = between(frame, chunk, stop)
        if (told := _AGENTS.sub("được", words)) and any(sign.search(told) for sign in (_CLAUSE, _OTHERS, _PLURAL)):
            return None
        if chunk.kind in PEOPLE:
            if _beside_whom(frame, chunk, words, verb):
                return None
            if (
                _passed_over(frame, chunk, words, verb)
                or is_other_name(frame, chunk)
                or _agent(frame, chunk, stop, verb)
            ):
                continue
            return None if _not_the_one(frame, chunk, stop, verb) or _too_far(words, verb) else chunk
        if chunk.kind in OFFICES:
            if _agent(frame, chunk, stop, verb) or _FROM.search(frame.skeleton.before(chunk)):
                continue
            person = attached(frame, chunk) or _told_of_several(frame, chunk)
            person = None if person is not None and _speaks(frame, person, chunk, words) else person
            if person is not None and (meant := _of_whose_kin(frame, person, words, verb)) is not person:
                return meant
            if person is not None and _passed_over(frame, person, between(frame, person, stop), verb):
                continue
            if person is not None and person is not chunk:
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


def _passed_over(frame: Frame, person: Chunk, words: str, verb: OfficeVerb) -> bool:
    """`ông B thay ông A (đã nghỉ hưu) làm R`: whether the words up to the verb are an aside about who leaves."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if words.strip() == "," and _WHO_REPLACES.search(before):
        return True
    if verb.now and "T" in words:
        return False  # thay ông A, nguyên T, hiện là T2: of A, who is told of with T
    if words.strip() in ("", ",") and _TAKEN_FROM.search(before) is not None:
        return True
    apart = (words.strip() == "," and not verb.now) or _APART.fullmatch(words) is not None
    return apart and Way.PASSIVE not in verb.ways and _replaced(frame, person)


def _beside_whom(frame: Frame, person: Chunk, words: str, verb: OfficeVerb) -> bool:
    """`Dưới ông là Chánh Văn phòng`, `Đón bà là Bí thư Đảng ủy xã`: the words before turn the sentence round."""
    turned = not words.strip() and verb.text.split()[0] == "là"
    return turned and _BESIDE_WHOM.search(frame.skeleton.text[: frame.skeleton.offset(person)]) is not None


def _replaced(frame: Frame, person: Chunk) -> bool:
    """`bổ nhiệm ông B thay ông A giữ chức ...`: A stands between and leaves."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if _GIVEN_ONE.search(before) is not None:
        return False
    return _REPLACED.search(before) is not None and re.search(r"[PN]", before) is not None


def _too_far(words: str, verb: OfficeVerb) -> bool:
    return verb.weak and len(BRACKETS.sub("", words).split()) > _WEAK_REACH


def subject_behind(frame: Frame, office: Chunk, verb: OfficeVerb) -> Chunk | None:
    """`Khi còn là Chủ tịch UBND huyện, ông A ...`, `Trước khi làm Giám đốc, bà B ...`: the subject follows."""
    opened = verb.text.startswith(_HOLDER_BEHIND) or verb.text == "là"  # Là ủy viên của ban, ông A được giao ...
    if not opened or not _HEAD_OF_SENTENCE.fullmatch(frame.skeleton.text[: verb.start].strip()):
        return None
    following = frame.right_of(office)
    while following is not None and following.kind in OFFICES:
        office, following = following, frame.right_of(following)
    if following is None or following.kind not in PEOPLE:
        return None
    return following if _TO_HOLDER.fullmatch(frame.gap(office, following)) else None


def subject_after_speech(frame: Frame, office: Chunk, verb: OfficeVerb) -> Chunk | None:
    """`Ông A cho biết, với vai trò là Giám đốc Sở X, ông B đã nỗ lực`: a clause that opens so is about who follows."""
    if not verb.text.startswith(_AS) or not _SPEECH_BEFORE.search(frame.skeleton.text[: verb.start]):
        return None
    following = frame.right_of(office)
    while following is not None and following.kind in OFFICES:
        office, following = following, frame.right_of(following)
    if following is None or following.kind not in PEOPLE or frame.gap(office, following) != ",":
        return None
    return following if frame.skeleton.after(following)[:1].islower() else None


def of_anybody(frame: Frame, subject: Chunk, office: Chunk, verb: OfficeVerb) -> bool:
    """`Ông A nói rằng khi đã là Phó Giám đốc, mọi quyết định đều khó`: said of whoever has the post, no one named.

    So is `có 11 huyện đồng chí Chủ tịch UBND huyện làm Trưởng Ban Chỉ đạo`.
    """
    if subject.kind not in PEOPLE and _IN_MANY.search(frame.skeleton.before(subject)):
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


def _taken_up(clause: str, verb: OfficeVerb) -> bool:
    """Whether a clause goes on about who was moved: with a verb of appointing, or `để tham gia ... và giữ chức`."""
    return appoints(clause + verb.text) or clause.lstrip().startswith("để ")


def _leaving(frame: Frame, people: list[Chunk], stop: int) -> Chunk | None:
    """`ông A thôi tham gia B; thôi giữ chức T`: who opens the clause before, where that tells of leaving too."""
    text = frame.skeleton.text
    last = people[-1] if people else None
    if last is None or _OPENS_CLAUSE.search(text[: frame.skeleton.offset(last)]) is None:
        return None
    return last if _LEAVES.search(between(frame, last, text.rfind(";", 0, stop) + 1)) else None


def carried_over(frame: Frame, verb: OfficeVerb) -> Chunk | None:
    """`Điều động ông A ... giữ chức T1; giới thiệu để bầu giữ chức T2`: the clause before names who is meant.

    That is the last one appointed there, or, in an item of a list, the only person.
    """
    before = frame.skeleton.text[: verb.start]
    clause = before[max(before.rfind(";"), before.rfind(":")) + 1 :]
    people = [c for c in frame.chunks if c.kind in PEOPLE and frame.skeleton.offset(c) < verb.start]
    of_life = verb.now or {Way.PAST, Way.WAS} & verb.ways or {Way.APPOINT, Way.PASSIVE} <= verb.ways
    if of_life and ";" in before and not re.search(r"[PNTR]", clause) and len({id(c.thing) for c in people}) == 1:
        return people[0]  # ông A, quê xã X; trước đó từng giữ chức T
    if verb.leaves and not re.search(r"[PNTR]", clause) and (leaving := _leaving(frame, people, verb.start)):
        return leaving
    item = frame.sentence.bullet and Way.APPOINT in verb.ways and _ITEM.fullmatch(before)
    if item and sum(chunk.kind in PEOPLE for chunk in frame.chunks) == 1:
        return people[0]
    if not people or re.search(r"[PN]", clause) or not _taken_up(clause, verb) or _SEVERAL.search(clause):
        return None
    appointed = [c for c in people if is_object(frame, c)]
    if appointed and ";" in before:
        return appointed[-1]
    one = len({c.thing.name for c in people}) == 1 and frame.sentence.bullet  # type: ignore[union-attr]
    return people[0] if one and frame.skeleton.offset(people[0]) < 3 else None
