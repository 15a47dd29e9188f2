"""Figures of a document, sentence by sentence: each number with its measure, owner, kind, period and rank."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.figures.aims import aim_of
from loaders.extract.figures.fuller import fuller
from loaders.extract.figures.having import may_have, set_aside
from loaders.extract.figures.line import NUMBER, RANK, Line, Number, Place, line_of
from loaders.extract.figures.measures import Measures
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.nouns import phrase
from loaders.extract.figures.owners import Owner, Owners
from loaders.extract.figures.passing import agreed, in_passing, only_whole, promised, slight
from loaders.extract.figures.periods import period_of
from loaders.extract.figures.phrases import COMPONENT, SPENT, TARGET, WILL, WITHDRAWN, holds
from loaders.extract.figures.ranked import (
    abroad,
    among_communes,
    indices_behind,
    left_behind,
    parts_of,
    ranked_by,
    region,
    who_behind,
)
from loaders.extract.figures.record import Figure, Measure
from loaders.extract.figures.repeats import told_again
from loaders.extract.figures.rungs import HIGHEST, closes, rung
from loaders.extract.figures.series import series_of, sharers
from loaders.extract.figures.tables import in_table, table_figures
from loaders.extract.resolution.protagonist import protagonist
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Actor
from loaders.extract.things import POLICY, Programme, Unit
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_NEAR = 20
_HEADS = tuple(f"{word} " for word in load_yaml("measured.yaml")["heads"])


class FigureReader:
    """Reads figures sentence by sentence; keeps what the next clause leaves unsaid."""

    def __init__(self, view: View, context: Context, frames: list[Frame]) -> None:
        self.view = view
        self.context = context
        self.owners = Owners(context, protagonist(frames, context), frames)
        self.measures = Measures(Memory(), [])
        self.base, self.rung = "", HIGHEST  # what a lead-in says of its items, and the rung of its own mark
        self.goal = -1  # the paragraph whose last figures are all aimed at
        self.line = -1  # the paragraph of the figure before; what a colon opens belongs to its paragraph
        self.indexed = -1  # the paragraph that told of an index: a place to reach is one by it
        self.opened = False
        self.row, self.behind = -1, 0
        self.before: list[Actor] = []
        self.barred = "|" in view.text
        self.parted = False  # whether the rank before was of a part of an index

    def read(self, frame: Frame) -> Iterator[Figure]:
        """The figures of one sentence."""
        self._paragraph(frame)
        line = None if self.barred and in_table(self.view, frame) else line_of(self.view, frame)
        if frame.sentence.first and (not frame.sentence.bullet or closes(self.view, frame, self.rung)):
            self.base = ""
        if line is not None:
            self.measures.open(line, self.owners.paragraph == self.line)
            found = list(self._figures(line))
            yield from found
            self.measures.close()
            self.line = self.owners.paragraph
            self.indexed = self.line if any(f.index for f in found) else self.indexed
            if found:
                self.goal = self.line if all(f.kind == "target" for f in found) else -1
        self.owners.note(frame)
        self.before = _places(frame)
        self._lead_in(frame, line)

    def _paragraph(self, frame: Frame) -> None:
        """Which paragraph a sentence is in: lines right below one that ends in a colon go on with it."""
        row = frame.sentence.line
        if row != self.row:
            start = self.view.starts[frame.sentence.start]
            if not (self.opened and self.view.text.count("\n", self.behind, start) == 1):
                self.owners.paragraph, self.opened = row, False
        self.opened = self.opened or self.view.words[frame.sentence.end - 1] == ":"
        self.row, self.behind = row, self.view.ends[frame.sentence.end - 1]

    def _lead_in(self, frame: Frame, line: Line | None) -> None:
        """A heading or a sentence that ends in a colon says what the items below it are."""
        end = frame.sentence.end
        opens = frame.sentence.zone == "heading" or self.view.words[end - 1] == ":"
        if opens:
            words = self.view.lower[frame.sentence.start : end]
            probe = line or Line(self.view, frame, frame.sentence.start, words, _tags(frame))
            self.base = aim_of(probe, len(words), len(words))[0] if _aims(probe) else ""
            self.rung = rung(self.view, frame)

    def _figures(self, line: Line) -> Iterator[Figure]:
        taken: set[int] = set()
        self.parted = False
        told = {t.number.start: t for t in series_of(line, self.measures, self.context, self.before)}
        for number in line.numbers:
            one = told.get(number.start)
            measure = one.measure if one is not None else self.measures.of(line, number)
            owner = one.owner if one is not None else None
            figure = self._value(line, number, measure, owner) if measure is not None else None
            if figure is None or measure is None:
                continue
            place = self._place(line, number, measure, taken, figure.subject)
            if place is not None:
                taken.add(place.start)
                figure = replace(figure, rank=place.rank.rank, out_of=place.rank.out_of)
            yield figure
            shared = sharers(line, number, self.context) if one is None else []
            if figure.subject in shared:
                yield from (replace(figure, subject=other) for other in shared if other != figure.subject)
        for place in line.places:
            if place.start not in taken:
                yield from self._ranks(line, place)

    def _place(self, line: Line, number: Number, measure: Measure, taken: set[int], whose: Actor) -> Place | None:
        """The rank that belongs to a value: behind it, else right before it; with no index of its own between."""
        if not measure.index and number.unit != "%":
            return None
        free = [p for p in line.places if p.start not in taken and not p.rank.top]
        behind = [p for p in free if number.end <= p.start and _together(line, number.end, p.start, whose)]
        behind = [p for p in behind if measure.index or not self.measures.within(number.end, p.start)]
        before = [p for p in free if p.end <= number.start and _together(line, p.end, number.start, whose)]
        before = [p for p in before if self.measures.index_at(p.start) == self.measures.index_at(number.start)]
        return behind[0] if behind else before[-1] if before else None

    def _value(self, line: Line, number: Number, measure: Measure, actor: Actor | None) -> Figure | None:
        owner = Owner(actor, True) if actor is not None else self.owners.of(line, number, measure)
        if (
            owner is None
            or not may_have(owner.actor, measure, number.unit, named=owner.named)
            or (self.measures.national and not owner.named)
        ):
            return None
        if in_passing(line, number, measure, owner) or only_whole(line, number, measure):
            return None
        line.begun = number.start if line.begun < 0 else line.begun
        base = self.base or set_aside(line, number, measure, owner.actor) or self._goes_on(line, number, measure)
        kind, sign = aim_of(line, number.start, number.end, base)
        if (
            not self.base
            and base
            and isinstance(owner.actor, Programme)
            and not holds(SPENT, line, measure.low, number.start)
        ):
            kind = base  # money set aside
        if kind == "measured" and (slight(line, number, measure, owner) or agreed(line, measure)):
            return None
        if measure.progress and not holds(WILL, line, 0, number.start):
            kind = "measured"
        unit, period = measure.unit or number.unit, period_of(line, number.start, number.end, kind)
        if kind == "target" and not (unit or period or base) and promised(line):
            return None
        self.owners.last = (self.owners.paragraph, owner.actor)
        self.owners.told = (line.frame.number, owner.actor)
        return Figure(
            owner.actor, fuller(line, number, measure), line.frame.number, kind, number.quantity.value, unit,
            sign, period,
            out_of_value=number.quantity.of if unit != "điểm" else None, basis=measure.basis, index=measure.index,
        )  # fmt: skip

    def _goes_on(self, line: Line, number: Number, measure: Measure) -> str:
        """Aims of a paragraph go on to shares and numbers of which nothing else is said (`Tỷ lệ X đạt 90%.`)."""
        if self.goal != self.owners.paragraph or measure.progress or holds(TARGET, line, number.end, len(line.words)):
            return ""  # `X đạt 88%, mục tiêu là 100%`
        if line.words[: number.start] == ["có"]:
            return ""  # `Có 61% hộ nhận thanh toán qua mã`
        return "target" if number.unit == "%" or measure.name.startswith(_HEADS) else ""

    def _ranks(self, line: Line, place: Place) -> Iterator[Figure]:
        """The figures of a rank: of an index, of several told together, or of parts of one."""
        clause = max((i for i in range(place.start) if line.words[i] == ";"), default=0)
        until = next((i for i in range(place.end, len(line.words)) if line.words[i] == ";"), len(line.words))
        if holds(WITHDRAWN, line, clause, until) or left_behind(line, place):
            return
        own = max((i for i in range(place.start) if line.words[i] in ",;"), default=0)
        parts = [] if self.measures.within(own, place.end) else parts_of(line, place, self.parted)
        named = [part for part in parts if not holds(COMPONENT, line, own, place.start) or len(parts) == 1]
        self.parted = bool(parts)
        if not parts and holds(COMPONENT, line, clause, place.start):
            return
        for name in named or self._names(line, place):
            figure = self._rank(line, place, name)
            if figure is not None:
                yield replace(figure, index=not parts and self.measures.known(name))

    def _names(self, line: Line, place: Place) -> list[str]:
        """What a rank is of: the indices behind it, the one before it, or what else stands beside it."""
        here = bool(self.measures.indices)
        if place.rank.worded and not here:
            return []
        behind = indices_behind(line, place, self.measures.indices)
        by = "" if here else ranked_by(line, place)
        aimed = self.indexed == self.owners.paragraph and holds(TARGET, line, 0, place.start)
        index = self.measures.index_at(place.start) if here or aimed or not place.rank.top else ""
        if behind or index:
            told = by and not set(by.lower().split()) <= set(index.lower().split())
            return behind or [by if told else index]
        if not place.rank.top:
            return [by] if by else []
        if line.words[place.start - 1 : place.start] in (["một"], ["1"], ["01"]):
            return []  # `là một trong 10 địa phương dẫn đầu`
        close = next((i for i in range(place.end, len(line.words)) if line.words[i] in ";:,.()"), len(line.words))
        name = f"thứ hạng {phrase(line, place.end, min(close, place.end + 16))}"
        return [name] if " về " in name else []

    def _rank(self, line: Line, place: Place, name: str) -> Figure | None:
        measure = Measure(name, self.measures.index_start(place.start), place.end, who_behind(line, place), index=True)
        owner = self.owners.of(line, place, measure)
        if owner is None or (place.rank.top and isinstance(owner.actor, Unit) and abroad(line, place)):
            return None
        if isinstance(owner.actor, Unit) and owner.actor.is_province and among_communes(line, place, name):
            return None
        kind = aim_of(line, place.start, place.end, self.base)[0]
        if place.rank.top and kind != "target" and not self.measures.indices:
            kind = "target"
        if isinstance(owner.actor, Unit):
            self.owners.last = (self.owners.paragraph, owner.actor)
        return Figure(
            owner.actor, name, line.frame.number, kind, None, "", "<=" if place.rank.top else "",
            period_of(line, place.start, place.end, kind), place.rank.rank, place.rank.out_of, region(line, place),
        )  # fmt: skip


def _places(frame: Frame) -> list[Actor]:
    """The provinces and units that a sentence names, in order, each once."""
    if frame.kinds.isdisjoint("LU"):
        return []
    return list(dict.fromkeys(c.thing for c in frame.chunks if c.kind in "LU" and c.rule == "place.named"))


def _aims(line: Line) -> bool:
    return any(TARGET.at(line.words, i) and not line.tags[i] for i in range(len(line.words)))


def _tags(frame: Frame) -> list[str]:
    """The tags of a sentence without numbers: its documents (`kết quả thực hiện Kế hoạch số 19/KH-UBND:`)."""
    first = frame.sentence.start
    documents = [(c.start - first, c.end - first) for c in frame.chunks if c.kind == POLICY]
    inside = {i for start, end in documents for i in range(start, end)}
    return [POLICY if i in inside else "" for i in range(frame.sentence.end - first)]


def _together(line: Line, first: int, last: int, whose: Actor) -> bool:
    """Whether nothing but words stands between a value and a rank (`94,54 điểm, xếp thứ 7/34`), or whose both are."""
    if last - first > _NEAR or any(line.words[i] == ";" for i in range(first, last)):
        return False
    return not any(line.tags[i] in (NUMBER, RANK) or _other_owner(line, i, whose) for i in range(first, last))


def _other_owner(line: Line, i: int, whose: Actor) -> bool:
    chunk = line.owner_at(i)
    return chunk is not None and chunk.kind in "LU" and chunk.rule != "place.context" and chunk.thing != whose


def figures_of(view: View, frames: list[Frame], context: Context) -> list[Figure]:
    """All figures of a document, each once."""
    reader = FigureReader(view, context, frames)
    out: list[Figure] = []
    found = [
        *table_figures(view, frames, context, reader.owners.protagonist),
        *(f for frame in frames for f in reader.read(frame)),
    ]
    strict = bool(found) and bool(context.reader.genres)
    for figure in found:
        if strict and not (figure.index or isinstance(figure.subject, Programme)):
            continue
        if not any(told_again(figure, known) for known in out):
            out.append(figure)
    return out
