"""What committees are for, by its first words: whether a topic stands at a token, and where its acts end."""

from __future__ import annotations

from loaders.extract.grammar.committees.parts import PARTS, opener_end
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader

_DIRECT, _HAZARDS, _AT_HEAD, _ACTS = map(phrases, ("direct", "hazards", "at_head", "acts"))


def is_direct(reader: Reader, k: int) -> bool:
    """A topic that follows the head without an opener (`Ban Chỉ đạo bầu cử`)."""
    return phrase_end(reader, k, _DIRECT, 4) is not None or phrase_end(reader, k, _HAZARDS, 3) is not None


def is_topic(reader: Reader, k: int) -> bool:
    """Whether what stands at a token is what committees are for, whatever stands around it."""
    return is_direct(reader, k) or phrase_end(reader, k, PARTS) is not None or k in reader.policies


def heads_topic(reader: Reader, k: int) -> bool:
    """The same right behind the head, where `Đề án` is no document that somebody writes."""
    return is_topic(reader, k) or phrase_end(reader, k, _AT_HEAD, 2) is not None


def is_known_topic(reader: Reader, k: int) -> bool:
    """Whether a topic begins as those of real committees do; `Ban Chỉ đạo Nhà Bếp` is a joke."""
    opened = opener_end(reader, k)
    return opened > k or heads_topic(reader, k) or phrase_end(reader, k, _ACTS) is not None


def acts_end(reader: Reader, k: int) -> int | None:
    """End of one act or several: `xây dựng, vận hành`, `thực hiện sắp xếp`."""
    end = phrase_end(reader, k, _ACTS)
    further = end + 1 if end is not None and reader.word(end) in (",", "và") else end
    return None if further is None else acts_end(reader, further) or end
