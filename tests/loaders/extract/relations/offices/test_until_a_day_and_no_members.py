"""Who is said to be no member, roles had until a day, and who takes over the work of who goes."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds, roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_SET = f"{_BOARD} họp sáng nay. "
_TAX = "Giám đốc | Sở Tài chính Lâm Đồng"


@pytest.mark.parametrize(
    "said",
    [
        "Được mời dự tuy không phải thành viên, Giám đốc Sở Tài chính Lê Văn Tám xin thêm kinh phí.",
        "Dù không phải là ủy viên, Giám đốc Sở Tài chính Lê Văn Tám vẫn phát biểu.",
        "Tuy chưa phải thành viên Ban Chỉ đạo, Giám đốc Sở Tài chính Lê Văn Tám vẫn dự.",
        "Không là thành viên nhưng Giám đốc Sở Tài chính Lê Văn Tám vẫn góp ý.",
    ],
)
def test_who_is_said_before_to_be_no_member_is_none(said: str) -> None:
    assert roles(f"{_SET}{said}") == set()
    assert holds(f"{_SET}{said}") == {("Lê Văn Tám", _TAX, "asserted")}


def test_who_is_more_than_a_member_is_one() -> None:
    said = "Không chỉ là thành viên, Giám đốc Sở Tài chính Lê Văn Tám còn là Phó Trưởng ban Ban Chỉ đạo Đề án 06 tỉnh."
    assert ("Lê Văn Tám", "Ủy viên", "asserted") in bare_roles(f"{_SET}{said}")


@pytest.mark.parametrize("day", ["ngày 1/3", "tháng 4", "năm 2024", "1/3/2025"])
@pytest.mark.parametrize("joined", [" và là", " kiêm", ", kiêm"])
def test_posts_and_roles_had_until_a_day(day: str, joined: str) -> None:
    said = f"Ông Lê Văn Tám, trước {day} là Giám đốc Sở Tài chính{joined} Trưởng {_BOARD}, cho biết đã bàn giao."
    assert holds(said) == {("Lê Văn Tám", _TAX, "former")}
    assert bare_roles(said) == {("Lê Văn Tám", "Trưởng ban", "former")}


def test_post_since_that_day_is_of_now() -> None:
    said = "Ông Lê Văn Tám, trước năm 2020 là Giám đốc Sở Tài chính, từ năm 2021 là Giám đốc Sở Y tế, phát biểu."
    assert holds(said) == {
        ("Lê Văn Tám", _TAX, "former"),
        ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    "said",
    [
        "Từ tháng 1, ông Trần Sáu nghỉ chữa bệnh, công việc dồn cho Giám đốc Sở Tài chính Lê Văn Tám.",
        "Ông Trần Sáu nghỉ hưu, giao lại việc này cho Giám đốc Sở Tài chính Lê Văn Tám.",
        "Ông Trần Sáu nghỉ công tác và bàn giao hồ sơ cho ông Lê Văn Tám, Giám đốc Sở Tài chính.",
    ],
)
def test_who_takes_over_the_work_of_who_goes_does_not_go(said: str) -> None:
    assert ("Lê Văn Tám", _TAX, "asserted") in holds(said)
