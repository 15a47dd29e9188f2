"""Initiatives with a name: a quoted or capitalised name behind a head noun, and a few that need no head."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.grammar.phrases import is_version, open_phrase
from loaders.extract.grammar.programmes.brands import brand_like, is_brand, is_site
from loaders.extract.grammar.programmes.facilities import (
    ACRONYMS,
    STALLS,
    TAILS,
    ProgrammesFound,
    dated,
    describes,
    facility,
    launched,
    market,
    plain,
    with_alias,
)
from loaders.extract.grammar.reader import FUNCTION_WORDS, Reader
from loaders.extract.things import Programme
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_OPEN, _CLOSE = '"“”‘«', '"”“’»'
_QUOTES = frozenset(_OPEN)
_SHORT_TOLD, _LONGEST_TOLD = 5, 8
_ONE = ("một", "nhất", "lõi")
_LONGEST_QUOTE, _LONGEST_NAMED, _FAR_NAME = 40, 16, 10
_WORDS = load_yaml("programmes.yaml")
_TAIL_HEADS = frozenset(tail[0] for tail in TAILS)
_BATTLES = [tuple(battle.split()) for battle in _WORDS["battles"]]
_KNOWN = {name: spec["kind"] for spec in _WORDS["known"] for name in spec["names"]}
_THEMES = {tuple(theme.split()) for theme in _WORDS["themes"]}
_STUDYING = split_all(_WORDS["studying"])
_FIRMS = frozenset(_WORDS["firms"])
_ANYBODY, _BETWEEN = frozenset(_WORDS["anybody"]), re.compile(r"\s*(?:[-–,&+]|\bvà\b|\d+)\s*")
_DESCRIBING, _ONLY = split_all(_WORDS["describing"]), frozenset(_WORDS["only"])
_TELLING, _CALLING = frozenset(_WORDS["telling"]), frozenset(_WORDS["calling"])


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


def _quoted(reader: Reader, k: int, kind: str) -> list[tuple[int, int, Programme]]:
    """One or more quoted names: “A,” “B” và “C”."""
    found: list[tuple[int, int, Programme]] = []
    while True:
        close = quote_end(reader, k)
        if close is None or close == k + 1:
            return found
        name = cleaned(reader.view.span_text(k + 1, close))
        if (
            name
            and not _of_anybody(name)
            and (name[0].isupper() or name[0].isdigit() or any(c.isupper() for c in name.split()[0]))
        ):
            found.append((k, close + 1, Programme(name, kind)))
        k = close + 1
        while reader.word(k) in (",", "và", ";", "-"):
            k += 1


def _of_anybody(name: str) -> bool:
    """`Nhà nước - Nhà trường - Doanh nghiệp`: a saying about who works together, and no initiative."""
    parts = [part for part in _BETWEEN.split(name.lower()) if part]
    return bool(parts) and all(part in _ANYBODY for part in parts)


def _name_end(reader: Reader, k: int) -> int:
    """End of an unquoted name: brand spellings and capitals (`eGAP`, `Smart Vĩnh Long`, `TNU-MOOC`)."""
    words = reader.view.words
    i = k
    while i < len(words) and i - k < 7:
        word = words[i]
        if i == k and is_site(word):
            return i + 1
        brand = word.replace(".", "").isalnum() and (
            any(c.isupper() for c in word) or (i == k and _begins_brand(reader, i))
        )
        if _tight(reader, i) and i > k:
            i += 1
        elif not brand or (i > k and reader.find(i, "title", "role", "honorific", "head", "body", "committee_head")):
            break
        i += 1
    return max(i, _tail_end(reader, k)) if i > k else k


def _begins_brand(reader: Reader, i: int) -> bool:
    """`i-Speed`, `e-Lâm Đồng`: a word in small letters that begins a name."""
    words = reader.view.words
    return i + 2 < len(words) and words[i + 1] == "-" and _tight(reader, i + 1) and words[i + 2][0].isupper()


def _tight(reader: Reader, i: int) -> bool:
    """Whether a hyphen joins two parts of one name: `Hue-S`, `TNU-MOOC`."""
    view = reader.view
    if view.words[i] not in ("-", ".") or i + 1 >= len(view.words) or not view.words[i + 1][0].isalnum():
        return False
    return view.ends[i - 1] == view.starts[i] and view.ends[i] == view.starts[i + 1]


def _tail_end(reader: Reader, k: int) -> int:
    """`Tòa án điện tử`, `Công dân số`: a capital, up to three syllables more, and a word that ends such names."""
    for i in range(k + 1, k + 5):
        for tail in TAILS if reader.word(i) in _TAIL_HEADS else ():
            if tuple(reader.view.lower[i : i + len(tail)]) == tail and all(
                w.isalpha() and not reader.is_stop(j) for j, w in enumerate(reader.view.words[k:i], k)
            ):
                return i + len(tail)
    return k


def _bare(reader: Reader, k: int, kind: str) -> tuple[int, int, Programme] | None:
    end = _name_end(reader, k)
    if kind == "campaign" and end > k and reader.view.words[k].istitle():
        end = max(end, open_phrase(reader, k, 6) or end)
        end += 1 if reader.word(end).isdigit() else 0
    end += end > k and is_version(reader, end)  # Nền tảng Công dân số 2.0
    words = reader.view.words[k:end]
    if kind == "campaign" and any(tuple(words[: len(battle)]) == battle for battle in _BATTLES):
        return None  # chiến dịch Điện Biên Phủ
    if end == k or words[0].isdigit() or (words[0] in ACRONYMS and not brand_like(list(filter(_is_own, words)))):
        return None  # hệ thống LMS, Cổng TTĐT Bộ Xây dựng
    joined = "-" in words
    if len(words) == 1 and (len(words[0]) < 3 or (words[0].istitle() and is_syllable(words[0].lower()))):
        return None  # Ứng dụng Công nghệ sinh học
    other = reader.find(k, "head", "body", "title", "level", "enterprise", "enterprise_head", "policy", "country")
    if reader.find(k, "programme_head") and end - k < 3:
        return None  # hệ thống Cổng Dịch vụ công
    if other is not None and other.entry.category == "enterprise" and _of_firm(reader, other.end, end):
        other = None
    if (other is not None and not joined and _tail_end(reader, k) != end) or (
        reader.find(k, "province") and not joined and end - k < 3
    ):
        return None
    return k, end, Programme(reader.view.span_text(k, end), kind)


def _is_own(word: str) -> bool:
    return word not in ACRONYMS


def _of_firm(reader: Reader, k: int, end: int) -> bool:
    """`EVNCPC CSKH`, `MISA eShop`, `Viettel HIS`: a firm's name with that of its product behind it."""
    return k < end and brand_like(reader.view.words[k:end]) and not _FIRMS.intersection(reader.view.words[k:end])


