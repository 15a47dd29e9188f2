"""Initiatives: who runs them and who joins them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.context import Context
from loaders.extract.protagonist import protagonist
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.runners import Runners
from loaders.extract.relations.spans import words_of
from loaders.extract.statements import Statement
from loaders.extract.things import ENTERPRISE, INSTITUTION, PROGRAMME, Enterprise, Institution, Programme

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


@dataclass(slots=True)
class _State:
    runners: Runners
    last: Programme | None = None
    last_line: int = -9
    movement: Programme | None = None
    received: int = -9


def _running(frame: Frame, state: _State) -> Iterator[Statement]:
    for chunk in frame.chunks:
        programme = chunk.thing
        if chunk.kind != PROGRAMME or not isinstance(programme, Programme) or programme.name in _NATIONAL:
            continue
        subjects, rule = state.runners.of(frame, chunk)
        for subject in subjects:
            if subject != programme:
                state.runners.owners.setdefault(programme.name, subject)
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
        if isinstance(chunk.thing, Enterprise | Institution) and state.runners.owners.get(target.name) != chunk.thing:
            yield Statement("TAKES_PART_IN", chunk.thing, target, rule, frame.number)


def initiative_statements(frames: list[Frame], context: Context) -> Iterator[Statement]:
    """RUNS and TAKES_PART_IN, sentence by sentence."""
    state = _State(Runners(context, protagonist(frames, context)))
    for frame in frames:
        yield from _running(frame, state)
        yield from _joining(frame, state)
        state.runners.note(frame)
