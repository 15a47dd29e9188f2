"""Where an open name of a body ends: at a person, a school, a verb, a place; and what is nobody's name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


def held(text: str) -> set[tuple[str, str]]:
    return {(told[1], told[2]) for told in statements(text, "HOLDS")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Trung tâm Y tế Đơn Dương quá tải. Phó Giám đốc Trung tâm Hoàng Văn Lạng nói vậy.",
            {("Hoàng Văn Lạng", "Phó Giám đốc | Trung tâm Y tế Đơn Dương")},
        ),
        (
            "Bệnh viện Nhi Lâm Đồng quá tải. Giám đốc Bệnh viện Vàng Thế Khoa nói vậy.",
            {("Vàng Thế Khoa", "Giám đốc | Bệnh viện Nhi Lâm Đồng")},
        ),
        (
            "Ông Lê Văn Tám, Giám đốc Bệnh viện Nguyễn Tri Phương, nói vậy.",
            {("Lê Văn Tám", "Giám đốc | Bệnh viện Nguyễn Tri Phương")},
        ),
        (
            "Bà Nông Thị Hà, Phó Cục trưởng Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước, nói vậy.",
            {("Nông Thị Hà", "Phó Cục trưởng | Cục Đăng ký giao dịch bảo đảm và Bồi thường nhà nước")},
        ),
        (
            "Bí thư thị ủy Vĩnh Châu Nguyễn Thị Thu Vân thì đề nghị làm chậm.",
            {("Nguyễn Thị Thu Vân", "Bí thư | Thị ủy Vĩnh Châu")},
        ),
        (
            "Anh Võ Thanh Mười, Bí thư Tỉnh Đoàn Đồng Tháp, nói vậy.",
            {("Võ Thanh Mười", "Bí thư | Tỉnh đoàn Đồng Tháp")},
        ),
        (
            "GS Đào Thị Hậu, Hiệu trưởng Trường Đại học Y Hà Nội, nói vậy.",
            {("Đào Thị Hậu", "Hiệu trưởng | Trường Đại học Y Hà Nội")},
        ),
        (
            "Có bà Lê Thị Nhạn - Trưởng phòng Tổng hợp và DSCKI Tao Văn Ín - Trưởng khoa Dược.",
            {("Lê Thị Nhạn", "Trưởng phòng | Phòng Tổng hợp"), ("Tao Văn Ín", "Trưởng khoa | Khoa Dược")},
        ),
    ],
)
def test_a_name_ends_where_the_next_thing_begins(text: str, expected: set[tuple[str, str]]) -> None:
    assert held(text) == expected


@pytest.mark.parametrize("text", ["Giám đốc VNPT Xín Mần, giám đốc Viettel Móng Cái cùng dự.", "Chủ tịch Lâm Đồng dự."])
def test_a_place_behind_a_title_is_nobody(text: str) -> None:
    assert held(text) == set()


def test_a_bare_firm_behind_a_party_committee_is_the_firm_meant() -> None:
    text = (
        "Tổng công ty Cảng Nam Triệu họp. Ông Vũ Hải Đường, Bí thư Đảng ủy Tổng công ty, chủ trì. "
        "Năm ngoái Công ty TNHH Sao Mai đã nộp thuế."
    )
    assert held(text) == {("Vũ Hải Đường", "Bí thư | Đảng ủy Tổng công ty Cảng Nam Triệu")}


def test_posts_without_a_firm_are_of_the_one_that_the_article_is_about() -> None:
    text = (
        "Công ty Cổ phần Sao Mai họp. Công ty Cổ phần Sao Mai vận hành cảng. Công ty Cổ phần Sao Mai mở xưởng. "
        "Công ty TNHH Bình Minh thua lỗ. Kế toán trưởng Trịnh An Lạo nói vậy."
    )
    assert held(text) == {("Trịnh An Lạo", "Kế toán trưởng | Công ty Cổ phần Sao Mai")}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Giám đốc Bảo tàng Lịch sử Quốc gia", "Bảo tàng Lịch sử Quốc gia"),
        ("Giám đốc Thư viện Tổng hợp tỉnh", "Thư viện Tổng hợp tỉnh Lâm Đồng"),
        ("Vụ trưởng Vụ Các vấn đề chung về xây dựng pháp luật", "Vụ Các vấn đề chung về xây dựng pháp luật"),
        ("Cục trưởng Cục Quản lý Y, Dược cổ truyền", "Cục Quản lý Y, Dược cổ truyền"),
        ("Trưởng phòng Tài nguyên Môi trường huyện Đam Rông", "Phòng Tài nguyên và Môi trường huyện Đam Rông"),
        ("Tổng Biên tập Báo Hải Phòng", "Báo Hải Phòng"),
        ("Giám đốc Ngân hàng Nhà nước Chi nhánh tỉnh Sóc Trăng", "Ngân hàng Nhà nước Chi nhánh tỉnh Sóc Trăng"),
        ("Giám đốc Quỹ Bảo vệ và Phát triển rừng tỉnh", "Quỹ Bảo vệ và Phát triển rừng tỉnh Lâm Đồng"),
        ("Chánh tòa Tòa Dân sự Tòa án nhân dân tỉnh", "Tòa Dân sự Tòa án nhân dân tỉnh Lâm Đồng"),
        ("Chủ nhiệm Đoàn Luật sư tỉnh Lâm Đồng", "Đoàn Luật sư tỉnh Lâm Đồng"),
        ("Phó Chủ tịch Hội Nữ doanh nhân tỉnh Quảng Ngãi", "Hội Nữ doanh nhân tỉnh Quảng Ngãi"),
        ("Giám đốc Vietcombank Nam Bình Dương", "Vietcombank Nam Bình Dương"),
        ("Chi cục trưởng Chi cục Kiểm lâm - Thành viên", "Chi cục Kiểm lâm tỉnh Lâm Đồng"),
        ("Trưởng phòng Quản lý, hỗ trợ doanh nghiệp số 2", "Phòng Quản lý, hỗ trợ doanh nghiệp số 2"),
        (
            "Phó Trưởng ban phụ trách Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi",
            "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp Quảng Ngãi",
        ),
    ],
)
def test_bodies_of_many_kinds(post: str, body: str) -> None:
    assert [told[1].split(" | ")[1] for told in held(f"Ông Lê Văn Tám, {post}, phát biểu.")] == [body]


def test_border_posts_and_procuracies_by_titles_alone() -> None:
    text = (
        "Đồn Biên phòng A Pa Chải ở xa. Quân khu 2 đến dự. Trung tá Sùng A Chớ (Đồn trưởng) lo lớp. Viện kiểm sát "
        "nhân dân tỉnh họp. Ông Cao Đình Huấn - Viện trưởng - trao quyết định."
    )
    assert held(text) == {
        ("Sùng A Chớ", "Đồn trưởng | Đồn Biên phòng A Pa Chải"),
        ("Cao Đình Huấn", "Viện trưởng | Viện kiểm sát nhân dân tỉnh Lâm Đồng"),
    }


def test_inspectorate_of_the_ministry_meant() -> None:
    text = "Bộ Y tế họp. Bà Ma Thị Bưởi, Phó Chánh Thanh tra Bộ, dự."
    assert held(text) == {("Ma Thị Bưởi", "Phó Chánh Thanh tra | Thanh tra Bộ Y tế")}


def test_bare_titles_are_of_the_body_that_the_headline_names() -> None:
    text = (
        "Ông Lê Hữu Chấn nhận hoa.\n\nCác Phó Chủ tịch là bà Nguyễn Thị Trầm và ông Lò Minh Thảo. Người vừa rời "
        "cương vị Chủ tịch là ông Vũ Đức Hộ."
    )
    about = "Liên minh Hợp tác xã tỉnh Lâm Đồng có Chủ tịch mới:"
    body = "Liên minh Hợp tác xã tỉnh Lâm Đồng"
    assert {told[1:] for told in statements(text, "HOLDS", about=about)} == {
        ("Nguyễn Thị Trầm", f"Phó Chủ tịch | {body}", "asserted"),
        ("Lò Minh Thảo", f"Phó Chủ tịch | {body}", "asserted"),
        ("Vũ Đức Hộ", f"Chủ tịch | {body}", "former"),
    }


def test_a_company_whose_word_follows_that_of_a_body_in_a_line_in_capitals() -> None:
    text = "HỘI ĐỒNG DOANH NGHIỆP SAO MAI THĂM TỈNH\n\nÔng Lê Hữu Chấn, Giám đốc Sở Công Thương, tiếp đoàn."
    assert held(text) == {("Lê Hữu Chấn", "Giám đốc | Sở Công Thương Lâm Đồng")}


@pytest.mark.parametrize(
    ("body", "verb"),
    [
        ("Bảo tàng Lịch sử quốc gia", "đúc kết bài học ấy"),
        ("Trung tâm Văn hóa nghệ thuật", "giải thích cặn kẽ"),
        ("Hội Nhà văn", "bày tỏ niềm vui"),
        ("Trung tâm Văn hóa nghệ thuật", "nhắn nhủ lớp trẻ"),
        ("Bảo tàng Lịch sử quốc gia", "thắp hương cho các anh"),
        ("Trung tâm Văn hóa nghệ thuật", "lĩnh án tù"),
    ],
)
def test_name_in_small_letters_ends_before_what_somebody_does(body: str, verb: str) -> None:
    assert held(f"Ông Lê Văn Tám, Giám đốc {body} {verb}.") == {("Lê Văn Tám", f"Giám đốc | {body}")}
