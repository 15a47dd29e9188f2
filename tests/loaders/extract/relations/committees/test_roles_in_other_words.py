"""Roles in committees by where they stand in a sentence, in other words than a verb, passed on, denied or over."""

from __future__ import annotations

import pytest

from tests.loaders.extract.relations.committees.test_roles import seats


@pytest.mark.parametrize(
    "text",
    [
        "Phó Trưởng ban Thường trực, ông Lê Văn Hòa, Chủ tịch UBND tỉnh, đang dự lớp bồi dưỡng.",
        "Theo Phó Trưởng ban Thường trực, ông Lê Văn Hòa (Chủ tịch UBND tỉnh), việc còn chậm.",
        "Ghế Phó Trưởng ban Thường trực có người mới: đồng chí Lê Văn Hòa - Phó Bí thư Tỉnh ủy.",
        "Vị trí Phó Trưởng ban Thường trực nay do ông Lê Văn Hòa đảm nhiệm.",
        "Phó Trưởng ban Thường trực vừa được bổ sung là ông Lê Văn Hòa.",
        "Phó Trưởng ban Thường trực mới được kiện toàn: Chủ tịch UBND tỉnh Lê Văn Hòa.",
    ],
)
def test_role_at_the_head_of_a_sentence(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban Thường trực", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Hai Phó Trưởng ban được bổ sung là Giám đốc Sở Nội vụ Lê Văn Hòa và bà Trần Thị Mận, Giám đốc Sở Tài chính.",
        "Hai Phó Chủ tịch UBND tỉnh Lê Văn Hòa, Trần Thị Mận là Phó Trưởng ban.",
    ],
)
def test_role_of_two(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_one_more_post_with_a_role() -> None:
    text = (
        "Chủ tịch UBND tỉnh làm Phó Trưởng ban Thường trực; một Phó Trưởng ban nữa là Phó Bí thư Thường trực Tỉnh ủy."
    )
    assert ("Phó Bí thư Thường trực | Tỉnh ủy Lâm Đồng", "Phó Trưởng ban", "asserted") in seats(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Hòa làm Phó Trưởng ban đến năm 2022.",
        "Ông Lê Văn Hòa, Phó Trưởng ban (đến năm 2022), nhớ lại.",
        "Ông Lê Văn Hòa, Phó Trưởng ban giai đoạn 2020-2022, nhớ lại.",
        "Hồi 2019, ông Lê Văn Hòa kiêm Phó Trưởng ban.",
        "Ông Lê Văn Hòa giữ vị trí Phó Trưởng ban của Ban Chỉ đạo khóa trước.",
        "Còn lúc đó bận chuyện khác: ông Lê Văn Hòa kiêm Phó Trưởng ban.",
        "Bị cáo Lê Văn Hòa có mặt. Từ năm 2023, ông Hòa là Phó Trưởng ban.",
    ],
)
def test_role_that_is_over(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "former")}


def test_role_until_a_year_to_come() -> None:
    assert seats("Ông Lê Văn Hòa làm Phó Trưởng ban đến năm 2030.") == {("Lê Văn Hòa", "Phó Trưởng ban", "asserted")}


