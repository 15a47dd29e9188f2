"""Committees of places abroad, which stay out of the graph: by their owner, by who set them up, by who heads them."""

from __future__ import annotations

from loaders.extract.grammar.foreign import run_start
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("foreign.yaml")
_FAR_LEVELS, _ACROSS = tuple(_WORDS["far_levels"]), tuple(tuple(side.split()) for side in _WORDS["across"])
_FOUNDING = frozenset(word for verb in list_of("establishing") for word in verb.split())
_AUXILIARY = frozenset(load_yaml("committees.yaml")["auxiliary"])
_OF_PLACES, _MOST_LEVELS, _MOST_VERBS = list_of("of_places"), 5, 5


def board_abroad(reader: Reader, start: int, end: int) -> int | None:
    """`Ban Chỉ đạo chuyển đổi số chính quyền tỉnh Gunma`: behind a committee of a place abroad, or None.

    Args:
        reader: the document.
        start: the first token of the committee.
        end: the token behind it.
    """
    if (run := run_start(reader, end)) < end and _is_abroad(reader, run, end):
        return end
    k = end
    while k < end + _MOST_LEVELS and reader.word(k) in _OF_PLACES:
        k += 1
    told = reader.run_end.get(k, k)
    if told > k and _is_abroad(reader, k, told):
        return told
    side = next((k + len(words) for words in _ACROSS if _stands(reader, words, k)), None)
    if side is not None and k > end:
        return side
    return end if _set_up_abroad(reader, start) or _headed_abroad(reader, end) else None


def _is_abroad(reader: Reader, start: int, end: int) -> bool:
    """Whether a run of capitals names a place abroad, with or without its level: `Châu Văn Sơn`, `Văn Sơn`."""
    name = reader.view.span_text(start, end)
    return name in reader.abroad or any(f"{level} {name}" in reader.abroad for level in _FAR_LEVELS)


def _set_up_abroad(reader: Reader, start: int) -> bool:
    """`Văn Sơn đã lập [Ban Chỉ đạo X]`, `phía bạn vừa thành lập [Ban Chỉ đạo X]`."""
    k = start
    while k > start - _MOST_VERBS and reader.word(k - 1) in _FOUNDING:
        k -= 1
    if k == start:
        return False
    while k > start - _MOST_VERBS and reader.word(k - 1) in _AUXILIARY:
        k -= 1
    if any(_stands(reader, words, k - len(words)) for words in _ACROSS):
        return True
    run = run_start(reader, k)
    return run < k and _is_abroad(reader, run, k)


def _headed_abroad(reader: Reader, end: int) -> bool:
    """`[Ban Chỉ đạo X] do Thị trưởng A làm Trưởng ban`: by who has a post that only other states have."""
    hit = reader.find(end + 1, "title") if reader.word(end) == "do" else None
    return hit is not None and bool(hit.entry.spec.get("abroad"))


def _stands(reader: Reader, words: tuple[str, ...], start: int) -> bool:
    """Whether these words stand at a token."""
    return tuple(reader.view.lower[max(0, start) : start + len(words)]) == words
