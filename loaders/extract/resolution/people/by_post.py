"""Whom `vị` means before a post: who stands right before it, who is known by that post, who is pointed to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.extract.things import PERSON, Chunk, Person, Title
from loaders.resources.words import list_of

_WORD, _IS = "vị", ["là"]
_COMMAS, _CLOSING = frozenset([",", "-", "–"]), frozenset([",", "-", "–", ".", ";", ":", ")"])
_FEW = 3
_POINTING = frozenset(list_of("these"))


def _post_behind(chunks: Sequence[Chunk], k: int) -> Chunk | None:
    """The post behind the word, or None where it is another word."""
    behind = chunks[k + 1] if chunks[k].notes.get("word") == _WORD and k + 1 < len(chunks) else None
    return behind if behind is not None and isinstance(behind.thing, Title) else None


def named_beside(lower: Sequence[str], chunks: Sequence[Chunk], k: int) -> Person | None:
    """`Ông A là vị Chủ tịch tỉnh trẻ nhất`, `ông A, vị Chủ tịch xã trẻ, cho biết`: who stands right before."""
    post, before = _post_behind(chunks, k), chunks[k - 1] if k else None
    if post is None or before is None or before.kind != PERSON or not isinstance(before.thing, Person):
        return None
    between = lower[before.end : chunks[k].start]
    closed = not _CLOSING.isdisjoint(lower[post.end : post.end + _FEW])  # Theo ông A, vị Chủ tịch xã làm tốt
    beside = between == _IS or (len(between) == 1 and between[0] in _COMMAS and closed)
    return replace(before.thing, full=False) if beside else None


def known_by_post(holders: dict[tuple[str, object], Person], chunks: Sequence[Chunk], k: int) -> Person | None:
    """`vị Chủ tịch Hội X này`: who was named as such before, not who was named last."""
    post = _post_behind(chunks, k)
    title = post.thing if post is not None else None
    known = holders.get((title.title, title.body)) if isinstance(title, Title) and title.body else None
    return replace(known, full=False) if known is not None else None


def names_nobody(lower: Sequence[str], chunks: Sequence[Chunk], k: int, start: int) -> bool:
    """`Kỳ vọng về vị Chủ tịch tỉnh`: a post that does not open its sentence, and to which nothing points, is nobody's.

    `Vị Chủ tịch xã nói`, `... của vị Chủ tịch xã này`: who was named last.
    """
    post = _post_behind(chunks, k)
    opens = all(not word[:1].isalnum() for word in lower[start : chunks[k].start])
    return post is not None and not opens and _POINTING.isdisjoint(lower[post.end : post.end + 1])