def test_role_that_is_denied() -> None:
    assert seats("Ông Lê Văn Hòa phủ nhận tin ông làm Trưởng ban.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Phó Trưởng ban là bà Trần Thị Mận. Bà Mận chuyển đi; chân Phó Trưởng ban được trao cho ông Lê Văn Hòa.",
        "Phó Trưởng ban là bà Trần Thị Mận. Bà Mận nghỉ hưu, ghế Phó Trưởng ban giao ông Lê Văn Hòa.",
    ],
)
def test_role_that_is_passed_on(text: str) -> None:
    now = {("Lê Văn Hòa", "Phó Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "former")}
    assert now <= seats(text)


def test_who_steps_in() -> None:
    text = "Ông Đỗ Chí Bình thôi là thành viên do nghỉ hưu; bà Trần Thị Mận, Phó Giám đốc Sở Nội vụ, thay thế."
    assert seats(text) == {("Đỗ Chí Bình", "Ủy viên", "former"), ("Trần Thị Mận", "Ủy viên", "asserted")}


def test_who_takes_part_as_well() -> None:
    text = "Các thành viên: ông Đỗ Chí Bình, Giám đốc Sở Y tế. Chủ tịch Hội Nông dân tỉnh Lê Văn Hòa cùng tham gia."
    assert seats(text) == {("Đỗ Chí Bình", "Ủy viên", "asserted"), ("Lê Văn Hòa", "Ủy viên", "asserted")}


def test_as_many_as_counted() -> None:
    text = (
        "Hai Phó Trưởng ban chia nhau theo vùng: đồng chí Lê Văn Hòa, Chủ tịch UBND tỉnh, lo phía bắc; "
        "phía nam giao đồng chí Trần Thị Mận."
    )
    assert seats(text) == {("Lê Văn Hòa", "Phó Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_old_post_and_old_role_beside_each_other() -> None:
    assert seats("Nguyên Phó Chủ tịch UBND tỉnh, nguyên Trưởng Ban Chỉ đạo; Huân chương Độc lập.") == set()


def test_who_takes_a_role_upon_himself() -> None:
    text = "Chủ tịch UBND tỉnh Lê Văn Hòa tự nhận làm Trưởng ban, còn bà Trần Thị Mận làm Phó Trưởng ban."
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_namesakes_told_apart_by_how_they_are_addressed() -> None:
    text = "Chị Võ Thị Mười và anh Võ Thanh Mười họp. Ban do chị Mười làm Trưởng ban, anh Mười làm Phó Trưởng ban."
    assert seats(text) == {("Võ Thị Mười", "Trưởng ban", "asserted"), ("Võ Thanh Mười", "Phó Trưởng ban", "asserted")}


def test_role_of_who_is_interviewed() -> None:
    text = (
        "Ông Lê Văn Hòa, Giám đốc Sở Y tế, trò chuyện với báo.\n- Ban có việc gì?\n- Việc nhiều.\n- Ai đứng đầu?\n"
        "- Tôi làm Trưởng ban.\n- Bao giờ xong?\n- Sắp xong."
    )
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Cầm lái ban này là Bí thư Tỉnh ủy Lê Văn Hòa.",
        "Đứng mũi chịu sào là Chủ tịch UBND tỉnh Lê Văn Hòa với vai Trưởng ban.",
        "Ban do ông Lê Văn Hòa (Bí thư Tỉnh ủy) đứng đầu.",
        "Trên cương vị mới là Trưởng ban, ông Lê Văn Hòa đi thực tế ngay.",
        "Ông Lê Văn Hòa từ ủy viên lên Trưởng ban.",
        "Ông Lê Văn Hòa được phân vai Trưởng ban.",
    ],
)
def test_head_said_in_other_words(text: str) -> None:
    assert ("Lê Văn Hòa", "Trưởng ban", "asserted") in seats(text)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Đỗ Chí Bình nhường ghế Trưởng ban cho bà Trần Thị Mận.",
        "Trưởng ban không còn là ông Đỗ Chí Bình mà là bà Trần Thị Mận.",
        "Trưởng ban cũ là ông Đỗ Chí Bình, Trưởng ban mới là bà Trần Thị Mận.",
        "Thay ông Đỗ Chí Bình làm Trưởng ban là bà Trần Thị Mận.",
    ],
)
def test_new_head_and_old_one(text: str) -> None:
    assert seats(text) == {("Đỗ Chí Bình", "Trưởng ban", "former"), ("Trần Thị Mận", "Trưởng ban", "asserted")}


def test_gapped_roles() -> None:
    text = "Ông Lê Văn Hòa được phân vai Trưởng ban, bà Trần Thị Mận vai Phó Trưởng ban."
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_role_that_is_foreseen() -> None:
    assert seats("Dự kiến ông Lê Văn Hòa làm Trưởng ban.") == {("Lê Văn Hòa", "Trưởng ban", "planned")}


@pytest.mark.parametrize(
    "text", ["Nếu ông Lê Văn Hòa làm Trưởng ban, việc sẽ nhanh.", "Có thể ông Lê Văn Hòa làm Trưởng ban."]
)
def test_role_that_is_only_thought_of(text: str) -> None:
    assert seats(text) == set()


def test_deputies_after_others_in_one_sentence() -> None:
    text = "Bí thư Tỉnh ủy làm Trưởng ban, các Phó Chủ tịch UBND tỉnh Lê Văn Hòa, Trần Thị Mận làm Phó Trưởng ban."
    now = {("Lê Văn Hòa", "Phó Trưởng ban", "asserted"), ("Trần Thị Mận", "Phó Trưởng ban", "asserted")}
    assert now <= seats(text)


