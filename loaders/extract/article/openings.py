"""Sentences that open with their province: one of several (`Tại X, ...`), a council that elects (`HĐND tỉnh X bầu`)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import pairwise

from graph.reference.provinces import has_ended, heir_of
from loaders.extract.article.focus import ProvinceMention
from loaders.extract.grammar.reader import Reader
from loaders.extract.words.view import Sentence
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, split_all

_CUES = load_yaml("places.yaml")
_DECIDING = split_all(_CUES["deciding"])
_ELECTING = frozenset(word for word, *more in _DECIDING if not more)
_CONVENING = split_all(_CUES["convening"])
_WHEN = frozenset(_CUES["when"])
_ORGANS = ("council", "people_committee", "provincial_party", "city_party", "party_chapter")
_LONGEST_TITLE, _LONGEST_HEAD, _SEVERAL = 4, 4, 2
_AT = list_of("at")
_APART = split_all(_CUES["singled_out"])
_BESIDE = split_all(_CUES["beside"])
_WAYS_OF = split_all(_CUES["ways_of"])
_COMING = frozenset([*_AT, *_CUES["coming"]])
_CONTRASTED = frozenset(_CUES["contrasted"])
_LONGEST_LEAD = 8


def openings_of(
    mentions: list[ProvinceMention], towns: list[ProvinceMention], reader: Reader, home: str = ""
) -> dict[int, str]:
    """The province that the unnamed bodies of a sentence are of, by the first token of the sentence.

    Args:
        mentions: the provinces that the article names, in order.
        towns: those of them that are no centrally run city (`Tại Hà Nội, ...` only tells where something was).
        reader: the document.
        home: the province that the article is about.
    """
    return _rounds(mentions, towns, reader, home) | _convened(mentions, reader) | _decided(mentions, reader)


def _rounds(mentions: list[ProvinceMention], towns: list[ProvinceMention], reader: Reader, home: str) -> dict[int, str]:
    """`Tại Bắc Ninh, ...`, `Ở Nghệ An, ...`, `Lào Cai lại ...`: empty where fewer than two provinces open a sentence.

    What follows in the paragraph is told of the same one, up to a sentence that names another. A bare name, and a city,
    counts where it opens a paragraph and another province is told of in the other way, or where paragraphs are about
    two that are not the article's own.
    """
    fronted, bare = _opening(towns, reader, _fronts), _opening(mentions, reader, _begins)
    fronted = {**_opening(mentions, reader, _ways_of), **fronted}
    cities = [m for m in mentions if m not in towns]
    led, bare = _opening(towns, reader, _leads_in), {**bare, **_opening(cities, reader, _fronts_paragraph)}
    away = {name for name in (*led.values(), *bare.values(), *fronted.values()) if name != home}
    if not fronted and len(away & {m.name for m in towns}) < _SEVERAL:
        return _opening(towns, reader, _contrasts)
    found = {**(led if len(away) >= _SEVERAL else {}), **bare, **fronted}
    return found if len(set(found.values())) > 1 else {}


def _opening(
    mentions: list[ProvinceMention], reader: Reader, opens: Callable[[ProvinceMention, Sentence, Reader], bool]
) -> dict[int, str]:
    """The province of each sentence that one opens in a way, and of those behind it."""
    found: dict[int, str] = {}
    for m in mentions:
        sentence = reader.view.sentence_over(m.token) if not m.former else None
        if sentence is not None and opens(m, sentence, reader):
            others = (x.token for x in mentions if x.line == sentence.line and not _is_of(x, m, reader))
            stop = next((token for token in others if token >= sentence.end), None)
            found |= dict.fromkeys(_up_to(stop, sentence, reader), m.name)
    return found


def _is_of(other: ProvinceMention, m: ProvinceMention, reader: Reader) -> bool:
    """Whether a mention is of the same province, or of one that has become part of it by the day of the text."""
    ended = has_ended(other.name, reader.view.day) and heir_of(other.name) == m.name
    return other.name == m.name or ended


def _fronts(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Tại Bắc Ninh, ...`, `Trong khi đó, tại Nghệ An, ...`: whether a province opens a sentence as where it is."""
    at = m.start(reader) - 1
    if reader.word(at) not in _AT or reader.word(m.end) != ",":
        return False
    before = tuple(word for word in reader.view.lower[sentence.start : at] if word != ",")
    return sentence.start == at or (sentence.start < at and before in _BESIDE)


