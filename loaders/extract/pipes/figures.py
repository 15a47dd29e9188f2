"""`vn.figures`: each value of an indicator with its subject, unit, period, rank, and whether measured or a target."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.figures.figures import figures_of
from loaders.extract.figures.sizes import sizes_of
from loaders.extract.pipes.registry import component


@component("vn.figures", requires=["doc._.frames", "doc._.context"], assigns=["doc._.figures"])
def figures(doc: Doc) -> Doc:
    """`Chỉ số PII đạt 38,93 điểm, xếp thứ 17/34` -> value 38.93, rank 17 of 34."""
    left = doc._
    left.figures = figures_of(left.view, left.frames, left.context)
    if not left.context.reader.genres:
        left.figures += sizes_of(left.frames)
    return doc
