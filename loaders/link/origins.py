"""Copies of one wire story: MinHash sketches of texts, and which articles they tie to one origin.

Two articles are of one origin where a sidecar says so of both, or where their sketches share a band and, by the
estimate, at least half of their shingles. That is a relation between two texts alone, and an origin is whatever it ties
together, directly or by others: so the order of loading never counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rensa import RMinHash

from graph.ids import digest
from graph.text import words_in
from loaders.read.files import Source

# 64 of 128 values in 16 bands of 4: a pair of texts that share 60 % of their shingles is met with 89 % probability, one
# that shares 70 % with 99 %, and one that shares 3 % (two articles on one meeting) with one in 77,000.
_VALUES, _BANDS, _ROWS = 128, 16, 4
_SEED = 57
_SHINGLE = 5
_LEAST_SHINGLES = 20
_ALIKE = 0.5
_ZONES = ("body", "heading")


@dataclass(frozen=True, slots=True)
class Sketch:
    """What is kept of a text to find its copies.

    `signature` has a byte of each MinHash value in hex; `bands` are what copies share, the first for the origin that a
    sidecar declares. Empty where there is nothing to go by.
    """

    signature: str
    bands: tuple[str, ...]


UNKNOWN = Sketch("", ())


def _shingles(words: list[str]) -> list[str]:
    return list(map(" ".join, zip(*(words[i:] for i in range(_SHINGLE)), strict=False)))


def sketch_of(text: str, declared: str = "") -> Sketch:
    """The sketch of a clean text (loaders/read/clean.py).

    One of a few words has no bands, for a few words say little of where they come from.
    """
    shingles = _shingles(words_in(text.casefold()))
    head = digest("declared", declared)[:12] if declared else ""
    if len(set(shingles[: _LEAST_SHINGLES * 2])) < _LEAST_SHINGLES and len(set(shingles)) < _LEAST_SHINGLES:
        return Sketch("", (head,) if head else ())
    hashed = RMinHash(num_perm=_VALUES, seed=_SEED)
    hashed.update(shingles)
    values = hashed.digest()
    rows = (values[i * _ROWS : (i + 1) * _ROWS] for i in range(_BANDS))
    bands = tuple(digest(str(i), *map(str, row))[:12] for i, row in enumerate(rows, 1))
    return Sketch(bytes(value & 0xFF for value in values).hex(), (head, *bands))


def sketch_of_source(source: Source) -> Sketch:
    """The sketch of an article: its body without headline, captions and by-line, which papers change."""
    text = source.content.text
    return sketch_of("\n".join(text[x.start : x.end] for x in source.lines if x.zone in _ZONES), source.origin)


def likeness(a: str, b: str) -> float:
    """The share of shingles that two signatures have in common, as estimated; 0 where one is empty."""
    if not a or not b:
        return 0.0
    one, other = bytes.fromhex(a), bytes.fromhex(b)
    equal = sum(x == y for x, y in zip(one, other, strict=True)) / len(one)
    chance = 1 / 256
    return max(0.0, (equal - chance) / (1 - chance))


def alike(a: str, b: str) -> bool:
    """Whether two signatures whose texts share a band are those of copies."""
    return likeness(a, b) >= _ALIKE


def tied(a: Sketch, b: Sketch) -> bool:
    """Whether two articles are of one origin by themselves."""
    shared = {i for i, (x, y) in enumerate(zip(a.bands, b.bands, strict=False)) if x and x == y}
    return 0 in shared or (bool(shared) and alike(a.signature, b.signature))


def origins(articles: Iterable[str], ties: Iterable[tuple[str, str]]) -> Mapping[str, str]:
    """For each article the first of those that are tied to it, directly or by others."""
    first = {article: article for article in articles}
    members = {article: [article] for article in first}
    for a, b in ties:
        low, high = sorted((first[a], first[b]))
        if low != high:
            for article in members.pop(high):
                first[article] = low
                members[low].append(article)
    return first
