"""What a committee without a topic is set up for: the document that the sentence says right before is carried out."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.committees.families import family
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.committees.founders import founder, founding
from loaders.extract.things import Chunk, Policy, Programme
from loaders.resources.load import load_yaml

_NUMBERS: dict[str, str] = load_yaml("committees.yaml")["numbers"]
_CARRYING_OUT = frozenset(word for words in load_yaml("verbs.yaml")["implementing"] for word in words.split())
_BEFORE = _CARRYING_OUT | {"để", "nhằm", "theo"}
_BESIDE = frozenset(load_yaml("committees.yaml")["auxiliary"]) | {"của", "và", ",", "đồng", "thời"}


def _is_known(thing: object) -> bool:
    """`Nghị quyết 57`, `Đề án 06`: a document of which committees are called by its number."""
    if isinstance(thing, Policy):
        return thing.sign.split("-")[0] in _NUMBERS
    return isinstance(thing, Programme) and family(thing.name, "") in _NUMBERS.values()


def for_its_document(reader: Reader, chunks: list[Chunk], opened: int, raw: RawCommittee, token: int) -> RawCommittee:
    """`Triển khai Nghị quyết 57, tỉnh đã thành lập Ban Chỉ đạo`: a new one for that, none of those named before.

    So is the one of `ban hành Kế hoạch thực hiện Nghị quyết 57 và thành lập Ban Chỉ đạo`.
    """
    if raw.topic or raw.number or raw.kind != "committee" or reader.word(token - 1) != "lập":
        return raw
    begins, documents = founding(reader, token), [c for c in chunks if isinstance(c.thing, Policy | Programme)]
    if begins is None or not documents:
        return raw
    opening, last = documents[0], documents[-1]
    before = reader.view.lower[opened : opening.start]
    opens = bool(before) and all(word in _BEFORE for word in before)
    document = opening if opens else last if _joined(reader, chunks, last, token) else None
    if document is None or not _is_known(document.thing):
        return raw
    named = reader.view.span_text(document.start, document.end)
    return replace(raw, topic=named, task=named)


def _joined(reader: Reader, chunks: list[Chunk], document: Chunk, token: int) -> bool:
    """`thực hiện Nghị quyết 57 của Bộ Chính trị và thành lập`: only who gave it and `và` stand behind a document."""
    if reader.word(document.start - 1) not in _CARRYING_OUT or founder(reader, chunks, token) is None:
        return False
    issuers = {k for c in chunks if c.start >= document.end for k in range(c.start, c.end)}
    between = range(document.end, founding(reader, token) or token)
    words = [reader.word(k) for k in between if k not in issuers]
    return bool(words) and all(word in _BESIDE for word in words)
