"""Whose a committee `của đơn vị` is, who leaves a committee together, and roles of whom a meeting hears."""

import pytest

from tests.loaders.extract.reading import roles

MINUTES = (
    "Đồng chí Tạ Quang Nhã, Bí thư Đảng ủy phường, Trưởng Ban Chỉ đạo chuyển đổi số phường, chủ trì.\n\n"
    "{heard}\n\n1. Phường còn chậm.\n\n2. Giao đồng chí Lã Thế Công phối hợp với VNPT lắp máy."
)


@pytest.mark.parametrize(
    ("house", "said"),
    [
        ("Giám đốc Agribank Đồng Nai", "Agribank Đồng Nai"),
        ("Giám đốc Bệnh viện Đa khoa Thống Nhất", "Bệnh viện Đa khoa Thống Nhất"),
        ("Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh Đồng Nai", "Bộ Chỉ huy Quân sự tỉnh Đồng Nai"),
        ("Giám đốc Sở Xây dựng Đồng Nai", "Sở Xây dựng Đồng Nai"),
    ],
)
@pytest.mark.parametrize("unit", ["đơn vị", "cơ quan"])
def test_a_committee_of_the_unit_is_of_the_house_just_told_of(house: str, said: str, unit: str) -> None:
    text = f"Theo ông Lê Bá Chuyên, {house}, Ban Chỉ đạo chuyển đổi số của {unit} do ông Chuyên làm Trưởng ban."
    assert {what for _, what, _ in roles(text, "Đồng Nai")} == {f"Trưởng ban | Ban Chỉ đạo chuyển đổi số của {said}"}


def test_a_unit_that_nobody_named_has_no_committee_of_its_own_name() -> None:
    text = "UBND tỉnh Đồng Nai họp. Ban Chỉ đạo chuyển đổi số của đơn vị do ông Lê Bá Chuyên làm Trưởng ban."
    assert not any("UBND" in what or "Ủy ban" in what for _, what, _ in roles(text, "Đồng Nai"))


@pytest.mark.parametrize(
    "names",
    [
        "Ông Tô Ngọc Liễn và bà Vương Trinh Kha",
        "Ông Tô Ngọc Liễn (Giám đốc Sở Nội vụ) và bà Vương Trinh Kha",
        "Ông Tô Ngọc Liễn, Giám đốc Sở Nội vụ, và bà Vương Trinh Kha, Chánh Thanh tra tỉnh,",
    ],
)
@pytest.mark.parametrize(
    ("does", "status"),
    [("không còn tham gia", "former"), ("đã rút khỏi", "former"), ("vừa được bổ sung vào", "asserted")],
)
def test_who_leaves_or_joins_together(names: str, does: str, status: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {names} {does} Ban Chỉ đạo."
    found = {(who, said) for who, _, said in roles(text, "Cà Mau")}
    assert found == {("Tô Ngọc Liễn", status), ("Vương Trinh Kha", status)}


@pytest.mark.parametrize("link", ["Ông Tô Ngọc Liễn gặp", "Theo ông Tô Ngọc Liễn,", "Thay ông Tô Ngọc Liễn,"])
def test_who_is_only_told_of_before_leaves_nothing(link: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {link} bà Vương Trinh Kha rút khỏi Ban Chỉ đạo."
    found = {(who, said) for who, _, said in roles(text, "Cà Mau")}
    assert ("Vương Trinh Kha", "former") in found
    assert not any(who == "Tô Ngọc Liễn" and "Liễn gặp" in link for who, _ in found)


@pytest.mark.parametrize(
    "heard",
    [
        "Sau khi nghe Phòng Kinh tế báo cáo và ý kiến các thành viên, đồng chí Bí thư Đảng ủy kết luận:",
        "Nghe ý kiến của các ủy viên, Bí thư Đảng ủy phường đã yêu cầu:",
    ],
)
def test_who_speaks_behind_the_members_heads_no_list_of_them(heard: str) -> None:
    assert {who for who, _, _ in roles(MINUTES.format(heard=heard), "Phường Hoa Lư, tỉnh Ninh Bình")} == {
        "Tạ Quang Nhã"
    }
