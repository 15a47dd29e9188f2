"""What every command shares: its options, the store that they name, and where results and notes go."""

from __future__ import annotations

import inspect
import json
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

from app.cli.texts import text
from graph.errors import UsageError
from graph.messages import LANGUAGES, spoken
from graph.open import judgements_path, open_store, store_settings
from graph.store import Store
from queries.words import number

NOTES = Console(stderr=True, highlight=False)


@dataclass(frozen=True, slots=True)
class Common:
    """The options that every command has."""

    store: Path | None = None
    neo4j: str | None = None
    lang: str = "vi"
    quiet: bool = False
    verbose: bool = False
    json: bool = False

    @contextmanager
    def open(self) -> Iterator[Store]:
        """The store that the options or the environment name; closed with the block."""
        said = store_settings(self.store, self.neo4j)
        with open_store(said.folder, said.uri, said.user, said.password, said.database) as store:
            yield store

    @property
    def judgements(self) -> Path:
        """The file of what people said of pairs in that store."""
        return judgements_path(store_settings(self.store, self.neo4j))

    def note(self, message: str) -> None:
        """A line on standard error, unless the user wants quiet."""
        if not self.quiet:
            NOTES.print(message, markup=False, soft_wrap=True)


def _known_language(lang: str) -> str:
    if lang not in LANGUAGES:
        raise UsageError(
            text("messages", "no_language", lang=lang), place="--lang", remedy=text("messages", "language_remedy")
        )
    return lang


def lang_option() -> Any:
    """`--lang`, before a command or behind it; texts.language_of reads it before anything is parsed, for the help."""
    return typer.Option("--lang", help=text("options", "lang"), envvar="AILAMGI_LANG", callback=_known_language)


def _options() -> list[inspect.Parameter]:
    declared: dict[str, tuple[Any, Any]] = {
        "store": (Annotated[Path | None, typer.Option("--store", help=text("options", "store"), metavar="DIR")], None),
        "neo4j": (Annotated[str | None, typer.Option("--neo4j", help=text("options", "neo4j"), metavar="URI")], None),
        "lang": (Annotated[str, lang_option()], "vi"),
        "quiet": (Annotated[bool, typer.Option("--quiet", help=text("options", "quiet"))], False),
        "verbose": (Annotated[bool, typer.Option("--verbose", help=text("options", "verbose"))], False),
        "json": (Annotated[bool, typer.Option("--json", help=text("options", "json"))], False),
    }
    kind = inspect.Parameter.KEYWORD_ONLY
    return [inspect.Parameter(n, kind, default=d, annotation=a) for n, (a, d) in declared.items()]


def add_command(app: typer.Typer, function: Callable[..., None], name: str) -> None:
    """Adds a command whose function takes a `common` beside its own parameters; help comes from texts.yaml."""
    shared = _options()
    signature = inspect.signature(function, eval_str=True)
    own = [p for p in signature.parameters.values() if p.name != "common"]

    @wraps(function)
    def command(**values: Any) -> None:
        common = Common(**{p.name: values.pop(p.name) for p in shared})
        function(common=common, **values)

    keywords = [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in own]
    command.__signature__ = signature.replace(parameters=[*keywords, *shared])  # type: ignore[attr-defined]
    command.__annotations__ = {p.name: p.annotation for p in (*keywords, *shared)}
    app.command(name, help=text("commands", name))(command)


def show(result: str) -> None:
    """A result, on standard output, in UTF-8 whatever the terminal says."""
    sys.stdout.write(result if result.endswith("\n") else result + "\n")
    sys.stdout.flush()


def show_json(value: Any) -> None:
    """A result as one JSON value on one line."""
    show(json.dumps(value, ensure_ascii=False))


def loaded(done: Mapping[str, Any]) -> str:
    """What a load did (`Summary.as_json`), in a sentence with numbers as the language writes them."""
    said = {**done, "refused": len(done["refused"]), "seconds": round(done["seconds"], 1)}
    return text("messages", "loaded", **{key: number(value, spoken()) for key, value in said.items()})


def parse_params(pairs: list[str] | None) -> dict[str, str]:
    """`-p name=value` as a mapping.

    Raises:
        UsageError: where one has no name or no equals sign.
    """
    out: dict[str, str] = {}
    for pair in pairs or ():
        name, sign, value = pair.partition("=")
        if not sign or not name.strip():
            raise UsageError(
                text("messages", "param_form", text=pair), place="-p", remedy=text("messages", "param_remedy")
            )
        out[name.strip()] = value
    return out
