"""What councils are for: acts joined by commas, and the things that they are done to, which commas join as well."""

from __future__ import annotations

from loaders.extract.grammar.committees.bounds import is_topic_stop, owner_begins
from loaders.extract.grammar.committees.words import phrase_end, phrases
from loaders.extract.grammar.reader import Reader
from loaders.resources.words import list_of

_COUNCILS, _FURTHER = phrases("councils_by_act"), phrases("councils_act_too")
_LONGEST, _SHORTEST = 24, 2
_JOINERS, _CLOSERS = (",", "và", "&"), list_of("council_closers")


def of_council(reader: Reader, head: int) -> bool:
    """Whether the head of a council stands at a token."""
    hit = reader.find(head, "committee_head")
    return hit is not None and hit.entry.spec["kind"] == "council"


def counsel_end(reader: Reader, k: int, head: int) -> int:
    """`Hội đồng [tư vấn quốc gia] về trí tuệ nhân tạo`: where what a council is for begins behind what it does."""
    end = phrase_end(reader, k, _COUNCILS, 2) if of_council(reader, head) else None
    end = (end or k) + 2 * ((reader.word(end or k), reader.word((end or k) + 1)) == ("quốc", "gia"))
    return end if end > k and reader.word(end) == "về" else k


def council_topic_end(reader: Reader, k: int, head: int) -> int | None:
    """`Hội đồng [đánh giá, bình chọn ý tưởng, dự án khởi nghiệp] cấp tỉnh`: where it ends, if something closes it.

    Only what has a comma, or a second act, in it: a plain topic is read as those of other committees are.
    """
    acts = _acts_end(reader, k) if of_council(reader, head) else k
    if acts == k:
        return None
    i, joined = acts, any(reader.word(at) in _JOINERS for at in range(k, acts))
    while i - k < _LONGEST and reader.word(i):
        word = reader.word(i)
        if word in _CLOSERS or owner_begins(reader, i):
            closed = joined and i - acts >= _SHORTEST and reader.word(i - 1) not in _JOINERS
            return i if closed else None
        if word == ",":
            joined = True
            if not reader.word(i + 1).isalpha() or reader.is_verb(i + 1) or reader.view.words[i + 1][0].isupper():
                return None
        elif not word[0].isalnum() or (is_topic_stop(reader, i) and word not in _JOINERS):
            return None
        i += 1
    return None


def is_unread(reader: Reader, k: int) -> bool:
    """`Hội đồng tuyển chọn và giao nhiệm vụ`: whether a council's acts go on with what was not read."""
    acts = _acts_end(reader, k)
    word = reader.word(acts)
    return acts > k and word.isalpha() and word not in _CLOSERS and not reader.is_stop(acts)


def _acts_end(reader: Reader, k: int) -> int:
    """Behind the acts of a council that begin at a token, or the token itself."""
    end = phrase_end(reader, k, _COUNCILS, 3)
    while end is not None and reader.word(end) in _JOINERS:
        further = phrase_end(reader, end + 1, _COUNCILS, 3) or phrase_end(reader, end + 1, _FURTHER, 3)
        if further is None:
            break
        end = further
    return end or k
