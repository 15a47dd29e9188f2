"""Initiatives without a head noun in front or quotation marks around: titles with their years, names in apposition."""

from __future__ import annotations

import re

from loaders.extract.grammar.programmes.brands import brand_like
from loaders.extract.grammar.programmes.facilities import OWNERS, ProgrammesFound
from loaders.extract.grammar.programmes.programmes import cleaned, quote_end
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Programme
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_WORDS = load_yaml("programmes.yaml")
_TITLED = {spec["name"].lower(): spec for spec in _WORDS["titled"]}
_NOT_TITLED = split_all(_WORDS["not_titled"])
_GRANTING = split_all(_WORDS["granting"])
_CALLED = split_all(_WORDS["called"])
_WORKS = frozenset(_WORDS["works"])
_NAMING, _CALLINGS = frozenset(_WORDS["naming"]), frozenset(_WORDS["callings"])
_OPERATING = split_all(_WORDS["operating"])
_DAYS, _HELD = split_all(_WORDS["days"]), frozenset(_WORDS["holding"])
_LONGEST_TITLE, _SHORTEST_TITLE, _LONGEST_NAME = 34, 5, 14
_CLOSING = ('"', "”", "’", "»")
_FAR_BESIDE, _COUNTED = 24, ("model", "movement", "project", "campaign", "programme", "application")
_PLACING = list_of("placing")
_FAR = 60  # tokens back to the noun that says what is named
# giai đoạn 2021 - 2025 · đến năm 2030, tầm nhìn đến năm 2045
_YEARS = re.compile(
    r"\b(?:giai đoạn \d{4} ?[-–] ?\d{4}|(?:từ năm \d{4} )?(?:đến|tới) năm \d{4})"
    r"(?:, (?:định hướng|tầm nhìn)(?: đến| tới)?(?: năm)? \d{4})?"
)
_STOP = (".", ";", "(", ":", "“", '"', "”", "!", "?")


