"""Word lists as tables of phrases: whether one begins at a token, without an alternation over the whole list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol

from loaders.resources.load import load_yaml
from loaders.resources.words import split_all


class Tagged(Protocol):
    """Words with a tag each; a word with a tag belongs to a name, a number or a time."""

    words: list[str]
    tags: list[str]


@dataclass(frozen=True, slots=True)
class Phrases:
    """Phrases by their first word, longest first."""

    table: dict[str, tuple[tuple[str, ...], ...]]

    def at(self, words: Sequence[str], i: int) -> int:
        """How many tokens the longest phrase at token `i` takes; 0 where none begins there."""
        if i >= len(words) or words[i] not in self.table:
            return 0
        found = self.table[words[i]]
        for phrase in found:
            if len(phrase) == 1 or tuple(words[i : i + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def ends(self, words: Sequence[str], i: int, least: int = 0) -> bool:
        """Whether a phrase ends right before token `i`."""
        least = max(least, i - 4)
        if self.table.keys().isdisjoint(words[least:i]):
            return False
        return any(words[j] in self.table and j + self.at(words, j) == i for j in range(least, i))


def first_words(*tables: Phrases) -> frozenset[str]:
    """The words that open a phrase of some tables: most words are none of them, and need not be looked up in each."""
    return frozenset(word for table in tables for word in table.table)


def holds(table: Phrases, line: Tagged, start: int, end: int) -> bool:
    """Whether a phrase begins at a plain token of [start, end) of a line."""
    words, tags, start = line.words, line.tags, max(0, start)
    if table.table.keys().isdisjoint(words[start:end]):
        return False
    return any(
        words[i] in table.table and not tags[i] and table.at(words, i) for i in range(start, min(end, len(words)))
    )


def phrases(names: Iterable[str]) -> Phrases:
    """The table of some phrases; words are parted by blanks, a comma is a word."""
    table: dict[str, list[tuple[str, ...]]] = {}
    for name in names:
        words = tuple(str(name).replace(",", " ,").split())
        table.setdefault(words[0], []).append(words)
    return Phrases({first: tuple(sorted(found, key=len, reverse=True)) for first, found in table.items()})


_MEASURED, _FIGURES = load_yaml("measured.yaml"), load_yaml("figures.yaml")
SHARE, MONEY, SPENDING = (phrases(_MEASURED[name]) for name in ("share", "money", "spending"))
COUNTED, WEAK, BASIS = (phrases(_MEASURED[name]) for name in ("counted", "weak", "basis"))
NO_RESULT, WISH, STATES, HANDLED, HAVING, ACTING = (
    phrases(_MEASURED[name]) for name in ("no_result", "wish", "states", "handled", "having", "acting")
)
TARGET, FACT = phrases(_FIGURES["target"]), phrases(_FIGURES["fact"])
SET_AIMS = phrases(_FIGURES["set_aims"])
TASKS, ASSIGNED = phrases(_FIGURES["tasks"]), phrases(_FIGURES["assigned"])
BREAKS = phrases(_MEASURED["breaks"])
NO_NUMBER_OF = phrases(_MEASURED["no_number_of"])
REACHED = frozenset(_MEASURED["reached"])
MOVING = frozenset(_MEASURED["moving"])
LINK = frozenset(_MEASURED["link"])
NATIONAL, PEERS, LEADING, DURATION = (phrases(_MEASURED[name]) for name in ("national", "peers", "led", "duration"))
SPANS = frozenset(_MEASURED["spans"])
MEMBERS, GROUPS = phrases(_MEASURED["members"]), phrases(_MEASURED["groups"])
SPENT, COMPONENT, ASSOCIATED, EARNED = (
    phrases(_MEASURED[name]) for name in ("spent", "component", "associated", "earned")
)
BOOKED, MACRO, CRITERIA, VALUED = (phrases(_MEASURED[name]) for name in ("booked", "macro", "criteria", "valued"))
REGISTERED = frozenset(_MEASURED["registered"])
EVERYONE = frozenset(_MEASURED["everyone"])
DEMAND = phrases(_MEASURED["demand"])
DIRECT = phrases(_MEASURED["direct"])
PRODUCING = phrases(_MEASURED["producing"])
PER_HEAD = phrases(_MEASURED["per_head"])
SECTORS = phrases(_MEASURED["sectors"])
PLAN, WILL = phrases(_MEASURED["plan"]), phrases(_MEASURED["will"])
RATES = frozenset(_MEASURED["rates"])
APART, OF_FIRMS, NUMBERED, EVERY_OF, ANEW, MEETING, TELLING = (
    phrases(_MEASURED[name]) for name in ("apart", "of_firms", "numbered", "every_of", "anew", "meeting", "telling")
)
VOTES, FEES, LET_OFF, AVERAGE = (phrases(_MEASURED[name]) for name in ("votes", "fees", "let_off", "average"))
LEVELS, TRADE, WHOLE_PLACE = (phrases(_MEASURED[name]) for name in ("levels", "trade", "whole_place"))
REPORTS, SETS = phrases(_MEASURED["reports"]), phrases(_MEASURED["sets"])
ECONOMIC = phrases(_MEASURED["economic"])
OBLIQUE = frozenset(_MEASURED["oblique"])
LINK_PHRASES = phrases(_MEASURED["link_phrases"])
PLANNED, OWNED, ACHIEVED, VAGUE, DIFFERENCES, THROUGH, WITHDRAWN = (
    phrases(_MEASURED[name])
    for name in ("planned", "owned", "achieved", "vague", "differences", "through", "withdrawn")
)
OF_ECONOMY, TERRITORIAL, BUDGETS = (phrases(_MEASURED[name]) for name in ("economy", "territorial", "budgets"))
CONTRACT, SAID_BEFORE, VIEWS, OPERATED, SPEECH, SAYING = (
    phrases(_MEASURED[name]) for name in ("contract", "said_before", "views", "operated", "speech", "saying")
)
AMONG: list[str] = _MEASURED["among"].split()
EVERY, ADMINISTRATIVE, LOCATIVE = (frozenset(_MEASURED[name]) for name in ("every", "administrative", "locative"))
NOT_SIGNS = split_all(_FIGURES["not_signs"])
NOT_SIGN_HEADS = frozenset(pair[0] for pair in NOT_SIGNS)
SIGNED, OTHERS, WANTED, OCCASIONS, WORKS, ATTENDING = (
    phrases(_MEASURED[name]) for name in ("signed", "others", "wanted", "occasions", "works", "attending")
)
ASIDE = phrases(_MEASURED["aside"])
KINDS: dict[str, str] = _MEASURED["kinds"]
KIND_WORDS = phrases(KINDS)
BODIES: dict[str, str] = _MEASURED["bodies"]
BODY_WORDS = phrases(BODIES)
CANONICAL: tuple[tuple[str, tuple[str, ...]], ...] = tuple(
    (spec["name"], tuple(spec["words"])) for spec in _MEASURED["canonical"]
)
JOINED = frozenset(
    (tuple(left.split()), tuple(right.split())) for left, right in (pair.split(", ", 1) for pair in _MEASURED["joined"])
)
_FORESEEN = tuple(f" {word}" for word in _MEASURED["foreseen"])


def only_money(name: str) -> bool:
    """`trị giá`, `tổng mức đầu tư dự kiến`: whether a name of an amount, in lower case, tells not what it is of."""
    words = name.removesuffix(next((end for end in _FORESEEN if name.endswith(end)), " ")).split()
    return bool(words) and len(words) in (PLANNED.at(words, 0), VALUED.at(words, 0))
