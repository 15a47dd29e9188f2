"""The word lists: no key of a YAML file stands twice, for the second would silently take the place of the first."""

from __future__ import annotations

from collections import Counter
from importlib.resources import files

import pytest
import yaml

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
