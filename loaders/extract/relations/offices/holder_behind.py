"""An office that opens its clause and is said of the person behind it: `Khi còn là T, ông A ...`."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import any_of, list_of, words_of

_HOLDER_BEHIND = list_of("holder_behind")
# Năm 2019, khi còn là ... · Sau ba năm làm ...
_HEAD_OF_SENTENCE = re.compile(r"(?:người|[^;.:A-Z]{1,40},|sau (?:\w+ ?){1,5})?")
# P cho biết , với vai trò là T , P đã · P đánh giá : trên cương vị T , P luôn
_WISH = rf"(?<!\w)(?:{words_of('hoping')})(?: rằng)?"
_SPEECH_BEFORE = re.compile(rf"(?:[,:;“\"]|rằng|\bthì|\bcòn|{_WISH}) ?\Z")
# P cho biết trước khi làm T , P là
_SAYS = re.compile(rf"(?<!\w)(?:{any_of(load_yaml('measured.yaml')['saying'])}|nêu rõ)(?: rằng)?(?: ?[,:])? ?\Z")
_AS = tuple(f"{word} " for word in load_yaml("office_verbs.yaml")["as"])
# đề nghị , trên cương vị mới là
_WISH_AND_ROLE = re.compile(rf"{_WISH} ?,? (?=(?:{any_of(load_yaml('office_verbs.yaml')['as'])}) )")
_TO_HOLDER = re.compile(r"(?:[^;.PNTR]{0,40},)?(?: ấy ,| này ,)?")


def subject_behind(frame: Frame, office: Chunk, verb: OfficeVerb) -> Chunk | None:
    """`Khi còn là Chủ tịch UBND huyện, ông A ...`, `Trước khi làm Giám đốc, bà B ...`: the subject follows."""
    opened = verb.text.startswith(_HOLDER_BEHIND) or verb.text == "là"  # Là ủy viên của ban, ông A được giao ...
    if not opened or not _HEAD_OF_SENTENCE.fullmatch(frame.skeleton.text[: verb.start].strip()):
        return None
    found = _person_behind(frame, office)
    return found[0] if found is not None and _TO_HOLDER.fullmatch(found[1]) else None


def subject_after_speech(frame: Frame, office: Chunk, verb: OfficeVerb) -> Chunk | None:
    """`Ông A cho biết, với vai trò là Giám đốc Sở X, ông B đã nỗ lực`: a clause that opens so is about who follows.

    So is `Ông A cho biết trước khi làm Giám đốc Sở X, ông B là`.
    """
    before = frame.skeleton.text[: verb.start]
    in_a_role = verb.text.startswith(_AS) and _SPEECH_BEFORE.search(before)
    if not in_a_role and not (verb.text.startswith(_HOLDER_BEHIND) and _SAYS.search(before)):
        return None
    found = _person_behind(frame, office)
    if found is None or found[1] != ",":
        return None
    return found[0] if frame.skeleton.after(found[0])[:1].islower() else None


def without_wish(frame: Frame, office: Chunk, verb: OfficeVerb) -> OfficeVerb:
    """`Ông A đề nghị, trên cương vị mới là Giám đốc Sở X, bà B tiếp tục`: how B has it, without what A wishes."""
    wish = _WISH_AND_ROLE.match(verb.text)
    if wish is None:
        return verb
    start = verb.start + wish.end()
    own = replace(verb, start=start, text=verb.text[wish.end() :], ways=verb.ways - {Way.FUTURE, Way.AND})
    return own if subject_after_speech(frame, office, own) is not None else verb


def _person_behind(frame: Frame, office: Chunk) -> tuple[Chunk, str] | None:
    """Who stands behind an office and those that follow it, with the gap before."""
    following = frame.right_of(office)
    while following is not None and following.kind in OFFICES:
        office, following = following, frame.right_of(following)
    if following is None or following.kind not in PEOPLE:
        return None
    return following, frame.gap(office, following)
