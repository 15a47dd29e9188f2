"""Regular expressions over skeletons that are tried only where the chunks stand that they cannot do without."""

from __future__ import annotations

import re
import re._parser as parser  # type: ignore[import-not-found]  # the parse tree has no public name
from collections.abc import Callable, Iterable, Iterator
from functools import partial, reduce
from itertools import chain
from operator import methodcaller
from typing import Any, Generic, TypeVar

from loaders.extract.skeletons.frame import Frame

Letters = frozenset[str]
_MOST_SPELT = 24
_NONE: Iterator[re.Match[str]] = iter(())
Said = TypeVar("Said")


def _letter(code: int) -> Letters | None:
    return frozenset(chr(code)) if chr(code).isascii() and chr(code).isupper() else None


def _needs(tree: Iterable[tuple[Any, Any]]) -> list[Letters]:
    """Sets of capital letters, of each of which a text must hold one for a pattern to match."""
    out: list[Letters] = []
    for op, value in tree:
        match str(op):
            case "LITERAL":
                out += filter(None, (_letter(value),))
            case "IN":
                letters = [_letter(code) if str(kind) == "LITERAL" else None for kind, code in value]
                if None not in letters:
                    out.append(reduce(frozenset.union, filter(None, letters)))
            case "SUBPATTERN":
                out += _needs(value[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
                out += _needs(value[-1])
            case "BRANCH":
                out += _of_any([_needs(branch) for branch in value[1]])
            case "ASSERT":
                out += _needs(value[1])
    return out


def _of_any(branches: list[list[Letters]]) -> list[Letters]:
    """What one of several needs: one letter of the smallest set of each, nothing where one of them needs nothing."""
    return [reduce(frozenset.union, (min(b, key=len) for b in branches))] if all(branches) else []


def _spelt(tree: Iterable[tuple[Any, Any]]) -> list[tuple[str, ...]]:
    """Sets of strings, of each of which a text must hold one for a pattern to match."""
    out: list[tuple[str, ...]] = []
    run = ""
    for op, value in [*tree, (None, None)]:
        if str(op) == "LITERAL":
            run += chr(value)
            continue
        out += [(run,)] if run.strip() else []
        run = ""
        match str(op):
            case "SUBPATTERN" if not value[1]:
                out += _spelt(value[-1])
            case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
                out += _spelt(value[-1])
            case "BRANCH":
                branches = [_surest(_spelt(branch)) for branch in value[1]]
                out += [tuple(dict.fromkeys(chain.from_iterable(branches)))] if all(branches) else []
            case "ASSERT":
                out += _spelt(value[1])
    return out


def _surest(sets: list[tuple[str, ...]]) -> tuple[str, ...]:
    """The set that the fewest texts will satisfy: of long strings, then of few; empty for none."""
    return max(sets, key=lambda s: (min(map(len, s)), -len(s)), default=())


def _shortest(strings: tuple[str, ...]) -> tuple[str, ...]:
    """As few and short strings as will do: one word that all have, else none that holds another."""
    shared = frozenset.intersection(*(frozenset(s.split()) for s in strings)) if len(strings) > 1 else frozenset()
    if shared:
        return (max(sorted(shared), key=len),)
    return tuple(s for s in strings if not any(other in s and other != s for other in strings))


def _holds_any(strings: tuple[str, ...], text: str) -> bool:
    return not strings or any(map(text.__contains__, strings))


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
        tree = parser.parse(expression)
        self.needs = tuple(dict.fromkeys(_needs(tree)))
        spelt = _shortest(_surest(_spelt(tree)))
        self.spelt = spelt if len(spelt) <= _MOST_SPELT else ()
        one = len(self.spelt) == 1  # asked a hundred times an article: no Python runs for a single word
        self.spoken: Callable[[str], bool] = (
            methodcaller("__contains__", *self.spelt) if one else partial(_holds_any, self.spelt)
        )
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
