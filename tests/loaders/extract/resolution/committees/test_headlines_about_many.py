"""A headline that tells of the committees of many places names none of a ministry; below it each place has its own."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.things import Committee
from loaders.read.files import source_of

_NLP = make_nlp()
_END = "\n\nTheo Bộ Khoa học và Công nghệ, 27/34 tỉnh đã xong."


def _led(text: str) -> list[tuple[str, str]]:
    """Level and province of the committees that posts or people lead, in order."""
    doc = read_source(_NLP, source_of(text + _END, "bai.txt"))
    found = [s.object for s in doc._.statements if s.type == "LEADS"]
    return [(one.level, one.province) for one in found if isinstance(one, Committee)]


@pytest.mark.parametrize("class_", ["Các địa phương", "Nhiều tỉnh", "Các tỉnh, thành phố"])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "* Đồng Tháp: Bí thư Tỉnh ủy làm Trưởng ban\n\nSáng 5/7, tỉnh họp.",
            "* Cà Mau: Chủ tịch UBND tỉnh làm Trưởng ban\n\nSáng 6/7, tỉnh họp.",
        ),
        ("1. Tỉnh Đồng Tháp\n\nBí thư Tỉnh ủy làm Trưởng ban.", "2. Tỉnh Cà Mau\n\nBí thư Tỉnh ủy làm Trưởng ban."),
        ("Tại Đồng Tháp, Bí thư Tỉnh ủy làm Trưởng ban.", "Ở Cà Mau, Chủ tịch UBND tỉnh làm Trưởng ban."),
    ],
)
def test_each_place_has_its_own(class_: str, first: str, second: str) -> None:
    text = f"{class_} kiện toàn Ban Chỉ đạo chuyển đổi số\n\nBộ máy đã được kiện toàn.\n\n{first}\n\n{second}"
    assert _led(text) == [("province", "Đồng Tháp"), ("province", "Cà Mau")]


def test_board_that_somebody_only_speaks_of_is_not_his() -> None:
    text = (
        "Nhiều tỉnh lập Ban Chỉ đạo thực hiện Nghị quyết 57\n\nThứ trưởng Bộ Khoa học và Công nghệ Vi Văn Hiệu lưu ý"
        " việc lập ban chỉ đạo mới là bước đầu."
    )
    doc = read_source(_NLP, source_of(text, "bai.txt"))
    assert not any(isinstance(c.thing, Committee) and c.thing.owner for f in doc._.frames for c in f.chunks)