def _described(reader: Reader, k: int) -> int:
    """`nền tảng học tập mở TNU-MOOC`: up to eight words in lower case before a name of no Vietnamese syllables."""
    i = k
    while i < k + _LONGEST_TOLD and not _begins_brand(reader, i) and (size := _describing(reader, i)):
        i += size
    only = i + 1 if reader.word(i) in _ONLY else i  # ứng dụng duy nhất là X
    i = only + 1 if reader.word(only) == "là" and reader.word(only - 1) in _ONLY else i
    end = _name_end(reader, i) if i > k else i
    if end == i or reader.view.words[i][0].isdigit() or reader.view.words[i] in ACRONYMS:
        return k
    words, near = reader.view.words[i:end], i - k <= _SHORT_TOLD and all(describes(reader, t) for t in range(k, i))
    named = brand_like(words) if near else is_brand(words)
    return i if named and (len(words[0]) > 2 or _tight(reader, i + 1)) else k


def _describing(reader: Reader, i: int) -> int:
    """How many words of a description begin at a token: one, or two of a verb that can stand in it."""
    verb = tuple(reader.view.lower[i : i + 2]) in _DESCRIBING and reader.view.words[i].islower()
    return 2 if verb else int(describes(reader, i))


def _past_description(reader: Reader, head: Hit, k: int) -> int:
    """`Ngày hội Đổi mới sáng tạo "Biển Xanh"`: a short phrase may stand between head and name."""
    i, far = k, k + _LONGEST_TOLD
    if not (head.entry.spec.get("whole") or _QUOTES.isdisjoint(reader.view.lower[k : far + 1])):
        while i < far and reader.word(i)[:1].isalnum() and _tells_of(reader, i):
            i += 1
    if i > k and _quotes_name(reader, i):
        return k if (reader.word(i - 2), reader.word(i - 1)) in _THEMES else i
    return _past_called(reader, k) or _past_colon(reader, head, k)


