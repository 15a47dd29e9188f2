"""What is no fact about a post: of another state, denied, imagined, over; and lines about a name that stands alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

SO_YT = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Đoàn thành phố Bằng Tường (Quảng Tây, Trung Quốc) do ông Lục Quốc Cường, Bí thư Thành ủy Bằng Tường, dẫn đầu.",
        "Bí thư Huyện ủy Hà Khẩu Dương Xuân Minh (huyện Hà Khẩu, Trung Quốc) cùng dự.",
        "Đón đoàn có bà Triệu Mỹ Linh, Phó Thị trưởng thành phố.",
        "Ban Chỉ đạo số hóa do Phó Thống đốc Hirata Jun làm Trưởng ban.",
        "Ông Tanabe Takeshi, Chủ tịch UBND tỉnh, phát biểu.",
    ],
)
def test_officials_of_other_states_stay_out(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lars Henriksen, Giám đốc Công ty TNHH Nordhavn Việt Nam, dự.",
            {("Lars Henriksen", "Giám đốc | Công ty TNHH Nordhavn Việt Nam", "asserted")},
        ),
        (
            "Ngân hàng Nhà nước họp. Thống đốc Nguyễn Thị Hồng chủ trì.",
            {("Nguyễn Thị Hồng", "Thống đốc | Ngân hàng Nhà nước Việt Nam", "asserted")},
        ),
        (
            "Ông Ksor Nham, Chủ tịch UBND xã Ia Rbol, dự.",
            {("Ksor Nham", "Chủ tịch | Ủy ban nhân dân xã Ia Rbol", "asserted")},
        ),
    ],
)
def test_foreigners_in_firms_and_names_that_only_look_foreign_stay(
    text: str, expected: set[tuple[str, str, str]]
) -> None:
    assert holds(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nếu ông Trần Mộng Kha làm Giám đốc Sở Y tế thì mọi việc đã khác.",
        "Giả sử ông Trần Mộng Kha là Giám đốc Sở Y tế.",
        "Thông tin ông Trần Mộng Kha được bổ nhiệm Giám đốc Sở Y tế là sai sự thật.",
        "Nhiều người tưởng là ông Trần Mộng Kha làm Giám đốc Sở Y tế.",
    ],
)
def test_what_is_imagined_or_untrue_is_not_told(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ông Trần Mộng Kha chưa bao giờ làm Giám đốc Sở Y tế.", "negated"),
        ("Ông Trần Mộng Kha làm Giám đốc Sở Y tế suốt chín năm.", "former"),
        ("Ông Trần Mộng Kha làm Giám đốc Sở Y tế hai nhiệm kỳ.", "former"),
        ("Ông Trần Mộng Kha làm Giám đốc Sở Y tế được ba năm nay.", "asserted"),
        ("Trước khi được bầu làm đại biểu, ông Trần Mộng Kha đang giữ chức Giám đốc Sở Y tế.", "former"),
        ("Ông Trần Mộng Kha, Giám đốc Sở Y tế, từ nhiệm vì lý do cá nhân.", "former"),
        ("Về làm Giám đốc Sở Y tế năm 2023, ông Trần Mộng Kha đổi hết máy móc.", "asserted"),
    ],
)
def test_status_by_words_of_time(text: str, status: str) -> None:
    assert holds(text) == {("Trần Mộng Kha", SO_YT, status)}


def test_lines_below_a_name_that_stands_alone() -> None:
    text = (
        "Đồng chí BẾ NGỌC LƯU\n\nSinh ngày 12/8/1938; quê quán: xã Tà Nung. Nguyên Phó Bí thư Tỉnh ủy, nguyên Giám đốc "
        "Sở Y tế; Huân chương Độc lập hạng Nhì.\n\nĐồng chí từ trần hồi 3 giờ; lễ viếng từ 7 giờ; hưởng thọ 88 tuổi."
    )
    assert holds(text) == {
        ("Bế Ngọc Lưu", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "former"),
        ("Bế Ngọc Lưu", SO_YT, "former"),
    }


def test_a_paragraph_of_an_obituary_goes_back_to_the_dead() -> None:
    text = (
        "Ông Bế Ngọc Lưu từ trần hôm qua; lễ viếng sáng mai, an táng ở quê.\n\nÔng Phan Văn Bảng, nguyên Chủ tịch "
        "UBND huyện Đam Rông, kể chuyện cũ.\n\nÔng làm Giám đốc Sở Y tế từ năm 1999."
    )
    assert ("Bế Ngọc Lưu", SO_YT, "former") in holds(text)


def test_who_only_says_so_has_no_post() -> None:
    text = 'Bà ta tự giới thiệu là "BSCKI Ung Bạch Tuyết, Phó Giám đốc Sở Y tế".'
    assert holds(text) == set()
