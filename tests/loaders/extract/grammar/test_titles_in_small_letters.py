"""Posts of offices, inspectorates and boards in small letters, with their owners in small letters too."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "told"),
    [
        ("phó ban tổ chức Tỉnh ủy", "Phó Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng"),
        ("trưởng ban tuyên giáo tỉnh ủy", "Trưởng Ban | Ban Tuyên giáo Tỉnh ủy Lâm Đồng"),
        ("phó trưởng ban dân tộc tỉnh", "Phó Trưởng Ban | Ban Dân tộc tỉnh Lâm Đồng"),
        ("trưởng ban tiếp công dân tỉnh", "Trưởng Ban | Ban Tiếp công dân tỉnh Lâm Đồng"),
        (
            "phó chánh văn phòng đoàn ĐBQH và HĐND tỉnh",
            "Phó Chánh Văn phòng | Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Lâm Đồng",
        ),
        ("chánh văn phòng sở y tế", "Chánh Văn phòng | Văn phòng Sở Y tế Lâm Đồng"),
        ("phó chánh thanh tra sở xây dựng", "Phó Chánh Thanh tra | Thanh tra Sở Xây dựng Lâm Đồng"),
    ],
)
def test_post_and_owner_in_small_letters(post: str, told: str) -> None:
    assert holds(f"Ông Tạ Duy Hưng, {post}, cho biết.") == {("Tạ Duy Hưng", told, "asserted")}


def test_board_in_small_letters_without_its_owner_is_none_of_the_state() -> None:
    assert holds("Ông Tạ Duy Hưng, trưởng ban dân tộc, cho biết.") == set()
