"""Who makes a decision on seats known has none by it; whom it is said to seat has one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_SEAT = "Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng"


@pytest.mark.parametrize("verb", ["công bố", "trao", "đã công bố và trao", "ký", "đọc", "thông qua", "vừa ký ban hành"])
def test_who_makes_a_decision_known_has_no_seat(verb: str) -> None:
    said = f"Ông Lò Văn Chiêng {verb} các quyết định chỉ định tham gia Ban Thường vụ Tỉnh ủy Lâm Đồng nhiệm kỳ mới."
    assert holds(said) == set()


@pytest.mark.parametrize("whom", ["cho", "đối với"])
def test_whom_it_is_told_of_has_it(whom: str) -> None:
    said = (
        f"Ông Lò Văn Chiêng trao quyết định chỉ định tham gia Ban Thường vụ Tỉnh ủy Lâm Đồng {whom} bà Hà Thị Khải "
        "và ông Bế Văn Sóng."
    )
    assert holds(said) == {("Hà Thị Khải", _SEAT, "asserted"), ("Bế Văn Sóng", _SEAT, "asserted")}


@pytest.mark.parametrize("verb", ["nhận", "được trao", "được Ban Bí thư ký", "vừa được công bố"])
def test_who_is_given_it_has_it(verb: str) -> None:
    said = f"Ông Lò Văn Chiêng {verb} quyết định chỉ định tham gia Ban Thường vụ Tỉnh ủy Lâm Đồng."
    assert holds(said) == {("Lò Văn Chiêng", _SEAT, "asserted")}
