"""Initiatives: who runs them and who joins them."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.article.context import Context
from loaders.extract.relations.initiatives.joining import Told, joining
from loaders.extract.relations.initiatives.parties import Stage, with_firms
from loaders.extract.relations.initiatives.run_here import is_product, only_made
from loaders.extract.relations.initiatives.runners import Ran, Runners
from loaders.extract.resolution.protagonist import protagonist
from loaders.extract.skeletons.frame import Frame
from loaders.extract.statements import Statement
from loaders.extract.things import PROGRAMME, Body, Enterprise, Institution, Programme, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("programmes.yaml")
_TOLD = ("runs.passive", "runs.of", "runs.verb")
_NATIONAL = frozenset(_WORDS["national"]) - frozenset(_WORDS["adopted"])


def _running(frame: Frame, stage: Stage, runners: Runners, told: Told) -> Iterator[Statement]:
    programmes = sorted(stage.programmes.items()) if PROGRAMME in frame.kinds else ()
    for offset, programme in programmes:
        ran = runners.of(stage, offset, programme)
        firms = tuple(w for w in ran.who if isinstance(w, Enterprise))
        beside = any(isinstance(w, Body | Unit) for w in ran.who)
        if firms and ran.rule == "runs.verb" and only_made(stage, offset, programme, beside):
            ran = Ran(tuple(w for w in ran.who if w not in firms), ran.rule, firms)
        if programme.name in _NATIONAL:
            central = tuple(w for w in ran.who if isinstance(w, Body) and not w.province)
            yield from _ran(frame, Ran(central, ran.rule), programme, runners) if ran.rule in _TOLD else ()
            continue
        yield from _ran(frame, ran, programme, runners)
        told.note(frame, programme)
    last = told.last
    if last is not None and frame.sentence.line == told.line:
        role = runners.in_role(stage)
        if role is not None:
            yield from _ran(frame, role, last, runners)


def _ran(frame: Frame, ran: Ran, programme: Programme, runners: Runners) -> Iterator[Statement]:
    for subject in ran.who:
        if subject != programme:
            runners.owners.setdefault(programme.name, subject)
            yield Statement("RUNS", subject, programme, ran.rule, frame.number)
    for maker in ran.makers:
        if maker not in ran.who:
            yield Statement("TAKES_PART_IN", maker, programme, "joins.makes", frame.number)


def initiative_statements(frames: list[Frame], context: Context, stages: list[Stage]) -> Iterator[Statement]:
    """RUNS and TAKES_PART_IN, sentence by sentence.

    Args:
        frames: the sentences, bare nouns read as whom they mean.
        context: what the article is about.
        stages: their stages.
    """
    if not any(PROGRAMME in frame.kinds for frame in frames):
        return
    runners, told = Runners(context, protagonist(frames, context)), Told()
    found: list[Statement] = []
    recent: list[Enterprise | Institution] = []
    firms: set[Enterprise] = set()
    for frame, plain in zip(frames, stages, strict=True):
        stage = with_firms(plain, recent)  # hai đơn vị này tham gia “X”
        if plain.at:
            named = plain.parties(0, len(plain.text))
            recent = [p for p in dict.fromkeys(named) if isinstance(p, Enterprise | Institution)][-2:]
            firms |= {p for p in recent if isinstance(p, Enterprise)}
        found += _running(frame, stage, runners, told)
        found += joining(frame, stage, told)
        runners.note(frame)
    yield from _settled(found, firms)


def _settled(found: list[Statement], firms: set[Enterprise]) -> Iterator[Statement]:
    """Nobody is guessed where somebody is named later, and who runs an initiative does not join it.

    Nor does a firm what is called after it (`VNPTMoney`), which no place runs.
    """
    theirs = {(f, s.object) for f in firms for s in found if is_product(s.object, f)}
    products = {programme for _, programme in theirs}
    found = [s for s in found if s.type != "TAKES_PART_IN" or (s.subject, s.object) not in theirs]
    found = [s for s in found if s.rule != "runs.place" or s.object not in products or not isinstance(s.subject, Unit)]
    told = {s.object for s in found if s.type == "RUNS" and s.rule != "runs.place"}
    kept = [s for s in found if s.rule != "runs.place" or s.object not in told]
    kept = _by_its_government(kept)
    run = {(s.subject, s.object) for s in kept if s.type == "RUNS"}
    yield from (s for s in kept if s.type == "RUNS" or (s.subject, s.object) not in run)


def _by_its_government(found: list[Statement]) -> list[Statement]:
    """A commune that runs what its `UBND` is said to run as well is told twice; the province stands for its own."""
    units = {
        (s.subject.unit, s.object)
        for s in found
        if s.type == "RUNS" and isinstance(s.subject, Body) and s.subject.head == "people_committee"
    }
    return [s for s in found if s.type != "RUNS" or (s.subject, s.object) not in units]
