"""One file, the same every time, that its own policy allows to run and nothing else."""

from __future__ import annotations

import base64
import hashlib
import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from pyvis.network import Network

from graph.errors import AilamgiError, ModelError, UsageError
from tests.factories_viz import evil_scene, sample_scene
from viz.assets import SCRIPTS, STYLES, inline
from viz.network import SafeNetwork
from viz.page import MOST_NODES, render, write
from viz.scene import Scene, SceneNode

BUILD = """
import sys
from tests.factories_viz import sample_scene
from viz.page import write
write(sample_scene(), sys.argv[1])
"""


class Parts(HTMLParser):
    """Texts of script and style elements, attributes of all others."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.scripts: list[tuple[str, str]] = []
        self.styles: list[str] = []
        self.tags: list[tuple[str, dict[str, str]]] = []
        self._open = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        fields = {name: value or "" for name, value in attrs}
        self.tags.append((tag, fields))
        if tag in {"script", "style"}:
            self._open = tag
            self.scripts += [(fields.get("type", ""), "")] if tag == "script" else []
            self.styles += [""] if tag == "style" else []

    def handle_endtag(self, tag: str) -> None:
        self._open = ""

    def handle_data(self, data: str) -> None:
        if self._open == "script":
            kind, text = self.scripts[-1]
            self.scripts[-1] = (kind, text + data)
        elif self._open == "style":
            self.styles[-1] += data


def _digest(text: str) -> str:
    return f"'sha256-{base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()}'"


@pytest.fixture(scope="module")
def html() -> str:
    return render(sample_scene())


@pytest.fixture(scope="module")
def parts(html: str) -> Parts:
    return Parts(html)


def _policy(parts: Parts) -> dict[str, list[str]]:
    content = next(fields["content"] for tag, fields in parts.tags if fields.get("http-equiv"))
    return {words.split()[0]: words.split()[1:] for words in content.split(";")}


def test_page_runs_only_what_its_policy_names(parts: Parts) -> None:
    policy = _policy(parts)

    assert policy["script-src"] == [_digest(text) for kind, text in parts.scripts if kind != "application/json"]
    assert policy["style-src"] == [_digest(text) for text in parts.styles]
    assert (policy["default-src"], policy["base-uri"], policy["form-action"]) == (["'none'"], ["'none'"], ["'none'"])


def test_page_names_no_other_file(parts: Parts) -> None:
    outside = [
        (tag, name) for tag, fields in parts.tags for name in fields if name in {"src", "style"} or name[:2] == "on"
    ]
    links = [fields["href"] for tag, fields in parts.tags if "href" in fields]

    assert outside == []
    assert links == ["#net"]
    assert "sourceMappingURL" not in parts.scripts[1][1]


def test_page_data_is_json_that_holds_the_scene(parts: Parts) -> None:
    data = json.loads(parts.scripts[0][1])

    assert {node["key"] for node in data["nodes"]} == {node.id for node in sample_scene().nodes}
    assert len(data["edges"]) == 300
    assert data["options"]["physics"] == {"enabled": False}


def test_page_writes_vietnamese_as_it_is(html: str) -> None:
    assert "Vĩnh Phúc" in html
    assert "\\u1e" not in html.split('id="data"')[1].split("</script>")[0]


def test_page_says_what_it_is(parts: Parts, html: str) -> None:
    assert html.startswith('<!doctype html>\n<html lang="vi">')
    assert f"<title>{sample_scene().title}</title>" in html
    assert ("meta", {"name": "referrer", "content": "no-referrer"}) in parts.tags


def test_page_in_english_has_no_vietnamese_words_of_its_own() -> None:
    scene = Scene("x", "X", lang="en", nodes=(SceneNode("a", "Official", "A"),))

    frame = re.sub(r"<script[\s\S]*?</script>|<style[\s\S]*?</style>", "", render(scene))

    assert '<html lang="en">' in frame
    assert re.findall(r"[ăâđêôơưĂÂĐÊÔƠƯạ-ỹ]+", frame) == []


def test_evil_page_has_the_same_elements_as_any_other(parts: Parts) -> None:
    evil = Parts(render(evil_scene()))

    assert [tag for tag, _ in evil.tags] == [tag for tag, _ in parts.tags]
    assert [kind for kind, _ in evil.scripts] == ["application/json", "", ""]
    assert not re.search(r"javascript:|data:text", evil.scripts[0][1], re.IGNORECASE)


def test_page_is_the_same_in_any_locale_and_process(tmp_path: Path) -> None:
    root = Path(__file__).parents[2]
    here, there = tmp_path / "here.html", tmp_path / "there.html"
    strange = {
        **os.environ,
        "LC_ALL": "C",
        "LANG": "C",
        "PYTHONUTF8": "0",
        "PYTHONHASHSEED": "7",
        "PYTHONPATH": str(root),
    }

    write(sample_scene(), here)
    subprocess.run([sys.executable, "-c", BUILD, str(there)], env=strange, cwd=tmp_path, check=True)

    assert there.read_bytes() == here.read_bytes()


def test_write_uses_utf8_and_line_feeds_and_leaves_nothing_beside(tmp_path: Path) -> None:
    write(sample_scene(), tmp_path / "trang.html")

    raw = (tmp_path / "trang.html").read_bytes()

    assert b"\r" not in raw
    assert raw.decode("utf-8") == render(sample_scene())
    assert [path.name for path in tmp_path.iterdir()] == ["trang.html"]


def test_write_replaces_whole_or_not_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "trang.html"
    target.write_text("cũ", "utf-8")

    def fail(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr(os, "replace", fail)

    with pytest.raises(AilamgiError, match="Không ghi được trang"):
        write(sample_scene(), target)

    assert [(path.name, path.read_text("utf-8")) for path in tmp_path.iterdir()] == [("trang.html", "cũ")]


def test_write_names_the_folder_that_is_missing(tmp_path: Path) -> None:
    with pytest.raises(AilamgiError, match="Không ghi được trang") as caught:
        write(sample_scene(), tmp_path / "nowhere" / "x.html")

    assert caught.value.place == str(tmp_path / "nowhere" / "x.html")


@pytest.mark.parametrize(("lang", "words"), [("vi", "quá mức 20000"), ("en", "more than the 20000")])
def test_render_refuses_too_many_nodes(lang: str, words: str) -> None:
    nodes = tuple(SceneNode(f"n{at}", "Official", f"N {at}") for at in range(MOST_NODES + 1))

    with pytest.raises(UsageError, match=words) as caught:
        render(Scene("x", "X", lang=lang, nodes=nodes))

    assert caught.value.remedy


def test_render_bears_an_empty_scene() -> None:
    data = json.loads(Parts(render(Scene("x", "X"))).scripts[0][1])

    assert (data["nodes"], data["edges"], data["span"]) == ([], [], [])


def test_pyvis_still_has_what_is_used_of_it() -> None:
    plain = vars(Network(directed=True, cdn_resources="in_line", heading="X"))

    assert {"nodes", "edges", "node_ids", "node_map", "options", "heading", "templateEnv", "path", "directed"} <= set(
        plain
    )
    assert callable(Network.generate_html)
    assert callable(Network.write_html)


def test_network_writes_through_our_own_writer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    network = SafeNetwork("X", "vi")
    monkeypatch.setattr(network, "generate_html", lambda: "trang\n")

    network.write_html(str(tmp_path / "x.html"))

    assert (tmp_path / "x.html").read_bytes() == b"trang\n"


@pytest.mark.parametrize("text", ["a</script>b", "a<!--b", "</STYLE"])
def test_inline_refuses_what_ends_an_element(text: str) -> None:
    with pytest.raises(ModelError, match="in a file that is put in line"):
        inline(text, "here")


def test_every_file_of_the_page_is_used() -> None:
    pages = Path(__file__).parents[2] / "viz" / "pages"

    assert sorted(path.stem for path in (pages / "js").iterdir()) == sorted(SCRIPTS)
    assert sorted(path.stem for path in (pages / "css").iterdir()) == sorted(STYLES)
