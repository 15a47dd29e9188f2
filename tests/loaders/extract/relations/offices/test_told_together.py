"""Posts that are told of several people, and bodies that the words around a list tell."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_COUNCIL = "Hội đồng nhân dân tỉnh Lâm Đồng"
_GOVERNMENT = "Ủy ban nhân dân tỉnh Lâm Đồng"


def of_all(text: str) -> dict[str, set[str]]:
    """The posts of each person that are held."""
    out: dict[str, set[str]] = {}
    for who, what, status in holds(text):
        if status == "asserted":
            out.setdefault(who, set()).add(what)
    return out


@pytest.mark.parametrize("plural", ["Các đồng chí", "Các ông, bà", "Ba ông"])
def test_an_elected_plural_is_of_all_its_names(plural: str) -> None:
    text = f"{plural} Lê Thị Hà, Trần Văn Lợi và Hầu Mí Sính được bầu làm Phó Chủ tịch UBND tỉnh."
    assert of_all(text) == {n: {f"Phó Chủ tịch | {_GOVERNMENT}"} for n in ("Lê Thị Hà", "Trần Văn Lợi", "Hầu Mí Sính")}


def test_who_stands_beside_one_that_is_elected_is_not() -> None:
    text = "Dự họp có ông Lê Văn Hà, bà Trần Thị Lợi được bầu làm Phó Chủ tịch UBND tỉnh."
    assert "Lê Văn Hà" not in of_all(text)


@pytest.mark.parametrize("to", ["đối với các ông:", "đối với", "đối với 2 vị:", "cho các đồng chí"])
def test_members_elected_in_a_list_with_their_posts(to: str) -> None:
    text = f"Bầu bổ sung Ủy viên UBND tỉnh {to} Lê Phước Nhã, Giám đốc Sở Y tế; Võ Hiếu Quang, Giám đốc Sở Tài chính."
    assert {n for n, posts in of_all(text).items() if f"Ủy viên | {_GOVERNMENT}" in posts} == {
        "Lê Phước Nhã",
        "Võ Hiếu Quang",
    }


def test_some_of_those_elected() -> None:
    text = "16 Ủy viên UBND tỉnh cũng được bầu, trong đó có ông Lê Công Đính, Giám đốc Sở Y tế; bà Tô Linh Đan."
    assert {n for n, posts in of_all(text).items() if f"Ủy viên | {_GOVERNMENT}" in posts} == {
        "Lê Công Đính",
        "Tô Linh Đan",
    }


def test_heads_of_boards_in_brackets() -> None:
    text = "Trưởng các ban của HĐND tỉnh: bà Nông Thị Hân (Ban Pháp chế); ông Lê Minh Thao (Ban Dân tộc)."
    assert of_all(text) == {
        "Nông Thị Hân": {f"Trưởng Ban | Ban Pháp chế {_COUNCIL}"},
        "Lê Minh Thao": {f"Trưởng Ban | Ban Dân tộc {_COUNCIL}"},
    }


def test_a_life_told_behind_a_semicolon() -> None:
    text = "Bà Vi Thị Hoài sinh năm 1982, quê xã Châu Bính; trước đó từng giữ các chức vụ: Bí thư Đảng ủy xã Tà Nung."
    assert holds(text) == {("Vi Thị Hoài", "Bí thư | Đảng ủy xã Tà Nung", "former")}


def test_what_is_denied_of_one_verb_is_not_denied_of_the_next() -> None:
    text = "Ông Lê Bá Giang không tái cử và được Ban Bí thư phân công giữ chức Phó Bí thư Tỉnh ủy Cao Bằng."
    assert of_all(text) == {"Lê Bá Giang": {"Phó Bí thư | Tỉnh ủy Cao Bằng"}}


def test_who_is_moved_from_a_post_had_it() -> None:
    text = "Ông Trần Cao Sơn chuyển từ Phó Chủ tịch UBND huyện Di Linh sang làm Giám đốc Sở Y tế."
    assert ("Trần Cao Sơn", "Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh", "former") in holds(text)


@pytest.mark.parametrize("merged", ["hợp nhất từ Sở Nội vụ và Sở Xây dựng", "sáp nhập thêm Sở Xây dựng"])
def test_a_bare_so_is_the_one_that_takes_the_others_in(merged: str) -> None:
    assert of_all(f"Sở Nội vụ {merged}. Giám đốc Sở là ông Lê Đình Vọng.") == {
        "Lê Đình Vọng": {"Giám đốc | Sở Nội vụ Lâm Đồng"}
    }
    text = f"Sở Nội vụ - {merged} - do bà Đàm Thị Trúc làm Giám đốc."
    assert of_all(text) == {"Đàm Thị Trúc": {"Giám đốc | Sở Nội vụ Lâm Đồng"}}


def test_a_so_made_of_others_is_the_one_meant() -> None:
    text = "Sở Nội vụ và Sở Lao động - Thương binh và Xã hội hợp nhất thành Sở Nội vụ. Giám đốc Sở là ông Lê Đình Vọng."
    assert of_all(text) == {"Lê Đình Vọng": {"Giám đốc | Sở Nội vụ Lâm Đồng"}}


def test_bare_party_posts_are_of_the_one_committee_of_the_paragraph() -> None:
    text = "Đảng ủy phường Cam Ly có hai Phó Bí thư: bà Đinh Thị Quyên và ông Lê Hồng Phát."
    assert of_all(text) == {n: {"Phó Bí thư | Đảng ủy phường Cam Ly"} for n in ("Đinh Thị Quyên", "Lê Hồng Phát")}
    assert of_all("Đảng ủy phường Cam Ly họp. Ông Lê Chí Toại, Bí thư Chi đoàn ấp, dự.") == {}


def test_who_takes_a_post_behind_a_bare_co() -> None:
    text = "Cùng nhận quyết định Phó Giám đốc Sở Nội vụ có bà Hoàng Thị Mây và ông Đào Duy Khương."
    assert of_all(text) == {n: {"Phó Giám đốc | Sở Nội vụ Lâm Đồng"} for n in ("Hoàng Thị Mây", "Đào Duy Khương")}


def test_who_stands_beside_the_holder_does_not_hold() -> None:
    text = "Chủ trì buổi lễ cùng Chủ tịch UBND tỉnh là bà Lê Thị Diệp, Trưởng Ban Tổ chức Tỉnh ủy."
    assert of_all(text) == {"Lê Thị Diệp": {"Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng"}}


def test_a_post_taken_in_a_board_is_no_role() -> None:
    text = "Điều động ông Vy Minh Khoát đến nhận công tác tại Ban Dân vận Tỉnh ủy, bổ nhiệm giữ chức Trưởng Ban."
    assert of_all(text) == {"Vy Minh Khoát": {"Trưởng Ban | Ban Dân vận Tỉnh ủy Lâm Đồng"}}


@pytest.mark.parametrize(
    "names", ["ông Lưu Văn An, bà Đinh Thị Mai", "ông Lưu Văn An, ông Tạ Duy Hưng, bà Đinh Thị Mai"]
)
@pytest.mark.parametrize("verb", ["bổ nhiệm", "điều động"])
def test_all_who_are_appointed_in_one_list_without_a_word_between(verb: str, names: str) -> None:
    found = holds(f"UBND tỉnh {verb} {names} làm Phó Giám đốc Sở Y tế.")
    assert {person for person, _, _ in found} == {name.split(" ", 1)[1] for name in names.split(", ")}


@pytest.mark.parametrize("before", ["Sau khi bổ nhiệm", "Thay"])
def test_who_is_only_told_of_before_is_not_appointed_with_the_next(before: str) -> None:
    found = holds(f"{before} ông Lưu Văn An, bà Đinh Thị Mai làm Phó Giám đốc Sở Y tế.")
    assert {person for person, _, status in found if status == "asserted"} == {"Đinh Thị Mai"}


@pytest.mark.parametrize("are", ["là", "làm", "giữ vai trò"])
def test_deputies_who_are_all_deputies_in_the_board(are: str) -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh được kiện toàn; "
        f"ba Phó Giám đốc Sở Y tế {are} Phó Trưởng ban: Lương Văn Việt, Đỗ Văn Lợi, Phạm Quốc Hiệu."
    )
    names = {"Lương Văn Việt", "Đỗ Văn Lợi", "Phạm Quốc Hiệu"}
    assert holds(text) == {(name, "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted") for name in names}
    assert {who for who, _, _ in roles(text)} == names
