"""Whose a figure is: who is named beside it, the subject of its clause, who a bare word means, or the article's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.context import Context
from loaders.extract.figures.line import NUMBER, TIME, Line, Number, Place
from loaders.extract.figures.phrases import ASIDE, BODIES, BODY_WORDS, HAVING, KIND_WORDS, KINDS, THROUGH
from loaders.extract.figures.record import Measure
from loaders.extract.relations.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Programme, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_NATIONAL = frozenset(load_yaml("programmes.yaml")["national"]) - {"Bình dân học vụ số", "Tổ công nghệ số cộng đồng"}
_GOVERNING = ("government", "assembly", "party")
_ACTING = ("unit", "ministry", "mass", "department", "agency", "front", "institution", "office", "police")
_FILLERS = frozenset(_WORDS["fillers"])
_ACTORS = frozenset("LUBEICGP")
_LOCATIVE = ("tại", "ở", "trên")


def actor_of(chunk: Chunk, context: Context) -> Actor | None:
    """The actor that a chunk stands for: a government acts for its place."""
    thing = chunk.thing
    if isinstance(thing, Body) and thing.kind in _GOVERNING:
        unit = thing.unit
        if unit is None or not unit.name:
            return None
        return context.province_unit(unit.province) if unit.name == unit.province else unit
    if isinstance(thing, Unit):
        return thing if thing.name else None
    return thing if isinstance(thing, Programme | Body | Committee | Enterprise | Institution) else None


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a figure is; `named` where the text names it in the same sentence."""

    actor: Actor
    named: bool


class Owners:
    """Finds owners in reading order; remembers initiatives and bodies, and whose the last figure of a paragraph was."""

    def __init__(self, context: Context, protagonist: Actor | None) -> None:
        self.context = context
        self.protagonist = protagonist
        self.programmes: list[Programme] = []
        self.bodies: dict[str, Actor] = {}
        self.last: tuple[int, Actor] | None = None

    def note(self, frame: Frame) -> None:
        """Remembers what a sentence names, once its figures are read."""
        for chunk in frame.chunks:
            self._note(chunk)

    def _note(self, chunk: Chunk) -> None:
        thing = chunk.thing
        if isinstance(thing, Programme) and thing.name not in _NATIONAL:
            self.programmes.append(thing)
        elif isinstance(thing, Committee):
            self.bodies["committee"] = thing
        elif isinstance(thing, Body):
            self.bodies[thing.kind] = thing
        elif isinstance(thing, Enterprise):
            self.bodies["enterprise"] = thing
        elif isinstance(thing, Institution):
            self.bodies["institution"] = thing

    def of(self, line: Line, number: Number | Place, measure: Measure) -> Owner | None:
        """The owner of a number: an index is of places and bodies, other measures of initiatives and firms as well."""
        wide, start = not (measure.index or measure.place), number.start
        beside = self._beside(line, start, measure.low, wide)
        if beside is not None:
            return Owner(beside, True)
        behind = measure.owner or (_through(line, measure.behind) if wide else None)
        if behind is not None and _may_own(behind, wide):
            actor = actor_of(behind, self.context)
            if actor is not None:
                return Owner(actor, True)
        subject = self._subject(line, start, wide, measure.owned)
        if subject is not None:
            return Owner(subject, True)
        default = self._default(line, start, wide, measure.owned)
        return Owner(default, False) if default is not None else None

    def _beside(self, line: Line, start: int, low: int, wide: bool) -> Actor | None:
        """`Kon Tum 32,18 điểm`, `PII của An Giang là 40,16 điểm`."""
        i = start - 1
        while i >= 0 and not line.tags[i] and line.words[i] in _FILLERS:
            i -= 1
        chunk = line.owner_at(i) if i >= 0 else None
        if chunk is not None and chunk.kind in "LUEI" and _may_own(chunk, wide) and not _is_aside(line, chunk, "của"):
            return actor_of(chunk, self.context)
        for chunk in reversed(list(_chunks(line, low, start))):
            at = chunk.start - line.first
            if at > 1 and line.words[at - 1] == "của" and _may_own(chunk, wide) and line.tags[at - 2] != "G":
                return actor_of(chunk, self.context)
        return None

    def _subject(self, line: Line, start: int, wide: bool, owned: bool) -> Actor | None:
        """The last actor before a number that is a subject; an initiative not across a semicolon."""
        anaphor = self._anaphor(line, start) if wide else None
        at = anaphor[0] if anaphor else -1
        clause = max((i for i in range(start) if line.words[i] == ";"), default=-1)
        for chunk in reversed(list(_chunks(line, 0, start))):
            k = chunk.start - line.first
            if k < at:
                break
            if k < clause and chunk.kind == "G" and not owned:
                continue
            if _may_own(chunk, wide) and not _is_aside(line, chunk) and _acts(line, chunk, start):
                return actor_of(chunk, self.context)
        return anaphor[1] if anaphor else None

    def _anaphor(self, line: Line, start: int) -> tuple[int, Actor] | None:
        """`nền tảng này đang quản lý 38.500 ha`, `đơn vị tiếp nhận 3.418 hồ sơ`: what was named before by its kind."""
        for i in range(start - 1, -1, -1):
            if line.tags[i]:
                continue
            size = max(KIND_WORDS.at(line.words, i), BODY_WORDS.at(line.words, i))
            if not size or not (_goes_on(line, i + size) or line.words[i - 1 : i] == ["của"]):
                continue
            word = " ".join(line.words[i : i + size])
            found = self._last_of(line, i, KINDS.get(word, ""), BODIES.get(word, ""))
            if found is not None:
                return i, found
        return None

    def _last_of(self, line: Line, i: int, kind: str, body: str) -> Actor | None:
        here = [c.thing for c in _chunks(line, 0, i)]
        for thing in (*reversed(here), *reversed(self.programmes)):
            if isinstance(thing, Programme) and thing.kind == kind:
                return thing
        for thing in reversed(here):
            if isinstance(thing, Body) and thing.kind == body:
                return thing
        return self.bodies.get(body)

    def _default(self, line: Line, start: int, wide: bool, owned: bool) -> Actor | None:
        """Nothing named: whose the last figure of the paragraph was, else what the article is about."""
        number = line.frame.sentence.line
        if self.last is not None and self.last[0] == number:
            actor = self.last[1]
            if (isinstance(actor, Programme) and owned) or (isinstance(actor, Body) and actor.kind == "unit" and wide):
                return actor
        province = self.context.province_at(line.first + start, number)
        if self.context.multi and province and isinstance(self.protagonist, Unit | None):
            return self.context.province_unit(province)
        return self.protagonist


