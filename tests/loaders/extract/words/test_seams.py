"""Two words that a page left in one token are two; what is one word stays whole."""

from __future__ import annotations

import pytest

from loaders.extract.words.seams import seam
from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "words",
    [
        "Tĩnh quyết", "Giang giải", "trường hợp", "và phương", "thân hoặc",
        "UBND tỉnh", "TPHCM Đến", "gửi UBND", "MTTQ Việt",
    ],
)  # fmt: skip
def test_two_words_are_told_apart(words: str) -> None:
    first, second = words.split()
    assert seam(first + second) == len(first)


@pytest.mark.parametrize(
    "word", ["nghiêng", "Chamaléa", "MobiFone", "TRƯỜNG", "HĐND", "thanhàng", "Mátxcơva", "K'Brêu", "2025", "Rodríguez"]
)
def test_one_word_stays_whole(word: str) -> None:
    assert seam(word) == 0


def test_posts_of_glued_words_are_read() -> None:
    said = (
        "Ban Thường vụ Tỉnh ủy Hà Tĩnhquyết định bổ nhiệm ông Lò Văn Chiêng giữ chức Chánh Văn phòng Tỉnh ủy Hà Tĩnh."
    )
    assert holds(said, about="Hà Tĩnh") == {
        ("Lò Văn Chiêng", "Chánh Văn phòng | Văn phòng Tỉnh ủy Hà Tĩnh", "asserted")
    }
