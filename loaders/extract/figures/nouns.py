"""The noun phrase of a measure: to the left of its number from its head, or to the right of it."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.figures.around import is_least, least_size
from loaders.extract.figures.heads import group_end, head_at
from loaders.extract.figures.line import NUMBER, PLACES, RANK, TIME, Line, Number
from loaders.extract.figures.phrases import (
    ACHIEVED,
    BODY_WORDS,
    BREAKS,
    EVERYONE,
    HANDLED,
    MONEY,
    MOVING,
    REACHED,
    SHARE,
    STATES,
)
from loaders.extract.things import Chunk
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_STOPS = frozenset(';.:()"“”‘’–—|…!?')
_POSSESSIVE = list_of("possessive")
_LONGEST_RIGHT, _CLAUSES, _FEW, _OBJECTS = 16, 4, 4, ("B", "C")
_EXCEPT, _FAR = "trừ", 8
_OBLIGED = frozenset(load_yaml("measured.yaml")["obliged"])
_UNDER = frozenset(load_yaml("measured.yaml")["under"])
_PREPOSITIONS = frozenset(load_yaml("measured.yaml")["prepositions"])
_CLAUSE = frozenset(load_yaml("measured.yaml")["after"])


@dataclass(frozen=True, slots=True)
class Left:
    """Tokens [start, number) of the clause before a number; `clause` begins behind its last hard comma.

    `head` is where the measure begins (-1 without one), `money` whether it is an amount, `said` whether the clause
    holds anything beside links, times and owners.
    """

    start: int
    clause: int
    head: int
    end: int
    kind: str
    said: bool


def _bound(line: Line, number: Number, floor: int) -> int:
    """Where the words before a number begin: behind a sign or the number before; a label's colon is passed."""
    words, tags = line.words, line.tags
    i = number.start - 1
    while i >= floor:
        word = words[i]
        if word == ")" and (opened := _aside(line, i)) >= 0:
            i = opened - 1  # `năng suất các nhân tố tổng hợp (TFP)`
            continue
        if word == ":" and all(line.void[i + 1 : number.start]):
            i -= 1
            continue
        if word == "(" and i > floor and tags[i - 1] == "" and all(line.void[i + 1 : number.start]):
            i -= 1  # `việc số hóa kết quả cũ (mới được 52,6%)`
            continue
        if tags[i] == NUMBER and is_least(words, i):
            i -= 1
            continue
        if word in _STOPS or tags[i] in (NUMBER, RANK):
            return i + 1
        i -= 1
    return floor


def _aside(line: Line, i: int) -> int:
    """Where a short bracket that closes at a token and holds no number opens; -1 without one."""
    for k in range(i - 1, max(-1, i - _FAR), -1):
        if line.words[k] == "(":
            return k
        if line.tags[k] in (NUMBER, RANK):
            return -1
    return -1


def left_of(line: Line, number: Number, floor: int) -> Left:
    """The words before a number and the head of a measure among them; `floor` is where the number before ended."""
    start = _bound(line, number, floor)
    commas = [i for i in range(start, number.start) if line.words[i] == "," and i not in line.soft]
    bounds = [start, *(i + 1 for i in commas)]
    bodies = [i for i in range(bounds[-1], number.start) if line.words[i] in BODY_WORDS.table]
    bare = {k for i in bodies for k in range(i, i + BODY_WORDS.at(line.words, i))}
    said = any(
        not line.void[i] and i not in bare and line.words[i] not in MOVING and not HANDLED.ends(line.words, i + 1)
        for i in range(bounds[-1], number.start)
    )
    skipped = False
    for k, clause in reversed(list(enumerate(bounds))):
        end = number.start if k + 1 == len(bounds) else bounds[k + 1] - 1
        heads = [(i, kind) for i in range(clause, end) if (kind := head_at(line, i))]
        if heads:  # `thành phố phấn đấu nâng tỷ lệ này lên 70%`: a share rather than a counted noun before it
            better = "money" if number.unit in ("VND", "USD") else "share"
            i, kind = next((h for h in heads if h[1] == better), heads[0]) if heads[0][1] == "counted" else heads[0]
            share = _share_before(line, bounds[: k + 1]) if kind == "counted" and k and k + 1 == len(bounds) else -1
            if share >= 0:  # `tỷ lệ số hóa hồ sơ, kết quả giải quyết thủ tục đạt 91%`
                return Left(start, share, share, _trim(line, share, end), "share", said)
            return Left(start, bounds[-1], i, _trim(line, i, end), kind, said)
        if k and k + 1 == len(bounds) and (joined := _head_before(line, bounds, number)) is not None:
            head, kind = joined  # `vốn đăng ký cấp mới, điều chỉnh đạt 1,2 tỷ USD`
            return Left(start, head, head, _trim(line, head, end), kind, said)
        if not all(line.void[clause:end]):
            if said or skipped or k + 1 == len(bounds):
                break
            skipped = True  # an aside: `chi cho nghiên cứu, hiện chưa thống kê được, nhắm 1,5% GRDP`
    return Left(start, bounds[-1], -1, -1, "", said)


