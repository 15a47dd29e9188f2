"""A firm that a clause calls by the end of its name alone, behind a word for where: `Ở Chư Prông, Tổng Giám đốc A`."""

from __future__ import annotations

from collections.abc import Iterable

from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Enterprise, Holder

_WHERE = ("ở", "tại", "bên")


def firm_of_clause(reader: Reader, start: int, token: int, told: Iterable[Holder]) -> Enterprise | None:
    """The only firm told of whose name ends with what stands behind the last such word before a token.

    Args:
        reader: the document.
        start: the first token of the sentence.
        token: where a title stands that names no firm.
        told: what was named so far.
    """
    k = next((k for k in range(token - 1, start - 1, -1) if reader.word(k) in _WHERE and k + 1 in reader.run_end), -1)
    if k < 0 or reader.run_end[k + 1] > token:
        return None
    name = f" {reader.view.span_text(k + 1, reader.run_end[k + 1])}"
    firms = {h.name: h for h in told if isinstance(h, Enterprise) and _ends_so(h.name, name)}
    return next(iter(firms.values())) if len(firms) == 1 else None


def _ends_so(firm: str, name: str) -> bool:
    """Whether the name of a firm ends with another, also before the group that it is of: `Than Núi Hồng - TKV`."""
    return firm.endswith(name) or firm.partition(" - ")[0].endswith(name)
