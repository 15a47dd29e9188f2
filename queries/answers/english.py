"""English questions in Vietnamese words: the language of a question, its words in the order of a Vietnamese one."""

from __future__ import annotations

import re
from functools import cache

from graph.reference.provinces import provinces
from graph.search import has_marks, search_form
from graph.text import fold
from queries.answers.word_lists import words

_SIGNS = re.compile(r"[^\w]+")


def language_of(text: str) -> str:
    """`en` for a question with an English question word and without Vietnamese ones."""
    listed = _SIGNS.sub(" ", fold(text)).split()
    if listed[:1] and listed[0] in words()["english_starts"]:
        return "en"
    tokens = set(listed)
    vietnamese = set(words()["vietnamese_cues"]) & tokens
    return "en" if set(words()["english_cues"]) & tokens and not vietnamese and not has_marks_of_words(text) else "vi"


def has_marks_of_words(text: str) -> bool:
    """Whether words in small letters bear diacritics: names in an English question may, its words do not."""
    return any(has_marks(word) and word == word.lower() for word in text.split())


@cache
def _english() -> tuple[re.Pattern[str], dict[str, str]]:
    table = {search_form(a): b for a, b in words()["english"]}
    phrases = "|".join(sorted(map(re.escape, table), key=len, reverse=True))
    return re.compile(rf"\b(?:{phrases})\b"), table


@cache
def _english_places() -> tuple[tuple[str, str], ...]:
    """English names of provinces with the Vietnamese ones, both in search form: `hanoi` -> `ha noi`."""
    pairs = {(search_form(p.name_en), search_form(p.name)) for p in provinces()}
    return tuple(sorted(pair for pair in pairs if pair[0] != pair[1]))


@cache
def _topic_behind() -> re.Pattern[str]:
    """What stands before a committee's kind, from the word before it: `the election steering committee`."""
    listed = words()
    before, kinds = ("|".join(map(re.escape, listed[key])) for key in ("english_before", "english_committees"))
    return re.compile(rf"\b({before}) ((?:(?!(?:{before}) )\w+ ){{1,12}}?)({kinds})\b")


def of_english(form: str) -> str:
    """An English search form in Vietnamese words; names stay."""
    pattern, table = _english()
    form = _topic_behind().sub(r"\1 \3 \2", form)
    said = pattern.sub(lambda m: table[m.group()], form)
    for name, meant in _english_places():
        said = f" {said} ".replace(f" {name} ", f" {meant} ").strip()
    dropped = set(words()["english_dropped"])
    return " ".join(w for w in said.split() if w not in dropped)
