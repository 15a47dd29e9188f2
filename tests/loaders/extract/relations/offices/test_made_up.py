"""Characters of films and plays, posts that are kept, seats of the committee told next, posts before a merger."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

PLAY = "Vở kịch mới của đạo diễn trẻ được khán giả khen. Kịch bản viết rồi bỏ hai lần, sân khấu sáng đèn ba đêm. "
FORMER = {("Phan Văn Kiên", "Giám đốc | Sở Nội vụ Lâm Đồng", "former")}


@pytest.mark.parametrize(
    "role",
    [
        "Nhân vật chính là Giám đốc Sở Nội vụ Cấn Hữu Lộc.",
        "Giám đốc Sở Nội vụ Cấn Hữu Lộc do diễn viên Phí Lâm Anh đảm nhận.",
        "Giám đốc Sở Nội vụ Cấn Hữu Lộc (NSƯT Hứa Kỷ Sửu) về tận nơi.",
        "Chuyện kể về ông Cấn Hữu Lộc, nguyên Giám đốc Sở Nội vụ.",
    ],
)
def test_character_of_a_play_holds_nothing(role: str) -> None:
    text = f"{PLAY}{role} Giám đốc Sở Y tế Lê Thị Bình xem cả ba đêm."
    assert holds(text) == {("Lê Thị Bình", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_word_of_the_stage_alone_makes_nobody_up() -> None:
    text = "Nhân vật chính của buổi lễ là Giám đốc Sở Nội vụ Cấn Hữu Lộc."
    assert holds(text) == {("Cấn Hữu Lộc", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted")}


@pytest.mark.parametrize("kept", ["; ông vẫn giữ chức Phó Giám đốc Sở", " nhưng vẫn là Phó Giám đốc Sở Nội vụ"])
def test_post_that_is_kept_after_a_transfer_is_not_former(kept: str) -> None:
    text = f"Ông Trần Văn An, Phó Giám đốc Sở Nội vụ, được biệt phái làm Phó Bí thư Đảng ủy xã Đức Trọng{kept}."
    assert holds(text) == {
        ("Trần Văn An", "Phó Giám đốc | Sở Nội vụ Lâm Đồng", "asserted"),
        ("Trần Văn An", "Phó Bí thư | Đảng ủy xã Đức Trọng", "asserted"),
    }


@pytest.mark.parametrize(
    "of", ["Đảng ủy Công an tỉnh", "Đảng ủy UBND tỉnh", "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh"]
)
def test_bare_seat_is_of_the_committee_told_next(of: str) -> None:
    text = f"Chỉ định đồng chí Trịnh Khắc Lộc tham gia Ban Chấp hành, Ban Thường vụ, giữ chức Phó Bí thư {of}."
    whole = f"{of} Lâm Đồng".replace("UBND", "Ủy ban nhân dân")
    assert holds(text) == {
        ("Trịnh Khắc Lộc", f"Ủy viên | Ban Thường vụ {whole}", "asserted"),
        ("Trịnh Khắc Lộc", f"Phó Bí thư | {whole}", "asserted"),
    }


@pytest.mark.parametrize(
    "text",
    [
        "Ông Phan Văn Kiên, trước hợp nhất là Giám đốc Sở Nội vụ, cho biết.",
        "Trước sáp nhập, ông Phan Văn Kiên là Giám đốc Sở Nội vụ.",
        "Trước ngày hợp nhất, ông Phan Văn Kiên làm Giám đốc Sở Nội vụ.",
        "Ông Phan Văn Kiên, người giữ chức Giám đốc Sở Nội vụ này trong giai đoạn 2016 - 2020, nói.",
    ],
)
def test_post_before_a_merger_is_former(text: str) -> None:
    assert holds(text) == FORMER


def test_what_came_before_that_is_former() -> None:
    text = (
        "Bà Rơ Châm Hlen, Giám đốc Sở Tài chính, nói. "
        "Bà làm Bí thư Huyện ủy Chư Păh được tám tháng, trước nữa là Phó Trưởng Ban Tổ chức Tỉnh ủy."
    )
    assert holds(text, about="Gia Lai") == {
        ("Rơ Châm Hlen", "Giám đốc | Sở Tài chính Gia Lai", "asserted"),
        ("Rơ Châm Hlen", "Bí thư | Huyện ủy Chư Păh", "former"),
        ("Rơ Châm Hlen", "Phó Trưởng Ban | Ban Tổ chức Tỉnh ủy Gia Lai", "former"),
    }


@pytest.mark.parametrize("verb", ["nay là", "đã sang làm", "nhận nhiệm vụ", "được bổ nhiệm làm"])
def test_predecessor_has_the_post_of_today(verb: str) -> None:
    text = f"Người tiền nhiệm, ông Phan Văn Kiên, {verb} Giám đốc Sở Nội vụ."
    assert ("Phan Văn Kiên", "Giám đốc | Sở Nội vụ Lâm Đồng", "asserted") in holds(text)


def test_post_in_one_s_own_ward_is_of_no_ward_named_before() -> None:
    text = (
        "Phó Chủ tịch UBND phường Hải Châu Đinh Hoàng Mai dự. "
        "Ông Lê Khánh Bạch và ông Trương Duy Tân đều là Phó Chủ tịch UBND phường mình."
    )
    chair = "Phó Chủ tịch | Ủy ban nhân dân phường Hải Châu"
    assert holds(text, about="Đà Nẵng") == {("Đinh Hoàng Mai", chair, "asserted")}


def test_youth_union_of_a_school_is_not_that_of_the_province() -> None:
    text = "Bí thư Tỉnh đoàn Rah Lan Thuyn dự. Thầy Lê Xuân Sơn, Phó Bí thư Đoàn trường, nói."
    assert holds(text, about="Gia Lai") == {("Rah Lan Thuyn", "Bí thư | Tỉnh đoàn Gia Lai", "asserted")}


def test_who_a_plot_is_about_holds_nothing() -> None:
    text = (
        "Vở hài kịch mới ra mắt khán giả ở sân khấu nhỏ, kịch bản của đạo diễn trẻ.\n\n"
        "Chuyện xảy ra ở một xã xa. Ông Phạm Văn Rươi, Chủ tịch UBND xã Mây, chưa biết gửi thư. "
        "Ông giao anh Lê Đình Củng, Phó Chủ tịch UBND xã, bấm hộ.\n\n"
        "NSƯT Trịnh Thế Bang vào vai ông Phạm Văn Rươi. Diễn viên trẻ được khen.\n\n"
        "Ông Vũ Văn Oai, Phó Giám đốc Sở Văn hóa và Thể thao Hà Nội, xem vở."
    )
    assert {who for who, _, _ in holds(text, about="Hà Nội")} == {"Vũ Văn Oai"}
