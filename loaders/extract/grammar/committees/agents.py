"""Committees that others help, ask or report to: what follows their head is what they do, and no name."""

from __future__ import annotations

from loaders.extract.grammar.committees.bounds import owner_begins
from loaders.extract.grammar.committees.parts import PARTS, nq57_end
from loaders.extract.grammar.committees.topic_starts import heads_topic
from loaders.extract.grammar.committees.words import past_issuer, phrase_end, phrases
from loaders.extract.grammar.reader import Reader

_ACTS, _AGENTS, _BELOW = map(phrases, ("acts", "agents", "levels_below"))
_LONGEST, _SAME = 14, 3


def for_agent(reader: Reader, head: int) -> bool:
    """`tham mưu cho BCĐ xây dựng Đề án thực hiện Nghị quyết 57`: what follows is what they do."""
    return any(phrase_end(reader, head - back, _AGENTS, back) == head for back in (1, 2))


def acts_as_asked(reader: Reader, k: int, head: int) -> bool:
    """`tham mưu Ban Chỉ đạo xây dựng chính quyền số cấp xã`: a committee that somebody helps to do something.

    Not where an owner closes the name, or where the text has the same words behind a head elsewhere.
    """
    act = phrase_end(reader, k, _ACTS) if for_agent(reader, head) and not heads_topic(reader, k) else None
    if act is None or not reader.view.words[k].islower():
        return False
    if (nq57_end(reader, act) or 0) > (phrase_end(reader, act, PARTS) or 0):
        return False  # phát triển khoa học, công nghệ, đổi mới sáng tạo
    return not _owner_closes(reader, act) and not _named_elsewhere(reader, k, head)


def _owner_closes(reader: Reader, k: int) -> bool:
    """`giúp Ban Chỉ đạo xây dựng nông thôn mới tỉnh`: an owner, and no level that an act reaches down to."""
    for i in range(k, k + _LONGEST):
        if i in reader.policies:
            end = past_issuer(reader, k, reader.policies[i].end)
            of = reader.word(end) == "của"
            return owner_begins(reader, end + of) or (of and reader.view.words[end + 1].isupper())
        if not reader.word(i)[:1].isalnum():
            return False
        if owner_begins(reader, i):
            return phrase_end(reader, i, _BELOW, 2) is None and i > k
    return False


def _named_elsewhere(reader: Reader, k: int, head: int) -> bool:
    words, before = reader.view.lower[k : k + _SAME], k - head
    others = (i for i in reader.tokens_with("committee_head") if i != head and not for_agent(reader, i))
    return any(reader.view.lower[i + before : i + before + _SAME] == words for i in others)
