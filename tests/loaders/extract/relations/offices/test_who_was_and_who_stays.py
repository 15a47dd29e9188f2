"""Careers with other work in them, removals that are only asked for, and whose time a `khi còn là` tells of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds, statements

_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize("jobs", ["kế toán", "chiến sĩ, kế toán", "kỹ sư thủy lợi, giáo viên, phóng viên"])
def test_post_behind_other_work_of_a_life(jobs: str) -> None:
    text = f"Ông Trần Văn Nam từng là {jobs}, Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


def test_work_of_a_life_before_somebody_else() -> None:
    text = "Ông Lê Văn Đức từng làm việc ở đây, Giám đốc Sở Y tế Lâm Đồng Trần Văn Nam cho biết."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted")}


@pytest.mark.parametrize(
    ("before", "status"),
    [
        ("Sở Nội vụ đề nghị tỉnh cho", "asserted"),
        ("Tỉnh ủy Lâm Đồng xem xét cho", "asserted"),
        ("Theo đề nghị của Sở Nội vụ, tỉnh cho", "former"),
        ("HĐND tỉnh xem xét, quyết định cho", "former"),
        ("Tỉnh đồng ý đề nghị cho", "former"),
    ],
)
def test_removal_that_is_asked_for(before: str, status: str) -> None:
    text = f"{before} ông Trần Văn Nam thôi giữ chức Giám đốc Sở Y tế Lâm Đồng."

    assert ("Trần Văn Nam", _HEALTH, status) in holds(text)


def test_seat_that_somebody_is_asked_to_leave() -> None:
    text = "Ủy ban Kiểm tra đề nghị Tỉnh ủy cho ông Trần Văn Nam thôi tham gia Ban Chấp hành Đảng bộ Sở Y tế."

    assert not any(status == "former" for *_, status in statements(text, "HOLDS"))


def test_time_of_who_is_told_of_with_another() -> None:
    text = "Anh Trần Văn Nam làm với bà Cam Thị Hạnh từ ngày còn là Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


def test_time_of_nobody_who_is_known() -> None:
    assert holds("Bà Cam Thị Hạnh quen anh Trần Văn Nam khi còn là Giám đốc Sở Y tế Lâm Đồng.") == set()


@pytest.mark.parametrize("leaves", ["nghỉ hưu", "vừa nghỉ hưu", "nhận nhiệm vụ khác"])
def test_who_leaves_does_not_take_the_post(leaves: str) -> None:
    text = f"Ông Trần Văn Nam thay bà Cam Thị Hạnh {leaves}, giữ chức Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted"), ("Cam Thị Hạnh", _HEALTH, "former")}


@pytest.mark.parametrize("mark", ["nguyên", "cựu"])
def test_old_post_right_behind_the_name(mark: str) -> None:
    text = f"Ông Trần Văn Nam {mark} Giám đốc Sở Y tế Lâm Đồng đến dự."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


@pytest.mark.parametrize("gone", ["lúc bấy giờ", "khi đó", "vừa nghỉ hưu", "bị cách chức", "khác được thay"])
def test_holder_of_a_post_that_is_over(gone: str) -> None:
    assert holds(f"Giám đốc Sở Y tế Lâm Đồng {gone} là ông Trần Văn Nam.") == {("Trần Văn Nam", _HEALTH, "former")}


def test_members_who_are_replaced() -> None:
    text = "Ủy viên Ban Chỉ đạo Chuyển đổi số tỉnh được thay là ông Trần Văn Nam."

    assert statements(text, "MEMBER_OF") == {
        ("MEMBER_OF", "Trần Văn Nam", "Ủy viên | Ban Chỉ đạo Chuyển đổi số tỉnh", "former")
    }


def test_who_takes_a_task_from_another_has_what_is_told_next() -> None:
    text = "Ông Trần Văn Nam nhận lại lĩnh vực này từ bà Cam Thị Hạnh, kiêm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted")}
