"""Measured or target: the last sign before a number counts, and what stands right behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.figures.told import kinds
from tests.loaders.extract.reading import read


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Kinh tế số năm 2024 chiếm 9,8% GRDP, tỉnh nhắm mốc 20% vào năm 2030.", {9.8: "measured", 20.0: "target"}),
        ("Đến năm 2030, kinh tế số chiếm 25% GRDP; 100% xã có mạng 5G.", {25.0: "target", 100.0: "target"}),
        ("Đề án đặt đích kinh tế số chiếm 30% GRDP; năm nay con số này ước 12,4%.", {30.0: "target", 12.4: "measured"}),
        ("Tỷ lệ hồ sơ trực tuyến năm 2024 là 66,7%, năm nay phải lên 80%.", {66.7: "measured", 80.0: "target"}),
        ("Tỷ lệ hồ sơ trực tuyến đạt 61% trong khi chỉ tiêu cả năm 85%; 97% hồ sơ trả đúng hạn.",
         {61.0: "measured", 85.0: "target", 97.0: "measured"}),
        ("Trước 31/12/2026, 70% hộ kinh doanh dùng hóa đơn điện tử.", {70.0: "target"}),
        ("Bảo đảm tối thiểu 80% hồ sơ được giải quyết trực tuyến.", {80.0: "target"}),
        ("Tỷ lệ học phần có học liệu số phải đạt 60% (hiện là 37,5%).", {60.0: "target", 37.5: "measured"}),
        ("Tỉnh đang thực hiện đổi mới, kinh tế số chiếm 15% GRDP.", {15.0: "measured"}),
    ],
)  # fmt: skip
def test_kind(text: str, found: dict[float | None, str]) -> None:
    assert kinds(text) == found


def test_lead_of_a_list_holds_for_its_items() -> None:
    text = "Giao chỉ tiêu đến hết năm 2026:\n- Tỷ lệ hồ sơ trực tuyến: 70%;\n- 100% thôn có sóng di động."
    assert kinds(text) == {70.0: "target", 100.0: "target"}


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("Toàn tỉnh có hơn 1.200 tổ công nghệ số.", ">"),
        ("Toàn tỉnh có gần 1.200 tổ công nghệ số.", "<"),
        ("Đến năm 2030 có tối thiểu 1.200 tổ công nghệ số.", ">="),
        ("Đến năm 2030 có từ 1.200 tổ công nghệ số trở lên.", ">="),
        ("Toàn tỉnh có 1.200 tổ công nghệ số.", ""),
    ],
)
def test_comparator(text: str, sign: str) -> None:
    assert [f.comparator for f in read(text).figures] == [sign]


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Năm 2024, tỷ lệ hồ sơ trực tuyến đạt 61%.", "2024"),
        ("Tỷ lệ hồ sơ trực tuyến sẽ đạt 61% vào năm 2027.", "2027"),
        ("Đến ngày 30/6/2025, tỷ lệ hồ sơ trực tuyến đạt 61%.", "2025-06-30"),
        ("Sáu tháng đầu năm 2025, tỷ lệ hồ sơ trực tuyến đạt 61%.", "2025-06"),
        ("Quý I/2025, tỷ lệ hồ sơ trực tuyến đạt 61%.", "2025-03"),
    ],
)
def test_period(text: str, period: str) -> None:
    assert [f.period for f in read(text).figures] == [period]


@pytest.mark.parametrize("joined", ["và đến năm 2045 đạt", "và đến năm 2045 là"])
def test_period_behind_and_is_that_of_the_next_number(joined: str) -> None:
    text = f"Phấn đấu đến năm 2030, tỷ trọng kinh tế số của tỉnh đạt trên 35% {joined} trên 60%."
    assert [(f.value, f.period) for f in read(text).figures] == [(35.0, "2030"), (60.0, "2045")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Trên 90% giao dịch của tỉnh được thực hiện trên kênh số.", {90.0: "measured"}),
        ("Trong quý III, 98,5% yêu cầu của người dân được tiếp nhận qua kênh số.", {98.5: "measured"}),
        ("Tỉnh đã hoàn thành 96/120 nhiệm vụ được giao, đạt 80%.", {96.0: "measured", 80.0: "measured"}),
        ("Viettel Lâm Đồng cam kết đến hết năm 2026 lắp đặt mới 300 trạm 5G.", {300.0: "target"}),
        ("Đến hết quý I-2026, tỉnh số hóa xong 100% sổ hộ tịch.", {100.0: "target"}),
        ("8 tháng qua, tỷ lệ hồ sơ trực tuyến của tỉnh đạt 87,9%.", {87.9: "measured"}),
        ("Bộ đề nghị tỉnh phân bổ tối thiểu 3% chi ngân sách cho khoa học theo đúng quy định.", {3.0: "target"}),
    ],
)
def test_words_that_look_like_aims_and_times_to_come(text: str, found: dict[float | None, str]) -> None:
    assert kinds(text) == found


@pytest.mark.parametrize(
    ("mark", "kind"),
    [("4.", "measured"), ("d)", "measured"), ("+", "target"), ("-", "target")],
)
def test_lead_in_holds_for_items_below_its_own_mark(mark: str, kind: str) -> None:
    text = f"Hội nghị thống nhất:\nc) Giao chỉ tiêu:\n+ 70% hồ sơ trực tuyến;\n{mark} DTI của tỉnh đạt 0,7386."
    assert kinds(text)[0.7386] == kind
    assert kinds(text)[70.0] == "target"


def test_time_in_the_bracket_behind_a_number_is_its_own() -> None:
    text = "Tỷ lệ hồ sơ trực tuyến tăng từ 14,88% (năm 2021) lên 44,95% số hồ sơ (năm 2023) và 69,45% (năm 2024)."
    found = {f.value: f.period for f in read(text, "Lâm Đồng").figures}
    assert (found[44.95], found[69.45]) == ("2023", "2024")


def test_aim_that_is_fulfilled_is_reached_and_one_surpassed_is_an_aim() -> None:
    assert kinds("Xã đã hoàn thành chỉ tiêu 95% hộ dân dùng nước sạch.") == {95.0: "measured"}
    assert kinds("Tỷ lệ hồ sơ trực tuyến đạt 98%, vượt chỉ tiêu 95%.")[95.0] == "target"


def test_results_of_a_plan_that_a_lead_names_are_no_aims() -> None:
    lead = "Bà Lò Thị An báo cáo kết quả nửa năm thực hiện Kế hoạch số 8/KH-UBND ngày 2/3/2024 của UBND tỉnh"

    assert kinds(f"{lead}:\n- Tỷ lệ hồ sơ trực tuyến đạt 76%;\n- 98% thôn có sóng di động.") == {
        76.0: "measured",
        98.0: "measured",
    }


@pytest.mark.parametrize("where", ["tại Kế hoạch số 8/KH-UBND", "theo Kế hoạch số 8/KH-UBND"])
def test_tasks_that_were_given_in_a_plan_are_told_of_and_not_set(where: str) -> None:
    assert kinds(f"Trong 46 nhiệm vụ được giao {where}, tỉnh đã hoàn thành 31 nhiệm vụ.")[31.0] == "measured"
