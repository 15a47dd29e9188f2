"""Offices behind a verb: `ông A làm Trưởng ban`, `do Bí thư Tỉnh ủy làm Trưởng ban`, `thôi giữ chức`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.committees.dissolved import is_dissolved
from loaders.extract.relations.offices.by_office import not_by_office
from loaders.extract.relations.offices.carried_over import carried_over
from loaders.extract.relations.offices.ended.passed_over import comes_behind
from loaders.extract.relations.offices.ended.past import carried_past
from loaders.extract.relations.offices.further_offices import further_offices
from loaders.extract.relations.offices.given_to import given_to, handed_over
from loaders.extract.relations.offices.holder_behind import subject_after_speech, subject_behind, without_wish
from loaders.extract.relations.offices.lists.listed_names import joint_posts, joint_subjects, named_beside, post_beside
from loaders.extract.relations.offices.lists.shared_posts import of_one
from loaders.extract.relations.offices.nobody.doubts import rumoured
from loaders.extract.relations.offices.nobody.named_after import called_after
from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way, office_verb
from loaders.extract.relations.offices.predicate_status import status_of
from loaders.extract.relations.offices.subjects import (
    appoints,
    between,
    is_object,
    of_anybody,
    of_whom_then,
    subject_of,
)
from loaders.extract.relations.offices.there import of_another_place
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import COMMITTEE, PRONOUN, ROLE, Chunk, Institution, Title
from loaders.resources.words import list_of, words_of

_JOINERS, _POLITE, _SEATS = map(words_of, ("joiners", "polite", "seats"))
# trước đó , P làm T ; T , T
_EARLIER = re.compile(r"(?:trước (?:đó|đây|kia|khi [^,;.]{3,60})) ,? ?[PN] (?!sẽ|được)")
_SHORTLY = 80  # characters before `do` in which a school may be named in small letters
_DO = re.compile(r"(?<!\w)do(?: [TR])* \Z")
# B - hợp nhất với B - do P làm T
# C được thành lập theo L của B , do T làm R
_TOLD_BETWEEN = re.compile(r"[BEI] [-–(,] [^;.PTR]{3,60} [-–),] \Z|C được [^;.,PTR]{3,80} của B (?:, )?\Z")
# B gồm 11 người do P làm T
# B sau khi tiếp nhận mảng chuyển đổi số vẫn do P làm T · B được giao giúp việc , do P làm T
_NOW_BY = re.compile(
    r"[BEI](?: ?,? sau (?:khi )?[^;.PTRCBEI]{3,60}?)?(?: ?,)?"
    r" (?:hiện nay|hiện tại|hiện|vẫn|nay|cũng|đang|mới|tiếp tục|sau sáp nhập|sau hợp nhất) \Z"
    rf"|[BEI] (?:gồm|có) (?:(?:{words_of('numbers')}|\d+) )+(?:{words_of('people')}|R)(?: ,)? \Z"
    r"|[BEI](?: (?:được giao|là|giữ vai trò|có nhiệm vụ) [^,;.PTRCBEI]{3,60})? , \Z"
)
# miễn nhiệm chức danh T đối với P và chức danh T đối với P · bầu T đối với P và P từ 1/6 ; T đối với
_AGAIN = re.compile(
    rf"(?P<office>[TR]) [^;.PNTR]{{0,60}}?(?:{words_of('whom')}|của) [PN](?: (?:{_JOINERS})(?: (?:{_POLITE}))? [PNT])*"
    rf"(?: [^;.,PNTR]{{3,60}})? (?:(?:{_JOINERS}|;) (?:{_SEATS}) |(?P<sign>;) )\Z"
)
# T P trao quyết định cho các đồng chí được điều động giữ chức T
_OF_A_GROUP = re.compile(
    rf"(?<!\w)(?:cho|với|tới) (?:{words_of('many')}|\d+) (?:{words_of('people')}|cá nhân)(?: \w+){{0,2}} \Z"
)
_ELECTED = list_of("elected")
_OCCASIONS = tuple(f"{word} " for word in list_of("occasions"))  # P chủ trì hội nghị bàn giao nhiệm vụ T
# giao T phân công công tác phù hợp cho P
_TOLD_TO = re.compile(rf"(?:{words_of('told_to')})\b")
# điều hành B cho đến khi có quyết định bổ nhiệm T · trong thời gian chờ bổ nhiệm T
_AWAITED = re.compile(
    r"(?:(?:(?:đến|tới) khi (?:(?!được |bị )[\wB]+ ){0,4}?|trước khi )"
    r"(?:có|kiện toàn|bổ nhiệm|bầu|công nhận|chỉ định|phê chuẩn|chuẩn y|tìm được|chọn được)"
    r"|(?:thời gian|trong lúc|trong khi|để|đang|lúc) chờ)[^;.,PTRN]{0,40}\Z"
)
# nhận được đơn từ nhiệm chức danh T của ông A: asked for, by A
_APPLIES, _OF_WHOM = re.compile(r"\bđơn(?: xin)? \Z"), re.compile(r"[^;.,PN]{0,50}?của (?:\w+ )?[PN]")
# từng phản đối quyết định trở lại làm T của P
_THE_ACT = re.compile(r"(?<!\w)(?:quyết định|việc|chuyện|phương án|kế hoạch|ý định|đề xuất)(?: [^;.,PNTR]{1,30})? \Z")
# đang quyền Giám đốc
_ACTS = re.compile(rf"(?<!\w)(?:{words_of('still')}|từng) \Z")
# giữ một lúc hai vai : R ; R
_LISTED_ROLES = re.compile(rf"\b(?:{_SEATS}|{words_of('tasks')}) :\Z")
# từng là giảng viên I , T , T
_OTHER_WORK = re.compile(
    rf"\b(?P<verb>từng (?:là|làm|công tác với tư cách)) (?:{words_of('plain_work')})"
    r"(?: [^;.,PNTR]{1,60})? (?:,|và|rồi|, rồi) \Z"
)
# lần lượt được giao giữ các chức vụ T ; T: one after the other, by one person
_ONE_BY_ONE = re.compile(rf"\blần lượt (?:\w+ ){{0,5}}(?:các|nhiều) (?:{_SEATS})(?: như)? :? ?\Z")
_SHORT = rf"(?:{_POLITE})"
_CAREER = re.compile(r"đã (?:\w+ ){1,2}nhiều ")
_PRONOUN = re.compile(rf"(?:,|;|và|còn|nhưng) (?:{_SHORT}|mình|tôi|em)(?: (?:chỉ|cũng|thì|vẫn))* ?\Z")
# P là R , tôi là R, of who speaks in a text that is no interview
_I = re.compile(
    rf"\A ?(?:[^:;.,PNTR]* )?(?:{words_of('being')}) [TR](?: [^;.PN]*)?(?:,|;|và|còn|nhưng) (?:chúng )?tôi "
    r"(?:chỉ |cũng |thì |vẫn )*\Z"
)
# , anh Trác là R · nhưng ai làm R thì chưa bàn
# P cùng các thầy cô là nguyên T: what they are, not P
_WITH_MANY = re.compile(
    rf"(?<!\w)cùng (?:với )?(?:(?:(?:{words_of('many')}) )?(?:{words_of('fellows')})"
    rf"|(?:{words_of('many')}) [^\W\dA-Z]+(?: [^\W\dA-Z]+){{0,2}}) ?\Z"
)
_NOBODY = re.compile(rf"(?:,|;|và|còn) (?:{_SHORT} )+(?!em |ấy |này )[a-zà-ỹđ]{{2,7}} ?\Z|\bai (?:sẽ )?\Z")


def _by(frame: Frame, subject: Chunk | None, title: Title) -> bool:
    """Whether the clause is passive with its subject behind `do`, and what stands before is not the title's body."""
    match = _DO.search(frame.skeleton.text[: frame.skeleton.offset(subject)]) if subject is not None else None
    if match is None:
        return False
    text = frame.skeleton.text[: match.start()]
    if isinstance(title.body, Institution) and title.body.name.lower() in text[-_SHORTLY:]:
        return False  # ở trường THPT Phan Đình Phùng, Hà Tĩnh, do thầy A làm hiệu trưởng
    aside = _TOLD_BETWEEN.search(text) or _NOW_BY.search(text)
    before = frame.skeleton.at.get(aside.start() if aside is not None else match.start() - 2)
    return before is None or before.thing != title.body


