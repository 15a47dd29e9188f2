"""Offices that one verb goes on to: `giữ chức T1, T2 kiêm T3`, `làm R1; R2; R3`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.lists.list_items import opens_class
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import BODY, ENTERPRISE, INSTITUTION, PROVINCE, ROLE, TITLE, UNIT, Chunk, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, list_of, words_of

_CHAIN = re.compile(
    r"(?:\( ?\d{4} ?[-–] ?\d{4} ?\) |,? ?nhiệm kỳ \d{4} ?[-–] ?\d{4} |từ (?:năm|tháng) [\d /]+ (?=,|và|kiêm))?"
    r"(?:,|và|và chức(?: vụ| danh)?|kiêm|kiêm nhiệm|-|–|đồng thời là|, đồng thời là|, kiêm|và là|, đồng thời"
    r"|, đồng thời giữ chức|, rồi|rồi|, sau đó là|, rồi là|, nguyên)\Z"
)
# T khối cơ quan L ; T · T địa phương i , B ; T: the rest of a body's name stands between the posts of a life
_CAREER = re.compile(
    r"(?:[^;.:()PNTRC]{1,60}?(?= ?[;,(]|$))? ?(?:\([^()PNTR]{1,60}\) )?(?:;|,|và|, sau đó là|rồi|sau đó là|đến) ?\Z"
)
# T ( 1993 - 1996 ) , chánh kỹ sư x ( 1997 - 2001 ) , T: an item that is not understood between two with their years
_PASSED = re.compile(r"(?:\( ?\d{4} ?[-–] ?\d{4} ?\) ?)?[,;] [^;.:()PNTRC,]{3,60} \( ?\d{4} ?[-–] ?\d{4} ?\) ?[,;]\Z")
# nhiệm vụ : R ; chủ tịch hội đồng x trung ương ; R: a post that is not understood between two of a list
_UNKNOWN_POST = re.compile(rf"; (?:{words_of('post_openings')}) [^;.:()PNTRC]{{3,90}} ;\Z")
_OF_A_NAME = (BODY, PROVINCE, UNIT, ENTERPRISE, INSTITUTION)
# Bí thư làm Trưởng ban và Chủ tịch làm Phó Trưởng ban: the second post holds and is not held
# T làm R , T và T làm R
_HOLDS_ITSELF = re.compile(r"(?:(?:, T )*(?:và|cùng) T (?:cũng |đều |cùng )?)?(?:làm|là|giữ|kiêm|đảm|cùng|đều)\b")
# làm R , T , T P · giữ chức T , T , T P giữ chức T: posts between a verb and the next name that are of that name
_ONE_CHAIN = re.compile(r"(?:,|-|–|và|kiêm)\Z")
_HAS_ONE_TOO = re.compile(r"(?:(?:được|sẽ|cũng|đang) )?(?:bầu |cử |phân công )?(?:làm|là|giữ|kiêm|đảm)\b")
# giữ chức T và Thủ tướng phê chuẩn kết quả bầu
_ACTS_ITSELF = re.compile(rf"(?:(?:đã|vừa|cũng|sẽ|có) )*(?:{words_of('deciding_on')})\b")
# P là T ; T , đại tướng , T ; R
_RANKS = any_of(rank.lower() for rank in load_yaml("titles.yaml")["ranks"])
_NEXT_POST = re.compile(rf";|[,;] (?:{_RANKS}) ,")
_CLOSED_BY_SIGN = re.compile(r"[.,;]|\Z")
_AT_ONCE = list_of("at_once")
_DASHES = ("-", "–", "—")
# ; R behind which nothing names another holder
_CLOSED = re.compile(r"(?:[.;]|, R|và R|$)")


def further_offices(frame: Frame, office: Chunk, career: bool) -> list[Chunk]:
    """Further offices of the same verb: `giữ chức T1, T2 kiêm T3`; of a career also behind semicolons."""
    out = [office]
    for chunk in frame.chunks[frame.index(office) + 1 :]:
        if career and chunk.kind in _OF_A_NAME:
            continue
        if chunk.kind not in OFFICES or not frame.free(chunk) or opens_class(frame, chunk):
            break
        gap = frame.gap(out[-1], chunk)
        chained = _CHAIN.match(gap) is not None or (
            career and any(pattern.match(gap) for pattern in (_CAREER, _PASSED, _UNKNOWN_POST))
        )
        goes_on = chained or _is_of_the_same(frame, office, chunk, gap)
        goes_on = goes_on and not _is_of_another(frame, office, chunk) and not _is_today(office, gap)
        if not goes_on and not _is_next_role(frame, out, chunk, gap):
            break
        out.append(chunk)
    return out


def _is_of_the_same(frame: Frame, office: Chunk, chunk: Chunk, gap: str) -> bool:
    """`ông A là T1; T2, đại tướng, T3; R`: posts of the one person of a sentence, each closed by a sign."""
    subject = frame.left_of(office)
    if subject is None or subject.kind not in PEOPLE or _NEXT_POST.fullmatch(gap) is None:
        return False
    alone = all(c.kind not in PEOPLE for c in frame.chunks[frame.index(office) :])
    return alone and _CLOSED_BY_SIGN.match(frame.skeleton.after(chunk)) is not None


def _is_today(office: Chunk, gap: str) -> bool:
    """`vốn là nguyên Hiệu trưởng X, đồng thời là Trưởng Ban Chỉ đạo Y`: what `nguyên` says ends before `đồng thời`."""
    return isinstance(office.thing, Title) and office.thing.status == "former" and gap in _AT_ONCE


def _is_of_another(frame: Frame, office: Chunk, further: Chunk) -> bool:
    """`giữ chức T1, T2 Nguyễn Văn B`, `Bí thư làm R, Chủ tịch làm R`: the further office is another's, or holds."""
    following = frame.right_of(further)
    named = following is not None and following.kind in PEOPLE
    gap = frame.gap(further, following) if named and following is not None else "?"
    if gap in ("", "là", ":"):
        return True  # làm R, R là P
    bare = office.kind == ROLE or (isinstance(office.thing, Title) and office.thing.body is None)
    if _opens_the_next(frame, further, bare):
        return True
    if _ACTS_ITSELF.match(frame.skeleton.after(further)):
        return True
    post = bare and further.kind == TITLE  # làm Trưởng ban, Giám đốc Sở X - ông B làm Phó Trưởng ban
    return post and (gap in _DASHES or _HOLDS_ITSELF.match(frame.skeleton.after(further)) is not None)


