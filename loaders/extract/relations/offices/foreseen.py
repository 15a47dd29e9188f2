"""Posts told beside one that is to come: `ông A sẽ làm Bí thư xã X; người giữ chức Chủ tịch UBND xã là bà B`."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.resources.words import words_of

_LIKE_IT = ("title.header", "office.verb")
_CLAUSE = re.compile(r"; ?|, (?:còn|trong khi)\b")
# theo phương án nhân sự , T là P · theo đề xuất của B , P làm T
_BY_A_PLAN = re.compile(rf"theo (?:{words_of('drafts')}|dự kiến|đề xuất)(?! này)[^;.,PNTR]{{0,40}} ,")
_SO_ALREADY = re.compile(
    rf"(?<!\w)(?:{words_of('still')}|{words_of('already')}|{words_of('earlier')}|{words_of('electing')}"
    r"|quyết định|bổ nhiệm|phê chuẩn|ký)(?!\w)"
)


def plan_beside(frame: Frame) -> None:
    """Turns to planned what stands in a sentence on a plan, or in the clause behind somebody who is to have a post."""
    text = frame.skeleton.text
    plan = _BY_A_PLAN.match(text)
    if plan is None and all(h.rule != "office.planned" for h in frame.holdings):
        return
    starts = [plan.end() if plan is not None else 0, *(m.end() for m in _CLAUSE.finditer(text)), len(text)]
    to_come = plan is not None
    for start, stop in pairwise(starts):
        told = [(i, at) for i, h in enumerate(frame.holdings) if start <= (at := _offset(frame, h)) < stop]
        planned = any(frame.holdings[i].rule == "office.planned" for i, _ in told)
        for i, at in told if to_come and not planned else ():
            holding = frame.holdings[i]
            if holding.rule not in _LIKE_IT or holding.status != "asserted" or _SO_ALREADY.search(text, start, at):
                continue
            frame.holdings[i] = replace(holding, status="planned", rule="office.planned")
            planned = True
        to_come = planned or not told


def _offset(frame: Frame, holding: Holding) -> int:
    """Where the words of a post stand; before all for a role in a committee."""
    chunk = frame.chunk_of(holding.office) if not holding.office.role else None
    return frame.skeleton.offset(chunk) if chunk is not None else -1
