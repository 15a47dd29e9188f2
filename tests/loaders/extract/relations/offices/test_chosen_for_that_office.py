"""Who is chosen for the office that the sentence before told of: `bầu bổ sung ông B, T vào chức vụ này`."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_LEFT = "HĐND tỉnh miễn nhiệm chức vụ Trưởng Ban Pháp chế HĐND tỉnh đối với bà Vi Thị Tú."
_OFFICE = "Trưởng Ban | Ban Pháp chế Hội đồng nhân dân tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "HĐND tỉnh đã bầu bổ sung ông Mai Văn Sen, Phó Chánh Văn phòng UBND tỉnh vào chức vụ này.",
        "HĐND tỉnh bầu ông Mai Văn Sen vào chức vụ này.",
        "HĐND tỉnh bầu ông Mai Văn Sen, Phó Giám đốc Sở Tư pháp, giữ chức vụ này.",
        "HĐND tỉnh bầu ông Mai Văn Sen, hiện là Phó Giám đốc Sở Tư pháp vào chức vụ này.",
    ],
)
def test_who_is_chosen_has_the_office_told_before(text: str) -> None:
    assert ("Mai Văn Sen", _OFFICE, "asserted") in holds(f"{_LEFT} {text}")


@pytest.mark.parametrize(
    "text",
    [
        "Văn phòng đang trình cấp trên bổ sung ông Mai Văn Sen vào chức vụ này.",
        "HĐND tỉnh bầu ông Mai Văn Sen vào chức vụ này thì chưa có quyết định.",
    ],
)
def test_who_is_only_asked_for_has_it_not_yet(text: str) -> None:
    assert ("Mai Văn Sen", _OFFICE, "asserted") not in holds(f"{_LEFT} {text}")
