"""Committees of the other side of a border, and who is in them, stay out; those of ours beside them stay in."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles, statements

_GUESTS = "Chiều 5/3, lãnh đạo tỉnh Lào Cai tiếp đoàn Châu Hồng Hà (Trung Quốc) do ông Lý Văn Hưng dẫn đầu. "


@pytest.mark.parametrize(
    "told",
    [
        "Ông Lý Văn Hưng cho biết Hồng Hà đã lập Ban Chỉ đạo cửa khẩu số do Châu trưởng Trần Kiến Hoa làm Trưởng ban.",
        "Hồng Hà vừa thành lập Ban Chỉ đạo cửa khẩu số, ông Trần Kiến Hoa, Phó Châu trưởng, là Trưởng ban.",
        "Phía bạn đã thành lập Ban Chỉ đạo xây dựng cửa khẩu số.",
        "Ban Chỉ đạo xây dựng cửa khẩu số của phía bạn họp mỗi tháng một lần.",
        "Ở bên kia, Ban Chỉ đạo xây dựng cửa khẩu số do Thị trưởng Trần Kiến Hoa làm Trưởng ban.",
    ],
)
def test_boards_abroad(told: str) -> None:
    assert statements(_GUESTS + told, "LEADS", "MEMBER_OF", "OF_PROVINCE", about="Lào Cai") == set()


@pytest.mark.parametrize("verb", ["đã lập", "vừa thành lập"])
def test_boards_here_beside_guests(verb: str) -> None:
    told = f"Lào Cai {verb} Ban Chỉ đạo hội nhập quốc tế do ông Giàng Seo Páo làm Trưởng ban."
    assert roles(_GUESTS + told, about="Lào Cai") == {
        ("Giàng Seo Páo", "Trưởng ban | Ban Chỉ đạo hội nhập quốc tế", "asserted")
    }
