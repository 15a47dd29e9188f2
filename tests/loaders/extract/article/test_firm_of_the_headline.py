"""Posts without a firm: of the one that the headline opens with, or of the one that the clause calls by its place."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_OWN, _MOTHER = "Công ty TNHH MTV Điện lực Sông Lô", "Tổng công ty Điện lực Phương Nam"
_TOLD = (
    f"Sáng 19/7, {_OWN} (PC Sông Lô) sơ kết. Dự có ông Lâm Văn Tuất, Phó Tổng Giám đốc {_MOTHER} (EVNPN).\n\n"
    "Đến hết tháng 6, PC Sông Lô lắp công tơ đo xa. EVNPN đánh giá cao.\n\n"
)


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("Phó Giám đốc Kỹ thuật Nguyễn Thị Long trình bày báo cáo.", ("Nguyễn Thị Long", "Phó Giám đốc Kỹ thuật")),
        ("Bà Võ Thị Liêm, Kế toán trưởng, nêu ba việc.", ("Võ Thị Liêm", "Kế toán trưởng")),
    ],
)
def test_a_post_is_of_the_firm_of_the_headline(told: str, post: tuple[str, str]) -> None:
    who, title = post
    found = holds(_TOLD + told, about="PC Sông Lô")
    assert (who, f"{title} | {_OWN}", "asserted") in found
    assert ("Lâm Văn Tuất", f"Phó Tổng Giám đốc | {_MOTHER}", "asserted") in found


@pytest.mark.parametrize("where", ["Ở", "Tại", "Còn ở"])
def test_a_post_is_of_the_firm_that_is_called_by_its_place(where: str) -> None:
    told = "Công ty TNHH MTV Cao su Sông Ray và Công ty Cổ phần Cao su Phú Thịnh cũng vào cuộc. "
    assert holds(f"{told}{where} Sông Ray, Tổng Giám đốc Siu Thin nhận việc.") == {
        ("Siu Thin", "Tổng Giám đốc | Công ty TNHH MTV Cao su Sông Ray", "asserted")
    }
