"""What the article is about and what was named last: resolves `tỉnh`, `UBND tỉnh`, `Ban Chỉ đạo`, `Thứ trưởng`."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field

from graph.dates import PartialDate
from graph.reference.provinces import MERGER_DAY, at
from loaders.extract.committee_memory import CommitteeMemory
from loaders.extract.grammar.names import is_other, province_end
from loaders.extract.grammar.places import RawUnit, raw_unit
from loaders.extract.reader import Reader
from loaders.extract.things import Body, Enterprise, Holder, Institution, Unit

_ZONE_WEIGHT = {
    "title": 4.0,
    "heading": 2.0,
    "boilerplate": 0.0,
    "byline": 0.0,
    "dateline": 0.0,
    "caption": 0.7,
    "table": 0.5,
}
_WARD_LEVELS = ("phường", "xã", "thị trấn", "đặc khu")
_DISTRICT_LEVELS = ("huyện", "quận", "thị xã")
_POINTING = ("về", "sang", "cầu", "từ", "tại", "ở", "bạn")


@dataclass(frozen=True, slots=True)
class ProvinceMention:
    """A province named at a token of a line."""

    token: int
    line: int
    name: str
    former: bool
    level: bool


@dataclass(slots=True)
class Context:
    """Running context of one document; filled before and while its sentences are read."""

    reader: Reader
    mentions: list[ProvinceMention] = field(default_factory=list)
    focus: str = ""
    multi: bool = False
    ministry: str = ""
    ministry_line: int = -1
    local: bool = False
    placed: bool = False
    ended: frozenset[str] = frozenset()
    ward: bool = False
    units: list[tuple[int, Unit]] = field(default_factory=list)
    last_body: dict[str, Body] = field(default_factory=dict)
    last_enterprise: Enterprise | None = None
    last_institution: Institution | None = None
    holders: list[tuple[int, Holder]] = field(default_factory=list)
    institutions: dict[str, Institution] = field(default_factory=dict)
    committees: CommitteeMemory = field(default_factory=CommitteeMemory)
    sections: list[tuple[int, str]] = field(default_factory=list)
    _tokens: list[int] = field(default_factory=list)

    def last_mass(self, token: int) -> Body | None:
        """The mass organisation or ministry named last."""
        return self.last_body.get("mass") or self.last_body.get("ministry")

    @property
    def day(self) -> dt.date | None:
        """Day of publication, for what was a city or a district then."""
        published: PartialDate | None = self.reader.view.published
        return published.first_day if published else None

    @property
    def districts_exist(self) -> bool:
        """Whether the district level still existed on the day of publication."""
        return self.day is None or self.day < MERGER_DAY

    def is_city(self, province: str) -> bool:
        """Whether a province is a centrally run city."""
        found = at(province, self.day)
        return found is not None and found.type == "city"

    def province_unit(self, province: str) -> Unit:
        """The unit of a province, with its word."""
        return Unit("thành phố" if self.is_city(province) else "tỉnh", province, province)

    def province_at(self, token: int, line: int) -> str:
        """The province that an unnamed `tỉnh` at a token means; empty where nothing tells."""
        if self.focus and not self.multi:
            pointed = self._pointed(token, line)
            return pointed or self.focus
        section = next((name for at_, name in reversed(self.sections) if at_ <= line), "")
        if section:
            return section
        i = bisect_left(self._tokens, token)
        before = [m for m in self.mentions[:i] if not m.former and m.name not in self.ended]
        if before:
            return before[-1].name
        return self.mentions[i].name if i < len(self.mentions) and self.mentions[i].line == line else self.focus

    def _pointed(self, token: int, line: int) -> str:
        """Another province right before in the same clause: `về Hải Phòng nhận nhiệm vụ Phó Bí thư Thành ủy`."""
        i = bisect_left(self._tokens, token)
        if not i or self.mentions[i - 1].line != line:
            return ""
        last = self.mentions[i - 1]
        if last.name == self.focus or token - last.token > 14 or last.former:
            return ""
        between = self.reader.view.words[last.token : token]
        pointing = self.reader.word(last.token - 1) in _POINTING or (
            last.level and self.reader.word(last.token - 2) in _POINTING
        )
        return last.name if pointing and ";" not in between and "." not in between else ""


def _told_at(reader: Reader, *categories: str) -> Iterator[tuple[int, int]]:
    """Tokens with a hit of one of the categories in what an article tells, each with its line."""
    tokens = reader.tokens_with(*categories)
    for sentence in reader.view.sentences:
        if sentence.zone in ("boilerplate", "byline", "dateline"):
            continue
        inside = tokens[bisect_left(tokens, sentence.start) : bisect_left(tokens, sentence.end)]
        yield from ((i, sentence.line) for i in inside)


def _mentions(reader: Reader) -> list[ProvinceMention]:
    found = (_mention(reader, i, line) for i, line in _told_at(reader, "province", "province_weak"))
    return [mention for mention in found if mention is not None]


def _mention(reader: Reader, i: int, line: int) -> ProvinceMention | None:
    level = reader.word(i - 1) in ("tỉnh", "phố", "tp") or (reader.word(i - 1) == "." and reader.word(i - 2) == "tp")
    hit = reader.find(i, "province")
    if hit is None:
        weak = reader.find(i, "province_weak")
        return ProvinceMention(i, line, weak.entry.name, False, True) if weak and level else None
    upper = reader.view.words[i].isupper()
    end = hit.end if upper else province_end(reader, i)
    if end is None or is_other(reader, i):
        return None
    former = reader.word(end) == "cũ" or (reader.word(end) == "(" and reader.word(end + 1) == "cũ")
    return ProvinceMention(i, line, hit.entry.name, former, level)


def _sections(mentions: list[ProvinceMention], reader: Reader) -> list[tuple[int, str]]:
    """Lines that head a section about one province: `Điện Biên: thầy giáo cắm bản`, `3. Tỉnh Điện Biên`."""
    out = []
    for mention in mentions:
        sentence = next(s for s in reader.view.sentences if s.start <= mention.token < s.end)
        opens = sentence.first and mention.token - sentence.start <= int(mention.level)
        titled = sentence.zone == "heading" or (
            sentence.end - sentence.start < 20 and ":" in reader.view.words[mention.token : sentence.end]
        )
        if opens and titled and sentence.zone in ("heading", "body"):
            out.append((mention.line, mention.name))
    return out


def _ended(name: str, reader: Reader) -> bool:
    """Whether the province no longer existed when the article was published."""
    published = reader.view.published
    if published is None or published.first_day < MERGER_DAY:
        return False
    found = at(name, published.first_day)
    return found is not None and found.ended


def _focus(mentions: list[ProvinceMention], reader: Reader) -> tuple[str, bool]:
    """The province that the article is about, and whether it is about several."""
    zones = {s.line: s.zone for s in reader.view.sentences}
    first = min((s.line for s in reader.view.sentences if s.zone == "body"), default=0)
    weights: dict[str, float] = {}
    for m in mentions:
        weight = _ZONE_WEIGHT.get(zones[m.line], 1.0) + (1.5 if m.line == first else 0.0) + (0.5 if m.level else 0.0)
        weights[m.name] = weights.get(m.name, 0.0) + weight * (0.4 if m.former or _ended(m.name, reader) else 1.0)
    if not weights:
        return "", False
    ranked = sorted(weights.values(), reverse=True)
    focus = max(weights, key=lambda name: weights[name])
    multi = len(ranked) > 1 and ranked[1] >= 0.5 * ranked[0] and ranked[0] < 0.55 * sum(ranked)
    return focus, multi


def _is_local(mentions: list[ProvinceMention], focus: str, reader: Reader) -> bool:
    """Whether the article is about its focus province, or any without one, and does not name it in passing."""
    zones = {s.line: s.zone for s in reader.view.sentences}
    first = [s.line for s in reader.view.sentences if s.zone in ("title", "body", "caption")][:1]
    first += [s.line for s in reader.view.sentences if s.zone == "body"][:1]
    mine = [m for m in mentions if not focus or m.name == focus]
    if any(zones[m.line] == "title" or m.line in first for m in mine):
        return True
    return bool(focus) and len(mine) >= 3 and len(mine) * 2 > len(mentions)


def _main_ministry(reader: Reader) -> str:
    """The ministry that is named most often, first of equals."""
    counts: dict[str, int] = {}
    for i, word in enumerate(reader.view.words):
        if word == "Bộ":
            hit = reader.find(i + 1, "field")
            if hit is not None and "ministry" in hit.entry.spec["for"]:
                counts[hit.entry.name] = counts.get(hit.entry.name, 0) + 1
    return max(counts, key=lambda name: counts[name]) if counts else ""


def _is_ward_article(reader: Reader) -> bool:
    """Whether the bodies of a ward or commune are named more often than those of the province."""
    ward = province = 0
    for i, hits in reader.hits.items():
        for hit in hits:
            if hit.entry.category != "head":
                continue
            head, behind = hit.entry.name, reader.word(hit.end)
            if head in ("provincial_party", "city_party") or (
                head in ("people_committee", "council") and behind in ("tỉnh", "thành", "tp")
            ):
                province += 1
            elif (
                head in ("people_committee", "council", "police", "front", "centre", "party_committee")
                and behind in _WARD_LEVELS
            ) or (head == "party_committee" and i >= 0 and behind not in ("ủy", "bộ", "các")):
                ward += 1
    return ward > province and ward > 1


def make_context(reader: Reader) -> Context:
    """The context of a document before its first sentence is read."""
    mentions = _mentions(reader)
    context = Context(reader, mentions)
    context.focus, context.multi = _focus(mentions, reader)
    context.ended = frozenset(m.name for m in mentions if _ended(m.name, reader))
    context._tokens = [m.token for m in mentions]
    context.sections = _sections(mentions, reader)
    context.placed = _is_local(mentions, "" if context.multi else context.focus, reader)
    context.local = context.multi or context.placed
    context.ministry = _main_ministry(reader)
    context.ward = _is_ward_article(reader)
    for i, line in _told_at(reader, "level"):
        unit = raw_unit(reader, i)
        if unit is not None and unit.name and not unit.province:
            context.units.append((i, Unit(unit.level, unit.name, context.province_at(i, line))))
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
        if raw.province and not (word == "thành phố" and context.districts_exist and not context.is_city(raw.name)):
            if word in ("", "tỉnh", "thành phố"):
                return context.province_unit(raw.name)
            return Unit(word, raw.name, context.province_at(token, line))
        if raw.province:
            return Unit("thành phố", raw.name, raw.name)
        return Unit(word, raw.name, context.province_at(token, line))
    return _unnamed(context, word, token, line)


def _unnamed(context: Context, word: str, token: int, line: int) -> Unit | None:
    province = context.province_at(token, line)
    if word in ("", "tỉnh") or (word == "thành phố" and province and context.is_city(province)):
        if word == "tỉnh" and province and context.is_city(province):
            towns = [m.name for m in context.mentions if not context.is_city(m.name)]
            earlier = [m.name for m in context.mentions if m.token < token and not context.is_city(m.name)]
            province = (earlier or towns or [province])[-1]
        return context.province_unit(province) if province else None
    levels = _WARD_LEVELS if word in _WARD_LEVELS else (word,)
    before = [u for at_, u in context.units if at_ <= token and u.level in levels]
    after = [u for at_, u in context.units if at_ > token and u.level in levels]
    same = [u for u in before if u.level == word] or before or [u for u in after if u.level == word] or after
    return (before and (([u for u in before if u.level == word] or before)[-1])) or (same[0] if same else None)
