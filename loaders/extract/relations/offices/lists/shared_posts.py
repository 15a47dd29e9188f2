"""A post that several can hold, told behind the last of their names: `TS. A và TS. B, Phó Hiệu trưởng`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.chains import DASH, POST, of_the_next
from loaders.extract.relations.offices.office_verbs import office_verb
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, Holding
from loaders.extract.things import PERSON, ROLE, SHARED, TITLE, Body, Chunk, Person, Title
from loaders.resources.words import COUNTS, any_of, words_of

_JOINERS, _MANY, _NUMBER, _POLITE = map(words_of, ("joiners", "many", "numbers", "polite"))
_JOINED = re.compile(rf"(?:{_JOINERS}|;)\Z")
_AND = re.compile(rf"(?!,\Z)(?:{_JOINERS})\Z")
# các đồng chí : P , P và P , T · hai ông P và P , T
_PLURAL = re.compile(rf"(?:{_MANY}|{_NUMBER})(?: (?:{words_of('people')}))? ?:? ?\Z")
_PLURAL_WORDS = frozenset(["các", *COUNTS])
# ; P và P , T · có P và P , T
# 3 . P , P ( R )
_ITEM_OPENS = re.compile(rf"(?:^|[;:.]|\d ?[.)]) ?(?:(?:các|{_POLITE}) )*$")
# hai T , ông P và bà P , · các T ( P và P )
_NUMBERS = {**COUNTS, "2": 2, "3": 3, "4": 4}
_COUNT = re.compile(rf"(?<!\w)({any_of(_NUMBERS)}|{_MANY}|cả hai)(?: vị)? \Z")
_SIGN = re.compile(rf"(?:,|-|–|\()(?: (?:{_MANY}|{_NUMBER}) (?:{_POLITE}))?\Z")
_BEHIND = re.compile(r".*P ?[,–-] ?", re.DOTALL)
_ENDS = re.compile(
    r"[.;)]|\Z|, (?=[a-zà-ỹđ])(?!(?:các|những|và|cùng|với|cũng như|tại|của|kiêm|đồng thời|nguyên)\b)"
    r"|(?:,? ?cùng )?(?:dự|tham dự|tham gia|chủ trì|đã|được|đều|cùng)\b(?! [TRP])"
)
_CLOSED = re.compile(r"(?:[,.;)–-]|[a-zà-ỹđ]|\Z)(?! ?[TR])")
# T P , P cùng dự: nothing but a verb or the end behind the names
_ACTS = re.compile(r"(?:[.;]|\Z|(?:cùng|đồng|đã|tham dự|dự|chủ trì|đến)\b)")
# P , T , T ;
_COMMA = re.compile(r",\Z")
_TOLD_ITEM = re.compile(r"P(?: ?[,–-] ?[TR])+ ?;\Z")
_ITEM_ENDS = re.compile(r"[;.]|\Z|(?:, (?=cùng các))?(?:và|cùng|đồng|dự|tham dự|chủ trì|đến)\b")
_TWO = 2
_LISTED = re.compile(rf"(?:{_JOINERS})\Z")
# P , P ( cùng T )
_TOGETHER = re.compile(rf"P \( ?(?:{words_of('jointly')}|cùng đều)\Z")
# T P , T P - các R · P , T ; P , T ( hai R )
_ONE_TITLED = r"(?:T )*P(?: ?[,(–-] ?T(?! P)(?: ?, ?T(?! P))*+(?: \))?)?+"
_ALL_TITLED = re.compile(rf"{_ONE_TITLED}(?: ?(?:,|;|và|cùng)(?: (?:{_POLITE}))? {_ONE_TITLED})+ ?[(–-] \Z")
_OPENS = re.compile(r"(?:[;:]|\b(?:có|gồm|sự hiện diện của)) ?\Z")


def share_back(frame: Frame, person: Chunk, offices: list[Chunk]) -> None:
    """Gives the offices behind a name also to the names joined to it from the left that have none of their own.

    Only offices that several can hold; over `và` where the names open an item, over commas alone where a plural does.
    """
    names = _joined_before(frame, person, _JOINED)
    if frame.gap(person, offices[0]) == "(" and not frame.skeleton.after(offices[-1]).startswith(") ,"):
        names = []  # hai đồng chí A và B (T) làm R: the brackets are of B alone
    if frame.gap(person, offices[0]) == "(" and not all(o.rank in SHARED for o in offices):
        names = []  # các ông bà A, B (nguyên T), C (nguyên T)
    if not names or not all(o.rank in SHARED or _left(o) for o in offices):
        return
    first = names[-1]
    owner = frame.left_of(first)
    dashed = owner is not None and _dashed_item(frame, owner, person, offices[0])
    if owner is not None and owner.kind in OFFICES and frame.gap(owner, first) in ("", ",", ":") and not dashed:
        return
    before = frame.skeleton.before(first) + " "
    opened = _OPENS.search(before) is not None or (frame.sentence.bullet and not before.strip(" -+•*"))
    opened = opened or dashed or _one_honorific(first, person)
    paired = len(names) == 1 and _AND.match(frame.gap(first, person)) is not None and opened
    paired = paired and all(office.rank in SHARED for office in offices)
    told = first.notes.get("word") in _PLURAL_WORDS or _PLURAL.search(before) is not None
    listed = _one_item(frame, names, person, offices)
    if paired or listed or told:
        given = [h for h in frame.holdings if any(h.office is o.thing for o in offices) and h.holder is person.thing]
        rule = "title.plural" if told or listed or dashed else "title.joined"
        for name in names:
            if isinstance(name.thing, Person):
                frame.holdings += [replace(holding, holder=name.thing, rule=rule) for holding in given]


def _dashed_item(frame: Frame, before: Chunk, person: Chunk, office: Chunk) -> bool:
    """`A - R, B và C - R2`: whether posts stand behind a dash, also that of the item before."""
    holder = frame.left_of(before) if before.kind in OFFICES else None
    if holder is None or holder.kind not in PEOPLE or not DASH.match(frame.gap(holder, before)):
        return False
    return DASH.match(frame.gap(person, office)) is not None


def _one_item(frame: Frame, names: list[Chunk], person: Chunk, offices: list[Chunk]) -> bool:
    """`ông A, T; B, C, T2; D, T3`: the names that one item of a list opens with have the post behind the last of them.

    Only a post of which there are several, and the items before it are told with posts too; names with honorifics
    where a dash stands before the post (`PGS.TS A - T; TS B, TS C - T2; D - T3`).
    """
    before = frame.skeleton.before(names[-1])
    listed = _TOLD_ITEM.search(before) is not None and len(_joined_before(frame, person, _COMMA)) == len(names)
    dashed = DASH.match(frame.gap(person, offices[0])) is not None
    bare = all(
        isinstance(n.thing, Person) and n.thing.full and (dashed or not n.thing.honorific) for n in (*names, person)
    )
    behind = frame.skeleton.after(offices[-1])
    return listed and bare and all(o.rank in SHARED for o in offices) and _ITEM_ENDS.match(behind) is not None


def _one_honorific(first: Chunk, last: Chunk) -> bool:
    """`ông A và B, Phó Chủ tịch UBND huyện`: one honorific for both names makes them a pair."""
    one, other = first.thing, last.thing
    return isinstance(one, Person) and isinstance(other, Person) and one.honorific and not other.honorific


def has_own(frame: Frame, person: Chunk) -> bool:
    """Whether a post of his own stands behind a name; not in `các Phó Chủ tịch A, B, Giám đốc Sở X C`."""
    right = frame.right_of(person)
    if right is None or right.kind != TITLE or not frame.free(right):
        return False
    if frame.before_name(right):
        return False
    return POST.match(frame.gap(person, right)) is not None and not of_the_next(frame, person, right)


def share_bracket(frame: Frame, person: Chunk, office: Chunk) -> None:
    """`3. A, B (ủy viên)`: a role in brackets that several can have is that of all names of its item."""
    role = isinstance(office.thing, Title) and office.thing.role and office.rank in SHARED
    if not role or frame.gap(person, office) != "(" or frame.right_of(person) is not office:
        return
    names = _joined_before(frame, person, _LISTED)
    if _ITEM_OPENS.search(frame.skeleton.before(names[-1] if names else person)):
        for name in names:
            frame.give(name, office, "title.shared")


def give_several(frame: Frame) -> None:
    """`Hai Phó Chủ tịch UBND tỉnh, ông A và bà B, cùng dự`: as many names as are counted, behind a sign.

    Without a number (`các Phó Chủ tịch, ông A và bà B`) the first name has an honorific.
    """
    if frame.kinds.isdisjoint(PEOPLE) or frame.kinds.isdisjoint(OFFICES):
        return
    for office in [c for c in frame.chunks if c.kind in OFFICES and c.rank in SHARED and frame.free(c)]:
        if _TOGETHER.search(frame.skeleton.before(office)) is not None:
            _give_together(frame, office)
            continue
        counted = _COUNT.search(frame.skeleton.text[: frame.skeleton.offset(office)])
        if counted is not None:
            _give_all_before(frame, office, counted)
            _give_all_titled(frame, office, counted)
        names = _names_behind(frame, office) if counted is not None else []
        if counted is None or len(names) < _TWO or not _CLOSED.match(frame.skeleton.after(names[-1])):
            continue
        number = _NUMBERS.get(counted[1], 0)
        first = names[0].thing
        if number == len(names) or (not number and isinstance(first, Person) and first.honorific):
            verb = office_verb(frame.skeleton.text[: counted.start()])
            for name in names:
                frame.give(name, office, "title.several", verb.status if verb is not None else "asserted")


def _give_together(frame: Frame, office: Chunk) -> None:
    """`ông A, ông B (cùng Phó Chủ tịch UBND xã)`: brackets say that the names before them have one post each."""
    last, closed = frame.left_of(office), frame.skeleton.after(office).startswith(")")
    names = [last, *_joined_before(frame, last, _LISTED)] if last is not None and last.kind in PEOPLE else []
    polite = [n for n in names if isinstance(n.thing, Person) and n.thing.honorific]
    if not closed or len(names) < _TWO or (len(names) > _TWO and len(polite) < len(names)):
        return
    for name in reversed(names):
        frame.give(name, office, "title.several")


def _give_all_before(frame: Frame, office: Chunk, counted: re.Match[str]) -> None:
    """`; ông A và bà B, các Phó Giám đốc`: the post is that of all names up to the sign, as many as are counted."""
    last, right = frame.left_of(office), frame.right_of(office)
    if last is None or last.kind not in PEOPLE or not _BEHIND.fullmatch(frame.skeleton.text[: counted.start()]):
        return
    names = [last, *_joined_before(frame, last, _LISTED)]
    owner = frame.left_of(names[-1])
    titled = owner is not None and owner.kind in OFFICES and frame.gap(owner, names[-1]) == ""
    named_behind = right is not None and right.kind in PEOPLE and frame.gap(office, right) in ("", ":")
    ends = _ENDS.match(frame.skeleton.after(office)) is not None and not named_behind
    if len(names) == _NUMBERS.get(counted[1], max(_TWO, len(names))) and not titled and ends:
        for name in reversed(names):
            frame.give(name, office, "title.several")


def _give_all_titled(frame: Frame, office: Chunk, counted: re.Match[str]) -> None:
    """`Thứ trưởng Bộ X A, Thứ trưởng Bộ Y B - các thành viên Tổ công tác`: the role of all, each with his own post.

    Behind a semicolon only of those in the same item, where they are several.
    """
    listed = _ALL_TITLED.search(frame.skeleton.text, 0, counted.start()) if office.kind == ROLE else None
    if listed is None or _ENDS.match(frame.skeleton.after(office)) is None:
        return
    last_item = frame.skeleton.text.rfind(";", listed.start(), listed.end())
    people = [c for c in frame.chunks if c.kind == PERSON and listed.start() <= frame.skeleton.offset(c) < listed.end()]
    of_item = [c for c in people if frame.skeleton.offset(c) > last_item]
    chosen = of_item if len(of_item) >= _TWO else people
    for name in chosen if len(chosen) == _NUMBERS.get(counted[1], len(chosen)) else ():
        frame.give(name, office, "title.several")


def _names_behind(frame: Frame, office: Chunk) -> list[Chunk]:
    """The names, two at least, that a sign joins to an office and `,` and `và` to each other."""
    first = frame.right_of(office)
    if first is None or first.kind not in PEOPLE or not _SIGN.match(frame.gap(office, first)):
        return []
    names = [first]
    while (right := frame.right_of(names[-1])) is not None and right.kind in PEOPLE:
        if not _JOINED.match(frame.gap(names[-1], right)):
            break
        names.append(right)
    return names


def heads_bare_names(frame: Frame, office: Chunk, first: Chunk) -> bool:
    """`Phó Chủ tịch UBND tỉnh A, B và C cùng dự`: a deputy's post with its body, and bare names up to a verb."""
    title = office.thing
    if not isinstance(title, Title) or title.rank not in SHARED or title.guessed or title.body is None or title.role:
        return False
    names, right = [first], frame.right_of(first)
    while right is not None and right.kind == PERSON and _LISTED.match(frame.gap(names[-1], right)):
        names.append(right)
        right = frame.right_of(right)
    bare = all(isinstance(n.thing, Person) and n.thing.full and not n.thing.honorific for n in names)
    return len(names) > 1 and bare and _ACTS.match(frame.skeleton.after(names[-1])) is not None


