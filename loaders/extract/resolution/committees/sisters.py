"""Which of several like committees that a sentence named together the next one means."""

from __future__ import annotations

from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.focus import NTH, nth
from loaders.extract.things import Chunk, Committee


def decided(memory: CommitteeMemory, chunks: list[Chunk], meant: Committee | None, line: int) -> Committee | None:
    """None where the sentence before names several like committees, and nothing here tells which is meant.

    Args:
        memory: of the committees named before.
        chunks: those of the sentence so far.
        meant: the one named last.
        line: of the sentence.
    """
    here = any(isinstance(chunk.thing, Committee) for chunk in chunks)
    return meant if here else memory.of_rivals(meant, line)


def of_sisters(
    reader: Reader, memory: CommitteeMemory, raw: RawTitle, meant: Committee | None, line: int
) -> Committee | None:
    """The one that a role says itself: `trưởng ban thứ hai` of those listed before, `Trưởng ban của cả hai`."""
    if reader.word(raw.end + (reader.word(raw.end) == "của")) == "cả":
        return meant
    size = next((n for n in (2, 1) if tuple(reader.view.lower[raw.end : raw.end + n]) in NTH), 0)
    at, sisters, _ = memory.rivals
    listed = size and raw.rank == "head" and at == line and meant in sisters
    return nth(reader, sisters, raw.end, raw.end + size) or meant if listed else None