def titled(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """`Đề án tin học hóa ... giai đoạn 2001 - 2005`, `ban hành Chương trình thu hút đầu tư ...`."""
    spec = _TITLED.get(head.entry.name.lower())
    words, k = reader.view.words, head.end
    if spec is None or k >= len(words) or not words[head.start][0].isupper() or not words[k][0].isalpha():
        return None
    numbered = reader.word(k) == "số" and not reader.word(k + 1).isalpha()
    if numbered or reader.is_stop(k) or any(tuple(reader.view.lower[k : k + n]) in _NOT_TITLED for n in (1, 2)):
        return None
    granted = any(tuple(reader.view.lower[head.start - n : head.start]) in _GRANTING for n in (2, 4))
    if words[k][0].islower() and not (spec["lower"] or granted):
        return None
    stop = next((i for i in range(k, min(len(words), k + _LONGEST_TITLE)) if words[i] in _STOP), 0)
    end = _years_end(reader, k, stop or min(len(words), k + _LONGEST_TITLE))
    if not end and granted and stop:
        end = next((i for i in range(k, stop) if reader.view.lower[i : i + 3] == ["trên", "địa", "bàn"]), stop)
        end = end if end - k >= _SHORTEST_TITLE else 0
    if not end:
        return None
    start = head.start if spec["whole"] or words[k][0].islower() else k
    return ProgrammesFound(((head.start, end, Programme(reader.view.span_text(start, end), spec["kind"])),), end)


def _years_end(reader: Reader, k: int, stop: int) -> int:
    """The token behind the years that close a title, or 0."""
    view = reader.view
    found = _YEARS.search(view.text, view.starts[k], view.ends[stop - 1]) if stop > k else None
    return view.token_at(found.end()) if found is not None and view.starts[k] < found.start() else 0


def headless(reader: Reader, i: int) -> ProgrammesFound | None:
    """A quoted name that somebody runs, or that says behind it or before it what it is.

    `“Nước Đến Đâu”, do Trung tâm X vận hành` · `"Công dân Đồng Nai", ứng dụng do ...` · `tên là "Đồng Tháp Số"`
    """
    close = quote_end(reader, i)
    scheme = _TITLED.get(reader.word(i + 1)) or _TITLED.get(f"{reader.word(i + 1)} {reader.word(i + 2)}")
    if close is not None and scheme is not None and close - i > _LONGEST_NAME // 2:
        first = i + 1 if scheme["whole"] else i + 1 + len(scheme["name"].split())
        name = cleaned(reader.view.span_text(first, close))
        return ProgrammesFound(((i, close + 1, Programme(name, scheme["kind"])),), close + 1)
    if close is None or not 2 <= close - i - 1 <= _LONGEST_NAME:
        return None
    words = reader.view.words[i + 1 : close]
    if not all(w[0].isalnum() or w in "-&" for w in words) or not any(c.isupper() for c in words[0]):
        return None
    if words[0] in _CALLINGS:
        return None  # “Bà chủ” của Vinamilk
    if beside := _beside(reader, i):
        name = cleaned(reader.view.span_text(i + 1, close))
        return ProgrammesFound(((i, close + 1, Programme(name, beside)),), close + 1)
    first = _first_listed(reader, i)
    before = reader.view.lower[first - 2 : first]
    if before and (before[-1] in _WORKS or " ".join(before) in _WORKS):
        return None
    kind = _kind(reader, first, close if first == i else quote_end(reader, first) or close)
    if not kind:
        return None
    name = cleaned(reader.view.span_text(i + 1, close))
    return ProgrammesFound(((i, close + 1, Programme(name, kind)),), close + 1)


def _beside(reader: Reader, i: int) -> str:
    """`Mô hình “A” ở xã X và “B” ở xã Y`: the kind of the name before, where a list goes on with another one, or ""."""
    if reader.word(i - 1) not in ("và", ";", ","):
        return ""
    last = next((k for k in range(i - 2, max(i - _FAR_BESIDE, 0), -1) if reader.word(k) in _CLOSING), 0)
    if (
        not last
        or reader.word(last + 1) not in _PLACING
        or reader.view.sentence_over(last) != reader.view.sentence_over(i)
    ):
        return ""
    opening = next((k for k in range(last - 1, max(last - _LONGEST_NAME, 0), -1) if quote_end(reader, k) == last), 0)
    if not opening:
        return ""
    at = opening - 1 if reader.word(opening - 1) == ":" else opening
    start = reader.ending_at(at, "programme_head")
    head = reader.find(start, "programme_head") if start >= 0 else None
    if head is None:
        return _beside(reader, opening)
    return str(head.entry.spec["kind"]) if head.entry.spec["kind"] in _COUNTED else ""


def _first_listed(reader: Reader, i: int) -> int:
    """`phát động “A”, “B” và “C”`: the first quotation mark of a list, by whose verb the others are told."""
    while reader.word(i - 1) in (",", "và", ";") and reader.word(i - 2) in _CLOSING:
        opening = next((k for k in range(i - 3, max(i - 3 - _LONGEST_NAME, 0), -1) if quote_end(reader, k) == i - 2), 0)
        if not opening:
            break
        i = opening
    return i


def _kind(reader: Reader, i: int, close: int) -> str:
    """What a quoted name is, or nothing."""
    lower = reader.view.lower
    apposed = reader.find(close + 2, "programme_head") if reader.word(close + 1) == "," else None
    if apposed is not None:
        return str(apposed.entry.spec["kind"])
    own = reader.find(i + 1, "programme_head")
    if own is not None and own.end < close and own.entry.spec.get("opens"):
        return str(own.entry.spec["kind"])  # xây dựng "Kho dữ liệu dùng chung X"
    if (lower[i + 1], lower[i + 2]) in _DAYS and lower[i - 1] in _HELD:
        return "model"  # mở "Ngày thứ Năm không hẹn"
    words = reader.view.words[i + 1 : close]
    heads = reader.tokens_between(i - 6, i - 1, "programme_head")
    if lower[i - 1] == "là" and heads and lower[heads[-1] - 1] in _NAMING:
        return _nearest_kind(reader, i)  # gọi ứng dụng mới là "X"
    spelt = lower[i - 1] in ("có", "còn") and (brand_like(words) or "-" in words)
    if spelt or any(tuple(lower[i - n : i]) in _CALLED for n in (1, 2, 3)):
        return _nearest_kind(reader, i)
    if any(tuple(lower[i - n : i]) in _OPERATING for n in (1, 2, 3)):
        return "movement" if lower[i - 2 : i] == ["phát", "động"] else "platform"
    k = close + 2 if reader.word(close + 1) == "," else close + 1
    owned = reader.word(k) in ("của", "do", "mà") and reader.find(k + 1, *OWNERS) is not None
    return "platform" if owned and reader.word(i - 1) not in (":", ",") and not reader.is_verb(i + 1) else ""


def _nearest_kind(reader: Reader, i: int) -> str:
    """The kind of the noun that stands last before a name: `Ứng dụng ... tên là "X"`."""
    before = reader.tokens_between(i - _FAR, i, "programme_head")
    hit = reader.find(before[-1], "programme_head") if before else None
    return str(hit.entry.spec["kind"]) if hit is not None else ""
