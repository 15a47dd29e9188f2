"""What a committee without a topic is set up for, where the sentence opens with the document that it carries out."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.committee_founders import founding
from loaders.extract.grammar.committee_families import family
from loaders.extract.grammar.committees import RawCommittee
from loaders.extract.reader import Reader
from loaders.extract.things import Chunk, Policy, Programme
from loaders.resources.load import load_yaml

_NUMBERS: dict[str, str] = load_yaml("committees.yaml")["numbers"]
_CARRYING_OUT = frozenset(word for words in load_yaml("verbs.yaml")["implementing"] for word in words.split())
_BEFORE = _CARRYING_OUT | {"để", "nhằm", "theo"}


def _is_known(thing: object) -> bool:
    """`Nghị quyết 57`, `Đề án 06`: a document of which committees are called by its number."""
    if isinstance(thing, Policy):
        return thing.sign.split("-")[0] in _NUMBERS
    return isinstance(thing, Programme) and family(thing.name, "") in _NUMBERS.values()


def for_its_document(reader: Reader, chunks: list[Chunk], opened: int, raw: RawCommittee, token: int) -> RawCommittee:
    """`Triển khai Nghị quyết 57, tỉnh đã thành lập Ban Chỉ đạo`: a new one for that, none of those named before."""
    if raw.topic or raw.number or raw.kind != "committee" or reader.word(token - 1) != "lập":
        return raw
    document = next((c for c in chunks if isinstance(c.thing, Policy | Programme)), None)
    if document is None or not _is_known(document.thing) or founding(reader, token) is None:
        return raw
    before = reader.view.lower[opened : document.start]
    if not before or not all(word in _BEFORE for word in before):
        return raw
    named = reader.view.span_text(document.start, document.end)
    return replace(raw, topic=named, task=named)
