"""A view of a store: its relations are the rows of its queries, its sentences those of the articles, its day theirs."""

from __future__ import annotations

import pytest

from graph.errors import NotFoundError, UsageError
from graph.store import Store
from queries.run import run_query
from tests.story import FOLDER
from viz.build import kept, scene_of
from viz.page import render
from viz.scene import SceneEdge
from viz.sketch import Line

COMMITTEE = "Ban Chỉ đạo về phát triển khoa học, công nghệ, đổi mới sáng tạo và chuyển đổi số tỉnh Hòa Bình"
ALL = {
    "overview": {},
    "surroundings": {"actor": "Bùi Vân Sa"},
    "province": {"province": "hoa binh"},
    "committee": {"committee": COMMITTEE},
    "person": {"person": "dinh thach khe"},
    "programme": {"programme": "Cả xứ Mường lên mạng"},
    "policy": {"policy": "Nghị quyết 57-NQ/TW"},
    "policy_tree": {"policy": "88/KH-UBND"},
    "path": {"a": "Bùi Vân Sa", "b": "Kim Trường Sa"},
    "compare": {"a": "Hòa Bình", "b": "Phú Thọ"},
}
RAW = [path.read_text("utf-8") for path in sorted(FOLDER.glob("*.txt"))]


@pytest.mark.parametrize(
    ("name", "given"),
    [
        ("surroundings", ALL["surroundings"]),
        ("surroundings", {"actor": "Phú Thọ", "depth": "2"}),
        ("policy_tree", ALL["policy_tree"]),
        ("path", ALL["path"]),
    ],
)
@pytest.mark.parametrize("day", [None, "2025-05-14", "2025-12-31"])
def test_relations_are_those_of_the_rows(story: Store, name: str, given: dict[str, str], day: str | None) -> None:
    rows = run_query(story, name, given, day).rows
    shown = {edge.id for edge in scene_of(story, name, given, day).edges if edge.type != "ISSUED"}
    assert shown == {row["relation"] for row in rows if row["type"] != "ISSUED"}


def test_overview_counts_what_the_query_counts_and_names_nobody(story: Store) -> None:
    rows = run_query(story, "overview_named").rows
    scene = scene_of(story, "overview")
    assert sum(edge.count for edge in scene.edges) == sum(row["relations"] for row in rows)
    assert [node.id for node in scene.nodes if node.label in ("Official", "Position")] == ["Official", "Position"]


@pytest.mark.parametrize("name", ALL)
def test_every_sentence_stands_in_an_article(story: Store, name: str) -> None:
    quotes = [one.quote for edge in scene_of(story, name, ALL[name]).edges for one in edge.evidence]
    assert quotes
    assert [quote for quote in quotes if not any(quote in raw for raw in RAW)] == []


@pytest.mark.parametrize("name", ALL)
def test_every_relation_that_articles_state_has_its_sentence(story: Store, name: str) -> None:
    edges = scene_of(story, name, ALL[name]).edges
    assert edges
    assert [edge.id for edge in edges if not edge.evidence and edge.type != "MERGED_INTO"] == []


@pytest.mark.parametrize("name", ALL)
def test_page_is_the_same_again_and_tells_no_folder(story: Store, name: str) -> None:
    first, second = (render(scene_of(story, name, ALL[name])) for _ in range(2))
    assert first == second
    assert str(FOLDER) not in first


@pytest.mark.parametrize(
    ("day", "leader"),
    [("2025-03-15", "Đinh Thạch Khê"), ("2025-06-01", "Bùi Vân Sa")],
)
def test_committee_has_the_head_of_the_day(story: Store, day: str, leader: str) -> None:
    scene = scene_of(story, "committee", {"committee": COMMITTEE}, day)
    names = {node.id: node.name for node in scene.nodes}
    heads = [edge for edge in scene.edges if edge.type == "LEADS" and edge.derived and edge.role == "Trưởng ban"]
    assert leader in {names[edge.source] for edge in heads}
    assert all(len(edge.steps) == 3 and len(edge.evidence) >= 2 for edge in heads)
    assert scene.as_of == day


def test_day_before_all_articles_has_no_relation_and_says_so(story: Store) -> None:
    scene = scene_of(story, "surroundings", ALL["surroundings"], "2020-01-01")
    assert ([node.name for node in scene.nodes], scene.edges) == (["Bùi Vân Sa"], ())
    assert "01/01/2020" in scene.notes[-1]


def test_path_that_is_not_there_is_said(story: Store) -> None:
    scene = scene_of(story, "path", {"a": "Bùi Vân Sa", "b": "Kim Trường Sa"}, "2025-06-01")
    assert (len(scene.nodes), scene.edges) == (2, ())
    assert scene.notes[-1].startswith("Không tìm thấy đường nối")
    assert "01/06/2025" in scene.notes[-1]


def test_province_view_joins_both_epochs(story: Store) -> None:
    scene = scene_of(story, "province", {"province": "hoa binh"})
    names = {node.id: node.name for node in scene.nodes}
    merged = [
        (names[edge.source], names[edge.target], edge.start) for edge in scene.edges if edge.type == "MERGED_INTO"
    ]
    assert ("Hòa Bình (trước 01/07/2025)", "Phú Thọ", "2025-07-01") in merged
    assert names[scene.focus].startswith("Hòa Bình")
    assert scene.title.startswith("Hòa Bình:")


def test_compare_counts_each_side_in_its_notes(story: Store) -> None:
    scene = scene_of(story, "compare", ALL["compare"])
    assert [note.split(":")[0] for note in scene.notes[1:4]] == ["Hòa Bình (trước 01/07/2025)", "Phú Thọ", "Chung"]


def test_relation_without_dates_in_its_row_has_those_of_its_sentences(story: Store) -> None:
    scene = scene_of(story, "province", {"province": "Cà Mau"})
    (of,) = [edge for edge in scene.edges if edge.type == "OF_PROVINCE" and "Đề án 06" in str(edge.evidence)]
    (row,) = run_query(story, "surroundings", {"actor": of.source}).rows[:1]
    assert (of.first_seen, of.support) == ("2025-09-12", row["support"])


@pytest.mark.parametrize(
    ("given", "kind"),
    [({"actor": "Nguyễn Không Có"}, NotFoundError), ({"actor": "Bùi Vân Sa", "depth": "9"}, UsageError)],
)
def test_values_that_fit_nothing_are_refused(story: Store, given: dict[str, str], kind: type[Exception]) -> None:
    with pytest.raises(kind):
        scene_of(story, "surroundings", given)


def _line(at: int, source: str, target: str, support: int) -> Line:
    return Line(SceneEdge(f"rel_{at}", "LEADS", source, target, support=support), (f"rel_{at}",), True)


def test_kept_takes_what_touches_the_middle_then_most_articles() -> None:
    lines = [_line(0, "a", "b", 1), _line(1, "c", "d", 9), _line(2, "a", "e", 5), _line(3, "e", "f", 2)]
    assert kept(lines, ["a"], 6) == (lines, 0)
    assert kept(lines, ["a"], 5) == ([lines[0], lines[1], lines[2]], 1)
    assert kept(lines, ["a"], 3) == ([lines[0], lines[2]], 2)
