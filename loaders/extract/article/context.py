"""What the article is about and what was named last: resolves `tỉnh`, `UBND tỉnh`, `Ban Chỉ đạo`, `Thứ trưởng`."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from graph.reference.provinces import MERGER_DAY, at, new_cities
from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.article.delegations import Visit, home_that_sends, visit_of, visits_of
from loaders.extract.article.elsewhere import tells_of_another_state
from loaders.extract.article.firms_by_place import firm_of_clause
from loaders.extract.article.focus import (
    ProvinceMention,
    about_youth,
    ended_named,
    focus_of,
    is_local,
    main_ministry,
    mentions_of,
    sections_of,
)
from loaders.extract.article.genres import genres_of
from loaders.extract.article.letterhead_unit import unit_of_letterhead
from loaders.extract.article.local_focus import home_of, local_level
from loaders.extract.article.main_holders import main_institution
from loaders.extract.article.named_alone import named_alone
from loaders.extract.article.openings import openings_of
from loaders.extract.article.outlets import Outlet, outlet_place
from loaders.extract.article.places import Places
from loaders.extract.article.units_named import provinces_lying, provinces_of, sections_by_unit, units_named, units_read
from loaders.extract.grammar.bodies.bureaus import Houses
from loaders.extract.grammar.bodies.made_bodies import level_at_end, placed
from loaders.extract.grammar.bodies.members import AROUND, MEMBER_SCHOOLS
from loaders.extract.grammar.bodies.pointing import beginnings
from loaders.extract.grammar.bodies.unknown_houses import unknown_house
from loaders.extract.grammar.enterprises.called_after import group_called, is_called_so, of_the_sentence
from loaders.extract.grammar.foreign import places_abroad
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Body, Enterprise, Holder, Institution, Unit
from loaders.resources.load import load_yaml

_OWN_KIND = frozenset(load_yaml("enterprises.yaml")["own_kind"])
_WITH_ROOMS = ("department", "ministry", "agency")
_OPENING_LINES, _OF_A_GROUP = 2, ("Tổng Giám đốc", "Hội đồng thành viên")


@dataclass(slots=True)
class Context:
    """Running context of one document; filled before and while its sentences are read.

    `opening` tells whether `institution` is named at the head of the article, so that rooms without an owner are its.
    `letterhead_party` is the party committee of a house in whose letterhead a document stands.
    `unread` holds the heads of which one was named last that cannot be told (`Đảng ủy BQL`).
    """

    reader: Reader
    places: Places
    inside: set[int] = field(default_factory=set)
    ministry: str = ""
    ministry_tied: bool = False
    ministry_line: int = -1
    local: bool = False
    placed: bool = False
    ward: bool = False
    youth: bool = False
    home: Unit | None = None
    homes: dict[int, Unit] = field(default_factory=dict)
    institution: Institution | None = None
    opening: bool = False
    units: list[tuple[int, Unit]] = field(default_factory=list)
    visits: dict[str, Visit[Unit]] = field(default_factory=dict)
    told_places: dict[tuple[str, str], str] = field(default_factory=dict)
    last_body: dict[str, Body] = field(default_factory=dict)
    enterprise: Enterprise | None = None
    headline: list[Holder] = field(default_factory=list)
    letterhead_party: Body | None = None
    last_enterprise: Enterprise | None = None
    last_enterprise_at: int = -1
    directed: set[str] = field(default_factory=set)
    by_itself: set[Holder] = field(default_factory=set)
    last_institution: Institution | None = None
    holders: list[tuple[int, Holder]] = field(default_factory=list)
    institutions: dict[str, Institution] = field(default_factory=dict)
    named_so: dict[str, Body] = field(default_factory=dict)
    unread: set[str] = field(default_factory=set)
    became: list[Body] = field(default_factory=list)
    houses: Houses = field(init=False)
    committees: CommitteeMemory = field(default_factory=CommitteeMemory)

    def __post_init__(self) -> None:
        """What is derived from the document alone."""
        self.houses = Houses(self.reader)

    @property
    def mentions(self) -> list[ProvinceMention]:
        """Where the article names provinces, in order."""
        return self.places.mentions

    @property
    def focus(self) -> str:
        """The province that the article is about."""
        return self.places.focus

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

    def of_ended(self, body: object) -> bool:
        """Whether a body is of a province that is no more."""
        return isinstance(body, Body) and body.unit is not None and body.unit.name in self.places.ended

    def told(self) -> list[Holder]:
        """What has been named so far, the last first."""
        return [h for _, h in reversed(self.holders)]

    def called(self, noun: str, token: int) -> Holder | None:
        """Whom a noun alone means: what the article is about, else what was named last by such a name."""
        for beginning in beginnings(noun):
            if beginning == "enterprise":
                return self.firm_called(noun, token)
            if beginning == "school":
                return self._member_meant(self.institution_of(("university", "school")), noun)
            if self.institution is not None and self.institution.name.startswith(beginning):
                return self.institution
            named = (h for h in [*self.told(), *self.headline] if h.name.startswith(f"{beginning} "))
            if (found := next(named, None)) is not None:
                return found
        return None

    def organisation_called(self, noun: str, token: int, *, school: bool) -> Holder | None:
        """Whose a committee `của Nhà trường`, `của Tổng công ty` is; for a school else the institution named last."""
        found, last = self.called(noun, token), self.last_institution
        if not school or last is None or found is None:
            return found or (last if school else None)
        return self._member_meant(found, noun)

    def _member_meant(self, found: Holder | None, noun: str) -> Holder | None:
        """A `trường` is rather the one named last than the `Đại học` that it is a member of."""
        last = self.last_institution
        member = found is not None and last is not None and found.name.startswith(AROUND) and "trường" in noun.lower()
        return last if member and last is not None and last.name.startswith("Trường ") else found

    def opened_at(self, token: int) -> Institution | Body | None:
        """`Tại Bệnh viện Đa khoa tỉnh, bà A, Trưởng khoa Nội`: what the sentence opens with, and has rooms."""
        sentence = self.reader.view.sentence_over(token)
        if sentence is None or self.reader.word(sentence.start) not in ("tại", "ở") or not self.holders:
            return None
        here = [h for line, h in self.holders if line == sentence.line]
        led = (here[0] if sentence.first else here[-1]) if here else None
        return led if isinstance(led, Institution) or (isinstance(led, Body) and led.kind in _WITH_ROOMS) else None

    def police(self) -> Body | None:
        """The police of a province named last: no other has rooms."""
        named = (h for h in [*self.told(), *self.headline] if isinstance(h, Body) and h.head == "police")
        return next((h for h in named if h.unit is not None and h.unit.is_province), None)

    def main_owner(self, token: int) -> Holder | None:
        """The institution or firm that the article is about, whose rooms need no owner.

        In an article about a university with member schools the school that the paragraph tells of.
        """
        if self.opening and self.institution is not None and self.institution.name.startswith(AROUND):
            here = (h for at, h in reversed(self.holders) if at == self.reader.view.line_of(token))
            told = next((h for h in here if isinstance(h, Institution)), None)
            return told if told is not None and told.name.startswith(MEMBER_SCHOOLS) else self.institution
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
        if sentence is not None and (there := firm_of_clause(self.reader, sentence.start, token, self.told())):
            return there
        if last is not None and last.name in self.directed and any(word in title for word in _OF_A_GROUP):
            firms = [self.enterprise, *(h for h in self.told() if isinstance(h, Enterprise))]
            return next((f for f in firms if f is not None and f.name not in self.directed), last)
        if here or sentence is None:
            return self.last_enterprise
        meant = self.enterprise or self.last_enterprise
        other = meant is not None and unknown_house(self.reader, sentence.start, token, meant.name)
        return None if other else meant

    def firm_called(self, noun: str, token: int) -> Enterprise | None:
        """Which enterprise `Tổng công ty`, `Ngân hàng`, `Công ty` alone means: the nearest whose name begins so."""
        firms = [self.enterprise_meant(token), self.enterprise, *(h for h in self.told() if isinstance(h, Enterprise))]
        known = [f for f in firms if f is not None]
        known = [f for f in known if f" {noun} " in f.name] if noun == "Chi nhánh" else known  # Agribank Chi nhánh X
        whole = f"{noun} ".replace("HTX", "Hợp tác xã").lower()
        begun = next((f for f in known if f.name.replace("HTX", "Hợp tác xã").lower().startswith(whole)), None)
        sentence, last = self.reader.view.sentence_over(token), self.last_enterprise
        if sentence is not None and self.last_enterprise_at == sentence.start and last is not None:
            begun = of_the_sentence(last, begun, noun, known)
        begun = begun or next((f for f in known if is_called_so(f, noun)), None)  # EVN is a Tập đoàn
        begun = begun or group_called(known, noun)
        if begun is None and noun.lower() in _OWN_KIND:  # giám đốc ngân hàng: of no company
            known = [f for f in known if f.short] if noun.lower() == "ngân hàng" else []
        return begun or (known[0] if known else None)

    @property
    def districts_exist(self) -> bool:
        """Whether the district level still existed on the day of publication."""
        return self.reader.view.day is None or self.reader.view.day < MERGER_DAY

    def is_city(self, province: str) -> bool:
        """Whether a province is a centrally run city on the day of publication."""
        if (day := self.reader.view.day) is not None and province in new_cities():
            return day >= new_cities()[province].since
        found = at(province, day)
        return found is not None and found.type == "city"

    def province_unit(self, province: str, word: str = "") -> Unit:
        """The unit of a province, with its word; a city that is called a province is meant as it was before."""
        if province in new_cities() and (word == "tỉnh" or not self.is_city(province)):
            return Unit("tỉnh", new_cities()[province].before, province)
        return Unit("thành phố" if self.is_city(province) else "tỉnh", province, province)

    def province_at(self, token: int, line: int) -> str:
        """The province that an unnamed `tỉnh` at a token means; empty where nothing tells."""
        return self.places.at(token, line)


def make_context(reader: Reader, outlet: Outlet) -> Context:
    """The context of a document before its first sentence is read.

    Args:
        reader: the document.
        outlet: where it was published.
    """
    mentions = mentions_of(reader)
    reader.genres = genres_of(reader.view)
    reader.abroad = places_abroad(reader)
    reader.elsewhere = tells_of_another_state(reader, mentions)
    read = units_read(reader, mentions)
    told_places = provinces_of(read, reader.view.day)
    places = _places_of(reader, mentions, provinces_lying(read, told_places), outlet)
    context = Context(reader, places, told_places=told_places)
    context.committees.asked = reader.asked
    context.placed = is_local(mentions, "" if places.multi else places.focus, reader)
    context.local = places.multi or context.placed
    places.sections = context.committees.sections = sections_of(mentions, reader)
    places.openings = openings_of(mentions, [m for m in mentions if not context.is_city(m.name)], reader, places.focus)
    context.ministry, context.ministry_tied = main_ministry(reader)
    level = local_level(reader)
    context.youth = about_youth(reader)
    context.units += units_named(reader, read, context.told_places, context.province_at, context.is_city)
    context.units = sorted([*context.units, *named_alone(reader, places, level)], key=lambda one: one[0])
    headed = unit_of_letterhead(reader.view, context.units)
    context.ward = level == "ward" or (headed is not None and headed.rung == "ward")
    context.home = headed or home_of(reader, context.units, level)
    context.visits = visits_of(reader, context.units, context.home)
    context.homes = sections_by_unit(reader, context.units)
    main, first = main_institution(reader)
    context.institution = _placed(context, main) if main is not None else None
    context.opening = context.institution is not None and first <= _OPENING_LINES
    return context


def _places_of(reader: Reader, mentions: list[ProvinceMention], lying: list[tuple[int, str]], outlet: Outlet) -> Places:
    """The provinces of a document: the one that it is about, and who visits whom."""
    published_in = outlet_place(reader.view.text, outlet, reader.view.day)
    focus, several = focus_of(mentions, reader, lying, published_in)
    told = [(m.token, m.name) for m in mentions if not m.former]
    home = home_that_sends(told, reader, focus) if focus else ""
    visit, ended = visit_of(told, reader, home or None), ended_named(mentions, reader)
    return Places(reader, mentions, home, several and home == focus, ended, visit=visit)


def _placed(context: Context, main: Institution) -> Institution:
    """`Bệnh viện Sản Nhi tỉnh`: with the name of the province that the article is about."""
    level = level_at_end(main.name)
    if not level or not context.focus or context.places.multi:
        return main
    return replace(main, name=placed(main.name, level, context.province_unit(context.focus, level)))
