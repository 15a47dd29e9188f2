"""Lines of a clean text and what part of a news page each is: title, date line, caption, by-line, related links ..."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from graph.dates import PartialDate
from graph.text import UPPER
from loaders.read.published import CLOCK, at_foot, date_told, dateline, day_of_letterhead, of_agency, posted, updated
from loaders.resources.load import load_yaml
from loaders.resources.words import words_of

_CUES = load_yaml("zones.yaml")
_BOILERPLATE_START = tuple(_CUES["boilerplate_start"])
_TOLD_TOO, _LONGEST_BUTTON = tuple(_CUES["told_too"]), 60
_FILMS, _NEXT_SENTENCE = tuple(_CUES["films"]), re.compile(rf"[.!?…] [{UPPER}]")
_BOILERPLATE_AFTER = frozenset(_CUES["boilerplate_after"])
_CAPTION_START = tuple(_CUES["caption_start"])
_SENTENCE, _TOLD = 8, 3
_FULL_STOP = re.compile(r"(?<!\bTP)(?<!\bPTP)\.")  # Ảnh: Ông A, PTP. Tổ chức cán bộ Sở X phát biểu
_BYLINE_WORDS = frozenset(_CUES["byline_words"])
# A credit runs from its cue to the end of its bracket, or of its line.
_CREDIT = re.compile("(?:" + "|".join(map(re.escape, _CUES["credit"])) + r")\s?[:/][^\n)]{2,70}(?:\)|(?=\n)|\Z)")
_POLITE = rf"(?i:{words_of('polite')}|đ/c)"
# (GLO) - · (Chinhphu.vn) - · (Nội dung do khách hàng cung cấp) - ; not: (Đồng chí Lê Văn Nam, Trưởng Ban Chỉ đạo)
_SLUG = re.compile(rf"\((?!{_POLITE} [{UPPER}])[^()\n]{{2,45}}\)\s*[-–—]?\s*")
_TTXVN = re.compile(r"(?:(?:" + "|".join(map(re.escape, _CUES["slug_words"])) + r")\s*[-–—]\s*)", re.I)
_LEADING_DATE = re.compile(rf"\s*date:? (\d{{4}}-\d{{2}}(?:-\d{{2}})?)(?![\d-]){CLOCK}\s*", re.I)
# © BÁO X Tổng Biên tập: A Giấy phép số: 1/GP-BTTTT. Trụ sở: ...
_IMPRINT, _LEAST_MARKS = re.compile("|".join(map(re.escape, _CUES["imprint"]))), 3
# hueuni.edu.vn/congdoan » Tin hoạt động
_ADDRESS = re.compile(r"(?:https?://)?(?:[\w-]+\.)+(?:vn|com|net|org|info)(?:/\S*)?(?: ?[”»|>/–-] ?[^.]*)?\Z", re.ASCII)
_LONGEST_ADDRESS = 80
_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(r"(?:[-–—•+*●▪■·]\s*|\(?(?:\d{1,2}|[a-zđ])[.)]\s+|\d{1,2}/\s+|[IVX]{1,4}\.\s+)(?=\S)")
# Số 96-QĐ/ĐU      Mường Nhé, ngày 20 tháng 3 năm 2026: a head in columns
_NUMBERED, _HEAD_LINES, _TOP = re.compile(r"Số:?\s*\d+\S*[-/][A-ZĐ]"), 16, 8
# Thứ trưởng,Đối thoại,Hà Nội,Lê Văn A
_TAGS = re.compile(r"(?:[^,.;:\s]+(?: [^,.;:\s]+){0,6},){3,}[^,.;:\s]+(?: [^,.;:\s]+){0,6}\Z")
# Ông Lê Văn Nam – Chủ tịch UBND tỉnh tặng hoa ...: who is in a picture, and no headline
_POST = rf"[{UPPER}]\S+(?: [{UPPER}]\S+){{1,3}}(?: [-–]|,) (?i:{words_of('post_openings')})\b"
_SHOWS = re.compile(rf"{_POLITE} {_POST}")
# Giám đốc X Lê A và PGS.TS. Trần B, Hiệu trưởng Trường Y ký kết ...
_SIGNS = re.compile(
    rf" (?:và|cùng) (?:{_POLITE} |(?:[A-ZĐ]\w{{0,3}}\. ?){{1,3}}){_POST}"
    r"[^.]{0,160} (?:ký kết|ký|trao|bắt tay) "
)
_NUMERIC_CELL = re.compile(r"[\d.,/%\s-]+\Z")
# Lâm Đồng chờ "cú hích": a few words in quotation marks close a heading; what somebody says comes behind a colon
_QUOTED_END = re.compile(r"[^\"“”:.!?]+ [\"“](?:[^\s\"“”.,:;!?]+ ?){1,5}[\"”]\Z")


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the clean text.

    `start` is where its content begins, behind a bullet or an agency mark; `bullet` says whether it is a list item;
    `credits` are spans of picture credits inside it.
    """

    start: int
    end: int
    zone: str
    bullet: bool = False
    credits: tuple[tuple[int, int], ...] = ()


