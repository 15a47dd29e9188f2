"""A question as it is understood before the graph is looked at: language, searchable form, day, title, intent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from graph.dates import PartialDate
from graph.reference.provinces import provinces
from graph.search import has_marks, marked_form, search_form
from graph.text import fold, normal
from graph.vietnamese_dates import find_dates
from queries.answers.days import bound_of, dated, without_bound
from queries.answers.english.language import language_of
from queries.answers.english.lexicon import english
from queries.answers.english.readings import NOTHING_UNREAD, Unread, readings_of, unread
from queries.answers.spacing import respaced
from queries.answers.titles import Title as Title
from queries.answers.titles import titles_in
from queries.answers.word_lists import has_phrase, words

_POLICY = re.compile(r"(?<![\w/])(\d{1,5})(?:/(?:19|20)\d\d)?\s?[-/]\s?([A-ZĐa-zđ][\w&.Đđ]*(?:[-/]\s?[\w&.Đđ]+)*)")
_OF_POLICY = re.compile(r"\d[-/][\w/&.-]+(?: ngày| ngay|,)* ?\Z")
# A year that stands alone: not part of a number, a date, or the number of a document.
_YEAR = re.compile(r"(?<![\w/.,-])((?:19|20)\d\d)(?![\w/-]|[.,]\d)")
# A year of which an English question asks: no part of a name, which a Vietnamese one would have.
_IN_YEAR = re.compile(r"(?<!\w)(?:in|during|throughout) (?:19|20)\d\d(?![\w/-]|[.,]\d)", re.IGNORECASE)
_POSSESSIVE = re.compile(r"(?<=\w)['’]s?(?!\w)")
_SIGNS = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Question:
    """A question.

    Attributes:
        text: as typed.
        lang: vi or en.
        form: its search form between two blanks.
        plain: the same without words that join a name to its place (`sở y tế của tỉnh Ninh Bình`).
        marked: the form with diacritics where it was typed with them, else empty.
        day: the day that it asks about.
        bound: before or after, where it asks of the time before or after its day or year, else empty.
        year: the year that a figure is asked for, empty for none.
        intent: what is wanted (words.yaml, intents).
        polar: whether it is to be answered with yes or no.
        titles: titles that it names, in order.
        numbers: numbers of documents that it names, as typed.
        unread: words of an English one that hide what is asked.
        people: names of officials that stand in it, in search form: no place is meant by a part of one.
    """

    text: str
    lang: str
    form: str
    plain: str
    marked: str
    day: PartialDate | None
    year: str
    intent: str
    polar: bool
    titles: tuple[Title, ...]
    numbers: tuple[str, ...]
    unread: Unread = NOTHING_UNREAD
    people: tuple[str, ...] = ()
    bound: str = ""

    @property
    def forms(self) -> str:
        """Both forms one behind the other, for finding names."""
        return f"{self.form}|{self.plain}"

    def has(self, phrase: str) -> bool:
        """Whether the words of a phrase (search form) stand in it together."""
        return f" {phrase} " in self.forms

    def has_any(self, listed: str) -> bool:
        """Whether it has any phrase of a list in words.yaml."""
        return has_phrase(self.form, listed) or has_phrase(self.plain, listed)

    def place(self, phrase: str) -> int:
        """Where a phrase that it has begins; in the plain form where only that has it."""
        at = self.form.find(f" {phrase} ")
        return at if at >= 0 else self.plain.find(f" {phrase} ")

    def has_level(self, *level: str) -> bool:
        """Whether a level word (tinh, thanh pho), which the search form drops, stands in the text."""
        folded = " ".join(_SIGNS.sub(" ", fold(self.text)).split())
        return any(f" {word} " in f" {folded} " for word in level)

    @property
    def said(self) -> str:
        """The text without the 's of English, which is no part of a name."""
        return _POSSESSIVE.sub(" ", self.text) if self.lang == "en" else self.text

    @property
    def of_future(self) -> bool:
        """Whether it asks who is to come into a seat: `sẽ là`, no `Chư Sê là`."""
        typed = self.lang == "vi" and self.marked
        will = self.has_any("future_cues") and (not typed or has_phrase(self.marked, "future_marked"))
        return will or self.has_any("plan_cues")

    @property
    def of_city(self) -> bool:
        """Whether it says that a city is meant."""
        return self.has_level(*words()["city_words"])

    @property
    def of_province(self) -> bool:
        """Whether it says that a province is meant."""
        return self.has_level(*words()["tinh_words"])

    def agrees(self, *names: str) -> bool:
        """Whether its diacritics, where it has any, are those of one of the names."""
        return not self.marked or any(f" {marked_form(name)} " in self.marked for name in names)

    def agrees_on(self, asked: Iterable[str], name: str) -> bool:
        """Whether those of some words that a name has too bear the same diacritics in both, if it is typed with any."""
        own, typed = marked_form(name).split(), self._beside_titles.split()
        for word in asked:
            said = {w for w in typed if fold(w) == word}
            theirs = {w for w in own if fold(w) == word}
            if said and theirs and not said & theirs:
                return False
        return True

    @property
    def _beside_titles(self) -> str:
        """The marked form without titles: `trưởng` of `Bộ trưởng Bộ NN&MT` is not the end of `môi trường`."""
        rest = self.marked.split()
        for title in self.titles:
            said, wanted = [fold(word) for word in rest], title.words.split()
            at = next((i for i in range(len(rest)) if said[i : i + len(wanted)] == wanted), len(rest))
            del rest[at : at + len(wanted)]
        return " ".join(rest)

    def agrees_in_part(self, name: str) -> bool:
        """Whether the words of a name that it has bear the diacritics of the name, where it is typed with any."""
        said = set(self.marked.split())
        folded = {fold(word) for word in said}
        return not said or all(word in said or fold(word) not in folded for word in marked_form(name).split())


