"""Bodies that the word lists know whole, so that nothing of their names is cut and no syllable goes to a person."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Giám đốc", "Bệnh viện Bạch Mai"),
        ("Giám đốc", "Bệnh viện Thống Nhất Đồng Nai"),
        ("Tổng Giám đốc", "Tổng công ty Phát điện 3"),
        ("Giám đốc", "Công ty Truyền tải điện 4"),
        ("Vụ trưởng", "Vụ Thị trường châu Á - châu Phi"),
        ("Chỉ huy trưởng", "Ban Chỉ huy Bộ đội Biên phòng tỉnh Cà Mau"),
        ("Bí thư", "Đảng ủy Quân khu 7"),
        ("Chánh án", "Tòa án Quân sự Quân khu 5"),
        ("Giám đốc", "Sở Giao thông công chánh Hà Nội"),
        ("Bí thư", "Đoàn Thanh niên Bộ Khoa học và Công nghệ"),
    ],
)
@pytest.mark.parametrize("told", ["{title} {body} Mai Thái Bảo nói.", "Ông Mai Thái Bảo, {title} {body}, nói."])
def test_whole_names(title: str, body: str, told: str) -> None:
    assert holds(told.format(title=title, body=body)) == {("Mai Thái Bảo", f"{title} | {body}", "asserted")}


def test_a_board_that_receives_citizens() -> None:
    told = holds("Ông Lê Văn Tám, Trưởng Ban Tiếp công dân tỉnh, nói.")
    assert told == {("Lê Văn Tám", "Trưởng Ban | Ban Tiếp công dân tỉnh Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Ủy ban Khoa học và Kỹ thuật tỉnh Lâm Đồng", "Ủy ban Khoa học và Kỹ thuật tỉnh Lâm Đồng"),
        ("Ủy ban Kế hoạch tỉnh", "Ủy ban Kế hoạch tỉnh Lâm Đồng"),
        ("Ủy ban Kế hoạch Nhà nước", "Ủy ban Kế hoạch Nhà nước"),
        ("Ủy ban Khoa học và Kỹ thuật Nhà nước", "Ủy ban Khoa học và Kỹ thuật Nhà nước"),
        ("Ủy ban Kế hoạch và Ngân sách của Quốc hội", "Ủy ban Kinh tế - Kế hoạch và Ngân sách của Quốc hội"),
    ],
)
def test_committees_of_the_state_of_before(written: str, body: str) -> None:
    assert holds(f"Ông Lưu Văn An, nguyên Phó Chủ nhiệm {written}, đã về dự.") == {
        ("Lưu Văn An", f"Phó Chủ nhiệm | {body}", "former")
    }
