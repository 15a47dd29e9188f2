"""Committees that a text says are no more: an unnamed `Ban Chỉ đạo của Tỉnh ủy` told of behind them is another one."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.grammar.reader import Reader
from loaders.extract.things import COMMITTEE, Chunk, Committee
from loaders.extract.words.view import Sentence
from loaders.resources.words import words_of

_CEASING = words_of("ceasing")
_ENDS = (
    rf"(?:giải thể|(?:{_CEASING}|không còn) hoạt động|(?:hết|kết thúc|hoàn thành) nhiệm vụ|đổi tên|thay (?:thế )?bằng)"
)
_WENT = rf"(?:(?:nay|cũng|được|bị|tự|chính|thức|vừa|{words_of('already')}) ){{0,6}}"
# C đã giải thể · C do A làm Trưởng ban , đã giải thể · C do B thành lập trước đây chấm dứt hoạt động
_FORMER = r"(?:(?:cũ|trước đây|trước đó) )?"
_ENDED = re.compile(
    rf"{_FORMER}(?:do [^;]{{1,80}}? (?:trưởng ban|đứng đầu|lập|kiện toàn) )?{_FORMER}(?:, )?(?:và )?{_WENT}{_ENDS}\b"
)
# (đã) giải thể C · kết thúc hoạt động của C
_ENDING = re.compile(rf"(?:giải thể|(?:{_CEASING}) hoạt động)(?: của| đối với)? \Z")
_NOT = re.compile(rf"\b(?:{words_of('not_yet')}|không|chưa)(?: \S+){{0,2}} \Z")
_BACK = re.compile(rf"\b(?:{words_of('back_then')}|{words_of('earlier')}|cũ|nguyên|cựu|vốn)\b")
# chấm dứt hoạt động khi C giải thể
_ONCE = re.compile(r"(?<!sau )\b(?:khi|nếu) \Z")
_NEAR = 8


def tells_back(reader: Reader, sentence: Sentence) -> bool:
    """`Khi ấy, Trưởng ban là ông A`, `Trưởng ban cũ`: whether a sentence tells of what was before."""
    return _BACK.search(" ".join(reader.view.lower[sentence.start : sentence.end])) is not None


def ended_in(reader: Reader, chunks: list[Chunk], end: int) -> Iterator[tuple[str, str, str]]:
    """Owner, topic and kind of the committees that a sentence says were dissolved or are called otherwise now.

    Args:
        reader: the document.
        chunks: those of the sentence.
        end: where it ends.
    """
    lower = reader.view.lower
    for chunk in chunks:
        if chunk.kind != COMMITTEE or not isinstance(chunk.thing, Committee):
            continue
        before = " ".join([*lower[max(0, chunk.start - _NEAR) : chunk.start], ""])
        ending = _ENDING.search(before)
        told = ending is not None and _NOT.search(before[: ending.start()]) is None
        once = _ONCE.search(before) is None
        if told or (once and _ENDED.match(" ".join(lower[chunk.end : end])) is not None):
            yield chunk.thing.whose, chunk.thing.topic, chunk.thing.kind
