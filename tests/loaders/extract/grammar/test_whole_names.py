"""Names of bodies whose words elsewhere are verbs, communes, numbers or heads of their own are read whole."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body
from tests.loaders.extract.reading import holds, read


def held(text: str) -> set[str]:
    """The posts that a text gives to Trần Quốc Bảo."""
    return {what for who, what, _ in holds(text) if who == "Trần Quốc Bảo"}


def bodies(text: str) -> list[str]:
    """The bodies that a text names, in order."""
    found = (chunk.thing for frame in read(text).frames for chunk in frame.chunks)
    return [thing.name for thing in found if isinstance(thing, Body)]


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Cục trưởng", "Cục Việc làm"),
        ("Cục trưởng", "Cục Người có công"),
        ("Cục trưởng", "Cục Dân quân tự vệ"),
        ("Cục trưởng", "Cục Quản lý lao động ngoài nước"),
        ("Cục trưởng", "Cục Quản lý đăng ký kinh doanh"),
        ("Vụ trưởng", "Vụ Thị trường trong nước"),
        ("Vụ trưởng", "Vụ Khoa giáo - Văn xã"),
        ("Vụ trưởng", "Vụ Tiền lương và Bảo hiểm xã hội"),
        ("Giám đốc", "Trung tâm Bảo trợ xã hội"),
        ("Giám đốc", "Trung tâm Quy hoạch và Kiểm định xây dựng"),
        ("Trưởng khoa", "Khoa Phục hồi chức năng"),
        ("Trưởng khoa", "Khoa Quản trị kinh doanh"),
        ("Giám đốc", "Bệnh viện 19-8"),
        ("Giám đốc", "Bệnh viện Đại học Y Hà Nội"),
        ("Giám đốc", "Bệnh viện Trường Đại học Y Dược Cần Thơ"),
        ("Giám đốc", "Học viện Chính trị khu vực II"),
        ("Giám đốc", "Học viện Cảnh sát nhân dân"),
        ("Hiệu trưởng", "Trường Đại học Sư phạm Hà Nội 2"),
        ("Hiệu trưởng", "Trường THPT chuyên Lê Hồng Phong"),
        ("Hiệu trưởng", "Trường Cao đẳng Kinh tế - Kỹ thuật Vinatex"),
        ("Viện trưởng", "Viện Lúa Đồng bằng sông Cửu Long"),
        ("Viện trưởng", "Viện Cây ăn quả miền Nam"),
        ("Tổng Biên tập", "Thời báo Ngân hàng"),
        ("Trưởng phòng", "Phòng Tổ chức, biên chế"),
        ("Trưởng phòng", "Phòng Phổ biến, giáo dục pháp luật"),
        ("Trưởng phòng", "Phòng Thông tin - Báo chí - Xuất bản"),
        ("Vụ trưởng", "Vụ Đào tạo, bồi dưỡng cán bộ, công chức"),
        ("Vụ trưởng", "Vụ Tổ chức - Biên chế"),
        ("Vụ trưởng", "Vụ Hợp tác xã"),
        ("Giám đốc", "Trung tâm Quản lý, khai thác công trình hạ tầng"),
        ("Giám đốc", "Trung tâm Y tế dự phòng"),
        ("Giám đốc", "Vườn quốc gia Mũi Cà Mau"),
        ("Giám đốc", "Khu bảo tồn thiên nhiên Pù Luông"),
        ("Trưởng Ban", "Ban Quản lý dự án 85 tỉnh Lâm Đồng"),
        ("Chủ tịch", "Hiệp hội Nữ doanh nhân Việt Nam"),
        ("Hiệu trưởng", "Trường THPT Nguyễn Thị Minh Khai"),
        ("Hiệu trưởng", "Trường THCS và THPT Tạ Quang Bửu"),
        ("Tổng Biên tập", "Tạp chí Văn nghệ Nghệ An"),
        ("Giám đốc", "Ban Quản lý rừng phòng hộ Sông Tranh"),
    ],
)
def test_name_goes_on_to_its_end(post: str, body: str) -> None:
    assert held(f"Ông Trần Quốc Bảo, {post} {body}, cho biết hệ thống chạy ổn định.") == {f"{post} | {body}"}
    assert held(f"Ông Trần Quốc Bảo ({post} {body}) nói rằng đường truyền còn yếu.") == {f"{post} | {body}"}


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Ông Trần Quốc Bảo, Giám đốc Trung tâm Khuyến nông, làm việc với bà con.",
            "Giám đốc | Trung tâm Khuyến nông",
        ),
        (
            "Giám đốc Trung tâm Khuyến nông Trần Quốc Bảo có mặt trong buổi sáng.",
            "Giám đốc | Trung tâm Khuyến nông",
        ),
        (
            "Ông Trần Quốc Bảo, Giám đốc Bệnh viện Phổi xã Đạ Tẻh, nói vậy.",
            "Giám đốc | Bệnh viện Phổi xã Đạ Tẻh",
        ),
    ],
)
def test_name_does_not_swallow_what_follows(text: str, post: str) -> None:
    assert held(text) == {post}


@pytest.mark.parametrize(
    "title",
    [
        "Phó Chủ tịch Hội đồng thành viên",
        "Phó Giám đốc Điều hành",
        "Phó Tổng Giám đốc Thường trực",
        "Phó Trưởng Ban Kiểm soát",
    ],
)
def test_deputies_of_a_firm(title: str) -> None:
    text = f"Công ty Cổ phần Sao Mai họp. Ông Trần Quốc Bảo, {title} Công ty Cổ phần Sao Mai, nói vậy."
    assert held(text) == {f"{title} | Công ty Cổ phần Sao Mai"}


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Hiệu trưởng", "Trường Đại học Y khoa Phạm Ngọc Thạch"),
        ("Giám đốc", "Bệnh viện Đa khoa Phạm Hữu Chí"),
        ("Hiệu trưởng", "Trường Cao đẳng Nghề Nguyễn Văn Trỗi"),
        ("Giám đốc", "Bệnh viện Mắt Hà Huy Tập"),
        ("Giám đốc", "Nhà hát Chèo Nguyễn Đình Nghị"),
        ("Giám đốc", "Bảo tàng Mỹ thuật Nguyễn Gia Trí"),
    ],
)
@pytest.mark.parametrize(
    "text",
    [
        "Ông Trần Quốc Bảo, {post} {body}, cho biết hệ thống chạy ổn định.",
        "PGS.TS Trần Quốc Bảo - {post} {body} - nói rằng đường truyền còn yếu.",
        "Có bà Lê Thị Hoa, Phó Giám đốc Sở Y tế; ông Trần Quốc Bảo, {post} {body}; cùng các phòng.",
    ],
)
def test_whom_a_house_is_called_after_is_no_holder(text: str, post: str, body: str) -> None:
    found = {(who, what) for who, what, _ in holds(text.format(post=post, body=body))} - {
        ("Lê Thị Hoa", "Phó Giám đốc | Sở Y tế Lâm Đồng")
    }
    assert found == {("Trần Quốc Bảo", f"{post} | {body}")}


@pytest.mark.parametrize(
    "text",
    [
        "Giám đốc Bệnh viện Đa khoa Trần Quốc Bảo, nói vậy.",
        "Có bà Lê Thị Hoa, Phó Giám đốc Sở Y tế và Giám đốc Bệnh viện Đa khoa Trần Quốc Bảo.",
        "Bà Lê Thị Hoa, Phó Giám đốc Sở Y tế; Giám đốc Bệnh viện Đa khoa Trần Quốc Bảo, cùng dự.",
    ],
)
def test_a_holder_behind_a_house_stays_one(text: str) -> None:
    assert held(text) == {"Giám đốc | Bệnh viện Đa khoa"}


def test_time_of_day_is_no_part_of_a_name_and_a_name_of_two_capitals_is_one() -> None:
    assert [b for b in bodies("Trung tâm Chính trị sáng 5/3 họp.") if b.startswith("Trung")] == ["Trung tâm Chính trị"]
    text = "Ông Trần Quốc Bảo, Chủ tịch UBND huyện KBang, nói vậy."
    assert held(text) == {"Chủ tịch | Ủy ban nhân dân huyện KBang"}


@pytest.mark.parametrize(
    ("said", "title", "body"),
    [
        ("Phó Kế toán trưởng", "Phó Kế toán trưởng", "Công ty Cổ phần Sao Mai"),
        ("Thành viên Ban Kiểm soát", "Thành viên Ban Kiểm soát", "Công ty Cổ phần Sao Mai"),
        (
            "Phó Chủ tịch Thường trực HĐQT",
            "Phó Chủ tịch Thường trực Hội đồng quản trị",
            "Công ty Cổ phần Sao Mai",
        ),
        ("Viện phó", "Viện phó", "Viện Hóa học"),
        ("Chi cục phó", "Chi cục phó", "Chi cục Kiểm lâm tỉnh Lâm Đồng"),
        ("Phó Trạm trưởng", "Phó Trưởng Trạm", "Trạm Kiểm lâm Đạ Tẻh"),
        ("Phó Đội trưởng", "Phó Đội trưởng", "Đội Cảnh sát giao thông số 2"),
    ],
)
def test_deputies_are_never_the_head(said: str, title: str, body: str) -> None:
    named = body.removesuffix(" tỉnh Lâm Đồng")
    assert held(f"Ông Trần Quốc Bảo, {said} {named}, cho biết đã xong.") == {f"{title} | {body}"}
    assert held(f"Ông Trần Quốc Bảo được bổ nhiệm giữ chức {said} {named}.") == {f"{title} | {body}"}


def test_a_deputy_that_no_list_knows_is_not_the_head() -> None:
    assert held("Theo Phó Bộ trưởng Bộ Nội vụ Trần Quốc Bảo, mọi việc tốt.") == set()


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Cục Quản lý Khoa học Công nghệ quốc gia", "Cục Quản lý Khoa học Công nghệ quốc gia"),
        ("Cục Thông tin KH&CN Quốc gia", "Cục Thông tin khoa học và công nghệ quốc gia"),
        ("Cục Cảnh sát QLHC về TTXH", "Cục Cảnh sát quản lý hành chính về trật tự xã hội"),
    ],
)
def test_bureaus_of_science_and_in_short(text: str, body: str) -> None:
    assert holds(f"Bà Mai Thị Sen, Cục trưởng {text}, nói.") == {("Mai Thị Sen", f"Cục trưởng | {body}", "asserted")}


@pytest.mark.parametrize("front", ["Điện Biên Phủ", "Trị Thiên", "Tây Nguyên"])
def test_a_front_of_war_is_not_the_front(front: str) -> None:
    assert holds(f"Năm ấy, ông Mai Văn Sen, Bí thư Đảng ủy Mặt trận {front}, ra lệnh tiến công.") == set()
