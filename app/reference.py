"""The reference page: `python -m app.reference` writes docs/reference.md from the model, catalogue and commands.

Nothing is said here that is not said where it is declared; a test fails where the page lags behind.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import typer.main

from app.cli.main import build
from app.environment import ROOT
from graph import errors
from graph.messages import LANGUAGES, speak
from graph.model.model import NodeType, Property, RelationType, model
from queries.catalogue import catalogue
from queries.shape import Param
from viz.view import views

PAGE = ROOT / "docs" / "reference.md"
_SHARED = ("store", "neo4j", "lang", "quiet", "verbose", "json", "help")


def table(heading: Sequence[str], rows: Iterable[Sequence[object]]) -> Iterator[str]:
    """A Markdown table and the empty line after it; no line for no rows."""
    cells = [[" ".join(str(cell).split()).replace("|", "\\|") for cell in row] for row in rows]
    if cells:
        for line in (heading, ["---"] * len(heading), *cells):
            yield f"| {' | '.join(line)} |"
        yield ""


def _option(param: Any) -> tuple[str, str, str]:
    given = "argument" if param.param_type_name == "argument" else ", ".join(f"`{one}`" for one in param.opts)
    name = param.metavar or param.name.upper() if given == "argument" else ""
    default = (
        ""
        if param.default in (None, False) or param.required
        else f"`{getattr(param.default, 'value', param.default)}`"
    )
    return (f"`{name}`" if name else given, default, getattr(param, "help", None) or "")


def _help(text: str) -> Iterator[str]:
    """What a command does, then its examples as code."""
    said, _, examples = text.partition("\b\n")
    lines = [line.strip() for line in examples.split("\n") if line.startswith("  ")]
    yield from (" ".join(said.split()), "")
    if lines:
        yield from ("```sh", *lines, "```", "")


def commands() -> Iterator[str]:
    """Every command with its own options; those that all have once."""
    yield from ("## Commands", "")
    found = typer.main.get_command(build([])).commands  # type: ignore[attr-defined]
    shared = {param.name: param for command in found.values() for param in command.params if param.name in _SHARED}
    yield from ("Options of all:", "")
    yield from table(("option", "default", "meaning"), [_option(shared[name]) for name in _SHARED if name in shared])
    for name, command in found.items():
        yield from (f"### {name}", "", *_help(command.help))
        yield from table(
            ("option", "default", "meaning"), [_option(p) for p in command.params if p.name not in _SHARED]
        )


def _param(param: Param) -> tuple[str, str, str, str]:
    kind = "one of " + ", ".join(param.choices) if param.choices else param.type
    limits = f" {param.least} to {param.most}" if param.least is not None else ""
    default = "required" if param.required else "" if param.default is None else f"`{param.default}`"
    return f"`{param.name}`", kind + limits, default, param.says.en


def queries() -> Iterator[str]:
    """Every canned query."""
    yield from ("## Queries", "", "`ailamgi query NAME -p name=value ... --as-of D`; all take `--as-of`.", "")
    for query in catalogue().values():
        yield from (f"### {query.name}", "", f"{query.title.en} ({query.title.vi}). {query.says.en}", "")
        yield from table(("parameter", "type", "default", "meaning"), map(_param, query.params))
        yield from (f"Columns: {', '.join(f'`{column.name}`' for column in query.columns)}.", "")


def drawn() -> Iterator[str]:
    """Every view."""
    yield from ("## Views", "", "`ailamgi view NAME -p name=value ... --as-of D -o FILE`.", "")
    for view in views().values():
        yield from (f"### view {view.name}", "", f"{view.title.en} ({view.title.vi}). {view.says.en}", "")
        yield from table(("parameter", "type", "default", "meaning"), [_param(view.param(p)) for p in view.params])
        yield from (f"Draws the queries {', '.join(f'`{draw.query}`' for draw in view.draws)}.", "")


def _properties(properties: Iterable[Property]) -> Iterator[str]:
    return table(("property", "type", "meaning"), [(f"`{p.name}`", p.type, p.says) for p in properties])


def _node(node: NodeType, common: set[str]) -> Iterator[str]:
    yield from (f"### {node.label}", "", f"{node.vi}. {node.says}", "")
    if node.never:
        yield from (f"Not: {node.never}", "")
    yield from (f"Key: {', '.join(f'`{part}`' for part in node.key)}; ids begin with `{node.prefix}_`.", "")
    yield from _properties(p for p in node.properties if p.name not in common)


def nodes() -> Iterator[str]:
    """Every label; properties that all have once."""
    said = model()
    everywhere = [
        p for p in next(iter(said.nodes.values())).properties if all(p in n.properties for n in said.nodes.values())
    ]
    yield from ("## Nodes", "", "Properties of all:", "", *_properties(everywhere))
    for node in said.nodes.values():
        yield from _node(node, {p.name for p in everywhere})


def _relation(relation: RelationType) -> tuple[str, str, str, str, str]:
    ends = " / ".join(relation.sources), " / ".join(relation.targets)
    return (f"`{relation.type}`", *ends, "yes" if relation.claimed else "", f"{relation.says} {_never(relation.never)}")


def _never(said: str) -> str:
    return f"Not: {said}" if said else ""


def relations() -> Iterator[str]:
    """Every relationship type, and the properties of those that are sums of claims."""
    said = model()
    yield from ("## Relationships", "")
    heading = ("type", "from", "to", "sum of claims", "meaning")
    yield from table(heading, map(_relation, said.relations.values()))
    yield from ("Properties of sums of claims:", "", *_properties(said.claimed))
    yield from (f"Statuses: {', '.join(f'`{status}`' for status in said.statuses)}.", "")


def failures() -> Iterator[str]:
    """Every kind of error with what the command line exits with."""
    kinds = [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.AilamgiError)]
    rows = [(f"`{kind.__name__}`", kind.exit_code, (kind.__doc__ or "").split("\n")[0]) for kind in kinds]
    yield from ("## Errors", "", *table(("type", "exit code", "meaning"), rows))
    yield from ("Beside these: 0 done, 1 done but something was refused or found wrong, 130 interrupted.", "")


def page() -> str:
    """The whole page, in English; in a process of its own, for helps of options keep the language of their import."""
    speak("en")
    head = (
        "# Reference",
        "",
        "Generated by `python -m app.reference`; what to change is where each thing is declared.",
        "",
    )
    parts = (commands(), queries(), drawn(), nodes(), relations(), failures())
    text = "\n".join((*head, *(line for part in parts for line in part))).rstrip() + "\n"
    speak(LANGUAGES[0])
    return text


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="python -m app.reference", description="Writes the reference page.")
    parser.add_argument("file", nargs="?", type=Path, default=PAGE, help="where to (default: docs/reference.md)")
    parser.parse_args().file.write_text(page(), "utf-8", newline="\n")
