"""Lives told in sentences, and places that the words beside a local post tell."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


def posts(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str]]:
    """Who holds what by assertion."""
    return {(who, what) for who, what, status in holds(text, about) if status == "asserted"}


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


@pytest.mark.parametrize("sign", [":", " -", ","])
def test_who_takes_a_post_elsewhere_had_the_one_he_is_called_by(sign: str) -> None:
    text = f"1. Ông Lê A Lềnh - Bí thư Tỉnh ủy Hà Giang{sign} giữ chức Bí thư Tỉnh ủy Tuyên Quang (mới)."
    assert holds(text) == {
        ("Lê A Lềnh", "Bí thư | Tỉnh ủy Hà Giang", "former"),
        ("Lê A Lềnh", "Bí thư | Tỉnh ủy Tuyên Quang", "asserted"),
    }


def test_posts_of_earlier_years_are_over_for_who_is_elsewhere_now() -> None:
    text = (
        "Ông Lê Văn Bền, Bí thư Thành ủy Đà Nẵng, dự họp. Tháng 7/2011, ông Lê Văn Bền được bổ nhiệm giữ chức Phó "
        "Trưởng ban Tuyên giáo Trung ương. Năm 2013, ông Bền được phê chuẩn làm Chủ nhiệm Văn phòng Chính phủ."
    )
    assert {(what, status) for _, what, status in holds(text)} == {
        ("Bí thư | Thành ủy Đà Nẵng", "asserted"),
        ("Phó Trưởng Ban | Ban Tuyên giáo Trung ương", "former"),
        ("Chủ nhiệm | Văn phòng Chính phủ", "former"),
    }


def test_a_post_of_an_earlier_year_beside_one_of_the_same_place_is_held() -> None:
    text = "Ông Lê Văn Bền, Phó Bí thư Tỉnh ủy, dự họp. Năm 2021, ông Bền được bầu làm Chủ tịch UBND tỉnh."
    assert {status for _, _, status in holds(text)} == {"asserted"}


def test_who_announces_that_others_leave_leaves_nothing() -> None:
    text = (
        "Ông Lê Quang Dương công bố quyết định của Bộ Chính trị về việc thôi tham gia Ban Chấp hành, Ban Thường vụ và "
        "thôi giữ chức Bí thư Tỉnh ủy Quảng Ninh đối với ông Vũ Đại Thành."
    )
    assert holds(text) == {("Vũ Đại Thành", "Bí thư | Tỉnh ủy Quảng Ninh", "former")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ông Lê Tỷ Khánh – Phó Giám đốc, phụ trách Sở Y tế cho biết.", "Phó Giám đốc | Sở Y tế Lâm Đồng"),
        (
            "Trung tá Lê Văn Giao, Phó Tham mưu trưởng Ban Chỉ huy BĐBP tỉnh, dự.",
            "Phó Tham mưu trưởng | Ban Chỉ huy Bộ đội Biên phòng tỉnh Lâm Đồng",
        ),
        ("Ông Lê Minh Hùng – Chủ tịch Hội NDVN tỉnh ký kết.", "Chủ tịch | Hội Nông dân tỉnh Lâm Đồng"),
        ("Ông Lê Viết Cửu – Chánh Thanh tra huyện Di Linh nói.", "Chánh Thanh tra | Thanh tra huyện Di Linh"),
        (
            "Tại buổi gặp mặt, Phó Bí thư Tỉnh đoàn, Chủ tịch Hội Sinh viên Việt Nam tỉnh - Lương Văn Pho nói vậy.",
            "Phó Bí thư | Tỉnh đoàn Lâm Đồng",
        ),
    ],
)
def test_rare_forms_of_local_posts(text: str, expected: str) -> None:
    assert expected in {what for _, what in posts(text)}


def test_a_caucus_with_another_name_behind_it_is_not_of_the_province() -> None:
    assert posts("Ông Lê Sỹ Thành thôi làm Bí thư Ban Cán sự Đảng bộ Tổng Kiểm toán.") == set()


def test_what_follows_a_semicolon_is_of_who_was_moved() -> None:
    text = (
        "Ông Võ Văn Thương trao quyết định điều động ông Lê Sỹ Thành thôi giữ chức Giám đốc Sở Y tế; để tham gia "
        "Ban Chấp hành và giữ chức Phó Bí thư Thành ủy Hà Nội."
    )
    assert ("Lê Sỹ Thành", "Phó Bí thư | Thành ủy Hà Nội") in posts(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Đề nghị Ban Thường vụ Tỉnh ủy xem xét, bổ nhiệm ông Phạm Văn Quý giữ chức Giám đốc Sở Nội vụ.",
            ("Phạm Văn Quý", "Giám đốc | Sở Nội vụ Lâm Đồng", "planned"),
        ),
        (
            "Đồng chí Phạm Văn Quý được giới thiệu để bầu giữ chức Chủ tịch HĐND xã Gia Hiệp.",
            ("Phạm Văn Quý", "Chủ tịch | Hội đồng nhân dân xã Gia Hiệp", "planned"),
        ),
        (
            "Ông Trần Văn Bách, người giữ chức Giám đốc Sở Y tế tỉnh từ năm 2019 đến khi nghỉ hưu năm 2023, dự lễ.",
            ("Trần Văn Bách", "Giám đốc | Sở Y tế Lâm Đồng", "former"),
        ),
        (
            "Sáng 2/7, Bí thư Đảng ủy xã Gia Hiệp - đồng chí Phạm Văn Quý - kiểm tra bộ phận một cửa.",
            ("Phạm Văn Quý", "Bí thư | Đảng ủy xã Gia Hiệp", "asserted"),
        ),
        (
            "Đại tá Trần Minh Tiến, Giám đốc Công an tỉnh; Thượng tá Lê Hồng Phong, Phó Giám đốc, cùng dự.",
            ("Lê Hồng Phong", "Phó Giám đốc | Công an tỉnh Lâm Đồng", "asserted"),
        ),
    ],
)
def test_what_is_foreseen_over_or_bare(text: str, expected: tuple[str, str, str]) -> None:
    assert expected in holds(text, "Lâm Đồng")


def test_a_bare_council_follows_the_commune_before_it() -> None:
    text = (
        "Lãnh đạo xã Gia Hiệp dự lễ. Có ông Lê Văn Tám - Chủ tịch UBND xã; Trần Văn Bách - Phó Chủ tịch HĐND; "
        "Lê Văn Chín - Phó Bí thư Đảng ủy xã."
    )
    assert ("Trần Văn Bách", "Phó Chủ tịch | Hội đồng nhân dân xã Gia Hiệp") in posts(text)


@pytest.mark.parametrize(
    "before",
    [
        "Ông Lê Hữu Chấn sinh năm 1970, quê Thanh Hóa.",
        "Ông Lê Hữu Chấn sinh ngày 2/5/1970.",
        "Sở thành lập năm 1956.",
        "Ông Lê Hữu Chấn vào nghề năm 1975.",
    ],
)
def test_a_year_long_ago_before_an_appointment_is_not_that_of_it(before: str) -> None:
    text = f"{before} Ông Lê Hữu Chấn được bổ nhiệm giữ chức Giám đốc Sở Công Thương."
    assert holds(text) == {("Lê Hữu Chấn", "Giám đốc | Sở Công Thương Lâm Đồng", "asserted")}
