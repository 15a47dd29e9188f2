"""`vn.sentences`: words as plain lists, and sentences; a full stop behind an abbreviation ends none."""

from __future__ import annotations

import numpy as np
from spacy.attrs import SENT_START
from spacy.tokens import Doc

from loaders.extract.pipes.registry import component
from loaders.extract.words.headline_case import restore_case
from loaders.extract.words.sentences import split_sentences
from loaders.extract.words.view import view_of

_INSIDE = np.uint64(2**64 - 1)  # -1, as spaCy stores it


@component("vn.sentences", requires=["doc._.lines"], assigns=["doc._.view", "doc.sents", "token.is_sent_start"])
def sentences(doc: Doc) -> Doc:
    """`Ông A phát biểu. Bà B đồng ý.` -> two sentences."""
    left = doc._
    view = view_of(doc, left.text or doc.text)
    view.published = left.published
    view.sentences = split_sentences(view, left.lines)
    restore_case(view)
    left.view = view
    begins = np.full((len(doc), 1), _INSIDE, dtype=np.uint64)
    begins[[sentence.start for sentence in view.sentences]] = 1
    # All at once: the setter of a token looks at every other token.
    doc.from_array([SENT_START], begins)  # type: ignore[arg-type]  # numpy satisfies spaCy's protocol in all but its stub
    return doc
