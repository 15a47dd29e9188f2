"""Money of nothing named, numbers between two, so many a place: no figures of anybody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import values


@pytest.mark.parametrize(
    "text",
    [
        "Sở Y tế ký hợp đồng nâng cấp phần mềm với VNPT Lâm Đồng, trị giá 14 tỷ đồng.",
        "Tỉnh trao chứng nhận đầu tư cho nhà máy giấy với tổng vốn 1.900 tỷ đồng.",
        "Tỉnh thuê dịch vụ trong một năm, kinh phí dự kiến 3,1 tỷ đồng.",
        "Mỗi ngày, tỉnh tiếp nhận 250 - 300 hồ sơ.",
        "Tỉnh yêu cầu mỗi sở, ngành phải có ít nhất 3 sản phẩm số.",
        "Theo bản ghi nhớ, Công ty TNHH Sao Mai tiếp nhận tối thiểu 90 sinh viên thực tập mỗi năm.",
    ],
)
def test_nobody_has_it(text: str) -> None:
    assert values(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Đề án “Chè số Lâm Đồng” có tổng kinh phí 45 tỷ đồng.", ("tổng kinh phí", 45e9)),
        ("Tổng vốn đăng ký của doanh nghiệp mới trên toàn tỉnh đạt 812 tỷ đồng.", ("tổng vốn đăng ký", 812e9)),
        ("Tỉnh có 812 dự án đầu tư nước ngoài với tổng vốn 2,4 tỷ USD.", ("tổng vốn dự án đầu tư nước ngoài", 2.4e9)),
        ("Mỗi năm, tỉnh tiếp nhận 240.000 hồ sơ trực tuyến.", ("hồ sơ trực tuyến", 240000.0)),
    ],
)
def test_somebody_has_it(text: str, found: tuple[str, float]) -> None:
    name, value = found
    assert any(said.startswith(name) and told == value for said, told in values(text))


@pytest.mark.parametrize("had", ["đã có", "có", "hiện có"])
def test_having_is_no_part_of_a_name(had: str) -> None:
    assert values(f"Toàn tỉnh {had} 1.250 tổ công nghệ số cộng đồng.") == {("tổ công nghệ số cộng đồng", 1250)}
