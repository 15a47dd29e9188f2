"""Which provinces have a rank or a value of an indicator: figures asked for the other way round."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from graph.search import search_form
from queries.answers.asker import fact_of
from queries.answers.handlers.base import Case
from queries.answers.handlers.figures import figure_line, told_figure
from queries.answers.records import Answer
from queries.answers.word_lists import words

_RANK = re.compile(r"(?:thu|hang|vi tri(?: thu)?) (\d+)(?:st|nd|rd|th)?(?: (?:tren |of )?(\d\d))?(?= )")
_VALUE = re.compile(r"(?<![\w.,/])(\d+(?:[.,]\d+)?)(?= ?(?:%|phần trăm|phan tram|percent|điểm|diem))")
_MOST = 20


def ranked(case: Case) -> Answer | None:
    """`Tỉnh nào xếp thứ 6/34 về PII 2025?`, `Những tỉnh nào có mục tiêu kinh tế số 30%?`; None for another question."""
    asked = any(re.search(cue, case.question.form) for cue in words()["which_provinces"])
    if not asked or not case.question.has_level(*words()["province_words"]):
        return None
    rank = _RANK.search(case.question.form)
    value = _VALUE.search(case.question.text)
    first = any(re.search(cue, case.question.form) for cue in words()["first_rank"])
    if rank is None and value is None and not first:
        return None
    number, out_of = (int(rank[1]), rank[2]) if rank is not None else (1, None)
    wanted = float(value[1].replace(",", ".")) if value is not None and rank is None and not first else None
    rows = sorted(case.asker.rows("figures_of_provinces"), key=_newest_first)
    rows = [row for row in rows if _fits(case, row, None if wanted is not None else number, wanted)]
    rows = [row for row in rows if not out_of or row["figure"]["properties"].get("out_of") in (None, int(out_of))]
    if not rows:
        return case.unknown()
    facts = [replace(fact_of(row), told=told_figure(row["figure"]["properties"])) for row in rows[:_MOST]]
    told = [(row["indicator"], row["figure"]["properties"]) for row in rows[:_MOST]]
    lines = [figure_line(case, fact, *figure) for fact, figure in zip(facts, told, strict=True)]
    return case.told("answer", "; ".join(dict.fromkeys(lines)) + ".", facts)


def _newest_first(row: Mapping[str, Any]) -> tuple[float, str, str]:
    period = str(row["figure"]["properties"].get("period") or "")
    return (-float(period[:4]) if period[:4].isdigit() else 0.0, str(row["subject_name"]), str(row["object_id"]))


def _fits(case: Case, row: Mapping[str, Any], rank: int | None, value: float | None) -> bool:
    told = row["figure"]["properties"]
    if (rank is not None and told.get("rank") != rank) or (value is not None and told.get("value") != value):
        return False
    period = str(told.get("period") or "")
    if case.question.year and not period.startswith(case.question.year):
        return False
    aims = case.question.has_any("aim_words")
    return (told.get("kind") == "target") is aims and _about(case, search_form(row["indicator"]).split())


def _about(case: Case, indicator: Sequence[str]) -> bool:
    """Whether the indicator has all words that the question has of one: `PII`, `kinh tế số`."""
    idle = {*words()["figure_idle"], *words()["rank_idle"]}
    asked = [w for w in case.question.form.split() if w not in idle and not w[0].isdigit() and w != case.question.year]
    return bool(asked) and set(asked) <= set(indicator)
