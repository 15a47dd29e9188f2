"""Shares: `tỷ lệ X đạt 72,6%`, `100% xã có mạng 5G`, `96,2% nộp trực tuyến`, `..., đạt 82,5%`."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.figures.around import changed_by
from loaders.extract.figures.growth import growth, is_difference, progress
from loaders.extract.figures.heads import counted_at, group_end
from loaders.extract.figures.line import Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.nouns import Left, Right, phrase
from loaders.extract.figures.phrases import (
    ACHIEVED,
    AMONG,
    BASIS,
    BREAKS,
    CANONICAL,
    COUNTED,
    MOVING,
    PLAN,
    SECTORS,
    SET_AIMS,
    SETS,
    SPEECH,
    SPENDING,
    STATES,
    TARGET,
    holds,
)
from loaders.extract.figures.record import Measure
from loaders.extract.figures.told_before import among, at_level, label_of, widened
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("measured.yaml")
_CONTINUING = frozenset(_WORDS["continuing"])
_PHRASE = 6
_BARE, _SHARES = ("tỷ lệ", "tỉ lệ"), ("tỷ trọng", "tỉ trọng", "tỷ lệ", "tỉ lệ")
_TOWARDS, _WEIGHED = frozenset(_WORDS["towards"]), frozenset(_WORDS["quantifiers"])
_LONGEST, _THIS = 9, tuple([word] for word in list_of("this_one"))
_CHANGES = frozenset(_WORDS["changes"])
_NO_SHARE: tuple[str, ...] = tuple(_WORDS["no_share"])


def share_of(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """The measure of a per cent, or None where nothing tells what it is a share of."""
    reached = progress(line, number, left, right, memory)
    if reached is not None:
        memory.share, memory.share_is_index = reached.name, False
        return reached
    grown = growth(line, number, right, memory)
    if grown is not None:
        return grown
    if left.head < 0 and right.end == right.start and _proper(line, left.clause, number.start):
        return None
    made = _headed(line, number, left, right, memory) or _behind(line, number, left, right, memory)
    opened = line.words[left.start - 1 : left.start] == [":"]
    if made is None and (opened or not left.said) and (label := label_of(line, number)):
        made = Measure(label, left.clause, number.end)
    made = made or _open(line, number, left, right, memory)
    word = changed_by(line, number)
    if made is not None and word and word not in made.name.lower().split()[:2]:
        made = replace(made, name=f"mức {word} {made.name}")  # `số doanh nghiệp mới tăng 12%`
    if made is None:
        if (
            (left.said and not _aim_of_before(line, left))
            or not memory.share
            or _opens_noun(line, right)
            or is_difference(line, number)
        ):
            return None
        return Measure(memory.share, left.clause, right.end, right.owner, index=memory.share_is_index)
    memory.share, memory.share_is_index = made.name, False
    memory.shares.append(made.name)
    if counted_at(line, right.start):
        memory.count, memory.noun = made.name, phrase(line, right.start, group_end(line, right.start))
    return made


def _aim_of_before(line: Line, left: Left) -> bool:
    """`Chỉ tiêu đại hội là 60%`: an aim that names no measure is one of the share told before."""
    return (
        left.head < 0 and PLAN.at(line.words, left.clause) > 0 and line.text(left.clause, left.clause + 1)[0].isupper()
    )


def _headed(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """A head before the number: `tỷ lệ hồ sơ trực tuyến đạt 72,6%`, `kinh tế số chiếm 20% GRDP`."""
    noun, base = counted_at(line, right.start), _basis(line, right)
    if left.head < 0 or (noun and not base and not (left.kind == "share" and left.said and left.head >= left.clause)):
        return None
    if left.kind not in ("share", "count", "money") and not (left.kind in ("counted", "duration") and left.said):
        return None
    if left.kind == "counted" and right.end > right.start and not base and not STATES.at(line.words, right.start):
        return None
    if base and left.kind == "counted" and not line.void[number.start - 1]:
        return None  # `doanh nghiệp 100% vốn nhà nước`
    low = widened(line, left.clause, left.head, left.end) if left.kind == "counted" else _aimed(line, left)
    name = phrase(line, low, left.end)
    if memory.share and f" {name.lower()} " in f" {memory.share.lower()} ":
        name, base = memory.share, ""
    elif name.lower() in _BARE:
        told = memory.share if line.words[left.end : left.end + 1] in _THIS else ""
        if not (told or memory.count):
            return None
        name = told or f"{name} {memory.count}"
    return Measure(_canonical(name, base), low, right.end if base else number.end, right.owner, base)


def _aimed(line: Line, left: Left) -> int:
    """`Đề án kinh tế số đặt đích tỷ trọng kinh tế số chiếm 30%`: the share that is aimed at, not who sets the aim."""
    shares = [i for i in range(left.head + 1, left.end) if " ".join(line.words[i : i + 2]) in _SHARES]
    aims = (at for at in shares if any(holds(table, line, left.head, at) for table in (SET_AIMS, SETS, TARGET)))
    return next(aims, left.head)


def _behind(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """What is counted stands behind the number, or was counted by the number before."""
    noun, base, said = counted_at(line, right.start), _basis(line, right), phrase(line, right.start, right.end)
    opened = max((i for i in range(left.clause, number.start) if line.words[i] == "("), default=left.clause)
    continues = all(w in _CONTINUING for w in line.words[opened : number.start])
    name, before = "", phrase(line, left.clause, number.start)
    words = [w for i, w in enumerate(line.words[left.clause : number.start], left.clause) if not line.void[i]]
    part = base.removeprefix("tổng ").removeprefix("số ") if base.startswith(("số ", "tổng số ")) else ""
    if part and memory.share and _same_noun(part, memory.share):
        name = memory.share  # `mục tiêu là 95% số trường`
    elif base and continues and (memory.money or memory.count):
        name = f"tỷ lệ {memory.money or memory.count} trong {base}"
    elif base and (holds(SPENDING, line, left.clause, number.start) or " cho " in said):
        name = said
    elif base and words and len(words) <= _PHRASE and line.void[number.start - 1]:
        name = f"{before} {base}"  # `phủ sóng 5G cho 90% dân số`
    elif left.said and words and memory.noun and not memory.share and STATES.at(words, 0):
        name = f"{memory.noun} {before}"  # `8.905 hồ sơ, trực tuyến 81,3%`
    elif left.said and words and memory.share and STATES.at(words, 0):
        name = f"tỷ lệ {before}"  # `tỷ lệ trực tuyến 83,9%, đúng hạn 98,2%`
    elif noun and memory.count.startswith(f"{said} "):
        name = memory.count
    elif noun and right.end <= group_end(line, right.start) and (verb := _verb(line, number, left)):
        name = f"{said} {verb}"  # `số hóa 80% hồ sơ`
    elif noun and (reach := _reach(line, number, left, right)):
        name = f"{said} {reach}"  # `cáp quang được kéo đến 100% xã, thị trấn`
    elif noun and len(said.split()) > 1:
        name = said
    elif said and memory.noun and (STATES.at(line.words, right.start) or among(line, number, left)):
        name = f"{memory.noun} {said}"  # `1.182 giảng viên, trong đó 62% có trình độ tiến sĩ`
    elif not said and memory.count and continues:
        name = memory.count if memory.count.startswith("tỷ lệ") else f"tỷ lệ {memory.count}"
    return Measure(name, left.clause, right.end, right.owner, base) if name else None


def _proper(line: Line, start: int, end: int) -> bool:
    """`Con Cuông đạt 74,2%`: whether a clause holds nothing but a name that is not understood: no measure."""
    plain = [i for i in range(start, end) if not line.void[i] and line.words[i] not in MOVING]
    return len(plain) > 1 and all(not line.tags[i] and line.text(i, i + 1).istitle() for i in plain)


def _opens(line: Line, i: int) -> bool:
    """Whether a clause opens with a word of its own, or with that of a sector (`khu vực dịch vụ tăng 3,8%`)."""
    return not line.void[i] or SECTORS.at(line.words, i) > 0


def _verb(line: Line, number: Number, left: Left) -> str:
    """The verb of which a share is the object, with its adverbs (`phải xử lý đúng hạn 99% hồ sơ`); empty for none."""
    i = number.start
    while i > left.clause and line.words[i - 1] in _WEIGHED:
        i -= 1
    end = i
    while (
        i > left.clause
        and end - i < _PHRASE
        and not line.tags[i - 1]
        and (not line.void[i - 1] or line.words[i - 1] == "qua")
    ):
        i -= 1
    if end - i < 2 or line.words[i] in MOVING or any(holds(t, line, i, end) for t in (SPEECH, TARGET, COUNTED)):
        return ""
    return line.text(i, end).lower()


def _reach(line: Line, number: Number, left: Left, right: Right) -> str:
    """What reaches the share behind it, where nothing else is said of that; empty for none."""
    if not left.said or right.end > group_end(line, right.start):
        return ""
    i = number.start - 1
    while i > left.clause and line.words[i] in _WEIGHED:
        i -= 1
    plain = [k for k in range(left.clause, i) if not line.void[k]]
    if line.words[i] not in _TOWARDS or not 1 < len(plain) <= _LONGEST + 3:
        return ""
    if any(holds(t, line, left.clause, i) for t in (SPEECH, TARGET)):
        return ""
    return phrase(line, plain[0], i)


def _open(line: Line, number: Number, left: Left, right: Right, memory: Memory) -> Measure | None:
    """A share of something no list names: behind the number (`90% lệnh giao không giấy`) or before it."""
    plain = [i for i in range(right.start, right.end) if not line.tags[i]]
    if len(plain) > 1 and plain[0] == right.start and _is_noun(line, plain[0]) and _free(line, left, number):
        said = phrase(line, right.start, right.end)
        if memory.noun and line.words[number.start - 1] == "chỉ":
            said = f"{memory.noun} {said}"  # `có 231.000 tài khoản, nhưng chỉ 38% mở lại`
        return Measure(f"{_change(line, left, number)} {said}".strip(), left.clause, right.end, right.owner)
    if right.end > right.start or left.head >= 0:
        return None
    end = number.start
    while end > left.clause and line.void[end - 1]:
        end -= 1
    if memory.share and holds(TARGET, line, end, number.start):  # `nâng chỉ tiêu từ 80% lên 85%`
        return Measure(memory.share, left.clause, number.end)
    start = left.clause + 2 * (line.words[left.clause : left.clause + 2] == AMONG)
    if memory.share and end - start == 2 and line.words[start] == "cấp":
        return Measure(at_level(memory.share, line.words[start + 1]), left.clause, number.end)
    named = [i for i in range(start, end) if not line.void[i] and line.words[i] not in MOVING]
    if not 1 < len(named) <= _LONGEST or not _opens(line, start) or "D" in line.tags[start:end]:
        return None
    if BREAKS.at(line.words, start) or any(holds(t, line, start, end) for t in (SPEECH, TARGET)):
        return None
    return Measure(phrase(line, start, end), start, number.end)  # `lượng giấy in đã giảm 62%`


def _is_noun(line: Line, i: int) -> bool:
    """Whether a word may open what is counted."""
    return not (line.void[i] or any(table.at(line.words, i) for table in (STATES, SPEECH, BASIS)))


def _free(line: Line, left: Left, number: Number) -> bool:
    """Whether a number modifies nothing before it (`doanh nghiệp 100% vốn nhà nước`)."""
    i = number.start
    return i <= left.clause or line.void[i - 1] or line.words[i - 1] in MOVING or ACHIEVED.ends(line.words, i)


def _change(line: Line, left: Left, number: Number) -> str:
    """`mức giảm` of `giảm 15% phát thải`; empty for a level."""
    word = next((line.words[i] for i in range(number.start - 1, left.clause - 1, -1) if line.words[i] in _CHANGES), "")
    return f"mức {word}" if word and line.words[number.start - 1] in (word, "ít nhất", "hơn", "tới", "khoảng") else ""


def _basis(line: Line, right: Right) -> str:
    """What the share is a share of, where that stands behind it."""
    if right.start >= len(line.words):
        return ""
    if line.words[right.start : right.start + 1] == ["số"] or line.words[right.start : right.start + 2] == [
        "tổng",
        "số",
    ]:
        return phrase(line, right.start, right.end)  # `đạt 78,4% số người đủ điều kiện`
    if not BASIS.at(line.words, right.start):
        return ""
    size = BASIS.at(line.words, right.start)
    if counted_at(line, right.start) and right.end > right.start + size + 2:
        return ""  # `91,3% dân số đã có sổ sức khỏe`: what is counted, not the whole of something else
    return phrase(line, right.start, right.end)


def _same_noun(part: str, share: str) -> bool:
    """Whether what a share is a share of was measured before (`số trường` of `trường phát hành học bạ số`)."""
    return part.split(" ")[0].lower() in share.lower().split()


def _opens_noun(line: Line, right: Right) -> bool:
    """Whether the words behind a share are a noun of its own and no ellipsis."""
    return right.end - right.start > 1 and not STATES.at(line.words, right.start)


def _canonical(name: str, basis: str) -> str:
    """One name for a measure that is said in many ways, with what it is a share of."""
    low = name.lower()
    for canonical, words in CANONICAL:
        if (
            all(w in low for w in words)
            and not any(w in low for w in _NO_SHARE)
            and len(low.split()) <= len(canonical.split()) + 3
        ):
            name = canonical + (name[low.index(" trong ") :] if " trong " in low else "")
    return f"{name} trong {basis}" if basis and basis.lower() not in low else name
