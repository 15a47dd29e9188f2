"""Rosters: a role that a heading gives to the items below it, that closes an item, or that goes on behind it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import chain

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.lists.connectors import is_header
from loaders.extract.relations.offices.lists.list_items import of_class
from loaders.extract.relations.offices.lists.speakers import speaks_below
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, Holding, is_role
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import ROLE, SHARED, TITLE, Chunk, Committee, Person, Title
from loaders.extract.words.view import View
from loaders.resources.load import load_yaml
from loaders.resources.words import COUNTS, any_of, words_of

_NUMBER, _LISTING, _PEOPLE, _POLITE = map(words_of, ("numbers", "listing", "people", "polite"))
_COUNT = rf"(?P<count>{_NUMBER}|[2-9])"
_STANDING_MARK = re.compile(r"(?:-|–|\()\s*thường trực\s*\)?\s*[.;]?\s*$")
_BARE_ROLE = 4
_ROMAN = re.compile(r"[IVX]+")
# II . R · III . Các R · 3 . Danh sách các đồng chí R khác gồm :
_HEADING = re.compile(
    rf"(?:(?:{any_of(load_yaml('headers.yaml')['plurals'])}|đồng chí|\d+|và) )*{ROLE}"
    rf"(?: (?:khác|còn lại|{_LISTING}|{_PEOPLE}|[()]|\d+))*[ :.;]*"
)
_NUMBER_END = re.compile(r"[:]\s*\Z")
# 5 . các đồng chí : A , T ; B , T - ủy viên . · A , T ; B , T : ủy viên .
_SUFFIX = re.compile(r"[-–—|:] ?(?P<role>R) ?[.;]?\s*$")
_OPENS = re.compile(rf"(?:^|[;:]|\bvà|\bcùng|\bgồm|\bcó)\s*(?:các )?(?:{_POLITE})?\s*$")
# ba người kia ở khối chính quyền là T P , T P và P , T
_GOES_ON = re.compile(
    rf"^(?:(?:{_NUMBER}|\d+) )?(?:{_PEOPLE}|thành viên|số|những người) (?:{words_of('other_ones')})"
    rf"[^:;.PTR]{{0,40}}?(?:{_LISTING}) "
)
# 2 . R có mặt : P , T . 3 . vắng : P , T ; P , T: the members who are not there
_ABSENT = re.compile(r"(?:\d+ ?[.)] |[-–+•] )?vắng(?: mặt| họp)?(?: có lý do| không lý do| \([^()]{1,30}\))? : ?")
# 1 . P , T , thôi tham gia ; thay bằng P , T
_GONE = re.compile(r"\b(?:thôi|không(?: còn)?|ngừng|xin thôi) tham gia\b|\brút (?:khỏi|tên)\b|\b(?:xin rút|ra khỏi)\b")
_INSTEAD = re.compile(
    rf"\b(?:thay (?:thế )?bằng|(?:người )?thay(?: thế)? là|thay vào đó là|người thay :) (?:(?:{_POLITE}) )?"
    r"(?:T )*(?P<who>P)"
)
# a line of its own below `R gồm : T P ; T P .`: T P , T , T P và T P .
_GOES_ON_BELOW = re.compile(rf"(?:(?:(?:{_POLITE}) )?(?:T(?: ,)? )+P ?(?:[,;] ?)?(?:và |cùng )?){{2,}}\.?")
# trong số đó có T P , T P và P , T
_AMONG = re.compile(
    r"(?:trong (?:số (?:đó|này|ấy|họ)|đó)|số này|số đó) ,? ?"
    rf"(?:(?:{_LISTING})(?: cả)?|(?:người ta |có thể |dễ )*(?:thấy|nhận ra|gặp|kể tên)(?: có| tên)?) "
)
_OPENS_NAME = re.compile(rf"(?:^|[;,:]|\bvà)\s*(?:các )?(?:(?:{_POLITE}) )?(?:T )*(?:[-–] )?$")
_OPENS_ITEM = re.compile(rf"(?:^|[;,]|\bvà)\s*(?:(?:{_POLITE}) )?$")
# hai R còn lại , P và P ,
_COUNTED = Pattern(rf"{_COUNT} (?P<role>R)(?: còn lại| khác| mới)? [,(] (?P<people>P(?:(?: ,| và) P)+) [,)]")
# hai T lớn tuổi hơn là P và P
_COUNTED_POSTS = Pattern(
    rf"{_COUNT} (?P<role>T) [^:;.,PTRNCBEI]{{2,40}} (?:là|gồm|gồm có)(?: :)? (?:(?:các|{_NUMBER}) )?"
    r"(?P<people>P(?:(?: ,| và| cùng) P)+)(?= ?[.,;(]| [a-zà-ỹ]|$)"
)
# T có ba người : P , P và P
_HAS_COUNTED = Pattern(
    rf"(?P<role>[TR]) (?:có|gồm|gồm có) {_COUNT} (?:{_PEOPLE})(?: ,)?"
    r"(?: :| là| gồm)+ (?P<people>P(?:(?: ,| và| cùng) P)+)(?= ?[.,;(]| [a-zà-ỹ]|$)"
)
# 2 . đồng chí T . 4 . mời đồng chí T
_INVITED = re.compile(rf"(?:mời )?(?:(?:{_POLITE}) )?")
_CLOSED = re.compile(r"[.,;)]|và [TRC]|$")
# Bà A , T , T . below `như sau :`: a line of a list without a mark
_PLAIN_ITEM = re.compile(r"P(?: ?[,(–-]+ ?[TB] ?\)?)+ ?[.;]?")
# C có R là P cùng 27 R như sau :
_AND_THESE = re.compile(rf"(?:cùng|và) (?:(?:\d+|{_NUMBER}|các) )+{ROLE} (?:như sau|sau đây|sau|gồm|gồm có|là)? ?: ?\Z")
# T P ; · T P ( R ) ; and the last one, T P .
_TITLED_ITEM = re.compile(r"(?:T(?: ,| kiêm)? )+P(?P<role> \( R \))? ?(?P<goes_on>;)?\.?")


@dataclass(slots=True)
class Roster:
    """The role that a heading line gives to the list items below it."""

    office: Title | None = None
    line: int = -1
    heading: bool = False
    mark: str = ""
    goes_on: bool = False

    def is_item(self, frame: Frame) -> bool:
        """Whether a line without a mark is one of the list: `A, T.`, and `T A;` with the one behind such a line."""
        text = frame.skeleton.text.strip()
        titled = _TITLED_ITEM.fullmatch(text)
        return _PLAIN_ITEM.fullmatch(text) is not None or (
            titled is not None and (self.goes_on or titled["goes_on"] is not None or titled["role"] is not None)
        )

    def update(self, frame: Frame, view: View, last_of_line: bool) -> None:
        """Opens the roster at a line such as `Danh sách Ủy viên:`, closes it at the next running text.

        `IV. Tổ giúp việc` closes what `III. Ủy viên` opened, as its number is of the same kind.
        """
        sentence = frame.sentence
        text, mark = view.span_text(sentence.start, sentence.end), _kind_of_mark(view.mark(sentence))
        roles = [c for c in frame.chunks if c.kind == ROLE]
        heading = sentence.zone == "heading" or text.isupper() or names_role(frame)
        introduces = _NUMBER_END.search(text) is not None or heading
        people = any(c.kind in PEOPLE for c in frame.chunks) and _AND_THESE.search(frame.skeleton.text) is None
        below_name = bool(roles) and frame.owned.get(id(roles[-1])) == "title.table"
        if introduces and roles and last_of_line and not (people or below_name or speaks_below(frame, roles[-1])):
            self.office, self.line = (roles[-1].thing if isinstance(roles[-1].thing, Title) else None), sentence.line
            self.heading, self.mark, self.goes_on = heading, mark, False
        elif self._is_closed_by(frame, mark):
            self.office = None

    def _is_closed_by(self, frame: Frame, mark: str) -> bool:
        """Running text, a heading of the same kind of number, or an item that is a header of its own."""
        sentence, first = frame.sentence, frame.chunks[0] if frame.chunks else None
        if self.office is not None and sentence.line > self.line and self.is_item(frame):
            self.goes_on = frame.skeleton.text.rstrip().endswith(";")
            return False
        if mark and mark == self.mark and not any(c.kind in PEOPLE or c.kind == TITLE for c in frame.chunks):
            return True
        if sentence.bullet:
            return first is not None and first.kind == ROLE and is_header(frame, first)
        return sentence.line != self.line and not (self.heading and sentence.line == self.line + 1)


def _kind_of_mark(mark: str) -> str:
    """Of `III. ` and `IV. ` the same, of `3. ` and `b) ` each another."""
    sign = mark.strip(" (.)/")
    return "roman" if _ROMAN.fullmatch(sign) else "number" if sign.isdigit() else "letter" if sign.isalpha() else ""


def names_role(frame: Frame) -> bool:
    """`II. Phó Trưởng ban`, `III. Các Ủy viên`: a numbered line that is a role and nothing else."""
    alone = frame.sentence.bullet and _HEADING.fullmatch(frame.skeleton.text) is not None
    return alone and frame.chunks[0].end - frame.chunks[0].start <= _BARE_ROLE


def give_roster(frame: Frame, roster: Roster) -> None:
    """The role of the list for the person, or post, that an item names first."""
    office = roster.office
    below_heading = roster.heading and frame.sentence.line == roster.line + 1
    if frame.chunks and frame.chunks[0].kind == ROLE and frame.skeleton.offset(frame.chunks[0]) == 0:
        return
    if office is None or not frame.sentence.first:
        return
    item = frame.sentence.bullet or below_heading or roster.is_item(frame)
    if not item or frame.sentence.line == roster.line:
        return
    first = _first_of_item(frame)
    if first is None:
        return
    if first.kind in PEOPLE:
        office = _raised(frame, office)
        gone = _GONE.search(frame.skeleton.text)
        for person in [first] if gone is not None else _joined(frame, first):
            if isinstance(person.thing, Person):
                status = "former" if gone is not None else "asserted"
                frame.hold(person.thing, office, status, "role.roster")
        taker = _INSTEAD.search(frame.skeleton.text) if gone is not None else None
        new = frame.skeleton.at.get(taker.start("who")) if taker is not None else None
        if new is not None and isinstance(new.thing, Person):
            frame.hold(new.thing, office, "asserted", "role.roster")
        return
    for chunk in frame.chunks:
        alone = chunk.kind == TITLE and attached(frame, chunk) is None and not of_class(frame, chunk)
        for post in posts_of(chunk.thing) if alone and isinstance(chunk.thing, Title) else ():
            frame.hold(post, office, "asserted", "role.roster")


def _raised(frame: Frame, office: Title) -> Title:
    """`Vi Thế Đ., Phó Bí thư Tỉnh ủy - Thường trực`: the mark at the end of an item raises the role."""
    if office.title == "Phó Trưởng ban" and _STANDING_MARK.search(frame.skeleton.text):
        return office.standing()
    return office


def _joined(frame: Frame, first: Chunk) -> list[Chunk]:
    """`A và B`, `A, T; bà B, T`: the people of one item."""
    out = [first]
    for chunk in frame.chunks[frame.index(first) + 1 :]:
        if chunk.kind in PEOPLE:
            gap = frame.skeleton.before(chunk)
            if not (gap.endswith(";") or (chunk is frame.right_of(first) and frame.gap(first, chunk) in ("và", ","))):
                break
            out.append(chunk)
        elif chunk.kind not in (TITLE, ROLE, "B", "E", "I", "U", "L"):
            break
    return out


def posts_of(title: Title) -> list[Title]:
    """The same for a title alone."""
    return [Title(title.title, title.rank, title.family, body) for body in title.more] if title.more else [title]


def _first_of_item(frame: Frame) -> Chunk | None:
    """The item's person: the first chunk, or the one that the titles before it belong to."""
    for chunk in frame.chunks:
        if chunk.kind in PEOPLE:
            return chunk
        if chunk.kind == TITLE and _INVITED.fullmatch(frame.skeleton.text, 0, frame.skeleton.offset(chunk)):
            person = attached(frame, chunk) or chunk
            return person if any(c is person for c in frame.chunks) else None  # named on the line above
        if chunk.kind not in OFFICES:
            return None
    return None


