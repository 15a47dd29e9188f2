"""Pages that give each leader as a form (`Họ và tên: A`, below it `Chức vụ: T, T`), and tables of units and heads."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.acting_heads import head_of
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import PERSON, ROLE, TITLE, Chunk, Person, Title

# 1 . T
_POST_ALONE = re.compile(r"(?:(?:\d{1,3}|[ivx]{1,4}|[a-h]) ?[.)] ?)?[-–+*]? ?T ?:?\s*\Z")
# Họ và tên : P
_NAME = re.compile(r"[-–+*]? ?(?:họ (?:và )?tên|họ , tên|đồng chí) ?: ?P ?[.,;]?\s*\Z")
# Chức vụ : T , T · Lĩnh vực phụ trách : ... ; R
_POSTS = re.compile(r"[-–+*]? ?(?:chức vụ|chức danh)(?: [a-zà-ỹđ]+){0,3} ?:")
_DUTIES = re.compile(
    r"[-–+*]? ?(?:lĩnh vực|nhiệm vụ|công việc|nội dung)(?: được)?(?: (?:phụ trách|phân công|theo dõi|đảm nhiệm))* ?:"
)
_OTHER = re.compile(r"[-–+*]? ?[a-zà-ỹđ]+(?: [a-zà-ỹđ]+){0,4} ?:")
_CLOSED = re.compile(r"\s*(?:[.,;:)]|\Z)")
_ITEM = re.compile(r"(?:[:,;]|\bvà|\bkiêm|\blàm|\blà|\bkiêm nhiệm)\s*\Z")
# Đơn vị | Người đứng đầu | Chức vụ
_HEADER = re.compile(r"(?=.*(?:đơn vị|cơ quan|phòng))(?=.*(?:họ (?:và )?tên|người đứng đầu|lãnh đạo|phụ trách)).* \| ")
# B | P | T | 0237.3855.xxx
_ROW = re.compile(
    r"(?:\d{1,3} ?[.|]* ?)?(?P<what>[BI]) \| (?P<who>P) \| (?:(?P<post>T)|(?P<acting>phụ trách)\b[^|PTR]*)"
)


def give_forms(frames: list[Frame]) -> None:
    """The posts of those whom a page names in forms, one below the other, or in a table of units."""
    heading: tuple[Frame, Chunk] | None = None
    person: Chunk | None = None
    table = False
    for frame in frames:
        said = frame.skeleton.text.strip()
        celled = " | " in said
        table = (_row(frame, said) or celled) if table else celled and _HEADER.match(said) is not None
        if _POST_ALONE.match(said):
            heading, person = (frame, next(c for c in frame.chunks if c.kind == TITLE)), None
        elif _NAME.match(said):
            person = next(c for c in frame.chunks if c.kind == PERSON)
            if heading is not None and isinstance(heading[1].thing, Title) and heading[1].thing.body is not None:
                heading[0].give(person, heading[1], "title.profile")
            heading = None
        elif person is not None and _POSTS.match(said):
            _give(frame, person, TITLE, "title.profile")
        elif person is not None and _DUTIES.match(said):
            _give(frame, person, ROLE, "role.below")
        elif (heading or person) and (not _OTHER.match(said) or PERSON in frame.kinds):
            heading = person = None


def _give(frame: Frame, person: Chunk, kind: str, rule: str) -> None:
    """The posts of a line that are items of it, each to the person above; a committee's only where its name ends."""
    for chunk in frame.chunks:
        if chunk.kind != kind or not isinstance(chunk.thing, Title) or not _ITEM.search(frame.skeleton.before(chunk)):
            continue
        behind = frame.skeleton.text[frame.skeleton.offset(chunk) + 1 :]
        if kind == TITLE or _CLOSED.match(behind):
            frame.give(person, chunk, rule, "former" if chunk.thing.status == "former" else "asserted")


def _row(frame: Frame, said: str) -> bool:
    """Reads a row of a table of units: its head, or who is in charge; whether it is one."""
    match = _ROW.match(said)
    if match is None:
        return False
    at = frame.skeleton.text.index(said)
    what, who = (frame.skeleton.at[at + match.start(group)] for group in ("what", "who"))
    if match["post"]:
        frame.give(who, frame.skeleton.at[at + match.start("post")], "title.row")
    elif (office := head_of(what.thing)) is not None and isinstance(who.thing, Person):
        frame.hold(who.thing, office, "acting", "office.in_charge")
    return True
