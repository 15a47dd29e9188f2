"""Pieces as written become chunks: each body, committee and title gets what the sentence and the article tell of it."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.article.focus import ANY_WARD
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.bureaus import is_in_every_house
from loaders.extract.grammar.bodies.institutions import InstitutionFound
from loaders.extract.grammar.bodies.made_bodies import joint_body, level_at_end, make_body, party_body, placed, whole
from loaders.extract.grammar.bodies.pointing import level_listed, side_before
from loaders.extract.grammar.bodies.raw_bodies import SEATED, RawBody, head_spec
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.resolution.committees.resolver import CommitteeResolver
from loaders.extract.resolution.commune_meant import commune_of_bare_seat
from loaders.extract.resolution.posts.branches_told import firm_told
from loaders.extract.resolution.posts.caucuses import HEAD as CAUCUS
from loaders.extract.resolution.posts.caucuses import caucus_meant
from loaders.extract.resolution.posts.chapters_led import committee_led
from loaders.extract.resolution.posts.councils_told import inspected, owner_of_board
from loaders.extract.resolution.posts.house_party import house_party, names_a_house, other_house_behind
from loaders.extract.resolution.posts.parts_of import OF_POLICE, board_owner, part_owner
from loaders.extract.resolution.posts.party_boards import board_meant
from loaders.extract.resolution.posts.unknown_owner import is_short_form, of_a_society
from loaders.extract.resolution.unit_meant import (
    commune_since,
    district_here,
    elected_to,
    home_here,
    may_have,
    police_here,
    resolve_unit,
    unit_named_so,
    unit_of_paragraph,
)
from loaders.extract.things import PROVINCE_LEVELS, Body, Enterprise, Holder, Institution, Unit
from loaders.resources.load import load_yaml

# Heads with an open field that belong to no place unless the text says so.
_OF_THEIR_OWN = frozenset(load_yaml("bodies.yaml")["of_their_own"])
_THE_SCHOOL = ("Trường", "Nhà")  # Đảng ủy Trường, Công đoàn Nhà trường
_SHORT = frozenset(load_yaml("institutions.yaml")["shortened"])  # institutions that need their full name told before
_PARTS = ("room", "faculty")  # of an institution, firm or board
_OF_COMMUNES, _OF_DISTRICTS = (frozenset(load_yaml("fields.yaml")[name]) for name in ("of_communes", "of_districts"))

_ELECTING = "executive_committee"
# Bodies that an article about a ward or district names without their unit.
_BARE_IN_A_WARD = ("people_committee", "council")


class Resolver:
    """Resolves what one sentence says, with the article's context behind it."""

    def __init__(self, context: Context) -> None:
        self.context = context

    @property
    def committees(self) -> CommitteeResolver:
        """What resolves committees with this; made for each, or the two would keep each other and the article alive."""
        return CommitteeResolver(self.context, self)

    def unit(self, raw: RawUnit | None, token: int, line: int, level: str = "") -> Unit | None:
        """A unit from its words or the context."""
        return resolve_unit(self.context, raw, token, line, level)

    def body(self, raw: RawBody, token: int, line: int, near: Unit | None = None) -> Body | None:
        """A body with its unit and parent; None where nothing tells whose it is.

        Args:
            raw: as written.
            token: where it stands.
            line: its line.
            near: unit of the neighbour in a chain of titles (`Bí thư Đảng ủy, Chủ tịch HĐND phường`).
        """
        if raw.head == "outside" and not raw.fixed:
            return self._outside(raw, token)
        if raw.fixed:
            return Body(self._placed(raw.fixed, token, line), raw.kind, raw.family, raw.head, raw.in_province)
        if raw.parent is not None:
            return self._within(raw, self.body(raw.parent, token, line, near), line)
        school = (raw.field or (raw.unit.name if raw.unit is not None else "")) in _THE_SCHOOL
        if school:
            owner = whole(self.context.institution_of(("university", "school")))
            return make_body(raw.head, None, "", owner) if owner is not None else None
        if raw.head == "inner_board":
            return self._inner_board(raw, token, line)
        if raw.spec.get("needs") == "body":
            return self._of_party(raw, token, line, near)
        if raw.head == "party_board":
            return board_meant(self.context, raw, token, line, near)
        if raw.head in _PARTS and raw.unit is None and (owner := part_owner(self.context, raw, token)) is not None:
            return make_body(raw.head, None, raw.field, replace(owner, name=self._placed(owner.name, token, line)))
        if raw.head in _OF_THEIR_OWN and raw.unit is None:
            return self._of_its_own(raw, token, line, near)
        of_ward = near is not None and near.level not in PROVINCE_LEVELS
        if raw.head in ("party_committee", "room", "station_of") and raw.unit is None and not of_ward:
            return self._local(raw, token, line)
        if raw.head == "party_cell" and not raw.field and raw.unit is None:
            return None
        if raw.closed and raw.unit is None:
            return make_body(raw.head, None, raw.field)
        if (unit := self._unit_of(raw, token, line, near)) is None:
            return None
        return joint_body(raw, unit) if raw.also else make_body(raw.head, unit, raw.field)

    def _of_its_own(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Body:
        """One of no place unless the text says so; a Vụ that every ministry has one of with the house that is told."""
        house = self.context.houses.of(raw, line) if is_in_every_house(raw) else None
        if house is not None:
            return make_body(raw.head, None, raw.field, self.body(house, token, line))
        return self._said_longer(make_body(raw.head, self._seat_of(raw, token, line, near), raw.field))

    def _inner_board(self, raw: RawBody, token: int, line: int) -> Body | None:
        """`Ban Kiểm soát` of the house that the context tells; not `Ban Quản trị Quỹ Hoa Sen`."""
        other = names_a_house(self.context.reader, raw.end)
        owner = board_owner(self.context, line, token) if not other else None
        return make_body(raw.head, None, raw.field, owner) if owner is not None else None

    def _seat_of(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Unit | None:
        """The commune or district of a centre that each of them has (`Trung tâm Phục vụ hành chính công`)."""
        if raw.head == "centre" and raw.field in _OF_DISTRICTS:
            return district_here(self.context, token)
        return near or home_here(self.context, token) or self._named_here(line) if raw.field in _OF_COMMUNES else None

    def _within(self, raw: RawBody, parent: Body | None, line: int) -> Body | None:
        """A body of another; `Ban Chấp hành Hội X bầu bà A giữ chức Chủ tịch` tells of both."""
        if parent is not None and raw.head == _ELECTING and parent.kind == "mass":
            self.context.holders.append((line, parent))
        return make_body(raw.head, None, raw.field, parent) if parent is not None else None

    def _said_longer(self, body: Body) -> Body:
        """`Giám đốc Thư viện Tổng hợp` after `Thư viện Tổng hợp thành phố Huế`: the body by its whole name."""
        return self.context.named_so.get(body.name, body)

    def _headed(self, noun: str) -> Body | None:
        """`Văn phòng Sở`: of the one department that the headline or letterhead names."""
        houses = {h for h in self.context.headline if isinstance(h, Body) and h.head == "department"}
        return next(iter(houses)) if noun == "Sở" and len(houses) == 1 else None

    def _outside(self, raw: RawBody, token: int) -> Body | None:
        """`Đảng ủy Tổng công ty`: the enterprise or institution that the article is about."""
        if raw.kind == "pointed":
            return self._headed(raw.field) or whole(self.context.called(raw.field, token))
        if raw.kind == "institution" and (side := side_before(self.context.reader, token)):
            return whole(self.context.called(side, token))
        if raw.kind == "enterprise":
            meant: Enterprise | Institution | None = self.context.firm_called(raw.field, token)
        else:
            known = [one for one in (self.context.last_institution, self.context.institution) if one is not None]
            like = next((one for one in known if one.name.startswith(raw.field)), None)
            meant = like or (known[0] if known and " " not in raw.field.removeprefix("Trường ") else None)
        return Body(meant.name, raw.kind, "any", "outside") if meant is not None else None

    def _unit_of(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Unit | None:
        spec = raw.spec
        if raw.unit is not None and near is not None and not raw.unit.name and raw.unit.level == near.level:
            return near  # Bí thư Tỉnh ủy X, Chủ tịch HĐND tỉnh
        beside = raw.unit is None and near is not None and (raw.head != "department" or near.name == near.province)
        if beside and near is not None and spec.get("level", near.level) == near.level:
            return near
        seat = raw.unit is None and raw.head in _BARE_IN_A_WARD
        if seat and (province := elected_to(self.context, token, line)) is not None:
            return province
        home = home_here(self.context, token)
        if raw.unit is None and home is not None and raw.head in _BARE_IN_A_WARD:
            return home
        if raw.unit is None and raw.head in _BARE_IN_A_WARD and (level := level_listed(self.context.reader, token)):
            return self.unit(RawUnit(level, "", 0), token, line)
        so_far = unit_named_so(self.context, raw, token, line)
        if seat and so_far is None:
            bare = unit_of_paragraph(self.context, line)
            so_far = bare or commune_of_bare_seat(self.context, token, line)
        return so_far or self.unit(raw.unit, token, line, spec.get("level", ""))

    def of_the_commune_here(self, last: Body, token: int, line: int) -> Body:
        """`Đảng ủy`: the one told of last, or that of a commune that the paragraph names since."""
        commune = commune_since(self.context, last, token, line)
        return last if commune is None else party_body(commune)

    def committee_led(self, token: int, line: int) -> Body | None:
        """`Đảng bộ Công an tỉnh do ông A làm Bí thư Đảng ủy`: of those who are named first."""
        raw = committee_led(self.context.reader, token)
        if raw is None or raw.parent is not None or raw.head != "party_committee":
            return self.body(raw, token, line) if raw is not None else None
        unit = self.unit(raw.unit, token, line)
        return party_body(unit) if unit is not None else None

    def _ward(self, token: int, line: int) -> Unit | None:
        """The ward or commune that an unnamed body of that level means."""
        return self.unit(RawUnit(ANY_WARD, "", 0), token, line)

    def _local(self, raw: RawBody, token: int, line: int) -> Body | None:
        """`Đảng ủy`, `Phòng Kinh tế` without a unit: the last one named, the ward's in an article about a ward."""
        if raw.head == "party_committee" and not raw.field:
            if (led := self.committee_led(token, line)) is not None:
                return led
            if is_short_form(self.context.reader, raw.end):
                self.context.last_body.pop("party_committee", None)
                self.context.unread.add("party_committee")  # Bí thư Đảng ủy BQL, and then Phó Bí thư Đảng ủy
            if "party_committee" in self.context.unread:
                return None
            last = self.context.last_body.get("party_committee") if self.context.letterhead_party is None else None
            if last is None and (house := house_party(self.context)) is not None:
                return house
            if last is not None and last.parent and other_house_behind(self.context.reader, raw.end):
                return None
            if last is not None:
                return self.of_the_commune_here(last, token, line)
            school = self.context.institution if self.context.opening and self.context.home is None else None
            if school is not None and school.kind == "university":
                return make_body(raw.head, None, "", whole(school))
            ward = self._ward(token, line)
            return make_body(raw.head, ward) if ward else None
        if raw.field.startswith(OF_POLICE):
            return make_body(raw.head, None, raw.field, police_here(self.context, token, line))
        known = (home_here(self.context, token), self._ward(token, line) if self.context.ward else None)
        seats = (unit for unit in (*known, self._named_here(line)) if unit is not None)
        return make_body(raw.head, next((u for u in seats if may_have(self.context, u, raw)), None), raw.field)

    def _named_here(self, line: int) -> Unit | None:
        """The district, commune or ward whose government the paragraph has just named."""
        for at, holder in reversed(self.context.holders):
            if at != line or (isinstance(holder, Body) and holder.head == "department"):
                return None
            if isinstance(holder, Body) and holder.head == "people_committee":
                local = holder.unit is not None and holder.unit.level not in PROVINCE_LEVELS
                return holder.unit if local else None
        return None

    def _of_party(self, raw: RawBody, token: int, line: int, near: Unit | None) -> Body | None:
        """`Ban Thường vụ`, `Văn phòng` without what they belong to: the party committee of the place."""
        if raw.head == CAUCUS:
            return caucus_meant(self.context, raw.end, near, token, line)
        if raw.family == "investigation":
            police = self.context.police()  # Phó Thủ trưởng Cơ quan Cảnh sát điều tra: of the police named last
            return self._named_so(raw) or (make_body(raw.head, None, "", police) if police is not None else None)
        if raw.head not in (*SEATED, "inspection_committee"):
            return None
        if raw.head != "inspection_committee" and raw.unit is None and of_a_society(self.context.reader, raw.end):
            return None  # Ban Chấp hành Hội Văn học
        if raw.head == "inspection_committee" and raw.unit is None and near is None and (last := self._named_so(raw)):
            return last
        if raw.head == "inspection_committee" and raw.unit is None and (owner := inspected(self.context, near, line)):
            return make_body(raw.head, None, "", owner)
        if raw.head in SEATED and raw.unit is None and (owner := self._owner_of_next(raw, token, line)) is not None:
            return self._within(raw, owner, line)
        if raw.head in SEATED and raw.unit is None and (near is None or self.context.letterhead_party is not None):
            society = owner_of_board(self.context, raw.end, line)
            if society is not None:
                return self._within(raw, society, line)
            if (house := house_party(self.context)) is not None:
                return make_body(raw.head, None, "", house)
        near = near or self.context.home
        unit = self.unit(raw.unit, token, line) if raw.unit is not None else near or self.unit(None, token, line)
        return make_body(raw.head, None, "", party_body(unit)) if unit else None

    def _owner_of_next(self, raw: RawBody, token: int, line: int) -> Body | None:
        """`Ban Chấp hành, Ban Thường vụ Hội X`: what two boards side by side are of."""
        reader = self.context.reader
        other = raw_body(reader, raw.end + 1) if reader.word(raw.end) in (",", "và") else None
        owner = other.parent if other is not None and other.head in SEATED else None
        return self.body(owner, token, line) if owner is not None else None

    def _named_so(self, raw: RawBody) -> Body | None:
        """`Chủ nhiệm UBKT A` after `Ủy ban Kiểm tra Trung ương`: the body of such a name that was named last."""
        named = (h for _, h in reversed(self.context.holders) if isinstance(h, Body))
        return next((body for body in named if body.name.startswith(f"{head_spec(raw.head)['name']} ")), None)

    def _named_last(self, short: str) -> Holder | None:
        """`Viện Hàn lâm`: the academy of such a name that was told of last; none where none was."""
        told = [*self.context.told(), *self.context.headline]
        return next((holder for holder in told if holder.name.startswith(f"{short} ")), None)

    def _placed(self, name: str, token: int, line: int) -> str:
        """`Bệnh viện Đa khoa tỉnh`: with the name of the province that the context tells."""
        level = level_at_end(name)
        unit = self.unit(RawUnit(level, "", 0), token, line) if level else None
        return placed(name, level, unit) if unit is not None else name

    def holder(self, raw: object, token: int, line: int, near: Unit | None = None) -> Holder | None:
        """Whatever can have posts."""
        if isinstance(raw, RawBody):
            return self.body(raw, token, line, near)
        if isinstance(raw, RawCommittee):
            return self.committees.committee(raw, token, line)
        if isinstance(raw, CompanyFound):
            return firm_told(self.context, raw, token, self.unit(raw.unit, token, line) if raw.unit else None)
        if isinstance(raw, InstitutionFound):
            if raw.institution.name in _SHORT:
                return self._named_last(raw.institution.name)
            return replace(raw.institution, name=self._placed(raw.institution.name, token, line))
        return None
