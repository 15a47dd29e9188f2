"""What elsewhere is a verb is a field behind `và` in the name of a body."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body
from tests.loaders.extract.reading import holds, read


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


@pytest.mark.parametrize("work", ["tổng hợp số liệu hằng quý", "kiểm tra việc thực hiện"])
def test_what_a_room_is_to_do_is_none_of_its_name(work: str) -> None:
    text = f"UBND xã Di Linh giao Phòng Văn hóa - Xã hội {work}."
    frames = read(text, published="2025-10-01").frames
    rooms = {c.thing.name for f in frames for c in f.chunks if isinstance(c.thing, Body) and c.thing.head == "room"}
    assert rooms == {"Phòng Văn hóa - Xã hội xã Di Linh"}
