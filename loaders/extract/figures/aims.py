"""Whether a number was reached or is aimed at, and its comparator: the last sign before it counts."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.figures.line import NUMBER, RANK, TIME, Line
from loaders.extract.figures.periods import time_sign
from loaders.extract.figures.phrases import (
    ACHIEVED,
    ANEW,
    ASSIGNED,
    FACT,
    NOT_SIGNS,
    PLAN,
    SHARE,
    TARGET,
    TASKS,
    Phrases,
    first_words,
    phrases,
)
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_WORDS = load_yaml("figures.yaml")
_SIGNS: list[tuple[str, Phrases]] = [(sign, phrases(words)) for sign, words in _WORDS["comparators"].items()]
_AT_LEAST_BEHIND = phrases(_WORDS["at_least_behind"])
_HURRIED, _MUST, _SET = (phrases(_WORDS[name]) for name in ("hurried", "must", "set"))
_UNIT_ENDS = frozenset(unit.split()[-1] for unit in _WORDS["units"])
_FACT_BEHIND = phrases(_WORDS["fact_behind"])
_AIMS = split_all(_WORDS["aims"])
_LINKING = frozenset(_WORDS["aim_links"])
_FULFILLED = phrases(_WORDS["fulfilled"])  # `hoàn thành chỉ tiêu 100%`; what is surpassed is still the aim
_LATEST = frozenset(_WORDS["latest"])
_FAR, _SETTING, _NEAR, _LONG = 7, 16, 5, 12
_ASK = ["yêu", "cầu"]
_GIVEN_ENDS = [[word] for word in _WORDS["given_ends"]]
_NO_VERB_BEHIND, _NO_VERB_BEFORE = (
    frozenset(_WORDS["no_asking_behind"]),
    [[word] for word in _WORDS["no_asking_before"]],
)
_RISING = frozenset(_WORDS["rising"])
_COUNTED_TOO = ("yêu",)
_THAN = ("so", "với")
_STILL = frozenset(_WORDS["still"])
_FALLING = frozenset(_WORDS["falling"])
_BEHIND_WORDS = first_words(_MUST, _SET, _AT_LEAST_BEHIND, _FACT_BEHIND)
_SIGN_WORDS = first_words(TARGET, FACT) | {_ASK[0]}
_CLOSED = frozenset(';:.()“”"|')
_UNTIL: frozenset[str] = frozenset(_WORDS["until"])


def _signs(line: Line, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Signs of aiming and of fact at tokens, in order; names and documents are not looked into."""
    times = {t.start: t for t in line.times}
    i = start
    while i < end:
        if i in times:
            yield i, time_sign(line, times[i])
            i = max(i + 1, times[i].end)
            continue
        size = 0
        word = line.words[i]
        if word not in _SIGN_WORDS:
            i += 1
            continue
        known = word != _ASK[0] or word in TARGET.table or word in FACT.table
        known = known and not line.tags[i] and not _compound(line.words, i)
        if known and not _is_basis(line, i) and not _to(line, i) and not _of_tasks(line, i):
            aims, facts = TARGET.at(line.words, i), FACT.at(line.words, i)
            size = max(aims, facts)
            if size:
                yield i, "target" if aims >= facts else "measured"
        if not size and _asked(line, i):
            yield i, "target"
        i += max(1, size)


def _of_tasks(line: Line, i: int) -> bool:
    """`hoàn thành 96/120 nhiệm vụ được giao, đạt 80%`: which tasks they are, and no aim."""
    given = line.words[i : i + 2] == ["được", "giao"] and line.words[i + 2 : i + 3] in _GIVEN_ENDS
    return given and TASKS.ends(line.words, i)


def _is_basis(line: Line, i: int) -> bool:
    """`hoàn thành 86% chỉ tiêu`: the plan that a share is a share of is no sign of aiming."""
    return i > 0 and (line.tags[i - 1] == NUMBER or line.words[i - 1] in _THAN) and PLAN.at(line.words, i) > 0


def _to(line: Line, i: int) -> bool:
    """`giảm tỷ lệ hộ nghèo xuống còn 2%`, `tỷ lệ hộ nghèo còn dưới 2%`: the level of a share says nothing."""
    if line.words[i] != "còn":
        return False
    level = NUMBER in line.tags[i + 1 : i + 3] and any(SHARE.at(line.words, k) for k in range(max(0, i - _LONG), i))
    return level or any(line.words[k] in _FALLING for k in range(max(0, i - _FAR), i))


def _asked(line: Line, i: int) -> bool:
    """`yêu cầu các xã số hóa 100% sổ`: a verb of asking at a token, and no noun (`yêu cầu của khách`)."""
    if line.words[i : i + 2] != _ASK or line.tags[i] or line.tags[i - 1] == NUMBER:
        return False
    return line.words[i - 1] not in _NO_VERB_BEHIND and line.words[i + 2 : i + 3] not in _NO_VERB_BEFORE


def _compound(words: list[str], i: int) -> bool:
    """`thực hiện`, `đổi mới`: a syllable that is no sign in its word."""
    told = (words[max(0, i - 2) : i + 1], words[max(0, i - 1) : i + 1], words[i : i + 2], words[i : i + 3])
    return any(tuple(of) in NOT_SIGNS for of in told)


