"""What every handler works with: the question, the store, the day, and the makers of answers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.dates import PartialDate
from queries.answers.asker import Asker
from queries.answers.question import Question
from queries.answers.records import Answer, Fact, Kind
from queries.answers.say import names, say

_MOST_CHOICES = 10


@dataclass(frozen=True, slots=True)
class Case:
    """One question being answered; `day` is the day that it is about, None for what is known last."""

    question: Question
    asker: Asker
    day: PartialDate | None

    @property
    def lang(self) -> str:
        """Language of the answer."""
        return self.question.lang

    @property
    def date(self) -> dt.date | None:
        """The day as a date: the last one that a month or year can mean."""
        return self.day.last_day if self.day is not None else None

    @property
    def day_shown(self) -> str:
        """The day in words: `ngày 01/07/2025`, `tháng 07/2025`."""
        if self.day is None:
            return ""
        shown = self.day.vietnamese if self.lang == "vi" else self.day.iso
        return say(f"the_{self.day.precision}", self.lang, date=shown)

    def told(
        self,
        kind: Kind,
        text: str,
        facts: Iterable[Fact],
        *,
        query: str = "",
        params: Mapping[str, Any] | None = None,
        steps: Sequence[str] = (),
        grounds: Iterable[Fact] | None = None,
    ) -> Answer:
        """An answer with the sentences behind its facts, or behind their grounds where they are derived."""
        known = tuple(facts)
        evidence = tuple(self.asker.evidence(known if grounds is None else grounds))
        dated = {**(params or {}), **({"as_of": self.day.iso} if self.day is not None else {})}
        return Answer(
            self.question.text, self.lang, kind, text, known, evidence, tuple(steps), (), query, dated if query else {}
        )

    def unknown(self, key: str = "unknown") -> Answer:
        """Not held; names nobody."""
        if self.day is not None and key == "unknown":
            text = say("unknown_day", self.lang, day=self.day_shown)
        else:
            text = say(key, self.lang)
        return Answer(self.question.text, self.lang, "unknown", text)

    def which(self, choices: Sequence[str]) -> Answer:
        """The question fits several things."""
        known = list(dict.fromkeys(choices))[:_MOST_CHOICES]
        text = say("which", self.lang, choices="; ".join(known))
        return Answer(self.question.text, self.lang, "ask_back", text, choices=tuple(known))

    def list(self, items: Sequence[str]) -> str:
        """Names in words."""
        return names(items, self.lang)


def asks_when(case: Case) -> bool:
    """Whether a question asks for a date."""
    return case.question.has_any("when_cues")
