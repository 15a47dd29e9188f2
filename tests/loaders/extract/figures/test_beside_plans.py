"""A share beside its plan, the share told before, grades and brackets in the name of a measure."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds, ranks, values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Tỷ lệ hộ có tài khoản đạt 90%. Tỷ lệ trả lương hưu qua thẻ mới đạt 41,3% so với chỉ tiêu 65% của năm.",
            {("tỷ lệ trả lương hưu qua thẻ", 41.3), ("tỷ lệ trả lương hưu qua thẻ", 65.0)},
        ),
        (
            "Tỷ lệ thu phí bến bãi ước đạt 72,1%, thấp hơn kế hoạch 80% đặt ra từ đầu quý.",
            {("tỷ lệ thu phí bến bãi", 72.1), ("tỷ lệ thu phí bến bãi", 80.0)},
        ),
        (
            "Đã có 88,3% hộ được cấp mã. Kinh tế số chiếm 9,7% GRDP; đến năm 2030, tỷ lệ này phải đạt 25%.",
            {("tỷ trọng kinh tế số trong GRDP", 9.7), ("tỷ trọng kinh tế số trong GRDP", 25.0)},
        ),
        (
            "Tỷ lệ hồ sơ qua mạng mức độ 3 và 4 đạt 52,4%.",
            {("tỷ lệ hồ sơ qua mạng mức độ 3 và 4", 52.4)},
        ),
        (
            "Đến nay 87% công văn (trừ công văn mật) gửi nhận trên trục liên thông.",
            {("công văn (trừ công văn mật) gửi nhận trên trục liên thông", 87.0)},
        ),
        (
            "Thu ngân sách đạt 3.120 tỷ đồng, vượt 6,5% dự toán.",
            {("mức vượt dự toán thu ngân sách", 6.5)},
        ),
        (
            "Thu ngân sách ước 3.120 tỷ đồng, đạt 58% dự toán; 97% hồ sơ nộp trực tuyến.",
            {("tỷ lệ thu ngân sách so với dự toán", 58.0), ("hồ sơ nộp trực tuyến", 97.0)},
        ),
    ],
)  # fmt: skip
def test_share_beside_its_plan_and_told_before(text: str, found: set[tuple[str, float]]) -> None:
    assert found <= values(text)


def test_grades_count_nothing() -> None:
    assert values("Cổng cung cấp dịch vụ công trực tuyến mức độ 3, 4.") == set()


@pytest.mark.parametrize(
    ("text", "published", "kind"),
    [
        ("Đến hết quý III, 61,5% hồ sơ được nộp trực tuyến.", "2025-09-27", "measured"),
        ("Tỉnh phấn đấu tỷ lệ lấp đầy 85%. Quý III, tỷ lệ hộ nghèo là 61,5%.", "2025-09-27", "measured"),
        ("Đến hết quý III, 61,5% hồ sơ được nộp trực tuyến.", "2025-08-02", "target"),
    ],
)
def test_a_period_that_is_nearly_over_is_no_aim(text: str, published: str, kind: str) -> None:
    assert kinds(text, published=published)[61.5] == kind


def test_a_place_to_keep_is_aimed_at() -> None:
    text = "Bí thư yêu cầu năm 2026 giữ vị trí trong tốp 4 PAR INDEX."
    assert {(subject, rank) for subject, _, rank, _ in ranks(text)} == {("tỉnh Lâm Đồng", 4)}
