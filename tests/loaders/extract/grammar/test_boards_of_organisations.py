"""Boards of the front, of unions and in the army: of the house that follows, be it behind a comma, and of no other."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_FRONT = "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Lâm Đồng"
_ARMY = "Bộ Chỉ huy Quân sự tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    ("post", "body"),
    [
        ("Trưởng Ban Phong trào Ủy ban MTTQ Việt Nam tỉnh", f"Ban Phong trào {_FRONT}"),
        ("Trưởng Ban Dân chủ - Pháp luật Ủy ban MTTQ Việt Nam tỉnh", f"Ban Dân chủ - Pháp luật {_FRONT}"),
        ("Trưởng Ban Công tác Phụ nữ, Ủy ban MTTQ Việt Nam tỉnh", f"Ban Công tác Phụ nữ {_FRONT}"),
        ("Trưởng ban Tuyên giáo, Ủy ban MTTQ Việt Nam tỉnh", f"Ban Tuyên giáo {_FRONT}"),
        ("Trưởng Ban Tổ chức, Hội Nông dân tỉnh", "Ban Tổ chức Hội Nông dân tỉnh Lâm Đồng"),
        ("Trưởng ban Tác huấn thuộc Phòng Tham mưu Bộ CHQS tỉnh", f"Ban Tác huấn Phòng Tham mưu {_ARMY}"),
        ("Trưởng Ban Tuyên huấn, Phòng Chính trị, Bộ CHQS tỉnh", f"Ban Tuyên huấn Phòng Chính trị {_ARMY}"),
    ],
)
def test_board_is_of_the_house_that_follows(post: str, body: str) -> None:
    said = f"Hội Phụ nữ tỉnh họp. Dự có ông Lò Văn Chiêng, {post}, và đông đảo hội viên."
    assert holds(said) == {("Lò Văn Chiêng", f"Trưởng Ban | {body}", "asserted")}


@pytest.mark.parametrize("list_of", ["Hội Nông dân tỉnh và Sở Y tế", "Hội Nông dân tỉnh, UBND huyện Lạc Dương"])
def test_a_list_that_goes_on_is_no_owner(list_of: str) -> None:
    said = f"Cùng tham gia có Trưởng Ban Tổ chức, {list_of}. Trưởng Ban Tổ chức Lò Văn Chiêng nói."
    assert "Ban Tổ chức Hội Nông dân tỉnh Lâm Đồng" not in str(holds(said))
