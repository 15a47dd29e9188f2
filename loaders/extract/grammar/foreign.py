"""Offices and bodies of other states and of international organisations: found so that they are left out."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.bodies.institutions import InstitutionFound
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.people.person_names import is_foreign_name
from loaders.extract.grammar.places.places import RawUnit, is_old
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.grammar.titles.titles import raw_title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of, split_all

_OWNERS, _LANDS, _NAMESAKES = (frozenset(load_yaml("foreign.yaml")[k]) for k in ("owners", "lands", "namesakes"))
_LEVELS = list_of("levels_abroad")
_ORGANISATIONS, _LONGEST_NAME = split_all(load_yaml("foreign.yaml")["unions"]), 8
_MOST_FORMS, _MOST_POSTS, _PROVINCIAL = 4, 3, "provincial_party"
_OF_PEOPLE = ("mass", "press")  # kinds of bodies that are named for whom they are of
_OF_A_STATE = phrases_of("of_a_state")
_JOINING = list_of("chaining")


@dataclass(frozen=True, slots=True)
class Foreign:
    """An office or body abroad with all its words; nothing of it enters the graph."""

    end: int


def foreign_end(reader: Reader, end: int) -> int | None:
    """End of the country behind an office or body (`Bộ trưởng Quốc phòng Lào`), or None where none is named.

    Args:
        reader: the document.
        end: the token behind the office or body.
    """
    told = reader.run_end.get(end, end)
    if told > end and reader.word(end - 1) in _LEVELS and reader.view.span_text(end, told) in reader.abroad:
        return told  # Bí thư Tỉnh ủy Bo Kẹo, Lào
    k = end
    for _ in range(_MOST_FORMS):
        hit = reader.find(k, "country") or (reader.find(k, "land") if reader.word(k - 1) in _LEVELS else None)
        if hit is not None:
            run = reader.view.words[k : reader.run_end.get(k, hit.end)]
            return None if _is_name(run, hit.end - k) else hit.end
        form = reader.find(k, "country_form")
        if form is None:
            return None
        k = form.end
    return None


def far_end(reader: Reader, end: int) -> int | None:
    """The same for one that took in the first word of a form: `Ban X Trung ương Đảng [Nhân] dân Cách mạng Lào`."""
    form = reader.find(end - 1, "country_form")
    inside = form is not None and form.end > end
    return foreign_end(reader, end) or (foreign_end(reader, end - 1) if inside else None)


def shared_abroad(reader: Reader, raw: RawTitle) -> int | None:
    """`Tổng Bí thư, Chủ tịch nước Lào Kham Sy`: behind the last of some posts of party or state, with its country."""
    post: RawTitle | None = raw
    for _ in range(_MOST_POSTS):
        if post is None or not _of_the_state(post) or reader.word(post.end) not in _JOINING:
            return None
        post = raw_title(reader, post.end + 1)
        if post is not None and (end := far_end(reader, post.end)) is not None:
            return end
    return None


def _of_the_state(raw: RawTitle) -> bool:
    """Whether a post is one of party or state without a place, which every state of the kind has."""
    return bool(raw.fixed) or (isinstance(raw.holder, RawBody) and raw.holder.head == "fixed")


def _is_name(run: list[str], size: int) -> bool:
    """Whether a run that begins like a country is somebody's name: `Thái Lan Anh`, not `Hoa Kỳ Ashton Carter`."""
    rest = run[size:]
    if not rest or not looks_like_name(run):
        return False
    return not is_foreign_name(" ".join(rest)) and (size == 1 or len(rest) == 1 or not looks_like_name(rest))


def places_abroad(reader: Reader) -> frozenset[str]:
    """Places that the article says lie in another country: `thành phố Bằng Tường (Quảng Tây, Trung Quốc)`.

    And what it calls organisations there in short: `Liên hiệp Công đoàn Belarus (FTUB)`.
    """
    out: set[str] = set()
    for i in reader.tokens_with("country"):
        land = reader.find(i, "country")
        if land is None or reader.find(i, "province") or reader.view.span_text(i, land.end) in _NAMESAKES:
            continue  # xã Bản Liền (Lào Cai)
        if short := _short_behind(reader, i, land.end):
            out.add(short)
        k = i
        for _ in range(2):
            if reader.word(k - 1) not in ("(", ","):
                break
            start = run_start(reader, k - 1)
            if start == k - 1 or reader.find(start, "province"):
                break
            out.add(reader.view.span_text(start, k - 1))
            k = start
    return frozenset(out)


