"""Organisations inside the topic of a committee: what an act is done to, and who has agreed with whom."""

from __future__ import annotations

from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.enterprises.companies import company
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader

BETWEEN = ("giữa", "với")
_ACTS, _AGREED = map(phrases, ("acts", "agreed"))
_FARTHEST = 8


def firm_acted_on(reader: Reader, k: int, i: int) -> int:
    """`cổ phần hóa Công ty TNHH X`, `công ty mẹ - Tổng công ty Y`: end of the firm that an act is done to."""
    if phrase_end(reader, k, _ACTS) != i and reader.word(i - 2) != "mẹ":
        return 0
    if reader.word(i + 2) == "mẹ" and reader.word(i + 3) in ("-", "–"):
        return firm_acted_on(reader, k, i + 4) or i + 3
    firm = company(reader, i)
    return firm.end if firm is not None else 0


def parties_end(reader: Reader, k: int, i: int) -> int:
    """`thỏa thuận giữa tỉnh X và Tập đoàn Y`, `hợp tác với Tập đoàn Y`: the token behind the parties, or 0.

    Args:
        reader: the document.
        k: where the topic begins.
        i: where `giữa` or `với` stands.
    """
    if not any(phrase_end(reader, j, _AGREED) for j in range(max(k, i - _FARTHEST), i)):
        return 0
    first = _party_end(reader, i + 1)
    if not first or reader.word(i) == "với":
        return first
    return _party_end(reader, first + 1) if reader.word(first) in ("và", "với") else 0


def _party_end(reader: Reader, i: int) -> int:
    """End of a firm, school, body or unit at a token; a firm's head may stand in lower case."""
    found = (company(reader, i), institution(reader, i), raw_body(reader, i), raw_unit(reader, i))
    end = max((one.end for one in found if one is not None), default=0)
    if end:
        return end
    head = reader.find_any_case(i, "enterprise_head")
    return _party_end(reader, head.end) if head is not None and head.end in reader.run_end else 0
