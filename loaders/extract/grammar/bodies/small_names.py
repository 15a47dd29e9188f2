"""Names of institutes and centres that go on in small letters: a title before and a sign behind tell their end."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.resources.words import phrases_of

_LONGEST, _SHORTEST = 10, 2
_ENDS = (",", ".", ";", "(", ")", "")
_COMPOUNDS = phrases_of("small_compounds")
_LISTED = ("study", "field", "trade")


def small_end(reader: Reader, head: int, start: int) -> int:
    """`Viện trưởng Viện [dinh dưỡng học đường Việt Nam],`: the end of words in small letters, else the same token.

    Args:
        reader: the document.
        head: where the body begins, right behind a title.
        start: the first word in small letters.
    """
    k, words = start, reader.view.words
    court = reader.find_any_case(head, "head")
    if reader.ending_at(head, "title") < 0 or (court is not None and court.end > start):  # Viện kiểm sát quân sự
        return start
    while k < min(len(words), start + _LONGEST) and _goes_on(reader, k):
        k += 1
    if k < start + _SHORTEST or words[k - 1] == "và":
        return start
    from loaders.extract.grammar.places.places import raw_unit

    placed = reader.find(k, "province", "level") is not None and raw_unit(reader, k) is not None
    if words[k : k + 2] == ["Việt", "Nam"]:
        k += 2
    closed = reader.word(k) in _ENDS and not (reader.word(k) == "," and reader.find_any_case(k + 1, *_LISTED))
    return k if placed or closed else start


def _goes_on(reader: Reader, k: int) -> bool:
    """Whether a small word is part of such a name; a comma is one between two fields of a list that `và` ends."""
    if reader.word(k) == ",":
        field = reader.find_any_case(k + 1, *_LISTED)
        return field is not None and reader.word(field.end) == "và" and reader.view.words[k + 1].islower()
    if reader.word(k) == "và":
        return reader.find_any_case(k + 1, *_LISTED) is not None and reader.view.words[k + 1].islower()
    word = reader.view.words[k]
    if not word.isalpha() or not word.islower() or reader.is_stop(k):
        return False
    compound = (word, reader.word(k + 1)) in _COMPOUNDS
    return compound or reader.find_any_case(k, "head", "body", "title", "role", "honorific", "level") is None
