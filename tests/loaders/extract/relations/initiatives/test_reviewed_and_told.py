"""Meetings and talks on how an initiative was carried out, papers of boards on it, and works named after a house."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

AN = "Lò Văn An"


def _runs(text: str) -> set[tuple[str, str]]:
    return {(who, what) for _, who, what, _ in statements(text, "RUNS")}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ Quốc phòng tổ chức hội nghị tổng kết công tác cải cách hành chính, thực hiện Đề án 06.",
        "Bộ Y tế sơ kết một năm triển khai Đề án 06.",
        "Bộ Tài chính nghe các đơn vị báo cáo việc thực hiện Đề án 06.",
        f"Ông {AN} - Cục trưởng Cục Công nghệ thông tin chia sẻ kết quả triển khai Đề án 06 của ngành Ngân hàng.",
        f"Cục trưởng Cục Công nghệ thông tin {AN} kể về những việc ngành đã làm theo Nghị quyết 57 và Đề án 06.",
        f"Ông {AN} - Cục trưởng Cục Công nghệ thông tin kể chuyện làm Nghị quyết 57 của Bộ Chính trị và Đề án 06.",
        "Ban Chỉ đạo thực hiện Nghị quyết 03 của Đảng bộ tỉnh về Chương trình chuyển đổi số tỉnh đến năm 2025 họp.",
    ],
)
def test_who_reviews_or_tells_of_it_does_not_run_it(text: str) -> None:
    assert _runs(text) == set()


@pytest.mark.parametrize("verb", ["triển khai", "tổ chức triển khai"])
def test_who_carries_it_out_runs_it(verb: str) -> None:
    assert _runs(f"Bộ Công an {verb} Đề án 06.") == {("Bộ Công an", "Đề án 06")}


@pytest.mark.parametrize(
    ("house", "work"),
    [
        ("Bộ Quốc phòng", "Trung tâm dữ liệu Bộ Quốc phòng"),
        ("Bộ Công an", "Trung tâm dữ liệu Bộ Công an"),
        ("Bộ Giáo dục và Đào tạo", "Cổng dữ liệu Bộ Giáo dục và Đào tạo"),
        ("Bộ Y tế", "Trung tâm dữ liệu Y tế"),
    ],
)
def test_the_name_of_a_work_keeps_that_of_its_house(house: str, work: str) -> None:
    assert _runs(f"{house} khai trương {work}.") == {(house, work)}


def test_the_title_of_a_scheme_that_begins_in_lower_case_keeps_its_head() -> None:
    found = _runs("HĐND tỉnh ban hành nghị quyết thông qua Đề án tổng thể chuyển đổi số tỉnh đến năm 2030.")
    assert {what for _, what in found} <= {"Đề án tổng thể chuyển đổi số tỉnh đến năm 2030"}
