"""Documents of a department that carry out those of its province, and amendments behind a semicolon."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize(
    "told",
    [
        "Quyết định số 391/QĐ-SCT của Sở Công Thương Lâm Đồng nhằm thực hiện Kế hoạch số 96/KH-UBND của UBND tỉnh.",
        "- Quyết định số 391/QĐ-SCT ngày 3/10/2025, thực hiện Kế hoạch số 96/KH-UBND.",
    ],
)
def test_what_a_department_gives_carries_out_a_plan_of_the_province(told: str) -> None:
    assert statements(told, "IMPLEMENTS") == {("IMPLEMENTS", "391/QĐ-SCT", "96/KH-UBND", "asserted")}


def test_a_plan_of_the_province_does_not_carry_out_that_of_a_department() -> None:
    assert statements("Kế hoạch số 96/KH-UBND thực hiện Kế hoạch số 39/KH-SCT.", "IMPLEMENTS") == set()


@pytest.mark.parametrize("sign", [";", ","])
def test_a_document_amended_behind_a_sign(sign: str) -> None:
    text = (
        "- Quyết định số 74-QĐ/TU ngày 14/7/2025 của Ban Thường vụ Tỉnh ủy thành lập Ban Chỉ đạo 57 tỉnh Lâm Đồng"
        f"{sign} được sửa đổi, bổ sung bởi Quyết định số 219-QĐ/TU ngày 20/10/2025."
    )

    assert statements(text, "AMENDS") == {("AMENDS", "219-QĐ/TU", "74-QĐ/TU", "asserted")}


@pytest.mark.parametrize("matter", ["quy chế hoạt động", "quy chế làm việc", "thành phần", "chức năng, nhiệm vụ"])
def test_document_about_the_work_of_a_committee_is_not_given_by_it(matter: str) -> None:
    text = f"Sở sửa Quyết định số 52/QĐ-SNV ngày 3/2/2025 về {matter} của Ban Chỉ đạo chuyển đổi số ngành Nội vụ."
    given = {who for _, who, _, _ in statements(text, "ISSUED")}
    assert given == {"Sở Nội vụ Lâm Đồng"}
