"""Sentences that open with a time long past (`Tháng 11/1954,`, `Sau Cách mạng tháng Tám,`): those posts are over."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.spans import words_of

# Khoảng năm 1986 , · Tháng 11 / 1954 , · Từ ngày 3 / 2 / 1950 đến năm 1954 ,
_LONG_AGO = re.compile(
    r"(?:(?:khoảng|hồi|từ|đến|tới|đầu|cuối|giữa|vào|trong|những|các|ngày|tháng|mùa|xuân|hè|thu|đông|năm"
    r"|\d{1,4}|[/.,–-]) )*"
    r"(?:năm|[/.–-]|hồi) (?:19|20)\d\d\b(?! (?:(?:cho )?(?:đến|tới)|[-–]) (?:nay|giờ))"
)
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
# Sau Cách mạng tháng Tám , · Trong những năm kháng chiến chống Pháp ,
_ERA = re.compile(
    r"(?:(?:trước|sau|trong|suốt|từ|khi|vào|thời|thời kỳ|thời gian|cuộc|những năm|ngày|dưới) )*"
    rf"(?:{words_of('eras')})(?!\w)"
)
_CENTURY, _A_CAREER = 2000, 20
_YEARS_OVER = 6


def of_old_times(frame: Frame, published: int) -> None:
    """`Khoảng năm 1986, Ban do Phó Chủ tịch UBND tỉnh A phụ trách`: what a sentence tells of years ago is over."""
    match, era = _LONG_AGO.match(frame.skeleton.text), _ERA.match(frame.skeleton.text)
    years = [int(year) for year in _YEARS.findall(match.group())] if match is not None else []
    ago = published - years[-1] if years and published else _A_CAREER if era or (years and years[-1] < _CENTURY) else 0
    if ago < _YEARS_OVER:
        return
    lasting = ("office.now", "office.appointed") if ago < _A_CAREER else ("office.now",)
    for i, holding in enumerate(frame.holdings):
        if holding.status == "asserted" and holding.rule not in lasting:
            frame.holdings[i] = replace(holding, status="former", rule="office.long_ago")
