"""Two words in one token, as pages leave them that lost their links: `Hà Tĩnhquyết định`, `gửiUBND`, `TPHCMĐến`.

Only words with a Vietnamese letter are split, and only where there is one way to do it.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from graph.text import LOWER, UPPER
from loaders.extract.words.syllables import is_syllable, toneless

_LONGEST = len("nghiêng")  # no syllable is longer
_NOTHING = re.compile("")
# TPHCM|Đến, then UBND|tỉnh · gửi|UBND
_BEHIND_SHORT = [re.compile(rf"[{UPPER}]{{3,}}?(?P<word>{capital}[{LOWER}]+)$") for capital in (f"[{UPPER}]", "")]
_BEFORE_SHORT = re.compile(rf"(?P<word>[{UPPER}]?[{LOWER}]+)[{UPPER}]{{3,}}$")
_STOPS, _STOP_TONES = ("p", "t", "c", "ch"), frozenset("\u0301\u0323")  # syllables that end so have one of two tones
_OPEN = ("ă", "â")  # end no syllable
_BEFORE_FRONT = re.compile(r"(?:gh|ngh|k)(?![eêiy])")


def seam(word: str) -> int:
    """The offset in a token at which two words were glued; 0 for a word that is whole or not understood."""
    if word.isascii() or not word.isalpha():
        return 0
    for pattern in _BEHIND_SHORT:
        behind = pattern.match(word)
        if behind is not None and not behind["word"].isascii() and is_syllable(behind["word"].lower()):
            return behind.start("word")
    before = _BEFORE_SHORT.match(word)
    if before is not None and is_syllable(before["word"].lower()):
        return before.end("word")
    lower = word.lower()
    if len(word) <= _LONGEST or not word[1:].islower():
        return 0
    cuts = [k for k in range(1, len(lower)) if _can_stand(lower[:k]) and _can_stand(lower[k:])]
    return cuts[0] if len(cuts) == 1 else 0


def _can_stand(word: str) -> bool:
    """Whether a syllable is also spelt as one: `gh` before front vowels, `p t c ch` behind two tones alone."""
    plain = toneless(word)
    if plain.endswith(_OPEN) or _BEFORE_FRONT.match(plain):
        return False
    if plain.endswith(_STOPS) and _STOP_TONES.isdisjoint(unicodedata.normalize("NFD", word)):
        return False
    return is_syllable(word)


def at_seam(word: str) -> Iterator[re.Match[str]]:
    """A match of no length at the seam of a token, as spaCy's tokenizer takes what stands inside one."""
    if (k := seam(word)) and (match := _NOTHING.match(word, k)) is not None:
        yield match
