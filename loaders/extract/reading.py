"""What the pipes leave on a Doc: the one place where extensions are registered, and the results as one record."""

from __future__ import annotations

from dataclasses import dataclass

from spacy.tokens import Doc

from loaders.extract.article.context import Context
from loaders.extract.figures.record import Figure
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Statement
from loaders.extract.words.view import View

# In the order in which they are filled. `text`, `lines`, `published` and `outlet` may be set before the pipes run.
_EXTENSIONS = (
    "text",
    "lines",
    "published",
    "outlet",
    "view",
    "reader",
    "context",
    "reads",
    "frames",
    "acting",
    "statements",
    "stages",
    "figures",
)


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read out of one document.

    Attributes:
        view: its words and sentences.
        context: what it is about, and which provinces it names.
        frames: its sentences with the chunks found in them.
        statements: what the sentences state.
        figures: values of indicators.
    """

    view: View
    context: Context
    frames: list[Frame]
    statements: list[Statement]
    figures: list[Figure]


def register() -> None:
    """Registers the extensions of Doc; a second call does nothing."""
    for name in _EXTENSIONS:
        if not Doc.has_extension(name):
            Doc.set_extension(name, default=None)


def reading_of(doc: Doc) -> Reading:
    """The results of the pipes."""
    left = doc._
    return Reading(left.view, left.context, left.frames, left.statements, left.figures)
