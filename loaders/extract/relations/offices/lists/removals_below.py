"""Posts below a line that takes them away: `Kỳ họp miễn nhiệm các chức danh:`, `- Phó Chủ tịch UBND tỉnh: ông A;`."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import Person, Title
from loaders.resources.words import words_of

_REMOVING = re.compile(rf"(?<!\w)(?:{words_of('removing')})(?!\w)")
_UNDECIDED = re.compile(rf"(?<!\w)(?:{words_of('removal_asked')}|{words_of('putting_it')})(?!\w)")
_GIVING = re.compile(rf"(?<!\w)(?:bổ nhiệm|{words_of('electing')})(?!\w)")
_GIVEN_TO = frozenset(["title.header", "title.after"])


@dataclass(slots=True)
class RemovalsBelow:
    """Whether a line above takes away the posts of the items, and which one where it names one."""

    is_open: bool = False
    office: Title | None = None

    def tell(self, frame: Frame) -> None:
        """Ends what an item of such a list gives; opens one at a line that removes, closes it at the next text."""
        sentence = frame.sentence
        if not sentence.first or (self.is_open and sentence.bullet):
            self._end(frame)
            return
        text = frame.skeleton.text.rstrip()
        removes = _REMOVING.search(text) is not None and _UNDECIDED.search(text) is None
        offices = [c.thing for c in frame.chunks if c.kind in OFFICES]
        self.is_open = (
            text.endswith(":")
            and removes
            and not _GIVING.search(_REMOVING.sub("", text))
            and frame.kinds.isdisjoint(PEOPLE)
            and len(offices) <= 1
        )
        self.office = offices[0] if self.is_open and offices and isinstance(offices[0], Title) else None

    def _end(self, frame: Frame) -> None:
        """The post of an item, or the one that the line above names for whom it names first, is over."""
        if not self.is_open:
            return
        first = frame.chunks[0].thing if frame.chunks else None
        if self.office is not None:
            if frame.sentence.first and isinstance(first, Person):
                frame.hold(first, self.office, "former", "office.removed")
            return
        alone = {(h.name, h.office.title, h.office.body) for h in frame.holdings}
        for i, held in enumerate(frame.holdings if len(alone) == 1 or _headed(frame) else ()):
            if (
                held.status == "asserted"
                and held.rule in _GIVEN_TO
                and (len(alone) == 1 or held.rule == "title.header")
            ):
                frame.holdings[i] = replace(held, status="former", rule="office.removed")


def _headed(frame: Frame) -> bool:
    """`- Phó Chủ tịch UBND tỉnh: ông A, nguyên Giám đốc Sở X`: whether an item opens with the post."""
    return bool(frame.chunks) and frame.chunks[0].kind in OFFICES
