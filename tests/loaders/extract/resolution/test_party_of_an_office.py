"""A party chapter within an office, a part or several bodies is not that of the commune or province."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def posts(text: str) -> set[str]:
    """Which posts are held, with their bodies."""
    return {what for _, _, what, _ in statements(text, "HOLDS")}


@pytest.mark.parametrize(
    ("body", "whole"),
    [
        ("Đảng bộ cơ quan UBND xã Hòa Sơn", "Đảng bộ Cơ quan Ủy ban nhân dân xã Hòa Sơn"),
        ("Đảng bộ cơ quan Sở Tài chính tỉnh Lâm Đồng", "Đảng bộ Cơ quan Sở Tài chính Lâm Đồng"),
        ("Đảng bộ các cơ quan Đảng tỉnh Lâm Đồng", "Đảng bộ các cơ quan Đảng tỉnh Lâm Đồng"),
        ("Đảng bộ Quân sự tỉnh Lâm Đồng", "Đảng bộ Quân sự tỉnh Lâm Đồng"),
        ("Đảng bộ xã Hòa Sơn", "Đảng bộ xã Hòa Sơn"),
        ("Đảng bộ khối doanh nghiệp tỉnh", "Đảng bộ Khối Doanh nghiệp tỉnh Lâm Đồng"),
    ],
)
def test_the_party_of_an_office_is_named_as_such(body: str, whole: str) -> None:
    assert posts(f"Ông Trần Văn Khải được bầu giữ chức Bí thư {body}.") == {f"Bí thư | {whole}"}


@pytest.mark.parametrize("body", ["bộ phận Phòng Hậu cần", "cơ quan", "cơ sở"])
def test_a_part_that_names_no_body_is_not_the_party_of_the_place(body: str) -> None:
    assert posts(f"Ông Trần Văn Khải, Bí thư Đảng bộ {body}, phát biểu.") == set()
