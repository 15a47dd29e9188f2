"""Which of the names around a number may own it: subjects of its clause, no asides, no places where it happened."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.figures.line import NUMBER, TIME, Line
from loaders.extract.figures.phrases import (
    ACTING,
    ADMINISTRATIVE,
    ASIDE,
    BODY_WORDS,
    HAVING,
    KIND_WORDS,
    OPERATED,
    PLAN,
    REPORTS,
    SIGNED,
    SPEECH,
    THROUGH,
    holds,
    phrases,
)
from loaders.extract.things import Body, Chunk, Enterprise, Institution, Programme, Title, Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")
# Initiatives of the whole country, which own no figure of an article about a place.
INITIATIVES = frozenset(load_yaml("programmes.yaml")["national"]) - {"Bình dân học vụ số", "Tổ công nghệ số cộng đồng"}
GOVERNING = ("government", "assembly", "party")
_ACTING = (
    "unit",
    "ministry",
    "mass",
    "department",
    "agency",
    "front",
    "institution",
    "office",
    "police",
    "court",
    "military",
    "press",
)
_REPORTING = ("department", "office", "ministry", "party", "government")
_FAR = 16
_LEADING = ("agency", "mass", "court", "military", "press", "institution")
_ACTORS = frozenset("LUBEICGP")
_LOCATIVE = ("tại", "ở", "trên")
_WITHIN = tuple(_WORDS["within"])
_BY = frozenset(_WORDS["by_means"])
_NEAR = 8
_CLAUSE_ENDS = frozenset([",", ";", ":", ".", "-", "+", "và"])
_PLACE_WORDS = phrases([level for levels in _WORDS["rungs"][1:] for level in levels])
_LEVELS = {level: rank for rank, levels in enumerate(_WORDS["rungs"], 1) for level in levels}
_NO_OWNERS = frozenset(_WORDS["no_owners"])
_LETTERS = re.compile(r"[^\W\d_]{2,6}")
_NO_VERBS = frozenset(_WORDS["no_verbs"])


def through(line: Line, end: int) -> Chunk | None:
    """`... được tập huấn thông qua phong trào “Bình dân học vụ số”`: the initiative behind a counted phrase."""
    for i in range(end - 3, min(end + 8, len(line.words))):
        if i >= end and (line.words[i] in (",", ";", ".") or line.tags[i] in (NUMBER, TIME)):
            return None
        if line.tags[i] == "G":
            chunk = line.owner_at(i)
            k = chunk.start - line.first if chunk is not None else i
            before = [w for w in range(max(0, k - 5), k) if THROUGH.at(line.words, w) and not line.tags[w]]
            return chunk if before else None
    return None


def chunks(line: Line, start: int, end: int) -> Iterator[Chunk]:
    """The chunks that begin or go on at tokens [start, end), in order."""
    last = None
    for i in range(max(0, start), end):
        chunk = line.chunks.get(i)
        if chunk is not None and chunk is not last:
            last = chunk
            yield chunk


def may_own(chunk: Chunk, wide: bool) -> bool:
    """Whether a figure may be of it; `wide` for measures that initiatives and firms have as well."""
    thing = chunk.thing
    if isinstance(thing, Programme):
        return wide and thing.name not in INITIATIVES
    if isinstance(thing, Body):
        return (thing.kind in GOVERNING and thing.name not in _NO_OWNERS) or thing.kind in _ACTING
    return chunk.kind in "LU" or (wide and chunk.kind in "EIC")


def is_aside(line: Line, chunk: Chunk, start: int, allowed: str = "") -> bool:
    """`theo Sở X`, `do UBND tỉnh vận hành`, `mà tỉnh đang vận hành`; a place in the middle of a clause (`tại xã X`)."""
    at = chunk.start - line.first
    if at == 0 or line.words[chunk.end - line.first : chunk.end - line.first + 2] == [",", "nơi"]:
        return False
    while at > 2 and line.words[at - 3] in _BY and KIND_WORDS.ends(line.words, at, at - 2):
        at -= 2  # `qua nền tảng Tòa án điện tử`
    if "(" in line.words[max(0, at - _FAR) : at] and ")" not in line.words[max(0, at - _FAR) : at]:
        closed = next((i for i in range(chunk.end - line.first, len(line.words)) if line.words[i] == ")"), -1)
        if 0 <= closed < start:
            return True  # `Hợp tác xã Hoa Sen (huyện Đức Trọng) bán 6 sản phẩm`
    before = line.words[at - 1]
    if before == "," and chunk.kind in "LU" and _holds_place(line, chunk, at - 2):
        return True  # `xã Lát, huyện Lạc Dương`
    if gives(line, chunk):
        return True
    if before == "toàn" and at > 1 and line.words[at - 2] in ("trong", "trên"):
        return True
    if before == "của":
        told = chunk.kind in "LU" and REPORTS.ends(line.words, at - 1)  # `báo cáo của huyện: tổng vốn ...`
        return allowed != "của" and not told
    if before == "và" and allowed:
        return False  # `A (78%) và B (77%)`
    if before in _LOCATIVE:
        return not (at == 1 or line.words[at - 2] in (",", ";", ":"))
    if tuple(line.words[max(0, at - 3) : at]) == _WITHIN and any(t and t in _ACTORS for t in line.tags[: at - 3]):
        return True  # `Xã Lát là đơn vị đầu tiên trên địa bàn tỉnh hoàn thành ...`
    if ASIDE.ends(line.words, at) or _runs_it(line, at):
        return True
    comma = max((i for i in range(at) if line.words[i] in (",", ";")), default=-1)
    when = next((i for i in range(comma + 1, at) if line.words[i] == "khi"), -1)
    return when >= 0 and line.words[when - 1 : when] != ["trong"]  # `trong khi Huế chỉ đạt 85%`


def gives(line: Line, chunk: Chunk) -> bool:
    """`chỉ tiêu tỉnh giao là 85%`, `chỉ tiêu năm 2023 của tỉnh giao cho huyện`: who sets an aim for others."""
    at, end = chunk.start - line.first, chunk.end - line.first
    if line.words[end : end + 1] != ["giao"]:
        return False
    i = at
    while i > 0 and (line.words[i - 1] in ("của", "do", "năm") or line.tags[i - 1] == TIME):
        i -= 1
    return line.words[i - 1 : i] == ["mức"] or PLAN.ends(line.words, i)


def _holds_place(line: Line, chunk: Chunk, i: int) -> bool:
    """Whether a smaller place ends at a token, of which the chunk only tells where it is."""
    inner = line.owner_at(i) if i >= 0 else None
    if inner is None or inner.kind != "U" or not isinstance(inner.thing, Unit) or not isinstance(chunk.thing, Unit):
        return False
    levels = _LEVELS.get(inner.thing.level, 0), _LEVELS.get(chunk.thing.level, 0)
    return 0 < levels[0] < levels[1]


def bare_place(line: Line, start: int) -> bool:
    """`Thành phố sẽ được trang bị 1.800 camera`: a bare word for a place that nothing names opens a clause."""
    return any(
        not line.tags[i] and (i == 0 or line.words[i - 1] in _CLAUSE_ENDS) and _PLACE_WORDS.at(line.words, i) > 0
        for i in range(start)
        if line.words[i] in _PLACE_WORDS.table
    )


def _runs_it(line: Line, at: int) -> bool:
    """`mô hình “X” do Công an tỉnh phối hợp Viettel làm, có 26 cơ sở`: by whom an initiative is run, up to a sign."""
    if "do" not in line.words[max(0, at - _FAR) : at]:
        return False
    for i in range(at - 1, max(0, at - _FAR), -1):
        if line.words[i] == "do" and not line.tags[i]:
            return of_initiative(line, i)
        if line.words[i] in _CLAUSE_ENDS and line.words[i] != "và":
            return False
    return False


def of_initiative(line: Line, of: int) -> bool:
    """Whether the `của` at a token stands behind an initiative (`mô hình “Một cửa số” của xã`)."""
    before = of - 1
    while before >= 0 and not line.words[before][0].isalnum():
        before -= 1
    return before >= 0 and line.tags[before] == "G"


def told_of(line: Line, at: int) -> bool:
    """Whether a token stands behind a comma, and an initiative before that in its clause."""
    if at < 2 or line.words[at - 1] != ",":
        return False
    clause = max((i for i in range(at) if line.words[i] == ";"), default=0)
    return "G" in line.tags[clause:at]


def acts(line: Line, chunk: Chunk, start: int) -> bool:
    """A body or firm is subject where a verb of having follows it; a place or an initiative without more.

    An initiative that ends an object is none: `đã có 412 học phần trên hệ thống “X”, 96% sinh viên ...`.
    """
    if chunk.kind == "G":
        at, k = chunk.start - line.first, chunk.end - line.first
        stop = next((i for i in range(k, start) if line.words[i] in (",", ";")), start)
        listed = line.words[k : k + 1] == [","] and all(
            (line.void[i] or line.tags[i]) and not has(line, i) for i in range(stop, start)
        )
        return not (listed and any(has(line, i) for i in range(at) if not line.tags[i]))
    if chunk.kind in "BCEI":
        k = chunk.end - line.first
        if line.words[k : k + 1] == ["("]:
            k = next((i + 1 for i in range(k, min(k + _NEAR, start)) if line.words[i] == ")"), k)
        if OPERATED.at(line.words, k) and told_of(line, chunk.start - line.first):
            return False  # `Cổng “Hỏi đáp”, Sở X đưa vào vận hành từ tháng 5, có 3.000 lượt hỏi`
        if line.words[k : k + 2] == [",", "nơi"]:
            return True
        if line.words[k : k + 2] == ["và", "các"]:
            return False
        if isinstance(chunk.thing, Body) and chunk.thing.kind == "department" and holds(SPEECH, line, k, k + 2):
            return False  # `Sở X cho biết đến nay có 1.200 hồ sơ`: of the place
        stop = next((i for i in range(k, start) if line.words[i] in (";", ":") or line.tags[i] in _ACTORS), start)
        plain = [i for i in range(k, stop) if not line.tags[i]][:_NEAR]
        busy = chunk.kind in "EI" and any(ACTING.at(line.words, i) for i in plain if line.words[i] in ACTING.table)
        busy = busy or any(has(line, i) for i in plain)
        return busy or (
            stop == start and _leads(line, chunk, k) and any(n.start == start and not n.unit for n in line.numbers)
        )
    return True


def has(line: Line, i: int) -> bool:
    """Whether a verb of having stands at a token; `cấp` of `trung tâm cấp xã` is none."""
    if line.words[i] not in HAVING.table:
        return False
    level = line.words[i] == "cấp" and i + 1 < len(line.words) and line.words[i + 1] in ADMINISTRATIVE
    return HAVING.at(line.words, i) > 0 and not level


def unclear(line: Line, start: int, default: object, measured: str) -> bool:
    """Whether a count may be of somebody else whom its sentence names (`Viettel X mở 14 lớp`, `Sở có 11 kỹ sư`)."""
    if not isinstance(default, Unit) or holds(SIGNED, line, 0, start):
        return False
    for chunk in chunks(line, 0, start):
        thing = chunk.thing
        if isinstance(thing, Title) and isinstance(thing.body, Enterprise | Institution):
            return True  # `Hiệu trưởng Trường X nêu việc nhận đào tạo 300 kỹ sư`
        other = chunk.kind in "EI" or (isinstance(thing, Body) and thing.kind not in GOVERNING)
        other = other or (isinstance(thing, Unit) and bool(thing.name) and chunk.rule == "place.named")
        if other and thing != default and not _source(line, chunk):
            return True
    return any(
        not line.tags[i]
        and BODY_WORDS.at(line.words, i) > 0
        and (i == 0 or not line.words[i - 1].isalnum())
        and not measured.startswith(" ".join(line.words[i : i + BODY_WORDS.at(line.words, i)]))
        for i in range(start)
        if line.words[i] in BODY_WORDS.table
    )


def unknown_subject(line: Line, start: int, measured: str) -> bool:
    """`VKU hiện có 1.860 sinh viên`: whether letters that name nobody known are the subject before a number."""
    for i in range(start):
        word = line.text(i, i + 1)
        if line.tags[i] or not (_LETTERS.fullmatch(word) and word.isupper()) or word.lower() in measured.split():
            continue
        verb = next((k for k in range(i + 1, start) if not line.void[k] or has(line, k)), start)
        if (i == 0 or line.words[i - 1] in _CLAUSE_ENDS) and verb <= i + 2 and has(line, verb):
            return True
    return False


def _source(line: Line, chunk: Chunk) -> bool:
    """Whether a name is who says so: `theo Sở X, ...`, `Sở X cho biết ...`."""
    at, end = chunk.start - line.first, chunk.end - line.first
    if line.words[at - 1 : at] == ["theo"]:
        return True
    far = isinstance(chunk.thing, Body) and chunk.thing.kind in _REPORTING
    return far and holds(SPEECH, line, end, end + _FAR)


def _leads(line: Line, chunk: Chunk, k: int) -> bool:
    """Whether a name opens its clause and a verb stands right behind it (`Viettel X gắn mã QR ở 64 di tích`)."""
    at, thing = chunk.start - line.first, chunk.thing
    if at > 0 and line.words[at - 1] not in _CLAUSE_ENDS:
        return False
    if isinstance(thing, Body) and thing.kind not in _LEADING:
        return False
    if k >= len(line.words) or line.tags[k] or line.words[k] in _NO_VERBS or not line.words[k].isalpha():
        return False
    return not holds(SPEECH, line, k, k + 3)


def is_subject(line: Line, i: int) -> bool:
    """Whether a bare word for an initiative or body is a subject: `nền tảng này`, `ứng dụng có`, `đơn vị tiếp nhận`."""
    if i >= len(line.words):
        return False
    return line.words[i] in ("này", "ấy", "đó") or has(line, i) or ACTING.at(line.words, i) > 0
