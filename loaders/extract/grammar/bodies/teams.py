"""The tasks that the name of a police team lists: `Đội Đăng ký, quản lý cư trú; cấp, quản lý căn cước, Phòng X`."""

from __future__ import annotations

from loaders.extract.grammar.reader import Reader
from loaders.resources.words import list_of

_SIGNS, _LONGEST = list_of("listing_signs"), 24
_OWNERS = frozenset(["room", "police", "department", "agency", "subdepartment"])


def tasks_end(reader: Reader, end: int) -> int:
    """The end of the tasks in small letters that a list goes on with up to whose team it is; else the same token.

    Args:
        reader: the document.
        end: where the first of the tasks ends.
    """
    if reader.word(end) not in _SIGNS:
        return end
    for k in range(end, end + _LONGEST):
        word = reader.view.words[k] if k < len(reader.view.words) else ""
        head = reader.find(k, "head")
        if head is not None and head.entry.name in _OWNERS:
            return k - (reader.word(k - 1) in _SIGNS)
        if word not in _SIGNS and (not word.isalpha() or not word.islower() or reader.is_stop(k)):
            return end
    return end