def _share_before(line: Line, bounds: list[int]) -> int:
    """Where the head of a share stands in the clause before the last, with no verb of reaching behind it; or -1."""
    first, last = bounds[max(0, len(bounds) - _CLAUSES)], bounds[-1]
    head = next((i for i in range(last - 1, first - 1, -1) if head_at(line, i) == "share"), -1)
    reached = head >= 0 and any(line.words[i] in REACHED for i in range(head, last))
    return -1 if reached else head


def _head_before(line: Line, bounds: list[int], number: Number) -> tuple[int, str] | None:
    """The head of an amount whose name goes over the last comma: few words and a verb of reaching behind that."""
    first, last = bounds[-2], bounds[-1]
    plain = [i for i in range(last, number.start) if not line.void[i]]
    if not 0 < len(plain) <= _FEW or plain[0] != last or BREAKS.at(line.words, last):
        return None
    if REACHED.isdisjoint(line.words[plain[-1] + 1 : number.start]):
        return None
    heads = [(i, kind) for i in range(first, last) if (kind := head_at(line, i)) in ("money", "share")]
    if not heads or any(line.words[i] in REACHED for i in range(heads[0][0], last)):
        return None
    return heads[0]


def _trim(line: Line, start: int, end: int) -> int:
    """End of a phrase without links, times, owners and signs behind it."""
    while end > start + 1 and line.void[end - 1]:
        end -= 1
    return end


@dataclass(frozen=True, slots=True)
class Right:
    """Tokens [start, end) behind a number, and the owner that stands there (`GRDP của Ninh Bình`)."""

    start: int
    end: int
    owner: Chunk | None


def right_of(line: Line, number: Number) -> Right:
    """The words behind a number, up to a sign, a time, another number or a word that opens something else."""
    words, tags = line.words, line.tags
    start = number.end
    if start < len(words) and words[start] == "/":
        return Right(start, start, None)
    if start + 1 < len(words) and words[start] in EVERYONE and not tags[start + 1]:
        start += 1  # `100% các cơ quan`
    i, owner, longest = start, None, _LONGEST_RIGHT
    while i < len(words) and i - start < longest:
        word = words[i]
        if tags[i] == NUMBER and is_least(words, i):
            i = least_size(words, i)
            continue
        if word == "(" and (closed := _excepted(line, i)):
            i = closed
            continue
        if word in _STOPS or tags[i] in (NUMBER, RANK, TIME) or (word == "," and i not in line.soft):
            break
        if not tags[i] and _breaks(line, i, start):
            break
        of = i > start and words[i - 1] in (*_POSSESSIVE, "toàn") and tags[i - 2] != "D"
        of = of and _PREPOSITIONS.isdisjoint(words[start : i - 1])  # `kết nối với hệ thống của Bảo hiểm xã hội`
        of = of or (tags[i] in ("E", "I") and i == group_end(line, start) > start)  # `1.360 kỹ sư FPT Software`
        if of and tags[i] and tags[i] in PLACES:
            owner = owner or line.owner_at(i)
        longest += 2 * (i in line.soft)
        i += 1
    least = min(i, start + 2) if start < len(words) and STATES.at(words, start) else start  # `28 đã xong`
    while i > least and line.void[i - 1] and not (line.tags[i - 1] and _belongs(line, i - 1, start)):
        i -= 1
    return Right(start, i, owner)


