"""What the article is about and what was named last: resolves `tỉnh`, `UBND tỉnh`, `Ban Chỉ đạo`, `Thứ trưởng`."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from dataclasses import dataclass, field

from graph.reference.provinces import MERGER_DAY, at
from loaders.extract.committee_memory import CommitteeMemory
from loaders.extract.focus import (
    ANY_WARD,
    ProvinceMention,
    about_youth,
    ended_named,
    focus_of,
    home_of,
    is_local,
    local_level,
    main_ministry,
    mentions_of,
    sections_of,
)
from loaders.extract.genres import genres_of
from loaders.extract.grammar.foreign import places_abroad
from loaders.extract.grammar.places import RawUnit
from loaders.extract.grammar.pointing import beginnings
from loaders.extract.main_holders import main_institution
from loaders.extract.openings import openings_of
from loaders.extract.outlets import outlet_place
from loaders.extract.places_beside import bare_unit, points, reach, right_before, told_behind, told_beside
from loaders.extract.reader import Reader
from loaders.extract.things import WARD_LEVELS, Body, Enterprise, Holder, Institution, Unit
from loaders.extract.units_named import sections_by_unit, units_named
from loaders.resources.load import load_yaml

# Provinces that became centrally run cities.
_BECAME: dict[str, dict[str, dt.date | str]] = load_yaml("places.yaml")["cities"]

_OWN_KIND = frozenset(load_yaml("enterprises.yaml")["own_kind"])
_OPENING_LINES, _OF_A_GROUP = 2, ("Tổng Giám đốc", "Hội đồng thành viên")


@dataclass(slots=True)
class Context:
    """Running context of one document; filled before and while its sentences are read.

    `opening` tells whether `institution` is named at the head of the article, so that rooms without an owner are its.
    """

    reader: Reader
    mentions: list[ProvinceMention] = field(default_factory=list)
    inside: set[int] = field(default_factory=set)
    focus: str = ""
    multi: bool = False
    ministry: str = ""
    ministry_line: int = -1
    local: bool = False
    placed: bool = False
    ended: frozenset[str] = frozenset()
    ward: bool = False
    youth: bool = False
    home: Unit | None = None
    homes: dict[int, Unit] = field(default_factory=dict)
    institution: Institution | None = None
    opening: bool = False
    sections: dict[int, str] = field(default_factory=dict)
    openings: dict[int, str] = field(default_factory=dict)
    units: list[tuple[int, Unit]] = field(default_factory=list)
    told_places: dict[tuple[str, str], str] = field(default_factory=dict)
    last_body: dict[str, Body] = field(default_factory=dict)
    enterprise: Enterprise | None = None
    headline: list[Holder] = field(default_factory=list)
    last_enterprise: Enterprise | None = None
    last_enterprise_at: int = -1
    directed: set[str] = field(default_factory=set)
    by_itself: set[Holder] = field(default_factory=set)
    last_institution: Institution | None = None
    holders: list[tuple[int, Holder]] = field(default_factory=list)
    institutions: dict[str, Institution] = field(default_factory=dict)
    named_so: dict[str, Body] = field(default_factory=dict)
    became: list[Body] = field(default_factory=list)
    committees: CommitteeMemory = field(default_factory=CommitteeMemory)
    _tokens: list[int] = field(default_factory=list)

    @property
    def named(self) -> list[ProvinceMention]:
        """Provinces named by themselves, not as part of an institution's name (`Đại học Bách khoa Hà Nội`)."""
        return [m for m in self.mentions if m.level or m.token not in self.inside]

    def enter(self, line: int) -> None:
        """A line is read now: the communes named above are not those of a section of its own."""
        home = self.homes.get(line, self.home) if self.homes else self.home
        if home != self.home:
            self.home = home
            self.last_body = {k: b for k, b in self.last_body.items() if b.unit is None or b.unit.rung != "ward"}

    def told(self) -> list[Holder]:
        """What has been named so far, the last first."""
        return [h for _, h in reversed(self.holders)]

    def called(self, noun: str, token: int) -> Holder | None:
        """Whom a noun alone means: what the article is about, else what was named last by such a name."""
        for beginning in beginnings(noun):
            if beginning == "enterprise":
                return self.firm_called(noun, token)
            if beginning == "school":
                return self.institution_of(("university", "school"))
            if self.institution is not None and self.institution.name.startswith(beginning):
                return self.institution
            named = (h for h in [*self.told(), *self.headline] if h.name.startswith(f"{beginning} "))
            if (found := next(named, None)) is not None:
                return found
        return None

    def opened_at(self, token: int) -> Institution | None:
        """`Tại Bệnh viện Đa khoa tỉnh, bà A, Trưởng khoa Nội`: the institution that the sentence opens with."""
        sentence = self.reader.view.sentence_over(token)
        if sentence is None or self.reader.word(sentence.start) not in ("tại", "ở") or not self.holders:
            return None
        line, last = self.holders[-1]
        return last if line == sentence.line and isinstance(last, Institution) else None

    def police(self) -> Body | None:
        """The police of a province named last: no other has rooms."""
        named = (h for h in [*self.told(), *self.headline] if isinstance(h, Body) and h.head == "police")
        return next((h for h in named if h.unit is not None and h.unit.level in ("tỉnh", "thành phố")), None)

    def main_owner(self) -> Holder | None:
        """The institution or firm that the article is about, whose rooms need no owner."""
        if self.opening:
            return self.institution
        firms = [h for h in self.headline if isinstance(h, Enterprise)]
        return (
            firms[0] if len(firms) == 1 and len(self.headline) == 1 else self.enterprise if not self.headline else None
        )

    def institution_of(self, kinds: tuple[str, ...]) -> Institution | None:
        """The institution of some kinds that the article is about, else the one named last."""
        if self.institution is not None and self.institution.kind in kinds:
            return self.institution
        return next((self.institutions[kind] for kind in kinds if kind in self.institutions), None)

    def enterprise_meant(self, token: int, title: str = "") -> Enterprise | None:
        """The enterprise that a bare `Tổng Giám đốc` is of: of the sentence, else the main one, else the last.

        One that has a plain `Giám đốc` has no `Tổng Giám đốc`: those are in `directed`.
        """
        sentence = self.reader.view.sentence_over(token)
        here = sentence is not None and self.last_enterprise_at == sentence.start
        last = self.last_enterprise
        if last is not None and last.name in self.directed and any(word in title for word in _OF_A_GROUP):
            firms = [self.enterprise, *(h for h in self.told() if isinstance(h, Enterprise))]
            return next((f for f in firms if f is not None and f.name not in self.directed), last)
        return self.last_enterprise if here else self.enterprise or self.last_enterprise

    def firm_called(self, noun: str, token: int) -> Enterprise | None:
        """Which enterprise `Tổng công ty`, `Ngân hàng`, `Công ty` alone means: the nearest whose name begins so."""
        firms = [self.enterprise_meant(token), self.enterprise, *(h for h in self.told() if isinstance(h, Enterprise))]
        known = [f for f in firms if f is not None]
        known = [f for f in known if f" {noun} " in f.name] if noun == "Chi nhánh" else known  # Agribank Chi nhánh X
        whole = f"{noun} ".replace("HTX", "Hợp tác xã").lower()
        begun = next((f for f in known if f.name.replace("HTX", "Hợp tác xã").lower().startswith(whole)), None)
        if begun is None and noun.lower() in _OWN_KIND:  # giám đốc ngân hàng: of no company
            known = [f for f in known if f.short]
        return begun or (known[0] if known else None)

    @property
    def districts_exist(self) -> bool:
        """Whether the district level still existed on the day of publication."""
        return self.reader.view.day is None or self.reader.view.day < MERGER_DAY

    def is_city(self, province: str) -> bool:
        """Whether a province is a centrally run city on the day of publication."""
        if (day := self.reader.view.day) is not None and province in _BECAME:
            since = _BECAME[province]["since"]
            return isinstance(since, dt.date) and day >= since
        found = at(province, day)
        return found is not None and found.type == "city"

    def province_unit(self, province: str, word: str = "") -> Unit:
        """The unit of a province, with its word; a city that is called a province is meant as it was before."""
        if province in _BECAME and (word == "tỉnh" or not self.is_city(province)):
            return Unit("tỉnh", str(_BECAME[province]["before"]), province)
        return Unit("thành phố" if self.is_city(province) else "tỉnh", province, province)

    def province_at(self, token: int, line: int) -> str:
        """The province that an unnamed `tỉnh` at a token means; empty where nothing tells."""
        i = bisect_left(self._tokens, token)
        side = right_before(self.mentions, i, self.reader, token) or self._side(token)
        side = side or told_beside(self.mentions, i, self.reader, token, self.focus)
        if side:
            return side
        pointed = self._pointed(token, line)
        if pointed or (self.focus and not self.multi and not self.sections):
            return pointed or self.focus
        before = [m for m in self.mentions[:i] if not m.former and m.name not in self.ended]
        if line in self.sections:
            here = [m for m in before if m.line == line and m.level and not m.aside]
            return here[-1].name if here else self.sections[line]
        named = [m for m in before if not m.aside] or before
        if named:
            return named[-1].name
        return self.mentions[i].name if i < len(self.mentions) and self.mentions[i].line == line else self.focus

    def _side(self, token: int) -> str:
        """`Về phía tỉnh Bình Định có: A, Bí thư Tỉnh ủy`: whose side a sentence lists, or which province opens it."""
        sentence = self.reader.view.sentence_over(token)
        i = bisect_left(self._tokens, token)
        opening = self.openings.get(sentence.start, "") if sentence is not None else ""
        while sentence is not None and i and self._tokens[i - 1] >= sentence.start:
            i -= 1
            mention = self.mentions[i]
            opening = opening if mention.name == opening else ""
            k = mention.token - 1 - mention.level
            k -= self.reader.word(k) in ("thành", ".")
            if self.reader.word(k) == "phía" and not mention.former and mention.name not in self.ended:
                return mention.name
        return opening

    def _pointed(self, token: int, line: int) -> str:
        """Another province right before in the same clause: `về Hải Phòng nhận nhiệm vụ Phó Bí thư Thành ủy`."""
        i = bisect_left(self._tokens, token)
        if not i or self.mentions[i - 1].line != line:
            return ""
        last = self.mentions[i - 1]
        if last.name == self.focus or token - last.token > reach(self.reader, last) or last.former:
            return ""
        between = self.reader.view.words[last.token : token]
        return last.name if points(self.reader, last) and ";" not in between and "." not in between else ""


