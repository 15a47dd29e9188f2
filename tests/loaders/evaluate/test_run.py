"""Scores over a folder of annotated articles, and the comparison of two runs."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import NotFoundError, UsageError
from loaders.evaluate.run import changes, evaluate, saved
from loaders.evaluate.score import Score, Tally

TEXT = """Sở Y tế An Giang có giám đốc mới

Ngày 12/3/2026, ông Trần Bá Lạc, Giám đốc Sở Y tế tỉnh An Giang, dự lễ ra mắt.
"""
GOLD = """
persons: [Trần Bá Lạc]
provinces: [An Giang]
bodies: [{name: Sở Y tế An Giang}, {name: Sở Tài chính An Giang}]
relations:
  - {type: HOLDS, person: Trần Bá Lạc, title: Giám đốc, body: Sở Y tế An Giang}
  - {type: HOLDS, person: Trần Bá Lạc, title: Giám đốc, body: Sở Nội vụ An Giang, optional: true}
"""
TRAP = """
must_not: [{type: HOLDS, person: Trần Bá Lạc, title: Giám đốc, body: Sở Y tế An Giang}]
not_in_graph: [Trần Bá Lạc]
"""


def folder(tmp_path: Path, gold: str = GOLD) -> Path:
    for part, name, content in (("articles", "901.txt", TEXT), ("gold", "901.yaml", gold)):
        (tmp_path / part).mkdir()
        (tmp_path / part / name).write_text(content, encoding="utf-8")
    return tmp_path


def test_evaluate_counts_hits_misses_and_extras(tmp_path: Path) -> None:
    score = evaluate(folder(tmp_path))
    assert score.classes["persons"] == Tally(hit=1)
    assert score.classes["bodies"] == Tally(hit=1, miss=1)
    assert score.classes["relations.HOLDS"] == Tally(hit=1)
    assert score.traps == []


def test_evaluate_counts_right_facts_by_their_rule(tmp_path: Path) -> None:
    rules = evaluate(folder(tmp_path)).rules()
    assert {rule: dict(counts) for rule, counts in rules.items()} == {"title.after": {"right": 1}}


def test_evaluate_tells_broken_traps(tmp_path: Path) -> None:
    traps = evaluate(folder(tmp_path, GOLD + TRAP)).traps
    assert [trap.partition(":")[0] for trap in traps] == ["901", "901"]


def test_evaluate_takes_the_gold_folder_alone(tmp_path: Path) -> None:
    whole = evaluate(folder(tmp_path)).classes
    assert evaluate(tmp_path / "gold").classes == whole


def test_evaluate_refuses_a_folder_without_annotation(tmp_path: Path) -> None:
    with pytest.raises(NotFoundError):
        evaluate(tmp_path)


@pytest.mark.parametrize("gold", ["- a list", "{unclosed"])
def test_evaluate_refuses_a_bad_annotation_with_its_file(tmp_path: Path, gold: str) -> None:
    with pytest.raises(UsageError) as caught:
        evaluate(folder(tmp_path, gold))
    assert caught.value.place == str(tmp_path / "gold" / "901.yaml")


def test_changes_against_the_same_run_are_none(tmp_path: Path) -> None:
    score = evaluate(folder(tmp_path))
    run = tmp_path / "run.json"
    run.write_text(saved(score), encoding="utf-8")
    assert list(changes(score, run)) == []


def test_changes_tell_what_is_gained_and_lost(tmp_path: Path) -> None:
    score = evaluate(folder(tmp_path))
    run = tmp_path / "run.json"
    run.write_text(saved(score).replace("Trần Bá Lạc", "Trần Bá Lực"), encoding="utf-8")
    found = {(c.kind, c.better) for c in changes(score, run)}
    assert found == {("persons", True), ("persons", False), ("HOLDS", True), ("HOLDS", False)}


def test_changes_refuses_a_file_that_is_no_run(tmp_path: Path) -> None:
    with pytest.raises(UsageError):
        list(changes(Score(), folder(tmp_path) / "gold" / "901.yaml"))


def test_tally_of_nothing_is_perfect() -> None:
    assert (Tally().precision, Tally().recall, Tally(miss=1).f1) == (1.0, 1.0, 0.0)
