"""The body of a title: the one that its words name, else the one that the context tells."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from loaders.extract.article.context import Context
from loaders.extract.article.partners import hosts_first
from loaders.extract.article.places_beside import right_before
from loaders.extract.grammar.bodies.made_bodies import (
    department_of_room,
    house_of,
    implied_party,
    make_body,
    party_body,
    whole,
)
from loaders.extract.grammar.bodies.pointing import owner_behind, side_before
from loaders.extract.grammar.bodies.raw_bodies import head_spec, is_head
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.implied import school_in_small, school_opening
from loaders.extract.grammar.titles.many import one_of_many
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.levels import ministry_meant
from loaders.extract.resolution.posts.bare_bodies import made_anew, of_the_list, of_the_paragraph
from loaders.extract.resolution.posts.bare_posts import (
    BARE,
    agency_named,
    apart_from_neighbour,
    commune_given,
    fitting,
    institute_meant,
    led_so,
    of_a_branch,
    of_its_side,
    told_without_giver,
)
from loaders.extract.resolution.posts.board_posts import of_its_board
from loaders.extract.resolution.posts.branches_told import firm_led
from loaders.extract.resolution.posts.departments_told import department_meant
from loaders.extract.resolution.posts.forces import force_of_commune, force_of_province
from loaders.extract.resolution.posts.house_party import given_in_house, house_led, place_told
from loaders.extract.resolution.posts.ministries_told import ministry_told_of
from loaders.extract.resolution.posts.unknown_owner import before_army, of_a_cell, opens_unknown_name, owned_by_another
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import WARD_LEVELS, Body, Holder, Institution, Unit
from loaders.resources.load import load_yaml

_ANAPHORS = {
    "Sở": ("department",), "Bộ": ("ministry",), "station": ("broadcasting_station",),
    "Hội": ("womens_union", "farmers_union", "veterans", "association", "mass"),
    "Cục": ("agency",), "Vụ": ("bureau",), "Trung": ("centre",), "Công": ("police",), "Đảng": ("party_committee",),
    "Phòng": ("room",), "Ban": ("party_board",), "Đoàn": ("delegation", "youth_union", "mass"),
}  # fmt: skip
_FAMILY_HEADS = {"ministry": ("ministry",), "agency": ("agency", "bureau"), "party": ()}
_FUNCTIONAL = frozenset(f"{t}Giám đốc {f}" for t in ("", "Phó ") for f in load_yaml("titles.yaml")["functional"])
_FEW = 3  # holders back to the office of a paragraph
# `Chủ tịch Công đoàn` in an article about a firm or school: of that.
_FIRMS = frozenset([*load_yaml("enterprises.yaml")["heads"], "Chi nhánh"])
_PARTS, _SCHOOLS = ("union", "youth_union"), ("university", "school")
_MEANT = dict.fromkeys(("Trường", "university", "school"), _SCHOOLS)
_MEANT |= dict.fromkeys(("Viện", "hospital", "institute"), ("hospital", "institute"))
_POSTS = {spec["name"]: spec["posts"] for spec in load_yaml("bodies.yaml")["fixed"] if "posts" in spec}
_YOUTH, _OF_YOUTH = ("provincial_youth", "city_youth"), ("Bí thư", "Phó Bí thư", "Phó Bí thư Thường trực")
_YOUTH_UNIONS = (*_YOUTH, "district_youth", "quarter_youth", "town_youth", "ward_youth", "youth_union")
_WITHIN = ("room", "faculty", "office", "inspectorate")  # Phó Trưởng khoa X lên làm Trưởng khoa
_OF_ITS_OWN = ("là", "(")  # what stands before a bare post of the body named last
_NOUNS, _AGENCIES = {"Cục trưởng": "Cục ", "Vụ trưởng": "Vụ "}, ("Cục ", "Vụ ")
_POINTING_FAMILIES = ("court", "chamber", "military", "press", "delegation", "tax", "audit")


def _of_the_other_kind(raw: RawTitle, body: Holder) -> bool:
    """Whether a bare `Cục trưởng` meets a Vụ, or a `Vụ trưởng` a Cục."""
    noun = _NOUNS.get(raw.title.removeprefix("Phó "), "")
    return bool(noun) and body.name.startswith(_AGENCIES) and not body.name.startswith(noun)


class TitleBodies:
    """Finds the bodies of titles; the context says what was named before."""

    def __init__(self, context: Context, resolver: Resolver) -> None:
        self.context = context
        self.resolver = resolver

    def of(self, piece: Piece, raw: RawTitle, line: int, near: Unit | None) -> tuple[Holder | None, tuple[Holder, ...]]:
        """The body, or None; for several bodies of one title the second part.

        Args:
            piece: where the title stands.
            raw: the title as written.
            line: its line.
            near: the unit of a neighbour in a chain of titles.
        """
        token = piece.start
        if self.context.reader.word(raw.end) == "mình":
            return None, ()  # A và B đều là Phó Chủ tịch UBND phường mình
        if raw.fixed:
            of_party = "Đảng" in raw.fixed or "Bí thư" in raw.fixed
            return Body(raw.fixed, "party" if of_party else "government", raw.family, "fixed"), ()
        if raw.implied:
            level = head_spec(raw.implied).get("level", "")
            beside = near if raw.unit is None and near is not None and level in ("", near.level) else None
            unit = beside or self.resolver.unit(raw.unit, token, line, level)
            party = implied_party(raw.implied, unit)
            return make_body("standing_committee", None, "", party) if raw.prefix and party else party, ()
        if raw.units:
            units = [self.resolver.unit(u, token, line) for u in raw.units]
            return None, tuple(make_body(raw.anaphor, u) for u in units if u is not None)
        if raw.fields:
            found = (self.resolver.body(one_of_many(raw, f), token, line, near) for f in raw.fields)
            return None, tuple(body for body in found if body is not None)
        force = force_of_province(self.context, raw, token, line) or force_of_commune(self.context, raw, token, line)
        if force is not None:
            return force, ()
        if raw.holder is not None:
            holder = self.resolver.holder(raw.holder, token, line, near)
            if raw.prefix and isinstance(holder, Body):
                holder = make_body("standing_committee", None, "", holder)
            ministry = isinstance(holder, Body) and holder.kind == "ministry" and holder.head != "office"
            if raw.family == "office" and ministry and isinstance(holder, Body):
                holder = make_body("office", None, "", holder)  # Chánh Văn phòng kiêm người phát ngôn Bộ X
            return holder, ()
        taken = not raw.anaphor and apart_from_neighbour(self.context, raw.title, token)
        return led_so(self.context, raw, self._from_context(raw, token, line, None if taken else near), line), ()

    def title(self, title: str, start: int, body: Holder | None) -> str:
        """A title whose body the context tells, by its whole name: `Chủ tịch` as `Chủ tịch Hội đồng quản trị`."""
        return of_a_branch(of_its_board(self.context.reader, title, start, body), body)

    def _from_context(self, raw: RawTitle, token: int, line: int, near: Unit | None) -> Holder | None:
        """The body of a title that names none."""
        if raw.anaphor:
            known = not opens_unknown_name(self.context.reader, raw)
            return (self._beside(raw, near) or self._anaphor(raw, token, line)) if known else None
        if raw.title in BARE and raw.unit is None and self.context.reader.word(token - 1) in _OF_ITS_OWN:
            near = None  # Người phụ trách Sở X là Phó Giám đốc A; Sở X (Giám đốc A) đôn đốc
        if raw.unit is not None:
            return self._of_unit(raw, self.resolver.unit(raw.unit, token, line))
        if near is not None and not owned_by_another(self.context.reader, raw):
            given = given_in_house(self.context, token) if raw.title in _OF_YOUTH else None
            return given or self._of_unit(raw, near)
        if raw.prefix:
            return None
        side = owner_behind(self.context.reader, raw.end)
        if not side and owned_by_another(self.context.reader, raw):
            return None
        if not side and (raw.title in BARE or raw.family == "institution"):
            side = side_before(self.context.reader, token)
        if side:
            return self.context.called(side, token)
        if raw.title in BARE:
            return of_the_paragraph(self.context, raw, line) or of_the_list(self.context, raw, token)
        if raw.family == "ministry" and (self.context.ministry or raw.rank == "other"):
            return ministry_told_of(self.context, raw, token, line)
        if raw.title in _OF_YOUTH:
            return self._of_secretary(raw, token, line)
        if raw.family in _FAMILY_HEADS:
            return self._of_agency(raw, line)
        if raw.title in _FUNCTIONAL or raw.family == "enterprise" or "Tổng Giám đốc" in raw.title:
            return firm_led(self.context, raw.title, token)
        if (recent := self._of_family(raw, token, line)) is not None:
            return recent
        if raw.family == "institute":
            return institute_meant(self.context)
        if raw.family == "institution":
            return self._of_the_school(token, line)
        return None

    def _of_agency(self, raw: RawTitle, line: int) -> Holder | None:
        """The agency or ministry of such a title that was named last; a `Cục trưởng` is of no Vụ."""
        heads = (h for h in _FAMILY_HEADS[raw.family] if h in self.context.last_body)
        told = agency_named(self.context, raw, line) or next((self.context.last_body[h] for h in heads), None)
        return told if told is None or not _of_the_other_kind(raw, told) else None

    def _of_secretary(self, raw: RawTitle, token: int, line: int) -> Holder | None:
        """`Đảng ủy phường có hai Phó Bí thư`: the one party committee of the paragraph, else that of the main ward."""
        if self.context.youth:
            return next((self.context.last_body[h] for h in _YOUTH if h in self.context.last_body), None)
        if (house := house_led(self.context, line, token)) is not None:
            return house
        told = [h for at, h in self.context.holders if at == line and isinstance(h, Body)]
        told = [h for h in told if h.head != "executive_committee" or h.parent not in {o.name for o in told}]
        if told and told[-1].head in _YOUTH_UNIONS:
            return told[-1]  # bầu chị A giữ chức Bí thư Tỉnh đoàn. Hai Phó Bí thư là B và C
        here = {h for h in told if h.kind == "party"}
        inner = {house_of(h): h for h in told if h.head == "party_committee" and h.kind == "party" and h.parent}
        if inner:  # Đảng ủy Sở X
            return next(iter(inner.values())) if len(inner) == 1 and not of_a_cell(self.context.reader, raw) else None
        units = {h.unit for h in here if h.family == "party" and h.unit is not None}
        home = self.context.home if not units or not place_told(self.context, token) else None
        unit = next(iter(units)) if len(units) == 1 else home if not units or home in units else None
        unit = self._placed_here(token, line, units) or commune_given(self.context, told, token) or unit
        return party_body(unit) if unit is not None and not of_a_cell(self.context.reader, raw) else None

    def _placed_here(self, token: int, line: int, units: set[Unit]) -> Unit | None:
        """`ở Điện Biên phó bí thư A`; `Tại phường Y, Chủ tịch UBND phường B ..., Phó Bí thư`: nearer than the party."""
        mentions = self.context.mentions
        province = right_before(mentions, sum(m.token < token for m in mentions), self.context.reader, token)
        if province:
            return self.context.province_unit(province)
        wards = (h.unit for at, h in self.context.holders if at == line and isinstance(h, Body) and h.unit is not None)
        last = next((unit for unit in reversed([*wards]) if unit.level in WARD_LEVELS), None)
        return last if last is not None and units and all(u.level in WARD_LEVELS for u in units) else None

    def _in_mind(self, line: int) -> list[Institution]:
        """The institutions of the paragraph, the last first, partners behind; then the one of the article."""
        main = self.context.institution if self.context.opening else None
        return hosts_first(self.context.reader, self.context.holders, line) + ([main] if main is not None else [])

    def _school(self, line: int, noun: str) -> Holder | None:
        """`giám đốc bệnh viện`: one called so, else that of the paragraph, else the one that the article is about."""
        here, told = self._in_mind(line), (h for h in self.context.told() if isinstance(h, Institution))
        called = next((h for h in (*here, *told) if noun == "Học" and h.name.startswith("Học viện")), None)
        called = called or next((h for h in here if h.kind in _MEANT.get(noun, ())), next(iter(here), None))
        return called or self.context.last_institution or self.context.institution

    def _of_the_school(self, token: int, line: int) -> Holder | None:
        """`hai Phó Hiệu trưởng`: of the school right before, of the paragraph, of the article, or the last."""
        if (opening := school_opening(self.context.reader, token)) is not None:
            return opening.institution if opening.institution.name else None
        if (small := school_in_small(self.context.reader, token)) is not None:
            return small
        schools = (h for h in self._in_mind(line) if h.kind in _SCHOOLS)
        return next(schools, None) or self.context.institutions.get("university") or self.context.last_institution

    def _beside(self, raw: RawTitle, near: Unit | None) -> Holder | None:
        """`Chủ tịch Hội Nông dân, Phó Chủ tịch Ủy ban MTTQ Việt Nam xã X`: the unit of the neighbour."""
        if near is None or not is_head(raw.anaphor):
            return None
        spec = head_spec(raw.anaphor)
        placed = spec["kind"] in ("mass", "front") and spec.get("needs") == "unit"
        return make_body(raw.anaphor, near) if placed else None

    def _of_unit(self, raw: RawTitle, unit: Unit | None) -> Holder | None:
        """`Chủ tịch phường`, `Bí thư tỉnh`: the body by the unit alone."""
        if unit is None:
            return None
        if "Bí thư" in raw.title:
            return party_body(unit) if not before_army(self.context.reader, raw) else None
        if raw.title.startswith(("Chủ tịch", "Phó Chủ tịch")) and raw.unit is not None:
            return make_body("people_committee", unit)
        return make_body("standing_committee", None, "", party_body(unit)) if raw.prefix else None

    def _of_family(self, raw: RawTitle, token: int, line: int) -> Holder | None:
        """The body named last of a family that a title alone points to: `Phó Chánh án` after a court."""
        family = raw.family
        last = self.context.holders[-1] if self.context.holders else (-1, None)
        own = [(at, h) for at, h in self.context.holders[-_FEW:] if isinstance(h, Body)]  # no committee
        last = own[-1] if family == "office" and own else last
        if family in _WITHIN and last[0] == line and isinstance(last[1], Body) and last[1].head == family:
            return last[1]
        proper = family in _WITHIN and self.context.reader.view.words[token][0].isupper()  # no `trưởng các phòng`
        if proper and (told := self._of_one_told(family, line)) is not None:
            return told
        if family not in _POINTING_FAMILIES and not raw.of:
            return None
        known = told_without_giver(self.context, token) or [(-1, h) for h in self.context.headline]
        fits = fitting(raw, known, line)
        if not fits:
            return None
        became = [h for h in self.context.became if any(h == fit for _, fit in fits)] if fits[-1][0] != line else []
        here = fits[-1][0] == known[-1][0] and not became
        found = fits[-1][1] if here else became[-1] if became else Counter(h for _, h in fits).most_common(1)[0][0]
        return replace(found, name=_POSTS.get(found.name, found.name))

    def _of_one_told(self, family: str, line: int) -> Holder | None:
        """`Ghế Chánh Văn phòng UBND tỉnh, khi ông A về Bộ X, do Phó Chánh Văn phòng B ...`: that of the paragraph."""
        told = {h for at, h in self.context.holders if at == line and isinstance(h, Body) and h.head == family}
        return next(iter(told)) if len(told) == 1 else None

    def _anaphor(self, raw: RawTitle, token: int, line: int) -> Holder | None:
        if raw.anaphor == "Sở" and raw.fields:
            return None
        told = self.context.holders[-1:] if raw.anaphor == "Sở" else []
        if told and told[0][0] == line and (own := department_of_room(told[0][1])) is not None:
            return own  # ông A, Trưởng phòng X Sở Y, giữ chức Phó Giám đốc Sở
        if raw.anaphor in (last := self.context.last_body):
            return last[raw.anaphor]
        if raw.anaphor in _FIRMS:
            return self.context.firm_called(raw.anaphor, token)
        if raw.anaphor in (*_MEANT, "Học") and (house := self._school(line, raw.anaphor)) is not None:
            return house
        heads = _ANAPHORS.get(raw.anaphor, ())
        found = made_anew(self.context, raw, heads) or next((last[h] for h in heads if h in last), None)
        found = of_its_side(self.context, found, token)
        if raw.anaphor == "Bộ" and found is not None:
            found = ministry_meant(found, "" if self.context.ministry_line == line else self.context.ministry)
        if raw.anaphor == "Sở" and found is not None:
            found = department_meant(self.context, raw, found, token)
        if found is not None and raw.anaphor == "Đảng":
            return self.resolver.of_the_commune_here(found, token, line)
        if raw.family in ("office", "inspectorate") and found is not None:
            return make_body(raw.family, None, "", found)
        if found is None and raw.anaphor in _PARTS:
            main = whole(self.context.main_owner(token))
            return make_body(raw.anaphor, None, "", main) if main is not None else None
        other = self._of_family(raw, token, line) if raw.of and not found else None
        return found or other or self.context.called(raw.anaphor, token)
