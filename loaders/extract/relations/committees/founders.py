"""Who sets up a committee: the body before the verb, or that of the officer who signs; not who prepares or reads it."""

from __future__ import annotations

import re

from loaders.extract.relations.documents.carrying_out import of_what_others_do, who_carries_out
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, matches
from loaders.extract.skeletons.spans import chunk_at, words_of
from loaders.extract.things import ROLE, TITLE, Body, Chunk, Committee, Enterprise, Institution, Title
from loaders.resources.load import load_yaml

Founder = Body | Institution | Enterprise

ACTING = ("court", "ministry", "front", "mass")
_ALONE: dict[str, str] = load_yaml("verbs.yaml")["acting_alone"]
_SERVING = ("office", "department", "agency")
# giao B tham mưu kiện toàn C
_ADVISING = re.compile(r"\btham mưu(?: việc| cho \w+| đề xuất)* $")
# đồng ý đề xuất của B về kiện toàn C
_PROPOSER = re.compile(rf"\b(?:{words_of('proposing')}|tham mưu|tờ trình) của$")
_FOUNDED = re.compile(r"\b(?:thành lập|lập)$")
# B công bố D về việc thành lập C
_READ_OUT = re.compile(
    r"\b(?:công bố|đọc|trao|thông báo|giới thiệu)(?: toàn văn| nội dung)* (?:các )?(?:D|quyết định)\b"
)
# B có công văn truyền đạt ý kiến chỉ đạo của T P , đồng ý · B thông báo T đồng ý
_PASSES_ON = re.compile(
    rf"(?:{words_of('passing_on')})\b[^;.BTP]{{0,60}} của (?P<who>[BT])(?: P)?(?: ,)? (?:về (?:việc )?)?"
    rf"(?:(?:{words_of('already')}|cơ bản) )*(?:{words_of('agreeing')})\b"
)
# theo thông báo của B , T đồng ý
_TOLD_BY = re.compile(rf"\btheo (?:{words_of('passed_on')})(?: [\w/-]+){{0,4}}? (?:của|từ)$")
# trên cơ sở kiện toàn C
_BASE = re.compile(r"\btrên cơ sở $")
# thay thế D ngày 2 / 5 về việc thành lập C, but D của B says who set it up
_REPLACED = re.compile(rf"\b(?:{words_of('supplanting')}) D(?: ngày [\d/. -]{{1,14}})?(?: về)?(?: việc)?(?: thành)? $")

# T P cho hay dự thảo quyết định
_SAYS = re.compile(rf"(?: ,)?(?: P)?(?: ,)?(?: cũng| đã)? (?:{words_of('telling')}|cho hay|cho biết)\b")
# Bộ đã thành lập C · Thứ trưởng nhắc Bộ vừa lập C
_CALLED = re.compile(
    rf"(?:^|[;:,] |\b(?:rằng|nhắc|biết|ngoài ra ,) )(?:{words_of('called_shortly')})"
    r"(?: (?:này|đã|cũng|vừa|mới|có|D))* \Z"
)

# B ban hành quyết định · T P đã ký ban hành D
_DECIDES = Pattern(rf"(?P<who>[BT])(?: P)?(?: \w+){{0,3}}? (?:{words_of('issuing')}) (?:quyết định|D)")


def body_of(chunk: Chunk, *, signs: bool = False) -> Founder | None:
    """The body that acts: itself, or that of the head, or of the deputy who `signs`, of it (`Bộ trưởng ... ký`)."""
    if isinstance(chunk.thing, Founder):
        return chunk.thing
    if chunk.kind != TITLE or not isinstance(chunk.thing, Title):
        return None
    if chunk.thing.status == "former":
        return None  # ông A, nguyên Hiệu trưởng, người lập Tổ công tác
    if isinstance(chunk.thing.body, Institution | Enterprise):
        return chunk.thing.body if chunk.thing.rank == "head" or signs else None
    if not isinstance(chunk.thing.body, Body):
        return None
    alone = _ALONE.get(chunk.thing.title)
    if alone is not None:
        return Body(alone, "government", "government", "fixed")
    body = chunk.thing.body
    whole = body.head != "fixed" or body.kind in ACTING
    return body if whole and (chunk.thing.rank == "head" or signs) else None


def of_what_was(frame: Frame, start: int) -> bool:
    """`thay thế Quyết định số 7 về việc thành lập C`, `trên cơ sở kiện toàn C`: a founding that only gives way."""
    before = frame.skeleton.text[:start]
    return _REPLACED.search(before) is not None or _BASE.search(before) is not None


