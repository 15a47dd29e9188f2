"""Which committees an article has named so far, and which of them a bare word means."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field, replace

from loaders.extract.article.committee_places import of_place
from loaders.extract.grammar.committees.families import family
from loaders.extract.things import Chunk, Committee, Programme, Unit
from loaders.resources.load import load_yaml

_CAMPAIGNS: dict[str, str] = load_yaml("committees.yaml")["campaigns"]

_NUMBERED = re.compile(r"\d")
# What this product is about: a committee named without a topic is taken to be one of these before any other.
MAIN_TOPICS = ("nq57", "cds")
_TWO = 2


def is_command(committee: Committee) -> bool:
    """`Ban Chỉ huy Phòng thủ dân sự`: called by another word than a steering committee."""
    return committee.name.lower().startswith(("ban chỉ huy", "bch"))


def _lead(known: list[tuple[int, Committee]]) -> Committee | None:
    """`Tổ công tác tỉnh họp. ... Tổ công tác huyện A ...`: the province's one before that of a district."""
    first, last = known[0][1], known[-1][1]
    below = first.level == "province" and last.level in ("district", "ward")
    return first if below and first.topic == last.topic and first.province == last.province else None


@dataclass(slots=True)
class CommitteeMemory:
    """Committees in the order in which they were named.

    Attributes:
        all: every mention.
        named: mentions that a text goes on about, each with its line; not those that it names in passing.
        short_name: what the text gives the bare words to (`gọi tắt là Ban Chỉ đạo`).
        branches: whether the party or the government was said to have the committee of a kind, owner and topic.
        aliases: kind, owner and topic of a short name -> the committee that it was given to.
        guessed: those whose owner the text never said.
        heads: who was last said to head a committee.
        listed: those that a sentence named together, for `ban thứ hai`.
        said: those that the sentence being read goes on about.
        rivals: sisters that the last sentence with any named together, its line, and which of them were told before.
        told: the last one named by itself, in no role, with its line.
        ended: owner, topic and kind of those that it said are no more.
        guests: those that somebody leads besides and that the text says no more of.
        above: those that the text went on about before the sentence being read.
        told_back: whether the sentence being read tells of what was before.
        campaign: a campaign or movement that a paragraph names, with its line: a committee set up then is for it.
        headline: what the title names, for an article whose text says only `Ban Chỉ đạo`.
        sections: the province of each line below a heading that names one.
        section: the committee whose name is the line above the lines being read, with the last of its items.
        asked: the lines that ask in an interview.
    """

    all: list[Committee] = field(default_factory=list)
    named: list[tuple[int, Committee]] = field(default_factory=list)
    short_name: Committee | None = None
    branches: dict[tuple[str, str, str], str] = field(default_factory=dict)
    aliases: dict[tuple[str, str, str], Committee] = field(default_factory=dict)
    headline: list[Committee] = field(default_factory=list)
    heads: dict[Committee, str] = field(default_factory=dict)
    guessed: set[Committee] = field(default_factory=set)
    sections: dict[int, str] = field(default_factory=dict)
    asked: frozenset[int] = frozenset()
    listed: list[Committee] = field(default_factory=list)
    said: list[Committee] = field(default_factory=list)
    rivals: tuple[int, list[Committee], list[Committee]] = (-1, [], [])
    told: tuple[int, Committee] | None = None
    section: tuple[int, Committee] | None = None
    campaign: tuple[int, str] | None = None
    ended: set[tuple[str, str, str]] = field(default_factory=set)
    guests: set[Committee] = field(default_factory=set)
    above: list[Committee] = field(default_factory=list)
    told_back: bool = False

    def look_back(self, chunks: list[Chunk], line: int) -> None:
        """Keeps what the sentence just read leaves: committees that it lists, a campaign that it names."""
        if not chunks and not self.said:
            return
        several = list(dict.fromkeys(c.thing for c in chunks if isinstance(c.thing, Committee)))
        if len(several) > 1 and len({c.kind for c in several}) == 1:
            self.listed = several
        if here := [c for c in dict.fromkeys(self.said) if (line, c) in self.named and c.kind == "committee"]:
            told = Counter(self.all) - Counter(self.said)
            alike = len({(c.level, c.owner) for c in here}) == 1 < len({(c.topic, c.branch) for c in here})
            self.rivals = line, here if alike else [], [c for c in here if told[c] > 0 or c in self.headline]
        self.said = []
        named = (c.thing for c in chunks if isinstance(c.thing, Programme) and c.thing.kind in _CAMPAIGNS)
        if (campaign := next(named, None)) is not None:
            self.campaign = line, f'{_CAMPAIGNS[campaign.kind]} "{campaign.name}"'

    def set_aside(self, asides: list[tuple[int, Committee]]) -> None:
        """What a sentence names besides is not what the text goes on about."""
        if not (self.named or self.guests or asides):
            self.above = []
            return
        self.named = [said for said in self.named if said not in asides]
        named = {c for _, c in self.named}
        self.above = [c for _, c in self.named]
        self.guests = {c for c in (*self.guests, *(c for _, c in asides)) if c not in named}

    def of_rivals(self, meant: Committee | None, line: int) -> Committee | None:
        """`Ban A và Ban B họp. Trưởng Ban Chỉ đạo ...`: the only one of them that was told of before, else none."""
        at, rivals, known = self.rivals
        if at != line or meant is None or meant not in rivals:
            return meant
        if sum(is_command(c) == is_command(meant) for c in rivals) < _TWO:
            return meant  # Ban Chỉ huy A họp với Ban Chỉ đạo B. Trưởng Ban Chỉ huy ...
        return known[0] if len(known) == 1 else None

    def for_campaign(self, committee: Committee | None, line: int) -> Committee | None:
        """`phát động chiến dịch "X". Hội cũng lập Ban Chỉ đạo`: the first committee of a text about a campaign."""
        if committee is None or committee.topic or self.campaign is None or self.campaign[0] < line - 1:
            return committee
        name = f"{committee.name.removesuffix(committee.owner).rstrip()} {self.campaign[1]}"
        return replace(committee, name=name, topic=family(self.campaign[1], ""))

    def note(self, committee: Committee, *, said: bool) -> Committee:
        """One that the text names, and whether it says, or said before, whose it is."""
        (self.guessed.discard if said else self.guessed.add)(committee)
        return committee

    def of_another(self, committee: Committee | None, line: int) -> bool:
        """Whether a paragraph goes on about another committee of this kind."""
        here = [c for at, c in self.named if committee is not None and (at, c.kind) == (line, committee.kind)]
        return bool(here) and here[-1] != committee

    def goes_on_alone(self, line: int) -> bool:
        """Whether the committee that a paragraph goes on about was named by itself there, not as somebody's role."""
        here = [said for said in self.named if said[0] == line]
        return bool(here) and here[-1] == self.told

    def lately(self, line: int) -> bool:
        """Whether a paragraph or the one before named a committee."""
        return bool(self.named) and self.named[-1][0] >= line - 1

    def now(self, guessed: Committee, told: Committee) -> Committee:
        """The one that its head's own post tells to be that of a commune: so it is for whoever is named next."""
        self.named[:] = [(line, told if c == guessed else c) for line, c in self.named]
        return told

    def led_by(self, committee: Committee, name: str) -> Committee:
        """`Ông A, Trưởng Ban Chỉ đạo X, báo cáo. Trưởng ban B kết luận`: B does not head what A heads."""
        known = self.heads.get(committee, "")
        if not known or known.endswith(name) or name.startswith(known):
            return committee
        return next((c for _, c in reversed(self.named) if c.kind == committee.kind and c != committee), committee)

    def left(self, named: list[tuple[int, Committee]], owner: str) -> list[tuple[int, Committee]]:
        """Of those named the ones that still are, unless none of them is or the sentence tells of what was.

        Behind `của Tỉnh ủy` never what is no more: the party committee has another one then.
        """
        living = [said for said in named if not self.is_over(said[1])]
        return living if owner or (living and not self.told_back) else named

    def is_over(self, committee: Committee) -> bool:
        """Whether the text said that a committee is no more."""
        return (committee.whose, committee.topic, committee.kind) in self.ended

    def meant(self, kind: str, line: int, owner: str = "", command: bool | None = None) -> Committee | None:
        """The committee that `Ban Chỉ đạo` or `Trưởng ban` means; below a heading that names a province one of that.

        Where none of that province was named, and none in the paragraph, the like one of it; so too of a headline that
        does not say whose it is.
        """
        found, near = self.last_meant(kind, line, owner, command), self.sections.get(line, "")
        here = any(at_ == line and c == found for at_, c in self.named)
        general = found is not None and found in self.headline and found in self.guessed  # Các tỉnh lập Ban Chỉ đạo X
        if found is None or kind != "committee" or (found.level != "province" and not general) or owner or here:
            return found
        full = self._in_full(found)
        return of_place(full, Unit("tỉnh", near, near)) if near not in ("", found.province) else found

    def _in_full(self, short: Committee) -> Committee:
        """`Ban Chỉ đạo 57`: the first one on its topic whose name is no number, if there is any."""
        alike = (c for c in self.all if (c.kind, c.level, c.topic) == (short.kind, short.level, short.topic))
        return next((c for c in (short, *alike) if not _NUMBERED.search(c.name)), short)

    def last_meant(self, kind: str, line: int, owner: str = "", command: bool | None = None) -> Committee | None:
        """The one that is meant of those named.

        Below a heading that names a province one of that, where there is any. The last one named in the same paragraph,
        or in the question that it answers; else the one that the text gives the short name to; else the first
        on science and digital transformation; else the last. The one in the title where the text has named none.
        """
        named = [(at_, c) for at_, c in self.named if command is None or is_command(c) == command]
        known = self.left([(at_, c) for at_, c in named if c.kind == kind and (not owner or c.owner == owner)], owner)
        if not known:
            above = (c for c in self.headline if c.kind == kind and (not owner or c.owner == owner))
            return next((c for c in above if not owner or not self.is_over(c)), None)
        near = self.sections.get(line, "")
        known = [(at_, c) for at_, c in known if c.province == near] or known if near else known
        here = [c for at_, c in known if at_ == line]
        if here:
            return here[-1]
        if self.section is not None and any(c == self.section[1] for _, c in known):
            return self.section[1]
        short = self.short_name if line - 1 not in self.asked else None
        if short is not None and any(c == short for _, c in known):
            return short
        main = [c for _, c in known if c.topic in MAIN_TOPICS]
        previous = [c for at_, c in known if at_ == line - 1]
        if kind == "task_force" and (lead := _lead(known)) is not None:
            return lead
        asked = not self.asked.isdisjoint((line - 1, line))  # - Còn Ban Chỉ đạo X? - Trước, Trưởng ban là ông A.
        return previous[-1] if previous and (asked or not main) else main[0] if main else known[-1][1]
