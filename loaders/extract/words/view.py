"""Tokens of a document as plain lists, with its sentences: what the grammars read."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from spacy.attrs import IDX, LENGTH
from spacy.tokens import Doc

from graph.dates import PartialDate
from graph.text import LOWER, UPPER
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_SURNAMES = frozenset(load_yaml("names.yaml")["strong"])
_CONTINENTS = frozenset(load_yaml("names.yaml")["continents"])
_SINGLE = frozenset(load_yaml("names.yaml")["single"])
_SHORTEST_NAME, _LONGEST_NAME = 3, 5
_APOSTROPHES, _HIGHLAND = ("'", "’"), ("K", "H", "Y")
_SHORT_CITY = re.compile(rf"(T[PX]\.)(?<!\wT[PX]\.)(?=[{UPPER}][{LOWER}])")
# Behind the last word stand some that are nothing, so that whoever looks on beyond a name finds no end of a list.
_BEYOND = ["\n"] * 16
_ELLIPSIS, _DOTS = "…", "..."  # three dots are read as the one sign for them
_TITLE_RUN = re.compile(rb"\x01+")
_RUN = re.compile(rb"\x01{2,}")
_POLITE, _DEGREES = frozenset(list_of("polite_ends")), frozenset(list_of("degrees"))
_COMRADE, _MIDDLES = ["ĐỒNG", "CHÍ"], (["VĂN"], ["THỊ"])


@dataclass(frozen=True, slots=True)
class Sentence:
    """Tokens [start, end) of one sentence; `zone` of its line, `line` its number, `bullet` for a list item."""

    start: int
    end: int
    zone: str
    line: int
    bullet: bool
    first: bool


@dataclass(slots=True)
class View:
    """Words of a document as lists; offsets are characters of the clean text.

    `run_end` gives the end of the run of capitalised words that a token stands in, `asides` the tokens of a word that
    may tell where somebody lives or was born, `shouted` those of a headline in capitals whose case is not known.
    """

    text: str
    words: list[str]
    lower: list[str]
    starts: list[int]
    ends: list[int]
    run_end: dict[int, int]
    published: PartialDate | None = None
    sentences: list[Sentence] = field(default_factory=list)
    asides: list[int] = field(default_factory=list)
    shouted: set[int] = field(default_factory=set)
    _sentence_starts: list[int] = field(default_factory=list)
    _line_starts: dict[int, int] = field(default_factory=dict)
    _known: frozenset[str] = frozenset()

    @property
    def known(self) -> frozenset[str]:
        """All words, in lower case."""
        self._known = self._known or frozenset(self.lower)
        return self._known

    @property
    def day(self) -> dt.date | None:
        """Day of publication, or the first day of a month or year that alone is known."""
        return self.published.first_day if self.published else None

    def write(self, token: int, word: str) -> None:
        """Puts a word in another case."""
        self.words[token] = word
        self.text = self.text[: self.starts[token]] + word + self.text[self.ends[token] :]

    def find_runs(self) -> None:
        """Finds the runs of capitalised words again, as the words stand now."""
        self.run_end = _run_ends(self.words, self.text, self.starts, self.ends)

    def token_at(self, offset: int) -> int:
        """The token that begins at an offset, or the first one behind it."""
        return bisect_left(self.starts, offset)

    def sentence_over(self, token: int) -> Sentence | None:
        """The sentence that covers a token; none covers a blank between two."""
        if len(self._sentence_starts) != len(self.sentences):
            self._sentence_starts = [sentence.start for sentence in self.sentences]
        i = bisect_right(self._sentence_starts, token) - 1
        return self.sentences[i] if i >= 0 and token < self.sentences[i].end else None

    def line_of(self, token: int) -> int:
        """The line that a token stands in; -1 between two sentences."""
        sentence = self.sentence_over(token)
        return sentence.line if sentence is not None else -1

    def in_brackets(self, token: int) -> bool:
        """Whether a bracket is open at a token."""
        sentence = self.sentence_over(token)
        before = self.words[sentence.start : token] if sentence is not None else []
        return before.count("(") > before.count(")")

    def clause_start(self, start: int, token: int) -> int:
        """Where the clause of a token begins in a sentence that begins at `start`: behind the last semicolon."""
        return next((k + 1 for k in range(token - 1, start - 1, -1) if self.words[k] == ";"), start)

    def line_start(self, line: int) -> int:
        """The first token of a line that has one."""
        if not self._line_starts:
            self._line_starts = {sentence.line: sentence.start for sentence in reversed(self.sentences)}
        return self._line_starts[line]

    def has_aside(self, start: int, end: int) -> bool:
        """Whether one of those words stands in tokens [start, end)."""
        i = bisect_left(self.asides, start)
        return i < len(self.asides) and self.asides[i] < end

    def token_over(self, offset: int) -> int:
        """The token that covers an offset."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def mark(self, sentence: Sentence) -> str:
        """The number or bullet before the first sentence of a line: `III. `."""
        start = self.starts[sentence.start]
        return self.text[self.text.rfind("\n", 0, start) + 1 : start] if sentence.bullet and sentence.first else ""

    def span_text(self, start: int, end: int) -> str:
        """The clean text of tokens [start, end), `TP.Huế` as `TP. Huế`."""
        text = self.text[self.starts[start] : self.ends[end - 1]]
        return _SHORT_CITY.sub(r"\1 ", text) if "TP." in text or "TX." in text else text


