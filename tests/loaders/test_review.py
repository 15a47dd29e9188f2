"""A person's word on two things takes effect in the store at once, and is taken back without a trace."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import NotFoundError, StoreError, UsageError
from graph.store import Store
from loaders.link.facets import Facet
from loaders.link.judgement_file import read_judgements
from loaders.link.judgements import Verdict
from loaders.review import Review
from loaders.write.writer import Writer
from tests.factories import Draft, body, committee, enterprise, official, post
from tests.stores.dump import dump

PARTY = body("Tỉnh ủy An Giang")
SECRETARY = post("Bí thư", PARTY)
FIRST, SECOND = official("Lê An", "An Giang/34|"), official("Lê An", "Cà Mau/34|")
BOARD, BARE = (committee("Ban Chỉ đạo tỉnh An Giang", topic) for topic in ("nq57", ""))


@pytest.fixture
def told(store: Store) -> Store:
    """Two namesakes, and a committee once with its topic and once without."""
    writer = Writer(store, "v1")
    writer.prepare()
    first = Draft("a", "2025-08-01").says("HOLDS", FIRST, SECRETARY).says("LEADS", FIRST, BOARD, role="Trưởng ban")
    second = Draft("b", "2025-09-01").says("HOLDS", SECOND, SECRETARY).says("LEADS", SECOND, BARE, role="Trưởng ban")
    firm = enterprise("Minh Phát", "minh phát")
    writer.write([first.facts(), second.says("WORKS_WITH", PARTY, firm).facts()])
    return store


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "judgements.jsonl"


def keys(store: Store, label: str = "Official") -> list[list[str]]:
    return sorted(row["keys"] for row in store.read(f"MATCH (n:{label}) RETURN n.keys AS keys").rows)


def test_same_joins_two_at_once_with_all_that_hangs_on_them(told: Store, file: Path) -> None:
    Review(told, file).judge(FIRST.id, SECOND.id, "same", "cùng quê")
    assert keys(told) == [["lê an § An Giang/34|", "lê an § Cà Mau/34|"]]
    summed = told.read("MATCH (:Official)-[r:HOLDS]->() RETURN r.support AS support, r.last_seen AS last").rows
    assert summed == ({"support": 2, "last": "2025-09-01"},)
    assert read_judgements(file).items[0].why == "cùng quê"


def test_same_joins_committees_too(told: Store, file: Path) -> None:
    Review(told, file).judge(BOARD.id, BARE.id, "same")
    found = told.read("MATCH (c:SteeringCommittee)<-[:LEADS]-(o) RETURN c.topic AS topic, count(o) AS leaders").rows
    assert found == ({"topic": "nq57", "leaders": 2},)


@pytest.mark.parametrize("verdict", ["same", "different", "unsure"])
def test_undo_restores_the_graph(told: Store, file: Path, verdict: Verdict) -> None:
    before = dump(told)
    review = Review(told, file)
    review.judge(FIRST.id, SECOND.id, verdict)
    taken = review.undo()
    assert (taken.verdict, dump(told)) == (verdict, before)
    assert [j.verdict for j in read_judgements(file).items] == [verdict, "unjudged"]


def test_undo_parts_names_that_only_a_person_tied(told: Store, file: Path) -> None:
    misprint = official("Lê Án", "An Giang/34|")
    Writer(told, "v1").write([Draft("c", "2025-10-01").says("HOLDS", misprint, SECRETARY).facts()])
    before = dump(told)
    review = Review(told, file)
    review.judge(FIRST.id, misprint.id, "same")
    assert len(keys(told)) == 2
    review.undo(1)
    assert dump(told) == before


def test_different_parts_what_a_rule_had_joined(told: Store, file: Path) -> None:
    old = official("Lê An", "An Giang/63|")
    Writer(told, "v1").write([Draft("c", "2025-03-01").says("HOLDS", old, SECRETARY).facts()])
    assert [len(found) for found in keys(told)] == [2, 1]
    Review(told, file).judge(str(Facet.of(old)), str(Facet.of(FIRST)), "different")
    assert [len(found) for found in keys(told)] == [1, 1, 1]


def test_later_loads_obey_the_file(told: Store, file: Path) -> None:
    Review(told, file).judge(FIRST.id, SECOND.id, "same")
    Writer(told, "v1", read_judgements(file)).write([Draft("c", "2025-10-01").says("HOLDS", FIRST, SECRETARY).facts()])
    assert [len(found) for found in keys(told)] == [2]


def test_take_replays_the_file_of_another(told: Store, file: Path, tmp_path: Path) -> None:
    before = dump(told)
    Review(told, file).judge(FIRST.id, SECOND.id, "same")
    joined = dump(told)
    Review(told, file).undo()
    theirs = Review(told, tmp_path / "ours.jsonl")
    assert theirs.take(file) == 2
    assert dump(told) == before
    (tmp_path / "half.jsonl").write_text(file.read_text("utf-8").splitlines()[0], "utf-8")
    assert Review(told, tmp_path / "new.jsonl").take(tmp_path / "half.jsonl") == 1
    assert dump(told) == joined


def test_apply_undoes_what_the_file_no_longer_says(told: Store, file: Path) -> None:
    before = dump(told)
    Review(told, file).judge(FIRST.id, SECOND.id, "same")
    file.unlink()
    assert Review(told, file).apply() == 0
    assert dump(told) == before


def test_standing_leaves_out_what_was_overruled(told: Store, file: Path) -> None:
    review = Review(told, file)
    review.judge(FIRST.id, SECOND.id, "unsure")
    review.judge(SECOND.id, FIRST.id, "different")
    assert [(number, j.verdict) for number, j in review.standing()] == [(2, "different")]


@pytest.mark.parametrize(
    ("a", "b", "error"),
    [
        (FIRST.id, "off_0000000000000000", NotFoundError),
        ("lê an § Hà Nội/all|", FIRST.id, NotFoundError),
        (FIRST.id, SECRETARY.id, UsageError),
        (FIRST.id, BOARD.id, UsageError),
        (FIRST.id, str(Facet.of(FIRST)), UsageError),
    ],
)
def test_judge_refuses_what_is_no_pair(told: Store, file: Path, a: str, b: str, error: type[Exception]) -> None:
    with pytest.raises(error):
        Review(told, file).judge(a, b, "same")
    assert not file.exists()


@pytest.mark.parametrize("number", [None, 0, 1, 2])
def test_undo_refuses_a_number_that_does_not_stand(told: Store, file: Path, number: int | None) -> None:
    review = Review(told, file)
    review.judge(FIRST.id, SECOND.id, "same")
    review.undo()
    with pytest.raises(UsageError):
        review.undo(number)


def test_file_is_as_it_was_where_the_store_cannot_be_written(
    told: Store, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(*_: object) -> None:
        raise StoreError("full")

    review = Review(told, file)
    review.judge(FIRST.id, SECOND.id, "unsure")
    monkeypatch.setattr(Writer, "relink", fails)
    with pytest.raises(StoreError):
        review.judge(FIRST.id, SECOND.id, "same")
    assert [j.verdict for j in read_judgements(file).items] == ["unsure"]
