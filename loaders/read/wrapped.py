"""Text that a page breaks at a fixed width, or in the middle of a name: which lines go on in the next one."""

from __future__ import annotations

import re

from graph.text import LOWER, UPPER
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, words_of

# Lines without a blank one between them.
_BLOCK = re.compile(r"[^\n]+(?:\n[^\n]+)+")
_GOES_ON, _WORD = re.compile(r"[^\W\d_]|[,:–-]"), re.compile(rf"[{UPPER}]\S*")
_POLITE = re.compile(rf"(?i:{words_of('polite')}|đ/c|gs|pgs|ts)\b")
_NARROWEST, _WIDEST, _LEAST = 50, 110, 2
_NEARLY = 0.8  # of the width, behind a comma: the next word may hang on one that had no room
_NARROW_LETTERS = 3  # letters by which lines of the same width can differ
_NAMES = load_yaml("names.yaml")
_SYLLABLE = rf"[{UPPER}]\w+"
_NAME = re.compile(rf"(?:{any_of(_NAMES['strong'])})(?: {_SYLLABLE}){{1,3}}(?=[,;.]| và )")
_BEFORE_CAPITAL = re.compile(rf"\n(?<=[^\W\d_]\n)(?=[{UPPER}])")
# ... Sở Nội vụ Lê / Văn Nam, · ... Trần Thị / Lan và; not: nhà Nguyễn / Huế
_BROKEN = re.compile(
    rf"\w (?<!nhà )(?<!triều )(?<!thời )(?<!họ )(?:{any_of(_NAMES['only_first'])}"
    rf"|(?:{any_of(_NAMES['strong'])}) (?:Văn|Thị))\Z"
)
_REST = re.compile(
    rf"(?!(?i:{words_of('post_openings')})\b){_SYLLABLE}(?: {_SYLLABLE}){{0,2}}(?:[,;.)]| (?:và|làm|giữ|[–-]) )"
)
# T Lê Văn Nam, Giám đốc Sở Y tế / Trần Thị Lan,
_NEXT_POST = re.compile(
    rf"\w (?:{any_of(_NAMES['strong'])})(?: {_SYLLABLE}){{1,3}}[,;] (?i:{words_of('post_openings')})(?: [^,;:.()]+)?\Z"
)

# Đồng chí Lê Văn Nam, Phó Bí thư Tỉnh ủy, / Chủ tịch UBND tỉnh, / thành viên Ban Chỉ đạo phát biểu
_COMMA_END = re.compile(r"\n(?<=,\n)")
_SOMEBODY = re.compile(rf"\W*(?i:{words_of('polite')}|đ/c) {_SYLLABLE}(?: {_SYLLABLE}){{1,3}},")
_NEXT_LINE = re.compile(
    rf"(?i:{words_of('post_openings')})\b(?:[^\n]|(?<=,)\n(?i:{words_of('post_openings')})\b|\n(?=[{LOWER}]))*?"
    rf"\b(?:{words_of('telling')}|{words_of('acts')})\b"
)

# ông Lê Văn Nam, Chủ tịch UBND tỉnh / bà Trần Thị Lan, Giám đốc Sở Y tế: a list, though its lines begin in lower case
_PERSON = rf"(?:{words_of('polite')}) {_SYLLABLE}(?: {_SYLLABLE}){{1,3}} ?[,:(–-]"
_LOWER_ITEM = re.compile(rf"^{_PERSON}[^\n]*\n(?={_PERSON})", re.MULTILINE)
HELD = "\r"  # for the end of a line that goes on in no other; a clean text has no such sign of its own

_CAPITALS = rf"(?![^\n]*[{LOWER}])[^\n]*[{UPPER}]{{2}}"
_IN_CAPITALS = re.compile(rf"^{_CAPITALS}[^\n]*, ?\n(?={_CAPITALS})", re.MULTILINE)