def leading_date(text: str) -> tuple[PartialDate | None, int]:
    """The date of a ` date YYYY-MM-DD` mark at the head of a line, and the offset behind it."""
    match = _LEADING_DATE.match(text)
    try:
        return (PartialDate.parse(match.group(1)), match.end()) if match else (None, 0)
    except ValueError:
        return None, 0


def _is_byline(content: str) -> bool:
    words = content.split()
    if len(words) > 12 or content[-1] in '.!?;:…”"':
        return False
    names = [w for w in re.split(r"[\s,/|()&:–-]+", content) if w]
    return bool(names) and all(w[0].isupper() or w.lower() in _BYLINE_WORDS for w in names) and len(names) <= 9


def _credits(text: str) -> list[tuple[int, int]]:
    """Spans of picture credits, with their opening bracket, in order."""
    out: list[tuple[int, int]] = []
    at = 0
    while (match := _CREDIT.search(text, at)) is not None:
        start, at = match.start(), match.end()
        if _describes(text, match):
            at = start + len(match.group().split(maxsplit=1)[0])
            continue
        before = text[max(0, start - 2) : start].rstrip(" ")
        if before.endswith("("):
            start = text.rindex("(", 0, start)
        elif before and before[-1] not in '.-–\n|…”"!?)':
            continue
        out.append((start, match.end()))
    return out


def _describes(text: str, match: re.Match[str]) -> bool:
    """`Ảnh: Bí thư Tỉnh ủy Lê A thăm hộ của ...`: a line that opens so and goes on as a sentence is no credit."""
    if match.start() and text[match.start() - 1] != "\n":
        return False
    words = _FULL_STOP.split(match.group())[0].split()[1:]
    told = [w for w in words if w[0].islower() and w.strip(",;:()") not in _BYLINE_WORDS]
    return len(words) >= _SENTENCE and len(told) >= _TOLD


def _mark(
    text: str, match: re.Match[str], near_top: bool, credits: tuple[tuple[int, int], ...]
) -> tuple[Line, PartialDate | None] | None:
    """A line with its zone as far as it can be told from itself, and a date where it is a date line."""
    start, end = match.span()
    published = None
    date, skip = leading_date(match.group())
    if date is not None:
        published, start = date, start + skip
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    end = _before_imprint(text, start, end)
    if start == end:
        return (Line(start, end, "dateline"), published) if published else None
    if near_top and published is None:
        if (date := posted(text, start, end)) is not None:
            return Line(start, end, "dateline"), date
        dated = dateline(text, start, end)
        if dated is not None:
            return Line(start, end, "body" if _NUMBERED.match(text, start, end) else "dateline"), dated
        published = date_told(text, start, end) or updated(text, start, end) or of_agency(text, start, end)
    slug = (_SLUG.match(text, start, end) or _TTXVN.match(text, start, end)) if near_top else None
    bullet = None if slug else _BULLET.match(text, start, end)
    if slug or bullet:
        start = (slug or bullet).end()  # type: ignore[union-attr]
    content = text[start:end]
    lowered = content[:40].lower()
    addressed = near_top and len(content) <= _LONGEST_ADDRESS and _ADDRESS.match(content) is not None
    button = lowered.startswith(_BOILERPLATE_START) and not _tells(content, lowered)
    if not content or addressed or button or _TAGS.match(content):
        return Line(start, end, "boilerplate"), published
    zone = "caption" if credits or lowered.startswith(_CAPTION_START) else "body"
    return Line(start, end, zone, bullet is not None, credits), published


def _before_imprint(text: str, start: int, end: int) -> int:
    """Where the imprint of the page begins that stands behind an article in one line with it, else the line's end."""
    line = text[start:end].replace("İ", "I").lower()  # alone it would be longer in lower case
    marks = list(_IMPRINT.finditer(line)) if "giấy phép" in line else []
    first = next((i for i, mark in enumerate(marks) if mark.group() in _CUES["imprint_opens"]), len(marks))
    if len({mark.group() for mark in marks[first:]}) < _LEAST_MARKS:
        return end
    return start + len(line[: marks[first].start()].rstrip())


