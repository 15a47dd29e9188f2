"""One pass over a document: which stretch of tokens is a title, body, committee, person ...; still as written."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from loaders.extract.grammar.boards_abroad import board_abroad
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import InstitutionFound, institution
from loaders.extract.grammar.bodies.pointing import of_several
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.bodies.strange_places import strange_place_end
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.cut_off import is_cut_off
from loaders.extract.grammar.enterprises.companies import CompanyFound, company
from loaders.extract.grammar.foreign import Foreign, far_end, is_abroad, shared_abroad
from loaders.extract.grammar.people.holders import behind_other_board, may_be_listed
from loaders.extract.grammar.people.honorifics import honorific_end, opens_clause, small_surname
from loaders.extract.grammar.people.names import STRONG, looks_like_name
from loaders.extract.grammar.people.people import RawName, RawPronoun, name_at
from loaders.extract.grammar.places.places import RawUnit, raw_unit
from loaders.extract.grammar.policies.policies import PolicyFound
from loaders.extract.grammar.programmes.centres import centre as centre_at
from loaders.extract.grammar.programmes.facilities import ProgrammesFound, facility
from loaders.extract.grammar.programmes.programmes import programmes
from loaders.extract.grammar.programmes.titled import headless, titled
from loaders.extract.grammar.reader import SIGNS, Reader
from loaders.extract.grammar.titles.many import further_of, goes_on_with
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.grammar.titles.title_marks import status_before
from loaders.extract.grammar.titles.titles import raw_title
from loaders.extract.things import Programme
from loaders.extract.words.lexicon import Hit
from loaders.extract.words.view import Sentence
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

Found = (
    RawPronoun
    | RawTitle
    | RawBody
    | RawCommittee
    | CompanyFound
    | InstitutionFound
    | ProgrammesFound
    | PolicyFound
    | RawUnit
    | RawName
    | Foreign
)
Raw = Found | Programme


@dataclass(slots=True)
class Piece:
    """A stretch [start, end) of tokens as written, before the context is known."""

    start: int
    end: int
    raw: Raw
    status: str = "asserted"


def _is_capital(reader: Reader, i: int) -> bool:
    return i in reader.run_end and reader.find(i, "room") is not None  # trung tâm Phục vụ hành chính công tỉnh X


def _longest(reader: Reader, i: int) -> Found | None:
    """The longest named thing at a token that is neither person nor title."""
    here = reader.at(i)
    ministry = reader.word(i) == "bộ"
    centre = not here and reader.word(i) == "trung" and reader.word(i + 1) == "tâm" and _is_capital(reader, i + 2)
    if not here and not ministry and not centre and i not in reader.named:
        return None
    found: list[Found] = []
    head = here.get("programme_head")
    work = _work(reader, i, head)
    if work is not None:
        return work
    if "committee_head" in here and not _in_number(reader, i):
        committee = raw_committee(reader, i)
        if committee is not None and (there := board_abroad(reader, i, committee.end)) is not None:
            return Foreign(there)
        if committee is not None and not _in_quotes(reader, i, committee.end):
            found.append(committee)
    if ministry or centre or "body" in here or "head" in here:
        body = raw_body(reader, i)
        abroad = far_end(reader, body.end) or strange_place_end(reader, body) if body is not None else None
        if body is not None and (abroad is not None or is_abroad(reader, body)):
            return Foreign(abroad or body.end)
        if body is not None:
            found.append(body)
    if "enterprise" in here or "enterprise_head" in here or i in reader.named:
        firm = company(reader, i)
        if firm is not None:
            found.append(firm)
    if "institution_head" in here:
        school = institution(reader, i)
        if school is not None:
            found.append(school)
    if found:
        return max(found, key=lambda raw: raw.end)
    if "programme" in here or "programme_head" in here:
        named = programmes(reader, i) or (titled(reader, head) if head is not None else None)
        if named is not None:
            return named
    return raw_unit(reader, i) if "level" in here or "province" in here else None


def _work(reader: Reader, i: int, head: Hit | None) -> ProgrammesFound | None:
    """What is built: by its head, or a centre told as such."""
    built = facility(reader, head) if head is not None and head.entry.spec.get("facility") else None
    if built is not None:
        return ProgrammesFound((built,), built[1])
    return centre_at(reader, i) if reader.word(i) == "trung" else None


def _in_number(reader: Reader, i: int) -> bool:
    """`02-KH/BCĐTW`: part of the number of a document."""
    return reader.word(i - 1) in ("-", "/") and reader.view.ends[i - 1] == reader.view.starts[i]


def _in_quotes(reader: Reader, start: int, end: int) -> bool:
    """A committee's name between quotation marks is a joke or a fraud."""
    return reader.word(start - 1) in ('"', "“", "‘") and reader.word(end) in ('"', "”", "’")


