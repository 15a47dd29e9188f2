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


@pytest.mark.parametrize(
    "outlet", ["(Baonghean.vn) - ", "(Báo Nghệ An) - ", "nghean.gov.vn - ", "Nghệ An, ngày 2 tháng 1 năm 2024\n\n"]
)
def test_an_article_that_names_no_place_is_of_its_outlet(outlet: str) -> None:
    text = f"{outlet}Sáng 14/5, bà Lê Thị Vinh, Phó Chủ tịch UBND tỉnh, tiếp công dân."
    told = statements(text, "HOLDS", about="Tiếp công dân")
    assert {what for _, _, what, _ in told} == {"Phó Chủ tịch | Ủy ban nhân dân tỉnh Nghệ An"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ông Lê Đức Vĩnh, Phó Bí thư Tỉnh ủy, Bí thư Ban cán sự đảng, Chủ tịch UBND tỉnh, nhận kỷ luật.",
            {"Phó Bí thư | Tỉnh ủy Lâm Đồng", "Bí thư | Ban Cán sự đảng Ủy ban nhân dân tỉnh Lâm Đồng"}
            | {"Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"},
        ),
        (
            "Ông Lê Đức Vĩnh, Bí thư Đảng đoàn, Chủ tịch Hội Nông dân tỉnh, dự.",
            {"Bí thư | Đảng đoàn Hội Nông dân tỉnh Lâm Đồng", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng"},
        ),
        (
            "Ông Lê Đức Vĩnh, Bí thư Ban Cán sự đảng, Bộ trưởng Bộ Y tế, dự.",
            {"Bí thư | Ban Cán sự đảng Bộ Y tế", "Bộ trưởng | Bộ Y tế"},
        ),
    ],
)
def test_a_party_group_is_of_the_body_of_the_post_behind_it(text: str, expected: set[str]) -> None:
    assert {what for _, what in posts(text)} == expected


def test_a_bare_ubkt_is_the_one_named_before() -> None:
    text = "UB Kiểm tra T.Ư họp dưới sự chủ trì của Chủ nhiệm UBKT Trần Cẩm Tài."
    assert posts(text) == {("Trần Cẩm Tài", "Chủ nhiệm | Ủy ban Kiểm tra Trung ương")}


def test_a_bare_district_committee_is_the_one_named_before() -> None:
    text = "Ban Thường vụ Huyện ủy Tuy Phong họp. Ông Trần Sinh Toản - Bí thư Huyện ủy chủ trì."
    assert posts(text) == {("Trần Sinh Toản", "Bí thư | Huyện ủy Tuy Phong")}


@pytest.mark.parametrize("behalf", ["Thừa lệnh", "Thừa ủy quyền của", "Thay mặt", "Theo chỉ đạo của"])
def test_who_gives_an_order_is_not_who_carries_it_out(behalf: str) -> None:
    text = f"{behalf} Chủ tịch UBND tỉnh, Giám đốc Sở Y tế Nguyễn Quốc Vượng đã ký văn bản."
    assert posts(text) == {("Nguyễn Quốc Vượng", "Giám đốc | Sở Y tế Lâm Đồng")}


def test_a_chain_behind_what_somebody_proposes_is_his() -> None:
    text = "Theo đề nghị của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lê Quốc Vượng, HĐND tỉnh họp."
    assert len(posts(text)) == 2


