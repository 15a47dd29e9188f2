"""Sentences of a clean text: paragraphs are lines; full stops end a sentence unless they end an abbreviation."""

from __future__ import annotations

import re

from graph.text import LOWER, UPPER
from loaders.extract.words.passages import joined
from loaders.extract.words.rows import table_rows
from loaders.extract.words.view import Sentence, View
from loaders.read.zones import Line
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

# (One sign stands apart from its repetition, so that a search passes over all other characters at once.)
# A full stop, question mark ... with closing quotes, then a blank (or none) and a capital, digit or opening quote.
_END = re.compile(
    rf"[.?!…][.?!…]*[\"”’»)\]]*(?:\s+(?=[\"“‘«(\[]*[{UPPER}0-9])|(?<=[{LOWER}]\.)(?=[{UPPER}][{LOWER}])"
    rf"|(?<=\.[”\"])(?=[{UPPER}])|(?:(?<=\)\.)|(?<=…)|(?<=\.\.\.))(?=[{UPPER}][{LOWER}]))"
)
_ABBREVIATIONS = frozenset(list_of("abbreviations"))
_LONGEST_ABBREVIATION = max(map(len, _ABBREVIATIONS))
_DEPUTY_OF = list_of("deputy_of")  # đ/c A - P. Trưởng ban
# Lê Văn A , TP . Tổ chức cán bộ
_ROOM_HEADS, _SIGNED = ("TP", "PTP"), re.compile(rf"[{UPPER}][{LOWER}]+ ?[,(–-] ?P?TP\Z")
_ROOM_STARTS = frozenset(tuple(room.split()[:2]) for room in load_yaml("fields.yaml")["rooms"])
_LONGEST_START = 2 * _LONGEST_ABBREVIATION
_UNIT_WORDS = ("TP", "TX", "P", "Q")
_TWO_WORDS = re.compile(rf"([{UPPER}][{LOWER}]+) [{LOWER}]")
_COUNTED = re.compile(r"(?:Một|Hai|Ba|Bốn|Năm|Sáu|Các|Cả) (?:Phó|Trưởng|Ủy viên|Tổ|Giám đốc|Chủ tịch|Bí thư)(?!\w)")
# UBND TP. Ông Lê Văn A ...; not: TP. Bà Rịa, P. Ông Ích Khiêm
_SOMEBODY = re.compile(rf"(?:Ông (?!Ích)|Bà (?!Rịa|Triệu|Điểm)|Đồng chí )(?=[{UPPER}])")
# ... xã Ea WerÔng Lê Văn A nói, ... Phạm Văn NghịTrong luật: the end of a line was lost with its full stop
_LOST = re.compile(
    rf"(?:Ông|Bà)(?= [{UPPER}])|(?:{'|'.join(load_yaml('stops.yaml')['opening_times'])})(?= [{LOWER}0-9])"
)
_OPENINGS = "".join(sorted({word[0] for word in ("Ông", "Bà", *load_yaml("stops.yaml")["opening_times"])}))
_GLUED = re.compile(rf"[{_OPENINGS}](?<=[^\W\d_{UPPER}][{_OPENINGS}])")  # one of their capitals right behind a letter
_LAST_WORD = re.compile(r"[^\s(“\"]+$")


def _ends(text: str, start: int, end: int, glued: bool) -> list[int]:
    """Offsets behind each sentence of a line; `glued` tells whether a blank is lost before a capital in the text."""
    out = []
    for match in _END.finditer(text, start, end):
        sign = match.group().rstrip()
        if sign == "." and _abbreviates(text, start, match):
            continue
        out.append(match.start() + len(sign))
    if glued:
        lost = [m.start() for m in _LOST.finditer(text, start + 1, end) if text[m.start() - 1].islower()]
        out = sorted({*out, *lost}) if lost else out
    return [*out, end]


def _abbreviates(text: str, start: int, match: re.Match[str]) -> bool:
    """Whether a full stop belongs to an abbreviation or to the number of a line that begins at `start`."""
    stop = match.start()
    before = _LAST_WORD.search(text, max(start, stop - _LONGEST_ABBREVIATION - 1), stop)
    word = before.group() if before else ""
    if word == "P" and text.startswith(_DEPUTY_OF, match.end()):
        return True
    if word in _ROOM_HEADS and _SIGNED.search(text, start, stop) and _opens_room(text, match.end()):
        return True
    if word in _UNIT_WORDS and _goes_on_lower(text, match.end()):
        return False
    return word in _ABBREVIATIONS or (len(word) == 1 and word.isupper()) or text[start:stop].isdigit()


def _opens_room(text: str, at: int) -> bool:
    """`ông Lê Văn A, TP. Tổ chức cán bộ`: whether what follows begins as the fields of rooms do."""
    return tuple(text[at : at + _LONGEST_START].split()[:2]) in _ROOM_STARTS


def _goes_on_lower(text: str, at: int) -> bool:
    """`... của UBND TP. Đứng đầu ban này ...`, `TP. Ba Phó Trưởng ban`: what follows is a new sentence, no place."""
    match = _TWO_WORDS.match(text, at)
    goes_on = match is not None and match.group(1) not in ("Huế", "Vinh")
    return goes_on or _COUNTED.match(text, at) is not None or _SOMEBODY.match(text, at) is not None


def split_sentences(view: View, lines: list[Line]) -> list[Sentence]:
    """The sentences of all lines, in tokens, with the zone of their line."""
    out: list[Sentence] = []
    rows, inside, glued = table_rows(view.text, lines), -1, _GLUED.search(view.text) is not None
    for number, line in enumerate(lines):
        at = line.start
        if number in rows:
            inside = rows[number]
            start, end = view.token_at(at), view.token_at(lines[inside].end)
            out.append(Sentence(start, end, "body", number, True, True))
        if number <= inside:
            continue
        for stop in _ends(view.text, line.start, line.end, glued):
            start, end = view.token_at(at), view.token_at(stop)
            while start < end and view.words[start].isspace():
                start += 1
            if start < end:
                out.append(Sentence(start, end, line.zone, number, line.bullet, at == line.start))
            at = stop
    return joined(out, view)
