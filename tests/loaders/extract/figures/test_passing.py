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
        "Bà con tổ dân phố 7 phản ánh đường ngập.",
        "Thông tin liên hệ: ĐT: 0263.382.xxx.",
        "Khu đô thị 4.0 có trung tâm điều hành chưa được cấp phép.",
        "Chiều 13/3, Phó Chủ tịch UBND tỉnh họp trực tuyến với 110 xã, phường về rà soát thiết bị.",
        "Khoảng cách giữa tỉnh đầu và tỉnh cuối bảng DTI không lớn: 0,06 điểm.",
        "Tỉnh có Hội đồng tư vấn gồm 9 chuyên gia.",
        "Lễ phát động có đại diện 124 xã, phường và đông đảo đoàn viên.",
        "Vườn ươm Doanh nghiệp có vốn điều lệ ban đầu 30 tỷ đồng.",
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


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Công an tỉnh vận hành 850 camera giám sát trên các quốc lộ 20, 27 và 55.", {850.0}),
        ("Sàn đã đưa lên 1.300 sản phẩm của 240 hợp tác xã.", {1300.0}),
        ("Mới có 61 trong tổng số 124 xã, phường đạt chuẩn về nhân lực.", {61.0}),
        ("Tỉnh còn 9 thôn chưa có sóng.", {9.0}),
        ("Cả tỉnh chỉ có 23 kỹ sư an toàn thông tin.", {23.0}),
    ],
)
def test_what_names_something_is_counted_of_nobody(text: str, found: set[float]) -> None:
    assert {value for _, value in values(text)} == found


def test_capital_of_a_firm_is_no_aim() -> None:
    assert kinds("Công ty TNHH Sao Mai có vốn điều lệ 30 tỷ đồng.") == {30e9: "measured"}


def test_small_and_middle_is_no_sign_of_a_fact() -> None:
    text = "Mục tiêu đến năm 2027: tỷ lệ doanh nghiệp nhỏ và vừa dùng nền tảng số đạt trên 50%."
    assert kinds(text) == {50.0: "target"}


def test_share_of_places_is_named_by_what_is_there() -> None:
    found = read("Tỉnh triển khai nhóm trao đổi việc chung ở 100% thôn, khu phố.").figures
    assert [f.indicator for f in found] == ["thôn, khu phố triển khai nhóm trao đổi việc chung"]
