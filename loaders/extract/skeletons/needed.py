"""What a regular expression over skeletons cannot match without: chunks, words and strings, read off its parse tree."""

from __future__ import annotations

import re
import re._parser as parser  # type: ignore[import-not-found]  # the parse tree has no public name
from collections.abc import Iterable, Sequence
from functools import reduce
from itertools import chain
from typing import Any

Letters = frozenset[str]
Tree = Sequence[tuple[Any, Any]]
_MOST_SPELT, _SURE, _MOST_SETS = 24, 4, 3
_BEFORE, _BEHIND = -1, 1  # as the parser tells a look-behind from a look-ahead
_EDGES = {
    _BEFORE: ("AT_BOUNDARY", "AT_BEGINNING", "AT_BEGINNING_STRING"),
    _BEHIND: ("AT_BOUNDARY", "AT_END", "AT_END_STRING"),
}
_WORD = re.compile(r"\w+")


def needed_by(expression: str) -> tuple[tuple[Letters, ...], tuple[frozenset[str], ...], tuple[str, ...]]:
    """The sets of chunks, the sets of words and the strings, of each of which a text must hold one for a match.

    Empty where an expression tells none: it may then match in any text. No words are told beside a long string that
    all matches hold.
    """
    tree = list(parser.parse(expression))
    spelt = _shortest(_surest(_spelt(tree)))
    spelt = spelt if len(spelt) <= _MOST_SPELT else ()
    sure = len(spelt) == 1 and len(spelt[0].strip()) >= _SURE
    words = () if sure else tuple(dict.fromkeys(sorted(_words(tree, False, False), key=_rareness, reverse=True)))
    return tuple(dict.fromkeys(_needs(tree))), words[:_MOST_SETS], spelt


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


def _words(tree: Tree, before: bool, behind: bool) -> list[frozenset[str]]:
    """Sets of whole words, of each of which a text must hold one for a pattern to match.

    Args:
        tree: a part of the pattern.
        before: whether surely no letter stands right before what it matches.
        behind: the same behind it.
    """
    out: list[frozenset[str]] = []
    i = 0
    while i < len(tree):
        op, value = tree[i]
        stop = i + 1
        while str(op) == "LITERAL" and stop < len(tree) and str(tree[stop][0]) == "LITERAL":
            stop += 1
        left, right = _ends(tree[:i][::-1], before, _BEFORE), _ends(tree[stop:], behind, _BEHIND)
        match str(op):
            case "LITERAL":
                out += _whole("".join(chr(code) for _, code in tree[i:stop]), left, right)
            case "SUBPATTERN" if not value[1]:
                out += _words(list(value[-1]), left, right)
            case "MAX_REPEAT" | "MIN_REPEAT" if value[0]:
                out += _words(list(value[-1]), left, right and value[1] == 1)
            case "BRANCH" | "IN":
                head, left = _begun(tree, i, before)
                told = [_rarest(_words([*head, *one], left, right)) for one in _alternatives(str(op), value)]
                out += [frozenset.union(*told)] if told and all(told) else []
            case "ASSERT" if value[0] == _BEHIND:
                out += _words(list(value[1]), left, False)
        i = stop
    return out


def _begun(tree: Tree, i: int, before: bool) -> tuple[Tree, bool]:
    """The letters right before a part of a pattern, and whether a word surely begins with them.

    The parser takes out what alternatives begin with: `thay|thế` comes from it as `th(?:ay|ế)`.
    """
    start = i
    while start and str(tree[start - 1][0]) == "LITERAL" and _WORD.match(chr(tree[start - 1][1])):
        start -= 1
    return tree[start:i], _ends(tree[:start][::-1], before, _BEFORE)


def _alternatives(op: str, value: Any) -> list[Tree]:
    """What may stand where alternatives do; none for a class that holds more than a few letters."""
    if op == "BRANCH":
        return list(value[1])
    return [[one] for one in value] if all(str(kind) == "LITERAL" for kind, _ in value) else []


def _whole(run: str, left: bool, right: bool) -> list[frozenset[str]]:
    """The words of a run of literals that are whole, also at its ends where these are apart; no letters of chunks."""
    spans = [m for m in _WORD.finditer(run) if (left or m.start()) and (right or m.end() < len(run))]
    return [frozenset([m.group()]) for m in spans if not (m.group().isascii() and m.group().isupper())]


def _rarest(sets: list[frozenset[str]]) -> frozenset[str]:
    """The set that the fewest texts will satisfy; empty for none."""
    return max(sets, key=_rareness, default=frozenset())


def _rareness(words: frozenset[str]) -> tuple[int, int, list[str]]:
    """Few texts have one of long words, and of few; the rest is for one order alone."""
    return min(map(len, words)), -len(words), sorted(words)


def _ends(beside: Tree, outer: bool, side: int) -> bool:
    """Whether a word surely ends, or begins, where parts of a pattern stand beside it.

    Args:
        beside: these parts, the nearest first.
        outer: whether it does so where they match nothing.
        side: on which side of the word they are.
    """
    if not beside:
        return outer
    (op, value), rest = beside[0], beside[1:]
    match str(op):
        case "AT":
            return str(value) in _EDGES[side] or _ends(rest, outer, side)
        case "ASSERT_NOT":
            return (value[0] == side and _is_letter(value[1])) or _ends(rest, outer, side)
        case "ASSERT":
            return (value[0] == side and _ends(_near(value[1], side), False, side)) or _ends(rest, outer, side)
        case "LITERAL":
            return _WORD.match(chr(value)) is None
        case "IN":
            return all(_is_sign(str(kind), code) for kind, code in value)
        case "SUBPATTERN":
            return _ends(_near(value[-1], side), _ends(rest, outer, side), side)
        case "BRANCH":
            beyond = _ends(rest, outer, side)
            return all(_ends(_near(branch, side), beyond, side) for branch in value[1])
        case "MAX_REPEAT" | "MIN_REPEAT":
            inside = _ends(_near(value[-1], side), False, side)
            return inside and (value[0] > 0 or _ends(rest, outer, side))
    return False


def _is_sign(kind: str, code: Any) -> bool:
    """Whether a member of a class of characters is a sign or a blank."""
    return _WORD.match(chr(code)) is None if kind == "LITERAL" else str(code) == "CATEGORY_SPACE"


def _near(tree: Tree, side: int) -> Tree:
    """The parts of a pattern, those first that are next to a word on one side of it."""
    return list(tree) if side == _BEHIND else list(tree)[::-1]


def _is_letter(tree: Tree) -> bool:
    """Whether a part of a pattern is any letter or digit."""
    return [(str(op), str(value)) for op, value in tree] == [("IN", "[(CATEGORY, CATEGORY_WORD)]")]
