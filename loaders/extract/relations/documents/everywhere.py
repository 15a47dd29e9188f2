"""Whether it is the whole country that carries out a document, by which no one place is said to."""

from __future__ import annotations

import re

from loaders.extract.skeletons.spans import words_of

# khi cả nước đang tích cực | thực hiện · các bộ , ngành , địa phương | triển khai · nhiều tỉnh , L đã | triển khai
# not: cùng cả nước , L triển khai
_EVERYWHERE = re.compile(
    rf"(?<!cùng )(?<!cùng với )(?<!\w)(?:{words_of('everywhere')}|(?:các|nhiều) L , thành phố)"
    rf"(?: (?:trong|trên|của) cả nước)?(?: (?:và|,)? ?(?:{words_of('everywhere_too')}))*(?: [^;.,:A-ZĐ]{{0,60}})? ?\Z"
)


def everywhere(text: str, start: int) -> bool:
    """Whether the words before a verb of carrying out have the whole country, or many places, for a subject.

    Args:
        text: the skeleton of a sentence.
        start: where the verb begins.
    """
    return _EVERYWHERE.search(text, 0, start) is not None
