"""Posts whose title alone tells little (`giám đốc`, `chủ tịch`): of what they can be, and of whom a paragraph tells."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from loaders.extract.context import Context
from loaders.extract.grammar.raw_bodies import RawBody, head_spec
from loaders.extract.grammar.short_names import member_of
from loaders.extract.grammar.titles import RawTitle
from loaders.extract.reader import Reader
from loaders.extract.scan import Piece
from loaders.extract.things import (
    TITLE,
    WARD_LEVELS,
    Body,
    Chunk,
    Committee,
    Enterprise,
    Holder,
    Institution,
    Title,
    Unit,
)
from loaders.resources.load import load_yaml

_DIRECTED = (
    "department", "centre", "enterprise", "institution", "museum", "library", "theatre", "fund", "broadcaster",
    "broadcasting_station", "state_bank", "state_bank_region", "social_insurance", "insurance_region", "treasury",
    "treasury_region",
)  # fmt: skip
_CHAIRED = (
    "people_committee", "council", "front", "womens_union", "farmers_union", "labour", "veterans", "association",
    "mass", "enterprise", "science_union", "coop_union", "federation",
)  # fmt: skip
_SOCIETIES = frozenset(_CHAIRED) - {"people_committee", "council", "enterprise"}
_OF_SOCIETIES = (*_SOCIETIES, "people_committee", "council")
BARE = {
    "Giám đốc": _DIRECTED, "Phó Giám đốc": _DIRECTED, "Phó Giám đốc Thường trực": _DIRECTED,
    "Chủ tịch": _CHAIRED, "Phó Chủ tịch": _CHAIRED, "Phó Chủ tịch Thường trực": _CHAIRED,
    "Tổng Thư ký": _OF_SOCIETIES, "Phó Tổng Thư ký": _OF_SOCIETIES,
}  # fmt: skip
_OFTEN = 3
_BOARDS = {"quản trị": "Hội đồng quản trị", "thành viên": "Hội đồng thành viên"}
# hội đồng tư vấn do chủ tịch ubnd tỉnh làm
_COUNCIL_BY = re.compile(r"\bhội đồng\b(?! (?:nhân dân|quản trị|thành viên|trường|giám đốc)\b)[^.]*? do [^.]* làm\Z")
_THOSE_OF_A_BOARD = re.compile(r"\bthuộc ban quản lý\b[^.;]*[,:] (?:gồm|trong đó)\b")
_TAKEN = ("chức", "vụ", "danh", "làm")  # bầu bà A, Ủy viên Ban Thường vụ Tỉnh ủy, giữ chức Chủ tịch
_BRANCH = " Chi nhánh"
_CHAIRS = ("Chủ tịch", "Phó Chủ tịch")
_FAR = 40
_BOARDS_OF_BODIES = (("nhân", "dân"), ("thành", "viên"), ("quản", "trị"))
_GIVING = frozenset([("chỉ", "định"), ("giữ", "chức"), ("làm", "bí"), ("điều", "động")])
_BEHALF = frozenset(tuple(words.split()) for words in load_yaml("titles.yaml")["on_behalf"])


def holder_head(holder: Holder) -> str:
    """The head of a body, or the kind of another holder, as the lists of bare posts name it."""
    if isinstance(holder, Body):
        return holder.kind if holder.kind in ("mass", "front") and holder.head not in _CHAIRED else holder.head
    return "enterprise" if isinstance(holder, Enterprise) else "institution" if isinstance(holder, Institution) else ""


def apart_from_neighbour(context: Context, title: str, token: int) -> bool:
    """`bầu bà A, T, giữ chức Chủ tịch`, `thay mặt UBND tỉnh, Phó Chủ tịch A`: a bare post, in no chain of posts."""
    wanted, reader = BARE.get(title, ()), context.reader
    if wanted and reader.word(token - 1) in _TAKEN:
        return True
    sentence = reader.view.sentence_over(token)
    if sentence is None or not context.holders or holder_head(context.holders[-1][1]) not in wanted:
        return False
    words = reader.view.lower[sentence.start : token]
    spoken = next((k for k, pair in enumerate(pairwise(words)) if pair in _BEHALF), len(words))
    return words[-1:] == [","] and words[spoken:].count(",") == 1 and context.holders[-1][0] == sentence.line


def led_so(context: Context, raw: RawTitle, holder: Holder | None, line: int) -> Holder | None:
    """A `Hiệu trưởng` is of the `Trường` of the paragraph or article, not of the `Đại học` around it."""
    around = isinstance(holder, Institution) and holder.name.startswith("Đại học ")
    if not around or holder is None or not raw.title.endswith(("Hiệu trưởng", "Hội đồng trường")):
        return holder
    if (main := context.institution) is not None and member_of(main.name)[1] == holder.name.removeprefix("Đại học "):
        return main
    told = [(at, h) for at, h in context.holders if h.name.startswith("Trường ")]
    near = [h for at, h in told if at == line or context.institution in (None, h)]
    schools = {h for _, h in told if h.name.startswith("Trường Đại học ")}
    only = next(iter(schools)) if len(schools) == 1 else None
    return near[-1] if near else only or (None if schools else holder)


def of_its_board(reader: Reader, title: str, end: int, body: Holder | None) -> str:
    """`bầu ông vào Hội đồng quản trị và cử làm Chủ tịch`: the chair of a firm is of the board just named."""
    if title not in _CHAIRS or not isinstance(body, Enterprise):
        return title
    sentence = reader.view.sentence_over(end - 1)
    words = " ".join(reader.view.lower[max(sentence.start if sentence is not None else 0, end - _FAR) : end])
    named = {board: words.rfind(f"hội đồng {board}") for board in _BOARDS}
    last = max(named, key=lambda board: named[board])
    return f"{title} {_BOARDS[last]}" if named[last] >= 0 else title


def of_its_side(context: Context, last: Body | None, token: int) -> Body | None:
    """`Sở X tỉnh H làm việc với đoàn Sở X tỉnh G. Giám đốc Sở chủ trì tiếp`: the last department of its side."""
    side = context.places.visit.side(context.reader, token) if last is not None and last.head == "department" else None
    if side is None or last is None or last.province == side:
        return last
    return next((h for h in context.told() if isinstance(h, Body) and (h.head, h.province) == (last.head, side)), None)


def of_a_branch(title: str, body: Holder | None) -> str:
    """`Viettel Quảng Ninh ..., Giám đốc Chi nhánh A`: the director of what is a branch itself, not of a whole firm."""
    branch = isinstance(body, Enterprise) and (body.parent or _BRANCH in body.name)
    return title.removesuffix(_BRANCH) if branch else title


def board_of_those(context: Context, raw: RawTitle, line: int) -> Body | None:
    """`3 người thuộc Ban Quản lý dự án X, gồm ông A, là giám đốc`: of the board whose people the sentence lists."""
    reader = context.reader
    sentence = reader.view.sentence_over(raw.end - 1)
    words = " ".join(reader.view.lower[sentence.start : raw.end]) if sentence is not None else ""
    if not raw.title.endswith("Giám đốc") or not _THOSE_OF_A_BOARD.search(words):
        return None
    told = (h for at, h in reversed(context.holders) if at == line and isinstance(h, Body))
    return next((h for h in told if h.name.startswith("Ban Quản lý")), None)


def society_told_of(context: Context, line: int) -> Body | None:
    """`Chủ tịch LĐLĐ tỉnh: A; Chủ nhiệm Ủy ban Kiểm tra: B`: the organisation that alone the paragraph tells of.

    Where it names none, that of the headline.
    """
    here = [h for at, h in context.holders if at == line and isinstance(h, Body)]
    if not here and len(context.headline) == 1 and holder_head(context.headline[0]) == "mass":
        return context.headline[0] if isinstance(context.headline[0], Body) else None
    if not here or here[-1].kind != "mass":
        return None
    party = any(h.kind == "party" and not h.parent for h in here)
    return here[-1] if not party or here[-1].name in (here[0].name, here[0].parent) else None


def society_before(context: Context, holder: Holder, line: int) -> Holder | None:
    """`Hiệp hội X họp. Ông A, Tổng Giám đốc Công ty Y, làm chủ tịch`: of the society, not of his own firm."""
    if not isinstance(holder, Enterprise) or holder in context.by_itself:
        return None
    here = [h for at, h in context.holders if at == line and h in context.by_itself]
    told = [h for h in (*context.headline, *here) if holder_head(h) in _SOCIETIES]
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


def named_most(context: Context, wanted: tuple[str, ...]) -> Holder | None:
    """Of the fitting bodies named so far the one named twice as often as any other."""
    counts = Counter(h for _, h in context.holders if holder_head(h) in wanted)
    (best, most), (_, second) = (*counts.most_common(2), (None, 0), (None, 0))[:2]
    return best if most >= _OFTEN and most >= 2 * second else None


def council_told_of(context: Context, line: int) -> bool:
    """`Trưởng Ban Pháp chế HĐND tỉnh; ... Phó Trưởng Ban Dân tộc`: boards of the council are listed."""
    boards = [h for at, h in context.holders if at == line and isinstance(h, Body) and h.head == "party_board"]
    return bool(boards) and boards[-1].parent.startswith(head_spec("council")["name"])


def council_here(context: Context, line: int) -> Body | None:
    """`HĐND xã X ... bầu ông A làm Trưởng Ban Pháp chế`: the council of the paragraph, else that of the ward."""
    named = [(at, h) for at, h in reversed(context.holders) if isinstance(h, Body) and h.head == "council"]
    here = next((h for at, h in named if at == line), None)
    return here or next((h for _, h in named if h.unit is not None and h.unit == context.home), None)


def is_board(body: Body) -> bool:
    """Whether the head of a body is called `Trưởng ban`; also one of those that are at the centre alone."""
    return body.family == "ban" or (body.head == "fixed" and body.name.startswith("Ban "))


def post_in_board(context: Context, piece: Piece, line: int) -> Chunk | None:
    """`Ban Quản lý X có hai cấp phó mới. Trưởng ban A nói`: a post in the one board of the paragraph.

    For articles that name no committee, where the post opens its sentence.
    """
    raw, sentence = piece.raw, context.reader.view.sentence_over(piece.start)
    if sentence is None or sentence.start != piece.start:
        return None
    if not isinstance(raw, RawTitle) or raw.rank == "member" or raw.holder is not None or "ban" not in raw.title:
        return None
    told = {h for at, h in context.holders if at == line and isinstance(h, Body) and is_board(h)}
    if len(told) != 1:
        return None
    return board_post(piece, raw, next(iter(told)), guessed=True)


def board_post(piece: Piece, raw: RawTitle, board: Body, *, guessed: bool = False) -> Chunk:
    """What reads as a role in a committee (`Trưởng ban`), as a post in a board (`Trưởng Ban Dân vận`).

    Args:
        piece: where it stands.
        raw: its words.
        board: the board.
        guessed: whether the words themselves do not name the board.
    """
    title = Title(raw.title.replace(" ban", " Ban"), raw.rank, "ban", board, piece.status, guessed=guessed)
    return Chunk(TITLE, piece.start, piece.end, title, "title")


def of_a_room(raw: object) -> bool:
    """`Phó Trưởng phòng Cảnh sát kinh tế`: whether a title is of a room by its words."""
    return isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) and raw.holder.head == "room"


def told_without_giver(context: Context, token: int) -> list[tuple[int, Holder]]:
    """`thay mặt Tòa án nhân dân tối cao trao quyết định bổ nhiệm Phó Chánh án`: what was named, without who hands over.

    Args:
        context: what was named so far.
        token: where a post stands.
    """
    holders, sentence = context.holders, context.reader.view.sentence_over(token)
    if not holders or sentence is None or holders[-1][0] != sentence.line:
        return holders
    words = context.reader.view.lower[sentence.start : token]
    behalf = next((k for k, pair in enumerate(pairwise(words)) if pair in _BEHALF), len(words))
    if ("quyết", "định") not in pairwise(words[behalf:]):
        return holders
    return [(line, holder) for line, holder in holders if holder != holders[-1][1]]


def commune_given(context: Context, told: Sequence[Holder], token: int) -> Unit | None:
    """`Ban Thường vụ Tỉnh ủy chỉ định ông A làm Bí thư Đảng ủy xã X; bà B, Phó Bí thư`: of the commune."""
    sentence, last = context.reader.view.sentence_over(token), told[-1] if told else None
    if sentence is None or not isinstance(last, Body) or last.family != "party" or last.unit is None:
        return None
    giving = not _GIVING.isdisjoint(pairwise(context.reader.view.lower[sentence.start : token]))
    return last.unit if giving and last.unit.level in WARD_LEVELS else None


def institute_meant(context: Context) -> Holder | None:
    """`Viện trưởng`: of the institute or procuracy named last."""
    for _, holder in reversed(context.holders):
        if isinstance(holder, Institution) and holder.kind == "institute":
            return holder
        if isinstance(holder, Body) and holder.family == "institute":
            return holder
    return context.institutions.get("university") or context.last_institution


def agency_named(context: Context, raw: RawTitle, line: int) -> Holder | None:
    """`Cục trưởng`: of the `Cục` named last in the paragraph, be it of a list or not."""
    start = raw.title.removeprefix("Phó ").removesuffix("trưởng") if raw.family == "agency" else "-"
    return next((h for at, h in reversed(context.holders) if at == line and h.name.startswith(start)), None)


def fitting(raw: RawTitle, known: list[tuple[int, Holder]], line: int) -> list[tuple[int, Body]]:
    """Of the bodies named so far those that a title can be of.

    One that is of bodies of every family (`Phó Chủ nhiệm`) is only of what the paragraph named right before.
    """
    found = [(at, h) for at, h in known if isinstance(h, Body) and raw.family in (h.family, h.kind, "any")]
    found = [(at, h) for at, h in found if not raw.of or h.name.startswith(raw.of)]
    if raw.family != "any":
        return found
    return [one for one in found[-1:] if one == known[-1] and one[0] == line and one[1].head not in _CHAIRED]


def after_a_board(reader: Reader, raw: RawTitle) -> bool:
    """`Hội đồng điều hành gồm ..., ông A là Phó Chủ tịch`: of a board that has no posts in the graph."""
    words = reader.view.lower[max(0, raw.end - _FAR) : raw.end]
    at = [k for k in range(len(words) - 2) if words[k : k + 2] == ["hội", "đồng"]]
    return bool(at) and tuple(words[at[-1] + 2 : at[-1] + 4]) not in _BOARDS_OF_BODIES
