"""All word lists in one PhraseMatcher: a single pass finds every title, head, place, cue and known name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from operator import itemgetter
from typing import Any, NamedTuple

from spacy.language import Language
from spacy.matcher import PhraseMatcher
from spacy.tokens import Doc

from graph.reference.provinces import provinces
from graph.text import normal
from loaders.resources.load import load_yaml


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a word list: its category, its canonical form, and the record it comes from."""

    category: str
    name: str
    spec: Any = None
    case: bool = False


class Hit(NamedTuple):
    """An entry found at tokens [start, end); a tuple, for an article makes hundreds."""

    start: int
    end: int
    entry: Entry
    proper: bool = True


# Makes a hit of its fields with no Python running: an article makes hundreds.
_hit: Callable[[tuple[int, int, Entry, bool]], Hit] = partial(tuple.__new__, Hit)
Found = tuple[int, int, int]  # key of an entry, first token, token behind the last
_END = itemgetter(1)
_CENTRE = load_yaml("bodies.yaml")["short_centres"]
_SHORT_WORDS: dict[str, str] = load_yaml("bodies.yaml")["short_words"]
_LOWERED = ("head", "body", "institution_head", "functional_small")
_TIGHT_AND = re.compile(r"(?<=\w)&(?=\w)")
# The most frequent categories, looked for behind something else: they are listed only for who asks.
_BEHIND = frozenset(["study", "trade", "country_form"])
# Words that are no entries, found in the same pass: what may begin a name, nouns that may stand for a name.
MARKS: dict[str, tuple[str, ...]] = {
    "sign": tuple(dict.fromkeys(sign.lower() for sign in load_yaml("stops.yaml")["signs"])),
    "bare": tuple(dict.fromkeys(n.lower() for spec in load_yaml("bare.yaml")["bare"] for n in spec["names"])),
    "aside": tuple(load_yaml("stops.yaml")["asides"]),
}


class Hits:
    """What the word lists have in a document, by its first token; hits are made where somebody looks."""

    __slots__ = ("_entries", "_made", "_tokens", "_words", "found")

    def __init__(
        self, found: dict[int, list[Found]], tokens: dict[str, list[int]], entries: dict[int, Entry], words: list[str]
    ) -> None:
        self.found = found
        self._tokens = tokens
        self._entries = entries
        self._words = words
        self._made: dict[int, list[Hit]] = {}

    def __contains__(self, i: int) -> bool:
        return i in self.found and bool(self.at(i))

    def at(self, i: int) -> Sequence[Hit]:
        """The hits at a token, longest first; heads in lower case are kept as improper, for use behind a title."""
        found = self.found.get(i)
        if found is None:
            return ()
        made = self._made.get(i)
        if made is None:
            made = self._made[i] = []
            for key, _, end in found:
                entry = self._entries[key]
                hit = self._cased(entry, i, end) if entry.case else _hit((i, end, entry, True))
                if hit is not None:
                    made.append(hit)
            if len(made) > 1:
                made.sort(key=_END, reverse=True)
        return made

    def listed(self, category: str) -> list[int]:
        """The tokens at which an entry or mark of a category begins, in any case, in order."""
        if category in _BEHIND:
            entries = self._entries
            found = (m for matches in self.found.values() for m in matches if entries[m[0]].category == category)
            return sorted({start for _, start, _ in found})
        return sorted(set(self._tokens.get(category, ())))

    def _cased(self, entry: Entry, start: int, end: int) -> Hit | None:
        proper = self._words[start][0].isupper()
        if not proper and entry.category not in _LOWERED:
            return None
        whole = entry.category == "province" or (entry.category == "enterprise" and _is_of_two_syllables(entry.name))
        if whole and any(w[0].islower() for w in self._words[start:end]):
            return None  # xã Kim Hòa phát động
        return _hit((start, end, entry, proper))


def _is_of_two_syllables(name: str) -> bool:
    """`Hòa Phát`, `Rạng Đông`: a name of two words of the language, which in small letters begin other words."""
    return not name.isascii() and name.istitle() and name.count(" ") == 1


def _place_entries() -> Iterator[tuple[str, Entry]]:
    for name in {p.name: p for p in provinces()}:
        yield name, Entry("province", name, case=True)
    for province in provinces():
        for alias in province.aliases:
            yield alias, Entry("province", province.name, case=True)
    for alias in ("Hồ Chí Minh", "Hồ Chí"):  # UBND TP Hồ Chí ..., where a line is cut
        yield alias, Entry("province_weak", "Thành phố Hồ Chí Minh", case=True)


def _with_short_words(names: list[str]) -> list[str]:
    """Spellings with those that shorten `Trung ương` and other words (`Ban Kinh tế TƯ`, `UB Thường vụ QH`)."""
    spelt = [*names, *(name.replace("Trung ương", centre) for name in names for centre in _CENTRE)]
    for whole, short in _SHORT_WORDS.items():
        spelt += [name.replace(whole, short) for name in spelt]
    return list(dict.fromkeys(spelt))


