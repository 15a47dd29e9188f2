"""Small tools over a skeleton that the relation rules share: the chunk at a letter, lists of like things, clauses."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import COUNTS as COUNTS
from loaders.resources.words import any_of as any_of
from loaders.resources.words import words_of as words_of

_LIST = re.compile(r"(?:,|và|;|, và|cùng|cùng với|hoặc|-)(?: số)?\Z")
_SAID = re.compile(
    r"(?:(?:năm|ngày|tháng) [\d /.-]+ )?của [BC] ?(?:,|và|;|, và|cùng|cùng với)\Z"
    r"|(?:của [BC] )?về [^;.D]{0,110}(?: |, )(?:và|cùng|cùng với)\Z"
)
_QUOTES = frozenset("\"“”'‘’")
BRACKETS = re.compile(r"\([^()]*\)")


def chunk_at(frame: Frame, match: re.Match[str], group: str) -> Chunk | None:
    """The chunk whose letter a group of a match holds."""
    return frame.skeleton.at.get(match.start(group)) if match[group] else None


def listed(frame: Frame, chunk: Chunk, *, left: bool = True, right: bool = True) -> list[Chunk]:
    """A chunk with the like ones that commas and `và` join to it, in order."""
    out = [chunk]
    i = frame.index(chunk)
    for step, wanted in ((-1, left), (1, right)):
        k = i
        while wanted and 0 <= k + step < len(frame.chunks):
            one, other = sorted((k, k + step))
            then = _of_then(frame, k) if step > 0 and chunk.kind == "D" else 0
            if then:
                k = then
                out.append(frame.chunks[k])
                continue
            if not _alike(frame.chunks[k + step].kind, chunk.kind) or not _LIST.match(
                frame.gap(frame.chunks[one], frame.chunks[other])
            ):
                break
            k += step
            out.insert(0, frame.chunks[k]) if step < 0 else out.append(frame.chunks[k])
    return out


def _alike(one: str, other: str) -> bool:
    return one == other or {one, other} <= {"E", "I"}


def _of_then(frame: Frame, k: int) -> int:
    """`D của B và D`, `D về C và D về C`: the place of the document behind what is said of the one before, or 0."""
    for then in range(k + 1, min(k + 4, len(frame.chunks))):
        if frame.chunks[then].kind == "D":
            said = frame.gap(frame.chunks[k], frame.chunks[then])
            return then if then > k + 1 and _SAID.match(said) else 0
    return 0


def clause_before(frame: Frame, offset: int) -> str:
    """The skeleton before an offset, back to the last semicolon or full stop."""
    return re.split(r"[;.]\s", frame.skeleton.text[:offset])[-1]


def is_quoted(frame: Frame, chunk: Chunk) -> bool:
    """`có hai chữ "Trưởng ban" dễ lẫn: ...`: whether it is spoken of as a word."""
    return frame.skeleton.before(chunk)[-1:] in _QUOTES and frame.skeleton.after(chunk)[:1] in _QUOTES
