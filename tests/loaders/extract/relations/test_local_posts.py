"""Posts of provinces, districts and communes: whose body the sentence, the neighbour or the outlet tells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements


def posts(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str]]:
    """Who holds what by assertion."""
    return {(who, what) for who, what, status in holds(text, about) if status == "asserted"}


def test_a_provincial_seat_is_not_of_the_district_beside_it() -> None:
    text = "Đồng chí Lê Hồng Phú, Tỉnh ủy viên, Bí thư Huyện ủy Quế Võ, kiểm tra công trình."
    assert posts(text, about="Hội nghị") == {("Lê Hồng Phú", "Bí thư | Huyện ủy Quế Võ")}


@pytest.mark.parametrize("sign", [",", " -", " –", " ("])
def test_thuong_vu_behind_a_sign_is_a_seat(sign: str) -> None:
    text = f"Cùng dự có đồng chí Phùng Quang Hà{sign} Thường vụ Tỉnh ủy, Phó Chủ tịch UBND tỉnh."
    assert ("Phùng Quang Hà", "Ủy viên | Ban Thường vụ Tỉnh ủy Lâm Đồng") in posts(text)


def test_thuong_vu_that_acts_is_no_seat() -> None:
    assert posts("Thường vụ Tỉnh ủy đã giao ông Phùng Quang Hà rà soát.") == set()


@pytest.mark.parametrize("army", ["QĐNDVN", "QĐND"])
def test_a_short_form_of_the_army_does_not_end_a_chain(army: str) -> None:
    text = f"Thượng tướng Trần Văn Cường - Tổng Tham mưu trưởng {army}, Thứ trưởng Bộ Quốc phòng chủ trì."
    assert ("Trần Văn Cường", "Thứ trưởng | Bộ Quốc phòng") in posts(text)


def test_a_number_of_vi_is_nobody_named_before() -> None:
    text = "Chủ tịch HĐND tỉnh Trần Văn Hiệu tặng hoa cho 02 vị Ủy viên UBND tỉnh."
    assert posts(text) == {("Trần Văn Hiệu", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng")}


@pytest.mark.parametrize("group", ["tiếp tục được bầu giữ chức", "tiếp tục được hiệp thương cử giữ chức"])
def test_tiep_tuc_duoc_is_passive(group: str) -> None:
    text = f"Ông Đỗ Văn Chinh {group} Chủ tịch HĐND tỉnh khóa X."
    assert posts(text) == {("Đỗ Văn Chinh", "Chủ tịch | Hội đồng nhân dân tỉnh Lâm Đồng")}


def test_brackets_say_nothing_of_the_new_post() -> None:
    text = (
        "Quyết định Thiếu tướng Nguyễn Minh Tú Giám đốc Công an tỉnh Phú Thọ (trước khi sáp nhập) giữ chức vụ "
        "Giám đốc Công an tỉnh Phú Thọ (khi sáp nhập Công an tỉnh Vĩnh Phúc)."
    )
    assert posts(text) == {("Nguyễn Minh Tú", "Giám đốc | Công an tỉnh Phú Thọ")}


def test_who_is_elected_had_posts_of_the_place_that_elects() -> None:
    text = "Ông Trần Huy Tú - Phó Bí thư Tỉnh ủy, được Tỉnh ủy bầu giữ chức Bí thư Tỉnh ủy Yên Bái."
    assert holds(text, about="Hà Giang") == {
        ("Trần Huy Tú", "Bí thư | Tỉnh ủy Yên Bái", "asserted"),
        ("Trần Huy Tú", "Phó Bí thư | Tỉnh ủy Yên Bái", "former"),
    }


def test_a_seat_is_of_the_body_of_the_post_behind_it() -> None:
    text = "Chỉ định bà Phạm Xuân Đài tham gia Ban Thường vụ, giữ chức vụ Phó Bí thư Huyện ủy Hải Hà."
    assert ("Phạm Xuân Đài", "Ủy viên | Ban Thường vụ Huyện ủy Hải Hà") in posts(text, about="Quảng Ninh")


def test_the_last_of_a_plural_with_a_post_that_excludes_it_has_only_his_own() -> None:
    text = "Cùng dự có các Phó Chủ tịch UBND tỉnh: Ngô Minh Tú, Lê Văn Nghị và Đỗ Căn - Giám đốc Công an tỉnh."
    assert ("Đỗ Căn", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng") not in posts(text)


def test_a_noun_that_opens_an_unknown_body_points_to_none() -> None:
    assert posts("Bộ Công an bổ nhiệm ông Lê Ngọc Chương giữ chức Tư lệnh Lực lượng Sao Mai.") == set()


@pytest.mark.parametrize("outlet", ["(Baonghean.vn) - ", "(Báo Nghệ An) - ", "nghean.gov.vn - "])
def test_an_article_that_names_no_place_is_of_its_outlet(outlet: str) -> None:
    text = f"{outlet}Sáng 14/5, bà Lê Thị Vinh, Phó Chủ tịch UBND tỉnh, tiếp công dân."
    told = statements(text, "HOLDS", about="Tiếp công dân")
    assert {what for _, _, what, _ in told} == {"Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"}
