"""The day on which a document was given, told behind its number."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    ("behind", "day"),
    [
        (", trùng số với Lai Châu nhưng ký ngày 22/10/2025", "2025-10-22"),
        (", được ký ngày 22/10/2025", "2025-10-22"),
        (" thực hiện thỏa thuận với VNPT ký ngày 2/1/2024", ""),
        (", thay Kế hoạch số 9/KH-UBND ký ngày 2/1/2024", ""),
    ],
)
def test_day_behind_a_document_is_its_own(behind: str, day: str) -> None:
    found = read(f"UBND tỉnh ban hành Kế hoạch số 128/KH-UBND{behind}.", published="2025-12-01").statements
    given = [s for s in found if s.type == "ISSUED" and getattr(s.object, "number", "") == "128/KH-UBND"]

    assert [s.date for s in given] == [day]
