"""The place behind an unnamed level (`chủ tịch xã cũ ở Suối Giàng`, `Bí thư Đảng ủy xã bên`): no commune told of."""

from __future__ import annotations

from loaders.extract.grammar.places.place_names import is_commune_name, is_district_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_WORDS = load_yaml("places.yaml")
_WHERE, _BETWEEN = frozenset(_WORDS["where_behind"]), frozenset(_WORDS["before_where"])
_OTHERS = split_all(_WORDS["other_communes"])
_ENDING = (",", ".", ";", ")", "")
_LONGEST, _SHORTEST_NAME = 5, 2


def name_behind(reader: Reader, end: int, level: str) -> str | None:
    """The name of the unit that words behind its level tell.

    Args:
        reader: the document.
        end: the token behind the level.
        level: of a commune or district.

    Returns:
        The name; empty where the words tell of another unit without its name, `None` where they tell of none.
    """
    if level not in (*WARD_LEVELS, *DISTRICT_LEVELS):
        return None
    k, where = end, reader.word(end - 1) in _WHERE
    while k < end + _LONGEST and (reader.word(k) in _BETWEEN or reader.word(k) in _WHERE):
        where = where or reader.word(k) in _WHERE
        k += 1
    stop = reader.run_end.get(k, k)
    if k > end and where and stop - k >= _SHORTEST_NAME:
        known = is_commune_name if level in WARD_LEVELS else is_district_name
        if known(reader.view.words[k:stop]) and reader.find(k, "province") is None:
            return reader.view.span_text(k, stop)
        return "" if not reader.find(k, "head", "institution_head", "enterprise_head", "body", "title") else None
    other = next((words for words in _OTHERS if tuple(reader.view.lower[end : end + len(words)]) == words), ())
    behind = end + len(other)
    ended = reader.word(behind) in (*_ENDING, "là") or behind in reader.run_end
    return "" if other and ended else None
