"""Documents of which a sentence tells only that somebody looks into how they are carried out."""

from __future__ import annotations

import re

from loaders.resources.words import words_of

# Nội dung kiểm tra tập trung vào việc triển khai D
_LOOKED_INTO = re.compile(rf"\b(?:{words_of('looked_into')})\b")
# Kế hoạch giám sát , kiểm tra việc | thực hiện D
_CHECKED = re.compile(
    rf"\b(?:{words_of('checking')})(?: ?(?:,|và) (?:{words_of('checking')}))*"
    r"(?: (?:công tác|việc|tình hình|kết quả|quá trình|tiến độ|về|đối với))* ?\Z"
)


def is_checked(text: str, offset: int) -> bool:
    """`Kế hoạch kiểm tra việc thực hiện Nghị quyết X`: whether a verb tells of what others do and somebody checks.

    Args:
        text: the skeleton of a sentence.
        offset: where the verb begins.
    """
    return _CHECKED.search(text, 0, offset) is not None


def is_looked_into(text: str, end: int) -> bool:
    """Whether words up to an offset tell what an inspection is about."""
    return _LOOKED_INTO.search(text, 0, end) is not None
