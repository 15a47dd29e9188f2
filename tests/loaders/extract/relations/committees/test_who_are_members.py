"""Members and deputies: told in the sentence behind, beside a count, and by who they were before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_SET = f"{_BOARD} vừa được kiện toàn. "


def test_a_count_of_members_beside_the_head() -> None:
    assert bare_roles(f"{_BOARD} có 25 thành viên, Trưởng ban là Bí thư Tỉnh ủy.") == {
        ("Bí thư | Tỉnh ủy Lâm Đồng", "Trưởng ban", "asserted")
    }


@pytest.mark.parametrize(
    "said",
    [
        "Các ủy viên còn lại chủ yếu là người đứng đầu sở, ngành. Trong số đó có",
        "Các ủy viên là lãnh đạo sở. Trong đó có",
        "Ban có chín ủy viên. Trong số này có",
    ],
)
def test_members_told_in_the_sentence_behind(said: str) -> None:
    people = "Giám đốc Sở Tài chính Đặng Văn Quý, bà Trần Thị Lụa, Giám đốc Sở Nội vụ, và ông Lê Văn Ba."
    names = ("Đặng Văn Quý", "Trần Thị Lụa", "Lê Văn Ba")
    assert bare_roles(f"{_SET}{said} {people}") == {(name, "Ủy viên", "asserted") for name in names}


@pytest.mark.parametrize("some", ["có hai người:", "là hai người:", "gồm hai người là", "có hai vị:"])
def test_deputies_behind_their_number(some: str) -> None:
    text = f"{_SET}Cùng giữ nhiệm vụ Phó Trưởng ban {some} bà Lê Thị Thư, Phó Bí thư Tỉnh ủy, và ông Phan Bá Đởm."
    assert bare_roles(text) == {(name, "Phó Trưởng ban", "asserted") for name in ("Lê Thị Thư", "Phan Bá Đởm")}


@pytest.mark.parametrize("before", ["người trước đây chỉ là ủy viên", "trước đó là ủy viên", "từng là ủy viên"])
def test_a_new_role_and_the_one_before(before: str) -> None:
    text = f"{_SET}Phó Trưởng ban Thường trực là ông Vũ Văn Trác, {before}."
    assert ("Vũ Văn Trác", "Phó Trưởng ban Thường trực", "asserted") in bare_roles(text)
    assert ("Vũ Văn Trác", "Ủy viên", "asserted") not in bare_roles(text)


@pytest.mark.parametrize("only", ["không chỉ là", "không những làm", "chỉ là"])
def test_not_only_is_no_denial(only: str) -> None:
    assert bare_roles(f"Ông Lê Văn Ba {only} Trưởng {_BOARD}.") == {("Lê Văn Ba", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        "mỗi xã, phường chỉ lập một ban chỉ đạo; trưởng ban là bí thư đảng ủy, phó ban là chủ tịch UBND cùng cấp",
        "Ban Chỉ đạo cấp xã do Chủ tịch UBND xã làm Trưởng ban",
    ],
)
def test_a_committee_of_each_commune_is_none(said: str) -> None:
    assert bare_roles(f"{_SET}Theo hướng dẫn, {said}.") == set()


AN, BINH = "ông Bùi Đức An, Giám đốc Công an tỉnh", "bà Hà Thị Bình, Giám đốc Sở Tài chính"


@pytest.mark.parametrize(
    "said",
    [
        f"Ngoài ra còn có {AN}; {BINH}, đều là Ủy viên.",
        f"Ngoài ra, {AN}; {BINH} cùng là Ủy viên.",
        f"Ô{AN[1:]}; {BINH}, đều là Ủy viên.",
        "Ủy viên có 9 đồng chí, gồm Giám đốc Công an tỉnh Bùi Đức An; Giám đốc Sở Tài chính Hà Thị Bình; các sở.",
        "Ủy viên có 9 đồng chí, trong đó có Giám đốc Công an tỉnh Bùi Đức An, Giám đốc Sở Tài chính Hà Thị Bình.",
        "Ủy viên là 9 đồng chí, gồm Giám đốc Công an tỉnh Bùi Đức An; Giám đốc Sở Tài chính Hà Thị Bình.",
    ],
)
def test_all_whom_a_list_makes_members(said: str) -> None:
    assert bare_roles(_SET + said) >= {("Bùi Đức An", "Ủy viên", "asserted"), ("Hà Thị Bình", "Ủy viên", "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        "Ban gồm 21 thành viên, do ông Bùi Đức An, Bí thư Tỉnh ủy, đứng đầu.",
        "Ban có 21 người, do Bí thư Tỉnh ủy Bùi Đức An đứng đầu.",
    ],
)
def test_the_head_told_behind_the_number_of_members(said: str) -> None:
    assert bare_roles(_SET + said) == {("Bùi Đức An", "Trưởng ban", "asserted")}


def test_who_stands_in_for_the_head_is_no_head() -> None:
    said = "Ông Bùi Đức An là Trưởng ban. Hễ Trưởng ban vắng thì ông Lê Văn Mới thay; Phó Trưởng ban Hà Thị Bình trực."
    assert "Lê Văn Mới" not in {who for who, _, _ in bare_roles(_SET + said)}


def test_a_board_in_brackets_takes_no_role_from_the_committee() -> None:
    said = "Ông Bùi Đức An là Trưởng ban, thay ông Lê Tám (về Ban Tổ chức Tỉnh ủy). Bà Hà Thị Bình làm Phó Trưởng ban."
    assert ("Hà Thị Bình", "Phó Trưởng ban", "asserted") in bare_roles(_SET + said)


LIST = f"Danh sách còn có {AN}; {BINH}."


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("Những người này là Ủy viên.", "Ủy viên"),
        ("Cả hai giữ vai trò Phó Trưởng ban.", "Phó Trưởng ban"),
        ("Hai đồng chí này đều là Phó Trưởng ban.", "Phó Trưởng ban"),
        ("Các đồng chí trên được phân công làm Phó Trưởng ban.", "Phó Trưởng ban"),
        ("Các anh chị là ủy viên.", "Ủy viên"),
    ],
)
def test_a_role_of_all_whom_the_sentence_before_lists(said: str, role: str) -> None:
    assert bare_roles(f"{_SET}{LIST} {said}") == {("Bùi Đức An", role, "asserted"), ("Hà Thị Bình", role, "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        f"{LIST} Cả ba giữ vai trò Phó Trưởng ban.",
        "Ông Bùi Đức An phê bình bà Hà Thị Bình. Cả hai giữ vai trò Phó Trưởng ban.",
        f"{LIST} Những người này sẽ là Ủy viên.",
    ],
)
def test_a_role_of_all_where_it_is_not_clear_who_they_are(said: str) -> None:
    assert bare_roles(_SET + said) == set()


@pytest.mark.parametrize(
    "said",
    [
        "Ông Lê Văn Mới làm Phó Trưởng ban cùng với ông Bùi Đức An và bà Hà Thị Bình.",
        f"Ông Lê Văn Mới nhận nhiệm vụ Phó Trưởng ban, cùng các đồng chí: {AN}; {BINH}.",
    ],
)
def test_a_role_that_others_have_together_with_who_is_told_first(said: str) -> None:
    told = {("Bùi Đức An", "Phó Trưởng ban", "asserted"), ("Hà Thị Bình", "Phó Trưởng ban", "asserted")}
    assert bare_roles(_SET + said) == {("Lê Văn Mới", "Phó Trưởng ban", "asserted"), *told}


def test_who_comes_with_a_deputy_is_none() -> None:
    assert bare_roles(f"{_SET}Dự có ông Lê Văn Mới, Phó Trưởng ban, cùng các đồng chí: {AN}; {BINH}.") == {
        ("Lê Văn Mới", "Phó Trưởng ban", "asserted")
    }