def _excepted(line: Line, i: int) -> int:
    """End of a bracket that only takes something out (`văn bản (trừ văn bản mật) xử lý trên mạng`); 0 for another."""
    if line.words[i + 1 : i + 2] != [_EXCEPT]:
        return 0
    return next((k + 1 for k in range(i, min(i + _LONGEST_RIGHT, len(line.words))) if line.words[k] == ")"), 0)


def _breaks(line: Line, i: int, start: int) -> bool:
    """Whether a new clause or another measure begins behind a counted phrase."""
    words = line.words
    if words[i] == "sau" and not _after(line, i + 1):
        return False  # `lợi nhuận sau thuế`, `nộp sau giờ làm`
    if words[i] == "do" and (i == group_end(line, start) or words[i - 1] in _OBLIGED):
        return False  # `hợp tác xã do phụ nữ quản lý`, `hồ sơ phải do người dân tự nộp`
    if BREAKS.at(words, i) or (words[i] == "trước" and line.tags[i + 1 : i + 2] == [TIME]):
        return True
    if words[i] == "với" and i + 1 < len(words) and (MONEY.at(words, i + 1) or words[i + 1] == "tổng"):
        return True
    if words[i] == "và":
        done = i - start > _FEW and ACHIEVED.at(words, i + 1) > 0
        return done or any(t == NUMBER for t in line.tags[i + 1 : i + 5]) or bool(SHARE.at(words, i + 1))
    return i > start + 1 and words[i] in ("tỷ", "tỉ") and bool(SHARE.at(words, i))


def _under(line: Line, i: int) -> bool:
    """Whether a token ends the document that something is done under (`77 nhiệm vụ theo Chương trình số 5`)."""
    chunk = line.owner_at(i)
    return chunk is not None and chunk.kind == "D" and line.words[chunk.start - line.first - 1] in _UNDER


def _after(line: Line, i: int) -> bool:
    """Whether a time, a number or a clause follows `sau`."""
    return i >= len(line.words) or line.tags[i] in (TIME, NUMBER) or line.words[i] in _CLAUSE


def phrase(line: Line, start: int, end: int) -> str:
    """A phrase as written, without times, owners and numbers in it (`tỷ lệ hồ sơ của tỉnh được giải quyết`)."""
    kept: list[int] = []
    for i in range(start, end):
        tag = line.tags[i]
        if tag in _OBJECTS and kept and kept[-1] == i - 1 and _object(line, i, start):
            kept.append(i)  # `đã vận hành Trung tâm Phục vụ hành chính công`
        elif tag == TIME or (tag and tag in PLACES):
            while kept and line.words[kept[-1]] in (*_POSSESSIVE, "năm", "toàn", "trong", "đến"):
                kept.pop()
        elif (tag != NUMBER or is_least(line.words, i)) and not (tag == "D" and _dated(line, i, start)):
            kept.append(i)
    runs: list[list[int]] = []
    for i in kept:
        if runs and runs[-1][1] == i:
            runs[-1][1] = i + 1
        else:
            runs.append([i, i + 1])
    text = " ".join(line.text(a, b) for a, b in runs)
    text = (text if ")" in text or "(" not in text else text.replace("(", "")).strip(" ,-–(")
    return text[:1].lower() + text[1:] if text[1:2].islower() or text[1:2] == " " else text


def _belongs(line: Line, i: int, start: int) -> bool:
    return _under(line, i) or (line.tags[i] in _OBJECTS and _object(line, i, start))


def _object(line: Line, i: int, start: int) -> bool:
    """Whether a token is in a body that is the object of the word right before it."""
    chunk = line.owner_at(i)
    at = chunk.start - line.first if chunk is not None else start
    return at > start and not line.tags[at - 1] and not line.void[at - 1] and line.words[at - 1] not in _POSSESSIVE


def _dated(line: Line, i: int, start: int) -> bool:
    """The date at the end of a document's name."""
    chunk = line.owner_at(i)
    begun = max(start, chunk.start - line.first) if chunk is not None else start
    return any(w in (",", "ngày", "(") for w in line.words[begun : i + 1])
