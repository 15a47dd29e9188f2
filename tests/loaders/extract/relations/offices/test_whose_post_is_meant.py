"""A post that is pointed to, wished for, or of an organisation's centre is of whom the words mean, and of no other."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_GIVEN = "Chủ tịch UBND tỉnh Lâm Đồng Phan Đắc Lộc chúc mừng ông Hồ Văn Sáu giữ chức Giám đốc Sở Y tế."


@pytest.mark.parametrize("verb", ["đảm nhiệm", "đảm nhận", "giữ"])
@pytest.mark.parametrize("seat", ["chức vụ này", "vị trí này"])
def test_the_post_pointed_to_is_the_one_given_last(verb: str, seat: str) -> None:
    assert holds(f"{_GIVEN} Ông Hồ Văn Sáu {verb} {seat} thay ông Lý Văn Mận.") == {
        ("Phan Đắc Lộc", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted"),
        ("Hồ Văn Sáu", "Giám đốc | Sở Y tế Lâm Đồng", "asserted"),
    }


def test_the_post_of_who_only_hands_it_over_is_not_meant() -> None:
    said = "Bí thư Tỉnh ủy Lâm Đồng Phan Đắc Lộc tặng hoa ông Hồ Văn Sáu. Ông Hồ Văn Sáu giữ chức vụ này từ hôm nay."
    assert {who for who, _, _ in holds(said)} == {"Phan Đắc Lộc"}


@pytest.mark.parametrize("left", ["nghỉ hưu từ tháng 6", "đã qua đời"])
def test_the_post_of_who_leaves_is_meant(left: str) -> None:
    said = f"Ông Phan Đắc Lộc, Giám đốc Bệnh viện Tim, {left}. Ông Hồ Văn Sáu được giao đảm nhận vị trí này."
    assert ("Hồ Văn Sáu", "Giám đốc | Bệnh viện Tim", "asserted") in holds(said)


@pytest.mark.parametrize(
    "wish",
    [
        "đề nghị trên cương vị mới là",
        "mong muốn, trên cương vị mới là",
        "tin tưởng ở cương vị mới là",
        "yêu cầu với vai trò",
        "hy vọng rằng, trên cương vị",
    ],
)
def test_a_new_role_is_of_who_follows_not_of_who_wishes(wish: str) -> None:
    said = f"Ông Phan Đắc Lộc {wish} Giám đốc Sở Y tế, bà Lý Thị Mận tiếp tục phát huy kinh nghiệm."
    assert holds(said) == {("Lý Thị Mận", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    ("seat", "board"),
    [
        ("Ủy viên BCH TW Hội Nông dân Việt Nam", "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"),
        ("Ủy viên BCH TƯ Hội Nông dân Việt Nam", "Ban Chấp hành Trung ương Hội Nông dân Việt Nam"),
        ("UVBCH TW Đoàn", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Ủy viên Ban Chấp hành T.Ư Đoàn", "Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"),
        ("Ủy viên BCH TW Hội Đông y Việt Nam", "Ban Chấp hành Hội Đông y Việt Nam"),
        ("Ủy viên BCH TW Đảng", "Ban Chấp hành Trung ương Đảng"),
    ],
)
def test_a_seat_in_the_centre_is_of_the_organisation_behind_it(seat: str, board: str) -> None:
    assert holds(f"Bà Lý Thị Mận - {seat}.") == {("Lý Thị Mận", f"Ủy viên | {board}", "asserted")}


@pytest.mark.parametrize("seat", ["Ủy viên BCH TW Mặt trận", "Ủy viên BCH Trung ương Hội Sao Mai"])
def test_a_seat_in_an_unknown_centre_is_of_no_body_told_before(seat: str) -> None:
    said = f"Ông Phan Đắc Lộc, Chủ tịch Hội Nông dân tỉnh Lâm Đồng, và bà Lý Thị Mận, {seat}, dự."
    assert {who for who, _, _ in holds(said)} == {"Phan Đắc Lộc"}
