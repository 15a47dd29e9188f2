"""A role of all on a list: `Những người này là Ủy viên`, `Ông A làm Phó Trưởng ban, cùng các đồng chí B, T; C, T`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.skeletons.frame import PEOPLE, Frame
from loaders.extract.things import ROLE, SHARED, TITLE, Chunk, Person, Title
from loaders.resources.words import COUNTS, words_of

_POLITE, _THESE = map(words_of, ("polite", "these"))
# những người này là R · cả hai giữ vai trò R · hai đồng chí này đều là R · các anh chị là R
_TOLD = re.compile(
    rf"(?:cả )?(?:(?P<count>{words_of('numbers')}|\d+)|{words_of('many')}|tất cả)(?: (?:{words_of('people')}))?"
    rf"(?: (?:{_THESE}))? (?:(?:{words_of('jointly')}|cũng|hiện|được (?:{words_of('appointing')})) )*"
    rf"(?:{words_of('being')}) (?P<office>R)(?= ?[.,;]|$)"
)
# danh sách còn có P , T ; P ( T ) và T .
_NAMES = rf"(?:[PT;,()–-]|{words_of('joiners')}|{_POLITE}| )++\.? ?\Z"
_LIST = re.compile(rf"[^;.:PTRC]{{0,60}}\b(?:{words_of('listing')})(?: thêm)?(?: :)? {_NAMES}")
_LEAST = 2
# làm R , cùng các đồng chí : P , T ; P , T .
_TOGETHER = re.compile(rf" ?,? (?:cùng|cùng với)(?: các)?(?: (?:{_POLITE}))?(?: :)? (?=T? ?P){_NAMES}")


def give_to_all(frame: Frame, before: list[Frame]) -> None:
    """Gives the role to the people, and to the posts of nobody named, of the sentence right before.

    Args:
        frame: the sentence.
        before: the one right before, if there is one.
    """
    told = _TOLD.match(frame.skeleton.text)
    office = frame.skeleton.at.get(told.start("office")) if told is not None else None
    if told is None or office is None or not frame.free(office) or not before:
        return
    items = _items(before[0])
    count = told["count"]
    number = int(count) if count and count.isdigit() else COUNTS.get(count or "", 0)
    if len(items) < _LEAST or (number and number != len(items)):
        return
    for item in items:
        frame.give(item, office, "role.these")


def _items(frame: Frame) -> list[Chunk]:
    """Who is on the list that a sentence is; nobody where it is none, or gives a role itself."""
    if ROLE in frame.kinds or _LIST.match(frame.skeleton.text) is None:
        return []
    return [c for c in frame.chunks if c.kind in PEOPLE or (c.kind == TITLE and _is_post(frame, c))]


def _is_post(frame: Frame, chunk: Chunk) -> bool:
    """Whether a post of some body stands for its holder, who is not named."""
    return isinstance(chunk.thing, Title) and chunk.thing.body is not None and attached(frame, chunk) is None


def share_together(frame: Frame) -> None:
    """`Ông A làm Phó Trưởng ban cùng với ông B và bà C`: a role that several can have, of those told behind it too.

    Not `Dự có ông A, Phó Trưởng ban, cùng ông B`: no verb gives that role.
    """
    for office in [c for c in frame.chunks if c.kind == ROLE and not frame.free(c)]:
        behind = _TOGETHER.match(frame.skeleton.text, frame.skeleton.offset(office) + 1)
        given = [h for h in frame.holdings if h.office is office.thing and h.rule.startswith("office.")]
        if behind is None or not given or given[0].office.rank not in SHARED:
            continue
        known = {h.name for h in given}
        for chunk in frame.chunks[frame.index(office) + 1 :]:
            if isinstance(chunk.thing, Person) and chunk.thing.name not in known:
                frame.holdings.append(replace(given[0], holder=chunk.thing, rule="role.these"))
