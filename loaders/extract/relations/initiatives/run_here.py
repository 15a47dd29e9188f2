"""Whether a sentence that names no runner says all the same that an initiative is run by whom its article is about."""

from __future__ import annotations

import re

from graph.text import fold
from loaders.extract.relations.documents.implementing import CENTRAL
from loaders.extract.relations.initiatives.parties import PARTIES, Party, Stage
from loaders.extract.skeletons.spans import any_of
from loaders.extract.statements import Actor
from loaders.extract.things import Body, Enterprise, Institution, Policy, Programme, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("initiatives.yaml")
_VERBS = any_of(w for w in (*_WORDS["running"], *_WORDS["granting"]) if w not in _WORDS["presenting"])
_DONE = re.compile(rf"\b(?:{_VERBS})\b")
# G bắt đầu 90 ngày chạy thử: what it does by itself
_IS_DONE = re.compile(
    rf"\A[^\w]*(?!(?:{any_of(_WORDS['by_itself'])})\b)(?:{_VERBS})\b"
    rf"|\b(?:{any_of(_WORDS['passive'])})(?: \w+){{0,2}} (?:{_VERBS})\b"
)
_PRIVATE = re.compile(rf"\A[^.;,A-ZĐ]{{0,12}}?\bcủa (?:{any_of(_WORDS['private'])}|P|N)\b")
_SOMEBODY = re.compile(rf"\A ?,? ?(?:do|bởi) (?!{any_of(_WORDS['whole'])})\w")
_TAIL = re.compile(rf"(?:[ ,]*(?:và )?[^.;,{PARTIES}G]{{0,12}}G)*[^.;,{PARTIES}]{{0,60}}")
_CLAUSE = re.compile(rf"[^.;,:{PARTIES}]{{0,60}}\Z")
# Kế hoạch số 4216/KH-UBND về phong trào G
_PAPER = re.compile(rf"(?P<paper>D)[^;.,:{PARTIES}]{{0,20}}(?: của [{PARTIES}])? về [^;.,:{PARTIES}]{{0,40}}\Z")
_HERE = re.compile(r"\b(?:tại|ở|trên địa bàn) \Z")
# E nâng cấp G
_MADE_BY = re.compile(rf"\b(?:{any_of(_WORDS['making'])})(?: [^ .;,{PARTIES}]+){{0,2}} \Z")
# đưa dữ liệu lên nền tảng G · hội nghị tại G · qua nền tảng số G
_UPON = rf"\b(?:{any_of(_WORDS['upon'])}) (?:(?:{any_of(_WORDS['means'])})(?: [^\W\d]+){{0,4}} ?)?[\"“]*\Z"
_ON = re.compile(_UPON)
THROUGH = re.compile(rf"\b(?:qua|thông qua|nhờ)(?: [^\W\d]+){{0,3}}[ \"“]*\Z|{_UPON}")
# tỉnh đã có ứng dụng G · X lưu ý G
_NOUN = any_of(load_yaml("measured.yaml")["kinds"])
_HAS = re.compile(rf"\A (?:(?:hiện|nay|cũng|đã|đang|vừa|mới) )*có (?:(?:một|riêng) )?(?:(?:{_NOUN}) )?[\"“]*\Z")
_SPOKEN = re.compile(rf"\b(?:{any_of(_WORDS['presenting'])}|{any_of(_WORDS['speaking'])})\b")
# B tổ chức hội nghị sơ kết thực hiện G
_REVIEWED = re.compile(
    rf"\b(?:{any_of(_WORDS['reviewing'])})\b(?:[^.;]*[ ,])?(?:{any_of(_WORDS['carrying'])}) (?:\w+ )?\Z"
)
# T kể về những việc ngành đã làm theo D và G · T chia sẻ kết quả triển khai G
_TOLD = re.compile(
    rf"\b(?:{any_of((*_WORDS['presenting'], *_WORDS['speaking']))})(?: [^\W\d]+){{0,3}}?"
    rf" (?:{any_of(_WORDS['as_told'])}) [^.;:]*(?:(?:{any_of(_WORDS['carrying'])}) (?:\w+ )?|D (?:và|,) )\Z"
)
# T kể chuyện ngành làm D của B và G
_TELLS = re.compile(rf"\b(?:{any_of(_WORDS['telling_of'])}) [^.;:]*\Z")
# B cho ý kiến về G · B khảo sát mô hình G · G được B khen · G mà nhà đầu tư là E
_LOOKING = rf"\b(?<!bằng )(?<!giấy )(?:{any_of(_WORDS['looking_on'])})\b"
_NOT_DONE = rf"(?:(?!\b(?:{_VERBS})\b)[^.;])*"
_LOOKED_ON = re.compile(rf"{_LOOKING}(?:[^.;]* về(?: [^\W\d]+){{0,3}}[ \"“]*\Z|{_NOT_DONE}\Z)")
_LOOKED_ON_BY = re.compile(rf"\A[^.;]{{0,60}}?\b(?:được|bị) [{PARTIES}][^.;{PARTIES}]{{0,20}}?{_LOOKING}")
_BACKED = re.compile(
    rf"\A[^.;]{{0,40}}?(?<!\d )(?<!các )(?<!nhiều )\b(?:{any_of(_WORDS['backing'])})\b[^.;]{{0,30}}?[EYPN]"
)
_SHORTEST = 3


def clause_start(text: str, offset: int) -> int:
    """Where the clause begins that holds an offset."""
    found = [m.end() for m in re.finditer(r"[;.]\s", text[:offset])]
    return found[-1] if found else 0


def has(between: str) -> bool:
    """Whether the words between somebody and an initiative say no more than that he or she has it."""
    return _HAS.match(between) is not None


