"""`ailamgi`: parses, runs a command, and turns errors into words or JSON and an exit code."""

from __future__ import annotations

import io
import json
import sys
import traceback
from collections.abc import Sequence
from importlib.metadata import version
from typing import Annotated

import typer
from typer.exceptions import TyperException

from app.cli.commands import COMMANDS, load_command, named
from app.cli.common import NOTES, add_command, lang_option, show
from app.cli.texts import language_of, text, title, typed
from graph.errors import AilamgiError, UsageError
from graph.messages import speak

_INTERRUPTED = 130


def _version(asked: bool) -> None:
    if asked:
        show(f"ailamgi {version('ailamgi')}")
        raise typer.Exit


def build(argv: Sequence[str]) -> typer.Typer:
    """The program with the command that the arguments name, all where they name none; help in the user's language."""
    app = typer.Typer(help=title(), add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)

    @app.callback()
    def everything(
        lang: Annotated[str, lang_option()] = "vi",
        version: Annotated[
            bool, typer.Option("--version", callback=_version, is_eager=True, help=text("options", "version"))
        ] = False,
    ) -> None:
        pass

    for name in named(argv) or COMMANDS:
        add_command(app, load_command(name), name)
    return app


def _tell(error: AilamgiError, as_json: bool) -> None:
    if as_json:
        sys.stderr.write(json.dumps(error.as_json(), ensure_ascii=False) + "\n")
        return
    place = f" [{error.place}]" if error.place else ""
    NOTES.print(f"{error.message}{place}", markup=False, soft_wrap=True)
    if error.remedy:
        NOTES.print(f"→ {error.remedy}", markup=False, soft_wrap=True)


def _of_typer(error: TyperException) -> UsageError:
    context = getattr(error, "ctx", None)
    place = context.command_path if context is not None else ""
    return UsageError(typed(error.format_message()), place=place, remedy=f"{place or 'ailamgi'} --help")


def run(argv: Sequence[str]) -> int:
    """Runs one command line and returns its exit code."""
    as_json, verbose = "--json" in argv, "--verbose" in argv
    speak(language_of(argv))
    try:
        returned = build(argv)(args=list(argv) or ["--help"], prog_name="ailamgi", standalone_mode=False)
    except AilamgiError as error:
        if verbose:
            traceback.print_exc()
        _tell(error, as_json)
        return error.exit_code
    except TyperException as error:
        _tell(_of_typer(error), as_json)
        return UsageError.exit_code
    except (KeyboardInterrupt, typer.Abort):
        returned = _INTERRUPTED
    except BrokenPipeError:
        return 0
    except OSError as error:
        if verbose:
            traceback.print_exc()
        place = str(error.filename or "")
        why = error.strerror or str(error)
        _tell(AilamgiError(text("messages", "os", why=why), place=place, remedy=text("messages", "os_remedy")), as_json)
        return AilamgiError.exit_code
    except Exception as error:
        if verbose:
            traceback.print_exc()
        what = f"{type(error).__name__}: {error}"
        _tell(AilamgiError(text("messages", "unexpected", what=what)), as_json)
        return AilamgiError.exit_code
    if returned == _INTERRUPTED:
        NOTES.print(text("messages", "interrupted"), markup=False)
    return int(returned or 0)


def main() -> None:
    """Entry point of the command `ailamgi`."""
    for stream in (sys.stdin, sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n" if stream is sys.stdout else None)
    sys.exit(run(sys.argv[1:]))
