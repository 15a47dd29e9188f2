"""A bare `Cục trưởng` is of a Cục, a bare `Vụ trưởng` of a Vụ, whatever was named last."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Vụ trưởng Vụ Kế hoạch Hồ Văn Sáu", "Cục trưởng"),
        ("Cục trưởng Cục Phòng bệnh Hồ Văn Sáu", "Vụ trưởng"),
        ("Cục trưởng Cục Phòng bệnh Hồ Văn Sáu", "Phó Vụ trưởng"),
    ],
)
def test_post_of_the_other_kind_is_of_none_told(told: str, post: str) -> None:
    said = f"Dự họp có {told}; ông Phan Đắc Lộc, {post}."
    assert "Phan Đắc Lộc" not in {who for who, _, _ in holds(said)}


def test_post_of_the_same_kind_is_of_the_one_told() -> None:
    said = "Dự họp có Cục trưởng Cục Phòng bệnh Hồ Văn Sáu; ông Phan Đắc Lộc, Phó Cục trưởng."
    assert ("Phan Đắc Lộc", "Phó Cục trưởng | Cục Phòng bệnh", "asserted") in holds(said)
