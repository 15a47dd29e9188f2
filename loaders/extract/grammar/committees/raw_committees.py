"""A steering committee or task force as written, whole and while it is read."""

from __future__ import annotations

from dataclasses import dataclass

from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.committees.families import family
from loaders.extract.grammar.places.places import RawUnit

_BOARD = "Ban Điều hành"


@dataclass(frozen=True, slots=True)
class RawCommittee:
    """A committee as written; `topic` is empty for a bare mention, `owner` a body, a unit, or one of these words.

    owner_word: trung ương, quốc gia, chính phủ, or empty.
    command: whether it is a board of command (`Ban Chỉ huy Phòng thủ dân sự`).
    short: an abbreviation right behind the head, of its owner (`BCĐ ĐHTN`) or of its topic (`Ban Chỉ đạo IUU`).
    task: the document that the sentence says it is set up for, where it names no topic itself.
    beside: words for its topic and owner that stand behind its team (`Ban Chỉ đạo và Tổ giúp việc chuyển đổi số tỉnh`).
    """

    head: str
    kind: str
    end: int
    number: str = ""
    topic: str = ""
    owner_word: str = ""
    unit: RawUnit | None = None
    body: RawBody | None = None
    inner: RawCommittee | None = None
    this: bool = False
    short: str = ""
    command: bool = False
    task: str = ""
    beside: str = ""

    @property
    def bare(self) -> bool:
        """Whether it names neither number nor topic nor owner."""
        return not (self.number or self.topic or self.owned)

    @property
    def owned(self) -> bool:
        """Whether it says whose it is."""
        return bool(self.owner_word or self.unit or self.body or self.inner)

    @property
    def about(self) -> str:
        """What it is for; a Ban Điều hành is another than the Ban Chỉ đạo beside it."""
        topic = family(self.topic or (self.short if self.bare else ""), self.number, self.kind)
        return f"điều hành {topic}" if self.head == _BOARD and topic else topic


@dataclass(slots=True)
class Draft:
    """What has been read of a committee so far."""

    end: int
    number: str = ""
    topic_start: int = 0
    topic_end: int = 0
    owner_word: str = ""
    unit: RawUnit | None = None
    body: RawBody | None = None
    inner: RawCommittee | None = None
