"""Posts that head a committee of a province that the sentence names before them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def heads(text: str) -> set[str]:
    """Who heads a committee by post."""
    return {who for _, who, _, _ in statements(text, "LEADS")}


@pytest.mark.parametrize(
    ("text", "head"),
    [
        (
            "Lào Cai có Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh làm Trưởng ban.",
            "Chủ tịch | Ủy ban nhân dân tỉnh Lào Cai",
        ),
        (
            "Trước hợp nhất, Yên Bái có Ban Chỉ đạo chuyển đổi số do Bí thư Tỉnh ủy đứng đầu.",
            "Bí thư | Tỉnh ủy Yên Bái",
        ),
        (
            "Ban Chỉ đạo chuyển đổi số do Chủ tịch UBND tỉnh làm Trưởng ban.",
            "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng",
        ),
    ],
)
def test_post_without_a_place_heads_the_committee_of_its_own_province(text: str, head: str) -> None:
    assert heads(text) == {head}
