"""The commands, by name in the order of their help; a module is loaded when its command is asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from importlib import import_module

# Command -> module and function; `load` and its like pull in spaCy, which `query` need not wait for.
COMMANDS = {
    "demo": "demo:demo",
    "load": "articles:load",
    "retract": "articles:retract",
    "extract": "articles:extract",
    "explain": "articles:explain",
    "evaluate": "evaluating:run_evaluation",
    "query": "querying:query",
    "cypher": "querying:cypher",
    "ask": "asking:ask",
    "conflicts": "watching:conflicts",
    "changes": "watching:changes",
    "coverage": "watching:coverage",
    "review": "reviewing:review",
    "view": "viewing:view",
    "status": "store:status",
}


def named(argv: Sequence[str]) -> list[str]:
    """The commands among the arguments: usually the one that is meant; none for `--help`."""
    return [word for word in argv if word in COMMANDS]


def load_command(name: str) -> Callable[..., None]:
    """The function of a command."""
    module, _, function = COMMANDS[name].partition(":")
    found: Callable[..., None] = getattr(import_module(f"app.cli.commands.{module}"), function)
    return found
