"""The province that several posts or people of one sentence share, where its words name it once."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.article.focus import ProvinceMention
from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import phrases_of

_WORDS = load_yaml("places.yaml")
_TOGETHER, _BESIDE = frozenset(_WORDS["together"]), (",", "-", "–")
_MOVING = frozenset([*_WORDS["moving"], "giữ", "làm"])
_SEATED = frozenset(phrases_of("seats_beside"))
_PART_OF_A_POST = ("title", "role", "head", "body", "field", "board", "honorific", "level")
_LONGEST_NAME, _FAR, _LONGEST_HEAD = 5, 40, 4


def beside_another(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`Bí thư Tỉnh ủy X A cùng Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh B`: both of them of X."""
    start = before.token - before.level
    if before.former or reader.ending_at(start, "head", within=_LONGEST_HEAD) < 0:
        return False
    end = reader.run_end.get(before.end, before.end)
    named = looks_like_name(reader.view.words[before.end : end])
    end += not named and reader.word(end) == ","  # ông A, Bí thư Tỉnh ủy X, và ông B
    if reader.word(end) not in _TOGETHER or end - before.end > _LONGEST_NAME or (before.end in reader.run_end) != named:
        return False
    sentence = reader.view.sentence_over(token)
    return sentence is not None and before.token >= sentence.start and _only_posts(reader, end + 1, token)


def _only_posts(reader: Reader, k: int, stop: int) -> bool:
    """Whether nothing but posts and who has them stands between two tokens."""
    while k < stop:
        hit = reader.find(k, *_PART_OF_A_POST)
        end = hit.end if hit is not None else reader.run_end.get(k, k)
        if hit is None and reader.word(k) not in _BESIDE and not looks_like_name(reader.view.words[k:end]):
            return False
        k = max(end, k + 1)
    return True


def joins_there(before: ProvinceMention | None, behind: ProvinceMention, reader: Reader, token: int) -> bool:
    """`chỉ định ông A - Giám đốc Sở Nội vụ, tham gia Ban Chấp hành Đảng bộ tỉnh X`: the province whose committee it is.

    Not where the sentence names a province before, or tells of a post that somebody gets elsewhere.
    """
    sentence = reader.view.sentence_over(token)
    if sentence is None or behind.token >= sentence.end or behind.token - token > _FAR or behind.former:
        return False
    if before is not None and before.token >= sentence.start:
        return False
    between = reader.view.lower[token : behind.token]
    moves = ";" in between or not _MOVING.isdisjoint(between)
    return not moves and {*pairwise(between)} >= _SEATED
