"""Documents that are checked and not carried out, provinces of a further clause, what ought to be done."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

RESOLUTION = "Nghị quyết số 57-NQ/TW"


@pytest.mark.parametrize(
    "checking", ["kiểm tra việc", "giám sát, kiểm tra việc", "kiểm tra, thanh tra tình hình", "về giám sát việc"]
)
def test_a_plan_to_check_a_resolution_does_not_carry_it_out(checking: str) -> None:
    text = f"UBND tỉnh Lâm Đồng ban hành Kế hoạch số 12/KH-UBND {checking} thực hiện {RESOLUTION} tại các xã."
    assert statements(text, "IMPLEMENTS") == set()


def test_only_what_the_plan_names_first_is_carried_out() -> None:
    text = "Đảng ủy Chính phủ ban hành Công văn số 21-CV/ĐU về việc triển khai thực hiện Kế hoạch số 22-KH/UBKTTW của "
    text += f"Ủy ban Kiểm tra Trung ương về giám sát, kiểm tra việc thực hiện {RESOLUTION} của Bộ Chính trị."
    assert {what for _, _, what, _ in statements(text, "IMPLEMENTS")} == {"22-KH/UBKTTW"}


def test_a_plan_for_a_resolution_carries_it_out() -> None:
    text = f"UBND tỉnh Lâm Đồng ban hành Kế hoạch số 12/KH-UBND thực hiện {RESOLUTION}."
    assert {(who, what) for _, who, what, _ in statements(text, "IMPLEMENTS")} == {("12/KH-UBND", "57-NQ/TW")}


def test_the_province_of_a_further_clause_is_not_who_does_it() -> None:
    text = (
        "UBND phường Xuân Hương và Viettel Lâm Đồng ký kế hoạch liên tịch. Kế hoạch liên tịch được ký kết nhằm cụ thể "
    )
    text += f"hóa {RESOLUTION}; đồng thời triển khai hiệu quả các kế hoạch chuyển đổi số của tỉnh Lâm Đồng."
    assert statements(text, "IMPLEMENTS") == set()


@pytest.mark.parametrize("ought", ["cần cụ thể hóa", "cần triển khai", "phải tổ chức"])
def test_what_somebody_ought_to_run_is_not_run(ought: str) -> None:
    text = f"Hội Liên hiệp Phụ nữ tỉnh Lâm Đồng {ought} phong trào “Phụ nữ số Lâm Đồng”."
    assert statements(text, "RUNS") == set()
