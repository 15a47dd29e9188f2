"""Posts of a class of bodies are nobody's post, and what a commune or a school does its province does not."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import read_source
from loaders.read.files import source_of
from tests.loaders.extract.reading import _nlp, statements


def test_posts_listed_before_those_of_a_class_are_of_no_body_told_before() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh do ông Mai Văn Sen làm Trưởng ban. Ông Vi Văn Tú, Giám đốc Sở Nội vụ làm "
        "Phó Trưởng ban. 19 thành viên là giám đốc, phó giám đốc các sở và 01 thư ký là ông Hà Văn Bộ."
    )
    assert {s[1] for s in statements(text, "MEMBER_OF")} == {"Hà Văn Bộ"}


_WARD = """Ủy ban MTTQ phường Lang Biang (tỉnh Lâm Đồng) trao quà sáng nay.
01/06/2025

Bà Mai Thị Sen, Chủ tịch Ủy ban MTTQ phường Lang Biang, dự.

"Đây là việc cụ thể hóa Nghị quyết 57-NQ/TW", bà nói.
"""
_SCHOOL = """Trường Đại học Đà Lạt mở ngành
01/06/2025

Trường Đại học Đà Lạt, tỉnh Lâm Đồng mở ngành mới. Đây là bước cụ thể hóa Nghị quyết 57-NQ/TW.
"""


@pytest.mark.parametrize("text", [_WARD, _SCHOOL])
def test_what_a_ward_or_school_carries_out_is_not_what_its_province_does(text: str) -> None:
    found = read_source(_nlp(), source_of(text, "bai.txt", {"published": "2025-06-01"}))._.statements
    assert [s for s in found if s.type == "IMPLEMENTS"] == []
