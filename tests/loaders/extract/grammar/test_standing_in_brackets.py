"""`Phó Giám đốc Sở X (thường trực)`: a mark in brackets says which of the deputies of a body is meant."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Phó Giám đốc Sở Y tế (thường trực)", "Phó Giám đốc Thường trực | Sở Y tế Lâm Đồng"),
        (
            "Phó Chủ tịch UBND xã Đức Trọng (Thường trực)",
            "Phó Chủ tịch Thường trực | Ủy ban nhân dân xã Đức Trọng",
        ),
        ("Phó Chủ tịch (Thường trực) HĐND xã Đức Trọng", "Phó Chủ tịch Thường trực | Hội đồng nhân dân xã Đức Trọng"),
        ("Phó Bí thư Đảng ủy xã Đức Trọng - Thường trực", "Phó Bí thư Thường trực | Đảng ủy xã Đức Trọng"),
        ("Phó Bí thư Đảng ủy xã Đức Trọng - Thường trực HĐND xã", "Phó Bí thư | Đảng ủy xã Đức Trọng"),
    ],
)
def test_mark_makes_a_standing_deputy(post: str, what: str) -> None:
    assert ("Phan Đắc Lộc", what, "asserted") in holds(f"Ông Phan Đắc Lộc, {post}, nói.")


def test_mark_in_a_list_of_roles_is_that_of_the_role() -> None:
    said = (
        "Trường Đại học Sao Mai lập Ban Chỉ đạo chuyển đổi số. Trưởng ban là ông Hồ Văn Sáu, Hiệu trưởng; hai Phó"
        " Trưởng ban gồm ông Phan Đắc Lộc, Phó Hiệu trưởng (Thường trực) và bà Lê Thị Ba, Phó Hiệu trưởng."
    )
    assert ("Phan Đắc Lộc", "Phó Hiệu trưởng | Trường Đại học Sao Mai", "asserted") in holds(said)
    roles = {role for _, who, role, _ in statements(said, "LEADS") if who == "Phan Đắc Lộc"}
    assert all(role.startswith("Phó Trưởng ban Thường trực") for role in roles)
