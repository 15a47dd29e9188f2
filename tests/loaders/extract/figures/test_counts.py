"""Counts and amounts: which numbers are results or aims, and what they count."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Toàn tỉnh có 1.240 tổ công nghệ số cộng đồng.", ("tổ công nghệ số cộng đồng", 1240.0)),
        ("Bảy tháng, tỉnh tiếp nhận 30.415 hồ sơ.", ("hồ sơ tiếp nhận", 30415.0)),
        ("Tỉnh còn 37 thôn, bản chưa có sóng di động.", ("thôn, bản chưa có sóng di động", 37.0)),
        ("Cả tỉnh chỉ có 51 công chức cấp xã học ngành công nghệ thông tin.",
         ("công chức cấp xã học ngành công nghệ thông tin", 51.0)),
        ("Số doanh nghiệp công nghệ số: 118.", ("số doanh nghiệp công nghệ số", 118.0)),
        ("Doanh nghiệp công nghệ số toàn tỉnh vỏn vẹn 42.", ("doanh nghiệp công nghệ số", 42.0)),
        ("Tổng số cơ quan hoàn thiện chính quyền điện tử là 15/18 cơ quan.",
         ("tổng số cơ quan hoàn thiện chính quyền điện tử", 15.0)),
        ("Số người làm nghiên cứu đạt 11 người/10.000 dân.", ("số người làm nghiên cứu", 11.0)),
    ],
)  # fmt: skip
def test_count_is_named(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trong 40 nhiệm vụ thì 28 đã xong.", ("nhiệm vụ đã xong", 28.0)),
        ("Tỉnh giao 47 nhiệm vụ, mới xong 31.", ("nhiệm vụ giao mới xong", 31.0)),
        ("Tỉnh nhận 120 kiến nghị, đã xử lý 98 trường hợp.", ("kiến nghị nhận xử lý", 98.0)),
        ("Có 210 tổ công nghệ số với 1.050 người tham gia.", ("người tham gia tổ công nghệ số", 1050.0)),
    ],
)
def test_unsaid_noun_goes_on_with_what_was_counted(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Năm 2024 tỉnh chi 310 tỷ đồng cho chuyển đổi số.", ("chi cho chuyển đổi số", 310e9)),
        ("Tổng kinh phí thực hiện là 45,5 tỷ đồng.", ("tổng kinh phí thực hiện", 45.5e9)),
        ("Năm 2024, xuất khẩu nông sản của tỉnh đạt 1,2 tỷ USD; năm 2028 phấn đấu 2 tỷ USD.",
         ("xuất khẩu nông sản", 2e9)),
        ("Diện tích cà phê có mã vùng trồng đạt 12.500 ha.", ("diện tích cà phê có mã vùng trồng", 12500.0)),
    ],
)  # fmt: skip
def test_amount_is_named(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Cụ Ba, 82 tuổi, đi bộ 14 km tới trụ sở.",
        "Cuộc họp kéo dài 3 giờ, có 7 ý kiến phát biểu.",
        "Chương trình áp dụng ở 124 xã, phường, đặc khu.",
        "Bão giật cấp 9, sóng cao 4 m.",
        "Nhiệm vụ gồm: (1) hoàn thiện thể chế; (2) phát triển hạ tầng.",
        "Huyện đề nghị tỉnh cho mượn 20 kỹ sư.",
        "Mỗi tổ 3 người, mỗi xã một máy.",
        "Sữa bán 990.000 đồng một thùng.",
        "Tổ 9, phường 4, số 57 đường Trần Phú.",
    ],
)
def test_number_that_measures_nothing_is_no_figure(text: str) -> None:
    assert values(text) == set()
