"""What a question names: nodes whose searchable name stands in it, the longest of those that overlap."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import cache

from graph.reference.provinces import Province, provinces
from graph.search import search_form
from graph.text import fold
from queries.answers.asker import Asker
from queries.answers.english.lexicon import vocabulary
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.towns import part_of_word
from queries.answers.word_lists import words

_LONGEST_NAME = 6
_SHORTEST_FORM = 3
_LONGEST_UNIT = 6


@dataclass(frozen=True, slots=True)
class Hit:
    """A node with the place of its name in the search form of the question."""

    start: int
    end: int
    found: Found


def _outermost(hits: Iterable[Hit]) -> list[Hit]:
    """Without those that lie inside a longer one; nodes of one name stay side by side."""
    known = list(hits)
    kept = []
    for hit in known:
        inside = any(
            o.start <= hit.start and hit.end <= o.end and (o.start, o.end) != (hit.start, hit.end) for o in known
        )
        if not inside:
            kept.append(hit)
    return sorted(kept, key=lambda h: (h.start, -h.end, h.found.id))


def _hits(question: Question, found: Iterable[Found]) -> list[Hit]:
    out = []
    for node in found:
        forms = sorted((f for f in node.search if len(f) >= _SHORTEST_FORM), key=len, reverse=True)
        form = next((f for f in forms if question.has(f) and question.agrees_on(f.split(), node.name)), None)
        if form is not None:
            start = question.place(form)
            out.append(Hit(start, start + len(form), node))
    return out


def provinces_in(question: Question) -> list[tuple[Province, ...]]:
    """The provinces that a question names, in order, each with its units of both epochs."""
    return [units for _, _, units in provinces_at(question)]


def provinces_at(question: Question) -> list[tuple[int, int, tuple[Province, ...]]]:
    """The provinces that a question names, each with where its name stands."""
    by_name: dict[str, list[Province]] = {}
    for province in provinces():
        by_name.setdefault(province.name, []).append(province)
    hits: list[tuple[int, int, tuple[Province, ...]]] = []
    for name, units in by_name.items():
        names = {name, *(a for u in units for a in u.aliases), *(u.name_en for u in units)}
        forms = sorted({search_form(n) for n in names}, key=len, reverse=True)
        form = next((f for f in forms if question.has(f)), None)
        if form is not None and (question.lang == "en" or question.agrees(*names)):
            start = _as_province(question, form)
            if start < 0 or _is_of_person(question, start, form):
                continue
            hits.append((start, start + len(form), tuple(units)))
    kept: list[tuple[int, int, tuple[Province, ...]]] = []
    for hit in sorted(hits, key=lambda h: (h[0], -h[1])):
        if not kept or hit[0] >= kept[-1][1] or hit[:2] == kept[-1][:2]:
            kept.append(hit)  # `lang son la ai` names Lạng Sơn, not Sơn La
    return kept


def _as_province(question: Question, form: str) -> int:
    """Where the name of a province stands that is not a ward's or district's (`phường Hải Dương`); -1 for nowhere."""
    first, behind = question.place(form), {start + len(word) + 1 for start, word in _unit_words(question)}
    at = [match.start() for match in re.finditer(rf"(?= {re.escape(form)} )", question.form)] or [first]
    return next((start for start in at if start not in behind and not part_of_word(question, start, form)), -1)


def _is_of_person(question: Question, start: int, form: str) -> bool:
    """Whether the name of a province is part of a person's: of an official, or behind a surname: `Vũ Hải Dương`."""
    for name in question.people:
        at = question.place(name)
        if at >= 0 and at <= start and start + len(form) <= at + len(name) and form != name:
            return True
    raw = re.sub(r"[^\w\s']+", " . ", question.said).split()
    folded, wanted = [fold(word) for word in raw], form.split()
    for i in range(1, len(raw) - len(wanted) + 1):
        surname = raw[i - 1] in words()["surnames"] and (i == 1 or not raw[i - 2][0].isupper() or _honours(raw[i - 2]))
        if folded[i : i + len(wanted)] == wanted and surname and raw[i][0].isupper():
            return True
    return False


def _honours(word: str) -> bool:
    return fold(word) in {part for honorific in words()["honorifics"] for part in honorific.split()}


def provinces_beside(question: Question, hits: Sequence[Hit]) -> list[tuple[Province, ...]]:
    """The provinces that a question names, without those in a longer name: `Đại học Cần Thơ` is no word of Cần Thơ."""
    return [
        units for start, end, units in provinces_at(question)
        if not any(h.start <= start and end <= h.end for h in hits)
    ]  # fmt: skip


@cache
def _words_of_titles() -> frozenset[str]:
    listed = [e["words"] for key in ("titles", "post_titles") for e in words()[key]]
    return frozenset(fold(word) for text in listed for word in text.split())


def _may_follow(question: Question, word: str, capitals: bool) -> bool:
    """Whether a word behind a person's name is no part of it; `capitals`: the question is typed with any."""
    if fold(word) in _words_of_titles() or (capitals and not word[0].isupper()):
        return True
    if question.lang == "en" and word.lower() in vocabulary():
        return True
    return not capitals and fold(word) in words()["after_names"]


def units_in(question: Question) -> list[str]:
    """Wards and districts that a question names: the words from the level word on (`phuong ban thach la ai`)."""
    return [" ".join(question.form[start + 1 :].split()[:_LONGEST_UNIT]) for start, _ in _unit_words(question)]