@pytest.mark.parametrize(
    "term", ["khóa X", "nhiệm kỳ 2021 - 2026", "khóa X, nhiệm kỳ 2021-2026", "(nhiệm kỳ 2021-2026)"]
)
def test_a_term_behind_an_office_is_no_gap(term: str) -> None:
    expected = {("Lê Quốc Vượng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}
    assert holds(f"Chủ tịch UBND tỉnh {term} Lê Quốc Vượng dự.") == expected
    text = f"Hai Phó Bí thư Tỉnh ủy {term} gồm: ông Lê Quốc Vượng và bà Hà Thị Mai."
    assert {what for _, what in posts(text)} == {"Phó Bí thư | Tỉnh ủy Lâm Đồng"}


def test_an_office_of_a_term_long_over_is_former() -> None:
    expected = {("Lê Quốc Vượng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former")}
    assert holds("Chủ tịch UBND tỉnh nhiệm kỳ 2011 - 2016 Lê Quốc Vượng dự.") == expected


def test_offices_taken_away_together_each_with_its_years() -> None:
    text = (
        "Xóa tư cách chức vụ Chủ tịch UBND tỉnh giai đoạn 2015 - 2020, Phó Chủ tịch UBND tỉnh giai đoạn 2012 - 2014 "
        "đối với ông Lê Quốc Vượng."
    )
    assert {(what, status) for _, what, status in holds(text)} == {
        ("Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
        ("Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former"),
    }


def test_deputies_who_change_their_work_keep_their_posts() -> None:
    text = "Giao Phó Chủ tịch UBND tỉnh Lê Văn Hiên lo khoáng sản, thay cho Phó Chủ tịch UBND tỉnh Đỗ Tâm Hiện."
    assert {status for _, _, status in holds(text)} == {"asserted"}


def test_terms_served_are_over() -> None:
    text = "Ông Lê Quốc Vượng nghỉ hưu sau hai nhiệm kỳ giữ chức Chủ tịch UBND tỉnh."
    assert holds(text) == {("Lê Quốc Vượng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former")}


def test_a_chain_goes_on_behind_the_rest_of_an_unknown_name() -> None:
    text = "Ông Lê Quốc Vượng, Chủ tịch CLB Sao Mai, Phó Chủ tịch Hội Nông dân tỉnh, dự."
    assert posts(text) == {("Lê Quốc Vượng", "Phó Chủ tịch | Hội Nông dân tỉnh Lâm Đồng")}


def test_who_was_called_former_is_not_elected_now() -> None:
    text = (
        "Nguyên Chủ tịch UBND tỉnh Lê Quốc Vượng bị khiển trách. Ông Lê Quốc Vượng được bầu làm Chủ tịch UBND tỉnh "
        "vào tháng 7/2016."
    )
    assert holds(text) == {("Lê Quốc Vượng", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former")}


@pytest.mark.parametrize("day", ["2024-05-01", "2025-10-01"])
@pytest.mark.parametrize("city", ["Bắc Ninh", "Vĩnh Long", "Bạc Liêu"])
@pytest.mark.parametrize(
    ("text", "post"),
    [
        ("Ông Trần Quốc Bảo, Chủ tịch UBND thành phố {}, nói vậy.", "Chủ tịch | Ủy ban nhân dân thành phố {}"),
        ("Theo Trưởng Công an TP {} Trần Quốc Bảo, đã bắt.", "Trưởng Công an | Công an thành phố {}"),
        ("Ông Trần Quốc Bảo làm Chủ tịch HĐND TP. {}.", "Chủ tịch | Hội đồng nhân dân thành phố {}"),
        (
            "Ông Trần Quốc Bảo, nguyên Trưởng phòng Nội vụ thành phố {}, nói.",
            "Trưởng phòng | Phòng Nội vụ thành phố {}",
        ),
    ],
)
def test_city_called_like_its_province_is_not_the_province(day: str, city: str, text: str, post: str) -> None:
    found = holds(text.format(city), about=city, published=day)
    assert {(who, what) for who, what, _ in found} == {("Trần Quốc Bảo", post.format(city))}


@pytest.mark.parametrize(("day", "unit"), [("2026-05-04", "thành phố Đồng Nai"), ("2025-10-01", "tỉnh Đồng Nai")])
def test_province_that_became_a_city_is_what_it_was_that_day(day: str, unit: str) -> None:
    found = holds("Ông Trần Quốc Bảo, Chủ tịch UBND thành phố Đồng Nai, nói.", about="Đồng Nai", published=day)
    assert found == {("Trần Quốc Bảo", f"Chủ tịch | Ủy ban nhân dân {unit}", "asserted")}


@pytest.mark.parametrize("name", ["Mai Sơn", "Lê Chân"])
def test_a_name_like_that_of_a_district_behind_the_word_for_a_province(name: str) -> None:
    assert holds(f"Phó Chủ tịch UBND tỉnh {name} phát biểu.") == {
        (name, "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")
    }
