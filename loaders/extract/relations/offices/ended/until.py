"""Until when somebody had an office: `(đến năm 2022)`, `từ tháng 5/2021 đến 8/2022`."""

from __future__ import annotations

import re

# ( đến năm 2022 ) · giai đoạn 2019-2022 · từ tháng 5/2021 đến 8/2022: over where the year is before that of the article
_A_DAY = r"(?: (?:năm|tháng|ngày|hết|đầu|giữa|cuối)| \d{1,2} ?/)*"
_UNTIL = re.compile(
    r"(?:này |ấy |đó )?[(,]? ?(?:(?:cho )?(?:đến|tới)(?: hết| cuối| giữa| đầu)?(?: tháng \d+ ?/)?(?: năm)?"
    rf"|(?:(?:trong |suốt |vào )*(?:giai đoạn|nhiệm kỳ|thời kỳ|thời gian|từ|các năm|những năm){_A_DAY} )?"
    rf"(?:19|20)\d\d ?(?:-|–|đến|tới|,|và){_A_DAY})"
    r" ?(?P<year>(?:19|20)\d\d)\b"
)


def until_then(behind: str, year: int) -> bool:
    """`trong giai đoạn 2016 - 2020`: whether the time behind an office ends before the year of the article."""
    until = _UNTIL.match(behind)
    return until is not None and int(until["year"]) < year
