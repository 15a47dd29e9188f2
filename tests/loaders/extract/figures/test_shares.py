"""Shares: what a per cent is of, however the sentence says it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import values


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỷ lệ hồ sơ nộp trực tuyến đạt 71,4%.", ("tỷ lệ hồ sơ nộp trực tuyến", 71.4)),
        ("Tỉ lệ giải ngân vốn khoa học của tỉnh đến nay mới được 38,5%.", ("tỉ lệ giải ngân vốn khoa học", 38.5)),
        ("Mức độ hài lòng của người dân là 95,2%.", ("mức độ hài lòng của người dân", 95.2)),
        ("Kinh tế số chiếm 14,2% GRDP.", ("tỷ trọng kinh tế số trong GRDP", 14.2)),
        ("Tỷ trọng kinh tế số trong GRDP ước 13,1%.", ("tỷ trọng kinh tế số trong GRDP", 13.1)),
        ("Năm 2024, kinh tế số đóng góp 11% GRDP của tỉnh.", ("tỷ trọng kinh tế số trong GRDP", 11.0)),
        ("Đề án kinh tế số đặt đích tỷ trọng kinh tế số chiếm 30% GRDP vào năm 2030.",
         ("tỷ trọng kinh tế số trong GRDP", 30.0)),
        ("Đề án kinh tế số hướng tới tỷ trọng kinh tế số chiếm 28% GRDP.", ("tỷ trọng kinh tế số trong GRDP", 28.0)),
        ("Chi cho khoa học, công nghệ bằng 1,9% tổng chi ngân sách.",
         ("chi cho khoa học, công nghệ trong tổng chi ngân sách", 1.9)),
        ("Đến nay 97% thôn, buôn có sóng 4G.", ("thôn, buôn có sóng 4G", 97.0)),
        ("Có 88,6% dân số trưởng thành đã kích hoạt tài khoản định danh.",
         ("dân số trưởng thành đã kích hoạt tài khoản định danh", 88.6)),
        ("Tỉnh hứa phủ sóng 5G cho 80% dân số.", ("hứa phủ sóng 5G cho dân số", 80.0)),
        ("Chữ ký số phủ 46% dân số trưởng thành.", ("chữ ký số trong dân số trưởng thành", 46.0)),
        ("Tốc độ tăng trưởng GRDP đạt 8,4%.", ("tốc độ tăng trưởng GRDP", 8.4)),
        ("TFP đóng góp 47% vào tăng trưởng.",
         ("đóng góp của năng suất các nhân tố tổng hợp (TFP) vào tăng trưởng", 47.0)),
    ],
)  # fmt: skip
def test_share_is_named(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Tỉnh tiếp nhận 5.200 hồ sơ, 91,3% nộp qua mạng.", ("hồ sơ nộp qua mạng", 91.3)),
        ("Tỉnh giao 60 nhiệm vụ, đã xong 45, đạt 75%.", ("tỷ lệ nhiệm vụ giao đã xong", 75.0)),
        ("Tỷ lệ hồ sơ trực tuyến là 64%, trong khi kế hoạch là 70%.", ("tỷ lệ hồ sơ trực tuyến", 70.0)),
        ("Tỷ lệ hồ sơ trực tuyến đạt 64% (năm ngoái 58%).", ("tỷ lệ hồ sơ trực tuyến", 58.0)),
        ("Kinh tế số chiếm 12% GRDP và phấn đấu 20% vào năm 2030.", ("tỷ trọng kinh tế số trong GRDP", 20.0)),
        ("Tỷ lệ trực tuyến 82%, đúng hạn 97,5%.", ("tỷ lệ đúng hạn", 97.5)),
    ],
)
def test_unsaid_share_goes_on_with_what_was_said(text: str, found: tuple[str, float]) -> None:
    assert found in values(text)


@pytest.mark.parametrize(
    "text",
    [
        "Anh được chia 5% tiền lời.",
        "Cửa hàng giảm giá 30% trong ba ngày.",
        "Đây là doanh nghiệp 100% vốn nhà nước.",
        "Ông nói chắc đến 90%.",
    ],
)
def test_per_cent_of_nothing_told_is_no_figure(text: str) -> None:
    assert values(text) == set()
