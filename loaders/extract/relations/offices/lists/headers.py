"""Offices that introduce their holders: `Trưởng ban là ông A`, `Ủy viên: A; B`, `Phó Trưởng ban gồm T1 A và T2 B`."""

from __future__ import annotations

import re

from loaders.extract.relations.committees.standing_mark import raised
from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.ended.past import told_as_over
from loaders.extract.relations.offices.lists.connectors import SINGLE, connector, is_header
from loaders.extract.relations.offices.lists.list_items import (
    before_others,
    beside_another,
    counted,
    excluded,
    has_another_title,
    has_own_post,
    next_office,
    of_class,
    of_others,
    of_predecessor,
    of_two_ranks,
    opens_titled,
    said_before,
    titled_before,
    told_of,
)
from loaders.extract.relations.offices.lists.posts_together import (
    PLURAL_BEFORE,
    is_plural,
    of_one_before,
    shared_before,
)
from loaders.extract.relations.offices.lists.shared_posts import several_of_one
from loaders.extract.relations.offices.nobody.aides import of_who_stands_beside
from loaders.extract.relations.offices.office_verbs import Way, office_verb
from loaders.extract.relations.offices.to_come import introduces
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.skeletons.spans import BRACKETS, any_of, is_quoted
from loaders.extract.things import ROLE, Chunk, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import words_of

_NUMBER = words_of("numbers")
_WORDS = load_yaml("headers.yaml")


def _any(name: str) -> str:
    """A word list of headers.yaml as an alternation, longest first."""
    return any_of(_WORDS[name])


_OVER = re.compile(rf"(?:(?:khác|còn lại|nữa) )?(?:{_any('over')}) ?(?:là|:|do)(?: |$)")
_CHOOSES = re.compile(rf"[^;.]{{0,20}}?\b(?:{_any('choosing')})\b")
_ITEM = re.compile(
    r"(?:.*[,;:(]|.*\bvà|.*\bcùng|.*\bgồm|.*\blà|.*\bcó|.*\bbà|.*\bông|)\s?(?:các|đồng chí|-|–|\d+ ?[).])*\Z"
)
_AFTER_SIGN = re.compile(r"[;:]|[PTRNBCEIGDLU]")
_OPENS_POST = re.compile(
    rf"(?:(?:,|\)|ngành|ban, ngành|đoàn thể|còn lại|và|các|đồng chí|đại diện|cùng|là|gồm|có|{_NUMBER}) ?)*"
)
# Dẫn đầu Đoàn T là P: who leads a delegation of an office does not hold the office; so Quyết định của T : P , T
_OF = re.compile(rf"(?:{_any('people_of')}|\b(?:{_any('given_out')})|[TRD]) của$|(?<!\w)đoàn(?: công tác)?(?: của)?$")

# theo danh sách T vừa duyệt là : T P
_GIVES = re.compile(
    rf" (?:(?:{words_of('already')}|mới) )*(?:ký|duyệt|phê duyệt|phê chuẩn|ban hành|quyết định|công bố)\b"
)


def _extent(frame: Frame, start: int, office: Chunk, many: bool) -> list[Chunk]:
    """Chunks of the list behind a header, up to the next header or the end."""
    out: list[Chunk] = []
    for chunk in frame.chunks:
        if frame.skeleton.offset(chunk) < start:
            continue
        if chunk.kind in OFFICES and chunk is not office and out and _starts_header(frame, chunk):
            break
        out.append(chunk)
    return out if many else out[:1] if out and out[0].kind in PEOPLE else _first_holder(frame, out)


def _starts_header(frame: Frame, chunk: Chunk) -> bool:
    """A further header: an office that a comma or semicolon opens and a connector closes."""
    before = frame.skeleton.before(chunk)
    opened = (
        before.endswith((";", ",", ".", " và", ")", "(", ":"))
        or re.search(r"(?:;|,|và|còn|cùng) (?:bổ sung|thay đổi|\d+|\w+)(?: đồng chí| ông| bà| vị| ông , bà)?$", before)
        is not None
    )
    return of_others(frame, chunk) or (opened and connector(frame, chunk) is not None)


