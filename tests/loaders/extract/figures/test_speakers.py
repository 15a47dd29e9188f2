"""Whose a figure is where somebody speaks of its own, or a bare word means a body named before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import owners


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Bà Trần Thị Sen, Giám đốc Hợp tác xã Chè Cầu Đất, kể 64% đơn hàng đến từ mạng xã hội.",
         ("Hợp tác xã Chè Cầu Đất", 64.0)),
        ("Theo ông Lý Văn Tài, Tổng Giám đốc Công ty Cổ phần Cấp nước Đà Lạt, 91% khách hàng trả tiền qua ngân hàng.",
         ("Công ty Cổ phần Cấp nước Đà Lạt", 91.0)),
        ("Hiệu trưởng Trường Đại học Tây Bắc Lò Văn Pánh cho biết 58% giảng viên có bằng tiến sĩ.",
         ("Trường Đại học Tây Bắc", 58.0)),
        ("Hiệu trưởng Trường Đại học Y Hà Nội Lê Văn An cho biết 40% bệnh viện trong tỉnh dùng bệnh án điện tử.",
         ("tỉnh Lâm Đồng", 40.0)),
        ("Giám đốc Sở Nội vụ Cao Văn Đức cho biết tỷ lệ hồ sơ trực tuyến đạt 82%.", ("tỉnh Lâm Đồng", 82.0)),
    ],
)  # fmt: skip
def test_who_has_a_body_of_its_own_speaks_of_that(text: str, found: tuple[str, float]) -> None:
    assert found in owners(text)


def test_who_runs_an_initiative_does_not_own_its_figures() -> None:
    text = "Mô hình “Quầy không giấy” do Công an tỉnh phối hợp Viettel Lâm Đồng làm từ tháng 2, có 26 cơ sở tham gia."
    assert owners(text) == {("Quầy không giấy", 26.0)}


def test_a_counted_noun_is_no_body_named_before() -> None:
    before = "UBND tỉnh Lâm Đồng họp. Tỉnh Lâm Đồng có phép.\n\nBệnh viện Nhi Lâm Đồng mở khoa mới.\n\n"
    text = f"{before}Đến nay có 12 bệnh viện công bố bỏ giấy; mục tiêu là 100% bệnh viện."
    assert ("Bệnh viện Nhi Lâm Đồng", 100.0) not in owners(text)


def test_a_place_told_in_contrast_owns_its_figure() -> None:
    text = "Lâm Đồng đạt 86,7% SIPAS, trong khi Cà Mau chỉ ở vị trí thứ 12 với 85,03%."
    assert owners(text) == {("tỉnh Lâm Đồng", 86.7), ("tỉnh Cà Mau", 85.03)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Viện Hải sản và Trường Đại học Đà Lạt ký kết.\n\nViện đã vận hành 111 phao.", {("Viện Hải sản", 111.0)}),
        ("Tỉnh họp với Agribank. Đến nay nhà băng có 2.140 khách hàng dùng thẻ.", {("Agribank", 2140.0)}),
        ("MISA có 3.100 nhân sự.", {("MISA", 3100.0)}),
        ("PV GAS nộp ngân sách 6.700 tỷ đồng.", {("PV GAS", 6700e9)}),
    ],
)  # fmt: skip
def test_a_bare_word_means_a_body_of_that_name(text: str, found: set[tuple[str, float]]) -> None:
    assert found == owners(text)
