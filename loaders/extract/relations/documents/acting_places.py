"""Which province carries out a document: one that acts in the clause, else the one that the article is about."""

from __future__ import annotations

import re

from loaders.extract.relations.documents.document_state import Documents
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk, Unit
from loaders.resources.words import words_of

# kể cả phần việc của L , phần việc của L và L
_INCLUDING = re.compile(rf"(?<!\w)(?:{words_of('including')})(?: [^;:.UBDT]{{0,40}})?\Z")


def acts(frame: Frame, chunk: Chunk) -> bool:
    """Whether a province is no mere place of a meeting: `Sáng 5/6 tại Hà Nội, Bộ Y tế ...`."""
    return not frame.skeleton.before(chunk).rstrip().endswith((" tại", " ở", "("))


def subject_unit(frame: Frame, what: Chunk, state: Documents) -> Unit | None:
    """The province that carries out a document: named in the clause, or the one that the article is about."""
    named = [c for c in frame.chunks if c.kind == "L" and acts(frame, c) and not _further(frame, what, c)]
    units = [c.thing for c in named if isinstance(c.thing, Unit)]
    here = state.context.province_at(what.start, frame.sentence.line)
    if units and state.context.local:
        same = [u for u in units if u.name == here]
        return same[0] if same else units[0] if len(units) == 1 or state.context.places.multi else None
    if state.context.places.multi or not here or not state.context.local or _meets(frame, here):
        return None
    if state.context.home is not None or (state.context.opening and state.context.institution is not None):
        return None  # what a commune or a school does is not done by its province
    return state.context.province_unit(here)


def _further(frame: Frame, what: Chunk, place: Chunk) -> bool:
    """`nhằm cụ thể hóa D; đồng thời triển khai các kế hoạch của tỉnh`: a place whose plans a further clause names.

    Or whose work is looked at as well (`đánh giá nửa năm thực hiện D, kể cả phần việc của tỉnh cũ`).
    """
    between = frame.skeleton.text[frame.skeleton.offset(what) : frame.skeleton.offset(place)].rstrip()
    return (";" in between and between.endswith(" của")) or _INCLUDING.search(between) is not None


def _meets(frame: Frame, here: str) -> bool:
    """Whether a sentence names the article's place as one where somebody meets, and nowhere as one that acts."""
    return any(c.kind == "L" and isinstance(c.thing, Unit) and c.thing.name == here for c in frame.chunks)
