"""Houses that no list knows, named in a sentence by their capitals: a bare post there is not of a firm told before."""

from __future__ import annotations

from loaders.extract.grammar.people.names import cut_end, looks_like_name
from loaders.extract.grammar.places.place_names import is_unit_name
from loaders.extract.grammar.reader import Reader
from loaders.resources.words import list_of, phrases_of

_OF = ("của", "tại")
_KNOWN = ("province", "level", "head", "body", "title", "role", "honorific", "enterprise", "country", "committee_head")
_SHORTEST, _LONGEST_QUOTED = 2, 14
_QUOTES = ('"', "“", "”")
_BOARDS, _BOARDS_IN_FULL = list_of("boards_in_short"), phrases_of("boards_in_full")


def unknown_house(reader: Reader, start: int, end: int, firm: str) -> bool:
    """`Tại Dược Sao Mai, Chủ tịch HĐQT A`: whether capitals name a house before a post that is not the firm known."""
    of_it = (k for k in range(start + 1, end) if reader.word(k - 1) in _OF and k in reader.run_end)
    return any(_is_house(reader, k, firm) for k in of_it) or any(
        _is_board_of(reader, k, firm) or _is_run_there(reader, k, firm) for k in range(start + 1, end)
    )


def _is_run_there(reader: Reader, k: int, firm: str) -> bool:
    """`"Vườn ươm Sao Khuê" [do] trường vận hành, bà A làm Giám đốc điều hành`: whether an initiative is told before."""
    opened = next((i for i in range(k - 2, max(-1, k - _LONGEST_QUOTED), -1) if reader.word(i) in _QUOTES), -1)
    if reader.word(k) != "do" or reader.word(k - 1) not in _QUOTES or opened < 0:
        return False
    return " ".join(reader.view.lower[opened + 1 : k - 1]) not in firm.lower()


def _is_board_of(reader: Reader, k: int, firm: str) -> bool:
    """`Hội đồng quản trị [SAOMAI] miễn nhiệm`: whether one word in capitals names whose the board before is."""
    board = reader.word(k - 1) in _BOARDS or (reader.word(k - 2), reader.word(k - 1)) in _BOARDS_IN_FULL
    word = reader.view.words[k]
    short = word.isupper() and word.isalpha() and len(word) > _SHORTEST
    return board and short and not reader.find(k, *_KNOWN) and word.lower() not in firm.lower()


def _is_house(reader: Reader, k: int, firm: str) -> bool:
    words = reader.view.words[k : cut_end(reader, k)]
    known = reader.find(k, *_KNOWN) is not None or looks_like_name(words) or is_unit_name(words)
    return len(words) >= _SHORTEST and not known and " ".join(words).lower() not in firm.lower()
