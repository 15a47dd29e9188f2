"""Which offices stand in one chain beside a name, and which before it is of somebody else."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.relations.offices.ended.past import GONE_ASIDE
from loaders.extract.relations.offices.exclusive import exclusive
from loaders.extract.relations.offices.lists.list_items import opens_class
from loaders.extract.relations.offices.two_people import firm_and_state, two_alike
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import BODY, ROLE, TITLE, UNIT, Body, Chunk, Enterprise, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, words_of

_NUMBER, _POLITE = map(words_of, ("numbers", "polite"))

# Between two titles of one person.
CHAIN = re.compile(
    r"(?:\||, rồi|rồi|, là|,|và|kiêm|kiêm nhiệm|-|–|—|/|đồng thời là|, đồng thời là|, kiêm|và là"
    r"|, hiện là|, đồng thời|, cũng là|, nay là|, đương kim|\(|\) [,–-]"
    rf"|, (?:là )?một trong (?:số )?(?:các|những|{_NUMBER}|\d+)|của (?:{_POLITE}|họ|tôi) ,|)\Z"
)
# Between a name and a post behind it.
POST = re.compile(
    rf"(?:, một trong (?:các|{_NUMBER}|\d+)|\||,|-|–|—|\(|:|, hiện là|, hiện|, nguyên là"
    r"|, đồng thời là|, đồng thời|, kiêm|kiêm|, người hiện là|, cũng là|, vừa là|, là|- hiện là"
    r"|\( (?:(?:sn|sinh năm|sinh) ?)?(?:19|20)\d\d \)|\( \d\d tuổi \)"
    r"|, trước đây là|, (?:chức vụ|chức danh)(?: :| là)?|\) ,|\) -|, tức|(?:,|-|–) (?:tân|đương kim)"
    r"|\( thường trực \) ,"
    rf"|{GONE_ASIDE})\Z"
)
# P , trưởng ban tổ chức giải , T ,: a first role in a board that is not for the graph
_ROLE_UNREAD = re.compile(rf", (?:{words_of('unread_roles')}) [^;.:,()PTRN]{{3,40}} ,\Z")
# Between a title and its name: Giám đốc mãn nhiệm Lê A, Chủ tịch đương nhiệm Trần B.
WHICH = ("", *load_yaml("headers.yaml")["which"])
# Between a name and a post of its own; between a post and the next name.
_OWN = re.compile(r"(?:,|-|–|—|\()\Z")
DASH = re.compile(r"(?:-|–|—)\Z")
_BESIDE = ("", "-", "–")
_BEFORE_NEXT = re.compile(r"(?:-|–|—|,)?\Z")
_LONGEST_TAIL = 7
_COUNTED = re.compile(rf"\b(?:{_NUMBER}|[2-9]|1\d)(?: tân| đồng chí)? \Z")
_IS_NOT = re.compile(r"(?<!\w)(?:(?:không|chưa|chẳng) phải(?: là)?|(?:không|chưa) (?:là|có chân|thuộc))(?: một)?\Z")
_ENDS = list_of("chain_ends")
# thừa lệnh T , T P · theo ủy quyền của T , T P ký
# thực hiện nghiêm túc ý kiến chỉ đạo của T , T P yêu cầu
_BEHALF = re.compile(
    rf"(?:^|\W)(?:{words_of('on_behalf')}"
    rf"|(?P<by>(?:{words_of('going_by')})(?: (?:{words_of('fully')}))* (?:các )?(?:{words_of('by_order')}) của))$"
)
# Báo cáo với T , T P nhận trách nhiệm
_TELLS_TO = re.compile(rf"(?:^|[;.“\"] ?)(?:{words_of('reporting_to')}) \Z")
_GOES_ON = re.compile(rf",|(?:{words_of('at_what')})(?!\w)")
_MODAL = re.compile(rf"(?:{words_of('must')})\b")
_SAYS = re.compile(
    rf"(?:(?:{words_of('already')}|cũng|luôn|rất|trực tiếp) ){{0,6}}"
    rf"(?:{words_of('telling')}|{words_of('deciding_on')}|theo dõi|là [RT])\b"
)
_ASKING = re.compile(rf"(?:{words_of('asking_it')}) \Z")
# P , vợ P · bà mai , con gái P · P , R của P
KIN = re.compile(
    rf"(?:(?P<of>[PN]) )?, (?:là )?(?:người )?(?:{words_of('around_holder')}|R(?= của))(?: ruột| riêng| cũ)?"
    r"(?: của)? \Z"
)
_IN_FULL = re.compile(r"\( T(?: , T)* \)(?= ?[.;]|\s*\Z| ?, (?!và |[PT](?: |\Z)))")
# Ngoài ông A , T cũng · Cùng với bà B , T đã: what opens a sentence before a name that does not act in it
_BESIDE_HIM = re.compile(
    r"(?:^|[;.] ?)(?:ngoài|cùng|cùng với|bên cạnh|(?:riêng )?(?:đối )?với|(?:về|riêng) phần|thay|thay cho|thay vì) \Z"
)
# Chúc mừng P , T đề nghị · Giao nhiệm vụ cho P , T nhắc đến
_ADDRESSED = re.compile(rf"(?:^|[;.“\"] ?)(?:{words_of('addressed')}) \Z")
_NO_ACT = re.compile(rf"(?:{words_of('no_act')})(?!\w)")


def behind_unread_role(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`Theo ông A, Trưởng ban Tổ chức giải, Chủ tịch Hội X, ...`: a post behind another, both closed by commas."""
    closed = frame.skeleton.after(office)[:1] in (",", ".", ";", ")", "-", "")
    return closed and _ROLE_UNREAD.match(frame.gap(person, office)) is not None


