"""Centres told as works: built, put in use, fed with data; the same words without that are an office."""

from __future__ import annotations

import re

from loaders.extract.grammar.commas import comma_inside
from loaders.extract.grammar.phrases import open_phrase
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.programmes.facilities import ProgrammesFound, describes
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Programme
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, split_all

_WORDS = load_yaml("programmes.yaml")["centres"]
_WATCHING, _WORKS = (tuple(tuple(w.split()) for w in _WORDS[key]) for key in ("watching", "works"))
_ERECTING = split_all(_WORDS["erecting"])
_VISITING = split_all(_WORDS["visiting"])
_FEEDING, _DATA = frozenset(_WORDS["feeding"]), re.compile(rf"\b(?:{any_of(_WORDS['data'])})\b")
_CLEVER = split_all(_WORDS["clever"])
_BEHIND = re.compile(
    rf"[\s,)]*(?:(?:{any_of(_WORDS['adverbs'])})\s)*(?:{any_of(_WORDS['done'])})\b"
    rf"|[\s)]*,? do [^.;\n]{{2,60}}? (?:{any_of(_WORDS['by'])})\b"
)
_STAFFED, _THAT = any_of(_WORDS["staff"]), "trung tâm (?:này|trên|ấy|đó)\\b"
_UNIT = r"trung tâm là (?:một )?đơn vị (?:sự nghiệp|trực thuộc|thuộc)"
_LONGEST, _LONGEST_NAME, _FAR, _CHARACTERS = 10, 4, 60, 120
_PEOPLE = ("title", "role", "honorific", "head", "body", "committee_head", "enterprise", "enterprise_head")


def centre(reader: Reader, i: int) -> ProgrammesFound | None:
    """`đưa vào hoạt động Trung tâm Điều hành thông minh (IOC) tỉnh`: a centre at a token, where it is a work."""
    if (reader.word(i), reader.word(i + 1)) != ("trung", "tâm") or not reader.view.words[i][0].isupper():
        return None
    watching = _begins(reader, i + 2, _WATCHING)
    end = _watching_end(reader, i + 2) if watching else 0
    if not end and _begins(reader, i + 2, _WORKS):
        end = open_phrase(reader, i + 2) or _plain_end(reader, i + 2)
    if not end or _has_staff(reader, i):
        return None
    stop = _placed(reader, end)
    if not (_before(reader, i, watching) or _behind(reader, stop)):
        return None
    short = reader.view.words[end + 1] if stop == end + 3 and reader.word(end) == "(" else ""
    name = reader.view.span_text(i, end if short else stop)
    return ProgrammesFound(((i, stop, Programme(name, "centre", short)),), stop)


def _begins(reader: Reader, k: int, phrases: tuple[tuple[str, ...], ...]) -> bool:
    return any(tuple(reader.view.lower[k : k + len(phrase)]) == phrase for phrase in phrases)


def _watching_end(reader: Reader, k: int) -> int:
    """Behind `thông minh` in `Giám sát, điều hành đô thị thông minh`, or 0."""
    for i in range(k, min(k + _LONGEST, len(reader.view.words) - 1)):
        if tuple(reader.view.lower[i : i + 2]) in _CLEVER:
            return i + 2
        if not (reader.word(i).isalpha() or (reader.word(i) == "," and comma_inside(reader, i))):
            return 0
    return 0


def _plain_end(reader: Reader, k: int) -> int:
    """Behind the words in small letters: `đổi mới sáng tạo` before `có`."""
    while describes(reader, k):
        k += 1
    return k


def _placed(reader: Reader, end: int) -> int:
    """The end with an abbreviation in brackets and the place: `(IOC) tỉnh`, `AI Hạ Long`."""
    words = reader.view.words
    bracket = words[end : end + 1] == ["("] and reader.word(end + 2) == ")" and words[end + 1].isalnum()
    k = end + 3 if bracket else end
    unit = raw_unit(reader, k) if reader.find(k, "level", "province") else None
    if unit is not None:
        return unit.end
    stop = k
    while stop < len(words) and stop - k < _LONGEST_NAME and words[stop][0].isupper() and words[stop].isalnum():
        if reader.find(stop, *_PEOPLE):
            break
        stop += 1
    return stop if stop > k or bracket else end


def _has_staff(reader: Reader, i: int) -> bool:
    """Whether the article tells who heads such a centre or speaks for it: then it is an office."""
    name = re.escape(reader.view.span_text(i, i + 4).lower())
    return re.search(rf"\b(?:(?:{_STAFFED}) (?:{name}|{_THAT})|{_UNIT})", reader.view.text.lower()) is not None


def _before(reader: Reader, i: int, watching: bool) -> bool:
    """Whether the words before say that it is built or run; of one that watches also that it is seen or gets data."""
    lower = reader.view.lower
    k = i - 1 if reader.word(i - 1) in ('"', "“") else i
    told = _ERECTING | _VISITING if watching else _ERECTING
    if any(tuple(lower[k - n : k]) in told for n in (1, 2, 3, 4)):
        return True
    start = max(0, reader.view.starts[i] - _FAR)
    before = re.split(r"[.;\n]", reader.view.text[start : reader.view.starts[i]].lower())[-1]
    signed = reader.word(i - 1) == "về" and "ký" in before.split()
    return signed or (watching and reader.word(i - 1) in _FEEDING and _DATA.search(before) is not None)


def _behind(reader: Reader, stop: int) -> bool:
    """Whether the words behind tell what was done with it or what it costs: `do FPT đầu tư`, `có tổng vốn`."""
    at = reader.view.ends[stop - 1]
    return _BEHIND.match(reader.view.text, at, at + _CHARACTERS) is not None
