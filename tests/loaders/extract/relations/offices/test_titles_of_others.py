"""A title at the end of what somebody gave, or in a list of those who act, is not of who is named behind it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_UBND = "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "opening",
    [
        "Thực hiện nghiêm ý kiến chỉ đạo của Phó Thủ tướng Chính phủ, ",
        "Sau buổi họp, triển khai khẩn trương kết luận của Bí thư Tỉnh ủy, ",
        "Tiếp thu ý kiến của Bộ trưởng Bộ Y tế, ",
        "Thừa quyền Chủ tịch nước, ",
        "Thừa quyền của Thủ tướng Chính phủ, ",
    ],
)
def test_title_of_who_gave_an_order_is_not_of_who_acts_on_it(opening: str) -> None:
    text = f"{opening}Phó Chủ tịch UBND tỉnh Đinh Công Lịch yêu cầu các sở vào cuộc."
    assert holds(text) == {("Đinh Công Lịch", _UBND, "asserted")}


@pytest.mark.parametrize("behind", [", các xã đã vào cuộc", " tại buổi họp, các xã đã vào cuộc", " về việc này"])
def test_two_titles_of_who_gave_an_order_are_both_hers(behind: str) -> None:
    text = f"Thực hiện ý kiến chỉ đạo của Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Đinh Thị Lịch{behind}."
    assert {what for _, what, _ in holds(text)} == {
        "Phó Bí thư | Tỉnh ủy Lâm Đồng",
        "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng",
    }


@pytest.mark.parametrize("whose", ["Tổng Bí thư", "Chủ tịch nước"])
def test_envoy_has_not_the_title_of_who_sends_him(whose: str) -> None:
    text = f"Đây là chuyến đi của Đặc phái viên của {whose}, Bộ trưởng Bộ Ngoại giao Đinh Công Lịch tới Lào."
    assert holds(text) == {("Đinh Công Lịch", "Bộ trưởng | Bộ Ngoại giao", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Với sự chỉ đạo của Chính phủ, Thủ tướng Chính phủ, Trưởng Ban Chỉ đạo 389 quốc gia, các bộ đã làm tốt.",
        "Nhờ sự phối hợp giữa Bộ Y tế, Bộ trưởng Bộ Công an, Trưởng Ban Chỉ đạo 138, và các tỉnh, việc đã xong.",
        "Bà từng là Bí thư; Phó Chủ tịch UBND tỉnh, Chủ tịch UBND tỉnh và hiện nay là Trưởng Ban Chỉ đạo 138 tỉnh.",
        "Ông Đinh Công Lịch, Chánh Văn phòng thường trực Ban Chỉ đạo 389 quốc gia, cho biết đã kiểm tra.",
        "Ông Đinh Công Lịch - Phó Chánh Văn phòng Thường trực Ban Chỉ đạo 389 quốc gia, cho biết đã kiểm tra.",
    ],
)
def test_lists_and_standing_offices_give_no_seat(text: str) -> None:
    assert statements(text, "LEADS", "MEMBER_OF") == set()


def test_post_and_role_beside_each_other_are_still_of_one() -> None:
    text = "Chủ tịch UBND tỉnh, Trưởng Ban Chỉ đạo 138 tỉnh, yêu cầu các xã vào cuộc."
    assert {(s[0], s[1]) for s in statements(text, "LEADS")} == {("LEADS", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng")}


def test_speech_that_somebody_heard_is_not_by_her() -> None:
    text = "Sau phát biểu mở đầu của Trưởng Ban Chỉ đạo 138 tỉnh, Giám đốc Sở Y tế Đinh Thị Lịch cho biết đã sẵn sàng."
    assert statements(text, "HOLDS", "LEADS") == {("HOLDS", "Đinh Thị Lịch", "Giám đốc | Sở Y tế Lâm Đồng", "asserted")}


def test_who_tells_of_a_post_and_its_role_has_neither() -> None:
    text = "Ông Đinh Công Lịch nêu ví dụ, rõ nhất là việc Thủ tướng làm Trưởng Ban Chỉ đạo quốc gia về dữ liệu."
    assert {s[1] for s in statements(text, "HOLDS", "LEADS")} == {"Thủ tướng | Chính phủ"}


def test_two_ranks_of_one_house_further_apart_are_of_two() -> None:
    text = "Báo cáo Thủ tướng, Trưởng Ban Chỉ đạo quốc gia về dữ liệu, Phó Thủ tướng Đinh Công Lịch xin ý kiến."
    assert all("Phó" in what for _, what, _ in holds(text))
