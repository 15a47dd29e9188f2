"""What a pattern cannot match without is read off it: whole words where they surely stand apart, else none."""

from __future__ import annotations

import re

import pytest

from loaders.extract.skeletons.needed import needed_by
from loaders.extract.skeletons.pattern import Pattern


@pytest.mark.parametrize(
    ("expression", "words"),
    [
        (r"(?<!\w)(?:thế chỗ|thay|bãi bỏ)(?!\w)", {"thế", "thay", "bãi"}),
        (r"\b(?:thế chỗ|thay)\b", {"thế", "thay"}),
        (r"P (?:đã |vừa )?bị (?:cách chức|thôi việc) T", {"cách", "việc"}),
        (r"(?:^|[\s:])(?:thay|thế)(?: cho)? C", {"thay", "thế"}),
        (r"\b(?:(?:giữ|làm) )+T", {"giữ", "làm"}),
        (r"(?:thay|thế) C", set()),  # `chothay C` too
        (r"\b(?:thay|thế)", set()),  # `thaycho` too
        (r"\b(?:thay|thế)\w* C", set()),
        (r"\b(?:thay|thế )?C", set()),
        (r"\b(?i:thay|thế) C", set()),
    ],
)
def test_needed_by_names_words_that_are_surely_whole(expression: str, words: set[str]) -> None:
    assert needed_by(expression)[1][:1] == ((words,) if words else ())


def test_needed_by_names_a_set_for_each_place_where_words_stand() -> None:
    assert list(map(set, needed_by(r"\b(?:thay|nối) P (?:giữ|làm) T")[1])) == [{"thay", "nối"}, {"giữ", "làm"}]


@pytest.mark.parametrize(
    ("expression", "text"),
    [
        (r"\b(?:thế chỗ|thay)\b", "(thay) P"),
        (r"(?:^|[\s:])(?:thay|thế)(?: cho)? C", "nay:thế C"),
        (r"(?:thay|thế) C", "chothay C"),
        (r"(?<!\w)(?:thay|bãi bỏ)(?!\w)", "ai-bãi bỏ."),
        (r"(?:giữ|làm)(?= T|;)", "sẽlàm; T"),
    ],
)
def test_spoken_holds_wherever_the_pattern_matches(expression: str, text: str) -> None:
    pattern = Pattern(expression)
    assert re.search(expression, text)
    assert pattern.spoken(text)


def test_spoken_tells_texts_apart_whichever_was_asked_before() -> None:
    one, other = Pattern(r"\b(?:thay|thế)\b P"), Pattern(r"\b(?:thay|thế)\b C")
    assert one.spoken is other.spoken
    assert [one.spoken(text) for text in ("thay P", "giữ P", "thế P", "giữ P")] == [True, False, True, False]
