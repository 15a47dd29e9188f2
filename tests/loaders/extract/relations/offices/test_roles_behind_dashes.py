"""`các Thứ trưởng: A - R1, B và C - R2`: a role behind a dash is that of both names that `và` joins."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

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
