"""Facts in words: names, dates and numbers as Vietnamese or English text writes them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from graph.dates import PartialDate
from queries.answers.records import Fact

_STATUS = {"acting": "acting", "planned": "planned_word", "former": "former_word", "reported": "reported_word"}
_QUARTER = re.compile(r"(\d{4})-Q([1-4])\Z")
_SCALE = (
    (1_000_000_000, "tỷ đồng", "billion VND"),
    (1_000_000, "triệu đồng", "million VND"),
)


@cache
def _texts() -> Mapping[str, Any]:
    loaded: Mapping[str, Any] = yaml.safe_load((files("queries.answers") / "texts.yaml").read_text("utf-8"))
    return loaded


def say(key: str, lang: str, **fields: str) -> str:
    """A sentence of texts.yaml with its braces filled."""
    return str(_texts()[key][lang]).format(**fields)


def role_name(kind: str, rank: str) -> str:
    """`Trưởng ban`, `Tổ phó`: the role that a rank has in a committee of a kind; Vietnamese in both languages."""
    return str(_texts()["role_names"].get(kind, _texts()["role_names"]["committee"])[rank])


def day(iso: str | None, lang: str) -> str:
    """`18/04/2025` in Vietnamese, ISO in English."""
    if not iso:
        return "?"
    quarter = _QUARTER.match(iso)
    if quarter is not None:
        return say("quarter", lang, number=quarter[2], year=quarter[1])
    try:
        return PartialDate.parse(iso).vietnamese if lang == "vi" else iso
    except ValueError:  # a period that is no date, such as 2020-2025
        return iso


def seen(facts: Iterable[Fact], lang: str) -> str:
    """When articles said so, and for one fact how many: ` (bài ngày 18/04/2025; 3 bài, 1 nguồn độc lập)`."""
    known = list(facts)
    several = len(known) == 1 and known[0].support > 1
    counts = {"support": str(known[0].support), "origins": str(known[0].origins)} if several else {}
    counted = say("counted", lang, **counts) if several else ""
    first = min((f.first_seen for f in known if f.first_seen), default=None)
    last = max((f.last_seen for f in known if f.last_seen), default=None)
    if last is None or first is None:
        return say("seat_undated", lang, counted=counted)
    if first == last:
        return say("seat_seen", lang, last=day(last, lang), counted=counted)
    return say("seat_seen_span", lang, first=day(first, lang), last=day(last, lang), counted=counted)


def on_articles(days: Iterable[str | None], lang: str) -> str:
    """The same of days of articles: ` (bài ngày 18/04/2025)`."""
    known = sorted(d for d in days if d)
    if not known:
        return say("seat_undated", lang, counted="")
    if known[0] == known[-1]:
        return say("seat_seen", lang, last=day(known[0], lang), counted="")
    return say("seat_seen_span", lang, first=day(known[0], lang), last=day(known[-1], lang), counted="")


def on_day(date: str | None, lang: str) -> str:
    """` ngày 04/11/2025` behind what is dated; nothing where no date is known."""
    return say("on_date", lang, date=day(date, lang)) if date else ""


def names(items: Sequence[str], lang: str) -> str:
    """`A, B và C`, each once."""
    known = list(dict.fromkeys(items))
    if len(known) < 2:
        return "".join(known)
    return f"{', '.join(known[:-1])} {'và' if lang == 'vi' else 'and'} {known[-1]}"


def status(fact: Fact, lang: str) -> str:
    """`nguyên `, `dự kiến `: the status before a post, empty where it is simply stated."""
    key = _STATUS.get(fact.status)
    return f"{say(key, lang)} " if key is not None else ""


def number(value: float, lang: str) -> str:
    """`38,93` and `11.000` in Vietnamese, `38.93` and `11,000` in English."""
    text = f"{value:,.10f}".rstrip("0").rstrip(".") if value != int(value) else f"{int(value):,}"
    return text.translate(str.maketrans(",.", ".,")) if lang == "vi" else text


def _money(value: float, lang: str) -> str:
    for size, vi, en in _SCALE:
        if abs(value) >= size:
            return f"{number(round(value / size, 6), lang)} {vi if lang == 'vi' else en}"
    return f"{number(value, lang)} {'đồng' if lang == 'vi' else 'VND'}"


def amount(told: Mapping[str, Any], lang: str) -> str:
    """The value of a figure with its unit and comparator: `hơn 132 tỷ đồng`, `40%`."""
    value, unit = told.get("value"), str(told.get("unit") or "")
    if value is None:
        return ""
    if unit == "VND":
        text = _money(float(value), lang)
    else:
        text = f"{number(float(value), lang)}{'' if unit in ('', '%') else ' '}{unit}"
    if told.get("out_of_value") is not None:
        text += f"/{number(float(told['out_of_value']), lang)}"
    key = {">": "more", ">=": "at_least", "<": "less", "<=": "at_most"}.get(str(told.get("comparator") or ""))
    return say(key, lang, value=text) if key is not None else text
