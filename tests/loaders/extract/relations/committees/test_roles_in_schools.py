"""Roles in committees of schools, whose posts (`Phó Hiệu trưởng`) name no house themselves."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

VINH, AN, MAI = "Trường Đại học Vinh", "Lò Văn An", "Đỗ Thị Mai"
BOARD, COUNCIL = f"Ban Chỉ đạo chuyển đổi số {VINH}", f"Hội đồng tư vấn chuyển đổi số {VINH}"


@pytest.mark.parametrize("post", ["Phó Hiệu trưởng", "Trưởng phòng Đào tạo", "Chủ tịch Hội đồng trường"])
def test_a_post_in_brackets_stands_before_a_role(post: str) -> None:
    text = f"{BOARD} vừa họp phiên đầu tiên. Bà {MAI} ({post}), Trưởng Ban Chỉ đạo, chủ trì."
    assert roles(text, about=VINH) == {(MAI, f"Trưởng ban | {BOARD}", "asserted")}
    assert {who for who, *_ in holds(text, about=VINH)} == {MAI}


def test_posts_in_brackets_in_a_row_have_the_role_before_them() -> None:
    text = (
        f"{BOARD} có 9 thành viên. Các Phó Trưởng ban gồm ông {AN} (Trưởng phòng Đào tạo); bà {MAI} (Phó Hiệu trưởng)."
    )
    wanted = {(who, f"Phó Trưởng ban | {BOARD}", "asserted") for who in (AN, MAI)}
    assert roles(text, about=VINH) == wanted


@pytest.mark.parametrize("house", [VINH, "Bệnh viện Bạch Mai", "Tập đoàn Dầu khí Việt Nam"])
def test_a_council_is_named_up_to_its_house(house: str) -> None:
    council = f"Hội đồng tư vấn chuyển đổi số {house}"
    text = f"{council} có người đứng đầu mới: ông {AN} làm Chủ tịch Hội đồng thay bà {MAI} nghỉ hưu."
    assert roles(text, about=house) == {
        (AN, f"Chủ tịch | {council}", "asserted"),
        (MAI, f"Chủ tịch | {council}", "former"),
    }


def test_who_speaks_for_a_council_does_not_give_it_posts_of_the_school() -> None:
    text = f"Thay mặt {COUNCIL}, ông {AN}, Phó Chủ tịch Hội đồng, gặp bà {MAI} (Phó Hiệu trưởng)."
    assert roles(text, about=VINH) == {(AN, f"Phó Chủ tịch | {COUNCIL}", "asserted")}
    assert holds(text, about=VINH) == {(MAI, f"Phó Hiệu trưởng | {VINH}", "asserted")}


@pytest.mark.parametrize("name", ["Đoàn Ngọc Sơn", "Đoàn Ngọc Trung", "Đoàn Bình Minh"])
@pytest.mark.parametrize("post", ["Phó Chủ tịch UBND tỉnh", "Bí thư Tỉnh ủy"])
def test_a_name_that_begins_as_the_youth_union_does(post: str, name: str) -> None:
    assert {who for who, *_ in holds(f"{post} {name} dự lễ.")} == {name}
