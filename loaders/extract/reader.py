"""One document as the grammars see it: words, hits, runs of capitals, with small look-ups by category."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.extract.grammar.policies import PolicyFound
from loaders.extract.lexicon import Entry, Hit, Hits
from loaders.extract.view import View
from loaders.resources.load import load_yaml

_STOPS = load_yaml("stops.yaml")
FUNCTION_WORDS = frozenset(_STOPS["function"])
_VERBS = frozenset(tuple(v.split()) for v in _STOPS["verbs"])
_VERB_HEADS = frozenset(v[0] for v in _VERBS)
_COMPOUNDS = frozenset(tuple(c.split()) for c in _STOPS["compounds"])
OPENERS = frozenset(_STOPS["openers"])


@dataclass(frozen=True, slots=True)
class PolicySpan:
    """A document found in the text, in tokens."""

    start: int
    end: int
    raw: PolicyFound


@dataclass(slots=True)
class Reader:
    """The view of a document with its lexicon hits; `run_end` gives the end of the run of capitals over a token."""

    view: View
    hits: Hits
    run_end: dict[int, int] = field(default_factory=dict)
    policies: dict[int, PolicySpan] = field(default_factory=dict)
    interview: bool = False

    def __post_init__(self) -> None:
        for start, end in self.view.runs:
            for i in range(start, end):
                self.run_end[i] = end

    def word(self, i: int) -> str:
        """The lower-case word at a token, empty outside the text."""
        return self.view.lower[i] if 0 <= i < len(self.view.lower) else ""

    def tokens_with(self, *categories: str) -> list[int]:
        """The tokens at which a hit of one of the categories begins, in order."""
        return sorted(
            i for i, found in self.hits.items() if any(h.proper and h.entry.category in categories for h in found)
        )

    def find(self, i: int, *categories: str) -> Hit | None:
        """The longest hit of one of the categories at a token."""
        for hit in self.hits.get(i, ()):
            if hit.proper and hit.entry.category in categories:
                return hit
        return None

    def find_any_case(self, i: int, *categories: str) -> Hit | None:
        """The same where a lower-case spelling will do (`chánh thanh tra tỉnh`)."""
        return next((h for h in self.hits.get(i, ()) if h.entry.category in categories), None)

    def entry(self, i: int, *categories: str) -> Entry | None:
        """The entry of that hit."""
        hit = self.find(i, *categories)
        return hit.entry if hit else None

    def in_compound(self, i: int) -> bool:
        """Whether a word is the second syllable of another one: `nhiệm vụ`, `cương vị`."""
        return (self.word(i - 1), self.word(i)) in _COMPOUNDS

    def is_verb(self, i: int) -> bool:
        """Whether a verb of news begins at a token."""
        word = self.word(i)
        if (self.word(i - 1), word) in _COMPOUNDS:
            return False
        return word in _VERB_HEADS and ((word,) in _VERBS or (word, self.word(i + 1)) in _VERBS)

    def is_stop(self, i: int) -> bool:
        """Whether an open name must end before a token."""
        word = self.word(i)
        if self.view.words[i : i + 1] and self.view.words[i][0].isupper():
            return False
        return (word in FUNCTION_WORDS and (self.word(i - 1), word) not in _COMPOUNDS) or self.is_verb(i)
