"""Numbers that measure nothing of anybody, and those beside them that do."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures, ranks, values


@pytest.mark.parametrize(
    "text",
    [
        "Với 100% phiếu thuận, kỳ họp bầu ông Lê Văn Tám giữ chức Chủ tịch HĐND tỉnh.",
        "Với 96,4% đại biểu tán thành, kỳ họp thông qua nghị quyết.",
        "Nghị quyết hỗ trợ 100% phí, lệ phí khi nộp hồ sơ qua mạng.",
        "Nộp qua mạng được giảm 50% lệ phí đến hết năm.",
        "Nhà thầu bị phạt 4% giá trị hợp đồng.",
        "Nơi nào có trên 85% hộ tham gia sẽ được khen.",
        "Còn 14 xã có tỷ lệ số hóa dưới 35%.",
        "Ông chỉ ra 9 xã để hồ sơ đất đai quá hạn trên 5%.",
        "Mỗi tổ công nghệ số cộng đồng từ 5 đến 7 người.",
        "Công ty Sao Khuê góp 55% kinh phí thiết bị.",
        "NTU hiện có 2.140 sinh viên ngành bán dẫn.",
        "Theo thỏa thuận, VNPT Lâm Đồng hỗ trợ huyện cấp chữ ký số cho 1.200 người dân.",
    ],
)
def test_measures_nothing(text: str) -> None:
    assert figures(text) == set()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỷ lệ thu phí tự động đạt 98,2%.", ("tỷ lệ thu phí tự động", 98.2)),
        ("Tỉnh có 14 xã đạt chuẩn, tỷ lệ số hóa dưới 35%.", ("tỷ lệ số hóa", 35.0)),
        ("Mức độ hài lòng đo bằng phiếu giấy đạt 95,1%.", ("mức độ hài lòng đo bằng phiếu giấy", 95.1)),
    ],
)
def test_measures_something(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


def test_average_of_the_country_is_no_score_of_the_province() -> None:
    text = "Chỉ số PAR INDEX của tỉnh đạt 89,2%. Giá trị trung bình PAR INDEX cả nước năm 2024 là 88,7%."
    assert {value for _, value in values(text)} == {89.2}


def test_rank_said_again_is_told_once() -> None:
    text = "Năm 2024, PAR INDEX của tỉnh đạt 86,2%, xếp thứ 23/63. “Tôi không sợ đứng thứ 23”, ông nói."
    assert {(rank, out_of) for _, _, rank, out_of in ranks(text)} == {(23, 63)}


def test_members_of_teams_named_in_full_before() -> None:
    text = "Về tổ công nghệ số cộng đồng, toàn tỉnh có 1.204 tổ với 9.311 thành viên."
    assert ("thành viên tổ công nghệ số cộng đồng", 9311.0) in values(text)
