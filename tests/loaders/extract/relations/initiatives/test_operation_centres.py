"""Centres of operation are initiatives, by their whole names; who learns to use a system or signs for one runs none."""

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize("kind", ["điều hành thông minh", "điều hành đô thị thông minh"])
@pytest.mark.parametrize("short", ["", " (IOC)"])
def test_centre_is_named_up_to_its_place(kind: str, short: str) -> None:
    name = f"Trung tâm {kind}{short} Đạ Tẻh"
    found = statements(f"Tỉnh đã đưa vào vận hành {name} từ tháng 1/2026.", "RUNS")
    assert found == {("RUNS", "tỉnh Lâm Đồng", name, "asserted")}


@pytest.mark.parametrize("verb", ["phải tự học để quản trị", "đang học cách vận hành", "được tập huấn để khai thác"])
def test_who_learns_to_use_a_system_does_not_run_it(verb: str) -> None:
    text = (
        "Sở Nội vụ Lâm Đồng vận hành nền tảng “Sen Vàng”. "
        f"Bà Lê Thị Ba, Phó Giám đốc Trung tâm Phục vụ hành chính công xã Đạ Tẻh, {verb} hệ thống."
    )
    assert {who for _, who, _, _ in statements(text, "RUNS")} == {"Sở Nội vụ Lâm Đồng"}


@pytest.mark.parametrize("what", ["thỏa thuận xây dựng", "hợp đồng triển khai"])
def test_who_signs_for_a_centre_does_not_run_it_yet(what: str) -> None:
    text = f"UBND xã Đạ Tẻh và Viettel Lâm Đồng ký {what} Trung tâm điều hành thông minh (IOC) Đạ Tẻh."
    assert statements(text, "RUNS") == set()
