"""Figures of a short text, as tuples that a test can write down."""

from __future__ import annotations

from tests.loaders.extract.reading import read, shown

Told = tuple[str, str, float | None, str]


def figures(text: str, about: str = "Lâm Đồng", published: str = "2025-10-01") -> set[Told]:
    """Subject, measure, value and kind of each figure with a value."""
    found = read(text, about, published).figures
    return {(shown(f.subject), f.indicator, f.value, f.kind) for f in found if f.value is not None}


def values(text: str, about: str = "Lâm Đồng", published: str = "2025-10-01") -> set[tuple[str, float | None]]:
    """Measure and value alone."""
    return {(measure, value) for _, measure, value, _ in figures(text, about, published)}


def owners(text: str, about: str = "Lâm Đồng", published: str = "2025-10-01") -> set[tuple[str, float | None]]:
    """Subject and value alone."""
    return {(subject, value) for subject, _, value, _ in figures(text, about, published)}


def kinds(text: str, about: str = "Lâm Đồng", published: str = "2025-10-01") -> dict[float | None, str]:
    """Kind by value."""
    return {value: kind for _, _, value, kind in figures(text, about, published)}


def ranks(
    text: str, about: str = "Lâm Đồng", published: str = "2025-10-01"
) -> set[tuple[str, str, int | None, int | None]]:
    """Subject, measure, rank and number of ranked of each figure with a rank."""
    found = read(text, about, published).figures
    return {(shown(f.subject), f.indicator, f.rank, f.out_of) for f in found if f.rank is not None}
