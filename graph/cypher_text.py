r"""What a Cypher statement says, read without a server: its tokens, and the refusal of all that does more than read.

This is the first of two guards. It refuses what the servers let pass (LOAD CSV on Neo4j, procedures that reach files or
the network, `\u` codes that hide a word) and says in the user's words what is wrong. The second guard is the server:
READ access on Neo4j, a user without rights on the embedded store, and a transaction that is never committed on both.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
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

PROCEDURES = (
    "db.labels", "db.relationshipTypes", "db.propertyKeys", "db.schema.*", "db.info", "db.ping",
    "db.index.fulltext.query*", "db.index.vector.query*", "dbms.components", "algo.*",
)  # fmt: skip
_MAY_CALL = re.compile("|".join(re.escape(p.lower()).replace(r"\*", r"\w[\w.]*") for p in PROCEDURES))
# Functions, too, can run text as Cypher or fetch an address where APOC is installed.
_MAY_NOT_USE = re.compile(r"apoc\.(?:cypher|load|import|export|periodic|do|when|case|systemdb|util\.sleep)\b")


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a statement: `text` of a `name` is without its backticks, of a `word` in upper case."""

    kind: Kind
    text: str


def tokens(cypher: str) -> tuple[Token, ...]:
    """The statement without blanks and comments."""
    found = []
    for match in _TOKEN.finditer(cypher):
        text = match.group()
        if match.lastgroup == "word":
            found.append(Token("word", text.upper()))
        elif match.lastgroup == "name":
            found.append(Token("name", text.strip("`")))
        elif match.lastgroup == "string":
            found.append(Token("string", text))
        elif match.lastgroup == "sign":
            found.append(Token("sign", text))
    return tuple(found)


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