def _through(line: Line, end: int) -> Chunk | None:
    """`... được tập huấn thông qua phong trào “Bình dân học vụ số”`: the initiative behind a counted phrase."""
    for i in range(end - 3, min(end + 8, len(line.words))):
        if i >= end and (line.words[i] in (",", ";", ".") or line.tags[i] in (NUMBER, TIME)):
            return None
        if line.tags[i] == "G":
            chunk = line.owner_at(i)
            k = chunk.start - line.first if chunk is not None else i
            before = [w for w in range(max(0, k - 5), k) if THROUGH.at(line.words, w) and not line.tags[w]]
            return chunk if before else None
    return None


def _chunks(line: Line, start: int, end: int) -> Iterator[Chunk]:
    last = None
    for i in range(max(0, start), end):
        chunk = line.chunks.get(i)
        if chunk is not None and chunk is not last:
            last = chunk
            yield chunk


def _may_own(chunk: Chunk, wide: bool) -> bool:
    thing = chunk.thing
    if isinstance(thing, Programme):
        return wide and thing.name not in _NATIONAL
    if isinstance(thing, Body):
        return thing.kind in _GOVERNING or thing.kind in _ACTING
    return chunk.kind in "LU" or (wide and chunk.kind in "EIC")


def _is_aside(line: Line, chunk: Chunk, allowed: str = "") -> bool:
    """`theo Sở X`, `do UBND tỉnh vận hành`, `mà tỉnh đang vận hành`; a place in the middle of a clause (`tại xã X`)."""
    at = chunk.start - line.first
    if at == 0 or line.words[chunk.end - line.first : chunk.end - line.first + 2] == [",", "nơi"]:
        return False
    before = line.words[at - 1]
    if before == "toàn" and at > 1 and line.words[at - 2] in ("trong", "trên"):
        return True
    if before == "của":
        return allowed != "của"
    if before in _LOCATIVE:
        return not (at == 1 or line.words[at - 2] in (",", ";", ":"))
    if ASIDE.ends(line.words, at):
        return True
    comma = max((i for i in range(at) if line.words[i] in (",", ";")), default=-1)
    return "khi" in line.words[comma + 1 : at]


def _acts(line: Line, chunk: Chunk, start: int) -> bool:
    """A body or firm is subject where a verb of having follows it; a place or an initiative without more."""
    if chunk.kind in "BCEI":
        k = chunk.end - line.first
        if line.words[k : k + 2] == [",", "nơi"]:
            return True
        if line.words[k : k + 2] == ["và", "các"]:
            return False
        stop = next((i for i in range(k, start) if line.words[i] in (";", ":") or line.tags[i] in _ACTORS), start)
        return any(HAVING.at(line.words, i) for i in range(k, min(k + 8, stop)) if not line.tags[i])
    return True


def _goes_on(line: Line, i: int) -> bool:
    """Whether a bare word for an initiative or body is a subject: `nền tảng này`, `ứng dụng có`, `đơn vị tiếp nhận`."""
    return i < len(line.words) and (line.words[i] in ("này", "ấy", "đó") or HAVING.at(line.words, i) > 0)
