"""One document as the grammars see it: words, hits, runs of capitals, with small look-ups by category."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from itertools import chain
from typing import TYPE_CHECKING

from loaders.extract.grammar.policies.policies import PolicyFound
from loaders.extract.words.lexicon import Entry, Hit, Hits
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

if TYPE_CHECKING:
    from loaders.extract.grammar.bodies.raw_bodies import RawBody
    from loaders.extract.grammar.enterprises.companies import CompanyFound
    from loaders.extract.grammar.places.places import RawUnit
    from loaders.extract.things import Institution

_STOPS = load_yaml("stops.yaml")
FUNCTION_WORDS = frozenset(_STOPS["function"])
_VERBS = split_all(_STOPS["verbs"])
_VERB_HEADS = frozenset(v[0] for v in _VERBS)
_COMPOUNDS = split_all(_STOPS["compounds"])
DOUBLED = split_all(_STOPS["doubled"])
PAIRED = split_all(_STOPS["paired"])
WHO_BEHIND_DASH = split_all(_STOPS["who_behind_dash"])
PEOPLE_BESIDE = split_all(_STOPS["people_beside"])
STOP_HEADS = FUNCTION_WORDS | _VERB_HEADS
OPENERS = frozenset(_STOPS["openers"])
SIGNS = frozenset(_STOPS["signs"])
_NOTHING: Mapping[str, Hit] = {}
_BEYOND = [""] * 256
_LONGEST_ENDING = 7  # words of a title or honorific before a name
# What begins something; all others are looked for behind it.
_BEGINNING = (
    "honorific", "title", "role", "programme_head", "committee_head", "body", "head", "enterprise", "enterprise_head",
    "institution_head", "programme", "level", "province",
)  # fmt: skip
_LISTED, _LISTING = ("field", "room", "board"), list_of("listing_signs")  # giám đốc các sở: nội vụ, y tế


def _between(tokens: list[int], start: int, end: int) -> list[int]:
    """Of tokens in order those in [start, end)."""
    return tokens[bisect_left(tokens, start) : bisect_left(tokens, end)]


@dataclass(frozen=True, slots=True)
class PolicySpan:
    """A document found in the text, in tokens."""

    start: int
    end: int
    raw: PolicyFound


@dataclass(slots=True)
class Reader:
    """The view of a document with its lexicon hits.

    `run_end` is that of the view; `named` the enterprises that no list and no legal form tells (enterprises/brands.py).
    `word` gives the lower-case word at a token, empty outside the text; `asked` are the lines that ask in an interview;
    `elsewhere` tells whether the article is all about another state.
    """

    view: View
    hits: Hits
    run_end: dict[int, int] = field(init=False)
    word: Callable[[int], str] = field(init=False)
    policies: dict[int, PolicySpan] = field(default_factory=dict)
    named: dict[int, CompanyFound] = field(default_factory=dict)
    asked: frozenset[int] = frozenset()
    genres: frozenset[str] = frozenset()
    abroad: frozenset[str] = frozenset()
    elsewhere: bool = False
    called: dict[str, list[tuple[list[str], RawBody]]] = field(default_factory=dict)
    schools: dict[str, Institution] = field(default_factory=dict)
    members: dict[str, str] = field(default_factory=dict)
    units: dict[int, RawUnit | None] = field(default_factory=dict)
    _longest: dict[int, Mapping[str, Hit]] = field(default_factory=dict)
    _tokens: dict[str, list[int]] = field(default_factory=dict)
    _begin: dict[tuple[str, ...], list[int]] = field(default_factory=dict)
    _events: list[int] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.run_end = self.view.run_end
        # Asked more often than anything: no Python runs for it. An index below 0 counts from the end, where blanks are.
        self.word = [*self.view.lower, *_BEYOND].__getitem__

    @property
    def interview(self) -> bool:
        """Whether the article is an interview."""
        return bool(self.asked)

    def events(self, start: int, end: int) -> list[int]:
        """The tokens in [start, end) at which something can begin: hits, documents, capitals, a few words and signs."""
        if not self._events:
            signs = [i for i in self.hits.listed("sign") if self.view.words[i] in SIGNS]
            hits = chain.from_iterable(map(self.tokens_with, _BEGINNING))
            listed = chain.from_iterable(map(self.hits.listed, _LISTED))
            further = [i for i in listed if self.word(i - 1) in _LISTING]
            rooms = [i for i in self.tokens_with("room") if i in self.run_end and self.word(i - 1) == "tâm"]
            centres = [i - 2 for i in rooms if self.word(i - 2) == "trung"]  # trung tâm Phục vụ hành chính công
            self._events = sorted({*hits, *self.run_end, *self.policies, *self.named, *signs, *further, *centres})
        return _between(self._events, start, end)

    def at(self, i: int) -> Mapping[str, Hit]:
        """The longest hit of each category at a token, the longest of all first."""
        here = self._longest.get(i)
        if here is not None:
            return here
        if i not in self.hits.found:
            return _NOTHING
        found = self.hits.at(i)
        out: dict[str, Hit] = {}
        for hit in found:
            shorter = hit.end < found[0].end and "room_follows" in (hit.entry.spec or ())  # TP.HCM is no head of a room
            if hit.proper and not shorter:
                category = hit.entry.category
                if category not in out:
                    out[category] = hit
        self._longest[i] = out
        return out

    def tokens_with(self, *categories: str) -> list[int]:
        """The tokens at which a hit of one of the categories begins, in order."""
        if len(categories) > 1:
            return sorted(set(chain.from_iterable(map(self.tokens_with, categories))))
        (category,) = categories
        tokens = self._tokens.get(category)
        if tokens is None:
            tokens = self._tokens[category] = [i for i in self.hits.listed(category) if category in self.at(i)]
        return tokens

    def tokens_between(self, start: int, end: int, *categories: str) -> list[int]:
        """Those of them in [start, end)."""
        return _between(self.tokens_with(*categories), start, end)

    def marked(self, mark: str, start: int, end: int) -> list[int]:
        """The tokens in [start, end) at which a word of a mark (lexicon.MARKS) begins."""
        tokens = self._tokens.get(mark)
        if tokens is None:
            tokens = self._tokens[mark] = self.hits.listed(mark)
        return _between(tokens, start, end)

    def find(self, i: int, *categories: str) -> Hit | None:
        """The longest hit of one of the categories at a token."""
        here = self._longest.get(i)
        if here is None:
            if i not in self.hits.found:
                return None
            here = self.at(i)
        for category in here:
            if category in categories:
                return here[category]
        return None

    def find_any_case(self, i: int, *categories: str) -> Hit | None:
        """The same where a lower-case spelling will do (`chánh thanh tra tỉnh`)."""
        return next((h for h in self.hits.at(i) if h.entry.category in categories), None)

    def ending_at(self, i: int, *categories: str, within: int = _LONGEST_ENDING) -> int:
        """Where a hit of one of the categories begins that ends right before a token; the longest, -1 for none.

        Args:
            i: the token.
            *categories: those of the hits.
            within: the most words that the hit may have.
        """
        begin = self._begin.get(categories)
        if begin is None:
            begin = self._begin[categories] = sorted({k for c in categories for k in self.hits.listed(c)})
        for k in _between(begin, max(0, i - within), i) if begin else ():
            if any(hit.end == i and hit.entry.category in categories for hit in self.hits.at(k)):
                return k
        return -1

    def entry(self, i: int, *categories: str) -> Entry | None:
        """The entry of that hit."""
        hit = self.find(i, *categories)
        return hit.entry if hit else None

    def in_compound(self, i: int) -> bool:
        """Whether a word is the second syllable of another one: `nhiệm vụ`, `cương vị`."""
        words = self.view.words
        if 0 < i < len(words) and words[i][0].isupper() and words[i - 1][0].islower():
            return False  # giữ chức Vụ trưởng
        return (self.word(i - 1), self.word(i)) in _COMPOUNDS

    def is_verb(self, i: int) -> bool:
        """Whether a verb of news begins at a token."""
        word = self.word(i)
        if word not in _VERB_HEADS or (self.word(i - 1), word) in _COMPOUNDS:
            return False
        pair = (word, self.word(i + 1))
        return pair in _VERBS or ((word,) in _VERBS and pair not in _COMPOUNDS)

    def is_stop(self, i: int) -> bool:
        """Whether an open name must end before a token."""
        word = self.word(i)
        if word not in STOP_HEADS or (self.view.words[i : i + 1] and self.view.words[i][0].isupper()):
            return False
        apart = (self.word(i - 1), word) not in _COMPOUNDS and (word, self.word(i + 1)) not in _COMPOUNDS
        return (apart and word in FUNCTION_WORDS) or self.is_verb(i)
