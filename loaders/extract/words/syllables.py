"""Whether a word is a Vietnamese syllable, and how much of a text is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from loaders.resources.load import load_yaml

_PARTS = load_yaml("syllables.yaml")
_ONSETS = sorted(_PARTS["onsets"], key=len, reverse=True)
_RHYMES = frozenset(_PARTS["rhymes"])
_TONES = "\u0300\u0301\u0303\u0309\u0323"


def toneless(word: str) -> str:
    """The word with its vowels and without its tone: `nghiễng` -> `nghiêng`."""
    decomposed = unicodedata.normalize("NFD", word)
    return unicodedata.normalize("NFC", "".join(c for c in decomposed if c not in _TONES))


@lru_cache(maxsize=20_000)
def is_syllable(word: str) -> bool:
    """Whether a lower-case word can be Vietnamese: an onset and a rhyme of the tables.

    Words without any diacritic can be both (`an`, `lim`); the tables cannot tell them from foreign ones.
    """
    bare = toneless(word)
    for onset in _ONSETS:
        if bare.startswith(onset):
            rhyme = bare[len(onset) :]
            if rhyme in _RHYMES or (onset in ("gi", "qu") and (not rhyme or rhyme in _RHYMES)):
                return True
    return False


def share(words: Iterable[str]) -> float:
    """Share of Vietnamese syllables among the alphabetic words; 1.0 for none."""
    letters = [w for w in words if w.isalpha()]
    return sum(map(is_syllable, letters)) / len(letters) if letters else 1.0
