"""Bodies whose name ends with the words for the whole land, whatever the sentence goes on with."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize("goes_on", ["thống kê, cả nước có 31 tỉnh", "ghi nhận 31 tỉnh", "công bố bảng điểm"])
def test_a_name_ends_with_the_nation(goes_on: str) -> None:
    told = statements(f"Cục Chuyển đổi số quốc gia {goes_on}. Cục trưởng Mạc Văn Sáng phát biểu.", "HOLDS")

    assert {what for _, _, what, _ in told} == {"Cục trưởng | Cục Chuyển đổi số quốc gia"}


@pytest.mark.parametrize("post", ["phân ban Lào Cai trong Ủy ban hợp tác", "phân ban Việt Nam của tổ chức này"])
def test_the_chair_of_a_sub_committee_is_no_chair_of_the_province(post: str) -> None:
    told = statements(f"Ông Mạc Văn Sáng, Phó Chủ tịch UBND tỉnh Lào Cai. Ông giữ chức Chủ tịch {post}.", "HOLDS")

    assert {what.partition(" | ")[0] for _, _, what, _ in told} == {"Phó Chủ tịch"}
