"""What must be true of the statement of a canned query before anybody may run it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from graph.cypher_text import Token, refuse_all_but_reading, returned_columns, tokens
from graph.errors import ModelError, ReadOnlyError
from graph.model.model import model
from queries.shape import AS_OF, LINEAGE, Query

_NAME = re.compile(r"[A-Z][A-Za-z_]*\Z")
# After a colon these words begin a value of a map.
_VALUES = frozenset(("CASE", "NULL", "TRUE", "FALSE", "NOT", "EXISTS", "COUNT", "COLLECT"))


def wrong(what: str, place: str) -> ModelError:
    """The error of a catalogue file."""
    return ModelError(what, place=place, remedy="mend the file")


def parameters(cypher: str) -> set[str]:
    """The names of the `$parameters` of a statement, properties of maps left aside."""
    said = tokens(cypher)
    return {
        cypher[after.start : after.end]
        for token, after in pairwise(said)
        if token == Token("sign", "$") and after.kind in ("word", "name")
    }


def _after_colon(cypher: str, said: Sequence[Token]) -> Iterator[str]:
    for before, token in pairwise(said):
        if before.kind == "sign" and before.text in ":|" and token.kind == "word" and token.text not in _VALUES:
            yield cypher[token.start : token.end]


def model_names(cypher: str) -> set[str]:
    """Words of a statement that can only be labels or relationship types: in patterns, and as strings in capitals."""
    said = tokens(cypher)
    strings = (token.text.strip("'\"") for token in said if token.kind == "string")
    return {word for word in (*_after_colon(cypher, said), *strings) if _NAME.match(word)}


def check_statement(query: Query, place: str) -> None:
    """The statement of a query against what its file declares.

    Raises:
        ModelError: where it may write, returns other columns, uses other parameters, knows labels that the model does
            not, or says nothing of the day.
    """
    cypher = query.cypher
    try:
        refuse_all_but_reading(cypher)
    except ReadOnlyError as error:
        raise wrong(error.message, place) from error
    returned, declared = returned_columns(cypher), tuple(c.name for c in query.columns)
    if returned != declared:
        raise wrong(f"the statement returns {', '.join(returned)}, the file declares {', '.join(declared)}", place)
    used, known = parameters(cypher), {p.name for p in query.params} - {LINEAGE} | {AS_OF}
    if used != known:
        raise wrong(f"parameters used but not declared, or declared but not used: {sorted(used ^ known)}", place)
    strangers = model_names(cypher) - set(model().nodes) - set(model().relations)
    if strangers:
        raise wrong(f"not in the model: {sorted(strangers)}", place)
