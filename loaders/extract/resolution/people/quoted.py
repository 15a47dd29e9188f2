"""Who is named inside the quotation that a word stands in: `A nói: “Đồng chí B giỏi. Đồng chí là T”` is said of B."""

from __future__ import annotations

from collections.abc import Sequence

from loaders.extract.words.view import Sentence

_OPENS, _BOTH = "“", '"'
_MARKS = frozenset([_OPENS, "”", _BOTH])


class Quoted:
    """The sentences and the people of a paragraph, in order; its marks are looked for where a pronoun asks."""

    def __init__(self, lower: Sequence[str]) -> None:
        self.lower = lower
        self.sentences: list[Sentence] = []
        self.named: list[tuple[int, str]] = []

    def open_sentence(self, sentence: Sentence) -> None:
        """A new sentence; a quotation ends with its paragraph."""
        if self.sentences and sentence.line != self.sentences[-1].line:
            self.sentences, self.named = [], []
        self.sentences.append(sentence)

    def note(self, token: int, name: str) -> None:
        """A person was named."""
        self.named.append((token, name))

    def named_inside(self, token: int) -> list[str]:
        """Who was named since the quotation opened that a token stands in; nobody where it stands in none."""
        since = -1
        for at in (at for sentence in self.sentences for at in range(sentence.start, min(sentence.end, token))):
            mark = self.lower[at]
            if mark in _MARKS:
                since = at if mark == _OPENS or (mark == _BOTH and since < 0) else -1
        return [name for at, name in self.named if at > since >= 0]
