"""Which of several boards is meant that a text tells of together, and who leads each of them or none."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, read, roles, shown, statements

AN, MAI, KHOA = "Lò Văn An", "Đỗ Thị Mai", "Vũ Đình Khoa"
DIGITAL, REFORM = "Ban Chỉ đạo chuyển đổi số tỉnh", "Ban Chỉ đạo cải cách hành chính tỉnh"


@pytest.mark.parametrize("beside", ["Bên cạnh", "Ngoài"])
@pytest.mark.parametrize("board", ["Ban này do", "Trưởng ban của ban này là", "Trưởng ban là"])
def test_a_board_that_stands_beside_another_is_the_one_told_of(beside: str, board: str) -> None:
    ends = " làm Trưởng ban" if board.endswith("do") else ""
    text = f"{beside} Ban Chỉ đạo 57 của Tỉnh ủy, UBND tỉnh còn lập {DIGITAL}. {board} ông {AN}{ends}."
    assert roles(text) == {(AN, f"Trưởng ban | {DIGITAL}", "asserted")}


@pytest.mark.parametrize(
    "boards",
    [f"{DIGITAL} và {REFORM}, vì cả hai", f"{DIGITAL} và {REFORM} được giữ. Cả hai ban", f"{DIGITAL} và {REFORM}"],
)
@pytest.mark.parametrize("leads", ["đứng đầu", "làm Trưởng ban"])
def test_whoever_leads_each_of_the_boards_named(boards: str, leads: str) -> None:
    text = f"Sở Nội vụ đề nghị họp chung {boards} đều do Chủ tịch UBND tỉnh {leads}."
    assert roles(text) == {
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", f"Trưởng ban | {board}", "asserted") for board in (DIGITAL, REFORM)
    }


def test_a_count_that_the_boards_named_do_not_have_says_nothing_of_them() -> None:
    text = f"Sở Nội vụ đề nghị họp chung {DIGITAL} và {REFORM}, vì cả ba ban đều do ông {AN} làm Trưởng ban."
    assert (AN, f"Trưởng ban | {DIGITAL}", "asserted") not in roles(text)


def test_a_bare_team_is_that_of_the_province_though_a_district_s_was_named_since() -> None:
    text = (
        "Tổ công tác Đề án 06 tỉnh Lâm Đồng họp.\n\nTổ công tác Đề án 06 huyện Đơn Dương còn chậm.\n\n"
        "Công an tỉnh Lâm Đồng là cơ quan thường trực của Tổ công tác."
    )
    standing = {what for _, _, what, _ in statements(text, "STANDING_BODY_OF")}
    assert standing == {"Tổ công tác Đề án 06"}


@pytest.mark.parametrize("organs", ["Tỉnh ủy, Thành ủy", "Tỉnh ủy/Thành ủy", "Huyện ủy, Thị ủy"])
def test_two_organs_of_places_side_by_side_are_a_class(organs: str) -> None:
    text = f"Các địa phương nơi Bí thư {organs} là Trưởng Ban Chỉ đạo phải họp hằng tháng."
    found = read(f"Tỉnh ủy Lâm Đồng thành lập {DIGITAL}.\n\n{text}")
    assert [s for s in found.statements if s.type in ("LEADS", "HOLDS")] == []
    assert not any("Thành ủy" in shown(s.subject) for s in found.statements)


def test_two_organs_of_which_one_is_named_are_two() -> None:
    text = f"Bí thư Thành ủy Đà Lạt {AN} và ông {MAI}, Chánh Văn phòng Tỉnh ủy, Thành ủy Bảo Lộc cử người."
    assert (AN, "Bí thư | Thành ủy Đà Lạt", "asserted") in holds(text)


@pytest.mark.parametrize("where", ["các địa phương nơi", "những nơi mà ở nhiều xã có"])
def test_whoever_has_a_post_in_many_places_leads_none_that_is_known(where: str) -> None:
    assert roles(f"{DIGITAL} yêu cầu {where} Chủ tịch UBND tỉnh là Trưởng ban phải họp.") == set()


@pytest.mark.parametrize("had", ["trước đó kiêm nhiệm", "từng giữ", "trước đây là"])
def test_the_role_that_whoever_is_replaced_had_is_his(had: str) -> None:
    text = f"Chủ tịch UBND tỉnh giao bà {MAI} chỉ đạo {DIGITAL}, thay ông {AN} {had} Trưởng ban."
    assert roles(text) == {(AN, f"Trưởng ban | {DIGITAL}", "former")}


@pytest.mark.parametrize("seat", ["người giữ vị trí", "vị trí", "người giữ chức", "người đảm nhiệm vai trò"])
def test_whoever_had_the_seat_before_that(seat: str) -> None:
    text = f"{DIGITAL} có người mới. Trước đó, {seat} Trưởng ban là ông {AN}, đã được điều động."
    assert roles(text) == {(AN, f"Trưởng ban | {DIGITAL}", "former")}


@pytest.mark.parametrize(
    "heads", ["Ngoài ông {an}, hai Phó Trưởng ban còn lại gồm", "Hai Phó Trưởng ban là", "Các Phó Trưởng ban gồm"]
)
def test_roles_told_behind_a_draft_are_planned(heads: str) -> None:
    text = f"Theo dự thảo quyết định, {DIGITAL} có 21 thành viên. {heads.format(an=AN)} bà {MAI} và ông {KHOA}."
    assert {(who, status) for who, _, status in roles(text)} == {(MAI, "planned"), (KHOA, "planned")}
    decided = text.replace("Theo dự thảo quyết định", "Theo quyết định")
    assert {(who, status) for who, _, status in roles(decided)} == {(MAI, "asserted"), (KHOA, "asserted")}


def test_a_board_of_another_province_is_called_as_the_text_calls_it() -> None:
    text = (
        "Lâm Đồng: hai ban làm một\n\nTại Lâm Đồng, Tỉnh ủy lập Ban Chỉ đạo về phát triển khoa học, công nghệ và chuyển"
        f" đổi số tỉnh. Ông {MAI} làm trưởng ban.\n\nKhánh Hòa: vẫn đổi người\n\nKhông sáp nhập, Khánh Hòa vẫn kiện"
        f" toàn ban chỉ đạo. Ông {AN} đảm nhận vị trí Trưởng Ban Chỉ đạo 57 tỉnh."
    )
    assert (AN, "Trưởng ban | Ban Chỉ đạo 57 tỉnh", "asserted") in roles(text, about="Hai tỉnh")


@pytest.mark.parametrize("posts", ["bí thư đảng ủy của 5 xã", "chủ tịch UBND các xã", "chủ tịch UBND của hai xã"])
def test_posts_in_many_communes_are_not_that_of_the_commune_named_before(posts: str) -> None:
    text = f"Chủ tịch UBND xã Đức An {AN} nói. {DIGITAL} được kiện toàn, trong đó bổ sung {posts} làm thành viên."
    assert roles(text) == set()
