"""Measures that stand before their number: labels, ratios, whole clauses, plans beside what was reached, lists."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, ranks, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- Trạm y tế kết nối khám từ xa: 96/124 trạm.", ("trạm y tế kết nối khám từ xa", 96.0)),
        ("Sổ sức khỏe điện tử: 2.046.700 người.", ("sổ sức khỏe điện tử", 2046700.0)),
        ("Điểm nghẽn vẫn là dữ liệu hộ tịch: mới số hóa 63%.", ("điểm nghẽn vẫn là dữ liệu hộ tịch số hóa", 63.0)),
        ("Việc làm sạch dữ liệu đất đai còn chậm: thực hiện mới được 52,3%.", ("việc làm sạch dữ liệu đất đai", 52.3)),
        ("Thôn có sóng 4G là 7/9.", ("thôn có sóng 4G", 7.0)),
        ("Doanh nghiệp số thành lập mới được 96/150 doanh nghiệp.", ("doanh nghiệp số thành lập", 96.0)),
    ],
)  # fmt: skip
def test_a_label_or_the_clause_before_a_number_names_it(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    "text", ["Số lần đọc: 412", "Đăng lúc: 18:05", "Điện thoại đường dây nóng: 239", "Danh sách: 2"]
)
def test_a_label_of_nothing_that_is_counted_names_no_measure(text: str) -> None:
    assert values(text) == set()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Chi trả an sinh xã hội qua tài khoản đạt 81,9%.", "chi trả an sinh xã hội qua tài khoản"),
        ("Báo cáo nêu số hóa sổ hộ tịch và hồ sơ đạt 81,9%.", "số hóa sổ hộ tịch và hồ sơ"),
    ],
)
def test_a_counted_noun_inside_a_clause_is_not_its_head(text: str, name: str) -> None:
    assert values(text) == {(name, 81.9)}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kinh tế số đạt 15,1% GRDP, chưa đạt mục tiêu 17%.", {15.1: "measured", 17.0: "target"}),
        ("Chi trả lương qua ngân hàng đạt 81,9%, trong khi chỉ tiêu là 90%.", {81.9: "measured", 90.0: "target"}),
        ("Năm 2030, 95% dân số có hồ sơ sức khỏe, trong khi hôm nay mới là 72,8%.", {95.0: "target", 72.8: "measured"}),
        ("Phải thuê chuyên gia, trong khi cả tỉnh chỉ có 23 kỹ sư an toàn thông tin.", {23.0: "measured"}),
    ],
)
def test_a_plan_beside_what_was_reached(text: str, found: dict[float, str]) -> None:
    assert kinds(text) == found


def test_counts_told_together() -> None:
    assert values("Trường Đại học Đà Lạt hiện có 8.214 người học, 476 viên chức.") == {
        ("người học", 8214.0), ("viên chức", 476.0),
    }  # fmt: skip
    assert ("tài khoản định danh", 1.12e6) in values(
        "Tỉnh kích hoạt 118.450 tài khoản định danh, nâng tổng số lên 1,12 triệu."
    )


def test_parts_of_what_has_grown() -> None:
    text = "Tăng trưởng GRDP của tỉnh đạt 7,92%, trong đó công nghiệp - xây dựng tăng 10,15%."
    assert {value for _, value in values(text)} == {7.92, 10.15}


def test_a_decimal_behind_an_index_is_its_score() -> None:
    text = "Điểm PII năm 2025 của tỉnh là 36,42, đứng thứ 22/34."
    assert values(text) == {("Chỉ số đổi mới sáng tạo cấp địa phương (PII)", 36.42)}
    assert ranks(text) == {("tỉnh Lâm Đồng", "Chỉ số đổi mới sáng tạo cấp địa phương (PII)", 22, 34)}


@pytest.mark.parametrize("text", ["Viettel Lâm Đồng nhận phủ sóng 22 xóm.", "VNPT Lâm Đồng nhận dựng 14 trạm BTS."])
def test_what_a_firm_takes_on_is_not_there(text: str) -> None:
    assert values(text) == set()
