"""Party committees of centres and rooms, and deputies of the procuracy that the sentence itself names."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

SANG = "Mạc Văn Sáng"


def bodies(text: str) -> set[str]:
    """The bodies of all posts."""
    return {what.partition(" | ")[2] for _, _, what, _ in statements(text, "HOLDS", about="Lào Cai")}


@pytest.mark.parametrize("party", ["Đảng ủy", "Đảng bộ", "Chi bộ"])
@pytest.mark.parametrize(
    "house", ["Trung tâm Y tế huyện Bắc Hà", "Trung tâm Văn hóa huyện Bắc Hà", "Phòng Giáo dục và Đào tạo huyện Bắc Hà"]
)
def test_the_party_of_a_centre_is_not_that_of_its_district(party: str, house: str) -> None:
    assert bodies(f"Ông {SANG}, Bí thư {party} {house}, phát biểu.") == {f"{party} {house}"}


@pytest.mark.parametrize(
    "told",
    [
        f"Hiện VKSND tối cao có hai Phó Viện trưởng là ông {SANG} và bà Lò Thị Mơ.",
        f"VKSND tối cao họp. Phó Viện trưởng {SANG} dự.",
    ],
)
def test_a_bare_deputy_is_of_the_procuracy_told_last(told: str) -> None:
    assert bodies(f"VKSND tỉnh Lào Cai báo cáo.\n\n{told}") == {"Viện kiểm sát nhân dân tối cao"}
