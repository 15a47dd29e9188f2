"""Short forms of ministries and departments with blanks or a long dash in them are the same as without."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FORMS = (
    ("VH - TT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("VH – TT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("VHTT & DL", "Văn hóa, Thể thao và Du lịch"),
    ("GD & ĐT", "Giáo dục và Đào tạo"),
    ("LĐ-TB & XH", "Lao động - Thương binh và Xã hội"),
    ("NN–PTNT", "Nông nghiệp và Phát triển nông thôn"),
    ("GT-VT", "Giao thông vận tải"),
)


@pytest.mark.parametrize(("short", "whole"), _FORMS)
def test_short_form_with_blanks_is_the_department(short: str, whole: str) -> None:
    told = holds(f"Ông Phan Đắc Lộc, Giám đốc Sở {short} Gia Lai, trả lời.")
    assert told == {("Phan Đắc Lộc", f"Giám đốc | Sở {whole} Gia Lai", "asserted")}


@pytest.mark.parametrize(
    ("post", "whole"),
    [
        ("Giám đốc Sở Khoa học& Công nghệ", "Giám đốc | Sở Khoa học và Công nghệ Lâm Đồng"),
        ("Giám đốc Sở Khoa học &Công nghệ", "Giám đốc | Sở Khoa học và Công nghệ Lâm Đồng"),
        ("Giám đốc CA tỉnh", "Giám đốc | Công an tỉnh Lâm Đồng"),
        ("Trưởng CA xã Đạ Sar", "Trưởng Công an | Công an xã Đạ Sar"),
    ],
)
def test_signs_without_a_blank_and_the_police_in_short(post: str, whole: str) -> None:
    assert holds(f"Ông Mai Văn Sen, {post}, nói.") == {("Mai Văn Sen", whole, "asserted")}
