"""What is kept from sentence to sentence while the documents of an article are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.extract.article.context import Context
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Body, Committee, Policy


@dataclass(slots=True)
class Documents:
    """Running state over a document's sentences: the last policy, and the issuer of a section."""

    context: Context
    last: Policy | None = None
    section: Body | None = None
    own: Policy | None = None
    headless: bool = False  # whether the preamble of a text began before any document was named
    seen: list[Policy] = field(default_factory=list)  # with a number, in reading order
    board: Committee | None = None  # whose name stands above the number of the text's own document
    named: set[Committee] = field(default_factory=set)

    def may_mean(self, frame: Frame) -> bool:
        """Whether a sentence holds the noun of a document that it names, or of the last one named before it."""
        known = [c.thing for c in frame.chunks if isinstance(c.thing, Policy)]
        known += [self.last] if self.last is not None else []
        return any(policy.type.partition(" ")[0].lower() in frame.skeleton.text for policy in known)
