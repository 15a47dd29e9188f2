"""Visits of one place to another: whose side a sentence tells of (`Tham gia đoàn có ...`, `Tiếp đoàn có ...`)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Generic, TypeVar

from loaders.extract.grammar.people.names import looks_like_name
from loaders.extract.grammar.reader import Reader
from loaders.extract.things import Unit
from loaders.resources.load import load_yaml

_WORDS = load_yaml("places.yaml")
_PARTY = rf"đoàn(?: (?:{'|'.join(_WORDS['sent'])}))?"
_RECEIVING = rf"(?:{'|'.join(_WORDS['receiving_party'])})"
_DEPARTMENT = r"sở(?: (?!(?:làm|do|đã|đến|với|về|tại|có|của|tỉnh|thành phố|tp)\b)\w+| ,){1,7}"
_ORGAN, _LEVEL = (
    rf"(?: (?:ubnd|hđnd|tỉnh ủy|thành ủy|huyện ủy|{_DEPARTMENT}))?",
    r"(?: (?:tỉnh|thành phố|tp|huyện|quận|thị xã|phường|xã))?",
)
_SENT = re.compile(rf"\b{_PARTY}(?: của)?{_ORGAN}{_LEVEL}(?: \.)?\Z")
_RECEIVED = re.compile(rf"\b{_RECEIVING}(?: \w+){{0,3}} {_PARTY}(?: của)?{_ORGAN}{_LEVEL}(?: \.)?\Z")
_HOME_SENDS = re.compile(
    rf"\b{_PARTY} (?:của )?(?:tỉnh|thành phố|huyện|quận|thị xã|phường|xã) (?:do|đã|vừa|gồm|có|,)(?!\w)"
)
# tiếp đoàn công tác UBND thành phố Sơn La do ông A làm trưởng đoàn: the party's place, then who leads it.
_ABOVE = r"(?: , (?:tỉnh|thành phố|tp(?: \.)?)(?: \w+){1,4})?"
_LED_BY = rf"\b{_PARTY}(?: của)?{_ORGAN}{_LEVEL}(?: \.)?(?: \w+){{1,4}}{_ABOVE}(?: sang)? do\b"
# Đoàn Cần Thơ có các đồng chí: A, T; B, T2
_LISTS = r" (?:do|gồm|có)(?: (?:sự tham gia của|sự có mặt của))?(?: các)? (?:đồng chí|ông|bà)\b"
_VISITED = re.compile(rf"\b(?:{'|'.join(_WORDS['visited'])}){_LEVEL}(?: \.)?\Z")
# The last cue before a post tells whose side it is on.
_CUE = re.compile(
    rf"(?P<guest>\b(?:{'|'.join(_WORDS['with_party'])}) {_PARTY}\b"
    rf"|\b{_PARTY}(?: của)?{_ORGAN}{_LEVEL} (?:do|gồm|có)\b|\bđoàn khách\b|{_LED_BY}"
    rf"|\b{_PARTY}(?: của)?{_LEVEL}(?: \.)?(?: \w+){{1,4}}{_LISTS})"
    rf"|(?P<host>\b{_RECEIVING} {_LED_BY} .*(?:dẫn đầu|trưởng đoàn)(?: ,)? có\b"
    rf"|\b{_RECEIVING} (?!{_LED_BY})(?:{_PARTY}|khách)\b|\bchủ nhà\b|\bsở tại\b)"
    r"|(?P<friend>\b(?:tỉnh|thành phố|huyện|phường|xã|phía|đơn vị) bạn\b)"
)
# bà B, Phó Chủ tịch UBND tỉnh, đã tiếp đoàn · Báo cáo với đoàn, Giám đốc Sở A · ông C, Giám đốc Sở, chủ trì tiếp đoàn
_TELLS = rf"\b(?:(?:{_RECEIVING}|{'|'.join(_WORDS['telling_party'])}) {_PARTY}|{'|'.join(_WORDS['hosting'])})\b"
_TOLD, _TELLING = re.compile(_TELLS), re.compile(rf"[^;]*?{_TELLS}")
# chị C giới thiệu cách làm của tỉnh. Theo đó, Ban Chỉ đạo tỉnh do Bí thư Tỉnh ủy đứng đầu
_TELLING_OF = re.compile(rf"\b(?:{'|'.join(_WORDS['telling_of'])})\b")
_GOING_ON = re.compile(rf"(?:{'|'.join(_WORDS['telling_on'])})\b")
_BEFORE, _FAR = 14, 60
Place = TypeVar("Place", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Visit(Generic[Place]):
    """Who visits whom, and which of them the article is told by; empty where an article tells of no one visit.

    A party told of before the token `since` is another one than that of the guests, who are first named there.
    """

    guest: Place | None = None
    host: Place | None = None
    home: Place | None = None
    people: Mapping[str, Place] = field(default_factory=dict)
    since: int = 0

    def side(self, reader: Reader, token: int) -> Place | None:
        """`Tiếp đoàn có ông A, [Bí thư Huyện ủy]`: the place whose side the words before a token list, else None.

        Where they list none, that of the last of `people` whom they name.
        """
        sentence = reader.view.sentence_over(token) if self.guest is not None else None
        if sentence is None or sentence.end <= self.since:
            return None
        words = " ".join(reader.view.lower[max(sentence.start, token - _FAR) : token])
        cues = [*_CUE.finditer(words)]
        if not cues:
            return self._of_last_named(words) or self._by_what_is_done(reader, token, words)
        cue = cues[-1]
        friend = self.host if self.home == self.guest else self.guest
        return self.guest if cue["guest"] else self.host if cue["host"] else friend

    def teller(self, reader: Reader, token: int) -> Place | None:
        """The side of the last of `people` whom a paragraph names before a token: what they tell is of their place."""
        start = reader.view.line_start(reader.view.line_of(token))
        return self._of_last_named(" ".join(reader.view.lower[start:token]))

    def told_on(self, reader: Reader, token: int) -> Place | None:
        """`Chị C giới thiệu cách làm của tỉnh. Theo đó, [Ban Chỉ đạo tỉnh] do ...`: the side of who tells of it."""
        sentence = reader.view.sentence_over(token) if self.people else None
        if sentence is None or sentence.first:
            return None
        told = " ".join(reader.view.lower[reader.view.line_start(sentence.line) : sentence.start])
        goes_on = _GOING_ON.match(" ".join(reader.view.lower[sentence.start : sentence.end]))
        return self._of_last_named(told) if goes_on and _TELLING_OF.search(told) else None

    def _of_last_named(self, words: str) -> Place | None:
        named = [(words.rfind(name), side) for name, side in self.people.items() if name in words]
        return max(named, key=lambda one: one[0])[1] if named else None

    def _by_what_is_done(self, reader: Reader, token: int, before: str) -> Place | None:
        """`[Phó Chủ tịch UBND tỉnh] đã tiếp đoàn`, `Báo cáo với đoàn, [Giám đốc Sở] A`: who does so is a host."""
        sentence = reader.view.sentence_over(token)
        behind = " ".join(reader.view.lower[token : sentence.end if sentence is not None else token])
        return self.host if _TOLD.search(before) or _TELLING.match(behind) else None


def is_sent(reader: Reader, start: int) -> bool:
    """`Đoàn công tác của tỉnh [Gia Lai]`: whether a name that begins at a token is that of who sends a party."""
    return _SENT.search(_before(reader, start)) is not None


def is_received(reader: Reader, start: int) -> bool:
    """`tiếp Đoàn công tác tỉnh [Gia Lai]`: the same where the article tells it by the hosts."""
    return _RECEIVED.search(_before(reader, start)) is not None


def _before(reader: Reader, start: int) -> str:
    return " ".join(reader.view.lower[max(0, start - _BEFORE) : start])


def home_that_sends(places: Sequence[tuple[int, Place]], reader: Reader, home: Place) -> Place:
    """`Đoàn công tác của tỉnh do ông A dẫn đầu đã đến tỉnh [H]`: the home is not H but who else is told of most.

    Args:
        places: those of one rung that an article names, each with its token, in order.
        reader: the document.
        home: the one that it seems to be about.
    """
    away = {place for token, place in _where_home_sends(places, reader) if _VISITED.search(_before(reader, token))}
    others = Counter(p for _, p in places if p not in away)
    return others.most_common(1)[0][0] if home in away and others else home


def _where_home_sends(places: Sequence[tuple[int, Place]], reader: Reader) -> list[tuple[int, Place]]:
    """The places that sentences name in which the home, without its name, sends a party."""
    if "đoàn" not in reader.view.known:
        return []
    over = ((token, place, reader.view.sentence_over(token)) for token, place in places)
    told = ((token, place, reader.view.lower[s.start : s.end]) for token, place, s in over if s is not None)
    return [(t, p) for t, p, words in told if "đoàn" in words and _HOME_SENDS.search(" ".join(words))]


def visit_of(places: Sequence[tuple[int, Place]], reader: Reader, home: Place | None) -> Visit[Place]:
    """The visit that an article tells of.

    Args:
        places: those of one rung that it names, each with its token, in order.
        reader: the document.
        home: the one that it is about.
    """
    sent = [(token, place) for token, place in places if is_sent(reader, token)]
    guests, since = {place for _, place in sent}, min((token for token, _ in sent), default=0)
    if not guests and home is not None and any(p != home for _, p in _where_home_sends(places, reader)):
        guests = {home}
    if len(guests) != 1:
        return Visit()
    guest = next(iter(guests))
    others = Counter(place for _, place in places if place != guest)
    host = home if home not in (None, guest) else next((p for p, _ in others.most_common(1)), None)
    if home is None and any(place == guest and is_received(reader, token) for token, place in places):
        home = host
    return _with_people(Visit(guest, host, home, since=since), reader) if host is not None else Visit()


def _with_people(visit: Visit[Place], reader: Reader) -> Visit[Place]:
    """The same with the names, in small letters, of those who are listed on a side."""
    people: dict[str, Place] = {}
    for start, end in reader.run_end.items():
        if start - 1 not in reader.run_end and looks_like_name(name := reader.view.words[start:end]) and len(name) > 2:
            side = visit.side(reader, start)
            if side is not None:
                people.setdefault(" ".join(name).lower(), side)
    return replace(visit, people=people)


def visits_of(reader: Reader, units: list[tuple[int, Unit]], home: Unit | None) -> dict[str, Visit[Unit]]:
    """The visits between districts, and those between communes, by the rung of both.

    Args:
        reader: the document.
        units: those that it names, each with the token of its level.
        home: the one that it is about.
    """
    rungs = {unit.rung for token, unit in units if is_sent(reader, token)}
    named = {rung: [(token, unit) for token, unit in units if unit.rung == rung] for rung in rungs}
    return {
        rung: visit_of(places, reader, home if home and home.rung == rung else None) for rung, places in named.items()
    }
