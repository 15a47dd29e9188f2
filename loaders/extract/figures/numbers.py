"""Numbers as Vietnamese text writes them: `38,93`, `1.173.463`, `1,65 tỷ đồng`, `92,16/100 điểm`, `thứ 17/34`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")
_MULTIPLIERS: dict[str, float] = _WORDS["multipliers"]
_UNIT_NAMES: dict[str, str] = _WORDS["unit_names"]
_NUM = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:,\d+)?|\d+\.\d{1,2}"
# The same, its first digit matched on its own and looked behind: a search passes over all other characters at once.
_FIRST_NUM = r"\d(?<![\w/.,:-]\d)(?:\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d*(?:,\d+)?|\d*\.\d{1,2})"
_THOUSANDS = re.compile(r"\d{1,3}(?:\.\d{3})+")
_NO_POINTS = "|".join(_WORDS["no_points"])
_UNITS = "|".join(
    re.escape(unit) + (rf"(?!\s(?:{_NO_POINTS})(?!\w))" if unit == "điểm" else "")
    for unit in sorted(_WORDS["units"], key=len, reverse=True)
)
_NO_MONEY = tuple(f" {word}" for word in _WORDS["no_money"])
_MULT = "|".join(sorted(_MULTIPLIERS, key=len, reverse=True))
_QUANTITY = re.compile(
    rf"(?P<n>{_FIRST_NUM})(?![\d])(?:\s?[-–]\s?(?P<hi>{_NUM})(?=\s?%))?(?:(?:/|\strong(?:\stổng)?\ssố\s)(?P<of>{_NUM})(?![/\d]))?"
    rf"(?:\s?(?P<mult>{_MULT})\b)?(?:\s?(?P<unit>{_UNITS})(?!\w))?(?!\w)"
)
# xếp thứ 17/34 · đứng thứ 3/6 · hạng 7/34 · top 15 · nhóm 20 · (32/34)
_RANK = re.compile(
    r"(?:(?P<top>top|tốp|nhóm|tốp đầu|trong nhóm|vào nhóm|vào tốp)\s+|(?:xếp|đứng|giữ|ở)?\s?"
    r"(?:vị trí thứ|vị thứ|thứ hạng|xếp hạng|vị trí|hạng|thứ)\s+(?:là )?|gần đáy bảng \(|(?:xếp|đứng)\s+(?=\d{1,3}/\d))"
    r"(?P<rank>\d{1,3})(?:(?:/|\s(?:trên|trong)\s(?:tổng số\s|số\s)?)"
    rf"(?P<of>\d{{2,3}}(?!\s(?:{'|'.join(_WORDS['not_ranked'])}))|\d(?!\d)))?(?![\d/.,]\d|\d|[^\W\d])"
    rf"|(?:trong|vào|thuộc)\s+(?:nhóm\s|tốp\s|top\s|số\s)?(?P<first>\d{{1,2}})\s(?:{'|'.join(_WORDS['ranked'])})\s"
    rf"(?:có [^.;,]{{,40}}?)?(?:{'|'.join(_WORDS['leading'])})"
)
_BARE_RANK = re.compile(
    r"(?:là|thì|:|\()\s?(?P<rank>\d{1,2})/(?P<of>63|34)(?![\d/.,]\d|\d|%)(?!\s(?:tỉnh|xã|phường|huyện))"
)
_RANKED = "|".join(sorted(_WORDS["ranked"], key=len, reverse=True))
# đứng đầu cả nước · dẫn đầu toàn quốc về PCI · xếp thứ nhất · vị trí quán quân
_FIRST_PLACE = re.compile(
    rf"(?<!\w)(?:(?:xếp|đứng|giữ|ở|vị trí) (?:vị trí )?(?:{'|'.join(_WORDS['first_place'])})(?!\w)"
    rf"|(?:đứng|dẫn) đầu(?= (?:{'|'.join(_WORDS['first_among'])})(?!\w)))"
)
_NOT_FIRST = re.compile(
    rf"(?<!\w)(?:{'|'.join(_WORDS['not_first'])}|(?:{'|'.join(_WORDS['plural'])}|\d+) (?:{_RANKED}))\s$"
)
_SMALL, _LONG_WORD, _FAR = 5, 34, 40
# bệnh viện công tuyến tỉnh hạng 1 · giáo viên hạng 2: a class of what is counted
_CLASSED = re.compile(rf"(?<!\w)(?:{'|'.join(_WORDS['classed'])})(?: [^\W\d]+){{0,4}} ?$")
_OF_RANKED = tuple(f" {word}" for word in (*_WORDS["ranked"], *_WORDS["leading"]))
_ORDINALS, _WORD = tuple(f" {word}" for word in _WORDS["ordinals"]), 12
_RANK_WORDS = (*_WORDS["rank_words"], *_WORDS["leading"])  # one of them stands in every rank


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number at character offsets: value in base units, unit (empty for a count), and `n of m` where told."""

    start: int
    end: int
    value: float
    unit: str
    of: float | None = None


