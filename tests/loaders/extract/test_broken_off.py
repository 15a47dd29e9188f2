"""A text that breaks off anywhere, in a name, a title or a bracket, is read like any other."""

from __future__ import annotations

import random
from contextlib import suppress
from pathlib import Path

import pytest

from graph.errors import RefusedError
from graph.records import ArticleFacts
from loaders import extractor
from loaders.extractor import extract_source
from loaders.read.files import source_of
from tests.loaders.extract.reading import statements

ARTICLES = sorted((Path(__file__).parents[2] / "gold" / "dev" / "articles").glob("*.txt"))
_CUTS, _LONGEST = 6, 400


@pytest.mark.parametrize("one_line", [False, True], ids=["lines", "one-line"])
def test_text_may_end_anywhere(one_line: bool) -> None:
    chance = random.Random(57)
    for article in ARTICLES:
        text = article.read_text("utf-8")
        text = text.replace("\n", " ") if one_line else text
        for _ in range(_CUTS):
            end = chance.randrange(40, len(text))
            piece = text[max(0, end - chance.randrange(40, _LONGEST)) : end]
            with suppress(RefusedError):  # nothing but a date is no article
                assert isinstance(extract_source(source_of(piece, "bai.txt")), ArticleFacts)


def test_fault_in_one_text_refuses_it_and_says_so(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def fails(source: object) -> ArticleFacts:
        raise IndexError("quá dài")

    monkeypatch.setattr(extractor, "extract_source", fails)
    path = tmp_path / "bai.txt"
    path.write_text("Ông Lê Văn Ba, Chủ tịch UBND tỉnh Lâm Đồng, dự lễ.", "utf-8")
    refused = extractor.extract_file(path)
    assert isinstance(refused, extractor.Refusal)
    assert refused.path == str(path)
    assert "IndexError: quá dài" in refused.reason


def test_items_of_a_roster_whose_name_stands_on_the_line_above() -> None:
    items = "1. Lê Vinh Hiển\n2. Giám đốc Sở Tài chính\n3. Cao Thị Tâm\n"
    found = statements(f"Danh sách Ban Chỉ đạo 57 tỉnh như sau. Các Ủy viên:\n\n{items}", "MEMBER_OF")
    assert {who for _, who, _, _ in found} == {"Lê Vinh Hiển", "Cao Thị Tâm"}
