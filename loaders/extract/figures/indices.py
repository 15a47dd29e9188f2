"""Indices by name: the listed ones, and an unlisted `chỉ số X` where it has a score or a rank."""

from __future__ import annotations

import re

from loaders.extract.figures.line import Line
from loaders.extract.figures.phrases import LINK, OF_FIRMS, phrases
from loaders.resources.load import load_yaml

_WORDS = load_yaml("figures.yaml")
_NAME_OF = {name: spec["name"] for spec in _WORDS["indices"] for name in spec["names"]}
_INDEX = re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, sorted(_NAME_OF, key=len, reverse=True))) + r")(?!\w)")
BARE = frozenset(spec["name"] for spec in _WORDS["indices"] if spec.get("bare"))
_OPEN = phrases(_WORDS["open_index"])
_LONGEST = 8


def listed(line: Line) -> list[tuple[int, int, str]]:
    """Listed indices of a sentence: first token, token behind, canonical name."""
    view, first = line.view, line.first
    start, end = view.starts[first], view.ends[first + len(line.words) - 1]
    out: list[tuple[int, int, str]] = []
    for match in _INDEX.finditer(view.text[start:end].lower()):
        a = view.token_over(start + match.start()) - first
        b = view.token_over(start + match.end() - 1) + 1 - first
        if OF_FIRMS.at(line.words, b):
            continue  # `chỉ số hài lòng khách hàng`
        if out and a - out[-1][1] <= 1 and line.words[out[-1][1]] == "(":
            out[-1] = (out[-1][0], b, out[-1][2])  # `Chỉ số chuyển đổi số (DTI)` is one
        elif not (out and line.words[a - 1] == "của"):  # `hạ tầng số, một chỉ số thành phần của DTI`
            out.append((a, b, _NAME_OF[match.group()]))
    return out


def index_in(text: str) -> str:
    """The last listed index in lower-case text; empty for none."""
    found = _INDEX.findall(text)
    return _NAME_OF[found[-1]] if found else ""


def unlisted(line: Line, before: int) -> str:
    """`chỉ số chất lượng không khí`: an index without an entry, before a token; empty for none."""
    for i in range(before - 1, -1, -1):
        size = _OPEN.at(line.words, i)
        if size and not line.tags[i]:
            end = i + size
            while (
                end < min(before, i + _LONGEST)
                and not line.tags[end]
                and line.words[end] not in LINK
                and line.words[end].isalpha()
            ):
                end += 1
            return line.text(i, end) if end > i + size else ""
    return ""
