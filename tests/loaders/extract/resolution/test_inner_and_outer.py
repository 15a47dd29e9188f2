"""Whose a post is where two could have it: the school and its university, the commune's centre, each province's own."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

ARMY = "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"
CENTRE = "Trung tâm Phục vụ hành chính công"


def test_school_of_the_headline_has_the_posts_not_its_university() -> None:
    text = (
        "Trường Đại học Khoa học (TNUS) - Đại học Thái Nguyên họp. Dự có TS Lê Ba, Phó Giám đốc Đại học Thái Nguyên; "
        "TS Hà Mạnh, Bí thư Đảng ủy, Chủ tịch Hội đồng trường; ThS Vi Tú, Trưởng phòng Đào tạo."
    )
    found = holds(text, about="Trường Đại học Khoa học")
    assert ("Hà Mạnh", "Bí thư | Đảng ủy Trường Đại học Khoa học", "asserted") in found
    assert ("Hà Mạnh", "Chủ tịch Hội đồng trường | Trường Đại học Khoa học", "asserted") in found
    assert ("Vi Tú", "Trưởng phòng | Phòng Đào tạo Trường Đại học Khoa học", "asserted") in found


@pytest.mark.parametrize(
    ("text", "where"),
    [
        (f"Bà Hồ Hạ (Phó Chủ tịch UBND xã Di Linh, Giám đốc {CENTRE}) dự.", "xã Di Linh"),
        (f"Tại UBND xã Di Linh, bà Hồ Hạ, Giám đốc {CENTRE}, cho biết.", "xã Di Linh"),
        (f"Bà Hồ Hạ, Phó Chánh Văn phòng UBND tỉnh, Giám đốc {CENTRE}, dự.", "tỉnh Lâm Đồng"),
    ],
)
def test_centre_that_each_commune_has_is_that_of_who_is_named_beside_it(text: str, where: str) -> None:
    assert ("Hồ Hạ", f"Giám đốc | {CENTRE} {where}", "asserted") in holds(text)


def test_label_of_a_brief_tells_the_province_of_a_long_paragraph() -> None:
    long = "về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số với nhiều đại biểu các sở, ngành dự"
    text = (
        f"* CAO BẰNG: UBND tỉnh họp {long}. Ông Bế Nghị, Phó Chủ tịch UBND tỉnh, ký.\n\n"
        f"* BẮC KẠN: Tỉnh ủy họp {long}. Bí thư Tỉnh ủy Hoàng Thị Nhị chủ trì."
    )
    assert holds(text, about="Các tỉnh phía Bắc") == {
        ("Bế Nghị", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Cao Bằng", "asserted"),
        ("Hoàng Thị Nhị", "Bí thư | Tỉnh ủy Bắc Kạn", "asserted"),
    }


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Lữ đoàn 380 họp. Thượng tá Lê Ba, Bí thư Đảng ủy, Chính ủy Lữ đoàn, dự.", "Bí thư | Đảng ủy Lữ đoàn 380"),
        ("Bộ CHQS tỉnh họp. Đại tá Lê Ba, Chủ nhiệm Hậu cần, dự.", f"Chủ nhiệm Hậu cần | {ARMY}"),
        (
            "Văn phòng Đảng ủy xã Di Linh giúp Ban Chỉ đạo chuyển đổi số xã Di Linh, do bà Lê Ba, Chánh Văn phòng, lo.",
            "Chánh Văn phòng | Văn phòng Đảng ủy xã Di Linh",
        ),
        (
            "1. Chủ tịch UBND tỉnh Lê Hà\n\n2. Phó Chủ tịch Thường trực Lê Ba",
            "Phó Chủ tịch Thường trực | Ủy ban nhân dân tỉnh Lâm Đồng",
        ),
    ],
)
def test_body_that_the_text_around_tells(text: str, what: str) -> None:
    assert ("Lê Ba", what, "asserted") in holds(text)


def test_line_in_the_plural_gives_its_post_to_the_items_below() -> None:
    text = (
        "5. Các Ủy viên UBND tỉnh\n- Ông Lê Ba, Giám đốc Sở Y tế: lo y tế.\n- Đại tá Hà Tư, Giám đốc Công an tỉnh.\n\n"
        "6. Chánh Văn phòng UBND tỉnh\n- Ông Vi Tú"
    )
    members = {who for who, what, _ in holds(text) if what.startswith("Ủy viên")}
    assert members == {"Lê Ba", "Hà Tư"}


def test_ong_ba_behind_of_are_two_people() -> None:
    text = (
        "Ông Lê Ba được chỉ định giữ chức Bí thư Đảng ủy xã Di Linh. "
        "Người tiền nhiệm của ông, bà Phan Tư, được phân công làm Phó Trưởng Ban Tổ chức Tỉnh ủy."
    )
    assert ("Phan Tư", "Bí thư | Đảng ủy xã Di Linh", "former") in holds(text)


def test_who_is_not_elected_again_has_the_post_no_more() -> None:
    text = "LĐLĐ tỉnh họp. Ông Lê Ba, Phó Chủ tịch khóa XVII, không tái cử do đến tuổi nghỉ hưu."
    assert holds(text) == {("Lê Ba", "Phó Chủ tịch | Liên đoàn Lao động tỉnh Lâm Đồng", "former")}


@pytest.mark.parametrize(
    "body",
    [
        "Chi cục Trồng trọt, Bảo vệ thực vật và Quản lý chất lượng nông, lâm sản tỉnh Lâm Đồng",
        "Ban Quản lý dự án đầu tư xây dựng các công trình giao thông và nông nghiệp tỉnh Lâm Đồng",
        "Ban Quản lý dự án đầu tư xây dựng các công trình nông nghiệp và phát triển nông thôn tỉnh Lâm Đồng",
        "Trung tâm Thông tin, Truyền thông số tỉnh Lâm Đồng",
        "Công ty Cấp nước TP.HCM",
        "Bệnh viện Y học cổ truyền Phạm Ngọc Thạch Lâm Đồng",
    ],
)
def test_name_of_a_body_is_read_to_its_end(body: str) -> None:
    assert {(who, what.partition(" | ")[2]) for who, what, _ in holds(f"Ông Lê Ba, Giám đốc {body}, nói.")} == {
        ("Lê Ba", body)
    }


def test_each_of_several_houses_has_who_is_named_behind_it() -> None:
    text = "Tổ công tác có các Giám đốc: Sở Y tế Lê Ba; Sở Nội vụ Hà Tư; Sở Tài chính Vi Văn Tú."
    assert holds(text) == {
        ("Lê Ba", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
        ("Hà Tư", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Vi Văn Tú", "Giám đốc | Sở Tài chính Lâm Đồng", "asserted"),
    }


@pytest.mark.parametrize("headline", ["DHKT trao bằng", "Ngày hội của DHKT"])
def test_school_that_the_headline_names_shortly_has_the_party_and_not_its_university(headline: str) -> None:
    text = (
        "Trường Đại học Kinh tế - Đại học Huế (DHKT) trao bằng.\n\nDự lễ có bà Lê Ba, Phó Giám đốc Đại học Huế. "
        "Về phía Nhà trường có ông Hà Mạnh, Bí thư Đảng ủy, Chủ tịch Hội đồng trường. Đại học Huế cấp học bổng."
    )
    found = holds(text, about=headline)
    assert ("Hà Mạnh", "Bí thư | Đảng ủy Trường Đại học Kinh tế - Đại học Huế", "asserted") in found
