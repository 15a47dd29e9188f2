"""Several questions in one: of two provinces, two posts, two bodies; each is asked for itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from graph.reference.provinces import provinces
from graph.text import fold, normal
from queries.answers.english.lexicon import TITLE, phrases
from queries.answers.question import Question
from queries.answers.word_lists import words

_TOKEN = re.compile(r"(,?)[^\w,]*(\w+)")
_WORD = re.compile(r"\w+")
_JOINT_BEFORE = 7


@dataclass(frozen=True, slots=True)
class Part:
    """One of several questions: what it is about, and its text."""

    about: str
    text: str


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    word: str
    comma: bool


def parts_of(question: Question) -> list[Part]:
    """The questions that one asks at once, in its order; none where it asks one."""
    if question.polar or question.intent not in words()["parted_intents"]:
        return []
    text = normal(question.text)
    listed = _words_of(text)
    return _of_provinces(text, listed) or _clauses(text, listed) or _of_seats(text, listed, question)


def _words_of(text: str) -> list[_Word]:
    return [_Word(m.start(2), m.end(2), fold(m[2]), bool(m[1])) for m in _TOKEN.finditer(text)]


@cache
def _names_of_provinces() -> frozenset[tuple[str, ...]]:
    return frozenset(_folded(name) for p in provinces() for name in (p.name, p.name_en, *p.aliases))


@cache
def _placings() -> Sequence[re.Pattern[str]]:
    """The names of provinces as they stand in a text with the words of their level, the longest first."""
    levels = "|".join(words()["before_listed"])
    names = (r"\W+".join(name) for name in sorted(_names_of_provinces(), key=lambda n: (-len(n), n)))
    return [re.compile(rf"(?:(?<!\w)(?:{levels}) )*(?<!\w){name}(?!\w)") for name in names]


def _folded(text: str) -> tuple[str, ...]:
    return tuple(_WORD.findall(fold(text)))


@cache
def _titles(lang: str) -> frozenset[tuple[str, ...]]:
    if lang == "en":
        return frozenset(said for said, entry in phrases().items() if entry.kind == TITLE)
    named = [e["words"] for key in ("titles", "post_titles") for e in words()[key]]
    listed = (said.split() for said in (*named, *words()["heading_cues"], *words()["parted_roles"]))
    return frozenset(tuple(said) for said in listed if len(said) > 1)


@cache
def _bodies() -> frozenset[tuple[str, ...]]:
    committees = [entry["words"] for entry in words()["committees"]]
    return frozenset(tuple(said.split()) for said in (*words()["bodies"], *words()["parted_bodies"], *committees))


@cache
def _houses() -> frozenset[tuple[str, ...]]:
    """Heads of names that bodies, schools and firms have; `truong` alone is a title as well."""
    heads = [tuple(said.split()) for said in words()["organisation_heads"]]
    return _bodies() | frozenset(said for said in heads if said != ("truong",))


@cache
def _levels() -> frozenset[tuple[str, ...]]:
    return frozenset(tuple(said.split()) for said in (*words()["parted_units"], *words()["parted_levels"]))


def _begins(listed: Sequence[_Word], at: int, known: frozenset[tuple[str, ...]]) -> int:
    """The number of words of the longest known phrase that begins at a word; 0 for none."""
    said = [w.word for w in listed[at : at + 6]]
    if known is _levels() and said[1:2] and said[1] in words()["not_behind_level"]:
        return 0  # Tỉnh ủy, Tỉnh đoàn
    return next((n for n in range(len(said), 0, -1) if tuple(said[:n]) in known), 0)


def _of_provinces(text: str, listed: Sequence[_Word]) -> list[Part]:
    """`... của Cà Mau và của Quảng Trị?`: names of provinces with nothing but words that join between."""
    names = [(i, i + n) for i in range(len(listed)) if (n := _begins(listed, i, _names_of_provinces()))]
    names = [(a, b) for i, (a, b) in enumerate(names) if i == 0 or a >= names[i - 1][1]]
    run: list[tuple[int, int]] = []
    for start, end in names:
        if run and not _only_joins(listed, run[-1][1], start):
            if len(run) > 1:
                break
            run = []
        run.append((start, end))
    if len(run) < 2 or _joint(listed, run[0][0]):
        return []
    first, last = listed[run[0][0]].start, listed[run[-1][1] - 1].end
    return [
        Part(said, f"{text[:first]}{said}{text[last:]}")
        for said in (text[listed[a].start : listed[b - 1].end] for a, b in run)
    ]


def _only_joins(listed: Sequence[_Word], start: int, end: int) -> bool:
    """Whether between two names there is a comma or a word that lists, and else only words before a place."""
    between = [w.word for w in listed[start:end]]
    idle = (*words()["parting_words"], *words()["before_listed"])
    parted = listed[end].comma or any(w in words()["parting_words"] for w in between)
    return parted and all(word in idle for word in between)


def _joint(listed: Sequence[_Word], at: int) -> bool:
    """Whether what is asked is of all together: `hợp nhất Bắc Giang và Bắc Ninh`, `giữa X và Y`."""
    before = " ".join(w.word for w in listed[max(0, at - _JOINT_BEFORE) : at])
    return any(f" {cue} " in f" {before} " for cue in words()["joint_cues"])


def _clauses(text: str, listed: Sequence[_Word]) -> list[Part]:
    """`Ai là A và ai là B?`: two whole questions."""
    for i in range(1, len(listed) - 1):
        asks = listed[i + 1].word in words()["parted_asking"] and listed[i].word in words()["parting_words"]
        if asks and listed[0].word in words()["parted_asking"]:
            said = _of_one_committee(text[: listed[i - 1].end], text[listed[i + 1].start :])
            return [Part(one.strip(" ?"), one) for one in said]
    return []


def _of_one_committee(first: str, then: str) -> tuple[str, str]:
    """Two questions, the first with the committee of the second where it names no body: `Ai đứng đầu và ai là ...`."""
    heads = re.compile(rf"(?<!\w)(?:{'|'.join(entry['words'] for entry in words()['committees'])})(?!\w)")
    named, bodies = heads.search(fold(then)), _houses()
    if named is None or any(_begins(_words_of(first), i, bodies) for i in range(len(_words_of(first)))):
        return f"{first}?", then
    return f"{first} {then[named.start() :].rstrip(' ?')}?", then


def _of_seats(text: str, listed: Sequence[_Word], question: Question) -> list[Part]:
    """`Giám đốc Sở A và (Giám đốc) Sở B tỉnh X là ai?`: titles, else bodies or units behind one title."""
    if question.people:
        return []
    titles = _titles(question.lang)
    first = next((i for i in range(len(listed)) if _begins(listed, i, titles)), None)
    if first is None:
        return []
    starts = [i for i in range(first + 1, len(listed)) if _begins(listed, i, titles) and _listed_behind(listed, i)]
    begin = first
    if not starts:
        for known in (_houses(), _levels()):
            starts = [i for i in range(first + 1, len(listed)) if _begins(listed, i, known) and _word_before(listed, i)]
            heads = [i for i in range(first + 1, starts[0]) if _begins(listed, i, known)] if starts else []
            if heads:
                begin = heads[0] if known is _houses() else heads[-1]
                break
        else:
            return []
    return _built(text, listed, begin, starts, titles if begin == first else frozenset())


def _listed_behind(listed: Sequence[_Word], at: int) -> bool:
    return listed[at].comma or _word_before(listed, at)


def _word_before(listed: Sequence[_Word], at: int) -> bool:
    """Whether a word that lists stands before one, an article between them aside."""
    before = [w.word for w in listed[max(0, at - 2) : at] if w.word not in words()["parted_articles"]]
    return bool(before) and before[-1] in words()["parting_words"]


def _built(
    text: str, listed: Sequence[_Word], begin: int, starts: Sequence[int], titles: frozenset[tuple[str, ...]]
) -> list[Part]:
    """The questions with each item in place of all, with the place that another item has where it has none."""
    tail = re.search(words()["parted_tail"], fold(text)[listed[starts[-1]].end :])
    end = listed[starts[-1]].end + tail.start() if tail is not None else len(text)
    bounds = [begin, *starts]
    items = []
    for i, at in enumerate(bounds):
        stop = end
        if i + 1 < len(bounds):
            last = bounds[i + 1] - 1
            while listed[last].word in (*words()["parting_words"], *words()["parted_articles"]):
                last -= 1
            stop = listed[last].end
        items.append(text[listed[at].start : stop].strip(" ,"))
    length = _begins(listed, bounds[-1], titles) if titles else 0
    behind = text[listed[bounds[-1] + length - 1].end : end] if length else ""
    whole = [f"{item}{fitting(item, behind)}" if titles and _is_title(item, titles) else item for item in items]
    place = next((p for item in reversed(whole) if (p := _place(item))), "")
    said = [f"{item} {place}" if place and _wants_place(item) else item for item in whole]
    return [Part(one, f"{text[: listed[begin].start]}{one}{text[end:]}") for one in said]


def _is_title(item: str, titles: frozenset[tuple[str, ...]]) -> bool:
    return _folded(item) in titles


def fitting(item: str, behind: str) -> str:
    """What follows the last title behind a bare one: a secretary is of the place, not of its government."""
    if fold(item).split()[0] != words()["parted_secretary"] and fold(item) not in words()["parted_secretaries"]:
        return behind
    governments = words()["parted_government"]
    return re.sub(rf" (?:{governments}) ", " ", behind, flags=re.IGNORECASE)


def _place(item: str) -> str:
    """The place at the end of an item, with the word of its level."""
    folded = fold(item)
    units = "|".join(words()["parted_units"])
    unit = re.search(rf"(?<!\w)(?:{units})(?!\w).*$", folded)
    if unit is not None:
        return item[unit.start() :]
    for placing in _placings():
        if (match := placing.search(folded)) is not None:
            said = item[match.start() : match.end()]
            return said if match.end() == len(item) else f"of {said}"
    return ""


def _wants_place(item: str) -> bool:
    """Whether an item is of a body of a place that it does not name: `Giám đốc Sở Nội vụ`, no `Bộ trưởng Bộ Y tế`."""
    said = f" {' '.join(_folded(item))} "
    return not _place(item) and any(f" {' '.join(body)} " in said for body in _bodies())
