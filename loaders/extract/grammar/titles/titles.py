"""Titles of posts and roles in committees as written, with the body that the words name."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from loaders.extract.grammar.bodies.bodies import raw_body, weak_body
from loaders.extract.grammar.bodies.classes import ALL_OF
from loaders.extract.grammar.bodies.coded import agency_by_code
from loaders.extract.grammar.bodies.institutions import InstitutionFound, academy, institution
from loaders.extract.grammar.bodies.ministries import of_field
from loaders.extract.grammar.bodies.owners import inner_board, of_organisation, this_board
from loaders.extract.grammar.bodies.pointing import pointing_end
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.boards_beside import this_committee
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.enterprises.brands import brand, is_brand
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.people.names import cut_end, name_weight
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.places.places import province_alone, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.councils import council_meant
from loaders.extract.grammar.titles.implied import (
    behind_comma,
    commanded,
    field_alone,
    lower_institution,
    names_a_place,
    school_called,
)
from loaders.extract.grammar.titles.lower_case import command, lower_board, lower_case, room
from loaders.extract.grammar.titles.many import many_fields, many_units
from loaders.extract.grammar.titles.raw_titles import RawHolder, RawTitle
from loaders.extract.grammar.titles.title_marks import (
    division,
    functional,
    is_bare,
    of_a_brand,
    of_another,
    of_management,
    opens_other_noun,
    past_newly,
    past_qualifier,
    past_standing,
    past_state,
    sent_to_management,
    title_hit,
    with_mark,
)
from loaders.extract.grammar.titles.told_names import past_owner, whole
from loaders.extract.words.lexicon import Hit
from loaders.resources.words import list_of

_LOWER_ANAPHORS = {
    ("doanh", "nghiệp"): "Doanh nghiệp", ("sở", ""): "Sở", ("bộ", ""): "Bộ", ("trung", "tâm"): "Trung",
    ("bệnh", "viện"): "Viện", ("viện", ""): "Viện", ("trường", ""): "Trường", ("cục", ""): "Cục", ("hội", ""): "Hội",
    ("nhà", "trường"): "Trường", ("học", "viện"): "Trường", ("đại", "học"): "Trường",
    ("chi", "nhánh"): "Chi nhánh",
}  # fmt: skip
_ANAPHOR_WORDS = frozenset(list_of("anaphors"))
_WHOLE_HEADS = ("Hội", "Bộ", "Ban")
_CLOSING, _HOUSE = (",", ".", ";", "(", "-", "", ":"), 2  # words of `Đại học` in the title of who heads its council
_THIS = list_of("pointing_back")


def _holder(reader: Reader, k: int) -> RawHolder | None:
    """Whatever can have posts, at a token."""
    board, head = reader.find(k, "committee_head"), reader.find(k, "head")
    if board is not None and (head is None or head.end <= board.end):
        return raw_committee(reader, k)
    body = raw_body(reader, k) or (lower_board(reader, k) if reader.word(k - 1) in ("trực", "ban") else None)
    body = body or agency_by_code(reader, k) or weak_body(reader, k)
    twice = body is None and reader.view.words[k - 1 : k + 1] == ["ban", "Ban"]
    body = inner_board(reader, k) if twice else body  # Phó Trưởng ban Ban Nhân lực
    firm = company(reader, k)
    school = institution(reader, k) or academy(reader, k)
    found = [x for x in (body, firm, school) if x is not None]
    return whole(reader, k, max(found, key=lambda x: x.end)) if found else None


def _step_back(reader: Reader, hit: Hit) -> tuple[RawHolder | None, int]:
    """A body whose name begins with the title's last words: Chánh [Văn phòng Tỉnh ủy], Trưởng [Ban Chỉ đạo ...]."""
    for back in (1, 2, 3):
        k = hit.end - back
        if k <= hit.start:
            break
        if (board := reader.find(k, "committee_head")) is not None:
            return command(reader, k, board.end) or raw_committee(reader, k), k
    back = int(hit.entry.spec.get("inside", 0))
    if back:
        k = hit.end - back
        if reader.word(k) == "phòng" and not reader.view.words[k][0].isupper():
            return room(reader, k), k
        if hit.entry.spec["body"] == "institution":
            school = lower_institution(reader, k)  # Chủ tịch Hội đồng [Trường Đại học X]
            return school, school.end if school is not None else hit.end
        body = of_organisation(reader, raw_body(reader, k) or lower_case(reader, k)) or inner_board(reader, k)
        if body is not None and body.end > hit.end:
            return body, k
    return None, hit.end


