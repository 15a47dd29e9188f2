"""Partnerships: which of two sides is told first, and that each pair is told once."""

from __future__ import annotations

from tests.loaders.extract.reading import read, shown


def pairs(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str]]:
    """Subject and object of each partnership."""
    return {(shown(s.subject), shown(s.object)) for s in read(text, about).statements if s.type == "WORKS_WITH"}


def test_department_comes_before_the_firm_that_an_article_is_about() -> None:
    text = "Công ty Cổ phần Mây Trắng họp. Công ty Cổ phần Mây Trắng và Sở Y tế đã ký thỏa thuận hợp tác."
    assert pairs(f"{text} Công ty Cổ phần Mây Trắng mừng.") == {("Sở Y tế Lâm Đồng", "Công ty Cổ phần Mây Trắng")}


def test_firm_under_two_names_stands_on_one_side() -> None:
    text = (
        "Quan hệ hợp tác giữa VNPT và Trường Đại học Đà Lạt đã có từ năm 2017. Tập đoàn VNPT vui mừng. "
        "Tập đoàn VNPT và Trường Đại học Đà Lạt ký kết thỏa thuận hợp tác. Tập đoàn VNPT đi tiếp."
    )
    assert {right for _, right in pairs(text, "Các bên")} == {"Trường Đại học Đà Lạt"}


def test_place_that_opens_a_line_is_no_side() -> None:
    text = "LÂM ĐỒNG - Trường Đại học Đà Lạt và Công ty TNHH Sao Mai ký biên bản hợp tác đào tạo."
    assert pairs(text) == {("Trường Đại học Đà Lạt", "Công ty TNHH Sao Mai")}


def test_what_goes_on_under_a_signed_agreement_is_so() -> None:
    text = "Đơn vị VNPT Lâm Đồng sẽ tiếp tục đồng hành cùng Tỉnh đoàn trong năm 2026 theo thỏa thuận hợp tác đã ký."
    assert pairs(text) == {("Tỉnh đoàn Lâm Đồng", "VNPT Lâm Đồng")}
    assert pairs(text.replace(" theo thỏa thuận hợp tác đã ký", "")) == set()
