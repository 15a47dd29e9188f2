"""The embedded store between processes: attaching, taking over, ends of all kinds."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from pathlib import Path

import pytest

from graph import embedded
from graph.errors import StoreError
from graph.folder import FileLock
from graph.open import open_store
from graph.store import Store
from tests.stores.child import ROWS
from tests.stores.processes import Child, child

_COUNT = "MATCH (n:Article) RETURN count(n) AS n"
_MERGE = "MERGE (n:Article {id: $id}) RETURN n.id AS id"


def _articles(store: Store) -> int:
    return int(store.read(_COUNT).rows[0]["n"])


def test_store_keeps_every_acknowledged_batch_whole_after_a_kill(tmp_path: Path) -> None:
    with child("write", tmp_path) as writer:
        acknowledged = [writer.line() for _ in range(25)]
        writer.kill()
    with open_store(folder=tmp_path) as store:
        batches = store.read("MATCH (n:Article) RETURN n.path AS batch, count(n) AS n").rows
    sizes = {row["batch"]: row["n"] for row in batches}
    assert acknowledged[-1] == "wrote 24"
    assert set(sizes) >= {f"b{number}" for number in range(25)}
    assert set(sizes.values()) == {ROWS}


def test_store_opens_and_writes_after_a_kill_within_a_transaction(tmp_path: Path) -> None:
    with child("write-slowly", tmp_path) as writer:
        inside = writer.line()
        writer.kill()
    with open_store(folder=tmp_path) as store:
        before = _articles(store)
        store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
        after = _articles(store)
    assert (inside, before, after) == ("inside", 0, 1)


def test_store_opens_beside_a_stale_endpoint(tmp_path: Path) -> None:
    with child("hold", tmp_path) as holder:
        holder.kill()
    stale = (tmp_path / "endpoint.json").read_text("utf-8")
    with open_store(folder=tmp_path) as store:
        fresh = (tmp_path / "endpoint.json").read_text("utf-8")
        assert _articles(store) == 0
    assert stale != fresh
    assert not (tmp_path / "endpoint.json").exists()


def test_store_of_a_second_process_sees_what_the_first_has_written(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as store:
        store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
        with child("leave", tmp_path) as second:
            assert second.line() == "1"
            assert second.wait() == 0


def test_store_takes_writes_of_two_processes_at_once(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as store, child("write-ten", tmp_path) as second:
        ids = [store.transact(lambda tx, i=i: tx.run(_MERGE, {"id": f"own{i}"}))[0]["id"] for i in range(10)]  # type: ignore[misc]
        assert second.line() == "wrote"
        assert second.wait() == 0
        assert _articles(store) == len(ids) + 10 * 5


def _close(first: Child) -> None:
    first.go_on()
    first.wait()


@pytest.mark.parametrize("end", [_close, Child.kill], ids=["closes", "is killed"])
def test_store_goes_on_where_the_process_that_ran_it(tmp_path: Path, end: Callable[[Child], None]) -> None:
    with child("hold", tmp_path) as first, open_store(folder=tmp_path) as store:
        store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
        end(first)
        assert _articles(store) == 1
        store.transact(lambda tx: tx.run(_MERGE, {"id": "b"}))
        assert _articles(store) == 2


@pytest.mark.parametrize("end", [_close, Child.kill], ids=["closes", "is killed"])
def test_transact_goes_on_where_the_process_that_ran_it(tmp_path: Path, end: Callable[[Child], None]) -> None:
    with child("hold", tmp_path) as first, open_store(folder=tmp_path) as store:
        store.prepare()
        end(first)
        found = store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
        store.prepare()
        assert (found, _articles(store)) == ([{"id": "a"}], 1)


def test_store_is_stopped_at_the_end_of_a_process_that_did_not_close_it(tmp_path: Path) -> None:
    with child("leave", tmp_path) as only:
        said, code = only.line(), only.wait()
        errors = only.process.stderr.read() if only.process.stderr else ""
    assert (said, code, errors) == ("0", 0, "")
    assert not (tmp_path / "endpoint.json").exists()


@pytest.mark.parametrize(("number", "code"), [(signal.SIGTERM, 143), (signal.SIGINT, None)])
def test_store_is_stopped_by_a_signal(tmp_path: Path, number: signal.Signals, code: int | None) -> None:
    with child("hold", tmp_path) as holder:
        os.kill(holder.pid, number)
        ended = holder.wait()
    assert ended == code or code is None
    assert not (tmp_path / "endpoint.json").exists()
    with open_store(folder=tmp_path) as store:
        assert _articles(store) == 0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_store_drops_a_transaction_that_a_signal_breaks_off(tmp_path: Path, number: signal.Signals) -> None:
    with child("write-slowly", tmp_path) as writer:
        inside = writer.line()
        os.kill(writer.pid, number)
        writer.wait()
    assert inside == "inside"
    assert not (tmp_path / "endpoint.json").exists()
    with open_store(folder=tmp_path) as store:
        assert _articles(store) == 0


def test_transact_names_the_process_that_is_writing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_WRITE_SECONDS", 0.2)
    with child("write-slowly", tmp_path) as writer:
        writer.line()
        with open_store(folder=tmp_path) as store, pytest.raises(StoreError, match=str(writer.pid)):
            store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))


def test_open_store_names_the_process_that_holds_the_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedded, "_ATTACH_SECONDS", 0.2)
    lock = FileLock(tmp_path / "owner.lock")
    assert lock.acquire()
    with pytest.raises(StoreError, match=str(os.getpid())) as caught:
        open_store(folder=tmp_path)
    lock.release()
    assert caught.value.place == str(tmp_path)
    assert "--store" in caught.value.remedy


def test_store_is_not_held_by_a_forked_child_of_a_killed_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedded, "_ATTACH_SECONDS", 2)
    with child("fork", tmp_path) as parent:
        forked = int(parent.line())
        parent.kill()
        try:
            with open_store(folder=tmp_path) as store:
                found = _articles(store)
        finally:
            os.kill(forked, signal.SIGTERM)
    assert found == 0
