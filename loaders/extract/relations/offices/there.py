"""Posts told of the place that a clause has just named (`đến từ Sở X, nơi ông là T`), left, or of who decides."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import OFFICES, Frame
from loaders.extract.things import Body, Chunk, Title
from loaders.resources.words import words_of

_ALREADY, _BEING, _POLITE, _SEATS, _TASKS = map(words_of, ("already", "being", "polite", "seats", "tasks"))
_THERE = re.compile(rf"[ ,(–-]*(?:{words_of('there')})(?: mà)?(?: ,)? \Z")
# chức R P đã thôi
_SEAT = re.compile(rf"\b(?:{_SEATS}) \Z")
_GIVES_UP = re.compile(rf"(?:ấy )?(?:(?:cũng|thì|{_ALREADY}) ){{0,6}}(?:xin )?(?:{words_of('giving_up')})\b")
# rời B , nơi ông là T ,
_THERE_HE_IS = re.compile(
    rf" ?,? (?:nơi|tại nơi)(?: mà)? (?:N|{_POLITE})(?: (?:đang|đã|từng))? (?:{_BEING}) (?:[TR] ?, )*\Z"
)
# đến từ B , nơi P là · từ B sang ( ở đó P làm
_COME_FROM = re.compile(rf"(?:{words_of('coming_from')}) [BEILU](?: cũ)?(?: (?:{words_of('moving_on')}))?\Z")
# miễn nhiệm T P · cách chức T , T P; not: đề nghị miễn nhiệm T P
_TAKEN_AWAY = re.compile(
    rf"(?<!\w)(?:{words_of('removing')}|(?:đưa )?(?:ra )?khỏi danh sách)"
    rf"(?: giữ)?(?: (?:{_SEATS}|{_TASKS}|các))* (?:T ,? ?)*\Z"
)
# người từng là R , T P
_WHO_ONCE_WAS = re.compile(r"\bngười (?:đã |vốn )?từng (?:là|làm|giữ|giữ chức|giữ vai trò|đảm nhiệm) \Z")
_NOT_DONE = re.compile(rf"(?<!\w)(?:{words_of('not_done')})(?: \w+){{0,3}} ?\Z")
# theo D của T , P · tại quyết định số 5 của T , P
_DECISION = re.compile(
    r"(?:^|[;,.] )(?:theo|tại|căn cứ|thực hiện)(?: các)? "
    r"(?:D|quyết định|nghị quyết|thông báo|công văn|văn bản|kế hoạch)(?!\w)(?: [^;,.PTR]{1,40})? của \Z"
)
_POSTED = re.compile(r"[-–—] (?:T|R|(?:phó )?(?:trưởng|giám đốc|chủ tịch|bí thư|chánh|ủy viên))\b")
_PARTS = ("room", "faculty")
_OFFICES = frozenset(OFFICES)
_NEAR = 20  # characters between the place and the word that points to it


def left_there(frame: Frame, subject: Chunk, stop: int) -> bool:
    """`rời Công ty X, nơi ông là Chủ tịch`: whether the holder has left the place that his post is told of.

    Args:
        frame: the sentence.
        subject: the holder.
        stop: where the verb of holding begins; behind another post it tells what came later.
    """
    if not _OFFICES.isdisjoint(frame.skeleton.text[frame.skeleton.offset(subject) + 1 : stop]):
        return False
    before = frame.skeleton.text[: frame.skeleton.offset(subject)]
    match = _THERE.search(before)
    return match is not None and _COME_FROM.search(before[: match.start()]) is not None


def left_before(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`Rời Thành ủy X, nơi ông là Ủy viên Ban Thường vụ, ông A lên`: whether who is named behind has left the place.

    So in `chức Phó Trưởng ban ông A đã thôi từ năm ngoái` and `miễn nhiệm Chủ tịch UBND tỉnh Trần Văn A`, and in
    `người từng là Tổ trưởng, Chủ tịch UBND phường A`.
    """
    before = frame.skeleton.text[: frame.skeleton.offset(office)]
    if _WHO_ONCE_WAS.search(before):
        return True
    if _SEAT.search(before) and _GIVES_UP.match(frame.skeleton.after(person)):
        return True
    taken = _TAKEN_AWAY.search(before)
    if taken is not None and not _NOT_DONE.search(before[: taken.start()]):
        return True
    match = _THERE_HE_IS.search(before) if "nơi" in before else None
    if match is None or _COME_FROM.search(before[: match.start()]) is None:
        return False
    place, title = _last_named(frame, before[: match.start()]), office.thing
    if place is not None and isinstance(title, Title):
        _move_to(office, title, title.body, place.thing)
    return True


def of_who_decides(frame: Frame, office: Chunk, person: Chunk, gap: str) -> bool:
    """`Theo quyết định của Bộ trưởng, bà B được điều động`: the post is not of who is named next.

    So in `Bí thư Đảng bộ xã X mới, đồng chí B - Trưởng ban Y`.
    """
    if gap == ",":
        return _DECISION.search(frame.skeleton.text[: frame.skeleton.offset(office)]) is not None
    return gap.endswith(",") and _POSTED.match(frame.skeleton.after(person)) is not None


def _last_named(frame: Frame, before: str) -> Chunk | None:
    """The chunk that a stretch of the skeleton ends with, or its last."""
    return next((frame.skeleton.at[k] for k in range(len(before) - 1, -1, -1) if k in frame.skeleton.at), None)


def _move_to(office: Chunk, title: Title, body: object, place: object) -> None:
    """`rời Thành ủy X, nơi ông là Ủy viên Ban Thường vụ`: a part of a party committee is of the one just named."""
    if not isinstance(body, Body) or not isinstance(place, Body) or not body.parent or body.parent == place.name:
        return
    if place.kind == "party" and body.kind == "party" and not place.parent and body.unit != place.unit:
        moved = replace(body, name=body.name.replace(body.parent, place.name), parent=place.name)
        office.thing = replace(title, body=replace(moved, province=place.province, unit=place.unit))


def of_another_place(frame: Frame, subject: Chunk, office: Chunk) -> bool:
    """`đến từ Bắc Giang, nơi bà là Phó Giám đốc`: the body that the context gives the title is not that of the place.

    A room without an owner is of the body that the place is.
    """
    before = frame.skeleton.text[: frame.skeleton.offset(subject)]
    match, title = _THERE.search(before), office.thing
    if match is None or not isinstance(title, Title):
        return False
    named = before[: match.start()]
    place = _last_named(frame, named)
    if place is None or len(named) - frame.skeleton.offset(place) > _NEAR:
        return title.guessed
    body = title.body
    if isinstance(place.thing, Body) and isinstance(body, Body) and body.head in _PARTS and not body.parent:
        inner = replace(body, name=f"{body.name} {place.thing.name}", parent=place.thing.name)
        owned = place.thing if place.thing.head == body.head else inner
        office.thing = replace(title, body=replace(owned, province=place.thing.province, unit=place.thing.unit))
    _move_to(office, title, body, place.thing)
    return title.guessed and place.thing != body
