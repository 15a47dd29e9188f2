"""`vn.sentences`: words as plain lists, and sentences; a full stop behind an abbreviation ends none."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.pipes.registry import component
from loaders.extract.sentences import split_sentences
from loaders.extract.view import view_of


@component("vn.sentences", requires=["doc._.lines"], assigns=["doc._.view", "doc.sents", "token.is_sent_start"])
def sentences(doc: Doc) -> Doc:
    """`Ông A phát biểu. Bà B đồng ý.` -> two sentences."""
    view = view_of(doc, doc.text)
    view.published = doc._.published
    view.sentences = split_sentences(view, doc._.lines)
    doc._.view = view
    for sentence in view.sentences:
        doc[sentence.start].is_sent_start = True
    return doc
