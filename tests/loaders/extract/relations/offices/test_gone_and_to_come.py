"""Posts of a time that is gone or still to come, and posts told of the place that somebody has left."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Hồi ông Trần Văn Nam còn làm Giám đốc Sở Y tế Lâm Đồng, bệnh viện chưa có.",
        "Dưới thời ông Trần Văn Nam làm Giám đốc Sở Y tế Lâm Đồng, bệnh viện được xây.",
        "Từ khi ông Trần Văn Nam còn là Giám đốc Sở Y tế Lâm Đồng, con đường đã được tính tới.",
        "Lúc ông Trần Văn Nam còn giữ chức Giám đốc Sở Y tế Lâm Đồng, sở có hai phòng.",
        "Suốt mười năm, ông Trần Văn Nam giữ vị trí Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Trần Văn Nam, Giám đốc Sở Y tế Lâm Đồng, nhận sổ hưu hồi tháng 4.",
        "Giám đốc Sở Y tế Lâm Đồng Trần Văn Nam về hưu từ 1/5.",
        "Ông Trần Văn Nam đến từ Sở Y tế Lâm Đồng, nơi ông là Giám đốc.",
        "Ông Trần Văn Nam từ Sở Y tế Lâm Đồng sang, ở đó ông là Giám đốc.",
    ],
)
def test_time_that_is_gone(text: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, "former")}


@pytest.mark.parametrize(
    "text",
    [
        "Từ tuần sau, ông Trần Văn Nam đảm nhận chức Giám đốc Sở Y tế Lâm Đồng.",
        "Kể từ tháng tới, do tỉnh điều động, ông Trần Văn Nam là Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Trần Văn Nam làm Giám đốc Sở Y tế Lâm Đồng từ ngày mai.",
    ],
)
def test_time_to_come(text: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, "planned")}


@pytest.mark.parametrize(
    "text",
    [
        "Từ tuần trước, ông Trần Văn Nam làm Giám đốc Sở Y tế Lâm Đồng.",
        "Từ ngày ông Trần Văn Nam làm Giám đốc Sở Y tế Lâm Đồng, bệnh viện đổi khác.",
        "Ngoài ra ông Trần Văn Nam còn là Giám đốc Sở Y tế Lâm Đồng.",
        "Suốt mười năm qua, ông Trần Văn Nam giữ chức Giám đốc Sở Y tế Lâm Đồng.",
        "Ông Trần Văn Nam, Giám đốc Sở Y tế Lâm Đồng, chuẩn bị nghỉ hưu.",
    ],
)
def test_time_of_today(text: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted")}


def test_post_of_a_place_is_of_no_body_named_before() -> None:
    text = "Tân Giám đốc Sở Y tế Lâm Đồng đến từ Đồng Nai, nơi bà Cam Thị Hạnh là Phó Giám đốc."

    assert holds(text) == set()


def test_room_of_a_place_left_is_of_its_body() -> None:
    text = "Ông Trần Văn Nam từ Sở Tài chính Lâm Đồng sang (ở đó ông làm Trưởng phòng Kinh tế đối ngoại)."

    assert holds(text) == {
        ("Trần Văn Nam", "Trưởng phòng | Phòng Kinh tế đối ngoại Sở Tài chính Lâm Đồng", "former"),
    }


def test_post_behind_the_place_left_is_the_new_one() -> None:
    text = "Ông Trần Văn Nam rời Sở Tài chính Lâm Đồng, nơi ông là Phó Giám đốc, để làm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {
        ("Trần Văn Nam", "Phó Giám đốc | Sở Tài chính Lâm Đồng", "former"),
        ("Trần Văn Nam", _HEALTH, "asserted"),
    }
