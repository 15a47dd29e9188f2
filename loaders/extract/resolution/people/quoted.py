"""Who is named inside the quotation that a word stands in: `A nói: “Đồng chí B giỏi. Đồng chí là T”` is said of B."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.words.view import Sentence

_OPENS, _BOTH = "“", '"'
_MARKS = frozenset([_OPENS, "”", _BOTH])


class Quoted:
    """The quotation marks and the people of a paragraph, in order."""

    def __init__(self) -> None:
        self.line = -1
        self.marks: list[tuple[int, str]] = []
        self.named: list[tuple[int, str]] = []

    def open_sentence(self, lower: Sequence[str], sentence: Sentence) -> None:
        """A new sentence; a quotation ends with its paragraph."""
        if sentence.line != self.line:
            self.line, self.marks, self.named = sentence.line, [], []
        words = lower[sentence.start : sentence.end]
        if not _MARKS.isdisjoint(words):
            self.marks += [(sentence.start + k, word) for k, word in enumerate(words) if word in _MARKS]

    def note(self, token: int, name: str) -> None:
        """A person was named."""
        self.named.append((token, name))

    def named_inside(self, token: int) -> list[str]:
        """Who was named since the quotation opened that a token stands in; nobody where it stands in none."""
        since = -1
        for at, mark in self.marks:
            if at < token:
                since = at if mark == _OPENS or (mark == _BOTH and since < 0) else -1
        return [name for at, name in self.named if at > since >= 0]
