"""Posts of a life in sentences, cities that a line cuts off, wards in small letters, and names that are nobody's."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_WHO, _OTHER = "Lê Văn Hòa", "Trần Thị Bảo"


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Sau đó, ông làm Giám đốc Sở Y tế Lâm Đồng trong hơn 3 năm.", "former"),
        ("Ông làm Giám đốc Sở Y tế Lâm Đồng trong gần hai năm.", "former"),
        ("Trong 4 năm tiếp theo, ông làm Giám đốc Sở Y tế Lâm Đồng.", "former"),
        ("Ông làm Giám đốc Sở Y tế Lâm Đồng trong hơn 3 năm qua.", "asserted"),
        ("Ông làm Giám đốc Sở Y tế Lâm Đồng gần 3 năm nay.", "asserted"),
    ],
)
def test_post_that_lasted_so_many_years(said: str, status: str) -> None:
    assert holds(f"Ông {_WHO} sinh năm 1970. {said}") == {(_WHO, "Giám đốc | Sở Y tế Lâm Đồng", status)}


@pytest.mark.parametrize("city", ["TP Hồ Chí", "thành phố Hồ Chí"])
def test_city_that_the_end_of_a_line_cuts_is_nobody(city: str) -> None:
    said = f"Năm 1992, ông là Thư ký Chủ tịch UBND TP Hồ Chí Minh. Sau đó, ông làm Phó Chánh Văn phòng UBND {city} ..."
    assert holds(said) == set()


@pytest.mark.parametrize(
    ("written", "body"),
    [
        ("Chủ tịch UBND xã Đức trọng", "Ủy ban nhân dân xã Đức Trọng"),
        ("Chủ tịch UBND xã Di linh", "Ủy ban nhân dân xã Di Linh"),
        ("Chủ tịch UBND huyện Lạc dương", "Ủy ban nhân dân huyện Lạc Dương"),
        ("Chủ tịch UBND phường Vinh", "Ủy ban nhân dân phường Vinh"),
    ],
)
def test_place_whose_second_syllable_is_small(written: str, body: str) -> None:
    assert {what for _, what, _ in holds(f"Ông {_WHO}, {written} phát biểu.")} == {f"Chủ tịch | {body}"}


@pytest.mark.parametrize("others", ["các thầy cô", "thầy cô giáo", "với các đồng chí", "nhiều anh chị"])
def test_what_the_others_are_is_not_who_comes_with_them(others: str) -> None:
    said = f"Dự có bà {_OTHER}; ông {_WHO} cùng {others} là nguyên Hiệu trưởng Trường THCS Lạc Dương."
    assert holds(said) == set()


@pytest.mark.parametrize(
    ("before", "status"), [("cựu Tổng giám đốc", "former"), ("Tổng giám đốc", "asserted"), ("Giám đốc", "asserted")]
)
def test_firm_in_brackets_behind_a_name_is_no_person(before: str, status: str) -> None:
    said = f"Ông {_WHO} ({before} Hoàng Anh Phát kiêm Chủ tịch HĐQT Công ty An Đông) cho biết."
    assert holds(said) == {(_WHO, "Chủ tịch Hội đồng quản trị | Công ty An Đông", status)}


@pytest.mark.parametrize("sign", [",", " -"])
def test_firm_behind_a_title_beside_a_name_is_no_person(sign: str) -> None:
    said = f"Ông {_WHO}{sign} Tổng giám đốc Hoàng Anh Phát kiêm Chủ tịch HĐQT Công ty An Đông cho biết."
    assert holds(said) == {(_WHO, "Chủ tịch Hội đồng quản trị | Công ty An Đông", "asserted")}
