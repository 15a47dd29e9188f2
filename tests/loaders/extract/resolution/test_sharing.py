"""Titles beside each other that are of one body, and boards inside organisations."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

CHQS = "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"


def held(text: str) -> set[tuple[str, str]]:
    return {(told[1], told[2]) for told in statements(text, "HOLDS")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Thiếu tướng Đoàn Xuân Bưởng, Phó Tư lệnh, Tham mưu trưởng Quân khu 2, dự.",
            {("Đoàn Xuân Bưởng", "Phó Tư lệnh | Quân khu 2"), ("Đoàn Xuân Bưởng", "Tham mưu trưởng | Quân khu 2")},
        ),
        (
            "Quân khu 7 họp. Ông Sùng Mí Chá, Phó Tham mưu trưởng, được bổ nhiệm làm Tham mưu trưởng Bộ CHQS tỉnh.",
            {("Sùng Mí Chá", f"Phó Tham mưu trưởng | {CHQS}"), ("Sùng Mí Chá", f"Tham mưu trưởng | {CHQS}")},
        ),
        (
            "Trường Đại học Đà Lạt họp. Có GS.TS Trịnh Minh Thuật, Bí thư Đảng ủy, Hiệu trưởng.",
            {
                ("Trịnh Minh Thuật", "Bí thư | Đảng ủy Trường Đại học Đà Lạt"),
                ("Trịnh Minh Thuật", "Hiệu trưởng | Trường Đại học Đà Lạt"),
            },
        ),
        (
            "Công ty CP Sao Mai họp. Có ông Lương Hoài Đức, Bí thư Đảng ủy, Chủ tịch HĐQT.",
            {
                ("Lương Hoài Đức", "Bí thư | Đảng ủy Công ty CP Sao Mai"),
                ("Lương Hoài Đức", "Chủ tịch Hội đồng quản trị | Công ty CP Sao Mai"),
            },
        ),
        (
            "Trung tướng Trần Hoài Trung, Bí thư Đảng ủy - Chính ủy Quân khu 7, dự.",
            {("Trần Hoài Trung", "Bí thư | Đảng ủy Quân khu 7"), ("Trần Hoài Trung", "Chính ủy | Quân khu 7")},
        ),
        (
            "Ông Lê Văn Tám, Bí thư Đảng ủy, Giám đốc Công an tỉnh, dự.",
            {
                ("Lê Văn Tám", "Bí thư | Đảng ủy Công an tỉnh Lâm Đồng"),
                ("Lê Văn Tám", "Giám đốc | Công an tỉnh Lâm Đồng"),
            },
        ),
        (
            "Xã Tà Nung họp. Có ông Lương Hoài Đức, Bí thư Đảng ủy, Chủ tịch HĐND xã Tà Nung.",
            {
                ("Lương Hoài Đức", "Bí thư | Đảng ủy xã Tà Nung"),
                ("Lương Hoài Đức", "Chủ tịch | Hội đồng nhân dân xã Tà Nung"),
            },
        ),
    ],
)
def test_two_titles_share_a_body(text: str, expected: set[tuple[str, str]]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Tỉnh Đoàn họp. Trưởng Ban Phong trào Ngô Cao Lãm báo cáo.", "Trưởng Ban | Ban Phong trào Tỉnh đoàn Lâm Đồng"),
        (
            "Anh Ngô Cao Lãm, Trưởng Ban Tổ chức - Kiểm tra Tỉnh Đoàn Lâm Đồng.",
            "Trưởng Ban | Ban Tổ chức - Kiểm tra Tỉnh đoàn Lâm Đồng",
        ),
        (
            "TS Ngô Cao Lãm, Trưởng Ban Đào tạo và Chuyển đổi số Đại học Huế, nói.",
            "Trưởng Ban | Ban Đào tạo và Chuyển đổi số Đại học Huế",
        ),
        (
            "Ông Ngô Cao Lãm, Phó Trưởng ban Công nghệ Tập đoàn Sao Mai, dự.",
            "Phó Trưởng Ban | Ban Công nghệ Tập đoàn Sao Mai",
        ),
        ("Ông Ngô Cao Lãm, Chính ủy Lữ đoàn Công binh 25, dự.", "Chính ủy | Lữ đoàn Công binh 25"),
        (
            "Ông Ngô Cao Lãm, Chính trị viên Ban Chỉ huy Phòng thủ khu vực 2 - Đồng Văn, dự.",
            "Chính trị viên | Ban Chỉ huy Phòng thủ khu vực 2 - Đồng Văn",
        ),
        (
            "Ông Ngô Cao Lãm, Kiểm toán trưởng Kiểm toán nhà nước khu vực V - Ủy viên.",
            "Kiểm toán trưởng | Kiểm toán nhà nước khu vực V",
        ),
        (
            "Bệnh viện Nhi Lâm Đồng họp. Bà Ngô Cao Lãm, Trưởng phòng Tổ chức cán bộ của bệnh viện, dự.",
            "Trưởng phòng | Phòng Tổ chức cán bộ Bệnh viện Nhi Lâm Đồng",
        ),
        (
            "Ông Ngô Cao Lãm, Phó Cục trưởng Cục Thủy lợi, Bộ Nông nghiệp và Môi trường, dự.",
            "Phó Cục trưởng | Cục Thủy lợi",
        ),
    ],
)
def test_bodies_inside_others(text: str, title: str) -> None:
    assert held(text) == {("Ngô Cao Lãm", title)}


@pytest.mark.parametrize("board", ["Soạn thảo", "Tổ chức giải", "Giám khảo"])
def test_boards_for_an_occasion_are_no_part_of_an_organisation(board: str) -> None:
    assert held(f"Tỉnh Đoàn họp. Anh Ngô Cao Lãm, Trưởng Ban {board}, báo cáo.") == set()


def test_a_list_of_deputies_ends_where_others_have_titles_of_their_own() -> None:
    text = (
        "Trường Đại học Đà Lạt họp. Có các Phó Hiệu trưởng: GS.TS Phạm Thị Lam, PGS.TS Nguyễn Cảnh Thanh; "
        "PGS.TS Tạ Hữu Đức - Trưởng Khoa Luật Trường Đại học Đà Lạt."
    )
    assert held(text) == {
        ("Phạm Thị Lam", "Phó Hiệu trưởng | Trường Đại học Đà Lạt"),
        ("Nguyễn Cảnh Thanh", "Phó Hiệu trưởng | Trường Đại học Đà Lạt"),
        ("Tạ Hữu Đức", "Trưởng khoa | Khoa Luật Trường Đại học Đà Lạt"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Giải trình việc này, Giám đốc Sở Y tế, ông Lê Văn Tám thừa nhận chậm.",
            {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng")},
        ),
        (
            "Chủ tịch Hội Đông y tỉnh, anh Lê Văn Tám, đồng thời là Giám đốc Sở Y tế, cam kết.",
            {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng"), ("Lê Văn Tám", "Chủ tịch | Hội Đông y tỉnh Lâm Đồng")},
        ),
        (
            "Chủ tịch Hội Đông y tỉnh, ông Lê Văn Tám (trước đây là Giám đốc Sở Y tế) cho biết.",
            {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng"), ("Lê Văn Tám", "Chủ tịch | Hội Đông y tỉnh Lâm Đồng")},
        ),
        ("Chủ tịch UBND tỉnh, ông Lê Văn Tám và bà Phan Thị Na cùng dự.", set()),
        ("Theo Giám đốc Sở Y tế, ông Lê Văn Tám đã nghỉ.", set()),
        (
            "Dự có Bí thư Tỉnh ủy, ông Lê Văn Tám, Giám đốc Sở Y tế, và bà Phan Thị Na.",
            {("Lê Văn Tám", "Giám đốc | Sở Y tế Lâm Đồng")},
        ),
    ],
)
def test_a_comma_between_a_title_and_its_holder(text: str, expected: set[tuple[str, str]]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ban Quản lý Khu kinh tế Dung Quất ký. Trưởng phòng Quy hoạch của Ban, ông Hà Tôn Chính, nói.",
            ("Hà Tôn Chính", "Trưởng phòng | Phòng Quy hoạch Ban Quản lý Khu kinh tế Dung Quất"),
        ),
        (
            "Trung tâm Bảo tồn Di tích Lâm Đồng và Trường Đại học Luật ký. Phía Trung tâm có Phó Giám đốc Lê Mỹ An.",
            ("Lê Mỹ An", "Phó Giám đốc | Trung tâm Bảo tồn Di tích tỉnh Lâm Đồng"),
        ),
        (
            "Công ty Cổ phần Sao Mai họp. Ông Trần Nhật Thăng, Phó Giám đốc Kỹ thuật, nói.",
            ("Trần Nhật Thăng", "Phó Giám đốc Kỹ thuật | Công ty Cổ phần Sao Mai"),
        ),
        (
            "Ông Hứa Văn Khoan ở UBND huyện Ba Bể; bà Triệu Mùi Ghển, Trưởng phòng Văn hóa và Thông tin, dự.",
            ("Triệu Mùi Ghển", "Trưởng phòng | Phòng Văn hóa và Thông tin huyện Ba Bể"),
        ),
        (
            "Ông Trương Minh Đạt, Chủ nhiệm Ủy ban Kiểm tra Công đoàn tỉnh, dự.",
            ("Trương Minh Đạt", "Chủ nhiệm | Ủy ban Kiểm tra Công đoàn tỉnh Lâm Đồng"),
        ),
        (
            "Ông Lê Văn Tám, Chủ tịch Công đoàn Công ty Cổ phần Sao Mai, dự.",
            ("Lê Văn Tám", "Chủ tịch | Công đoàn Công ty Cổ phần Sao Mai"),
        ),
        (
            "Ban Quản lý Khu kinh tế Dung Quất họp; Ban Pháp chế HĐND tỉnh dự. Trưởng Ban Quản lý, ông Đàm Sứ, nói.",
            ("Đàm Sứ", "Trưởng Ban | Ban Quản lý Khu kinh tế Dung Quất"),
        ),
    ],
)
def test_whose_a_bare_post_is(text: str, expected: tuple[str, str]) -> None:
    assert held(text) == {expected}


def test_party_committee_is_of_the_department_in_which_somebody_heads_a_room() -> None:
    said = (
        "Bà Lò Thị Chiêng, Phó Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Lâm Đồng.\n"
        "Ông Hà Quốc Khải, Ủy viên Ban Thường vụ Đảng ủy, Bí thư Chi bộ, Trưởng phòng Việc làm, Sở Nội vụ Lâm Đồng."
    )
    assert {post for who, post, _ in holds(said) if who == "Hà Quốc Khải"} == {
        "Ủy viên | Ban Thường vụ Đảng ủy Sở Nội vụ Lâm Đồng",
        "Trưởng phòng | Phòng Việc làm Sở Nội vụ Lâm Đồng",
    }


def test_a_general_director_is_none_of_a_part() -> None:
    told = (
        "Tổng công ty Điện lực miền Bắc họp. Ông Vũ Anh Lư, Phó Tổng Giám đốc kiêm Giám đốc Trung tâm Khách hàng, nói."
    )
    assert held(told) == {
        ("Vũ Anh Lư", "Phó Tổng Giám đốc | Tổng công ty Điện lực miền Bắc"),
        ("Vũ Anh Lư", "Giám đốc | Trung tâm Khách hàng"),
    }