def is_highland(word: str) -> bool:
    """`H'Năm`, `K'BRÊU`: a word that opens as given names of the Highlands do; not (Ea) `H'leo`."""
    return word[:1] in _HIGHLAND and word[1:2] in _APOSTROPHES and word[2:3].isupper()


def capitalised(word: str) -> str:
    """`H'BƠ` -> `H'Bơ`."""
    return f"{word[:2]}{word[2:].capitalize()}" if is_highland(word) else word.capitalize()


def _names_in_capitals(words: list[str]) -> None:
    """`Trung tá NGUYỄN XUÂN BÌNH`: a name in capitals, mostly of three syllables or more, becomes one in title case."""
    for run in _RUN.finditer(bytes(map(str.isupper, words))):  # a byte a word: nothing is done for one word alone
        i, stop = run.span()
        i += stop - i > _SHORTEST_NAME and words[i].lower() in _DEGREES  # TS NGUYỄN VĂN AN
        while i < stop:
            end = i
            while end < stop and (words[end].isalpha() or is_highland(words[end])) and words[i:end][-2:] != _COMRADE:
                end += 1
            highland, polite = any(map(is_highland, words[i:end])), i > 0 and words[i - 1].lower() in _POLITE
            middle = polite and words[i + 1 : i + 2] in _MIDDLES  # đồng chí ĐẠO VĂN AN
            least = 2 if highland or polite else _SHORTEST_NAME  # đồng chí NGUYỄN SÁU, SIU H'NĂM
            opens = (
                middle
                or words[i].capitalize() in _SURNAMES
                or ((highland or polite) and (words[i].capitalize() in _SINGLE or is_highland(words[i])))
            )
            if least <= end - i <= _LONGEST_NAME and opens:
                words[i:end] = map(capitalised, words[i:end])
            i = end + (words[i:end][-2:] != _COMRADE)


def _run_ends(words: list[str], text: str, starts: list[int], ends: list[int]) -> dict[int, int]:
    """For each word in title case the end of the run of such words that it stands in.

    A blank lost behind two of them or more closes a run: `Phạm Văn NghịTrong năm nay`; so does a continent, `châu Âu`.
    """
    out: dict[int, int] = {}
    titled = bytearray(map(str.istitle, words))
    if any(map(text.__contains__, _APOSTROPHES)):  # few articles have one
        for i, word in enumerate(words):
            if word[1:2] in _APOSTROPHES and word[2:] and word[0].isupper():
                titled[i] = True  # Ea H'leo, Cư M'gar
    for run in _TITLE_RUN.finditer(titled):
        start, end = run.span()
        if start and words[start - 1] == "châu" and words[start] in _CONTINENTS:
            out[start] = start + 1
            start += 1
        for i in range(start + 2, end):
            if ends[i - 1] == starts[i] and i - start > 1:
                out.update(dict.fromkeys(range(start, i), i))
                start = i
        out.update(dict.fromkeys(range(start, end), end))
    return out


def view_of(doc: Doc, text: str) -> View:
    """The lists of a document, computed in bulk: no Token object is made.

    Args:
        doc: tokens.
        text: what the tokens were made from; `doc.text` would join them again.
    """
    table = doc.to_array([IDX, LENGTH])
    starts, ends = table[:, 0].tolist(), (table[:, 0] + table[:, 1]).tolist()
    words = [text[start:end] for start, end in zip(starts, ends, strict=True)]
    if _DOTS in text:
        words = [_ELLIPSIS if word == _DOTS else word for word in words]
    _names_in_capitals(words)
    lower, run_ends = list(map(str.lower, words)), _run_ends(words, text, starts, ends)
    words += _BEYOND
    lower += [""] * len(_BEYOND)
    starts += [len(text)] * len(_BEYOND)
    ends += [len(text)] * len(_BEYOND)
    return View(text, words, lower, starts, ends, run_ends)
