r"""What a Cypher statement says, read without a server: its tokens, and the refusal of all that does more than read.

This is the first of two guards. It refuses what the servers let pass (LOAD CSV on Neo4j, procedures that reach files or
the network, `\u` codes that hide a word) and says in the user's words what is wrong. The second guard is the server:
READ access on Neo4j, a user without rights on the embedded store, and a transaction that is never committed on both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from graph.errors import ReadOnlyError
from graph.messages import problem

Kind = Literal["word", "name", "string", "sign"]

_TOKEN = re.compile(
    r"""
    (?P<blank>\s+|//[^\n\r]*|/\*.*?(?:\*/|\Z))
  | (?P<string>'(?:\\.|[^'\\])*(?:'|\Z)|"(?:\\.|[^"\\])*(?:"|\Z))
  | (?P<name>`(?:``|[^`])*(?:`|\Z))
  | (?P<word>[^\W\d]\w*)
  | (?P<sign>\d[\w.]*|.)
    """,
    re.VERBOSE | re.DOTALL,
)

# Clauses that write, change the schema, or stop another's work, wherever in a statement they stand.
_WRITING = frozenset(("CREATE", "MERGE", "SET", "DELETE", "DETACH", "REMOVE", "FOREACH", "INSERT", "DROP", "TERMINATE"))
# Administration; these words begin a statement and may be ordinary names further on.
_RULING = frozenset(
    ("ALTER", "GRANT", "DENY", "REVOKE", "RENAME", "START", "STOP", "ENABLE", "DEALLOCATE", "REALLOCATE", "DRYRUN")
)
_PREFIXES = frozenset(("EXPLAIN", "PROFILE"))
# Beside one of these signs a word is a name: property, label, type, parameter, variable, key of a map.
_NAME_AFTER = frozenset(".:$&!|(,[")
_NAME_BEFORE = frozenset(".:),]=")
_OPEN, _CLOSE = frozenset("([{"), frozenset(")]}")
_AFTER_RETURN = frozenset(("ORDER", "SKIP", "OFFSET", "LIMIT", "UNION"))

PROCEDURES = (
    "db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.*", "db.info", "db.ping",
    "db.index.fulltext.query*", "db.index.vector.query*", "dbms.components", "algo.*",
)  # fmt: skip
_MAY_CALL = re.compile("|".join(re.escape(p.lower()).replace(r"\*", r"\w[\w.]*") for p in PROCEDURES))
# Functions, too, can run text as Cypher or fetch an address where APOC is installed.
_MAY_NOT_USE = re.compile(r"apoc\.(?:cypher|load|import|export|periodic|do|when|case|systemdb|util\.sleep)\b")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a statement: `text` of a `name` is without its backticks, of a `word` in upper case.

    `start` and `end` say where it stands; they do not count when two tokens are compared.
    """

    kind: Kind
    text: str
    start: int = field(default=0, compare=False)
    end: int = field(default=0, compare=False)


def tokens(cypher: str) -> tuple[Token, ...]:
    """The statement without blanks and comments."""
    found = []
    for match in _TOKEN.finditer(cypher):
        text, place = match.group(), match.span()
        if match.lastgroup == "word":
            found.append(Token("word", text.upper(), *place))
        elif match.lastgroup == "name":
            found.append(Token("name", text.strip("`"), *place))
        elif match.lastgroup == "string":
            found.append(Token("string", text, *place))
        elif match.lastgroup == "sign":
            found.append(Token("sign", text, *place))
    return tuple(found)


def _returned(words: Sequence[Token]) -> list[list[Token]]:
    """The items of the RETURN that stands in no brackets; of a UNION, those of its first part."""
    items: list[list[Token]] = []
    depth = 0
    for at, token in enumerate(words):
        if token.kind == "sign":
            depth += (token.text in _OPEN) - (token.text in _CLOSE)
        top = depth == 0
        if top and token == Token("word", "RETURN") and _is_clause(words, at):
            items = [[]]
        elif top and token.kind == "word" and token.text in _AFTER_RETURN and items and items[-1]:
            break
        elif top and token == Token("sign", ",") and items:
            items.append([])
        elif items and token != Token("sign", ";"):
            items[-1].append(token)
    return items


def returned_columns(cypher: str) -> tuple[str, ...]:
    """The columns that a statement names in its last RETURN; empty where it names none (`RETURN *`, SHOW, CALL)."""
    columns = []
    for said in _returned(tokens(cypher)):
        item = said[1:] if said[:1] == [Token("word", "DISTINCT")] else said
        if not item or item[0] == Token("sign", "*"):
            return ()
        if len(item) > 2 and item[-2] == Token("word", "AS"):
            last = item[-1]
            columns.append(last.text if last.kind == "name" else cypher[last.start : last.end])
        else:
            columns.append(cypher[item[0].start : item[-1].end])
    return tuple(columns)


def _is_clause(words: Sequence[Token], at: int) -> bool:
    before = words[at - 1] if at else None
    after = words[at + 1] if at + 1 < len(words) else None
    if before and ((before.kind == "sign" and before.text in _NAME_AFTER) or before == Token("word", "AS")):
        return False
    return after is not None and not (after.kind == "sign" and after.text in _NAME_BEFORE)


def _dotted(words: Sequence[Token], at: int) -> str:
    """The name that begins here, with its namespaces: `db.labels`. Empty where no name begins."""
    parts = []
    while at < len(words) and words[at].kind in ("word", "name"):
        parts.append(words[at].text.lower())
        if at + 1 >= len(words) or words[at + 1] != Token("sign", "."):
            break
        at += 2
    return ".".join(parts)


def _refuse_word(words: Sequence[Token]) -> None:
    start = next((i for i, token in enumerate(words) if token.text not in _PREFIXES), len(words))
    for at, token in enumerate(words):
        if token.kind != "word":
            continue
        ruling = at == start and token.text in _RULING
        if ruling or (token.text in _WRITING and _is_clause(words, at)):
            raise problem(ReadOnlyError, "not_reading", word=token.text)
        if token.text == "TRANSACTIONS" and at and words[at - 1].text in ("IN", "CONCURRENT"):
            raise problem(ReadOnlyError, "not_reading", word="IN TRANSACTIONS")
        if token.text == "CSV" and at and words[at - 1] == Token("word", "LOAD"):
            raise problem(ReadOnlyError, "load_csv")


def _refuse_call(words: Sequence[Token]) -> None:
    for at, token in enumerate(words):
        if token == Token("word", "CALL"):
            name = _dotted(words, at + 1)
            if name and not _MAY_CALL.fullmatch(name):
                raise problem(ReadOnlyError, "procedure", name=name, allowed=", ".join(PROCEDURES))
        elif token.kind in ("word", "name") and _MAY_NOT_USE.match(name := _dotted(words, at)):
            raise problem(ReadOnlyError, "procedure", name=name, allowed=", ".join(PROCEDURES))


def refuse_all_but_reading(cypher: str) -> None:
    """Let a statement pass that reads, as far as its text can tell.

    Raises:
        ReadOnlyError: naming the word, procedure or code that is not taken.
    """
    if re.search(r"\\[uU]", cypher):  # Neo4j turns \\u0056 into V before it reads a word
        raise problem(ReadOnlyError, "escape")
    words = tokens(cypher)
    _refuse_word(words)
    _refuse_call(words)
