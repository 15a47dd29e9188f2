"""One post of one person lies in one place: where the words do not tell it, the place told before holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.things import Body, Holder, Title
from loaders.extract.words.view import View

_BY_CONTEXT, _BY_SENTENCE, _BY_WORDS = range(3)
# Rules by which a title stands beside a name.
_NAMING = ("title.before", "title.after")
_MINISTER, _IN_GOVERNMENT = "Bộ trưởng", ("Chủ nhiệm", "Văn phòng Chính phủ")


def in_one_place(holdings: list[Holding], frames: list[Frame], view: View) -> list[Holding]:
    """`ông A, Giám đốc Sở Công Thương` of the guests is later no `Giám đốc Sở Công Thương` of the hosts.

    Args:
        holdings: of a document, in reading order.
        frames: its sentences.
        view: the document.
    """
    posts: dict[object, list[Holding]] = {}
    for h in holdings:
        if (key := _post(h)) is not None:
            posts.setdefault(key, []).append(h)
    moved: dict[int, Holding] = {}
    by_number = {frame.number: frame for frame in frames}
    for same in posts.values():
        if len({h.office.body for h in same}) > 1:
            moved |= dict(_moved(same, by_number, view))
    return _by_bare_titles([moved.get(id(h), h) for h in holdings], by_number, view)


def _by_bare_titles(holdings: list[Holding], frames: dict[int, Frame], view: View) -> list[Holding]:
    """Without `Giám đốc A` of a body of the context where A is told as `Giám đốc Sở X`: it is that post.

    A `Bộ trưởng` who is `Chủ nhiệm Văn phòng Chính phủ` has no ministry.
    """
    known: dict[tuple[str, str, str], set[Holder | None]] = {}
    heads = {(h.name, h.office.title, getattr(h.office.body, "name", ""), h.status) for h in holdings}
    for h in holdings:
        if h.name and not _is_bare(h, frames, view):
            known.setdefault((h.name, h.office.title, h.status), set()).add(h.office.body)
    out: list[Holding] = []
    for h in holdings:
        bodies = known.setdefault((h.name, h.office.title, h.status), set())
        told = bodies or (h.office.title == _MINISTER and (h.name, *_IN_GOVERNMENT, h.status) in heads)
        bare = told and h.name and h.rule in _NAMING and _is_bare(h, frames, view)
        if not bare or h.office.body in bodies:
            out.append(h)
            bodies.add(h.office.body)
    return out


def _is_bare(holding: Holding, frames: dict[int, Frame], view: View) -> bool:
    """Whether the words of a post are its title alone."""
    chunk = frames[holding.sentence].chunk_of(holding.office) if not holding.office.role else None
    return chunk is not None and view.span_text(chunk.start, chunk.end).lower() == holding.office.title.lower()


def _post(holding: Holding) -> object:
    """What is the same in two posts that differ in their place alone; None for a post without a place."""
    body = holding.office.body
    if not holding.name or not isinstance(body, Body) or body.unit is None or holding.office.more:
        return None
    place = body.unit.name if body.unit.name in body.name else body.province
    return holding.name, holding.office.title, holding.status, body.head, body.unit.rung, body.name.replace(place, "")


def _moved(same: list[Holding], frames: dict[int, Frame], view: View) -> Iterator[tuple[int, Holding]]:
    """Those of one post whose place is told least, with the place that is told best; of equals with the first."""
    ranked = [(_told(h.office, frames[h.sentence], view), h) for h in same]
    best = max(rank for rank, _ in ranked)
    told = list(dict.fromkeys(h.office.body for rank, h in ranked if rank == best))
    if len(told) > 1 and best != _BY_CONTEXT:
        return
    for rank, h in ranked:
        if h.office.body != told[0] and rank <= best:
            yield id(h), replace(h, office=replace(h.office, body=told[0]))


def is_of_context(post: Title, frame: Frame, view: View) -> bool:
    """Whether neither the words of a post nor those before it in its sentence tell the place that it was given."""
    return _told(post, frame, view) == _BY_CONTEXT


def _told(post: Title, frame: Frame, view: View) -> int:
    """How the place of a post is told: by the words of the post, by those before it in its sentence, not at all."""
    body, chunk = post.body, frame.chunk_of(post)
    if chunk is None or not isinstance(body, Body) or body.unit is None:
        return _BY_CONTEXT
    names = {name.lower() for name in (body.unit.name, body.province) if name}
    if _names_one(names, view.span_text(chunk.start, chunk.end)):
        return _BY_WORDS
    return _BY_SENTENCE if _names_one(names, view.span_text(frame.sentence.start, chunk.start)) else _BY_CONTEXT


def _names_one(names: set[str], words: str) -> bool:
    return any(name in words.lower() for name in names)
