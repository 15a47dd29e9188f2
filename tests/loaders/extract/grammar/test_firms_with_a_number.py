"""Firms whose name is a number alone, most of them of the army."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "firm", ["Tổng công ty 789", "Công ty 36", "Công ty Cổ phần 482", "Công ty TNHH MTV 28", "Xí nghiệp 22"]
)
def test_firm_called_by_a_number_is_whose_post_it_is(firm: str) -> None:
    said = f"Ông Lò Văn Chiêng, Giám đốc Công ty Sao Bắc, Chủ tịch HĐQT {firm}, phát biểu."
    assert holds(said) == {
        ("Lò Văn Chiêng", "Giám đốc | Công ty Sao Bắc", "asserted"),
        ("Lò Văn Chiêng", f"Chủ tịch Hội đồng quản trị | {firm}", "asserted"),
    }


@pytest.mark.parametrize("firm", ["công ty 36", "Công ty 100% vốn nhà nước", "Tổng công ty 91", "Công ty 20 lao động"])
def test_number_that_counts_names_no_firm(firm: str) -> None:
    assert holds(f"Ông Lò Văn Chiêng, Giám đốc {firm}, phát biểu.") == set()
