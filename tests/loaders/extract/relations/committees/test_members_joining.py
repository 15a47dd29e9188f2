"""Members who join, roles with their holder in brackets, who takes over without a verb of his own, names of boards."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, statements

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"
_RULES = f"{_BOARD} vừa ban hành quy chế. "


@pytest.mark.parametrize("some", ["Hai thành viên mới được", "Hai ủy viên", "Hai ủy viên vừa được"])
@pytest.mark.parametrize("to", ["là", "gồm", "gồm:"])
def test_members_who_are_added(some: str, to: str) -> None:
    text = f"{some} bổ sung vào {_BOARD} {to} Giám đốc Sở Tài chính Hồ Thị Diệu; ông Ngô Văn Ba, Giám đốc Sở Nội vụ."
    assert bare_roles(text) == {("Hồ Thị Diệu", "Ủy viên", "asserted"), ("Ngô Văn Ba", "Ủy viên", "asserted")}


@pytest.mark.parametrize("behind", ["", ", Bí thư Tỉnh ủy", ", Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh"])
def test_a_holder_in_brackets_with_posts(behind: str) -> None:
    text = f"{_RULES}Trưởng ban (đồng chí Lê Văn Phong{behind}) chịu trách nhiệm toàn diện."
    assert bare_roles(text) == {("Lê Văn Phong", "Trưởng ban", "asserted")}


def test_members_with_their_bodies_in_brackets() -> None:
    text = f"{_RULES}Các ủy viên Tạ Văn Hạnh (Sở Nội vụ), Lê Thị Thu (Sở Tài chính) mỗi quý báo cáo một lần."
    assert bare_roles(text) == {("Tạ Văn Hạnh", "Ủy viên", "asserted"), ("Lê Thị Thu", "Ủy viên", "asserted")}


@pytest.mark.parametrize("verb", ["được phân công thay", "được giao thay", "vừa được cử thay", "lên thay"])
def test_who_is_given_the_place_of_another(verb: str) -> None:
    text = f"Bà Lê Thị Tươi thôi làm Phó Trưởng Ban Chỉ đạo 35 tỉnh; đồng chí Phan Văn Lũy {verb}."
    assert bare_roles(text) == {
        ("Lê Thị Tươi", "Phó Trưởng ban", "former"),
        ("Phan Văn Lũy", "Phó Trưởng ban", "asserted"),
    }


@pytest.mark.parametrize("name", ["chỉnh trang kênh rạch", "di dời nhà ven sông", "phục hồi sau bão"])
def test_the_name_of_a_committee_in_whose_role_somebody_is(name: str) -> None:
    text = f"Thành ủy Đà Lạt giao bà Lê Thị Duyên làm Trưởng Ban Chỉ đạo {name}, bà ra điều kiện."
    found = {(who, what) for _, who, what, _ in statements(text, "LEADS")}
    assert found == {("Lê Thị Duyên", f"Trưởng ban | Ban Chỉ đạo {name}")}
