"""Each word of the page is there in both languages, is used, and takes the same values in both."""

from __future__ import annotations

import re
from importlib.resources import files

import pytest

from graph.errors import ModelError
from graph.model.model import model
from viz.assets import SCRIPTS
from viz.style import style
from viz.words import checked, words

PAGES = files("viz.pages")
SCRIPT = "\n".join((PAGES / "js" / f"{name}.js").read_text("utf-8") for name in SCRIPTS)
TEMPLATE = (PAGES / "page.html.j2").read_text("utf-8")
PYTHON = (files("viz") / "page.py").read_text("utf-8")


def test_no_word_is_missing() -> None:
    said = set(re.findall(r'\bsay\(\s*"(\w+)"', SCRIPT)) | set(re.findall(r"\bwords\.(\w+)", TEMPLATE))

    assert said - set(words("vi")) == set()


def test_no_word_is_idle() -> None:
    text = SCRIPT + TEMPLATE + PYTHON
    built = ("status_", "family_", "layout_")

    idle = [key for key in words("vi") if not re.search(rf"\b{key}\b", text) and not key.startswith(built)]

    assert [key for key in idle if key.removesuffix("_of") not in ("show_all", "show_none")] == []


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_words_that_are_put_together_are_there(lang: str) -> None:
    built = [f"status_{status}" for status in model().statuses]
    built += [f"family_{family.name}" for family in style().families]
    built += [f"layout_{name}" for name in ("network", "columns", "rings", "tree")]

    assert [key for key in built if key not in words(lang)] == []


def test_both_languages_take_the_same_values() -> None:
    vi, en = words("vi"), words("en")

    uneven = [key for key in vi if set(re.findall(r"{\w+}", vi[key])) != set(re.findall(r"{\w+}", en[key]))]

    assert uneven == []


def test_words_refuse_a_key_without_a_language() -> None:
    with pytest.raises(ModelError, match="fit lacks a language"):
        checked({"fit": {"vi": "Vừa khung"}})
