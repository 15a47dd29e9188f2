"""Regular expressions over skeletons that are tried only where the chunks stand that they cannot do without."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from operator import methodcaller
from typing import Generic, TypeVar

from graph.text import words_in
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.needed import Letters, needed_by

_NONE: Iterator[re.Match[str]] = iter(())
Said = TypeVar("Said")


class _Words:
    """The words of a skeleton; the last ones are kept, for all patterns are asked of one sentence after the other."""

    __slots__ = ("_text", "_words")

    def __init__(self) -> None:
        self._text = ""
        self._words: frozenset[str] = frozenset()

    def of(self, text: str) -> frozenset[str]:
        """All of them, without signs."""
        if text is not self._text:
            self._words = frozenset(words_in(text))
            self._text = text
        return self._words


_WORDS = _Words()


class _Spoken:
    """Whether a text holds a word of each of some sets, and one of some strings where there are any.

    To ask for words costs little, since those of a sentence are found once for all patterns; strings are surer. The
    last answer is kept: many patterns need the same.
    """

    __slots__ = ("_strings", "_text", "_told", "_words")

    def __init__(self, words: tuple[frozenset[str], ...], strings: tuple[str, ...]) -> None:
        self._words, self._strings = words, strings
        self._text, self._told = "", False

    def __call__(self, text: str) -> bool:
        if text is not self._text:
            heard = not self._words or not any(map(_WORDS.of(text).isdisjoint, self._words))
            self._told = heard and (not self._strings or any(map(text.__contains__, self._strings)))
            self._text = text
        return self._told


@cache
def _spoken(words: tuple[frozenset[str], ...], strings: tuple[str, ...]) -> Callable[[str], bool]:
    """The test for some words and strings, one for all patterns that need them; for one string alone no Python runs."""
    if words or len(strings) > 1:
        return _Spoken(words, strings)
    return methodcaller("__contains__", *(strings or ("",)))


class _Fits(dict[Letters, bool]):
    """Whether chunks of some kinds are enough for a pattern to match, found once for all such sentences."""

    def __init__(self, needs: Iterable[Letters]) -> None:
        super().__init__()
        self._needs = needs

    def __missing__(self, kinds: Letters) -> bool:
        fits = self[kinds] = not any(map(kinds.isdisjoint, self._needs))
        return fits


class Pattern:
    """A regular expression over the skeleton of a sentence. Its capital letters are chunks: `(?P<who>[BC]) tại D`.

    `needs` and `spelt` are read off the expression: that one cannot match without B or C, and not without D, nor where
    nobody wrote `tại`, and most sentences have no such chunks or words. `once` says that of all matches in a sentence
    the first alone counts. `fits` tells for kinds of chunks, and `spoken` for a skeleton, whether they hold what it
    cannot match without; to ask costs a tenth of a search.
    """

    __slots__ = ("fits", "needs", "once", "regex", "spelt", "spoken")

    def __init__(self, expression: str, *, once: bool = False) -> None:
        self.regex = re.compile(expression)
        self.needs, words, self.spelt = needed_by(expression)
        self.spoken = _spoken(words, self.spelt)
        self.once = once
        self.fits = _Fits(self.needs)

    def apart(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a skeleton that do not overlap."""
        return self.regex.finditer(text) if self.spoken(text) else _NONE

    def overlapping(self, text: str) -> Iterator[re.Match[str]]:
        """All matches in a skeleton, overlapping ones included."""
        at = 0
        while (match := self.regex.search(text, at)) is not None:
            yield match
            if self.once:
                return
            at = match.start() + 1


class Rules(Generic[Said]):
    """Patterns in their order, each with what a match of it says."""

    def __init__(self, *rules: tuple[Pattern, Said]) -> None:
        self._rules = rules
        self._fitting: dict[Letters, list[tuple[Pattern, Said]]] = {}

    def fitting(self, kinds: Letters) -> list[tuple[Pattern, Said]]:
        """Those that can match in a sentence with chunks of these kinds; found once for all such sentences."""
        found = self._fitting.get(kinds)
        if found is None:
            found = self._fitting[kinds] = [rule for rule in self._rules if rule[0].fits[kinds]]
        return found

    def matches(self, frame: Frame) -> Iterator[tuple[re.Match[str], Said]]:
        """All matches of each pattern in turn in a sentence, overlapping ones included."""
        return self.within(frame.skeleton.text, frame.kinds)

    def apart(self, frame: Frame) -> Iterator[tuple[re.Match[str], Said]]:
        """The matches of each pattern in turn in a sentence, those of one not overlapping."""
        fitting = self.fitting(frame.kinds)
        text = frame.skeleton.text if fitting else ""
        for pattern, said in fitting:
            if pattern.spoken(text):
                for match in pattern.regex.finditer(text):
                    yield match, said

    def within(self, text: str, kinds: Letters) -> Iterator[tuple[re.Match[str], Said]]:
        """The same in a skeleton with letters of these kinds."""
        for pattern, said in self.fitting(kinds):
            if pattern.spoken(text):
                for match in pattern.overlapping(text):
                    yield match, said


def matches(frame: Frame, pattern: Pattern) -> Iterator[re.Match[str]]:
    """All matches of a pattern in a sentence, overlapping ones included."""
    if not pattern.fits[frame.kinds] or not pattern.spoken(frame.skeleton.text):
        return _NONE
    return pattern.overlapping(frame.skeleton.text)


def apart(frame: Frame, pattern: Pattern) -> Iterator[re.Match[str]]:
    """The matches of a pattern in a sentence that do not overlap."""
    text = frame.skeleton.text
    return pattern.regex.finditer(text) if pattern.fits[frame.kinds] and pattern.spoken(text) else _NONE
