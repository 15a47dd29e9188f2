"""The components of the topic of Resolution 57, and the words that open a topic."""

from __future__ import annotations

from loaders.extract.grammar.committees.words import past_short_form, phrase_end, phrases
from loaders.extract.grammar.people.names import name_weight
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

PARTS, _OPENERS = map(phrases, ("nq57", "openers"))
_JOINERS = list_of("joining_signs")
_NAMED_AFTER = frozenset(load_yaml("committees.yaml")["before_honoured"])
_LONG = 3  # words of a component that is none of the one before
_HEADING, _SURELY = list_of("role_heads"), 4
_NOT_PARTS = list_of("no_parts")


def opener_end(reader: Reader, k: int) -> int:
    """The token behind the words that open a topic (`về công tác`), or the token itself."""
    end = phrase_end(reader, k, _OPENERS, 3)
    return k if end is None else opener_end(reader, end)


def nq57_end(reader: Reader, k: int) -> int | None:
    """End of a list of components: `KHCN, ĐMST và CĐS`, each perhaps with its short form in brackets."""
    end = phrase_end(reader, k, PARTS)
    if end is not None and reader.word(end) in _NOT_PARTS:
        return None  # Tổ công nghệ số cộng đồng, Ban Chỉ đạo công nghệ thông tin
    while end is not None:
        end = past_short_form(reader, end)
        if (beside := _part_beside(reader, end)) is not None:
            end = beside
            continue
        if reader.word(end) not in _JOINERS:
            break
        after = end + 2 if reader.word(end + 1) in ("và", "phát") and phrase_end(reader, end + 2, PARTS) else end + 1
        further = phrase_end(reader, opener_end(reader, after), PARTS)
        if further is None:
            break
        end = further
    return end


def _part_beside(reader: Reader, k: int) -> int | None:
    """`khoa học công nghệ [đổi mới sáng tạo] và chuyển đổi số`: end of a component that no comma stands before."""
    further = phrase_end(reader, k, PARTS)
    return further if further is not None and further - k >= _LONG else None


def is_part(word: str) -> bool:
    """Whether a word alone is a component of the topic of Resolution 57."""
    return (word.lower(),) in PARTS


def before_holder(reader: Reader, k: int, end: int, head: int) -> int:
    """`Phó Trưởng Tiểu ban Điều trị [Lê Văn A] cho biết`: where a topic ends before the name of who has the role."""
    if reader.word(head - 1) not in _HEADING:
        return end
    names = (i for i in range(k + 1, end) if reader.run_end.get(i) == end and i - 1 not in reader.run_end)
    first = next((i for i in names if reader.word(i - 1) not in _NAMED_AFTER), end)
    return first if name_weight(reader.view.words[first:end]) >= _SURELY else end
