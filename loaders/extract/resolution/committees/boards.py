"""Boards that are no committees of ours: what is said of a head behind one is not said of the committee before it."""

from __future__ import annotations

from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.marks import of_unknown
from loaders.extract.grammar.committees.words import IN_TITLES
from loaders.extract.grammar.reader import Reader


def boards_in(reader: Reader) -> list[int]:
    """The tokens at which such boards begin, in order: `Ban Tổ chức`, `Ban Chỉ đạo ... của chính quyền Miyazaki`."""
    named = [i for i in reader.tokens_with("other_board") if not _is_aside(reader, i)]
    return sorted(named + [i for i in reader.tokens_with("committee_head") if _is_unknown(reader, i)])


def _is_aside(reader: Reader, i: int) -> bool:
    """`Trưởng Ban Tổ chức Tỉnh ủy`, `thay ông A (về Ban Tổ chức Tỉnh ủy)`: a board that takes no role behind it."""
    return reader.word(i - 1) in IN_TITLES or reader.view.in_brackets(i)


def _is_unknown(reader: Reader, i: int) -> bool:
    """`Ban Chỉ đạo số hóa của chính quyền Miyazaki`: a committee of nobody we know."""
    hit = reader.find(i, "committee_head")
    return hit is not None and of_unknown(reader, hit.end) and raw_committee(reader, i) is None