def _fronts_paragraph(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Còn ở Hải Phòng, ...`: whether a paragraph begins so with a province."""
    return sentence.first and _fronts(m, sentence, reader)


def _ways_of(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Cách làm của Lâm Đồng lại khác`: whether a paragraph begins with how a province does it."""
    before = reader.view.lower[sentence.start : m.start(reader)]
    of = bool(before) and before[-1] in (*_AT, "của", "từ")
    return sentence.first and sentence.zone == "body" and of and tuple(before[:-1]) in _WAYS_OF


def _leads_in(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Tới Đồng Nai, chúng tôi gặp ...`, `Ở phía nam, Đồng Nai làm khác`: whether a paragraph opens by going there."""
    before = reader.view.lower[sentence.start : m.start(reader)]
    if not sentence.first or sentence.zone != "body" or not 0 < len(before) <= _LONGEST_LEAD:
        return False
    if before[-1] != ",":
        return before[-1] in _COMING and "," not in before and reader.word(m.end) == ","
    behind = reader.view.words[m.end]
    return before.count(",") == 1 and not m.aside and behind.isalpha() and behind.islower() and behind != "và"


def _contrasts(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Cao Bằng thì đề nghị hỗ trợ vốn`: whether a paragraph begins with a province that is set against others."""
    return _begins(m, sentence, reader) and reader.word(m.end) in _CONTRASTED


def _begins(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """`Lào Cai lại chọn cách khác`, `Riêng Sơn La, ...`: whether a paragraph begins with a province."""
    start = m.start(reader)
    opened = sentence.start == start or tuple(reader.view.lower[sentence.start : start]) in _APART
    return sentence.first and sentence.zone == "body" and opened


def _up_to(stop: int | None, first: Sentence, reader: Reader, *, beyond: bool = False) -> Iterator[int]:
    """The first tokens of a sentence, and of those behind it, before one that reaches a token.

    Args:
        stop: the token; None for all.
        first: the sentence.
        reader: the document.
        beyond: go on behind the paragraph of the sentence.
    """
    yield first.start
    for following in reader.view.sentences:
        if following.start > first.start and (beyond or following.line == first.line):
            if stop is not None and stop < following.end:
                return
            yield following.start


def _decided(mentions: list[ProvinceMention], reader: Reader) -> dict[int, str]:
    """`HĐND tỉnh X bầu ông A, Giám đốc Sở Y tế, làm T. Bà B thôi giữ T2.`: to the end of the paragraph."""
    found: dict[int, str] = {}
    for i, m in enumerate(mentions):
        sentence = reader.view.sentence_over(m.token) if not (m.former or m.aside) else None
        if sentence is None or sentence.zone != "body" or sentence.start in found:
            continue
        if not _acts(m, sentence, reader):
            continue
        others = [x for x in mentions[i + 1 :] if x.name != m.name and not x.aside]
        last = next((x.token for x in others if x.line == sentence.line), None)
        found |= dict.fromkeys(_up_to(last, sentence, reader), m.name)
    return found


def _convened(mentions: list[ProvinceMention], reader: Reader) -> dict[int, str]:
    """`Cùng ngày, Tỉnh ủy X tổ chức hội nghị. Giám đốc Sở A dự`: up to a sentence that names another province.

    Only from the second province on of which a paragraph opens so: the first is that of the article.
    """
    found: dict[int, str] = {}
    opened: set[str] = set()
    for m in mentions:
        sentence = reader.view.sentence_over(m.token) if not (m.former or m.aside) else None
        if sentence is None or sentence.zone != "body" or not sentence.first or not _convenes(m, sentence, reader):
            continue
        opened.add(m.name)
        if len(opened) == 1:
            continue
        stop = next((x.token for x in mentions if x.token > m.token and x.name != m.name), None)
        if stop is None or stop >= sentence.end:
            found |= dict.fromkeys(_up_to(stop, sentence, reader, beyond=True), m.name)
    return found


def _convenes(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """Whether an organ of the province is what a sentence is about and meets, or makes known what is decided."""
    behind = reader.view.lower[m.end : m.end + 3]
    called = any(pair in _CONVENING for pair in pairwise(behind)) or any((word,) in _CONVENING for word in behind[:2])
    return called and _organ_at(m, sentence, reader)


def _acts(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """Whether an organ of the province is what a sentence is about and decides on posts in it."""
    if not _organ_at(m, sentence, reader):
        return False
    behind = reader.view.lower[m.end : sentence.end]
    behind = behind[: behind.index("được")] if "được" in behind else behind  # Chủ tịch UBND tỉnh X được điều động
    return not _ELECTING.isdisjoint(behind) or any(pair in _DECIDING for pair in pairwise(behind))


def _organ_at(m: ProvinceMention, sentence: Sentence, reader: Reader) -> bool:
    """Whether a province closes the name of an organ that a sentence opens with."""
    start = m.start(reader)
    starts = range(max(sentence.start, start - _LONGEST_HEAD), start)
    hits = ((k, hit) for k in starts for hit in reader.hits.at(k) if hit.entry.category == "head" and hit.end == start)
    head = next((k for k, hit in hits if hit.entry.name in _ORGANS), -1)
    return head >= 0 and _opens(sentence, head, reader)


def _opens(sentence: Sentence, head: int, reader: Reader) -> bool:
    """`[HĐND] tỉnh X`, `Ngày 6/12, [HĐND]`, `Chủ tịch [UBND]`: at the head of a sentence or behind when it was."""
    before = reader.view.words[sentence.start : head]
    told = next((i for i, word in enumerate(reversed(before)) if word == ","), len(before))
    opened = len(before) == told or reader.word(sentence.start) in _WHEN
    return opened and told <= _LONGEST_TITLE
