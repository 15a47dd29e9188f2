"""Minutes of a meeting of a committee, and headings that tell whose meeting it was: `Họp Ban Chỉ đạo X quý I`."""

from __future__ import annotations

from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader

HEADS = ("title", "heading")  # zones of lines that stand above a text
_MINUTES, _HEADING = phrases("minutes"), 8
_MEETINGS, _LONGEST_MEETING = phrases("meetings"), 4


def is_minutes(reader: Reader) -> bool:
    """Whether a text is the minutes of a meeting, by one of its first lines."""
    heads = (s for s in reader.view.sentences[:_HEADING] if s.zone in HEADS)
    return any(phrase_end(reader, s.start, _MINUTES, 2) is not None for s in heads)


def of_the_meeting(reader: Reader, start: int, token: int) -> bool:
    """`Họp [Ban Chỉ đạo X quý I]`, `Kết luận của Trưởng [Ban Chỉ đạo X]`: a heading that tells whose meeting it was.

    Args:
        reader: the document.
        start: where the heading begins.
        token: where the name of a committee begins in it.
    """
    return token > start and phrase_end(reader, start, _MEETINGS, _LONGEST_MEETING) is not None
