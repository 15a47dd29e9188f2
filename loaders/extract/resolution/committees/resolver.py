"""A committee as written becomes one with its owner and topic: from its words, else from what was named before."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise
from typing import Protocol

from graph.text import UPPER
from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.families import family
from loaders.extract.grammar.committees.marks import unannounced
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.places.places import RawUnit, is_old, raw_unit
from loaders.extract.resolution.committees.branches import (
    branch_of,
    is_of_party,
    numbered_before,
    of_that_side,
    side_of,
)
from loaders.extract.resolution.committees.led_centrally import by_prime_minister, led_centrally
from loaders.extract.resolution.committees.levels import CENTRAL, initials, ministry_meant
from loaders.extract.resolution.committees.naming import committee_name
from loaders.extract.resolution.committees.owners import Owner, of_owner, of_unit, province_in
from loaders.extract.resolution.committees.told_later import meant_of, named_later
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS, Body, Committee, Holder, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("committees.yaml")
_SHORT_OWNERS = {word.lower(): kind for kind, words in _WORDS["short_owners"].items() for word in words}
_REGION = re.compile(rf"\b(?:{'|'.join(_WORDS['regions'])}) [{UPPER}]")
_NAMED_REGIONS = frozenset(_WORDS["named_regions"])
_EACH, _PLACES = frozenset(_WORDS["each"]), frozenset(load_yaml("places.yaml")["classes"])
_IN_SHORT = frozenset(_WORDS["at_head"])
_TOLD_ABOVE = phrases("told_above")
_TEAM_BEFORE, _TEAM_BEHIND = (frozenset(_WORDS[name]) for name in ("team_before", "team_behind"))


class Places(Protocol):
    """What resolves units and bodies."""

    def unit(self, raw: RawUnit | None, token: int, line: int, level: str = "") -> Unit | None:
        """A unit from its words or the context."""

    def body(self, raw: RawBody, token: int, line: int, near: Unit | None = None) -> Body | None:
        """A body with its unit and parent."""


class CommitteeResolver:
    """Resolves committees with the article's context behind it."""

    def __init__(self, context: Context, places: Places) -> None:
        self.context = context
        self.memory = context.committees
        self.places = places

    def committee(self, raw: RawCommittee, token: int, line: int, founder: Owner | None = None) -> Committee | None:
        """The committee that a mention means: a new one where it says its topic, else the one named last.

        Args:
            raw: as written.
            token: where it stands.
            line: its line.
            founder: who is said right before to set it up, the owner of a committee that names none.
        """
        raw = self._spelt_out(raw)
        if (raw.kind == "sub_committee" or unannounced(self.context.reader, raw.head, token)) and not (
            raw.topic or self.memory.all
        ):
            return None  # Tiểu ban 1 of a conference
        if raw.this:
            return self.memory.all[-1] if self.memory.all else None
        known = self._by_short_name(raw) or self._known(raw, token, line, founder)
        if known is not None:
            return known
        looks = raw.bare and not raw.short and not raw.command and not self.memory.all
        ahead = self.ahead(raw.kind, token, line) if looks else None
        if ahead is not None and (founder is None or ahead.owner == of_owner(founder)[1]):
            return ahead
        if raw.bare and not raw.short and founder is None:
            return self._team(raw) if self._introduced(raw, token) else None
        topic = raw.about
        level, owner, province = self._owner(raw, token, line, founder)
        inner = self._inner(raw, token, line)
        if inner is not None:
            level, owner, province = inner.level, inner.owner, inner.province
        if not topic and raw.bare and founder is not None:
            topic = self._main_topic(raw.kind)
        if not topic and (not owner or (level == "organisation" and not raw.inner and self.memory.all)):
            return None  # Ban Chỉ đạo của Sở, none of those that the text names
        name = committee_name(self.context.reader, raw, token, level, owner)
        made = Committee(name, raw.kind, level, owner, topic, province)
        branch = inner.branch if inner is not None else self._branch(raw, made, token, founder)
        made = replace(made, branch=branch)
        made = self.memory.aliases.get((raw.kind, made.whose, topic), made)
        return self.memory.note(made, said=raw.owned or founder is not None)

    def _inner(self, raw: RawCommittee, token: int, line: int) -> Committee | None:
        """`Tổ kiểm tra của Ban Chỉ đạo X`: the committee that is named within a team's name."""
        if raw.inner is None:
            return None
        heads = self.context.reader.tokens_with("committee_head")
        inner = self.committee(raw.inner, next((i for i in heads if token < i < raw.end), token), line)
        if inner is not None and inner.topic and inner not in self.memory.all:
            self.memory.all.append(inner)
            self.memory.named.append((line, inner))
            self.memory.said.append(inner)
        return inner

    def _spelt_out(self, raw: RawCommittee) -> RawCommittee:
        """`Ban chỉ đạo Đề án` behind `Ban chỉ đạo Đề án "X"`: as if it named no topic."""
        short = raw.topic.lower()
        known = short in _IN_SHORT and any(c.topic.startswith(short) for c in self.memory.all)
        return replace(raw, topic="") if known else raw

    def ahead(self, kind: str, token: int, line: int, own: Body | None = None) -> Committee | None:
        """`Tổ công tác do ông A làm Tổ trưởng`, in the first paragraph: the one that the text names in full later.

        Args:
            kind: of which kind.
            token: where the mention stands.
            line: its line.
            own: of which body its leader has a post; it is one that they may lead.
        """
        later = named_later(self.context, kind, token)
        branches, guessed = dict(self.memory.branches), set(self.memory.guessed)
        named = [(at, self.committee(raw, i, line)) for i, at, raw in later]
        found = meant_of(self.context, [(at, c) for at, c in named if c is not None], token, own)
        self.memory.branches, self.memory.guessed = branches, guessed  # what is read ahead is told of later
        return found

    def _introduced(self, raw: RawCommittee, token: int) -> bool:
        """`Giúp việc Ban Chỉ đạo có Tổ công tác gồm 12 người`, `Tổ trưởng Tổ giúp việc`: a team that has no topic."""
        word = self.context.reader.word
        counted = word(raw.end).isdigit() and word(raw.end + 1) in ("người", "thành")  # Tổ giúp việc 6 người
        said = word(token - 1) in _TEAM_BEFORE or word(raw.end) in _TEAM_BEHIND or counted
        return raw.kind == "task_force" and raw.head != "Tổ" and said

    def _team(self, raw: RawCommittee) -> Committee | None:
        """The team of the committee named last, of the team named last where the text tells of no committee."""
        boards = (c for kind in ("committee", "task_force") for c in reversed(self.memory.all) if c.kind == kind)
        last = next(boards, None)
        if last is None:
            return None
        return Committee(raw.head, raw.kind, last.level, last.owner, f"{raw.head.lower()} {last.topic}", last.province)

    def _branch(self, raw: RawCommittee, made: Committee, token: int, founder: Owner | None) -> str:
        """Which of two like committees of one place it is, the party's or the government's."""
        side = side_of(raw, founder)
        later = named_later(self.context, raw.kind, token) if side is not None and side.family != "party" else ()
        party = (one for one in later if one[2].about == made.topic and is_of_party(one[2]))
        party_later = any(self._owner(one, at, line, None)[1] == made.owner for at, line, one in party)
        party_later = party_later or (side is not None and numbered_before(self.memory, made))
        return branch_of(self.memory, made, side, party_later=party_later)

    def _main_topic(self, kind: str) -> str:
        """What the committees of the article are for: `xã chưa lập Ban Chỉ đạo` means one on the same topic."""
        topics = [c.topic for c in self.memory.all if c.kind == kind]
        return topics[0] if topics else ""

    def _by_short_name(self, raw: RawCommittee) -> Committee | None:
        """`BCĐ ĐHTN`: the committee whose owner has these initials."""
        if not raw.short:
            return None
        known = (c for c in self.memory.all if c.kind == raw.kind)
        return next((c for c in known if initials(c.owner) == raw.short), None)

    def _of_last(self, level: str, owner: str, province: str) -> tuple[str, str, str]:
        known = (c for c in reversed(self.memory.all) if c not in self.memory.guests)
        last = next((c for c in known if c.kind == "committee"), None)
        return (last.level, last.owner, last.province) if last else (level, owner, province)

    def _known(self, raw: RawCommittee, token: int, line: int, founder: Owner | None) -> Committee | None:
        """The committee that a mention without topic means."""
        if raw.topic or raw.number or raw.inner is not None or (raw.bare and raw.short):
            return None
        if raw.bare and phrase_end(self.context.reader, raw.end, _TOLD_ABOVE, 2) is not None:
            return next((c for c in reversed(self.memory.above) if c.kind == raw.kind), None)
        if raw.bare and self._introduced(raw, token):
            return self._called(raw, (*self.memory.headline, *self.memory.all))
        owner = self._owner(raw, token, line, founder)[1] if not raw.bare or founder is not None else ""
        if not owner and raw.unit is not None and raw.unit.level in (*WARD_LEVELS, *DISTRICT_LEVELS):
            return None  # Ban Chỉ đạo xã, of one that the text does not tell: never that of the province
        found = of_that_side(self.memory, self.memory.meant(raw.kind, line, owner, raw.command), side_of(raw, founder))
        if found is not None and found.level in CENTRAL and not owner and (raw.unit or raw.body):
            return None  # Ban Chỉ đạo tỉnh, where no province is told: at least not that of the centre
        if found is None or not raw.bare or raw.kind != "task_force" or raw.head == "Tổ":
            return found
        return self._called(raw, [*(c for _, c in self.memory.named), found])

    def _called(self, raw: RawCommittee, among: Iterable[Committee]) -> Committee | None:
        """`Tổ công tác`, `Tổ thư ký`: the last of some teams that is called so."""
        head = raw.head.lower()
        return next((c for c in reversed([*among]) if c.kind == raw.kind and c.name.lower().startswith(head)), None)

    def _owner(self, raw: RawCommittee, token: int, line: int, founder: Owner | None) -> tuple[str, str, str]:
        """Level, owner and province of a committee."""
        if raw.owner_word in ("trung ương", "quốc gia", "nhà nước"):
            return "central", raw.owner_word, ""
        if raw.owner_word == "chính phủ":
            return "government", "Chính phủ", ""
        kind = _SHORT_OWNERS.get(raw.unit.level.lower(), "") if raw.unit is not None else ""
        if kind == "unit":
            unit = self._unit_told_of(token)
            return of_owner(unit) if unit is not None else self._default_owner(raw, token, line)
        if raw.unit is not None and kind:
            return self._of_short(kind, raw.unit.level, token)
        if raw.unit is not None:
            return of_unit(self.places.unit(raw.unit, token, line))
        if raw.body is not None:
            return of_owner(self.places.body(raw.body, token, line))
        if founder is not None:
            return of_owner(founder)
        return self._default_owner(raw, token, line)

    def _of_short(self, kind: str, noun: str, token: int) -> tuple[str, str, str]:
        """`Bộ`, `Tổng công ty`, `Nhà trường`: the last of its kind."""
        if kind in ("ministry", "department"):
            body = self.context.last_body.get(kind)
            if kind == "ministry":
                here = self.context.ministry_line == self.context.reader.view.line_of(token)
                body = ministry_meant(body, "" if here else self.context.ministry)
            return of_owner(body) if body is not None else ("", "", "")
        noun = noun.split(" ", 2)[-1] if noun.startswith("Đảng bộ") else noun
        last = self.context.organisation_called(noun, token, school=kind == "institution")
        return ("organisation", last.name, province_in(last.name)) if last is not None else ("", "", "")

    def _unit_told_of(self, token: int) -> Owner | None:
        """`Ban Chỉ đạo của đơn vị`: of the firm, school or department that the paragraph told of, else the main."""
        line = self.context.reader.view.line_of(token)
        here = (h for at, h in reversed(self.context.holders) if at == line)
        owners = (h for h in here if not isinstance(h, Committee))
        last = next((h for h in owners if not _of_place(h)), None)
        if last is not None:
            return last
        main = self.context.main_owner(token)
        return main if not isinstance(main, Committee) else None

    def _default_owner(self, raw: RawCommittee, token: int, line: int) -> tuple[str, str, str]:
        """No owner said: the one of the last committee on the same topic, else who the article is about."""
        if old := self._old_province(token):
            return "province", old, ""
        topic = family(raw.topic, raw.number, raw.kind)
        if _REGION.search(raw.topic) or topic in _NAMED_REGIONS:
            return "", "", ""
        province = self.context.province_at(token, line)
        here = next((c for at, c in self.memory.named if at == line and (c.topic, c.kind) == (topic, raw.kind)), None)
        if here is not None and topic:
            return here.level, here.owner, here.province
        for committee in reversed(self.memory.all):
            if committee.topic == topic and committee.kind == raw.kind:
                if not (self.context.places.several and committee.level == "province" and province):
                    return committee.level, committee.owner, committee.province
                break
        if (centre := led_centrally(self.context.reader, raw, token)) is not None:
            return centre
        main = next((c for c in self.memory.all if c.kind != "council"), None)
        if raw.kind != "committee" and main is not None:
            last = self._of_last(main.level, main.owner, main.province)
            elsewhere = self.context.places.several and province and last[2] not in ("", province)
            return ("province", province, province) if elsewhere else last
        if main is not None and (
            main.level == "organisation" or (main.level == "ministry" and not self.context.placed)
        ):
            return main.level, main.owner, main.province
        if not self.context.placed and by_prime_minister(self.context.reader, token):
            return "government", "Chính phủ", ""
        if self.context.ministry and not self.context.placed and self._of_many_places(token):
            return "", "", ""
        if self.context.ministry and not self.context.placed:
            return "ministry", f"Bộ {self.context.ministry}", ""
        return ("province", province, province) if province else ("", "", "")

    def _of_many_places(self, token: int) -> bool:
        """`Các địa phương kiện toàn Ban Chỉ đạo X`: whether places without a name are said before to have one each."""
        reader = self.context.reader
        sentence = reader.view.sentence_over(token)
        before = reader.view.lower[sentence.start : token] if sentence is not None else ()
        return any(one in _EACH and other in _PLACES for one, other in pairwise(before))

    def _old_province(self, token: int) -> str:
        """`làm Phó Chủ tịch UBND tỉnh Hà Bắc, Trưởng Ban Chỉ đạo X`: a province of long ago named in the sentence."""
        reader = self.context.reader
        sentence = reader.view.sentence_over(token)
        places = (
            (raw_unit(reader, k) for k in range(sentence.start, token) if reader.find(k, "level")) if sentence else ()
        )
        return next((raw.name for raw in places if raw is not None and is_old(raw.name)), "")


def _of_place(holder: Holder) -> bool:
    """Whether a body is an organ of a place (`UBND tỉnh`, `Huyện ủy`), which no one calls a `đơn vị`."""
    return isinstance(holder, Body) and (holder.family in ("party", "government") or holder.kind == "ministry")
