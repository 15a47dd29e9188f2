"""People below a line that names their post in the plural: `5. Các Ủy viên UBND tỉnh`, `- Ông A, T`."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, Holding
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import SHARED, TITLE, Person, Title
from loaders.resources.load import load_yaml

# các T · 5 . Danh sách các đồng chí T gồm :
_HEADING = re.compile(
    rf"(?:\d+ ?[.)] )?(?:(?:{any_of(load_yaml('headers.yaml')['plurals'])}|đồng chí|ông|bà|,|\d+) )+{TITLE}"
    r"(?: (?:gồm|là|có|gồm có|khác|còn lại))*[ :.]*"
)
_ITEM = re.compile(r"[-–+*• ]*")


@dataclass(slots=True)
class PostList:
    """The post that a line gives to the people whom the items below it name first."""

    office: Title | None = None
    line: int = -1

    def items(self, frame: Frame) -> list[Holding]:
        """Who has the post by this item; closes the list at the next running text."""
        sentence = frame.sentence
        if sentence.line == self.line:
            return []
        office, heads = self.office, _named_by(frame)
        first = frame.chunks[0] if frame.chunks and sentence.first else None
        if heads is not None or not sentence.bullet or (first is not None and first.kind in OFFICES):
            self.office, self.line = heads, sentence.line
            return []
        if office is None or first is None or first.kind not in PEOPLE or not isinstance(first.thing, Person):
            return []
        if not _ITEM.fullmatch(frame.skeleton.before(first)) or not first.thing.full:
            return []
        return [Holding(first.thing, office, "asserted", "title.roster", frame.number)]


def _named_by(frame: Frame) -> Title | None:
    """The post that several can have and that a line names in the plural, with nothing else."""
    title = frame.chunks[0].thing if len(frame.chunks) == 1 else None
    if not isinstance(title, Title) or title.role or title.rank not in SHARED or title.body is None or title.guessed:
        return None
    return title if title.status == "asserted" and _HEADING.fullmatch(frame.skeleton.text.strip()) else None