def _rule(frame: Frame, subject: Chunk, verb: OfficeVerb, status: str) -> str:
    if subject.kind not in PEOPLE:
        return "office.post"
    if status != "asserted":
        return f"office.{status}"
    if verb.now:
        return "office.now"
    decided = verb.text.startswith("giữ chức") and "quyết định" in frame.skeleton.text[: verb.start]
    given = (
        decided
        or Way.APPOINT in verb.ways
        or verb.text.startswith(_ELECTED)
        or is_object(frame, subject)
        or appoints(between(frame, subject, verb.start))
    )
    return "office.appointed" if given else "office.verb"


def _of_who_is_not_known(frame: Frame, subject: Chunk, verb: OfficeVerb) -> bool:
    """`Trưởng ban là Bí thư Tỉnh ủy, ông chỉ là Phó Trưởng ban`: a pronoun that nobody was found for is the subject.

    So is the short name of somebody whom the text does not name: `chị A làm Trưởng ban, anh Trác là Phó Trưởng ban`,
    and the `tôi` of whom a text quotes that is no interview.
    And `Ông đã giữ nhiều chức vụ, như T` is said of whom a speech has praised rather than of who made it.
    """
    said = between(frame, subject, verb.start)
    if subject.kind == PRONOUN and _CAREER.match(verb.text) is not None:
        return True
    unknown = _PRONOUN if subject.kind not in PEOPLE else _I
    return unknown.search(said) is not None or _NOBODY.search(said) is not None


