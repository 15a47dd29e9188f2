"""The provinces that an article names, and which of them an unnamed `tỉnh` means where it stands."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from loaders.extract.article.delegations import Visit
from loaders.extract.article.focus import ProvinceMention
from loaders.extract.article.places_beside import points, reach, right_before, sent_by, told_beside
from loaders.extract.grammar.bodies.institutions import institution
from loaders.extract.grammar.reader import Reader

# How many words may stand before the place that a sentence opens with (`Từ điểm cầu thành phố Huế`).
_OPENING = 5
_LONGEST_NAME = 8


@dataclass(slots=True)
class Places:
    """The provinces of one article.

    Attributes:
        reader: the document.
        mentions: where it names them, in order.
        focus: the one that it is about; empty where that is not known.
        multi: whether it is about several.
        ended: those that are no more on its day, or of which it says so.
        sections: by line, where headings name them.
        openings: by the first token of a sentence, where a round through several opens with them.
        visit: who visits whom.
    """

    reader: Reader
    mentions: list[ProvinceMention]
    focus: str = ""
    multi: bool = False
    ended: frozenset[str] = frozenset()
    sections: dict[int, str] = field(default_factory=dict)
    openings: dict[int, str] = field(default_factory=dict)
    visit: Visit[str] = field(default_factory=Visit)
    _tokens: list[int] = field(default_factory=list)
    _alone: str | None = None

    def __post_init__(self) -> None:
        """Tokens of the mentions, for bisection."""
        self._tokens = [m.token for m in self.mentions]

    def at(self, token: int, line: int) -> str:
        """The province that an unnamed `tỉnh` at a token of a line means; empty where nothing tells."""
        i = bisect_left(self._tokens, token)
        side = right_before(self.mentions, i, self.reader, token) or self._side(token)
        side = side or sent_by(self.mentions, i, self.reader, token) or self.visit.side(self.reader, token) or ""
        side = side or told_beside(self.mentions, i, self.reader, token, self.focus) or self._told_on(i, token)
        if side:
            return side
        pointed = self._pointed(token, line) or self._beside_a_school()
        if pointed or (self.focus and not self.multi and not self.sections):
            return pointed or self.focus
        before = [m for m in self.mentions[:i] if not (m.former or m.birthplace) and m.name not in self.ended]
        if line in self.sections:
            here = [m for m in before if m.line == line and m.level and not m.aside]
            return here[-1].name if here else self.sections[line]
        if before:
            return next((m for m in reversed(before) if self._stands(m)), before[-1]).name
        behind = next((m for m in self.mentions[i : i + 1] if m.line == line and not m.birthplace), None)
        return behind.name if behind is not None else self.focus

    @property
    def several(self) -> bool:
        """Whether what is told may be of another province than the one that the article is about."""
        return self.multi or self.visit.guest is not None

    def _told_on(self, i: int, token: int) -> str:
        """The side of who tells of its work in the sentence before, where this one has named no province yet."""
        sentence = self.reader.view.sentence_over(token)
        named = sentence is not None and i > 0 and self._tokens[i - 1] >= sentence.start
        return "" if named else self.visit.told_on(self.reader, token) or ""

    def _stands(self, mention: ProvinceMention) -> bool:
        """`Từ điểm cầu Đồng Nai, Chủ tịch UBND tỉnh A`: whether a text goes on about a province that it has named.

        Not about one where somebody lives, that another was merged with or that a university has in its name.
        """
        sentence = self.reader.view.sentence_over(mention.token)
        opens = sentence is not None and mention.token - sentence.start <= _OPENING
        where = self.reader.word(mention.start(self.reader) - 1) == "ở"
        return opens or not (mention.aside or where or self._in_a_name(mention))

    def _in_a_name(self, mention: ProvinceMention) -> bool:
        """`Đại học Bách khoa [Hà Nội]`: whether a province closes the name of a university or academy."""
        for k in range(max(0, mention.token - _LONGEST_NAME), mention.token):
            hit = self.reader.find(k, "institution_head")
            if hit is not None and hit.entry.spec["kind"] == "university":
                school = institution(self.reader, k)
                if school is not None and school.end >= mention.end:
                    return True
        return False

    def _beside_a_school(self) -> str:
        """`Đại học Thái Nguyên làm việc với Sở X tỉnh Cao Bằng`: the one province that is named by itself."""
        if self._alone is None:
            lent = {m.name for m in self.mentions if self._in_a_name(m)}
            told = {m.name for m in self.mentions if not m.aside and not (m.name in lent and self._in_a_name(m))}
            others = told - {self.focus}
            only = self.focus in lent - told and len(others) == 1
            self._alone = next(iter(others)) if only else ""
        return self._alone

    def _side(self, token: int) -> str:
        """`Về phía tỉnh Bình Định có: A, Bí thư Tỉnh ủy`: whose side a sentence lists, or which province opens it."""
        sentence = self.reader.view.sentence_over(token)
        i = bisect_left(self._tokens, token)
        opening = self.openings.get(sentence.start, "") if sentence is not None else ""
        while sentence is not None and i and self._tokens[i - 1] >= sentence.start:
            i -= 1
            mention = self.mentions[i]
            opening = opening if mention.name == opening else ""
            if (
                self.reader.word(mention.start(self.reader) - 1) == "phía"
                and not mention.former
                and mention.name not in self.ended
            ):
                return mention.name
        return opening

    def _pointed(self, token: int, line: int) -> str:
        """Another province right before in the same clause: `về Hải Phòng nhận nhiệm vụ Phó Bí thư Thành ủy`."""
        i = bisect_left(self._tokens, token)
        if not i or self.mentions[i - 1].line != line:
            return ""
        last = self.mentions[i - 1]
        if last.name == self.focus or token - last.token > reach(self.reader, last) or last.former:
            return ""
        between = self.reader.view.words[last.token : token]
        return last.name if points(self.reader, last) and ";" not in between and "." not in between else ""
