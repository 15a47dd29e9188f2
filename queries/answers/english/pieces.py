"""The pieces of an English question: known phrases, and names, which are all other words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from graph.search import search_form
from graph.text import fold
from queries.answers.english.lexicon import (
    BODY,
    JOINED,
    LINK,
    NAME,
    NUMBER,
    STOP,
    TITLE,
    TOPIC,
    UNIT,
    Entry,
    Reading,
    english,
    longest,
    phrases,
    spelt,
)  # fmt: skip
from queries.answers.spacing import is_syllable

_WORDS = re.compile(r"(,?)\W*(\w+)")
_MOST_OF_NAME = 4
_TOLD = {TOPIC, NUMBER}
_GOES_ON = (STOP, TITLE, BODY, TOPIC)


@dataclass(frozen=True, slots=True)
class Piece:
    """A known phrase or a name.

    Attributes:
        entry: what it is.
        unit: of a name, whether it is a ward's or district's.
        parted: whether a comma stands before it.
        word: a word that no list has, as typed.
    """

    entry: Entry
    unit: bool = False
    parted: bool = False
    word: str = ""

    @property
    def kind(self) -> str:
        """What it is."""
        return self.entry.kind


def _known(raw: Sequence[str], at: int) -> tuple[Entry, int] | None:
    """The longest phrase that begins at a word, with its length."""
    said = tuple(spelt(word) for word in raw[at : at + longest()])
    for length in range(len(said), 0, -1):
        entry = phrases().get(said[:length])
        if entry is not None and not _is_name(raw, at, length, entry):
            return entry, length
    folded = tuple(fold(word) for word in raw[at : at + longest()])
    for length in range(len(folded), 0, -1):  # provinces with their diacritics
        entry = phrases().get(folded[:length])
        if entry is not None and entry.kind == NAME:
            return entry, length
    return None


def _or_name(word: str, entry: Entry) -> Entry:
    """A word with a capital behind a name may be of it: `Quang Ninh Smart`."""
    if entry.kind != TOPIC or not word[0].isupper():
        return entry
    return replace(entry, readings=(*entry.readings, Reading(word.lower())))


def _is_name(raw: Sequence[str], at: int, length: int, entry: Entry) -> bool:
    """Whether a little word with a capital is of a name: the An of Nghệ An, not the one that opens a question."""
    return (
        length == 1 and at > 0 and entry.kind in (STOP, JOINED) and raw[at][0].isupper()
        and raw[at].lower() not in english()["whole_words"] and is_syllable(raw[at].lower())
    )  # fmt: skip


def pieces_of(text: str) -> list[Piece]:
    """The pieces of a question in its order, wards and districts with the word of their kind before the name."""
    found = _WORDS.findall(text)
    raw = [word for _, word in found]
    out: list[Piece] = []
    at = 0
    while at < len(raw):
        known = _known(raw, at)
        entry, length = known or (_unknown(raw[at]), 1)
        named = out and out[-1].kind == NAME and length == 1
        word = raw[at] if known is None else ""
        out.append(Piece(_or_name(raw[at], entry) if named else entry, parted=bool(found[at][0]), word=word))
        at += length
    return _with_units(_listed([p for p in out if p.kind != JOINED]))


def _listed(pieces: Sequence[Piece]) -> list[Piece]:
    """Topics that `and` joins stand side by side; between other things it is a little word."""
    out: list[Piece] = []
    for i, piece in enumerate(pieces):
        joins = piece.kind == LINK and out and i + 1 < len(pieces) and {out[-1].kind, pieces[i + 1].kind} <= _TOLD
        linked = i > 0 and pieces[i - 1].kind == LINK
        if not joins:
            out.append(replace(piece, parted=piece.parted or linked))
    return out


def _unknown(word: str) -> Entry:
    """A word that no list has: a name, or a number, which names may have in Roman figures."""
    if not word.isdigit():
        return Entry(NAME, (Reading(search_form(word) or word.lower()),))
    roman = [Reading(figure) for number, figure in english()["roman"].items() if number == word]
    return Entry(NUMBER, (Reading(word), *roman))


def _with_units(pieces: Sequence[Piece]) -> list[Piece]:
    """`Bù Đăng district` and `the district of Bù Đăng` as one name: huyện Bù Đăng."""
    out: list[Piece] = []
    at = 0
    while at < len(pieces):
        piece = pieces[at]
        if piece.kind != UNIT:
            out.append(piece)
            at += 1
            continue
        before = _names_before(out)
        if before:
            del out[-len(before) :]
            out.append(_unit(piece, before))
            at += 1
            continue
        start = _name_behind(pieces, at)
        behind = _names_from(pieces, start)
        out += [*pieces[at + 1 : start], _unit(piece, behind)] if behind else [piece]
        at = start + len(behind) if behind else at + 1
    return out


def _name_behind(pieces: Sequence[Piece], at: int) -> int:
    """Where the name begins that a kind of place stands before: `the commune party secretary of Kong Chro`."""
    start = at + 1
    while start < len(pieces) and pieces[start].kind in _GOES_ON:
        start += 1
    return start


def _names_before(out: Sequence[Piece]) -> list[Piece]:
    names: list[Piece] = []
    while len(names) < min(len(out), _MOST_OF_NAME) and out[-len(names) - 1].kind in (NAME, NUMBER):
        if out[-len(names) - 1].unit or (names and names[0].parted):
            break
        names.insert(0, out[-len(names) - 1])
    return names


def _names_from(pieces: Sequence[Piece], start: int) -> list[Piece]:
    names: list[Piece] = []
    for piece in pieces[start : start + _MOST_OF_NAME]:
        if piece.kind not in (NAME, NUMBER):
            break
        names.append(piece)
    return names


def _unit(unit: Piece, names: Sequence[Piece]) -> Piece:
    name = " ".join(n.entry.readings[0].words for n in names)
    readings = tuple(Reading(f"{r.words} {name}", party=f"{r.party} {name}") for r in unit.entry.readings)
    return Piece(Entry(NAME, readings), unit=True, parted=names[0].parted or unit.parted)
