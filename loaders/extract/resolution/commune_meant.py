"""Which commune a bare `UBND`, `HĐND` is of: the one that the paragraph, or else the headline, is at."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.article.context import Context
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.things import PROVINCE_LEVELS, WARD_LEVELS, Body, Unit


def commune_of_bare_seat(context: Context, token: int, line: int) -> Unit | None:
    """`Phường X họp. Phó Chủ tịch UBND A`: the one commune of the paragraph, where nothing of the province is told.

    Where the paragraph names no place at all, the one that the headline names.

    Args:
        context: the running context.
        token: where a government or council without a unit stands.
        line: its line.
    """
    start, sentence = context.reader.view.line_start(line), context.reader.view.sentence_over(token)
    end = sentence.end if sentence is not None else token  # Chủ tịch HĐND, Trưởng Đoàn ĐBQH tỉnh
    if _tells_of_province(context, start, end, line):
        return None
    here = _communes(context, start, token)
    if here:
        return here.pop() if len(here) == 1 else None
    title = next((s for s in context.reader.view.sentences if s.zone == "title"), None)
    if title is None or any(isinstance(h, Body) and _is_provincial(h) for h in context.told()):
        return None
    named = _communes(context, title.start, title.end)
    alone = len(named) == 1 and not _tells_of_province(context, title.start, title.end, title.line)
    return named.pop() if alone else None


def _communes(context: Context, start: int, end: int) -> set[Unit]:
    return {unit for at, unit in context.units if start <= at < end and unit.level in WARD_LEVELS and unit.name}


def _tells_of_province(context: Context, start: int, end: int, line: int) -> bool:
    """Whether a body of a province was named there, or a province by its level alone (`đoàn công tác của tỉnh`)."""
    if any(at == line and isinstance(h, Body) and _is_provincial(h) for at, h in context.holders):
        return True
    return any(not unit for unit in _provincial_words(context, start, end))


def _provincial_words(context: Context, start: int, end: int) -> Iterator[str]:
    """The names behind words for the level of a province, empty where none stands there."""
    for k in range(start, end):
        hit = context.reader.find(k, "level")
        if hit is not None and hit.entry.name in PROVINCE_LEVELS and not context.reader.in_compound(k):
            unit = raw_unit(context.reader, k)
            if unit is not None:
                yield unit.name


def _is_provincial(body: Body) -> bool:
    return body.unit is not None and body.unit.is_province
