"""Public bodies as written: a head with its field, unit and parent, still without what only the context tells."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.body_fields import OWNERS, with_field
from loaders.extract.grammar.bodies.body_units import with_unit
from loaders.extract.grammar.bodies.bracketed import head_around
from loaders.extract.grammar.bodies.called_so import called_body
from loaders.extract.grammar.bodies.classes import ALL_OF, is_generic, is_idea, of_all
from loaders.extract.grammar.bodies.far_chapters import far_chapter
from loaders.extract.grammar.bodies.ministries import ministry
from loaders.extract.grammar.bodies.national import fixed_name
from loaders.extract.grammar.bodies.numbered import is_number, numbered_end
from loaders.extract.grammar.bodies.part_of import past_of
from loaders.extract.grammar.bodies.pointing import opens_no_ministry, pointing_end, points_to_its_house
from loaders.extract.grammar.bodies.police_codes import owner_sign, past_code
from loaders.extract.grammar.bodies.raw_bodies import RawBody, Spec, head_spec
from loaders.extract.grammar.places.places import RawUnit, past_brackets, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.title_marks import of_an_organisation
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import phrases_of

# What also a room or centre has: Đảng ủy Trung tâm Y tế huyện X.
_OF_PARTY = ("party_committee", "party_chapter", "party_cell")
# Heads whose owner may stand in lower case, and owners that they have beside those of boards.
_HOUSES = ("delegation", "provincial_youth", "department")
_OWNED = {"party_board": (), "office": _HOUSES, "inspectorate": ("department",)}
# Behind a weak spelling: signs by which the name of another body goes on.
_GOES_ON = ("-", "–", "&")
# Posts in a committee of the assembly.
_ASSEMBLY_POSTS = phrases_of("assembly_posts")
_OUR_COUNTRY, _LONGEST_NAME = ["Việt", "Nam"], 9
_CELLS = frozenset(load_yaml("bodies.yaml")["cells"])


def fixed_body(reader: Reader, hit: Hit) -> RawBody:
    """The body with one instance that a hit names, or a branch of it."""
    head, kind = "titled" if hit.entry.spec.get("titled") else "fixed", hit.entry.spec["kind"]
    name, unit, end = fixed_name(reader, hit)
    return RawBody(head, end, name, kind, hit.entry.spec.get("family", kind), unit=unit)


def weak_body(reader: Reader, k: int) -> RawBody | None:
    """`Chủ nhiệm [Ủy ban Kinh tế] Trần Văn A`: a spelling that is one body's behind its posts, and goes on in no way.

    `Chủ tịch Ủy ban Kinh tế Kim A` heads that of another state.
    """
    hit = reader.find(k, "body_weak")
    if hit is None or (reader.word(k - 2), reader.word(k - 1)) not in _ASSEMBLY_POSTS:
        return None
    body = fixed_body(reader, hit)
    behind = reader.view.words[body.end : body.end + 1]
    goes_on = bool(behind) and (behind[0].islower() or behind[0] in _GOES_ON)
    return None if goes_on else body


def _shared_heads(reader: Reader, end: int) -> tuple[tuple[str, ...], int]:
    """Further heads that share one unit: `HĐND và UBND phường`."""
    also: list[str] = []
    while reader.word(end) in ("và", "-", ",", "–", "&"):
        hit = reader.find(end + 1, "head")
        if hit is None or "unit" not in hit.entry.spec["takes"] or hit.entry.spec.get("level"):
            break
        if reader.find(end + 1, "committee_head") or hit.entry.spec.get("needs") == "field":
            break
        also.append(hit.entry.name)
        end = hit.end
    return tuple(also), end


def _one_unit(reader: Reader, spec: Spec, i: int) -> RawUnit | None:
    """The unit that heads share; of a party none of another level: `theo Nghị quyết của Tỉnh ủy, UBND thị xã X`."""
    unit = raw_unit(reader, i)
    return unit if unit is not None and unit.level in ("", spec.get("level", unit.level)) else None


def _with_parent(reader: Reader, body: RawBody) -> RawBody:
    from loaders.extract.grammar.bodies.owners import centre_house, is_national, owner_apart

    if body.head == "centre" and (housed := centre_house(reader, body)) is not None:
        return housed
    if body.head == "centre" and is_national(body):
        return body
    k = past_of(reader, body.end)
    sign = owner_sign(reader, k)
    if sign >= 0 and body.head in ("room", "faculty", "centre", "agency", "bureau", "team"):
        return owner_apart(reader, body, sign)
    k = past_brackets(reader, past_code(reader, k))  # Ban Chấp hành (BCH) Đảng bộ huyện X
    pointed = pointing_end(reader, k) if k > body.end or points_to_its_house(reader, body.head, body.end) else k
    if pointed > k:
        return replace(
            body,
            parent=RawBody("outside", pointed, "", "pointed", field=reader.view.span_text(k, pointed)),
            end=pointed,
        )
    parent = raw_body(reader, k, shared=body.head == "office") or _lower_owner(reader, k, body)
    if parent is None and body.spec.get("behind"):
        return replace(body, parent=_of_the_next_post(reader, k))
    inner = parent is not None and parent.head in ("room", "centre")
    if parent is None or (inner and body.head not in _OF_PARTY):
        return body
    return replace(body, parent=parent, end=parent.end)


def _of_the_next_post(reader: Reader, k: int) -> RawBody | None:
    """`Bí thư Ban Cán sự đảng, Chủ tịch UBND tỉnh`: the body of the post behind the comma."""
    post = reader.find(k + 1, "title") if reader.word(k) in (",", "-", "–") else None
    return raw_body(reader, post.end) if post is not None else None


def _lower_owner(reader: Reader, k: int, body: RawBody) -> RawBody | None:
    """`Phó Trưởng ban Tuyên giáo tỉnh ủy`: whose board it is, in lower case."""
    hit = reader.find_any_case(k, "head") if body.head in _OWNED else None
    if hit is None or hit.proper or hit.entry.name not in (*OWNERS, *_OWNED[body.head]):
        return None
    return headed(reader, hit.entry.spec, hit.end, shared=body.head == "office")


def _of_army(reader: Reader, body: RawBody) -> RawBody:
    """`Cục Kỹ thuật Quân khu 2`: an agency of a military command."""
    of_command = body.head == "agency" and body.unit is None and reader.word(body.end) == "quân"
    army = raw_body(reader, body.end) if of_command else None
    return replace(body, parent=army, end=army.end) if army is not None and army.kind == "military" else body


def _of_war(reader: Reader, body: RawBody) -> bool:
    """`Mặt trận Điện Biên Phủ`, `Mặt trận Trị Thiên`: where a war was fought; the Front is that of a level's place."""
    unit = body.unit
    if body.head != "front_short" or unit is None or unit.level:
        return False
    start = unit.end - len(unit.name.split())
    alone = (reader.word(start - 2), reader.word(start - 1)) == ("mặt", "trận")
    return alone and ((hit := reader.find(start, "province")) is None or hit.end != unit.end)


