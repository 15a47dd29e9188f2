"""Posts that nobody has yet, or never had: of whom somebody means to appoint, of characters, of an unnamed bank."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "verb",
    ["dự kiến bổ nhiệm", "dự kiến điều động", "sẽ giao", "dự định cử", "có kế hoạch luân chuyển", "dự kiến sẽ bầu"],
)
def test_whom_somebody_means_to_appoint_has_no_post_yet(verb: str) -> None:
    told = holds(f"UBND tỉnh {verb} ông Lê Văn An, Phó Giám đốc Sở Y tế, làm Giám đốc Sở Tài chính.", about="Vĩnh Long")
    assert told == {
        ("Lê Văn An", "Giám đốc | Sở Tài chính Vĩnh Long", "planned"),
        ("Lê Văn An", "Phó Giám đốc | Sở Y tế Vĩnh Long", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Sở Nội vụ Vĩnh Long Cấn Hữu Lộc (NSƯT Hứa Kỷ Sửu) về thu lại con dấu.",
        "Giám đốc Sở Nội vụ Vĩnh Long Cấn Hữu Lộc do diễn viên Phí Lâm Anh đảm nhận, là vai chính.",
        "Giám đốc Sở Nội vụ Vĩnh Long Cấn Hữu Lộc (nghệ sĩ Triệu Nguyên Khang) là vai chính.",
    ],
)
def test_characters_of_films_hold_no_post(text: str) -> None:
    assert holds(text, about="Vĩnh Long") == set()


def test_a_real_person_in_brackets_is_no_character() -> None:
    assert holds("Giám đốc Sở Nội vụ Vĩnh Long (ông Cấn Hữu Lộc) dự họp.", about="Vĩnh Long") == {
        ("Cấn Hữu Lộc", "Giám đốc | Sở Nội vụ Vĩnh Long", "asserted")
    }


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Công ty cổ phần Ánh Dương mở bán. Ông Lê Văn An, cựu giám đốc ngân hàng, chọn tầng hai.", set()),
        ("Công ty cổ phần Ánh Dương mở bán. Ông Lê Văn An, giám đốc hợp tác xã, mua căn đầu.", set()),
        (
            "Vietcombank họp. Ông Lê Văn An, Tổng Giám đốc ngân hàng, phát biểu.",
            {("Lê Văn An", "Tổng Giám đốc | Vietcombank", "asserted")},
        ),
    ],
)
def test_a_bank_is_no_company_named_before(text: str, told: set[tuple[str, str, str]]) -> None:
    assert holds(text, about="Vĩnh Long") == told