def linked(frame: Frame, left: Chunk, right: Chunk, gap: str) -> bool:
    """Whether two offices stand in one chain: also over the rest of a body's name, `Chủ tịch CLB Sao Mai, T`."""
    if CHAIN.match(gap):
        return chained(left, right, gap)
    *tail, sign = frame.skeleton.tail(left, right) or [""]
    rest = sign in (",", "-", "–", "và", "kiêm") and 0 < len(tail) <= _LONGEST_TAIL and left.kind == TITLE
    if rest and len(tail) == 1 and tail[0].isdigit():
        return True  # Cục trưởng Cục 2, R
    return rest and tail[0][0].isupper() and all(word.isalpha() or word == "&" for word in tail)


def chained(left: Chunk, right: Chunk, gap: str) -> bool:
    """Whether words join two offices; not `bà A (Giám đốc Sở X), Giám đốc Y và ...`, where the list goes on."""
    one, other = left.thing, right.thing
    if isinstance(one, Title) and isinstance(other, Title) and one.status == other.status:
        listed = gap in (",", "và", ", và") and one.title == other.title == "Giám đốc" and _large(one) and _large(other)
        if (gap == ") ," or listed) and exclusive(one, other):
            return False
        if gap in (",", "và", ", và") and (two_alike(one, other) or firm_and_state(one, other)):
            return False
    return CHAIN.match(gap) is not None


def _of_one_not_read(frame: Frame, person: Chunk, office: Chunk, following: Chunk) -> bool:
    """`T A, Giám đốc Trung tâm X, Giám đốc Trung tâm Y B`: the post between is of somebody whose name is not read."""
    own, one, other = frame.left_of(person), office.thing, following.thing
    titled = own is not None and own.kind in OFFICES and frame.gap(own, person) == ""
    alike = isinstance(one, Title) and isinstance(other, Title) and two_alike(one, other)
    return titled and alike and frame.before_name(following)


def _large(post: Title) -> bool:
    """`Giám đốc Sở X`, `Giám đốc Công an tỉnh`, not that of a centre, which who leads a department may lead too."""
    return isinstance(post.body, Enterprise) or (isinstance(post.body, Body) and post.body.kind != "unit")


def past_bodies(frame: Frame, office: Chunk, i: int) -> tuple[Chunk, int]:
    """`Cục trưởng Cục Quân y, Bộ Quốc phòng, Phó Trưởng ban`: over the bodies that the one of a post lies in.

    Returns:
        What stands right before the next chunk of a chain, and its place; where no role follows, what was given.
    """
    left, k = office, i
    own = office.thing.body if isinstance(office.thing, Title) else None
    if own is not None and frame.chunks[k].thing == own and frame.gap(office, frame.chunks[k]) == "(":
        return frame.chunks[k], min(k + 1, len(frame.chunks) - 1)  # Bộ trưởng Bộ Tài chính (Bộ TC), T
    if frame.chunks[k].kind == UNIT and frame.gap(office, frame.chunks[k]) == ",":  # T xã A , huyện B , nguyên T
        after = frame.chunks[k + 1] if k + 1 < len(frame.chunks) else None
        if after is None or frame.gap(frame.chunks[k], after) != ",":
            return office, i
        former = isinstance(after.thing, Title) and after.thing.status == "former"
        return (frame.chunks[k], k + 1) if former else (office, i)
    while (
        k < len(frame.chunks) and frame.chunks[k].kind == BODY and frame.gap(left, frame.chunks[k]) in (",", "(", ")")
    ):
        left, k = frame.chunks[k], k + 1
    role = k < len(frame.chunks) and frame.chunks[k].kind == ROLE and frame.gap(left, frame.chunks[k]) in (",", ") ,")
    return (left, k) if k > i and role and office.kind == TITLE else (office, i)


