"""Paragraphs of one sentence each, as news on the web stands: which of them are told as one."""

from __future__ import annotations

import re
from collections import Counter

from loaders.extract.words.view import Sentence, View
from loaders.resources.load import load_yaml

_GOES_ON = re.compile(load_yaml("cues.yaml")["goes_on"])


def joined(sentences: list[Sentence], view: View) -> list[Sentence]:
    """Sentences with their paragraphs numbered anew: `Phó Trưởng ban là ông B.` alone belongs to what stands above.

    Args:
        sentences: those of an article, in order.
        view: its words.
    """
    often = Counter(sentence.line for sentence in sentences)
    out: list[Sentence] = []
    number, line, before = -1, -1, False
    for s in sentences:
        alone = often[s.line] == 1 and _is_told(s, view)
        goes_on = alone and before and _GOES_ON.match(view.text, view.starts[s.start]) is not None
        number += s.line != line and not goes_on
        out.append(s if number == s.line else Sentence(s.start, s.end, s.zone, number, s.bullet, s.first))
        line, before = s.line, alone
    return out


def _is_told(sentence: Sentence, view: View) -> bool:
    """Whether it is a whole sentence of the text, neither an item of a list nor the head of one."""
    return sentence.zone == "body" and not sentence.bullet and view.words[sentence.end - 1] == "."
