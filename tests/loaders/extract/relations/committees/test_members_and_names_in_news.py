"""Members told in the ways of news: of departments and others like them, new ones, behind posts in short units."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles, statements

AN = "Lò Văn An"
BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize("like", ["Sở, Ngành: Công an tỉnh;", "Sở, ngành:", "sở, ban, ngành:", "sở và ngành:"])
def test_heads_of_departments_and_others_like_them(like: str) -> None:
    found = roles(f"Thành viên {BOARD} gồm: Giám đốc các {like} Nội vụ; Tài chính; Y tế.")
    assert {who for who, _, _ in found} == {
        "Giám đốc | Sở Nội vụ Lâm Đồng",
        "Giám đốc | Sở Tài chính Lâm Đồng",
        "Giám đốc | Sở Y tế Lâm Đồng",
    }


@pytest.mark.parametrize("new", ["thành viên mới của", "thành viên mới (được bổ sung) của", "thành viên của"])
def test_a_new_member_of_a_committee(new: str) -> None:
    found = roles(f"Là {new} {BOARD}, ông {AN}, Giám đốc Sở Y tế, phát biểu.")
    assert found == {(AN, f"Ủy viên | {BOARD}", "asserted")}


@pytest.mark.parametrize("topic", ["Quốc hội điện tử", "xây dựng và thực hiện đề án Quốc hội điện tử", "Quốc hội số"])
def test_a_topic_that_begins_with_the_name_of_a_body(topic: str) -> None:
    found = roles(f"Sáng nay, Ban Chỉ đạo {topic} họp. Ban Chỉ đạo do Phó Chủ tịch Quốc hội {AN} làm Trưởng ban.")
    assert {what for who, what, _ in found if who == AN} == {f"Trưởng ban | Ban Chỉ đạo {topic}"}


@pytest.mark.parametrize("post", ["Cục trưởng Cục 2", "Cục trưởng Cục Công nghệ thông tin (Cục CNTT) Bộ Nội vụ"])
def test_a_role_behind_a_post_in_a_unit_with_a_number_or_a_short_name(post: str) -> None:
    found = roles(f"Ông {AN}, {post}, Phó Trưởng Ban Chỉ đạo chuyển đổi số ngành Kiểm sát, phát biểu.")
    assert {(who, what.split(" | ")[0]) for who, what, _ in found} == {(AN, "Phó Trưởng ban")}


def test_an_academy_behind_the_word_for_a_school() -> None:
    assert holds(f"Ông {AN} từng là Phó Hiệu trưởng trường Học viện Tài chính.") == {
        (AN, "Phó Hiệu trưởng | Học viện Tài chính", "former")
    }


def test_a_general_office_is_a_standing_body() -> None:
    text = f"Văn phòng tổng hợp Viện kiểm sát nhân dân tỉnh là đơn vị thường trực của {BOARD}."
    assert {(who, what) for _, who, what, _ in statements(text, "STANDING_BODY_OF")} == {
        ("Văn phòng tổng hợp Viện kiểm sát nhân dân tỉnh Lâm Đồng", BOARD)
    }
