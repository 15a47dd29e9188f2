"""The third party of an agreement that is told of behind the two that signed it: `Bên thứ ba là Trường Đại học X`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.initiatives.cooperation_patterns import any_in
from loaders.extract.relations.initiatives.parties import Stage
from loaders.extract.statements import Statement
from loaders.extract.things import Enterprise, Institution

_THIRD = any_in("third")
# bên thứ ba của thỏa thuận là I · với bên thứ ba là E · I là bên thứ ba
_NAMED = re.compile(
    rf"(?:{_THIRD})\b[^;.,AXEYIZ]{{0,30}}?(?: là|:| :) (?P<b>[EYIZ])"
    rf"|(?P<c>[EYIZ]) (?:là|làm|với tư cách)(?: là)? (?:{_THIRD})\b"
)


def third_parties(stage: Stage, number: int, told: list[Statement]) -> Iterator[Statement]:
    """Ties of the third party with whoever signed in this sentence or in the one before.

    Args:
        stage: of the sentence.
        number: its number.
        told: the ties read so far.
    """
    match = _NAMED.search(stage.text) if "ba" in stage.text else None
    if match is None:
        return
    signed = [s for s in told if s.sentence >= number - 1 and s.kind != "cooperation"]
    owners = {s.subject: s.kind for s in signed if not isinstance(s.subject, Enterprise)}
    for third in stage.parties(*match.span("b" if match["b"] else "c")):
        for owner, kind in owners.items():
            known = third == owner or any(s.object == third for s in signed)
            if not known and isinstance(third, Enterprise | Institution):
                yield Statement("WORKS_WITH", owner, third, "works.group", number, kind=kind)
