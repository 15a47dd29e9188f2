"""Which institution of a paragraph another one works with: `Trường X liên kết với Trường Y`."""

from __future__ import annotations

from loaders.extract.article.focus import told_at
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Holder, Institution


def hosts_first(reader: Reader, holders: list[tuple[int, Holder]], line: int) -> list[Institution]:
    """The institutions of a paragraph, the last first, behind them those that it names only as partners.

    Args:
        reader: the document.
        holders: what was named so far, each with its line.
        line: of the paragraph.
    """
    told = [h for at, h in reversed(holders) if at == line and isinstance(h, Institution)]
    if len(set(told)) < 2:
        return told
    found = [(i, institution(reader, i)) for i, at in told_at(reader, "institution_head") if at == line]
    named = [(one.institution.name, _is_partner(reader, i)) for i, one in found if one is not None]
    partners = {name for name, partner in named if partner} - {name for name, partner in named if not partner}
    return sorted(told, key=lambda one: one.name in partners)


def _is_partner(reader: Reader, i: int) -> bool:
    """`liên kết với Trường Y`, not `đối với Trường Y`."""
    return reader.word(i - 1) == "với" and reader.word(i - 2) != "đối"
