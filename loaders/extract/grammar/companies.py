"""Enterprises: known ones with their branches, and a legal form with a capitalised name."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.names import name_weight, province_end
from loaders.extract.grammar.places import raw_unit
from loaders.extract.grammar.syllables import is_syllable
from loaders.extract.lexicon import Hit
from loaders.extract.reader import Reader
from loaders.extract.things import Enterprise
from loaders.resources.load import load_yaml

_WORDS = load_yaml("enterprises.yaml")
_FORMS = frozenset(tuple(f.lower().split()) for f in _WORDS["forms"])
_LONGEST_FORM = max(len(f) for f in _FORMS)
_NEED_CAPITAL = ("Nhà máy", "Điện lực", "Bưu điện", "Doanh nghiệp", "Xí nghiệp")
_LINKS = frozenset(_WORDS["links"])
_LONGEST_NAME, _SHORT_TAIL = 12, 2
_NOT_IN_NAME = frozenset(_WORDS["not_in_name"])
_NOT_BRANDS = frozenset(_WORDS["not_brands"])
_DIVISIONS = frozenset(_WORDS["divisions"])
_NEW_THING = ("title", "role", "honorific", "head", "body", "enterprise_head", "committee_head")
_OTHERS = (
    "enterprise_head",
    "institution_head",
    "head",
    "body",
    "title",
    "role",
    "enterprise",
    "committee_head",
    "honorific",
    "province",
)


@dataclass(frozen=True, slots=True)
class CompanyFound:
    """An enterprise and the token behind it."""

    enterprise: Enterprise
    end: int


def _alias(reader: Reader, end: int) -> tuple[str, int]:
    """`(Simexco)`, `(gọi tắt là ABC)` behind a name."""
    if reader.word(end) != "(" or reader.find(end + 1, "committee_head"):
        return "", end
    k = end + 1
    if (reader.word(k), reader.word(k + 1)) in (("gọi", "tắt"), ("viết", "tắt")):
        k += 3 if reader.word(k + 2) in ("là", ":") else 2
    stop = k
    while stop < k + 4 and stop < len(reader.view.words) and reader.word(stop) not in (")", "(", ",", ";"):
        stop += 1
    if stop == k or reader.word(stop) != ")" or not reader.view.words[k][0].isupper():
        return "", end
    return reader.view.span_text(k, stop), stop + 1


def _division(reader: Reader, k: int) -> int:
    """End of what a group adds to its name for a company of its own: `Siemens Energy`, `Samsung Electronics`."""
    while k < len(reader.view.words) and reader.view.words[k] in _DIVISIONS:
        k += 1
    return k


def _branch(reader: Reader, hit: Hit, k: int) -> int:
    """End of a branch's place behind a known name: `VNPT Vĩnh Long`, `Agribank Chi nhánh Thành phố Hưng Yên`."""
    if (reader.word(k), reader.word(k + 1)) == ("chi", "nhánh"):
        k += 2
        unit = raw_unit(reader, k)
        if unit is not None and unit.name:
            return unit.end
    if (reader.view.words[k : k + 2]) == ["Việt", "Nam"]:
        behind = province_end(reader, k + 2) if reader.find(k + 2, "province") else None
        return behind or k + 2
    end = province_end(reader, k) if reader.find(k, "province") else None
    if end is not None:
        return end
    unit = raw_unit(reader, k) if reader.find(k, "level") else None
    return unit.end if unit is not None and unit.name and unit.province else k


def _known(reader: Reader, i: int, hit: Hit) -> CompanyFound:
    spec = hit.entry.spec
    division = _division(reader, hit.end)
    end = _branch(reader, hit, division) if spec.get("branch") or division > hit.end else hit.end
    written = reader.view.span_text(i, end)
    if end > hit.end:
        alias, after = _alias(reader, end)
        return CompanyFound(Enterprise(written, alias, spec["name"]), after)
    alias, after = _alias(reader, end)
    return CompanyFound(Enterprise(written, spec["name"]), after if alias else end)


def _form_end(reader: Reader, k: int) -> int:
    """End of the forms and descriptive words between the head and the proper name."""
    lower = reader.view.lower
    while True:
        for size in range(_LONGEST_FORM, 0, -1):
            if tuple(lower[k : k + size]) in _FORMS and lower[k] not in (",", "-", "&", "và"):
                k += size
                break
        else:
            if lower[k : k + 1] and lower[k] in ("và", ",", "-", "&") and tuple(lower[k + 1 : k + 2]) in _FORMS:
                k += 1
                continue
            return k


def _name_end(reader: Reader, k: int, described: bool) -> int:
    """End of a proper name: capitals, numbers, brand spellings, joined by & and -.

    Args:
        reader: the document.
        k: where the name begins.
        described: whether words for its trade stand before it: then it may begin in lower case (`y tế Sao Số`).
    """
    words = reader.view.words
    i = k
    while i < len(words) and i - k < _LONGEST_NAME:
        if _capital(reader, k, i):
            if i > k and reader.find(i, *_NEW_THING):
                break
        elif not _joins(reader, k, i):
            if (i > k or described) and (further := _goes_on(reader, i)):
                i = further
                continue
            if words[i] not in _LINKS or not _links(reader, k, i):
                break
        i += 1
    while i > k and not words[i - 1][-1].isalnum():
        i -= 1
    return _tail_end(reader, k, _before_person(reader, k, i))


