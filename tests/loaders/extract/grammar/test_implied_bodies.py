"""Tests of bodies whose head the title says for them, or that stand in lower case behind it."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Institution
from tests.loaders.extract.reading import holds, read, statements

WHO = "Ông Lê Văn Ba, {}, phát biểu."


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Cục trưởng Chăn nuôi", "Cục trưởng | Cục Chăn nuôi"),
        ("Phó vụ trưởng Bưu chính", "Phó Vụ trưởng | Vụ Bưu chính"),
        ("Viện trưởng Ứng dụng công nghệ", "Viện trưởng | Viện Ứng dụng công nghệ"),
        ("Cục trưởng Hàng không Việt Nam", "Cục trưởng | Cục Hàng không Việt Nam"),
        ("giám đốc bệnh viện Tim Hà Nội", "Giám đốc | Bệnh viện Tim Hà Nội"),
        ("Giám đốc BV Việt Đức", "Giám đốc | Bệnh viện Việt Đức"),
        ("hiệu trưởng trường THPT Chu Văn An", "Hiệu trưởng | Trường THPT Chu Văn An"),
        ("Phó Chủ tịch Hội đồng trường Đại học Tây Bắc", "Phó Chủ tịch Hội đồng trường | Trường Đại học Tây Bắc"),
        ("Phó tư lệnh Bộ Tư lệnh 86", "Phó Tư lệnh | Bộ Tư lệnh 86"),
        ("Tư lệnh Binh chủng Thông tin liên lạc", "Tư lệnh | Binh chủng Thông tin liên lạc"),
        ("Giám đốc Trung tâm Đổi mới sáng tạo Quốc gia", "Giám đốc | Trung tâm Đổi mới sáng tạo Quốc gia"),
        (
            "Viện trưởng Viện Nghiên cứu và Phát triển Tri thức số",
            "Viện trưởng | Viện Nghiên cứu và Phát triển Tri thức số",
        ),
        ("Hiệu trưởng Trường Cao đẳng Điện tử - Điện lạnh", "Hiệu trưởng | Trường Cao đẳng Điện tử - Điện lạnh"),
        ("Bí thư Đảng ủy Khối các cơ quan Trung ương", "Bí thư | Đảng ủy Khối các cơ quan Trung ương"),
        ("Bí thư Ban cán sự đảng Bộ Y tế", "Bí thư | Ban Cán sự đảng Bộ Y tế"),
        ("Tổng Tham mưu trưởng QĐNDVN", "Tổng Tham mưu trưởng | Bộ Tổng Tham mưu"),
    ],
)
def test_a_title_names_its_body(title: str, office: str) -> None:
    assert holds(WHO.format(title)) == {("Lê Văn Ba", office, "asserted")}


def test_a_given_name_behind_a_title_is_no_field() -> None:
    assert holds("Cục trưởng Hòa xởi lởi. Vụ trưởng Hoàng Minh cho biết điều đó.") == set()


def test_a_seat_in_an_organisation_is_none_in_the_party() -> None:
    office = "Ủy viên | Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"
    text = WHO.format("Ủy viên Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh")
    assert holds(text) == {("Lê Văn Ba", office, "asserted")}


def test_the_party_by_its_whole_name_is_nobody() -> None:
    text = WHO.format("Ủy viên Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XII, XIII, Bộ trưởng Bộ Y tế")
    assert holds(text) == {
        ("Lê Văn Ba", "Ủy viên | Ban Chấp hành Trung ương Đảng", "asserted"),
        ("Lê Văn Ba", "Bộ trưởng | Bộ Y tế", "asserted"),
    }


def test_the_director_of_a_hospital_is_no_hospital() -> None:
    text = "Bệnh viện Bãi Cháy đi đầu.\n\nGiám đốc bệnh viện Lê Hải Nguyên, bác sĩ, cho biết như vậy."
    assert ("Lê Hải Nguyên", "Giám đốc | Bệnh viện Bãi Cháy", "asserted") in holds(text)


def test_the_party_caucus_beside_a_post_is_of_that_body() -> None:
    assert holds(WHO.format("Ủy viên Ban Cán sự đảng, Thứ trưởng Bộ Y tế")) == {
        ("Lê Văn Ba", "Ủy viên | Ban Cán sự đảng Bộ Y tế", "asserted"),
        ("Lê Văn Ba", "Thứ trưởng | Bộ Y tế", "asserted"),
    }


def test_a_command_has_the_posts_of_its_region() -> None:
    text = "Bộ Tư lệnh Quân khu 5 họp. Thiếu tướng Lê Văn Ba, Phó Tư lệnh, phát biểu."
    assert ("Lê Văn Ba", "Phó Tư lệnh | Quân khu 5", "asserted") in holds(text)
    assert "Bộ Tư lệnh Quân khu 5" in {getattr(c.thing, "name", "") for f in read(text).frames for c in f.chunks}


def test_who_has_a_general_director_has_no_director() -> None:
    text = (
        "Hội đồng thành viên Tổng công ty Điện lực Sao Mai họp. Ông Lê Văn Ba, Giám đốc Công ty Điện lực Quảng Sơn,"
        " giữ chức Phó Tổng Giám đốc."
    )
    assert ("Lê Văn Ba", "Phó Tổng Giám đốc | Tổng công ty Điện lực Sao Mai", "asserted") in holds(text)


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Trưởng phòng Tài chính - Kế toán Bộ Y tế", "Trưởng phòng | Phòng Tài chính - Kế toán Bộ Y tế"),
        ("Trưởng phòng Nội vụ - Phó Trưởng ban", "Trưởng phòng | Phòng Nội vụ"),
        ("Viện trưởng Viện Kinh tế xây dựng", "Viện trưởng | Viện Kinh tế xây dựng"),
    ],
)
def test_where_a_name_ends(title: str, office: str) -> None:
    assert ("Lê Văn Ba", office, "asserted") in holds(WHO.format(title))


def test_a_verb_goes_on_with_no_name() -> None:
    chunks = [c.thing for f in read("Viện Kinh tế xây dựng kế hoạch mới.").frames for c in f.chunks]
    assert {c.name for c in chunks if isinstance(c, Institution)} == {"Viện Kinh tế"}


def test_the_head_of_this_board_heads_no_committee() -> None:
    text = (
        "Tổng công ty Điện lực Sao Mai lập Ban Chỉ đạo chuyển đổi số Tổng công ty. Ban Viễn thông và Công nghệ thông"
        " tin là bộ phận thường trực, Trưởng ban này là ông Lê Văn Ba."
    )
    assert statements(text, "LEADS") == set()
    assert {office for _, office, _ in holds(text)} == {
        "Trưởng Ban | Ban Viễn thông và Công nghệ thông tin Tổng công ty Điện lực Sao Mai"
    }


def test_a_known_field_does_not_go_on_with_a_verb() -> None:
    chunks = [c.thing for f in read("Phần mềm do Khoa Công nghệ thông tin phát triển.").frames for c in f.chunks]
    assert [c.name for c in chunks if isinstance(c, Body)] == ["Khoa Công nghệ thông tin"]


@pytest.mark.parametrize(
    ("title", "office"),
    [
        ("Chủ nhiệm Tổng cục Hậu cần", "Chủ nhiệm | Tổng cục Hậu cần"),
        ("Chủ nhiệm Tổng cục Công nghiệp Quốc phòng", "Chủ nhiệm | Tổng cục Công nghiệp Quốc phòng"),
        ("Hiệu trưởng Trường Sĩ quan Lục quân 2", "Hiệu trưởng | Trường Sĩ quan Lục quân 2"),
        ("Viện trưởng Viện Lịch sử Quân sự Việt Nam", "Viện trưởng | Viện Lịch sử Quân sự Việt Nam"),
        ("Bí thư Đảng ủy Cơ quan Bộ Xây dựng", "Bí thư | Đảng ủy Cơ quan Bộ Xây dựng"),
        ("Viện trưởng Viện KSND tối cao", "Viện trưởng | Viện kiểm sát nhân dân tối cao"),
        ("Giám đốc Đài Tiếng nói nhân dân", "Giám đốc | Đài Tiếng nói nhân dân tỉnh Lâm Đồng"),
        ("Giám đốc Nhà hát Chèo Quân đội", "Giám đốc | Nhà hát Chèo Quân đội"),
        ("Hiệu trưởng Trường Kinh tế và Luật", "Hiệu trưởng | Trường Kinh tế và Luật"),
        ("Hiệu trưởng Trường Bồi dưỡng nghiệp vụ kiểm toán", "Hiệu trưởng | Trường Bồi dưỡng nghiệp vụ kiểm toán"),
        ("Tổng Biên tập Báo Điện tử Chính phủ", "Tổng Biên tập | Báo Điện tử Chính phủ"),
        ("Tư lệnh Quân chủng Phòng không – Không quân", "Tư lệnh | Quân chủng Phòng không – Không quân"),
    ],
)
def test_whole_names_of_bodies_of_the_centre(title: str, office: str) -> None:
    assert holds(WHO.format(title)) == {("Lê Văn Ba", office, "asserted")}


def test_a_school_of_no_list_is_not_the_one_before() -> None:
    text = "Trường Đại học Vinh họp. Ông Lê Văn Ba, Hiệu trưởng Trường Hùng Vương, dự."
    assert holds(text) == set()


def test_our_country_before_a_name_is_no_part_of_it() -> None:
    text = "Chủ tịch nước Việt Nam Lê Văn Ba và Bộ trưởng Bộ Quốc phòng Việt Nam Đỗ Văn Tư hội đàm."
    assert {who for who, _, _ in holds(text)} == {"Lê Văn Ba", "Đỗ Văn Tư"}


@pytest.mark.parametrize(
    "text",
    [
        "Bộ trưởng Bộ Quốc phòng Hoa Kỳ Ashton Carter thăm Việt Nam.",
        "Thủ tướng Đức Angela Merkel phát biểu.",
        "Tổng Bí thư Tập Cận Bình phát biểu.",
        "Tổng Tham mưu trưởng Quân Giải phóng Nhân dân Trung Quốc Phòng Phong Huy dự.",
        "Tổng Bí thư Đảng Cộng sản Trung Quốc Hồ Văn Minh dự.",
    ],
)
def test_who_is_of_another_state_stays_out(text: str) -> None:
    assert holds(text) == set()


def test_a_dash_closes_the_name_of_a_firm() -> None:
    text = "Bà Trần Thị Dung - Tổng Giám đốc Tập đoàn Sao Mai - và Nguyễn Quỳnh Anh dự."
    assert ("Trần Thị Dung", "Tổng Giám đốc | Tập đoàn Sao Mai", "asserted") in holds(text)


def test_a_post_of_the_army_is_none_of_the_state() -> None:
    assert holds(WHO.format("nguyên Tổng Thanh tra Quân đội")) == set()


def test_a_room_of_a_board_has_no_name_of_its_own() -> None:
    assert "Phòng Ban" not in str(holds("Bà Đỗ Thị Tư (Trưởng phòng Ban Quản lý dự án tỉnh Lâm Đồng) dự."))


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Cục trưởng, Cục Thuế tỉnh Lâm Đồng.", "Cục trưởng | Cục Thuế tỉnh Lâm Đồng"),
        ("Phó Giám đốc, Bệnh viện Bạch Mai.", "Phó Giám đốc | Bệnh viện Bạch Mai"),
        ("Thứ trưởng Công an.", "Thứ trưởng | Bộ Công an"),
        ("Bí thư Đảng ủy, Chủ tịch Hội Luật gia Việt Nam.", "Bí thư | Đảng ủy Hội Luật gia Việt Nam"),
    ],
)
def test_bodies_behind_a_comma_and_of_a_field(post: str, what: str) -> None:
    found = holds(f"Ông Lê Văn Tám, {post}")
    assert ("Lê Văn Tám", what, "asserted") in found


def test_the_party_committee_beside_a_post_of_a_ward_is_the_wards() -> None:
    found = holds("Ông Lê Văn Tám, Ủy viên Ban Thường vụ Đảng ủy, Trưởng Công an phường Lâm Viên.")
    assert "Đảng ủy Công an" not in str(found)


@pytest.mark.parametrize(
    ("post", "what"),
    [
        ("Phó Cục trưởng Cục Đầu tư nước ngoài, nói.", "Phó Cục trưởng | Cục Đầu tư nước ngoài"),
        (
            "Ủy viên thường trực Ủy ban Kinh tế và Tài chính của Quốc hội.",
            "Ủy viên Thường trực | Ủy ban Kinh tế và Tài chính của Quốc hội",
        ),
    ],
)
def test_investors_from_abroad_and_seats_of_the_assembly(post: str, what: str) -> None:
    assert ("Lê Văn Tám", what, "asserted") in holds(f"Ông Lê Văn Tám, {post}")


def test_science_behind_a_bureau_is_no_faculty() -> None:
    text = "Ông Lưu Bá Tùng, Vụ trưởng Khoa học công nghệ của Ban Chính sách, chiến lược Trung ương, dự họp."
    board = "Ban Chính sách, Chiến lược Trung ương"
    assert holds(text) == {("Lưu Bá Tùng", f"Vụ trưởng | Vụ Khoa học và Công nghệ {board}", "asserted")}
