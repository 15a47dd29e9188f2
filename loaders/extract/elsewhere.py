"""Whether an article is all about another state, so that its offices and bodies are those of that state."""

from __future__ import annotations

from loaders.extract.focus import ProvinceMention
from loaders.extract.reader import Reader
from loaders.resources.load import load_yaml

_WORDS = load_yaml("foreign.yaml")
_STATES = frozenset(_WORDS["countries"])
_NAMESAKES = frozenset(_WORDS["namesakes"])  # Anh, Ý: words and names as well
_HERE = tuple(tuple(words.split()) for words in _WORDS["here"])
_HERE_FIRST = frozenset(words[0] for words in _HERE)
_HEAD_LINES, _LEAST = 2, 3


def tells_of_another_state(reader: Reader, mentions: list[ProvinceMention]) -> bool:
    """Whether states abroad are named, one of them at its head, and neither Vietnam nor anything that only it has.

    Args:
        reader: the document.
        mentions: the provinces of ours that it names.
    """
    if mentions:
        return False
    named = [i for i in reader.tokens_with("country") if _is_state(reader, i)]
    if len(named) < _LEAST:
        return False
    lines = list(dict.fromkeys(s.line for s in reader.view.sentences))[:_HEAD_LINES]
    headed = any(reader.view.line_of(i) in lines for i in named)
    return headed and not _names_vietnam(reader)


def _is_state(reader: Reader, i: int) -> bool:
    """A run of capitals that is the name of a state and nothing else."""
    hit = reader.find(i, "country")
    alone = hit is not None and reader.run_end.get(i) == hit.end and i - 1 not in reader.run_end
    return alone and hit is not None and hit.entry.name in _STATES and hit.entry.name not in _NAMESAKES


def _names_vietnam(reader: Reader) -> bool:
    lower = reader.view.lower
    maybe = (i for i, word in enumerate(lower) if word in _HERE_FIRST)
    return any(tuple(lower[i : i + len(words)]) == words for i in maybe for words in _HERE)
