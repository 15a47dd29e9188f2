"""Whose post somebody takes over, and who only does another's work for a while: the other one has not left."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"
_DEPUTY = "Phó Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "does",
    [
        "thay ông Trần Văn Nam dự phiên họp",
        "phụ trách dự án nước sạch thay ông Trần Văn Nam",
        "theo dõi địa bàn phía nam thay ông Trần Văn Nam",
        "quản lý nhóm này thay cho ông Trần Văn Nam đi học",
        "thay ông Trần Văn Nam (đang đi công tác) điều hành buổi làm việc",
        "sẽ thay ông Trần Văn Nam",
    ],
)
@pytest.mark.parametrize("post", ["Giám đốc", "Phó Giám đốc"])
def test_work_done_for_another_ends_nothing(post: str, does: str) -> None:
    text = f"Bà Cam Thị Hạnh, {post} Sở Y tế Lâm Đồng, {does}."

    assert holds(text) == {("Cam Thị Hạnh", f"{post} | Sở Y tế Lâm Đồng", "asserted")}


@pytest.mark.parametrize(
    "text",
    [
        "Bà Cam Thị Hạnh, Giám đốc Sở Y tế Lâm Đồng, vừa được bổ nhiệm thay ông Trần Văn Nam.",
        "Tân Giám đốc Sở Y tế Lâm Đồng Cam Thị Hạnh thay ông Trần Văn Nam nghỉ hưu.",
        "Thay ông Trần Văn Nam, Giám đốc Sở Y tế Lâm Đồng, là bà Cam Thị Hạnh.",
        "Kế nhiệm ông Trần Văn Nam - Giám đốc Sở Y tế Lâm Đồng là bà Cam Thị Hạnh.",
    ],
)
def test_head_comes_for_the_one_before(text: str) -> None:
    assert holds(text) == {("Cam Thị Hạnh", _HEALTH, "asserted"), ("Trần Văn Nam", _HEALTH, "former")}


def test_last_of_several_steps_is_what_the_other_had() -> None:
    text = (
        "Bà Cam Thị Hạnh làm Phó Giám đốc Sở Y tế Lâm Đồng, rồi được bổ nhiệm Giám đốc hồi tháng 1 thay ông "
        "Trần Văn Nam nghỉ hưu."
    )

    assert ("Trần Văn Nam", _HEALTH, "former") in holds(text)
    assert ("Trần Văn Nam", _DEPUTY, "former") not in holds(text)


def test_head_of_several_new_posts_is_what_the_other_had() -> None:
    text = "Ông Lê Văn Đức được bầu giữ chức Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh thay ông Trần Văn Nam."

    assert {what for who, what, _ in holds(text) if who == "Trần Văn Nam"} == {
        "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng"
    }


def test_old_post_of_who_left_is_not_that_of_who_comes() -> None:
    text = "Thay ông Trần Văn Nam, nguyên Giám đốc Sở Y tế Lâm Đồng, là bà Cam Thị Hạnh."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


def test_seat_in_a_committee_passes_on_without_the_post() -> None:
    text = (
        "Ban Chỉ đạo chuyển đổi số tỉnh có thay đổi. Thay ông Trần Văn Nam, Giám đốc Sở Y tế Lâm Đồng, "
        "là bà Cam Thị Hạnh, Chánh Văn phòng Tỉnh ủy Lâm Đồng."
    )

    assert ("HOLDS", "Cam Thị Hạnh", _HEALTH, "asserted") not in statements(text)
    assert ("HOLDS", "Trần Văn Nam", _HEALTH, "former") not in statements(text)
