"""The province that an article is about holds where posts in other provinces are told of."""

from __future__ import annotations

from tests.loaders.extract.reading import holds

_NEWS = """HĐND tỉnh Đồng Tháp họp sáng 2/12.

Ông Lê Quốc Khải được bầu làm Phó Chủ tịch UBND tỉnh, thay ông Trần Bá Lộc về giữ chức Phó Bí thư Tỉnh ủy Vĩnh Long.

Nghị quyết mới thay thế nghị quyết của HĐND tỉnh Tiền Giang.

Ông Phạm Văn Hội, Giám đốc Sở Tài chính, dự."""

_SERIES = """Ông Lê Quốc Khải, Phó Bí thư Tỉnh ủy Vĩnh Long, sinh năm 1975. Ông Trần Bá Lộc làm Chủ tịch UBND tỉnh.

Bà Phạm Thị Hội, Phó Bí thư Tỉnh ủy Cà Mau, sinh năm 1978. Ông Đỗ Văn Hậu làm Chủ tịch UBND tỉnh.

Ông Vũ Văn Phú, Phó Bí thư Tỉnh ủy An Giang, sinh năm 1980. Bà Ngô Thị Lành làm Chủ tịch UBND tỉnh."""


def test_posts_elsewhere_do_not_move_the_province() -> None:
    told = holds(_NEWS, about="HĐND tỉnh Đồng Tháp", published="2025-12-02")
    assert ("Phạm Văn Hội", "Giám đốc | Sở Tài chính Đồng Tháp", "asserted") in told


def test_paragraphs_on_officials_of_one_province_each() -> None:
    told = holds(_SERIES, about="Nhân sự ba tỉnh", published="2025-12-02")
    assert {what for who, what, _ in told if "Chủ tịch" in what} == {
        f"Chủ tịch | Ủy ban nhân dân tỉnh {place}" for place in ("Vĩnh Long", "Cà Mau", "An Giang")
    }


_COMMUNES = """Đoàn kiểm tra đi ba ngày, mỗi nơi một kiểu.

Phường Cao Lãnh: Bí thư làm trưởng ban

Bà Hứa Ngọc Anh, Bí thư Đảng ủy, cho biết phường họp mỗi tuần.

Xã Tràm Chim: Giao phó chủ tịch

Ông Đinh Văn Sến, Bí thư Đảng ủy, nói xã còn thiếu người. Chủ tịch UBND xã Lê Văn Nam nhận việc này.

Xã Thạnh Hưng: Chưa có người thay

Ông Bùi Quốc Ân, Phó Bí thư Đảng ủy, phụ trách chung."""


def test_paragraphs_below_a_commune_tell_of_that_commune() -> None:
    told = holds(_COMMUNES, about="Đồng Tháp", published="2025-12-02")
    assert told == {
        ("Hứa Ngọc Anh", "Bí thư | Đảng ủy phường Cao Lãnh", "asserted"),
        ("Đinh Văn Sến", "Bí thư | Đảng ủy xã Tràm Chim", "asserted"),
        ("Lê Văn Nam", "Chủ tịch | Ủy ban nhân dân xã Tràm Chim", "asserted"),
        ("Bùi Quốc Ân", "Phó Bí thư | Đảng ủy xã Thạnh Hưng", "asserted"),
    }
