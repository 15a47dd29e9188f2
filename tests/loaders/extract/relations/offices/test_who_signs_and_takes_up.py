"""Who signs at whose behest, who takes up a post when replaced, and what `kế hoạch này` means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            (
                "Thực hiện chỉ đạo của UBND tỉnh, ngày 9/5, Chủ tịch UBND huyện Đức Trọng Trần Văn Khải đã ký "
                "Quyết định số 1842/QĐ-UBND."
            ),
            "Ủy ban nhân dân huyện Đức Trọng",
        ),
        (
            "Thay mặt Ban Thường vụ Tỉnh ủy, Phó Bí thư Tỉnh ủy Trần Văn Khải vừa ký Quy định số 05-QĐ/TU.",
            "Ban Thường vụ Tỉnh ủy Lâm Đồng",
        ),
        ("Theo ý kiến của Bộ Công an, UBND tỉnh ban hành Kế hoạch số 15/KH-UBND.", "Ủy ban nhân dân tỉnh Lâm Đồng"),
    ],
)
def test_who_signs_issues_not_at_whose_behest(text: str, issuer: str) -> None:
    assert {who for _, who, _, _ in statements(text, "ISSUED")} - {"Trần Văn Khải"} == {issuer}


@pytest.mark.parametrize(
    "leaves",
    ["thay bà Lê Thị Mơ nhận nhiệm vụ Bí thư Tỉnh ủy", "thay bà Lê Thị Mơ khi bà nhận nhiệm vụ Bí thư Tỉnh ủy"],
)
def test_who_is_replaced_takes_up_the_other_post(leaves: str) -> None:
    text = f"Chủ tịch UBND tỉnh Trần Văn Khải được giao làm Phó Trưởng Ban Chỉ đạo 57 tỉnh {leaves}."

    assert holds(text) == {
        ("Trần Văn Khải", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Lê Thị Mơ", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
    }


def test_the_room_where_somebody_is_its_head_is_named_once() -> None:
    text = "Cơ quan chủ trì là Phòng Nội vụ huyện Đức Trọng, nơi bà Lê Thị Mơ vừa được giao quyền Trưởng phòng."

    assert holds(text) == {("Lê Thị Mơ", "Trưởng phòng | Phòng Nội vụ huyện Đức Trọng", "acting")}


def test_this_plan_is_the_last_plan() -> None:
    text = (
        "Căn cứ Công văn số 793/BTTTT-THH của Bộ Thông tin và Truyền thông; Kế hoạch số 95/KH-UBND của UBND tỉnh. "
        "Kế hoạch này đã được sửa đổi bởi Kế hoạch số 41/KH-UBND."
    )

    assert {(new, old) for _, new, old, _ in statements(text, "AMENDS")} == {("41/KH-UBND", "95/KH-UBND")}