def _passed_on(frame: Frame, chunk: Chunk, offset: int) -> Chunk | None:
    """`Văn phòng X truyền đạt ý kiến của Phó Chủ tịch Y, đồng ý thành lập C`: whose word an office passes on."""
    match = _PASSES_ON.search(frame.skeleton.text, frame.skeleton.offset(chunk) + 1, offset)
    return chunk_at(frame, match, "who") if match is not None else None


def _only_says(frame: Frame, chunk: Chunk, offset: int) -> bool:
    """`Giám đốc Sở X A cho hay tỉnh vừa lập C`: the head of a department, who tells of what others set up."""
    body = chunk.thing.body if isinstance(chunk.thing, Title) else None
    said = _SAYS.match(frame.skeleton.text[frame.skeleton.offset(chunk) + 1 : offset])
    return isinstance(body, Body) and body.kind == "department" and said is not None and " sở " not in said.string


def founder_before(frame: Frame, offset: int) -> Chunk | None:
    """The nearest body, or head of one, before a verb of founding; a document or programme may stand between.

    `UBND tỉnh giao Sở X tham mưu kiện toàn Ban Chỉ đạo`: not who prepares it.
    """
    advised = _ADVISING.search(frame.skeleton.text[:offset]) is not None
    for chunk in reversed([c for c in frame.chunks if frame.skeleton.offset(c) < offset]):
        if advised and chunk.kind == "B":
            advised = False
            continue
        before = frame.skeleton.before(chunk)
        if _FOUNDED.search(before) or (chunk.kind == "B" and (_PROPOSER.search(before) or _TOLD_BY.search(before))):
            continue  # tỉnh thành lập Quỹ X, thành lập Ban Chỉ đạo Y
        signs = "ký" in frame.skeleton.text[frame.skeleton.offset(chunk) : offset].split()
        if chunk.kind in ("B", "T", "E", "I") and body_of(chunk, signs=signs) is not None:
            if _only_says(frame, chunk, offset):
                return None
            decider = _passed_on(frame, chunk, offset)
            if decider is not None:
                return decider if body_of(decider, signs=True) is not None else None
            if of_what_others_do(frame, chunk, offset):
                doer = who_carries_out(frame, chunk)
                return doer if doer is not None and body_of(doer) is not None else None
            return chunk
        if chunk.kind == ROLE or ";" in frame.skeleton.text[frame.skeleton.offset(chunk) : offset]:
            return None
    return None


def reads_out(body: Founder | None, what: Committee, said: str) -> bool:
    """`Vụ A công bố quyết định thành lập Ban Chỉ đạo của Bộ X`: an office that reads out what others decided."""
    serves = (
        isinstance(body, Body) and (body.kind in _SERVING or body.family in ("ban", "room")) and body.name != what.owner
    )
    return serves and _READ_OUT.search(said) is not None


def owner_meant(frame: Frame, start: int, what: Committee, known: list[Founder]) -> Founder | None:
    """`Nhà trường đã thành lập Ban Chỉ đạo Trường Đại học X`: a short word for who sets up, and its owner is named."""
    if what.level in ("province", "district", "ward") or _CALLED.search(frame.skeleton.text[:start]) is None:
        return None
    return next((thing for thing in known if thing.name == what.owner), None)


def founders_named(frames: list[Frame]) -> list[Founder]:
    """Every body, school and enterprise that an article names, alone or in a title."""
    things = (c.thing.body if isinstance(c.thing, Title) else c.thing for f in frames for c in f.chunks)
    return [thing for thing in dict.fromkeys(t for t in things if isinstance(t, Founder))]


def who_decides(frame: Frame) -> Body | None:
    """`UBND tỉnh ban hành quyết định`: who issues a document that is given no number."""
    for match in matches(frame, _DECIDES):
        who = chunk_at(frame, match, "who")
        body = body_of(who) if who is not None else None
        if isinstance(body, Body) and (body.province or body.kind in ACTING):
            return body
    return None


def said_issuer(frame: Frame, bodies: list[Body]) -> Body | None:
    """Who issues a decision in a sentence: of a province, a ministry, any where the sentence names a committee."""
    named = bool(bodies) and any(committee_of(c.thing) is not None for c in frame.chunks)
    local = next((b for b in bodies if b.province or b.kind == "ministry" or named), None)
    return local or who_decides(frame)
