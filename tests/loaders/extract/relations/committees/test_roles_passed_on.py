"""Roles in committees that pass from one to another, that a post takes, that duties or a loose word tell of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, statements

_BOARD = "Ban Chỉ đạo 57 xã Nam Hồng"
_OPENS = f"Xã Nam Hồng kiện toàn {_BOARD}."
_HEAD, _SECOND = f"Trưởng ban | {_BOARD}", f"Phó Trưởng ban | {_BOARD}"
_STANDING = f"Phó Trưởng ban Thường trực | {_BOARD}"
_OLD, _NEW = "Đỗ Văn Mạnh", "Lê Văn Hòa"
_POST = "Chủ tịch | Ủy ban nhân dân xã Nam Hồng"


def told(text: str) -> set[tuple[str, str, str]]:
    """Who leads what, with the status."""
    found = statements(f"{_OPENS} {text}", "LEADS", about="Xã Nam Hồng (Phú Thọ)")
    return {(who, what, status) for _, who, what, status in found}


@pytest.mark.parametrize(
    "text",
    [
        f"Nhiệm vụ Phó Trưởng ban của ông {_OLD} được chuyển cho Phó Chủ tịch UBND xã {_NEW}.",
        f"Vai trò Phó Trưởng ban của ông {_OLD} nay giao lại cho ông {_NEW}.",
        f"Vị trí Phó Trưởng ban mà ông {_OLD} để lại được giao cho Phó Chủ tịch UBND xã {_NEW}.",
        f"Thay ông {_OLD} (nguyên Phó Chủ tịch UBND xã, đã về tỉnh) làm Phó Trưởng ban là ông {_NEW}.",
        f"Thay ông {_OLD} ở vai trò Phó Trưởng ban là ông {_NEW}, Phó Chủ tịch UBND xã.",
        f"Ông {_NEW} được giao làm Phó Trưởng ban, cũng thay chính ông {_OLD}.",
    ],
)
def test_role_passes_from_one_to_another(text: str) -> None:
    assert told(text) == {(_OLD, _SECOND, "former"), (_NEW, _SECOND, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Dự kiến vị trí Phó Trưởng ban của ông {_OLD} được giao cho ông {_NEW}.",
        f"Đề nghị thay ông {_OLD} ở vai trò Phó Trưởng ban là ông {_NEW}.",
    ],
)
def test_role_that_may_pass_has_not_passed(text: str) -> None:
    assert (_OLD, _SECOND, "former") not in told(text)
    assert (_NEW, _SECOND, "asserted") not in told(text)


def test_role_that_somebody_had_until_he_retired() -> None:
    assert told(f"Ban khuyết chức danh Phó Trưởng ban mà ông {_OLD} nắm giữ trước khi nghỉ hưu.") == {
        (_OLD, _SECOND, "former")
    }


@pytest.mark.parametrize(
    "text",
    [
        f"Trước đây ông {_OLD} là Trưởng ban. Nay chức danh này do Chủ tịch UBND xã trực tiếp đảm nhiệm.",
        f"{_BOARD} do Chủ tịch UBND xã làm Trưởng ban thay ông {_OLD}.",
    ],
)
def test_post_takes_the_role_of_somebody(text: str) -> None:
    assert told(text) == {(_OLD, _HEAD, "former"), (_POST, _HEAD, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Phó Trưởng ban phụ trách chuyên môn là ông {_NEW}, Trưởng phòng Kinh tế.",
        f"Phó Trưởng ban không phải trưởng phòng như cũ mà là ông {_NEW}.",
        f"Ông {_NEW} giữ chân Phó Trưởng ban.",
    ],
)
def test_role_with_words_of_its_own(text: str) -> None:
    assert told(text) == {(_NEW, _SECOND, "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Người đứng đầu {_BOARD} từ nay là ông {_NEW}.",
        f"Người đứng đầu {_BOARD} không còn là bí thư mà là ông {_NEW}.",
        f"Đứng đầu {_BOARD}, ông {_NEW}, Bí thư Đảng ủy xã, là người trẻ nhất.",
        f"Ông {_NEW} đứng đầu; các ủy viên là trưởng các phòng.",
        f"Ban này do ông {_NEW}, Bí thư Đảng ủy xã, đứng đầu.",
    ],
)
def test_head_without_a_title(text: str) -> None:
    assert told(text) == {(_NEW, _HEAD, "asserted")}


def test_deputies_of_the_head() -> None:
    text = (
        f"Trưởng ban là ông {_NEW}. Cấp phó của ông Hòa là bà Trịnh Thị Lan, Phó Chủ tịch UBND xã và ông Đào Văn Hải."
    )
    assert told(text) == {
        (_NEW, _HEAD, "asserted"),
        ("Trịnh Thị Lan", _SECOND, "asserted"),
        ("Đào Văn Hải", _SECOND, "asserted"),
    }


def test_deputy_of_a_head_of_something_else_is_none() -> None:
    text = f"Giám đốc Sở Y tế Phú Thọ {_NEW} dự. Cấp phó của ông Hòa là bà Trịnh Thị Lan."
    assert told(text) == set()


def test_deputies_in_turn() -> None:
    text = "Hai cấp phó lần lượt là các Phó Chủ tịch UBND xã Trịnh Thị Lan (Thường trực) và Đào Văn Hải."
    assert told(text) == {("Trịnh Thị Lan", _STANDING, "asserted"), ("Đào Văn Hải", _SECOND, "asserted")}


def test_role_in_the_boards_named_behind_it() -> None:
    text = (
        f"Ông {_NEW} làm Trưởng ban của hai ban: Ban Chỉ đạo giảm nghèo xã Nam Hồng "
        "và Ban Chỉ đạo cải cách hành chính xã Nam Hồng."
    )
    assert told(text) == {
        (_NEW, "Trưởng ban | Ban Chỉ đạo giảm nghèo xã Nam Hồng", "asserted"),
        (_NEW, "Trưởng ban | Ban Chỉ đạo cải cách hành chính xã Nam Hồng", "asserted"),
    }


def test_board_that_ends_on_a_day() -> None:
    text = (
        "Trước đó, xã có Ban Chỉ đạo chuyển đổi số xã Nam Hồng do Chủ tịch UBND xã làm Trưởng ban. "
        "Ban này kết thúc hoạt động kể từ ngày 7/3."
    )
    assert told(text) == {(_POST, "Trưởng ban | Ban Chỉ đạo chuyển đổi số xã Nam Hồng", "former")}


def test_two_seats_handed_to_one() -> None:
    text = (
        f"Ông {_OLD} nghỉ hưu sau 3 năm làm Chánh Văn phòng UBND xã Nam Hồng và 2 năm làm Phó Trưởng ban. "
        f"Hai vị trí này chuyển cho ông {_NEW}."
    )
    assert told(text) == {(_OLD, _SECOND, "former"), (_NEW, _SECOND, "asserted")}


@pytest.mark.parametrize("rank", ["Thiếu tướng", "Đại tá"])
def test_rank_alone_means_who_has_it(rank: str) -> None:
    text = f"{rank} {_NEW} phát biểu rồi trao cờ cho ông {_OLD}. Bản thân {rank} là Phó Trưởng ban."
    assert told(text) == {(_NEW, _SECOND, "asserted")}


def test_two_posts_have_a_role_behind_another_one() -> None:
    text = (
        "Chủ tịch UBND xã Nam Hồng là Phó Trưởng ban Thường trực, Bí thư Đảng ủy xã Nam Hồng "
        "và Chủ tịch HĐND xã Nam Hồng là Phó Trưởng ban."
    )
    assert told(text) == {
        (_POST, _STANDING, "asserted"),
        ("Bí thư | Đảng ủy xã Nam Hồng", _SECOND, "asserted"),
        ("Chủ tịch | Hội đồng nhân dân xã Nam Hồng", _SECOND, "asserted"),
    }


@pytest.mark.parametrize("word", ["cùng là", "đều là"])
def test_people_of_one_post_have_the_role_together(word: str) -> None:
    text = f"{_BOARD} có ông {_NEW} và ông {_OLD}, {word} Phó Chủ tịch UBND xã, làm Phó Trưởng ban."
    assert told(text) == {(_NEW, _SECOND, "asserted"), (_OLD, _SECOND, "asserted")}


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


_LED = "Ban Chỉ đạo chuyển đổi số tỉnh do ông Lò Văn Sáng làm Trưởng ban. "


@pytest.mark.parametrize(
    "told",
    [
        "Người đứng đầu ban này trước ông Sáng là ông Lê Văn Ba.",
        "Trước ông Sáng, người đứng đầu ban là ông Lê Văn Ba.",
        "Trưởng ban trước ông Sáng là ông Lê Văn Ba.",
        "Trưởng ban ngay trước ông là đồng chí Lê Văn Ba.",
        "Trước đó, ông Lê Văn Ba giữ vai trò này.",
        "Trước đây, đồng chí Lê Văn Ba đảm nhiệm vị trí ấy.",
    ],
)
def test_the_head_before_the_one_of_today(told: str) -> None:
    assert bare_roles(_LED + told) == {
        ("Lò Văn Sáng", "Trưởng ban", "asserted"),
        ("Lê Văn Ba", "Trưởng ban", "former"),
    }


@pytest.mark.parametrize("polite", ["đồng chí", "bà", "ông"])
def test_the_head_by_a_title_behind_an_honorific(polite: str) -> None:
    text = f"Ban Chỉ đạo chuyển đổi số tỉnh do {polite} Chủ tịch UBND tỉnh Lò Văn Sáng đứng đầu đã họp."
    assert bare_roles(text) == {("Lò Văn Sáng", "Trưởng ban", "asserted")}


@pytest.mark.parametrize(
    "told",
    [
        "Giám đốc Sở Y tế Hà Thị Mơ là cấp phó của ông ở ban này.",
        "Bà Hà Thị Mơ, Giám đốc Sở Y tế, là cấp phó của ông trong Ban Chỉ đạo.",
        "Cấp phó của ông trong ban là bà Hà Thị Mơ.",
        "Bà Hà Thị Mơ là cấp phó của ông Sáng.",
    ],
)
def test_the_deputy_of_the_head_told_right_before(told: str) -> None:
    text = f"Ông Lò Văn Sáng giữ cả hai ghế Chủ tịch UBND tỉnh và Trưởng Ban Chỉ đạo 57 tỉnh. {told}"
    assert bare_roles(text) == {("Lò Văn Sáng", "Trưởng ban", "asserted"), ("Hà Thị Mơ", "Phó Trưởng ban", "asserted")}
