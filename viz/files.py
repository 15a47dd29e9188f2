"""Text to a file: UTF-8 and LF whatever the machine prefers, and whole or not at all."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from graph.errors import AilamgiError
from graph.messages import problem


def write_text(path: Path, text: str) -> None:
    """Writes beside the target, then puts the new file in its place.

    Raises:
        AilamgiError: where the folder is missing or cannot be written to.
    """
    beside = path.with_name(f".{path.name}.{os.getpid()}.tmp")
    try:
        try:
            with open(beside, "w", encoding="utf-8", newline="\n") as out:
                out.write(text)
            os.replace(beside, path)
        except BaseException:
            with contextlib.suppress(OSError):
                os.unlink(beside)
            raise
    except OSError as error:
        what = error.strerror or str(error)
        raise problem(AilamgiError, "no_write", place=str(path), package="viz", what=what) from error