@dataclass(frozen=True, slots=True)
class Rank:
    """A place in a ranking at character offsets; `top` marks `top 15`, which is a bound, `worded` a first place."""

    start: int
    end: int
    rank: int
    out_of: int | None
    top: bool
    worded: bool = False


def number(text: str) -> float:
    """`1.173.463` -> 1173463, `38,93` -> 38.93; a dot with other than three digits behind it is a decimal point."""
    if "," in text:
        return float(text.replace(".", "").replace(",", "."))
    if _THOUSANDS.fullmatch(text):
        return float(text.replace(".", ""))
    return float(text)


def quantities(text: str, start: int, end: int) -> Iterator[Quantity]:
    """Numbers between two offsets of lower-case text, in order."""
    for match in _QUANTITY.finditer(text, start, end):
        value = number(match["n"])
        mult, unit = match["mult"], _UNIT_NAMES.get(match["unit"] or "", match["unit"] or "")
        if mult:
            value *= _MULTIPLIERS[mult]
            money = mult.endswith(("tỷ", "tỉ")) and not text.startswith(_NO_MONEY, match.end())
            unit = unit or ("VND" if money else "")
        yield Quantity(match.start(), match.end(), value, unit, number(match["of"]) if match["of"] else None)


def ranks(text: str, start: int, end: int) -> Iterator[Rank]:
    """Ranks between two offsets of lower-case text, in order; `là 44/63` behind another one."""
    if not any(map(text.__contains__, _RANK_WORDS)):
        return
    found = 0
    for match in _RANK.finditer(text, start, end):
        if text[max(0, match.start() - _WORD) : match.start()].rstrip().endswith(_ORDINALS):
            continue  # `năm thứ 2 liên tiếp`
        if _is_class(match, text) or _CLASSED.search(text, max(0, match.start() - _FAR), match.start()):
            continue
        found = found or match.end()
        out_of = int(match["of"]) if match["of"] else None
        top = match["top"] or match["first"]
        blank = len(match.group()) - len(match.group().lstrip())
        yield Rank(match.start() + blank, match.end(), int(match["rank"] or match["first"]), out_of, top is not None)
    for match in _BARE_RANK.finditer(text, found, end) if found else ():
        yield Rank(match.start(), match.end(), int(match["rank"]), int(match["of"]), top=False)
    for match in _FIRST_PLACE.finditer(text, start, end):
        if not _NOT_FIRST.search(text, max(start, match.start() - _LONG_WORD), match.start()):
            yield Rank(match.start(), match.end(), 1, None, top=False, worded=True)


def _is_class(match: re.Match[str], text: str) -> bool:
    """`thuộc nhóm 4 (nhóm đạt điểm thấp nhất)`: the name of a class, and no bound of a rank."""
    small = match["top"] is not None and match["top"].endswith("nhóm") and int(match["rank"]) < _SMALL
    return small and not text.startswith(_OF_RANKED, match.end())
