"""Who runs an initiative: named behind it, whose it is, the subject of its clause, or whom the article is about."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from loaders.extract.context import Context
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.spans import clause_before, listed, words_of
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Programme, Unit
from loaders.resources.load import load_yaml

_RUN = words_of("running")
_VERB = re.compile(rf"\b(?:{_RUN})\b")
_INTENDED = re.compile(rf"\b(?:{words_of('intended')})\b")
# “Chợ Sen” do Sở Công Thương vận hành · “Một Chạm” được UBND tỉnh chọn dùng chung · ứng dụng mà tỉnh đang vận hành
_BEHIND = re.compile(
    rf"^G[^.;G]{{0,60}}?\b(?:do|mà|được) (?:chính )?(?P<who>[LBEIUC])[^.;G]{{0,40}}?\b(?:{_RUN}|làm)\b"
)
_OF = re.compile(r"^G(?: \([^()]{0,30}\))? của (?P<who>[LBEIU])\b")
_ASIDE = re.compile(
    r"\b(?:" + "|".join(load_yaml("measured.yaml")["aside"]) + r"|tại|ở|của|trên|khi)(?: chính| toàn)?$"
)
_NO_LINK = re.compile(r"[.;:]")
_PROVINCIAL = ("people_committee", "provincial_party", "city_party", "council", "standing_committee")
_OWN = ("unit", "department", "mass", "ministry", "office", "agency", "institution")
_ACTORS = "LBEIU"
_NEAR = 90


@dataclass(slots=True)
class Runners:
    """What is kept from sentence to sentence: whom the article is about, and who was named last."""

    context: Context
    protagonist: Actor | None
    owners: dict[str, Actor] = field(default_factory=dict)
    last: Actor | None = None

    def of(self, frame: Frame, programme: Chunk) -> tuple[list[Actor], str]:
        """Who runs an initiative, and by which rule."""
        offset = frame.skeleton.offset(programme)
        rest = frame.skeleton.text[offset:]
        for pattern, rule in ((_BEHIND, "runs.passive"), (_OF, "runs.of")):
            match = pattern.search(rest)
            chunk = frame.skeleton.at.get(offset + match.start("who")) if match else None
            if chunk is not None:
                return self._told(frame, [chunk]), rule
        before = clause_before(frame, offset)
        subject = self._before(frame, offset, before)
        if subject is not None:
            return self._told(frame, listed(frame, subject, right=False)), "runs.verb"
        return self._unsaid(frame, programme, before), "runs.place"

    def note(self, frame: Frame) -> None:
        """Who a sentence names last, among places and bodies that can run something of their own."""
        for chunk in frame.chunks:
            thing = chunk.thing
            if (isinstance(thing, Unit) and chunk.rule == "place.named") or (
                isinstance(thing, Body) and thing.kind in ("mass", "ministry")
            ):
                self.last = thing

    def _told(self, frame: Frame, chunks: list[Chunk]) -> list[Actor]:
        """A province acts through its government; the place of a context that is not the article's is nobody."""
        made = [self._as_owner(c.thing) for c in chunks]
        guessed = any(c.rule == "place.context" for c in chunks) and not self.context.local
        return [] if guessed else made

    def _as_owner(self, thing: Actor) -> Actor:
        if not isinstance(thing, Body) or thing.head not in _PROVINCIAL or not thing.province or thing.unit is None:
            return thing
        whole = thing.unit.name == thing.province and thing.unit.level in ("tỉnh", "thành phố")
        return self.context.province_unit(thing.province) if whole else thing

    def _before(self, frame: Frame, offset: int, before: str) -> Chunk | None:
        """The last actor of the clause that is no aside: before a verb of running, or a body of its own right there."""
        start = offset - len(before)
        verbs = [start + m.start() for m in _VERB.finditer(before)]
        for chunk in reversed([c for c in frame.chunks if start <= frame.skeleton.offset(c) < offset]):
            at = frame.skeleton.offset(chunk)
            if chunk.kind not in _ACTORS or _ASIDE.search(frame.skeleton.text[start:at].rstrip()):
                continue
            if any(v > at for v in verbs):
                return chunk if chunk.kind != "U" or (isinstance(chunk.thing, Unit) and chunk.thing.name) else None
            between = frame.skeleton.text[at + 1 : offset]
            own = chunk.kind in "EI" or (isinstance(chunk.thing, Body) and chunk.thing.kind in _OWN)
            if own and len(between) < _NEAR and not _NO_LINK.search(between):
                return chunk
        return None

    def _unsaid(self, frame: Frame, programme: Chunk, before: str) -> list[Actor]:
        """Nobody named: once for each initiative, whom the article is about; not for what is only planned."""
        name = programme.thing.name if isinstance(programme.thing, Programme) else ""
        if name in self.owners or _INTENDED.search(before):
            return []
        context = self.context
        if not context.multi:
            return [self.protagonist] if self.protagonist is not None else []
        if isinstance(self.last, Body):
            return [self.last]
        province = context.province_at(programme.start, frame.sentence.line)
        return [context.province_unit(province)] if province else []