def _first_holder(frame: Frame, chunks: list[Chunk]) -> list[Chunk]:
    """The first person, with the titles before the name; or the first title where nobody is named beside it."""
    out: list[Chunk] = []
    for chunk in chunks:
        out.append(chunk)
        if chunk.kind in PEOPLE:
            return out
        if chunk.kind in OFFICES and attached(frame, chunk) is None:
            following = frame.right_of(chunk)
            chained = (
                following is not None
                and following.kind in OFFICES
                and frame.gap(chunk, following) in (",", "và", "kiêm", "-")
            )
            if not chained:
                return out
        if chunk.kind not in OFFICES:
            return out
    return out


def _heads_item(frame: Frame, chunk: Chunk, start: int) -> bool:
    """Whether a person opens an item of the list and is not named inside another phrase."""
    text = frame.skeleton.text[start : frame.skeleton.offset(chunk)].rstrip()
    tail = re.split(r"[PTRNBCEIGDLU]", text)[-1].strip()
    return _ITEM.match(tail) is not None or not tail


def _has_own_role(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`ba Phó Trưởng ban: A, Chủ tịch UBND tỉnh (Phó Trưởng ban Thường trực); ...`: the own role wins."""
    before = frame.left_of(person)
    if before is not None and before is not office and before.kind == ROLE and frame.gap(before, person) == "":
        return office.kind == ROLE and _committee(office) == _committee(before)
    following = next_office(frame, person)
    if following is None or following.kind != ROLE or is_header(frame, following) or of_others(frame, following):
        return False
    between = frame.skeleton.text[frame.skeleton.offset(person) : frame.skeleton.offset(following)]
    said = office_verb(between)
    if said is not None and said.status == "former":
        return False  # Phó Trưởng ban là ông A, người trước đây là ủy viên
    besides = between.endswith((" đồng thời là ", " kiêm ", " cũng là ", " còn là "))
    own = _committee(office) == _committee(following) or (between.endswith((" là ", " làm ")) and not besides)
    return ";" not in between and office.kind == ROLE and own


def _has_other_post(frame: Frame, office: Chunk, chunk: Chunk, first: Chunk | None) -> bool:
    """`các Phó Tổng Tham mưu trưởng A, B và C - Phó Chủ nhiệm Tổng cục X`: nobody has both, and A has no such post."""
    if chunk is first or not excluded(frame, office, chunk) or (first and excluded(frame, office, first)):
        return False
    return office_verb(PLURAL_BEFORE.sub("", frame.skeleton.text[: frame.skeleton.offset(office)])) is None


def _committee(office: Chunk) -> object:
    return office.thing.body if isinstance(office.thing, Title) else None


def _deal(frame: Frame, office: Chunk, chunks: list[Chunk], start: int, status: str) -> None:
    rule = "role.header" if office.kind == ROLE else "title.header"
    number = said_before(frame, office)
    given, all_told = 0, office.kind == ROLE and counted(chunks, number)
    first = next((c for c in chunks if c.kind in PEOPLE), None)
    titled = first is not None and office.rank == "member" and titled_before(frame, first)
    for chunk in chunks:
        other = has_own_post(frame, chunk) and not titled  # T P ; T P: all have a post besides the seat
        ends = other or has_another_title(frame, chunk, first) or opens_titled(frame, chunk, first)
        if (office.kind != ROLE and given and ends) or given >= number > 1:
            break  # hai Phó Trưởng ban là A và B, cùng Giám đốc Sở X C
        heads = chunk.kind in PEOPLE and (all_told or _heads_item(frame, chunk, start))
        if heads and not _has_own_role(frame, office, chunk) and not _has_other_post(frame, office, chunk, first):
            frame.give(chunk, raised(frame, office, chunk), rule, status)
            given += 1
    if office.kind == ROLE and not given >= number > 1:
        for chunk in chunks:
            if (
                not is_header(frame, chunk)
                and chunk.kind in OFFICES
                and chunk.kind != ROLE
                and chunk.rank != "member"
                and attached(frame, chunk) is None
                and not of_class(frame, chunk)
                and _opens_item(frame, chunk, start)
            ):
                own = frame.right_of(chunk) if frame.skeleton.after(chunk).startswith("( R )") else None
                frame.give(chunk, own or raised(frame, office, chunk), "role.post", status)
                frame.owned.setdefault(id(chunk), "post")
                given += 1
    if given:
        frame.owned[id(office)] = rule


def _opens_item(frame: Frame, chunk: Chunk, start: int) -> bool:
    """Whether a post opens an item of the list; behind an unknown name it is that of somebody we do not know."""
    text = frame.skeleton.text[start : frame.skeleton.offset(chunk)].rstrip()
    tail = _AFTER_SIGN.split(BRACKETS.sub("", text))[-1].strip()
    opened = text.endswith((",", ";", " và", ":", "các", "chí", "còn lại là", "còn lại gồm"))
    return not text or (opened and _OPENS_POST.fullmatch(tail) is not None)


def give_headers(frame: Frame) -> None:
    """Gives each introducing office to the people, or posts, of its list."""
    for office in [c for c in frame.chunks if c.kind in OFFICES]:
        match = connector(frame, office) if frame.free(office) and not is_quoted(frame, office) else None
        if match is None or _is_subject(frame, office, match) or _OF.search(frame.skeleton.before(office)):
            continue
        if _GIVES.match(f" {frame.skeleton.after(office).lstrip()}"):
            continue
        by = match["by"].strip()
        if ("còn có" in by and told_of(frame, office)) or (by == "là" and beside_another(frame, office)):
            continue
        if by.endswith("là") and of_who_stands_beside(frame, office):
            continue
        many = is_plural(frame, office) or (by.endswith((":", "gồm", "gồm có", "có")) or office.rank not in SINGLE)
        chunks = before_others(frame, office, _extent(frame, match.end(), office, many))
        chosen = by.endswith("do") and chunks and _CHOOSES.match(frame.skeleton.after(chunks[-1]))
        several = is_plural(frame, office) and several_of_one(office, chunks)
        if chosen or several or of_two_ranks(frame, office):
            continue
        status = "planned" if by.strip(" :") in ("sẽ là", "sẽ do") else _status_before(frame, office)
        status = "former" if of_predecessor(frame, office) or _OVER.match(frame.skeleton.after(office)) else status
        for beside in (office, *shared_before(frame, office), *of_one_before(frame, office, by, chunks)):
            _deal(frame, beside, chunks, match.end(), status)


def _status_before(frame: Frame, office: Chunk) -> str:
    """`phê chuẩn miễn nhiệm 2 Ủy viên UBND tỉnh là ông A và ông B`: they are no longer."""
    before = PLURAL_BEFORE.sub("", frame.skeleton.text[: frame.skeleton.offset(office)])
    verb = office_verb(before)
    ended = verb is not None and {Way.REMOVE, Way.LEAVE} & verb.ways and verb.status == "former"
    to_come = introduces(before) or (verb is not None and verb.status == "planned")  # dự kiến bổ nhiệm T là P
    if ended or told_as_over(frame, office, before):
        return "former"
    return "planned" if to_come else "acting" if verb is not None and verb.status == "acting" else "asserted"


def _is_subject(frame: Frame, office: Chunk, match: re.Match[str]) -> bool:
    """`ông A, Giám đốc Sở X là Trưởng ban`, `Bí thư Tỉnh ủy là Trưởng ban`: the office holds, it is not held."""
    by = match["by"].strip(" :")
    following = frame.skeleton.at.get(match.end())
    if following is None or by in (":", ""):
        return False
    if following.kind == ROLE and office.kind != ROLE:
        return True
    return (
        office.kind != ROLE and by.endswith("là") and following.kind in OFFICES and attached(frame, office) is not None
    )
