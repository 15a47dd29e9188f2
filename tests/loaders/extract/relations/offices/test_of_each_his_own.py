"""Posts of several bodies told with a unit in brackets, captions, titles before a name that a role follows."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

DEPUTY = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"


def test_heads_of_several_wards_are_each_of_the_ward_in_brackets() -> None:
    text = "Ba bí thư đảng ủy phường: Hồ Thị Diệu (phường Xuân Hương), Đoàn Bá Ngự (phường Lâm Viên)."
    assert holds(text) == {
        ("Hồ Thị Diệu", "Bí thư | Đảng ủy phường Xuân Hương", "asserted"),
        ("Đoàn Bá Ngự", "Bí thư | Đảng ủy phường Lâm Viên", "asserted"),
    }


def test_heads_of_several_wards_are_not_all_of_one() -> None:
    text = "Phường Xuân Hương ra quân. Hai bí thư đảng ủy phường gồm: Hồ Thị Diệu, Đoàn Bá Ngự."
    assert holds(text) == set()


@pytest.mark.parametrize("link", ["cũng trúng cử:", "gồm", "là", ":"])
def test_heads_of_boards_are_each_of_the_board_in_brackets(link: str) -> None:
    text = f"Trưởng các Ban của HĐND tỉnh {link} Đào Bá Lệ (Ban Pháp chế) và Vũ Thị Én (Ban Đô thị)."
    assert holds(text) == {
        ("Đào Bá Lệ", "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Vũ Thị Én", "Trưởng Ban | Ban Đô thị Hội đồng nhân dân tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("where", ["áo xanh", "thứ hai từ trái sang", "bìa phải", "ngoài cùng bên trái", "đứng giữa"])
def test_where_somebody_stands_in_a_picture_is_passed_over(where: str) -> None:
    text = f"Đồng chí Lương Thị Mai Khôi ({where}), Phó Chủ tịch UBND tỉnh, hỏi chuyện."
    assert holds(text) == {("Lương Thị Mai Khôi", DEPUTY, "asserted")}


def test_who_has_retired_by_what_stands_in_brackets_had_the_post_behind_them() -> None:
    told = holds("Đồng chí Lương Thị Mai Khôi (đã nghỉ hưu), Phó Chủ tịch UBND tỉnh, hỏi chuyện.")
    assert told == {("Lương Thị Mai Khôi", DEPUTY, "former")}


@pytest.mark.parametrize("opening", ["", "Dự có ", "Đề nghị "])
def test_post_before_a_name_that_a_role_follows(opening: str) -> None:
    text = f"{opening}Phó Chủ tịch UBND tỉnh, ông Lý Sín Phà, Trưởng Ban Chỉ đạo chuyển đổi số tỉnh, cho ý kiến."
    assert holds(text) == {("Lý Sín Phà", DEPUTY, "asserted")}


@pytest.mark.parametrize("opening", ["Ngoài chức", "Ngoài cương vị", "Bên cạnh vai trò", "Ngoài việc là"])
def test_post_beside_which_somebody_has_another(opening: str) -> None:
    text = f"{opening} Phó Chủ tịch UBND tỉnh, ông Lý Sín Phà còn kiêm Chủ tịch Hội Luật gia tỉnh."
    assert holds(text) == {
        ("Lý Sín Phà", DEPUTY, "asserted"),
        ("Lý Sín Phà", "Chủ tịch | Hội Luật gia tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("opening", ["Nguyên là", "Vốn là"])
def test_former_post_that_opens_a_sentence(opening: str) -> None:
    text = f"{opening} Phó Chủ tịch UBND tỉnh (trước sáp nhập), ông Lý Sín Phà có 19 năm trong ngành."
    assert holds(text) == {("Lý Sín Phà", DEPUTY, "former")}


@pytest.mark.parametrize(
    ("sentence", "post"),
    [
        ("Tại Than Uyên, Chủ tịch UBND huyện Hoàng Văn Chiến nói.", "Chủ tịch | Ủy ban nhân dân huyện Than Uyên"),
        ("Ở Than Uyên, Bí thư Huyện ủy Hoàng Văn Chiến nói.", "Bí thư | Huyện ủy Than Uyên"),
        ("Riêng Than Uyên, Trưởng Công an huyện Hoàng Văn Chiến nói.", "Trưởng Công an | Công an huyện Than Uyên"),
        ("Tại hội nghị, Bí thư Huyện ủy Hoàng Văn Chiến nói.", "Bí thư | Huyện ủy Sìn Hồ"),
    ],
)
def test_district_that_a_sentence_opens_with_is_meant_in_it(sentence: str, post: str) -> None:
    text = f"Chủ tịch UBND huyện Sìn Hồ Lê Văn An dự. {sentence}"
    assert ("Hoàng Văn Chiến", post, "asserted") in holds(text, about="Lai Châu", published="2025-01-20")


def test_post_behind_a_name_is_of_the_next_one_where_nobody_has_both() -> None:
    text = (
        "Chủ tịch UBND tỉnh Trần Văn An, Giám đốc Sở Y tế, ông Lê Văn Tám, Phó Trưởng Ban Chỉ đạo chuyển đổi số tỉnh."
    )
    assert holds(text) == {
        ("Trần Văn An", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    "turn", ["lần lượt là các đồng chí:", "lần lượt là", "lần lượt thuộc về các ông", "là hai ông"]
)
def test_posts_told_before_their_holders_in_turn(turn: str) -> None:
    text = f"Giám đốc Sở Nội vụ và Giám đốc Sở Tài chính {turn} Vi Văn Tuệ, Lò Văn An."
    assert holds(text) == {
        ("Vi Văn Tuệ", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Lò Văn An", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
    }


def test_posts_in_turn_of_fewer_people_are_nobodys() -> None:
    text = "Giám đốc Sở Nội vụ, Giám đốc Sở Tài chính, Giám đốc Sở Y tế lần lượt là Vi Văn Tuệ và Lò Văn An."
    assert holds(text) == set()


def test_roles_in_turn_are_of_the_committee_that_the_last_names() -> None:
    text = "Trưởng ban, Phó Trưởng ban Ban Chỉ đạo 57 tỉnh lần lượt là các đồng chí Vi Văn Tuệ và Lò Văn An."
    assert roles(text) == {
        ("Vi Văn Tuệ", "Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
        ("Lò Văn An", "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted"),
    }


@pytest.mark.parametrize("once", [", người từng giữ chức", ", từng là", ", nguyên"])
def test_a_like_post_held_before_does_not_place_that_of_today(once: str) -> None:
    assert holds(f"Ông Vi Văn Tuệ, Bí thư Tỉnh ủy{once} Bí thư Tỉnh ủy Trà Vinh, dự lễ.") == {
        ("Vi Văn Tuệ", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Vi Văn Tuệ", "Bí thư | Tỉnh ủy Trà Vinh", "former"),
    }


@pytest.mark.parametrize("role", ["Ủy viên Ban Chỉ đạo", "Phó Trưởng Ban Chỉ đạo"])
def test_a_post_stands_behind_a_role_in_a_committee_that_is_not_told(role: str) -> None:
    post = "Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng"
    assert holds(f"Bà Vi Thị Tuệ - {role}, Trưởng Ban Tổ chức Tỉnh ủy - nói.") == {("Vi Thị Tuệ", post, "asserted")}


@pytest.mark.parametrize("opening", ["Tại Lâm Đồng, ", "Ở tỉnh Lâm Đồng, ", "Riêng tại Lâm Đồng, ", ""])
@pytest.mark.parametrize("joint", [" kiêm ", ", "])
def test_several_posts_of_one_behind_the_place_that_opens_a_sentence(opening: str, joint: str) -> None:
    posts = {"Phó Bí thư | Tỉnh ủy Lâm Đồng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"}
    text = f"{opening}Phó Bí thư Tỉnh ủy{joint}Chủ tịch UBND tỉnh là bà Vi Thị Tuệ."
    assert {what for _, what, _ in holds(text)} == posts


@pytest.mark.parametrize(("behind", "status"), [(", dự kiến ngày 20/12", "planned"), (", hôm nay", "asserted")])
def test_a_vote_on_a_day_to_come(behind: str, status: str) -> None:
    text = f"HĐND tỉnh họp phiên bầu bà Vi Thị Tuệ giữ chức Phó Chủ tịch UBND tỉnh{behind}."
    assert {held for _, _, held in holds(text)} == {status}


@pytest.mark.parametrize("post", ["Kế toán trưởng Tập đoàn FPT", "Vụ trưởng Vụ Pháp chế Bộ Y tế"])
def test_whoever_retires_has_no_post_any_more(post: str) -> None:
    for who in (f"Bà Vi Thị Tuệ, {post},", f"{post} Vi Thị Tuệ"):
        text = f"{who} thôi giữ chức vụ để nghỉ hưu."
        assert {status for _, _, status in holds(text)} == {"former"}


def test_a_post_in_a_part_of_a_ministry_reaches_to_the_end_of_its_name() -> None:
    text = "Tổ công tác Đề án 06 Bộ Y tế do ông Vi Văn Tuệ - Vụ trưởng Vụ Pháp chế Bộ Y tế đứng đầu."
    assert roles(text) == {("Vi Văn Tuệ", "Tổ trưởng | Tổ công tác Đề án 06 Bộ Y tế", "asserted")}
