"""Whose a figure is: who is named beside it, the subject of its clause, who a bare word means, or the article's."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.article.context import Context
from loaders.extract.figures.beside import actor_of, beside
from loaders.extract.figures.line import Line, Number, Place
from loaders.extract.figures.mentioned import association_of, bodies_of, commune_of, firm_of, visits
from loaders.extract.figures.named import Named, speaker
from loaders.extract.figures.phrases import (
    AMONG,
    ASSOCIATED,
    EARNED,
    LEVELS,
    OTHERS,
    PLANNED,
    SETS,
    holds,
)
from loaders.extract.figures.record import Measure
from loaders.extract.figures.series import told_together
from loaders.extract.figures.stand_ins import counts_places, stands_for, trader, whole_place
from loaders.extract.figures.subjects import (
    INITIATIVES,
    acts,
    bare_place,
    chunks,
    is_aside,
    may_own,
    through,
    unclear,
    unknown_subject,
)
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import ABROAD, WARD_LEVELS, Body, Committee, Enterprise, Institution, Programme, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_NEAR = 8
_SOMEWHERE = frozenset([ABROAD, "L", "U", "B"])
_CAMPAIGNS = frozenset(_WORDS["campaigns"])
_BOARD_COUNTS = frozenset(_WORDS["board_counts"])
_DESK = frozenset(_WORDS["desk"])


@dataclass(frozen=True, slots=True)
class Owner:
    """Whose a figure is; `named` where the text names it in the same sentence."""

    actor: Actor
    named: bool


class Owners:
    """Finds owners in reading order; remembers initiatives and bodies, and whose the last figure of a paragraph was."""

    def __init__(self, context: Context, protagonist: Actor | None, frames: list[Frame]) -> None:
        self.context = context
        self.protagonist = protagonist
        self.association = association_of(frames)
        self.firm = firm_of(frames)
        self.unions = {b.province: b for b in bodies_of(frames) if b.head == "labour"}
        self.named = Named(context, protagonist)
        self.last: tuple[int, Actor] | None = None
        self.topic: tuple[int, Programme] | None = None  # the initiative that the sentence before named, alone
        self.told: tuple[int, Actor] | None = None  # sentence and owner of the figure before
        self.paragraph = -1
        self.ward: tuple[int, Unit | None] = (-1, None)  # the commune named last, with its paragraph
        self.visited = -1  # the paragraph that last named a place or an institution
        self.abroad = -1  # the line whose last place is a foreign one

    def note(self, frame: Frame) -> None:
        """Remembers what a sentence names, once its figures are read."""
        if not frame.chunks:
            return
        named = [
            c.thing
            for c in frame.chunks
            if "G" in frame.kinds and isinstance(c.thing, Programme) and c.thing.name not in INITIATIVES
        ]
        if named:
            self.topic = (self.paragraph, named[-1]) if len(set(named)) == 1 else None
        places = [c.kind for c in frame.chunks if c.kind in _SOMEWHERE]
        if places:
            self.abroad = self.paragraph if places[-1] == ABROAD else -1
        if any(visits(chunk) for chunk in frame.chunks):
            self.visited = self.paragraph
        first, words = frame.sentence.start, self.context.reader.view.lower[frame.sentence.start : frame.sentence.end]
        for chunk in frame.chunks:
            self.named.note(chunk, self.paragraph)
            if (ward := commune_of(chunk, first, words)) is not None:
                self.ward = self.paragraph, ward

    def of(self, line: Line, number: Number | Place, measure: Measure) -> Owner | None:
        """The owner of a number: an index is of places and bodies, other measures of initiatives and firms as well."""
        wide, start = not (measure.index or measure.place), number.start
        if wide and (whole := self._part_of(line, start)) is not None:
            return Owner(whole, True)
        at_hand = beside(line, start, measure.low, wide, self.context)
        if isinstance(at_hand, Committee) and counts_places(measure.name):
            at_hand = stands_for(at_hand, measure.name, line, start, self.context)
        if at_hand is not None:
            return Owner(self._whole(at_hand), True)
        behind = measure.owner or (through(line, measure.behind) if wide and not _is_share(number) else None)
        if behind is not None and may_own(behind, wide):
            actor = actor_of(behind, self.context)
            if actor is not None:
                return Owner(self._whole(actor), True)
        subject = self._speaker(line, start) or self._subject(line, start, wide, measure.owned)
        if subject is not None and self._set_for(line, start, subject) and self.topic is not None:
            return Owner(self.topic[1], True)
        count = isinstance(number, Number) and not number.unit
        if subject is not None and count and told_together(line, start, subject, self.context):
            return None
        meant = stands_for(subject, measure.name, line, start, self.context) if subject is not None else None
        if meant is not subject:
            return Owner(meant, False) if meant is not None else None
        if subject is not None:
            ours = isinstance(subject, Unit) and subject.name == self.context.focus and self._associated(measure.name)
            return Owner(self.association if ours and self.association is not None else self._whole(subject), True)
        spoken = speaker(line, start, measure.name, self.association) if wide else None
        if spoken is not None:
            return Owner(spoken, True)
        default = self._default(line, start, wide, measure.owned, measure.name.lower())
        if count and wide and default is not None and unclear(line, start, default, measure.name.lower()):
            return None
        if wide and isinstance(default, Unit) and unknown_subject(line, start, measure.name.lower()):
            return None
        firm = trader(default, measure.name, self._firm()) if wide else default
        return Owner(firm, firm is not default) if firm is not None else None

    def _part_of(self, line: Line, start: int) -> Programme | None:
        """`tổng kinh phí 415 tỷ đồng, trong đó ngân sách tỉnh lo 140 tỷ`: a part of what an initiative has."""
        if self.told is None or self.told[0] != line.frame.number or not isinstance(self.told[1], Programme):
            return None
        before = max((n.end for n in line.numbers if n.end <= start), default=start)
        return self.told[1] if any(line.words[i : i + 2] == AMONG for i in range(before, start)) else None

    def _firm(self) -> Enterprise | None:
        """The firm that the paragraph named last, else the one that the article names most."""
        paragraph, last = self.named.bodies.get("enterprise", (-1, None))
        return last if paragraph == self.paragraph and isinstance(last, Enterprise) else self.firm

    def _whole(self, actor: Actor) -> Actor:
        """The federation of labour for the union of a province that is called so in passing."""
        union = isinstance(actor, Body) and actor.head == "union"
        return self.unions.get(actor.province, actor) if union and isinstance(actor, Body) else actor

    def _speaker(self, line: Line, start: int) -> Actor | None:
        """`các cấp hội giúp 1.245 phụ nữ`: the association; `theo Trung tâm X, có 146 hồ sơ`: the office."""
        if self.association is not None and holds(LEVELS, line, 0, start):
            return self.association
        for chunk in chunks(line, 0, min(start, _NEAR)) if _of_desk(line, start) else ():
            thing, at = chunk.thing, chunk.start - line.first
            if isinstance(thing, Body) and thing.kind == "unit" and line.words[at - 1 : at] == ["theo"]:
                return None if whole_place(line, start) else thing
        return None

    def _set_for(self, line: Line, start: int, subject: Actor) -> bool:
        """Whether a department only sets an aim for the initiative of the sentence before (`Sở đặt chỉ tiêu 500`)."""
        if self.topic is None or self.topic[0] != self.paragraph or not isinstance(subject, Body):
            return False
        return subject.kind == "department" and holds(SETS, line, 0, start)

    def _associated(self, measured: str) -> bool:
        """Whether an association of the article's place counts this (`đoàn viên`), whatever place is named."""
        found = ASSOCIATED.at(measured.lower().split(), 0)
        return found > 0 and self.association is not None and not self.context.places.multi

    def _subject(self, line: Line, start: int, wide: bool, owned: bool) -> Actor | None:
        """The last actor before a number that is a subject; an initiative not across a semicolon."""
        anaphor = self.named.anaphor(line, start, self.paragraph) if wide else None
        at = anaphor[0] if anaphor else -1
        clause = max((i for i in range(start) if line.words[i] == ";"), default=-1)
        for chunk in reversed(list(chunks(line, 0, start))):
            k = chunk.start - line.first
            if k < at:
                break
            if k < clause and chunk.kind == "G" and not owned and not _campaign(chunk.thing):
                continue
            if k < clause and line.words[k - 1 : k] == ["giao"]:
                continue  # `giao Công an tỉnh ...; trước ngày 25/12 phải số hóa 85%`
            if may_own(chunk, wide) and not is_aside(line, chunk, start) and acts(line, chunk, start):
                return actor_of(chunk, self.context)
        return anaphor[1] if anaphor else None

    def _default(self, line: Line, start: int, wide: bool, owned: bool, measured: str) -> Actor | None:
        """Nothing named: whose the last figure of the paragraph was, else what the article is about."""
        number = self.paragraph
        if self.abroad == number or any(c.kind == ABROAD for c in chunks(line, 0, start)):
            return None
        if self.last is not None and self.last[0] == number:
            actor = self.last[1]
            unit = isinstance(actor, Body) and actor.kind == "unit" and wide and _of_desk(line, start)
            firm = wide and isinstance(actor, Enterprise) and not OTHERS.at(measured.split(), 0)
            if unit or firm or (isinstance(actor, Programme) and owned):
                return actor
        here = self.told is not None and self.told[0] == line.frame.number and ";" not in line.words[:start]
        if wide and here and self.told is not None and isinstance(self.told[1], Programme | Enterprise):
            return self.told[1]
        words = measured.split()
        ours = owned or (wide and not EARNED.at(words, 0) and _campaign(self.topic[1] if self.topic else None))
        ours = ours or (PLANNED.at(words, 0) > 0 and (self.topic or (0, None))[1] is not None)
        if self.topic is not None and self.topic[0] == number and ours:
            return self.topic[1]
        if wide and self._associated(measured):
            return self.association
        if (place := self._place_here(line, start)) is not None:
            return place
        of_place = isinstance(self.protagonist, Unit) and not self.context.places.multi
        if of_place and self.last is not None and self.last[0] == number and isinstance(self.last[1], Unit):
            return self.last[1]
        province = self.context.province_at(line.first + start, line.frame.sentence.line)
        if self.context.places.multi and province and isinstance(self.protagonist, Unit | None):
            return self.context.province_unit(province)
        if not wide and self.context.focus and not _ranked(self.protagonist):
            return self.context.province_unit(self.context.focus)
        if isinstance(self.protagonist, Committee) and _BOARD_COUNTS.isdisjoint(words):
            home = self.protagonist.province
            return self.context.province_unit(home) if home else None
        ministry = isinstance(self.protagonist, Body) and self.protagonist.kind == "ministry"
        if wide and ministry and self._elsewhere(line):
            return None
        firm = isinstance(self.protagonist, Enterprise | Institution)
        return None if firm and bare_place(line, start) else self.protagonist

    def _place_here(self, line: Line, start: int) -> Unit | None:
        """The commune that a paragraph is at (`Xã X là nơi cuối cùng đoàn đến`), that of a guest who tells."""
        if not isinstance(self.protagonist, Unit) or self.protagonist.level not in WARD_LEVELS:
            at, one = line.first + start, isinstance(self.protagonist, Unit) and not self.context.places.multi
            side = self.context.places.visit.teller(self.context.reader, at) if one else None
            return self.context.province_unit(side) if side else None
        here = [unit for c in chunks(line, 0, start) if (unit := commune_of(c, line.first, line.words)) is not None]
        paragraph, unit = self.ward
        return here[-1] if here else unit if paragraph == self.paragraph else None

    def _elsewhere(self, line: Line) -> bool:
        """Whether a paragraph that says nothing of a ministry is at a place or an institution."""
        return self.visited == self.paragraph or any(visits(c) for c in chunks(line, 0, len(line.words)))


def _is_share(number: Number | Place) -> bool:
    return isinstance(number, Number) and number.unit == "%"


def _campaign(thing: object) -> bool:
    """Whether it is an initiative that owns what the sentences behind it count."""
    return isinstance(thing, Programme) and thing.kind in _CAMPAIGNS


def _of_desk(line: Line, start: int) -> bool:
    """Whether the words around a number are of what an office for citizens does: dossiers, results, times."""
    return not _DESK.isdisjoint(line.words[max(0, start - _NEAR) : start + _NEAR])


def _ranked(actor: Actor | None) -> bool:
    """Whether indices are of it: places, ministries, institutions; no associations and firms."""
    return isinstance(actor, Unit | Institution) or (isinstance(actor, Body) and actor.kind not in ("mass", "court"))
