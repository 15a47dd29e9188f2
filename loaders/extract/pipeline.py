"""The spaCy pipeline: made once a process, run over one article at a time."""

from __future__ import annotations

import sys

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from loaders.extract.article.outlets import Outlet
from loaders.extract.pipes import (
    bare,
    context,
    coreference,
    figures,
    lexicon,
    lines,
    policies,
    relations,
    sentences,
    things,
)
from loaders.extract.words import tokenizer
from loaders.read.files import Source

# Every pipe in its order; importing their modules registers them where the package is not installed.
PIPES = (
    "vn.lines", "vn.sentences", "vn.lexicon", "vn.policies", "vn.context", "vn.things", "vn.coreference", "vn.offices",
    "vn.bare", "vn.documents", "vn.committees", "vn.initiatives", "vn.cooperation", "vn.figures",
)  # fmt: skip
_MODULES = (bare, context, coreference, figures, lexicon, lines, policies, relations, sentences, things, tokenizer)


def make_nlp() -> Language:
    """A pipeline with our tokenizer and all pipes, 0.1 s; the word lists are compiled here."""
    nlp = spacy.blank("vi", config={"nlp": {"tokenizer": {"@tokenizers": "vn.syllables.v1"}}})
    nlp.max_length = sys.maxsize  # no parser runs; how long a file may be says loaders/read/files.py
    for name in PIPES:
        nlp.add_pipe(name, name=name.removeprefix("vn."))
    return nlp


def read_source(nlp: Language, source: Source) -> Doc:
    """A source with everything that was read out of it (`loaders.extract.reading.reading_of`)."""
    doc = nlp.make_doc(source.content.text)
    doc._.text = source.content.text  # `doc.text` would join all tokens again
    doc._.lines = source.lines
    doc._.published = source.published
    doc._.outlet = Outlet(source.publisher, source.url)
    for _, pipe in nlp.pipeline:
        doc = pipe(doc)
    return doc
