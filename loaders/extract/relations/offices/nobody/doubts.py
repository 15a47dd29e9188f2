"""Offices that are only spoken of: rumours, suppositions, what is denied or put right."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.office_verbs import OfficeVerb
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml

_RUMOUR = re.compile(
    r"\b(?:báo viết|mạng viết|đồn|tin đồn|đồn đoán|trang mạng|tin nói|tin giả|sắp làm|nghe nói|được cho là"
    r"|nếu|giả sử|có thể|nhiều khả năng|dòng chữ|dòng trạng thái)\b[^.;:]*$"
    r"|\b(?:khả năng|liệu(?: rằng)?|có phải(?: là)?|phải chăng|không biết)(?: T)* [PN]\b[^.;:]*$"
    r"|\b(?:lan truyền|phát tán|rộ lên)(?: \w+){0,4} (?:tin|thông tin|rằng|việc|chuyện)\b[^.;:]*$"
    r"|\b(?:facebook|mạng xã hội|zalo|tiktok|youtube|fanpage)\b[^.;:,]{0,40} (?:tin|viết|rằng|bảo)\b[^.;:]*$"
    r"|\bcó (?:nơi|người|trang|tờ|báo|kẻ)(?: \w+)? (?:viết|đăng|bảo|đồn)\b[^.;:]*$"
)
_NEAR = 20
_SAID = load_yaml("office_verbs.yaml")
_UNREAL = re.compile(rf"(?<!\w)(?:{'|'.join(_SAID['unreal'])})(?!\w)[^.;]*$")
_UNTRUE = re.compile(rf"[^.;PTR]{{0,40}}?(?<!\w)(?:{'|'.join(_SAID['untrue'])})(?!\w)")
# ông A , con trai là T: of somebody else without a name
_KIN = re.compile(rf"(?<!\w)(?<!công )(?:{words_of('kin')})(?: (?:của )?(?:[PN]|mình))? \Z")
# có ý kiến cho rằng ông A nên làm T
_ADVISED = re.compile(
    r"P(?: ?[,(–-] T(?: , T)*(?: ?[,)–-])?)? (?:nên|cần|đáng|lẽ ra|đáng lẽ|đáng ra)(?: phải)?(?: được(?: \w+)?)? \Z"
)
# người đứng đầu đơn vị phải là R: a rule, of nobody
_MUST = re.compile(rf"(?<!không )(?<!chẳng )(?<!chưa )\bphải (?:trực tiếp )?(?:\Z|(?:{words_of('having_a_post')})\b)")
NOT_ONLY = re.compile(r"\bkhông (?:chỉ|những|riêng)\b")
DENIED = re.compile(r"\b(?:bác tin|bác bỏ|phủ nhận|bác thông tin|đính chính)\b[^;.:]*$")
# chưa bổ nhiệm ông A làm T · hủy quyết định bổ nhiệm ông A giữ chức T
UNDONE = re.compile(
    r"\b(?:chưa|không|không hề|chưa hề|phủ nhận|bác bỏ|(?:thu hồi|hủy|hủy bỏ|bãi bỏ) quyết định|hoãn|tạm dừng)"
    rf"(?: việc)? (?:{words_of('appointing')})(?: lại| bổ sung| được)?(?: T)? \Z"
)


def rumoured(frame: Frame, verb: OfficeVerb, office: Chunk) -> bool:
    """`tin đồn ông A sắp làm ...`; but a rumour that somebody left, once denied, says that he stays."""
    before = frame.skeleton.text[: verb.start]
    untrue = _UNREAL.search(before + verb.text) or _UNTRUE.match(frame.skeleton.after(office))
    must = _MUST.search(before[-_NEAR:] + verb.text)
    if must or untrue or _KIN.search(before) or _ADVISED.search(before):
        return True
    stays = verb.status == "former" and DENIED.search(before) is not None
    denied = verb.status == "asserted" and DENIED.search(before) is not None
    return not stays and (denied or _RUMOUR.search(before + verb.text) is not None)


def only_said(before: str) -> bool:
    """`đăng ảnh kèm dòng chữ ..., người thay là bà B`: whether the words up to a name tell what others spread."""
    return _RUMOUR.search(before) is not None or _UNREAL.search(before) is not None
