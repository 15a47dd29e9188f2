"""Tables whose lines are measures, with bars or one cell a line; tables of owners with shares in their cells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import figures

LAMDONG = "tỉnh Lâm Đồng"


def test_what_was_reached_beside_what_is_aimed_at() -> None:
    text = (
        "TT | Nội dung | Kế hoạch năm 2025 | Kết quả 9 tháng\n1 | Tỷ lệ hồ sơ nộp qua mạng | 70% | 63,5%\n"
        "2 | Sản phẩm OCOP lên sàn | 80% | 91%"
    )
    assert figures(text) == {
        (LAMDONG, "tỷ lệ hồ sơ nộp qua mạng", 70.0, "target"),
        (LAMDONG, "tỷ lệ hồ sơ nộp qua mạng", 63.5, "measured"),
        (LAMDONG, "sản phẩm OCOP lên sàn", 80.0, "target"),
        (LAMDONG, "sản phẩm OCOP lên sàn", 91.0, "measured"),
    }


def test_aims_by_years_one_cell_a_line() -> None:
    text = (
        "UBND tỉnh ban hành kế hoạch phát triển hạ tầng số với mục tiêu cho từng năm như sau.\n\n"
        "Mục tiêu\nNăm 2026\nNăm 2028\nHộ gia đình có cáp quang (%)\n61\n88\nThôn có sóng 5G (%)\n35\n70"
    )
    assert figures(text) == {
        (LAMDONG, "hộ gia đình có cáp quang", 61.0, "target"),
        (LAMDONG, "hộ gia đình có cáp quang", 88.0, "target"),
        (LAMDONG, "thôn có sóng 5G", 35.0, "target"),
        (LAMDONG, "thôn có sóng 5G", 70.0, "target"),
    }


def test_provinces_as_columns() -> None:
    text = "Chỉ tiêu\nLâm Đồng\nGia Lai\nThôn có sóng 5G (%)\n35,5\n41\nHồ sơ trực tuyến toàn trình (%)\n72\n68,4"
    assert {(subject, value) for subject, _, value, _ in figures(text)} == {
        (LAMDONG, 35.5), ("tỉnh Gia Lai", 41.0), (LAMDONG, 72.0), ("tỉnh Gia Lai", 68.4),
    }  # fmt: skip


def test_shares_below_a_head_without_its_sign() -> None:
    text = "Tỉnh | Điểm DTI | Hồ sơ toàn trình\nLâm Đồng | 0,6517 | 62,3%\nGia Lai | 0,6902 | 84,1%"
    assert {(LAMDONG, "hồ sơ toàn trình", 62.3, "measured"), ("tỉnh Gia Lai", "hồ sơ toàn trình", 84.1, "measured")} < (
        figures(text)
    )


@pytest.mark.parametrize(
    "text",
    [
        "TT | Nội dung | Ghi chú\n1 | Tỷ lệ hồ sơ nộp qua mạng | 70%\n2 | Sản phẩm OCOP lên sàn | 80%",
        "Hạng | Đơn vị | Điểm\n1 | Tổ dân phố 4 | 96,1\n2 | Tổ dân phố 9 | 95,2",
    ],
)
def test_heads_that_say_nothing(text: str) -> None:
    assert figures(text) == set()
