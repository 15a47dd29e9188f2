"""Runs in another process for the tests of the embedded store: `python -m tests.stores.child WHAT FOLDER`.

It says what it has done a line at a time, and waits where the end of its input is the sign to go on.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

from graph.open import open_store
from graph.store import Store, Tx

ROWS = 200
_BATCH = "UNWIND range(1, $rows) AS i MERGE (n:Article {id: $batch + '-' + toString(i)}) SET n.path = $batch"


def say(*words: object) -> None:
    """One line, at once."""
    print(*words, flush=True)


def _hold(store: Store) -> None:
    sys.stdin.read()
    store.close()
    say("closed")


def _leave(store: Store) -> None:
    say(store.read("MATCH (n) RETURN count(n) AS n").rows[0]["n"])


def _write(store: Store) -> None:
    store.prepare()
    for number in count():
        batch = {"batch": f"b{number}", "rows": ROWS}
        store.transact(lambda tx, batch=batch: tx.run(_BATCH, batch))  # type: ignore[misc]
        say("wrote", number)


def _write_ten(store: Store) -> None:
    for number in range(10):
        batch = {"batch": f"child{number}", "rows": 5}
        store.transact(lambda tx, batch=batch: tx.run(_BATCH, batch))  # type: ignore[misc]
    say("wrote")


def _write_slowly(store: Store) -> None:
    def work(tx: Tx) -> None:
        tx.run("MERGE (n:Article {id: 'slow'})")
        say("inside")
        time.sleep(600)

    store.transact(work)


def _fork(store: Store) -> None:
    forked = os.fork()
    if not forked:
        time.sleep(600)
    say(forked)
    sys.stdin.read()
    store.close()


_WHAT: dict[str, Callable[[Store], None]] = {
    "hold": _hold, "leave": _leave, "fork": _fork,
    "write": _write, "write-ten": _write_ten, "write-slowly": _write_slowly,
}  # fmt: skip

if __name__ == "__main__":
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a run in the background of a shell would pass it over
    opened = open_store(folder=Path(sys.argv[2]))
    say("open")
    _WHAT[sys.argv[1]](opened)
