"""A committee as answers name it."""

from __future__ import annotations

import pytest

from queries.answers.committee import Committee


@pytest.mark.parametrize(
    ("name", "level", "owner", "shown"),
    [
        ("Ban chỉ đạo thực hiện Nghị quyết 57", "ward", "đặc khu Bản Mây", "{name} (đặc khu Bản Mây)"),
        ("Ban Chỉ đạo chuyển đổi số xã Bản Mây", "ward", "xã Bản Mây", "{name}"),
        ("Ban Chỉ đạo của Bộ về chuyển đổi số", "ministry", "Bộ Y tế", "{name} (Bộ Y tế)"),
        ("Ban Chỉ đạo 57 tỉnh Lào Cai", "province", "Lào Cai", "{name}"),
        ("Ban Chỉ đạo phòng thủ dân sự", "central", "quốc gia", "{name}"),
    ],
)
def test_a_committee_is_shown_with_whose_it_is(name: str, level: str, owner: str, shown: str) -> None:
    committee = Committee("com_1", name, (), level, "nq57", "committee", owner, "")
    assert committee.shown == shown.format(name=name)