def several_of_one(office: Chunk, chunks: list[Chunk]) -> bool:
    """`ba bí thư đảng ủy phường: A (Thuận Hóa), B (Phú Xuân)`: heads of several bodies of which one alone is known."""
    held = isinstance(office.thing, Title) and office.thing.status == "asserted" and of_one(office)
    return held and len({id(c) for c in chunks if c.kind in PEOPLE}) > 1


def of_one(office: Chunk) -> bool:
    """Whether a post has one holder alone in the body that the context gave it."""
    title = office.thing
    return isinstance(title, Title) and title.rank == "head" and not title.role and isinstance(title.body, Body)


def _left(office: Chunk) -> bool:
    """`các đồng chí A và B, nguyên Chủ tịch`: what one holds at a time several have held."""
    return isinstance(office.thing, Title) and office.thing.status == "former"


def _joined_before(frame: Frame, person: Chunk, gap: re.Pattern[str]) -> list[Chunk]:
    """The people joined to one by such gaps on the left, nearest first."""
    names, right = [], person
    while (left := frame.left_of(right)) is not None and left.kind in PEOPLE and gap.match(frame.gap(left, right)):
        names.append(left)
        right = left
    return names


def without_own(holdings: list[Holding]) -> list[Holding]:
    """Leaves out what was shared with somebody whose own post the article tells: he only stands beside the other."""
    told = (h for h in holdings if h.rule != "title.joined" and not h.office.role)
    own = {h.holder.name for h in told if isinstance(h.holder, Person)}
    return [
        h for h in holdings if h.rule != "title.joined" or not (isinstance(h.holder, Person) and h.holder.name in own)
    ]
