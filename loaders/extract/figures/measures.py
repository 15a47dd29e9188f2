"""The measure of each number: an index, a share, an amount or a count, with what its clause leaves unsaid."""

from __future__ import annotations

from dataclasses import dataclass, replace

from loaders.extract.figures.around import changed_by, is_least, of_peers
from loaders.extract.figures.counts import count_of
from loaders.extract.figures.extents import duration_of
from loaders.extract.figures.heads import counted_at
from loaders.extract.figures.indices import BARE, index_in, listed, unlisted
from loaders.extract.figures.line import NUMBER, TIME, Line, Number
from loaders.extract.figures.memory import Memory
from loaders.extract.figures.named_by import is_name, named_too
from loaders.extract.figures.no_measure import measures_nothing, of_country
from loaders.extract.figures.nouns import Left, Right, left_of, phrase, right_of
from loaders.extract.figures.phrases import (
    APART,
    BUDGETS,
    CONTRACT,
    DIFFERENCES,
    ECONOMIC,
    EVERY,
    LEADING,
    MONEY,
    NATIONAL,
    OF_FIRMS,
    PEERS,
    PER_HEAD,
    SPANS,
    SPENDING,
    STATES,
    TERRITORIAL,
    VALUED,
    holds,
    only_money,
)
from loaders.extract.figures.record import Measure
from loaders.extract.figures.shares import share_of
from loaders.resources.load import load_yaml

_LARGEST_SCORE = 100
_NEAR, _ASIDE, _ENDS = 9, 14, frozenset(",;.:()")
_WEIGHED = frozenset(["khoảng", "hơn", "gần", "với", "trên"])
_ONWARD = frozenset(load_yaml("measured.yaml")["onward"])


