"""Vice chairs whose body only paragraphs before name, and directors of a department `cũ của` a province."""

import pytest

from tests.loaders.extract.reading import holds

LEAD = "Văn phòng UBND tỉnh Cà Mau có thông báo. Chủ tịch UBND tỉnh Lữ Quang Nghị lãnh đạo chung.\n\n"


@pytest.mark.parametrize("title", ["Phó Chủ tịch", "Phó Chủ tịch Thường trực"])
def test_a_vice_chair_is_of_the_one_body_with_a_chair(title: str) -> None:
    found = holds(f"{LEAD}{title} Nguyễn Hải Đăng phụ trách công nghệ.", about="Cà Mau")
    assert ("Nguyễn Hải Đăng", f"{title} | Ủy ban nhân dân tỉnh Cà Mau", "asserted") in found


@pytest.mark.parametrize("other", ["Chủ tịch HĐND tỉnh Lê Văn Sĩ dự.", "Chủ tịch Hội Nông dân tỉnh Lê Văn Sĩ dự."])
def test_a_vice_chair_is_of_none_where_two_have_a_chair(other: str) -> None:
    found = holds(f"{LEAD}{other}\n\nPhó Chủ tịch Nguyễn Hải Đăng phụ trách công nghệ.", about="Cà Mau")
    assert not any(who == "Nguyễn Hải Đăng" for who, _, _ in found)


@pytest.mark.parametrize("of", ["cũ của Bạc Liêu", "cũ của tỉnh Bạc Liêu", "Bạc Liêu (cũ)"])
def test_the_department_of_a_province_that_is_no_more(of: str) -> None:
    text = f"Ông Tô Ngọc Liễn (Giám đốc Sở Nội vụ {of}) đã nghỉ hưu."
    found = holds(text, about="Cà Mau", published="2025-09-01")
    assert found == {("Tô Ngọc Liễn", "Giám đốc | Sở Nội vụ Bạc Liêu", "former")}


@pytest.mark.parametrize("post", ["Phó Giám đốc Sở này", "Phó Giám đốc Sở", "làm Phó Giám đốc"])
def test_who_rises_from_a_room_is_of_its_department(post: str) -> None:
    text = (
        "Bà Trần Hồng Cẩm giữ chức Phó Giám đốc Sở Tài chính. "
        f"Ông Huỳnh Phước Duy, Trưởng phòng Hạ tầng số Sở Khoa học và Công nghệ, được bổ nhiệm {post}."
    )
    found = holds(text, about="Cà Mau")
    assert ("Huỳnh Phước Duy", "Phó Giám đốc | Sở Khoa học và Công nghệ Cà Mau", "asserted") in found
