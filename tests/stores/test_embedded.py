"""The embedded store within one process: its folder, its server, and what is said where it cannot be used."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import subprocess
import sys
from collections import namedtuple
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph import engine
from graph.errors import AilamgiError, StoreError
from graph.folder import FileLock
from graph.open import open_store
from graph.store import Store, Tx

_ROOT = Path(__file__).parents[2]
_MERGE = "MERGE (n:Article {id: $id}) RETURN n.id AS id"
_Usage = namedtuple("_Usage", "total used free")


def _ids(store: Store) -> list[str]:
    return [row["id"] for row in store.read("MATCH (n:Article) RETURN n.id AS id ORDER BY id").rows]


@pytest.fixture
def own_store(tmp_path: Path) -> Iterator[Store]:
    with open_store(folder=tmp_path / "kho có dấu") as store:
        yield store


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_store_keeps_others_out_of_its_folder(tmp_path: Path) -> None:
    folder = tmp_path / "open to all"
    folder.mkdir(mode=0o755)
    with open_store(folder=folder):
        assert _mode(folder) == 0o700
        secrets = ("endpoint.json", "server/config/server-users.jsonl", "owner.lock")
        assert [_mode(folder / name) for name in secrets] == [0o600] * 3


def test_store_listens_on_one_address_alone(own_store: Store, tmp_path: Path) -> None:
    port = json.loads((tmp_path / "kho có dấu" / "endpoint.json").read_text("utf-8"))["port"]
    with socket.create_connection(("127.0.0.1", port), timeout=5):
        pass
    with pytest.raises(ConnectionRefusedError):  # 127.0.0.2 is this machine as well, and answers who listens on all
        socket.create_connection(("127.0.0.2", port), timeout=5)


def test_store_leaves_its_settings_and_secrets_out_of_the_environment(own_store: Store, tmp_path: Path) -> None:
    endpoint = json.loads((tmp_path / "kho có dấu" / "endpoint.json").read_text("utf-8"))
    said = " ".join(os.environ.values())
    assert own_store.info().kind == "embedded"
    assert "ARCADEDB_NATIVE_ISOLATE_ARGS" not in os.environ
    assert [secret for secret in (endpoint["writer"], endpoint["reader"]) if secret in said] == []


def test_store_makes_new_passwords_each_time(tmp_path: Path) -> None:
    with open_store(folder=tmp_path):
        first = json.loads((tmp_path / "endpoint.json").read_text("utf-8"))
    with open_store(folder=tmp_path):
        second = json.loads((tmp_path / "endpoint.json").read_text("utf-8"))
    assert first["writer"] != second["writer"]
    assert first["reader"] != second["reader"]
    assert len(second["writer"]) > 40


def test_store_keeps_what_was_written(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as store:
        store.prepare()
        store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
    with open_store(folder=tmp_path) as store:
        assert _ids(store) == ["a"]


def test_stores_of_two_folders_are_apart(tmp_path: Path) -> None:
    with open_store(folder=tmp_path / "a") as one, open_store(folder=tmp_path / "b") as other:
        one.transact(lambda tx: tx.run(_MERGE, {"id": "one"}))
        other.transact(lambda tx: tx.run(_MERGE, {"id": "other"}))
        assert (_ids(one), _ids(other)) == (["one"], ["other"])


def test_stores_of_one_folder_share_it(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as one, open_store(folder=tmp_path) as other:
        one.transact(lambda tx: tx.run(_MERGE, {"id": "one"}))
        other.transact(lambda tx: tx.run(_MERGE, {"id": "other"}))
        one.close()
        assert _ids(other) == ["one", "other"]


def test_store_of_one_folder_waits_for_the_writer_of_another(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as one, open_store(folder=tmp_path) as other:

        def work(tx: Tx) -> None:
            lock = FileLock(tmp_path / "writer.lock")
            assert not lock.acquire()
            tx.run(_MERGE, {"id": "one"})

        one.transact(work)
        other.transact(lambda tx: tx.run(_MERGE, {"id": "other"}))
        assert _ids(one) == ["one", "other"]


def test_store_can_be_closed_twice(tmp_path: Path) -> None:
    store = open_store(folder=tmp_path)
    store.close()
    store.close()
    with pytest.raises(StoreError, match="đóng"):
        store.transact(lambda tx: tx.run("RETURN 1"))


def test_info_says_where_the_store_is(own_store: Store, tmp_path: Path) -> None:
    info = own_store.info()
    assert (info.kind, info.server, info.place) == ("embedded", "ArcadeDB", str(tmp_path / "kho có dấu"))
    assert info.version[0].isdigit()


def test_open_store_takes_another_port_where_one_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        free = engine._free_port
        ports = iter([taken.getsockname()[1], taken.getsockname()[1], free()])
        monkeypatch.setattr(engine, "_free_port", lambda: next(ports))
        with open_store(folder=tmp_path) as store:
            store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
            assert _ids(store) == ["a"]
    assert list(ports) == []


def test_open_store_gives_up_where_every_port_is_taken(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        with monkeypatch.context() as patch:
            patch.setattr(engine, "_free_port", lambda: taken.getsockname()[1])
            with pytest.raises(StoreError, match="không khởi động được"):
                open_store(folder=tmp_path)
    with open_store(folder=tmp_path) as store:
        assert _ids(store) == []


def _refusal(folder: Path) -> AilamgiError:
    with pytest.raises(StoreError) as caught:
        open_store(folder=folder)
    assert caught.value.exit_code == 3
    assert "--store" in caught.value.remedy
    return caught.value


@pytest.mark.parametrize("below", ["", "x/y"])
def test_open_store_says_that_a_folder_cannot_be_written(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("no folder", "utf-8")
    folder = tmp_path / "file" / below
    assert _refusal(folder).place == str(folder)


def test_open_store_says_that_its_files_are_damaged(tmp_path: Path) -> None:
    with open_store(folder=tmp_path) as store:
        store.prepare()
    (tmp_path / "server" / "databases" / "graph" / "schema.json").write_text("{", "utf-8")
    (tmp_path / "server" / "databases" / "graph" / "schema.prev.json").unlink()
    (tmp_path / "server" / "databases" / "graph" / "configuration.json").write_text("{", "utf-8")
    assert "không khởi động được" in _refusal(tmp_path).message


def test_open_store_says_that_the_disk_is_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda path: _Usage(10**9, 10**9, 2**20))
    assert "1 MB" in _refusal(tmp_path).message


def test_store_on_a_nearly_full_disk_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_store(folder=tmp_path) as store:
        store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
    monkeypatch.setattr(shutil, "disk_usage", lambda path: _Usage(10**9, 10**9, 20 * 2**20))
    with open_store(folder=tmp_path) as store:
        assert _ids(store) == ["a"]


def test_transact_refuses_before_the_disk_is_full(own_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    own_store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))
    with monkeypatch.context() as patch:
        patch.setattr(shutil, "disk_usage", lambda path: _Usage(10**9, 10**9, 0))
        with pytest.raises(StoreError, match="hết chỗ"):
            own_store.transact(lambda tx: tx.run(_MERGE, {"id": "b"}))
        assert _ids(own_store) == ["a"]
    own_store.transact(lambda tx: tx.run(_MERGE, {"id": "c"}))
    assert _ids(own_store) == ["a", "c"]


def test_transact_blames_a_full_disk_for_a_failed_commit(own_store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    own_store.transact(lambda tx: tx.run(_MERGE, {"id": "a"}))

    def work(tx: Tx) -> None:
        monkeypatch.setattr(shutil, "disk_usage", lambda path: _Usage(10**9, 10**9, 0))
        tx.run("CREATE (n:Article {id: 'a'}) SET n.x = {a: 1}")

    with pytest.raises(StoreError, match="hết chỗ"):
        own_store.transact(work)


@pytest.mark.parametrize("library", ["missing", "damaged"])
def test_open_store_points_to_neo4j_where_the_engine_does_not_fit(tmp_path: Path, library: str) -> None:
    (tmp_path / "damaged").write_text("no library", "utf-8")
    code = (
        "import sys; from pathlib import Path; from graph.open import open_store; open_store(folder=Path(sys.argv[1]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path / "store")],
        cwd=_ROOT,
        env={**os.environ, "ARCADEDB_NATIVE_LIB": str(tmp_path / library)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1
    assert "StoreError: Kho nhúng không chạy được trên máy này" in done.stderr


def test_open_store_points_to_neo4j_where_the_engine_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "arcadedb", None)
        with pytest.raises(StoreError) as caught:
            open_store(folder=tmp_path)
    assert "--neo4j" in caught.value.remedy
    with open_store(folder=tmp_path) as store:
        assert _ids(store) == []
