"""Boards whose head a clause tells and that are no steering committees: `Ban Nội chính, do bà A làm Trưởng ban`."""

from __future__ import annotations

from loaders.extract.grammar.committees.bounds import is_topic_stop
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.committees.words import IN_TITLES, phrase_end, phrases
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("committees.yaml")
_TEAMS = ("tổ", "ban")
_LINKS = ("do", "nơi", "(")
_INSIDE, _TAKING, _POST = (frozenset(_WORDS[name]) for name in ("board_inside", "taking_post", "post_signs"))
_LED_OTHERWISE = phrases("led_otherwise")
_OF_A_PARTY = ("Thường", "Chấp", "Bí")  # Ban Thường vụ, which sets up others
_THESE = list_of("this_one")
_REACH, _LONGEST_NAME = 34, 16


def board_led(reader: Reader, start: int, token: int) -> int:
    """Where the board begins that a role at a token is in; -1 where the clause tells the head of none.

    Args:
        reader: the document.
        start: where the sentence begins.
        token: where the role stands.
    """
    words, lower = reader.view.words, reader.view.lower
    for k in range(token - 1, max(start, token - _REACH) - 1, -1):
        if lower[k + 1] == "thứ" and lower[k] in _TEAMS and reader.word(k - 1) not in IN_TITLES:
            return k  # Tổ thứ ba, về trí tuệ nhân tạo, do ông A làm Tổ trưởng
        if lower[k] == ";" or reader.find(k, "committee_head") is not None:
            return -1
        named = words[k] == "Ban" and words[k + 1][:1].isupper() and reader.word(k - 1) not in IN_TITLES
        if named and phrase_end(reader, k + 1, _LED_OTHERWISE, 2) is None:
            return k if _linked(reader, k, token) else -1
    return -1


def _linked(reader: Reader, board: int, token: int) -> bool:
    """Whether nothing but the board's name stands before the word that ties its head to it."""
    for k in range(board + 1, min(token, board + _LONGEST_NAME)):
        word = reader.word(k)
        if word in _LINKS:
            return word != "(" or token - k <= 2 or reader.word(k + 1) == "do"  # (do ông A, T, làm Trưởng ban)
        if word not in _INSIDE and word[:1].isalpha() and (is_topic_stop(reader, k) or reader.is_verb(k)):
            return False
    return False


def takes_post(words: list[str]) -> bool:
    """`Ban Dân vận Tỉnh ủy, giữ chức Trưởng Ban`: whether the words behind a board give a post in it."""
    return not _POST.isdisjoint(words) and _TAKING.issuperset(words)


def this_committee(reader: Reader, k: int) -> RawCommittee | None:
    """`ban này`, `Trưởng ban của ban ấy`: the committee named last; none where another board stands nearer before."""
    if reader.word(k) != "ban" or reader.word(k + 1) not in _THESE:
        return None
    sentence = reader.view.sentence_over(k)
    before = range(k - 1, sentence.start - 1 if sentence is not None else k - 1, -1)
    words = reader.view.words
    board = next(
        (i for i in before if words[i] == "Ban" and words[i + 1][:1].isupper() and words[i + 1] not in _OF_A_PARTY), -1
    )
    other = board >= 0 and reader.find(board, "committee_head") is None
    return None if other else RawCommittee("Ban Chỉ đạo", "committee", k + 2, this=True)
