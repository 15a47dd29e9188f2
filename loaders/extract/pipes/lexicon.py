"""`vn.lexicon`: one pass finds every title, head of a body, place, known name and cue of the word lists."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from loaders.extract.grammar.reader import Reader
from loaders.extract.pipes.registry import factory
from loaders.extract.words.lexicon import Lexicon


class LexiconPipe:
    """Looks up all word lists at once (PhraseMatcher)."""

    def __init__(self, nlp: Language) -> None:
        self.lexicon = Lexicon(nlp)

    def __call__(self, doc: Doc) -> Doc:
        """`Bí thư Tỉnh ủy An Giang` -> a title, a head of a body and a province."""
        left = doc._
        view = left.view
        hits = self.lexicon.hits(doc, view.words)
        view.asides = hits.listed("aside")
        left.reader = Reader(view, hits)
        return doc


@factory("vn.lexicon", requires=["doc._.view"], assigns=["doc._.reader"])
def make_lexicon(nlp: Language, name: str) -> LexiconPipe:
    """The pipe with its word lists, built once a pipeline."""
    return LexiconPipe(nlp)
