"""Who has given a document whose number stands below a letterhead."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.read.files import source_of
from tests.loaders.extract.reading import shown, statements

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
        ("TỈNH ỦY LÂM ĐỒNG\nBAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ\n*", "Số 16-TB/BCĐ", "Ban chỉ đạo chuyển đổi số"),
    ],
)
def test_whose_letterhead_it_is_gives_what_stands_below(above: str, number: str, issuer: str) -> None:
    raw = _LINES.format(above=above, number=number)
    found = reading_of(read_source(make_nlp(), source_of(raw, "bai.txt"))).statements
    told = {(shown(s.subject), s.rule) for s in found if s.type == "ISSUED"}

    assert told == {(issuer, "issued.own")}


def test_a_document_said_to_be_a_text_of_somebody() -> None:
    text = "Chương trình hành động số 31-CTr/TU, văn bản của Tỉnh ủy, nay là tiêu chí xếp loại."
    assert statements(text, "ISSUED") == {("ISSUED", "Tỉnh ủy Lâm Đồng", "31-CTr/TU", "asserted")}
