"""Initiatives named again without their head noun: `HueTEX mở cửa`, `kho của "Rẫy Số"`."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.grammar.programmes.brands import brand_like
from loaders.extract.grammar.reader import Reader
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.skeleton import make_skeleton
from loaders.extract.things import PROGRAMME, Chunk, Programme

Spelling = tuple[str, ...]
_MARKS = frozenset('"“”‘’«»')
_SHORTEST = 4  # letters of a brand that stands alone


def with_mentions(frames: list[Frame], reader: Reader) -> list[Frame]:
    """The frames, with a chunk more for each brand or quoted name of an initiative that the article names elsewhere."""
    known: dict[str, dict[Spelling, Programme]] = {}
    for frame in frames:
        for chunk in frame.chunks:
            if isinstance(chunk.thing, Programme):
                for words in _spellings(reader, chunk, chunk.thing):
                    known.setdefault(words[0], {}).setdefault(words, chunk.thing)
    return [_more(frame, reader, known) for frame in frames] if known else frames


def _spellings(reader: Reader, chunk: Chunk, programme: Programme) -> Iterator[Spelling]:
    """What an initiative is called without its head: its short name, and its name where a chunk holds nothing else."""
    words = tuple(w for w in reader.view.words[chunk.start : chunk.end] if w not in _MARKS)
    if len(programme.short) >= _SHORTEST:
        yield (programme.short,)
    if words and "".join(words) == "".join(programme.name.split()):
        yield words


def _more(frame: Frame, reader: Reader, known: dict[str, dict[Spelling, Programme]]) -> Frame:
    words = reader.view.words
    start, end = frame.sentence.start, frame.sentence.end
    if known.keys().isdisjoint(words[start:end]):
        return frame
    begins = [i for i in range(start, end) if words[i] in known]
    taken = {i for c in frame.chunks for i in range(c.start, c.end)}
    found = [
        Chunk(PROGRAMME, i, i + len(spelling), programme, "programme.again")
        for i in begins
        for spelling, programme in known[words[i]].items()
        if tuple(words[i : i + len(spelling)]) == spelling
        and taken.isdisjoint(range(i, i + len(spelling)))
        and _stands(reader, i, spelling)
    ]
    if not found:
        return frame
    chunks = sorted([*frame.chunks, *found], key=lambda c: c.start)
    return replace(frame, chunks=chunks, skeleton=make_skeleton(reader.view, start, end, chunks))


def _stands(reader: Reader, i: int, spelling: Spelling) -> bool:
    """Whether a name stands in quotation marks, or is a brand that no list knows as something else."""
    if reader.word(i - 1) in _MARKS and reader.word(i + len(spelling)) in _MARKS:
        return True
    brand = brand_like(list(spelling)) and len("".join(spelling)) >= _SHORTEST
    return brand and not reader.find(i, "enterprise", "programme", "field", "province")
