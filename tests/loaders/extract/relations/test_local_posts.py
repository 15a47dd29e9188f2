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


def test_a_post_taken_with_a_seat_is_of_the_same_province() -> None:
    text = "Ông Lê Đại Dũng được chỉ định tham gia Ban Chấp hành Đảng bộ tỉnh Phú Yên và giữ chức Phó Bí thư Tỉnh ủy."
    assert ("Lê Đại Dũng", "Phó Bí thư | Tỉnh ủy Phú Yên") in posts(text)


def test_a_bare_standing_seat_is_of_no_place() -> None:
    assert posts("Đến dự có ông Vũ Quốc Hưng, Ủy viên Thường vụ, cùng 20 đại biểu.") == set()


def test_a_short_title_behind_a_name_needs_no_comma() -> None:
    text = "Đồng chí Lê Văn Hạnh PBT Tỉnh ủy, Chủ tịch UBND tỉnh, đã đi kiểm tra."
    assert len(posts(text)) == 2


def test_tu_lenh_quan_khu_is_of_the_one_named_before() -> None:
    text = "Cuộc diễn tập của Quân khu 4 bắt đầu. Trung tướng Lê Tân Cường, Tư lệnh Quân khu, nhấn mạnh."
    assert posts(text) == {("Lê Tân Cường", "Tư lệnh | Quân khu 4")}


@pytest.mark.parametrize("to", ["cho ông Lê Sỹ Đông, Phó Chủ tịch UBND tỉnh", "tạm cho ông Lê Sỹ Đông"])
def test_duties_handed_to_a_deputy_are_for_a_time(to: str) -> None:
    told = holds(f"Ông Lê Đức Chinh bàn giao nhiệm vụ Chủ tịch UBND tỉnh {to}.")
    assert ("Lê Sỹ Đông", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "acting") in told


def test_who_does_the_work_of_a_post_has_it_for_a_time() -> None:
    text = "Ông Lê Sỹ Đông được giao thực hiện nhiệm vụ Chủ tịch UBND tỉnh."
    assert holds(text) == {("Lê Sỹ Đông", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "acting")}


@pytest.mark.parametrize("unknown", ["Bí thư Đoàn khối cơ quan,", "Vụ trưởng Vụ địa phương I, Ban Tổ chức Trung ương;"])
def test_a_career_goes_on_behind_a_body_that_is_not_known(unknown: str) -> None:
    text = f"Ông Lê Thanh Quyết từng giữ các chức vụ {unknown} Bí thư Huyện ủy Nam Đàn; Chánh Văn phòng Tỉnh ủy."
    assert {what for _, what, status in holds(text) if status == "former"} >= {
        "Bí thư | Huyện ủy Nam Đàn",
        "Chánh Văn phòng | Văn phòng Tỉnh ủy Lâm Đồng",
    }


def test_what_was_and_what_is_on_two_sides_of_a_semicolon() -> None:
    text = (
        "Ông Lê Hoàng Thống từng làm Bí thư Thị ủy Bến Cát (thị xã Bến Cát, Bình Dương cũ) và Giám đốc Sở Y tế; "
        "được chỉ định làm Bí thư Đảng ủy phường Phú An."
    )
    assert {(what, status) for _, what, status in holds(text)} == {
        ("Bí thư | Thị ủy Bến Cát", "former"),
        ("Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ("Bí thư | Đảng ủy phường Phú An", "asserted"),
    }


def test_delegates_who_elect_are_no_subject() -> None:
    text = "Ông Đỗ Ngọc Anh đã được các đại biểu HĐND tỉnh bầu giữ chức Chủ tịch UBND tỉnh."
    assert posts(text) == {("Đỗ Ngọc Anh", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Bà Đạo Thị Ngân - Giám đốc Văn phòng Đăng ký đất đai tỉnh - cho biết.",
            "Giám đốc | Văn phòng Đăng ký đất đai",
        ),
        (
            "Ông Hà Quang Bích - Phó Trưởng Ban Quản lý Khu kinh tế tỉnh - nói.",
            "Phó Trưởng Ban | Ban Quản lý Khu kinh tế",
        ),
        (
            "Ông Lê Văn Thêu, Ủy viên Thường trực HĐND tỉnh, Trưởng Ban Dân tộc HĐND tỉnh, dự.",
            "Trưởng Ban | Ban Dân tộc",
        ),
    ],
)
def test_bodies_of_a_province_that_only_officials_name(text: str, expected: str) -> None:
    assert any(what.startswith(expected) for _, what in posts(text))


def test_what_somebody_leaves_tells_the_place_of_what_she_is_called() -> None:
    text = "Huyện ủy Giao Thủy họp. Bà Trần Thị Lụa, Bí thư Huyện ủy, thôi giữ chức Bí thư Huyện ủy Hải Hậu."
    assert holds(text) == {("Trần Thị Lụa", "Bí thư | Huyện ủy Hải Hậu", "former")}


def test_a_predecessor_is_of_whom_the_words_say() -> None:
    text = (
        "Ông Cao Đình Huấn - Giám đốc Công an tỉnh - trao quyết định cho ông Lê Sỹ Thao làm Giám đốc Sở Y tế. "
        "Người tiền nhiệm của ông Thao, ông Hồ Quang Định, nghỉ hưu."
    )
    assert ("Hồ Quang Định", "Giám đốc | Sở Y tế Lâm Đồng", "former") in holds(text)


def test_who_is_replaced_had_the_deputy_post_just_given_or_held_for_a_time() -> None:
    text = "HĐND tỉnh bầu bà Lê Thị Hà giữ chức Phó Chủ tịch UBND tỉnh. Bà thay ông Lê Công Trứ, người đã nghỉ hưu."
    assert ("Lê Công Trứ", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "former") in holds(text)
    text = "Đó là anh Võ Thanh Mười, quyền Bí thư Tỉnh đoàn, thay chị Võ Thị Lan."
    assert ("Võ Thị Lan", "Bí thư | Tỉnh đoàn Lâm Đồng", "former") in holds(text)


def test_the_chairman_of_an_unknown_council_is_not_of_the_association() -> None:
    text = "Ông Vũ Đức Hòa dự Đại hội Hội Làm vườn tỉnh. Ông Hòa ở lại Hội đồng Tư vấn với tư cách Chủ tịch Hội đồng."
    assert posts(text) == set()


def test_a_room_is_not_of_the_district_that_its_deputy_is_sent_to() -> None:
    text = "Trung tá Lê Tấn Khoa, Phó Trưởng phòng Cảnh sát kinh tế, giữ chức Trưởng Công an huyện Lộc Ninh."
    assert {what for _, what, status in holds(text) if status == "former"} == {
        "Phó Trưởng phòng | Phòng Cảnh sát kinh tế Công an tỉnh Lâm Đồng"
    }
