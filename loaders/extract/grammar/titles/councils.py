"""Councils that are set up for one thing, as committees are: where their roles are meant and where those of others."""

from __future__ import annotations

from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.people.person_names import names_person
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.lexicon import Hit

_OTHERS = ("head", "body", "institution_head", "enterprise_head", "enterprise", "province", "level")


def is_council(reader: Reader, i: int) -> bool:
    """Whether the head of a council (`Hội đồng thẩm định`) stands at a token."""
    hit = reader.find(i, "committee_head")
    return hit is not None and hit.entry.spec["kind"] == "council"


def council_meant(reader: Reader, role: Hit) -> bool:
    """Whether `Chủ tịch Hội đồng` is of such a council: it names one, or one was named before and nothing follows.

    Not `Chủ tịch Hội đồng nhân dân`, `Chủ tịch Hội đồng Đại học X`, `Chủ nhiệm Ủy ban Văn hóa, Giáo dục của Quốc hội`.
    """
    at = role.end - 2
    longer = reader.find(at, "body", "head")
    if longer is not None and longer.end > role.end:
        return False
    if is_council(reader, at):
        return raw_committee(reader, at) is not None
    word = reader.word(role.end)
    ends = not word[:1].isalpha() or reader.is_stop(role.end) or names_person(reader, role.end)
    ends = ends or (word, reader.word(role.end + 1)) == ("bao", "gồm")
    named = (i for i in reader.tokens_with("committee_head") if i < role.start and is_council(reader, i))
    return ends and reader.find(role.end, *_OTHERS) is None and any(named)