def _of_the_others(frame: Frame, subject: Chunk, office: Chunk, verb: OfficeVerb) -> bool:
    """`ông A cùng các thầy cô là nguyên Hiệu trưởng Trường X`: what those are who are there with A."""
    told = office.kind != ROLE and verb.text.startswith("là")
    return told and _WITH_MANY.search(between(frame, subject, verb.start)) is not None


def _verb_before(frame: Frame, office: Chunk, before: str) -> OfficeVerb | None:
    """The group before an office; behind `miễn nhiệm chức danh T đối với ông A và chức danh` that of the first one."""
    acts = isinstance(office.thing, Title) and office.thing.status == "acting" and _ACTS.search(before) is not None
    other = _OTHER_WORK.search(before)
    if other is not None:
        return office_verb(before[: other.end("verb")] + " ")
    verb, again = office_verb(f"{before}là " if acts else before), _AGAIN.search(before)
    if verb is not None or again is None or (again["sign"] and not given_to(frame, [office])):
        return verb
    return _verb_before(frame, frame.skeleton.at[again.start("office")], before[: again.start("office")])


def _is_not_held(frame: Frame, office: Chunk, verb: OfficeVerb, before: str) -> bool:
    """Whether the words around an office behind a verb say that it is awaited, is a group's, or does what is told."""
    return (
        _AWAITED.search(before) is not None
        or _OF_A_GROUP.search(before[: verb.start]) is not None
        or _is_another_s_request(frame, office, verb, before[: verb.start])
        or (verb.text.startswith("bàn giao") and before[: verb.start].endswith(_OCCASIONS))
        or (verb.text.endswith("giao") and _TOLD_TO.match(frame.skeleton.after(office)) is not None)
        or (frame.before_name(office) and not called_after(frame, office, verb))
    )


def _is_another_s_request(frame: Frame, office: Chunk, verb: OfficeVerb, before: str) -> bool:
    """`A nhận được đơn từ nhiệm của T`, `... đơn từ nhiệm chức T của ông B`: what T or B asks for is not A's."""
    of_whom = verb.text.endswith(" của") or _OF_WHOM.match(frame.skeleton.after(office)) is not None
    return of_whom and _APPLIES.search(before) is not None


def _of_whom_behind(frame: Frame, office: Chunk, verb: OfficeVerb) -> bool:
    """`A phản đối quyết định trở lại làm Chủ tịch của ông B`: the act is of who is named behind the office, not A's."""
    act = _THE_ACT.search(frame.skeleton.text[: verb.start]) is not None
    return act and _OF_WHOM.match(frame.skeleton.after(office)) is not None


def _subject(frame: Frame, office: Chunk, verb: OfficeVerb) -> Chunk | None:
    """Whom an office behind a verb is said of, or of whose time it tells."""
    subject = subject_after_speech(frame, office, verb) or subject_of(frame, verb)
    subject = subject or subject_behind(frame, office, verb) or carried_over(frame, verb)
    return of_whom_then(frame, subject, office) if subject is not None else None


def _may_be_given(before: str, verb: OfficeVerb) -> bool:
    """`công bố quyết định giữ chức T đối với ông A`; not `ông A giữ vai R và gọi cho ông B`, where A stands before."""
    own = verb.ways <= {Way.SERVE, Way.WORD, Way.STILL} and before[: verb.start].endswith(("P ", "N "))
    return "giữ" in verb.text and not own


