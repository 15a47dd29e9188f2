"""Names of committees and posts as they are shown."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Committee, Title
from loaders.link.keys import Keys

KEYS = Keys(None, "")


@pytest.mark.parametrize(
    ("title", "body", "name"),
    [
        ("Chánh Văn phòng", "Văn phòng Tỉnh ủy Lào Cai", "Chánh Văn phòng Tỉnh ủy Lào Cai"),
        ("Trưởng Công an", "Công an xã Bản Mây", "Trưởng Công an xã Bản Mây"),
        ("Phó Trưởng Ban", "Ban Nội chính Tỉnh ủy Lào Cai", "Phó Trưởng Ban Nội chính Tỉnh ủy Lào Cai"),
        ("Trưởng phòng", "Phòng Kinh tế xã Bản Mây", "Trưởng Phòng Kinh tế xã Bản Mây"),
        ("Hiệu trưởng", "Trường Đại học Bản Mây", "Hiệu trưởng Trường Đại học Bản Mây"),
        ("Giám đốc", "Sở Y tế Lào Cai", "Giám đốc Sở Y tế Lào Cai"),
    ],
)
def test_a_post_is_named_without_a_word_twice(title: str, body: str, name: str) -> None:
    post = KEYS.position(Title(title, "head", "", Body(body, "party", "party", "ban")))
    assert post is not None
    assert post.name == name


@pytest.mark.parametrize("written", ["Ban Chỉ đạo chuyển đổi số TP", "Ban Chỉ đạo chuyển đổi số TP."])
def test_a_committee_of_a_city_is_named_without_its_level_twice(written: str) -> None:
    board = Committee(written, "committee", "province", "Thành phố Hồ Chí Minh", "cds", "Thành phố Hồ Chí Minh")
    assert KEYS.committee(board).name == "Ban Chỉ đạo chuyển đổi số Thành phố Hồ Chí Minh"
