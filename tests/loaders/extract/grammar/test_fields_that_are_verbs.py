"""What elsewhere is a verb is a field behind `và` in the name of a body."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("post", "held"),
    [
        ("Tổng Biên tập Tạp chí Nghiên cứu kinh tế và kinh doanh châu Á",
         "Tổng Biên tập | Tạp chí Nghiên cứu kinh tế và kinh doanh châu Á"),
        ("Trưởng phòng Kế hoạch và kinh doanh Công ty Hoa Sen",
         "Trưởng phòng | Phòng Kế hoạch và kinh doanh Công ty Hoa Sen"),
        ("Giám đốc Trung tâm Nghiên cứu giống và sản xuất nấm",
         "Giám đốc | Trung tâm Nghiên cứu giống và sản xuất nấm"),
    ],
)  # fmt: skip
def test_name_goes_on(post: str, held: str) -> None:
    assert {what for _, what, _ in holds(f"Dự hội nghị có ông Lò Văn Chiêng, {post}, và đông đảo bạn đọc.")} == {held}


def test_verb_ends_the_name() -> None:
    said = "Ông Lò Văn Chiêng là Tổng Biên tập Tạp chí Kinh tế và tổ chức nhiều hội thảo."
    assert holds(said) == {("Lò Văn Chiêng", "Tổng Biên tập | Tạp chí Kinh tế", "asserted")}
