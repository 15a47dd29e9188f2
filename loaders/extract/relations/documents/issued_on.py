"""The day on which a document was given, where its sentence tells it: `Ngày 3/3/2025, Tỉnh ủy đã ban hành D`."""

from __future__ import annotations

import re

from graph.dates import PartialDate
from graph.vietnamese_dates import find_dates
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import PERSON, Chunk

_DAY = r"(?P<day>\d{1,2} ?(?:[/.-]|tháng) ?\d{1,2}(?: ?(?:[/.-]|năm) ?\d{4})?)"
# Trước đó , ngày 3 / 3 / 2025 , tại L , B · not: từ ngày, đến ngày, kể từ ngày
_HEAD = re.compile(
    rf"(?:^|[,;:(–-] )(?:(?:vào|hôm|sáng|chiều|tối|trưa|trước đó|mới đây|mới nhất|cụ thể),? ?)*(?:ngày )?{_DAY} ,?"
    r"(?: (?:(?:tại|ở) [^DBCP;:.,]{1,30}|(?:thay mặt|thừa ủy quyền|thừa lệnh)(?: của)? [BT]) ,)? $"
)
_GIVES = re.compile(
    rf" (?:P )?(?:(?:đã|vừa|cũng|chính thức|tiếp tục|mới) )*(?:{words_of('giving')})(?: [^D;.,]{{0,20}})? $"
)
_TAIL = re.compile(rf" (?:vào |hôm |, )?ngày {_DAY}")
# D , trùng số với L nhưng ký ngày 3 / 3 / 2025
_SIGNED = re.compile(
    r"(?: ?,[^DPBTR;.]{1,40}?)? (?:(?:nhưng|song|và|được|do|đều) )*(?:ký|ký ban hành|ban hành)(?: vào| hôm)?"
    rf" ngày {_DAY}"
)
_FAR = 90


def gives(frame: Frame, who: Chunk, doc: Chunk) -> bool:
    """Whether somebody gives a document and does not merely tell of it: `UBND tỉnh đã ban hành D`."""
    return _GIVES.fullmatch(frame.skeleton.text, frame.skeleton.offset(who) + 1, frame.skeleton.offset(doc)) is not None


def _giver(frame: Frame, doc: Chunk) -> Chunk | None:
    """`Ngày 22/12, Tổng Bí thư A ký ban hành D của B`: who signs what is another's."""
    left = frame.left_of(doc)
    officer = frame.left_of(left) if left is not None and left.kind == PERSON else None
    adjoins = officer is not None and left is not None and not frame.gap(officer, left)
    return officer if adjoins else left


def day_of(frame: Frame, who: Chunk, doc: Chunk, end: int, near: PartialDate | None) -> str:
    """The day at the head of the clause in which somebody gives a document, or behind the verb; empty for none.

    Args:
        frame: the sentence.
        who: who gives it.
        doc: the document.
        end: where what says so ends in the skeleton.
        near: date of publication.
    """
    text, first, last = frame.skeleton.text, frame.skeleton.offset(who), frame.skeleton.offset(doc)
    told = _TAIL.match(text, end) if first > last and text[end - 1].islower() else None
    for giver in (who if first < last else None, _giver(frame, doc)):
        if told is None and giver is not None and gives(frame, giver, doc):
            at = frame.skeleton.offset(giver)
            told = _HEAD.search(text, max(0, at - _FAR), at)
    if told is None and first < last:
        told = _SIGNED.match(text, last + 1)
    day = re.sub(r" ?([/.-]) ?", r"\1", told["day"]) if told is not None else ""
    found = next(find_dates(day, 0, len(day), near), None)
    return found.date.iso if found is not None else ""
