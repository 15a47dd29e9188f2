"""Whose a document is that others carry out, and who they are: `Sở X thực hiện Kế hoạch của UBND tỉnh, lập Tổ Y`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import chunk_at, words_of
from loaders.extract.things import Chunk

_ACTORS = frozenset("BTEI")
# triển khai thực hiện D và đề án của · theo đúng chỉ đạo của
_OF_OTHERS = re.compile(
    rf"\b(?:(?:{words_of('implementing')}|{words_of('heeding')})"
    rf"|(?:{words_of('going_by')})(?: (?:{words_of('fully')}))? (?:{words_of('by_order')}))"
    r"(?:[^;.BTEIPCR]|(?<=của )[BTEI]){0,160}\bcủa\Z"
)
# B đã thành lập C do | T làm R , đồng thời ban hành D
_FOUNDS = re.compile(
    rf"(?P<who>[BEI]) (?:[^;.BTEIPDC]{{0,40}} )?(?:{words_of('establishing')}) [^;.BTEIPDC]{{0,30}}C"
    r"(?: [^;.BTEIPDC]{0,30})? do\Z"
)
_LEADS_IT = re.compile(r"(?: P)?(?: [^\W\d_A-Z]+){0,4} R ?(?:,|và|đồng thời)")
_FURTHER_CLAUSE = re.compile(r"[,;]|\b(?:và|đồng thời)\b")
# B đã | thực hiện · B đã ban hành D ngày 17 / 2 | thực hiện
_DOES = re.compile(r"(?: P)?(?: [^\W\d_A-Z]+){0,6}(?: D(?: ngày [\d/. -]+)?)? ?\Z")
_NOT_WHO_DOES = re.compile(rf"\b(?:{words_of('of')}|theo|với|cho|sau)\Z")


def of_what_others_do(frame: Frame, chunk: Chunk, offset: int) -> bool:
    """Whether a body is only whose document others carry out, who then do what the verb at `offset` says."""
    between = frame.skeleton.text[frame.skeleton.offset(chunk) + 1 : offset]
    return _FURTHER_CLAUSE.search(between) is not None and _carried(frame, chunk) is not None


def who_founds(frame: Frame, chunk: Chunk) -> Chunk | None:
    """`Ban Thường vụ lập Ban Chỉ đạo do Bí thư làm Trưởng ban, đồng thời ban hành Kế hoạch`: who does both.

    Args:
        frame: the sentence.
        chunk: the post that seems to issue the document (`Bí thư`).
    """
    if _LEADS_IT.match(frame.skeleton.text, frame.skeleton.offset(chunk) + 1) is None:
        return None
    match = _FOUNDS.search(frame.skeleton.before(chunk).rstrip())
    return chunk_at(frame, match, "who") if match is not None else None


def who_carries_out(frame: Frame, chunk: Chunk) -> Chunk | None:
    """The body or post right before the verb by which a document of `chunk` is carried out."""
    match = _carried(frame, chunk)
    before = [c for c in frame.chunks if match is not None and frame.skeleton.offset(c) < match.start()]
    who = next((c for c in reversed(before) if c.kind in _ACTORS), None)
    if who is None or match is None or _NOT_WHO_DOES.search(frame.skeleton.before(who)):
        return None
    return who if _DOES.match(frame.skeleton.text[frame.skeleton.offset(who) + 1 : match.start()]) else None


def _carried(frame: Frame, chunk: Chunk) -> re.Match[str] | None:
    before = frame.skeleton.before(chunk)
    return _OF_OTHERS.search(before) if before.endswith("của") else None