def raw_title(reader: Reader, i: int) -> RawTitle | None:
    """The title or role that begins at a token."""
    hit, role = title_hit(reader, i, "title"), title_hit(reader, i, "role")
    if role is not None and role.entry.spec["kind"] == "council" and not council_meant(reader, role):
        role = next((h for h in reader.hits.at(i) if h.entry.category == "role" and h.end < role.end), None)
    if hit is None and role is None:
        return None
    chosen = hit if hit is not None and (role is None or hit.end >= role.end) else role
    if (assert_hit := chosen if chosen is not None else hit) is None:
        return None
    holder, _ = _step_back(reader, assert_hit)
    if isinstance(holder, RawCommittee):
        return _role(reader, i, role or assert_hit, holder)
    if chosen is role and role is not None:
        return _role(reader, i, role, None)
    if holder is None and role is not None and reader.word(role.end) in _THIS:
        holder = this_board(reader, i, role.end)
    if role is not None and hit is not None and holder is None and sent_to_management(reader, i):
        spec = hit.entry.spec
        return RawTitle(spec["title"], spec["rank"], spec["body"], hit.end, anaphor="Ban Quản lý")
    if role is not None and role.end == assert_hit.end and holder is None and not of_management(reader, role.end):
        led = (reader.word(assert_hit.end), reader.word(assert_hit.end + 1)) == ("phụ", "trách")
        follows = _holder(reader, assert_hit.end + (2 if led else 0))
        if follows is None or isinstance(follows, RawCommittee):
            return _role(reader, i, role, follows)
    if holder is None and _of_a_class(reader, assert_hit):
        return None
    own = _commander(reader, assert_hit) or _of_a_council(reader, assert_hit)
    return own or _standing(reader, _title(reader, assert_hit, holder))


def _standing(reader: Reader, raw: RawTitle) -> RawTitle:
    """`Phó Giám đốc Sở X (thường trực)`: a mark behind the body says which of the deputies it is.

    In a list of who has roles in a committee it says that of the role.
    """
    end = past_standing(reader, raw.end) if raw.rank == "deputy" else raw.end
    sentence = reader.view.sentence_over(raw.end - 1) if end > raw.end else None
    if sentence is None or reader.tokens_between(sentence.start, raw.end, "role"):
        return raw
    return replace(raw, title=f"{raw.title} Thường trực", rank="standing_deputy", end=end)


def _commander(reader: Reader, hit: Hit) -> RawTitle | None:
    """`Chỉ huy trưởng Quân sự xã X`: who commands the force of the place that follows."""
    spec = hit.entry.spec
    if not (heads := spec.get("placed")):
        return None
    command = commanded(reader, heads, hit.end)
    end = command.end if command is not None else hit.end
    return RawTitle(spec["title"], spec["rank"], spec["body"], end, holder=command, anaphor=heads[1])


def _of_a_council(reader: Reader, hit: Hit) -> RawTitle | None:
    """`Chủ tịch Hội đồng Đại học Huế`: who heads the council of a university, whose name begins in the title."""
    spec = hit.entry.spec
    school = institution(reader, hit.end - _HOUSE) if spec.get("house") else None
    if school is None:
        return None
    return RawTitle(spec["title"].rpartition(" Đại học")[0], spec["rank"], spec["body"], school.end, holder=school)


def _of_a_class(reader: Reader, hit: Hit) -> bool:
    """`Chủ tịch UBND các huyện, thị xã, thành phố`: the holders of many posts, where no list of units follows."""
    head = reader.find(hit.end, "head") if reader.find(hit.end, "body") is None else None  # Vụ Các vấn đề chung
    counted = head is not None and reader.word(head.end).isdigit() and reader.find(head.end + 1, "level")  # UBND 21 xã
    of_all = head is not None and reader.word(head.end) in ALL_OF and not head.entry.spec.get("all")
    return bool(counted) or (of_all and not many_units(reader, hit.end)[0])


def _role(reader: Reader, i: int, hit: Hit, holder: RawHolder | None) -> RawTitle:
    spec, end = hit.entry.spec, hit.end
    if holder is None:
        k = past_newly(reader, end)
        holder = raw_committee(reader, k) if reader.find(k, "committee_head") else this_committee(reader, k)
    if isinstance(holder, RawCommittee):
        end = max(end, holder.end)
        return RawTitle(spec["title"], spec["rank"], "committee", end, True, holder)
    return RawTitle(spec["title"], spec["rank"], "committee", end, True, near=bool(spec.get("near")))


