"""The institution and the enterprise that an article is about: whom it names most, the headline above all."""

from __future__ import annotations

from collections import Counter

from loaders.extract.focus import told_at
from loaders.extract.grammar.companies import company
from loaders.extract.grammar.institutions import institution
from loaders.extract.reader import Reader
from loaders.extract.things import Enterprise, Institution

_MAIN = 3


def main_institution(reader: Reader) -> tuple[Institution | None, int]:
    """The institution that is named most often, the headline above all, first of equals, and its first line.

    The university that a school belongs to is not what is told of: `Trường X (ICTU) - Đại học Thái Nguyên tổ chức`.
    """
    counts: dict[Institution, int] = {}
    lines: dict[Institution, int] = {}
    head, behind = _head_line(reader), 0
    for i, line in told_at(reader, "institution_head"):
        found = institution(reader, i)
        if found is not None and not found.institution.name.isupper():
            mother = behind and reader.word(i) != "trường" and _joins(reader, behind, i)
            weight = 0 if mother else 1 + _MAIN * (line == head)
            counts[found.institution] = counts.get(found.institution, 0) + weight
            lines.setdefault(found.institution, line)
            behind = found.end if reader.word(i) == "trường" else 0
    schools = {one.name for one in counts}  # Nhà xuất bản Đại học Cần Thơ names no other than Trường Đại học Cần Thơ
    counts = {one: often for one, often in counts.items() if f"Trường {one.name}" not in schools}
    main = max(counts, key=lambda one: counts[one]) if counts else None
    return main, lines.get(main, 0) if main is not None else 0


def _head_line(reader: Reader) -> int:
    """The line of the headline, or -1."""
    return next((s.line for s in reader.view.sentences if s.zone == "title"), -1)


def _joins(reader: Reader, end: int, i: int) -> bool:
    """Whether nothing but a short form in brackets and a dash or `thuộc` stands between two names."""
    k = end + 3 if reader.word(end) == "(" and reader.word(end + 2) == ")" else end
    return k < i <= k + 2 and reader.word(i - 1) in ("-", "–", "(", "thuộc")


_EXCHANGES, _CODE = frozenset(["hose", "hnx", "upcom"]), 8


def main_enterprise(reader: Reader) -> Enterprise | None:
    """The enterprise that is named at least twice as often as any other, and three times or more.

    `Tổng công ty` alone counts for the only one whose name begins so.
    """
    counts: Counter[str] = Counter()
    nouns: Counter[str] = Counter()
    named: dict[str, Enterprise] = {}
    behind = 0
    for i in sorted({*(i for i, _ in told_at(reader, "enterprise", "enterprise_head")), *reader.named}):
        found = company(reader, i) if i >= behind else None
        if found is not None:
            named.setdefault(found.enterprise.name, found.enterprise)
            counts[found.enterprise.name] += 1
            behind = found.end
            if not _EXCHANGES.isdisjoint(reader.view.lower[i : found.end + _CODE]) and len(counts) == 1:
                counts[found.enterprise.name] += _MAIN  # Ngân hàng TMCP Nam Á (Nam A Bank, HoSE: NAB): the first named
        elif i >= behind and (head := reader.find(i, "enterprise_head")) is not None:
            nouns[f"{head.entry.name} ".lower()] += reader.view.words[i][0].isupper()
    for noun, often in nouns.items():
        called = [name for name in counts if name.lower().startswith(noun)]
        counts.update({called[0]: often} if len(called) == 1 else {})
    (best, most), (_, next_) = (*counts.most_common(2), ("", 0), ("", 0))[:2]
    return named[best] if most >= _MAIN and most >= 2 * next_ else None
