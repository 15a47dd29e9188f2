"""`vn.policies`: numbered documents, `Nghị quyết số 57-NQ/TW`, and short forms that a sourced table knows."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.grammar.policies.policies import find_policies
from loaders.extract.grammar.reader import PolicySpan
from loaders.extract.pipes.registry import component

_DEAD = ("boilerplate", "byline")


@component("vn.policies", requires=["doc._.lines", "doc._.reader"], assigns=["doc._.reader"])
def policies(doc: Doc) -> Doc:
    """`Kế hoạch số 54/KH-UBND ngày 16/02/2026` -> a document with its number and date."""
    left = doc._
    reader = left.reader
    view = reader.view
    dead = [(x.start, x.end) for x in left.lines if x.zone in _DEAD]
    for found in find_policies(view.text, view.published):
        if not any(a <= found.start < b for a, b in dead):
            start = view.token_over(found.start)
            end = max(view.token_at(found.end), start + 1)
            reader.policies[start] = PolicySpan(start, end, found)
    return doc
