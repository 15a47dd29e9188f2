"""Posts beside a name that end with another that the sentence tells: all of who retires, the one before a new one."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.exclusive import exclusive, of_two_offices
from loaders.extract.relations.offices.subjects import is_object
from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.things import HEADS, Body, Person
from loaders.resources.words import words_of

# P - T , T được nghỉ hưu trước tuổi
_PENSIONED = re.compile(rf"[^;.PN]{{0,80}}?\b(?:{words_of('retiring')})\b")
# bổ nhiệm chức vụ T đối với P , T · đối với 3 cán bộ gồm : P ( T ) ; P ( T )
_GIVEN_TO = re.compile(rf"(?:{words_of('whom')})[^;.]{{0,60}}(?:; (?:và )?(?:P[^;.]{{0,40}})?)*\Z")
_GIVEN = ("office.appointed", "office.same", "title.header")
_ENDED = ("office.former", "office.removed", "office.seat", "office.transferred")


def end_posts_beside(frame: Frame) -> None:
    """Turns to former what stands beside a name and ended with another post that the sentence tells of."""
    ended = [h for h in frame.holdings if h.rule in _ENDED and h.status == "former"]
    given = [h for h in frame.holdings if h.rule in _GIVEN and h.status == "asserted"]
    for i, old in enumerate(frame.holdings if ended or given else ()):
        if old.status != "asserted" or not old.rule.startswith("title.") or old.office.role:
            continue
        over = any(_ends_with(frame, old, left) for left in ended if left.holder == old.holder)
        if over or any(_is_before(frame, old, new) for new in given if new.holder == old.holder):
            frame.holdings[i] = replace(old, status="former", rule="office.transferred")


def _ends_with(frame: Frame, old: Holding, left: Holding) -> bool:
    """Whether a post is over because another is: the same told shortly, a seat of that committee, or all posts."""
    one, other = old.office, left.office
    if one.rank in HEADS:  # Phó Chủ tịch Thường trực X thôi giữ chức Phó Chủ tịch X
        return one.body == other.body and one.title == f"{other.title} Thường trực"
    if not isinstance(one.body, Body) or not isinstance(other.body, Body):
        return False
    seat = left.rule == "office.seat" and other.body.head == "executive_committee" and one.body.kind == "party"
    return (seat and one.body.unit == other.body.unit and one.body.unit is not None) or _retires(frame, old, left)


def _retires(frame: Frame, old: Holding, left: Holding) -> bool:
    """`ông A, Ủy viên Ban Thường vụ, Trưởng ban X, được nghỉ hưu`: the seat goes with the post."""
    chunk = frame.chunk_of(left.office) if left.rule == "office.transferred" else None
    return (
        chunk is not None and _PENSIONED.match(frame.skeleton.after(chunk)) is not None and old.rule != "title.before"
    )


def _is_before(frame: Frame, old: Holding, new: Holding) -> bool:
    """`bổ nhiệm Giám đốc Sở X đối với ông A, Phó Giám đốc Sở Y`: what he was until then, where nobody has both."""
    if new.rule == "office.same":  # bổ nhiệm ông A, Phó Giám đốc, lên thay vị trí này
        who = next((c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder), None)
        return who is not None and is_object(frame, who) and exclusive(old.office, new.office)
    was, given = frame.chunk_of(old.office), frame.chunk_of(new.office)
    if was is None or given is None or given.start > was.start or old.office.rank not in HEADS:
        return False
    people = [c for c in frame.chunks if c.kind in PEOPLE and c.thing == old.holder and c.start < was.start]
    if not people or people[-1].start < given.start or not isinstance(old.holder, Person):
        return False
    words = frame.skeleton.text[frame.skeleton.offset(given) : frame.skeleton.offset(people[-1])]
    same = (old.office.title, old.office.body) == (new.office.title, new.office.body)
    if new.rule == "title.header":  # Cục X có 3 Phó Cục trưởng, gồm: ông A (Phó Giám đốc Y)
        return (
            old.rule == "title.bracket"
            and old.office.body != new.office.body
            and of_two_offices(old.office, new.office)
        )
    return not same and _GIVEN_TO.search(words) is not None and exclusive(old.office, new.office)
