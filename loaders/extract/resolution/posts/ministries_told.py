"""Which ministry a bare `Thứ trưởng` or `Trợ lý Bộ trưởng` is of."""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.made_bodies import ministry_body
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.things import Body

_AIDES = ("Trợ lý Bộ trưởng",)
_MINISTER, _MINISTRY, _FAR = "Bộ trưởng", "Bộ ", 16
_BESIDE = re.compile(r"\bbộ trưởng (?:bộ )?[^,.;:]+ và\Z")


def ministry_told_of(context: Context, raw: RawTitle, token: int, line: int) -> Body | None:
    """A bare `Thứ trưởng`: of the ministry named last in its paragraph, else of the one that the article names most.

    None where it names several equally often, none of them before; nor where a name follows that cannot be read
    (`Thứ trưởng BộLâm nghiệp`, `Thứ trưởng Văn hóa`), nor of the ministry of another (`Bộ trưởng Bộ X và Bộ trưởng A`).
    A `Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ X, Bộ Y` is of the one behind it in the sentence.
    """
    if raw.title in _AIDES:
        return _ministry_behind(context.reader, raw.end)
    if raw.title == _MINISTER and _beside_a_minister(context.reader, token):
        return None
    last, words = context.last_body.get("ministry"), context.reader.view.words
    if any(word.startswith("Bộ") and len(word) > len("Bộ") for word in words[raw.end : raw.end + 1]):
        return None
    if opens_field(context.reader, raw.end):
        return None
    if last is not None and context.ministry_line == line:
        return last if last.name.startswith(_MINISTRY) else None  # Thứ trưởng, Phó Chủ nhiệm Ủy ban Dân tộc
    if last is None and context.ministry_tied:
        return None
    return ministry_body(context.ministry)


def opens_field(reader: Reader, k: int) -> bool:
    """`Thứ trưởng [Văn hóa] nói`: a capital that a small letter goes on with names a ministry that no list has."""
    behind = reader.view.words[k + 1 : k + 2] if reader.run_end.get(k) == k + 1 else []
    goes_on = behind != [] and behind[0].isalpha() and behind[0].islower()
    return goes_on and not reader.is_stop(k + 1) and not reader.is_verb(k + 1)


def _beside_a_minister(reader: Reader, token: int) -> bool:
    """`Bộ trưởng Bộ X và [Bộ trưởng] A`: the minister of another one."""
    sentence = reader.view.sentence_over(token)
    start = max(sentence.start if sentence is not None else 0, token - _FAR)
    return _BESIDE.search(" ".join(reader.view.lower[start:token])) is not None


def _ministry_behind(reader: Reader, end: int) -> Body | None:
    """The first ministry that a sentence names behind a token."""
    sentence = reader.view.sentence_over(end - 1)
    stop = sentence.end if sentence is not None else end
    bodies = (raw_body(reader, k) for k in range(end, stop) if reader.view.words[k] == "Bộ")
    name = next((body.fixed for body in bodies if body is not None and body.head == "ministry"), "")
    return ministry_body(name.removeprefix("Bộ ")) if name else None
