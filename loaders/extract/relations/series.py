"""A series of posts with a name behind a dash each: `có Giám đốc Sở X - Trần Văn A, Chủ tịch Hội Y - Lê Thị B`."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame

# có T - P , T - P và T - P
_SERIES = re.compile(
    r"(?:^|[:;]|(?<!\w)(?:có|là|gồm|với|cùng|và|giữa) )(?: ?các đồng chí :)? ?"
    r"(?:[TR] , )*[TR] [-–] [PN](?:(?: [,;]| và| cùng| , cùng| , và)(?: [TR] ,)* [TR] [-–] [PN])*"
    r"(?= ?(?:[.;]|\Z|(?:và|cùng|đã|tham dự|đến dự)\b))"
)


def give_series(frame: Frame) -> None:
    """Gives each post of such a series to the name behind its dash; the comma behind a name opens the next post."""
    if " - P" not in frame.skeleton.text and " – P" not in frame.skeleton.text:
        return
    for series in _SERIES.finditer(frame.skeleton.text):
        chunks = [c for at, c in frame.skeleton.at.items() if series.start() <= at < series.end()]
        offices = []
        for chunk in chunks:
            if chunk.kind in OFFICES and frame.free(chunk):
                offices.append(chunk)
            elif chunk.kind in PEOPLE:
                for office in offices:
                    frame.give(chunk, office, "title.before")
                    frame.owned[id(office)] = "title.before"
                    frame.holder_of[id(office)] = chunk
                offices = []
