"""`các Thứ trưởng: A - R1, B và C - R2`: a role behind a dash is that of both names that `và` joins."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

_MET = "Ban Chỉ đạo chuyển đổi số tỉnh họp. Dự họp có "
_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh"


@pytest.mark.parametrize("header", ["các Phó Chủ tịch UBND tỉnh: ", "các đồng chí: ", "các ông, bà: "])
@pytest.mark.parametrize("apart", [", Phan Thị Lộc và Hồ Văn Sáu", "; Phan Thị Lộc, Hồ Văn Sáu"])
@pytest.mark.parametrize("role", ["Phó Trưởng ban", "Ủy viên"])
def test_role_of_both(header: str, apart: str, role: str) -> None:
    said = f"{_MET}{header}Vi Văn Hiệu - Phó Trưởng ban Thường trực{apart} - {role}; lãnh đạo các sở."
    found = {(who, what) for who, what, _ in roles(said)}
    assert found == {
        ("Vi Văn Hiệu", f"Phó Trưởng ban Thường trực | {_BOARD}"),
        ("Phan Thị Lộc", f"{role} | {_BOARD}"),
        ("Hồ Văn Sáu", f"{role} | {_BOARD}"),
    }


def test_role_of_one_is_not_shared() -> None:
    said = f"{_MET}các đồng chí: Vi Văn Hiệu - Phó Trưởng ban, Phan Thị Lộc và Hồ Văn Sáu - Trưởng ban."
    assert not any(who == "Phan Thị Lộc" for who, _, _ in roles(said))


def test_post_before_an_honorific_behind_a_role_and_a_dash() -> None:
    team = f"Thành phần {_BOARD}: Trưởng ban - Chủ tịch UBND tỉnh Vi Văn Hiệu"
    found = roles(f"{team}; Phó Trưởng ban - Phó Giám đốc Công an tỉnh, Thượng tá Hồ Văn Sáu.")
    assert {(who, what.split(" | ")[0]) for who, what, _ in found} == {
        ("Vi Văn Hiệu", "Trưởng ban"),
        ("Hồ Văn Sáu", "Phó Trưởng ban"),
    }


@pytest.mark.parametrize(
    ("said", "given"),
    [
        ("Các Phó Trưởng ban là Giám đốc Sở Nội vụ Hồ Văn Sáu, Giám đốc Công an tỉnh.", True),
        ("Giám đốc Sở Nội vụ Hồ Văn Sáu, Giám đốc Công an tỉnh làm Phó Trưởng ban.", True),
        ("Ban Chỉ đạo do Giám đốc Sở Nội vụ Hồ Văn Sáu và Giám đốc Công an tỉnh làm Phó Trưởng ban.", True),
        (
            "Ông An làm thư ký; ông Hồ Văn Sáu, Giám đốc Sở Nội vụ và Giám đốc Công an tỉnh làm Phó Trưởng ban.",
            True,
        ),
        ("Bà Vi Thị Hiệu giao ông Hồ Văn Sáu, Giám đốc Sở Nội vụ và Giám đốc Công an tỉnh làm Phó Trưởng ban.", False),
    ],
)
def test_post_behind_a_name_that_has_another(said: str, given: bool) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {said}"
    assert holds(text) == {("Hồ Văn Sáu", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")}
    deputies = {who for who, what, _ in roles(text) if what.startswith("Phó")}
    assert "Giám đốc | Công an tỉnh Lâm Đồng" in deputies
    assert ("Hồ Văn Sáu" in deputies) is given
