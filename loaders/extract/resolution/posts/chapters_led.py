"""Of which party committee somebody is at the head: `Đảng bộ Công an tỉnh do ông A làm Bí thư Đảng ủy`."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_LED_BY: dict[str, str] = load_yaml("bodies.yaml")["led_by"]
_GIVEN = list_of("held_as")  # là, làm, giữ chức, giữ chức vụ, đảm nhiệm


def committee_led(reader: Reader, token: int) -> RawBody | None:
    """The committee, as written, of the party body right before the `do` of a clause; None where there is none.

    Args:
        reader: the document.
        token: where the title begins that does not say of what.
    """
    sentence = reader.view.sentence_over(token) if reader.word(token - 1) in _GIVEN else None
    for k in range(token - 1, sentence.start - 1 if sentence is not None else token, -1):
        if reader.word(k) == ";":
            return None
        head = reader.find(k, "head")
        body = raw_body(reader, k) if head is not None and head.entry.name in _LED_BY else None
        if body is not None and reader.word(body.end) == "do":
            return replace(body, head=_LED_BY[body.head]) if body.unit is not None or body.parent is not None else None
    return None
