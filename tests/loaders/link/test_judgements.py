"""What people said of pairs: the last word counts, and a file of it is read, merged and refused line by line."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import RefusedError
from loaders.link.facets import Facet
from loaders.link.judgement_file import line_of, merged, read_judgements, write_judgements
from loaders.link.judgements import Judgement, Judgements, Verdict

A, B, C = (Facet("Official", "lê an", part) for part in ("An Giang/34|", "Cà Mau/34|", "Bộ Y tế"))
OTHER = Facet("Official", "lê ân", "An Giang/34|")


def say(verdict: Verdict, a: Facet = A, b: Facet = B, at: str = "2026-01-01") -> Judgement:
    return Judgement((a,), (b,), verdict, at=at)


def test_of_gives_the_last_word_on_a_pair_whichever_side_comes_first() -> None:
    said = Judgements((say("same"), Judgement((B,), (A,), "different")))
    assert (said.of(A, B), said.of(B, A), said.of(A, C)) == ("different", "different", "unjudged")


def test_same_leaves_out_what_was_taken_back() -> None:
    assert Judgements((say("same"), say("unjudged"))).same == ()


def test_judgement_speaks_of_every_key_of_both_sides() -> None:
    said = Judgements((Judgement((A, B), (C,), "same"),))
    assert {said.of(A, C), said.of(B, C)} == {"same"}
    assert said.of(A, B) == "unjudged"


@pytest.mark.parametrize(
    ("verdicts", "expected"),
    [(("same", "different"), "different"), (("unsure", "same"), "same"), (("unsure", "unjudged"), "unsure")],
)
def test_between_takes_the_word_that_parts_first(verdicts: tuple[Verdict, Verdict], expected: Verdict) -> None:
    said = Judgements((say(verdicts[0], A, C), say(verdicts[1], B, C)))
    assert said.between((A, B), (C,)) == expected


def test_groups_with_follows_names_that_a_person_tied() -> None:
    said = Judgements((say("same", A, OTHER),))
    assert said.groups_with("Official", {"lê an"}) == {"lê an", "lê ân"}
    assert said.groups_with("Policy", {"lê an"}) == {"lê an"}


def test_file_gives_back_what_was_written(tmp_path: Path) -> None:
    said = Judgements((Judgement((A, B), (OTHER,), "same", "một người, hai cách viết", "2026-01-02"), say("different")))
    write_judgements(tmp_path / "deep" / "judgements.jsonl", said)
    assert read_judgements(tmp_path / "deep" / "judgements.jsonl") == said


def test_file_can_be_read_by_a_person() -> None:
    assert line_of(say("same")).startswith('{"verdict": "same", "label": "Official", "a": ["lê an § An Giang/34|"]')


def test_missing_file_says_nothing(tmp_path: Path) -> None:
    assert read_judgements(tmp_path / "none.jsonl") == Judgements()


@pytest.mark.parametrize(
    "line",
    [
        "{",
        "[]",
        '{"verdict": "maybe", "label": "Official", "a": ["x § y"], "b": ["x § z"]}',
        '{"verdict": "same", "label": "Person", "a": ["x § y"], "b": ["x § z"]}',
        '{"verdict": "same", "label": "Official", "a": [], "b": ["x § z"]}',
        '{"verdict": "same", "label": "Official", "a": "x", "b": ["x § z"]}',
    ],
)
def test_line_that_is_no_judgement_is_refused_with_its_number(tmp_path: Path, line: str) -> None:
    path = tmp_path / "judgements.jsonl"
    path.write_text(f"{line_of(say('same'))}\n\n{line}\n", "utf-8")
    with pytest.raises(RefusedError) as caught:
        read_judgements(path)
    assert caught.value.place == f"{path}:3"


def test_merged_keeps_each_line_once_in_the_order_of_saying() -> None:
    first, second, third = (say("same", at=f"2026-01-0{day}") for day in (1, 2, 3))
    assert merged(Judgements((first, third)), (second, first)).items == (first, second, third)