def _back(reader: Reader, spec: Spec, end: int) -> int:
    """How many words of a head are its place's level: one of `Thuế tỉnh`, two of `Thuế thành phố`."""
    back = int(spec.get("stepback", 0))
    level = reader.find(end - 2, "level") if back == 1 else None
    return back + (level is not None and level.end == end)


def _is_command(reader: Reader, start: int) -> bool:
    """`BCH Phòng chống thiên tai`: a board of command by its short form, which is a steering committee's kind."""
    hit = reader.find(start, "committee_head") if reader.word(start) == "bch" else None
    return hit is not None and hit.end > start + 1


def headed(reader: Reader, spec: Spec, end: int, *, shared: bool = False) -> RawBody | None:
    """The body of a head that ends at a token: its field, unit and parent behind it.

    Args:
        reader: the document.
        spec: the rule of the head.
        end: the token behind the head.
        shared: whether heads joined by `và` are one thing (`Văn phòng HĐND và UBND phường`), not bodies of one unit.
    """
    end += 2 * ((reader.word(end), reader.word(end + 1)) == ("lâm", "thời"))  # Ban Chấp hành lâm thời Đảng bộ xã X
    body = RawBody(spec["id"], end - _back(reader, spec, end), kind=spec["kind"], family=spec["family"])
    if (takes := list(spec["takes"])) == ["numbered"] or _is_command(reader, end - 1):
        return None
    if takes[0] == "number":
        number = numbered_end(reader, body.end) if is_number(reader, body.end) else None
        if number is None:
            return None
        body = replace(body, field=reader.view.span_text(body.end, number), end=number)
    if "field" in takes and takes[0] == "field":
        found = with_field(reader, body)
        if found is None and spec.get("needs") != "either":
            return None
        body = found or body
    elif takes[0] == "unit":
        also, after = _shared_heads(reader, body.end)
        if also and shared:
            body = replace(body, also=also, end=after)
        elif also and (unit := _one_unit(reader, spec, after)) is not None:
            return replace(body, unit=replace(unit, end=body.end))
    from loaders.extract.grammar.bodies.owners import inside_another

    owned = inside_another(reader, body)
    if owned is not None or body.head == "school_youth":
        return owned
    placed = "unit" in takes and (not body.closed or reader.find(body.end, "level") is not None)
    body = with_unit(reader, body) if placed else body  # Trung tâm Trợ giúp pháp lý nhà nước tỉnh X
    body = _of_army(reader, _with_parent(reader, body) if "body" in takes and body.unit is None else body)
    if body.unit is None and (spec.get("needs") == "unit" or (spec.get("needs") == "either" and not body.field)):
        return None
    return body


