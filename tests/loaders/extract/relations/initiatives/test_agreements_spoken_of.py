"""An officer who only speaks of an agreement makes his own house no party to it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_OFFICER = "Bí thư Tỉnh ủy Lâm Đồng Lê Tám"


@pytest.mark.parametrize(
    "said",
    [
        "tin rằng sau thỏa thuận hợp tác với VNPT, mọi việc sẽ tốt hơn",
        "cho rằng sau khi ký kết thỏa thuận hợp tác với VNPT, hồ sơ được giải quyết nhanh",
        "tin vào kết quả đổi mới sáng tạo sau thỏa thuận hợp tác với VNPT",
        "khen thỏa thuận hợp tác với VNPT",
    ],
)
def test_who_speaks_of_it_is_no_party(said: str) -> None:
    assert not statements(f"{_OFFICER} {said}.", "WORKS_WITH")


@pytest.mark.parametrize(
    "said",
    [
        "cho biết đã ký thỏa thuận hợp tác với VNPT",
        "cho biết, đơn vị ký thỏa thuận hợp tác với VNPT",
        "ký thỏa thuận hợp tác với VNPT",
    ],
)
def test_who_signed_it_is_one(said: str) -> None:
    found = statements(f"Giám đốc Sở Y tế Lâm Đồng Lê Tám {said}.", "WORKS_WITH")
    assert found == {("WORKS_WITH", "Sở Y tế Lâm Đồng", "VNPT", "asserted")}
