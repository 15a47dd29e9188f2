"""Whether a clause says that whoever has one post has another by it: `do Bí thư Đảng ủy xã làm Chủ tịch HĐND xã`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.office_verbs import OfficeVerb
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import ROLE, Chunk, Title
from loaders.resources.load import load_yaml
from loaders.resources.words import words_of

_LISTS = load_yaml("office_verbs.yaml")
_RULED = rf"(?:{'|'.join(_LISTS['ruled'])})"
_POLITE = rf"(?:(?:{words_of('polite')}) )?"
# thực hiện T kiêm T · mô hình T kiêm T
_AS_A_RULE = re.compile(rf"(?<!\w){_RULED} (?:các )?{_POLITE}\Z")
# mô hình T làm R không mới
_AS_A_MODEL = re.compile(rf"(?<!\w)mô hình (?:các )?{_POLITE}\Z")
# do một phó giám đốc sở làm R: of which department is not told
_ONE_OF_MANY = re.compile(r"(?<!\w)(?:một|1|01) (?:đồng chí |vị )?\Z")
# đóng vai " T kiêm R "
_PRETENDED = re.compile(rf"(?<!\w)(?:{words_of('pretending')})(?: là| thành)?(?: [\"“‘'])? ?\Z")
# T là T · , còn T làm T · theo đó T đồng thời là T
_OPENS = re.compile(rf"(?:^|[,;:.(–-] |(?<!\w)(?:còn|thì|rằng|và|nay|{_RULED}) )(?:các )?{_POLITE}\Z")


def not_by_office(frame: Frame, post: Chunk, office: Chunk, verb: OfficeVerb) -> bool:
    """Whether nothing ties a post to that before a verb: `; Trợ lý Bộ trưởng kiêm Vụ trưởng Vụ X` in somebody's life.

    A post said again (`Chủ tịch Hội khóa IV tiếp tục làm Chủ tịch Hội`), a former one, one that does not open its
    clause (`tân Phó Trưởng ban là`, `không phải là T mà là T`), and two joined by `kiêm` alone are of one person.
    """
    one, other = post.thing, office.thing
    before = frame.skeleton.text[: frame.skeleton.offset(post)]
    if (office.kind == ROLE and _AS_A_MODEL.search(before)) or _PRETENDED.search(before):
        return True
    if office.kind == ROLE and isinstance(one, Title) and one.guessed and _ONE_OF_MANY.search(before):
        return True
    if office.kind == ROLE or not isinstance(one, Title) or not isinstance(other, Title):
        return False
    if verb.status == "former":
        return False  # Tân Giám đốc Sở Y tế từng là T: of the newcomer
    new = frame.skeleton.words[post.start].lower() in _LISTS["newly"]
    again = new or (one.title, one.body) == (other.title, other.body)
    joined = verb.text.strip(" ,") in _LISTS["joins"]
    opens = _AS_A_RULE if joined else _OPENS
    return again or "former" in (one.status, other.status) or opens.search(before) is None