def _tells(content: str, lowered: str) -> bool:
    """`Chia sẻ với phóng viên, ông A, Giám đốc Sở Y tế, cho biết ...`: whether what opens as a button is a sentence.

    Or an article in one line, that opens with what its film shows.
    """
    if lowered.startswith(_FILMS):
        return len(_NEXT_SENTENCE.findall(content)) > 1
    return lowered.startswith(_TOLD_TOO) and len(content) > _LONGEST_BUTTON and "," in content


def _zone_tail(text: str, lines: list[Line]) -> list[Line]:
    """By-lines and related links at the end."""
    for i in range(len(lines) // 2 + 1, len(lines)):
        heading = text[lines[i].start : lines[i].end].strip(" :.>»").lower()
        if heading in _BOILERPLATE_AFTER:
            lines = lines[:i] + [replace(x, zone="boilerplate") for x in lines[i:]]
            break
    content = [i for i, x in enumerate(lines) if x.zone not in ("boilerplate", "dateline")]
    for i in reversed(content[-3:]):
        if i == content[0] or not _is_byline(text[lines[i].start : lines[i].end]):
            break
        lines[i] = replace(lines[i], zone="byline")
    return lines


def _is_headline(text: str, line: Line) -> bool:
    content = text[line.start : line.end]
    closed = content[-1] in ".;,:" and not content.endswith("...")
    return len(content.split()) <= 32 and not closed and not line.bullet


def _shows(text: str, line: Line) -> bool:
    """Whether a line says who is in a picture: by name and post, in order or as those who sign with each other."""
    shown = _SHOWS.match(text, line.start, line.end) or _SIGNS.search(text, line.start, line.end)
    return shown is not None


def _zone_head(text: str, lines: list[Line]) -> list[Line]:
    """The headline: the first short line without a full stop, where a longer text follows."""
    content = [i for i, x in enumerate(lines) if x.zone == "body"]
    if len(content) < 2:
        return lines
    first = lines[content[0]]
    if not _is_headline(text, first) or _shows(text, first):
        return lines
    lines[content[0]] = replace(first, zone="title")
    if (
        len(content) > 2
        and text[first.start : first.end].isupper()
        and any(x.zone == "boilerplate" for x in lines[1 : content[1]])
        and _is_headline(text, lines[content[1]])
    ):
        lines[content[1]] = replace(lines[content[1]], zone="title")
    return lines


def _zone_body(text: str, lines: list[Line]) -> list[Line]:
    """Headings and table cells among the lines of the body."""
    short = [x.zone == "body" and not x.bullet and x.end - x.start <= 30 for x in lines]
    numeric = [s and _NUMERIC_CELL.match(text[x.start : x.end]) is not None for s, x in zip(short, lines, strict=True)]
    i = 0
    while i < len(lines):
        j = i
        while j < len(lines) and short[j]:
            j += 1
        if j - i >= 6 and sum(numeric[i:j]) * 4 >= j - i:
            lines[i:j] = [replace(x, zone="table") for x in lines[i:j]]
        i = max(j, i + 1)
    for k, line in enumerate(lines):
        content = text[line.start : line.end]
        if line.zone == "body" and not line.bullet and len(content) <= 110 and _is_open(content):
            lines[k] = replace(line, zone="heading")
    return lines


def _is_open(content: str) -> bool:
    """Whether no sentence ends with a line: it has no mark at its end, or a few words in quotation marks."""
    return content[-1] not in '.;,:!…”"' or _QUOTED_END.match(content) is not None


def split_lines(text: str, start: int = 0) -> tuple[list[Line], PartialDate | None]:
    """The lines of a clean text from an offset on, with their zones, and the date of publication where it is given."""
    lines: list[Line] = []
    published: PartialDate | None = None
    on: PartialDate | None = None
    credits = _credits(text)
    for match in _LINE.finditer(text, start):
        inside = tuple(c for c in credits if match.start() <= c[0] < match.end())
        marked = _mark(text, match, len(lines) < _TOP, inside)
        if marked is None:
            continue
        line, date = marked
        lines.append(line)
        published = published or date
        on = on or (posted(text, *match.span()) if len(lines) <= _TOP else None)
        if published is None and len(lines) <= _HEAD_LINES:
            published = day_of_letterhead(text, line.start, line.end)
    date = on or published or at_foot(text, [(line.start, line.end) for line in lines[_TOP:]])
    return _zone_body(text, _zone_tail(text, _zone_head(text, lines))), date
