"""Of what body a post is that names none: boards, societies, party committees of departments, units without a name."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

NOW = "asserted"


@pytest.mark.parametrize(
    "text",
    [
        "Ông Lê Minh Thiệp, Tổng Giám đốc Công ty cổ phần Phú Tài, ngồi ghế chủ tịch thêm một nhiệm kỳ.",
        "Ông Lê Minh Thiệp (Tổng Giám đốc Công ty cổ phần Phú Tài) được bầu làm Chủ tịch.",
    ],
)
def test_chair_in_news_of_a_society_is_not_of_his_own_firm(text: str) -> None:
    found = holds(f"Hiệp hội Gỗ Bình Định vừa họp đại hội. {text}")

    assert found == {
        ("Lê Minh Thiệp", "Chủ tịch | Hiệp hội Gỗ tỉnh Bình Định", NOW),
        ("Lê Minh Thiệp", "Tổng Giám đốc | Công ty cổ phần Phú Tài", NOW),
    }


def test_chair_of_a_firm_named_by_itself_stays_there() -> None:
    text = "Hiệp hội Gỗ Bình Định họp tại Công ty cổ phần Phú Tài. Chủ tịch Lê Minh Thiệp chào đón."

    assert holds(text) == {("Lê Minh Thiệp", "Chủ tịch | Công ty cổ phần Phú Tài", NOW)}


def test_chair_of_a_managing_board_is_not_of_the_post_beside() -> None:
    text = (
        "Hội đồng quản lý Quỹ phòng, chống thiên tai tỉnh gồm năm người. Chủ tịch: ông Trần Phước Hiến, Phó Chủ tịch"
        " UBND tỉnh. Phó Chủ tịch: ông Hồ Trọng Đông."
    )

    assert ("Hồ Trọng Đông", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", NOW) not in holds(text)


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("Đảng ủy Sở Xây dựng tỉnh Lâm Đồng họp. Phó Bí thư Trần Văn Nam nói.", "Đảng ủy Sở Xây dựng Lâm Đồng"),
        ("Đảng ủy xã Đạ Tẻh họp. Phó Bí thư Trần Văn Nam nói.", "Đảng ủy xã Đạ Tẻh"),
        (
            "Sở Xây dựng Lâm Đồng bầu cấp ủy. Phó Bí thư Đảng ủy Sở: Trần Văn Nam.",
            "Đảng ủy Sở Xây dựng Lâm Đồng",
        ),
    ],
)
def test_secretary_is_of_the_party_committee_told_of(text: str, body: str) -> None:
    assert holds(text) == {("Trần Văn Nam", f"Phó Bí thư | {body}", NOW)}


@pytest.mark.parametrize("which", ["một đơn vị bạn", "một bệnh viện tư", "nhiều phòng khám"])
def test_post_in_something_without_a_name(which: str) -> None:
    assert holds(f"Sở Y tế Lâm Đồng họp. Ông Trần Văn Nam, giám đốc {which}, phát biểu.") == set()


@pytest.mark.parametrize(
    "text",
    [
        "Hội Nhà báo tỉnh Lâm Đồng đại hội. Chủ tịch danh dự là ông Đỗ Xuân Nhân.",
        "GS Đỗ Xuân Nhân, Hiệu trưởng danh dự Trường Đại học Đà Lạt, phát biểu.",
        "Ứng viên Phó Chủ tịch HĐND tỉnh Lâm Đồng, bà Vũ Thị Hương Sen, không đủ phiếu.",
        "Nhân sự phó chủ tịch HĐND tỉnh Lâm Đồng, bà Vũ Thị Hương Sen, không đủ quá bán.",
    ],
)
def test_honorary_posts_and_candidates_have_none(text: str) -> None:
    assert holds(text) == set()


@pytest.mark.parametrize(
    ("text", "post"),
    [
        (
            "Chị Lê Thảo Hiền làm Giám đốc Nhà hát Cải lương Trần Hữu Trang.",
            "Giám đốc | Nhà hát Cải lương Trần Hữu Trang",
        ),
        (
            "Chị Lê Thảo Hiền được bổ nhiệm làm Giám đốc Bệnh viện Đa khoa Võ Văn Kiệt.",
            "Giám đốc | Bệnh viện Đa khoa Võ Văn Kiệt",
        ),
    ],
)
def test_house_called_after_somebody_where_another_takes_the_post(text: str, post: str) -> None:
    assert holds(text) == {("Lê Thảo Hiền", post, NOW)}


def test_name_behind_a_house_where_nobody_else_takes_the_post() -> None:
    text = "Giám đốc Nhà hát Cải lương Trần Hữu Tuấn phát biểu."

    assert holds(text) == {("Trần Hữu Tuấn", "Giám đốc | Nhà hát Cải lương", NOW)}


@pytest.mark.parametrize(
    ("behind", "status"), [("sang Sở Nội vụ", "former"), ("sang Nhật Bản công tác", NOW), ("sang Sở Nội vụ họp", NOW)]
)
def test_who_crosses_to_another_body_leaves_the_post(behind: str, status: str) -> None:
    text = f"Ông Trần Văn Nam, Giám đốc Sở Xây dựng Lâm Đồng, {behind}."

    assert holds(text) == {("Trần Văn Nam", "Giám đốc | Sở Xây dựng Lâm Đồng", status)}


@pytest.mark.parametrize("who", ["Người tạm điều hành", "Hiện phụ trách", "Người phát ngôn của"])
def test_bare_post_behind_la_is_of_the_body_that_it_is_told_of(who: str) -> None:
    assert holds(f"{who} Sở Y tế Lâm Đồng là Phó giám đốc Vi Thị Hà.") == {
        ("Vi Thị Hà", "Phó Giám đốc | Sở Y tế Lâm Đồng", "asserted")
    }


@pytest.mark.parametrize(
    ("whom", "body"),
    [
        ("UBND tỉnh", "Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Thường trực HĐND tỉnh", "Hội đồng nhân dân tỉnh Lâm Đồng"),
        ("UBND huyện Lạc Dương", "Ủy ban nhân dân huyện Lạc Dương"),
    ],
)
def test_a_bare_post_is_of_whom_its_holder_speaks_for(whom: str, body: str) -> None:
    said = f"Chiều 14/1, thay mặt {whom}, Phó Chủ tịch Lò Văn Chiêng phát biểu."
    assert holds(said) == {("Lò Văn Chiêng", f"Phó Chủ tịch | {body}", "asserted")}


def test_who_speaks_for_a_party_committee_is_not_of_the_council_told_before() -> None:
    said = "HĐND tỉnh họp. Thay mặt Ban Thường vụ Tỉnh ủy, Phó Chủ tịch Lò Văn Chiêng phát biểu."
    assert holds(said) == set()