def closes_item(frame: Frame, office: Chunk, gap: str) -> bool:
    """`2. Ngô Thị B, Phó Chủ tịch xã: Trưởng ban;`, `gồm: ông A (Chủ tịch xã): Trưởng ban`: the role comes last."""
    ends = frame.skeleton.after(office)[:1] in ("", ";", ".")
    return gap in (":", ") :") and (frame.sentence.bullet or ends)


def opens_next(frame: Frame, person: Chunk, office: Chunk, following: Chunk) -> bool:
    """`Giám đốc Sở X A, Giám đốc Công an tỉnh - Đại tá B`: an office behind a name that is of the next one.

    Args:
        frame: the sentence.
        person: a name with a title right before it.
        office: what stands behind the name.
        following: the next name.
    """
    if person.kind not in PEOPLE:
        return False
    own, gap = frame.left_of(person), frame.gap(office, following)
    if own is None or own.kind not in OFFICES or frame.gap(own, person) not in _BESIDE:
        return False
    behind = frame.right_of(following)
    titled = (
        behind is not None
        and behind.kind in (TITLE, office.kind)
        and _OWN.match(frame.gap(following, behind)) is not None
    )
    if titled and not (behind is not None and _next_item(frame, behind)):
        return False
    if DASH.match(gap):
        return True
    one, other = own.thing, office.thing
    honoured = isinstance(following.thing, Person) and bool(following.thing.honorific)
    apart = isinstance(one, Title) and isinstance(other, Title) and exclusive(one, other)
    return gap == "," and honoured and apart


