"""Degrees in short behind a body's name, the standing one of several deputies, and posts of a class."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, holds, roles

_TOLD = "Ban Chỉ đạo chuyển đổi số tỉnh họp sáng nay."


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Giám đốc Trung tâm Số - ĐHVX TS.", "Giám đốc | Trung tâm Số - ĐHVX"),
        ("Giám đốc Trung tâm Số ThS", "Giám đốc | Trung tâm Số"),
        ("Trưởng phòng Cây ăn quả ThS.", "Trưởng phòng | Phòng Cây ăn quả Trường Đại học Vinh"),
    ],
)
def test_a_degree_in_short_ends_the_name_of_a_body(post: str, what: str) -> None:
    text = f"{post} Ma Thị Nhị công bố quyết định của Trường Đại học Vinh."
    assert holds(text, about="Trường Đại học Vinh") == {("Ma Thị Nhị", what, "asserted")}


@pytest.mark.parametrize(
    "standing",
    [
        "; trong đó ông Lê Văn Hòa giữ vị trí thường trực.",
        ", trong đó ông Lê Văn Hòa là thường trực.",
        "; ông Lê Văn Hòa làm Phó Trưởng ban thường trực, họp mỗi tuần.",
    ],
)
def test_the_standing_one_of_two_deputies(standing: str) -> None:
    found = bare_roles(f"{_TOLD} Ông Lê Văn Hòa và bà Vi Thị Tú là Phó Trưởng ban{standing}")
    assert found == {
        ("Lê Văn Hòa", "Phó Trưởng ban Thường trực", "asserted"),
        ("Vi Thị Tú", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize("until", ["này cho tới ngày hợp nhất", "ấy đến khi sáp nhập", "cho tới ngày giải thể"])
def test_a_role_until_the_board_ended_is_over(until: str) -> None:
    text = f"{_TOLD} Bà Vi Thị Tú, Trưởng Ban Chỉ đạo {until}, được mời tư vấn."
    assert bare_roles(text) == {("Vi Thị Tú", "Trưởng ban", "former")}


def test_who_is_beside_somebody_has_no_role_of_his() -> None:
    text = (
        f"{_TOLD} Ông Lê Văn Hòa, Trưởng ban, đứng cạnh bảng. Ngồi hai bên ông là Phó Trưởng ban Thường trực, Giám đốc"
        " Sở Y tế Vi Thị Tú, và Phó Trưởng ban, Giám đốc Sở Nội vụ Ma Văn Nhị."
    )
    assert bare_roles(text) == {
        ("Lê Văn Hòa", "Trưởng ban", "asserted"),
        ("Vi Thị Tú", "Phó Trưởng ban Thường trực", "asserted"),
        ("Ma Văn Nhị", "Phó Trưởng ban", "asserted"),
    }


def test_heads_of_several_schools_are_nobody_named_behind() -> None:
    text = f"{_TOLD} Ủy viên là hiệu trưởng bảy trường thành viên, Giám đốc Sở Y tế Vi Thị Tú."
    assert holds(text) == {("Vi Thị Tú", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize("seat", ["thứ nhất, Thường trực là", ", Thường trực là", "(thường trực):"])
def test_a_deputy_s_seat_that_is_the_standing_one(seat: str) -> None:
    found = bare_roles(f"{_TOLD} Phó Trưởng ban {seat} ông Lê Văn Hòa, Giám đốc Sở Y tế.")
    assert found == {("Lê Văn Hòa", "Phó Trưởng ban Thường trực", "asserted")}


def test_who_is_in_charge_of_a_room_has_a_further_seat_in_full() -> None:
    text = f"{_TOLD} Ông Lê Văn Hòa tạm thời phụ trách, đồng thời làm ủy viên Ban Chỉ đạo."
    assert bare_roles(text) == {("Lê Văn Hòa", "Ủy viên", "asserted")}


def test_a_role_behind_a_colon_is_of_all_of_the_item() -> None:
    text = f"{_TOLD}\n- Bà Vi Thị Tú, Giám đốc Sở Nội vụ; Thượng tá Lê Văn Hòa, Giám đốc Công an tỉnh: Thành viên.\n"
    assert bare_roles(text) == {("Vi Thị Tú", "Ủy viên", "asserted"), ("Lê Văn Hòa", "Ủy viên", "asserted")}


@pytest.mark.parametrize(
    "said", ["Giám đốc Công an tỉnh là Tổ trưởng Tổ này, nên đề nghị.", "Tổ trưởng tổ này là Giám đốc Công an tỉnh."]
)
def test_the_head_of_this_team(said: str) -> None:
    found = roles(f"{_TOLD} Tổ công tác Đề án 06 tỉnh sẽ đi lưu động. {said}")
    assert found == {("Giám đốc | Công an tỉnh Lâm Đồng", "Tổ trưởng | Tổ công tác Đề án 06 tỉnh", "asserted")}


def test_the_head_of_this_group_of_neighbours_is_of_no_committee() -> None:
    assert roles(f"{_TOLD} Tổ liên gia 5 sáng đèn. Ông Lê Văn Hòa là Tổ trưởng Tổ này.") == set()


@pytest.mark.parametrize("who", ["Giám đốc Sở Y tế", "bác sĩ Lê Văn Hòa"])
@pytest.mark.parametrize("verb", ["sẽ bổ sung", "dự kiến bổ sung thêm"])
def test_who_will_be_added_is_not_in_yet(verb: str, who: str) -> None:
    text = f"{_TOLD} Ban Chỉ đạo {verb} {who} làm thành viên từ tháng 6."
    assert {status for _, _, status in bare_roles(text)} == {"planned"}
