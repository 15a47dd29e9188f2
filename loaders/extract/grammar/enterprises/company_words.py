"""Words in small letters inside the names of firms: `Chè cổ thụ Phìn Hồ`, `HTX nuôi tôm Tân Hưng`."""

from __future__ import annotations

from loaders.extract.grammar.enterprises.branches import NEW_THING, OTHERS, short_form
from loaders.extract.grammar.reader import Reader


def next_capital(reader: Reader, i: int) -> int:
    """`Chè cổ thụ Phìn Hồ`: where its next capital stands, behind up to four lower-case syllables; else 0."""
    words = reader.view.words
    if words[i] == "(":
        return i + 3 if short_form(words, i) else 0
    j = i + 1 if words[i] in ("-", "–") else i
    start = j
    if j > i and reader.word(j) in ("và", "cùng"):
        return 0  # Tập đoàn FLC - và bà B
    while (
        j < min(len(words), start + 4 + (words[start] == "và"))
        and words[j].isalpha()
        and words[j].islower()
        and not reader.is_stop(j)
    ):
        if words[j] == "và" and reader.find(j + 1, *OTHERS):
            return 0
        j += 1
    if j == start or j >= len(words) or not words[j][0].isupper() or reader.find(j, *OTHERS):
        return 0
    return j


def craft_end(reader: Reader, k: int) -> int:
    """`HTX [nuôi tôm] Tân Hưng`: end of what a cooperative does, in words that no list has; k itself where none are."""
    end = 0 if reader.find(k, "trade") else next_capital(reader, k)
    said = any(reader.is_verb(i) or reader.find(i, *NEW_THING) for i in range(k, end))
    return end if end > k and not said and end in reader.run_end else k
