"""Former posts in short forms: `Chủ tịch, Bí thư huyện X`, `Phó công an TP X`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("posts", "expected"),
    [
        (
            "Chủ tịch, Bí thư huyện Di Linh",
            {"Chủ tịch | Ủy ban nhân dân huyện Di Linh", "Bí thư | Huyện ủy Di Linh"},
        ),
        (
            "Phó Chủ tịch rồi Phó Bí thư huyện Di Linh",
            {"Phó Chủ tịch | Ủy ban nhân dân huyện Di Linh", "Phó Bí thư | Huyện ủy Di Linh"},
        ),
        (
            "Phó công an TP Bảo Lộc, Trưởng công an huyện Di Linh và Phó giám đốc Công an tỉnh Lâm Đồng",
            {
                "Phó Trưởng Công an | Công an thành phố Bảo Lộc",
                "Trưởng Công an | Công an huyện Di Linh",
                "Phó Giám đốc | Công an tỉnh Lâm Đồng",
            },
        ),
    ],
)
def test_each_of_them_is_over(posts: str, expected: set[str]) -> None:
    found = holds(f"Ông Lê Văn Nam từng làm {posts}.")
    assert found == {("Lê Văn Nam", post, "former") for post in expected}


def test_a_post_that_names_its_body_keeps_it() -> None:
    found = holds("Ông Lê Văn Nam, Chủ tịch HĐND, Bí thư huyện Di Linh, phát biểu.")
    assert ("Lê Văn Nam", "Chủ tịch | Ủy ban nhân dân huyện Di Linh", "asserted") not in found