def _unit_words(question: Question) -> list[tuple[int, str]]:
    """The words for wards and districts, each with the blank that it stands behind."""
    out = []
    for unit in words()["units"]:
        if question.marked and question.lang == "vi" and f" {unit['marked']} " not in question.marked:
            continue
        found = re.finditer(rf"(?<= ){unit['cue']}(?= )", question.form)
        out += [(match.start() - 1, match.group()) for match in found]
    return out


def officials_in(question: Question, asker: Asker) -> list[Found]:
    """Officials whose full name stands in the question, with its diacritics where it has any."""
    tokens = fold(re.sub(r"[^\w\s']+", " ", question.said)).split()
    names = {" ".join(tokens[i : i + n]) for n in range(2, _LONGEST_NAME + 1) for i in range(len(tokens) - n + 1)}
    found = asker.found("officials_named", names=sorted(names))
    agreeing = [f for f in found if question.agrees(f.name) and _stands(question, fold(f.name))]
    longest = max((len(f.name.split()) for f in agreeing), default=0)
    return [f for f in agreeing if len(f.name.split()) == longest]


def with_people(question: Question, asker: Asker) -> Question:
    """The question with the officials whose names stand in it, so that no part of one is taken for a place."""
    return replace(question, people=tuple(sorted({search_form(f.name) for f in officials_in(question, asker)})))


def _stands(question: Question, name: str) -> bool:
    """Whether a name stands as one: ends where it ends (`Park Dong-su` is not Park Dong) and begins where it begins.

    `Tỉnh đoàn Hải Dương` names nobody called Đoàn Hải Dương.
    """
    raw = re.sub(r"[^\w\s']+", " ", question.said).split()
    tokens, wanted = [fold(word) for word in raw], name.split()
    capitals = question.said != question.said.lower()
    for i in range(len(tokens) - len(wanted) + 1):
        behind = i + len(wanted)
        if tokens[i:behind] != wanted or (behind < len(raw) and not _may_follow(question, raw[behind], capitals)):
            continue
        part = i > 0 and f"{tokens[i - 1]} {wanted[0]}" in words()["not_names"]
        if not part and (not capitals or raw[i][0].isupper()):
            return True
    return False


def called_by_given_name(question: Question) -> list[str]:
    """Single words behind honorifics that are not the beginning of a longer name: `ông Tuấn`, not `ông Tuấn Anh`."""
    raw = re.sub(r"[^\w\s']+", " ", question.said).split()
    capitals = question.said != question.said.lower()
    starts = [i + len(h.split()) for h in words()["honorifics"] for i in range(len(raw)) if _said_at(raw, i, h)]
    return [
        fold(raw[i]) for i in starts
        if i < len(raw) and not _may_follow(question, raw[i], False) and not _in_word(raw, i)
        and (i + 1 == len(raw) or _ends_name(question, raw[i + 1], capitals))
    ]  # fmt: skip


def _in_word(raw: Sequence[str], at: int) -> bool:
    return f"{fold(raw[at - 1])} {fold(raw[at])}" in words()["not_names"]


def _ends_name(question: Question, word: str, capitals: bool) -> bool:
    return word[0].islower() if capitals else _may_follow(question, word, False)


def _said_at(raw: Sequence[str], at: int, phrase: str) -> bool:
    wanted = phrase.split()
    return [fold(word) for word in raw[at : at + len(wanted)]] == wanted


def named(question: Question, asker: Asker, *statements: str) -> list[Hit]:
    """Nodes of some kinds that the question names; of names that overlap the longest."""
    hits = [h for s in statements for h in _hits(question, asker.found(s, form=question.forms))]
    return _outermost(h for h in hits if not _of_a_province(question, h))


def _of_a_province(question: Question, hit: Hit) -> bool:
    """Whether a name ends in the middle of that of a province (`Đại học Vinh` in Vĩnh Long), or is one itself.

    A programme that is called like a province is meant where the question says what it is: `ứng dụng Hậu Giang`.
    """
    if question.form[hit.start + 1 : hit.end + 1] not in hit.found.search:
        return False  # found without the words that join: `sở y tế của tỉnh Phú Thọ`
    spans = [(start, end) for start, end, _ in provinces_at(question)]
    if any(start < hit.end < end and hit.start < start for start, end in spans):
        return True
    kinds = question.has_any("programme_kinds")
    return hit.found.label == "Programme" and (hit.start, hit.end) in spans and not kinds


def within(question: Question, asker: Asker, statement: str) -> list[Hit]:
    """Nodes whose names stand in the question, those inside longer names too, longest first."""
    hits = _hits(question, asker.found(statement, form=question.forms))
    return sorted(hits, key=lambda h: (h.start - h.end, h.found.id))


def policies_in(question: Question, asker: Asker) -> list[Found]:
    """Documents that the question names by their number, in full or by its first part with the type."""
    wanted = tuple(f" {_bare(number)}" for number in question.numbers)
    starts = sorted({f"{number.split(sign)[0]}{sign}" for number in question.numbers for sign in "/-"})
    near = asker.found("policies_starting", starts=starts) if starts else []
    found = [p for p in near if f" {_bare(p.name)}".endswith(wanted)]
    if wanted:
        return found
    out: list[Found] = []
    for words_, kind in words()["policy_types"].items():
        for match in re.finditer(rf" {words_} (?:so )?(\d+) ", question.form):
            out += asker.found("policies_beginning", type=kind, number=match.group(1))
    return out


def _bare(number: str) -> str:
    """A number without capitals, diacritics and signs: `54/KH-UBND` and `54/kh-ubnd` are one."""
    return re.sub(r"\W+", " ", fold(number)).strip()
