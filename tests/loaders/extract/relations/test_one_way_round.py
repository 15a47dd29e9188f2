"""Partnerships: which of two sides is told first, and that each pair is told once."""

from __future__ import annotations

from tests.loaders.extract.reading import read, shown


def pairs(text: str) -> list[tuple[str, str]]:
    """Subject and object of each partnership."""
    return [(shown(s.subject), shown(s.object)) for s in read(text).statements if s.type == "WORKS_WITH"]


def test_department_comes_before_the_firm_that_an_article_is_about() -> None:
    text = "Công ty Cổ phần Mây Trắng họp. Công ty Cổ phần Mây Trắng và Sở Y tế đã ký thỏa thuận hợp tác."
    assert pairs(f"{text} Công ty Cổ phần Mây Trắng mừng.") == [("Sở Y tế Lâm Đồng", "Công ty Cổ phần Mây Trắng")]


def test_pair_is_told_one_way_round() -> None:
    text = (
        "Trường Đại học Đà Lạt và Tập đoàn FPT đã ký thỏa thuận hợp tác. Tập đoàn FPT họp báo. "
        "Tập đoàn FPT ký hợp đồng với Trường Đại học Đà Lạt. Tập đoàn FPT vui mừng. Tập đoàn FPT đi tiếp."
    )
    assert len(pairs(text)) == 1
