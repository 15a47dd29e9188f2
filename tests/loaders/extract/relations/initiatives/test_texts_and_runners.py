"""Texts of decisions: who issued them, and set up what their first article names; who runs what is told in between."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements
from tests.loaders.extract.relations.initiatives.test_initiatives import runs

UBND, BOARD = "Ủy ban nhân dân tỉnh Lâm Đồng", "Ban Chỉ đạo cải cách hành chính"

LETTERHEAD = ["ỦY BAN NHÂN DÂN", "TỈNH LÂM ĐỒNG", "-------", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập", "-----"]


@pytest.mark.parametrize(
    "head",
    [
        "\n".join([*LETTERHEAD, "Số: 1286/QĐ-UBND", "Lâm Đồng, ngày 05 tháng 9 năm 2025", "", "QUYẾT ĐỊNH"]),
        "UBND tỉnh vừa ký Quyết định số 1286/QĐ-UBND. Cổng thông tin đăng lại toàn văn.",
    ],
)
def test_text_of_a_decision_sets_up_what_its_first_article_names(head: str) -> None:
    text = (
        f"{head}\n\nCăn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ;\n\nQUYẾT ĐỊNH:\n\n"
        "Điều 1. Thành lập Ban Chỉ đạo cải cách hành chính tỉnh Lâm Đồng, gồm các ông, bà có tên sau:\n"
        "1. Ông Đỗ Cảnh Tuân, Giám đốc Sở Nội vụ - Trưởng ban."
    )
    told = statements(text, "ESTABLISHED", "ISSUED")
    assert ("ESTABLISHED", UBND, BOARD, "asserted") in told
    assert ("ISSUED", UBND, "1286/QĐ-UBND", "asserted") in told


@pytest.mark.parametrize("place", ["XÃ DI LINH", "PHƯỜNG XUÂN HƯƠNG"])
def test_text_of_a_decision_is_of_the_commune_in_its_letterhead(place: str) -> None:
    level, name = place.lower().split(" ", 1)[0], place.title().split(" ", 1)[1]
    text = (
        f"ỦY BAN NHÂN DÂN\n{place}\nSố: 612/QĐ-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n"
        f"{name}, ngày 9 tháng 9 năm 2025\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN {place}\n\n"
        "Căn cứ Kế hoạch số 35/KH-UBND ngày 2/8/2025 của UBND tỉnh Lâm Đồng;\n\nQUYẾT ĐỊNH:\n\n"
        f"Điều 1. Kiện toàn {BOARD} {level} {name}, gồm:\n1. Ông Đỗ Cảnh Tuân, Chủ tịch UBND {level} - Trưởng ban."
    )
    told = statements(text, "ESTABLISHED", "ISSUED", about=f"{level} {name} (Lâm Đồng)", published="2025-09-10")
    ours = f"Ủy ban nhân dân {level} {name}"
    assert ("ISSUED", ours, "612/QĐ-UBND", "asserted") in told
    assert {who for kind, who, *_ in told if kind == "ESTABLISHED"} == {ours}


@pytest.mark.parametrize(
    ("text", "who", "what"),
    [
        (
            "Mô hình “Chợ 4.0” ở chợ Đà Lạt, do UBND phường Xuân Hương phối hợp Viettel Lâm Đồng triển khai.",
            "Ủy ban nhân dân phường Xuân Hương",
            "Chợ 4.0",
        ),
        (
            "Mô hình “Bản số” được làm điểm tại thôn Một, xã Di Linh, do Tỉnh đoàn phối hợp với VNPT thực hiện.",
            "Tỉnh đoàn Lâm Đồng",
            "Bản số",
        ),
        (
            "Ứng dụng “Rẫy Số” do UBND tỉnh lập ra và giao Trường Đại học Đà Lạt vận hành sẽ mở cửa.",
            "Trường Đại học Đà Lạt",
            "Rẫy Số",
        ),
    ],
)
def test_runner_behind_a_place_or_an_order_runs_it(text: str, who: str, what: str) -> None:
    found = runs(text)
    assert {(subject, told) for subject, told, rule in found if rule.startswith("runs.")} == {(who, what)}


def test_short_name_of_a_kind_of_system_is_no_initiative() -> None:
    assert runs("Sinh viên học trên hệ thống LMS của Trường Đại học Đà Lạt.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Nhân viên của VNPT Lâm Đồng giúp tiểu thương cài đặt và sử dụng ứng dụng VNPTMoney.",
        "Báo cáo Thủ tướng Chính phủ về kết quả triển khai Đề án “Dữ liệu dân cư”, Bộ Công an nêu ba việc.",
    ],
)
def test_firm_does_not_join_its_own_product_nor_who_is_reported_to_run_anything(text: str) -> None:
    assert {told for told in runs(text) if told[2] != "runs.place"} == set()
