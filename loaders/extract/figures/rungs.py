"""How high the mark of a list item stands: `4.` above `a)` above `+`; a line without a mark above all."""

from __future__ import annotations

from loaders.extract.skeletons.frame import Frame
from loaders.extract.words.view import View

HIGHEST = 4


def rung(view: View, frame: Frame) -> int:
    """The rung of the mark before a sentence: numbers 3, letters 2, dashes and dots 1; without a mark the highest."""
    if not frame.sentence.bullet:
        return HIGHEST
    mark = view.mark(frame.sentence).strip()
    if mark[:1].isdigit() or (mark[:1].isupper() and mark.endswith(".")):
        return 3
    return 2 if mark[:1].isalpha() else 1


def closes(view: View, frame: Frame, lead: int) -> bool:
    """Whether an item is not below a lead-in of a rung: one beside or above it.

    Dashes stand on one rung, whatever they look like, and close nothing: `- Mục tiêu:` and `- 80% hồ sơ` may follow.
    """
    return 1 < rung(view, frame) >= lead
