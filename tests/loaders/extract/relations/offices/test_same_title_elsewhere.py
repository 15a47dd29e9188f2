"""A post beside one of the same title that is over, what is agreed in principle, one beside several."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


def test_a_post_of_today_stays_where_one_of_that_title_elsewhere_is_told_below() -> None:
    text = (
        "Sở Y tế Lâm Đồng họp. Dự có ông Trần Văn Khải, Phó Giám đốc Sở. "
        "Ông Khải trước đây là Phó Giám đốc Sở Thông tin và Truyền thông."
    )

    assert holds(text) == {
        ("Trần Văn Khải", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Trần Văn Khải", "Phó Giám đốc | Sở Thông tin và Truyền thông Lâm Đồng", "former"),
    }


def test_a_bare_title_behind_the_former_post_repeats_it() -> None:
    text = (
        "Sở Y tế Lâm Đồng họp. Ông Trần Văn Khải, nguyên Giám đốc Sở Tài chính, dự. Giám đốc Trần Văn Khải phát biểu."
    )

    assert ("Trần Văn Khải", "Giám đốc | Sở Y tế Lâm Đồng", "asserted") not in holds(text)


@pytest.mark.parametrize("given", ["vào vị trí Giám đốc sở này", "làm Giám đốc sở này", "giữ chức Giám đốc Sở"])
def test_who_acts_is_appointed_to_the_post(given: str) -> None:
    text = f"Ông Trần Văn Khải, quyền Giám đốc Sở Nội vụ Lâm Đồng, được bổ nhiệm {given}."

    assert holds(text) == {("Trần Văn Khải", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")}


@pytest.mark.parametrize("agreed", ["đồng ý chủ trương", "nhất trí về chủ trương", "thống nhất chủ trương"])
def test_what_is_agreed_in_principle_is_planned(agreed: str) -> None:
    text = f"Tỉnh ủy {agreed} thành lập Ban Chỉ đạo chuyển đổi số tỉnh do ông Trần Văn Khải làm Trưởng ban."

    assert {status for *_, status in statements(text, "LEADS", "ESTABLISHED")} == {"planned"}


@pytest.mark.parametrize(
    "names",
    [
        "bà Lê Thị Mơ và các ông Trần Văn Khải, Lê Văn Mão",
        "bà Lê Thị Mơ và các ông: Trần Văn Khải, Lê Văn Mão",
        "bà Lê Thị Mơ, Giám đốc Sở Nội vụ và các ông Trần Văn Khải, Lê Văn Mão",
    ],
)
def test_one_beside_several_has_what_they_have(names: str) -> None:
    text = f"Ban Chỉ đạo 57 tỉnh họp. Tỉnh chỉ định {names} làm ủy viên."

    assert {who for _, who, _, _ in statements(text, "MEMBER_OF")} == {"Lê Thị Mơ", "Trần Văn Khải", "Lê Văn Mão"}


def test_who_is_replaced_beside_several_has_nothing_new() -> None:
    text = "Ban Chỉ đạo 57 tỉnh họp. Thay bà Lê Thị Mơ và các ông Trần Văn Khải, Lê Văn Mão làm ủy viên là việc khó."

    assert "Lê Thị Mơ" not in {who for _, who, _, _ in statements(text, "MEMBER_OF")}


def test_a_district_that_opens_the_paragraph_is_meant_in_it() -> None:
    text = (
        "Anh Vì Văn Tiến ở huyện Mộc Châu mở điện thoại.\n\n"
        "Ở Yên Châu, việc bắt đầu từ cây xoài, làm điểm ở xã Chiềng Hặc. Phó Chủ tịch UBND huyện Lê Thị Mơ kể lại.\n\n"
        "Ở Yên Châu, việc còn dài. Tại huyện Mai Sơn cũng vậy, Chủ tịch UBND huyện Trần Văn Khải nói."
    )

    assert holds(text, about="Sơn La") == {
        ("Lê Thị Mơ", "Phó Chủ tịch | Ủy ban nhân dân huyện Yên Châu", "asserted"),
        ("Trần Văn Khải", "Chủ tịch | Ủy ban nhân dân huyện Mai Sơn", "asserted"),
    }
