"""An English question in Vietnamese words, in each of the meanings that its words have, the likeliest first."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from queries.answers.english.lexicon import BODY, NAME, STOP, TITLE, english
from queries.answers.english.order import ordered
from queries.answers.english.pieces import Piece, pieces_of
from queries.answers.spacing import is_syllable

_POSSESSIVE = re.compile(r"(?<=\w)'s?(?!\w)")
_MOST_READINGS = 6
_LIKELIEST = 4  # of the meanings of one phrase


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(said, re.IGNORECASE), meant) for said, meant in english()["forms"])


@cache
def _past() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(english()['past'])})\b", re.IGNORECASE)


@cache
def _capitals() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(english()['capitals'])})\b")


def in_one_form(text: str, dated: bool) -> str:
    """The question in words that the lists have; of a day it asks who was in a seat on that day.

    Args:
        text: the question.
        dated: whether it is about a day.
    """
    for said, meant in _forms():
        text = said.sub(meant, text)
    text = _capitals().sub(lambda m: str(english()["capitals"][m.group()]), text)
    text = _POSSESSIVE.sub(" ", text)
    alone = any(re.search(rf"\b{word}\b", text, re.IGNORECASE) for word in english()["past_alone"])
    return text if alone or not dated else _past().sub(lambda m: english()["past"][m.group().lower()], text)


def readings_of(text: str, dated: bool = False) -> list[str]:
    """The question in Vietnamese words; names stay."""
    pieces = ordered(pieces_of(in_one_form(text, dated)))
    wide = [range(min(_LIKELIEST, _width(pieces, at))) for at in range(len(pieces))]
    choices = sorted(itertools.islice(itertools.product(*wide), 4096), key=sum)
    said = (" ".join(" ".join(_said(pieces, at, choice) for at in range(len(pieces))).split()) for choice in choices)
    return list(itertools.islice(dict.fromkeys(said), _MOST_READINGS))


@dataclass(frozen=True, slots=True)
class Unread:
    """Words that no list has and that are no names; what a question with them asks is not known.

    Attributes:
        behind_who: whether one stands behind `who`: `who criticised ...`, `who are the commissioners of ...`.
        before_seat: whether one stands before any title or body: `what did A say`, `the salary of the chairman`.
    """

    behind_who: bool = False
    before_seat: bool = False


NOTHING_UNREAD = Unread()


def unread(text: str) -> Unread:
    """The words that are not understood; names have capitals where the question has any, and often diacritics."""
    pieces = pieces_of(in_one_form(text, False))
    capitals = text[1:] != text[1:].lower()
    seat = next((i for i, piece in enumerate(pieces) if piece.kind in (TITLE, BODY)), len(pieces))
    before = any(_is_word(piece, capitals) for piece in pieces[:seat])
    for at, piece in enumerate(pieces):
        asking = piece.entry.readings[0].words
        behind = next((p for p in pieces[at + 1 :] if p.kind != STOP), None)
        may_be_name = capitals or asking != english()["who"]  # no verb: `who is viettel's director`
        if behind is not None and asking in english()["who_is"] and _is_word(behind, may_be_name and capitals):
            return Unread(capitals or not may_be_name, before)
    return Unread(False, before)


def _is_word(piece: Piece, capitals: bool) -> bool:
    """Whether a piece is a word rather than a name; in a question without capitals one that is no syllable."""
    return piece.word.isascii() and piece.word.islower() and (capitals or not is_syllable(piece.word))


def _width(pieces: Sequence[Piece], at: int) -> int:
    """How many meanings a piece has; a party committee has that of its place, a rank that of its body."""
    return 1 if _place_of(pieces, at) is not None else len(pieces[at].entry.readings)


def _place_of(pieces: Sequence[Piece], at: int) -> int | None:
    """The ward or district whose party committee a piece is."""
    if not pieces[at].entry.party:
        return None
    behind = next((i for i in range(at + 1, len(pieces)) if pieces[i].kind != STOP), None)
    return behind if behind is not None and pieces[behind].unit else None


def _said(pieces: Sequence[Piece], at: int, choice: Sequence[int]) -> str:
    """A piece in words."""
    piece = pieces[at]
    if piece.kind == TITLE and piece.entry.rank:
        return _title(pieces, at, choice)
    place = _place_of(pieces, at)
    if place is not None:
        return pieces[place].entry.readings[choice[place]].party
    if piece.unit and any(_place_of(pieces, i) == at for i in range(at)):
        return ""
    return piece.entry.readings[choice[at]].words


def _title(pieces: Sequence[Piece], at: int, choice: Sequence[int]) -> str:
    """A rank as the body behind calls it."""
    entry = pieces[at].entry
    body = _body_behind(pieces, at)
    own = pieces[body].entry.readings[choice[body]].head if body is not None else ""
    head = own or entry.readings[0].words
    if entry.rank == "head":
        return head or str(english()["head_alone"])
    deputies = english()["deputy_titles"]
    deputy = str(deputies.get(head, f"{english()['deputy']} {head}") if head else english()["deputy_alone"])
    return deputy if entry.rank == "deputy" else f"{deputy} {english()['standing']}"


def _body_behind(pieces: Sequence[Piece], at: int) -> int | None:
    """The body that a title is of: the first behind it, with nothing but little words and names between."""
    for i in range(at + 1, len(pieces)):
        if pieces[i].kind == BODY:
            return i
        if pieces[i].kind not in (STOP, NAME):
            return None
    return None
