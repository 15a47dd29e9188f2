"""An office had once and now again: `được bổ nhiệm giữ chức T. Trước đó, ông từng giữ chức T`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame, Holding

_BACK = re.compile(r"(?:^|[;,] )(?:trước đó|trước đây|trước kia)\b|\b(?:đã )?từng\b")
_ON = re.compile(r"(?:sau đó|tiếp đó|rồi|đến) ")
_Key = tuple[str, str, object]


def without_told_back(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """Leaves out what somebody had long ago of an office to which the article first says that he is appointed.

    Only where all that is told of leaving it goes back in time: from a `trước đó` or `từng` on.
    """
    given: dict[_Key, int] = {}
    for h in holdings:
        if h.rule == "office.appointed" and h.status == "asserted" and h.name and not h.office.guessed:
            given.setdefault(_key(h), h.sentence)
    again = [h for h in holdings if h.status == "former" and given.get(_key(h), h.sentence) < h.sentence]
    if not again:
        return holdings
    texts = {frame.number: frame.skeleton.text for frame in frames}
    back: set[tuple[_Key, int]] = set()
    for h in again:
        goes_on = (_key(h), h.sentence - 1) in back and _ON.match(texts[h.sentence]) is not None
        if goes_on or _BACK.search(texts[h.sentence]):
            back.add((_key(h), h.sentence))
    left = {_key(h) for h in again if (_key(h), h.sentence) not in back}
    return [h for h in holdings if h not in again or _key(h) in left]


def _key(holding: Holding) -> _Key:
    return holding.name, holding.office.title, holding.office.body
