"""What is taken out of the page can be read by other programs and holds what was shown."""

from __future__ import annotations

import base64
import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import cast

import networkx as nx
import pytest

from tests.browser.tools import Opened
from tests.factories_viz import sample_scene
from viz.page import write
from viz.scene import Evidence, Scene, SceneEdge, SceneNode

pytestmark = pytest.mark.browser

# Size of a picture, and how many colours there are in its head, its middle and its foot.
COLOURS = """async (address) => {
  const image = new Image();
  image.src = address;
  await image.decode();
  const { width, height } = image;
  const context = Object.assign(document.createElement("canvas"), { width, height })
    .getContext("2d", { willReadFrequently: true });
  context.drawImage(image, 0, 0);
  const colours = (x, y, w, h) => new Set(new Uint32Array(context.getImageData(x, y, w, h).data.buffer)).size;
  return {
    width,
    head: colours(0, 0, width, 60),
    middle: colours(width >> 2, height >> 2, width >> 1, height >> 1),
    foot: colours(0, height - 50, width, 50),
  };
}"""


def _save(opened: Opened, button: str, folder: Path) -> Path:
    with opened.page.expect_download() as waiting:
        opened.page.click(button)
    path = folder / waiting.value.suggested_filename
    waiting.value.save_as(path)
    return path


def _graph(opened: Opened, folder: Path) -> nx.MultiDiGraph[str]:
    return cast("nx.MultiDiGraph[str]", nx.read_graphml(_save(opened, "#save-graphml", folder), force_multigraph=True))


def test_graphml_is_read_again_by_networkx(sample: Opened, tmp_path: Path) -> None:
    scene = sample_scene()

    graph = _graph(sample, tmp_path)

    found = {(node, graph.nodes[node]["label"], graph.nodes[node]["name"]) for node in graph.nodes}
    assert found == {(node.id, node.label, node.name) for node in scene.nodes}
    assert sorted((*edge, graph.edges[edge]["type"]) for edge in graph.edges) == sorted(
        (edge.source, edge.target, edge.id, edge.type) for edge in scene.edges
    )


def test_graphml_of_evil_text_is_still_graphml(
    open_page: Callable[..., Opened], evil_page: Path, tmp_path: Path
) -> None:
    graph = _graph(open_page(evil_page), tmp_path)

    assert graph.number_of_nodes() == 3
    assert {"<script>" in graph.nodes[node]["name"] for node in graph.nodes} == {True}


def test_graphml_keeps_quotation_and_time(sample: Opened, tmp_path: Path) -> None:
    edge = next(edge for edge in sample_scene().edges if edge.start and len(edge.evidence) == 2)

    graph = _graph(sample, tmp_path)
    data = graph.edges[edge.source, edge.target, edge.id]

    assert data["quote"] == "\n".join(one.quote for one in edge.evidence)
    assert (data["start"], data["support"], data["derived"]) == (edge.start, edge.support, edge.derived)


def test_graphml_holds_what_is_shown(sample: Opened, tmp_path: Path) -> None:
    sample.page.uncheck("#relations input[value=AT]")

    graph = _graph(sample, tmp_path)

    assert graph.number_of_edges() == sample.ask("counts()")["edges"]


def test_csv_opens_with_a_bom_and_has_a_row_for_each_sentence(sample: Opened, tmp_path: Path) -> None:
    scene = sample_scene()

    raw = _save(sample, "#save-csv", tmp_path).read_bytes()
    rows = list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline="")))

    assert raw.startswith(b"\xef\xbb\xbf")
    assert sorted((row["from_id"], row["to_id"], row["quote"]) for row in rows) == sorted(
        (edge.source, edge.target, one.quote) for edge in scene.edges for one in edge.evidence
    )


def test_csv_turns_formulas_into_text(open_page: Callable[..., Opened], tmp_path: Path) -> None:
    nodes = (SceneNode("a", "Official", "=1+1"), SceneNode("b", "Province", 'Tên, "có" dấu'))
    edge = SceneEdge("e", "HOLDS", "a", "b", "@role", evidence=(Evidence("- một\ndòng"),))
    write(Scene("x", "X", nodes=nodes, edges=(edge,)), tmp_path / "x.html")
    opened = open_page(tmp_path / "x.html")

    text = _save(opened, "#save-csv", tmp_path).read_text("utf-8-sig")
    (row,) = csv.DictReader(io.StringIO(text, newline=""))

    assert (row["from"], row["role"], row["to"]) == ("'=1+1", "'@role", 'Tên, "có" dấu')
    assert row["quote"].replace("\r\n", "\n") == "'- một\ndòng"


def test_file_names_say_the_view_and_the_day(sample: Opened, tmp_path: Path) -> None:
    sample.page.fill("#day", "2023-06-01")
    sample.page.dispatch_event("#day", "change")

    assert _save(sample, "#save-csv", tmp_path).name == "minh-hoa-2023-06-01.csv"


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_png_is_large_and_not_blank(
    open_page: Callable[..., Opened], sample_page: Path, tmp_path: Path, scheme: str
) -> None:
    opened = open_page(sample_page, color_scheme=scheme)
    before = opened.page.locator("#net canvas").bounding_box()

    path = _save(opened, "#save-png", tmp_path)
    address = "data:image/png;base64," + base64.b64encode(path.read_bytes()).decode("ascii")
    seen = opened.page.evaluate(COLOURS, address)

    assert before is not None
    assert seen["width"] == 2 * before["width"]
    assert min(seen["head"], seen["middle"], seen["foot"]) > 20
    assert opened.page.locator("#net canvas").bounding_box() == before
