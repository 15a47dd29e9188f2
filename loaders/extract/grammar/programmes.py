"""Initiatives with a name: a quoted or capitalised name behind a head noun, and a few that need no head."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.syllables import is_syllable
from loaders.extract.lexicon import Hit
from loaders.extract.reader import FUNCTION_WORDS, Reader
from loaders.extract.things import Programme
from loaders.resources.load import load_yaml

_OPEN, _CLOSE = '"“”‘«', '"”“’»'
OWNERS = ("head", "body", "enterprise", "enterprise_head", "institution_head", "level", "province")
_LONGEST_QUOTE, _LONGEST_NAMED, _FAR_NAME = 40, 16, 10
_LONG_HEAD = 5
_WORDS = load_yaml("programmes.yaml")
_ACRONYMS = frozenset(_WORDS["not_names"])
_TAILS = tuple(tuple(t.split()) for t in _WORDS["tails"])
_TELLING, _CALLING = frozenset(_WORDS["telling"]), frozenset(_WORDS["calling"])
_PLAIN = frozenset(_WORDS["plain"])
_BUILDING = frozenset(tuple(b.split()) for b in _WORDS["building"])


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


def cleaned(name: str) -> str:
    """A name without the signs around it."""
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
        name = cleaned(reader.view.span_text(k + 1, close))
        if name and (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name.split()[0])):
            found.append((k, close + 1, Programme(name, kind)))
        k = close + 1
        while reader.word(k) in (",", "và", ";", "-"):
            k += 1


def _name_end(reader: Reader, k: int) -> int:
    """End of an unquoted name: brand spellings and capitals (`eGAP`, `Smart Vĩnh Long`, `TNU-MOOC`)."""
    words = reader.view.words
    i = k
    while i < len(words) and i - k < 7:
        word = words[i]
        brand = word.isalnum() and any(c.isupper() for c in word)
        if _tight(reader, i) and i > k:
            i += 1
        elif not brand or (i > k and reader.find(i, "title", "role", "honorific", "head", "body", "committee_head")):
            break
        i += 1
    return max(i, _tail_end(reader, k)) if i > k else k


def _tight(reader: Reader, i: int) -> bool:
    """Whether a hyphen joins two parts of one name: `Hue-S`, `TNU-MOOC`."""
    view = reader.view
    if view.words[i] not in ("-", ".") or i + 1 >= len(view.words) or not view.words[i + 1][0].isalnum():
        return False
    return view.ends[i - 1] == view.starts[i] and view.ends[i] == view.starts[i + 1]


def _tail_end(reader: Reader, k: int) -> int:
    """`Tòa án điện tử`, `Công dân số`: a capital, up to three syllables more, and a word that ends such names."""
    for i in range(k + 1, k + 5):
        for tail in _TAILS:
            if tuple(reader.view.lower[i : i + len(tail)]) == tail and all(
                w.isalpha() and not reader.is_stop(j) for j, w in enumerate(reader.view.words[k:i], k)
            ):
                return i + len(tail)
    return k


def brand_like(words: list[str]) -> bool:
    """`TNU-MOOC`, `eGAP`, `VssID`: no Vietnamese syllables, or capitals inside."""
    return any(not is_syllable(w.lower()) or any(c.isupper() for c in w[1:]) for w in words if w.isalnum())


def _bare(reader: Reader, k: int, kind: str) -> tuple[int, int, Programme] | None:
    end = _name_end(reader, k)
    if kind == "campaign" and end > k and reader.view.words[k].istitle():
        end = max(end, open_phrase(reader, k, 6) or end)
        end += 1 if reader.word(end).isdigit() else 0
    words = reader.view.words[k:end]
    if end == k or words[0].isdigit() or all(w in _ACRONYMS for w in words):
        return None
    joined = "-" in words
    if len(words) == 1 and (len(words[0]) < 3 or (words[0].istitle() and len(words[0]) < 4)):
        return None
    other = reader.find(k, "head", "body", "title", "level", "enterprise", "enterprise_head", "policy", "country")
    if (other is not None and not joined and _tail_end(reader, k) != end) or (
        reader.find(k, "province") and not joined and end - k < 3
    ):
        return None
    return k, end, Programme(reader.view.span_text(k, end), kind)


def _describes(reader: Reader, i: int) -> bool:
    """Whether a word goes on with a description: in lower case, no verb or function word (`học tập mở`)."""
    word = reader.word(i)
    return word.isalpha() and reader.view.words[i].islower() and (not reader.is_stop(i) or (word,) in _TAILS)


def _described(reader: Reader, k: int) -> int:
    """`nền tảng học tập mở TNU-MOOC`: up to five words in lower case before a name of no Vietnamese syllables."""
    i = k
    while i < k + 5 and _describes(reader, i):
        i += 1
    end = _name_end(reader, i) if i > k else i
    named = end > i and brand_like(reader.view.words[i:end]) and len(reader.view.words[i]) > 2
    return i if named and reader.view.words[i] not in _ACRONYMS else k


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
    """`Sàn Tôm Cà Mau`, `Sàn Nông sản Đà Lạt`: a capitalised exchange with its own name, which ends in a capital."""
    words = reader.view.words
    if words[head.start] != "Sàn" or head.end != head.start + 1 or "promotion" in reader.genres:
        return None
    end = open_phrase(reader, k) or k
    end = max(end, reader.run_end.get(end, end) if reader.find(end, "province") else reader.run_end.get(k, k))
    if end - k < 2 or not words[end - 1][0].isupper():
        return None
    return ProgrammesFound(((head.start, end, Programme(reader.view.span_text(head.start, end), "marketplace")),), end)


def _past_description(reader: Reader, head: Hit, k: int) -> int:
    """`Ngày hội Đổi mới sáng tạo "Biển Xanh"`: a short phrase may stand between head and name."""
    i = k
    while i < k + 8 and reader.word(i)[:1].isalnum() and _tells_of(reader, i):
        i += 1
    if i > k and head.entry.spec["kind"] != "centre" and _quotes_name(reader, i):
        return i
    return _past_called(reader, k) or _past_colon(reader, head, k)


def _tells_of(reader: Reader, i: int) -> bool:
    """Whether a word can stand in what an initiative is for: `bán vé`, `không tiền mặt`."""
    word = reader.word(i)
    return (word not in FUNCTION_WORDS or word in _TELLING) and not reader.find(i, "title", "policy")


def _quotes_name(reader: Reader, i: int) -> bool:
    """Whether a name stands in quotation marks at a token: short, with a capital, no sentence of somebody."""
    close = quote_end(reader, i) if reader.word(i) in _OPEN else None
    return close is not None and close - i <= _LONGEST_NAMED and reader.word(close - 1) not in (".", "!", "?", ",")


def _past_called(reader: Reader, k: int) -> int:
    """`Nền tảng trung tâm của mọi việc mang tên NatriPort`: behind `tên` in the same clause, or 0."""
    for i in range(k, min(k + _FAR_NAME, len(reader.view.words) - 1)):
        if reader.word(i) in (".", ";", ":") or reader.find(i, "programme_head"):
            return 0
        if reader.word(i) == "tên" and reader.word(i - 1) in _CALLING:
            at = i + 2 if reader.word(i + 1) in ("là", "gọi") else i + 1
            at += 1 if reader.word(at) == "là" else 0
            return at if reader.view.words[at][0].isupper() or _quotes_name(reader, at) else 0
    return 0


def _past_colon(reader: Reader, head: Hit, k: int) -> int:
    """`hai phong trào trên địa bàn: “A” và “B”`: several of a kind are named behind a colon."""
    if reader.word(head.start - 1) not in ("hai", "ba", "bốn", "các", "những", "nhiều"):
        return k
    colon = next((i for i in range(k, k + 6) if reader.word(i) == ":"), 0)
    return colon + 1 if colon and quote_end(reader, colon + 1) else k


def programmes(reader: Reader, i: int) -> ProgrammesFound | None:
    """The initiatives that are named at a token."""
    known = reader.find(i, "programme")
    if known is not None:
        spec = known.entry.spec
        return ProgrammesFound(((i, known.end, Programme(known.entry.name, spec["kind"])),), known.end)
    head = reader.find(i, "programme_head")
    return _headed(reader, head) if head is not None else None


def _headed(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """A name behind its head noun: quoted, with a brand in brackets, or bare."""
    spec, k = head.entry.spec, _past_description(reader, head, head.end)
    named = _with_alias(reader, head, k) or _market(reader, head, k)
    if named is not None:
        return named
    items = _quoted(reader, k, spec["kind"]) if reader.word(k) in _OPEN and spec["quoted"] else []
    if not items and (spec["bare"] or (spec["kind"] in ("marketplace", "platform") and _branded(reader, k))):
        found = facility(reader, head) if spec.get("whole") else _bare(reader, _described(reader, k), spec["kind"])
        items = [found] if found else []
    return ProgrammesFound(tuple(items), items[-1][1]) if items else _plain(reader, head)


def _branded(reader: Reader, k: int) -> bool:
    """`sàn Postmart`: a head that needs quotation marks, but for a brand of four letters or more."""
    end = _name_end(reader, k)
    return end > k and len(reader.view.words[k]) > 3 and brand_like(reader.view.words[k:end])


def _plain(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """`Nền tảng cửa khẩu số do UBND tỉnh vận hành`: a capital, and not only because a sentence begins or it is run."""
    i, k = head.start, head.end
    sentence = reader.view.sentence_over(i)
    if head.entry.name not in _PLAIN or not reader.view.words[i][0].isupper() or sentence is None:
        return None
    end = k + 1 if reader.word(i) == "cổng" and k in reader.run_end and reader.word(k + 1) != "vụ" else k
    while end < k + 7 and _describes(reader, end):
        end += 1
    behind = end + 1 if reader.word(end) == "," else end
    at = behind + 1 if reader.word(behind) in ("do", "được", "mà") else behind
    named = reader.find(at, *OWNERS) is not None or reader.word(at) == "bộ"
    owned = named and (at > behind or behind > end)
    run = owned or reader.word(behind) in ("vận", "khai")
    if (
        end - k < 2
        or (reader.word(i) == "cổng" and end > k and k not in reader.run_end)
        or (sentence.start == i and not run)
    ):
        return None
    name = reader.view.span_text(i, end)
    return ProgrammesFound(((i, end, Programme(name, head.entry.spec["kind"])),), end)


def facility(reader: Reader, head: Hit) -> tuple[int, int, Programme] | None:
    """`Trung tâm dữ liệu Phú Bài`: the head is part of the name; without one of its own it must be being built."""
    words, k = reader.view.words, head.end
    end = k
    while end < len(words) and end - k < 4 and words[end][0].isupper() and words[end].isalnum():
        if end > k and reader.find(end, "title", "role", "honorific", "head", "body", "committee_head"):
            break
        end += 1
    if all(w in _ACRONYMS for w in words[k:end]) and end > k:
        return None
    built = any(tuple(reader.view.lower[head.start - n : head.start]) in _BUILDING for n in (1, 2))
    if end == k and not (built and words[head.start][0].isupper() and head.end - head.start >= _LONG_HEAD):
        return None
    name = reader.view.span_text(head.start, end)
    return head.start, end, Programme(name[0].upper() + name[1:], head.entry.spec["kind"])