def _of(spec: dict[str, Any]) -> tuple[str, ...]:
    return tuple(spec.get("of", ()))


def _title(reader: Reader, hit: Hit, holder: RawHolder | None) -> RawTitle:
    spec = hit.entry.spec
    title, rank, end = with_mark(reader, spec["title"], spec["rank"], hit.end)
    base = {"rank": rank, "family": spec["body"], "optional": bool(spec.get("optional")), "of": _of(spec)}
    if spec.get("abroad") or (spec.get("bare") and is_bare(reader, hit)) or of_another(reader, hit):
        return RawTitle(title, end=end, abroad=True, **base)
    if spec.get("fixed"):
        return RawTitle(title, end=past_state(reader, end), fixed=spec["fixed"], **base)
    if spec.get("implied"):
        unit, own = raw_unit(reader, end), {"implied": spec["implied"], "prefix": spec.get("prefix", "")}
        return RawTitle(title, end=unit.end if unit else end, unit=unit, **own, **base)
    holder = holder or (field_alone(reader, hit, end) if spec.get("heads") else None)
    if holder is not None:
        return RawTitle(title, end=holder.end, holder=holder, prefix=spec.get("prefix", ""), **base)
    head, fields, after, shared = many_fields(reader, end - int(spec.get("many", 0)))
    if fields:
        return RawTitle(title, end=after, fields=fields, anaphor=head, unit=shared, **base)
    if spec.get("many"):
        return RawTitle(title, end=end, **base)
    units, after = many_units(reader, end)
    if units:
        many = reader.find(end, "head") or reader.find_any_case(end + 1, "head")
        return RawTitle(title, end=after, units=units, anaphor=many.entry.name if many else "", **base)
    suffix, after = functional(reader, end) if spec["body"] in ("any", "enterprise") else ("", end)
    after = past_qualifier(reader, after)
    k = after + 1 if reader.word(after) in ("của", "tại") else after
    of_firm, k = division(reader, k) if spec["body"] in ("any", "enterprise", "room") and not suffix else ("", k)
    suffix += of_firm
    named = of_field(reader, end) if spec["body"] == "ministry" else None  # Thứ trưởng Công an
    if (reader.word(k - 2), reader.word(k - 1)) == ("phụ", "trách") and is_brand(reader, k):
        return RawTitle(title, end=k, **base)  # Phó Tổng Giám đốc phụ trách Zalo: of who has the brand
    holder = named or _holder(reader, k) or (brand(reader, k) if of_a_brand(reader, spec["body"], after) else None)
    holder = holder or (behind_comma(reader, hit, after) if not suffix else None)
    if holder is not None and not isinstance(holder, RawCommittee):
        behind = past_owner(reader, holder.end)
        return RawTitle(title + suffix, end=behind, holder=holder, prefix=spec.get("prefix", ""), **base)
    noun = _noun(reader, k, after, holder if spec["body"] == "office" else None)
    if noun is not None:
        return RawTitle(title + suffix, end=noun[1], anaphor=noun[0], **base)
    return _short_form(reader, title + suffix, after, spec, base)


def _noun(reader: Reader, k: int, after: int, holder: RawHolder | None) -> tuple[str, int] | None:
    """What else tells of which body: `... của đồn này`; the board whose office it is (`Chánh Văn phòng BCĐ 389`)."""
    if isinstance(holder, RawCommittee):
        return reader.view.span_text(k, holder.end), holder.end
    return _pointing(reader, k) if k > after and reader.word(after) == "của" else None


def _pointing(reader: Reader, k: int) -> tuple[str, int] | None:
    """`Chính trị viên phó của đồn này`: the noun that points to the body, and the token behind it."""
    end = pointing_end(reader, k)
    if end == k:
        return None
    return reader.view.span_text(k, end), end + 1 if reader.word(end) in _THIS else end


def _points(reader: Reader, end: int) -> bool:
    """`phó giám đốc bảo tàng này`, `giám đốc đài Lê Văn A`: a head in lower case, closed by that or a name."""
    hit = reader.find_any_case(end, "head")
    return hit is not None and (reader.word(hit.end) in _THIS or names_person(reader, hit.end))


