"""Committees that others help or ask: what follows is what they do, and the name of no committee."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import roles

AN = "Lò Văn An"


@pytest.mark.parametrize(
    "asked",
    [
        "tham mưu cho BCĐ triển khai Nghị quyết số 71-NQ/TW",
        "tham mưu Ban Chỉ đạo xây dựng chính quyền số cấp xã",
        "giúp Ban Chỉ đạo xây dựng Đề án thực hiện Nghị quyết số 18-NQ/TW",
        "tham mưu cho BCĐ xây dựng Đề án thực hiện Nghị quyết số 18-NQ/TW ngày 25/10/2017 của Hội nghị Trung ương 6",
        "đề xuất Ban Chỉ đạo triển khai Đề án 06 trong tháng 5",
        "báo cáo kết quả cải cách hành chính với Ban Chỉ đạo cải cách hành chính của các xã",
    ],
)
def test_what_a_board_is_helped_to_do_is_no_name_of_it(asked: str) -> None:
    head = "Ban Chỉ đạo chuyển đổi số tỉnh Lâm Đồng họp. "
    said = f"Ông {AN}, Trưởng Ban Chỉ đạo, yêu cầu các sở {asked}."
    assert roles(said) == set()
    assert roles(head + said) == {(AN, "Trưởng ban | Ban Chỉ đạo chuyển đổi số", "asserted")}


@pytest.mark.parametrize("name", ["xây dựng nông thôn mới tỉnh", "thực hiện Nghị quyết số 57-NQ/TW của tỉnh"])
def test_an_owner_behind_it_makes_it_a_name(name: str) -> None:
    found = roles(f"Ông {AN}, Trưởng Ban Chỉ đạo, yêu cầu các sở tham mưu cho Ban Chỉ đạo {name} Lâm Đồng.")
    assert {who for who, _, _ in found} == {AN}
