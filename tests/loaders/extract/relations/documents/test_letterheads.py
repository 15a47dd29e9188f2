"""Who has given a document whose number stands below a letterhead."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.read.files import source_of
from tests.loaders.extract.reading import shown

_LINES = """{above}
{number}
Di Linh, ngày 11 tháng 5 năm 2023

THÔNG BÁO
Kết luận phiên họp

Đảng ủy xã Di Linh, tỉnh Lâm Đồng yêu cầu các chi bộ thực hiện.
"""


@pytest.mark.parametrize(
    ("above", "number", "issuer"),
    [
        ("ĐẢNG BỘ TỈNH LÂM ĐỒNG\nĐẢNG ỦY XÃ DI LINH", "Số 14-TB/ĐU", "Đảng ủy xã Di Linh"),
        ("TỈNH ỦY LÂM ĐỒNG\nĐẢNG ỦY XÃ DI LINH\n*", "Số: 15-TB/ĐU", "Đảng ủy xã Di Linh"),
    ],
)
def test_party_of_a_commune_gives_what_stands_below_its_letterhead(above: str, number: str, issuer: str) -> None:
    raw = _LINES.format(above=above, number=number)
    found = reading_of(read_source(make_nlp(), source_of(raw, "bai.txt"))).statements
    told = {(shown(s.subject), s.rule) for s in found if s.type == "ISSUED"}

    assert told == {(issuer, "issued.own")}
