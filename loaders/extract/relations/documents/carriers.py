"""Which place, body, committee or house a sentence says in so many words to carry out the documents that it names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.documents.document_links import denied
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules
from loaders.extract.skeletons.spans import chunk_at, listed, words_of
from loaders.extract.statements import Actor, Statement
from loaders.extract.things import Body, Chunk, Policy

_DO = words_of("implementing")
_GAP = rf"(?: (?:{words_of('terms_of')}))*"
_FOR_SO_LONG = r"(?:sau|qua|gần|hơn)(?: [^ ;.,A-Z]+){1,4} (?:năm|tháng|quý|ngày|tuần)"
_WHEN = rf"(?:(?:{words_of('by_then')})(?: [^;.,A-Z]{{0,40}})? ?, |(?:đến )?năm \d{{4}} )?"
_BEGIN = r"(?:^|[,:;–-] )"
_VERB = rf" (?!(?:được |đã )*(?:{words_of('no_verb')}|{words_of('merging')})\b)[^\W\d_A-Z]"
# thực hiện D của B về chuyển đổi số , đến ngày 30 / 9 , L đã hoàn thành · cùng thực hiện D , L , L và L chọn
_FRONTED = Pattern(
    rf"(?:{_BEGIN}|(?<!\w){_FOR_SO_LONG} )(?:(?:tiếp tục|cùng) )?(?P<verb>{_DO}){_GAP} (?P<what>D)"
    rf"[^;.]{{0,160}}? , {_WHEN}(?P<who>[LU](?=(?:(?: ,| và) [LU])*{_VERB})|[BEIC](?={_VERB}))"
)
_ADVERBS = rf"(?: (?:{words_of('in_earnest')}))*"
# C tập trung thực hiện D
_DOES = Pattern(rf"{_BEGIN}(?P<who>[LUBEIC]){_ADVERBS} (?P<verb>{_DO}){_GAP} (?P<what>D)")
# B tổ chức hội nghị sơ kết một năm thực hiện D
_LOOKS_BACK = Pattern(
    rf"{_BEGIN}(?P<who>[LUBEIC])(?: (?:đã|đang|vừa|tổ chức|mở|hội nghị|họp))* (?:sơ|tổng) kết [^;.,A-Z]{{0,40}}?"
    rf"\b(?P<verb>{_DO}){_GAP} (?P<what>D)"
)
# làm việc với B về kết quả thực hiện D · kiểm tra , giám sát tại L về việc triển khai D
_REVIEWED = Pattern(
    rf"(?:{words_of('reviewing')}) (?P<who>[BL])(?: ,)? (?:về|trong)"
    rf" (?:[^;.,A-Z]{{0,40}} )?(?P<verb>{_DO}){_GAP} (?P<what>D)"
)
_RULES = Rules(
    (_FRONTED, "implements.fronted"),
    (_DOES, "implements.does"),
    (_LOOKS_BACK, "implements.meeting"),
    (_REVIEWED, "implements.meeting"),
)
_TALKED_TO, _RULING = re.compile(rf"(?:{words_of('reviewing')})\Z"), ("party", "government", "assembly")
# các xã , phường · đến nay 29 / 29 xã , phường
_LEVELS = rf"(?:[LU]|{words_of('kinds')}) ,"
_PLURAL = re.compile(rf"\b(?:các|những)(?: {_LEVELS})*\Z|(?:\d|\b(?:{words_of('kinds')}) ,)(?: {_LEVELS})*(?<=,)\Z")


def carriers(frame: Frame, told: set[tuple[Actor, Actor]]) -> Iterator[Statement]:
    """`Thực hiện Nghị quyết số 04-NQ/TU của Tỉnh ủy, huyện X đặt mục tiêu ...`: the district does.

    Args:
        frame: the sentence.
        told: who is already said to carry out which document.
    """
    for match, rule in _RULES.matches(frame):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if (
            who is None
            or what is None
            or denied(frame, match.start("verb"))
            or _PLURAL.search(frame.skeleton.before(who))
        ):
            continue
        for actor, document in _pairs(frame, who, what):
            if (actor, document) not in told:
                told.add((actor, document))
                yield Statement("IMPLEMENTS", actor, document, rule, frame.number)


def _pairs(frame: Frame, who: Chunk, what: Chunk) -> Iterator[tuple[Actor, Policy]]:
    """Each of those who do with each of the documents."""
    actors = listed(frame, who, left=False) if frame.skeleton.offset(who) > frame.skeleton.offset(what) else [who]
    for each in listed(frame, what, left=False):
        if isinstance(each.thing, Policy) and each.thing.number:
            yield from ((_whole(frame, actor), each.thing) for actor in actors)


def _whole(frame: Frame, actor: Chunk) -> Actor:
    """`làm việc với Tỉnh ủy X về kết quả thực hiện D`: the province whose work is looked at, not whom one talks to."""
    thing: Actor = actor.thing
    talked_to = _TALKED_TO.search(frame.skeleton.before(actor)) is not None
    if not talked_to or not isinstance(thing, Body) or thing.kind not in _RULING or thing.unit is None:
        return thing
    return thing.unit if thing.unit.is_province else thing
