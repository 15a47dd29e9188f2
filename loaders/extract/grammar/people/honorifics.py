"""Honorifics before a name, and the pronouns and given names that they leave alone."""

from __future__ import annotations

from loaders.extract.grammar.people.names import STRONG
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml

_BEFORE_ANH = frozenset(load_yaml("stops.yaml")["before_anh"])
_PLURALS = frozenset(load_yaml("titles.yaml")["plurals"])
_OF_ONE = frozenset(load_yaml("stops.yaml")["of_one"])
_MIDDLES = ("Thị", "Văn")
_LEAST = 3  # syllables of a name whose surname is spelt like an honorific


def honorific_end(reader: Reader, i: int) -> int:
    """End of a chain of honorifics, degrees and ranks that begins at a token; the token itself where there is none."""
    k = i
    if reader.word(i + 1) == "," and reader.word(i - 1) in _OF_ONE:
        return i + 1  # người tiền nhiệm của ông, bà A
    while (hit := reader.find(k, "honorific")) is not None and not (k > i and _named_like_it(reader, k)):
        k = hit.end
        if (
            (reader.word(k) in (".", ":") and reader.find(k + 1, "honorific"))
            or (reader.word(k) == "." and hit.entry.spec == "academic")
            or (reader.word(k) == ":" and hit.entry.name in _PLURALS and k + 1 in reader.run_end)  # các ông, bà: A, B
            or (reader.word(k) == "-" and reader.find(k + 1, "honorific") and hit.entry.spec == "academic")
            or (reader.word(k) == "," and hit.entry.spec == "academic" and _degree(reader, k + 1))
        ):
            k += 1
    return k


def _degree(reader: Reader, k: int) -> bool:
    """`Thầy thuốc Nhân dân, Tiến sĩ, bác sĩ A`: whether a further degree of the same person stands at a token."""
    hit = reader.find(k, "honorific")
    return hit is not None and hit.entry.spec == "academic"


def _named_like_it(reader: Reader, k: int) -> bool:
    """`ông Ông Ích Bảo Toàn`, `bà Ông Thị Mai`: behind an honorific the surname that is spelt like one."""
    return reader.view.words[k] == "Ông" and reader.run_end.get(k, k) >= k + _LEAST


def is_given(reader: Reader, i: int) -> bool:
    """`ông Trưởng làm Tổ phó`: a given name alone that is elsewhere the beginning of a title."""
    closed = not reader.word(i + 1).isalpha() or reader.is_stop(i + 1) or reader.is_verb(i + 1)
    return reader.run_end[i] == i + 1 and closed and reader.find(i, "title", "role") is None


def opens_clause(reader: Reader, i: int) -> bool:
    """Whether a word opens a sentence or stands behind a comma."""
    sentence = reader.view.sentence_over(i)
    return reader.word(i - 1) in _BEFORE_ANH or (sentence is not None and sentence.start == i)


def small_surname(reader: Reader, i: int) -> tuple[str, int] | None:
    """`Bà nguyễn Thị Mận`: a name whose surname has lost its capital, right behind an honorific; and its end."""
    words = reader.view.words
    if i + 2 >= len(words) or not words[i].islower() or words[i].capitalize() not in STRONG:
        return None
    end = reader.run_end.get(i + 1, 0)
    named = words[i + 1] in _MIDDLES and end > i + 2
    return (f"{words[i].capitalize()} {reader.view.span_text(i + 1, end)}", end) if named else None