def join_full_lines(text: str, breaks: list[int]) -> str:
    """The text with a blank for each line end inside a sentence that stands before a capital.

    `Giám đốc Sở Công Thương Phạm Văn` / `Hóa làm Phó Trưởng ban`: the line is full, so that the first word of the next
    one had no room in it, and other lines around it break off before a small letter. Behind a comma it need but nearly
    be full, where the next line begins with nobody.

    Args:
        text: with its line ends.
        breaks: offsets of the line ends before a small letter.
    """
    ends: list[int] = []
    for block in _BLOCK.finditer(text) if len(breaks) >= _LEAST else ():
        soft = {at for at in breaks if block.start() < at < block.end()}
        ends += _full_ends(text, block.start(), block.end(), soft)
    return _with_blanks(text, ends)


def _full_ends(text: str, start: int, end: int, soft: set[int]) -> list[int]:
    """The ends of full lines of a block in which no sentence ends."""
    lines: list[tuple[int, int]] = []
    for line in text[start:end].split("\n"):
        lines.append((start, start + len(line)))
        start += len(line) + 1
    broken = [stop - begin for begin, stop in lines if stop in soft and stop - begin <= _WIDEST]
    width = max(broken, default=0)
    if len(broken) < _LEAST or width < _NARROWEST:
        return []
    full: list[int] = []
    for begin, stop in lines[:-1]:
        word = _WORD.match(text, stop + 1)
        goes_on = word is not None and _GOES_ON.match(text, stop - 1) is not None
        fits = _NARROWEST <= stop - begin <= width + _NARROW_LETTERS
        listed = text[stop - 1] == "," and stop - begin >= width * _NEARLY and not _POLITE.match(text, stop + 1)
        if not goes_on or word is None or not fits:
            continue
        if listed or width < stop - begin + 1 + len(word.group()) + _NARROW_LETTERS:
            full.append(stop)
    return full


def join_names(text: str) -> str:
    """The text with a blank for each line end inside a name, or between a post and the name of who has it.

    `Giám đốc Sở Nội vụ Lê` / `Văn Nam,`: nobody is called by a surname alone. `Bí thư Tỉnh ủy Lê Văn Nam, Giám đốc
    Sở Y tế` / `Trần Thị Lan,`: who has a post before his name has not the next one too where a bare name follows.
    """
    ends: list[int] = []
    for match in _BEFORE_CAPITAL.finditer(text):
        at = match.start()
        line = text[text.rfind("\n", 0, at) + 1 : at]
        broken = _BROKEN.search(line) is not None and _REST.match(text, at + 1) is not None
        posted = not broken and _NAME.match(text, at + 1) is not None
        if broken or (posted and _NAME.match(line) is None and _NEXT_POST.search(line) is not None):
            ends.append(at)
    return _with_blanks(text, ends)


def _with_blanks(text: str, ends: list[int]) -> str:
    """The text with a blank for each of some line ends."""
    if not ends:
        return text
    out = list(text)
    for at in ends:
        out[at] = " "
    return "".join(out)


def hold_items(text: str) -> str:
    """The text with another sign for each line end between two people of a list, so that it is not joined."""
    return _LOWER_ITEM.sub(lambda match: f"{match.group()[:-1]}{HELD}", text)


def join_capitals(text: str) -> str:
    """The text with a blank for each line end behind a comma between two lines in capitals, as letterheads break names.

    `BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ,` / `ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ`.
    """
    return _IN_CAPITALS.sub(lambda match: f"{match.group()[:-1]} ", text)


def join_captions(text: str) -> str:
    """The text with a blank for each line end inside the posts of who speaks or acts in a picture.

    Not in a list of those who are there, one a line, of whom the last may be posts without a name.
    """
    out: list[str] | None = None
    for match in _COMMA_END.finditer(text):
        at = match.start()
        begin = text.rfind("\n", 0, at) + 1
        goes_on = out is not None and begin > 0 and out[begin - 1] == " "
        if (goes_on or _SOMEBODY.match(text, begin)) and _NEXT_LINE.match(text, at + 1):
            out = out or list(text)
            out[at] = " "
    return text if out is None else "".join(out)
