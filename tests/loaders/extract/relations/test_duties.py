"""Roles at the end of a list of duties, and roles that come from somebody's hands."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_BOARD = "Ban Chỉ đạo 57 xã Nam Hồng"
_OPENS = f"Xã Nam Hồng kiện toàn {_BOARD}."
_HEAD, _SECOND = f"Trưởng ban | {_BOARD}", f"Phó Trưởng ban | {_BOARD}"
_OLD, _NEW = "Đỗ Văn Mạnh", "Lê Văn Hòa"
_POST = "Chủ tịch | Ủy ban nhân dân xã Nam Hồng"


def told(text: str) -> set[tuple[str, str, str]]:
    """Who leads what, with the status."""
    found = statements(f"{_OPENS} {text}", "LEADS", about="Xã Nam Hồng (Phú Thọ)")
    return {(who, what, status) for _, who, what, status in found}


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Ông {_NEW}, Chủ tịch UBND xã, phụ trách nội vụ, tài chính; làm Trưởng {_BOARD}.", _NEW),
        (f"Theo phân công, Chủ tịch UBND xã lãnh đạo toàn diện, quốc phòng; trực tiếp làm Trưởng {_BOARD}.", _POST),
    ],
)
def test_role_at_the_end_of_a_list_of_duties(text: str, who: str) -> None:
    assert told(text) == {(who, _HEAD, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Chủ tịch UBND xã lãnh đạo toàn diện; ông {_NEW} làm Trưởng {_BOARD}.",
        f"Chủ tịch UBND xã phụ trách nội vụ, tài chính; bà {_NEW} theo dõi y tế; làm Trưởng {_BOARD}.",
    ],
)
def test_role_of_another_in_the_list_is_not_that_of_the_first(text: str) -> None:
    assert _POST not in {who for who, _, _ in told(text)}


def test_role_from_the_hands_of_another() -> None:
    assert told(f"Ông {_NEW} nhận vai Phó Trưởng ban từ tay ông {_OLD}.") == {
        (_NEW, _SECOND, "asserted"),
        (_OLD, _SECOND, "former"),
    }


def test_role_goes_from_a_post_to_another_post() -> None:
    assert told("Phó Trưởng ban đổi từ Bí thư Đảng ủy xã Nam Hồng sang Chủ tịch UBND xã.") == {
        (_POST, _SECOND, "asserted")
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Trưởng ban là ông {_NEW}, Bí thư Đảng ủy xã. Người tiền nhiệm của ông ở vị trí này, ông {_OLD}, nghỉ hưu.",
        f"Trưởng ban là ông {_NEW}; vị trí này trước đây thuộc về chính ông {_OLD}.",
    ],
)
def test_who_had_the_role_before(text: str) -> None:
    assert told(text) == {(_NEW, _HEAD, "asserted"), (_OLD, _HEAD, "former")}


def test_what_stands_in_a_bracket_parts_nobody_from_the_role() -> None:
    text = (
        f"Ông {_NEW} (Phó Bí thư Đảng ủy xã, phụ trách HĐND xã) và ông {_OLD}, Phó Chủ tịch UBND xã, là Phó Trưởng ban."
    )
    assert told(text) == {(_NEW, _SECOND, "asserted"), (_OLD, _SECOND, "asserted")}


@pytest.mark.parametrize("when", ["trước khi hợp nhất", "trước sáp nhập"])
def test_role_before_the_merger_is_over(when: str) -> None:
    assert told(f"Ông {_NEW}, Trưởng {_BOARD} {when}, nay công tác ở tỉnh.") == {(_NEW, _HEAD, "former")}


def test_role_is_not_over_for_what_was_before_the_merger() -> None:
    assert told(f"Ông {_NEW}, Trưởng {_BOARD}, trước khi hợp nhất, công tác ở huyện.") == {(_NEW, _HEAD, "asserted")}


def test_model_is_no_fact() -> None:
    assert told("Mô hình Chủ tịch UBND xã làm Trưởng ban không mới.") == set()
