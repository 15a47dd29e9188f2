"""Short titles of local pages, glued to their body, without a comma, before a dash, or behind a body in brackets."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

WARD = "xã Hòa Sơn"


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Phó CTUBND xã Hòa Sơn", "Phó Chủ tịch | Ủy ban nhân dân xã Hòa Sơn"),
        ("PCTUBND xã Hòa Sơn", "Phó Chủ tịch | Ủy ban nhân dân xã Hòa Sơn"),
        ("Phó CT HĐND xã Hòa Sơn", "Phó Chủ tịch | Hội đồng nhân dân xã Hòa Sơn"),
        ("CTHĐND xã Hòa Sơn", "Chủ tịch | Hội đồng nhân dân xã Hòa Sơn"),
        ("CVP UBND xã Hòa Sơn", "Chánh Văn phòng | Văn phòng Ủy ban nhân dân xã Hòa Sơn"),
        (
            "CVP HĐND&UBND xã Hòa Sơn",
            "Chánh Văn phòng | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Hòa Sơn",
        ),
        (
            "Phó CVP HĐND & UBND xã Hòa Sơn",
            "Phó Chánh Văn phòng | Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Hòa Sơn",
        ),
        ("Ủy viên BCHTW Đảng", "Ủy viên | Ban Chấp hành Trung ương Đảng"),
    ],
)
@pytest.mark.parametrize("sign", [" - ", ", "])
def test_a_glued_or_short_title_is_read(told: str, post: str, sign: str) -> None:
    assert holds(f"Đồng chí Trần Văn Khải{sign}{told} phát biểu.") == {("Trần Văn Khải", post, "asserted")}


def test_titles_behind_a_short_one_are_kept() -> None:
    text = "Dự có Trần Văn Khải, Ủy viên dự khuyết BCHTW Đảng, Phó Bí thư Tỉnh ủy."

    assert {post for _, post, _ in holds(text)} == {
        "Ủy viên dự khuyết | Ban Chấp hành Trung ương Đảng",
        "Phó Bí thư | Tỉnh ủy Lâm Đồng",
    }


def test_a_name_ends_before_a_short_title() -> None:
    text = "Đồng chí Trần Như Khải Phó CTUBND xã Hòa Sơn giữ chức Trưởng ban Tổ chức Đảng ủy xã."

    assert {who for who, _, _ in holds(text)} == {"Trần Như Khải"}


def test_two_titles_without_a_comma_behind_the_name() -> None:
    text = "Đồng chí Trần Văn Khải Bí thư Đảng ủy - CTHĐND xã Hòa Sơn tặng hoa."

    assert holds(text) == {
        ("Trần Văn Khải", "Bí thư | Đảng ủy xã Hòa Sơn", "asserted"),
        ("Trần Văn Khải", "Chủ tịch | Hội đồng nhân dân xã Hòa Sơn", "asserted"),
    }


@pytest.mark.parametrize("opening", ["Theo", "Theo lời", "Cũng theo"])
def test_who_is_quoted_behind_a_dash_has_the_post(opening: str) -> None:
    text = f"{opening} Chủ tịch UBND {WARD} - Trần Văn Khải, việc này còn dài."

    assert holds(text) == {("Trần Văn Khải", "Chủ tịch | Ủy ban nhân dân xã Hòa Sơn", "asserted")}


def test_a_role_of_who_is_quoted_is_not_left_to_the_bare_post() -> None:
    text = (
        "Theo Chủ tịch UBND xã Hòa Sơn, Trưởng Ban Chỉ đạo chuyển đổi số xã Hòa Sơn - Trần Văn Khải, việc này còn dài."
    )

    assert {who for _, who, _, _ in statements(text, "LEADS")} == {"Trần Văn Khải"}


def test_a_decision_of_somebody_is_not_told_by_the_name_behind_a_dash() -> None:
    assert holds("Theo quyết định của Chủ tịch UBND xã Hòa Sơn - Trần Văn Khải, việc này đã xong.") == set()


def test_a_title_goes_on_behind_the_body_in_brackets() -> None:
    text = (
        "Dự có ông Trần Văn Khải, Bộ trưởng Bộ Khoa học và Công nghệ (Bộ KH&CN), Phó Trưởng Ban Tuyên giáo Trung ương."
    )

    assert {post for _, post, _ in holds(text)} == {
        "Bộ trưởng | Bộ Khoa học và Công nghệ",
        "Phó Trưởng Ban | Ban Tuyên giáo Trung ương",
    }


def test_the_next_item_behind_the_body_in_brackets_is_of_the_next_name() -> None:
    text = "Dự có ông Trần Văn Khải, Giám đốc Sở Khoa học và Công nghệ (Sở KH&CN), Giám đốc Sở Tài chính Lê Văn Mão."

    assert holds(text) == {
        ("Trần Văn Khải", "Giám đốc | Sở Khoa học và Công nghệ Lâm Đồng", "asserted"),
        ("Lê Văn Mão", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("firm", ["MTLSOFT", "Sao Việt"])
def test_a_board_is_of_the_firm_named_even_where_no_list_knows_it(firm: str) -> None:
    text = (
        "Về phía Tập đoàn Bưu chính Viễn thông Việt Nam có ông Trần Văn Khải - Phó Trưởng ban "
        f"Kinh doanh giải pháp của {firm}."
    )

    assert holds(text) == {("Trần Văn Khải", f"Phó Trưởng Ban | Ban Kinh doanh giải pháp {firm}", "asserted")}
