"""Documents of the centre in one list, of which the last alone is said to be a body's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize(
    ("papers", "issued"),
    [
        (
            "Nghị quyết số 57-NQ/TW và Quyết định số 204-QĐ/TW của Ban Chấp hành Trung ương Đảng",
            {("Ban Chấp hành Trung ương Đảng", "204-QĐ/TW")},
        ),
        ("Nghị quyết số 52-NQ/TW và Quyết định số 204-QĐ/TW của Ban Bí thư", {("Ban Bí thư", "204-QĐ/TW")}),
        (
            "Nghị quyết số 57-NQ/TW và Kết luận số 130-KL/TW của Bộ Chính trị",
            {("Bộ Chính trị", "57-NQ/TW"), ("Bộ Chính trị", "130-KL/TW")},
        ),
        (
            "Nghị quyết số 18-NQ/TW và Nghị quyết số 19-NQ/TW của Ban Chấp hành Trung ương Đảng",
            {("Ban Chấp hành Trung ương Đảng", "18-NQ/TW"), ("Ban Chấp hành Trung ương Đảng", "19-NQ/TW")},
        ),
    ],
)
def test_documents_of_several_bodies_of_the_centre(papers: str, issued: set[tuple[str, str]]) -> None:
    assert {(s[1], s[2]) for s in statements(f"Tỉnh Lâm Đồng học tập {papers}.", "ISSUED")} == issued
