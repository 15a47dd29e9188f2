"""How people stand in a list behind an office: with a title of their own before or behind the name."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.exclusive import exclusive
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import ROLE, TITLE, Chunk, Person, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import COUNTS, any_of, list_of, words_of

_BEING, _COMPANY, _MANY, _NUMBER = map(words_of, ("being", "company", "many", "numbers"))
_POLITE, _SEAT, _SEATS = words_of("polite"), words_of("seats"), list_of("seats")
_TAKING = re.compile(rf"(?:{words_of('taking_office')})(?: (?:{_BEING}|{_SEAT})){{0,6}}$")
# chủ trì cùng T là P: who is there beside another
_WITH = re.compile(rf"(?:^| )(?:{_COMPANY}) (?:các )?(?:(?:{_POLITE}) )?$")
# lập C gồm 19 R , với R là P · thành lập C với R là T P: who leads what is set up
MADE_WITH = re.compile(rf"(?:^|[,;()CR]|\d|người|thành viên|đồng chí|{words_of('establishing')}) với $")
# cùng với T còn có P
_TAKEN = re.compile(r"[PN](?: ?[,(] T ?[,)])?(?: \w+)? (?:làm|là|giữ vai trò)\Z")
_BESIDES = re.compile(rf"(?:^| )(?:{_COMPANY}) (?:(?:{_POLITE}) )?$")
_NUMBER_BEFORE = re.compile(rf"\b({_NUMBER})(?: đồng chí)?$")
# ; T P · ; cùng với đó là T P · ; ngoài ra còn có các T P
_NEXT_LIST = re.compile(r"; (?:[a-zà-ỹđ]+ ){0,5}\Z")
_WORDS = load_yaml("headers.yaml")
_OF_ONE = frozenset(_WORDS["of_one"])
_ATTENDING = re.compile(rf"\b(?:{any_of(_WORDS['attending'])})\b[^;.]*$")
# ; T và T được mời dự: guests behind a list of members
_GUESTS = re.compile(rf"; (?=[^;.]*?\b(?:{any_of(_WORDS['invited'])})\b)")
_OTHERS = re.compile(rf"[;,] (?:cùng )?(?:{any_of(_WORDS['others'])})\b")
# chức T giao cho P: what is given; not: T giao cho P
_GIVEN = re.compile(rf"(?:{_SEAT}|{words_of('tasks')}) \Z")
_GIVES = re.compile(rf"(?<!được )(?<!\w)(?:{any_of(_WORDS['giving'])})\Z")
# T các bệnh viện tuyến tỉnh · T 8 trường thành viên · T và thcs trên địa bàn · các T : E P ; E P
_LISTED = list_of("listed")
_CLASS = re.compile(rf"(?:(?:{words_of('of')}) )?(?:{_MANY}|{_NUMBER}|\d+) |, thủ trưởng (?:các )?(?:cơ quan|[BE]\b)")
_WHO_THEY_ARE = re.compile(rf"(?:{words_of('listing')})(?! người (?:phụ trách|trực tiếp|chịu)) (?:[^PTRN]|T các )")
_ON_THE_SPOT = re.compile(r"(?:và \w+ )?trên địa bàn\b")
_PLURAL_BEFORE = re.compile(rf"\b(?:{_MANY}|{_NUMBER}|\d+)$")
# ; P và 19 R · , cùng các R: others than P
_WITH_OTHERS = re.compile(rf"\b(?:và|cùng|với) (?:{_MANY}|{_NUMBER}|\d+)(?: đồng chí)?\s*\Z")
# người tiền nhiệm của P ở vị trí R
_PREDECESSOR_OF = re.compile(
    rf"tiền nhiệm (?:của )?(?:T )*(?P<who>[PN]|{_POLITE}) (?:ấy )?(?:ở|trên|tại|trong)(?: (?:{_SEAT}|của))* \Z"
)


def has_own_post(frame: Frame, chunk: Chunk) -> bool:
    """`các Phó Thủ tướng: A, B; Bộ trưởng Bộ Nội vụ C`: behind the semicolon another list goes on."""
    left = frame.left_of(chunk) if chunk.kind in PEOPLE else None
    if left is None or left.kind not in OFFICES or frame.gap(left, chunk) not in ("", "-", "–"):
        return False
    return _NEXT_LIST.search(frame.skeleton.text[: frame.skeleton.offset(left)]) is not None


def before_others(frame: Frame, office: Chunk, chunks: list[Chunk]) -> list[Chunk]:
    """`Cùng dự có các Phó Trưởng ban: A, B; lãnh đạo sở; ông C`: who attends behind others has no such role."""
    if not chunks:
        return chunks
    text, start = frame.skeleton.text, frame.skeleton.offset(chunks[0])
    others = _OTHERS.search(text, start) if _ATTENDING.search(frame.skeleton.before(office)) else None
    ends = [match.start() for match in (others, _GUESTS.search(text, start)) if match is not None]
    return [c for c in chunks if not ends or frame.skeleton.offset(c) < min(ends)]


def gives_away(frame: Frame, office: Chunk, match: re.Match[str]) -> bool:
    """`Chủ tịch UBND tỉnh giao cho ông A theo dõi`, `được Giám đốc giao cho`: who has the post gives something else."""
    said = match.group()[: match.end("by") - match.start()].strip()
    before = frame.skeleton.text[: frame.skeleton.offset(office)]
    return _GIVES.search(said) is not None and _GIVEN.search(before) is None


def titled_before(frame: Frame, chunk: Chunk) -> bool:
    """Whether a name has a title of its own right before it."""
    left = frame.left_of(chunk)
    return left is not None and left.kind in OFFICES and frame.gap(left, chunk) == ""


def titled_behind(frame: Frame, chunk: Chunk) -> bool:
    """Whether a name has a title of its own behind it; not one right before the next name (`A, Giám đốc Sở X B`)."""
    right = frame.right_of(chunk)
    if right is None or right.kind != TITLE or frame.gap(chunk, right) not in (",", "-", "–", "("):
        return False
    return not frame.before_name(right)


def opens_titled(frame: Frame, chunk: Chunk, first: Chunk | None) -> bool:
    """`các Phó Chủ tịch UBND tỉnh: A, B, Giám đốc Sở X C`: behind bare names a post before its name ends the list."""
    return (
        first is not None and chunk.kind in PEOPLE and titled_before(frame, chunk) and not titled_before(frame, first)
    )


def has_another_title(frame: Frame, chunk: Chunk, first: Chunk | None) -> bool:
    """`các Phó Hiệu trưởng: A, B; C - Trưởng khoa X`: behind the semicolon stands somebody with another title.

    So does `các đồng chí T: A - T1; B - T2; đồng chí C - T3`: of all names this alone is said with an honorific.
    """
    if first is None or chunk.kind not in PEOPLE or not frame.skeleton.before(chunk).endswith(";"):
        return False
    alone = _polite(chunk) and not any(map(_called, _listed(frame, first, chunk)))
    return titled_behind(frame, chunk) and (alone or not titled_behind(frame, first))


def _polite(person: Chunk) -> bool:
    """Whether an honorific that anybody may have, not a rank or a degree, stands before a name."""
    return person.notes.get("word", "").lower() in _OF_ONE


def _called(person: Chunk) -> bool:
    """Whether an honorific, a rank or a degree stands before a name."""
    return isinstance(person.thing, Person) and person.thing.honorific


def _listed(frame: Frame, first: Chunk, last: Chunk) -> list[Chunk]:
    """The people from one to before another."""
    return [c for c in frame.chunks[frame.index(first) : frame.index(last)] if c.kind in PEOPLE]


def taken(frame: Frame, office: Chunk) -> bool:
    """`cùng nhận quyết định Phó Giám đốc Sở này có bà A và ông B`: a verb of taking the office opens it."""
    return _TAKING.search(frame.skeleton.before(office)) is not None


def is_seat(frame: Frame, office: Chunk) -> bool:
    """`Vị trí Cục trưởng thuộc về bà A`."""
    return frame.skeleton.before(office).endswith(_SEATS)


def beside_another(frame: Frame, office: Chunk) -> bool:
    """`chủ trì buổi lễ cùng Chủ tịch UBND tỉnh là bà A`: she is there beside who has the office.

    Not so `lập Ban Chỉ đạo gồm 19 thành viên, với Trưởng ban là bà A`.
    """
    if office.kind == ROLE and MADE_WITH.search(frame.skeleton.before(office) + " "):
        return False
    return _WITH.search(frame.skeleton.before(office) + " ") is not None


def told_of(frame: Frame, office: Chunk) -> bool:
    """`Ngoài ông A, Giám đốc Sở X, còn có bà B`: the office is that of the name before; not `Ngoài A, T còn có B`."""
    if _TAKEN.search(frame.skeleton.before(office)):
        return True  # Ngoài bà A làm Tổ trưởng còn có ông B
    if _BESIDES.search(frame.skeleton.before(office) + " "):
        return True  # tham dự cùng với Chủ tịch nước còn có ông A
    left = frame.left_of(office)
    beside = left is not None and left.kind in PEOPLE and frame.gap(left, office) == ","
    return beside and not frame.skeleton.after(office).startswith("còn ")


def excluded(frame: Frame, office: Chunk, chunk: Chunk) -> bool:
    """Whether a name has a title behind it that nobody has together with the office."""
    own = frame.right_of(chunk) if chunk.kind in PEOPLE and titled_behind(frame, chunk) else None
    if own is None or not isinstance(own.thing, Title) or not isinstance(office.thing, Title):
        return False
    now = own.thing.rank != "member" and own.thing.status != "former"  # ... và ông B, nguyên Chủ tịch UBND xã Y
    return now and exclusive(own.thing, office.thing)


def next_office(frame: Frame, person: Chunk) -> Chunk | None:
    """What stands behind a name and its titles: `..., ông A, T, và bà B là R`: behind the one joined to it."""
    following = frame.right_of(person)
    opened = frame.skeleton.before(person).endswith((",", ";"))
    while following is not None and (
        following.kind == TITLE or (opened and following.kind in PEOPLE and _joined(frame, following))
    ):
        following = frame.right_of(following)
    return following


def _joined(frame: Frame, person: Chunk) -> bool:
    return frame.skeleton.before(person).endswith(" và")


def of_others(frame: Frame, role: Chunk) -> bool:
    """`hai Phó Trưởng ban: A; B và 19 thành viên`: a role behind a list is that of others, who are several."""
    return role.kind == ROLE and _WITH_OTHERS.search(frame.skeleton.before(role)) is not None


def opens_class(frame: Frame, role: Chunk) -> bool:
    """`Phó Trưởng ban là ông A, các ủy viên là lãnh đạo các sở`: the members are told by what they are, not by name."""
    return role.kind == ROLE and role.rank == "member" and _WHO_THEY_ARE.match(frame.skeleton.after(role)) is not None


def of_class(frame: Frame, post: Chunk) -> bool:
    """`Giám đốc các bệnh viện tuyến tỉnh`, `hiệu trưởng 8 trường thành viên`: a post in each of several bodies."""
    after, title = frame.skeleton.after(post), post.thing
    if _ON_THE_SPOT.match(after):
        return True
    guessed = isinstance(title, Title) and title.guessed
    many = after.startswith(":") and _PLURAL_BEFORE.search(frame.skeleton.before(post)) is not None
    return guessed and (many or _CLASS.match(after) is not None or _beside_class(frame, post))


def _beside_class(frame: Frame, post: Chunk) -> bool:
    """`giám đốc, phó giám đốc các sở`: a post listed right before that of a class."""
    following = frame.right_of(post)
    listed = following is not None and following.kind == TITLE and frame.gap(post, following) in _LISTED
    return listed and following is not None and of_class(frame, following)


def said_before(frame: Frame, office: Chunk) -> int:
    """`hai Phó Trưởng ban là ...`: how many there are by the number before an office; 0 where it says none."""
    said = _NUMBER_BEFORE.search(frame.skeleton.before(office))
    return COUNTS.get(said[1], 0) if said is not None else 0


def counted(chunks: list[Chunk], number: int) -> bool:
    """`ba Phó Trưởng ban: A, lo việc này; B nhận việc kia; việc nọ giao C`: as many names as the number says."""
    return number > 1 and len({id(c) for c in chunks if c.kind in PEOPLE}) == number


def of_two_ranks(frame: Frame, office: Chunk) -> bool:
    """`Các Phó Chủ tịch Thường trực và Phó Chủ tịch UBND tỉnh gồm ông A, B và C`: who of them is which is not told."""
    left = frame.left_of(office)
    if left is None or left.kind != TITLE or office.kind != TITLE or left.rank == office.rank:
        return False
    return frame.gap(left, office) == "và" and _PLURAL_BEFORE.search(frame.skeleton.before(left)) is not None


def of_predecessor(frame: Frame, office: Chunk) -> bool:
    """`Người tiền nhiệm của bà A ở vị trí Trưởng ban là ông B`: whether B had it before; A, where named, has it now."""
    match = _PREDECESSOR_OF.search(frame.skeleton.text[: frame.skeleton.offset(office)])
    now = frame.skeleton.at.get(match.start("who")) if match is not None else None
    if now is not None and now.kind in PEOPLE:
        frame.give(now, office, "role.header" if office.kind == ROLE else "title.header")
    return match is not None
