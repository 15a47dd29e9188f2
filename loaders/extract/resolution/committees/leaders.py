"""Which committee a leader may head: one that the holder of their own post may lead, else that of their own place."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.article.committee_memory import CommitteeMemory
from loaders.extract.article.committee_places import of_place
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.cut_off import breaks_off
from loaders.extract.grammar.places.places import raw_unit
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.founders import short_founder
from loaders.extract.resolution.committees.in_that_place import in_that_place
from loaders.extract.resolution.committees.levels import (
    BELOW,
    CENTRAL,
    LOCAL_BODIES,
    elsewhere,
    fits,
    is_local,
    is_national,
    last_fitting,
    of_leader,
    own_holder,
    own_post,
    posts_beside,
    since,
    told_before,
)
from loaders.extract.resolution.committees.owners import of_owner, of_unit
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Holder, Institution, Title
from loaders.extract.words.view import Sentence
from loaders.resources.words import list_of

_SOMEWHERE = frozenset(list_of("somewhere"))  # words of posts


def head_in(reader: Reader, start: int, end: int) -> int:
    """Where the committee begins inside `Trưởng Ban Chỉ đạo ...`."""
    heads = (i for i in range(start, end) if reader.find(i, "committee_head"))
    return next((i for i in heads if raw_committee(reader, i) is not None), start)


def _leads_below(meant: Committee, raw: RawTitle, own: Holder | None) -> bool:
    """`Hiệu trưởng Trường X, Trưởng Ban Chỉ đạo`: whether a post is of a house that leads none at the centre.

    A minister heads no committee that the text names for the Government; a deputy of one may be a minister. Nor does
    the head of the police of a province head a team of the Government.
    """
    if meant.level not in CENTRAL:
        return False
    if not isinstance(own, Body):
        return isinstance(own, Enterprise | Institution)
    heads_one = own.kind == "ministry" and raw.rank == "head" and meant.kind == "committee"
    heads_one = heads_one or (raw.rank == "head" and bool(own.province) and own.kind not in LOCAL_BODIES)
    return heads_one or (own.kind in LOCAL_BODIES and own.unit is not None and not own.province)


def _of_own_place(named: Committee, own: Body | None) -> Committee:
    """`Tổ công tác Đề án 06 Công an tỉnh. Chủ tịch UBND tỉnh A làm Tổ trưởng Tổ công tác Đề án 06`: the province's."""
    level, _, province = of_owner(own)
    there = level in BELOW and province == named.province != ""
    return of_place(named, own.unit) if there and own is not None and own.unit is not None else named


