"""A limit on the time that one article may take, so that a text made to last forever does not stop the others."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType


class TooSlowError(Exception):
    """The work was not done within its time."""


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Ends the work of a block with `TooSlowError` when its time is over.

    Kept in the main thread of a process on Linux and macOS; elsewhere (Windows, threads of the web server) nothing can
    break into the work, and it goes on.

    Args:
        seconds: of the clock.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGALRM, _over)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def _over(_number: int, _frame: FrameType | None) -> None:
    raise TooSlowError
