"""Members whom somebody is told to add are to come; the deputy of a department that is not named leads nothing."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import bare_roles, roles

_BOARD = "Ban Chỉ đạo chuyển đổi số tỉnh họp. "


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Sở Nội vụ tham mưu sửa quy chế của Ban Chỉ đạo, bổ sung ông Lê Tám làm thành viên.", "planned"),
        ("Bà Trần Mai yêu cầu Sở Nội vụ bổ sung ông Lê Tám làm ủy viên Ban Chỉ đạo.", "planned"),
        ("Sở Nội vụ đã tham mưu bổ sung ông Lê Tám làm ủy viên Ban Chỉ đạo.", "asserted"),
        ("Theo đề nghị của Sở Nội vụ, UBND tỉnh bổ sung ông Lê Tám làm ủy viên Ban Chỉ đạo.", "asserted"),
    ],
)
def test_members_to_be_added(text: str, status: str) -> None:
    assert bare_roles(_BOARD + text) == {("Lê Tám", "Ủy viên", status)}


def test_holders_of_posts_to_be_added() -> None:
    text = "Sở Nội vụ tham mưu sửa quy chế của Ban Chỉ đạo, bổ sung Giám đốc Công an tỉnh làm thành viên."
    assert {status for _, _, status in roles(_BOARD + text)} == {"planned"}


@pytest.mark.parametrize("post", ["một phó giám đốc sở", "một đồng chí Phó Giám đốc Sở"])
def test_deputy_of_some_department(post: str) -> None:
    text = f"Sở Nội vụ họp. Tỉnh lập Tổ công tác rà soát thủ tục, do {post} làm Tổ trưởng."
    assert bare_roles(text) == set()


def test_one_of_the_deputies_of_the_chair() -> None:
    text = "Ban Chỉ đạo chuyển đổi số tỉnh do một Phó Chủ tịch UBND tỉnh làm Trưởng ban."
    assert {status for _, _, status in roles(text)} == {"asserted"}
