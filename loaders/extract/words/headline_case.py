"""The case of a headline in capitals, as the text below it writes the same words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from graph.reference.provinces import named
from loaders.extract.words.gazetteer import is_listed
from loaders.extract.words.view import Sentence, View
from loaders.resources.load import load_yaml

_LONGEST_PROVINCE, _LONGEST_HEADING = 4, 40
_BOARDS = frozenset(tuple(name.upper().split()) for name in load_yaml("committees.yaml")["shouted"])
_ROSTERS = frozenset(tuple(words.split()) for words in load_yaml("committees.yaml")["rosters"])
LETTERHEAD = 12  # lines
COMMUNE = re.compile(
    r"(?:(?:đảng ủy|ủy ban nhân dân|ubnd|hội đồng nhân dân|hđnd) )?(?:xã|phường|đặc khu|huyện|quận)(?: (?!hội)\w+){1,4}"
)
_LEVELS, _OF_PARTY = frozenset(load_yaml("committees.yaml")["named_levels"]), (["ủy"], ["uỷ"], ["đoàn"])


def restore_case(view: View) -> None:
    """`CÔNG TY MAY BẮC NINH TRẢ LẠI TIỀN` -> `Công ty May Bắc Ninh trả lại tiền`; so lines that name a committee.

    A word takes the case that it has below in the longest row of the same words. One that stands there nowhere, or
    first in its sentence alone, is none of a name but that of a province; it is remembered as `view.shouted`.
    """
    heads = [
        s
        for s in (_before_bracket(view, s) for s in view.sentences)
        if is_shouted(view, s) and (s.zone == "title" or _of_board(view, s) or _of_commune(view, s))
    ]
    if not heads:
        return
    below = _Below(view)
    for head in heads:
        written = dict(below.written(head.start, head.end))
        unknown = [i for i, word in written.items() if word is None]
        for i in unknown:
            written.update(_province_over(view, i, head.start))
        written.update(_units_in(view, head))
        listed = _of_roster(view, head)
        if not listed:
            view.shouted.update(i for i in unknown if written[i] is None)
        for i, word in written.items():
            unit = (listed or head.zone != "title") and word is None and _names_unit(view, head, i)
            shown = word or (view.words[i].capitalize() if unit else view.lower[i])
            if _in_number(view, i):
                shown = view.words[i]
            elif head.zone != "title" and view.lower[i] in _LEVELS and view.lower[i + 1 : i + 2] not in _OF_PARTY:
                shown = view.lower[i]
            view.write(i, shown if i > head.start else shown[0].upper() + shown[1:])
    view.find_runs()


def _before_bracket(view: View, sentence: Sentence) -> Sentence:
    """`BAN CHỈ ĐẠO 57 TỈNH (Quyết định số 12/QĐ-UBND)`: the part of a heading before its bracket; else all of it."""
    if sentence.zone == "title" or not view.words[sentence.start].isupper():
        return sentence
    words = view.words[sentence.start : min(sentence.end, sentence.start + _LONGEST_HEADING)]
    if "(" not in words:
        return sentence
    return replace(sentence, end=sentence.start + words.index("("))


def _of_board(view: View, sentence: Sentence) -> bool:
    """`DANH SÁCH BAN CHỈ ĐẠO 57 TỈNH`: a line in capitals that names a committee, above its list."""
    words = view.words[sentence.start : min(sentence.end, sentence.start + _LONGEST_HEADING)]
    return any(tuple(words[k : k + 3]) in _BOARDS for k in range(len(words) - 2))


def _in_number(view: View, i: int) -> bool:
    """`NGHỊ QUYẾT SỐ 57-NQ/TW`: whether a word is a part of the number of a document."""
    before = view.words[i - 2 : i]
    return before[1:] in (["-"], ["/"]) and (before[0].isdigit() or _in_number(view, i - 2))


def _of_roster(view: View, sentence: Sentence) -> bool:
    """`DANH SÁCH BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ HUYỆN X`, as a title: what it names is the committee of the list below."""
    return tuple(view.lower[sentence.start : sentence.start + 2]) in _ROSTERS and _of_board(view, sentence)


def _of_commune(view: View, sentence: Sentence) -> bool:
    """`ĐẢNG ỦY XÃ ĐẠ TẺH`, `ỦY BAN NHÂN DÂN / PHƯỜNG BẾN TRE`: a line of a letterhead that names a commune."""
    words = " ".join(view.lower[sentence.start : min(sentence.end, sentence.start + _LONGEST_HEADING)])
    return sentence.line < LETTERHEAD and COMMUNE.fullmatch(words) is not None


def _names_unit(view: View, head: Sentence, i: int) -> bool:
    """Whether a word that the text below does not hold is of a name: `... CHUYỂN ĐỔI SỐ XÃ ĐẠ TẺH`."""
    level = next((k for k in range(i - 1, head.start, -1) if view.lower[k] in _LEVELS), 0)
    return 0 < i - level <= _LONGEST_PROVINCE


def _province_at(view: View, i: int) -> dict[int, str]:
    """The words of a province's name that begins at a token."""
    for length in range(_LONGEST_PROVINCE, 0, -1):
        words = view.lower[i : i + length]
        if any(unit.name.lower() == " ".join(words) for unit in named(" ".join(words))):
            return dict(zip(range(i, i + length), map(str.capitalize, words), strict=True))
    return {}


