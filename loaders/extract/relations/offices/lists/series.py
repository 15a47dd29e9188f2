"""A series of posts with a name behind a sign each: `có Giám đốc Sở X - Trần Văn A, Chủ tịch Hội Y - Lê Thị B`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import Chunk, Person

# có T - P , T - P và T - P
_SERIES = re.compile(
    r"(?:^|[:;]|(?<!\w)(?:có|là|gồm|với|cùng|và|giữa) )(?: ?các đồng chí :)? ?"
    r"(?:[TR] , )*[TR] [-–] [PN](?:(?: [,;]| và| cùng| , cùng| , và)(?: [TR] ,)* [TR] [-–] [PN])*"
    r"(?= ?(?:[.;]|\Z|(?:và|cùng|đã|tham dự|đến dự)\b))"
)
# T , P , T , P và T , P
_IN_TURN = re.compile(
    r"(?:^|[:;]|(?<!\w)(?:có|là|gồm|với) )(?: ?các đồng chí :)? ?"
    r"T , P(?:(?: ,| ;| và|, và) T , P)+(?! ?[,:(–-]? ?(?:\w+ ){0,2}[TRP]\b)"
)


def give_series(frame: Frame) -> None:
    """Gives each post of such a series to the name behind its sign; the comma behind a name opens the next post."""
    if " - P" in frame.skeleton.text or " – P" in frame.skeleton.text:
        for series in _SERIES.finditer(frame.skeleton.text):
            _give(frame, series)
    for series in _IN_TURN.finditer(frame.skeleton.text) if "T , P" in frame.skeleton.text else ():
        people = [c.thing for c in _within(frame, series) if c.kind in PEOPLE]
        if all(isinstance(p, Person) and p.honorific for p in people):
            _give(frame, series)


def _within(frame: Frame, series: re.Match[str]) -> list[Chunk]:
    return [c for at, c in frame.skeleton.at.items() if series.start() <= at < series.end()]


def _give(frame: Frame, series: re.Match[str]) -> None:
    offices: list[Chunk] = []
    for chunk in _within(frame, series):
        if chunk.kind in OFFICES and frame.free(chunk):
            offices.append(chunk)
        elif chunk.kind in PEOPLE:
            for office in offices:
                frame.give(chunk, office, "title.before")
                frame.owned[id(office)] = "title.before"
                frame.holder_of[id(office)] = chunk
            offices = []
