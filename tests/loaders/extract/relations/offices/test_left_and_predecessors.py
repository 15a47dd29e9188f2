"""Posts told as left right behind them, and whose post a predecessor had."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_GIVEN = "Sáng 18/12, Chủ tịch UBND tỉnh trao quyết định bổ nhiệm ông Lê Văn Tám giữ chức Giám đốc Sở Y tế. "
_NOW = ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")
_WARD = ("Lê Văn Tám", "Bí thư | Đảng ủy xã Bảo Lâm 1", "former")
_LIFE = "\n\nÔng sinh năm 1981, quê Nghệ An. Ông có bằng bác sĩ, mê đọc sách. Ông Tám từng dạy học ở vùng cao."


@pytest.mark.parametrize(
    "left",
    ["chức vụ mà ông thôi giữ", "vị trí mà ông đã rời", "cương vị mà ông vừa bàn giao", "chức vụ mà ông Tám thôi giữ"],
)
def test_a_post_is_left_behind_its_name(left: str) -> None:
    told = f"Hồi tháng 7, ông được phân công làm Bí thư Đảng ủy xã Bảo Lâm 1, {left} từ ngày nhận nhiệm vụ mới."
    assert holds(_GIVEN + told) == {_NOW, _WARD}


def test_a_predecessor_had_what_was_given_and_not_what_was_left() -> None:
    told = (
        f"{_LIFE} Hồi tháng 7, ông được phân công làm Bí thư Đảng ủy xã Bảo Lâm 1, chức vụ mà ông thôi giữ từ nay.\n\n"
        "Người tiền nhiệm của ông, bà Trần Thị Bé, đã chuyển công tác về Bộ Y tế."
    )
    assert holds(_GIVEN + told) == {_NOW, _WARD, ("Trần Thị Bé", "Giám đốc | Sở Y tế Lâm Đồng", "former")}


@pytest.mark.parametrize("once", ["trước đây", "trước kia"])
def test_what_somebody_of_old_has_gone_on_to_be_is_held(once: str) -> None:
    told = (
        f"Trưởng phòng Y tế huyện Bảo Lâm {once}, ông Lê Văn Tám, nguyên Phó Chánh Văn phòng UBND huyện Bảo Lâm, "
        "đã chuyển lên làm Phó Giám đốc Sở Y tế từ đầu năm."
    )
    assert ("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") in holds(told, published="2024-06-01")


@pytest.mark.parametrize("speech", ["Tôi vẫn nhớ", "Nhưng chúng tôi học được nhiều ở", "\n\nBà Hà Tư: Tôi nhớ"])
def test_predecessor_of_who_speaks_is_not_that_of_who_is_named_last(speech: str) -> None:
    about = "Bà Hà Tư, Giám đốc Sở Y tế, kể về Chủ tịch UBND tỉnh Vi Văn Tú. "
    told = holds(f"{about}{speech} người tiền nhiệm, ông Lê Ba, giờ đã nghỉ hưu.")
    assert {what for who, what, _ in told if who == "Lê Ba"} <= {"Giám đốc | Sở Y tế Lâm Đồng"}


def test_predecessor_of_who_is_named_as_the_speaker() -> None:
    about = "Bà Hà Tư, Giám đốc Sở Y tế, và Chủ tịch UBND tỉnh Vi Văn Tú cùng dự. "
    told = holds(f'{about}Bà Hà Tư nói: "Tôi nhớ người tiền nhiệm, ông Lê Ba, đã nghỉ hưu".')
    assert ("Lê Ba", "Giám đốc | Sở Y tế Lâm Đồng", "former") in told
