"""A page that opens with what a picture shows, or puts it in brackets on a line of its own."""

from __future__ import annotations

import pytest

from loaders.extract.pipeline import read_source
from loaders.read.files import source_of
from tests.loaders.extract.reading import _nlp, told

_NEWS = "\n\nSáng nay, HĐND tỉnh Lâm Đồng họp bàn nhiều việc quan trọng.\n\nHội nghị bàn việc của tỉnh."


@pytest.mark.parametrize(
    "line",
    [
        "Ông Mai Văn Sen – Chủ tịch UBND tỉnh Lâm Đồng tặng hoa chúc mừng",
        "Đồng chí Mai Văn Sen, Chủ tịch UBND tỉnh Lâm Đồng trao quà",
        "Họp HĐND\n\n(Ông Mai Văn Sen, Chủ tịch UBND tỉnh)",
    ],
)
def test_who_is_in_a_picture_is_read(line: str) -> None:
    found = read_source(_nlp(), source_of(line + _NEWS, "bai.txt", {"published": "2025-06-01"}))._.statements
    holds = {told(s) for s in found if s.type == "HOLDS"}
    assert holds == {("HOLDS", "Mai Văn Sen", "Chủ tịch | Ủy ban nhân dân tỉnh Lâm Đồng", "asserted")}


def test_an_agency_before_the_text_is_none_of_it() -> None:
    found = read_source(_nlp(), source_of(f"Họp HĐND\n\n(LĐO) - Tỉnh Lâm Đồng họp.{_NEWS}", "bai.txt"))._.lines
    assert found[1].start > len("Họp HĐND\n\n(LĐO)")
