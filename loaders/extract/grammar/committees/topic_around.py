"""What stands around a topic: the clause and the name that it is in, a dash inside it, the next committee."""

from __future__ import annotations

from loaders.extract.grammar.committees.parts import nq57_end, opener_end
from loaders.extract.grammar.committees.topic_starts import is_direct
from loaders.extract.grammar.committees.words import dashed, phrase_end, phrases
from loaders.extract.grammar.reader import Reader
from loaders.resources.words import phrases_of

_BACK = 9
_DEPENDENT, _ACTS = map(phrases, ("dependent", "acts"))
_ELECTRONIC = phrases_of("electronic")
_DIGITAL, _CLOSING = "số", (",", ".", ";", ")", "(", "của", "")


def dash_inside(reader: Reader, i: int) -> bool:
    """`phòng thủ dân sự - phòng, chống thiên tai`, `kinh tế - xã hội`: a dash before a second thing, or in a word."""
    if reader.word(i) not in ("-", "–"):
        return False
    follows = i + 1 < len(reader.view.words) and reader.view.words[i + 1].islower()
    return (follows and (opener_end(reader, i + 1) > i + 1 or is_direct(reader, i + 1))) or dashed(reader, i)


def other_begins(reader: Reader, i: int) -> bool:
    """`và Ban Chỉ đạo ...`, `thành Ban Chỉ đạo ...`, `và lãnh đạo Tổ công tác ...`: the next committee."""
    behind = i + (3 if reader.word(i + 1) in ("lãnh", "thành") else 1)
    return reader.word(i) in ("và", "thành") and reader.find(behind, "committee_head") is not None


def in_a_fronted_clause(reader: Reader, k: int) -> bool:
    """`Theo Ban Chỉ đạo X, ...`: whether the clause with the topic at `k` ends at the next comma."""
    opens = next((j for j in range(k - 1, max(k - _BACK, 0), -1) if not reader.word(j)[:1].isalpha()), k - _BACK)
    return any(phrase_end(reader, j, _DEPENDENT, 2) for j in range(max(opens, 0), k))


def inside_name(reader: Reader, k: int) -> bool:
    """Whether the committee whose topic begins at `k` is set up or has a head named, right before it."""
    head = next((j for j in range(k - 1, max(k - _BACK, 0), -1) if reader.find(j, "committee_head")), None)
    return head is not None and reader.word(head - 1) in ("lập", "toàn", "trưởng")


def further_digital(reader: Reader, i: int) -> bool:
    """`chính quyền số [,] công dân số`, `chính phủ điện tử [,] chuyển đổi số`: a comma between two digital things."""
    second = next((i + n for n in (2, 3) if reader.word(i + n) == _DIGITAL), 0)
    plain = second > 0 and all(word.islower() for word in reader.view.words[i + 1 : second])
    first = reader.word(i - 1) == _DIGITAL or (reader.word(i - 2), reader.word(i - 1)) in _ELECTRONIC
    return first and plain


def pushed_as_well(reader: Reader, k: int, i: int) -> bool:
    """`Trưởng Ban Chỉ đạo về cải cách hành chính [,] thúc đẩy chuyển đổi số, ...`: an act on a topic of its own.

    Only behind `về` or in a name that a role or a founding stands before, and where a sign or `của` closes it.
    """
    act = phrase_end(reader, i + 1, _ACTS)
    end = nq57_end(reader, act) if act is not None and reader.view.words[i + 1].islower() else None
    if end is None or in_a_fronted_clause(reader, k):
        return False
    return (reader.word(k - 1) == "về" or inside_name(reader, k)) and reader.word(end) in _CLOSING
