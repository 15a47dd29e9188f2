"""Bare nouns for bodies, firms and initiatives named before: `Sở ký với ...`, `tập đoàn này`, `nối vào nền tảng`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from loaders.extract.article.context import Context
from loaders.extract.grammar.reader import Reader
from loaders.extract.resolution.mentions import with_mentions
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.skeleton import make_skeleton
from loaders.extract.things import (
    COMMITTEE,
    PERSON,
    POLICY,
    PROGRAMME,
    PRONOUN,
    PROVINCE,
    UNIT,
    Body,
    Chunk,
    Enterprise,
    Holder,
    Institution,
    Person,
    Programme,
    Title,
    kind_of,
)
from loaders.resources.load import load_yaml

_WORDS = load_yaml("bare.yaml")
PhraseTable = dict[str, list[tuple[str, ...]]]


def _by_word(phrases: Iterable[str], word: int) -> PhraseTable:
    """Phrases by their first or last word."""
    out: PhraseTable = {}
    for phrase in (tuple(p.split()) for p in phrases):
        out.setdefault(phrase[word], []).append(phrase)
    return out


_KIND_OF = {tuple(name.lower().split()): spec["kind"] for spec in _WORDS["bare"] for name in spec["names"]}
_LOWER = frozenset(tuple(n.lower().split()) for spec in _WORDS["bare"] if spec.get("lower") for n in spec["names"])
_VERBAL = _by_word(_WORDS["verbal"], 0)
_LEADING_IN = {kind: _by_word(words, -1) for kind, words in _WORDS["leading_in"].items()}
_GROUP = {kind: group for group, kinds in _WORDS["initiatives"].items() for kind in kinds}
_INITIATIVES, _OF_OTHERS = frozenset(_WORDS["initiatives"]), frozenset(_WORDS["of_others"])
_CLOSING = frozenset(_WORDS["closing"])
_TELLING = {kind: tuple(words) for kind, words in _WORDS["telling"].items()}
_SCHOOLS = {kind: tuple(words) for kind, words in _WORDS["schools"].items()}
_WIDE = frozenset(_WORDS["wide"])
Named = Holder | Programme
_NEVER_MEANT = frozenset([COMMITTEE, PERSON, POLICY, PRONOUN, PROVINCE, UNIT])  # chunks that no bare noun means
_RECENT = 2  # lines back to an initiative
_MAIN = 2  # so many times as often as the next
_FIRST = frozenset(words[0] for words in _KIND_OF)
_SIZES = {first: sorted({len(w) for w in _KIND_OF if w[0] == first}, reverse=True) for first in _FIRST}
_TAKING_IN = _by_word(_WORDS["taking_in"], 0)
_POINTING, _NOT_BEFORE = _by_word(_WORDS["pointing"], 0), _by_word(_WORDS["not_before"], -1)
_BESIDE, _OPENING = frozenset(_WORDS["beside"]), frozenset(_WORDS["opening"])


def acting_frames(frames: list[Frame], context: Context) -> list[Frame]:
    """The frames, with a chunk more for each bare noun that means somebody named before."""
    frames = with_mentions(frames, context.reader)
    memory = _Memory(_main_holders(frames))
    out = []
    for frame in frames:
        memory.line = frame.sentence.line
        found = _found(frame, context.reader, memory)
        out.append(_with(frame, found, context.reader) if found else frame)
        for chunk in frame.chunks:
            if context.reader.word(chunk.start - 1) != "(" and not _taken_in(frame, chunk, context.reader):
                memory.note(chunk)  # not the school in GS. X (Đại học Y)
        for holding in frame.holdings:
            memory.posts.setdefault(holding.name, []).append(holding.office.body)
    return out


def _taken_in(frame: Frame, chunk: Chunk, reader: Reader) -> bool:
    """`ra mắt ứng dụng A, gộp ứng dụng B của tỉnh cũ`: an initiative that goes into the one named before it."""
    before = [c for c in frame.chunks if c.kind == PROGRAMME and c.end <= chunk.start]
    if chunk.kind != PROGRAMME or not before:
        return False
    words = reader.view.lower[before[-1].end : chunk.start]
    return any(_behind(words, k, _TAKING_IN) for k in range(len(words)))


def _named(chunk: Chunk) -> Iterator[tuple[str, Named]]:
    """Whom or what a chunk names, for each kind of bare noun that can mean it."""
    yield from _kinds(chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing)


def _kinds(thing: object) -> Iterator[tuple[str, Named]]:
    """A body or initiative for each kind of bare noun that can mean it."""
    if isinstance(thing, Enterprise | Institution) or (isinstance(thing, Body) and thing.kind not in _WIDE):
        yield "unit", thing
    if isinstance(thing, Enterprise):
        yield "enterprise", thing
        name = thing.name.lower()
        yield from ((kind, thing) for kind, words in _TELLING.items() if any(word in name for word in words))
    elif isinstance(thing, Institution):
        name = thing.name.lower()
        yield next((kind for kind, words in _SCHOOLS.items() if name.startswith(words)), "school"), thing
    elif isinstance(thing, Body):
        yield thing.kind, thing
        if thing.head != thing.kind:
            yield thing.head, thing
        if thing.name.startswith("Ban Quản lý"):
            yield "management_board", thing
    elif isinstance(thing, Programme):
        yield _GROUP.get(thing.kind, "acting"), thing
        words = thing.name.lower().split()
        yield from ((" ".join(words[:n]), thing) for n in (1, 2) if tuple(words[:n]) in _KIND_OF)


def _main_holders(frames: list[Frame]) -> dict[str, Named]:
    """For each kind the one that an article names far more often than any other of that kind."""
    counts: dict[str, dict[Named, int]] = {}
    for frame in frames:
        for chunk in frame.chunks:
            for kind, holder in _named(chunk) if chunk.kind not in _NEVER_MEANT else ():
                tally = counts.setdefault(kind, {})
                tally[holder] = tally.get(holder, 0) + 1
    out = {}
    for kind, tally in counts.items():
        best, *rest = sorted(tally, key=lambda holder: -tally[holder])
        if tally[best] >= _MAIN * max((tally[r] for r in rest), default=1):
            out[kind] = best
    return out


@dataclass(slots=True)
class _Memory:
    """Who was named last of each kind, in which line, and who is the main one of it."""

    main: dict[str, Named]
    line: int = -1
    last: dict[str, tuple[Named, int]] = field(default_factory=dict)
    posts: dict[str, list[Holder | None]] = field(default_factory=dict)

    def note(self, chunk: Chunk) -> None:
        """Somebody is named."""
        for kind, holder in _named(chunk) if chunk.kind not in _NEVER_MEANT else ():
            self.last[kind] = (holder, self.line)

    def meant(self, kind: str, speaker: str = "") -> Named | None:
        """Whom a noun means: the last of its paragraph, else that of who speaks, the main one, the last."""
        holder, line = self.last.get(kind, (None, -1))
        own = [body for body in self.posts.get(speaker, ()) if body is not None and kind in dict(_kinds(body))]
        if own and line != self.line:
            return own[-1]
        if holder is None:
            return None
        if isinstance(holder, Programme):
            return holder if self.line - line <= _RECENT else self.main.get(kind)
        return holder if line == self.line else self.main.get(kind, holder)


def _found(frame: Frame, reader: Reader, memory: _Memory) -> list[Chunk]:
    """Bare nouns of a sentence with whom they mean: of that kind in this sentence before it, or earlier."""
    out: list[Chunk] = []
    nouns = _nouns(frame, reader)
    if not nouns:
        return out
    taken = {i for c in frame.chunks for i in range(c.start, c.end)}
    here, known = iter(frame.chunks), replace(memory, last=dict(memory.last))
    ahead = next(here, None)
    for i, size, kind in nouns:
        while ahead is not None and ahead.end <= i:
            known.note(ahead)
            ahead = next(here, None)
        if not taken.isdisjoint(range(i, i + size)):
            continue
        meant = known.meant(" ".join(reader.view.lower[i : i + size])) if kind in _INITIATIVES else None
        meant = meant or known.meant(kind, _speaker(frame, i))  # `phiên chợ`: “Phiên chợ số”, else the last of its kind
        if isinstance(meant, Enterprise) and _is_above(meant, " ".join(reader.view.lower[i : i + size])):
            continue
        if meant is not None and not (isinstance(meant, Programme) and i + size in taken):
            letter = PROGRAMME if isinstance(meant, Programme) else kind_of(meant)
            out.append(Chunk(letter, i, i + size, meant, "bare"))
            taken.update(range(i, i + size))
    return out


def _is_above(firm: Enterprise, noun: str) -> bool:
    """Whether a firm is never called by a noun: `công ty` is one of those that a `Tổng công ty` holds."""
    return noun == "công ty" and firm.name.startswith("Tổng công ty")


def _speaker(frame: Frame, i: int) -> str:
    """`Theo ông A, [Trung tâm] đã ...`: who is named alone before a noun."""
    before = [c for c in frame.chunks if c.end <= i]
    thing = before[0].thing if len(before) == 1 else None
    return thing.name if isinstance(thing, Person) else ""


def _nouns(frame: Frame, reader: Reader) -> list[tuple[int, int, str]]:
    """The bare nouns of a sentence: first token, number of tokens, and kind of each."""
    lower = reader.view.lower
    out = []
    for i in reader.marked("bare", frame.sentence.start, frame.sentence.end):
        size = next((n for n in _SIZES[lower[i]] if tuple(lower[i : i + n]) in _KIND_OF), 0)
        if size and _stands(reader, i, size, kind := _KIND_OF[tuple(lower[i : i + size])]):
            out.append((i, size, kind))
    return out


def _stands(reader: Reader, i: int, size: int, kind: str) -> bool:
    """Whether a noun stands alone: pointed at, or capitalised with no name behind it and no title before it."""
    words, lower = reader.view.words, reader.view.lower
    if _before(lower, i, _NOT_BEFORE):
        return False
    k = i + size
    if _behind(lower, k, _POINTING):
        return True
    if k >= len(words) or (kind in _INITIATIVES and lower[k] in _OF_OTHERS):
        return False  # `kết nối với hệ thống của Chi cục Hải quan`
    closed = not words[k][0].isalnum() or (words[k][0].islower() and reader.is_stop(k))
    closed = closed or (lower[k] in _BESIDE and words[k + 1 : k + 2] != [] and words[k + 1][0].isupper())
    closed = closed or (kind in _INITIATIVES and lower[k] in _CLOSING)
    if words[i][0].isupper():
        return closed
    if closed and lower[k] in _BESIDE and (i == 0 or lower[i - 1] in _OPENING) and tuple(lower[i:k]) in _LOWER:
        return True  # Dịp này, nhà trường và Tập đoàn X ký ...
    led = kind in _LEADING_IN and _before(lower, i, _LEADING_IN[kind])
    return (led and closed) or (tuple(lower[i:k]) in _LOWER and _acts(reader, i, k))


def _before(lower: list[str], i: int, phrases: PhraseTable) -> bool:
    """Whether one of some phrases, by their last word, ends before a token."""
    found = phrases.get(lower[i - 1])
    return found is not None and any(tuple(lower[max(0, i - len(p)) : i]) == p for p in found)


def _behind(lower: list[str], k: int, phrases: PhraseTable) -> bool:
    """Whether one of some phrases, by their first word, begins at a token."""
    found = phrases.get(lower[k]) if k < len(lower) else None
    return found is not None and any(tuple(lower[k : k + len(p)]) == p for p in found)


def _acts(reader: Reader, i: int, k: int) -> bool:
    """Whether a noun in lower case is the subject of a verb behind it: `theo hợp đồng sở ký hôm qua`."""
    lower = reader.view.lower
    verbal = _behind(lower, k, _VERBAL) or reader.is_verb(k)
    return verbal and not lower[i - 1].isdigit() and reader.view.words[k][0].islower()


def _with(frame: Frame, found: list[Chunk], reader: Reader) -> Frame:
    chunks = sorted([*frame.chunks, *found], key=lambda c: c.start)
    skeleton = make_skeleton(reader.view, frame.sentence.start, frame.sentence.end, chunks)
    return replace(frame, chunks=chunks, skeleton=skeleton)