def _short_behind(reader: Reader, i: int, end: int) -> str:
    """`Liên hiệp Công đoàn Belarus (FTUB)`: what the text calls an organisation abroad in short; "" for a firm."""
    short = reader.view.words[end + 1] if reader.word(end) == "(" and reader.word(end + 2) == ")" else ""
    before = range(max(0, i - _LONGEST_NAME), i)
    named = any(tuple(reader.view.lower[k : k + n]) in _ORGANISATIONS for k in before for n in (1, 2))
    firm = any(reader.find(k, "enterprise_head") for k in before)
    return short if short.isupper() and len(short) > 1 and named and not firm else ""


def run_start(reader: Reader, end: int) -> int:
    """First token of the run of capitals that ends before a token."""
    start = end
    while start - 1 in reader.run_end and reader.run_end[start - 1] == end:
        start -= 1
    return start


def _of_a_firm(raw: object) -> bool:
    """Whether a title is one of an enterprise, which may be told of wherever it is."""
    return isinstance(raw, RawTitle) and (isinstance(raw.holder, CompanyFound) or raw.family == "enterprise")


def _no_province(unit: RawUnit) -> bool:
    """Whether a province is named that Vietnam never had."""
    return bool(unit.name) and not unit.province and not is_old(unit.name)


def _is_school_abroad(reader: Reader, raw: RawTitle) -> bool:
    """`Hiệu trưởng Trường Đại học Bắc Kinh (Trung Quốc)`: of a school whose country stands behind its name."""
    if not isinstance(raw.holder, InstitutionFound):
        return False
    if any((reader.word(k - 2), reader.word(k - 1)) in _OF_A_STATE for k in _countries_before(reader, raw.end)):
        return True  # Viện Khoa học Quốc gia Lào
    if reader.word(raw.end) not in ("(", ","):
        return False
    hit = reader.find(raw.end + 1, "country")
    alone = hit is not None and reader.run_end.get(raw.end + 1, hit.end) == hit.end
    return alone and hit is not None and reader.word(hit.end) in (")", ",", ".", ";", "")


def is_abroad(reader: Reader, raw: object) -> bool:
    """Whether a title or body is of a place abroad (`Bí thư Thành ủy Bằng Tường`)."""
    if reader.elsewhere and not _of_a_firm(raw):
        return True
    if isinstance(raw, RawTitle):
        if isinstance(raw.holder, CompanyFound) and raw.holder.enterprise.name in reader.abroad:
            return True  # Chủ tịch FTUB
        if raw.abroad or _is_school_abroad(reader, raw) or (raw.unit is not None and raw.unit.name in reader.abroad):
            return True
        raw = raw.holder
    while isinstance(raw, RawBody):
        if raw.unit is not None and (raw.unit.name in reader.abroad or raw.unit.name in _OWNERS):
            return True
        if _is_of_a_country(reader, raw):
            return True
        if raw.head == _PROVINCIAL and raw.unit is not None and _no_province(raw.unit):
            return True  # Tỉnh ủy Trùng Khánh
        if raw.unit is None and reader.word(raw.end) in _LANDS and raw.end + 1 in reader.run_end:
            return raw.kind == "government" or raw.spec.get("kind") == "government"
        raw = raw.parent
    return False


def _is_of_a_country(reader: Reader, body: RawBody) -> bool:
    """`Hội Liên hiệp Phụ nữ Lào`: what a body is for ends with another country; not `Hội Hữu nghị Việt Nam - Lào`."""
    if not body.field or body.kind not in _OF_PEOPLE or "nghị" in body.field.lower():
        return False
    starts = _countries_before(reader, body.end)
    return any(k - 1 not in reader.run_end and reader.word(k - 1) not in ("-", "–") for k in starts)


def _countries_before(reader: Reader, end: int) -> list[int]:
    """Where a country of one or two words begins that ends at a token."""
    return [k for k in (end - 1, end - 2) if (hit := reader.find(k, "country")) and hit.end == end]
