"""Branches of national bodies (`VCCI Cần Thơ`, `Đài Tiếng nói Việt Nam khu vực Tây Bắc`), bodies themselves."""

from __future__ import annotations

from loaders.extract.grammar.bodies.zones import side_end
from loaders.extract.grammar.enterprises.branches import branch_end
from loaders.extract.grammar.people.names import cut_end
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.places.place_names import province_end
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.title_marks import past_tail
from loaders.extract.words.lexicon import Hit

_WITH_BRANCHES = ("mass", "press")
_MARKS = (("chi", "nhánh"), ("khu", "vực"))
_DASHES, _ASSEMBLY = ("-", "–"), "của Quốc hội"


def fixed_name(reader: Reader, hit: Hit) -> tuple[str, RawUnit | None, int]:
    """The name of the body with one instance that a hit names, or of a branch of it, with its province, and the end."""
    spec = hit.entry.spec
    end = _branch_end(reader, hit) if spec["kind"] in _WITH_BRANCHES else hit.end
    if end == hit.end:
        name = spec.get("same", spec["name"])
        return name, None, _past_assembly(reader, name, past_tail(reader, hit.end))
    province = next((p for k in range(hit.end, end) if (p := reader.find(k, "province")) and p.end == end), None)
    unit = RawUnit("", province.entry.name, end, province=True) if province is not None else None
    return reader.view.span_text(hit.start, end), unit, end


def _past_assembly(reader: Reader, name: str, end: int) -> int:
    """Behind the assembly that a committee is of, whose full name says so: `Ủy ban Pháp luật [của Quốc hội]`."""
    own = name.endswith(_ASSEMBLY) and " ".join(reader.view.lower[end : end + 3]) == _ASSEMBLY.lower()
    return end + 3 if own else end


def _branch_end(reader: Reader, hit: Hit) -> int:
    """End of the place of a branch: behind a word for one, or right behind a short form (`VCCI-HCM`)."""
    at = hit.end + (reader.word(hit.end) in _DASHES)
    if (reader.word(at), reader.word(at + 1)) in _MARKS:
        known = branch_end(reader, hit.end)
        region = at + 2 + (reader.word(at + 2) in ("tại", "ở"))
        if known > hit.end and not reader.view.words[known - 1].islower():
            return known
        if region not in reader.run_end:
            return side_end(reader, region) or hit.end
        return max(cut_end(reader, region), open_phrase(reader, region) or 0)
    short = hit.end == hit.start + 1 and reader.view.words[hit.start].isupper()
    place = province_end(reader, at) if short and reader.find(at, "province") else None
    return place or hit.end
