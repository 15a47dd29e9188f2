"""A sentence as its parties act in it: an officer stands for the body, firm or school that he or she serves."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.statements import Statement
from loaders.extract.things import Body, Chunk, Committee, Enterprise, Institution, Person, Programme, Title, Unit

Party = Body | Unit | Enterprise | Institution

# Letters of the parties: who acts itself, and who acts through an officer.
PUBLIC, FIRM, SCHOOL = "A", "E", "I"
_OFFICER = {PUBLIC: "X", FIRM: "Y", SCHOOL: "Z"}
PARTIES = "AXEYIZ"
_APPOSED = re.compile(r"(?:,|-|–|\(|\)|:|kiêm|và|đồng thời|là|nguyên|quyền| )*\Z")
_ADJOINING = re.compile(r"(?:-|–|\( ?)?\Z")
_PRESENT = ("asserted", "acting")
_THEN = re.compile(r"\b(?:trước khi|khi còn|hồi còn|lúc còn|khi ấy|khi đó|thời điểm đó)\b")
_DOT = re.compile(r"\.(?<=\d\.)(?=\d)")  # 50.000 ends no clause
_SPEAKING_FOR = ("đại diện", "thay mặt")
_FOR = re.compile(rf"\b(?:{'|'.join(_SPEAKING_FOR)})(?: cho)? (?P<whom>[AEI]) , (?P<who>[XYZPN])")
_BOTH = re.compile(
    r"\b(?P<who>(?:cả )?hai (?:đơn vị|doanh nghiệp|công ty|tập đoàn|nhà mạng|ngân hàng|đối tác)(?: này| trên)?)\b"
)
_BEST = ("people_committee", "department", "ministry", "unit", "centre", "mass", "police", "office")


@dataclass(frozen=True, slots=True)
class Stage:
    """The skeleton of a sentence in the letters of its parties, with what stands behind each letter by its offset.

    `at` holds the parties, `chunks` the first chunk of each letter, `programmes` the initiatives.
    """

    text: str
    at: dict[int, tuple[Party, ...]]
    chunks: dict[int, Chunk] = field(default_factory=dict)

    @property
    def programmes(self) -> dict[int, Programme]:
        """The initiatives by their offsets."""
        return {k: c.thing for k, c in self.chunks.items() if isinstance(c.thing, Programme)}

    def parties(self, start: int, end: int) -> list[Party]:
        """Those in a stretch, in order."""
        return [party for k in sorted(self.at) if start <= k < end for party in self.at[k]]


def letter_of(party: Party) -> str:
    """A for places and bodies, E for enterprises, I for institutions."""
    if isinstance(party, Enterprise):
        return FIRM
    return SCHOOL if is_learned(party) else PUBLIC


def is_learned(party: Party) -> bool:
    """A school or institute, also one that the State has but one of: `Viện Hàn lâm Khoa học xã hội Việt Nam`."""
    return isinstance(party, Institution) or (isinstance(party, Body) and party.kind == "institution")


@dataclass(frozen=True, slots=True)
class Homes:
    """The body, firm or school in which each person of an article has an office now, and had one before."""

    now: dict[str, Party]
    before: dict[str, Party]

    def of(self, name: str, then: bool) -> Party | None:
        """For whom somebody acts; `then` says that the sentence tells of the time before a change."""
        first, second = (self.before, self.now) if then else (self.now, self.before)
        return first.get(name) or second.get(name)


def homes_of(statements: Iterable[Statement]) -> Homes:
    """The homes of the people of an article, by what is stated of their offices."""
    now: dict[str, list[Party]] = {}
    before: dict[str, list[Party]] = {}
    for statement in statements:
        who, office = statement.subject, statement.object
        if statement.type == "HOLDS" and isinstance(who, Person) and isinstance(office, Title):
            side = now if statement.status in _PRESENT else before if statement.status == "former" else None
            home = _home(office)
            if side is not None and home is not None:
                side.setdefault(who.name, []).append(home)
    return Homes({n: _best(h) for n, h in now.items()}, {n: _best(h) for n, h in before.items()})


def _home(office: Title) -> Party | None:
    body = office.body
    return None if body is None or isinstance(body, Committee) or office.role else body


def _best(homes: list[Party]) -> Party:
    """Of several the one that signs: a firm or school, the government before the party."""
    outside = [h for h in homes if not isinstance(h, Body)]
    if outside:
        return outside[0]
    ranked = [h for wanted in _BEST for h in homes if isinstance(h, Body) and wanted in (h.head, h.kind)]
    return (ranked or homes)[0]


def _person_of(frame: Frame, chunk: Chunk) -> Chunk | None:
    """The person to whom a chunk belongs: itself, or the holder of an office."""
    return chunk if chunk.kind in PEOPLE else frame.holder_of.get(id(chunk))


def _groups(frame: Frame) -> list[list[Chunk]]:
    """The chunks, those of one person and his or her offices together."""
    out: list[list[Chunk]] = []
    for chunk in frame.chunks:
        if out and chunk.kind in (*PEOPLE, *OFFICES) and out[-1][-1].kind in (*PEOPLE, *OFFICES):
            before = out[-1][-1]
            gap = frame.gap(before, chunk)
            one, other = _person_of(frame, before), _person_of(frame, chunk)
            same = one is not None and one is other
            if (same and _APPOSED.match(gap)) or ((one is None or other is None) and _ADJOINING.match(gap)):
                out[-1].append(chunk)
                continue
        out.append([chunk])
    return out


def _party(group: list[Chunk], homes: Homes, then: bool) -> tuple[Party | None, str]:
    """Whom a group of chunks stands for, and its letter."""
    thing = group[0].thing
    if len(group) == 1 and isinstance(thing, Body | Unit | Enterprise | Institution):
        return thing, letter_of(thing)
    offices = [c.thing for c in group if isinstance(c.thing, Title) and c.thing.status in _PRESENT]
    bodies = [home for office in offices if (home := _home(office)) is not None]
    people = [c.thing.name for c in group if isinstance(c.thing, Person)]
    if not bodies:
        bodies = [home for name in people if (home := homes.of(name, then)) is not None]
    if not bodies:
        return None, group[0].kind if not people else "P"
    best = _best(bodies)
    return best, _OFFICER[letter_of(best)]


def stages_of(frames: list[Frame], stated: Iterable[Statement]) -> list[Stage]:
    """The stage of each sentence.

    Args:
        frames: the sentences, bare nouns read as whom they mean.
        stated: what is stated before, for whom the people of the article act.
    """
    homes = homes_of(stated)
    return [stage_of(frame, homes) for frame in frames]


def stage_of(frame: Frame, homes: Homes) -> Stage:
    """`T P và T P ký` with an officer of each side becomes `X và Y ký`."""
    parts: list[str] = []
    at: dict[int, tuple[Party, ...]] = {}
    chunks: dict[int, Chunk] = {}
    length, behind = 0, 0
    text = frame.skeleton.text
    if not frame.chunks:
        return Stage(_DOT.sub("·", text) if "." in text else text, at)
    then = not frame.kinds.isdisjoint(PEOPLE) and _THEN.search(text) is not None
    for group in _groups(frame):
        start = frame.skeleton.offset(group[0])
        party, letter = _party(group, homes, then)
        words = text[behind:start]
        parts += (words, letter)
        length += len(words)
        chunks[length] = group[0]
        if party is not None:
            at[length] = (party,)
        length += 1
        behind = frame.skeleton.offset(group[-1]) + 1
    parts.append(text[behind:])
    whole = _DOT.sub("·", "".join(parts))
    spoken_for = at and any(map(whole.__contains__, _SPEAKING_FOR))
    for match in _FOR.finditer(whole) if spoken_for else ():  # an officer speaks for whom the words name
        who, named = match.start("who"), at.get(match.start("whom"), ())
        if named:
            at[who] = named
            whole = f"{whole[:who]}{_OFFICER[letter_of(named[0])]}{whole[who + 1 :]}"
    return Stage(whole, at, chunks)


def with_firms(stage: Stage, firms: Sequence[Enterprise | Institution]) -> Stage:
    """The same with `cả hai đơn vị` as a letter where two firms or schools were named last."""
    both = _BOTH.search(stage.text) if len(firms) == 2 and " hai " in f" {stage.text}" else None
    if both is None:
        return stage
    at, whole = stage.at, stage.text
    start, gone = both.start("who"), both.end("who") - both.start("who") - 1
    moved = {(k if k < start else k - gone): who for k, who in at.items()} | {start: tuple(firms)}
    chunks = {(k if k < start else k - gone): chunk for k, chunk in stage.chunks.items()}
    return Stage(f"{whole[:start]}{FIRM}{whole[both.end('who') :]}", moved, chunks)
