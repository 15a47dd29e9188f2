"""Bare nouns for bodies and firms named before: `Sở ký với ...`, `thỏa thuận ký với tập đoàn này`."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.context import Context
from loaders.extract.reader import Reader
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.skeleton import make_skeleton
from loaders.extract.things import Body, Chunk, Enterprise, Holder, Institution, Title, kind_of
from loaders.resources.load import load_yaml

_WORDS = load_yaml("bare.yaml")
_KIND_OF = {tuple(name.lower().split()): spec["kind"] for spec in _WORDS["bare"] for name in spec["names"]}
_FIRST = frozenset(words[0] for words in _KIND_OF)
_LONGEST = max(map(len, _KIND_OF))
_POINTING = tuple(tuple(p.split()) for p in _WORDS["pointing"])
_NOT_BEFORE = frozenset(tuple(p.split()) for p in _WORDS["not_before"])


def acting_frames(frames: list[Frame], context: Context) -> list[Frame]:
    """The frames, with a chunk more for each bare noun that means somebody named before."""
    last: dict[str, Holder] = {}
    out = []
    for frame in frames:
        found = _found(frame, context.reader, last)
        out.append(_with(frame, found, context.reader) if found else frame)
        for chunk in frame.chunks:
            _note(chunk, last)
    return out


def _note(chunk: Chunk, last: dict[str, Holder]) -> None:
    thing = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
    if isinstance(thing, Enterprise):
        last["enterprise"] = thing
    elif isinstance(thing, Institution):
        last["institution"] = thing
    elif isinstance(thing, Body):
        last[thing.kind] = thing


def _found(frame: Frame, reader: Reader, last: dict[str, Holder]) -> list[Chunk]:
    """Bare nouns of a sentence with whom they mean: the last of that kind, in this sentence before it or earlier."""
    out: list[Chunk] = []
    lower, start, end = reader.view.lower, frame.sentence.start, frame.sentence.end
    if _FIRST.isdisjoint(lower[start:end]):
        return out
    taken = {i for c in frame.chunks for i in range(c.start, c.end)}
    here, known = iter(frame.chunks), dict(last)
    ahead = next(here, None)
    for i in range(start, end):
        while ahead is not None and ahead.end <= i:
            _note(ahead, known)
            ahead = next(here, None)
        if i in taken or lower[i] not in _FIRST:
            continue
        size = next((n for n in range(_LONGEST, 0, -1) if tuple(lower[i : i + n]) in _KIND_OF), 0)
        meant = known.get(_KIND_OF[tuple(lower[i : i + size])]) if size else None
        if meant is not None and taken.isdisjoint(range(i, i + size)) and _stands(reader, i, size):
            out.append(Chunk(kind_of(meant), i, i + size, meant, "bare"))
    return out


def _stands(reader: Reader, i: int, size: int) -> bool:
    """Whether a noun stands alone: pointed at, or capitalised with no name behind it and no title before it."""
    words, lower = reader.view.words, reader.view.lower
    if any(tuple(lower[i - len(w) : i]) == w for w in _NOT_BEFORE):
        return False
    k = i + size
    if any(tuple(lower[k : k + len(p)]) == p for p in _POINTING):
        return True
    if not words[i][0].isupper() or k >= len(words):
        return False
    return not words[k][0].isalnum() or (words[k][0].islower() and reader.is_stop(k))


def _with(frame: Frame, found: list[Chunk], reader: Reader) -> Frame:
    chunks = sorted([*frame.chunks, *found], key=lambda c: c.start)
    skeleton = make_skeleton(reader.view, frame.sentence.start, frame.sentence.end, chunks)
    return replace(frame, chunks=chunks, skeleton=skeleton)
