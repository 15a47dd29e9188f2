"""Committees that another one takes in: `Ban Chỉ đạo A và Ban Chỉ đạo B được nhập vào Ban Chỉ đạo C`."""

from __future__ import annotations

from loaders.extract.grammar.committees.words import phrase_end
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.things import ROLE, Chunk, Committee
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_WORDS = load_yaml("committees.yaml")
_INTO = split_all(_WORDS["into"])
_JOINED = frozenset(_WORDS["joined"])


def takes_over(reader: Reader, token: int) -> bool:
    """Whether words before a committee say that it takes others in: `được nhập vào Ban Chỉ đạo C`."""
    return reader.word(token - 1) in ("vào", "về", "bằng") and any(
        phrase_end(reader, token - size, _INTO, size) == token for size in (2, 3)
    )


def taken_over(reader: Reader, chunks: list[Chunk], end: int) -> list[Committee]:
    """The committees that go, the last first: one that ends at a token, and those joined to it (`A và B`)."""
    out = []
    for chunk in reversed(chunks):
        committee = committee_of(chunk.thing)
        if chunk.end > end or committee is None or not _JOINED.issuperset(reader.view.lower[chunk.end : end]):
            continue
        out.append(committee)
        end = chunk.start
    return out


def goes_too(passing: Chunk, chunk: Chunk, before: int, between: list[str]) -> bool:
    """`thay thế Ban Chỉ đạo A và Ban Chỉ đạo B`, `thay Ban Chỉ đạo A do ông C làm Trưởng ban`: what goes too."""
    if chunk.kind == ROLE and committee_of(chunk.thing) == committee_of(passing.thing):
        return True
    return passing.end == before and between in (["và"], [","])