def test_word_for_the_committee_behind_the_role() -> None:
    text = "Thành viên ban có thêm ông Lê Văn Hòa và bà Trần Thị Mận."
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "asserted"), ("Trần Thị Mận", "Ủy viên", "asserted")}


def test_role_in_a_team_that_will_be_set_up() -> None:
    assert seats("Sở sẽ lập Tổ công tác dữ liệu do ông Lê Văn Hòa làm Tổ trưởng.") == {
        ("Lê Văn Hòa", "Tổ trưởng", "planned")
    }


@pytest.mark.parametrize(
    "text",
    [
        "Trưởng ban là người đứng đầu Tỉnh ủy, ông Lê Văn Hòa.",
        "Vị trí Trưởng ban, theo thông lệ, thuộc về Bí thư Tỉnh ủy Lê Văn Hòa.",
        "Ông Lê Văn Hòa (49 tuổi, quê Nam Định), Bí thư Tỉnh ủy, được giao làm Trưởng ban.",
    ],
)
def test_words_between_role_and_name(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}


def test_who_attends_behind_others() -> None:
    text = "Cùng dự có các Phó Trưởng ban: Trần Thị Mận; lãnh đạo Sở Nội vụ; ông Lê Văn Hòa, Giám đốc Sở Y tế."
    assert seats(text) == {("Trần Thị Mận", "Phó Trưởng ban", "asserted")}


def test_mark_behind_the_first_of_several() -> None:
    assert seats("Các Phó Trưởng ban Trần Thị Mận (thường trực), Lê Văn Hòa đều dự.") == {
        ("Trần Thị Mận", "Phó Trưởng ban Thường trực", "asserted"),
        ("Lê Văn Hòa", "Phó Trưởng ban", "asserted"),
    }


def test_role_in_brackets_behind_two_names() -> None:
    text = "Danh sách: 1. Phan Văn Tài (Trưởng ban), 2. Lê Văn Hòa, Trần Thị Mận (ủy viên)."
    members = {("Lê Văn Hòa", "Ủy viên", "asserted"), ("Trần Thị Mận", "Ủy viên", "asserted")}
    assert members <= seats(text)


def test_who_comes_in_for_somebody() -> None:
    text = "Ông Lê Văn Hòa thôi làm Trưởng ban; bà Trần Thị Mận lên thay."
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "former"), ("Trần Thị Mận", "Trưởng ban", "asserted")}


def test_role_that_was_proposed() -> None:
    assert seats("Sở từng đề xuất ông Lê Văn Hòa làm Trưởng ban.") == {("Lê Văn Hòa", "Trưởng ban", "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Thư ký của Trưởng ban là anh Phan Văn Tài.",
        "Đại diện doanh nghiệp thành viên, ông Lê Văn Hòa, phát biểu.",
        "Ông Lê Văn Hòa báo cáo Trưởng ban về tiến độ.",
        "Theo ông Lê Văn Hòa, Trưởng ban cần quyết sớm.",
        "Vở kịch có ông Lê Văn Hòa vào vai Trưởng ban.",
    ],
)
def test_who_stands_near_a_role_and_has_it_not(text: str) -> None:
    assert seats(text) == set()


@pytest.mark.parametrize(
    "text",
    [
        "Là ủy viên của ban, ông Lê Văn Hòa được giao lo dữ liệu.",
        "Ủy viên trẻ nhất là anh Lê Văn Hòa, Bí thư Tỉnh đoàn.",
        "Ông Lê Văn Hòa được bổ sung vào Ban Chỉ đạo.",
        "Các ủy viên gồm có: 1) Lê Văn Hòa.",
    ],
)
def test_member_in_other_words(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Hòa vào ban thay bà Trần Thị Mận.",
        "Ông Lê Văn Hòa thế chỗ bà Trần Thị Mận trong danh sách ủy viên.",
    ],
)
def test_member_in_the_place_of_another(text: str) -> None:
    assert seats(text) == {("Lê Văn Hòa", "Ủy viên", "asserted"), ("Trần Thị Mận", "Ủy viên", "former")}


def test_committee_and_team_named_side_by_side() -> None:
    text = "UBND tỉnh lập Tổ công tác Đề án 06 tỉnh giúp Ban Chỉ đạo. Ban do ông Lê Văn Hòa đứng đầu."
    assert seats(text) == {("Lê Văn Hòa", "Trưởng ban", "asserted")}
