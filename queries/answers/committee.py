"""A steering committee or task force as answers look for it, and where a question calls one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from graph.search import search_form
from queries.answers.question import Question
from queries.answers.records import Ref
from queries.answers.word_lists import words

_NAME = r"(?:[A-ZÀ-ỸĐ][\w']* ){0,3}[A-ZÀ-ỸĐ][\w']* ?: "
CENTRAL = ("central", "government")
# The head of a committee's name as a question has it, its kind, and where what follows it begins.
Head = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Committee:
    """A committee that may be meant."""

    id: str
    name: str
    search: tuple[str, ...]
    level: str
    topic: str
    kind: str
    owner: str
    province: str

    @property
    def ref(self) -> Ref:
        """As an answer names it."""
        return Ref(self.id, self.name, "SteeringCommittee")

    @property
    def shown(self) -> str:
        """Its name, with the owner where it does not tell it: `Tổ giúp việc (Bộ Y tế)`, `... Công an tỉnh X`."""
        told = " ".join(self.owner_form.split()[-2:])
        if not self.owner or f" {told} " in f" {search_form(self.name)} ":
            return self.name
        words_ = self.owner.split()
        ends = (" ".join(words_[:n]) for n in range(len(words_) - 1, 1, -1))
        begun = next((end for end in ends if self.name.endswith(f" {end}")), "")
        if begun:
            return f"{self.name}{self.owner.removeprefix(begun)}"
        if self.level in CENTRAL:
            return f"{self.name} ({self.owner[:1].upper()}{self.owner[1:]})" if self._bare else self.name
        return f"{self.name} ({self.owner})"

    @property
    def _bare(self) -> bool:
        """Whether its name tells neither what it is for nor whose it is: `Tổ giúp việc của Ban Chỉ đạo`."""
        rest = f" {search_form(self.name)} "
        for phrase in (*(entry["words"] for entry in words()["committees"]), *words()["joining"]):
            rest = rest.replace(f" {phrase} ", "  ")
        return not rest.strip()

    @property
    def owner_form(self) -> str:
        """Its owner as it is searched."""
        return search_form(self.owner)


def committees_of(rows: Iterable[Mapping[str, Any]]) -> list[Committee]:
    """Rows of a statement that finds committees."""
    keys = ("id", "name", "level", "topic", "kind", "owner", "province")
    return [Committee(search=tuple(r["search"] or ()), **{k: r[k] or "" for k in keys}) for r in rows]


def head_in(question: Question, start: int = 0) -> Head | None:
    """The head (`ban chi dao`), its kind, and where what follows it begins; None where none is named from there on."""
    for entry in words()["committees"]:
        at = question.form.find(f" {entry['words']} ", start)
        if at >= 0:
            return entry["words"], entry["kind"], at + len(entry["words"]) + 1
    return None


def of_somewhere(question: Question) -> bool:
    """Whether a question opens with a name that nothing held bears: `Sìn Hồ: ban chỉ đạo do ai làm trưởng ban?`."""
    before, asking = ("|".join(words()[key]) for key in ("before_places", "asking_words"))
    opens = re.match(rf"\s*(?:(?:{before}) )?(?!(?:{asking})\b){_NAME}", question.text)
    return opens is not None and not question.people and question.lang == "vi"
