"""Which committee a mention or a bare role means: short names, founders, and what a sentence names in passing."""

from __future__ import annotations

from loaders.extract.article.context import Context
from loaders.extract.grammar.committees.marks import below_a_commune
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.committees.words import MADE_UP, Phrases, phrase_end, phrases
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.boards import boards_in
from loaders.extract.resolution.committees.ends import ended_in, tells_back
from loaders.extract.resolution.committees.focus import (
    before_bracket,
    given_before,
    is_besides,
    is_over,
    opened_with,
    told_as_well,
)
from loaders.extract.resolution.committees.founders import (
    founder,
    has_one,
    of_class,
    of_each_place,
    of_each_province,
    of_one_of_many,
    of_the_house_here,
    short_founder,
)
from loaders.extract.resolution.committees.headed import below_a_team, is_name_alone, opens_section
from loaders.extract.resolution.committees.leaders import Leaders, head_in
from loaders.extract.resolution.committees.letterhead_owner import owner_above
from loaders.extract.resolution.committees.levels import committee_of, head_before, role_kind
from loaders.extract.resolution.committees.mergers import goes_too, taken_over, takes_over
from loaders.extract.resolution.committees.minutes import is_minutes, of_the_meeting
from loaders.extract.resolution.committees.owners import Owner
from loaders.extract.resolution.committees.roles import (
    in_place_of,
    introduces,
    named_behind,
    new_teams,
    newly_made,
    not_their_own,
    of_like_ones,
    of_other_board,
    of_team,
    said_here,
    team_alone,
    unread_teams,
)
from loaders.extract.resolution.committees.sisters import decided, of_sisters
from loaders.extract.resolution.committees.tasks import for_its_document
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import BODY, COMMITTEE, Chunk, Committee
from loaders.extract.words.view import Sentence
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of

_WORDS = load_yaml("committees.yaml")
_BACKGROUND, _COMPARED, _OF_THE_OLD, _OTHER = map(phrases, ("background", "compared", "of_the_old", "other"))
_BEHIND_NAMES, _JOINERS = (",", "-", "–", "("), list_of("boards_joined")
_REACH, _EARLIER = 9, list_of("earlier")


