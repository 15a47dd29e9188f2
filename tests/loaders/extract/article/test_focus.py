"""The province that an article is about holds where posts in other provinces are told of."""

from __future__ import annotations

import pytest

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


_BRIEFS = """° Thanh Hóa - Chiều 24-2, HĐND TP Thanh Hóa miễn nhiệm Chủ tịch UBND thành phố Trịnh Huy Khải.

° Bắc Giang - Ông Giáp Văn Thật, Phó Giám đốc Sở Tư pháp, được bổ nhiệm làm Giám đốc Sở Dân tộc và Tôn giáo.

° Vĩnh Long - Ông Lê Kim Thạch làm Giám đốc Sở Khoa học và Công nghệ."""


def test_briefs_that_open_with_their_province() -> None:
    told = holds(_BRIEFS, about="Tin vắn nhân sự", published="2025-02-25")
    assert {(who, what) for who, what, status in told if status == "asserted"} == {
        ("Giáp Văn Thật", "Giám đốc | Sở Dân tộc và Tôn giáo Bắc Giang"),
        ("Lê Kim Thạch", "Giám đốc | Sở Khoa học và Công nghệ Vĩnh Long"),
    }


def test_province_that_the_text_calls_a_former_one_is_not_meant() -> None:
    text = (
        "Tại Hải Phòng, kinh tế số chiếm 32% GRDP. Thành ủy Hải Phòng đã có nghị quyết.\n\n"
        "Quảng Ninh giữ vị trí thứ ba về cải cách hành chính.\n\n"
        "Thái Nguyên tăng sáu bậc sau khi hợp nhất với Bắc Kạn."
        " Giám đốc Sở Tài chính Ma Doãn Kháng lo các xã của Bắc Kạn cũ."
    )
    told = holds(text, about="Ba tỉnh Hải Phòng, Quảng Ninh, Thái Nguyên", published="")
    assert told == {("Ma Doãn Kháng", "Giám đốc | Sở Tài chính Thái Nguyên", "asserted")}


@pytest.mark.parametrize("number", ["{}. ", "", "{}/ "])
@pytest.mark.parametrize("end", ["", ":", "."])
def test_items_below_a_line_that_is_a_commune(number: str, end: str) -> None:
    wards = {"Cao Lãnh": ("Hứa Ngọc Anh", "Đinh Văn Sến"), "Tràm Chim": ("Lê Văn Nam", "Bùi Quốc Ân")}
    text = "\n".join(
        f"{number.format(k)}Phường {ward}{end}\n- Bí thư Đảng ủy, Chủ tịch HĐND: {one} (nguyên Bí thư Thị ủy)\n"
        f"- Phó Bí thư, Chủ tịch UBND: {other}"
        for k, (ward, (one, other)) in enumerate(wards.items(), 1)
    )
    told = holds(f"Danh sách như sau:\n\n{text}", about="Đồng Tháp", published="2025-07-02")
    assert {(who, what) for who, what, status in told if status == "asserted"} == {
        post
        for ward, (one, other) in wards.items()
        for post in (
            (one, f"Bí thư | Đảng ủy phường {ward}"),
            (one, f"Chủ tịch | Hội đồng nhân dân phường {ward}"),
            (other, f"Phó Bí thư | Đảng ủy phường {ward}"),
            (other, f"Chủ tịch | Ủy ban nhân dân phường {ward}"),
        )
    }
