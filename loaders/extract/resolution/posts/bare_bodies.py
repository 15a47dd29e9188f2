"""The body of a bare post (`giám đốc`, `chủ tịch`): the one that its paragraph, its list or the article tells of."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.made_bodies import department_of_room
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.posts.bare_posts import BARE, holder_head, named_most
from loaders.extract.resolution.posts.board_posts import board_of_those
from loaders.extract.resolution.posts.councils_told import after_a_board, of_a_council, society_before
from loaders.extract.resolution.unit_meant import commune_since
from loaders.extract.things import Body, Holder
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_OFFICER = 12  # how far before the end of a title the rank of an officer may stand
_RANKS = frozenset(tuple(rank.lower().split()) for rank in load_yaml("titles.yaml")["ranks"])
_STANDS_IN = split_all(load_yaml("titles.yaml")["standing_in"])
_NEW = "mới"
_OPENING = list_of("house_nouns")  # Trung tâm là đơn vị ...


def of_the_paragraph(context: Context, raw: RawTitle, line: int) -> Holder | None:
    """A bare `giám đốc`: the last fitting body of the paragraph, else the only department of the article."""
    wanted = BARE[raw.title]
    if (told := _police_before(context, raw, line) or board_of_those(context, raw, line)) is not None:
        return told
    if "chủ tịch" in raw.title.lower():
        council = of_a_council(context, wanted, line, raw)
        if council is not None or after_a_board(context.reader, raw):
            return council
    for at, holder in reversed(context.holders):
        if at != line:
            break
        if raw.title.startswith("Phó Giám đốc") and (own := department_of_room(holder)) is not None:
            return own  # Trưởng phòng X Sở Y, được bổ nhiệm làm Phó Giám đốc
        if holder_head(holder) in wanted:
            if isinstance(holder, Body) and holder.province in context.places.ended:
                return None  # of a province that is no more
            if (society := society_before(context, holder, line)) is not None:
                return society
            if holder_head(holder) == "department" and _about_another(context, line):
                return None
            return _of_commune_here(context, holder, raw, line)
    fitting = {h for _, h in context.holders if holder_head(h) in wanted}
    if len(fitting) == 1 and ("department" in wanted or _vice_chair(raw, next(iter(fitting)))):
        return _of_commune_here(context, next(iter(fitting)), raw, line)
    headed = [h for h in context.headline if holder_head(h) in wanted]
    return headed[0] if len(headed) == 1 else named_most(context, wanted)


def _of_commune_here(context: Context, holder: Holder, raw: RawTitle, line: int) -> Holder | None:
    """`Ở xã X, Chủ tịch UBND xã A ... Ở phường Y, Phó Chủ tịch B`: of the commune that the sentence opens with."""
    unit = commune_since(context, holder, raw.end - 1, line) if isinstance(holder, Body) else None
    return (holder.at(unit) or holder) if isinstance(holder, Body) and unit is not None else holder


def _vice_chair(raw: RawTitle, only: Holder) -> bool:
    """`UBND tỉnh phân công nhiệm vụ. Phó Chủ tịch A phụ trách ...`: of the one body with a chair that was told of."""
    return raw.title.startswith("Phó Chủ tịch") and holder_head(only) == "people_committee"


def of_the_list(context: Context, raw: RawTitle, token: int) -> Holder | None:
    """`2. Phó Chủ tịch Thường trực A` below `1. Chủ tịch UBND tỉnh B`: the one body that has such posts so far."""
    sentence = context.reader.view.sentence_over(token)
    if sentence is None or not sentence.bullet or sentence.start != token:
        return None
    fitting = {h for _, h in context.holders if holder_head(h) in BARE[raw.title]}
    return next(iter(fitting)) if len(fitting) == 1 else None


def _police_before(context: Context, raw: RawTitle, line: int) -> Holder | None:
    """`Đại tá A, Giám đốc Công an tỉnh; Thượng tá B, Phó Giám đốc`: of the police, for an officer or a stand-in."""
    last = next((h for at, h in reversed(context.holders) if at == line and isinstance(h, Body)), None)
    if last is None or last.head != "police" or "Giám đốc" not in raw.title:
        return None
    words = context.reader.view.lower[max(0, raw.end - _OFFICER) : raw.end + 3]  # Giám đốc - Đại tá A
    officer = context.holders[-1][1] == last and any(pair in _RANKS for pair in pairwise(words))
    return last if officer or any(pair in _STANDS_IN for pair in pairwise(words)) else None


def _about_another(context: Context, line: int) -> bool:
    """Whether the paragraph opens with a bare noun for a centre, firm or school."""
    reader = context.reader
    opening = next((s for s in reader.view.sentences if s.line == line and s.first), None)
    return opening is not None and reader.word(opening.start) in _OPENING and opening.start not in reader.hits


def made_anew(context: Context, raw: RawTitle, heads: tuple[str, ...]) -> Body | None:
    """`nhập lại, lấy tên Trung tâm X. Giám đốc Trung tâm cũ A làm Giám đốc Trung tâm mới`: what others became."""
    if context.reader.word(raw.end) != _NEW:
        return None
    return next((body for body in reversed(context.became) if body.head in heads), None)
