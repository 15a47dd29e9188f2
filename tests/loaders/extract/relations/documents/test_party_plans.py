"""Party committees of communes and firms carry out a resolution by plans of their own; who pays is a partner."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import statements

_DONE = "Kế hoạch thực hiện Nghị quyết số 57-NQ/TW"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Sáng nay, Đảng ủy phường Cam Ly triển khai {_DONE} của Bộ Chính trị.", "Đảng ủy phường Cam Ly"),
        (f"Đảng ủy EVN tổ chức hội nghị học tập, quán triệt {_DONE}.", "Đảng ủy EVN"),
        ("Hội nghị bàn Chương trình hành động thực hiện Nghị quyết số 57-NQ/TW của Đảng ủy EVN.", "Đảng ủy EVN"),
    ],
)
def test_the_committee_carries_it_out(text: str, who: str) -> None:
    assert ("IMPLEMENTS", who, "57-NQ/TW", "asserted") in statements(text, "IMPLEMENTS")


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Ban Thường vụ Tỉnh ủy Lâm Đồng ban hành {_DONE}.", "Ban Thường vụ Tỉnh ủy Lâm Đồng"),
        (f"Đảng ủy phường Cam Ly chưa ban hành {_DONE}.", "Đảng ủy phường Cam Ly"),
    ],
)
def test_that_of_the_province_and_what_is_not_done(text: str, who: str) -> None:
    assert all(subject != who for _, subject, _, _ in statements(text, "IMPLEMENTS"))


@pytest.mark.parametrize("payer", ["đơn vị tài trợ là", "nhà tài trợ là"])
def test_who_pays_is_a_partner(payer: str) -> None:
    found = statements(f"Sở Y tế phối hợp với {payer} Công ty CP Sao Mai tặng máy tính.", "WORKS_WITH")
    assert [(one, other) for _, one, other, _ in found] == [("Sở Y tế Lâm Đồng", "Công ty CP Sao Mai")]
