"""Patterns over skeletons: what they need is read off them, and they are tried only where that stands."""

from __future__ import annotations

import pytest

from loaders.extract.skeletons.pattern import Pattern, Rules


@pytest.mark.parametrize(
    ("expression", "needs"),
    [
        ("(?P<who>[BC]) tại (?P<doc>D)", ["BC", "D"]),
        ("D (?:của [BC] )?", ["D"]),
        ("(?:P(?: , T)*|N) là R", ["NP", "R"]),
        ("(?:P|ông) là R", ["R"]),
        ("(?:P )+[^;.D]{0,9}", ["P"]),
        (r"[A-Z]\b(?! C)(?= B)", ["B"]),
        ("thực hiện|D", []),
    ],
)
def test_pattern_needs_what_it_cannot_match_without(expression: str, needs: list[str]) -> None:
    assert ["".join(sorted(need)) for need in Pattern(expression).needs] == needs


@pytest.mark.parametrize(("kinds", "fits"), [("BD", True), ("CDL", True), ("DL", False), ("BC", False), ("", False)])
def test_pattern_fits_sentences_that_hold_one_of_each_need(kinds: str, fits: bool) -> None:
    assert Pattern("[BC] tại D").fits[frozenset(kinds)] is fits


@pytest.mark.parametrize(("once", "starts"), [(False, [0, 2]), (True, [0])])
def test_overlapping_gives_each_start_or_the_first_alone(once: bool, starts: list[int]) -> None:
    pattern = Pattern("D D", once=once)
    assert [match.start() for match in pattern.overlapping("D D D")] == starts


def test_rules_try_those_that_fit_in_their_order() -> None:
    rules = Rules((Pattern("C"), "committee"), (Pattern("B"), "body"), (Pattern("[BD]"), "either"))
    assert [(said, match.group()) for match, said in rules.within("D , B", frozenset("BD"))] == [
        ("body", "B"),
        ("either", "D"),
        ("either", "B"),
    ]


@pytest.mark.parametrize(
    ("expression", "spelt"),
    [
        (r"(?P<who>B) (?:là|làm) cơ quan thường trực", (" cơ quan thường trực",)),
        (r"C (?:được )?(?:kiện toàn|đổi tên)", ("kiện toàn", "đổi tên")),
        (r"(?:cơ quan|bộ phận) thường trực|thường trực", ("thường",)),
        (r"C (?:được |do |)B", ("C ",)),
        (r"(?i:thành lập) C", (" C",)),
    ],
)
def test_no_text_without_the_words_is_searched(expression: str, spelt: tuple[str, ...]) -> None:
    pattern = Pattern(expression)
    assert pattern.spelt == spelt
    assert not pattern.spoken("…")
    assert pattern.spoken(spelt[-1])
