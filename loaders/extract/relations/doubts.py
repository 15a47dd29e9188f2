"""Offices that are only spoken of: rumours, suppositions, what is denied or put right."""

from __future__ import annotations

import re

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.office_verbs import OfficeVerb
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml

_RUMOUR = re.compile(
    r"\b(?:báo viết|mạng viết|đồn|tin đồn|đồn đoán|trang mạng|tin nói|tin giả|sắp làm|nghe nói|được cho là"
    r"|nếu|giả sử|có thể|nhiều khả năng)\b[^.;:]*$"
)
_SAID = load_yaml("office_verbs.yaml")
_UNREAL = re.compile(rf"(?<!\w)(?:{'|'.join(_SAID['unreal'])})(?!\w)[^.;]*$")
_UNTRUE = re.compile(rf"[^.;PTR]{{0,40}}?(?<!\w)(?:{'|'.join(_SAID['untrue'])})(?!\w)")
NOT_ONLY = re.compile(r"\bkhông (?:chỉ|những|riêng)\b")
DENIED = re.compile(r"\b(?:bác tin|bác bỏ|phủ nhận|bác thông tin|đính chính)\b[^;.:]*$")


def rumoured(frame: Frame, verb: OfficeVerb, office: Chunk) -> bool:
    """`tin đồn ông A sắp làm ...`; but a rumour that somebody left, once denied, says that he stays."""
    before = frame.skeleton.text[: verb.start]
    if _UNREAL.search(before + verb.text) or _UNTRUE.match(frame.skeleton.after(office)):
        return True
    stays = verb.status == "former" and DENIED.search(before) is not None
    denied = verb.status == "asserted" and DENIED.search(before) is not None
    return not stays and (denied or _RUMOUR.search(before + verb.text) is not None)
