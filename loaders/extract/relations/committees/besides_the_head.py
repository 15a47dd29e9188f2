"""Who heads a committee, told before who else is in it: `Bên cạnh Trưởng ban là ông A, Ban Chỉ đạo còn có ...`."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, matches
from loaders.extract.skeletons.spans import chunk_at, words_of
from loaders.extract.things import Committee, Title

# bên cạnh R là T P , C còn có 17 R · ngoài R là T , danh sách R gồm P
_HEAD = Pattern(
    rf"(?:^|[;.,] )(?:{words_of('besides_the_head')}) (?P<role>R) là (?:(?:{words_of('polite')}) )?"
    rf"(?P<who>(?P<post>T) ?(?P<name>P)?|P)(?: \( T \)|(?: ?[,–-] T)+)? ?, "
    rf"(?:(?:các|những|danh sách|thành phần) )*(?:(?P<board>[CR])|{words_of('boards')})(?: C)?"
    rf"(?: (?:{words_of('these')}))? (?:có|{words_of('consisting')})\b"
)


def give_beside_the_head(frame: Frame) -> None:
    """Gives the role to who has it, in the committee that the rest of the sentence is about."""
    for match in matches(frame, _HEAD):
        office, board = chunk_at(frame, match, "role"), chunk_at(frame, match, "board")
        who = chunk_at(frame, match, "name" if match["name"] else "who")
        if office is None or who is None or not isinstance(office.thing, Title):
            continue
        told = board.thing if board is not None else frame.lately
        named = told.body if isinstance(told, Title) else told
        if office.thing.body is None and isinstance(named, Committee):
            office.thing = replace(office.thing, body=named)
        if isinstance(office.thing.body, Committee) and frame.free(office):
            frame.give(who, office, "role.header")