def give_predicates(frame: Frame) -> None:
    """Gives the offices behind a verb of holding to the verb's subject, or to whom it is given behind it."""
    for office in [c for c in frame.chunks if c.kind in OFFICES]:
        if not frame.free(office):
            continue
        before = frame.skeleton.text[: frame.skeleton.offset(office)]
        verb = _verb_before(frame, office, before)
        if verb is None or _is_not_held(frame, office, verb, before):
            continue
        verb = without_wish(frame, office, verb)
        in_list = _LISTED_ROLES.search(verb.text) is not None or not verb.ways.isdisjoint((Way.WAS, Way.PAST))
        in_list = in_list or (verb.status == "asserted" and _EARLIER.match(before) is not None)
        offices = further_offices(frame, office, in_list)
        if verb.text.startswith("bàn giao") and handed_over(frame, offices, verb.text):
            continue
        holders = given_to(frame, offices) if verb.by_others or _may_be_given(before, verb) else []
        if holders:
            _give(frame, holders, offices, verb)
            continue
        subject = _subject(frame, office, verb)
        if isinstance(office.thing, Title) and office.thing.guessed and _by(frame, subject, office.thing):
            continue  # Hội đồng tư vấn do ông A làm Chủ tịch: the body before `do` is not known
        if (
            subject is None
            or subject is office
            or rumoured(frame, verb, office)
            or of_anybody(frame, subject, office, verb)
            or of_another_place(frame, subject, office)
            or _of_who_is_not_known(frame, subject, verb)
            or _of_whom_behind(frame, office, verb)
            or _of_the_others(frame, subject, office, verb)
            or comes_behind(frame, subject, offices[-1])
        ):
            continue
        people = subject.kind in PEOPLE
        if not people and not_by_office(frame, subject, office, verb):
            continue
        holders = joint_subjects(frame, subject, verb, office) if people else joint_posts(frame, subject, office)
        beside = post_beside(frame, subject, office) if people else named_beside(frame, holders, verb, office)
        _give(frame, [*holders, *beside], offices, verb)


def _give(frame: Frame, holders: list[Chunk], offices: list[Chunk], verb: OfficeVerb) -> None:
    status = status_of(frame, holders[0], verb, offices[-1])
    if status == "asserted" and offices[-1].kind == ROLE and is_dissolved(frame, offices[-1]):
        status = "former"
    before = frame.skeleton.text[: frame.skeleton.offset(offices[0])]
    if status == "asserted" and len(holders) == 1 and _ONE_BY_ONE.search(before):
        status = "former"
    left = frame.left_of(offices[0])
    if status == "asserted" and left is not None and verb.text in ("kiêm", "kiêm nhiệm") and left.kind in OFFICES:
        status = "former" if carried_past(frame, [left, offices[0]]) else status
    following = frame.right_of(offices[-1])
    if len(holders) > 1 and status == "asserted" and any(map(of_one, offices)):
        return  # Bà A và ông B đều là bí thư tỉnh ủy: each of another province
    more = len(offices) > 1 or (following is not None and following.kind in (*OFFICES, COMMITTEE))
    if more and len(holders) > 1 and "lần lượt" in between(frame, holders[0], verb.start) + verb.text:
        return  # one office each, in an order that was not found
    both = len(holders) > 1 or (status == "asserted" and not any(office.rank == "member" for office in offices))
    if both and len(offices) > 1 and _of_one_board(offices):  # A và B là Tổ trưởng và Tổ phó
        in_order = sorted(holders, key=lambda chunk: chunk.start)
        for holder, office in zip(in_order, offices, strict=True) if len(holders) == len(offices) else ():
            frame.give(holder, office, _rule(frame, holder, verb, status), status)
        return
    for holder in holders:
        for office in offices:
            frame.give(holder, office, _rule(frame, holder, verb, status), status)


def _of_one_board(offices: list[Chunk]) -> bool:
    """Whether they are several ranks in one committee, of which nobody has two; gives those without one the last's."""
    titles = [c.thing for c in offices if isinstance(c.thing, Title) and c.thing.role]
    if len(titles) < len(offices) or len({t.rank for t in titles}) < len(titles):
        return False
    for chunk, title in zip(offices, titles, strict=True):
        chunk.thing = replace(title, body=title.body or titles[-1].body)
    return len({t.body for t in titles} - {None}) == 1