def only_reviewed(between: str, by_officer: bool) -> bool:
    """Whether the words between somebody and an initiative tell of a meeting or talk on how it was carried out.

    Args:
        between: the words.
        by_officer: whether it is an officer of a body who speaks.
    """
    told = by_officer and any(pattern.search(between) for pattern in (_TOLD, _TELLS))
    return told or _REVIEWED.search(between) is not None


def looked_on(before: str) -> bool:
    """`Bộ X cho ý kiến về G`, `Sở Y đánh giá cao G`: what somebody does with an initiative that is of others.

    Args:
        before: the words before the initiative, from whoever does it on.
    """
    return _LOOKED_ON.search(before) is not None


def backed(stage: Stage, offset: int) -> bool:
    """`G mà nhà đầu tư là E`: the words behind an initiative name a firm that pays for it, so no place runs it."""
    return _BACKED.match(stage.text[offset + 1 :]) is not None


def board_on_it(text: str, offset: int) -> bool:
    """`Ban Chỉ đạo thực hiện Nghị quyết 01 về Chương trình X`: what the paper that a committee is for is about."""
    return text.endswith("C về ", 0, offset)


def spoken_of(between: str) -> bool:
    """Whether an officer only speaks of an initiative (`lưu ý`, `cho biết`): it can be of the whole place."""
    return _SPOKEN.search(between) is not None


def bears_name(programme: Programme, main: Actor) -> bool:
    """Whether an initiative bears the name of somebody: `Trà Vinh Smart`, `C-ThaiNguyen`, `EVNCPC CSKH`, `eSongLam`."""
    called = fold(programme.name).replace(" ", "").replace("-", "")
    return any(part in called for part in _parts(main))


def only_used(stage: Stage, start: int, offset: int) -> bool:
    """`kết quả hiện ngay trên ứng dụng “X”`, `nộp hồ sơ qua “X”`: what something is done on, which tells no runner."""
    return THROUGH.search(stage.text, start, offset) is not None


def only_made(stage: Stage, offset: int, programme: Programme, beside: bool) -> bool:
    """Whether the words before an initiative say that a firm builds it for others: a centre, or beside a body."""
    watches = programme.kind == "centre" and "điều hành" in programme.name.lower()
    return (watches or beside) and _MADE_BY.search(stage.text, 0, offset) is not None


def is_product(programme: object, firm: Enterprise) -> bool:
    """Whether an initiative is called after the brand of a firm, with which its own name begins: `VNPTMoney`."""
    brand = (firm.short or firm.name).split()[0]  # Công ty, Tập đoàn: no brand
    branded = brand.isascii() and len(brand) >= _SHORTEST
    return branded and isinstance(programme, Programme) and programme.name.startswith(brand)


def _parts(main: Actor) -> list[str]:
    """What of a name others are named after: a short name, that of a place, the last two words with a capital."""
    if isinstance(main, Unit):
        return [fold(main.name.removeprefix("Thành phố ")).replace(" ", "")]
    names = [str(getattr(main, "short", "")), str(getattr(main, "also", ""))]
    proper = [w for w in str(getattr(main, "name", "")).split() if w[:1].isupper()]
    names += ["".join(proper[-2:]), "".join(w[0] for w in proper)] if proper else []
    names += proper[-1:] if isinstance(main, Institution) else []
    return [part for name in names if len(part := fold(name).replace(" ", "")) >= _SHORTEST]


def run_here(stage: Stage, start: int, offset: int, main: Actor) -> bool:
    """Whether the clause around the letter of an initiative launches or operates it, with nobody else named there.

    `Mô hình “X” tiếp tục được nhân rộng` and `khai mạc “X”` do; what in a place is only used, visited, praised or some
    citizen's own is not its government's (`em Hà đoạt giải với phần mềm “X”`, `bán rau qua sàn “X”`).
    """
    behind = stage.text[offset + 1 :]
    if any(pattern.match(behind) for pattern in (_PRIVATE, _SOMEBODY, _LOOKED_ON_BY)):
        return False
    last = max((k for k in stage.at if start <= k < offset), default=-1)
    if last >= 0 and looked_on(stage.text[last + 1 : offset]):
        return False
    if any(_strange(stage, k, main) for k in stage.at if start <= k < offset):
        return False
    if not isinstance(main, Unit):
        return True  # what a firm or school tells of is its own
    clause, tail = _CLAUSE.search(stage.text, start, offset), _TAIL.match(behind)
    on = _ON.search(stage.text, start, offset) is not None
    before = clause is not None and not on and _DONE.search(clause.group()) is not None
    return before or _planned(stage, start, offset) or (tail is not None and _IS_DONE.search(tail.group()) is not None)


def _planned(stage: Stage, start: int, offset: int) -> bool:
    """Whether a paper of no central body right before is about it (`Kế hoạch số 4216/KH-UBND về phong trào “X”`)."""
    match = _PAPER.search(stage.text, start, offset)
    paper = stage.chunks.get(match.start("paper")) if match is not None else None
    return paper is not None and isinstance(paper.thing, Policy) and CENTRAL.search(paper.thing.number) is None


def _strange(stage: Stage, at: int, main: Actor) -> bool:
    """Whether a party named before is neither the one in question nor a part of it."""
    here = isinstance(main, Unit) and _HERE.search(stage.text[:at]) is not None
    return not here and any(_other(party, main) for party in stage.at[at])


def _other(party: Party, main: Actor) -> bool:
    if party == main or (isinstance(party, Body) and party.kind == "unit" and not party.province):
        return False  # an inner unit
    if isinstance(party, Enterprise | Institution) or not isinstance(main, Unit):
        return isinstance(party, Enterprise | Institution | Body)
    if isinstance(party, Body) and party.kind in ("mass", "ministry", "military"):
        return True
    return bool(party.province) and party.province != main.province
