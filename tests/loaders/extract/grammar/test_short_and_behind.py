"""Bodies and cities by their short forms, and the school behind the comma of its council."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("text", "what"),
    [
        (
            "Viện Nghiên cứu Cà phê Trung ương họp. Bà Mai Sen, Chủ tịch Hội đồng trường, Đại học Nam Sơn, dự.",
            "Chủ tịch Hội đồng trường | Đại học Nam Sơn",
        ),
        ("Bà Mai Sen giữ chức Chủ nhiệm UB Kiểm tra Tỉnh ủy.", "Chủ nhiệm | Ủy ban Kiểm tra Tỉnh ủy Lâm Đồng"),
        ("Bà Mai Sen, Phó Giám đốc Công an thành phố HCM, dự.", "Phó Giám đốc | Công an Thành phố Hồ Chí Minh"),
        ("Bà Mai Sen, Giám đốc Sở Y tế Thành phố HCM, dự.", "Giám đốc | Sở Y tế Thành phố Hồ Chí Minh"),
    ],
)
def test_short_form_or_body_behind_a_comma_is_read(text: str, what: str) -> None:
    assert holds(text) == {("Mai Sen", what, "asserted")}
