"""Posts behind the colon of an item, posts of two at the head of an item, and whose deputies a school names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEAD = "Nhân sự chủ chốt của xã Đức Trọng như sau:\n\n"


@pytest.mark.parametrize("said", [", nguyên Bí thư Huyện ủy Bảo Lâm", ", trước là Phó Chủ tịch UBND huyện Bảo Lâm", ""])
def test_posts_behind_the_colon(said: str) -> None:
    told = holds(f"{_HEAD}1. Đồng chí Vi Đức Trọng{said}: Bí thư Đảng ủy, Chủ tịch HĐND xã.\n2. Bà Lò Thị Mai: chờ.")
    assert {
        ("Vi Đức Trọng", "Bí thư | Đảng ủy xã Đức Trọng", "asserted"),
        ("Vi Đức Trọng", "Chủ tịch | Hội đồng nhân dân xã Đức Trọng", "asserted"),
    } <= told
    assert all(status != "asserted" for _, what, status in told if "Bảo Lâm" in what)


def test_post_of_two_before_the_colon() -> None:
    told = holds(f"{_HEAD}4. Các đồng chí Hứa Minh Quân, Triệu Thị Bích: Phó Chủ tịch UBND xã.")
    post = "Phó Chủ tịch | Ủy ban nhân dân xã Đức Trọng"
    assert told == {(name, post, "asserted") for name in ("Hứa Minh Quân", "Triệu Thị Bích")}


def test_post_of_two_at_the_head_of_an_item() -> None:
    told = holds("Đến dự có:\n- Bà Nông Bích Thủy và ông Vương Duy Linh, Phó Chủ tịch UBND tỉnh;\n- Bà Lò Thị Mai.")
    post = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    assert told == {(name, post, "asserted") for name in ("Nông Bích Thủy", "Vương Duy Linh")}


def test_what_one_has_at_a_time_several_have_had() -> None:
    told = holds("Các đồng chí Nguyễn Thế Tôn và Lê Hoa Mai, nguyên Chủ tịch UBND tỉnh, cũng về dự.")
    post = "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    assert told == {(name, post, "former") for name in ("Nguyễn Thế Tôn", "Lê Hoa Mai")}


def test_deputies_are_of_the_school_that_the_article_is_about() -> None:
    told = holds(
        "Trường Đại học Đà Lạt có hiệu trưởng mới. Dự lễ có PGS.TS Lê Đông, Hiệu trưởng Trường Đại học An Giang.\n\n"
        "Ban Giám hiệu hiện còn hai Phó Hiệu trưởng là PGS.TS Nguyễn Trung Tính và TS Sơn Thị Mỹ Duyên.",
        about="Trường Đại học Đà Lạt",
    )
    assert ("Nguyễn Trung Tính", "Phó Hiệu trưởng | Trường Đại học Đà Lạt", "asserted") in told


def test_who_is_still_to_be_added_is_planned() -> None:
    told = holds("Phó Chủ tịch UBND tỉnh thứ ba, chị Trần Thị Hạ, sẽ được bổ sung vào tháng 5.")
    assert told == {("Trần Thị Hạ", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "planned")}


def test_who_stands_in_has_the_post_for_a_time() -> None:
    told = holds("Ông Lê Văn Ba thôi giữ chức Giám đốc Sở Y tế. Người tạm thay ông Ba là ông Lò Văn Tư.")
    assert ("Lò Văn Tư", "Giám đốc | Sở Y tế Lâm Đồng", "acting") in told


def test_first_column_of_a_table_is_what_each_was() -> None:
    told = holds(
        "Các chức danh thay đổi:\n\nHọ tên\nChức vụ cũ\nChức vụ mới\n"
        "Vi Đức Trọng\nPhó Giám đốc Sở Y tế\nGiám đốc Sở Y tế\n"
        "Lò Thị Mai\nTrưởng phòng Kế hoạch Sở Y tế\nPhó Giám đốc Sở Y tế"
    )
    assert {
        ("Vi Đức Trọng", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Vi Đức Trọng", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Lò Thị Mai", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    } <= told