def _tells_of(reader: Reader, i: int) -> bool:
    """Whether a word can stand in what an initiative is for: `bán vé`, `không tiền mặt`."""
    word = reader.word(i)
    head = reader.find(i, "programme_head")
    if head is not None and _quotes_name(reader, head.end):
        return False  # ứng dụng nền tảng “X”: the nearer head
    tells = word not in FUNCTION_WORDS or word in _TELLING or not reader.is_stop(i)
    return tells and not reader.find(i, "title", "policy")


def _quotes_name(reader: Reader, i: int) -> bool:
    """Whether a name stands in quotation marks at a token: short, with a capital, no sentence of somebody."""
    close = quote_end(reader, i) if reader.word(i) in _OPEN else None
    return close is not None and close - i <= _LONGEST_NAMED and reader.word(close - 1) not in (".", "!", "?", ",")


def _past_called(reader: Reader, k: int) -> int:
    """`Nền tảng trung tâm của mọi việc mang tên NatriPort`: behind `tên` in the same clause, or 0."""
    if "tên" not in reader.view.lower[k : k + _FAR_NAME]:
        return 0
    for i in range(k, min(k + _FAR_NAME, len(reader.view.words) - 1)):
        if reader.word(i) in (".", ";", ":") or reader.find(i, "programme_head"):
            return 0
        if reader.word(i) == "tên" and reader.word(i - 1) in _CALLING:
            at = i + 2 if reader.word(i + 1) in ("là", "gọi") else i + 1
            at += 1 if reader.word(at) == "là" else 0
            return at if reader.view.words[at][0].isupper() or _quotes_name(reader, at) else 0
    return 0


def _past_colon(reader: Reader, head: Hit, k: int) -> int:
    """`hai phong trào trên địa bàn: “A” và “B”`: several of a kind behind a colon; `duy nhất một đề án, “A”`."""
    if reader.word(k) == "," and reader.word(head.start - 1) in _ONE and _quotes_name(reader, k + 1):
        return k + 1
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
    if head is None or (reader.word(i - 1), reader.word(i)) in _STUDYING:
        return None  # Viện nghiên cứu ứng dụng X
    return _headed(reader, head)


def _headed(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """A name behind its head noun: quoted, with a brand in brackets, or bare."""
    spec, k = head.entry.spec, _past_description(reader, head, head.end)
    named = with_alias(reader, head, k) or market(reader, head, k)
    if named is not None:
        return named
    items = _quoted(reader, k, spec["kind"]) if reader.word(k) in _OPEN and spec["quoted"] else []
    if not items and (spec["bare"] or _branded(reader, head, k)):
        found = facility(reader, head) if spec.get("whole") else _bare(reader, _described(reader, k), spec["kind"])
        items = [found] if found else []
    items = [(start, end, replace(p, kind=_KNOWN.get(p.name, p.kind))) for start, end, p in items]
    return ProgrammesFound(tuple(items), items[-1][1]) if items else _unquoted(reader, head)


def _unquoted(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """A name without quotation marks: of what is launched, of an event with its year, of a head with a capital."""
    return launched(reader, head) or dated(reader, head) or plain(reader, head)


def _branded(reader: Reader, head: Hit, k: int) -> bool:
    """`sàn Postmart`: a head that needs quotation marks, but for a brand of four letters or more."""
    if head.entry.spec["kind"] not in ("marketplace", "platform") or head.entry.name in STALLS:
        return False
    k = _described(reader, k)
    end = _name_end(reader, k)
    return end > k and len(reader.view.words[k]) > 3 and brand_like(reader.view.words[k:end])
