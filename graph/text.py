"""Vietnamese text without grammar: form, tone placement, folding. Pure, shared by reading, linking and asking."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Every letter of Vietnamese in one case, for character classes; a range such as à-ỹ would mix the cases.
_VOWELS = "aăâeêioôơuưy"
_TONES = "\u0300\u0301\u0303\u0309\u0323"  # grave, acute, tilde, hook above, dot below
LOWER = "a-zđ" + "".join(
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in _VOWELS
    for tone in ("", *_TONES)
    if tone or not vowel.isascii()
)
UPPER = LOWER.upper()
_TONED_PAIR = re.compile(r"[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\w)")


def _move_tone(pair: str) -> str:
    """`oà` -> `òa`: the tone mark from the second vowel to the first."""
    first, second = pair[0], pair[1]
    decomposed = unicodedata.normalize("NFD", second)
    tone = next(mark for mark in decomposed if mark in _TONES)
    bare = unicodedata.normalize("NFC", decomposed.replace(tone, ""))
    return unicodedata.normalize("NFC", first + tone) + bare


_WORD = re.compile(r"\w+")
_MOVED = {
    first + second: _move_tone(first + second)
    for first, seconds in (("o", "àáảãạèéẻẽẹ"), ("u", "ỳýỷỹỵ"))
    for first, seconds in (
        (first, seconds),
        (first.upper(), seconds),
        (first, seconds.upper()),
        (first.upper(), seconds.upper()),
    )
    for second in seconds
}


def _tone(match: re.Match[str]) -> str:
    start = match.start()
    if start and match.string[start - 1] in "qQ":
        return match.group()
    return _MOVED.get(match.group(), match.group())


def place_tones(text: str) -> str:
    """Tone marks of `oa`, `oe`, `uy` at the end of a syllable in the place that schools teach now: hoà -> hòa.

    Length does not change. Text must be NFC.
    """
    return _TONED_PAIR.sub(_tone, text)


def words_in(text: str) -> list[str]:
    """The words of a text without their signs, in order; most stand between blanks, where no search is needed."""
    out: list[str] = []
    for piece in text.split():
        if piece.isalnum():
            out.append(piece)
        elif len(piece) > 1 or piece == "_":  # no sign alone
            out += _WORD.findall(piece)
    return out


def normal(text: str) -> str:
    """NFC, modern tone placement, single blanks, stripped. Case and marks stay: they tell people apart."""
    return place_tones(unicodedata.normalize("NFC", " ".join(text.split())))


def _fold_char(char: str) -> str:
    if char in "đĐ":
        return "d"
    return "".join(c for c in unicodedata.normalize("NFD", char) if not unicodedata.combining(c)).lower()


class _FoldTable(dict[int, str]):
    """Translation table that learns each character when it first meets it."""

    def __missing__(self, code: int) -> str:
        folded = _fold_char(chr(code))
        self[code] = folded
        return folded


_FOLD = _FoldTable()


def fold(text: str) -> str:
    """Lower case without diacritics, đ -> d, single blanks: for search, never for identity."""
    return " ".join(text.translate(_FOLD).split())


@lru_cache(maxsize=4096)
def name_key(text: str) -> str:
    """What two spellings of one name share: NFC, tone placement, case, blanks. Tone marks count (Hùng is not Hưng)."""
    return normal(text).casefold()
