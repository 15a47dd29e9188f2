"""Posts told together: of one person before the name, of one place in a row, beside what somebody was before."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


@pytest.mark.parametrize("joined", [", ", " kiêm ", ", đồng thời là "])
@pytest.mark.parametrize("opening", ["", "Về nhân sự: ", "Bí thư Đảng ủy phường Bảo Lộc là bà Trần Thị Bé. "])
def test_posts_before_the_one_that_introduces(joined: str, opening: str) -> None:
    text = (
        f"{opening}Phó Bí thư Đảng ủy{joined}Chủ tịch UBND phường Bảo Lộc là ông Lê Văn Tám, nguyên Bí thư xã Lộc Nga."
    )
    told = {what for who, what, status in holds(text) if who == "Lê Văn Tám" and status == "asserted"}
    assert told == {"Phó Bí thư | Đảng ủy phường Bảo Lộc", "Chủ tịch | Ủy ban nhân dân phường Bảo Lộc"}


def test_no_post_of_somebody_named_before() -> None:
    text = "Ông Lê Văn Tám, Phó Bí thư Đảng ủy, Chủ tịch UBND phường Bảo Lộc là bà Trần Thị Bé cùng dự."
    assert ("Trần Thị Bé", "Phó Bí thư | Đảng ủy phường Bảo Lộc", "asserted") not in holds(text)


@pytest.mark.parametrize("once", ["nguyên Chủ tịch UBND xã Lộc Nga", "nguyên Giám đốc Sở Y tế"])
def test_one_of_several_who_was_something_else(once: str) -> None:
    text = f"Hai Phó Chủ tịch UBND phường Bảo Lộc gồm bà Trần Thị Bé và ông Lê Văn Tám, {once}."
    told = {who for who, what, _ in holds(text) if what == "Phó Chủ tịch | Ủy ban nhân dân phường Bảo Lộc"}
    assert told == {"Trần Thị Bé", "Lê Văn Tám"}


@pytest.mark.parametrize("joined", [", ", ", rồi ", " và "])
def test_a_department_of_the_province_of_the_post_behind(joined: str) -> None:
    text = f"Ông Lê Văn Tám từng là Giám đốc Sở Y tế{joined}Phó Chủ tịch UBND tỉnh Bắc Kạn."
    assert ("Lê Văn Tám", "Giám đốc | Sở Y tế Bắc Kạn", "former") in holds(text)


def test_a_department_beside_a_district_is_of_the_article() -> None:
    text = "Ông Lê Văn Tám từng là Giám đốc Sở Y tế, Bí thư Huyện ủy Ba Bể."
    assert ("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(text)


def test_who_leads_a_committee_elsewhere_is_from_there() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh Gia Lai do Bí thư Tỉnh ủy làm Trưởng ban; Sở Y tế là cơ quan thường trực."
    told = statements(text, "LEADS", "STANDING_BODY_OF")
    assert {(a, b) for a, b, *_ in told} == {
        ("LEADS", "Bí thư | Tỉnh ủy Gia Lai"),
        ("STANDING_BODY_OF", "Sở Y tế Gia Lai"),
    }


def test_a_faculty_is_of_the_member_school_of_the_paragraph() -> None:
    text = "Đoàn tới Trường Đại học Sư phạm. Trưởng khoa Tin học Trần Thị Bé trình bày."
    told = holds(text, about="Đại học Huế mở cửa đón khách. Đại học Huế")
    assert told == {("Trần Thị Bé", "Trưởng khoa | Khoa Tin học Trường Đại học Sư phạm", "asserted")}


@pytest.mark.parametrize("mark", ["", "- "])
def test_posts_before_a_colon_are_of_the_one_behind_it(mark: str) -> None:
    text = f"{mark}Phó Bí thư Đảng ủy, Chủ tịch UBND phường Bảo Lộc: Lê Văn Tám."
    assert {what for who, what, _ in holds(text) if who == "Lê Văn Tám"} == {
        "Phó Bí thư | Đảng ủy phường Bảo Lộc",
        "Chủ tịch | Ủy ban nhân dân phường Bảo Lộc",
    }


def test_posts_before_a_colon_with_several_behind_it() -> None:
    text = "Phó Bí thư Đảng ủy, Phó Chủ tịch UBND phường Bảo Lộc: Lê Văn Tám, Trần Thị Bé."
    assert {what for _, what, _ in holds(text)} == {"Phó Chủ tịch | Ủy ban nhân dân phường Bảo Lộc"}