def _opens_the_next(frame: Frame, first: Chunk, bare: bool) -> bool:
    """`A làm Trưởng ban, T1, T2 B làm Phó Trưởng ban`: whether all posts of a chain are of the name that it leads to.

    Behind another post (`A giữ chức T, T1, T2 B giữ chức`) they are where the first is of the Party, as chains begin.
    """
    if first.kind != TITLE or frame.left_of(first) is None or not frame.skeleton.before(first).endswith(","):
        return False
    last, following = first, frame.right_of(first)
    while following is not None and following.kind == TITLE and _ONE_CHAIN.match(frame.gap(last, following)):
        last, following = following, frame.right_of(following)
    if following is None or following.kind not in PEOPLE:
        return False
    gap, goes_on = frame.gap(last, following), _HAS_ONE_TOO.match(frame.skeleton.after(following)) is not None
    party = isinstance(first.thing, Title) and first.thing.family == "party"
    return (gap == "" and (bare or (party and goes_on))) or (gap == "," and bare and goes_on)


def _is_next_role(frame: Frame, before: list[Chunk], role: Chunk, gap: str) -> bool:
    """`Bà A làm Trưởng Ban Chỉ đạo X; Phó Trưởng Ban Chỉ đạo Y.`: a role in another committee, and nobody named."""
    if (
        gap != ";"
        or role.kind != ROLE
        or any(c.kind != ROLE for c in before)
        or not _CLOSED.match(frame.skeleton.after(role))
    ):
        return False
    boards = [c.thing.body for c in (*before, role) if isinstance(c.thing, Title)]
    return len(set(boards)) == len(boards)