def _padded(text: str) -> str:
    return f" {text} "


@cache
def _whole_words(cue: str) -> re.Pattern[str]:
    """A cue as a pattern that begins and ends with words: `lam gi` is not in `lam giam doc`."""
    before = r"(?<!\w)" if cue[0].isalnum() or cue[0] == "(" else ""
    after = r"(?!\w)" if cue[-1].isalnum() or cue[-1] == ")" else ""
    return re.compile(f"{before}(?:{cue}){after}")


def _intent(form: str, titles: tuple[Title, ...]) -> str:
    cued = [str(i["id"]) for i in words()["intents"] if any(_whole_words(cue).search(form) for cue in i["cues"])]
    if titles and any(re.search(cue, form) for cue in words()["seat_cues"]):
        return next((intent for intent in words()["before_seats"] if intent in cued), "leader")
    if ("leader" in cued or titles) and any(f" {c['words']} " in form for c in words()["committees"]):
        return next((intent for intent in words()["before_committees"] if intent in cued), "leader")
    return cued[0] if cued else "leader" if titles else "about"


def _form(text: str) -> str:
    form = respaced(search_form(text), words())
    for spelling, meant, *whole in (*words()["short_forms"], *words()["police_codes"]):
        goes_on = rf"(?! (?:{whole[0]})\b)" if whole else ""
        form = re.sub(rf"(?<!\S){spelling}(?!\S){goes_on}", meant, form)
    return _padded(search_form(form))


@cache
def _joinings() -> re.Pattern[str]:
    """Words that join, but for those in words that look like them: `tại`, not `tài chính` or `vận tải`."""
    inside = "|".join(map(re.escape, words()["not_joining"]))
    return re.compile(rf"(?<= )(?!(?:{inside}) )(?<!van )(?<!de )(?<!nhan )(?:{'|'.join(words()['joining'])})(?= )")


def _plain(form: str, lang: str) -> str:
    said = _padded(" ".join(_joinings().sub(" ", form).split()))
    if lang == "en":  # `Hanoi Department of ...`: the place comes before the body
        for name in sorted({search_form(p.name) for p in provinces()}, key=len, reverse=True):
            if f" {name} " in said:
                return _padded(f"{said.replace(f' {name} ', ' ').strip()} {name}")
    return said


def understand(text: str) -> Question:
    """A question of any kind, as its words most likely mean it; what it means to the graph is found out later."""
    return readings(text)[0]


def readings(text: str, as_of: bool = False) -> list[Question]:
    """A question in each of the meanings that its words have, the likeliest first; Vietnamese words have one.

    Args:
        text: as typed.
        as_of: whether a day is given with it.
    """
    typed = normal(text)
    said = dated(typed, english()["months"])
    found = [d for d in find_dates(said, 0, len(said), None) if not _OF_POLICY.search(said[: d.start])]
    day = next((d.date for d in found if d.date.month), None)
    bare = _YEAR.search(typed)
    year = next((str(d.date.year) for d in found if not d.date.month), bare[1] if bare is not None else "")
    bound = next((b for d in found if (b := bound_of(said[: d.start], words()["day_bounds"]))), "")
    if not found and bare is not None:
        bound = bound_of(typed[: bare.start()], words()["day_bounds"])
    cut = said
    lang = language_of(typed)
    for date in reversed([d for d in found if d.date.month]):
        before = cut[: date.start] if lang == "en" else without_bound(cut[: date.start], words()["day_bounds"])
        cut = f"{before} {cut[date.end :]}"
    if lang == "en":
        cut = _IN_YEAR.sub(" ", cut)
    bare_text = _POLICY.sub(r" \1 ", cut)  # the letters of a number name no committee: 68-TB/BCĐ
    of_day = as_of or day is not None or bool(year)
    forms = [_padded(search_form(f)) for f in readings_of(bare_text, of_day)] if lang == "en" else [_form(bare_text)]
    numbers = tuple(normal(m.group()).replace(" ", "") for m in _POLICY.finditer(said))
    marked = _padded(marked_form(cut)) if has_marks(typed) else ""
    asked = forms[0] if lang == "vi" else fold(typed)
    hidden = unread(bare_text) if lang == "en" else NOTHING_UNREAD
    polar = any(re.search(cue, asked) for cue in words()["polar_cues"][lang])
    out = []
    for form in forms:
        titles = titles_in(form)
        out.append(Question(
            text=text, lang=lang, form=form, plain=_plain(form, lang), day=day, year=year, polar=polar, titles=titles,
            intent=_intent(form, titles), marked=marked, numbers=numbers, unread=hidden,
            bound=bound,
        ))  # fmt: skip
    return out
