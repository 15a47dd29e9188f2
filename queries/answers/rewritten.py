"""Questions put in other words before they are asked: a place that is meant again, a post for whoever holds it."""

from __future__ import annotations

import re

from graph.reference.provinces import provinces
from graph.text import fold, normal
from queries.answers.asker import Asker
from queries.answers.committee import head_in
from queries.answers.english.lexicon import english
from queries.answers.english.readings import readings_of
from queries.answers.entities import provinces_in
from queries.answers.public_bodies import bodies_in
from queries.answers.question import Question
from queries.answers.titles import titles_in
from queries.answers.word_lists import words

_NAMED = r"(?:ủy|xã|phường|huyện|quận|thị trấn|thị xã|đặc khu) (.+)$"
_PROVINCIAL = ("tinh", "thanh pho")


def placed(question: Question, asker: Asker) -> str:
    """The text with the place behind a level that stands alone: `Ban Chỉ đạo 57 tỉnh` in a question on Nghệ An."""
    text = normal(question.text)
    if question.lang != "vi" or head_in(question) is None:
        return text
    levels, ends = ("|".join(words()[key]) for key in ("bare_levels", "bare_ends"))
    folded = fold(text)
    committee = min((at for c in words()["committees"] if (at := folded.find(c["words"])) >= 0), default=len(folded))
    bare = re.compile(rf"(?<!\w)(?<!cap )(?:{levels})(?=(?: (?:{ends})(?!\w).*)?[\s?.!]*$)")
    match = bare.search(folded, committee)
    if match is None or _of_name(question, text, folded, match):
        return text
    place = _place(question, asker, match.group())
    return f"{text[: match.end()]} {place}{text[match.end() :]}" if place else text


def _of_name(question: Question, text: str, folded: str, match: re.Match[str]) -> bool:
    """Whether what looks like a level is of a name: the `Tĩnh` of Hà Tĩnh, `ha tinh`."""
    said = text[match.start() : match.end()].lower()
    if question.marked and said not in words()["levels_marked"]:
        return True
    before = folded[: match.end()]
    return any(before.endswith(f" {fold(name)}") for p in provinces() for name in (p.name, *p.aliases))


def _place(question: Question, asker: Asker, level: str) -> str:
    """The one place of a level that the question names before."""
    if level in _PROVINCIAL:
        names = {units[0].name for units in provinces_in(question)}
    else:
        called = (re.search(_NAMED, body.name) for body in bodies_in(question, asker))
        names = {match[1] for match in called if match is not None}
    return next(iter(names)) if len(names) == 1 else ""


def post_asked_of(question: Question) -> tuple[str, str] | None:
    """A post and what is asked of whoever holds it in a committee: `Bí thư Tỉnh đoàn X` | `có trong Ban Chỉ đạo không`.

    None where the question is not of that kind.
    """
    head, title = head_in(question), next(iter(question.titles), None)
    if question.lang == "en":
        return _asked_in_english(question) if head is not None and title is not None else None
    if question.lang != "vi" or head is None or title is None or title.role or question.people:
        return None
    text = normal(question.text)
    folded = fold(text)
    begins = re.match(rf"(?:(?:{'|'.join(words()['honorifics'])}) )?{title.words}(?!\w)", folded)
    verbs = "|".join(words()["holder_verbs"])
    verb = re.search(rf" (?:{verbs})(?!\w)", folded)
    if verb is None or (begins is None and not _short(folded, verb.start())):
        return None
    post, rest = text[: verb.start()], text[verb.start() :]
    if head[0] in fold(post) or re.search(rf"(?<!\w){head[0]}|(?<!\w)bcd", fold(rest)) is None:
        return None
    return post, rest


def _asked_in_english(question: Question) -> tuple[str, str] | None:
    """`Is the director of X on the committee of X?`; `the province's` is the one that the post names."""
    match = re.match(str(english()["asked_in_committee"]), normal(question.text), re.IGNORECASE)
    names = {units[0].name for units in provinces_in(question)}
    if match is None or question.people or not titles_in(f" {readings_of(match['post'])[0]} "):
        return None
    rest = match["rest"]
    if len(names) == 1:
        rest = re.sub(r"\bthe (?:province|city)['’]s\b", f"{next(iter(names))}'s", rest)
    return match["post"], f" {rest}"


def _short(folded: str, end: int) -> bool:
    """Whether a question begins with a post in a short form: `GĐ Sở Y tế`."""
    said = folded[:end].split()
    return bool(said) and any(re.fullmatch(short[0], said[0]) for short in words()["short_forms"])
