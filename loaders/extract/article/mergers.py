"""Words that tell which bodies were taken in by others, and what they became."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_BECOMES = frozenset(list_of("becoming"))
_MERGING = frozenset([*load_yaml("verbs.yaml")["merging"], *_BECOMES])

# Xã X thành lập trên cơ sở xã A và · hợp nhất từ xã A, · sáp nhập hai xã A và; not what stands behind `thành`
_MADE_OF = re.compile(
    r"\b(?:(?:lập|nhập|nhất|hình thành)\b[^;]{0,40}? trên cơ sở(?! (?:đề nghị|đề xuất|ý kiến|kết quả|báo cáo|tham mưu))"
    r"|(?:lập|hợp nhất|sáp nhập|nhập|gộp|hình thành) (?:toàn bộ |nguyên trạng )?(?:từ|các|hai|ba|bốn|năm|\d+))\b"
    r"(?!.*\b(?:thành|tên|là)\b)"
)
# quyết định thành lập Bộ X từ Bộ Y và · hợp nhất Bộ Y và; not what stands behind `thành`, nor: sau sáp nhập , Bộ X
_HOUSES = r"(?:bộ(?! trưởng)|sở|cục|chi cục)"
_FROM = re.compile(
    rf"(?:\b(?:thành lập|hình thành) {_HOUSES} [^;,.]{{3,90}}? (?:từ|trên cơ sở)\b(?! ngày| tháng| năm)"
    rf"|\b(?:hợp nhất|sáp nhập)(?: (?:hai|ba|các|giữa|từ))* (?={_HOUSES} ))"
    rf"(?:,(?= {_HOUSES} |\Z)|(?! (?:thành|vào|lấy tên|mang tên|nay là) )[^;.,])*\Z"
)
_CUES = frozenset(list_of("merging_cues"))


def is_forerunner(reader: Reader, i: int) -> bool:
    """`Xã Đức Trọng thành lập trên cơ sở các [xã Phú Hội], Hiệp An`: a place that another one was made of."""
    sentence = reader.view.sentence_over(i)
    words = reader.view.lower[sentence.start : i] if sentence is not None else []
    return not _CUES.isdisjoint(words) and _MADE_OF.search(" ".join(words)) is not None


def taken_in(words: list[str]) -> bool:
    """Whether the words before a body say last that others take it in: `hợp nhất từ Sở Nội vụ và`."""
    cues = [word for pair in pairwise(words) for word in (" ".join(pair), pair[1]) if word in _MERGING]
    return bool(cues) and cues[-1] not in _BECOMES


def made_of(words: list[str]) -> bool:
    """Whether the words before a body say that another is set up from it: `thành lập Bộ X từ Bộ Y và [Bộ Z]`."""
    return _FROM.search(" ".join(words)) is not None


def become(words: list[str]) -> bool:
    """Whether two words before a body say that others became it: `Báo A và Đài B nay là`."""
    return len(words) > 1 and (" ".join(words) in _BECOMES or words[1] in _BECOMES)
