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
