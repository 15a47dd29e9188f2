"""What is kept from sentence to sentence while the documents of an article are read."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.extract.article.context import Context
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
