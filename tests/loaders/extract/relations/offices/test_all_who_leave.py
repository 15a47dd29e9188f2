"""What ends for all who are named together, and what ends for who goes from one newspaper to another."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_TWO = {
    ("Lê Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "former"),
    ("Ngô Sáu", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Tám, Giám đốc Sở Tài chính và ông Ngô Sáu, Phó Giám đốc Sở Y tế nghỉ hưu từ ngày 1/1.",
        "Theo đó, ông Lê Tám - Giám đốc Sở Tài chính, và ông Ngô Sáu - Phó Giám đốc Sở Y tế bị cách chức.",
        "Ông Lê Tám (Giám đốc Sở Tài chính) cùng ông Ngô Sáu (Phó Giám đốc Sở Y tế) nghỉ công tác hưởng chế độ.",
    ],
)
def test_all_who_open_the_clause_leave(text: str) -> None:
    assert holds(text) == _TWO


def test_who_speaks_of_those_who_leave_does_not() -> None:
    text = "Ông Lê Tám, Giám đốc Sở Tài chính, chúc mừng ông Ngô Sáu, Phó Giám đốc Sở Y tế nghỉ hưu."
    assert ("Lê Tám", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted") in holds(text)
    assert ("Ngô Sáu", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(text)


@pytest.mark.parametrize(
    ("was", "new"),
    [
        ("Tổng Biên tập | Báo Bưu điện Việt Nam", "Tổng Biên tập | Báo Khoa học và Phát triển"),
        ("Phó Tổng Biên tập | Báo Bưu điện Việt Nam", "Phó Giám đốc | Sở Y tế Lâm Đồng"),
    ],
)
@pytest.mark.parametrize("owner", ["", " (Bộ TT-TT)"])
def test_an_editor_who_goes_elsewhere_leaves_the_paper(was: str, new: str, owner: str) -> None:
    text = f"Đã bổ nhiệm ông Lê Tám, {was.replace(' |', '')}{owner}, giữ chức {new.replace(' |', '')}."
    assert holds(text) == {("Lê Tám", was, "former"), ("Lê Tám", new, "asserted")}


def test_who_edits_a_magazine_besides_stays() -> None:
    text = "Bổ nhiệm ông Lê Tám, Tổng Biên tập Báo Sóng Biển, kiêm giữ chức Tổng Biên tập Tạp chí Lang Bian."
    assert all(status == "asserted" for _, _, status in holds(text))


@pytest.mark.parametrize(
    "said",
    [
        "Chủ tịch UBND xã Cam Ly Lê Văn Tám và Giám đốc Sở Y tế Ngô Sáu giữ chức Phó Chủ tịch UBND tỉnh Lâm Đồng",
        "Ông Lê Văn Tám, Chủ tịch UBND xã Cam Ly và bà Ngô Sáu, Giám đốc Sở Y tế giữ chức Phó Chủ tịch UBND tỉnh",
    ],
)
def test_both_who_take_a_post_leave_the_old_one(said: str) -> None:
    new = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    assert holds(f"{said}.") == {
        ("Lê Văn Tám", "Chủ tịch | Ủy ban nhân dân xã Cam Ly", "former"),
        ("Ngô Sáu", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Lê Văn Tám", new, "asserted"),
        ("Ngô Sáu", new, "asserted"),
    }
