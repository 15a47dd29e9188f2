"""`vn.lines`: the lines of a document with their zones (title, dateline, body, caption ...)."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.pipes.registry import component
from loaders.read.zones import split_lines


@component("vn.lines", assigns=["doc._.lines", "doc._.published"])
def lines(doc: Doc) -> Doc:
    """Splits the text where the loader has not set its lines before."""
    if doc._.lines is None:
        found, published = split_lines(doc.text)
        doc._.lines = found
        doc._.published = doc._.published or published
    return doc
