"""Posts of earlier years in somebody's life: who now is elsewhere no longer has them (`Tháng 7/2011, ông làm T`)."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.frame import Frame, Holding
from loaders.extract.relations.moves import exclusive
from loaders.extract.things import Body, Person, Title

# Tháng 7 / 2011 , · Ngày 27 - 8 - 2014 , · Năm 2013 , · Từ tháng 10 - 2015 đến tháng 10 - 2020 ,
_OPENS = re.compile(r"(?:(?:đến|từ|vào|trong|đầu|cuối|giữa|khoảng|ngày|tháng|năm|[\d/.,-]+) )+(?!nay )")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TAKEN = ("office.appointed", "office.verb")
_HEADS = ("head", "standing_deputy", "deputy")
_OFFICIAL = frozenset(
    ["party", "government", "department", "ministry", "office", "police", "military", "assembly", "court", "agency"]
)


def _year(frame: Frame) -> int:
    """The last year of the date that opens a sentence, or 0."""
    match = _OPENS.match(frame.skeleton.text)
    years = _YEAR.findall(match.group()) if match is not None else []
    return int(years[-1]) if years else 0


def end_earlier_posts(holdings: list[Holding], frames: list[Frame], published: int) -> list[Holding]:
    """Turns to former what somebody took in a year before that of a post elsewhere that he has.

    Args:
        holdings: of a document, in order.
        frames: its sentences.
        published: its year, 0 where that is not known.
    """
    taken = {h.sentence for h in holdings if h.rule in _TAKEN and h.status == "asserted"}
    years = {frame.number: year for frame in frames if frame.number in taken and (year := _year(frame))}
    if not years:
        return holdings
    today = published or max(years.values())
    return [
        replace(h, status="former", rule="office.long_ago") if _over(h, holdings, years, today) else h for h in holdings
    ]


def _over(old: Holding, holdings: list[Holding], years: dict[int, int], today: int) -> bool:
    """Whether a dated post is of an earlier year than one that nobody has together with it."""
    year = years.get(old.sentence, 0)
    if not year or old.status != "asserted" or old.rule not in _TAKEN or not isinstance(old.holder, Person):
        return False
    return any(
        isinstance(new.holder, Person)
        and new.holder.name == old.holder.name
        and new.status == "asserted"
        and year < years.get(new.sentence, today)
        and _elsewhere(old.office, new.office)
        for new in holdings
    )


def _elsewhere(old: Title, new: Title) -> bool:
    """Whether two posts are of different places or levels, or nobody has both."""
    one, other = old.body, new.body
    if old.rank not in _HEADS or new.rank not in _HEADS or not isinstance(one, Body) or not isinstance(other, Body):
        return False
    if not {one.kind, other.kind} <= _OFFICIAL:
        return False
    return exclusive(old, new) or (one.province, one.unit) != (other.province, other.unit)
