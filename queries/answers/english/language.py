"""The language of a question."""

from __future__ import annotations

import re

from graph.search import has_marks
from graph.text import fold
from queries.answers.english.lexicon import english

_SIGNS = re.compile(r"[^\w]+")


def language_of(text: str) -> str:
    """`en` for a question with an English question word and without Vietnamese ones."""
    listed = _SIGNS.sub(" ", fold(text)).split()
    if listed[:1] and listed[0] in english()["starts"]:
        return "en"
    tokens = set(listed)
    vietnamese = set(english()["vietnamese_cues"]) & tokens
    return "en" if set(english()["cues"]) & tokens and not vietnamese and not has_marks_of_words(text) else "vi"


def has_marks_of_words(text: str) -> bool:
    """Whether words in small letters bear diacritics: names in an English question may, its words do not."""
    return any(has_marks(word) and word == word.lower() for word in text.split())
