"""Tests of offices by the time that a sentence gives them, of plurals, and of whom `ông` means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

FORMER, NOW = "former", "asserted"


@pytest.mark.parametrize(
    ("opening", "status"),
    [
        ("Trước năm 2019, ", FORMER),
        ("Từ tháng 2 đến tháng 8 năm 2010, ", FORMER),
        ("Giai đoạn 2015 - 2020, ", FORMER),
        ("Giai đoạn 2025 - 2030, ", NOW),
    ],
)
def test_a_time_that_opens_the_sentence(opening: str, status: str) -> None:
    text = f"{opening}ông Lê Văn Ba là Phó Tư lệnh Quân khu 3."
    assert holds(text) == {("Lê Văn Ba", "Phó Tư lệnh | Quân khu 3", status)}


@pytest.mark.parametrize(("term", "status"), [("2020 - 2025", NOW), ("2015 - 2020", FORMER)])
def test_a_term_of_office_between_two_titles(term: str, status: str) -> None:
    text = f"Ông Lê Văn Ba, Phó Bí thư Đảng ủy Bộ Y tế nhiệm kỳ {term}, Thứ trưởng Bộ Y tế, dự."
    assert holds(text) == {
        ("Lê Văn Ba", "Phó Bí thư | Đảng ủy Bộ Y tế", status),
        ("Lê Văn Ba", "Thứ trưởng | Bộ Y tế", NOW),
    }


def test_several_who_are_appointed_are_not_the_one_before() -> None:
    text = (
        "Bộ Chính trị chỉ định đồng chí Lê Văn Ba giữ chức Bí thư Đảng ủy Chính phủ; chỉ định 2 đồng chí giữ chức"
        " Phó Bí thư Đảng ủy Chính phủ nhiệm kỳ 2025-2030 gồm: Đỗ Văn Tư, Bộ trưởng Bộ Y tế; Vũ Thị Năm, Bộ trưởng"
        " Bộ Nội vụ."
    )
    assert holds(text) == {
        ("Lê Văn Ba", "Bí thư | Đảng ủy Chính phủ", NOW),
        ("Đỗ Văn Tư", "Phó Bí thư | Đảng ủy Chính phủ", NOW),
        ("Đỗ Văn Tư", "Bộ trưởng | Bộ Y tế", NOW),
        ("Vũ Thị Năm", "Phó Bí thư | Đảng ủy Chính phủ", NOW),
        ("Vũ Thị Năm", "Bộ trưởng | Bộ Nội vụ", NOW),
    }


def test_a_seat_of_all_whose_posts_stand_before_their_names() -> None:
    text = "Dự có các Ủy viên Bộ Chính trị: Bộ trưởng Bộ Y tế Đỗ Văn Tư; Bộ trưởng Bộ Nội vụ Vũ Thị Năm."
    assert {("Đỗ Văn Tư", "Ủy viên | Bộ Chính trị", NOW), ("Vũ Thị Năm", "Ủy viên | Bộ Chính trị", NOW)} < holds(text)


def test_a_plural_of_two_titles() -> None:
    text = "Dự có các đồng chí Ủy viên Trung ương Đảng, Thứ trưởng Bộ Y tế: Đỗ Văn Tư, Vũ Thị Năm."
    seat, post = "Ủy viên | Ban Chấp hành Trung ương Đảng", "Thứ trưởng | Bộ Y tế"
    assert holds(text) == {(who, what, NOW) for who in ("Đỗ Văn Tư", "Vũ Thị Năm") for what in (seat, post)}


@pytest.mark.parametrize(
    "before",
    [
        "Bộ trưởng Bộ Quốc phòng Đỗ Văn Tư ký quyết định bổ nhiệm Đại tá Lê Văn Ba.",
        "Sau khi Đỗ Văn Tư từ chức, Lê Văn Ba nhận việc.",
        "Thay ông Đỗ Văn Tư là ông Lê Văn Ba.",
    ],
)
def test_whom_a_pronoun_means(before: str) -> None:
    assert ("Lê Văn Ba", "Phó Tư lệnh | Quân khu 3", FORMER) in holds(f"{before} Ông từng là Phó Tư lệnh Quân khu 3.")


@pytest.mark.parametrize("time", ["Từ tháng 10/2025", "Hồi đầu năm 2024"])
def test_a_pronoun_behind_a_date_is_one_person(time: str) -> None:
    text = f"Ông Lê Văn Ba là kỹ sư. {time} ông làm Phó Tư lệnh Quân khu 3."
    assert {who for who, _, _ in holds(text)} == {"Lê Văn Ba"}


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Văn Ba, Chánh Văn phòng Bộ Y tế, thôi giữ chức vụ để nhận nhiệm vụ Cục trưởng Cục Dân số.",
        "Ông Lê Văn Ba thôi làm Chánh Văn phòng Bộ Y tế để giữ chức Cục trưởng Cục Dân số.",
    ],
)
def test_one_office_is_left_for_another(text: str) -> None:
    assert holds(text) == {
        ("Lê Văn Ba", "Chánh Văn phòng | Văn phòng Bộ Y tế", FORMER),
        ("Lê Văn Ba", "Cục trưởng | Cục Dân số", NOW),
    }


def test_a_clause_behind_a_semicolon_is_no_item_of_the_list() -> None:
    text = (
        "Quốc hội phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Y tế đối với bà Đỗ Thị Tư; ông Lê Văn Ba được bổ nhiệm"
        " giữ chức Bộ trưởng Bộ Y tế."
    )
    assert holds(text) == {
        ("Đỗ Thị Tư", "Bộ trưởng | Bộ Y tế", FORMER),
        ("Lê Văn Ba", "Bộ trưởng | Bộ Y tế", NOW),
    }


@pytest.mark.parametrize(
    "act",
    [
        "Chủ tịch nước Đỗ Văn Tư bổ nhiệm ông làm Phó Tư lệnh Quân khu 3.",
        "Thủ tướng Đỗ Văn Tư ký Quyết định số 12/QĐ-TTg bổ nhiệm ông giữ chức Phó Tư lệnh Quân khu 3.",
        "Ông được Nhà giáo Nhân dân Đỗ Văn Tư mời về, sau đó ông giữ chức Phó Tư lệnh Quân khu 3.",
    ],
)
def test_who_appoints_is_not_who_is_appointed(act: str) -> None:
    held = holds(f"Ông Lê Văn Ba là kỹ sư. {act}")
    assert {who for who, what, _ in held if what == "Phó Tư lệnh | Quân khu 3"} == {"Lê Văn Ba"}


@pytest.mark.parametrize(("opening", "status"), [("Hiện nay ông", NOW), ("Ông", FORMER)])
def test_what_is_said_of_today_is_not_over(opening: str, status: str) -> None:
    text = f"{opening} Lê Văn Ba là Chủ tịch Hội Nhà văn Việt Nam khóa X (2015 - 2020)."
    assert holds(text) == {("Lê Văn Ba", "Chủ tịch | Hội Nhà văn Việt Nam", status)}


@pytest.mark.parametrize("time", ["Nhiệm kỳ trước", "Giai đoạn trước", "Khóa trước"])
@pytest.mark.parametrize("today", ["nay ông là Giám đốc", "nay là Giám đốc"])
def test_a_term_before_is_over(time: str, today: str) -> None:
    text = f"{time}, ông Vi Văn Tuệ là Phó Giám đốc Sở Nội vụ; {today}."
    assert ("Vi Văn Tuệ", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "former") in holds(text)


@pytest.mark.parametrize("way", ["nên làm", "nên được giao làm", "cần được bầu giữ chức", "đáng được giao làm"])
def test_what_somebody_is_thought_fit_for_is_none_of_his(way: str) -> None:
    assert holds(f"Có ý kiến cho rằng ông Vi Văn Tuệ {way} Giám đốc Sở Nội vụ.") == set()
    assert holds("Ông Vi Văn Tuệ giàu kinh nghiệm nên được giao làm Giám đốc Sở Nội vụ.") != set()
