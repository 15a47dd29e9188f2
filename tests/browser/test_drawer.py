"""A click shows what is known: the sentence, its article, its dates, its status, and how a derived relation follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.browser.tools import Opened
from tests.factories_viz import sample_scene
from viz.page import write
from viz.scene import Evidence, Scene, SceneEdge, SceneNode

pytestmark = pytest.mark.browser

NODES = (
    SceneNode("a", "Official", "Nguyễn Thị Mẫu", ("bà Mẫu",), "Tiến sĩ"),
    SceneNode("b", "SteeringCommittee", "Ban Chỉ đạo Thử nghiệm"),
    SceneNode("c", "Province", "Vĩnh Phúc"),
)
SAID = Evidence(
    "Bà Mẫu làm Trưởng ban.", "Kiện toàn ban", "Báo Minh Họa", "https://vidu.example/1", "a/1.txt", "2025-04-18"
)
EDGES = (
    SceneEdge("e1", "LEADS", "a", "b", "Trưởng ban", "former", start="2024-03", first_seen="2025-04-18",
              last_seen="2025-06-20", support=2, origins=1, evidence=(SAID, Evidence("Câu thứ hai."))),
    SceneEdge("e2", "OF_PROVINCE", "b", "c", status="planned"),
    SceneEdge("e3", "MEMBER_OF", "a", "b", "Ủy viên", derived=True, rule="derive.mau",
              steps=("Bước một.", "Bước hai.")),
)  # fmt: skip


@pytest.fixture
def small(open_page: Callable[..., Opened], tmp_path: Path) -> Callable[[str], Opened]:
    """Opens a view of three nodes at a place that its address names."""
    path = tmp_path / "nho.html"
    write(Scene("nho", "Nhỏ", nodes=NODES, edges=EDGES), path)
    return lambda fragment: open_page(path, fragment)


def test_drawer_tells_the_whole_of_a_relation(small: Callable[[str], Opened]) -> None:
    opened = small("#edge=e1")

    facts = opened.page.eval_on_selector_all(
        "#drawer dl > div", "rows => rows.map((row) => row.innerText.split('\\n'))"
    )

    assert facts == [
        ["Vai trò", "Trưởng ban"],
        ["Trạng thái", "nguyên, đã thôi"],
        ["Bắt đầu", "03/2024"],
        ["Kết thúc", "chưa rõ"],
        ["Thấy lần đầu", "18/04/2025"],
        ["Thấy lần cuối", "20/06/2025"],
        ["Số bài", "2"],
        ["Nguồn độc lập", "1"],
    ]


def test_drawer_quotes_each_sentence_with_its_article(small: Callable[[str], Opened]) -> None:
    opened = small("#edge=e1")

    quotes = opened.page.locator("#drawer blockquote").all_inner_texts()
    link = opened.page.locator("#drawer blockquote a")

    assert [line for line in quotes[0].split("\n") if line] == [
        "“Bà Mẫu làm Trưởng ban.”",
        "Kiện toàn ban · Báo Minh Họa · 18/04/2025",
        "a/1.txt",
    ]
    assert "Bài không có tiêu đề (không có liên kết) · ngày đăng chưa rõ" in quotes[1]
    assert (link.get_attribute("href"), link.get_attribute("rel"), link.get_attribute("target")) == (
        "https://vidu.example/1",
        "noopener noreferrer nofollow",
        "_blank",
    )


def test_drawer_shows_status_as_a_chip(small: Callable[[str], Opened]) -> None:
    opened = small("#edge=e2")

    assert opened.page.inner_text("#drawer .chip.planned").strip() == "dự kiến"
    assert "Không có câu trích kèm theo." in opened.drawer


def test_drawer_explains_what_is_derived(small: Callable[[str], Opened]) -> None:
    opened = small("#edge=e3")

    steps = opened.page.locator("#drawer .derivation li").all_inner_texts()

    assert opened.page.inner_text("#drawer .derivation code") == "derive.mau"
    assert steps == ["Bước một.", "Bước hai."]
    assert opened.page.is_visible("#drawer .chip.derived")


def test_drawer_lists_the_relations_of_a_node(small: Callable[[str], Opened]) -> None:
    opened = small("#node=b")

    heads = opened.page.locator("#drawer h3").all_inner_texts()
    rows = opened.page.locator("#drawer details").count()

    assert [head.split("\n")[0] for head in heads] == ["← lãnh đạo", "← là thành viên", "thuộc tỉnh →"]
    assert rows == 3


def test_drawer_opens_a_relation_of_a_node(small: Callable[[str], Opened]) -> None:
    opened = small("#node=a")

    opened.page.click("#drawer summary >> nth=0")

    assert "Tên khác: bà Mẫu" in opened.drawer
    assert "“Bà Mẫu làm Trưởng ban.”" in opened.page.inner_text("#drawer details[open]")


def test_click_on_a_node_opens_it(sample: Opened) -> None:
    node = max(sample.ask("nodes()"), key=lambda one: one["links"])

    sample.page.mouse.click(*sample.spot(node["id"]))

    assert sample.page.inner_text("#drawer-title") == node["name"]


def test_click_on_a_line_opens_its_sentence(small: Callable[[str], Opened]) -> None:
    opened = small("#relationsOff=MEMBER_OF")
    (x, y), (u, v) = opened.spot(0), opened.spot(1)

    opened.page.mouse.click((x + u) / 2, (y + v) / 2)

    assert opened.ask("chosen()")["edge"] is not None
    assert "“Bà Mẫu làm Trưởng ban.”" in opened.drawer


def test_click_on_nothing_clears(sample: Opened) -> None:
    sample.page.fill("#search", "vinh phuc")
    sample.page.keyboard.press("Enter")

    sample.page.mouse.click(300, 80)

    assert sample.ask("chosen()")["node"] is None
    assert "Nhiều quan hệ nhất" in sample.drawer


def test_every_relation_of_the_scene_can_be_opened_with_its_sentence(sample: Opened) -> None:
    scene = sample_scene()
    sample.page.click("#view-table")
    sample.page.click("#table > button")

    quotes = sample.page.eval_on_selector_all("#table blockquote p", "all => all.map((one) => one.textContent)")

    assert sorted(quotes) == sorted(f"“{edge.evidence[0].quote}”" for edge in scene.edges)


def test_drawer_says_what_is_not_known_for_the_day(small: Callable[[str], Opened]) -> None:
    opened = small("#node=a&day=2025-07-01")

    chips = opened.page.locator("#drawer .chip.unsure").all_inner_texts()

    assert chips == ["chưa rõ vào 01/07/2025"] * 2


def test_drawer_keeps_the_focus_when_its_buttons_change_the_view(small: Callable[[str], Opened]) -> None:
    opened = small("#node=b")

    opened.page.focus("text=Xem lân cận")
    opened.page.keyboard.press("Enter")

    assert opened.page.evaluate("document.activeElement.id") == "drawer-title"
