"""A committee that is newly set up for a document that opens the sentence is none of those named before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BEFORE = "Ban Chỉ đạo phòng, chống thiên tai tỉnh đã họp. "


def led(text: str) -> set[str]:
    """What is led."""
    return {what for _, _, what, _ in statements(text, "LEADS")}


@pytest.mark.parametrize(
    ("told", "named"),
    [
        ("Triển khai Nghị quyết 57, tỉnh đã thành lập Ban Chỉ đạo cấp tỉnh", "Nghị quyết 57"),
        ("Để thực hiện Nghị quyết số 57-NQ/TW, Tỉnh ủy đã lập Ban Chỉ đạo", "Nghị quyết số 57-NQ/TW"),
        ("Thực hiện Đề án 06, UBND tỉnh đã thành lập Ban Chỉ đạo", "Đề án 06"),
    ],
)
def test_a_committee_set_up_for_a_document_has_its_topic(told: str, named: str) -> None:
    text = f"{BEFORE}{told} do ông Trần Văn Khải làm Trưởng ban."

    assert led(text) == {f"Trưởng ban | Ban Chỉ đạo thực hiện {named}"}


@pytest.mark.parametrize(
    "told",
    [
        "Ban Chỉ đạo do ông Trần Văn Khải làm Trưởng ban.",
        "Thực hiện Nghị quyết 57, Ban Chỉ đạo họp ba lần. Trưởng ban là ông Trần Văn Khải.",
    ],
)
def test_a_committee_that_is_not_set_up_is_the_one_named_before(told: str) -> None:
    assert led(BEFORE + told) == {"Trưởng ban | Ban Chỉ đạo phòng, chống thiên tai tỉnh"}


@pytest.mark.parametrize(
    ("named", "kept"),
    [
        ("Nghị quyết số 57-NQ/TW của Bộ Chính trị", "Nghị quyết số 57-NQ/TW"),
        ("Nghị quyết số 18-NQ/TW của Ban Chấp hành Trung ương Đảng", "Nghị quyết số 18-NQ/TW"),
        ("Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ", "Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ"),
    ],
)
def test_who_gave_the_document_does_not_own_the_committee(named: str, kept: str) -> None:
    text = f"Tỉnh ủy Lâm Đồng thành lập Ban Chỉ đạo thực hiện {named} do ông Trần Văn Khải làm Trưởng ban."

    assert led(text) == {f"Trưởng ban | Ban Chỉ đạo thực hiện {kept}"}
    assert {what for _, _, what, _ in statements(text, "OF_PROVINCE")} == {"Lâm Đồng"}


def test_a_scheme_of_the_government_is_led_by_the_government() -> None:
    text = "Tổ công tác triển khai Đề án 06 của Chính phủ do Phó Thủ tướng Trần Văn Khải làm Tổ trưởng."

    assert statements(text, "OF_PROVINCE", about="Trung ương") == set()


@pytest.mark.parametrize(
    "told",
    [
        "Đảng ủy xã Di Linh đã ban hành Chương trình hành động thực hiện Nghị quyết 57 và thành lập Ban Chỉ đạo",
        "Đảng ủy xã Di Linh ban hành Kế hoạch triển khai Nghị quyết 57 của Bộ Chính trị và đã thành lập Ban Chỉ đạo",
        "Đảng ủy xã Di Linh ra nghị quyết cụ thể hóa Nghị quyết 57, đồng thời lập Ban Chỉ đạo",
    ],
)
def test_a_committee_set_up_beside_a_document_is_of_who_sets_it_up(told: str) -> None:
    text = f"{BEFORE}{told} do ông Trần Văn Khải, Bí thư Đảng ủy xã, làm Trưởng ban."

    assert led(text) == {"Trưởng ban | Ban Chỉ đạo thực hiện Nghị quyết 57 xã Di Linh"}


def test_a_document_that_somebody_else_has_is_not_what_a_committee_is_for() -> None:
    told = "Sau khi nghe quán triệt Nghị quyết 57, đại biểu tham quan và Đảng ủy xã Di Linh lập Ban Chỉ đạo"

    assert led(f"{told} do ông Trần Văn Khải làm Trưởng ban.") == {"Trưởng ban | Ban Chỉ đạo xã Di Linh"}


def test_a_committee_is_named_by_what_it_is_for() -> None:
    text = (
        "Trưởng Ban Chỉ đạo 57 tỉnh Đắk Lắk Lê Na dự. Tỉnh ủy Lâm Đồng sẽ kiện toàn Ban Chỉ đạo. "
        "Ông Trần Văn Khải, Phó Chủ tịch UBND tỉnh Lâm Đồng, Phó Trưởng ban Ban Chỉ đạo 57 tỉnh, nêu ý kiến."
    )

    assert "Phó Trưởng ban | Ban Chỉ đạo 57 tỉnh" in led(text)