class Leaders:
    """Compares committees with the posts of who leads them, sentence by sentence."""

    def __init__(self, reader: Reader, memory: CommitteeMemory, resolver: Resolver) -> None:
        self.reader = reader
        self.memory = memory
        self.resolver = resolver
        self.chunks: list[Chunk] = []
        self.line = self.start = 0
        self.posts: dict[str, Holder] = {}

    def open(self, sentence: Sentence, chunks: list[Chunk]) -> None:
        """A new sentence; `chunks` fills while it is read."""
        self.posts |= posts_beside(self.reader, self.chunks)
        self.chunks, self.line, self.start = chunks, sentence.line, sentence.start

    def within_reach(self, meant: Committee | None, raw: RawTitle, token: int) -> Committee | None:
        """The one meant; for leaders one that the holder of their own post may lead, for members rather so.

        `Ban Chỉ đạo của Chính phủ họp. Tại điểm cầu, ông A, Chủ tịch UBND tỉnh X, Trưởng Ban Chỉ đạo dự`.
        """
        meant = None if breaks_off(self.reader, raw.end) else meant
        if meant is None:
            return None
        own = own_holder(self.chunks, since(self.reader.view.lower, self.chunks, token))
        if self._of_somewhere(meant, token) or _leads_below(meant, raw, own):
            return None
        if not isinstance(own, Body) or not (is_local(own) or own.head == "fixed"):
            return self.elsewhere(meant) if isinstance(raw.holder, RawCommittee) else meant
        if own.province not in self.reader.view.span_text(self.start, token):  # else the context tells it, not the text
            own = elsewhere(own, meant.province)
        guessed = meant in self.memory.guessed and meant.level in BELOW and own.head != "fixed"
        if guessed or fits(meant, own):
            return self.memory.now(meant, of_leader(meant, own)) if guessed and raw.rank == "head" else meant
        alike = last_fitting((c for _, c in reversed(self.memory.named)), meant, [own])
        if alike is not None or raw.rank == "member":
            return alike or meant
        there = self.elsewhere(meant)
        if there is not None and there != meant and fits(there, own):
            return there
        return self.resolver.committees.ahead(meant.kind, token, self.line, own)

    def _of_somewhere(self, meant: Committee, token: int) -> bool:
        """`Bí thư Tỉnh ủy, Trưởng Ban Chỉ đạo`: whether a post is of a place not told, so of no central one."""
        post = self.chunks[-1].thing if self.chunks and meant.level in CENTRAL else None
        if not isinstance(post, Title) or post.role or post.body is not None:
            return False
        beside = self.reader.view.lower[self.chunks[-1].end : token] in ([","], ["-"], ["–"], ["kiêm"], [])
        return beside and not _SOMEWHERE.isdisjoint(self.reader.view.lower[self.chunks[-1].start : self.chunks[-1].end])

    def named_by_leader(self, named: Committee | None, raw: RawTitle, token: int) -> Committee | None:
        """One that a role names; of its leader's own body or place where the text does not say whose it is."""
        if named is None:
            return None
        between = since(self.reader.view.lower, self.chunks, token)
        if named.level in CENTRAL and isinstance(raw.holder, RawCommittee):
            own = own_post(self.chunks, between)
            if own is not None and is_local(own) and not raw.holder.owned and not raw.holder.bare:
                head = head_in(self.reader, token, raw.end)
                return self.resolver.committees.committee(raw.holder, head, self.line, own)
        if named not in self.memory.guessed:
            return named
        if named.level == "organisation" and raw.rank == "head":
            return _of_own_place(named, own_post(self.chunks, between))
        if named.level not in BELOW:
            return named
        leader = own_holder(self.chunks, between, assigned=True) or told_before(self.posts, self.chunks, between)
        if raw.rank != "head" and (raw.rank == "member" or not is_national(leader)):
            return named
        there = self.elsewhere(named)
        return there if there != named else self.memory.note(of_leader(named, leader), said=False)

    def elsewhere(self, meant: Committee) -> Committee | None:
        """The same committee of the place that the sentence names before; of one that every place has of that place."""
        general = not meant.level and meant in self.memory.headline and meant in self.memory.guessed
        like = replace(meant, level="province") if general else meant
        there = in_that_place(self.reader, self.resolver.context.units, self.chunks, self.start, like)
        return self.of_the_round(meant) if there == like else there

    def of_the_round(self, meant: Committee | None) -> Committee | None:
        """`Ở Huế, Ban Chỉ đạo họp. Trưởng ban là ông A`: of the province that a paragraph of a round-up is about."""
        context = self.resolver.context
        province = context.places.openings.get(self.start, "")
        if meant is None or not province or meant.level != "province" or meant.province == province:
            return meant
        return self.memory.note(of_place(meant, context.province_unit(province)), said=False)

    def of_the_one_here(self, meant: Committee | None, raw: RawCommittee, token: int) -> Committee | None:
        """`Tại xã A, ông B nói. Xã cũng đã lập ban chỉ đạo`: of the commune told of, else of a round."""
        told = short_founder(self.reader, self.chunks, self.start, raw, token).unit
        unit = self.resolver.unit(told, token, self.line) if told is not None and raw.unit is None else None
        if meant is None or unit is None or not unit.name or unit.is_province or meant.level not in BELOW:
            return self.of_the_round(meant)
        return meant if meant.owner in (unit.shown, unit.name) else of_place(meant, unit)

    def of_place_behind(self, kind: str, end: int, token: int) -> Committee | None:
        """`Phó Trưởng ban của Quảng Ninh là ông A`: the committee of the place behind a bare role, if one is there."""
        told = kind == "committee" and self.reader.word(end) == "của" and self.reader.find(end + 1, "level", "province")
        raw = raw_unit(self.reader, end + 1) if told else None
        unit = self.resolver.unit(raw, token, self.line) if raw is not None else None
        if unit is None:
            return None
        known = self.memory.meant(kind, self.line, of_unit(unit)[1])
        like = self.memory.last_meant(kind, self.line) if known is None else None
        return of_place(like, unit) if like is not None and like.level in BELOW else known
