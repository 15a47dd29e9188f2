"""Whether an article is about one ward or district, and about which: the one whose bodies it names most."""

from __future__ import annotations

from loaders.extract.article.delegations import is_received
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS, Unit

_LOCAL_HEADS = ("people_committee", "council", "police", "front", "centre")


def local_level(reader: Reader) -> str:
    """`ward` or `district` where bodies of that level are named more often than those of the province; else empty."""
    counts = {"ward": 0, "district": 0, "province": 0}
    for i in reader.hits.listed("head"):
        for hit in reader.hits.at(i):
            if hit.entry.category == "head":
                level = _level_of(reader, hit.entry.name, i, hit.end)
                if level:
                    counts[level] += 1
    most = max(counts, key=lambda level: counts[level])
    return most if most != "province" and counts[most] > max(counts["province"], 1) else ""


def _level_of(reader: Reader, head: str, i: int, end: int) -> str:
    behind = reader.word(end)
    if head in ("provincial_party", "city_party"):
        return "province"
    if head in ("district_party", "quarter_party", "town_party"):
        return "district"
    if head == "party_committee" and i >= 0 and behind not in ("ủy", "bộ", "các"):
        return "ward"
    if head in _LOCAL_HEADS and (behind in WARD_LEVELS or f"{behind} {reader.word(end + 1)}" in WARD_LEVELS):
        return "ward"
    if head in _LOCAL_HEADS and behind in ("huyện", "quận"):
        return "district"
    return "province" if head in ("people_committee", "council") and behind in ("tỉnh", "thành", "tp") else ""


def home_of(reader: Reader, units: list[tuple[int, Unit]], group: str) -> Unit | None:
    """The ward or district that an article of that level is about: the one named most, of a body or in the headline."""
    if not group:
        return None
    levels = WARD_LEVELS if group == "ward" else DISTRICT_LEVELS
    weights: dict[Unit, float] = {}
    guests = {unit for token, unit in units if is_received(reader, token)}
    titles = [s for s in reader.view.sentences if s.zone == "title"]
    for token, unit in units:
        if unit.level in levels and unit not in guests:
            of_body = reader.ending_at(token, "head") >= 0
            in_title = any(s.start <= token < s.end for s in titles)
            weights[unit] = weights.get(unit, 0.0) + 1.0 + 2.0 * of_body + 3.0 * in_title
    ranked = sorted(weights.values(), reverse=True)
    if not ranked or (len(ranked) > 1 and ranked[0] < 2 * ranked[1]):
        return None
    return max(weights, key=lambda unit: weights[unit])
