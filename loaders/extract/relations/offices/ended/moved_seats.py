"""Seats that pass from one to another in one sentence: the new one has the office, the old one had it."""

from __future__ import annotations

from loaders.extract.relations.offices.leading import NOT_YET
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.extract.things import ROLE, Chunk, Person, Title
from loaders.resources.words import words_of

_HANDING, _SEATS = words_of("handing"), words_of("seats")
# ghế Phó Trưởng ban trước đây của A nay chuyển cho B
_SEAT_MOVES = Pattern(
    rf"(?:{_SEATS}) (?P<office>[TR])(?: trước đây| lâu nay)? (?:của|do) (?:T )?(?P<old>P)"
    rf"(?P<mid>[^;.P]{{0,50}}?)(?:{_HANDING})(?: lại| sang)?(?: cho)? (?:T )?(?P<new>P)"
)
# vai trò R được chuyển từ T P sang P , T
_SHIFTED = Pattern(
    rf"(?:{_SEATS}|{words_of('tasks')}) (?P<office>[TR]) (?:(?:nay|được|{words_of('already')}) ){{0,6}}(?:{_HANDING})"
    rf"(?: lại)? từ (?:T )*(?P<old>P){POSTS_BESIDE},? ?(?:sang|cho|lại cho|sang cho|qua)(?: tay)? (?:T )*(?P<new>P)"
)
# R không còn là P mà là P
_NO_LONGER = Pattern(
    r"(?P<office>[TR])(?: này)? (?:nay )?(?:không còn|thôi) (?:là|do) (?:T )*"
    rf"(?P<old>P){POSTS_BESIDE}(?: nữa)? ?,? mà (?:nay )?(?:là|do) (?:T )*(?P<new>P)"
)
# thay P làm R là P · P nhường R cho P
_TAKEN = Pattern(
    rf"thay (?P<old>P){POSTS_BESIDE},? (?:làm|giữ|giữ chức|ngồi ghế|ở ghế|trong vai|ở vị trí|trên cương vị|đảm nhiệm)"
    r" (?P<office>[TR]) là (?:T )*(?P<new>P)"
)
# thay P , R , nghỉ hưu , bằng P
_INSTEAD = Pattern(
    r"(?<!được )thay(?: thế)? (?:T )?(?P<old>P) ?[,(–-] (?P<office>[TR])\b[^;.PNTR]{0,60}? bằng (?:T )?(?P<new>P)"
)
# thay P , T , là P
_IS_INSTEAD = Pattern(
    rf"(?<!được )(?:{words_of('in_place')})(?: cho)? (?P<old>P) ?[,(–-] (?P<office>[TR]) ?[,)–-]? là (?:T )*(?P<new>P)"
)
_HANDED = Pattern(
    rf"(?P<old>P)(?: ,)? (?:\w+ ){{0,3}}?(?:{_HANDING})(?: lại)?(?: (?:{_SEATS}))? (?P<office>[TR])(?: lại)?"
    r" cho (?:T )*(?P<new>P)"
)
# P nhận bàn giao nhiệm vụ R từ P
_TAKEN_OVER = Pattern(
    r"(?P<new>P)[^.;PTR]{0,30} (?:nhận bàn giao|tiếp nhận|nhận lại|tiếp quản)[^.;PTR]{0,30} (?P<office>[TR]) từ (?:T )*"
    r"(?P<old>P)"
)
# R nay là T P , chứ không còn là T như trước: who had it is not P
_OF_POST = Pattern(
    rf"(?P<office>R)(?: này)? (?:(?:nay|giờ|từ nay|sẽ|{words_of('still')}) )?là (?:(?:{words_of('polite')}) )?"
    rf"(?:T ,? ?)*P{POSTS_BESIDE} ?,? (?:(?:chứ|mà|và) )?(?P<how>không còn|không phải|thay vì)(?: (?:là|do))?"
    r" (?P<old>T)(?! ?P)"
)
_MOVES = Rules(
    *(
        (pattern, "office.moved")
        for pattern in (_SEAT_MOVES, _NO_LONGER, _TAKEN, _INSTEAD, _IS_INSTEAD, _HANDED, _TAKEN_OVER, _SHIFTED)
    )
)


def give_moved_seats(frame: Frame) -> None:
    """`Ghế Phó Trưởng ban trước đây của bà A nay chuyển cho ông B`: B has the office, A had it."""
    for match, rule in _MOVES.apart(frame):
        office, old, new = (frame.skeleton.at.get(match.start(g)) for g in ("office", "old", "new"))
        if NOT_YET.search(frame.skeleton.text[: match.end()]):
            continue
        if office is None or old is None or new is None or not isinstance(office.thing, Title):
            continue
        if isinstance(old.thing, Person) and isinstance(new.thing, Person):
            frame.holdings[:] = [h for h in frame.holdings if h.holder != old.thing or h.office is not office.thing]
            if match.re is _IS_INSTEAD.regex and not _passes_on(frame, office, office.thing):
                frame.give(old, office, "title.after")
                continue
            frame.give(new, office, rule)
            frame.hold(old.thing, office.thing, "former", rule)
    _give_seat_of_post(frame)


def _give_seat_of_post(frame: Frame) -> None:
    """`Trưởng ban nay là ông A, không còn là Giám đốc Sở X`: who has that post had the role; A never had the post."""
    for match in apart(frame, _OF_POST):
        office, old = frame.skeleton.at.get(match.start("office")), frame.skeleton.at.get(match.start("old"))
        if office is None or old is None or not isinstance(office.thing, Title) or not isinstance(old.thing, Title):
            continue
        frame.owned.setdefault(id(old), "office.moved")
        if match["how"] == "không còn" and old.thing.body is not None:
            frame.hold(old.thing, office.thing, "former", "office.moved")


def _passes_on(frame: Frame, office: Chunk, title: Title) -> bool:
    """`Thay ông A, Giám đốc Sở X, là bà B`: not `nguyên Giám đốc`, nor where the text is about seats in a committee."""
    return title.status != "former" and (office.kind == ROLE or frame.lately is None)
