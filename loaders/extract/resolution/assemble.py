"""Pieces of all sentences become chunks in reading order; short names get their full ones."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.institutions import InstitutionFound, institution
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.boards_beside import board_led, takes_post
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.grammar.enterprises.companies import CompanyFound
from loaders.extract.grammar.foreign import Foreign
from loaders.extract.grammar.people.people import RawName, RawPronoun
from loaders.extract.grammar.places.places import RawUnit
from loaders.extract.grammar.policies.policies import PolicyFound
from loaders.extract.grammar.scan import Piece
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.resolution.committees.branches import other_of_two
from loaders.extract.resolution.committees.committees import Committees
from loaders.extract.resolution.committees.leaders import head_in
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.resolution.committees.roles import role_ends_well
from loaders.extract.resolution.letterhead_party import seat_in_letterhead
from loaders.extract.resolution.people.told_last import ToldLast
from loaders.extract.resolution.posts.bare_posts import of_a_room
from loaders.extract.resolution.posts.bare_seats import append_beside
from loaders.extract.resolution.posts.board_posts import (
    board_post,
    is_board,
    lacks_head,
    own_board,
    post_in_board,
    taken_up_there,
)
from loaders.extract.resolution.posts.councils_told import is_board_of_one
from loaders.extract.resolution.posts.sharing import held_before, of_a_house_with_party, sharing
from loaders.extract.resolution.posts.title_body import TitleBodies
from loaders.extract.resolution.resolve import Resolver
from loaders.extract.things import (
    ABROAD,
    BODY,
    PERSON,
    POLICY,
    PROGRAMME,
    PRONOUN,
    PROVINCE,
    ROLE,
    TITLE,
    UNIT,
    Abroad,
    Body,
    Chunk,
    Committee,
    Enterprise,
    Holder,
    Institution,
    Person,
    Policy,
    Programme,
    Title,
    Unit,
    kind_of,
)
from loaders.extract.words.view import Sentence
from loaders.resources.words import list_of

_CHAIN = frozenset(list_of("joining_posts"))
_LONGEST_LINK = 5  # , đồng thời giữ chức vụ


@dataclass(slots=True)
class Read:
    """A sentence with its chunks."""

    sentence: Sentence
    number: int
    chunks: list[Chunk]


class Assembler:
    """Turns the pieces of a document into chunks, sentence by sentence, keeping what was named last."""

    def __init__(self, context: Context) -> None:
        self.context = context
        self.resolver = Resolver(context)
        self.reader = context.reader
        self.bodies = TitleBodies(context, self.resolver)
        self.committees = Committees(context, self.resolver)
        self.told = ToldLast(context)
        self.at = self.titled = -1

    def read(self, sentence: Sentence, number: int, pieces: list[Piece]) -> Read:
        """The chunks of one sentence."""
        out: list[Chunk] = []
        self.at = sentence.start
        self.told.open(sentence)
        self.context.enter(sentence.line)
        self.committees.open(sentence, out)
        for k in range(len(pieces)):
            near = self._near(pieces, k, sentence.line)
            alone = seat_in_letterhead(self.context, pieces[k])
            piece = pieces[k] if alone else sharing(self.reader, pieces, k)
            chunk = self._in_a_board(pieces[k], out) or self._chunk(piece, sentence.line, near)
            for found in (chunk,) if chunk is not None else self._documents_in(pieces[k]):
                append_beside(self.reader, out, found)
                self._remember(found)
                if self._institution_in(found):
                    self.context.inside.update(range(found.start, found.end))
        return Read(sentence, number, out)

    def _documents_in(self, piece: Piece) -> Iterator[Chunk]:
        """`130 xã đều có ban chỉ đạo thực hiện Nghị quyết 57`: documents in the name of a committee that is none."""
        for i in range(piece.start, piece.end) if isinstance(piece.raw, RawCommittee) else ():
            if (policy := self.reader.policies.get(i)) is not None:
                yield Chunk(POLICY, i, policy.end, _policy(policy.raw), "policy")

    def read_title(self, sentence: Sentence, pieces: list[Piece]) -> None:
        """Committees and holders of the title; none that may run on in words whose case is not known."""
        self.committees.open(sentence, [])
        shouted = self.reader.view.shouted
        sure = [p for p in pieces if shouted.isdisjoint(range(p.start, p.end + 1))] if shouted else pieces
        self.committees.headline(sure)
        named = [(p.raw.holder if isinstance(p.raw, RawTitle) else p.raw, p.start) for p in sure]
        named = [(raw, at) for raw, at in named if isinstance(raw, RawBody | CompanyFound | InstitutionFound)]
        found: list[Holder] = []
        for raw, at in named:
            holder = None if is_board_of_one(raw, found) else self.resolver.holder(raw, at, sentence.line)
            found += [holder] if holder is not None else []
        kept = self.context.headline if sentence.line == self.titled or not named else []  # not the name of the page
        self.context.headline = list(dict.fromkeys([*kept, *found]))
        self.titled = sentence.line

    def _institution_in(self, chunk: Chunk) -> bool:
        return isinstance(chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing, Institution)

    def _in_a_board(self, piece: Piece, before: list[Chunk]) -> Chunk | None:
        """`nhận công tác tại Ban Dân vận Tỉnh ủy, giữ chức Trưởng Ban`: a post of the board, no role in a committee."""
        raw = piece.raw
        if not isinstance(raw, RawTitle) or not raw.role or raw.holder is not None:
            return None
        own = own_board(self.reader, before, piece)
        if raw.rank != "member" and own is not None:
            return board_post(piece, raw, own)
        led = board_led(self.reader, self.at, piece.start) if raw.rank != "member" else -1
        last = next((c for c in before if c.start == led), None) if led >= 0 else before[-1] if before else None
        if last is None or not isinstance(board := last.thing, Body) or not is_board(board):
            return None
        words = self.reader.view.lower[last.end : piece.start]
        alone = len(before) == 1 and piece.end in self.reader.run_end  # Theo Ban Dân tộc, Trưởng ban A
        told = led >= 0 or takes_post(words) or lacks_head(words) or (alone and words == [","])
        told = told or taken_up_there(self.reader, last, words)
        return board_post(piece, raw, board) if told else None

    def _near(self, pieces: list[Piece], k: int, line: int) -> Unit | None:
        """The unit of a neighbour in a chain of titles, the following ones first."""
        if not isinstance(pieces[k].raw, RawTitle | RawBody):
            return None
        title = k > 0 and isinstance(pieces[k - 1].raw, RawTitle)  # Bí thư Tỉnh ủy X, Chủ tịch HĐND tỉnh
        behind = title and self.reader.view.lower[pieces[k - 1].end : pieces[k].start] == [","]
        for step in (1, -1):
            i = k
            while 0 <= i + step < len(pieces):
                left, right = (pieces[i], pieces[i + step]) if step > 0 else (pieces[i + step], pieces[i])
                between = self.reader.view.lower[left.end : right.start]
                if len(between) > _LONGEST_LINK or any(w not in _CHAIN for w in between):
                    break
                if "giữ" in between and (of_a_room(pieces[k].raw) or (behind and step > 0)):
                    break  # Phó Trưởng phòng Cảnh sát kinh tế, giữ chức Trưởng Công an huyện X
                if held_before(pieces[k], pieces[i + step]):
                    break  # Bí thư Tỉnh ủy, nguyên Bí thư Tỉnh ủy X
                i += step
                unit = self._unit_of_piece(pieces[i], line)
                if unit is not None:
                    return None if of_a_house_with_party(pieces[k].raw, pieces[i].raw, unit) else unit
                if not isinstance(pieces[i].raw, RawTitle | RawBody):
                    break
        return None

    def _unit_of_piece(self, piece: Piece, line: int) -> Unit | None:
        raw = piece.raw
        if isinstance(raw, RawTitle) and raw.unit is not None:
            return self.resolver.unit(raw.unit, piece.start, line)
        body = raw.holder if isinstance(raw, RawTitle) else raw
        while isinstance(body, RawBody):
            level = body.spec.get("level", "")
            if body.unit is not None or level:
                return self.resolver.unit(body.unit, piece.start, line, level)
            body = body.parent
        return None

    def _chunk(self, piece: Piece, line: int, near: Unit | None) -> Chunk | None:
        raw, token = piece.raw, piece.start
        if isinstance(raw, RawName):
            person = Person(raw.name, not raw.given, raw.honorific)
            return Chunk(PERSON, piece.start, piece.end, person, "person", {"word": raw.word})
        if isinstance(raw, RawPronoun):
            return Chunk(PRONOUN, piece.start, piece.end, Person(raw.word, False, True), "pronoun", {"word": raw.word})
        if isinstance(raw, RawTitle):
            return self._title_chunk(piece, raw, line, near)
        if isinstance(raw, PolicyFound):
            return Chunk(POLICY, piece.start, piece.end, _policy(raw), "policy")
        if isinstance(raw, Programme):
            return Chunk(PROGRAMME, piece.start, piece.end, raw, "programme")
        if isinstance(raw, RawUnit):
            unit = self.resolver.unit(raw, token, line)
            if unit is None:
                return None
            kind = PROVINCE if unit.is_province else UNIT
            named = bool(raw.name)
            return Chunk(kind, piece.start, piece.end, unit, "place.named" if named else "place.context")
        if isinstance(raw, Foreign):
            words = self.reader.view.span_text(piece.start, piece.end)
            return Chunk(ABROAD, piece.start, piece.end, Abroad(words), "abroad")
        if isinstance(raw, RawBody) and (raw.spec.get("weak") or raw.head == "titled"):
            known = raw if raw.family == "press" else raw.parent  # Hội đồng quản lý Quỹ X
            self.told.note(self.resolver.holder(known, token, line, near))
            return None
        if isinstance(raw, RawCommittee):
            self._note_owner(raw, token, line)
            holder: Holder | None = self.committees.named(raw, token)
        else:
            holder = self.resolver.holder(raw, token, line, near)
        return Chunk(kind_of(holder), piece.start, piece.end, holder, _rule(raw)) if holder is not None else None

    def _note_owner(self, raw: RawCommittee, token: int, line: int) -> None:
        """`Ban Chỉ đạo 57 của Tỉnh ủy có Bí thư A`: the party committee or school whose a board is, is told of too."""
        if raw.body is None:
            return
        owner = self.resolver.holder(raw.body, token, line)
        named = institution(self.reader, raw.end - len(raw.body.fixed.split()))
        if isinstance(owner, Body) and (owner.kind == "party" or (named and named.institution.name == owner.name)):
            self.told.note(named.institution if named is not None else owner)

    def _title_chunk(self, piece: Piece, raw: RawTitle, line: int, near: Unit | None) -> Chunk | None:
        if raw.role:
            return self._role_chunk(piece, raw, line)
        if raw.title == "Thủ tướng" and self._acts_as_body(piece):
            cabinet = Body("Thủ tướng Chính phủ", "government", "government", "fixed")
            return Chunk(BODY, piece.start, piece.end, cabinet, "body")
        body, more = self.bodies.of(piece, raw, line, near)
        chair = isinstance(body, Committee)
        guessed = not (body is None or chair or raw.holder or raw.fixed or raw.implied or raw.unit)
        name = self.bodies.title(raw.title, piece.start, body) if guessed else raw.title
        title = Title(name, raw.rank, raw.family, body, piece.status, chair, raw.optional, guessed, more)
        return Chunk(ROLE if chair else TITLE, piece.start, piece.end, title, "title")

    def _acts_as_body(self, piece: Piece) -> bool:
        """`của Thủ tướng Chính phủ`, `Thủ tướng ban hành`: the office that issues, not its holder."""
        if piece.end in self.reader.run_end:
            return False
        before = self.reader.word(piece.start - 1)
        after = (self.reader.word(piece.end), self.reader.word(piece.end + 1))
        issues = after in (("ban", "hành"), ("phê", "duyệt"), ("ký", "ban"), ("phát", "động")) or after[0] == "ký"
        return before in ("của", "-", "–") or issues

    def _role_chunk(self, piece: Piece, raw: RawTitle, line: int) -> Chunk | None:
        if isinstance(raw.holder, RawCommittee):
            committee = self.committees.named(raw.holder, head_in(self.reader, piece.start, piece.end))
            committee = other_of_two(committee, raw, self.committees.chunks)
            reach = self.committees.leaders.within_reach if raw.holder.bare else self.committees.leaders.named_by_leader
            committee = reach(committee, raw, piece.start)
            if committee is None and not raw.holder.bare:
                return None
        else:
            leads = raw.rank != "member" and not self.committees.turned
            led = leads and board_led(self.reader, self.at, piece.start) >= 0
            if led or not role_ends_well(self.reader, piece.start, piece.end):
                return None
            committee = self.committees.of_role(raw, piece.start)
        if committee is None and not self.committees.memory.all and (post := post_in_board(self.context, piece, line)):
            return post
        title = Title(raw.title, raw.rank, "committee", committee, piece.status, True)
        return Chunk(ROLE, piece.start, piece.end, title, "role", self.committees.notes(raw, committee))

    def _remember(self, chunk: Chunk) -> None:
        thing = chunk.thing
        if committee_of(thing) is not None:
            self.committees.remember(chunk)
        if isinstance(thing, Title):
            if thing.title.removeprefix("Phó ") == "Giám đốc" and isinstance(thing.body, Enterprise):
                self.context.directed.add(thing.body.name)
            self.told.note(None if self.told.left(chunk, thing) else thing.body)
        elif self.told.gives_way(chunk):
            return
        elif not isinstance(thing, Person | Policy | Programme | Unit | Abroad):
            self.told.note_named(chunk, thing)


def _policy(raw: PolicyFound) -> Policy:
    return Policy(raw.type, raw.number, short=raw.short, date=raw.date.iso if raw.date else "")


def _rule(raw: object) -> str:
    names = {RawBody: "body", RawCommittee: "committee", CompanyFound: "enterprise", InstitutionFound: "institution"}
    return names.get(type(raw), "thing")