def _small(reader: Reader, end: int, lower: str | None) -> RawBody | InstitutionFound | None:
    """`bí thư thị ủy Vĩnh Châu`, `chủ tịch hội nông dân xã`, `giám đốc bệnh viện Tim`: a body in small letters."""
    found = lower_case(reader, end) if not _points(reader, end) else None
    return found or (lower_institution(reader, end) if lower in ("Viện", "Trường") else None)


def _short_form(reader: Reader, title: str, end: int, spec: dict[str, object], base: dict[str, object]) -> RawTitle:
    """A title without a full body: `Phó Giám đốc Sở`, `Chủ tịch phường`, `Bộ trưởng Công Thương`, `Chủ tịch Hội`."""
    word = reader.view.words[end] if end < len(reader.view.words) else ""
    if (word, reader.word(end + 1), reader.word(end + 2)) == ("Hội", "đồng", ","):  # Chủ tịch Hội đồng, Giám đốc X
        return RawTitle(f"{title} Hội đồng", end=end + 2, **base)  # type: ignore[arg-type]
    lower = _LOWER_ANAPHORS.get((reader.word(end), reader.word(end + 1))) or _LOWER_ANAPHORS.get((reader.word(end), ""))
    small = _small(reader, end, lower) if word[:1].islower() else school_called(reader, end, word)
    if small is not None:
        return RawTitle(title, end=small.end, holder=small, prefix=str(spec.get("prefix", "")), **base)  # type: ignore[arg-type]
    firm = reader.find(end, "enterprise_head")
    if firm is not None and spec["body"] in ("any", "enterprise"):  # Phó Tổng Giám đốc Tổng công ty
        return RawTitle(title, end=firm.end, anaphor=firm.entry.name, **base)  # type: ignore[arg-type]
    if lower is not None and (word[:1].islower() or word == "Nhà") and not names_a_place(reader, end + 1):
        size = 2 if (reader.word(end), reader.word(end + 1)) in _LOWER_ANAPHORS else 1
        return RawTitle(title, end=end + size, anaphor=lower, **base)  # type: ignore[arg-type]
    surname = name_weight(reader.view.words[end : cut_end(reader, end)]) >= 4
    if (word, reader.word(end + 1)) == ("Ban", "quản") and reader.word(end + 2) == "lý":
        return RawTitle(title, end=end + 3, anaphor="Ban Quản lý", **base)  # type: ignore[arg-type]
    long = reader.find(end, "head")
    if long is not None and long.end > end + 1 and word in _WHOLE_HEADS:  # Chủ tịch Hội Nông dân
        return RawTitle(title, end=long.end, anaphor=long.entry.name, **base)  # type: ignore[arg-type]
    if word in _ANAPHOR_WORDS and not surname and not opens_other_noun(word, reader.word(end + 1)):
        size = 2 if word in ("Trung", "Công", "Học", "Đảng") else 1
        return RawTitle(title, end=end + size, anaphor=word, **base)  # type: ignore[arg-type]
    head = reader.find(end, "head") or (reader.find_any_case(end, "head") if _points(reader, end) else None)
    if head is not None:
        told = head.entry.spec["takes"] == ["numbered"]  # Chính ủy Quân khu
        noun = reader.view.span_text(end, head.end) if told else head.entry.name
        return RawTitle(title, end=head.end, anaphor=noun, **base)  # type: ignore[arg-type]
    if spec.get("points") and (end in reader.run_end or reader.word(end) in _CLOSING):
        return RawTitle(title, end=end, anaphor=str(spec["points"]), **base)  # type: ignore[arg-type]
    kind = reader.find(end, "institution_head")
    if kind is not None:
        return RawTitle(title, end=kind.end, anaphor=kind.entry.spec["kind"], **base)  # type: ignore[arg-type]
    if reader.word(end) in _THIS and spec.get("inside") and (own := reader.find_any_case(end - 1, "head")):
        return RawTitle(title, end=end, anaphor=own.entry.name, **base)  # type: ignore[arg-type]
    unit = raw_unit(reader, end) if reader.find(end, "level") else province_alone(reader, title, end)
    if unit is not None:
        return RawTitle(title, end=unit.end, unit=unit, **base)  # type: ignore[arg-type]
    return RawTitle(title, end=end, prefix=str(spec.get("prefix", "")), **base)  # type: ignore[arg-type]