def make_context(reader: Reader) -> Context:
    """The context of a document before its first sentence is read."""
    mentions = mentions_of(reader)
    context = Context(reader, mentions)
    reader.genres = genres_of(reader.view)
    reader.abroad = places_abroad(reader)
    context.focus, context.multi = focus_of(mentions, reader)
    context.focus = context.focus or outlet_place(reader.view.text)
    context.ended = ended_named(mentions, reader)
    context._tokens = [m.token for m in mentions]
    context.placed = is_local(mentions, "" if context.multi else context.focus, reader)
    context.local = context.multi or context.placed
    context.sections = context.committees.sections = sections_of(mentions, reader)
    context.openings = openings_of(mentions, [m for m in mentions if not context.is_city(m.name)], reader)
    context.ministry = main_ministry(reader)
    context.ward = (level := local_level(reader)) == "ward"
    context.youth = about_youth(reader)
    context.units += units_named(reader, mentions, context.province_at, context.is_city, context.told_places)
    context.home = home_of(reader, context.units, level)
    context.homes = sections_by_unit(reader, context.units)
    context.institution, first = main_institution(reader)
    context.opening = context.institution is not None and first <= _OPENING_LINES
    return context


def resolve_unit(context: Context, raw: RawUnit | None, token: int, line: int, level: str = "") -> Unit | None:
    """A unit with its name and province: from its words, else from the context; None where nothing tells.

    Args:
        context: the running context.
        raw: the unit as written, or None.
        token: where it stands.
        line: its line.
        level: the level that its head implies (`Tỉnh ủy` -> tỉnh).
    """
    word = (raw.level if raw is not None and raw.level else level) or ""
    if raw is not None and raw.name:
        below = raw.province and word == "thành phố" and not context.is_city(raw.name)
        if below and (context.districts_exist or raw.name not in _BECAME):
            return Unit("thành phố", raw.name, raw.name)  # thành phố Bắc Ninh, also where it is told when it is no more
        if raw.province and word in ("", "tỉnh", "thành phố"):
            return context.province_unit(raw.name, word)
        told = told_behind(context.mentions, context.reader, raw.end) or context.told_places.get((word, raw.name), "")
        return Unit(word, raw.name, told or context.province_at(token, line))
    return _unnamed(context, word, token, line)


