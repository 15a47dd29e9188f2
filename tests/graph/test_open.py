"""Which store is meant: options, environment, default."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.errors import StoreError, UsageError
from graph.open import StoreSettings, default_folder, open_store, store_settings


def test_store_settings_take_the_folder_of_the_option_first() -> None:
    env = {"AILAMGI_STORE": "/a", "AILAMGI_NEO4J_URI": "bolt://x"}
    assert store_settings(folder=Path("/b"), environ=env) == StoreSettings(folder=Path("/b"))


def test_store_settings_read_the_address_and_its_secrets_from_the_environment() -> None:
    env = {
        "AILAMGI_NEO4J_URI": "bolt://x:7687", "AILAMGI_NEO4J_USER": "u", "AILAMGI_NEO4J_PASSWORD": "geheim",
        "AILAMGI_NEO4J_DATABASE": "d",
    }  # fmt: skip
    found = store_settings(environ=env)
    assert found == StoreSettings(None, "bolt://x:7687", "u", "geheim", "d")
    assert "geheim" not in repr(found)


def test_store_settings_join_an_address_of_the_option_with_the_password_of_the_environment() -> None:
    env = {"AILAMGI_STORE": "/a", "AILAMGI_NEO4J_PASSWORD": "p"}
    assert store_settings(uri="bolt://x", environ=env) == StoreSettings(uri="bolt://x", password="p")


def test_store_settings_take_the_folder_of_the_environment() -> None:
    assert store_settings(environ={"AILAMGI_STORE": "/a"}) == StoreSettings(folder=Path("/a"))


def test_store_settings_read_empty_variables_as_unset(tmp_path: Path) -> None:
    env = {"AILAMGI_STORE": "", "AILAMGI_NEO4J_URI": "", "XDG_DATA_HOME": str(tmp_path)}
    assert store_settings(environ=env) == StoreSettings(folder=default_folder(env))


@pytest.mark.parametrize(
    ("folder", "uri", "env"),
    [
        (Path("/a"), "bolt://x", {}),
        (None, None, {"AILAMGI_STORE": "/a", "AILAMGI_NEO4J_URI": "bolt://x"}),
    ],
)
def test_store_settings_refuse_two_places(folder: Path | None, uri: str | None, env: dict[str, str]) -> None:
    with pytest.raises(UsageError) as caught:
        store_settings(folder, uri, env)
    assert "--neo4j" in caught.value.remedy


def test_open_store_refuses_two_places() -> None:
    with pytest.raises(UsageError):
        open_store(folder=Path("/a"), uri="bolt://x")


@pytest.mark.parametrize(
    ("platform", "env", "expected"),
    [
        ("linux", {"XDG_DATA_HOME": "/data"}, Path("/data/ailamgi/store")),
        ("linux", {}, Path("/somewhere/.local/share/ailamgi/store")),
        ("linux", {"XDG_DATA_HOME": "relative"}, Path("/somewhere/.local/share/ailamgi/store")),
        ("darwin", {"XDG_DATA_HOME": "/data"}, Path("/somewhere/Library/Application Support/ailamgi/store")),
        ("win32", {"LOCALAPPDATA": "/local"}, Path("/local/ailamgi/store")),
        ("win32", {}, Path("/somewhere/AppData/Local/ailamgi/store")),
    ],
)
def test_default_folder_is_where_the_platform_keeps_data(
    monkeypatch: pytest.MonkeyPatch, platform: str, env: dict[str, str], expected: Path
) -> None:
    monkeypatch.setattr(Path, "home", lambda: Path("/somewhere"))
    assert default_folder(env, platform) == expected


def test_default_folder_says_what_to_do_without_a_home(monkeypatch: pytest.MonkeyPatch) -> None:
    def no_home() -> Path:
        raise RuntimeError("no home")

    monkeypatch.setattr(Path, "home", no_home)
    with pytest.raises(StoreError) as caught:
        default_folder({}, "linux")
    assert "AILAMGI_STORE" in caught.value.remedy
