"""Names of measures that say too little take what their clause says: `đã xử lý mỗi tháng 6.000 văn bản`."""

from __future__ import annotations

from loaders.extract.figures.counts import achieved
from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.phrases import BREAKS, PLAN, SPEECH, TARGET, WISH, holds
from loaders.extract.figures.record import Measure
from loaders.resources.load import load_yaml

_SHORT, _LONGEST = 2, 4
_SIGNS = frozenset(',;:.()“”"|–')
_TIMED, _PLACED = ("", "Z"), ("", "Z", "L", "U")
_RATE = "tỷ lệ"
_RATES = tuple(load_yaml("measured.yaml")["rate_words"])


def fuller(line: Line, number: Number, measure: Measure) -> str:
    """The name of a count or share; one of two words or less with what was done, a share of such with `tỷ lệ`."""
    name = measure.name.removesuffix(" mỗi")
    if measure.index or number.unit not in ("", "%") or len(name.split()) > _SHORT:
        return name
    low = name.lower()
    said = _said(line, number, low)
    if f" {low} " in f" {said} ":
        name = said
    elif said and said not in low:
        name = f"{name} {said}"
    return f"{_RATE} {name}" if number.unit == "%" and not name.lower().startswith(_RATES) else name


def _said(line: Line, number: Number, name: str) -> str:
    """What a clause says was done before a number (`tiếp nhận lũy kế`), or its words if they hold the name and more."""
    plain = _plain(line, number, _PLACED)
    said = " ".join(line.words[i] for i in plain)
    if len(plain) <= _LONGEST and said.endswith(f" {name}"):
        return said  # `tổn thất điện năng của tỉnh còn 3,98%`
    plain = _plain(line, number, _TIMED)
    verb = achieved(line, plain[0], number.start) if plain else -1
    done = [line.words[i] for k, i in enumerate(i for i in plain if i >= verb) if i == verb + k] if verb >= 0 else []
    return " ".join(done).removesuffix(" mỗi") if len(done) <= _LONGEST else ""


def _plain(line: Line, number: Number, passed: tuple[str, ...]) -> list[int]:
    """The words before a number up to a sign or a name; none where they speak, wish or aim."""
    start = number.start
    while start > 0 and line.words[start - 1] not in _SIGNS and line.tags[start - 1] in passed:
        start -= 1
    if any(holds(t, line, start, number.start) for t in (SPEECH, TARGET, WISH, PLAN)):
        return []
    return [i for i in range(start, number.start) if not (line.void[i] or line.tags[i] or BREAKS.at(line.words, i))]
