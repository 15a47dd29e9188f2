"""Lines about somebody whose name stands alone above them: obituaries, pages on leaders (`Chức vụ: Bí thư Tỉnh ủy`)."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.relations.offices.lists.rosters import names_role
from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import PERSON, ROLE, Chunk, Title
from loaders.resources.words import list_of

# P , sinh ngày 20 / 10 / 1962 ; quê quán ... ; T , T ; nguyên T
_LIFE = re.compile(
    r"(?:đồng chí )?P(?: \([^()]{2,60}\))?(?: ,|:)? ?"
    r"(?:(?:tên thật|tên khai sinh|bí danh|tên thường gọi)[^;]{2,60}[,;] ?)?sinh (?:ngày|năm|tháng)[^;PTRN]{4,40};"
)
# vô cùng thương tiếc báo tin :
_MOURNS = re.compile(rf"(?<!\w)(?:{words_of('mourning')}) ?:?\s*\Z")
_ITEM = re.compile(r"; ?(?:(?:hiện là|hiện|chức vụ|nguyên là|nay là)(?: :)?)?\Z")
_CHAINED = list_of("chained")
Headed = tuple[Chunk, int]  # somebody, and the line of the name
# Đồng chí P · P ( tám chính ) · 1 . P
_ALONE = re.compile(r"(?:\d+ ?[.)] )?(?:đồng chí )?P ?(?:\([^()PTRNCL]{2,40}\) ?)?[:.]?\s*\Z")
_OPENS = re.compile(r"(?:\A|[;:,.]|\bnay là|\bhiện là)\s*(?:chức vụ(?: hiện nay| công tác)? : ?)?\Z")
# I . CHỦ TỊCH UBND TỈNH TRẦN VĂN AN · 1 . Đồng chí P , T :
_HEADED = re.compile(r"(?:[TR] ?,? )*P(?: {0,2}[,(–-] ?[TR](?: ?\))?)* {0,2}[:.]?\s*\Z")
# làm R ; R , R · làm T của hội ; R · R ; R: what opens a line about that person, and what stands before a role in it
_TAKES_ON = re.compile(
    r"(?:(?:trực tiếp|đồng thời) )?(?:làm(?! việc)|là|giữ|giữ chức|giữ vai trò|kiêm|kiêm nhiệm|đảm nhiệm) "
)
_NEXT_ROLE = re.compile(r"(?:\A|[;,]|\bvà|\blàm|\blà|\bgiữ|\bchức|\btrò|\bkiêm|\bnhiệm)\Z")


def _give_life(frame: Frame) -> None:
    """`Đồng chí A, sinh ngày 20/10/1962; quê quán: xã X; Ủy viên Trung ương Đảng, Phó Thủ tướng; nguyên Bí thư Y`."""
    if not _LIFE.match(frame.skeleton.text):
        return
    person, told = frame.chunks[0], ""
    dead = _MOURNS.search(frame.before) is not None
    for left, chunk in pairwise(frame.chunks):
        if chunk.kind in PEOPLE:
            return
        opens = _ITEM.search(frame.skeleton.before(chunk)) is not None
        goes_on = bool(told) and frame.gap(left, chunk) in _CHAINED
        if not isinstance(chunk.thing, Title) or not frame.free(chunk) or not (opens or goes_on):
            told = ""
            continue
        told = "former" if dead or chunk.thing.status == "former" or (goes_on and told == "former") else "asserted"
        frame.give(person, chunk, "title.profile", told)


def headed_person(frame: Frame, last: Headed | None) -> Headed | None:
    """Whom a list, or the paragraph right below, is about: the name, with its post, that is all of the line above."""
    if _HEADED.match(frame.skeleton.text):
        return next(c for c in frame.chunks if c.kind in PEOPLE), frame.sentence.line
    below = last is not None and (frame.sentence.bullet or frame.sentence.line == last[1] + 1)
    return last if below and not frame.kinds & set(PEOPLE) else None


def give_below(frame: Frame, headed: Headed | None) -> None:
    """`1. Đồng chí A, Chủ tịch UBND tỉnh:`, below it `- Làm Trưởng Ban Chỉ đạo X; Phó Trưởng Ban Chỉ đạo Y.`."""
    if headed is None or ROLE not in frame.kinds or names_role(frame):
        return
    roles = [c for c in frame.chunks if c.kind == ROLE and _NEXT_ROLE.search(frame.skeleton.before(c))]
    leads = isinstance(roles[0].thing, Title) and roles[0].thing.rank != "member" if roles else False
    opens = leads and frame.skeleton.offset(roles[0]) == 0 and frame.sentence.bullet
    for role in roles if opens or _TAKES_ON.match(frame.skeleton.text) else ():
        if frame.free(role):
            frame.give(headed[0], role, "role.below")


def lone_person(frame: Frame, last: Chunk | None) -> Chunk | None:
    """Whom the lines below are about: the name that is all of a line, until somebody else is named."""
    if _ALONE.match(frame.skeleton.text):
        return frame.chunks[0] if frame.chunks[0].kind == PERSON else None
    return None if frame.kinds & set(PEOPLE) else last


def give_profile(frame: Frame, person: Chunk | None) -> None:
    """Gives the offices of a line that names nobody to the person named alone above it.

    `Đồng chí BẾ NGỌC LƯU`, below it `Nguyên Phó Bí thư Tỉnh ủy, nguyên Chủ tịch UBND tỉnh; Huân chương ...`.
    """
    if person is None or frame.kinds & set(PEOPLE):
        _give_life(frame)
        return
    for chunk in frame.chunks:
        title = chunk.thing
        if not isinstance(title, Title) or not frame.free(chunk):
            continue
        before = frame.skeleton.before(chunk)
        if _OPENS.search(before) and (title.status == "former" or not before or before.endswith(":")):
            frame.give(person, chunk, "title.profile")
