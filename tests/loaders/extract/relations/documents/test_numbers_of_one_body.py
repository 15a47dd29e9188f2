"""Numbers whose symbol is that of one body alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

BANK = "Ngân hàng Nhà nước Việt Nam"


def _issued(text: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(text, "ISSUED")}


@pytest.mark.parametrize(
    ("number", "body"),
    [
        ("15/QĐ-NHNN", BANK),
        ("15/QĐ-KTNN", "Kiểm toán Nhà nước"),
        ("15/QĐ-TTCP", "Thanh tra Chính phủ"),
        ("15/QĐ-VKSTC", "Viện kiểm sát nhân dân tối cao"),
    ],
)
def test_the_symbol_tells_who_gave_it(number: str, body: str) -> None:
    text = f"Kế hoạch triển khai Kế hoạch của Ban Chỉ đạo Trung ương được ban hành tại Quyết định số {number}."
    assert _issued(text) == {(body, number)}


def test_a_committee_named_before_did_not_give_it() -> None:
    text = "NHNN triển khai nhiệm vụ của Ban Chỉ đạo Trung ương tại Quyết định số 15/QĐ-NHNN."
    assert _issued(text) == {(BANK, "15/QĐ-NHNN")}
