"""What introduces the holders of an office right behind it: `là ông A`, `: A; B`, `gồm 3 đồng chí`, a dash."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.lists.list_items import gives_away, is_seat, opens_class, taken
from loaders.extract.relations.offices.lists.posts_together import is_plural
from loaders.extract.relations.offices.office_verbs import office_verb
from loaders.extract.skeletons.frame import OFFICES, Frame
from loaders.extract.skeletons.skeleton import TERM
from loaders.extract.skeletons.spans import any_of
from loaders.extract.things import ROLE, Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("headers.yaml")
SINGLE = ("head", "standing_deputy")
_MADE_UP = list_of("headed_by")


def _any(name: str) -> str:
    """A word list of headers.yaml as an alternation, longest first."""
    return any_of(_WORDS[name])


# What may stand between the office and the connector.
_BETWEEN = (
    rf"(?:(?:{_any('between')}|(?:{_any('over')})(?= là )|{TERM}"
    r"|(?:của|trong|tại) (?:[CBEIL]|(?:ban|tổ)(?: chỉ đạo| công tác)?(?= ))|N để lại"
    r"|thuộc [^:;.PTRN]{1,40}|phụ trách [^:;.,PTRN]{2,40}(?= (?:là|:) )|\([^()]{1,30}\)|(?:ở )?tuổi \d\d"
    r"|(?:vừa |mới )?được (?:bầu|bổ nhiệm|chỉ định|công nhận) (?:tại|ở|trong|vào|hồi|từ) [^:;.PTRNC]{1,40}"
    r"|, (?:theo|như|đương nhiên|dĩ nhiên|tất nhiên)[^,;:.PTRNC]{0,25} ,) ){0,8}"
)
_COUNT = rf"(?:\d+|(?:{_any('counting')})(?: \w+)?)"
NUMBER_OF = rf"(?:có|gồm|là|gồm có|bao gồm) {_COUNT} (?:người|đồng chí|vị|thành viên)"
_IN_THESE = r"trong (?:đó|số này|số đó)(?: có)?"
_CONNECTOR = (
    rf"(?:{_any('connectors')}|không (?:phải|còn) (?:là )?[^:;.,PRNC]{{1,40}} mà là"
    rf"|: ngoài P còn [^.;PTR]{{0,30}}? là|{NUMBER_OF} ?,? (?:gồm|là)"
    rf"|[^:;.PTRNC]{{1,60}}?[,;]? {_IN_THESE}"
    r"|(?:là|do) người [^:;.PRNC]{1,70}?(?:,|:)|là [^:;.PTRNC]{1,40} :"
    r"|(?:được N |(?:còn )?(?:gồm|có|là) (?:lãnh đạo|đại diện) )?[^:;.PTRNC]{1,40} :)\s?(?::\s?)?"
)
_POLITE = rf"(?:{_any('polite')}|\d+ người|\d+ đồng chí|\d+ ?[).])"
# R : ông x'unknown , T ; P , T: an item that is not understood is passed over
_PASSED = r"(?P<passed>(?<=: )[^:;.PTRNC]{2,70}(?: [,(] ?T ?\)?)* ; )?"
_HEADER = re.compile(rf" *{_BETWEEN}(?P<by>{_CONNECTOR})(?:{_POLITE}\s?){{0,6}}{_PASSED}(?=[PTRN])")
_DASH = re.compile(r"(?P<by>-|–|—)(?P<passed>)\s(?:đồng chí |ông |bà |các |hai |ba )?(?=[PTN])")
_AMONG = re.compile(rf"{_IN_THESE}$")
_LONG = re.compile(rf"[^:;.PTRNC]{{1,60}}(?: :|{_IN_THESE})\s?$")


def connector(frame: Frame, office: Chunk) -> re.Match[str] | None:
    """The words that introduce the holders behind an office: group `by`, and `passed`, an item not understood."""
    offset = frame.skeleton.offset(office)
    match = _HEADER.match(frame.skeleton.text, offset + 2)
    if match is None:
        return _dash(frame, office, offset)
    by, plural = match["by"].strip(" :"), is_plural(frame, office)
    if match["passed"] and not plural and attached(frame, office) is not None:
        return None  # ông A, Phó Giám đốc Sở: phụ trách đào tạo; ông B, ...
    known = by in _WORDS["connectors"]
    if by in _MADE_UP and office.rank == "head" and not plural and attached(frame, office) is not None:
        return None  # Ban lễ tang ông A, nguyên Trưởng Ban X gồm ông B, ...; ông C, ...
    several = plural or (office.rank == "member" and re.match(f"là |gồm|bao gồm|{NUMBER_OF}", by))
    listed = several and (office.kind == ROLE or office.rank == "member")
    if len(match["by"]) > 12 and not known and _LONG.search(match["by"]) and not listed:
        return None
    if by in ("có", "thuộc về") and not (plural or taken(frame, office)):
        role = office.kind == ROLE
        if not (role and office.rank not in SINGLE if by == "có" else role or is_seat(frame, office)):
            return None
    if gives_away(frame, office, match) or (_AMONG.search(by) is not None and _done_by(frame, office, by)):
        return None
    if by == "do" and (office.kind != ROLE or office.rank == "member" or _said_of(frame, office)):
        return None
    return match


def _said_of(frame: Frame, office: Chunk) -> bool:
    """`ông A là Phó Trưởng Ban Chỉ đạo X do ông B làm Trưởng ban`: the role has its holder before it.

    So it has in `bà A, Phó Trưởng ban, do Trưởng ban - Bí thư Đảng ủy B bận họp`.
    """
    if attached(frame, office) is not None:
        return True
    before = frame.skeleton.text[: frame.skeleton.offset(office)]
    verb = office_verb(before)
    return verb is not None and re.search(r"[PNT]", before[: verb.start]) is not None


def _done_by(frame: Frame, office: Chunk, by: str) -> bool:
    """`ông A và ông B làm Phó Trưởng ban, trong đó ông A là thường trực`: those who have it are told before."""
    being = ("làm",) if by.endswith("có") else ("làm", "là")
    before = frame.skeleton.text[: frame.skeleton.offset(office)]
    verb = office_verb(before)
    return (
        verb is not None and not verb.by_others and verb.text.strip().startswith(being) and "P" in before[: verb.start]
    )


def _dash(frame: Frame, office: Chunk, offset: int) -> re.Match[str] | None:
    """`: Trưởng ban - Bí thư Tỉnh ủy; Phó Trưởng ban - Chủ tịch UBND tỉnh`: a dash in a list of roles."""
    opened = frame.skeleton.text[:offset].rstrip()[-1:] in (":", ";") or (office.kind == ROLE and not offset)
    told = opened and (office.kind == ROLE or ROLE not in frame.kinds)
    return _DASH.match(frame.skeleton.text, offset + 2) if told else None


def is_header(frame: Frame, office: Chunk) -> bool:
    """Whether an office introduces its holders, by name or by what they are."""
    return office.kind in OFFICES and (opens_class(frame, office) or connector(frame, office) is not None)
