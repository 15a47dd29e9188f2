"""Who acts in a post, who did so once, and the post for whose holder everybody waits meanwhile."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEALTH = "Giám đốc | Sở Y tế Lâm Đồng"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Ông Trần Văn Nam từng là quyền Giám đốc Sở Y tế Lâm Đồng.", "former"),
        ("Trước đó, ông Trần Văn Nam là quyền Giám đốc Sở Y tế Lâm Đồng.", "former"),
        ("Ông Trần Văn Nam không còn là quyền Giám đốc Sở Y tế Lâm Đồng.", "former"),
        ("Ông Trần Văn Nam, nguyên quyền Giám đốc Sở Y tế Lâm Đồng, cho biết thêm.", "former"),
        ("Ông Trần Văn Nam sẽ làm quyền Giám đốc Sở Y tế Lâm Đồng.", "planned"),
        ("Ông Trần Văn Nam hiện quyền Giám đốc Sở Y tế Lâm Đồng.", "acting"),
        ("Ông Trần Văn Nam đang là quyền Giám đốc Sở Y tế Lâm Đồng.", "acting"),
    ],
)
def test_acting_of_today_alone(text: str, status: str) -> None:
    assert holds(text) == {("Trần Văn Nam", _HEALTH, status)}


def test_acting_before_the_appointment_does_not_end_it() -> None:
    text = "Ông Trần Văn Nam từng là quyền Giám đốc Sở Y tế Lâm Đồng. Nay ông được bổ nhiệm Giám đốc Sở Y tế Lâm Đồng."

    assert holds(text) == {("Trần Văn Nam", _HEALTH, "asserted")}


@pytest.mark.parametrize(
    "until",
    [
        "cho đến khi công nhận Hiệu trưởng nhiệm kỳ mới",
        "đến khi tỉnh bổ nhiệm Hiệu trưởng mới",
        "tới khi hội đồng chọn được Hiệu trưởng",
    ],
)
def test_post_that_is_awaited_is_not_held(until: str) -> None:
    text = f"Bà Cam Thị Hạnh, Phó Hiệu trưởng Trường Đại học Đà Lạt, được giao quyền Hiệu trưởng {until}."

    assert holds(text) == {
        ("Cam Thị Hạnh", "Phó Hiệu trưởng | Trường Đại học Đà Lạt", "asserted"),
        ("Cam Thị Hạnh", "Hiệu trưởng | Trường Đại học Đà Lạt", "acting"),
    }
