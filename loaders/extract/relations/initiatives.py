"""Initiatives: who runs them and who joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.extract.context import Context
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.spans import clause_before, listed, nearest, words_of
from loaders.extract.statements import Actor, Statement
from loaders.extract.things import (
    ENTERPRISE,
    INSTITUTION,
    PROGRAMME,
    Body,
    Chunk,
    Enterprise,
    Institution,
    Programme,
    Unit,
)

_RUN = re.compile(rf"\b(?:{words_of('running')})\b")
_JOIN = re.compile(rf"\b(?:{words_of('joining')})\b")
_NATIONAL = frozenset(["VNeID", "OCOP", "Đề án 06"])
_EXAMPLES = re.compile(r"^(?:tiêu biểu|điển hình|đơn cử|trong đó có|nổi bật|có thể kể đến|như)\b")
_PARTNERS = re.compile(
    r"^(?:các )?(?:đơn vị|nhà|doanh nghiệp|đối tác) (?:đồng hành|tài trợ|tham gia|phối hợp|đồng tổ chức)[^:]{0,20}:"
)
_SELLS = re.compile(r"\b(?:bán nhiều nhất|bán chạy nhất|gian hàng|người bán)\b")
_RECEPTION = re.compile(r"\b(?:hưởng ứng|tham gia|đồng hành|vào cuộc)\b")
_THAT_KIND = re.compile(
    r"(?:trên|lên|vào|của) (?:sàn|chợ|nền tảng|ứng dụng|hệ thống|chương trình|phong trào|mô hình)(?: này)?\b"
)
_MOVEMENT = re.compile(r"\b(?:thúc đẩy|hưởng ứng|tham gia|đẩy mạnh|đi đầu|tích cực)\b[^.;]{0,20}phong trào\b")
_PROVINCIAL = ("people_committee", "provincial_party", "city_party", "council", "standing_committee")


@dataclass(slots=True)
class _State:
    context: Context
    last: Programme | None = None
    last_line: int = -9
    movement: Programme | None = None
    received: int = -9
    owners: dict[str, Actor] = field(default_factory=dict)


def _as_owner(thing: Actor, state: _State) -> Actor:
    """A province acts through its government: UBND tỉnh X runs as X."""
    if not isinstance(thing, Body) or thing.head not in _PROVINCIAL or not thing.province or thing.unit is None:
        return thing
    whole = thing.unit.name == thing.province and thing.unit.level in ("tỉnh", "thành phố")
    return state.context.province_unit(thing.province) if whole else thing


def _subject(frame: Frame, programme: Chunk, state: _State) -> tuple[list[Actor], str]:
    """Who runs an initiative: the nearest actor before a verb of running; else the place that the text is about."""
    offset = frame.skeleton.offset(programme)
    before = clause_before(frame, offset)
    verbs = list(_RUN.finditer(before))
    if verbs:
        verb = verbs[-1]
        actor = nearest(frame, offset - len(before) + verb.start(), "LBEIU")
        if actor is not None:
            things = [_as_owner(c.thing, state) for c in listed(frame, actor, right=False)]
            if actor.rule == "place.context" and not state.context.local:
                return _by_place(frame, programme, state), "runs.place"
            return [t for t in things if not isinstance(t, Unit) or t.name == t.province], "runs.verb"
    after = re.search(
        rf"G[^.;]{{0,40}}?\b(?:mà|do|được) (?P<who>[LBEI])[^.;G]{{0,25}}(?:{words_of('running')}|làm)\b",
        frame.skeleton.text[offset:],
    )
    if after is not None:
        chunk = frame.skeleton.at.get(offset + after.start("who"))
        if chunk is not None:
            return [_as_owner(chunk.thing, state)], "runs.passive"
    return _by_place(frame, programme, state), "runs.place"


def _by_place(frame: Frame, programme: Chunk, state: _State) -> list[Actor]:
    """The organisation of the sentence, or the province that the article is about."""
    offset = frame.skeleton.offset(programme)
    owner = nearest(frame, offset, "B")
    if owner is not None and isinstance(owner.thing, Body) and owner.thing.kind in ("mass", "ministry"):
        return [owner.thing]
    if isinstance(programme.thing, Programme) and programme.thing.name in state.owners:
        return []
    province = state.context.province_at(programme.start, frame.sentence.line)
    if state.context.local and province:
        return [state.context.province_unit(province)]
    mass = state.context.last_mass(programme.start)
    return [mass] if mass is not None else []


def _running(frame: Frame, state: _State) -> Iterator[Statement]:
    for chunk in frame.chunks:
        programme = chunk.thing
        if chunk.kind != PROGRAMME or not isinstance(programme, Programme) or programme.name in _NATIONAL:
            continue
        subjects, rule = _subject(frame, chunk, state)
        for subject in subjects:
            if programme.name not in state.owners or rule != "runs.place":
                state.owners.setdefault(programme.name, subject)
                yield Statement("RUNS", subject, programme, rule, frame.number)
        state.last, state.last_line = programme, frame.sentence.line
        if programme.kind == "movement":
            state.movement = programme


def _joining(frame: Frame, state: _State) -> Iterator[Statement]:
    text = frame.skeleton.text
    firms = [c for c in frame.chunks if c.kind in (ENTERPRISE, INSTITUTION)]
    programmes = [c.thing for c in frame.chunks if isinstance(c.thing, Programme)]
    if _RECEPTION.search(text) and state.last is not None:
        state.received = frame.sentence.line
    if not firms:
        return
    target: Programme | None = None
    rule = ""
    if _PARTNERS.match(text) and (state.last is not None and frame.sentence.line - state.last_line <= 1):
        target, rule = state.last, "joins.partners"
    elif programmes and _JOIN.search(text):
        target, rule = programmes[0], "joins.verb"
    elif _EXAMPLES.match(text) and state.last is not None and frame.sentence.line - state.received <= 2:
        target, rule = state.last, "joins.example"
    elif (
        state.last is not None
        and state.last.kind == "marketplace"
        and frame.sentence.line == state.last_line
        and _SELLS.search(text)
    ):
        target, rule = state.last, "joins.sellers"
    elif (
        state.last is not None
        and _THAT_KIND.search(text)
        and _JOIN.search(text)
        and frame.sentence.line - state.last_line <= 1
    ):
        target, rule = state.last, "joins.anaphor"
    elif state.movement is not None and _MOVEMENT.search(text):
        target, rule = state.movement, "joins.movement"
    if target is None:
        return
    for chunk in firms:
        if isinstance(chunk.thing, Enterprise | Institution) and state.owners.get(target.name) != chunk.thing:
            yield Statement("TAKES_PART_IN", chunk.thing, target, rule, frame.number)


def initiative_statements(frames: list[Frame], context: Context) -> Iterator[Statement]:
    """RUNS and TAKES_PART_IN, sentence by sentence."""
    state = _State(context)
    for frame in frames:
        yield from _running(frame, state)
        yield from _joining(frame, state)
