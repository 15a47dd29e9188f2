"""Who of a sentence the next one means by `ông`: rather who is appointed there, last who is replaced or appoints."""

from __future__ import annotations

import re
from collections.abc import Sequence

from loaders.extract.skeletons.frame import OFFICES
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import Chunk, Person
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("salience.yaml")
_REACH = 14
_BREAKS = frozenset(list_of("breaks_off"))
_PASSED_OVER = re.compile(rf"(?:^| )(?:{any_of(_WORDS['replaced'])}|{any_of(_WORDS['agents'])})$")
_CHOSEN = re.compile(
    rf"(?:^| )(?:(?:{any_of(_WORDS['chosen'])})(?: (?:{any_of(_WORDS['again'])}))?"
    rf"|(?:{any_of(_WORDS['given'])}) (?:[^.;:]* )?(?:{any_of(_WORDS['to'])}))(?: các)?$"
)
_SPEAKS = re.compile(rf"(?:(?:cũng|đã|còn|đồng thời) )*(?:{any_of(_WORDS['speaking'])})(?!\w)")
_VERB = 5


def salience(lower: Sequence[str], chunks: Sequence[Chunk], k: int) -> int:
    """How much a sentence is about a person: 1 who is appointed there, -1 who appoints or is replaced, else 0.

    Args:
        lower: lower-case words of the document.
        chunks: what the sentence names, in order.
        k: the place of the person among them.
    """
    start = chunks[k].start
    for before in reversed(chunks[:k]):  # the titles right before the name belong to it
        if before.kind not in OFFICES or before.end != start:
            break
        start = before.start
    said = " ".join(lower[max(0, start - _REACH) : start])
    if _PASSED_OVER.search(said):
        return -1
    return 1 if _CHOSEN.search(said) else 0


def appointing(lower: Sequence[str], chunks: Sequence[Chunk], k: int) -> str:
    """The name of who appoints a person, in the same clause before: `Chủ tịch nước A ký quyết định bổ nhiệm ông`."""
    people = [c for c in chunks[:k] if isinstance(c.thing, Person)]
    if not people or salience(lower, chunks, k) != 1 or not isinstance(people[-1].thing, Person):
        return ""
    between = lower[people[-1].end : chunks[k].start]
    return "" if _BREAKS.intersection(between) else people[-1].thing.name


def speaks(lower: Sequence[str], pronoun: Chunk) -> bool:
    """`Đồng chí lưu ý`, `Ông cũng yêu cầu`: whether a pronoun is said to speak or to ask for something."""
    return _SPEAKS.match(" ".join(lower[pronoun.end : pronoun.end + _VERB])) is not None