def _body_entries() -> Iterator[tuple[str, Entry]]:
    bodies, fields = load_yaml("bodies.yaml"), load_yaml("fields.yaml")
    for spec in bodies["fixed"]:
        for name in _with_short_words([spec["name"], *spec.get("names", ())]):
            yield name, Entry("body", spec["name"], spec, case=True)
        for name in spec.get("weak", ()):
            yield name, Entry("body_weak", spec["name"], spec, case=True)
    for spec in bodies["heads"]:
        for name in spec["names"]:
            yield name, Entry("head", spec["id"], spec, case=True)
    for spec in bodies["levels"]:
        for name in spec["names"]:
            yield name, Entry("level", spec["id"], spec)
    for spec in fields["fields"]:
        for name in (spec["name"], *spec.get("names", ())):
            yield name, Entry("field", spec["name"], spec)
    for owner, names in fields["boards"].items():
        for name in names:
            yield name, Entry("board", name, owner)
            for short, long in fields["board_short"].items():
                if name.startswith(long):
                    yield name.replace(long, short, 1), Entry("board", name, owner)
    for name in fields["rooms"]:
        yield name, Entry("room", name)
    for short, name in fields["room_names"].items():
        yield short, Entry("room", name)


def _title_entries() -> Iterator[tuple[str, Entry]]:
    titles = load_yaml("titles.yaml")
    for spec in titles["titles"]:
        for name in spec["names"]:
            yield name, Entry("title", spec["title"], spec)
    for spec in titles["roles"]:
        for name in spec["names"]:
            yield name, Entry("role", spec["title"], spec)
    for category in ("honorifics", "academic", "clergy", "ranks"):
        for name in titles[category]:
            yield name, Entry("honorific", name, category)
    for name in titles["functional"]:
        yield name, Entry("functional", name, case=True)
    for name in titles["functional_small"]:
        yield name, Entry("functional_small", name[0].upper() + name[1:], case=True)


def _other_entries() -> Iterator[tuple[str, Entry]]:
    words = load_yaml("enterprises.yaml")
    for spec in words["known"]:
        for name in (spec["name"], *spec.get("names", ())):
            yield name, Entry("enterprise", spec["name"], spec, case=True)
    lower = frozenset(words["lower_heads"])
    for name in words["heads"]:
        yield name, Entry("enterprise_head", words["short_heads"].get(name, name), case=name.lower() not in lower)
    for name in words["trades"]:
        yield name, Entry("trade", name)
    for name in words["brand_tails"]:
        yield name, Entry("brand_tail", name, case=True)
    institutions = load_yaml("institutions.yaml")
    for spec in institutions["heads"]:
        for name in spec["names"]:
            yield name, Entry("institution_head", spec["name"], spec, case=True)
    for name in institutions["studies"]:
        yield name, Entry("study", name)
    committees = load_yaml("committees.yaml")
    for spec in committees["heads"]:
        for name in spec["names"]:
            yield name, Entry("committee_head", spec["name"], spec)
    for name in committees["other_boards"]:
        yield name, Entry("other_board", name)
    foreign = load_yaml("foreign.yaml")
    for key, category in (
        ("countries", "country"),
        ("organisations", "country"),
        ("regimes", "country"),
        ("provinces", "land"),
        ("forms", "country_form"),
    ):
        for name in foreign[key]:
            yield name, Entry(category, name, case=key in ("countries", "organisations", "provinces"))
    for spec in load_yaml("programmes.yaml")["heads"]:
        for name in spec["names"]:
            yield name, Entry("programme_head", name, spec)
    for spec in load_yaml("programmes.yaml")["known"]:
        for name in spec["names"]:
            yield name, Entry("programme", spec["name"], spec, case=True)


def _entries() -> Iterator[tuple[str, Entry]]:
    yield from _place_entries()
    yield from _body_entries()
    yield from _title_entries()
    yield from _other_entries()


def _spellings(name: str) -> tuple[str, ...]:
    """A name, and the same with long dashes or with blanks around `&` (`Thi đua – Khen thưởng`, `Sở VH – TT & DL`)."""
    spelt = (name, name.replace("-", "–"))
    return tuple(dict.fromkeys((*spelt, *(_TIGHT_AND.sub(" & ", n) for n in spelt))))


class Lexicon:
    """Matches every word list at once, longest first at each token.

    Building takes some 30 ms; matching an article of 1,500 tokens 0.1 ms.
    """

    def __init__(self, nlp: Language) -> None:
        self._matcher = PhraseMatcher(nlp.vocab, attr="LOWER")
        self._entries: dict[int, Entry] = {}
        self._listed: dict[int, str] = {}
        patterns: dict[str, list[Doc]] = {}
        kept: dict[str, Entry] = {}
        for name, entry in _entries():
            key = f"{entry.category}:{entry.name}:{id(entry.spec)}:{entry.case}"
            patterns.setdefault(key, []).extend(nlp.tokenizer(normal(n)) for n in _spellings(name))
            kept[key] = entry
        for key, docs in patterns.items():
            self._matcher.add(key, docs)
            self._entries[nlp.vocab.strings[key]] = kept[key]
            if kept[key].category not in _BEHIND:
                self._listed[nlp.vocab.strings[key]] = kept[key].category
        for category, names in MARKS.items():
            key = f"mark:{category}"
            self._matcher.add(key, [nlp.tokenizer(name) for name in names])
            self._listed[nlp.vocab.strings[key]] = category

    def hits(self, doc: Doc, words: list[str]) -> Hits:
        """What is found, by its first token; nothing is made of it before somebody asks."""
        found: dict[int, list[Found]] = {}
        tokens: dict[str, list[int]] = {}
        entries, listed = self._entries, self._listed
        for match in self._matcher(doc):
            key, start, _ = match
            category = listed.get(key)
            if category is not None:
                if category in tokens:
                    tokens[category].append(start)
                else:
                    tokens[category] = [start]
                if category in MARKS:
                    continue
            if start in found:
                found[start].append(match)
            else:
                found[start] = [match]
        return Hits(found, tokens, entries, words)
