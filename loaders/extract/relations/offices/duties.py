"""Roles told at the end of a list of somebody's duties: `Ông A, T, phụ trách nội chính, tài chính; làm Trưởng ban`."""

from __future__ import annotations

from loaders.extract.relations.offices.further_offices import further_offices
from loaders.extract.relations.offices.leading import NOT_YET
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.skeleton import POSTS_BESIDE
from loaders.resources.words import words_of

# theo quyết định , P , T , phụ trách x , y ; làm R , R · T lãnh đạo toàn diện ; trực tiếp làm R
_DUTIES = Pattern(
    rf"^(?:(?:theo|cụ thể|trong đó)[^,;.PTRN]{{0,40}} ,? ?)?"
    rf"(?:(?:{words_of('polite')}) )?(?:T )*(?P<who>[PT]){POSTS_BESIDE}"
    rf" ?[,:]? ?(?:{words_of('having_duties')})\b[^.PN]{{3,400}}?; (?:(?:và|đồng thời|trực tiếp|được phân công) )*"
    rf"(?:{words_of('being')}|kiêm) (?P<office>R)"
)


def give_duties(frame: Frame) -> None:
    """The role for the one whose duties the sentence lists."""
    for match in apart(frame, _DUTIES):
        who, office = frame.skeleton.at[match.start("who")], frame.skeleton.at[match.start("office")]
        if NOT_YET.search(frame.skeleton.text[: match.end()]) or not frame.free(office):
            continue
        for each in further_offices(frame, office, False):
            frame.give(who, each, "office.verb" if who.kind == "P" else "office.post")
