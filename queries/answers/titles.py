"""The titles and roles that a question names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from queries.answers.word_lists import words


@dataclass(frozen=True, slots=True)
class Title:
    """A title that is asked for: its rank; `title` is its canonical spelling for posts, empty for roles.

    `shown` is the spelling of a role that is neither head nor deputy, `said` its words where they are others: only
    whoever has that very role is meant.
    """

    rank: str
    words: str
    start: int
    title: str = ""
    place: str = ""
    shown: str = ""
    said: str = ""

    @property
    def asked_role(self) -> str:
        """The role that whoever is meant has, in search form; empty where the rank is enough."""
        return (self.said or self.words) if self.shown else ""

    @property
    def role(self) -> bool:
        """Whether it is a role in a committee."""
        return not self.title

    @property
    def end(self) -> int:
        """Where it ends."""
        return self.start + len(self.words)


def titles_in(form: str) -> tuple[Title, ...]:
    """Titles in reading order; at one place the longest wins."""
    found: list[Title] = []
    taken: set[int] = set()
    committee = any(f" {c['words']} " in form for c in words()["committees"])
    entries = [(e, True) for e in words()["titles"] if committee or (len(e["words"].split()) > 1 and "shown" not in e)]
    entries += [(e, False) for e in words()["post_titles"]]
    for entry, role in sorted(entries, key=lambda e: -len(e[0]["words"])):
        for match in re.finditer(_as_title(entry), form):
            span = set(range(match.start(), match.end()))
            if span & taken or (role and not _heads_committee(form, match.end(), entry["words"])):
                continue
            taken |= span
            given = (entry.get(key, "") for key in ("title", "place", "shown"))
            found.append(_of_committee(form, Title(entry["rank"], entry["words"], match.start(), *given)))
    return tuple(sorted(found, key=lambda t: t.start))


def _of_committee(form: str, title: Title) -> Title:
    """A title of a post right before a committee is a role in it: its chairman is its head, its `Chánh Văn phòng` not.

    Which role it is counts, where it is neither head nor deputy.
    """
    behind = re.sub(r"^(?:cua|thuoc|trong) ", "", form[title.end :].lstrip())
    if title.role or not behind.startswith(tuple(f"{c['words']} " for c in words()["committees"])):
        return title
    rank = words()["committee_ranks"].get(title.words)
    if rank is not None:
        return Title(rank, title.words, title.start)
    meant = words()["committee_titles"].get(title.words, {})
    said = meant.get("words", title.words)
    return Title("member", title.words, title.start, shown=meant.get("shown", title.title), said=said)


def _as_title(entry: Mapping[str, str]) -> str:
    before = f"(?<! {entry['not_after']} )" if "not_after" in entry else ""
    behind = f"(?! {entry['unless']} )" if "unless" in entry else ""
    return rf"(?<= ){before}{re.escape(entry['words'])}(?= ){behind}"


def _heads_committee(form: str, end: int, title: str) -> bool:
    """`truong ban chi dao`: the last word of the title may be the first of the committee's."""
    rest = form[end:].lstrip()
    heads = [c["words"] for c in words()["committees"]]
    overlapping = [f"{title.split()[-1]} {rest}", rest]
    return any(text.startswith(head) for text in overlapping for head in heads) or len(title.split()) > 1
