"""The word lists of committees.yaml over tokens, and the signs inside the name of a committee."""

from __future__ import annotations

from functools import cache
from itertools import pairwise

from loaders.extract.grammar.reader import Reader
from loaders.extract.words.syllables import is_syllable
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("committees.yaml")
_ORDINALS = frozenset(_WORDS["ordinals"])
_LONGEST_QUOTED, _LONGEST_FOREIGN = 14, 4
_FAR, _NEAR = 24, 9
MADE_UP = list_of("made_up_of")  # behind a committee: who is in it
_QUOTES = ('"', "“", "”", "‘", "’")
Phrases = frozenset[tuple[str, ...]]


@cache
def phrases(name: str) -> Phrases:
    """A word list of committees.yaml as tuples of lower-case tokens."""
    return frozenset(tuple(p.lower().replace(",", " ,").split()) for p in _WORDS[name])


_SET_UP_BY = phrases("set_up_by")

_ACTS, _HOLDING = phrases("acts"), frozenset(_WORDS["holding"])
IN_TITLES = frozenset(_WORDS["in_titles"])


@cache
def short_owners() -> Phrases:
    """What an owner is called that the text names in full elsewhere (`Bộ`, `Tổng công ty`, `Nhà trường`)."""
    return frozenset(tuple(w.lower().split()) for words in _WORDS["short_owners"].values() for w in words)


_QUOTED, _PERIODS, _DASHED = map(phrases, ("quoted", "periods", "dashed"))
_DOCUMENTS, _ISSUERS, _LONGEST_ISSUER = phrases("documents"), phrases("issuers"), 6
_STATE_DOCUMENTS, _STATE_ISSUERS, _OF_PLACE = map(phrases, ("state_documents", "state_issuers", "of"))
_BY_NUMBER = {
    sign: frozenset(tuple(p.lower().split()) for p in issuers) for sign, issuers in _WORDS["issuers_by_number"].items()
}


@cache
def _first_words(phrases: Phrases) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


def phrase_end(reader: Reader, k: int, phrases: Phrases, longest: int = 5) -> int | None:
    """End of the longest phrase of a list that begins at a token."""
    lower = reader.view.lower
    if not 0 <= k < len(lower) or lower[k] not in _first_words(phrases):
        return None
    for size in range(longest, 0, -1):
        if tuple(lower[k : k + size]) in phrases:
            return k + size
    return None


def glued(reader: Reader, i: int) -> bool:
    """`Covid-19`, `SARS-CoV-2`, `COVID - 19`: a dash inside a word."""
    view = reader.view
    if reader.word(i) not in ("-", "–") or i + 1 >= len(view.words):
        return False
    touching = view.ends[i - 1] == view.starts[i] and view.ends[i] == view.starts[i + 1]
    if reader.find(i + 1, "title"):
        return False  # Ban Chỉ đạo Chính phủ-Phó Thủ tướng A
    return touching or (view.words[i + 1].isdigit() and view.words[i - 1][0].isupper())


def dashed(reader: Reader, i: int) -> bool:
    """`kinh tế - xã hội`, `hành chính - kinh tế`: a dash in the middle of a word for what goes together."""
    return phrase_end(reader, i - 2, _DASHED, 5) == i + 3


def is_year(word: str) -> bool:
    """`2016`."""
    return len(word) == len("2016") and word.isdigit() and word[:2] in ("19", "20")


def year_end(reader: Reader, i: int) -> int | None:
    """Where a topic ends at a year: behind it in the name of an event (`APEC 2027`), else before; None for no year."""
    if not is_year(reader.word(i)):
        return None
    before = reader.view.words[i - 1]
    return i + (before.isupper() and len(before) > 2)


def past_period(reader: Reader, k: int) -> int:
    """`giai đoạn 2021 - 2025`, `năm 2024`, `5 năm 2016 - 2020`: the token behind the time that a committee is for."""
    end = phrase_end(reader, k, _PERIODS, 3) or k
    if not is_year(reader.word(end)):
        return k
    return end + (3 if reader.word(end + 1) in ("-", "–", "đến") and is_year(reader.word(end + 2)) else 1)


def quoted_end(reader: Reader, i: int) -> int | None:
    """The token behind the quotation that opens at one."""
    if reader.word(i) not in _QUOTES:
        return None
    return next((k + 1 for k in range(i + 2, i + _LONGEST_QUOTED) if reader.word(k) in _QUOTES), None)


