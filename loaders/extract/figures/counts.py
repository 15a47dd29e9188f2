"""Counts: `tiếp nhận 41.207 hồ sơ`, `59 thôn, bản chưa được phủ sóng`, `duyệt 918`, `41 đã xong`."""

from __future__ import annotations

from loaders.extract.figures.around import WEIGHING, in_all, told_along
from loaders.extract.figures.groups import group_before, whole
from loaders.extract.figures.heads import counted_at, group_end, handled_before
from loaders.extract.figures.line import TIME, Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.nouns import Left, Right, phrase
from loaders.extract.figures.phrases import (
    ACHIEVED,
    BODY_WORDS,
    COUNTED,
    DIRECT,
    KIND_WORDS,
    MEMBERS,
    OBLIQUE,
    OWNED,
    STATES,
    VAGUE,
    WANTED,
    WEAK,
    WISH,
    holds,
)  # fmt: skip
from loaders.extract.figures.record import Measure
from loaders.extract.figures.told_before import count_label, of_ratio
from loaders.extract.figures.uncounted import uncounted
from loaders.resources.load import load_yaml

_MODIFIED = 2
_HAVING = ("có", "đã có", "hiện có")  # toàn tỉnh đã có 1.351 tổ
_AREA = "diện tích"
_FEW, _NEAR, _MANY = 10, 12, 1000
_GIVEN = ("giao", "tổ")  # `giao cho 11 xã`, `tổ chức tại 8 huyện`
_OWNING = frozenset("BEIG")
_QUANTIFIERS, _PREDICATES = (frozenset(load_yaml("measured.yaml")[name]) for name in ("quantifiers", "predicates"))


