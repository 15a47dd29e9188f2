"""`vn.bare`: sentences in which bare nouns (`Sở`, `tập đoàn này`) stand for who was named before."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.pipes.registry import component
from loaders.extract.resolution.bare import acting_frames


@component("vn.bare", requires=["doc._.frames", "doc._.context"], assigns=["doc._.acting"])
def bare(doc: Doc) -> Doc:
    """`Sở ký với Tập đoàn A` -> the department named before signs."""
    doc._.acting = acting_frames(doc._.frames, doc._.context)
    return doc