def named_end(reader: Reader, k: int, any_topic: bool) -> int | None:
    """`Ban Chỉ đạo [“Tết Sum vầy”]`, `Ban Chỉ đạo [metro]`: end of a name in quotation marks, or of a foreign word.

    Args:
        reader: the document.
        k: the token behind the head.
        any_topic: whether what is quoted may begin with a small letter.
    """
    words = reader.view.words[k : k + 2]
    if len(words) > 1 and (any_topic or words[1][:1].isupper()) and (end := quoted_end(reader, k)) is not None:
        return end
    if not words or not words[0].isalpha() or not words[0].islower() or is_syllable(words[0]):
        return None
    end = k + 1  # logistics xanh
    while end < k + _LONGEST_FOREIGN and reader.view.words[end : end + 1] and _goes_on(reader, end):
        end += 1
    return end


def _goes_on(reader: Reader, i: int) -> bool:
    word = reader.view.words[i]
    return word.isalpha() and word.islower() and not reader.is_stop(i)


def names_quoted(reader: Reader, i: int) -> bool:
    """`phong trào "Toàn dân đoàn kết"`: whether what is quoted is the name of what stands before it."""
    return any(phrase_end(reader, i - back, _QUOTED, back) == i for back in (1, 2, 3))


def ordinal(reader: Reader, k: int) -> str:
    """`Tổ giúp việc thứ nhất`: the number of a team that has no other name."""
    named = reader.word(k) == "thứ" and reader.word(k + 1) in _ORDINALS
    return f"thứ {reader.word(k + 1)}" if named else ""


def past_short_form(reader: Reader, k: int) -> int:
    """`chuyển đổi số (CĐS)`, `khoa học - công nghệ (KH-CN)`: the token behind the bracket."""
    if reader.word(k) != "(":
        return k
    close = next((i for i in range(k + 2, k + 5) if reader.word(i) == ")"), None)
    if close is None or not "".join(reader.view.words[k + 1 : close]).isupper():
        return k
    return close + 1


def acted_on(reader: Reader, i: int) -> bool:
    """`hỗ trợ cấp xã vận hành`: whether an act ends right before a token, so that it is what the act is done to."""
    return any(phrase_end(reader, i - size, _ACTS, size) == i for size in (2, 3))


def has_holder(reader: Reader, head: int) -> bool:
    """`làm Trưởng Ban Chỉ đạo X`, `giữ chức Phó Trưởng ...`: whether a committee stands in a role that somebody has."""
    before = head - 2 - (reader.word(head - 2) == "phó")
    return reader.word(head - 1) == "trưởng" and reader.word(before) in _HOLDING


def made_up_of(reader: Reader, end: int) -> bool:
    """`Ban Chỉ đạo bệnh án điện tử do Giám đốc A làm Trưởng ban`: whether words behind a name tell who heads it.

    Or by what it was set up: `Tổ công tác theo dõi dự án, thành lập theo Quyết định số 77`.
    """
    if reader.word(end) == "," and phrase_end(reader, end + 1, _SET_UP_BY, 3) is not None:
        return True
    who = reader.find(end + 1, "honorific", "title") is not None or end + 1 in reader.run_end
    who = who or (reader.word(end) == "gồm" and reader.word(end + 1).isdigit())  # gồm 11 người, do ông A làm Tổ trưởng
    return reader.word(end) in MADE_UP and who and "trưởng" in reader.view.lower[end : end + _FAR]


def where_somebody_is(reader: Reader, end: int) -> bool:
    """`nhớ Ban Chỉ đạo cải tạo bến cảng, nơi ông là Trưởng ban`: whether words behind a name tell who is what there."""
    words = reader.view.lower[end : end + _NEAR]
    said = next((k for k, word in enumerate(words) if word in ("là", "làm", "giữ")), len(words))
    return words[:2] == [",", "nơi"] and any(reader.find(end + k, "role") for k in range(said + 1, len(words)))


def past_issuer(reader: Reader, start: int, k: int) -> int:
    """Behind who gave the document that a topic ends with: `thực hiện Nghị quyết 57 [của Bộ Chính trị]`.

    Args:
        reader: the document.
        start: where the topic begins.
        k: where it ends.
    """
    words = reader.view.lower[start:k]
    named = any(pair in _DOCUMENTS for pair in pairwise(words))
    by = _ISSUERS if named else frozenset()
    topic = reader.view.span_text(start, k)
    for sign, issuers in _BY_NUMBER.items():
        by = by | issuers if sign in topic else by
    return phrase_end(reader, k, by, _LONGEST_ISSUER) or _past_state(reader, words, k)


def _past_state(reader: Reader, topic: list[str], k: int) -> int:
    """`triển khai Đề án 06 [của Chính phủ] tỉnh X`: the place behind the Government has the committee."""
    end = phrase_end(reader, k, _STATE_ISSUERS, _LONGEST_ISSUER) or k
    place = phrase_end(reader, end, _OF_PLACE, 3) or end
    told = any(pair in _STATE_DOCUMENTS for pair in pairwise(topic))
    return end if told and reader.find(place, "level", "province") is not None else k
