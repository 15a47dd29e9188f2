"""Posts that stand close together and are of two people, firms or schools."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


def _posts(text: str, person: str) -> set[str]:
    return {what for who, what, _ in holds(text) if who == person}


@pytest.mark.parametrize(
    ("text", "posts"),
    [
        ("Bộ trưởng Bộ Xây dựng và Bộ trưởng Lê Tám cùng trả lời.", set()),
        ("Bộ trưởng Xây dựng và Bộ trưởng Y tế Lê Tám cùng trả lời.", {"Bộ trưởng | Bộ Y tế"}),
        (
            "Chủ tịch UBND tỉnh Lào Cai và Chủ tịch UBND huyện Bát Xát Lê Tám cùng đi.",
            {"Chủ tịch | Ủy ban nhân dân huyện Bát Xát"},
        ),
        ("Giám đốc Sở Y tế Lào Cai và Phó Giám đốc Lê Tám dự buổi lễ.", set()),
        (
            "Bí thư Tỉnh ủy và Trưởng đoàn ĐBQH tỉnh Lào Cai Lê Tám dự buổi lễ.",
            {"Bí thư | Tỉnh ủy Lào Cai", "Trưởng Đoàn | Đoàn đại biểu Quốc hội tỉnh Lào Cai"},
        ),
    ],
)
def test_one_post_twice_before_a_name_is_of_two_people(text: str, posts: set[str]) -> None:
    assert _posts(text, "Lê Tám") == posts


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Tám họp báo. Bộ Xây dựng đã báo cáo. Bộ trưởng Lê Tám nói thêm.",
        "Bộ Xây dựng đã báo cáo. Bộ trưởng Lê Tám nói. Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Lê Tám kết luận.",
    ],
)
def test_the_minister_of_the_government_office_has_no_ministry(text: str) -> None:
    assert _posts(text, "Lê Tám") == {"Chủ nhiệm | Văn phòng Chính phủ"}


def test_a_minister_told_with_the_ministry_further_on_has_no_other() -> None:
    text = "Bộ Xây dựng đã báo cáo. Bộ trưởng Lê Tám nói thêm. Bộ trưởng Bộ Y tế Lê Tám kết luận."
    assert _posts(text, "Lê Tám") == {"Bộ trưởng | Bộ Y tế"}


@pytest.mark.parametrize(
    ("firm", "read"),
    [
        ("Công ty cổ phần ép nhựa Sông Lam", "Công ty cổ phần ép nhựa Sông Lam"),
        ("Công ty TNHH pin lửa Đông Hà", "Công ty TNHH pin lửa Đông Hà"),
    ],
)
def test_a_firm_with_a_trade_of_no_list_is_read_and_not_taken_for_another(firm: str, read: str) -> None:
    text = f"Theo bà Tô Lành, Phó Giám đốc {firm}, giá điện tăng. Ông Lê Tám, Giám đốc Công ty Cơ khí Hà Bắc, cho hay."
    assert _posts(text, "Tô Lành") == {f"Phó Giám đốc | {read}"}
    assert statements(text, "HOLDS")


@pytest.mark.parametrize("link", ["liên kết với", "hợp tác cùng các trường, ký kết với"])
def test_a_school_that_another_works_with_is_not_the_one_told_of(link: str) -> None:
    text = (
        f"Trường Cao đẳng Sông Lam mở lớp, {link} Trường Đại học Hà Bắc. "
        "Theo ông Lê Tám - Hiệu trưởng nhà trường, lớp sẽ khai giảng."
    )
    assert _posts(text, "Lê Tám") == {"Hiệu trưởng | Trường Cao đẳng Sông Lam"}


@pytest.mark.parametrize(
    ("owner", "bodies"),
    [("", {"Giám đốc | Công ty Du lịch Sao Xanh"}), (" của Công ty Lữ hành Hà Bắc", set())],
)
def test_a_director_of_a_firm_behind_the_name_is_not_of_the_one_before(owner: str, bodies: set[str]) -> None:
    text = f"Công ty Du lịch Sao Xanh mở tuyến mới. Giám đốc Lê Văn Tám{owner} cho biết khách tăng."
    assert _posts(text, "Lê Văn Tám") == bodies


@pytest.mark.parametrize("house", ["Huyện ủy", "Huyện đoàn"])
def test_a_body_named_with_its_unit_goes_before_a_unit_further_back(house: str) -> None:
    text = f"Ông Lê Tám dạy học ở huyện Gia Lộc, sau đó về {house} Tứ Kỳ và giữ chức Bí thư {house}."
    assert _posts(text, "Lê Tám") == {f"Bí thư | {house} Tứ Kỳ"}


def test_a_unit_nearer_than_the_body_with_its_name_is_meant() -> None:
    text = "Sau khi rời Huyện ủy Tứ Kỳ, ông Lê Tám về huyện Gia Lộc và giữ chức Bí thư Huyện ủy."
    assert _posts(text, "Lê Tám") == {"Bí thư | Huyện ủy Gia Lộc"}


@pytest.mark.parametrize("name", ["Viện Nghiên cứu văn hóa, du lịch và môi trường", "Viện Kinh tế, y tế và giáo dục"])
def test_the_name_of_an_institute_goes_on_over_a_list_of_studies(name: str) -> None:
    assert _posts(f"Ông Lê Tám - Viện trưởng {name}, nói thêm.", "Lê Tám") == {f"Viện trưởng | {name}"}