def _is_cell(reader: Reader, body: RawBody) -> bool:
    """`Đảng bộ bộ phận X`, `Đảng ủy Bộ tham mưu`: one within a body, not that of the place."""
    within = (body.head == "party_chapter" and reader.word(body.end) in _CELLS) or opens_no_ministry(reader, body.end)
    return within and body.kind == "party" and body.unit is None and body.parent is None


def raw_body(reader: Reader, i: int, *, shared: bool = False) -> RawBody | None:
    """The public body that begins at a token, as written; `shared` as in `headed`."""
    called = (ministry(reader, i) if reader.word(i) == "bộ" else None) or (
        called_body(reader, i) if reader.called else None
    )
    if called is not None:
        return called
    fixed, head = reader.find(i, "body"), reader.find(i, "head")
    if fixed is not None and of_an_organisation(reader, fixed.end):
        return _of_its_centre(reader, head, fixed.end) if head is not None else None
    if fixed is not None and is_idea(reader, i):
        return None
    around = head_around(reader, max((h for h in (fixed, head) if h is not None), key=lambda h: h.end, default=None))
    if around is not None and (found := headed(reader, *around, shared=shared)) is not None:
        return found
    if fixed is not None and (head is None or fixed.end >= head.end):
        return (_of_a_place(reader, fixed, head) if head is not None else None) or fixed_body(reader, fixed)
    if head is None and reader.word(i) == "trung" and reader.word(i + 1) == "tâm" and reader.find(i + 2, "room"):
        return headed(reader, head_spec("centre"), i + 2)
    if head is None or reader.in_compound(i) or is_generic(reader, i) or is_idea(reader, i):
        return None
    if reader.word(head.end) in ALL_OF and not head.entry.spec.get("all"):
        return None  # UBND các xã
    if head.entry.spec["takes"] == ["numbered"]:
        from loaders.extract.grammar.bodies.owners import numbered

        return numbered(reader, head)
    found = headed(reader, head.entry.spec, head.end, shared=shared)
    if found is None or _is_cell(reader, found) or _of_war(reader, found) or of_all(reader, found.end, found.unit):
        return None
    return far_chapter(reader, i, found)


def _of_its_centre(reader: Reader, head: Hit, k: int) -> RawBody | None:
    """`BCH TW Hội Sinh viên Việt Nam`: the board of an organisation, of no other one that the context tells."""
    found = headed(reader, head.entry.spec, head.end)
    if found is None or found.parent is not None:
        return found
    country = next((i for i in range(k + 1, k + _LONGEST_NAME) if reader.view.words[i : i + 2] == _OUR_COUNTRY), k)
    end = country + 2
    if country > k and all(word.isalpha() for word in reader.view.words[k:end]):
        owner = RawBody("outside", end, reader.view.span_text(k, end), "organisation", "any")
    else:
        owner = RawBody("outside", k + 1, "", "organisation", field=reader.view.span_text(k - 1, k + 1))
    return replace(found, parent=owner, end=owner.end)


def _of_a_place(reader: Reader, fixed: Hit, head: Hit) -> RawBody | None:
    """`Hội Nông dân Việt Nam tỉnh Bến Tre`, `Bộ đội Biên phòng tỉnh`: not the national body but that of a place."""
    k, takes = past_brackets(reader, fixed.end), head.entry.spec["takes"]
    level = reader.find(k, "level") or (reader.find(k, "province") if fixed.end == head.end else None)
    if level is None or "unit" not in takes:
        return None
    if reader.word(fixed.end - 1) == "nam" or fixed.end == head.end:
        return headed(reader, head.entry.spec, fixed.end)
    placed = headed(reader, head.entry.spec, head.end) if "field" in takes else None  # Cục Thống kê tỉnh Quảng Nam
    return placed if placed is not None and placed.unit is not None else None
