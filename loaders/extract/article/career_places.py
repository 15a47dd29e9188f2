"""The province of posts that somebody had elsewhere: `từng giữ nhiều chức vụ tại X như A, B, Chủ tịch UBND tỉnh`."""

from __future__ import annotations

import re

from loaders.extract.article.focus import ProvinceMention
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, words_of

_WORDS = load_yaml("places.yaml")
_BELOW = frozenset(word for level in (*DISTRICT_LEVELS, *WARD_LEVELS, "thành") for word in level.split())
_ONCE, _TAKING, _IN_A_ROW = frozenset(_WORDS["once"]), frozenset(_WORDS["taking"]), 16
_GONE_ON = frozenset([*_WORDS["moving"], *_WORDS["gone_on"]])
# trước khi về Y , ông giữ ... tại tỉnh · từng công tác ở
_THERE = re.compile(rf"\b(?:{any_of(_WORDS['served'])})\b[^;]* (?:tại|ở)(?: tỉnh| thành phố| tp(?: \.)?)?\Z")
_POSTS = rf"(?:{words_of('many')})(?: \w+)? (?:{words_of('seats')})\b"
_MANY_POSTS = re.compile(rf"\b{_POSTS}")
_OPENS_LIST = re.compile(r"(?:,|:|như|gồm|là|với)(?: |\Z)")  # ... tại X như A , B
_THEN_POSTS = re.compile(rf"[^;.]*?\b{_POSTS}")  # ở X , giữ nhiều chức vụ


def served_there(before: ProvinceMention, reader: Reader, token: int) -> bool:
    """`Trước khi về Y, ông giữ nhiều chức vụ tại X như A, B và Chủ tịch UBND tỉnh`: all of them of X."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or before.token < sentence.start or before.former:
        return False
    told = " ".join(reader.view.lower[sentence.start : before.token])
    between = reader.view.lower[before.end : token]
    if _THERE.search(told) is None or ";" in between or not _GONE_ON.isdisjoint(between):
        return False
    behind = " ".join(between)
    listed = _MANY_POSTS.search(told) is not None and _OPENS_LIST.match(behind) is not None
    return listed or _THEN_POSTS.match(behind) is not None


def in_a_row(before: ProvinceMention | None, behind: ProvinceMention, reader: Reader, token: int) -> bool:
    """`từng làm Bí thư Tỉnh đoàn, Bí thư Thành ủy X`: posts in a row where somebody was before, the last placed."""
    sentence = reader.view.sentence_over(token)
    if sentence is None or behind.token >= sentence.end or behind.token - token > _IN_A_ROW:
        return False
    told = reader.view.lower[sentence.start : token]
    once = max((i for i, word in enumerate(told) if word in _ONCE), default=-1)
    if once < 0 or (before is not None and before.token >= sentence.start + once):
        return False
    between = reader.view.lower[token : behind.token]
    own = between[: between.index(",")] if "," in between else ["huyện"]
    return ";" not in between and _TAKING.isdisjoint(between) and _BELOW.isdisjoint(own)
