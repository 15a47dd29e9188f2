"""One post at the head of two bodies of a kind is not that of one person; names of the highlands end a body's name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    ("said", "who", "what"),
    [
        ("Chi cục trưởng Chi cục Kiểm lâm Y Sy H'Đơk", "Y Sy H'Đơk", "Chi cục trưởng | Chi cục Kiểm lâm tỉnh Lâm Đồng"),
        ("Giám đốc Trung tâm Khuyến nông Y Ngông Knul", "Y Ngông Knul", "Giám đốc | Trung tâm Khuyến nông"),
        ("Phó Giám đốc Sở Y tế Y Bliu Arul", "Y Bliu Arul", "Phó Giám đốc | Sở Y tế Lâm Đồng"),
    ],
)
def test_name_of_the_highlands_ends_the_name_of_a_body(said: str, who: str, what: str) -> None:
    told = holds(f"Cùng dự có {said}, Phó Chánh Thanh tra tỉnh Phan Đắc Lộc.")
    assert told == {
        (who, what, "asserted"),
        ("Phan Đắc Lộc", "Phó Chánh Thanh tra | Thanh tra tỉnh Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize(
    ("first", "second", "what"),
    [
        ("Giám đốc Trung tâm Khuyến nông", "Giám đốc Trung tâm Văn hóa", "Giám đốc | Trung tâm Văn hóa"),
        ("Chủ tịch UBND xã Đức Trọng", "Chủ tịch UBND xã Di Linh", "Chủ tịch | Ủy ban nhân dân xã Di Linh"),
        ("Giám đốc Sở Nội vụ", "Giám đốc Sở Y tế", "Giám đốc | Sở Y tế Lâm Đồng"),
    ],
)
def test_second_of_two_alike_is_of_the_name_behind(first: str, second: str, what: str) -> None:
    assert holds(f"Dự có {first}, {second} Phan Đắc Lộc.") == {("Phan Đắc Lộc", what, "asserted")}


def test_post_between_is_of_neither_neighbour() -> None:
    said = (
        "Dự có Chi cục trưởng Chi cục Dân số Hồ Văn Sáu, Giám đốc Trung tâm Dịch vụ nông nghiệp, Giám đốc Trung tâm"
        " Khuyến nông Phan Đắc Lộc."
    )
    assert {what for _, what, _ in holds(said)} == {
        "Chi cục trưởng | Chi cục Dân số tỉnh Lâm Đồng",
        "Giám đốc | Trung tâm Khuyến nông",
    }


def test_head_of_a_department_may_head_a_centre_too() -> None:
    said = "Dự có Phó Giám đốc Sở Y tế, Giám đốc Trung tâm Khuyến nông Phan Đắc Lộc."
    assert len(holds(said)) == 2
