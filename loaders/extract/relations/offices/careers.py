"""Steps of a life told without a subject: `Đồng chí A nhập ngũ năm 1963. Từ năm 1979 đến năm 1984 là Chủ nhiệm X.`."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import TITLE, Chunk, Person
from loaders.resources.words import list_of

_DATE = r"(?:(?:năm|tháng|ngày|đầu|cuối|giữa) )*\d[\d/ .-]*"
# Từ năm 1979 đến năm 1984 là T · ; từ tháng 3 / 1990 đến nay , giữ chức T
_STEP = re.compile(
    rf"(?:^|[;.] )(?:từ )?{_DATE} ?(?:đến|-|–) ?(?P<end>{_DATE}|nay)[ ,:]*"
    rf"(?:(?:được|bầu|bổ nhiệm|{words_of('already')}) ){{0,6}}(?:{words_of('being')}) (?P<office>T)(?!\w)"
)
# Quá trình công tác của ông P tại E : · Tóm tắt quá trình công tác của đồng chí P
_HEADING = re.compile(
    r"(?:[^;.PTRN]{0,20}\b)?(?:quá trình công tác|tiểu sử) (?:của |, )?(?:[^;.:PTRN]{1,12} )?(?:T )*P[^;.TRN]{0,40}\Z"
)
# 2007 đến 2012 : T , T · - Từ tháng 3 / 2020 đến nay : T
_SPAN = rf"\A(?:[-–+•*] ?)?(?:từ )?{_DATE} ?(?:đến|-|–) ?(?P<end>{_DATE}|nay) ?[:,–-]? ?"
_DATED, _ITEM = re.compile(_SPAN), re.compile(rf"{_SPAN}(?:(?:{words_of('being')}) )?(?P<office>[TR])(?!\w)")
# Quá trình công tác :
_BARE_HEADING = re.compile(
    r"(?:[^;.PTRN]{0,20}\b)?quá trình (?:công tác|hoạt động)(?: của (?:ông|bà|đồng chí|N))? ?:?\Z"
)
# ... : 2010 - 2015 : T ; 2015 đến nay : T
_COLON = re.compile(
    rf"(?:^|[;.:] )(?:[-–+•*] ?)?(?:từ )?{_DATE} ?(?:đến|-|–) ?(?P<end>{_DATE}|nay) ?: ?(?P<office>T)(?!\w)"
)
_LISTED = -1  # in place of a line: of whom the dated lines below a heading tell
_OPENS = re.compile(r"(?:\d+ ?[.)] |[-–] |theo (?:lý lịch|tiểu sử|hồ sơ)(?: \w+){0,3} , )?[PN](?!\w)")
_NEXT = list_of("next_post")
_FEWEST = 2  # steps of a list
Life = tuple[Chunk, int]  # somebody, and the line that tells of nobody else


def life_told(frame: Frame, last: Life | None) -> Life | None:
    """Whom a paragraph is about: who opens its sentences, as long as it names nobody else.

    Also whom a list of dated lines is about, by its heading (`Quá trình công tác của ông A:`).

    Args:
        frame: the sentence.
        last: what the sentence before gave.
    """
    line = frame.sentence.line
    if last is not None and _BARE_HEADING.match(frame.skeleton.text):
        return last[0], _LISTED
    people = [chunk for chunk in frame.chunks if chunk.kind in PEOPLE]
    if not people and last is not None and last[1] == _LISTED:
        return last if _DATED.match(frame.skeleton.text) else None
    if len(people) == 1 and _HEADING.match(frame.skeleton.text):
        return people[0], _LISTED
    if not people:
        return last if last is not None and last[1] == line else None
    names = {chunk.thing.name if isinstance(chunk.thing, Person) else "" for chunk in people}
    if last is not None and last[1] == line and isinstance(last[0].thing, Person) and names == {last[0].thing.name}:
        return last
    opens = len(names) == 1 and "" not in names and _OPENS.match(frame.skeleton.text) is not None
    return (people[0], line) if opens else None


def give_career(frame: Frame, life: Life | None) -> None:
    """Gives the posts of such a step to whom the paragraph is about; over, where it says until when."""
    if TITLE not in frame.kinds:
        return
    if (named := _one_before_the_dates(frame)) is not None:
        _give_steps(frame, named, _COLON)
    if life is not None and frame.kinds.isdisjoint(PEOPLE):
        _give_steps(frame, life[0], _ITEM if life[1] == _LISTED else _STEP)
        _give_steps(frame, life[0], _COLON)


def _one_before_the_dates(frame: Frame) -> Chunk | None:
    """`Quá trình công tác của ông A: 2010 - 2015: T1; 2015 đến nay: T2`: the one whom the sentence names first."""
    people = [chunk for chunk in frame.chunks if chunk.kind in PEOPLE]
    steps = list(_COLON.finditer(frame.skeleton.text)) if len(people) == 1 else []
    first = len(steps) >= _FEWEST and frame.skeleton.offset(people[0]) < steps[0].start()
    return people[0] if first else None


def _give_steps(frame: Frame, who: Chunk, pattern: re.Pattern[str]) -> None:
    for step in pattern.finditer(frame.skeleton.text):
        office: Chunk | None = frame.skeleton.at[step.start("office")]
        status = "asserted" if step["end"] == "nay" else "former"
        rule = "office.verb" if status == "asserted" else "office.former"
        while office is not None and frame.free(office):
            frame.give(who, office, rule, status)
            right = frame.right_of(office)
            office = (
                right if right is not None and right.kind in OFFICES and frame.gap(office, right) in _NEXT else None
            )
