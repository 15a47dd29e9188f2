"""Enterprises without a legal form: brands by their last word, short names of those that an article names in full."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.extract.grammar.enterprises.branches import branch_end, brand_end, country_end
from loaders.extract.grammar.enterprises.companies import FORMS, CompanyFound, company, name_start
from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.places.place_names import is_unit_name, province_end
from loaders.extract.grammar.reader import OPENERS, Reader
from loaders.extract.things import Enterprise
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml

_WORDS = load_yaml("enterprises.yaml")
_STRONG = frozenset(_WORDS["strong_tails"])
_NOT_NAMES, _SAME = (frozenset(_WORDS[words]) for words in ("not_names", "same_tails"))
# letters that no other language has: a word with them that is no syllable is two that ran together
_OURS = re.compile("[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỵỷỹăđĩũơư]", re.IGNORECASE)
_LONGEST_BRAND, _SHORT = 4, 2
_CUTTING = ("title", "role", "honorific", "head", "body", "enterprise_head", "committee_head", "institution_head")
_FUNDS = ("Quỹ", "Hãng")


def brand(reader: Reader, k: int) -> CompanyFound | None:
    """A brand without a legal form behind a title: `tổng giám đốc Kestrel Micro`, `Giám đốc OCB Đồng Nai`."""
    words = reader.view.words
    i = k
    while i < min(len(words), k + 4) and _is_brand_word(words[i]):
        i += 1
    if i == k or all(reader.hits.at(j) for j in range(k, i)) or words[k] in _NOT_NAMES or _of_a_unit(reader, k, i):
        return None
    rest = reader.run_end.get(i, i) - i
    if i == k + 1 and rest == _SHORT and not words[k].isupper() and name_weight(words[i : i + rest]):
        return None  # Tổng Giám đốc Kelly Hoàng Ân
    end = i
    if reader.word(end) == "by" and (owner := reader.find(end + 1, "enterprise")) is not None:
        end = owner.end
    end = country_end(reader, end)
    if reader.find(end, "province"):
        end = province_end(reader, end) or end
    return CompanyFound(Enterprise(reader.view.span_text(k, end)), end)


def _of_a_unit(reader: Reader, k: int, end: int) -> bool:
    """`Chủ tịch HXYZ tỉnh Lai Châu`: capitals that the level of a place follows are a public body of no list."""
    return end == k + 1 and reader.view.words[k].isupper() and reader.find(end, "level") is not None


def is_brand(reader: Reader, k: int) -> bool:
    """Whether a brand without a legal form stands at a token."""
    if reader.find(k, "enterprise_head", "head"):
        return False
    return reader.find(k, "enterprise") is not None or brand(reader, k) is not None


def _is_brand_word(word: str) -> bool:
    """A capitalised word that is no Vietnamese syllable, or an abbreviation in capitals."""
    if not word[0].isalpha() or not any(c.isupper() for c in word):
        return False
    if not word.isascii() and not is_syllable(word.lower()) and (word.isupper() or _OURS.search(word)):
        return False  # HĐGMVN, HĐTS, Ủyban
    return (word.isupper() and len(word) >= 2 and word not in _NOT_NAMES) or not is_syllable(word.lower())


def _tailed(reader: Reader, tail: int) -> tuple[int, CompanyFound] | None:
    """`Siemens Energy`, `Quỹ Sao Biển Ventures`: a run of capitals that ends in a word of brands, and its place."""
    words = reader.view.words
    start = tail
    while start > 0 and tail - start < _LONGEST_BRAND:
        word = words[start - 1]
        fits = _is_brand_word(word) or (word[0].isupper() and words[tail] in _STRONG)
        if not fits or not word.isalnum() or reader.find(start - 1, *_CUTTING):
            break
        start -= 1
    if start == tail or reader.word(start - 1) in ('"', "“", "‘"):
        return None
    start += _opens_sentence(reader, start) and start + 1 < tail and _is_brand_word(words[start + 1])
    start -= 1 if words[start - 1] in _FUNDS else 0
    end = tail + 1
    while end < len(words) and reader.find(end, "brand_tail"):
        end += 1
    end = branch_end(reader, end)
    first = reader.find(start, "enterprise")
    parent = first.entry.spec["name"] if first is not None else ""
    return start, CompanyFound(Enterprise(reader.view.span_text(start, end), parent=parent), end)


def _opens_sentence(reader: Reader, i: int) -> bool:
    """`Riêng CMC Telecom`, `Theo CMC Telecom`: a word of the language with the capital of a sentence."""
    sentence = reader.view.sentence_over(i)
    return reader.view.words[i] in OPENERS and sentence is not None and sentence.start == i


@dataclass(slots=True)
class _Full:
    """An enterprise named in full: its tokens, where its name begins behind the form, and what it is called besides."""

    start: int
    name: int
    found: CompanyFound
    called: set[tuple[str, ...]]


def _trades_end(reader: Reader, k: int, end: int) -> int:
    """Behind the trades at the head of a name: [Nông nghiệp số] Sa Giang, [Thương mại và Dịch vụ] Hà Anh."""
    while k < end:
        trade = reader.find(k, "trade")
        if trade is None or trade.end >= end:
            break
        k = trade.end
        k += 1 if reader.word(k) in ("và", ",", "-", "&") and reader.find(k + 1, "trade") else 0
    return k


def _full(reader: Reader, i: int, found: CompanyFound) -> _Full | None:
    if found.enterprise.short or found.enterprise.parent:
        return None
    words, k = reader.view.words, name_start(reader, i)
    end = found.stop or found.end
    called = {tuple(found.enterprise.also.split())} if found.enterprise.also else set()
    proper = _trades_end(reader, k, end)
    called |= {tuple(words[at:end]) for at in {k, proper} if _tells(reader, at, end)}
    return _Full(i, k, found, called)


def _tells(reader: Reader, k: int, end: int) -> bool:
    """Whether the last words of a name tell the enterprise alone: no place, no person, no single syllable."""
    words = reader.view.words[k:end]
    if len(words) < 2:
        return bool(words) and _is_brand_word(words[0]) and len(words[0]) > 3 and not reader.hits.at(k)
    place = is_unit_name(words) or (reader.find(k, "province") and province_end(reader, k) == end)
    return words[0][0].isupper() and not place and not (all(map(str.istitle, words)) and name_weight(words) >= 6)


def _fullest(full: list[_Full]) -> dict[tuple[str, ...], Enterprise]:
    """The one enterprise that each short name means; nothing where it could mean two."""
    out: dict[tuple[str, ...], Enterprise | None] = {}
    for one in sorted(full, key=lambda f: -len(f.found.enterprise.name)):
        for called in one.called:
            known = out.setdefault(called, one.found.enterprise)
            if known is not None and known.name != one.found.enterprise.name and not _shortens(one, known):
                out[called] = None
    return {called: enterprise for called, enterprise in out.items() if enterprise is not None}


def _form_of(name: str) -> str:
    """The first legal form in a name, in lower case: `cổ phần`, `tnhh`."""
    words = name.lower().split()
    return next((words[1 + k] for k in range(len(words) - 2) if (words[1 + k],) in FORMS or words[1 + k] == "cổ"), "")


def _shortens(one: _Full, known: Enterprise) -> bool:
    """Whether a mention is a shorter name of a known enterprise: `Công ty Ánh Dương Số`, without or with its form."""
    form = _form_of(one.found.enterprise.name)
    tail = one.found.enterprise.name.split()[-2:] == known.name.split()[-2:]
    return tail and (not form or form == _form_of(known.name))


def _in_full(reader: Reader) -> list[_Full]:
    """All enterprises with a head, none inside another (`Tổng [công ty ...]`)."""
    out: list[_Full] = []
    behind = 0
    for i in reader.tokens_with("enterprise_head", "enterprise"):
        found = company(reader, i) if i >= behind else None
        if found is not None:
            behind = found.end
            out += filter(None, (_full(reader, i, found),))
    return out


def named_enterprises(reader: Reader) -> dict[int, CompanyFound]:
    """By token, the enterprises that neither a list nor a legal form tells, and shorter mentions of fuller names."""
    out: dict[int, CompanyFound] = {}
    full = _in_full(reader)
    meant = _fullest(full)
    for one in full:
        known = next((meant[c] for c in sorted(one.called, key=lambda c: (-len(c), c)) if c in meant), None)
        if known is not None and known.name != one.found.enterprise.name:
            out[one.start] = replace(one.found, enterprise=replace(known, also=one.found.enterprise.name))
    if meant:
        out |= _mentions(reader, meant, out)
    tailed = filter(None, (_tailed(reader, t) for t in reader.tokens_with("brand_tail")))
    return dict(tailed) | out | _by_another(reader)


def _by_another(reader: Reader) -> dict[int, CompanyFound]:
    """`Cake by VPBank`: a brand that tells whose it is."""
    words = reader.view.words
    out: dict[int, CompanyFound] = {}
    for k in [k for k, word in enumerate(words) if word == "by"] if "by" in words else ():
        owner = reader.find(k + 1, "enterprise")
        if owner is not None and k and words[k - 1][0].isupper():
            name = reader.view.span_text(k - 1, owner.end)
            out[k - 1] = CompanyFound(Enterprise(name, parent=owner.entry.spec["name"]), owner.end)
    return out


def _mentions(
    reader: Reader, meant: dict[tuple[str, ...], Enterprise], taken: dict[int, CompanyFound]
) -> dict[int, CompanyFound]:
    """Where the short names stand alone: `Sa Giang xây dựng nền tảng`, `Phó Tổng Giám đốc BSR`."""
    words = reader.view.words
    first = {called[0] for called in meant}
    by_length = sorted(meant, key=len, reverse=True)
    out: dict[int, CompanyFound] = {}
    for i, word in enumerate(words):
        if word not in first or i in taken:
            continue
        called = next((c for c in by_length if tuple(words[i : i + len(c)]) == c), None)
        if called is None or not _alone(reader, i, i + len(called)):
            continue
        enterprise = meant[called]
        end = brand_end(reader, i + len(called))
        if end > i + len(called) and _is_daughter(reader, i, end):
            out[i] = CompanyFound(Enterprise(reader.view.span_text(i, end), parent=enterprise.name), end)
            continue
        out[i] = CompanyFound(replace(enterprise, also=" ".join(called)), i + len(called))
    return out


def _is_daughter(reader: Reader, i: int, end: int) -> bool:
    """`Chủ tịch HĐTV SHB Finance`: a firm by the short name of another and a word; not `FPT Corporation`."""
    short, tail = reader.view.words[i], reader.view.words[end - 1]
    return short.isupper() and tail not in _SAME and reader.ending_at(i, "title") >= 0


def _alone(reader: Reader, i: int, end: int) -> bool:
    """Whether words are no part of a longer name: `xã Sa Giang`, `Nguyễn Sa Giang`."""
    if name_weight(reader.view.words[i:end]) >= 2 and reader.ending_at(i, "title", "honorific") >= 0:
        return False  # ông A, Giám đốc A
    opened = reader.view.words[i - 1] in OPENERS or reader.find(i - 1, "title")
    before = reader.run_end.get(i - 1, 0) > i and not opened
    behind = reader.run_end.get(end - 1, 0) > end and not name_weight(reader.view.words[end : reader.run_end[end - 1]])
    return not (before or behind or reader.find(i - 1, "level", "honorific"))
