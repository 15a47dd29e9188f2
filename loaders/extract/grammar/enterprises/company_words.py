"""Words in small letters, and numbers, in the names of firms: `Chè cổ thụ Phìn Hồ`, `HTX nuôi tôm X`, `Công ty 36`."""

from __future__ import annotations

from loaders.extract.grammar.enterprises.branches import NEW_THING, OTHERS, short_form
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("enterprises.yaml")
_NUMBERED, _NO_NUMBERS = frozenset(_WORDS["numbered"]), frozenset(map(str, _WORDS["numbers_of_decrees"]))
_THINGS = frozenset(_WORDS["things_beside"])
_DIGITS = (2, 3)
_JOINED = frozenset(["/", "%", "–", "+", *_WORDS["counted"]])


def numbered_end(reader: Reader, head: Hit, k: int) -> int:
    """`Tổng công ty 789`, `Công ty Cổ phần 482`: behind a number that alone is the name of a firm; else 0."""
    number = reader.word(k)
    if (
        head.entry.name.lower() not in _NUMBERED
        or not number.isdigit()
        or len(number) not in _DIGITS
        or number in _NO_NUMBERS
    ):
        return 0
    joined = reader.word(k + 1) in _JOINED or f"{reader.word(k + 1)} {reader.word(k + 2)}" in _JOINED
    return 0 if joined or reader.view.words[head.start].islower() else k + 1


def next_capital(reader: Reader, i: int) -> int:
    """`Chè cổ thụ Phìn Hồ`: where its next capital stands, behind up to four lower-case syllables; else 0."""
    words = reader.view.words
    if words[i] == "(":
        return i + 3 if short_form(words, i) else 0
    j = i + 1 if words[i] in ("-", "–") else i
    start = j
    if j > i and reader.word(j) in ("và", "cùng"):
        return 0  # Tập đoàn FLC - và bà B
    while (
        j < min(len(words), start + 4 + (words[start] == "và"))
        and words[j].isalpha()
        and words[j].islower()
        and not reader.is_stop(j)
    ):
        if words[j] == "và" and (reader.find(j + 1, *OTHERS) or _other_thing(reader, j + 1)):
            return 0
        j += 1
    if j == start or j >= len(words) or not words[j][0].isupper() or reader.find(j, *OTHERS):
        return 0
    return j


def _other_thing(reader: Reader, i: int) -> bool:
    """`Công ty CP X và [nhà máy] Y`: whether a word that opens what is no firm stands at a token."""
    return reader.word(i) in _THINGS or f"{reader.word(i)} {reader.word(i + 1)}" in _THINGS


def craft_end(reader: Reader, k: int) -> int:
    """`HTX [nuôi tôm] Tân Hưng`: end of what a cooperative does, in words that no list has; k itself where none are."""
    end = 0 if reader.find(k, "trade") else next_capital(reader, k)
    said = any(reader.is_verb(i) or reader.find(i, *NEW_THING) for i in range(k, end))
    return end if end > k and not said and end in reader.run_end else k
