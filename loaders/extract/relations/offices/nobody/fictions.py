"""Who is made up: the characters of films, plays and novels, and whom an actor plays, hold no post."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import PERSON, Chunk, Person
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml

_WORDS = load_yaml("verbs.yaml")
_STAGE = [tuple(words.split()) for words in _WORDS["stage"]]
_LEAST = 4
_SAID_TO_BE, _MADE_UP = frozenset(_WORDS["said_of_people"]), _WORDS["made_up"]
# Nhân vật chính là T - P · T P ( nghệ sĩ P ) · T P do diễn viên P đảm nhận · chuyện kể về P
_PLAYED = re.compile(rf"(?<!\w)(?:{words_of('played')})(?!\w)|P \( P \)")
# Chuyện xảy ra ở U , một U không có trên bản đồ . P , T , ...
_PLOT = re.compile(rf"(?:{words_of('plots')})(?!\w)")
# Truyện ngắn : ... · Truyện ngắn của P
_TALE = re.compile(rf"(?:{words_of('tales')})(?: dự thi)?(?: ?[:|]| của |[\s.]*\n|[\s.]*$)", re.IGNORECASE)
_OPENING = 4  # sentences of which one may say that the text is a tale
# P do diễn viên P đảm nhận · P ( NSƯT P )
_ACTED = re.compile(
    rf",? ?do (?:{words_of('players')}) P (?:{words_of('playing')})(?!\w)"
    rf"|\( (?:do )?(?:{words_of('players')}) P(?: \w+)* \)"
)
_IN_BRACKETS = re.compile(r"\( P \)")
_ALIAS = re.compile(rf"(?:{words_of('alias')})(?: của \w+)?(?: :)? $")
_HONOURED = frozenset(words_of("players").upper().split("|"))


def characters(view: View, frames: list[Frame]) -> set[str]:
    """Everybody in a tale; of a text with many words of the stage who is played, and who a plot is about."""
    known = view.known
    tale = any(_TALE.match(view.span_text(s.start, s.end)) for s in view.sentences[:_OPENING])
    if tale or _SAID_TO_BE.issubset(known):
        text = view.text.lower()
        if tale or any(words in text for words in _MADE_UP):
            people = (c.thing for frame in frames for c in frame.chunks if isinstance(c.thing, Person))
            return {person.name for person in people}
    if sum(map(known.issuperset, _STAGE)) < _LEAST:
        return set()
    pairs = set(pairwise(view.lower))
    if sum(words in pairs if len(words) > 1 else words[0] in known for words in _STAGE) < _LEAST:
        return set()
    played = set(_named(frame for frame in frames if _PLAYED.search(frame.skeleton.text) is not None))
    plots = {frame.sentence.line for frame in frames if _PLOT.match(frame.skeleton.text) is not None}
    return played.union(_named(frame for frame in frames if frame.sentence.line in plots))


def _named(frames: Iterable[Frame]) -> Iterator[str]:
    """The names in some sentences."""
    for frame in frames:
        for chunk in frame.chunks:
            if chunk.kind == PERSON and isinstance(chunk.thing, Person):
                yield chunk.thing.name


def is_played(frame: Frame, person: Chunk) -> bool:
    """`Giám đốc Sở Nội vụ A (NSƯT B)`, `A do diễn viên B đảm nhận`: whether an actor plays who is named."""
    behind = frame.skeleton.after(person)
    if not behind.startswith(("(", "do ", ", do ")):
        return False
    if _ACTED.match(behind) is not None:
        return True
    words = frame.skeleton.words[person.end : person.end + 2]
    return _IN_BRACKETS.match(behind) is not None and words[-1].upper() in _HONOURED


def other_names(frames: list[Frame]) -> set[str]:
    """Names that a text gives only as somebody's other name: `Trường Chinh (tên thật là Đặng Xuân Khu)`."""
    alias: dict[str, bool] = {}
    for frame in frames:
        for chunk in frame.chunks if PERSON in frame.kinds else ():
            if chunk.kind == PERSON and isinstance(chunk.thing, Person):
                besides = _ALIAS.search(frame.skeleton.text[: frame.skeleton.offset(chunk)]) is not None
                alias[chunk.thing.name] = besides and alias.get(chunk.thing.name, True)
    return {name for name, besides in alias.items() if besides}
