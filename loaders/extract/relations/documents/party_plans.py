"""Which party committee below the province carries out a document of the centre, by a plan that is its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules
from loaders.extract.skeletons.spans import chunk_at, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import PROVINCE_LEVELS, Body, Policy

_PLANS, _DO = words_of("own_plans"), words_of("implementing")
_MEETING = r"(?: (?:đã|vừa|đang|tổ|chức|hội|nghị|học|tập|quán|triệt|và|,|các|việc|ban|hành|công|bố|phổ|biến))*?"
_OF_CENTRE = r"(?: ngày [\d /.-]+\d| , ngày [\d /.-]+\d)?(?: của B)?"
# B triển khai kế hoạch thực hiện D
_BRINGS = Pattern(
    rf"(?P<who>B){_MEETING} (?:triển khai|quán triệt|ban hành)(?: [^;.,A-Z]{{0,20}}?)? (?:{_PLANS})(?: số [^ ]+)? "
    rf"(?:{_DO}) (?P<what>D)"
)
# chương trình hành động thực hiện D ( của B ) của B
_OF_ITS_OWN = Pattern(rf"(?:{_PLANS}) (?:{_DO}) (?P<what>D){_OF_CENTRE} của (?P<who>B)")
_RULES = Rules((_BRINGS, "implements.body"), (_OF_ITS_OWN, "implements.body"))
_UNDONE = re.compile(rf"(?<!\w)(?:{words_of('not_yet')}|chưa|không)(?!\w)")
_CENTRAL = re.compile(r"/TW$")


def party_plans(frame: Frame, done: set[int]) -> Iterator[Statement]:
    """`Đảng ủy phường X triển khai Kế hoạch thực hiện D`, `Chương trình hành động thực hiện D của Đảng ủy EVN`.

    Args:
        frame: the sentence.
        done: the documents of which it is already told; those that are found here are added.
    """
    for match, rule in _RULES.matches(frame):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if who is None or what is None or not isinstance(who.thing, Body) or not isinstance(what.thing, Policy):
            continue
        if id(what) in done or not _is_lower(who.thing) or not _CENTRAL.search(what.thing.number):
            continue
        if _UNDONE.search(match.group()) is None:
            done.add(id(what))
            yield Statement("IMPLEMENTS", who.thing, what.thing, rule, frame.number)


def _is_lower(body: Body) -> bool:
    """Whether a body is the party committee of a commune, a district or a house."""
    if body.kind != "party" or (body.unit is not None and body.unit.level in ("", *PROVINCE_LEVELS)):
        return False
    return body.unit is not None or bool(body.parent)
