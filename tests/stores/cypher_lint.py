"""Finds a map projection inside a map literal, which ArcadeDB answers wrongly and without an error.

`RETURN {a: n{.x}}` gives `{x: 1}` there instead of `{a: {x: 1}}`; so does every other way to put a projection somewhere
below a literal (a list, a comprehension, a subquery, a function, CASE). Write `WITH n{.x} AS a RETURN {a: a}` instead.
A projection inside a projection is right.
"""

from __future__ import annotations

from typing import Literal

from graph.cypher_text import Token, tokens

_Kind = Literal["literal", "projection", "pattern", "subquery", "bracket"]

_SUBQUERIES = frozenset(("CALL", "EXISTS", "COUNT", "COLLECT", "TRANSACTIONS"))
# After these words a brace opens a map and a bracket a pattern or a list; before a brace, any other word is a variable.
_CLAUSES = frozenset(
    (
        "MATCH", "MERGE", "CREATE", "RETURN", "WITH", "WHERE", "UNWIND", "YIELD", "SET", "DELETE", "REMOVE", "AND",
        "OR", "XOR", "NOT", "IN", "AS", "BY", "THEN", "ELSE", "WHEN", "CASE", "DISTINCT", "LIMIT", "SKIP", "ALL",
    )
)  # fmt: skip


def _sign(token: Token | None, signs: str) -> bool:
    return token is not None and token.kind == "sign" and token.text in signs


def _goes_on(said: tuple[Token, ...], at: int) -> bool:
    """Whether a dash or an arrow follows the bracket that closes this one."""
    depth = 0
    for place in range(at, len(said)):
        depth += _sign(said[place], "([{") - _sign(said[place], ")]}")
        if depth == 0:
            return place + 1 < len(said) and _sign(said[place + 1], "-<")
    return False


def _is_pattern(said: tuple[Token, ...], at: int) -> bool:
    """Whether a round or square bracket opens a node or a relationship rather than a call, a group or a list."""
    before = said[at - 1] if at else None
    if _sign(said[at], "["):
        return _sign(before, "-")
    clause = before is not None and before.kind == "word" and before.text in _CLAUSES
    return clause or _sign(before, "-><,=({|") or (_sign(before, "[") and _goes_on(said, at))


def _brace(before: Token | None, around: _Kind | None, in_call: bool) -> _Kind:
    if before is None:
        return "subquery"
    if before.kind == "word" and before.text in _SUBQUERIES:
        return "subquery"
    if in_call:  # CALL (n) { ... }
        return "subquery"
    if around == "pattern":
        return "pattern"
    named = before.kind == "name" or (before.kind == "word" and before.text not in _CLAUSES)
    return "projection" if named else "literal"


def _calls(said: tuple[Token, ...], at: int) -> bool:
    """Whether the brace here follows `CALL (...)`."""
    if not _sign(said[at - 1] if at else None, ")"):
        return False
    depth, back = 0, at - 1
    while back >= 0:
        depth += _sign(said[back], ")") - _sign(said[back], "(")
        if depth == 0:
            break
        back -= 1
    return back > 0 and said[back - 1] == Token("word", "CALL")


def projections_in_literals(cypher: str) -> list[str]:
    """The variables whose projections stand below a map literal, in the order of the statement."""
    said, open_brackets, found = tokens(cypher), list[_Kind](), list[str]()
    for at, token in enumerate(said):
        before = said[at - 1] if at else None
        if _sign(token, ")]}"):
            del open_brackets[-1:]
        elif _sign(token, "(["):
            open_brackets.append("pattern" if _is_pattern(said, at) else "bracket")
        elif _sign(token, "{"):
            around = open_brackets[-1] if open_brackets else None
            kind = _brace(before, around, _calls(said, at))
            if kind == "projection" and "literal" in open_brackets and before is not None:
                found.append(before.text)
            open_brackets.append(kind)
    return found
