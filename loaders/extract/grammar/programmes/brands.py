"""What is spelt as a brand: no Vietnamese syllables, capitals inside, the address of a page."""

from __future__ import annotations

from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml

_SITES = frozenset(load_yaml("programmes.yaml")["sites"])
_SHORTEST = 5


def is_site(word: str) -> bool:
    """`hatiplaza.com`: the address of a page."""
    name, _, end = word.rpartition(".")
    return bool(name) and end in _SITES


def brand_like(words: list[str]) -> bool:
    """`TNU-MOOC`, `eGAP`, `VssID`: no Vietnamese syllables, or capitals inside."""
    return any(
        not is_syllable(w.lower()) or any(c.isupper() for c in w[1:])
        for w in words
        if w.replace(".", "").isalnum() or is_site(w)
    )


def is_brand(words: list[str]) -> bool:
    """Whether words behind a long description are a brand: none that a name of a person or school could be."""
    own = (w for w in words if w.isascii() and (len(w) >= _SHORTEST or not w.isupper()) and not w[0].isdigit())
    return words[0].isascii() and ("-" in words or any(brand_like([w]) for w in own))
