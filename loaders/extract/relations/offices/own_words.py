"""Offices that somebody tells of himself in a quotation: `"Tổ công tác do tôi làm Tổ trưởng sẽ báo cáo", bà A nói`."""

from __future__ import annotations

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.resources.words import words_of

# C do tôi làm R sẽ báo cáo ... " , P nói · " tôi đang là R , ... " , T P cho biết
_TOLD = Pattern(
    r"(?:(?<!\w)do (?:chính )?|[\"“] ?)tôi (?:(?:trực tiếp|hiện|đang|cũng|vẫn) )*(?:làm|là|giữ chức|giữ vai trò) "
    r"(?P<office>[TR])(?! ?P)[^\"”“PN]{0,200}[\"”] ?,? (?:theo lời |lời )?(?:T )*"
    rf"(?P<who>P){POSTS_BESIDE},? ?(?:(?:cũng|đã) )?(?:{words_of('telling')})(?!\w)"
)


def give_own_words(frame: Frame) -> None:
    """Gives such an office to who is named as the speaker right behind the quotation."""
    for match in apart(frame, _TOLD):
        who, office = (frame.skeleton.at[match.start(group)] for group in ("who", "office"))
        if frame.free(office):
            frame.give(who, office, "office.verb")
