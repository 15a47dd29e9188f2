"""Figures: the values of an indicator that a question names, for one subject or beside each other."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

from graph.reference.provinces import Province, provinces
from graph.search import search_form
from queries.answers.asker import fact_of
from queries.answers.committees import committees_meant
from queries.answers.entities import named, provinces_at
from queries.answers.handlers.base import Case
from queries.answers.handlers.figures_of_documents import in_documents, of_issuers, without_documents
from queries.answers.records import Answer, Fact, Kind, Ref
from queries.answers.say import amount, day, say, seen
from queries.answers.towns import names_province
from queries.answers.word_lists import words

_LEAST = 0.4
_DATED = 0.2  # for a value of the very year that is asked for
_NAMED = ("programmes_named", "bodies_named", "enterprises_named", "institutions_named", "places_named")
_MOST = 4
_AIMED = 0.15  # from a target that is not asked for


@dataclass(frozen=True, slots=True)
class _Candidate:
    fact: Fact
    indicator: str
    told: Mapping[str, Any]
    score: float


def _subjects(case: Case) -> list[list[Ref]]:
    """What the question asks about, each in a group; a province with its bodies and programmes.

    A province whose name is part of a longer one (`Trung tâm Phục vụ hành chính công Cần Thơ`) is not asked about,
    nor is what stands in the name of a province: Vinh in Vĩnh Long. Its town of its name is where the question says so.
    """
    meant = committees_meant(case.question, case.asker)
    if meant is not None and meant.fits:
        return [[c.ref for c in meant.fits]]
    spans = [(start, end) for start, end, _ in provinces_at(case.question)]
    hits = [
        h for h in named(case.question, case.asker, *_NAMED)
        if not any(start <= h.start and h.end <= end and h.end - h.start < end - start for start, end in spans)
        and not names_province(case.question, h.found)
    ]  # fmt: skip
    groups: list[tuple[int, list[Ref]]] = [(h.start, [h.found.ref]) for h in hits]
    for start, end, units in provinces_at(case.question):
        if not any(h.start <= start and end <= h.end for h in hits):
            groups.append((start, _province(case, units)))
    return [refs for _, refs in sorted(groups, key=lambda g: g[0])] or of_issuers(case)


def _province(case: Case, units: Sequence[Province]) -> list[Ref]:
    bodies = case.asker.found("bodies_of_provinces", ids=[p.id for p in units])
    own = [Ref(p.id, p.name, "Province") for p in units] + [b.ref for b in bodies]
    run = case.asker.rows_at("programmes_of", [r.id for r in own])
    return own + [Ref(row["id"], row["name"], "Programme") for row in run]


def _wanted(case: Case, subjects: Sequence[Sequence[Ref]]) -> list[str]:
    """Words of the indicator: the question without its subjects and without words that ask."""
    form = without_documents(case)
    names = {search_form(group[0].name) for group in subjects}
    names |= {search_form(r.name) for group in subjects for r in group if r.label == "Province"}
    for name in sorted(names, key=len, reverse=True):
        form = form.replace(f" {name} ", " ")
    for kind in words()["policy_types"]:  # of `theo Quyết định 766` the number alone tells indicators apart
        form = re.sub(rf" {kind} (?:so )?(?=\d)", " ", form)
    idle = set(words()["figure_idle"])
    return [w for w in form.split() if w not in idle and w != case.question.year]


def _score(wanted: Sequence[str], texts: Iterable[str]) -> float:
    """The share of the words that are held, and a little for texts that hold few others."""
    held = {w for text in texts for w in text.split()}
    if not wanted or not held:
        return 0.0
    return sum(w in held for w in wanted) / len(wanted) + len(held & set(wanted)) / len(held) / 10


def _candidates(case: Case, group: Sequence[Ref], wanted: Sequence[str]) -> list[_Candidate]:
    rows = case.asker.rows_at("figures_of", [r.id for r in group])
    facts = in_documents(case, [(fact_of(row), row) for row in rows])
    quoted = case.asker.quoted([f for f, _ in facts], 1)
    out = []
    for (fact, row), (_, said) in zip(facts, quoted, strict=True):
        told = row["figure"]["properties"]
        quote = said[0]["quote"] if said else ""
        named_ = _score(wanted, [search_form(row["indicator"]), search_form(fact.subject.name)])
        near = _score(wanted, [search_form(row["indicator"]), search_form(quote), search_form(fact.subject.name)])
        then = case.question.year or (case.question.day.iso[:7] if case.question.day is not None else "")
        dated = then and str(told.get("period") or fact.last_seen or "").startswith(then)
        aimed = told.get("kind") == "target" and not case.question.has_any("aim_words")
        if any(word.isdigit() and word in search_form(quote).split() for word in wanted):
            named_ = max(named_, near)
        score = named_ + near / 4 + (_DATED if dated else 0) - (_AIMED if aimed else 0)
        if (
            _fits(case, told)
            and _of_month(case, str(told.get("period") or (fact.last_seen or "")[:4]))
            and _of_index(case, row["indicator"])
            and (named_ >= _LEAST or near >= 0.8)
        ):
            out.append(_Candidate(replace(fact, told=told_figure(told)), row["indicator"], told, score))
    return _of_today(sorted(out, key=lambda c: (-c.score, c.fact.object.id)))


def _fits(case: Case, told: Mapping[str, Any]) -> bool:
    period = str(told.get("period") or "")
    if case.question.year and period and not period.startswith(case.question.year):
        return False
    quarter = re.search(rf" {words()['quarter_word']} (\w+) ", case.question.form)
    number = words()["quarters"].get(quarter[1]) if quarter is not None else None
    if number is not None and "-Q" in period and not period.endswith(f"-Q{number}"):
        return False
    aims = case.question.has("muc tieu") and not _both(case)
    return told.get("kind") == "target" if aims else True


def _of_month(case: Case, period: str) -> bool:
    """Whether a period may be meant by the month that a question names: its year, or that very month."""
    if case.question.day is None or case.question.numbers or not period:
        return True
    month = case.question.day.iso[:7]
    return period[:7] == month if re.match(r"\d{4}-\d\d", period) else period[:4] == month[:4]


def _of_index(case: Case, indicator: str) -> bool:
    """Whether an indicator is the index that the question names, if it names any: `PII` is not answered with DTI."""
    own = f" {search_form(indicator)} "
    asked = [names for names in words()["indices"].values() if any(case.question.has(name) for name in names)]
    return not asked or any(f" {name} " in own for names in asked for name in names)


def _both(case: Case) -> bool:
    """Whether what was reached is asked for beside the target: `đạt bao nhiêu, mục tiêu bao nhiêu`."""
    form = case.question.form
    return case.question.has("muc tieu") and any(re.search(cue, form) for cue in words()["reached_cues"])


def told_figure(told: Mapping[str, Any]) -> dict[str, Any]:
    """What an answer in JSON has of a figure."""
    keys = ("value", "unit", "comparator", "rank", "out_of", "within", "out_of_value", "period", "kind")
    return {"figure": {k: told[k] for k in keys if k in told}}


def _of_today(found: Sequence[_Candidate]) -> list[_Candidate]:
    """Without those of a former province that one of today of its name has for the same period: they are others."""
    today = {_key(c) for c in found if c.fact.subject.id not in _former()}
    return [c for c in found if c.fact.subject.id not in _former() or _key(c) not in today]


def _key(candidate: _Candidate) -> tuple[str, str, str]:
    """What values of one thing share: the indicator, the period, and whether it is a target."""
    return candidate.indicator, str(candidate.told.get("period") or ""), str(candidate.told.get("kind") or "")


@cache
def _former() -> frozenset[str]:
    """Provinces that no longer exist in their form, though one of their name does."""
    present = {p.name for p in provinces() if not p.ended}
    return frozenset(p.id for p in provinces() if p.ended and p.name in present)


def _with_other_values(case: Case, chosen: Sequence[_Candidate], found: Sequence[_Candidate]) -> list[_Candidate]:
    """With what other articles tell of the very same, the newest first; also without a period in the year asked for."""
    out: list[_Candidate] = []
    for one in chosen:
        same = [c for c in found if c.fact.subject.id == one.fact.subject.id and _same_period(case, c, one)]
        values = {(c.told.get("value"), c.told.get("rank")): c for c in sorted(same, key=_seen)}
        out += sorted(values.values(), key=_seen, reverse=True)[:_MOST]
    return list({c.fact.object.id: c for c in out}.values())


def _same_period(case: Case, candidate: _Candidate, chosen: _Candidate) -> bool:
    undated = not candidate.told.get("period") and (candidate.fact.last_seen or "").startswith(
        case.question.year or "-"
    )
    return _key(candidate) == _key(chosen) or (undated and _key(candidate)[::2] == _key(chosen)[::2])


def _seen(candidate: _Candidate) -> str:
    return candidate.fact.last_seen or ""


def _best(found: Sequence[_Candidate]) -> list[_Candidate]:
    """The best one with its equals: values of one indicator for several years stay together."""
    return [c for c in found if c.score >= found[0].score - 1e-9][:_MOST] if found else []


def _chosen(case: Case, found: Sequence[_Candidate]) -> list[_Candidate]:
    """The best; where both are asked for the best value that was reached and the best target of one indicator."""
    best = _best(found)
    if not best or not _both(case):
        return best
    ways = [[c for c in found if (c.told.get("kind") == "target") is aim] for aim in (False, True)]
    near = [[c for c in way if c.indicator == best[0].indicator] or list(way) for way in ways]
    return [c for way in near for c in _best(way)]


def _of_one_kind(chosen: Sequence[_Candidate], every: Sequence[Sequence[_Candidate]]) -> list[_Candidate]:
    """Values that are compared, and beside targets of others the target of those too that have one."""
    if len({c.told.get("kind") == "target" for c in chosen}) < 2:
        return list(chosen)
    aims = [
        _best([c for c in found if c.told.get("kind") == "target" and c.indicator == one.indicator])
        for found in every
        for one in chosen[:1]
    ]
    return list({c.fact.object.id: c for c in (*chosen, *(a for aim in aims for a in aim))}.values())


def _line(case: Case, candidate: _Candidate) -> str:
    return figure_line(case, candidate.fact, candidate.indicator, candidate.told)


def figure_line(case: Case, fact: Fact, indicator: str, told: Mapping[str, Any]) -> str:
    """One value of an indicator in words."""
    lang = case.lang
    rank = told.get("rank")
    place = "" if rank is None else f"{rank}/{told['out_of']}" if told.get("out_of") is not None else str(rank)
    value = amount(told, lang)
    ranked = say("rank", lang, rank=place) if place else ""
    target = say("target", lang) if told.get("kind") == "target" else ""
    period = f" ({day(str(told['period']), lang)})" if told.get("period") else ""
    shown = say(
        "figure", lang, indicator=indicator, period=period, subject=_subject(case, fact), value=f"{target}{value}",
        rank=ranked if value else ranked.removeprefix(", "), seen=seen([fact], lang),
    )  # fmt: skip
    return shown


def _subject(case: Case, fact: Fact) -> str:
    """Whose figure it is; a former province is told from the one of its name."""
    subject = fact.subject
    return subject.name + (say("before_merger", case.lang) if subject.id in _former() else "")


def named_alone(case: Case) -> Answer | None:
    """`Kinh tế số Cần Thơ năm 2025?`: an indicator's own words beside whose it is, and nothing else; None for none."""
    groups = _subjects(case)
    form = case.question.form
    for name in sorted({search_form(ref.name) for group in groups for ref in group}, key=len, reverse=True):
        form = form.replace(f" {name} ", " | ")
    beside = set(words()["indicator_beside"])
    rest = [w for w in form.split() if w not in beside and w != case.question.year]
    words_ = " ".join(rest)
    return _told(case, groups, words_) if len(groups) == 1 and words_ else None


