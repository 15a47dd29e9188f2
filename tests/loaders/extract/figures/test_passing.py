"""What is told in passing is no figure of a place; a year without its word is no count."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, values
from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    "text",
    [
        "Dự án cao tốc Dầu Giây - Liên Khương có tổng mức đầu tư 43.734 tỷ đồng.",
        "Lớp tập huấn thu hút 180 học viên.",
        "Hơn 320 phụ nữ bước vào Đại hội.",
        "Sáng 10/9, UBND tỉnh khai mạc hội thi, thu hút khoảng 2.000 lượt người.",
        "Tổ giúp việc (24 người) đã họp.",
        "Ba dự án cần 61 ha đất sạch.",
        "Doanh nghiệp thuê 12 ha đất ở khu công nghiệp.",
    ],
)
def test_what_is_told_in_passing_is_no_figure_of_a_place(text: str) -> None:
    assert values(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tại buổi họp, ông Nam cho biết 58.203 người đã được cấp căn cước.", 58203.0),
        ("Tổng mức đầu tư cho chuyển đổi số của tỉnh là 340 tỷ đồng.", 340e9),
        ("Toàn tỉnh có 1.862 tổ công nghệ số cộng đồng với 14.100 thành viên.", 14100.0),
    ],
)
def test_what_a_place_has_stays_its_figure(text: str, found: float) -> None:
    assert found in {value for _, value in values(text)}


def test_a_year_without_its_word_is_a_time() -> None:
    found = read("Doanh thu hợp nhất 2023 của MISA đạt 942 tỷ đồng.").figures
    assert [(f.value, f.period) for f in found] == [(942e9, "2023")]


def test_what_is_now_stands_beside_what_it_is_to_become() -> None:
    text = "Tỉnh đưa tỷ lệ giáo viên dùng học bạ số từ 54,3% hiện nay lên 65% vào năm 2029."
    assert kinds(text) == {54.3: "measured", 65.0: "target"}