def _title_piece(reader: Reader, i: int) -> Piece | None:
    if reader.in_compound(i):
        return None
    raw = raw_title(reader, i)
    if raw is None or is_cut_off(reader, raw.end):
        return None
    abroad = far_end(reader, raw.end) or shared_abroad(reader, raw)
    abroad = abroad or (board_abroad(reader, i, raw.end) if isinstance(raw.holder, RawCommittee) else None)
    abroad = abroad or (strange_place_end(reader, raw.holder) if isinstance(raw.holder, RawBody) else None)
    if abroad is not None or is_abroad(reader, raw):
        return Piece(i, abroad or raw.end, Foreign(abroad or raw.end))
    status, start = status_before(reader, i)
    unit = raw.holder.unit if isinstance(raw.holder, RawBody) else raw.unit
    gone = status == "asserted" and unit is not None and unit.former  # Chủ tịch UBND huyện Kỳ Anh (cũ)
    return Piece(start, raw.end, raw, "former" if gone else status)


# What may stand between `các Phó Chủ tịch UBND tỉnh:` and a name, or between two names of such a list.
_LISTING = frozenset(load_yaml("names.yaml")["listing"])
_LONGEST_LISTING, _THAT_ONE = 8, list_of("that_one")
_AFTER_ANH = frozenset(load_yaml("stops.yaml")["after_anh"])
_AROUND = tuple(tuple(words.split()) for words in list_of("around_holder"))
_BEFORE_VI = list_of("before_vi")


def scan(reader: Reader, sentence: Sentence, masked: frozenset[int]) -> Iterator[Piece]:
    """The pieces of a sentence in order, none overlapping another."""
    at, expected, listing = sentence.start, False, False
    series: RawTitle | None = None
    for i in reader.events(sentence.start, sentence.end):
        if i < at or i in masked:
            continue
        listed = listing and i in reader.run_end and _lists(reader, at, i) and may_be_listed(reader, i)
        further = further_of(reader, i, series) if series is not None else None
        if further is not None:
            piece: Piece | None = Piece(i, further.end, further)
        else:
            piece = _piece(reader, i, (expected and at == i) or listed or behind_other_board(reader, i), sentence)
        if piece is None:
            continue
        if isinstance(piece.raw, RawTitle):
            going = further is not None or goes_on_with(reader, i, piece.raw)
            series = piece.raw if going else None
        several = listed or (isinstance(piece.raw, RawName) and piece.raw.honorific and of_several(reader, i))
        listing = isinstance(piece.raw, RawTitle) or (several and isinstance(piece.raw, RawName))
        if isinstance(piece.raw, ProgrammesFound):
            for start, end, programme in piece.raw.items:
                yield Piece(start, end, programme)
        else:
            yield piece
        at = piece.end
        expected = isinstance(piece.raw, RawTitle)


def _lists(reader: Reader, at: int, i: int) -> bool:
    """Whether nothing but signs and words of a list stand between two tokens: `gồm các ông, bà:`."""
    return at < i <= at + _LONGEST_LISTING and _LISTING.issuperset(reader.view.lower[at:i])


def _beside_holder(reader: Reader, i: int) -> bool:
    """`con gái (của) vị chủ tịch công ty`: not whoever was named last."""
    end = i - 1 if reader.word(i - 1) == "của" else i
    return any(tuple(reader.view.lower[end - len(words) : end]) == words for words in _AROUND)


_HIMSELF = ["bản", "thân"]


