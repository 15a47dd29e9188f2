"""What a question asks beside a seat, a person or a document: who advises its holder, a funeral, what a paper says."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from queries.answers.entities import provinces_in, units_in
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.topics import without_idle
from queries.answers.word_lists import has_phrase, words


def of_holder(question: Question) -> bool:
    """Whether it asks for somebody or something of whoever holds a post: `Trợ lý của Chủ tịch UBND tỉnh X là ai?`."""
    titles = "|".join(re.escape(t.words) for t in question.titles if not t.role)
    if not titles:
        return False
    aides, honorifics = ("|".join(words()[key]) for key in ("aides", "honorifics"))
    holder = rf"(?:(?:{honorifics}) )?(?:{titles}) "
    of = rf" (?P<what>\w+) (?:cua|cho) {holder}"
    if re.search(rf" (?:{aides}) (?:rieng )?(?:(?:cua|cho|giup viec) )?{holder}", question.form):
        return True
    return any(match["what"] not in words()["of_titles"] for match in re.finditer(of, question.form))


def of_person(question: Question, people: Sequence[Found]) -> bool:
    """Whether it asks of a person what is no post: when he was born, why he left, who heads his funeral."""
    rest, honorifics = question.form, "|".join(words()["honorifics"])
    for name in (name for p in people for name in p.search):
        of = re.search(rf" (\w+) cua (?:(?:{honorifics}) )?{name} ", rest)
        if of is not None and of[1] not in words()["of_titles"]:
            return True
        rest = rest.replace(f" {name} ", "  ")
    other = question.polar and has_phrase(rest, "other_roles")
    return bool(people) and (other or has_phrase(rest, "of_persons"))


def named_after(question: Question, people: Sequence[Found]) -> bool:
    """Whether a title is of something that bears a person's name: `Trưởng Ban lễ tang ông X`, not `Trưởng ban X`."""
    names = [name for p in people for name in p.search if question.has(name)]
    title = next(iter(question.titles), None)
    at = min((question.place(name) for name in names), default=-1)
    if title is None or at <= title.end:
        return False
    between = f" {question.form[title.end : at].strip()} "
    for honorific in words()["honorifics"]:
        between = between.replace(f" {honorific} ", " ")
    return bool(without_idle(between)) and not provinces_in(question)


def of_document(question: Question) -> bool:
    """Whether it asks of a document what is not held: `Quyết định 12/QĐ-UBND chọn tỉnh nào thí điểm?`."""
    if not question.numbers or question.lang == "en" or units_in(question):
        return False
    rest = re.sub(rf" (?:{'|'.join(words()['document_kinds'])}) (?:so )?(?=\d)", " ", question.form)
    rest = re.sub(r"(?<= )\d+(?= )", " ", rest)
    places = [search_form(p.name) for units in provinces_in(question) for p in units]
    for phrase in sorted((*places, *words()["policy_types"], *words()["document_idle"]), key=len, reverse=True):
        rest = re.sub(rf" {phrase}(?= )", " ", rest)
    return bool(without_idle(rest))
