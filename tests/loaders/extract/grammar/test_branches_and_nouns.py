"""Branches of national bodies are not those bodies; a noun in small letters before a name is the body told of last."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

NAM = "Lê Văn Nam"
CHAMBER = "Liên đoàn Thương mại và Công nghiệp Việt Nam"


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Giám đốc VCCI Nghệ An", "VCCI Nghệ An"),
        ("Giám đốc VCCI chi nhánh Vũng Tàu", "VCCI chi nhánh Vũng Tàu"),
        ("Giám đốc VCCI khu vực miền Trung", "VCCI khu vực miền Trung"),
        ("Giám đốc VCCI chi nhánh miền Trung", "VCCI chi nhánh miền Trung"),
        ("Giám đốc VCCI chi nhánh miền Trung - Tây Nguyên", "VCCI chi nhánh miền Trung - Tây Nguyên"),
        (f"Giám đốc {CHAMBER} chi nhánh Đồng bằng sông Hồng", f"{CHAMBER} chi nhánh Đồng bằng sông Hồng"),
        ("Giám đốc Đài Tiếng nói Việt Nam khu vực Tây Bắc", "Đài Tiếng nói Việt Nam khu vực Tây Bắc"),
        ("Giám đốc VCCI", CHAMBER),
        (f"Giám đốc {CHAMBER}", CHAMBER),
    ],
)
def test_branch_is_not_the_national_body(post: str, body: str) -> None:
    assert holds(f"Ông {NAM}, {post}, dự.") == {(NAM, f"Giám đốc | {body}", "asserted")}


@pytest.mark.parametrize(
    ("body", "noun", "named"),
    [
        ("Đài Khí tượng Thủy văn tỉnh", "đài", "Đài Khí tượng Thủy văn tỉnh Lâm Đồng"),
        ("Bảo tàng tỉnh Lâm Đồng", "bảo tàng", "Bảo tàng tỉnh Lâm Đồng"),
        ("Thư viện tỉnh Lâm Đồng", "thư viện", "Thư viện tỉnh Lâm Đồng"),
        ("Đài Phát thanh và Truyền hình tỉnh Lâm Đồng", "đài", "Đài Phát thanh và Truyền hình tỉnh Lâm Đồng"),
    ],
)
def test_noun_in_small_letters_is_the_body_told_of(body: str, noun: str, named: str) -> None:
    told = holds(f"Theo {body}, mưa còn dài. Phó giám đốc {noun} {NAM} nói thêm.")

    assert told == {(NAM, f"Phó Giám đốc | {named}", "asserted")}


def test_noun_in_small_letters_without_a_body_is_none() -> None:
    assert holds(f"Phó giám đốc bảo tàng {NAM} nói thêm.") == set()


@pytest.mark.parametrize("field", ["Văn hóa, Thể thao và Truyền thông", "Y tế", "Dịch vụ nông nghiệp", "Chính trị"])
@pytest.mark.parametrize(("place", "shown"), [("huyện Di Linh", " huyện Di Linh"), ("tỉnh Lâm Đồng", "")])
def test_centre_that_each_district_has_is_of_the_district(field: str, place: str, shown: str) -> None:
    told = holds(f"UBND {place} họp. Dự có ông {NAM}, Giám đốc Trung tâm {field}.", about=f"UBND {place}")

    assert told == {(NAM, f"Giám đốc | Trung tâm {field}{shown}", "asserted")}


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Theo Nghị quyết số 6-NQ/TU của Tỉnh ủy, UBND huyện Di Linh mua sắm.", "Tỉnh ủy Lâm Đồng"),
        ("Theo Nghị quyết số 6-NQ/HU của Huyện ủy, UBND huyện Di Linh mua sắm.", "Huyện ủy Di Linh"),
        ("Theo Nghị quyết số 6-NQ/TU của Tỉnh ủy, UBND tỉnh Lâm Đồng mua sắm.", "Tỉnh ủy Lâm Đồng"),
    ],
)
def test_party_of_one_level_does_not_share_the_place_of_a_lower_government(text: str, party: str) -> None:
    assert {who for _, who, _, _ in statements(text, "ISSUED")} == {party}
