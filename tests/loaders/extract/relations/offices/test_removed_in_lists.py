"""Posts that are taken away in turn and in lists below a line, and those of who is only helped or told of then."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, roles

AN, MAI, BOARD = "Lò Văn An", "Đỗ Thị Mai", "Ban Chỉ đạo chuyển đổi số tỉnh"
HEALTH, HOME = "Giám đốc | Sở Y tế Lâm Đồng", "Giám đốc | Sở Nội vụ Lâm Đồng"
VICE, MEMBER = (f"{title} | Ủy ban nhân dân tỉnh Lâm Đồng" for title in ("Phó Chủ tịch", "Ủy viên"))


@pytest.mark.parametrize("joined", [", ", "; ", " và ", ", để nghỉ hưu; "])
def test_each_leaves_the_post_before_the_name(joined: str) -> None:
    text = f"UBND tỉnh miễn nhiệm Giám đốc Sở Y tế đối với bà {MAI}{joined}Giám đốc Sở Nội vụ đối với ông {AN}."
    assert holds(text) == {(MAI, HEALTH, "former"), (AN, HOME, "former")}


def test_what_is_only_asked_for_takes_nothing_away() -> None:
    text = f"UBND tỉnh đề nghị miễn nhiệm Giám đốc Sở Y tế đối với bà {MAI}, Giám đốc Sở Nội vụ đối với ông {AN}."
    assert (AN, HOME, "former") not in holds(text)


@pytest.mark.parametrize("reason", [", để nghỉ hưu;", " (chuyển công tác).", ", nguyên Giám đốc Sở Nội vụ;"])
def test_items_below_a_line_that_takes_posts_away(reason: str) -> None:
    text = f"Kỳ họp miễn nhiệm các chức danh:\n\n- Phó Chủ tịch UBND tỉnh: ông {AN}{reason}"
    text += f"\n\nBà {MAI}, Giám đốc Sở Y tế, dự."
    told = holds(text)
    assert {(AN, VICE, "former"), (MAI, HEALTH, "asserted")} <= told
    assert (AN, VICE, "asserted") not in told


def test_items_below_a_line_that_names_the_post() -> None:
    text = f"HĐND tỉnh miễn nhiệm chức danh Ủy viên UBND tỉnh đối với:\n\n- Ông {AN}, Giám đốc Sở Nội vụ;\n- Bà {MAI}."
    assert holds(text) == {(AN, MEMBER, "former"), (MAI, MEMBER, "former"), (AN, HOME, "asserted")}


def test_items_below_a_line_that_gives_posts() -> None:
    text = f"Kỳ họp miễn nhiệm và bầu bổ sung các chức danh:\n\n- Phó Chủ tịch UBND tỉnh: ông {AN}."
    assert holds(text) == {(AN, VICE, "asserted")}


@pytest.mark.parametrize("who", [f"Phó Chủ tịch UBND tỉnh {AN}", f"Ông {AN}, Phó Chủ tịch UBND tỉnh,"])
def test_whoever_is_helped_has_no_role(who: str) -> None:
    assert roles(f"{who} giúp Chủ tịch UBND tỉnh làm Trưởng {BOARD}.") == {(AN, f"Trưởng ban | {BOARD}", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        f"Trong thời gian làm Phó Chủ tịch UBND tỉnh, ông {AN} cũng đồng thời làm Trưởng {BOARD}.",
        f"Ông {AN}, Trưởng {BOARD} giai đoạn trước, tặng hoa.",
        f"Ông {AN} kể hồi ông còn là Trưởng {BOARD}, mọi thứ khác hẳn.",
    ],
)
def test_roles_of_a_time_that_is_told_as_gone(text: str) -> None:
    assert roles(text) == {(AN, f"Trưởng ban | {BOARD}", "former")}


def test_a_post_ends_before_the_rank_of_the_next() -> None:
    text = f"Thượng tá {AN}, Đồn trưởng Đồn Biên phòng Cửa khẩu Lao Bảo và Trung tá {MAI}, Chính trị viên, dự."
    assert (AN, "Đồn trưởng | Đồn Biên phòng Cửa khẩu Lao Bảo", "asserted") in holds(text)


def test_boards_at_the_congress_of_a_society() -> None:
    text = f"Ban Chấp hành bầu Ban Thường vụ. Bà {MAI}, Chánh Văn phòng Hội, trúng cử Ủy viên Ban Thường vụ."
    told = holds(
        text, about="Đại hội Hội Nông dân tỉnh Lâm Đồng: Bầu 41 ủy viên Ban Chấp hành. Hội Nông dân tỉnh Lâm Đồng"
    )
    assert (MAI, "Ủy viên | Ban Thường vụ Hội Nông dân tỉnh Lâm Đồng", "asserted") in told


def test_bare_posts_in_the_party_that_opens_the_sentence() -> None:
    text = (
        f"Đảng ủy các cơ quan Đảng tỉnh có ông {AN}, Phó Bí thư Tỉnh ủy, đứng đầu; các Phó Bí thư gồm bà {MAI} "
        "và ông Lê Văn Tám."
    )
    assert (MAI, "Phó Bí thư | Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng", "asserted") in holds(text)


def test_a_room_of_the_police_is_of_the_province() -> None:
    text = f"Công an tỉnh họp. Thượng tá {AN}, Trưởng Công an thành phố Bảo Lộc làm Trưởng phòng Tham mưu."
    assert (AN, "Trưởng phòng | Phòng Tham mưu Công an tỉnh Lâm Đồng", "asserted") in holds(text)


def test_what_a_lawyer_tells_is_of_the_client() -> None:
    assert not roles(f"Luật sư {AN} cho rằng thân chủ từng làm Phó Trưởng {BOARD} và có nhiều đóng góp.")
