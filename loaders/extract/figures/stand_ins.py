"""Who stands for somebody else: a department tells and does for its place, a committee for its own."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.figures.line import Line
from loaders.extract.figures.phrases import ADMINISTRATIVE, DURATION, SETS, TRADE, WHOLE_PLACE, holds
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Committee, Enterprise, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
_DESK = frozenset(_WORDS["desk_counts"])
_BOARD_COUNTS = frozenset(_WORDS["board_counts"])


def stands_for(actor: Actor, measured: str, line: Line, start: int, context: Context) -> Actor | None:
    """Whose a number is whose subject is an actor: his own, or his place's; None where he sets it for others.

    Args:
        actor: the subject, of which only a department or a committee stands for a place.
        measured: the measure; what a desk handles is of its department, tasks are of the committee.
        line: the sentence.
        start: where the number stands.
        context: the article's.
    """
    words = measured.lower().split()
    if isinstance(actor, Body) and actor.kind == "department":
        if not _DESK.isdisjoint(words[:1]) or DURATION.at(words, 0):
            return actor
        return None if holds(SETS, line, 0, start) else place_of(actor, context)
    own = actor.kind == "task_force" if isinstance(actor, Committee) else False
    if isinstance(actor, Committee) and (counts_places(measured) or (_BOARD_COUNTS.isdisjoint(words) and not own)):
        return context.province_unit(actor.province) if actor.province and actor.level == "province" else None
    return actor


def counts_places(measured: str) -> bool:
    """`41 bản chưa có sóng`, `99 xã, phường đã thành lập ban chỉ đạo`: of the place, whoever tells of them."""
    return not ADMINISTRATIVE.isdisjoint(measured.lower().replace(",", "").split()[:1])


def place_of(body: Body, context: Context) -> Actor | None:
    """The place that a body is of."""
    unit = body.unit
    if unit is not None and unit.name and unit.name != unit.province:
        return unit
    return context.province_unit(body.province) if body.province else None


def whole_place(line: Line, start: int) -> bool:
    """`Theo Trung tâm X, toàn thành phố tiếp nhận 1,2 triệu hồ sơ`: a place as a whole before a number."""
    return holds(WHOLE_PLACE, line, 0, start)


def of_trade(measured: str) -> bool:
    """Whether only a firm of some trade has such a measure (`tỷ lệ tổn thất điện năng`, `nợ xấu`)."""
    words = measured.lower().split()
    return any(TRADE.at(words, i) for i in range(len(words)))


def trader(actor: Actor | None, measured: str, firm: Enterprise | None) -> Actor | None:
    """What a place by default cannot have is of the firm that is told of, if of anybody."""
    return firm if isinstance(actor, Unit) and of_trade(measured) else actor
