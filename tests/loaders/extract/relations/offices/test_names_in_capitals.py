"""Names in capitals: behind a degree, and above the posts of who signs a piece."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

HEAD = {("Tạ Duy Hưng", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize("degree", ["TS ", "PGS.TS ", "BS ", "ThS "])
def test_name_in_capitals_behind_a_degree(degree: str) -> None:
    assert holds(f"{degree}TẠ DUY HƯNG, Giám đốc Sở Y tế tỉnh Lâm Đồng, viết bài này.") == HEAD


def test_name_in_capitals_above_the_posts_of_who_signs() -> None:
    assert holds("TẠ DUY HƯNG\nGiám đốc Sở Y tế tỉnh Lâm Đồng\n\nChuyển đổi số là việc của từng nhà.") == HEAD


def test_name_above_a_paragraph_about_somebody_else() -> None:
    told = holds("TẠ DUY HƯNG\n\nGiám đốc Sở Y tế tỉnh Lâm Đồng yêu cầu các trạm y tế làm ngay.")
    assert "Tạ Duy Hưng" not in {who for who, _, _ in told}