def _by_rank(reader: Reader, i: int, after: int) -> Piece | None:
    """`Bản thân Thiếu tướng là`: whoever was called so."""
    himself = reader.view.lower[i - 2 : i] == _HIMSELF and after == i + 2 and reader.word(i) != "đồng"
    return Piece(i, after, RawPronoun(f"{reader.word(i)} ấy", after)) if himself else None


def _pronoun(reader: Reader, i: int, after: int) -> Piece | None:
    """An honorific that stands for somebody (`anh từng là`): not `các ông`, not `ông, bà`, not before a title."""
    if (after != i + 1 and reader.word(i) != "đồng") or reader.in_compound(i):
        return None
    if (
        reader.word(i) == "vị"
        and reader.word(i - 1) not in _BEFORE_VI
        and not reader.word(i - 1).isdigit()
        and not _beside_holder(reader, i)
        and (reader.find(after, "title") or reader.word(after) in ("nguyên", "tân", "quyền"))
    ):
        return Piece(i, after, RawPronoun("vị", after))
    if (
        reader.word(i) in ("anh", "chị")
        and (reader.word(after) in _AFTER_ANH or reader.word(after).isdigit())
        and opens_clause(reader, i)
    ):
        return Piece(i, after, RawPronoun(reader.word(i), after))
    if reader.word(after) in _THAT_ONE and reader.word(after + 1) in _AFTER_ANH and opens_clause(reader, i):
        return Piece(i, after + 1, RawPronoun(f"{reader.word(i)} {reader.word(after)}", after + 1))  # nay anh ấy là T
    if reader.word(i) not in ("ông", "bà", "đồng") or of_several(reader, i):
        return None
    following = reader.word(after)
    if (
        not following[:1].isalpha()
        or following in ("con", "bà", "chí", "ấy")
        or reader.find(after, "title", "role", "head")
    ):
        return None
    return Piece(i, after, RawPronoun(reader.word(i), after))


def _at_sign(reader: Reader, i: int) -> Piece | None:
    """What begins at a word or sign of no list."""
    word = reader.word(i)
    if word == "ban" and reader.word(i + 1) in ("này", "ấy", "đó"):
        return Piece(i, i + 2, RawCommittee("Ban Chỉ đạo", "committee", i + 2, this=True))
    if word == "tôi" and reader.interview:
        return Piece(i, i + 1, RawPronoun("tôi", i + 1))
    named = headless(reader, i) if word in ('"', "“") else None
    return Piece(i, named.end, named) if named else None


def _holder_behind(reader: Reader, unit: RawUnit, i: int, end: int) -> bool:
    """`(nay là Sở X) Lâm Đồng Nguyễn Văn Sơn`: a province, and behind it a name with a surname that is nothing else."""
    rest = reader.view.words[unit.end : end]
    return unit.province and end > unit.end > i and looks_like_name(rest) and rest[0] in STRONG


def _piece(reader: Reader, i: int, after_title: bool, sentence: Sentence) -> Piece | None:
    policy = reader.policies.get(i)
    if policy is not None:
        return Piece(i, policy.end, policy.raw)
    here = reader.at(i)
    somebody = "honorific" in here and "province" not in here  # Bà Rịa - Vũng Tàu
    after = honorific_end(reader, i) if somebody else i
    if after > i:
        name = name_at(reader, after, True, True) if after < sentence.end else None
        if name is None and (small := small_surname(reader, after)) is not None:
            name = RawName(*small, honorific=True)
        if name is None:
            return _by_rank(reader, i, after) or _pronoun(reader, i, after)
        return Piece(i, name.end, replace(name, word=reader.word(i)))
    if reader.view.words[i] in SIGNS:
        opened = _at_sign(reader, i)
        if opened is not None:
            return opened
    title = _title_piece(reader, i) if "title" in here or "role" in here else None
    if title is not None:
        return title
    raw = _longest(reader, i)
    name = name_at(reader, i, after_title, False) if i in reader.run_end else None
    if name is not None and isinstance(raw, RawUnit) and _holder_behind(reader, raw, i, name.end):
        name = None
    if raw is not None and (name is None or raw.end >= name.end or not isinstance(raw, RawUnit)):
        return Piece(i, raw.end, raw)
    return Piece(i, name.end, name) if name else None
