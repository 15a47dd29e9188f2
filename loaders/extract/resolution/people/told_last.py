"""Whom the text goes on about: the holder named last of each kind, without those who left or gave way."""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.article.mergers import become, made_of, taken_in
from loaders.extract.grammar.bodies.made_bodies import department_of_room
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import Body, Chunk, Enterprise, Holder, Institution, Title
from loaders.extract.words.view import Sentence
from loaders.resources.load import load_yaml

# Heads of bodies that are merged, and the words that say so; what stands behind `thành` takes the others in.
_MERGED = ("department", "agency", "bureau", "subdepartment", "room", "centre")
_FAR_BEFORE, _RIGHT_BEFORE, _TWO_MINISTRIES = 16, 2, 32
_EARLIER = [*(_SAID := load_yaml("office_verbs.yaml"))["ways"]["past"], *_SAID["told_aside"]]
_BEFORE = re.compile(rf"(?:^| )(?:{any_of(_EARLIER)})(?: đang)?(?: (?:là|làm|giữ|giữ chức|giữ chức vụ))?$")


class ToldLast:
    """Notes in the context which holders were named, sentence by sentence."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.reader = context.reader
        self.line = self.at = -1

    def open(self, sentence: Sentence) -> None:
        """A new sentence."""
        self._note_owner()
        self.line, self.at = sentence.line, sentence.start

    def _note_owner(self) -> None:
        """`Bà A là Trưởng phòng X, Sở Y. Giám đốc là ông B`: behind the sentence its department is told of too."""
        last = self.context.holders[-1][1] if self.context.holders else None
        self.note(department_of_room(last))

    def note(self, holder: Holder | None) -> None:
        """A holder that was told of, by itself or as that of a post."""
        if holder is not None:
            self.context.holders.append((self.line, holder))
        if isinstance(holder, Body):
            self.context.last_body[holder.head] = holder
            self.context.unread.discard(holder.head)
            if holder.unit is not None and not holder.parent:
                short = holder.name.removesuffix(holder.unit.shown).removesuffix(holder.unit.name).rstrip()
                self.context.named_so[short] = holder
            if holder.kind == "ministry":
                self.context.ministry_line = self.line
            if holder.kind in ("ministry", "mass"):
                self.context.last_body[holder.kind] = holder
        elif isinstance(holder, Enterprise):
            self.context.last_enterprise, self.context.last_enterprise_at = holder, self.at
        elif isinstance(holder, Institution):
            self.context.last_institution = holder
            self.context.institutions[holder.kind] = holder

    def note_named(self, chunk: Chunk, holder: Holder) -> None:
        """A holder that is named by itself."""
        self.note(holder)
        self.context.by_itself.add(holder)
        if isinstance(holder, Body) and become(self._before(chunk, _RIGHT_BEFORE)):
            self.context.became.append(holder)

    def left(self, chunk: Chunk, title: Title) -> bool:
        """`A (nguyên T của B)`, `Giám đốc Sở X là A, trước đó là Giám đốc Sở Y`: the text goes on about Sở X."""
        if title.status == "former" and self.reader.word(chunk.start - 1) == "(":
            return True
        body, ended = title.body, self.context.of_ended(title.body)
        told = (h for line, h in reversed(self.context.holders) if ended or line == self.line)
        if not isinstance(body, Body) or not any(isinstance(h, Body) and h.head == body.head for h in told):
            return False
        return title.status == "former" or _BEFORE.search(" ".join(self._before(chunk, _FAR_BEFORE))) is not None

    def gives_way(self, chunk: Chunk) -> bool:
        """`Sở Nội vụ hợp nhất từ Sở Nội vụ và Sở X`: who is taken in is not whom the text goes on about."""
        if not isinstance(chunk.thing, Body):
            return False
        merged = chunk.thing.head in _MERGED and taken_in(self._before(chunk, _FAR_BEFORE))
        ministry = chunk.thing.kind == "ministry" and made_of(self._before(chunk, _TWO_MINISTRIES))
        return merged or ministry

    def _before(self, chunk: Chunk, far: int) -> list[str]:
        """The words of the sentence before a chunk, so many at most."""
        return self.reader.view.lower[max(self.at, chunk.start - far) : chunk.start]