def _capital(reader: Reader, k: int, i: int) -> bool:
    """`FPT`, `4.0`, `iNext`: a word that only a name has."""
    word = reader.view.words[i]
    number = word[0].isdigit() and i > k and reader.view.lower[i - 1] != ","
    return word[0].isupper() or number or (word.isalnum() and not word.islower())


def _joins(reader: Reader, k: int, i: int) -> bool:
    """`&`, `-` between two parts of a name."""
    words = reader.view.words
    behind = words[i + 1][0] if i + 1 < len(words) else ""
    return words[i] in ("&", "-", "–", "+") and i > k and (behind.isupper() or behind.isdigit())


def _links(reader: Reader, k: int, i: int) -> bool:
    """Whether a lower-case syllable (`sản xuất`) goes on with the name and no other thing begins behind it."""
    words = reader.view.words
    if i == k or not (i + 1 < len(words) and words[i + 1][0].isalnum()) or reader.is_stop(i):
        return False
    return not reader.find(i + 1, "enterprise_head", "institution_head", "head", "body", "title", "enterprise")


def _goes_on(reader: Reader, i: int) -> int:
    """`Chè cổ thụ Phìn Hồ`, `Điện nước Hà Tĩnh`: up to four lower-case syllables before the next capital."""
    words = reader.view.words
    j = i + 1 if words[i] in ("-", "–") else i
    start = j
    while j < min(len(words), start + 4) and words[j].isalpha() and words[j].islower() and not reader.is_stop(j):
        if words[j] == "và" and reader.find(j + 1, *_OTHERS):
            return 0
        j += 1
    if j == start or j >= len(words) or not words[j][0].isupper() or words[start] in _NOT_IN_NAME:
        return 0
    other = reader.find(j, *_OTHERS)
    placed = other is not None and other.entry.category in ("province", "enterprise") and j - start <= _SHORT_TAIL
    return j if other is None or (placed and is_syllable(words[i - 1].lower())) else 0


def _tail_end(reader: Reader, k: int, end: int) -> int:
    """`Quân đội`, `Ngoại thương`: a name of one capital syllable goes on with one or two in lower case."""
    words, i = reader.view.words, end
    if end - k != 1 or not is_syllable(words[k].lower()):
        return end
    while (
        i < min(len(words), end + _SHORT_TAIL) and words[i].isalpha() and words[i].islower() and not reader.is_stop(i)
    ):
        i += 1
    return i if i == len(words) or not words[i].isalpha() or reader.is_stop(i) else end


def _before_person(reader: Reader, k: int, end: int) -> int:
    """Leaves a person's name behind a company's name: `Công ty CP Sao Bắc Nguyễn Thị Mai`."""
    words = reader.view.words
    for i in range(k + 1, end - 1):
        if name_weight(words[i:end]) >= 6 or (words[i + 1] == "Thị" and i + 2 < end):
            return i
    return end


def _quoted(reader: Reader, k: int) -> int | None:
    if reader.word(k) not in ('"', "“"):
        return None
    for i in range(k + 1, min(k + 8, len(reader.view.words))):
        if reader.word(i) in ('"', "”"):
            return i + 1
    return None


def company(reader: Reader, i: int) -> CompanyFound | None:
    """The enterprise that begins at a token."""
    known, head = reader.find(i, "enterprise"), reader.find(i, "enterprise_head")
    if known is not None and (head is None or known.end > head.end):
        return _known(reader, i, known)
    if head is None or reader.word(i - 1) in ("các", "những", "nhiều", "mỗi"):
        return None
    k = _form_end(reader, head.end)
    end = _quoted(reader, k) or _name_end(reader, k, k > head.end)
    if end == k or (head.entry.name in _NEED_CAPITAL and k > head.end):
        return None
    if not any(w[0].isupper() or w[0] in '"“' for w in reader.view.words[k:end]):
        return None
    name = reader.view.span_text(i, end)
    alias, after = _alias(reader, end)
    return CompanyFound(Enterprise(name, alias), after)


def brand(reader: Reader, k: int) -> CompanyFound | None:
    """A brand without a legal form behind a title: `tổng giám đốc Kestrel Micro`, `Giám đốc OCB Đồng Nai`."""
    words = reader.view.words
    i = k
    while i < min(len(words), k + 4) and _is_brand_word(words[i]):
        i += 1
    if i == k or all(reader.hits.get(j) for j in range(k, i)):
        return None
    end = i
    if reader.find(end, "province"):
        end = province_end(reader, end) or end
    return CompanyFound(Enterprise(reader.view.span_text(k, end)), end)


def _is_brand_word(word: str) -> bool:
    """A capitalised word that is no Vietnamese syllable, or an abbreviation in capitals."""
    if not word[0].isalpha() or not any(c.isupper() for c in word) or word in _NOT_BRANDS:
        return False
    return (word.isupper() and len(word) >= 3) or not is_syllable(word.lower())