def _province_over(view: View, i: int, start: int) -> dict[int, str]:
    """The words of a province's name over a token, in a line that begins at `start`."""
    found = (_province_at(view, k) for k in range(max(start, i - _LONGEST_PROVINCE + 1), i + 1))
    return next((words for words in found if i in words), {})


def _units_in(view: View, head: Sentence) -> dict[int, str]:
    """The words of the names of communes and districts behind their level: `PHƯỜNG QUY NHƠN BẮC`."""
    out: dict[int, str] = {}
    for i in range(head.start + 1, head.end):
        if view.lower[i - 1] in _LEVELS and i not in out:
            sizes = range(min(_LONGEST_PROVINCE, head.end - i), 1, -1)
            size = next((size for size in sizes if is_listed(view.lower[i : i + size])), 0)
            out.update((k, view.words[k].capitalize()) for k in range(i, i + size))
    return out


def is_shouted(view: View, sentence: Sentence) -> bool:
    """Whether a sentence of three words or more is in capitals."""
    start, end = sentence.start, sentence.end
    if end - start <= 2 or any(map(str.islower, view.words[start : start + 3])):
        return False
    return view.span_text(start, end).isupper()


class _Below:
    """The words of the text that are in no line in capitals, by their lower case."""

    def __init__(self, view: View) -> None:
        self.view = view
        self.first: set[int] = set()
        self.places: dict[str, list[int]] = {}
        for sentence in view.sentences:
            if sentence.zone == "title" or view.span_text(sentence.start, sentence.end).isupper():
                continue
            self.first.add(sentence.start)
            above = _before_bracket(view, sentence)
            shouted = above.end < sentence.end and is_shouted(view, above)
            for i in range(above.end if shouted else sentence.start, sentence.end):
                self.places.setdefault(view.lower[i], []).append(i)

    def written(self, start: int, end: int) -> Iterator[tuple[int, str | None]]:
        """The words of tokens [start, end), in the case of the longest rows of words; `None` for an unknown one."""
        i = start
        while i < end:
            length, at = max(
                ((self._same(i, p, end), -p) for p in self.places.get(self.view.lower[i], ())), default=(0, 0)
            )
            for k in range(max(length, 1)):
                yield i + k, self._case(i + k, k - at if length > 1 else -1)
            i += max(length, 1)

    def _same(self, i: int, p: int, end: int) -> int:
        """How many words from a token of the headline are those from a token below."""
        lower, length = self.view.lower, 1
        while i + length < end and lower[i + length] == lower[p + length] and p + length not in self.first:
            length += 1
        return length

    def _case(self, i: int, p: int) -> str | None:
        """A word as it stands below at a token, or mostly; what begins a sentence says nothing of its case."""
        word = self.view.words[i]
        if not word.isalpha():
            return word
        if p >= 0 and p not in self.first:
            return self.view.words[p]
        inside = Counter(self.view.words[k] for k in self.places.get(self.view.lower[i], ()) if k not in self.first)
        return inside.most_common(1)[0][0] if inside else None
