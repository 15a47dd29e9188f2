"""What an article is about: its province or provinces, the sections of each, its ministry, its ward."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TypeVar

from graph.reference.provinces import has_ended, heir_of
from loaders.extract.article.delegations import is_received
from loaders.extract.grammar.foreign import foreign_end
from loaders.extract.grammar.places.namesakes import is_other
from loaders.extract.grammar.places.place_names import province_end
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Unit
from loaders.extract.words.view import Sentence
from loaders.resources.load import load_yaml

_CUES = load_yaml("places.yaml")
_ZONE_WEIGHT: dict[str, float] = _CUES["zone_weight"]
_ASIDE = frozenset(_CUES["aside"])
ASIDE_PAIRS = frozenset(tuple(p.split()) for p in _CUES["aside"] if " " in p)
ANY_WARD = "phường, xã"
_LIST_SIGNS = (",", "và", ";", "-", "–")
_ORIGIN, _BETWEEN = frozenset(_CUES["origin"]), frozenset(_CUES["between_places"])
_HOME = _ORIGIN | frozenset(_CUES["living"])
_BIRTHPLACES = frozenset(_CUES["birthplaces"])
_WITH, _FAR = (["và"], ["-"], ["–"]), 14  # chạy hướng Thanh Hóa và Nghệ An
_LISTED, _AWAY, _ENDED, _LYING, _OUTLET = 0.4, 0.2, 0.4, 0.5, 4.0
LONGEST_HEADING = 20
_FEWEST_HEADS = 2
_LONGEST_HEAD, _SERIES = 4, 3
_SECTION_SIGNS = (":", "-", "–", "—")
_CAPITAL, _AGENCIES = "Hà Nội", [["(", agency] for agency in _CUES["agencies"]]
SILENT_ZONES = ("boilerplate", "byline", "dateline")
Place = TypeVar("Place", str, Unit)


@dataclass(frozen=True, slots=True)
class ProvinceMention:
    """A province named at a token of a line.

    `aside`: only where somebody comes from or goes to, or what lies beside (`quê An Giang`, `nhóm thợ từ Bắc Ninh`).
    `birthplace`: where somebody was born, alone.
    """

    token: int
    line: int
    name: str
    former: bool
    level: bool
    aside: bool = False
    end: int = 0
    birthplace: bool = False

    def start(self, reader: Reader) -> int:
        """Where `tỉnh X`, `thành phố X` or `TP. X` begins."""
        return self.token - int(self.level) - int(self.level and reader.word(self.token - 1) in ("phố", "."))


def told_at(reader: Reader, *categories: str) -> Iterator[tuple[int, int]]:
    """Tokens with a hit of one of the categories in what an article tells, each with its line."""
    for i in reader.tokens_with(*categories):
        sentence = reader.view.sentence_over(i)
        if sentence is not None and sentence.zone not in SILENT_ZONES:
            yield i, sentence.line


def mentions_of(reader: Reader) -> list[ProvinceMention]:
    """All provinces that the article names, in order."""
    found: list[ProvinceMention] = []
    for i, line in told_at(reader, "province", "province_weak"):
        if _filed_from(reader, i):
            continue
        if (mention := _mention(reader, i, line)) is not None:
            beside = bool(found) and found[-1].aside and reader.view.lower[found[-1].end : i] in _WITH
            found.append(replace(mention, aside=mention.aside or beside))
    return found


def _filed_from(reader: Reader, i: int) -> bool:
    """`Hà Nội (TTXVN) - Bộ trưởng`: the capital, from where an agency sends news of any place."""
    hit, sentence = reader.find(i, "province"), reader.view.sentence_over(i)
    opens = hit is not None and sentence is not None and sentence.start == i and hit.entry.name == _CAPITAL
    return opens and hit is not None and reader.view.words[hit.end : hit.end + 2] in _AGENCIES


def _mention(reader: Reader, i: int, line: int) -> ProvinceMention | None:
    level = reader.word(i - 1) in ("tỉnh", "phố", "tp") or (reader.word(i - 2), reader.word(i - 1)) == ("tp", ".")
    hit = reader.find(i, "province")
    if hit is None:
        weak = reader.find(i, "province_weak")
        return ProvinceMention(i, line, weak.entry.name, False, True) if weak and level else None
    upper = reader.view.words[i].isupper()
    end = hit.end if upper else province_end(reader, i)
    if end is None or is_other(reader, i):
        return None
    former = reader.word(end) == "cũ" or (reader.word(end) == "(" and reader.word(end + 1) == "cũ")
    k = i - 1
    if level:
        k -= 2 if reader.word(k) in ("phố", ".") else 1
    aside = _is_aside(reader, k) or is_received(reader, i)
    born = bool(reader.view.asides) and _before_places(reader, k) in _BIRTHPLACES
    return ProvinceMention(i, line, hit.entry.name, former, level, aside, end, born)


def _is_aside(reader: Reader, k: int) -> bool:
    """`quê | An Giang`, `quê xã X | tỉnh Y`: whether what ends at a token makes an aside of the place behind."""
    if reader.word(k) in _ASIDE or (reader.word(k - 1), reader.word(k)) in ASIDE_PAIRS:
        return True
    return bool(reader.view.asides) and _before_places(reader, k) in _HOME


def _before_places(reader: Reader, k: int) -> str:
    """`quê xã Quỳnh Đôi, tỉnh [Nghệ An]`: the word before the names of places that end at a token."""
    far = max(0, k - _FAR)
    while k > far and reader.word(k) not in _HOME and (k in reader.run_end or reader.word(k) in _BETWEEN):
        k -= 1
    return reader.word(k)


def units_told(reader: Reader) -> Iterator[tuple[int, int]]:
    """Tokens of words for a level, each with its line, without those of places where somebody comes from."""
    told = told_at(reader, "level")
    origins = any(reader.word(i) in _ORIGIN for i in reader.view.asides)
    return (at for at in told if not origins or _before_places(reader, at[0] - 1) not in _ORIGIN)


def _lists(mentions: list[ProvinceMention], reader: Reader) -> set[int]:
    """Tokens of mentions that stand in a list of three or more provinces."""
    out: set[int] = set()
    run: list[ProvinceMention] = []
    for m in [*mentions, None]:
        joined = m is not None and run and m.line == run[-1].line and reader.view.lower[run[-1].end : m.token]
        if m is not None and joined and len(joined) <= 2 and joined[0] in _LIST_SIGNS:
            run.append(m)
            continue
        if len(run) >= 3:
            out |= {x.token for x in run}
        run = [m] if m is not None else []
    return out


def focus_of(
    mentions: list[ProvinceMention], reader: Reader, lying: list[tuple[int, str]], outlet: str
) -> tuple[str, bool]:
    """The province that the article is about, and whether it is about several.

    What is told of a former province is told of the one that it is a part of now, where that one is named too.

    Args:
        mentions: the provinces that it names, in order.
        reader: the document.
        lying: the province of each district and commune that it names, with a line; "" where that is not known.
        outlet: the province whose newspaper or portal the article stands in, or "".
    """
    zones = {s.line: s.zone for s in reader.view.sentences}
    first = min((s.line for s in reader.view.sentences if s.zone == "body"), default=0)
    listed = _lists(mentions, reader)
    weights: dict[str, float] = {}
    mentions = _without_birthplaces(mentions)
    names = {m.name for m in mentions}
    for m in mentions:
        weight = _ZONE_WEIGHT.get(zones[m.line], 1.0) + (1.5 if m.line == first else 0.0) + (0.5 if m.level else 0.0)
        weight *= _AWAY if m.aside else _LISTED if m.token in listed and zones[m.line] != "title" else 1.0
        name = m.name
        if m.former or has_ended(name, reader.view.day):
            weight *= _ENDED
            name = heir_of(name) if heir_of(name) in names else name
        weights[name] = weights.get(name, 0.0) + weight
    for line, name in lying:
        if name:
            weights[name] = weights.get(name, 0.0) + _LYING * _ZONE_WEIGHT.get(zones[line], 1.0)
    if outlet in weights:
        return outlet, _one_a_line(mentions, reader)  # a provincial paper that tells of its province as well
    if outlet:
        weights[outlet] = _OUTLET
    if not weights:
        return "", False
    ranked = sorted(weights.values(), reverse=True)
    focus = max(weights, key=lambda name: weights[name])
    several = len(ranked) > 1 and ranked[1] >= 0.5 * ranked[0] and ranked[0] < 0.55 * sum(ranked)
    return focus, (several and focus != outlet) or _one_a_line(mentions, reader)


def _without_birthplaces(mentions: list[ProvinceMention]) -> list[ProvinceMention]:
    """`ông A, quê tỉnh Nghệ An, giữ chức Thứ trưởng`: without provinces told only as where somebody was born."""
    others = {m.name for m in mentions if not m.birthplace}
    return [m for m in mentions if m.name in others]


def ended_named(mentions: list[ProvinceMention], reader: Reader) -> frozenset[str]:
    """Provinces that the article names and that are no more on its day, or of which it says so (`Bắc Kạn cũ`)."""
    said = (m for m in mentions if m.former and heir_of(m.name) not in ("", m.name))
    return frozenset([m.name for m in said] + [m.name for m in mentions if has_ended(m.name, reader.view.day)])


def _one_a_line(mentions: list[ProvinceMention], reader: Reader) -> bool:
    """Whether each paragraph is about officials of another province: `Bà A, Bí thư Tỉnh ủy X`, then `Ông B, ... Y`."""
    titles = {s.line for s in reader.view.sentences if s.zone == "title"}
    lines: dict[int, set[str]] = {}
    for m in mentions:
        start = m.token - int(m.level)
        hits = (reader.find(k, "head") for k in range(max(0, start - _LONGEST_HEAD), start))
        if m.line not in titles and any(hit is not None and hit.end == start for hit in hits):
            name = heir_of(m.name) if has_ended(m.name, reader.view.day) else m.name
            lines.setdefault(m.line, set()).add(name or m.name)
    counts = Counter(next(iter(names)) for names in lines.values() if len(names) == 1)
    return len(counts) >= _SERIES and max(counts.values()) * 2 <= counts.total()


def sections_of(mentions: list[ProvinceMention], reader: Reader) -> dict[int, str]:
    """The province of each line below one that heads a section: `Cao Bằng: ít người`, `3. Tỉnh Điện Biên`.

    Empty where fewer than two provinces have a heading.
    """
    heads: dict[int, str] = {}
    for sentence in reader.view.sentences:
        if sentence.zone in ("heading", "body") and sentence.first:
            found = next((m for m in mentions if sentence.start <= m.token < sentence.end), None)
            if found is not None and _heads_section(reader, found, sentence):
                heads.setdefault(sentence.line, found.name)
    return below_heads(heads, reader)


def below_heads(heads: dict[int, Place], reader: Reader) -> dict[int, Place]:
    """What the last heading above each line names, by line; empty where fewer than two things have a heading."""
    if len(set(heads.values())) < _FEWEST_HEADS:
        return {}
    out: dict[int, Place] = {}
    current: Place | None = None
    for line in range(max((s.line for s in reader.view.sentences), default=0) + 1):
        current = heads.get(line, current)
        if current is not None:
            out[line] = current
    return out


def _heads_section(reader: Reader, found: ProvinceMention, sentence: Sentence) -> bool:
    start = sentence.start + (not reader.view.words[sentence.start].isalnum())  # a bullet
    opens = found.token - start <= int(found.level)
    short = sentence.end - sentence.start < LONGEST_HEADING
    titled = sentence.zone == "heading" or (short and ":" in reader.view.words[found.token : sentence.end])
    fills = sentence.bullet and found.end == sentence.end  # 2. Tỉnh Điện Biên
    signed = reader.word(found.end) in _SECTION_SIGNS  # BẮC KẠN: Tỉnh ủy ... · Bắc Kạn - Ông A ...
    return opens and (titled or fills or signed)


def is_local(mentions: list[ProvinceMention], focus: str, reader: Reader) -> bool:
    """Whether the article is about its focus province, or any without one, and does not name it in passing."""
    zones = {s.line: s.zone for s in reader.view.sentences}
    first = [s.line for s in reader.view.sentences if s.zone in ("title", "body", "caption")][:1]
    first += [s.line for s in reader.view.sentences if s.zone == "body"][:1]
    mine = [m for m in mentions if not m.birthplace and (not focus or m.name == focus)]
    if any(zones[m.line] == "title" or m.line in first for m in mine):
        return True
    return bool(focus) and len(mine) >= 3 and len(mine) * 2 > len(mentions)


def main_ministry(reader: Reader) -> tuple[str, bool]:
    """The ministry named most often, first of equals; and whether others are as often and none is in the title."""
    counts: dict[str, int] = {}
    headed = False
    title = next((s.end for s in reader.view.sentences if s.zone == "title"), 0)
    for i in (i for i in reader.hits.listed("field") if i and reader.view.words[i - 1] == "Bộ"):
        field = reader.at(i)["field"].entry
        if "ministry" in field.spec["for"] and foreign_end(reader, reader.at(i)["field"].end) is None:
            counts[field.name] = counts.get(field.name, 0) + 1
            headed |= i < title
    main = max(counts, key=lambda name: counts[name]) if counts else ""
    return main, not headed and list(counts.values()).count(counts.get(main, 0)) > 1


def about_youth(reader: Reader) -> bool:
    """Whether the headline is about the youth union of a province, so that a bare `Bí thư` is of it."""
    heads = [s for s in reader.view.sentences if s.zone == "title"]
    found = (h.entry.name for s in heads for i in range(s.start, s.end) for h in reader.hits.at(i))
    return any(name in ("provincial_youth", "city_youth") for name in found)
