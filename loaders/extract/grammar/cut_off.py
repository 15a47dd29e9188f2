"""What a teaser does not give whole: `Chủ tịch Hiệp hội Vận tải …`, `Vi Thị ...`."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader

_ELLIPSIS = "…"  # three dots are read as one (view.py)


def breaks_off(reader: Reader, k: int) -> bool:
    """Whether an ellipsis stands at a token."""
    return reader.word(k) == _ELLIPSIS


def is_cut_off(reader: Reader, end: int) -> bool:
    """Whether a blank and an ellipsis close the line behind what ends at a token, so that it may go on unread."""
    view = reader.view
    if not 0 < end < len(view.words) or view.words[end] != _ELLIPSIS:
        return False
    closes = end + 1 >= len(view.words) or view.line_of(end + 1) != view.line_of(end)
    return closes and view.starts[end] > view.ends[end - 1]
