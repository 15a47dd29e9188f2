"""One head a seat: a second one whom the context alone puts there is not told."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import COMMITTEE, ROLE, Committee, Holder, Title

# How a sentence tells whose head somebody is: by name, by the head word alone (`Ban Chỉ đạo do A làm R`), not at all.
_BY_NAME, _BY_WORD, _BY_CONTEXT = range(3)
# Rules that tell of one who comes after another.
_TAKING = ("office.appointed", "office.same", "office.now", "office.replaced", "office.moved", "office.in_place")


def one_head(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """Holdings without heads by context of what has another head.

    `Bộ trưởng Bộ Y tế A; Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ B`: B does not head the ministry named last.

    Args:
        holdings: of a document, in reading order.
        frames: its sentences.
    """
    seats: dict[object, list[Holding]] = {}
    left = {(h.name, _seat(h)) for h in holdings if h.status == "former" and h.rule.startswith("office.")}
    for h in filter(_is_head, holdings):
        if (h.name, _seat(h)) in left:
            continue  # Chủ tịch kiêm Tổng Giám đốc A thôi kiêm Tổng Giám đốc; người thay là B
        seats.setdefault(_seat(h), []).append(h)
    disputed = [heads for heads in seats.values() if len({h.holder for h in heads}) > 1]
    if not disputed:
        return holdings
    by_number = {frame.number: frame for frame in frames}
    false: set[int] = set()
    for heads in disputed:
        told = [(_told(h, by_number[h.sentence]), h) for h in heads]
        false |= {id(h) for h in _second_heads(told, holdings)}
    return [h for h in holdings if id(h) not in false]


def _is_head(holding: Holding) -> bool:
    office, holder = holding.office, holding.holder
    said = not isinstance(holder, Title) or holder.body is not None  # not `do bí thư làm trưởng ban`
    return (
        said and office.rank == "head" and holding.status == "asserted" and office.body is not None and not office.more
    )


def _seat(holding: Holding) -> object:
    body = holding.office.body
    if isinstance(body, Committee):
        return body.kind, body.level, body.whose, body.topic
    return holding.office.title, body


def _told(holding: Holding, frame: Frame) -> int:
    """How the sentence tells whose head the holder is."""
    office = holding.office
    if not office.role:
        return _BY_CONTEXT if office.guessed else _BY_NAME
    chunk = frame.chunk_of(office)
    if chunk is None or (chunk.kind == ROLE and not chunk.notes):
        return _BY_NAME
    named = [c for c in frame.chunks if c.kind == COMMITTEE and c.thing == office.body]
    return _BY_WORD if named else _BY_CONTEXT


def _second_heads(told: list[tuple[int, Holding]], holdings: list[Holding]) -> Iterable[Holding]:
    """Those whom the context alone puts into a seat that is another's; the first where it puts all there."""
    best = min(how for how, _ in told)
    sure = [h for how, h in told if how == best]
    sure = sure[:1] if best == _BY_CONTEXT else sure
    names = {name for h in sure for name in _names(h.holder, holdings)}
    for how, h in told:
        if how == _BY_CONTEXT and h.rule not in _TAKING and names.isdisjoint(_names(h.holder, holdings)):
            yield h


def _names(holder: object, holdings: list[Holding]) -> set[object]:
    """A person by name; a post, and whoever has it."""
    if not isinstance(holder, Title):
        return {getattr(holder, "name", "")}
    posts: set[tuple[str, Holder | None]] = {(holder.title, body) for body in (holder.body, *holder.more)}
    return {*posts, *(h.name for h in holdings if (h.office.title, h.office.body) in posts)}
