"""Roles left for others in the same committee: who takes `cương vị này` from somebody, who goes down to be a deputy."""

from __future__ import annotations

from loaders.extract.relations.offices.leading import NOT_YET
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import Committee, Person, Title
from loaders.resources.words import words_of

_SEATS, _TASKS, _THESE = map(words_of, ("seats", "tasks", "these"))
_FAR = 3  # sentences back in which the office of who is replaced was told
# T P thay P ở cương vị này · P kế nhiệm P trong vai trò đó
_TAKES_THIS = Pattern(
    rf"(?P<new>[PN])(?: ?[,(–-] [TR](?: ?[)–-])?)*+(?: ,)?(?: (?:\w+ ){{0,4}}?| )"
    rf"(?:{words_of('replacing')})(?: cho)? (?:T )*"
    rf"(?P<old>[PN]) (?:ở|trong|tại|trên|giữ|vào|với|làm|đảm nhiệm|đảm nhận) (?:{_SEATS}|{_TASKS}) (?:{_THESE})(?!\w)"
)
# P chuyển sang làm R · P lui về giữ vai R
_STEPS_DOWN = Pattern(
    rf"(?P<who>[PN])(?: (?:\w+ ){{0,3}}?| )(?:{words_of('stepping_down')})"
    rf"(?: (?:{words_of('being')}|{_SEATS}))* (?P<office>R)"
)


def give_seat_taken(frame: Frame, before: list[Holding]) -> None:
    """`Ban Thường vụ giao chức Trưởng ban cho ông A. Nay bà B thay ông A ở cương vị này`: what A was given last.

    Args:
        frame: the sentence.
        before: all holdings of the sentences before.
    """
    for match in apart(frame, _TAKES_THIS):
        new, old = (frame.skeleton.at[match.start(group)].thing for group in ("new", "old"))
        if not isinstance(new, Person) or not isinstance(old, Person) or new.name == old.name:
            continue
        office = _told_last(old, before, frame.number)
        if office is None or NOT_YET.search(frame.skeleton.text[: match.end()]):
            continue
        frame.hold(new, office, "asserted", "office.in_place")
        frame.hold(old, office, "former", "office.replaced")


def _told_last(old: Person, before: list[Holding], number: int) -> Title | None:
    """The office that somebody was said to have, in words of its own rather than beside the name."""
    own = [h for h in before if h.name == old.name and h.sentence >= number - _FAR and h.status != "planned"]
    told = [h.office for h in own if not h.rule.startswith("title.")]
    return told[-1] if told else None


def end_steps_down(frame: Frame, before: list[Holding]) -> None:
    """`Ông A chuyển sang làm Phó Trưởng ban`: of that committee he was the head, where the text said so before."""
    for match in apart(frame, _STEPS_DOWN):
        who, office = frame.skeleton.at[match.start("who")].thing, frame.skeleton.at[match.start("office")].thing
        taken = next((h for h in frame.holdings if h.office is office and h.holder == who), None)
        if taken is None or taken.status != "asserted" or not isinstance(taken.office.body, Committee):
            continue
        had = {h.office for h in before if h.name == taken.name and h.status == "asserted" and h.office.role}
        for old in had:
            if old.body == taken.office.body and old.title != taken.office.title and old.rank != "member":
                frame.hold(taken.holder, old, "former", "role.former_seat")
