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


@pytest.mark.parametrize(
    ("clause", "status"),
    [
        ("UBND tỉnh đang xem xét bổ nhiệm ông Lê Văn An làm", "planned"),
        ("UBND tỉnh thống nhất chủ trương bổ nhiệm ông Lê Văn An làm", "planned"),
        ("UBND tỉnh lấy phiếu tín nhiệm để bổ nhiệm ông Lê Văn An làm", "planned"),
        ("Ông Lê Văn An muốn làm", "planned"),
        ("UBND tỉnh chưa bổ nhiệm ông Lê Văn An làm", "negated"),
        ("UBND tỉnh không bổ nhiệm lại ông Lê Văn An làm", "negated"),
        ("UBND tỉnh thu hồi quyết định bổ nhiệm ông Lê Văn An làm", "negated"),
        ("UBND tỉnh hủy quyết định bổ nhiệm ông Lê Văn An giữ chức", "negated"),
        ("Ông Lê Văn An từ chối làm", "negated"),
        ("Ông Lê Văn An vi phạm trong thời gian làm", "former"),
        ("UBND tỉnh đã xem xét, bổ nhiệm ông Lê Văn An làm", "asserted"),
        ("UBND tỉnh không chỉ bổ nhiệm ông Lê Văn An làm", "asserted"),
        ("UBND tỉnh vừa công bố quyết định bổ nhiệm ông Lê Văn An giữ chức", "asserted"),
    ],
)
def test_an_appointment_is_told_as_it_stands(clause: str, status: str) -> None:
    assert holds(f"{clause} Giám đốc Sở Y tế.", about="Vĩnh Long") == {
        ("Lê Văn An", "Giám đốc | Sở Y tế Vĩnh Long", status)
    }