def figures(case: Case) -> Answer:
    """`Chỉ số PII năm 2025 của Vĩnh Long là bao nhiêu?`, `So sánh A và B theo ...`."""
    return _told(case, _subjects(case)) or case.unknown()


def _measures(indicator: str, named: str) -> bool:
    """Whether words name what an indicator measures, to its end: `kinh tế số`, not `kinh tế`, of its share in GRDP."""
    measured = re.split(rf" (?:{'|'.join(words()['indicator_ends'])}) ", indicator)[0]
    return f" {search_form(measured)}".endswith(f" {named}")


def _told(case: Case, groups: Sequence[Sequence[Ref]], within: str = "") -> Answer | None:
    """The values for the subjects; with `within` only those of an indicator that these words name."""
    wanted = _wanted(case, groups)
    every = [
        [c for c in _candidates(case, group, wanted) if not within or _measures(c.indicator, within)]
        for group in groups
    ]
    chosen = [c for found in every for c in _chosen(case, found)]
    if not chosen:
        return None
    known = {g for g, group in enumerate(groups) for c in chosen if c.fact.subject.id in {r.id for r in group}}
    compared = case.question.intent == "compare" or sum(group[0].label == "Province" for group in groups) > 1
    if compared:
        chosen = _of_one_kind(chosen, every)
    else:
        chosen = _chosen(case, sorted(chosen, key=lambda c: (-c.score, c.fact.object.id)))
    chosen = _with_other_values(case, chosen, [c for found in every for c in found])
    facts = [c.fact for c in chosen]
    text = "; ".join(_line(case, c) for c in chosen) + "."
    kind: Kind = "answer" if not compared or len(known) == len(groups) else "partial"
    return case.told(kind, text, facts, query="figures", params={"actor": facts[0].subject.id})
