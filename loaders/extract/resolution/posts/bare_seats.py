"""`Ủy viên Ban Thường vụ, Phó Bí thư Đảng ủy Công an tỉnh`: a seat named without its owner, by the post behind it."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.grammar.bodies.raw_bodies import SEATED
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Body, Chunk, Enterprise, Holder, Institution, Title
from loaders.resources.words import list_of

_LAST_WORDS = list_of("seat_ends")
_LINKS = ([","], ["và"], ["-"], ["–"])
# Ủy viên Ban Thường vụ và giữ chức danh Chủ tịch LĐLĐ tỉnh: what an organisation elects
_ELECTED = frozenset(
    f"và {verb}{noun}" for verb in ("", "giữ ", "bầu ") for noun in ("chức", "chức vụ", "chức danh", "các chức danh")
)
_CENTRAL = ("ministry", "agency", "institution")  # kinds of bodies that may be of the whole country
_DEPUTIES = ("deputy", "standing_deputy")
_OWNER, _LEADS = "Đảng ủy ", ("trưởng", "phó", "chủ")


def append_beside(reader: Reader, before: list[Chunk], chunk: Chunk) -> None:
    """Adds a chunk to those of its sentence; a seat before it without an owner is in the committee of its post."""
    if before and isinstance(chunk.thing, Body) and isinstance(mine := before[-1].thing, Title):
        before[-1] = _of_the_owner(reader, before[-1], mine, chunk)
    if before and isinstance(chunk.thing, Title):
        seat = before[-1]
        before[-1] = _with_owner(reader, seat, chunk, chunk.thing)
        if before[-1] is not seat and len(before) > 1 and reader.view.lower[before[-2].end : seat.start] in _LINKS:
            before[-2] = _in_committee_of(reader, before[-2], before[-1])
        chunk = _behind_post(reader, seat, chunk)
    before.append(chunk)


def _behind_post(reader: Reader, post: Chunk, seat: Chunk) -> Chunk:
    """`Phó Chủ tịch LĐLĐ tỉnh, Ủy viên Ban Thường vụ`: a seat behind the post in an organisation, by the same rule."""
    mine, other = seat.thing, post.thing
    linked = reader.view.lower[post.end : seat.start] in _LINKS and seat.end not in reader.run_end
    if not linked or not isinstance(other, Title) or not isinstance(mine, Title) or not _of_an_organisation(other):
        return seat
    seated = isinstance(mine.body, Body) and mine.body.head in SEATED and reader.word(seat.end - 1) in _LAST_WORDS
    if not seated or not isinstance(mine.body, Body) or not isinstance(other.body, Body):
        return seat
    if other.body.kind == "mass" and other.rank in _DEPUTIES:
        return _moved(seat, mine, mine.body, other.body, other.body.name)
    return replace(seat, thing=replace(mine, body=None))


def _in_committee_of(reader: Reader, seat: Chunk, other: Chunk) -> Chunk:
    """`Ủy viên Ban Chấp hành, Ủy viên Ban Thường vụ và giữ chức T`: the first seat is where the second one is."""
    mine, next_ = seat.thing, other.thing
    if not isinstance(mine, Title) or not isinstance(next_, Title) or not isinstance(next_.body, Body):
        return seat
    body = mine.body
    if not isinstance(body, Body) or body.head not in SEATED or reader.word(seat.end - 1) not in _LAST_WORDS:
        return seat
    return _moved(seat, mine, body, next_.body, next_.body.parent)


def _of_the_owner(reader: Reader, seat: Chunk, mine: Title, owner: Chunk) -> Chunk:
    """`Ủy viên Ban Thường vụ, Trưởng Ban Tuyên giáo - Đoàn thể thuộc Đảng ủy X`: a post that is not read between."""
    body, links = mine.body, reader.view.lower[seat.end : owner.start]
    between = links[:1] == [","] and links[-1] == "thuộc" and links[1] in _LEADS and "," not in links[1:]
    seated = isinstance(body, Body) and body.head in SEATED and reader.word(seat.end - 1) in _LAST_WORDS
    if not (between and seated and isinstance(body, Body) and isinstance(owner.thing, Body)):
        return seat
    return _moved(seat, mine, body, owner.thing, owner.thing.name) if owner.thing.kind == "party" else seat


def _moved(seat: Chunk, mine: Title, body: Body, other: Body, owner: str) -> Chunk:
    chapter = body.parent.replace(_OWNER, "Đảng bộ ", 1)
    name = f"{body.name.removesuffix(f' {body.parent}').removesuffix(f' {chapter}')} {owner}"
    body = replace(body, name=name, parent=owner, province=other.province, unit=other.unit)
    return replace(seat, thing=replace(mine, body=body))


def _is_a_house_of_its_own(body: Holder | None) -> bool:
    """Whether a body has a party committee that is not one of a place: a school, a firm, a ministry."""
    central = isinstance(body, Body) and body.kind in _CENTRAL and body.unit is None and not body.province
    return central or isinstance(body, Institution | Enterprise)


def _of_an_organisation(post: Title) -> bool:
    """Whether who has a post in a mass organisation, or is a deputy in the Front, sits in its board or the party's."""
    kind = post.body.kind if isinstance(post.body, Body) else ""
    return kind == "mass" or (kind == "front" and post.rank in _DEPUTIES)


def _with_owner(reader: Reader, seat: Chunk, post: Chunk, next_: Title) -> Chunk:
    """The seat as one in the party committee that the post behind it is of, if it names none itself.

    A `Bí thư` may well sit in the committee above (`Ủy viên Ban Thường vụ, Bí thư Đảng ủy phường X`); whose committee
    who leads a school, a firm, a ministry or a mass organisation sits in is not told.
    """
    mine = seat.thing
    body, other = mine.body if isinstance(mine, Title) else None, next_.body
    if not isinstance(mine, Title) or not isinstance(body, Body) or body.head not in SEATED:
        return seat
    bare, links = reader.word(seat.end - 1) in _LAST_WORDS, reader.view.lower[seat.end : post.start]
    chosen = " ".join(links).strip(" ,") in _ELECTED or (links in _LINKS and next_.rank in _DEPUTIES)
    if bare and chosen and isinstance(other, Body) and other.kind == "mass":
        return _moved(seat, mine, body, other, other.name)
    if bare and links in _LINKS and (_is_a_house_of_its_own(other) or _of_an_organisation(next_)):
        return replace(seat, thing=replace(mine, body=None))
    if not bare or links not in _LINKS or next_.title == "Bí thư" or not isinstance(other, Body):
        return seat
    member = next_.rank == "member" and other.head not in SEATED  # Ủy viên Ban Thường vụ, Ủy viên Đảng ủy X
    own = other.name if member or "Bí thư" in next_.title else other.parent
    if not own.startswith(_OWNER) or own == body.parent:
        return seat
    return _moved(seat, mine, body, other, own)
