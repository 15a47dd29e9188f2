"""Sentences of a clean text: paragraphs are lines; full stops end a sentence unless they end an abbreviation."""

from __future__ import annotations

import re

from graph.text import LOWER, UPPER
from loaders.extract.rows import table_rows
from loaders.extract.view import Sentence, View
from loaders.read.zones import Line

# A full stop, question mark ... with closing quotes, then a blank (or none) and a capital, digit or opening quote.
_END = re.compile(
    rf"[.?!…]+[\"”’»)\]]*(?:\s+(?=[\"“‘«(\[]*[{UPPER}0-9])|(?<=[{LOWER}]\.)(?=[{UPPER}][{LOWER}])|(?<=\.”)(?=[{UPPER}]))"
)
_ABBREVIATIONS = frozenset(
    ["TP", "Tp", "T.P", "TX", "TT", "Tr", "TS", "PGS", "GS", "ThS", "Th.S", "BS", "P", "Q", "KTS", "LS", "PGS.TS",
     "GS.TS", "KS", "St", "Mr", "Ms", "CN", "H", "tr", "No", "TSKH", "NGƯT", "NGND", "BS.CKI", "BS.CKII", "Đ.c", "Đ/c"]
)  # fmt: skip
_UNIT_WORDS = ("TP", "TX", "P", "Q")
_TWO_WORDS = re.compile(rf"([{UPPER}][{LOWER}]+) [{LOWER}]")
_LAST_WORD = re.compile(r"[^\s(“\"]+$")


def _ends(text: str, start: int, end: int) -> list[int]:
    """Offsets behind each sentence of a line."""
    out = []
    for match in _END.finditer(text, start, end):
        before = _LAST_WORD.search(text, start, match.start())
        word = before.group() if before else ""
        ends_unit = word in _UNIT_WORDS and _goes_on_lower(text, match.end())
        if (
            not ends_unit
            and match.group().strip() == "."
            and (
                word in _ABBREVIATIONS or (len(word) == 1 and word.isupper()) or _numbering(text, start, match.start())
            )
        ):
            continue
        out.append(match.start() + len(match.group().rstrip()))
    return [*out, end]


def _goes_on_lower(text: str, at: int) -> bool:
    """`... của UBND TP. Đứng đầu ban này ...`: a capital and then a lower-case word is a new sentence, no place."""
    match = _TWO_WORDS.match(text, at)
    return match is not None and match.group(1) not in ("Huế", "Vinh")


def _numbering(text: str, start: int, stop: int) -> bool:
    """`1.` at the head of a line."""
    return text[start:stop].isdigit()


def split_sentences(view: View, lines: list[Line]) -> list[Sentence]:
    """The sentences of all lines, in tokens, with the zone of their line."""
    out: list[Sentence] = []
    rows, inside = table_rows(view.text, lines), -1
    for number, line in enumerate(lines):
        at = line.start
        if number in rows:
            inside = rows[number]
            start, end = view.token_at(at), view.token_at(lines[inside].end)
            out.append(Sentence(start, end, "body", number, True, True))
        if number <= inside:
            continue
        for stop in _ends(view.text, line.start, line.end):
            start, end = view.token_at(at), view.token_at(stop)
            while start < end and view.words[start].isspace():
                start += 1
            if start < end:
                out.append(Sentence(start, end, line.zone, number, line.bullet, at == line.start))
            at = stop
    return out
