"""Events whose name goes on in small letters up to its year."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def run(text: str) -> set[str]:
    """What somebody is said to hold."""
    return {what for _, _, what, _ in statements(text, "RUNS")}


@pytest.mark.parametrize(
    ("opening", "name"),
    [
        ("lễ khai mạc ", "Tuần lễ chuyển đổi số Lâm Đồng 2025"),
        ("lễ phát động ", "Tuần lễ khoa học công nghệ và chuyển đổi số tỉnh Lâm Đồng năm 2025"),
        ("", "Ngày hội công nghệ thông tin năm 2025"),
    ],
)
def test_the_year_ends_the_name(opening: str, name: str) -> None:
    assert run(f"Ngày 9/5, UBND tỉnh Lâm Đồng tổ chức {opening}{name}.") == {name}


@pytest.mark.parametrize(
    "text",
    [
        "UBND tỉnh Lâm Đồng tổ chức tuần lễ chuyển đổi số năm 2025.",
        "UBND tỉnh Lâm Đồng tổ chức Tuần lễ chuyển đổi số cho cán bộ của các xã từ năm 2025.",
    ],
)
def test_no_name_in_small_letters_or_over_a_clause(text: str) -> None:
    assert run(text) == set()
