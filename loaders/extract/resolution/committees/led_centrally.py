"""A committee that names no owner, and is led by somebody of the Party's or the State's centre: then it is theirs."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.people.honorifics import honorific_end
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.grammar.titles.titles import raw_title
from loaders.extract.resolution.committees.levels import role_kind
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("committees.yaml")
_LEVELS: dict[str, tuple[str, str, str]] = {
    body: (level, owner, "")
    for level, of in _WORDS["centre"].items()
    for owner, bodies in of.items()
    for body in bodies
}
_HEAD_OF_PARTY, _SEAT = "Tổng Bí thư", "Ủy viên"
_BETWEEN = frozenset(list_of("between_posts"))
_FAR, _ITEM, _NEAR = 220, 24, 14  # tokens: how far its leaders are looked for, how far before a role their post
_LEADING = ("head", "deputy", "standing_deputy")


def led_centrally(reader: Reader, raw: RawCommittee, token: int) -> tuple[str, str, str] | None:
    """`Ban Chỉ đạo X họp. Ông A, Thường trực Ban Bí thư, Trưởng Ban Chỉ đạo, chủ trì`: level and owner of X.

    Args:
        reader: the document.
        raw: a committee that does not say whose it is.
        token: where it stands; its leaders are looked for up to the next committee that is another one.

    Returns:
        Level, owner and no province; None where nobody of the centre is said to lead it.
    """
    sentence = reader.view.sentence_over(token)
    if raw.kind != "committee" or sentence is None:
        return None
    for i in reader.tokens_between(sentence.start, token + _FAR, "role"):
        found = raw_title(reader, i)
        if found is None or not found.role or found.rank not in _LEADING or role_kind(found.title) != raw.kind:
            continue
        named = found.holder if isinstance(found.holder, RawCommittee) else None
        if found.end <= token or (named is not None and not named.bare and not _same(named, raw)):
            continue
        if _another(reader, raw, max(token, raw.end), i):
            return None
        own = _post_beside(reader, i)
        level = _level(own) if own is not None else _of_listed(reader, found)
        if level is not None or (own is not None and found.rank == "head"):
            return level
    return None


def _same(named: RawCommittee, raw: RawCommittee) -> bool:
    return not named.owned and named.about == raw.about


def _another(reader: Reader, raw: RawCommittee, start: int, end: int) -> bool:
    """Whether a committee that is another one is named between."""
    for i in reader.tokens_between(start, end, "committee_head"):
        named = raw_committee(reader, i)
        if named is not None and named.kind == raw.kind and not named.bare and not _same(named, raw):
            return True
    return False


def _post_beside(reader: Reader, role: int) -> RawTitle | None:
    """`Thủ tướng A, Trưởng Ban Chỉ đạo`: the post right before a role, over a name and honorifics."""
    last: RawTitle | None = None
    for i in reader.tokens_between(role - _ITEM, role, "title"):
        post = raw_title(reader, i) if last is None or i >= last.end else None  # Tổng Bí thư is no Bí thư
        last = post if post is not None and not post.role else last
    return last if last is not None and _beside(reader, last.end, role) else None


def _beside(reader: Reader, k: int, role: int) -> bool:
    """Whether nothing but a name stands between a post and a role."""
    while k < role:
        if reader.word(k) in _BETWEEN:
            k += 1
        elif (end := max(honorific_end(reader, k), reader.run_end.get(k, k))) > k:
            k = end
        else:
            return False
    return True


def _of_listed(reader: Reader, role: RawTitle) -> tuple[str, str, str] | None:
    """`các Phó Trưởng Ban Chỉ đạo: A, Bí thư Thành ủy B; C, Phó Thủ tướng`: one of the government is enough."""
    sentence = reader.view.sentence_over(role.end - 1)
    if reader.word(role.end) != ":" or sentence is None:
        return None
    listed = reader.tokens_between(role.end, min(sentence.end, role.end + _FAR), "title")
    posts = (raw_title(reader, i) for i in listed)
    levels = (_level(post) for post in posts if post is not None and post.title != _SEAT)
    return next((level for level in levels if level is not None), None)


def _level(post: RawTitle) -> tuple[str, str, str] | None:
    """Of which of the two a post is; of the Central Committee its head alone, whose others may lead a province."""
    if post.title == _HEAD_OF_PARTY:
        return _LEVELS["Bộ Chính trị"]
    of = post.holder.fixed if isinstance(post.holder, RawBody) else post.fixed
    return _LEVELS.get(of)


def by_prime_minister(reader: Reader, token: int) -> bool:
    """`Thủ tướng Phạm Văn A làm Trưởng Ban Chỉ đạo X`: a committee that the Prime Minister heads or sets up."""
    before = reader.view.lower[max(0, token - _NEAR) : token]
    return any(pair == ("thủ", "tướng") for pair in pairwise(before))
