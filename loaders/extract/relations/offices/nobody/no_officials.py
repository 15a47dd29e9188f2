"""Who is no official that we may tell of: names made up or used by a fraudster, other names, foreigners, characters."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.nobody.fictions import characters, is_played, other_names
from loaders.extract.relations.offices.nobody.foreigners import foreigners
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import PERSON, Person
from loaders.extract.words.view import View

# not: đóng vai trò nòng cốt, nhận phần của mình, đại diện nhận là P, phòng, chống hàng giả mạo, theo P , T
_IMPERSONATION = re.compile(
    rf"(?:^|\s)(?<!nhân sự )(?<!sự được )(?<!người được )(?<!hàng )(?<!chống )"
    rf"(?:(?<!người )(?<!đại diện )nhận là|{words_of('impersonation')})(?! (?:{words_of('no_impersonation')})(?!\w))"
    r"\s(?:(?![\"”] ,|, còn |trong khi )[^.;]){0,60}$(?<!theo )(?<!với )(?<!theo T )(?<!với T )"
    r"|(?:không có ai|không có người nào|không ai) tên $"
)
# Nguyễn Văn A , Chủ tịch UBND xã B: in an example, or somebody whose name is kept back
_ANYBODY = re.compile(r"\w+ (?:Văn|Thị) [A-ZĐ]")
# giám đốc các bệnh viện : P , P: hospitals, schools or firms that sound like people
_HOUSES = re.compile(
    rf"(?:^|\s)(?:các|những|hai|ba|bốn|năm) (?:{words_of('houses')})(?: [^;.:PTRN]{{2,30}})? : (?:P , )*\Z"
)


def not_to_be_told_of(view: View, frames: list[Frame]) -> set[str]:
    """Their names, as a text tells them."""
    return _false_names(frames) | other_names(frames) | foreigners(frames) | characters(view, frames)


def _false_names(frames: list[Frame]) -> set[str]:
    """Names that a text says were made up or taken by a fraudster."""
    out = set()
    for frame in frames:
        for chunk in frame.chunks if PERSON in frame.kinds else ():
            if chunk.kind == PERSON and isinstance(chunk.thing, Person):
                before = frame.skeleton.text[: frame.skeleton.offset(chunk)]
                listed = frame.skeleton.after(chunk)[:1] in (",", ";", ".", "") and not chunk.thing.honorific
                house = listed and _HOUSES.search(before) is not None
                if (
                    house
                    or _IMPERSONATION.search(before)
                    or is_played(frame, chunk)
                    or _ANYBODY.fullmatch(chunk.thing.name)
                ):
                    out.add(chunk.thing.name)
    return out
