"""Words that tell which bodies were taken in by others, and what they became."""

from __future__ import annotations

from itertools import pairwise

from loaders.resources.load import load_yaml

_BECOMES = frozenset(["thành", "lấy tên", "mang tên", "nay là", "tên gọi", "tên là", "gọi là"])
_MERGING = frozenset([*load_yaml("verbs.yaml")["merging"], *_BECOMES])


def taken_in(words: list[str]) -> bool:
    """Whether the words before a body say last that others take it in: `hợp nhất từ Sở Nội vụ và`."""
    cues = [word for pair in pairwise(words) for word in (" ".join(pair), pair[1]) if word in _MERGING]
    return bool(cues) and cues[-1] not in _BECOMES


def become(words: list[str]) -> bool:
    """Whether two words before a body say that others became it: `Báo A và Đài B nay là`."""
    return len(words) > 1 and (" ".join(words) in _BECOMES or words[1] in _BECOMES)
