"""Messages to users in both languages."""

from __future__ import annotations

import string
from collections.abc import Iterator

import pytest

from graph.errors import StoreError, UsageError
from graph.messages import LANGUAGES, problem, speak, texts


@pytest.fixture
def _vietnamese_again() -> Iterator[None]:
    yield
    speak("vi")


def _fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize(("package", "key"), [(p, key) for p in ("graph", "loaders", "queries") for key in texts(p)])
def test_texts_say_the_same_in_both_languages(package: str, key: str) -> None:
    entry = texts(package)[key]
    assert set(entry) == set(LANGUAGES)
    assert all(part.strip() for said in entry.values() for part in (said["message"], said["remedy"]))
    assert _fields(entry["vi"]["message"]) == _fields(entry["en"]["message"])
    assert _fields(entry["vi"]["remedy"]) == _fields(entry["en"]["remedy"])


def test_problem_is_in_vietnamese_unless_told() -> None:
    error = problem(StoreError, "writer_busy", place="/x", holder="12")
    assert (error.message, error.place) == ("Tiến trình 12 đang ghi vào kho này.", "/x")
    assert error.remedy == "Đợi nó ghi xong rồi chạy lại."


@pytest.mark.usefixtures("_vietnamese_again")
def test_speak_changes_the_language_of_what_follows() -> None:
    speak("en")
    assert problem(StoreError, "writer_busy", holder="12").message == "Process 12 is writing to this store."


def test_speak_refuses_another_language() -> None:
    with pytest.raises(UsageError, match="fr"):
        speak("fr")


def test_problem_leaves_braces_in_values_alone() -> None:
    assert "{0} {why}" in problem(StoreError, "server_lost", why="{0} {why}").message