@dataclass(slots=True)
class Measures:
    """Names the measures of one sentence after the other."""

    memory: Memory
    indices: list[tuple[int, int, str]]
    floor: int = 0
    national: bool = False  # whether a number of this paragraph was of the whole country
    named: int = -1  # where a number ended that only names something
    seen: int = 0  # up to where the text was looked through for indices

    def open(self, line: Line, same_paragraph: bool) -> None:
        """A new sentence; a new paragraph forgets all but the index."""
        if not same_paragraph:
            self.memory, self.national = Memory(index=self.memory.index), False
        self.indices, self.floor, self.memory.until, self.named = listed(line), 0, -1, -1
        if not self.indices and (line.places or any(n.unit == "điểm" or _is_decimal(line, n) for n in line.numbers)):
            self._recall(line)

    def _recall(self, line: Line) -> None:
        """Remember the index of sentences without a number (`Bộ công bố PII. Hà Nội đạt 65,68 điểm.`)."""
        start = line.view.starts[line.first]
        self.memory.index = index_in(line.view.text[self.seen : start].lower()) or self.memory.index
        self.seen = start

    def close(self) -> None:
        """The index that the next sentence may mean."""
        if self.indices:
            self.memory.index = self.indices[-1][2]

    def index_at(self, at: int) -> str:
        """The index that a score or rank is of: the last before its token, the first behind it, the one said before."""
        before = [name for start, _, name in self.indices if start < at]
        behind = [name for start, _, name in self.indices if start >= at]
        return before[-1] if before else behind[0] if behind else self.memory.index

    def within(self, first: int, last: int) -> bool:
        """Whether a listed index begins at tokens [first, last)."""
        return any(first <= start < last for start, _, _ in self.indices)

    def known(self, name: str) -> bool:
        """Whether a name is that of a listed index of the sentence or of one before it."""
        return name == self.memory.index or any(name == listed_name for _, _, listed_name in self.indices)

    def index_start(self, at: int) -> int:
        """Where the last index before a token begins; 0 without one."""
        return max((start for start, _, _ in self.indices if start < at), default=0)

    def of(self, line: Line, number: Number) -> Measure | None:
        """The measure of a number, or None where it measures nothing of the graph."""
        left, right = left_of(line, number, self.floor), right_of(line, number)
        if is_name(line, number, right) or named_too(line, number, self.named):
            self.named = number.end
            return None
        if measures_nothing(line, number, left, right):
            return None
        made = self._made(line, number, left, right)
        if made is not None and not made.progress and not made.index:
            self.memory.latest = made.name
        passed = right.end if counted_at(line, right.start) else number.end
        if not is_least(line.words, number.start):
            self.floor = made.behind if made is not None else passed
        self.memory.until = self.floor if made is not None and not number.unit else -1
        if made is not None and "gdp" in made.name.lower().split():
            made = replace(made, peers=True)
        if made is not None and right.start < len(line.words) and PEERS.at(line.words, right.start):
            made = replace(made, peers=line.words[right.start + 1 : right.start + 2] != ["y"])
        if made is not None and of_peers(line, number):
            made = replace(made, peers=True)
        if made is not None and not made.index and (where := _national(line, left, right)) >= 0:
            self.national = True
            if where < number.start and not any(t in "EI" for t in line.tags[: number.start] if t):
                return None
            made = replace(made, peers=True)
        if _is_past(line, number):
            return None
        words = made.name.lower().split() if made is not None else []
        if made is not None and _is_of_a_place(words):
            made = replace(made, place=True)
        return made

    def _made(self, line: Line, number: Number, left: Left, right: Right) -> Measure | None:
        if number.unit == "điểm" or _is_decimal(line, number) or _is_bare_score(line, number, self.indices):
            return self._score(line, number, left)
        if number.unit == "%":
            return self._index_share(line, number, left) or share_of(line, number, left, right, self.memory)
        if number.unit in ("VND", "USD"):
            return self._amount(line, number, left, right)
        if number.unit in ("điểm phần trăm", "bậc"):
            return None
        if right.start < len(line.words) and line.words[right.start] in SPANS:
            extent = duration_of(line, number, right)
            if extent is not None:
                self.memory.money = extent.name
            return extent
        return count_of(line, number, left, right, self.memory)

    def _score(self, line: Line, number: Number, left: Left) -> Measure | None:
        if holds(DIFFERENCES, line, left.clause, number.start) or holds(APART, line, 0, number.start):
            return None
        if of_country(line, number, left):
            return None
        name = self.index_at(number.start) if self.indices else unlisted(line, number.start) or self.memory.index
        if not name:
            return None
        self.memory.index = name
        of_firm = OF_FIRMS.ends(name.lower().split(), len(name.split()))  # `chỉ số hài lòng khách hàng`
        return Measure(name, max(left.start, self.index_start(number.start)), number.end, index=not of_firm)

    def _index_share(self, line: Line, number: Number, left: Left) -> Measure | None:
        """`PAR INDEX năm 2024 đạt 85,5%`: the index stands before the share, with no other head between."""
        near = [(start, name) for start, _, name in self.indices if left.start <= start < number.start]
        near = near or [(start, name) for start, _, name in self.indices if start == number.end]
        near = [] if of_country(line, number, left) else near
        near = [(start, name) for start, name in near if name not in BARE]  # `Về hạ tầng số, 99% dân số có sóng`
        whose = line.words[left.head - 1] == "của"  # PAR INDEX của địa phương đạt 91%
        if not near or not (left.head < 0 or left.head <= near[-1][0] + 1 or whose):
            return None
        start, name = near[-1]
        self.memory.share, self.memory.share_is_index, self.memory.index = name, True, name
        return Measure(name, start, number.end, index=True)

    def _amount(self, line: Line, number: Number, left: Left, right: Right) -> Measure | None:
        """`tổng kinh phí 386 tỷ đồng`, `chi 402 tỷ đồng cho chuyển đổi số`, `phấn đấu 3 tỷ USD`."""
        each, of = (*line.words[right.start : right.start + 2], "", "")[:2]
        if each in ("mỗi", "một") and of not in EVERY:
            return None  # so much a piece
        if line.words[right.start : right.start + 1] == ["/"] and not holds(PER_HEAD, line, left.start, number.start):
            return None  # `450.000 đồng/người`
        if self.memory.money and (changed_by(line, number) or _said_again(line, number)):
            return None
        purpose = _purpose(line, right)
        name, low = "", left.clause
        if left.head >= 0 and left.kind in ("money", "share") and holds(MONEY, line, left.head, left.end):
            name, low = phrase(line, left.head, left.end), left.head
            if VALUED.at(line.words, left.head) == left.end - left.head:
                end = left.head - (line.words[left.head - 1] in _WEIGHED)
                begun = next((i for i in range(max(left.clause, end - _NEAR), end) if not line.void[i]), end)
                name = f"{name} {phrase(line, begun, end)}".strip()
        elif purpose and holds(SPENDING, line, left.clause, number.start):
            name = "chi"
        elif not purpose and (verb := _spent(line, left, number)) and right.end > right.start:
            name = f"{verb} {phrase(line, right.start, right.end)}"  # `bố trí 2,4 tỷ đồng mua máy tính`
        elif not purpose and (verb := _spent(line, left, number)) and self.memory.money:
            return Measure(f"{self.memory.money} {verb}", low, number.end, right.owner)  # `..., giải ngân 198 tỷ đồng`
        elif purpose and line.words[right.start] == "dành":
            name = "kinh phí"
        elif not left.said and self.memory.money and not purpose and _ended(line, right):
            return Measure(self.memory.money, left.clause, right.end, right.owner)
        if not name:
            return None
        if not purpose and only_money(name.lower()) and (whole := self._told_along(line, left.head)):
            name = f"{name} {whole}"
        words = name.lower().split()
        named = CONTRACT.at(words, 0) > 0 and not ECONOMIC.at(words, 0)
        self.memory.money = name = f"{name} {purpose}".strip()
        return Measure(name, low, right.end if purpose else number.end, right.owner, named=named)

    def _told_along(self, line: Line, head: int) -> str:
        """What was counted right before a sum of it (`1.142 doanh nghiệp mới với tổng vốn ...`); empty for none."""
        along = 0 <= self.memory.until <= head and all(line.void[self.memory.until : head])
        return self.memory.latest if along else ""


