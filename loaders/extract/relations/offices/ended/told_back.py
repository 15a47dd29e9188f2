"""An office had once and now again: `được bổ nhiệm giữ chức T. Trước đó, ông từng giữ chức T`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame, Holding, Key
from loaders.resources.words import words_of

_BACK = re.compile(rf"(?:^|[;,] )(?:{words_of('earlier')})\b|\btừng\b")
_ON = re.compile(r"(?:sau đó|tiếp đó|rồi|đến) ")
_CENTRAL = "Ban Chấp hành Trung ương Đảng"


def without_told_back(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """Leaves out what somebody had long ago of an office that the article first says he is appointed to, or has.

    Only where all that is told of leaving it goes back in time: from a `trước đó` or `từng` on.
    """
    given: dict[Key, int] = {}
    present: dict[Key, int] = {}
    for h in holdings:
        if h.status == "asserted" and h.name and not h.office.guessed:
            said = given if h.rule == "office.appointed" else present if h.rule.startswith("title.") else {}
            said.setdefault(h.key, h.sentence)
    again = [h for h in holdings if h.status == "former" and _told(h, given, present) < h.sentence]
    again = [h for h in again if h.key in given or _of_another_term(h)]
    if not again:
        return holdings
    texts = {frame.number: frame.skeleton.text for frame in frames}
    back: set[tuple[Key, int]] = set()
    for h in again:
        goes_on = (h.key, h.sentence - 1) in back and _ON.match(texts[h.sentence]) is not None
        if goes_on or _BACK.search(texts[h.sentence]):
            back.add((h.key, h.sentence))
    left = {h.key for h in again if (h.key, h.sentence) not in back}
    return [h for h in holdings if h not in again or h.key in left]


def _told(holding: Holding, given: dict[Key, int], present: dict[Key, int]) -> int:
    """The sentence in which an office is first given, or told of as held; that of the holding where it is in none."""
    return given.get(holding.key, present.get(holding.key, holding.sentence))


def _of_another_term(holding: Holding) -> bool:
    """A seat in the Central Committee in a list of a life: that of an earlier term too."""
    seat = holding.office.title == "Ủy viên" and getattr(holding.office.body, "name", "") == _CENTRAL
    return seat and holding.rule == "office.former"
