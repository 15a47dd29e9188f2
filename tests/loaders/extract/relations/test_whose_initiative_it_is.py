"""Whose an initiative is that an officer speaks of, on which something else is done, that a firm builds for a place."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize("verb", ["cho biết", "lưu ý", "nói"])
def test_officer_speaks_of_what_the_province_has(verb: str) -> None:
    text = f"Ông Lê Văn An, Giám đốc Sở Nội vụ Lâm Đồng, {verb} tỉnh đã có ứng dụng “Lâm Đồng Smart”."
    assert {who for _, who, _, _ in statements(text, "RUNS")} == {"tỉnh Lâm Đồng"}


@pytest.mark.parametrize(
    "text",
    [
        "Sở Nội vụ Lâm Đồng mở gian hàng trên sàn “Sen Vàng”.",
        "Sở Nội vụ Lâm Đồng đưa 300 hồ sơ lên nền tảng “Sen Vàng”.",
        "Kỹ thuật viên Viettel Lâm Đồng giúp dân cài đặt ứng dụng “Sen Vàng”.",
    ],
)
def test_who_does_something_on_it_does_not_run_it(text: str) -> None:
    assert statements(text, "RUNS") == set()


def test_firm_beside_a_department_only_builds() -> None:
    text = "Sở Nội vụ Lâm Đồng và Viettel Lâm Đồng xây dựng nền tảng “Sen Vàng”."
    assert {(kind, who) for kind, who, _, _ in statements(text, "RUNS", "TAKES_PART_IN")} == {
        ("RUNS", "Sở Nội vụ Lâm Đồng"),
        ("TAKES_PART_IN", "Viettel Lâm Đồng"),
    }


def test_nobody_is_guessed_for_an_event() -> None:
    assert statements("Giải chạy “Đà Lạt Mờ Sương” đã khai mạc.", "RUNS") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Kết quả giải chạy hiện ngay trên ứng dụng “Lâm Đồng Smart”.",
        "Khách phản ánh qua ứng dụng “Lâm Đồng Smart”.",
        "Anh Tư bán 30 tạ gừng trên sàn “Lâm Đồng Mart”.",
        "Trung tâm dữ liệu Hồ Xanh bắt đầu 90 ngày chạy thử.",
        "Nền tảng “Sen Vàng” hoàn thành bước thử tải.",
    ],
)
def test_what_is_only_used_or_works_by_itself_tells_no_runner(text: str) -> None:
    assert statements(text, "RUNS") == set()


@pytest.mark.parametrize(
    "text", ["Ứng dụng “Lâm Đồng Smart” có 30.000 người dùng.", "Tỉnh vừa ra mắt nền tảng “Sen Vàng”."]
)
def test_what_bears_the_name_of_the_province_or_is_launched_there_is_its_own(text: str) -> None:
    assert {who for _, who, _, _ in statements(text, "RUNS")} == {"tỉnh Lâm Đồng"}
