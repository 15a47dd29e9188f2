"""Offices behind a verb: who gets them, who loses them, and who only signs."""

from __future__ import annotations

import pytest

from loaders.extract.relations.offices.office_verbs import office_verb
from tests.loaders.extract.reading import holds, statements

SO = "Sở Y tế Lâm Đồng"
UBND = "Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("P được B điều động , bổ nhiệm giữ chức vụ ", "asserted"),
        ("P được B tín nhiệm bầu giữ chức danh ", "asserted"),
        ("P vẫn là ", "asserted"),
        ("P xin thôi không giữ chức ", "former"),
        ("P đã trải qua các chức vụ : ", "former"),
        ("P từng đảm nhiệm cương vị ", "former"),
        ("P sẽ được bầu làm ", "planned"),
        ("P chưa được bổ nhiệm làm ", "negated"),
        ("P được giao quyền ", "acting"),
    ],
)
def test_group_before_office_tells_status(before: str, status: str) -> None:
    found = office_verb(before)

    assert found is not None
    assert found.status == status


@pytest.mark.parametrize("before", ["B của ", "P , ", "P và ", "chức ", "P trao hoa cho tân "])
def test_no_verb_no_group(before: str) -> None:
    assert office_verb(before) is None


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh bầu chức vụ Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021 - 2026 đối với ông Lưu Văn An.",
        "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026 đối với ông Lưu Văn An.",
        "Ông Lưu Văn An được HĐND tỉnh bầu giữ chức Phó Chủ tịch UBND tỉnh.",
        "HĐND tỉnh bầu ông Lưu Văn An giữ chức Phó Chủ tịch UBND tỉnh.",
        "Ông Lưu Văn An vừa trúng cử Phó Chủ tịch UBND tỉnh.",
        "- Ông Lưu Văn An: bổ nhiệm, giao giữ chức Phó Chủ tịch UBND tỉnh.",
    ],
)
def test_appointed_holds(text: str) -> None:
    assert holds(text) == {("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh miễn nhiệm chức vụ Phó Chủ tịch UBND tỉnh khóa X, nhiệm kỳ 2021 - 2026 đối với ông Lưu Văn An.",
        "Ông Lưu Văn An thôi giữ chức Phó Chủ tịch UBND tỉnh để nghỉ hưu.",
        "Ông Lưu Văn An không còn là Phó Chủ tịch UBND tỉnh.",
        "Ông Lưu Văn An từng kinh qua các chức vụ như Phó Chủ tịch UBND tỉnh.",
        "Từ tháng 7/2023 đến 11/2025, ông Lưu Văn An là Phó Chủ tịch UBND tỉnh.",
        "Năm 2019, khi còn là Phó Chủ tịch UBND tỉnh, ông Lưu Văn An hay đi chợ.",
        "Người từng làm Phó Chủ tịch UBND tỉnh ấy, ông Lưu Văn An, kể lại.",
    ],
)
def test_removed_is_former(text: str) -> None:
    assert holds(text) == {("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "former")}


def test_who_signs_is_not_who_is_removed() -> None:
    text = "Phó Thủ tướng Lưu Văn An ký quyết định phê chuẩn kết quả miễn nhiệm chức vụ Chủ tịch UBND tỉnh."

    assert holds(text) == {("Lưu Văn An", "Phó Thủ tướng | Chính phủ", "asserted")}


def test_congratulated_people_are_nobody_named_before() -> None:
    text = "Bí thư Tỉnh ủy Lưu Văn An chúc mừng các vị được bầu giữ chức Phó Chủ tịch UBND tỉnh."

    assert holds(text) == {("Lưu Văn An", "Bí thư | Tỉnh ủy Lâm Đồng", "asserted")}


def test_replaced_person_does_not_get_the_office() -> None:
    text = "UBND tỉnh bổ nhiệm bà Hà Thị Bình thay ông Lưu Văn An giữ chức Giám đốc Sở Y tế."

    assert ("Hà Thị Bình", f"Giám đốc | {SO}", "asserted") in holds(text)
    assert ("Lưu Văn An", f"Giám đốc | {SO}", "asserted") not in holds(text)


def test_relative_clause_belongs_to_the_replaced_person() -> None:
    text = "Bà Hà Thị Bình kế nhiệm ông Lưu Văn An, người vừa được điều động giữ chức Giám đốc Sở Y tế."

    assert ("Lưu Văn An", f"Giám đốc | {SO}", "asserted") in holds(text)


def test_career_before_an_office_is_former() -> None:
    text = (
        "Trước khi được bầu giữ chức Chủ tịch UBND tỉnh, ông Lưu Văn An đã trải qua các chức vụ: "
        "Giám đốc Sở Y tế; Chánh Văn phòng Tỉnh ủy."
    )

    assert holds(text) == {
        ("Lưu Văn An", f"Chủ tịch | {UBND}", "asserted"),
        ("Lưu Văn An", f"Giám đốc | {SO}", "former"),
        ("Lưu Văn An", "Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng", "former"),
    }


def test_unknown_body_before_do_is_not_guessed() -> None:
    text = "Hội đồng thẩm định do nguyên Phó Chủ tịch UBND tỉnh Lưu Văn An làm Chủ tịch."

    assert holds(text) == {("Lưu Văn An", f"Phó Chủ tịch | {UBND}", "former")}


def test_clause_behind_a_semicolon_goes_on_about_who_was_appointed() -> None:
    text = (
        "Điều động, chỉ định ông Lưu Văn An (sinh năm 1977) - Ủy viên dự khuyết TƯ Đảng, tham gia Ban Thường vụ và giữ "
        "chức Phó Bí thư Tỉnh ủy; giới thiệu để HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh."
    )

    assert holds(text) == {
        ("Lưu Văn An", "Ủy viên dự khuyết | Ban Chấp hành Trung ương Đảng", "asserted"),
        ("Lưu Văn An", "Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng", "asserted"),
        ("Lưu Văn An", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Lưu Văn An", f"Chủ tịch | {UBND}", "planned"),
    }


def test_seat_takes_the_place_of_the_office_behind_it() -> None:
    text = "Bộ Chính trị chỉ định bà Hà Thị Bình tham gia Ban Thường vụ và giữ chức Phó Bí thư Tỉnh ủy Cà Mau."

    assert ("Hà Thị Bình", "Ủy viên | Ban Thường vụ Tỉnh ủy Cà Mau", "asserted") in holds(text)


def test_office_that_was_left_is_not_also_held() -> None:
    text = "Ông Lưu Văn An, Giám đốc Sở Y tế, xin nghỉ. Từ nay ông thôi giữ chức Giám đốc Sở Y tế."

    assert holds(text) == {("Lưu Văn An", f"Giám đốc | {SO}", "former")}


def test_secretary_of_the_central_committee_does_not_break_the_chain() -> None:
    text = "Dự có ông Lưu Văn An, Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Trưởng Ban Tổ chức Trung ương."

    assert {what for _, what, _ in holds(text)} == {
        "Ủy viên | Bộ Chính trị",
        "Bí thư | Ban Chấp hành Trung ương Đảng",
        "Trưởng Ban | Ban Tổ chức Trung ương",
    }


def test_cell_without_a_name_is_no_body() -> None:
    assert holds("Ông Lưu Văn An, Bí thư Chi bộ, kiêm Tổ trưởng Tổ Công nghệ số cộng đồng Lang Xá, nói.") == set()


def test_career_behind_words_of_its_own_is_former() -> None:
    text = "Ông Lưu Văn An kinh qua nhiều vị trí công tác ở địa phương như Giám đốc Sở Y tế, Chánh Văn phòng Tỉnh ủy."

    assert holds(text) == {
        ("Lưu Văn An", f"Giám đốc | {SO}", "former"),
        ("Lưu Văn An", "Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng", "former"),
    }


@pytest.mark.parametrize("says", ["cho biết", "nêu rõ", "cho biết rằng", "khẳng định,"])
@pytest.mark.parametrize("when", ["trước khi làm", "trước khi được bổ nhiệm giữ chức", "khi còn làm"])
def test_who_only_tells_of_a_time_in_office_was_not_in_it(says: str, when: str) -> None:
    text = f"Bộ trưởng Lò Văn Đại {says} {when} Giám đốc Sở Y tế Lào Cai, ông Mạc Văn Sáng đã lo xây bệnh viện."

    assert {who for _, who, what, _ in statements(text, "HOLDS") if "Sở Y tế" in what} == {"Mạc Văn Sáng"}
