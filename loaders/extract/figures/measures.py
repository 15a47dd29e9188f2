"""The name of what a number measures: an index, the phrase before it or behind it; and whether it is a target."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.vietnamese_dates import find_dates
from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")
_INDEX_OF = {name: spec["name"] for spec in _WORDS["indices"] for name in spec["names"]}
_INDEX = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_INDEX_OF, key=len, reverse=True))) + r")(?!\w)")
_HEADS = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_WORDS["heads"], key=len, reverse=True))) + r")(?!\w)"
)
_COMPARATORS = {word: sign for sign, words in _WORDS["comparators"].items() for word in words}
_COMPARE = re.compile(
    r"(?<!\w)(" + "|".join(map(re.escape, sorted(_COMPARATORS, key=len, reverse=True))) + r")\s+(?:\w+\s+)?$"
)
_TARGET = re.compile(
    r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_WORDS["target"], key=len, reverse=True))) + r")(?!\w)"
)
_FACT = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_WORDS["fact"], key=len, reverse=True))) + r")(?!\w)")
_EDGE = "|".join(
    map(
        re.escape,
        sorted(
            {*_COMPARATORS, *_WORDS["about"], *_WORDS["target"], *_WORDS["fact"], *_WORDS["edges"]},
            key=len,
            reverse=True,
        ),
    )
)
_EDGES = re.compile(rf"^(?:(?:{_EDGE}|[,%/–-])\s+)+|(?:\s+(?:{_EDGE}|[,%/–-]))+$|^(?:{_EDGE})$")
# A clause to the left begins behind a sign or behind the number before.
_LEFT_STOP = re.compile(r"[;:,.()“”\"–%]|\d(?=\s)|\btrong khi\b|\bđồng thời\b")
_RIGHT_STOP = re.compile(
    r"[;:.()“”\"–]|,(?!\d)|\bvà (?=\d|hơn|gần|trên|sẽ)|\btrong khi\b|\bso với\b|\bvào\b|\btrong năm\b"
    r"|\btrước (?=\d|tháng|ngày|năm)|\bđến (?:năm|hết|cuối)\b|\d"
)
_LIST_COMMA = re.compile(r",\s+[a-zđà-ỹ]+(?:\s+[a-zđà-ỹ]+){0,2}\s+(?:về|chưa|được|của|đã|có|trên|theo|và|cấp|trong)\b")
_NEVER = tuple(_WORDS["never"])
_NEVER_BEFORE = tuple(_WORDS["never_before"])
_GENERIC = tuple(_WORDS["generic"])
_BEHIND = tuple(_WORDS["at_least_behind"])


@dataclass(frozen=True, slots=True)
class Measure:
    """What a number measures; `index` marks an index with a canonical name."""

    name: str
    index: bool = False


def indices(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """Index names between two offsets of lower-case text: offset and canonical name."""
    return [(m.start(), _INDEX_OF[m.group()]) for m in _INDEX.finditer(text, start, end)]


def left_phrase(text: str, start: int, at: int) -> str:
    """The words before a number, back to the last sign of its clause."""
    part = text[start:at]
    cuts = [m.end() for m in _LEFT_STOP.finditer(part)]
    return part[cuts[-1] :] if cuts else part


def right_phrase(text: str, at: int, end: int) -> str:
    """The words behind a number, up to the next sign."""
    part = text[at:end]
    stop = _RIGHT_STOP.search(part)
    if (
        stop is not None
        and stop.group() == ","
        and len(part[: stop.start()].split()) <= 2
        and _LIST_COMMA.match(part, stop.start())
    ):
        stop = _RIGHT_STOP.search(part, stop.end())
    return " ".join((part[: stop.start()] if stop else part).split()[:14])


def tidy(phrase: str) -> str:
    """A phrase without dates, fillers and comparators."""
    dates = [(d.start, d.end) for d in find_dates(phrase, 0, len(phrase))]
    for start, end in reversed(dates):
        phrase = phrase[:start] + " " + phrase[end:]
    phrase = re.sub(r"\b(?:đến|từ|vào|trước|ngày|tháng|năm|quý|cuối|hết|đầu|giữa)\b(?=\s|$)", " ", phrase)
    phrase = " ".join(phrase.split())
    while (shorter := _EDGES.sub("", phrase).strip()) != phrase:
        phrase = shorter
    return phrase


def comparator(before: str, behind: str) -> str:
    """`>`, `<`, `>=`, `<=` or empty."""
    if behind.lstrip().startswith(_BEHIND):
        return ">="
    match = _COMPARE.search(before[-30:])
    return _COMPARATORS[match.group(1)] if match else ""


def is_figure(before: str, behind: str, unit: str, plain: bool) -> bool:
    """Whether a number can be a figure at all: not an age, an article of law, a phone number, a number of hours."""
    word_before = before.split()[-1:] or [""]
    if plain:
        if word_before[0] in _NEVER_BEFORE or not re.match(r"\s[a-zà-ỹđ]", behind):
            return False
        return not re.match(r"\s*(?:" + "|".join(map(re.escape, _NEVER)) + r")(?!\w)", behind)
    return True


def measure(text: str, start: int, at: int, behind: int, end: int, previous: str) -> Measure:
    """The measure of the number at [at, behind) in the sentence [start, end) of lower-case text."""
    left, right = left_phrase(text, start, at), right_phrase(text, behind, end)
    tidy_left, tidy_right = tidy(left), tidy(right)
    generic = tidy_right.startswith(_GENERIC) or not tidy_right
    parts = [tidy_left, tidy_right] if _HEADS.search(left) else [tidy_right, tidy_left]
    name = " ".join(p for p in parts if p)
    if (generic and not _HEADS.search(left)) or len(name.split()) < 3:
        name = f"{name} {previous}".strip() if previous else name or _wider_left(text, start, at)
    return Measure(" ".join(name.split()[:22]))


def _wider_left(text: str, start: int, at: int) -> str:
    """All words of the sentence before the number, where its own clause holds none."""
    return tidy(text[start:at].replace(",", " "))


def is_fact(text: str) -> bool:
    """Whether a clause says that something was reached."""
    return _FACT.search(text) is not None


def is_target(clause: str, sentence_before: str, period_year: int, published_year: int) -> bool:
    """Whether a number is aimed at: a future year, a sign of aiming in its clause and no sign of fact behind it."""
    if period_year and published_year and period_year > published_year:
        return True
    aims = [m.start() for m in _TARGET.finditer(clause)]
    facts = [m.start() for m in _FACT.finditer(clause)]
    if aims:
        return not facts or max(aims) > max(facts)
    before = [m.start() for m in _TARGET.finditer(sentence_before)]
    return bool(before) and not facts and not _FACT.search(sentence_before[before[-1] :])
