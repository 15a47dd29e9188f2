"""pyvis with a page of our own, and the one file that knows pyvis: not its template, menus, options text or writing."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup
from pyvis.network import Network

from viz.assets import assets
from viz.files import write_text
from viz.payload import Payload


def library() -> str:
    """vis-network as pyvis ships it, without the pointer to its source map, which a page would ask for."""
    source = (files("pyvis") / "templates" / "lib" / "vis-9.1.2" / "vis-network.min.js").read_text("utf-8")
    lines = source.replace("\r\n", "\n").split("\n")
    return "\n".join(line for line in lines if not line.startswith("//# sourceMappingURL="))


def _environment() -> Environment:
    """Templates that escape everything, stop at an unknown name and write JSON as UTF-8, not as escapes."""
    env = Environment(loader=PackageLoader("viz", "pages"), autoescape=True, undefined=StrictUndefined)
    env.policies["json.dumps_kwargs"] = {"ensure_ascii": False, "allow_nan": False, "separators": (",", ":")}
    return env


class SafeNetwork(Network):  # type: ignore[misc]  # pyvis ships no types
    """A directed network whose page is inert data, inline files and a policy that forbids every request.

    Always directed: an undirected pyvis network drops parallel relations without a word.
    """

    def __init__(self, heading: str, lang: str) -> None:
        super().__init__(directed=True, cdn_resources="in_line", heading=heading)
        self.templateEnv = _environment()
        self.path = "page.html.j2"
        self.lang = lang
        self.rest: dict[str, object] = {}

    def fill(self, content: Payload) -> None:
        """Takes nodes and edges as they are; the scene has checked them, and pyvis' own way is quadratic."""
        self.nodes = content.nodes
        self.edges = content.edges
        self.node_ids = [node["id"] for node in content.nodes]
        self.node_map = {node["id"]: node for node in content.nodes}
        self.rest = dict(content.rest)
        self.options = {
            "autoResize": True,
            "physics": {"enabled": False},
            "layout": {"improvedLayout": False},
            "interaction": {
                "hover": True,
                "keyboard": False,
                "multiselect": False,
                "selectConnectedEdges": False,
            },
        }

    def generate_html(self, name: str = "index.html", local: bool = True, notebook: bool = False) -> str:
        """The page as text. The parameters are pyvis' own and change nothing."""
        parts = assets(library())
        data = {"nodes": self.nodes, "edges": self.edges, "options": self.options, **self.rest}
        page = self.templateEnv.get_template(self.path).render(
            heading=self.heading,
            lang=self.lang,
            words=self.rest["words"],
            data=data,
            # Files of this package and of pyvis, checked by assets.inline; never text from an article.
            style=Markup(parts.style),
            library=Markup(parts.library),
            script=Markup(parts.script),
            script_digests=parts.script_digests,
            style_digest=parts.style_digest,
        )
        return page if page.endswith("\n") else page + "\n"

    def write_html(self, name: str, local: bool = True, notebook: bool = False, open_browser: bool = False) -> None:
        """Writes the page as UTF-8, whole or not at all; never opens a browser."""
        write_text(Path(name), self.generate_html())
