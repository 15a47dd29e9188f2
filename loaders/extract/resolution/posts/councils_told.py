"""Societies and councils that a bare `chủ tịch` or an unnamed board may be of, by what the paragraph tells."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.raw_bodies import SEATED, RawBody, head_spec
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.posts.bare_posts import FAR, SOCIETIES, holder_head
from loaders.extract.resolution.posts.house_party import house_party
from loaders.extract.things import Body, Committee, Enterprise, Holder, Unit
from loaders.resources.words import list_of, phrases_of

# hội đồng tư vấn do chủ tịch ubnd tỉnh làm
_COUNCIL_BY = re.compile(r"\bhội đồng\b(?! (?:nhân dân|quản trị|thành viên|trường|giám đốc)\b)[^.]*? do [^.]* làm\Z")
_ELECTIONS_BY = re.compile(r"\bủy ban bầu cử\b[^.]*? do [^.]* làm\b")
_CHAINED, _NEAR = list_of("chaining"), 3  # paragraphs
_CONGRESS = ("đại", "hội")
_BOARDS_OF_BODIES = phrases_of("boards_of_bodies")


def society_told_of(context: Context, line: int) -> Body | None:
    """`Chủ tịch LĐLĐ tỉnh: A; Chủ nhiệm Ủy ban Kiểm tra: B`: the organisation that alone the paragraph tells of.

    Where it names none, that of the headline.
    """
    here = _told_at(context, line)
    if not here and len(context.headline) == 1 and holder_head(context.headline[0]) == "mass":
        return context.headline[0] if isinstance(context.headline[0], Body) else None
    if not here or here[-1].kind != "mass":
        return None
    party = any(h.kind == "party" and not h.parent for h in here)
    return here[-1] if not party or here[-1].name in (here[0].name, here[0].parent) else None


def inspected(context: Context, near: Unit | None, line: int) -> Body | None:
    """`Đảng ủy Công an tỉnh X ra mắt ...; ông A làm Chủ nhiệm Ủy ban Kiểm tra`: whose committee that inspects is."""
    return (house_party(context) if near is None else None) or society_told_of(context, line)


def is_board_of_one(raw: object, named: list[Holder]) -> bool:
    """`Đại hội Hội Nông dân tỉnh X: Bầu Ban Chấp hành`: a bare board behind an organisation that a headline names."""
    bare = isinstance(raw, RawBody) and raw.head in SEATED and raw.parent is None and raw.unit is None
    return bare and any(isinstance(holder, Body) and holder.kind == "mass" for holder in named)


def _told_at(context: Context, line: int) -> list[Body]:
    """The bodies of a paragraph; the board or office of an organisation that it names is that organisation itself."""
    here = [h for at, h in context.holders if at == line and isinstance(h, Body)]
    societies = {h.name for h in here if h.kind == "mass"}
    return [h for h in here if h.parent not in societies]


def owner_of_board(context: Context, end: int, line: int) -> Body | None:
    """`Đại hội Hội X bầu Ban Chấp hành; Ủy viên Ban Thường vụ gồm A, B`: the organisation just told of has the board.

    Whose board it is in a chain of posts tells the post behind it.
    """
    if context.reader.word(end) in _CHAINED:
        return None
    near = next((at for at in range(line, line - _NEAR, -1) if _told_at(context, at)), line)
    held = _holding_congress(context) if near != line else None
    return held or society_told_of(context, near)


def _holding_congress(context: Context) -> Body | None:
    """`Hội X tỉnh Y Đại hội lần thứ IV` as a headline: the organisation whose congress it is, whoever spoke."""
    headed = [h for h in context.headline if isinstance(h, Body) and h.kind == "mass"]
    title = next((s for s in context.reader.view.sentences if s.zone == "title"), None)
    words = context.reader.view.lower[title.start : title.end] if title is not None else []
    return headed[0] if len(headed) == 1 and _CONGRESS in pairwise(words) else None


def society_before(context: Context, holder: Holder, line: int) -> Holder | None:
    """`Hiệp hội X họp. Ông A, Tổng Giám đốc Công ty Y, làm chủ tịch`: of the society, not of his own firm."""
    if not isinstance(holder, Enterprise) or holder in context.by_itself:
        return None
    here = [h for at, h in context.holders if at == line and h in context.by_itself]
    told = [h for h in (*context.headline, *here) if holder_head(h) in SOCIETIES]
    return told[-1] if told else None


def of_a_council(context: Context, wanted: tuple[str, ...], line: int, raw: RawTitle) -> Committee | None:
    """`Hội đồng tư vấn có 17 người ...; phó chủ tịch còn lại là bà A`: a council is told of behind the fitting body.

    The paragraph before may tell of it where the post stands behind `làm`; what `Hội đồng do Chủ tịch UBND tỉnh làm
    Chủ tịch` says between is of those who have the post.
    """
    start = raw.end - len(raw.title.split())
    said = context.reader.word(start - 1) == "làm"
    chaired = said and _council_has(context.reader, start)
    for at, holder in reversed(context.holders):
        if at < line - said or (holder_head(holder) in wanted and not chaired):
            return None
        if isinstance(holder, Committee) and holder.kind == "council":
            return holder
    return None


def _council_has(reader: Reader, start: int) -> bool:
    """`Hội đồng tư vấn do Chủ tịch UBND tỉnh A làm (Chủ tịch)`: whether the clause is about who is in a council."""
    sentence = reader.view.sentence_over(start)
    words = " ".join(reader.view.lower[sentence.start if sentence is not None else start : start])
    return _COUNCIL_BY.search(words) is not None


def council_told_of(context: Context, line: int) -> bool:
    """`Trưởng Ban Pháp chế HĐND tỉnh; ... Phó Trưởng Ban Dân tộc`: boards of the council are listed."""
    boards = [h for at, h in context.holders if at == line and isinstance(h, Body) and h.head == "party_board"]
    return bool(boards) and boards[-1].parent.startswith(head_spec("council")["name"])


def council_here(context: Context, line: int) -> Body | None:
    """`HĐND xã X ... bầu ông A làm Trưởng Ban Pháp chế`: the council of the paragraph, else that of the ward."""
    named = [(at, h) for at, h in reversed(context.holders) if isinstance(h, Body) and h.head == "council"]
    here = next((h for at, h in named if at == line), None)
    return here or next((h for _, h in named if h.unit is not None and h.unit == context.home), None)


def after_a_board(reader: Reader, raw: RawTitle) -> bool:
    """`Hội đồng điều hành gồm ..., ông A là Phó Chủ tịch`: of a board that has no posts in the graph."""
    sentence = reader.view.sentence_over(raw.end - 1)
    if sentence is not None and _ELECTIONS_BY.search(" ".join(reader.view.lower[sentence.start : raw.end])):
        return True  # Ủy ban bầu cử xã do bà A làm Chủ tịch; Phó Chủ tịch là ông B
    words = reader.view.lower[max(0, raw.end - FAR) : raw.end]
    at = [k for k in range(len(words) - 2) if words[k : k + 2] == ["hội", "đồng"]]
    return bool(at) and tuple(words[at[-1] + 2 : at[-1] + 4]) not in _BOARDS_OF_BODIES
