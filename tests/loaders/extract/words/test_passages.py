"""Paragraphs of one sentence each: which of them go on about what the one before named."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_TOLD = [
    (
        "Tỉnh có Ban Chỉ đạo chuyển đổi số từ năm 2022; ông Trần Văn Khôi làm Trưởng ban Ban Chỉ đạo chuyển đổi số.",
        "Ban Chỉ đạo phát triển du lịch tỉnh vừa được thành lập.",
        "Trưởng ban là ông Lê Hữu Thân.",
    ),
    (
        "Đại hội Công đoàn tỉnh bế mạc chiều qua.",
        "Bà Lê Kiều Nhi tái đắc cử chức Chủ tịch Liên đoàn Lao động tỉnh.",
        "Ba Phó Chủ tịch là bà Trương Ngọc Mận, ông Dương Tấn Phú và ông Lê Hoàng Sang.",
    ),
    (
        "Tổng công ty Điện lực miền Trung tổ chức hội nghị.",
        "Tổng công ty Điện lực miền Trung cho biết Công ty Điện lực Quảng Trị chưa có giám đốc.",
        "Ông Phan Đăng Hậu, hiện là Phó Giám đốc, được giao phụ trách.",
    ),
]


@pytest.mark.parametrize("told", _TOLD)
def test_a_paragraph_of_one_sentence_goes_on(told: tuple[str, ...]) -> None:
    """News on the web stands a sentence a line: it says what it would say in one paragraph."""
    one = statements(" ".join(told), "HOLDS", "LEADS")
    assert one
    assert statements("\n\n".join(told), "HOLDS", "LEADS") == one
