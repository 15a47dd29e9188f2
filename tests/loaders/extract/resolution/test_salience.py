"""Whom `ông` means behind a sentence with several people: who is appointed there, never who is replaced or appoints."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_PAST = ("Vi Đức Trọng", "Chủ tịch | Ủy ban nhân dân huyện Mai Sơn", "former")
_BEFORE = (
    "Bí thư Tỉnh ủy Hà Quốc Khải trao quyết định bổ nhiệm ông Vi Đức Trọng giữ chức Giám đốc Sở Tài chính.",
    "Chủ tịch UBND tỉnh Hà Quốc Khải trao quyết định của UBND tỉnh cho ông Vi Đức Trọng.",
    "Thay ông Hà Quốc Khải nghỉ hưu là ông Vi Đức Trọng.",
    "Người kế nhiệm ông Hà Quốc Khải là ông Vi Đức Trọng.",
    "Đồng chí Hà Quốc Khải, Bí thư Tỉnh ủy công bố quyết định điều động, chỉ định đồng chí Vi Đức Trọng về Tỉnh ủy.",
    "Bí thư Tỉnh ủy Hà Quốc Khải tặng hoa chúc mừng tân Giám đốc Sở Tài chính Vi Đức Trọng.",
    "Ông Vi Đức Trọng được Chủ tịch UBND tỉnh Hà Quốc Khải bổ nhiệm làm Giám đốc Sở Tài chính.",
    "Ông Vi Đức Trọng thay ông Hà Quốc Khải làm Giám đốc Sở Tài chính.",
)


@pytest.mark.parametrize("before", _BEFORE)
def test_life_told_is_that_of_who_comes(before: str) -> None:
    assert _PAST in holds(f"{before} Ông sinh năm 1975, từng giữ chức Chủ tịch UBND huyện Mai Sơn.")


def test_without_a_sign_the_first_is_meant() -> None:
    said = "Ông Hà Quốc Khải làm việc với ông Vi Đức Trọng. Ông từng giữ chức Chủ tịch UBND huyện Mai Sơn."
    assert ("Hà Quốc Khải", _PAST[1], "former") in holds(said)


def test_appointer_is_not_meant_in_his_sentence() -> None:
    said = (
        "Ông Vi Đức Trọng được Bí thư Tỉnh ủy Hà Quốc Khải giới thiệu sau khi ông thôi giữ chức "
        "Chủ tịch UBND huyện Mai Sơn."
    )
    assert _PAST in holds(said)
    assert all(who != "Hà Quốc Khải" or "Mai Sơn" not in what for who, what, _ in holds(said))
