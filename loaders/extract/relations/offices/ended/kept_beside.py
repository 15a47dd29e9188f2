"""Posts that somebody keeps beside a new one: `bổ nhiệm ông A - T1 kiêm giữ chức T2` in one sentence of the text."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame, Holding, Key
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of

_JOINED = re.compile(rf"(?<!\w)(?:{any_of(load_yaml('office_verbs.yaml')['joins'])})(?!\w)")


def kept_beside(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """The holdings, with those posts held still that another sentence says go with the new one of theirs.

    `PGS. A, T1, được bổ nhiệm làm T2` would end T1, which a headline or caption tells so for short.
    """
    by_number = {frame.number: frame for frame in frames}
    pairs = {pair for h in holdings if h.status == "asserted" for pair in _kept(h, holdings, by_number)}
    if not pairs:
        return holdings
    given = {(h.sentence, h.key) for h in holdings if h.status == "asserted"}

    def kept(old: Holding) -> bool:
        news = (new for key, new in pairs if key == old.key)
        return old.rule == "office.transferred" and any((old.sentence, new) in given for new in news)

    return [replace(h, status="asserted", rule="title.after") if kept(h) else h for h in holdings]


def _kept(old: Holding, holdings: list[Holding], frames: dict[int, Frame]) -> list[tuple[Key, Key]]:
    """The post with each new one of its sentence that words like `kiêm` join to it."""
    frame = frames[old.sentence]
    chunk = frame.chunk_of(old.office)
    if chunk is None:
        return []
    out = []
    for new in holdings:
        other = frame.chunk_of(new.office) if new.sentence == old.sentence and new.name == old.name else None
        if other is None or other.start <= chunk.end or new.status != "asserted":
            continue
        if _JOINED.search(frame.gap(chunk, other)) is not None:
            out.append((old.key, new.key))
    return out
