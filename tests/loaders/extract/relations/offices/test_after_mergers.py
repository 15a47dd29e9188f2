"""Posts after mergers and moves, and those of the house that the text has just told of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


def posts(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str]]:
    """Who holds what by assertion."""
    return {(who, what) for who, what, status in holds(text, about) if status == "asserted"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Cục Hàng hải và Cục Thủy lợi nhập làm một, lấy tên Cục Đường thủy Việt Nam. Phó Cục trưởng: Trần Nhân.",
            ("Trần Nhân", "Phó Cục trưởng | Cục Đường thủy Việt Nam"),
        ),
        (
            "Cục Đường sắt Việt Nam họp sáng nay. Vị trí cục trưởng thuộc về bà Trịnh Thị Phương.",
            ("Trịnh Thị Phương", "Cục trưởng | Cục Đường sắt Việt Nam"),
        ),
        (
            "Ông Phan Thanh Tùng về Ban Tổ chức Tỉnh ủy với cương vị Phó Trưởng Ban.",
            ("Phan Thanh Tùng", "Phó Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng"),
        ),
        (
            "Văn phòng Bộ Xây dựng có Chánh Văn phòng là ông Hà Văn Đỉnh.",
            ("Hà Văn Đỉnh", "Chánh Văn phòng | Văn phòng Bộ Xây dựng"),
        ),
    ],
)
def test_posts_after_mergers_and_moves(text: str, expected: tuple[str, str]) -> None:
    assert expected in posts(text)


def test_who_rises_within_a_room_leaves_the_lower_post() -> None:
    text = "Bà Hà Thu Trang, Phó Trưởng phòng Giáo dục và Đào tạo huyện Di Linh, được đưa lên làm Trưởng phòng."
    assert holds(text, "Lâm Đồng") == {
        ("Hà Thu Trang", "Phó Trưởng phòng | Phòng Giáo dục và Đào tạo huyện Di Linh", "former"),
        ("Hà Thu Trang", "Trưởng phòng | Phòng Giáo dục và Đào tạo huyện Di Linh", "asserted"),
    }


def test_what_bodies_became_has_the_posts_told_later() -> None:
    text = (
        "Báo Cà Mau và Đài Phát thanh và Truyền hình Cà Mau nay là Báo và Phát thanh, Truyền hình Cà Mau.\n"
        "Sáng nay, UBND tỉnh dự lễ ra mắt.\nTổng Biên tập là nhà báo Lê Đức Thái."
    )
    assert ("Lê Đức Thái", "Tổng Biên tập | Báo và phát thanh, truyền hình tỉnh Cà Mau") in posts(text, "Cà Mau")


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh thông qua đơn xin từ chức của ông Lê Văn Tám, Phó Giám đốc Sở Y tế.",
        "Nghỉ hưu đợt này có ông Lê Văn Tám, Phó Giám đốc Sở Y tế.",
        "Sở Y tế họp. Ông Lê Văn Tám nguyên là Phó Giám đốc của chính Sở này.",
    ],
)
def test_who_leaves_by_a_request_or_in_a_list(text: str) -> None:
    assert holds(text, "Lâm Đồng") == {("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former")}


def test_a_post_of_the_bank_just_told_of() -> None:
    text = "Ngân hàng TMCP Nam Á họp. Ông Đinh Hữu Bằng là Giám đốc Tài chính của ngân hàng này."
    assert posts(text) == {("Đinh Hữu Bằng", "Giám đốc Tài chính | Ngân hàng TMCP Nam Á")}


def test_the_institution_a_sentence_opens_with_has_its_rooms() -> None:
    text = "Sở Y tế họp. Tại Bệnh viện Đa khoa tỉnh, bà Hà Thu Trang, Trưởng khoa Hồi sức tích cực, phát biểu."
    assert posts(text) == {("Hà Thu Trang", "Trưởng khoa | Khoa Hồi sức tích cực Bệnh viện Đa khoa tỉnh Lâm Đồng")}


def test_rooms_and_houses_of_a_university() -> None:
    text = (
        "Trường Đại học Cần Thơ công bố quyết định. Trưởng phòng Tài chính mới là bà Kiều Thị Ngà, nguyên kế toán "
        "trưởng của Nhà xuất bản Đại học Cần Thơ. Ông Cao Nhật Đăng chuyển sang làm Giám đốc Bệnh xá."
    )
    assert holds(text, "Cần Thơ") == {
        ("Kiều Thị Ngà", "Trưởng phòng | Phòng Tài chính Trường Đại học Cần Thơ", "asserted"),
        ("Kiều Thị Ngà", "Kế toán trưởng | Nhà xuất bản Đại học Cần Thơ", "former"),
    }


def test_a_post_before_the_new_task_is_over() -> None:
    text = "Ông Lê Văn Tám trước khi nhận nhiệm vụ mới là Phó Giám đốc Sở Y tế."
    assert holds(text, "Lâm Đồng") == {("Lê Văn Tám", "Phó Giám đốc | Sở Y tế Lâm Đồng", "former")}


def test_words_that_end_the_name_of_a_room() -> None:
    text = "Ông Lê Văn Tám, Trưởng phòng Cảnh sát hình sự Công an tỉnh lâu năm, nghỉ công tác chờ hưu."
    assert holds(text, "Lâm Đồng") == {
        ("Lê Văn Tám", "Trưởng phòng | Phòng Cảnh sát hình sự Công an tỉnh Lâm Đồng", "former")
    }


@pytest.mark.parametrize("was", ["nguyên", "trước là"])
def test_new_posts_stand_behind_a_colon(was: str) -> None:
    text = f"Ông Vi Văn Trường, {was} Bí thư Huyện ủy Di Linh: Bí thư Đảng ủy, Chủ tịch HĐND xã Gia Hiệp."
    assert holds(text, "Lâm Đồng") == {
        ("Vi Văn Trường", "Bí thư | Huyện ủy Di Linh", "former"),
        ("Vi Văn Trường", "Bí thư | Đảng ủy xã Gia Hiệp", "asserted"),
        ("Vi Văn Trường", "Chủ tịch | Hội đồng nhân dân xã Gia Hiệp", "asserted"),
    }


def test_post_kept_in_the_house_after_the_merger() -> None:
    text = (
        "Bổ nhiệm 2 Phó Chánh án TAND tỉnh: Lò Thị Hường, Lê Văn Trưng. "
        "Trong đó, bà Hường nguyên là Phó Chánh án TAND tỉnh Lâm Đồng trước hợp nhất."
    )
    assert {(who, status) for who, _, status in holds(text)} == {
        ("Lò Thị Hường", "asserted"),
        ("Lê Văn Trưng", "asserted"),
    }
