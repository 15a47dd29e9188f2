"""Seats that a meeting agrees on, where the sentence behind says that the decision is still put to somebody to sign."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from loaders.extract.relations.offices.to_come import PUT_FOR_SIGNING
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.resources.words import words_of

# đồng ý bổ sung P làm R · thống nhất cử P tham gia C
_AGREED = re.compile(
    rf"\b(?:{words_of('agreeing')}) (?:\w+ ){{0,3}}?(?:bổ sung|{words_of('appointing')}|{words_of('sending')})\b"
)
# B trình T ký quyết định trong tháng 10 · giao B hoàn thiện hồ sơ , trình B ban hành quyết định
_STILL_PUT = re.compile(rf"[^;.PN]{{0,80}}{PUT_FOR_SIGNING}(?: ban hành)?(?: quyết định| D)")
_DONE = re.compile(r"\b(?:đã|vừa) ")


def only_agreed_on(holdings: list[Holding], frames: list[Frame]) -> list[Holding]:
    """`Đồng ý bổ sung ông A làm thành viên Ban Chỉ đạo. Vụ X trình Bộ trưởng ký quyết định.`: seats that are planned.

    Args:
        holdings: all that are told.
        frames: the sentences.
    """
    given = {h.sentence for h in holdings if _is_given(h)}
    agreed = {
        frame.number
        for frame, behind in pairwise(frames if given else ())
        if frame.number in given and _is_put(behind.skeleton.text) and _AGREED.search(frame.skeleton.text)
    }
    return [_planned(h) if h.sentence in agreed and _is_given(h) else h for h in holdings] if agreed else holdings


def _is_put(text: str) -> bool:
    """Whether a sentence begins with who puts a decision to whom, and not with who did so."""
    match = _STILL_PUT.match(text)
    return match is not None and _DONE.search(match.group()) is None


def _is_given(holding: Holding) -> bool:
    """Whether a role in a committee is one that a verb gives."""
    beside = holding.rule.startswith("title.")
    return holding.office.role and holding.status == "asserted" and not beside


def _planned(holding: Holding) -> Holding:
    return replace(holding, status="planned", rule="office.planned")