def _unnamed(context: Context, word: str, token: int, line: int) -> Unit | None:
    province = context.province_at(token, line)
    if word in ("", "tỉnh") or (word == "thành phố" and province and context.is_city(province)):
        if word == "tỉnh" and province and context.is_city(province) and province not in _BECAME:
            told = [m for m in context.mentions if not m.aside and not context.is_city(m.name)]
            towns = told or [m for m in context.mentions if not context.is_city(m.name)]
            province = next((m.name for m in reversed([m for m in told if m.token < token] or towns)), province)
        return context.province_unit(province, word) if province else None
    levels = WARD_LEVELS if word == ANY_WARD else (word,)  # Đảng ủy đặc khu is of no commune
    before = [(at_, u) for at_, u in context.units if at_ <= token and u.level in levels]
    bare, behind = bare_unit(context.reader, token, word)
    if bare and not any(at_ >= behind and u.name for at_, u in before):
        return Unit(word, bare, province)
    last = next((u for _, u in reversed(before) if u.level == word), before[-1][1] if before else None)
    if context.home is not None and context.home.level in levels:
        same_line = bool(before) and context.reader.view.line_of(before[-1][0]) == line
        return last if same_line and last is not None else context.home
    units = (h.unit for h in context.told() if isinstance(h, Body) and h.unit is not None)
    last = last or next((unit for unit in units if unit.level in levels), None)  # Bí thư Huyện ủy, after that of X
    after = [u for at_, u in context.units if at_ > token and u.level in levels] if last is None else []
    return last or next((u for u in after if u.level == word), after[0] if after else None)
