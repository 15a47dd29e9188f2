"""Sections of a text, each below a line that is the name of its committee: `II. Ban Chỉ đạo X (Quyết định số 5)`."""

from __future__ import annotations

import re

from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import COMMITTEE, Chunk
from loaders.extract.words.view import Sentence

_ROMAN = re.compile(r"\s*[IVX]+ ?[.)/-]")
_FAR = 2  # lines without a mark behind the last item of a section


def opens_section(reader: Reader, memory: CommitteeMemory, sentence: Sentence) -> bool:
    """Whether a sentence may open a section; the section before it ends there, or where the text goes on without items.

    Args:
        reader: the document.
        memory: its `section` is kept, moved on or ended.
        sentence: the one that is read next.
    """
    row = "|" in reader.view.words[sentence.start : sentence.end]
    opens = (sentence.zone == "heading" and not row) or _ROMAN.match(reader.view.mark(sentence)) is not None
    if opens:
        memory.section = None
    elif memory.section is not None:
        line, committee = memory.section
        items = sentence.line if sentence.bullet or row else line
        memory.section = (items, committee) if sentence.line - items <= _FAR else None
    return opens


def is_name_alone(reader: Reader, chunk: Chunk, start: int, end: int) -> bool:
    """Whether the sentence from `start` to `end` is the name of a committee, at most with a bracket or colon behind."""
    closed = chunk.end >= end or reader.word(chunk.end) in ("(", ":")
    return chunk.kind == COMMITTEE and chunk.start == start and closed


def below_a_team(memory: CommitteeMemory, line: int) -> bool:
    """`II. Tổ giúp việc`, `A - thành viên`: whether a line is an item below the name of a team."""
    return memory.section is not None and memory.section[0] == line and memory.section[1].kind == "task_force"
