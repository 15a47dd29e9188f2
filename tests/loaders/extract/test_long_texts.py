"""An article of any length that is taken is read: the limit is that of the file (loaders/read/files.py)."""

from __future__ import annotations

from pathlib import Path

from graph.records import ArticleFacts
from loaders.extractor import extract_file

_MORE_THAN_SPACY_TAKES = 1_000_001
_LINE = "Mưa rơi đều trên những mái nhà thấp ven sông.\n\n"


def test_more_than_a_million_characters(tmp_path: Path) -> None:
    path = tmp_path / "dai.txt"
    told = "Ông Lê Văn Ba, Chủ tịch UBND tỉnh Lâm Đồng, dự lễ.\n\n"
    path.write_text(told + _LINE * (_MORE_THAN_SPACY_TAKES // len(_LINE)), "utf-8")
    facts = extract_file(path)
    assert isinstance(facts, ArticleFacts)
    assert "Lê Văn Ba" in {node.name for node in facts.nodes}