def _behind(line: Line, end: int) -> tuple[str, bool]:
    """The sign behind a number up to the next sign or number, and whether the number is a lower bound."""
    least, sign, measured = False, "", line.words[end - 1] in _UNIT_ENDS
    reach = _SETTING if line.words[end : end + 1] == ["mà"] else 1  # `mức 1,5% mà Quốc hội giao`
    times = {t.start: t for t in line.times if t.start >= end}
    for i in range(end, min(end + 22, len(line.words))):
        word = line.words[i]
        if word in _CLOSED or line.tags[i] in (NUMBER, RANK) or (word == "," and not _goes_on(line, i)):
            break
        if i in times and _until(line, i):
            sign = time_sign(line, times[i]) or sign
        elif word not in _BEHIND_WORDS:
            continue
        elif i == end and line.words[i - 1] == "%" and word in _COUNTED_TOO:
            continue  # `98% yêu cầu của khách hàng được tiếp nhận`
        elif _compound(line.words, i):
            continue
        elif (_MUST.at(line.words, i) and line.words[i - 1] not in _STILL) or (
            i <= end + reach and measured and _SET.at(line.words, i)
        ):
            sign = sign or "target"
        elif _AT_LEAST_BEHIND.at(line.words, i):
            least = True
        elif _FACT_BEHIND.at(line.words, i):
            sign = "measured"
    return sign, least


def _until(line: Line, i: int) -> bool:
    """Whether a token stands behind a word for a day to come (`trước ngày 30/6`), or is one (`hết năm`)."""
    before = i - 1 - (line.words[i - 1] == "ngày")
    return line.words[before] in _UNTIL or line.words[i] in _UNTIL


def _goes_on(line: Line, i: int) -> bool:
    """A comma inside a noun, or before the time by which something is to be reached."""
    return i in line.soft or (i + 1 < len(line.words) and _HURRIED.at(line.words, i + 1) > 0)


def comparator(line: Line, start: int) -> str:
    """`>`, `<`, `>=`, `<=` or empty, from the words right before a number; `không quá` says more than `quá`."""
    for i in range(max(0, start - 4), start):
        for sign, table in _SIGNS:
            size = table.at(line.words, i) if line.words[i] in table.table else 0
            if size and i + size in (start, start - 1) and not (line.words[i] == "từ" and size == 1):
                return sign
    return ""


def aim_of(line: Line, start: int, end: int, base: str = "") -> tuple[str, str]:
    """Kind (`measured` or `target`) and comparator of the number at tokens [start, end).

    Args:
        line: its sentence.
        start: its first token.
        end: the token behind it.
        base: what the heading or the lead-in of its list says.
    """
    behind, least = _behind(line, end)
    sign = ">=" if least else comparator(line, start)
    kind = (
        "target"
        if _aimed(line, start) or _from_now(line, start)
        else behind or _latest(line, start) or _said_before(line, start, base)
    )
    if kind == "target" and TASKS.at(line.words, end) and ASSIGNED.ends(line.words, _back(line, start)):
        kind = "measured"  # `được giao 180 nhiệm vụ`
    return kind or ("target" if sign in ("<=", ">=") else "measured"), sign


def _back(line: Line, start: int) -> int:
    """The token before a number and the words that only weigh it."""
    i = start
    while i > 0 and line.void[i - 1] and not line.tags[i - 1] and not ASSIGNED.ends(line.words, i):
        i -= 1
    return i


def _latest(line: Line, start: int) -> str:
    """`mới 31%`, `so với hạng 33/34 của năm 2025`: reached, whatever was aimed at before; empty for neither."""
    i = start
    while i > 0 and line.words[i - 1] in _LINKING:
        i -= 1
    compared = line.words[max(0, i - 2) : i] == ["so", "với"]
    verb = next((k for k in range(max(1, i - 3), i) if k + ACHIEVED.at(line.words, k) == i), i)  # `mới tích hợp 38%`
    latest = verb > 0 and line.words[verb - 1] in _LATEST and not ANEW.ends(line.words, verb - 1)
    return "measured" if compared or (latest and not _compound(line.words, verb - 1)) else ""


def _from_now(line: Line, start: int) -> bool:
    """`từ 44,8% hiện nay lên 60%`: what is to become of what is now."""
    now = max((n.end for n in line.numbers if n.end <= start), default=len(line.words))
    return line.words[now : now + 1] == ["hiện"] and not _RISING.isdisjoint(line.words[now : min(start, now + _NEAR)])


def _aimed(line: Line, start: int) -> bool:
    """Whether a word for an aim stands right before a number: `chỉ tiêu 100%`, `so với kế hoạch là 70%`."""
    i = start
    while i > 0 and (line.words[i - 1] in _LINKING or line.tags[i - 1] == TIME):
        i -= 1
    return i > 1 and tuple(line.words[i - 2 : i]) in _AIMS and not _FULFILLED.ends(line.words, i - 2)


def _said_before(line: Line, start: int, base: str) -> str:
    """The kind that the words before a number say; what the lead of a list says holds for each of its items."""
    opened = max((i for i in range(start) if line.words[i] == "(" and ")" not in line.words[i:start]), default=-1)
    kind = first = base
    semicolons = [i for i in range(start) if line.words[i] == ";"]
    clause, begun = 0, line.begun if line.begun >= 0 else start
    for i, sign in _signs(line, 0, start):
        if any(clause <= k < i for k in semicolons):
            kind = first
        clause = i
        if sign and not (opened < 0 and _in_bracket(line, i, start)):
            kind = sign
            first = sign if i < begun else first
    return first if any(k >= clause for k in semicolons) else kind


def _in_bracket(line: Line, at: int, start: int) -> bool:
    """Whether a token stands in a bracket that closes before the number."""
    depth = 0
    for i in range(at, start):
        depth += (line.words[i] == "(") - (line.words[i] == ")")
        if depth < 0:
            return True
    return False
