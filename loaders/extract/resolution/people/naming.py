"""Short names get their full ones: `ông Tuấn` and pronouns the person that they mean."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from loaders.extract.resolution.assemble import Read
from loaders.extract.resolution.people.by_post import known_by_post, named_beside, names_nobody
from loaders.extract.resolution.people.quoted import Quoted
from loaders.extract.resolution.people.salience import appointing, salience, speaks
from loaders.extract.things import PERSON, PRONOUN, TITLE, Chunk, Person, Title
from loaders.extract.words.view import Sentence
from loaders.resources.words import list_of, words_of

_BECAUSE = frozenset(list_of("because"))
_NOBODY = Person("?", False)  # whom the text does not name
_SIGNS_ALONE = frozenset(list_of("presenting_signs"))
_NEW, _IS = "tân", "là"
_TAKES = re.compile(rf"(?<!\w)(?:{'|'.join(map(words_of, ('appointing', 'electing', 'taking_a_post')))})(?!\w)")
_AS = re.compile(rf"(?<!\w)(?:{words_of('being')})$")
_LEAVES = re.compile(rf"(?<!\w)(?:{words_of('giving_up')}|{words_of('removing')}|{words_of('earlier')})(?!\w)")
_ASKED_AS = ("ông", "bà")
_THAT_ONE = re.compile(rf" (?:{words_of('that_one')})\Z")
_COMRADE = ("đồng", "chí")
_GENDERS = {"ông": "m", "anh": "m", "bà": "f", "chị": "f", "cô": "f"}


@dataclass(frozen=True, slots=True)
class Interviewee:
    """Who says `tôi` in an interview, and the lines in which `ông` is the one who is asked."""

    name: str
    asked: frozenset[int]


NOBODY_ASKED = Interviewee("", frozenset())


def resolve_names(
    reads: list[Read], lower: Sequence[str], interviewee: Interviewee = NOBODY_ASKED, mourned: bool = False
) -> None:
    """Gives `ông Tuấn` and pronouns the person they mean: the last full name that ends so; else none, and they go.

    Args:
        reads: the sentences; what their people are is replaced.
        lower: lower-case words of the document.
        interviewee: who is asked, where the article is an interview.
        mourned: whether the article tells of somebody's death.
    """
    full: list[str] = []
    names = [
        c.thing.name
        for r in reads
        for c in r.chunks
        if isinstance(c.thing, Person) and c.thing.full and c.kind == PERSON
    ]
    memory = _Memory(lower, interviewee, _main(names) if mourned else "")
    for read in reads:
        kept = []
        memory.open_sentence(read.sentence)
        memory.note_subject(lower, read.chunks)
        for k, chunk in enumerate(read.chunks):
            person = chunk.thing
            if isinstance(person, Person):
                resolved = (
                    memory.just_told(lower, read.chunks, k)
                    or memory.meant(chunk, appointing(lower, read.chunks, k), speaks(lower, chunk))
                    if chunk.kind == PRONOUN
                    else _resolve(_whole(person, lower, chunk, names), full, names, memory.barred(chunk))
                )
                if resolved in (None, _NOBODY):
                    continue
                chunk.thing = resolved
                memory.note_posts(lower, read.chunks, k, resolved)
                memory.note(chunk, resolved, salience(lower, read.chunks, k))
                full.append(resolved.name)
            kept.append(chunk)
        read.chunks = kept


def _just_named(lower: Sequence[str], chunks: list[Chunk], k: int) -> Person | None:
    """`thay bà A khi bà nhận nhiệm vụ`, `thay ông B vì ông nghỉ hưu`: who was named right before by the same word."""
    before, pronoun = chunks[k - 1] if k else None, chunks[k]
    if before is None or before.kind != PERSON or not isinstance(before.thing, Person):
        return None
    between = lower[before.end : pronoun.start]
    same = before.notes.get("word") == pronoun.notes.get("word") != ""
    return replace(before.thing, full=False) if same and between and _BECAUSE.issuperset(between) else None


def _main(names: list[str]) -> str:
    """Whom an obituary is about: the one that it names first."""
    return names[0] if names else ""


class _Memory:
    """Who was named, in which order and with which honorific, so that `ông` and `bà` find their person."""

    def __init__(self, lower: Sequence[str], interviewee: Interviewee, main: str = "") -> None:
        self.interviewee = interviewee
        self.main = main
        self.gender: dict[str, str] = {}
        self.called: dict[str, str] = {}
        self.holders: dict[tuple[str, object], Person] = {}
        self.takers: dict[tuple[str, object], Person] = {}
        self.before: list[tuple[int, Person]] = []
        self.here: list[tuple[int, Person]] = []
        self.line = self.start = -1
        self.asking = False
        self.quoted = Quoted(lower)

    def open_sentence(self, sentence: Sentence) -> None:
        """A new sentence begins; who it names first is what `ông` at the head of the next one means."""
        self.quoted.open_sentence(sentence)
        if self.here:
            self.before = self.here
        if self.main and sentence.line != self.line:
            self.before = [(0, Person(self.main))]  # a paragraph of an obituary goes back to the dead
        self.asking = sentence.line in self.interviewee.asked and (sentence.line != self.line or not self.here)
        self.here = []
        self.line, self.start = sentence.line, sentence.start

    def note(self, chunk: Chunk, person: Person, salient: int) -> None:
        """A person was named, so much spoken about (salience.py)."""
        word = chunk.notes.get("word", "")
        self.called[person.name] = word or self.called.get(person.name, "")
        if " Thị " in person.name or word in _GENDERS:
            self.gender[person.name] = "f" if " Thị " in person.name else _GENDERS[word]
        self.here.append((salient, person))
        self.quoted.note(chunk.start, person.name)

    def note_posts(self, lower: Sequence[str], chunks: list[Chunk], k: int, person: Person) -> None:
        """`Bí thư Huyện ủy Lê Văn A`, `Bí thư Huyện ủy là ông A`: whom the title alone means further on.

        `bầu ông A làm Chủ tịch HĐND tỉnh`: whom it means where a sentence begins `Tân Chủ tịch`.
        """
        before = chunks[k - 1 : k] if k else []
        behind = takewhile(lambda chunk: isinstance(chunk.thing, Title), chunks[k + 1 :])
        for chunk, title in ((c, c.thing) for c in before if isinstance(c.thing, Title)):
            if chunk.end == chunks[k].start or lower[chunk.end : chunks[k].start] == [_IS]:
                self.holders[title.title, title.body] = person
        end = chunks[k].end
        for chunk, title in ((c, c.thing) for c in behind if isinstance(c.thing, Title)):
            said, end = " ".join(lower[end : chunk.start]), chunk.end
            if said == "," and title.rank == "head" and title.status == "asserted" and title.body is not None:
                self.holders.setdefault((title.title, title.body), person)  # ông A, Bí thư Huyện ủy
            chosen = _TAKES.search(said) or (_AS.search(said) and salience(lower, chunks, k) == 1)
            if chosen and not _LEAVES.search(said):
                known = self.takers.setdefault((title.title, title.body), person)
                self.takers[title.title, title.body] = person if known.name == person.name else _NOBODY

    def just_told(self, lower: Sequence[str], chunks: list[Chunk], k: int) -> Person | None:
        """Whom the words right beside a pronoun tell."""
        return _just_named(lower, chunks, k) or self.of_post(lower, chunks, k)

    def of_post(self, lower: Sequence[str], chunks: list[Chunk], k: int) -> Person | None:
        """Whom the post behind `vị` tells (by_post.py)."""
        beside = named_beside(lower, chunks, k) or known_by_post(self.holders, chunks, k)
        return beside or (_NOBODY if names_nobody(lower, chunks, k, self.start) else None)

    def note_subject(self, lower: Sequence[str], chunks: list[Chunk]) -> None:
        """`Bí thư Huyện ủy giao bà B theo dõi. Đồng chí lưu ý`: who has the post that opens the sentence, not B."""
        first, following = (*chunks[:2], None, None)[:2]
        if first is None or first.kind != TITLE or not isinstance(first.thing, Title):
            return
        start = first.start - 2 * (tuple(lower[first.start - 2 : first.start]) == _COMRADE)
        if start not in (self.start, self.start + 1) and lower[start - 1] != ",":
            return  # Kỳ họp miễn nhiệm T
        named = (
            following is not None
            and following.kind != TITLE
            and _SIGNS_ALONE.issuperset(lower[first.end : following.start])
        )
        if not named:
            key = first.thing.title, first.thing.body
            new = lower[first.start] == _NEW
            taker = self.takers.get(key, _NOBODY) if new else _NOBODY
            self.here.append((0, self.holders.get(key, taker)))

    def barred(self, chunk: Chunk) -> frozenset[str]:
        """Who `anh Mười` cannot be: the women of that name, and the men of `chị Mười`."""
        gender = _GENDERS.get(chunk.notes.get("word", ""), "")
        return frozenset(name for name, said in self.gender.items() if gender and said != gender)

    def meant(self, chunk: Chunk, agent: str = "", spoken: bool = False) -> Person | None:
        """The person that a pronoun means: the last fitting one of its sentence, else the first of the one before.

        Of those who fit only the most salient are asked, and not who does it to him (`A bổ nhiệm ông`): the agent.
        Where he is said to speak (`spoken`) it is rather who did something in the sentence before, and in a quotation
        whom it has named, not who speaks.
        """
        word = chunk.notes.get("word", "")
        if word == "tôi":
            return self._asked()
        if word in _ASKED_AS and not self.here and self.asking:
            return self._asked()
        called = _THAT_ONE.sub("", word)
        that = [p for _, p in (*self.before, *self.here) if called != word and self.called.get(p.name) == called]
        if that:
            return replace(that[-1], full=False)  # anh B ... Nay anh ấy là T
        gender = _GENDERS.get(called, "")
        inside = self.quoted.named_inside(chunk.start)
        before = [(s, p) for s, p in self.before if p.name in inside] or self.before
        doers = [(0, p) for s, p in before if s >= 0] if spoken and not self.here else []
        fits, earlier = (
            [p for p in self._fitting(told, gender) if p.name != agent] for told in (self.here, doers or before)
        )
        found = fits[-1] if fits else earlier[0] if earlier else None
        return replace(found, full=False) if found not in (None, _NOBODY) else None

    def _asked(self) -> Person | None:
        name = self.interviewee.name
        return Person(name, False) if name else None

    def _fitting(self, told: list[tuple[int, Person]], gender: str) -> list[Person]:
        fits = [(s, p) for s, p in told if not gender or self.gender.get(p.name, gender) == gender]
        most = max((s for s, _ in fits), default=0)
        return [p for s, p in fits if s == most]


def _whole(person: Person, lower: Sequence[str], chunk: Chunk, names: list[str]) -> Person:
    """`Lê Thanh tùng` where the text has a Lê Thanh Tùng: the whole name, whose last syllable lost its capital."""
    behind = lower[chunk.end] if chunk.end < len(lower) else ""
    whole = f"{person.name} {behind.capitalize()}"
    return replace(person, name=whole) if person.full and behind.isalpha() and whole in names else person


def _resolve(person: Person, full: list[str], names: list[str], barred: frozenset[str]) -> Person | None:
    words = person.name.split()
    if person.full:
        longer = [n for n in full if len(n.split()) > len(words) and n.split()[-len(words) :] == words]
        return replace(person, name=longer[-1], full=False) if longer and len(words) < 3 else person
    same = [n for n in full if n.split()[-1] == words[0] or (n.split()[0] == words[0] and "'" in words[0])]
    same = same or [n for n in names if n.split()[-1] == words[0]]
    same = [n for n in same if n not in barred] or same
    return replace(person, name=same[-1]) if same else None
