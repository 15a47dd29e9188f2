"""Initiatives with a name: a quoted or capitalised name behind a head noun, and a few that need no head."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.lexicon import Hit
from loaders.extract.reader import Reader
from loaders.extract.things import Programme
from loaders.resources.load import load_yaml

_OPEN, _CLOSE = '"“”‘«', '"”“’»'
_LONGEST_QUOTE = 40
_ACRONYMS = frozenset(load_yaml("programmes.yaml")["not_names"])


@dataclass(frozen=True, slots=True)
class ProgrammesFound:
    """Initiatives named one after the other behind one head, with their token spans."""

    items: tuple[tuple[int, int, Programme], ...]
    end: int


def quote_end(reader: Reader, i: int) -> int | None:
    """Token of the closing quotation mark for the one that opens at a token."""
    if reader.word(i) not in _OPEN or not _opens(reader, i):
        return None
    words = reader.view.words
    for k in range(i + 1, min(i + _LONGEST_QUOTE, len(words))):
        if words[k] in _CLOSE and words[k] != "‘":
            return k
        if words[k].startswith("\n"):
            return None
    return None


def _opens(reader: Reader, i: int) -> bool:
    """Whether a straight quotation mark opens: a blank or bracket stands before it and none behind it."""
    view = reader.view
    if view.words[i] != '"':
        return True
    before, behind = view.text[view.starts[i] - 1 : view.starts[i]], view.text[view.ends[i] : view.ends[i] + 1]
    return (not before or before.isspace() or before in "(“‘:") and not behind.isspace()


def _clean(name: str) -> str:
    return name.strip(" ,.;:…")


def _aliased(reader: Reader, end: int) -> str:
    """`(HanoTEX)` behind a name."""
    if reader.word(end) == "(" and reader.word(end + 2) == ")" and reader.view.words[end + 1][0].isalnum():
        return reader.view.words[end + 1]
    return ""


def _quoted(reader: Reader, k: int, kind: str) -> list[tuple[int, int, Programme]]:
    """One or more quoted names: “A,” “B” và “C”."""
    found: list[tuple[int, int, Programme]] = []
    while True:
        close = quote_end(reader, k)
        if close is None or close == k + 1:
            return found
        name = _clean(reader.view.span_text(k + 1, close))
        if name and (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name.split()[0])):
            found.append((k, close + 1, Programme(name, kind)))
        k = close + 1
        while reader.word(k) in (",", "và", ";", "-"):
            k += 1


def _bare_end(reader: Reader, k: int) -> int:
    """End of an unquoted name: brand spellings and capitals (`eGAP`, `Smart Vĩnh Long`, `Công dân số`)."""
    words = reader.view.words
    i = k
    while i < len(words) and i - k < 6:
        word = words[i]
        brand = word.isalnum() and any(c.isupper() for c in word)
        if not brand or (i > k and reader.find(i, "title", "role", "honorific", "head", "body", "committee_head")):
            break
        i += 1
    return i


def _bare(reader: Reader, k: int, kind: str) -> tuple[int, int, Programme] | None:
    end = _bare_end(reader, k)
    if kind == "campaign" and end > k and reader.view.words[k].istitle():
        end = max(end, open_phrase(reader, k, 6) or end)
        end += 1 if reader.word(end).isdigit() else 0
    if end == k or all(w in _ACRONYMS for w in reader.view.words[k:end]):
        return None
    words = reader.view.words[k:end]
    if len(words) == 1 and (words[0].isupper() and len(words[0]) < 3):
        return None
    if (
        reader.find(k, "head", "body", "title", "level", "enterprise", "enterprise_head", "policy")
        or words[0].isdigit()
    ):
        return None
    if end - k == 1 and words[0].istitle() and reader.find(k, "province") is None and len(words[0]) < 4:
        return None
    return k, end, Programme(reader.view.span_text(k, end), kind)


def _with_alias(reader: Reader, head: Hit, k: int) -> ProgrammesFound | None:
    """`Sàn Giao dịch công nghệ (HanoTEX)`: a capitalised head and its phrase, with a brand in brackets."""
    if not reader.view.words[head.start][0].isupper() or head.entry.spec["kind"] not in (
        "marketplace",
        "platform",
        "centre",
    ):
        return None
    stop = k
    while stop < k + 7 and reader.word(stop)[:1].isalpha() and not reader.is_stop(stop):
        stop += 1
    brand = _aliased(reader, stop)
    if not brand or not (brand.isupper() or any(c.isupper() for c in brand[1:])):
        return None
    name = reader.view.span_text(head.start, stop)
    programme = Programme(name, head.entry.spec["kind"], brand)
    return ProgrammesFound(((head.start, stop + 3, programme),), stop + 3)


def _market(reader: Reader, head: Hit, k: int) -> ProgrammesFound | None:
    """`Sàn Tôm Cà Mau`: a capitalised exchange with its own name."""
    words = reader.view.words
    if words[head.start] != "Sàn" or head.end != head.start + 1 or k not in reader.run_end or reader.run_end[k] - k < 2:
        return None
    end = reader.run_end[k]
    return ProgrammesFound(((head.start, end, Programme(reader.view.span_text(head.start, end), "marketplace")),), end)


def _past_description(reader: Reader, head: Hit, k: int) -> int:
    """`Ngày hội Đổi mới sáng tạo "Biển Xanh"`: a short phrase may stand between head and name."""
    i = k
    while i < k + 7 and reader.word(i)[:1].isalpha() and not reader.is_stop(i):
        i += 1
    long_enough = head.entry.spec["kind"] in (
        "event",
        "platform",
        "application",
        "model",
        "movement",
        "campaign",
        "marketplace",
        "scheme",
        "programme",
        "project",
    )
    return i if i > k and long_enough and reader.word(i) in _OPEN and quote_end(reader, i) else k


def headless(reader: Reader, i: int) -> ProgrammesFound | None:
    """A quoted name without a head noun that somebody runs: `“Nước Đến Đâu”, do Trung tâm X vận hành`."""
    close = quote_end(reader, i)
    if close is None or not 2 <= close - i - 1 <= 8 or reader.word(i - 1) in (":", ","):
        return None
    words = reader.view.words[i + 1 : close]
    after = (reader.word(close + 1), reader.word(close + 2))
    plain = all(w[0].isalnum() or w in "-&" for w in words)
    owned = after[0] in ("của", "do", "mà") or after == (",", "do")
    if not plain or not words[0][0].isupper() or not owned or reader.is_verb(i + 1):
        return None
    name = _clean(reader.view.span_text(i + 1, close))
    return ProgrammesFound(((i, close + 1, Programme(name, "platform")),), close + 1)


def programmes(reader: Reader, i: int) -> ProgrammesFound | None:
    """The initiatives that are named at a token."""
    known = reader.find(i, "programme")
    if known is not None:
        spec = known.entry.spec
        return ProgrammesFound(((i, known.end, Programme(known.entry.name, spec["kind"])),), known.end)
    head = reader.find(i, "programme_head")
    if head is None:
        return None
    spec, k = head.entry.spec, head.end
    k = _past_description(reader, head, k)
    if reader.word(k) in ("mang", "có", "với") and reader.word(k + 1) == "tên":
        k += 2
    named = _with_alias(reader, head, k) or _market(reader, head, k)
    if named is not None:
        return named
    items = _quoted(reader, k, spec["kind"]) if reader.word(k) in _OPEN and spec["quoted"] else []
    if not items and spec["bare"]:
        found = _bare(reader, k, spec["kind"])
        if found and spec.get("whole"):
            found = (i, found[1], Programme(reader.view.span_text(i, found[1]), spec["kind"]))
        items = [found] if found else []
    if not items:
        return None
    return ProgrammesFound(tuple(items), items[-1][1])
