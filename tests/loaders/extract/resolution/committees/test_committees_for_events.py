"""Committees for what is to be held, and the head told behind who set a committee up."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements


@pytest.mark.parametrize(
    ("topic", "name"),
    [
        ("chuẩn bị APEC 2027", "chuẩn bị APEC 2027"),
        ("chuẩn bị tổ chức Hội nghị cấp cao APEC 2027", "chuẩn bị tổ chức Hội nghị cấp cao APEC 2027"),
        ("phục vụ bầu cử", "phục vụ bầu cử"),
        ("chuyển đổi số 2025", "chuyển đổi số"),
    ],
)
def test_year_belongs_to_the_name_of_an_event(topic: str, name: str) -> None:
    found = statements(f"Ông Tạ Hoàng Nam là Trưởng Ban Chỉ đạo {topic}, chủ trì.", "LEADS")
    assert {board for _, _, board, _ in found} == {f"Trưởng ban | Ban Chỉ đạo {name}"}


@pytest.mark.parametrize("by", ["Ban Thường vụ Tỉnh ủy", "Ban Chấp hành Đảng bộ tỉnh", "UBND tỉnh"])
@pytest.mark.parametrize("link", [", do", " do"])
@pytest.mark.parametrize("who", ["Bí thư Tỉnh ủy", "ông Lò Văn Chiêng"])
def test_head_is_told_behind_who_set_it_up(by: str, link: str, who: str) -> None:
    said = f"Ban Chỉ đạo 57 tỉnh được thành lập theo quyết định của {by}{link} {who} làm Trưởng ban."
    assert {board for _, _, board, _ in statements(said, "LEADS")} == {"Trưởng ban | Ban Chỉ đạo 57 tỉnh"}