def of_the_next(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`A (T1), T2 (T3)`, `T1 A, T2 - ông B`, `A, các R là lãnh đạo các sở`: whether the next item of a list begins."""
    if opens_class(frame, office):
        return True
    left, following = frame.left_of(office), frame.right_of(office)
    if following is None:
        return False
    if following.kind in PEOPLE:
        return left is person and opens_next(frame, person, office, following)
    if left is person and _of_one_not_read(frame, person, office, following):
        return True
    bracketed = following.kind in OFFICES and frame.gap(office, following) == "("
    return bracketed and left is not None and frame.gap(left, office) == ") ,"


def without_next(frame: Frame, person: Chunk, chain: list[Chunk]) -> list[Chunk]:
    """`A, Phó Bí thư - Chủ tịch UBND xã B`: a chain without the posts that are B's, and what a dash ties to them."""
    rest = chain[: _next_begins(frame, chain)]
    while rest and frame.gap(person, chain[0]) == "," and DASH.match(frame.gap(rest[-1], chain[len(rest)])):
        rest = rest[:-1]
    return rest


def opened_by_and(frame: Frame, chain: list[Chunk], following: Chunk) -> list[Chunk]:
    """`A - T1 và T2, ông B đã trao đổi`: a chain without what behind `và` is of B, who acts and has no other post."""
    honoured = isinstance(following.thing, Person) and bool(following.thing.honorific)
    after = frame.skeleton.after(following)
    if not honoured or frame.gap(chain[-1], following) != "," or not after[:1].islower() or after.startswith("và "):
        return chain
    joints = [k for k in range(1, len(chain)) if frame.gap(chain[k - 1], chain[k]) == "và"]
    return chain[: joints[-1]] if joints else chain


def _next_begins(frame: Frame, offices: list[Chunk]) -> int:
    """`A - Chủ tịch UBND tỉnh và Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban X B`: which office is the first of B's.

    A chain begins behind `và`, or with the post in the Party where one in another house stands before it.

    Args:
        frame: the sentence.
        offices: what stands behind the name of A, of which the last touches that of B.
    """
    last = len(offices) - 1
    for k in range(last - 1, 0, -1):
        one, other = offices[k - 1].thing, offices[k].thing
        if not isinstance(one, Title) or not isinstance(other, Title):
            break
        if any(isinstance(c.thing, Title) and exclusive(other, c.thing) for c in offices[k + 1 :]):
            break
        if frame.gap(offices[k - 1], offices[k]) == "và" or (one.family != "party" and other.family == "party"):
            return k
    return last


def _next_item(frame: Frame, office: Chunk) -> bool:
    """Whether an office stands before the next name of a list: `, Giám đốc Sở Y - bà B`."""
    following = frame.right_of(office)
    return (
        following is not None
        and following.kind in PEOPLE
        and _BEFORE_NEXT.match(frame.gap(office, following)) is not None
    )


def _on_behalf(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`thừa lệnh Chủ tịch UBND tỉnh, Chánh Văn phòng A thông báo`: the office of who gave the order is not A's."""
    after = frame.skeleton.after(person)
    if _TELLS_TO.search(frame.skeleton.text[: frame.skeleton.offset(office)]) and after[:1].islower():
        return _GOES_ON.match(after) is None
    match = _BEHALF.search(frame.skeleton.before(office))
    return match is not None and (not match["by"] or _GOES_ON.match(after) is None)


def said_in_full(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`Chủ trì là Chủ tịch Hội X, bà A (Tổng Giám đốc Y), ...`: a second post in brackets, where no list goes on."""
    own, after = frame.right_of(person), frame.skeleton.after(person)
    if own is None or not frame.skeleton.before(office).endswith(" là") or _IN_FULL.match(after) is None:
        return False
    one, other = office.thing, own.thing
    return isinstance(one, Title) and isinstance(other, Title) and not exclusive(one, other)


def of_others(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """Whether an office further before a name is that of somebody else, who orders, or of several.

    `Chúc mừng hai tân Phó Chủ tịch, Chủ tịch UBND tỉnh A nói`: the post of two is not that of the one behind.
    `Tuy không phải thành viên, Giám đốc Sở X A vẫn dự`: what a clause before says that somebody is not.
    """
    if _IS_NOT.search(frame.skeleton.before(office)) and frame.skeleton.after(office).startswith(_ENDS):
        return True
    counted = _COUNTED.search(frame.skeleton.text[: frame.skeleton.offset(office)]) is not None
    alone = not frame.skeleton.after(person).startswith((",", "và", "cùng", "-", "("))
    return (counted and alone) or _on_behalf(frame, office, person)


def orders(frame: Frame, person: Chunk, chain: list[Chunk]) -> bool:
    """`Theo ông A, Giám đốc Sở X phải báo cáo`: what follows is somebody else who is told to act."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    closed = frame.skeleton.after(chain[-1])[:1] in (",", "-", ")")
    return bool(_ASKING.search(before)) and not closed and _MODAL.match(frame.skeleton.after(chain[-1])) is not None


def without_subject(frame: Frame, person: Chunk, chain: list[Chunk]) -> list[Chunk]:
    """`Ngoài ông A, Thủ tướng cũng kỷ luật ông B`: the offices behind a name without the one that acts there."""
    before = frame.skeleton.text[: frame.skeleton.offset(person)]
    if KIN.search(before):  # Bà Mai, vợ ông A, T1, là T2
        gaps = [frame.gap(left, right) for left, right in pairwise([person, *chain])]
        chain = chain[: next((k for k, gap in enumerate(gaps) if gap.endswith("là")), len(chain))]
    if not chain:
        return chain
    last, after = chain[-1], frame.skeleton.after(chain[-1])
    if frame.gap(person, chain[0]) == ":" and not before.strip(" -–*") and _SAYS.match(after):
        return []  # - Ông A: Bí thư Tỉnh ủy đã nói rõ · Ông A: Bí thư Tỉnh ủy là Trưởng ban
    if not after[:1].islower() or _NO_ACT.match(after) or frame.gap(person, chain[0]) != ",":
        return chain
    addressed = _ADDRESSED.search(before) is not None and not _GOES_ON.match(after)
    if not addressed and _BESIDE_HIM.search(before) is None:
        return chain
    own, other = chain[-2:][0].thing, last.thing
    apart = isinstance(own, Title) and isinstance(other, Title) and exclusive(own, other)
    return chain[:-1] if len(chain) == 1 or apart else chain
