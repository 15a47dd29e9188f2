"""Ranks between a name and its posts, heads told in brackets behind a deputy, who is listed as in a committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_RANKS = (
    "Ông Tạ Văn Bưởi, Đại tá, {}, phát biểu.",
    "Ông Tạ Văn Bưởi (Đại tá, {}) phát biểu.",
    "Tạ Văn Bưởi - Thiếu tướng, PGS.TS, {}.",
    "Ông Tạ Văn Bưởi, Đại tá {} phát biểu.",
)


@pytest.mark.parametrize("said", _RANKS)
def test_rank_stands_between_name_and_post(said: str) -> None:
    found = holds(said.format("Giám đốc Công an tỉnh"))
    assert found == {("Tạ Văn Bưởi", "Giám đốc | Công an tỉnh Lâm Đồng", "asserted")}


def test_rank_before_the_next_name_is_of_that_name() -> None:
    found = holds("Dự họp có ông Tạ Văn Bưởi, Đại tá Lý Văn Mận, Phó Giám đốc Công an tỉnh.")
    assert found == {("Lý Văn Mận", "Phó Giám đốc | Công an tỉnh Lâm Đồng", "asserted")}


def test_absent_head_in_brackets_is_not_the_deputy() -> None:
    said = "Chủ trì có ông Tạ Văn Bưởi, Phó Giám đốc Sở Y tế (Giám đốc Sở, bà Lý Thị Mận, đi công tác)."
    assert holds(said) == {
        ("Tạ Văn Bưởi", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Lý Thị Mận", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_absent_head_of_a_committee_in_brackets() -> None:
    said = (
        "Ban Chỉ đạo chuyển đổi số tỉnh họp. Chủ trì có ông Tạ Văn Bưởi, Phó Trưởng Ban Chỉ đạo "
        "(Trưởng ban, bà Lý Thị Mận, Bí thư Tỉnh ủy, đi công tác)."
    )
    assert {(who, what.split(" |")[0]) for _, who, what, _ in statements(said, "LEADS")} == {
        ("Tạ Văn Bưởi", "Phó Trưởng ban"),
        ("Lý Thị Mận", "Trưởng ban"),
    }


_IN_IT = (
    "Ba người ngoài nhà nước có tên trong Ban Chỉ đạo: {}.",
    "Lần đầu, ba giám đốc có chân trong Ban Chỉ đạo là {}.",
)


@pytest.mark.parametrize("said", _IN_IT)
def test_who_is_listed_behind_being_in_a_committee(said: str) -> None:
    people = "Giám đốc Viettel Lâm Đồng Tạ Văn Bưởi, ông Lê Văn Tám và bà Lý Thị Mận, Giám đốc VNPT Lâm Đồng"
    found = statements(f"Ban Chỉ đạo chuyển đổi số tỉnh họp. {said.format(people)}", "MEMBER_OF")
    assert {who for _, who, _, _ in found} == {"Tạ Văn Bưởi", "Lê Văn Tám", "Lý Thị Mận"}


def test_who_is_listed_as_not_in_a_committee() -> None:
    said = "Ban Chỉ đạo chuyển đổi số tỉnh họp. Hai người không có tên trong Ban Chỉ đạo: ông Lê Văn Tám và bà Mai Ba."
    assert statements(said, "MEMBER_OF") == set()