class Committees:
    """Finds the committee of a mention in its sentence and article; told of each sentence and chunk in turn."""

    def __init__(self, context: Context, resolver: Resolver) -> None:
        self.memory, self.reader = context.committees, context.reader
        self.resolver = resolver
        self.leaders = Leaders(self.reader, self.memory, resolver)
        self.chunks: list[Chunk] = []
        self.line, self.start, self.end, self.heading, self.bullet, self.heads = -1, 0, 0, False, False, False
        self.boards, self.minutes = boards_in(self.reader), is_minutes(self.reader)
        self.last, self.owned, self.opening, self.below, self.turned = -1, False, 0, False, False
        self.unnamed = -1  # where a new committee is told of without its name
        self.teams: list[int] = []
        self.passing: Chunk | None = None
        self.by: Owner | None = None
        self.asides: list[tuple[int, Committee]] = []

    def open(self, sentence: Sentence, chunks: list[Chunk]) -> None:
        """A new sentence; `chunks` fills while it is read."""
        self.memory.look_back(self.chunks, self.line)
        self.memory.ended.update(ended_in(self.reader, self.chunks, self.end))
        self.memory.told_back = bool(self.memory.ended) and tells_back(self.reader, sentence)
        above = next((board for board in self.boards if self.end <= board < sentence.start), -1)
        begins = self.reader.view.words[sentence.start : min(sentence.start + _REACH, sentence.end)]
        self.below = above >= 0 or (self.below and ":" in begins)  # BAN TỔ CHỨC LỄ TANG, a heading of its own
        self.chunks, self.line, self.start, self.end = chunks, sentence.line, sentence.start, sentence.end
        self.bullet, self.heads = sentence.bullet, opens_section(self.reader, self.memory, sentence)
        self.leaders.open(sentence, chunks)
        self.heading, self.passing, self.by = sentence.zone == "heading", None, None
        self.memory.set_aside(self.asides)
        self.asides, self.turned = [], False
        if not sentence.bullet and above >= 0:
            self.opening = above
        elif not sentence.bullet and not self.below:
            self.opening = self.reader.view.line_start(self.line)
        self._turn_to(sentence.start)

    def _turn_to(self, token: int) -> None:
        """`Về cải cách hành chính, ...`: a clause that turns to one of the committees named before."""
        if (turned := opened_with(self.reader, self.memory, token)) is not None:
            self.memory.named.append((self.line, turned))
            self.turned = True

    def named(self, raw: RawCommittee, token: int) -> Committee | None:
        """The committee that words name."""
        raw = of_the_house_here(self.reader, self.start, raw, token) if raw.bare else raw
        unowned = not raw.owned
        by = self._owner_told(raw, token) if unowned and not raw.this else None
        above = owner_above(self.reader, self.resolver, token, raw.end) if self.heading and unowned else None
        by = by or above
        other = (
            by is None
            and phrase_end(self.reader, raw.end, _OTHER, 2) is not None
            and self.reader.word(token - 1) != "trưởng"
        )
        if unowned and raw.bare and by is None and newly_made(self.reader, raw.end, self.memory):
            self.unnamed = token
        another = raw.bare and (other or in_place_of(self.reader, raw.end) or self.unnamed >= self.opening)
        of_many = of_class(self.reader, self.chunks, self.start, token) or of_each_place(self.reader, self.start, token)
        small = raw.kind == "committee" and raw.body is None and below_a_commune(self.reader, token, raw.end)
        if (
            small
            or of_each_province(self.resolver.context, raw)
            or (unowned and (another or of_many or of_one_of_many(self.reader, token)))
        ):
            self.boards.append(token)  # mỗi xã lập một ban chỉ đạo; trưởng ban là bí thư đảng ủy
            return None
        self.owned = not unowned or by is not None
        if unowned and by is None and not raw.bare:
            raw = short_founder(self.reader, self.chunks, self.start, raw, token)
        raw = for_its_document(self.reader, self.chunks, self.start, raw, token)
        unread = self.heading and unowned and above is None and not of_the_meeting(self.reader, self.start, token)
        if unread and not self.memory.all:
            return None
        decider = founder(self.reader, self.chunks, token) if raw.unit is not None and raw.topic else None
        meant = self.resolver.committees.committee(raw, token, self.line, by or decider)
        if raw.bare and by is None and not raw.this:
            meant = self.leaders.of_the_one_here(self._decided(meant), raw, token)
        if meant is None and raw.bare and raw.kind == "task_force":
            self.teams.append(token)  # Còn Tổ giúp việc thì ông A làm Tổ trưởng: not of the team named before
        told = unowned and by is None and self.reader.word(raw.end) in MADE_UP
        meant = self.memory.for_campaign(meant, self.line) if raw.bare and by is not None else meant
        return self.leaders.elsewhere(meant) if told and meant in self.memory.guessed and meant is not None else meant

    def _owner_told(self, raw: RawCommittee, token: int) -> Owner | None:
        """Who is said before to set it up or to have it, also `xã A có Ban Chỉ đạo X ... và Ban Chỉ đạo Y`."""
        by: Owner | None = founder(self.reader, self.chunks, token)
        if by is None:
            by = has_one(self.reader, self.chunks, self.start, raw, token)
        joined = self.by is not None and not raw.bare and self.reader.word(token - 1) in _JOINERS
        self.by = by or (self.by if joined else None)
        return self.by

    def headline(self, pieces: list[Piece]) -> None:
        """What the title names: `Bộ X thành lập Ban Chỉ đạo`, `Ông A làm Trưởng Ban Chỉ đạo chuyển đổi số tỉnh Y`."""
        for piece in pieces:
            raw = piece.raw.holder if isinstance(piece.raw, RawTitle) else piece.raw
            if isinstance(raw, RawCommittee):
                token = head_in(self.reader, piece.start, piece.end)
                committee = self.resolver.committees.committee(
                    raw, token, self.line, founder(self.reader, self.chunks, token)
                )
                self.memory.headline += [committee] if committee is not None else []
            elif (body := self.resolver.holder(raw, piece.start, self.line)) is not None:
                self.chunks += [Chunk(BODY, piece.start, piece.end, body, "body")]

    def _in_passing(self, chunk: Chunk) -> bool:
        """`thay thế Ban Chỉ đạo A và Ban Chỉ đạo B`: what goes or gives way is not what the text goes on about."""
        before = max((c.end for c in self.chunks if c.end <= chunk.start), default=self.start)
        between = self.reader.view.lower[before : chunk.start]
        if takes_over(self.reader, chunk.start) or (between[-1:] == ["thành"] and "thành" not in between[:-1]):
            self._gives_way(before)
            return False
        if self.passing is not None and goes_too(self.passing, chunk, before, between):
            return True
        other = self.memory.of_another(committee_of(chunk.thing), self.line)
        return self._is_near(chunk, _BACKGROUND) or (other and self._is_near(chunk, _COMPARED))

    def _is_near(self, chunk: Chunk, cues: Phrases) -> bool:
        """Whether one of some cues stands before a chunk, behind the one before it."""
        before = max((c.end for c in self.chunks if c.end <= chunk.start), default=self.start)
        return any(phrase_end(self.reader, k, cues, 3) for k in range(max(before, chunk.start - _REACH), chunk.start))

    def _gives_way(self, end: int) -> None:
        """`A được đổi tên thành B`, `A và B được nhập vào C`: the text goes on about the last one alone."""
        old = taken_over(self.reader, self.chunks, end)
        self.memory.named = [(line, c) for line, c in self.memory.named if c not in old]

    def remember(self, chunk: Chunk) -> None:
        """A chunk that names a committee or a role in one."""
        committee = committee_of(chunk.thing)
        if committee is None:
            return
        self.memory.all.append(committee)
        if self.heads and is_name_alone(self.reader, chunk, self.start, self.end):
            self.memory.section = self.line, committee
        if self.reader.word(chunk.start - 1) in _BEHIND_NAMES and (head := head_before(chunk, self.chunks)):
            self.memory.heads[committee] = head
        old = " ".join(self.reader.view.lower[chunk.end : chunk.end + 2]) in _EARLIER  # Ban Chỉ đạo X trước đây
        if committee in self.memory.headline and not self.owned and not old:
            chunk.notes["headline"] = "yes"
        before = before_bracket(self.reader, self.chunks, chunk)
        if before is not None and isinstance(chunk.thing, Committee):
            self.memory.aliases[(committee.kind, committee.whose, committee.topic)] = before
            self.memory.short_name = self.memory.short_name or before
            chunk.thing = before
        elif self._in_passing(chunk):
            self.passing = chunk
            return
        elif told_as_well(self.reader, self.memory, self.chunks, chunk, self.line) or (
            self.memory.of_another(committee, self.line)
            and is_besides(self.reader, self.chunks, chunk, self.start, alone=self.memory.goes_on_alone(self.line))
        ):
            chunk.notes["besides"] = "yes"
            if is_over(self.reader, self.chunks, chunk):
                return
            self.asides.append((self.line, committee))
        elif chunk.kind == COMMITTEE:
            self.memory.told = self.line, committee
        if isinstance(chunk.thing, Committee) and not self._is_near(chunk, _COMPARED):
            self.memory.said.append(committee if before is None else before)
        self.last = self.last if committee.kind == "council" else chunk.start
        self.memory.named.append((self.line, committee if before is None else before))

    def of_role(self, raw: RawTitle, token: int) -> Committee | None:
        """The committee of a role that names none; None where the text last spoke of another board."""
        seat = raw.rank == "member" and (below_a_team(self.memory, self.line) or self.teams[-1:] > [self.start])
        kind = "task_force" if seat or of_team(self.reader, self.chunks, token, raw.end) else role_kind(raw.title)
        self.owned = False
        if self.minutes and raw.title in _WORDS["who_writes"]:
            return None  # Thư ký: đồng chí A, who writes the minutes
        if (behind := named_behind(self.reader, raw.end)) is not None:
            return self.resolver.committees.committee(behind[1], behind[0], self.line)
        if (there := self.leaders.of_place_behind(kind, raw.end, token)) is not None:
            return there
        if (clause := self.reader.view.clause_start(self.start, token)) > self.start:
            self._turn_to(clause)
        here = self._named_here() if raw.rank == "member" else []
        if here and here[-1].kind == "council":
            return here[-1]
        board = self._unread_board(kind, token)
        if (board > self.last and board >= self.opening) or of_other_board(self.reader, self.start, raw.end, token):
            return None
        if phrase_end(self.reader, raw.end, _OF_THE_OLD, 4) or of_like_ones(self.reader, self.start, token):
            return None  # trước là Trưởng ban của ban cũ
        if (team := team_alone(here, kind)) is not None:  # Tổ công tác X: ông A làm Tổ trưởng; bà B là thành viên
            return team
        if (given := given_before(self.reader, self.chunks, kind, token)) is not None:
            return given
        meant = self._not_of_another(kind, raw)
        meant = of_sisters(self.reader, self.memory, raw, meant, self.line) or self._decided(meant)
        meant = not_their_own(self.reader, self.memory, self.chunks, meant, token)
        meant = self.leaders.within_reach(meant, raw, token)
        if raw.near and not (
            (introduces(self.reader, raw.end) and self.memory.lately(self.line))
            or said_here(self.reader, self.memory.named, self.chunks, self.line, (raw.end, token))
        ):
            return None
        if raw.rank == "member" and kind != "task_force" and self.memory.all and (meant is None or meant.kind != kind):
            last = self.memory.all[-1]
            named = self.memory.named
            if meant is None or (named and named[-1][0] == self.line):
                return last
        return self.leaders.elsewhere(meant) if meant is not None else None

    def _named_here(self) -> list[Committee]:
        """The committees of the paragraph, or of the one that opens the list that its line is in."""
        since = self.reader.view.line_of(self.opening) if self.bullet else self.line
        return [c for line, c in self.memory.named if line >= since]

    def _unread_board(self, kind: str, token: int) -> int:
        """Where the last board before a role begins that may have it and is no committee that was read."""
        unread = unread_teams(self.reader, self.chunks, self.start, token)
        unread += new_teams(self.reader, self.opening, token)
        boards = [] if kind == "council" else self.boards + (self.teams + unread if kind == "task_force" else [])
        return max((b for b in boards if b < token), default=-1)

    def notes(self, raw: RawTitle, committee: Committee | None) -> dict[str, str]:
        """Of a role's chunk: whether the context alone tells the committee, of which the text says whose it is."""
        named = isinstance(raw.holder, RawCommittee) and not raw.holder.bare
        return {} if named or committee in self.memory.guessed else {"bare": "yes"}

    def _decided(self, meant: Committee | None) -> Committee | None:
        return meant if self.turned else decided(self.memory, self.chunks, meant, self.line)

    def _not_of_another(self, kind: str, raw: RawTitle) -> Committee | None:
        """`Ông A, Trưởng Ban Chỉ đạo X, báo cáo. Trưởng ban B kết luận`: B heads another one that was named."""
        meant = (self.memory.last_meant if raw.rank == "member" else self.memory.meant)(kind, self.line)
        if meant is None or raw.rank != "head" or raw.end not in self.reader.run_end:
            return meant
        return self.memory.led_by(meant, self.reader.view.span_text(raw.end, self.reader.run_end[raw.end]))
