"""The district or commune of a headline without the word for its level, of which the unnamed bodies below are."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_MINUTES = (
    "Tại {place} ({province}), Chủ tịch UBND {level} Đoàn Văn Khơi ký quyết định. "
    "Phó Chủ tịch UBND {level} Lê Thị Mận báo cáo, Bí thư {party} Trịnh Văn Sáu kết luận."
)


@pytest.mark.parametrize(
    ("place", "level", "party", "province", "published"),
    [
        ("Giao Thủy", "huyện", "Huyện ủy", "Nam Định", "2024-08-14"),
        ("Nga Sơn", "xã", "Đảng ủy xã", "Thanh Hóa", "2025-09-12"),
        ("Nghi Sơn", "thị xã", "Thị ủy", "Thanh Hóa", "2024-05-02"),
    ],
)
def test_the_place_of_the_headline(place: str, level: str, party: str, province: str, published: str) -> None:
    text = _MINUTES.format(place=place, level=level, party=party, province=province)
    house = f"{party} {place}"

    assert holds(text, about=place, published=published) == {
        ("Đoàn Văn Khơi", f"Chủ tịch | Ủy ban nhân dân {level} {place}", "asserted"),
        ("Lê Thị Mận", f"Phó Chủ tịch | Ủy ban nhân dân {level} {place}", "asserted"),
        ("Trịnh Văn Sáu", f"Bí thư | {house}", "asserted"),
    }


def test_a_place_of_two_is_not_that_of_all() -> None:
    text = "Chủ tịch UBND huyện Đoàn Văn Khơi ký quyết định, Phó Chủ tịch UBND huyện Lê Thị Mận báo cáo Huyện ủy."

    assert holds(text, about="Tại Giao Thủy và Hải Hậu", published="2024-08-14") == set()


def test_a_room_is_not_called_in_capitals_alone() -> None:
    text = (
        "Phòng Nội vụ huyện Giao Thủy là cơ quan thường trực Ban Chỉ đạo Chuyển đổi số huyện, "
        "Trưởng phòng Vũ Giao Lĩnh là ủy viên."
    )

    assert (
        "MEMBER_OF",
        "Vũ Giao Lĩnh",
        "Ủy viên | Ban Chỉ đạo Chuyển đổi số huyện Giao Thủy",
        "asserted",
    ) in statements(text, "MEMBER_OF", about="Nam Định", published="2024-08-14")


def test_what_is_called_after_a_commune_is_run_there() -> None:
    text = (
        "Chủ tịch UBND huyện Đoàn Văn Khơi dự, Chủ tịch HĐND huyện Lê Thị Mận cùng dự buổi họp của UBND huyện.\n\n"
        "Xã Hải Minh đi trước một bước. Nay bà con dùng ứng dụng “Hải Minh số” do VNPT Nam Định cung cấp."
    )

    assert {s[1] for s in statements(text, "RUNS", about="Hải Hậu", published="2024-08-14")} == {"xã Hải Minh"}
