"""The units below a province that an article names: those that a bare `phường` may mean."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass

from loaders.extract.article.focus import LONGEST_HEADING, ProvinceMention, below_heads, units_told
from loaders.extract.article.mergers import is_forerunner
from loaders.extract.article.places_beside import province_behind
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import WARD_LEVELS, Unit
from loaders.extract.words.gazetteer import is_gone, province_of

# Trước khi hợp nhất, bà A là Bí thư Đảng ủy phường [B] · ông A, nguyên Chủ tịch UBND phường [B] · từng là Bí thư xã [B]
_MERGED = r"(?:trước (?:khi )?|khi chưa )(?:được )?(?:sắp xếp|hợp nhất|sáp nhập|nhập)\b"
_BEFORE = re.compile(rf"(?:{_MERGED}|trước (?:ngày |mốc )*0?1 / 0?7\b)[^;]*\Z")
_TOWN = "thị"
_ONCE = re.compile(r"\b(?:nguyên|cựu|từng (?:là|làm|giữ)|trước đây là)\b[^,;.]*\Z")


@dataclass(frozen=True, slots=True)
class UnitRead:
    """A unit with a name at a token of a line; `told` is the province that the text has right behind it."""

    token: int
    line: int
    raw: RawUnit
    told: str


def units_read(reader: Reader, mentions: list[ProvinceMention]) -> list[UnitRead]:
    """The units that an article names, in order."""
    whole = ((i, line) for i, line in units_told(reader) if reader.word(i - 1) != _TOWN)  # thị xã X is no xã X
    found = ((i, line, raw_unit(reader, i)) for i, line in whole)
    return [UnitRead(i, line, u, province_behind(mentions, reader, u.end)) for i, line, u in found if u and u.name]


def provinces_of(units: list[UnitRead], day: dt.date | None) -> dict[tuple[str, str], str]:
    """The provinces of units by level and name: where the text tells one (`thành phố Thủ Dầu Một (tỉnh Bình Dương)`).

    A unit of which it tells none lies where the lists have it, if they know but one; "" where it tells two.
    """
    out: dict[tuple[str, str], str] = {}
    for unit in units:
        if unit.told:
            known = out.setdefault((unit.raw.level, unit.raw.name), unit.told)
            out[unit.raw.level, unit.raw.name] = unit.told if known == unit.told else ""
    for unit in units:
        key = (unit.raw.level, unit.raw.name)
        if key not in out and (listed := province_of(*key, day)):
            out[key] = listed
    return out


def provinces_lying(units: list[UnitRead], provinces: dict[tuple[str, str], str]) -> list[tuple[int, str]]:
    """Line and province of each unit where it is named first, if the text does not tell the province there."""
    first: dict[tuple[str, str], UnitRead] = {}
    for unit in units:
        first.setdefault((unit.raw.level, unit.raw.name), unit)
    return [(one.line, provinces.get(key, "")) for key, one in first.items() if not one.told]


def units_named(
    reader: Reader,
    read: list[UnitRead],
    provinces: dict[tuple[str, str], str],
    province_at: Callable[[int, int], str],
    is_city: Callable[[str], bool],
) -> list[tuple[int, Unit]]:
    """The units that a bare `phường` may mean, each with its token, in order.

    Without those that another was made of, and those that are no more or that somebody was of once where one of that
    level is named too.

    Args:
        reader: the document.
        read: the units that it names.
        provinces: the provinces of those that are known, by level and name.
        province_at: the province that a token of a line is told of.
        is_city: whether a province is a centrally run city.
    """
    out: list[tuple[int, Unit]] = []
    once: list[tuple[int, Unit]] = []
    for one in read:
        i, unit = one.token, one.raw
        if is_forerunner(reader, i):
            continue
        if unit.province:  # thành phố Cao Bằng, of the province of that name
            out += [(i, Unit(unit.level, unit.name, unit.name))] if _is_its_town(unit, is_city) else []
            continue
        province = one.told or provinces.get((unit.level, unit.name), "") or province_at(i, one.line)
        past = _is_past(reader, i) or is_gone(unit.level, unit.name, reader.view.day)
        (once if past else out).append((i, Unit(unit.level, unit.name, province)))
    levels = {unit.rung for _, unit in out}
    return sorted(out + [one for one in once if one[1].rung not in levels], key=lambda one: one[0])


def sections_by_unit(reader: Reader, units: list[tuple[int, Unit]]) -> dict[int, Unit]:
    """The commune of each line below one that heads a section: `Xã Tràm Chim: Giao phó chủ tịch quán xuyến`, `1. Xã Y`.

    Args:
        reader: the document.
        units: those that it names, each with its token.

    Returns:
        Unit by line; empty where fewer than two have a heading.
    """
    heads: dict[int, Unit] = {}
    for token, unit in units:
        sentence = reader.view.sentence_over(token) if unit.level in WARD_LEVELS else None
        if sentence is None or not sentence.first or token != sentence.start:
            continue
        end = token + len(unit.level.split()) + len(unit.name.split())
        short = sentence.end - sentence.start < LONGEST_HEADING
        fills = end + (reader.word(end) == ".") >= sentence.end  # 2. Phường X
        if sentence.zone == "heading" or (short and (reader.word(end) == ":" or fills)):
            heads.setdefault(sentence.line, unit)
    return below_heads(heads, reader)


def _is_its_town(unit: RawUnit, is_city: Callable[[str], bool]) -> bool:
    return unit.level == "thành phố" and not is_city(unit.name)


def _is_past(reader: Reader, i: int) -> bool:
    """Whether the words before a unit tell of somebody's post there as one of the past."""
    sentence = reader.view.sentence_over(i)
    before = " ".join(reader.view.lower[sentence.start : i]) if sentence is not None else ""
    return _BEFORE.match(before) is not None or _ONCE.search(before) is not None
