"""Whether an article is all about another state, so that its offices and bodies are those of that state."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.article.focus import ProvinceMention
from loaders.extract.grammar.reader import Reader
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all

_WORDS = load_yaml("foreign.yaml")
_STATES = frozenset(_WORDS["countries"])
_NAMESAKES = frozenset(_WORDS["namesakes"])  # Anh, Ý: words and names as well
_HERE = tuple(tuple(words.split()) for words in _WORDS["here"])
_HERE_FIRST = frozenset(words[0] for words in _HERE)
_CITIES = tuple(_WORDS["cities"])
_MONEY = split_all(_WORDS["money"])
_HEAD_LINES, _LEAST, _OFTEN = 2, 3, 5


def tells_of_another_state(reader: Reader, mentions: list[ProvinceMention]) -> bool:
    """Whether states abroad are named, at its head or often, and neither Vietnam nor anything that only it has.

    Args:
        reader: the document.
        mentions: the provinces of ours that it names.
    """
    if mentions:
        return False
    named = [i for i in reader.tokens_with("country") if _is_state(reader, i)]
    if len(named) < _LEAST:
        return _tells_of_provinces_abroad(reader) and not _names_vietnam(reader)
    lines = list(dict.fromkeys(s.line for s in reader.view.sentences))[:_HEAD_LINES]
    headed = len(named) >= _OFTEN or any(reader.view.line_of(i) in lines for i in named)
    return headed and not _names_vietnam(reader)


def _tells_of_provinces_abroad(reader: Reader) -> bool:
    """`Hội Nghệ sĩ Tân Cương`, `thành phố Ngân Xuyên`: a text with provinces abroad that names no state.

    Where it tells of money, in that of another state; a name told once or twice may be that of somebody.
    """
    lands = [hit.entry.name for i in reader.tokens_with("land") if (hit := reader.find(i, "land")) is not None]
    cities = {name for name in _CITIES if f" {name}" in reader.view.text}
    said = any(map(reader.view.known.issuperset, _MONEY))
    money = said and any(pair in _MONEY for pair in pairwise(reader.view.lower))
    return len(lands) + len(cities) + _LEAST * money > _LEAST and bool(cities or money)


def _is_state(reader: Reader, i: int) -> bool:
    """A run of capitals that is the name of a state and nothing else."""
    hit = reader.find(i, "country")
    alone = hit is not None and reader.run_end.get(i) == hit.end and i - 1 not in reader.run_end
    return alone and hit is not None and hit.entry.name in _STATES and hit.entry.name not in _NAMESAKES


def _names_vietnam(reader: Reader) -> bool:
    lower = reader.view.lower
    maybe = (i for i, word in enumerate(lower) if word in _HERE_FIRST and not _is_city_abroad(reader, i + 1))
    return any(tuple(lower[i : i + len(words)]) == words for i in maybe for words in _HERE)


def _is_city_abroad(reader: Reader, i: int) -> bool:
    """`TP [Thâm Quyến]`: a city abroad at a token."""
    end = reader.run_end.get(i)
    return end is not None and reader.view.span_text(i, end) in _CITIES
