"""Initiatives whose head noun belongs to their name: marketplaces, platforms with a capital, facilities."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Programme
from loaders.extract.words.lexicon import Hit
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

OWNERS = ("head", "body", "enterprise", "enterprise_head", "institution_head", "level", "province")
_LONGEST_SMALL, _YEAR = 24, 4
_LONG_HEAD, _HOUSES = 5, ("bộ", "sở")
_WORDS = load_yaml("programmes.yaml")
ACRONYMS = frozenset(_WORDS["not_names"])
TAILS = tuple(tuple(t.split()) for t in _WORDS["tails"])
_PLAIN, _DATED = frozenset(_WORDS["plain"]), frozenset(_WORDS["dated"])
_OPERATING = split_all(_WORDS["operating"])
STALLS, _VIRTUAL = frozenset(_WORDS["stalls"]), frozenset(_WORDS["virtual"])
_WATCHING, _DOING = (split_all(_WORDS[name]) for name in ("watching", "doing"))
_CARRYING, _LONGEST_WATCH = frozenset(word for pair in _WATCHING | _DOING for word in pair), 9
_BUILDING = split_all(_WORDS["building"])


@dataclass(frozen=True, slots=True)
class ProgrammesFound:
    """Initiatives named one after the other behind one head, with their token spans."""

    items: tuple[tuple[int, int, Programme], ...]
    end: int


def _aliased(reader: Reader, end: int) -> str:
    """`(HanoTEX)` behind a name."""
    if reader.word(end) == "(" and reader.word(end + 2) == ")" and reader.view.words[end + 1][0].isalnum():
        return reader.view.words[end + 1]
    return ""


def describes(reader: Reader, i: int) -> bool:
    """Whether a word goes on with a description: in lower case, no verb or function word (`học tập mở`)."""
    word = reader.word(i)
    return word.isalpha() and reader.view.words[i].islower() and (not reader.is_stop(i) or (word,) in TAILS)


def _house_end(reader: Reader, k: int) -> int:
    """`Trung tâm dữ liệu [Bộ Quốc phòng]`: behind the ministry or department whose name ends that of a work, or 0."""
    field = reader.find(k + 1, "field") if reader.word(k) in _HOUSES and k in reader.run_end else None
    return field.end if field is not None else 0


def with_alias(reader: Reader, head: Hit, k: int) -> ProgrammesFound | None:
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
    site = reader.word(head.start) == "sàn" and stop > head.end and "." in brand
    if not brand or not (brand.isupper() or site or any(c.isupper() for c in brand[1:])):
        return None
    name = reader.view.span_text(head.start, stop)
    programme = Programme(name, head.entry.spec["kind"], brand)
    return ProgrammesFound(((head.start, stop + 3, programme),), stop + 3)


def market(reader: Reader, head: Hit, k: int) -> ProgrammesFound | None:
    """`Sàn Tôm Cà Mau`, `Sàn Nông sản Đà Lạt`: a capitalised exchange with its own name, which ends in a capital."""
    words = reader.view.words
    if words[head.start] != "Sàn" or head.end != head.start + 1 or "promotion" in reader.genres:
        return None
    end = open_phrase(reader, k) or k
    end = max(end, reader.run_end.get(end, end) if reader.find(end, "province") else reader.run_end.get(k, k))
    if end - k < 2 or not words[end - 1][0].isupper():
        return None
    return ProgrammesFound(((head.start, end, Programme(reader.view.span_text(head.start, end), "marketplace")),), end)


def launched(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """`ra mắt Sàn Giao dịch công nghệ Hà Nội và Chợ Chuyển đổi số`: a head with a capital behind such a verb."""
    i, words, lower = head.start, reader.view.words, reader.view.lower
    if not words[i][0].isupper() or head.entry.spec["kind"] != "marketplace":
        return None
    verb = any(tuple(lower[i - n : i]) in _OPERATING for n in (1, 2, 3))
    second = lower[i - 1] == "và" and i - 2 in reader.run_end
    if not (verb or second):
        return None
    end = open_phrase(reader, head.end) or head.end
    end = max(end, reader.run_end.get(end, end))
    end = next(
        (k for k in range(head.end, end) if words[k] in (",", "và") and reader.find(k + 1, "programme_head")), end
    )
    if end == head.end or (head.entry.name in STALLS and _VIRTUAL.isdisjoint(lower[head.end : end])):
        return None
    return ProgrammesFound(((i, end, Programme(reader.view.span_text(i, end), "marketplace")),), end)


def dated(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """`Ngày hội Chuyển đổi số năm 2025`, `Tuần lễ Chuyển đổi số Đà Nẵng 2025`: an event named up to its year."""
    words, k = reader.view.words, head.end
    if head.entry.name not in _DATED or k >= len(words) or not (words[k][0].isupper() or _small_name(reader, head)):
        return None
    end = open_phrase(reader, k) or _small_name(reader, head) or k
    unit = raw_unit(reader, end) if reader.find(end, "level") else None
    if unit is not None and unit.end - end > 1:  # Hội thi Sáng tạo kỹ thuật tỉnh Lâm Đồng
        end = unit.end
        if not reader.word(end + 1).startswith("20"):
            name = reader.view.span_text(head.start, end)
            programme = Programme(name[0].upper() + name[1:], head.entry.spec["kind"])
            return ProgrammesFound(((head.start, end, programme),), end)
    end = max(end, reader.run_end.get(end, end))
    year = end + 1 if reader.word(end) == "năm" else end
    if end == k or not (len(reader.word(year)) == 4 and reader.word(year).startswith("20")):
        return None
    name = reader.view.span_text(head.start, year + 1)
    programme = Programme(name[0].upper() + name[1:], head.entry.spec["kind"])
    return ProgrammesFound(((head.start, year + 1, programme),), year + 1)


def _small_name(reader: Reader, head: Hit) -> int:
    """`lễ khai mạc Tuần lễ [chuyển đổi số Đà Nẵng] năm 2025`: fields in small letters, up to the year; else 0."""
    k, words = head.end, reader.view.words
    capital = words[head.start][0].isupper() and words[head.start - 1].islower()
    if not capital or reader.find_any_case(k, "field", "room", "study", "trade") is None:
        return 0
    while k < head.end + _LONGEST_SMALL and (words[k][:1].isalpha() or words[k] in (",", ".")):
        if reader.word(k + 1).startswith("20") and len(reader.word(k + 1)) == _YEAR:
            return k if reader.word(k) == "năm" else k + 1
        if reader.is_stop(k) and reader.word(k) not in ("và", "năm"):
            return 0
        k += 1
    return 0


def _watched(reader: Reader, k: int, end: int) -> int:
    """`Nền tảng giám sát[, đánh giá thực hiện] Nghị quyết 57`: before the document whose doing it looks after, or 0."""
    lower, at = reader.view.lower, end
    if tuple(lower[k : k + 2]) not in _WATCHING:
        return 0
    while at < k + _LONGEST_WATCH and (reader.word(at) in _CARRYING or describes(reader, at) or reader.word(at) == ","):
        if at in reader.policies:
            break
        at += 1
    return at if at in reader.policies and tuple(lower[at - 2 : at]) in _DOING else 0


def plain(reader: Reader, head: Hit) -> ProgrammesFound | None:
    """`Nền tảng cửa khẩu số do UBND tỉnh vận hành`: a capital, and not only because a sentence begins or it is run."""
    i, k = head.start, head.end
    if head.entry.name not in _PLAIN or not reader.view.words[i][0].isupper():
        return None
    sentence = reader.view.sentence_over(i)
    if sentence is None:
        return None
    house = _house_end(reader, k)
    end = house or k + 1 if reader.word(i) == "cổng" and k in reader.run_end and reader.word(k + 1) != "vụ" else k
    while end < k + 7 and describes(reader, end):
        end += 1
    watched = _watched(reader, k, end)
    end = watched or end
    of_place = ("của",) if head.entry.name == "cổng dữ liệu" else ()
    if of_place and reader.word(end - 1) == "gia":
        return None  # Cổng dữ liệu quốc gia
    behind = end + 1 if reader.word(end) == "," else end
    at = behind + 1 if reader.word(behind) in ("do", "được", "mà", *of_place) else behind
    named = reader.find(at, *OWNERS) is not None or reader.word(at) == "bộ"
    owned = named and (at > behind or behind > end)
    begun = bool(of_place) and any(tuple(reader.view.lower[i - n : i]) in _OPERATING for n in (1, 2, 3))
    run = owned or begun or reader.word(behind) in ("vận", "khai")
    if (
        end - k < (1 if of_place else 2)
        or (reader.word(i) == "cổng" and end > k and k not in reader.run_end and not of_place)
        or ((sentence.start == i or of_place) and not run)
    ):
        return None
    name = reader.view.span_text(i, reader.policies[end].end if watched else end)
    return ProgrammesFound(((i, end, Programme(name, head.entry.spec["kind"])),), end)


def facility(reader: Reader, head: Hit) -> tuple[int, int, Programme] | None:
    """`Trung tâm dữ liệu Phú Bài`: the head is part of the name; without one of its own it must be being built."""
    words, k = reader.view.words, head.end
    inside = words[k : k + 1] == ["("] and words[k + 2 : k + 3] == [")"] and words[k + 1] in ACRONYMS
    k += 3 if inside and words[k + 3 : k + 4] and words[k + 3][0].isupper() else 0
    end = house = _house_end(reader, k) or k
    while house == k and end < len(words) and end - k < 4 and words[end][0].isupper() and words[end].isalnum():
        if end > k and reader.find(end, "title", "role", "honorific", "head", "body", "committee_head"):
            break
        field = reader.find(end, "field")  # Trung tâm dữ liệu số Y tế
        end = field.end if field is not None else end + 1
    if all(w in ACRONYMS for w in words[k:end]) and end > k:
        return None
    built = any(tuple(reader.view.lower[head.start - n : head.start]) in _BUILDING for n in (1, 2))
    if end == k and not (built and words[head.start][0].isupper() and head.end - head.start >= _LONG_HEAD):
        return None
    name = reader.view.span_text(head.start, end)
    return head.start, end, Programme(name[0].upper() + name[1:], head.entry.spec["kind"])
