"""The word lists: no key of a YAML file stands twice, no notion has two lists, no word stands twice in a list."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest
import yaml

from loaders.resources.load import load_yaml
from loaders.resources.words import SHARED

_FILES = sorted(f.name for f in files("loaders.resources").iterdir() if f.name.endswith(".yaml"))


def _doubles(node: yaml.Node) -> list[str]:
    if isinstance(node, yaml.SequenceNode):
        return [double for item in node.value for double in _doubles(item)]
    if not isinstance(node, yaml.MappingNode):
        return []
    counts = Counter(key.value for key, _ in node.value)
    return [key for key, often in counts.items() if often > 1] + [d for _, value in node.value for d in _doubles(value)]


@pytest.mark.parametrize("name", _FILES)
def test_no_key_stands_twice(name: str) -> None:
    node = yaml.compose((files("loaders.resources") / name).read_text("utf-8"), Loader=yaml.SafeLoader)
    assert node is not None
    assert _doubles(node) == []


def test_a_double_is_seen() -> None:
    node = yaml.compose("a: 1\nb: {c: 1, c: 2}\n", Loader=yaml.SafeLoader)
    assert node is not None
    assert _doubles(node) == ["c"]


def _twice(node: object) -> list[str]:
    if isinstance(node, dict):
        return [word for value in node.values() for word in _twice(value)]
    if not isinstance(node, list):
        return []
    counts = Counter(item for item in node if isinstance(item, str))
    return [word for word, often in counts.items() if often > 1] + [w for item in node for w in _twice(item)]


@pytest.mark.parametrize("name", _FILES)
def test_no_word_stands_twice_in_a_list(name: str) -> None:
    assert _twice(load_yaml(name)) == []


def test_a_word_twice_is_seen() -> None:
    assert _twice({"a": [{"b": ["c", "d", "c"]}]}) == ["c"]


def test_no_notion_has_a_list_in_two_files_of_patterns() -> None:
    often = Counter(name for file in SHARED for name in load_yaml(file))
    assert [name for name, times in often.items() if times > 1] == []


@pytest.mark.parametrize("name", sorted(load_yaml("shared_words.yaml")))
def test_shared_words_stand_once_and_in_lower_case(name: str) -> None:
    words = list(load_yaml("shared_words.yaml")[name])
    assert words == [word.lower() for word in dict.fromkeys(words)]