def give_suffix(frame: Frame) -> None:
    """`Các đồng chí: A, T; B, T; Chánh Văn phòng UBND tỉnh - Ủy viên.`: the role that closes an item is everybody's."""
    match = _SUFFIX.search(frame.skeleton.text) if frame.sentence.bullet and frame.sentence.first else None
    role = frame.skeleton.at.get(match.start("role")) if match is not None else None
    if role is None or not isinstance(role.thing, Title) or sum(is_role(c) for c in frame.chunks) != 1:
        return
    for chunk in frame.chunks:
        if frame.holder_of.get(id(role)) is chunk or not _OPENS.search(frame.skeleton.before(chunk)):
            continue
        if chunk.kind in PEOPLE and isinstance(chunk.thing, Person):
            frame.hold(chunk.thing, role.thing, "asserted", "role.suffix")
        elif chunk.kind == TITLE and isinstance(chunk.thing, Title) and attached(frame, chunk) is None:
            for post in posts_of(chunk.thing):
                frame.hold(post, role.thing, "asserted", "role.suffix")


def give_further(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """`Ba ủy viên là A, B, C. Ba người kia là D, E và F`: the role of the sentence before goes on.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
        topic: the office of the sentence before that nobody was given: `Các ủy viên là lãnh đạo sở. Trong đó có A`.
    """
    among = _AMONG.match(frame.skeleton.text)
    if among is not None and topic is not None and topic.role and topic.rank in SHARED:
        for chunk in frame.chunks:
            opened = _OPENS_NAME.search(frame.skeleton.text[among.end() - 1 : frame.skeleton.offset(chunk)])
            if chunk.kind in PEOPLE and isinstance(chunk.thing, Person) and opened:
                frame.hold(chunk.thing, topic, "asserted", "role.further")
        return
    absent = _ABSENT.match(frame.skeleton.text)
    match = absent or _GOES_ON.search(frame.skeleton.text)
    lately = [h for h in before if h.office.role and h.sentence == frame.number - 1 and h.office.rank in SHARED]
    last = lately[-1] if lately else None
    if last is None:
        return
    headed = last.office.rank == "member" and last.rule in ("role.header", "role.further")
    below = headed and frame.sentence.first and _GOES_ON_BELOW.fullmatch(frame.skeleton.text) is not None
    if not (below or match) or (absent and not headed):
        return
    start = match.end() if match is not None else 0
    for chunk in frame.chunks:
        if frame.skeleton.offset(chunk) < start:
            continue
        if chunk.kind in PEOPLE and isinstance(chunk.thing, Person):
            frame.hold(chunk.thing, last.office, "asserted", "role.further")
        elif _post_of_item(frame, chunk, start) and isinstance(chunk.thing, Title):
            frame.holdings += [
                Holding(post, last.office, "asserted", "role.further", frame.number) for post in posts_of(chunk.thing)
            ]


def _post_of_item(frame: Frame, chunk: Chunk, start: int) -> bool:
    """`Hai người kia là Chủ tịch UBND tỉnh và bà A`: a post that opens an item and is of nobody who is named."""
    if chunk.kind != TITLE or attached(frame, chunk) is not None or of_class(frame, chunk):
        return False
    return _OPENS_ITEM.search(frame.skeleton.text[start : frame.skeleton.offset(chunk)]) is not None


def give_counted(frame: Frame) -> None:
    """`Hai Phó Trưởng ban còn lại, A và B, đều ...`: as many names as the number before the role says."""
    for match in chain.from_iterable(apart(frame, p) for p in (_COUNTED, _COUNTED_POSTS, _HAS_COUNTED)):
        role = frame.skeleton.at.get(match.start("role"))
        people = [frame.skeleton.at[match.start("people") + m.start()] for m in re.finditer("P", match["people"])]
        count = int(match["count"]) if match["count"].isdigit() else COUNTS.get(match["count"], 0)
        if role is not None and len(people) == count:
            for person in people:
                frame.give(person, role, "role.counted")


def give_shared(frame: Frame) -> None:
    """`kiêm Trưởng Ban Chỉ đạo A, Ban Chỉ đạo B`: the role goes on to the committee named right behind it."""
    for role in [c for c in frame.chunks if is_role(c)]:
        board = frame.right_of(role)
        given = [h for h in frame.holdings if h.office is role.thing and isinstance(h.holder, Person)]
        if board is None or not isinstance(board.thing, Committee) or not given or "lần lượt" in frame.skeleton.text:
            continue
        if frame.gap(role, board) in (",", "và") and _CLOSED.match(frame.skeleton.after(board)):
            shared = replace(given[0].office, body=board.thing)
            frame.holdings.append(replace(given[0], office=shared, rule="role.shared"))
