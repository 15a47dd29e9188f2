"""The pipeline as a whole: each pipe finds what it needs, and a text that is empty or strange goes through."""

from __future__ import annotations

import gc

import pytest

from loaders.extract.pipeline import PIPES, make_nlp, read_source
from loaders.extract.reading import reading_of
from loaders.extractor import extract_source
from loaders.read.files import source_of


def test_every_pipe_has_what_it_needs_from_those_before() -> None:
    found = make_nlp().analyze_pipes() or {}
    assert list(found["problems"]) == make_nlp().pipe_names
    assert {name: problems for name, problems in found["problems"].items() if problems} == {}


def test_pipes_stand_in_their_order_under_their_names() -> None:
    assert [f"vn.{name}" for name in make_nlp().pipe_names] == list(PIPES)


@pytest.mark.parametrize(
    "text", ["a b c", "((((((", "...", "1 2 3 4", "Ông", "NGHỊ QUYẾT SỐ", "<script>alert(1)</script>", "\u200b a"]
)
def test_a_text_that_says_nothing_states_nothing(text: str) -> None:
    article = f"Một buổi sáng\nĐây là một câu không nói điều gì.\n{text}\n"
    reading = reading_of(read_source(make_nlp(), source_of(article, "a.txt")))
    assert (list(reading.statements), list(reading.figures)) == ([], [])


def test_an_article_leaves_nothing_to_the_collector_of_cycles() -> None:
    # What refers to itself stays in memory until the collector comes: with it all words of the article.
    article = (
        "Tỉnh ủy An Giang kiện toàn Ban Chỉ đạo chuyển đổi số\n"
        "Ngày 3/7/2025, Tỉnh ủy An Giang ban hành Quyết định số 12-QĐ/TU kiện toàn Ban Chỉ đạo chuyển đổi số tỉnh.\n"
        "Ông Trần Văn A, Bí thư Tỉnh ủy, làm Trưởng ban; bà Lê Thị B, Giám đốc Sở Y tế, làm Phó Trưởng ban.\n"
        "Tỷ lệ hồ sơ trực tuyến đạt 72,6%; tỉnh xếp thứ 7/34.\n"
    )
    extract_source(source_of(article, "a.txt"))  # word lists are loaded once a process
    gc.collect()
    gc.disable()
    try:
        extract_source(source_of(article, "a.txt"))
        assert gc.collect() == 0
    finally:
        gc.enable()