def count_of(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """The measure of a bare number, or None where it counts nothing of the graph."""
    if uncounted(line, number, left, right):
        return None
    if number.unit == "ha":
        return _area(line, left, right)
    noun, said = counted_at(line, right.start), phrase(line, right.start, right.end)
    short = right.end - right.start <= _MODIFIED
    if short and (name := of_ratio(line, number, left) or count_label(line, number, noun)):
        memory.noun, memory.count = _noun(line, right) or name, name
        return Measure(name, left.clause, right.end, right.owner)
    if noun and (at := _oblique(line, number, left)) >= 0:
        return _reached_by(line, number, left, right, at, memory)
    made = _headed(line, number, left, right) if noun and left.kind == "count" and left.said else None
    if noun and made is None:
        made = _behind(line, number, left, right, memory)
    if noun:
        memory.noun = _noun(line, right)
    if made is None:
        made = _unsaid(line, number, left, right, memory) if not noun else _headed(line, number, left, right)
    group = group_before(line, number) if right.start < len(line.words) and MEMBERS.at(line.words, right.start) else ""
    one = group and (
        not (left.said or memory.count) or "mỗi" in line.words[max(0, number.start - _NEAR) : number.start]
    )
    if one and number.quantity.value < _FEW * _FEW:
        return None  # `Tổ giúp việc có 7 người`, `mỗi tổ từ 5 đến 7 người`: the size of one group
    if group and not left.said:
        return Measure(f"{said} {group}", left.clause, right.end, right.owner)
    if made is None and not noun:
        made = _of_open_noun(line, number, left, right)
    if made is None and said:
        made = Measure(said, left.clause, right.end, right.owner, programme=True)
    elif made is not None:
        memory.keep(made.name)
    return made


def _behind(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """The counted noun stands behind the number; one that is counted for many reasons needs what is said of it."""
    said = whole(line, number, phrase(line, right.start, right.end))
    strong = counted_at(line, right.start) == "counted" or len(said.split()) > right.end - right.start
    more = right.end - group_end(line, right.start)
    verb = achieved(line, left.clause, number.start)
    done = line.text(verb, verb + ACHIEVED.at(line.words, verb)) if verb >= 0 else ""
    state = next((i for i in range(left.clause, number.start) if not line.void[i] and line.words[i] != "số"), -1)
    if left.said and not more and state >= 0 and STATES.at(line.words, state) and memory.count.startswith(f"{said} "):
        return Measure(f"{said} {phrase(line, state, number.start)}", left.clause, right.end, right.owner)
    if not more and (name := memory.called(said)):
        also = _direct(line, number, left)
        name = name if name.endswith(also) else f"{name} {also}"
        return Measure(name, left.clause, right.end, right.owner)
    if line.words[number.start - 1 : number.start] == ["với"] and memory.count and not left.said:
        return Measure(f"{said} {memory.count}", left.clause, right.end, right.owner)
    if VAGUE.at(line.words, right.start) == right.end - right.start:
        if line.words[number.start - 1 : number.start] in (["của"], ["cho"], ["tại"]):
            return None
        if memory.noun and memory.noun != said:
            return Measure(f"{memory.count or memory.noun} {done}".strip(), left.clause, right.end, right.owner)
        return Measure(f"{said} {done}", left.clause, right.end, right.owner) if done else None
    near = verb >= 0 and all(line.void[verb + ACHIEVED.at(line.words, verb) : number.start])
    together = told_along(line, number, memory)
    member = MEMBERS.at(line.words, right.start) > 0 or together
    if not (strong or more >= _MODIFIED or near or member) and _has(line, number):
        return Measure(said, left.clause, right.end, right.owner, named=True)  # `bệnh viện có 500 giường`
    verb_said = "" if near or member else _direct(line, number, left)
    if verb_said and not (strong and more):
        return Measure(f"{said} {verb_said}", left.clause, right.end, right.owner)
    many = number.quantity.value >= _MANY and _has_directly(line, number)
    if strong or more >= _MODIFIED or near or many or together:
        owned = 0 < OWNED.at(line.words, right.start) >= COUNTED.at(line.words, right.start)
        if near and not more and done.lower() not in _HAVING:
            said = f"{said} {done}"
        return Measure(said, left.clause, right.end, right.owner, named=owned and more < _MODIFIED, owned=owned)
    return None


def _has(line: Line, number: Number) -> bool:
    """Whether `có` alone stands between a body, firm or initiative and the number."""
    i = number.start - 1
    while i >= 0 and line.void[i] and not line.tags[i] and line.words[i] != "có":
        i -= 1
    if i <= 0 or line.words[i] != "có":
        return False
    while i > 0 and line.void[i - 1] and not line.tags[i - 1]:
        i -= 1
    return i > 0 and (line.tags[i - 1] in _OWNING or BODY_WORDS.ends(line.words, i) or KIND_WORDS.ends(line.words, i))


def _has_directly(line: Line, number: Number) -> bool:
    """Whether `có` stands right before a number and its weighing words."""
    i = number.start - 1
    while i > 0 and (line.words[i] in WEIGHING or line.words[i] in _QUANTIFIERS):
        i -= 1
    return line.words[i] == "có"


def _oblique(line: Line, number: Number, left: Left) -> int:
    """The preposition before a noun that says where or to whom something is done (`tặng máy cho 11 trường`), or -1."""
    i = number.start - 1
    while i > left.clause and (line.words[i] in _QUANTIFIERS or line.tags[i] == TIME):
        i -= 1
    return i if i >= left.clause and not line.tags[i] and line.words[i] in OBLIQUE else -1


def _reached_by(line: Line, number: Number, left: Left, right: Right, at: int, memory: Memory) -> Measure | None:
    """`đã cấp mã cho 1.240 lô`, `gắn mã QR ở 64 di tích`: what was done goes into the name; a mere place is none."""
    verb = achieved(line, left.clause, at)
    memory.noun, memory.count = _noun(line, right), phrase(line, right.start, right.end)
    if verb < 0 or line.words[verb] in _GIVEN or holds(WISH, line, left.clause, at):
        return None
    memory.count = f"{phrase(line, right.start, right.end)} {phrase(line, verb, at)}".strip()
    return Measure(memory.count, left.clause, right.end, right.owner)


def _of_open_noun(line: Line, number: Number, left: Left, right: Right) -> Measure | None:
    """A noun of no list, of which the sentence says what was done to it (`118.000 thông báo được gửi`)."""
    plain = [i for i in range(right.start, right.end) if not line.tags[i]]
    if len(plain) < 2 or plain[0] != right.start or line.void[plain[0]] or STATES.at(line.words, plain[0]):
        return None
    if number.quantity.value < _FEW or _oblique(line, number, left) >= 0:
        return None
    verb = _direct(line, number, left)
    if not verb and not any(line.words[i] in _PREDICATES for i in plain[1:]):
        return None
    return Measure(f"{phrase(line, right.start, right.end)} {verb}".strip(), left.clause, right.end, right.owner)


def _direct(line: Line, number: Number, left: Left) -> str:
    """The verb of no list whose object is the number, where a word says that it was or will be done; else empty."""
    end = number.start
    while end > left.clause and line.words[end - 1] in WEIGHING:
        end -= 1
    start = end
    while start > max(left.clause, end - 2) and not line.tags[start - 1] and not line.void[start - 1]:
        start -= 1
    if start == end or any(COUNTED.at(line.words, i) or WEAK.at(line.words, i) for i in range(start, end)):
        return ""
    told = start > left.clause and (line.tags[start - 1] == TIME or DIRECT.ends(line.words, start))
    return line.text(start, end).lower() if told else ""


def _headed(line: Line, number: Number, left: Left, right: Right) -> Measure | None:
    """`số cơ quan hoàn thiện chính quyền điện tử là 12/14 cơ quan`: the head before the number says more."""
    if left.head < 0 or left.kind not in ("count", "share"):
        return None
    return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)


def _unsaid(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """No noun behind the number: it stands before it, or was said by the number before."""
    said = phrase(line, right.start, right.end)
    if left.head >= 0 and left.kind in ("count", "counted") and not said and line.void[number.start - 1]:
        return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)
    if memory.noun and said and STATES.at(line.words, right.start):
        return Measure(f"{memory.noun} {said}", left.clause, right.end, right.owner)
    verb = handled_before(line, number)
    if memory.noun and not said and verb >= 0:
        return Measure(
            f"{memory.count or memory.noun} {line.text(verb, number.start)}", left.clause, right.end, right.owner
        )
    alone = not left.said or in_all(line, left.clause, number.start)
    if memory.count and not said and alone and left.start < number.start:
        return Measure(memory.count, left.clause, right.end, right.owner)
    return None


def _area(line: Line, left: Left, right: Right) -> Measure | None:
    if holds(WANTED, line, left.start, right.start):
        return None  # `ba dự án cần 61 ha đất`, `thuê 12 ha đất`
    said = phrase(line, right.start, right.end)
    if left.head >= 0 and left.kind in ("count", "counted"):
        return Measure(phrase(line, left.head, left.end), left.head, right.end, right.owner)
    name = said if said.startswith(_AREA) else f"{_AREA} {said}".strip()
    return Measure(name, left.clause, right.end, right.owner, named=True)


def achieved(line: Line, start: int, end: int) -> int:
    """Where the last verb of having done something begins in a clause; -1 without one."""
    found, i = -1, max(0, start)
    while i < end:
        size = ACHIEVED.at(line.words, i) if not line.tags[i] else 0
        found = i if size else found
        i += max(1, size)
    return found


def _noun(line: Line, right: Right) -> str:
    """The counted noun alone, with the one that a comma joins to it, for what the next number leaves unsaid."""
    return phrase(line, right.start, min(group_end(line, right.start), right.end))
