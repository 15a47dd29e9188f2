"""Progress on long work: a bar on a terminal, an occasional line elsewhere, nothing where the user wants quiet."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from app.cli.common import NOTES, Common

_EVERY_SECONDS = 5.0


@contextmanager
def progress(common: Common, title: str) -> Iterator[Callable[[int, int], None]]:
    """Gives a function that takes how much is done and how much there is."""
    if common.quiet:
        yield lambda done, total: None
    elif NOTES.is_terminal:
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
        with Progress(*columns, console=NOTES, transient=True) as bar:
            task = bar.add_task(title, total=None)
            yield lambda done, total: bar.update(task, completed=done, total=total)
    else:
        last = time.monotonic()

        def line(done: int, total: int) -> None:
            nonlocal last
            if time.monotonic() - last >= _EVERY_SECONDS:
                last = time.monotonic()
                common.note(f"{title}: {done}/{total}")

        yield line
