"""Posts of a board that the text has named (`Trưởng ban`, `giám đốc`, `chủ tịch`), and no roles in a committee."""

from __future__ import annotations

import re

from loaders.extract.article.context import Context
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.posts.bare_posts import FAR
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import BODY, COMMITTEE, ROLE, TITLE, Body, Chunk, Enterprise, Holder, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of

_BOARDS = {"quản trị": "Hội đồng quản trị", "thành viên": "Hội đồng thành viên"}
_SHORT = dict(zip(_BOARDS, list_of("boards_in_short"), strict=True))
_THOSE_OF_A_BOARD = re.compile(r"\bthuộc ban quản lý\b[^.;]*[,:] (?:gồm|trong đó)\b")
_HAS_OR_LACKS, _PAIR = frozenset(load_yaml("committees.yaml")["has_or_lacks"]), 2
_CHOSEN = tuple(load_yaml("committees.yaml")["chosen_boards"])
_NEAR = 4  # words before a post that tell that it is left
_LEFT = re.compile(rf"(?<!\w)(?:{words_of('gone')})(?!\w)")
# , được giao quyền · vừa được Chủ tịch UBND thành phố bổ nhiệm giữ chức
_RISES = re.compile(
    rf"(?:, )?(?:(?:{words_of('already')}) )?được (?:[^,;.]{{1,40}} )?(?:giao|{words_of('appointing')})"
    rf"(?: (?:{words_of('being')}))?(?: quyền)?"
)
_GOING = frozenset([*list_of("going_to"), *list_of("moving_on")])
_TAKES_UP = tuple(map(list, phrases_of("takes_up")))
_CHAIRS = ("Chủ tịch", "Phó Chủ tịch")


def of_its_board(reader: Reader, title: str, end: int, body: Holder | None) -> str:
    """`bầu ông vào Hội đồng quản trị và cử làm Chủ tịch`: the chair of a firm is of the board just named."""
    if title not in _CHAIRS or not isinstance(body, Enterprise):
        return title
    sentence = reader.view.sentence_over(end - 1)
    words = " ".join(reader.view.lower[max(sentence.start if sentence is not None else 0, end - FAR) : end])
    named = {board: max(words.rfind(f"hội đồng {board}"), words.rfind(short)) for board, short in _SHORT.items()}
    last = max(named, key=lambda board: named[board])
    return f"{title} {_BOARDS[last]}" if named[last] >= 0 else title


def board_of_those(context: Context, raw: RawTitle, line: int) -> Body | None:
    """`3 người thuộc Ban Quản lý dự án X, gồm ông A, là giám đốc`: of the board whose people the sentence lists."""
    reader = context.reader
    sentence = reader.view.sentence_over(raw.end - 1)
    words = " ".join(reader.view.lower[sentence.start : raw.end]) if sentence is not None else ""
    if not raw.title.endswith("Giám đốc") or not _THOSE_OF_A_BOARD.search(words):
        return None
    told = (h for at, h in reversed(context.holders) if at == line and isinstance(h, Body))
    return next((h for h in told if h.name.startswith("Ban Quản lý")), None)


def is_board(body: Body) -> bool:
    """Whether the head of a body is called `Trưởng ban`; also one of those that are at the centre alone."""
    fixed = body.head == "fixed" and body.name.startswith("Ban ") and not body.name.startswith(_CHOSEN)
    return body.family == "ban" or fixed


def own_board(reader: Reader, before: list[Chunk], piece: Piece) -> Body | None:
    """The board that the sentence names before a bare `Trưởng ban`, where its words tie the two."""
    left = _board_left(reader, before) or _board_to_head(reader, before, piece)
    return left or _board_of_both(reader, before, piece.start)


def _board_left(reader: Reader, before: list[Chunk]) -> Body | None:
    """`Bà A rời ghế Trưởng Ban Quản lý X; quyền trưởng ban là ông B`: the board whose seat was left in the sentence.

    Args:
        reader: the document.
        before: the chunks of the sentence so far; what tells of a committee or a role in one ends the search.
    """
    for chunk in reversed(before):
        if chunk.kind in (COMMITTEE, ROLE):
            return None
        body = chunk.thing.body if isinstance(chunk.thing, Title) else None
        if isinstance(body, Body) and is_board(body):
            words = " ".join(reader.view.lower[max(0, chunk.start - _NEAR) : chunk.start])
            return body if _LEFT.search(words) is not None else None
    return None


def _board_to_head(reader: Reader, before: list[Chunk], piece: Piece) -> Body | None:
    """`Bà A, Phó Trưởng Ban Quản lý X, được giao quyền Trưởng ban`: the board of which a deputy becomes the head."""
    last = next((c for c in reversed(before) if c.kind != BODY), None)
    post = last.thing if last is not None else None
    if last is None or not isinstance(piece.raw, RawTitle) or piece.raw.rank != "head" or not isinstance(post, Title):
        return None
    deputy = post.rank in ("deputy", "standing_deputy") and isinstance(post.body, Body) and is_board(post.body)
    words = " ".join(reader.view.lower[last.end : piece.start])
    return post.body if deputy and isinstance(post.body, Body) and _RISES.fullmatch(words) is not None else None


def taken_up_there(reader: Reader, board: Chunk, words: list[str]) -> bool:
    """`về Ban Nội chính Trung ương làm Phó Trưởng ban`: whether somebody goes to a board and takes a post in it."""
    return words in _TAKES_UP and reader.word(board.start - 1) in _GOING


def lacks_head(words: list[str]) -> bool:
    """`Ban Văn hóa - Xã hội chưa có Trưởng ban`: whether a board is said to have, or lack, a post."""
    return bool(words) and _HAS_OR_LACKS.issuperset(words)


def _board_of_both(reader: Reader, before: list[Chunk], start: int) -> Body | None:
    """`Ban Văn hóa - Xã hội chưa có Trưởng ban, Phó Trưởng ban A điều hành`: the second post is of that board too."""
    if len(before) < _PAIR or reader.view.lower[before[-1].end : start] not in ([","], ["và"]):
        return None
    board, post = before[-2].thing, before[-1].thing
    if not isinstance(post, Title) or not isinstance(board, Body) or post.body != board or not is_board(board):
        return None
    return board if lacks_head(reader.view.lower[before[-2].end : before[-1].start]) else None


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
