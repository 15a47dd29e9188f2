"""A bare `phường` is the one named so far, not one that the article names further down alone, however often."""

from __future__ import annotations

from tests.loaders.extract.reading import holds, statements

_TEXT = (
    "Phường Bạch Mai (Hà Nội) dọn vỉa hè.\n\nÔng Lê Tám, Phó Chủ tịch UBND phường, nói sẽ làm tiếp. Việc này do Phòng"
    " Kinh tế, Hạ tầng và Đô thị đề xuất. Bà Trần Mai, Trưởng Công an phường, đồng tình.\n\n"
    "Ở phường Láng thì khác. Chủ tịch UBND phường Láng, ông Ngô Dụng, kể. UBND phường Láng đã kẻ vạch. Phó Chủ tịch"
    " UBND phường Vũ Hà nói thêm."
)


def test_posts_are_of_the_commune_named_so_far() -> None:
    assert holds(_TEXT, about="Vỉa hè") == {
        ("Lê Tám", "Phó Chủ tịch | Ủy ban nhân dân phường Bạch Mai", "asserted"),
        ("Trần Mai", "Trưởng Công an | Công an phường Bạch Mai", "asserted"),
        ("Ngô Dụng", "Chủ tịch | Ủy ban nhân dân phường Láng", "asserted"),
        ("Vũ Hà", "Phó Chủ tịch | Ủy ban nhân dân phường Láng", "asserted"),
    }


def test_boards_are_of_the_commune_named_so_far() -> None:
    text = _TEXT.replace("nói sẽ làm tiếp", "Trưởng Ban Chỉ đạo 197 phường, nói")
    assert ("LEADS", "Lê Tám", "Trưởng ban | Ban Chỉ đạo 197 phường Bạch Mai", "asserted") in statements(
        text, "LEADS", about="Vỉa hè"
    )
