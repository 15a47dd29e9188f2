"""One sentence while its offices are given to their holders: chunks, skeleton, and what has been decided."""

from __future__ import annotations

from dataclasses import dataclass, field

from loaders.extract.skeletons.skeleton import Skeleton
from loaders.extract.things import PERSON, PRONOUN, ROLE, TITLE, Chunk, Committee, Enterprise, Person, Title
from loaders.extract.words.view import Sentence

PEOPLE = (PERSON, PRONOUN)
OFFICES = (TITLE, ROLE)
_ABOUT_OFFICES = frozenset([*PEOPLE, *OFFICES])
_NOT_TODAY = ("former", "planned", "negated")
Key = tuple[str, str, object]


@dataclass(frozen=True, slots=True)
class Holding:
    """A person, or the holder of a post, has an office."""

    holder: Person | Title
    office: Title
    status: str
    rule: str
    sentence: int

    @property
    def name(self) -> str:
        """The name of a holder that is a person, else nothing."""
        return self.holder.name if isinstance(self.holder, Person) else ""

    @property
    def key(self) -> Key:
        """Whose office it is: the name, the title, the body (`VNPT` is `Tập đoàn VNPT`)."""
        body = self.office.body
        return self.name, self.office.title, (body.short or body.name) if isinstance(body, Enterprise) else body


@dataclass(slots=True)
class Frame:
    """A sentence with its chunks and their letters, `kinds`; `owned` are offices that have found their holder.

    `lately` is the committee that the two sentences before named last, `before` the skeleton of the one right before,
    `year` that of the article.
    """

    sentence: Sentence
    number: int
    chunks: list[Chunk]
    skeleton: Skeleton
    holdings: list[Holding] = field(default_factory=list)
    owned: dict[int, str] = field(default_factory=dict)
    holder_of: dict[int, Chunk] = field(default_factory=dict)
    lately: Committee | None = None
    before: str = ""
    year: int = 0
    kinds: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = frozenset([chunk.kind for chunk in self.chunks])

    @property
    def about_offices(self) -> bool:
        """Whether it names a person or an office."""
        return not _ABOUT_OFFICES.isdisjoint(self.kinds)

    def index(self, chunk: Chunk) -> int:
        """Position of a chunk in the sentence."""
        return list(map(id, self.chunks)).index(id(chunk))

    def chunk_of(self, office: Title) -> Chunk | None:
        """The first chunk of an office itself, not of one that is equal to it."""
        return next((chunk for chunk in self.chunks if chunk.thing is office), None)

    def words_of(self, chunk: Chunk) -> str:
        """The words of a chunk in lower case."""
        return " ".join(self.skeleton.words[chunk.start : chunk.end]).lower()

    def free(self, chunk: Chunk) -> bool:
        """Whether an office has no holder yet."""
        return chunk.kind in OFFICES and id(chunk) not in self.owned

    def give(self, holder: Chunk, office: Chunk, rule: str, status: str = "asserted") -> None:
        """Records that a holder has an office; a status in the office's own words (`nguyên`) wins.

        But who was, will be or never was `quyền Giám đốc` does not act today.
        """
        if not isinstance(office.thing, Title) or holder is office:
            return
        title = office.thing
        own = "asserted" if title.status == "acting" and status in _NOT_TODAY else title.status
        said = own if own != "asserted" else status
        if isinstance(holder.thing, Person | Title):
            self.hold(holder.thing, title, said, rule)
        self.owned[id(office)] = rule
        self.holder_of[id(office)] = holder

    def hold(self, holder: Person | Title, office: Title, status: str, rule: str) -> None:
        """Records that somebody, or the holder of a post, has an office, as this sentence tells it."""
        self.holdings.append(Holding(holder, office, status, rule, self.number))

    def right_of(self, chunk: Chunk) -> Chunk | None:
        """The next chunk."""
        i = self.index(chunk)
        return self.chunks[i + 1] if i + 1 < len(self.chunks) else None

    def left_of(self, chunk: Chunk) -> Chunk | None:
        """The previous chunk."""
        i = self.index(chunk)
        return self.chunks[i - 1] if i else None

    def before_name(self, office: Chunk) -> bool:
        """`Giám đốc Sở Trần Văn A`: whether an office stands right before a name, which it is then of."""
        following = self.right_of(office)
        return following is not None and following.kind in PEOPLE and self.gap(office, following) == ""

    def gap(self, left: Chunk, right: Chunk) -> str:
        """Words between two chunks."""
        return self.skeleton.gap(left, right)


def is_role(chunk: Chunk) -> bool:
    """Whether a chunk is a role in a committee."""
    return chunk.kind == ROLE
