"""The district or commune that an article is about where it has no word for its level: `Hải Hậu: UBND huyện họp`."""

from __future__ import annotations

from loaders.extract.article.focus import SILENT_ZONES
from loaders.extract.article.places import Places
from loaders.extract.article.places_beside import province_behind
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import DISTRICT_LEVELS, WARD_LEVELS, Unit
from loaders.extract.words.gazetteer import level_of, province_of
from loaders.resources.words import list_of

_OPENING_LINES = 2  # lines below the headline in which a text says where it is
_THERE, _LISTED = list_of("at"), ("và", ",")


def named_alone(reader: Reader, places: Places, group: str) -> list[tuple[int, Unit]]:
    """Where the headline, or a text's first lines, open with the name of a listed unit of the level told of most.

    Also where they have it behind a word for where something is (`Ở Hải Hậu`). A name that several units below have,
    or that is that of a province too, tells nothing; nor does one that lies in another province than is told of.

    Args:
        reader: the document.
        places: the provinces that it names.
        group: `ward` or `district`: what level it tells of.
    """
    out: list[tuple[int, Unit]] = []
    levels = WARD_LEVELS if group == "ward" else DISTRICT_LEVELS
    sentences = [s for s in reader.view.sentences if s.zone not in SILENT_ZONES] if group else []
    lines = sorted({s.line for s in sentences if s.zone != "title"})[:_OPENING_LINES]
    for sentence in sentences:
        if sentence.zone != "title" and sentence.line not in lines:
            continue
        for i in range(sentence.start, sentence.end):
            if i == sentence.start or reader.word(i - 1) in _THERE:
                unit = _unit_at(reader, places, i, sentence.line, levels)
                out += [(i, unit)] if unit is not None else []
    return out


def _unit_at(reader: Reader, places: Places, i: int, line: int, levels: tuple[str, ...]) -> Unit | None:
    end = reader.run_end.get(i, i)
    name = reader.view.span_text(i, end)
    level = level_of(name, levels, reader.view.day) if end > i and reader.find(i, "province") is None else ""
    beside = reader.view.span_text(end + 1, reader.run_end.get(end + 1, end + 1)) if reader.word(end) in _LISTED else ""
    if not level or (beside and level_of(beside, levels, reader.view.day)):
        return None  # ở Hải Hậu và Giao Thủy
    lies, told = province_of(level, name, reader.view.day), province_behind(places.mentions, reader, end)
    about = told or places.at(i, line) or lies
    return Unit(level, name, about) if about and lies in ("", about) else None