def _is_of_a_place(name: list[str]) -> bool:
    """Whether a measure is one of those that only a place has, or a share of a budget (`chi cho y tế trong ...`)."""
    return any(TERRITORIAL.at(name, i) for i in range(min(4, len(name)))) or any(
        BUDGETS.at(name, i) for i in range(len(name))
    )


def _purpose(line: Line, right: Right) -> str:
    """What an amount is for: right behind it, or behind its share (`90 tỷ đồng, bằng 2% chi ngân sách, cho X`)."""
    start, end = right.start + (line.words[right.start : right.start + 1] == ["dành"]), right.end
    commas = [i for i in range(right.start, min(right.start + _ASIDE, len(line.words))) if line.words[i] == ","]
    commas = [i for i in commas if i not in line.soft]
    if commas[:1] == [right.start] and len(commas) > 1:
        share = any(n.unit == "%" for n in line.numbers if commas[0] < n.start < commas[1])
        start = commas[1] + 1 if share else start
        end = next(
            (i for i in range(start, len(line.words)) if line.words[i] in _ENDS and i not in line.soft), len(line.words)
        )
    return phrase(line, start, end) if line.words[start : start + 1] == ["cho"] else ""


def _said_again(line: Line, number: Number) -> bool:
    """`8,2 tỷ USD (tương đương 189 nghìn tỷ đồng)`: the same sum in other money."""
    i = number.start - 1
    while i > 0 and line.words[i] in _WEIGHED:
        i -= 1
    return line.words[i - 1 : i + 1] == ["tương", "đương"]


def _spent(line: Line, left: Left, number: Number) -> str:
    """The verb of spending whose object is the amount; empty for none."""
    i = number.start
    while i > left.clause and line.void[i - 1] and not SPENDING.ends(line.words, i):
        i -= 1
    for k in range(max(left.clause, i - 2), i):
        if SPENDING.at(line.words, k) and k + SPENDING.at(line.words, k) == i:
            return line.text(k, i).lower()
    return ""


def _ended(line: Line, right: Right) -> bool:
    """Whether nothing but how it was set stands behind an amount (`12.260 tỷ đồng được giao`)."""
    return right.end == right.start or STATES.at(line.words, right.start) > 0


def _is_past(line: Line, number: Number) -> bool:
    """`từ 96 phút xuống 41`: what it was; `từ 0,5 đến 0,6`: no value. One with a time of its own stays."""
    before = line.words[max(0, number.start - 3) : number.start]
    now = line.words[number.end : number.end + 1] == ["hiện"]  # `từ 54,5% hiện nay lên 65%`
    if "từ" not in before or now or line.tags[number.end : number.end + 1] == [TIME]:
        return "đến" in before and _pair(line, number)
    for i in range(number.end, min(number.end + _NEAR, len(line.words))):
        if line.tags[i] == NUMBER or line.words[i] in (";", ".", "trở"):
            return False
        if line.words[i] in _ONWARD:
            return any(t == NUMBER for t in line.tags[i : i + 5])
    return False


def _pair(line: Line, number: Number) -> bool:
    """Whether the number before stands behind `từ`."""
    return any(
        n.end <= number.start and n.end >= number.start - 4 and "từ" in line.words[max(0, n.start - 3) : n.start]
        for n in line.numbers
    )


def _national(line: Line, left: Left, right: Right) -> int:
    """Where it is said that a number is of the whole country; -1 for nowhere."""
    if NATIONAL.table.keys().isdisjoint(line.words[left.clause : right.end]):
        return -1
    for i in range(left.clause, right.end):
        if NATIONAL.at(line.words, i) and not line.tags[i] and not LEADING.ends(line.words, i):
            return i
    return -1


def _is_decimal(line: Line, number: Number) -> bool:
    """`DTI đạt 0,65`."""
    decimal = not number.unit and 0 < number.quantity.value < 1 and "," in line.text(number.start, number.end)
    return decimal and not counted_at(line, number.end)  # `0,12 doanh nghiệp/1.000 dân`


def _is_bare_score(line: Line, number: Number, indices: list[tuple[int, int, str]]) -> bool:
    """`điểm PII năm 2025 của tỉnh là 35,4`: a decimal of no unit right behind an index."""
    if number.unit or "," not in line.text(number.start, number.end) or number.quantity.value > _LARGEST_SCORE:
        return False
    end = max((end for _, end, _ in indices if end <= number.start), default=-1)
    return end >= 0 and all(line.void[i] or line.tags[i] == TIME for i in range(end, number.start))
