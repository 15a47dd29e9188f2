"""Which steering committee or task force a question means: by kind, owner and topic."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from graph.search import search_form
from queries.answers.asker import Asker
from queries.answers.assisting import assisting
from queries.answers.best_fit import best_fit
from queries.answers.committee import CENTRAL, Head, committees_of, head_in, of_somewhere
from queries.answers.committee import Committee as Committee
from queries.answers.committees_called import LEVELS, UNITS, by_name, called_whole, in_full, wordings
from queries.answers.entities import named, provinces_in, units_in
from queries.answers.organisations import organisations_worded
from queries.answers.public_bodies import bodies_in
from queries.answers.question import Question
from queries.answers.records import Found
from queries.answers.teams import own_words, team_called
from queries.answers.topics import FAMILY, SPELT_OUT, family, without_idle
from queries.answers.towns import asks_of_town, is_town
from queries.answers.word_lists import has_phrase, words

_OWNERS = ("institutions_named", "enterprises_named")
_ASSUMED = ("ban chi dao", "committee", 0)


@dataclass(frozen=True, slots=True)
class Meant:
    """The committees that fit a question; `owner` and `topic` are what it names of them, in words."""

    fits: tuple[Committee, ...]
    owner: str
    topic: str


@dataclass(frozen=True, slots=True)
class _Owned:
    """Committees of the owner that a question names; `forms` are the words that name it."""

    committees: tuple[Committee, ...]
    owner: str
    forms: tuple[str, ...]


def role_unread(question: Question) -> bool:
    """Whether words before the name of a committee ask for something in it that is not understood: `cố vấn`."""
    head = head_in(question)
    if head is None:
        return False
    said = f" {question.form[: head[2] - len(head[0])].strip()} "
    if has_phrase(said, "other_roles"):
        return True
    if question.polar:
        return False
    rest = question.form.replace(f" {head[0]} ", "  ")
    if has_phrase(rest, "leading"):
        return False  # its head is asked for, whatever other words the question has
    places = sorted({search_form(p.name) for group in provinces_in(question) for p in group}, key=len, reverse=True)
    titles = [title.words for title in question.titles]
    for phrase in (*places, *titles, *words()["leading"], *words()["role_idle"], *words()["joining"]):
        said = said.replace(f" {phrase} ", " ")
    return bool([word for word in without_idle(said) if not word.isdigit()])


def _topic(question: Question, start: int, owner_forms: Iterable[str]) -> list[str]:
    """The words of the topic: what follows the head without its owner and without words that say nothing."""
    rest = f" {question.form[start:].strip()} ".replace(f" {question.year} ", " ")
    for word in words()["leading"]:
        rest = rest.replace(f" {word} ", " ")
    for title in question.titles:
        if title.start >= start:
            rest = rest.replace(f" {title.words} ", "  ")
    for form in sorted((*owner_forms, *words()["owning"]), key=len, reverse=True):
        rest = rest.replace(f" {form} ", "  ")
    return without_idle(" ".join(rest.split()))


def _owned(question: Question, asker: Asker, kind: str, reading: int = 0) -> _Owned:
    """The committees of the owner that the question names: a ward or district, a body, a province, the centre.

    In the second reading a body that it names is part of the topic: `Ban Chỉ đạo đại hội công đoàn tỉnh Đồng Nai`.
    """
    units = provinces_in(question)
    places = tuple(search_form(p.name) for group in units for p in group)
    others = [c for c in committees_of(asker.rows("committees_of_level", levels=LEVELS)) if c.kind == kind]
    ward = units_in(question)
    if ward:
        own = tuple(c for c in others if c.level in UNITS and c.owner_form and _owned_by(c, ward))
        return _Owned(own, ward[0], (*places, *(c.owner_form for c in own)))
    others = [c for c in others if question.of_city or not is_town(c.owner)]
    owners = [c for c in others if c.owner and question.has(c.owner_form) and not (units and _of_name(question, c))]
    longest = max((len(c.owner_form) for c in owners), default=0)
    own = tuple(c for c in owners if len(c.owner_form) == longest)
    if own:
        return _Owned(own, own[0].owner, (own[0].owner_form, *places))
    organised = _organisations(question, asker) if reading == 0 else {}
    if organised:
        return _of_organisation(asker, [c for c in others if c.owner], organised, places)
    bare = [(c, said) for c in others if (said := _bare_unit(question, c, places))]
    if bare:
        forms = tuple(dict.fromkeys(said for _, said in bare))
        return _Owned(tuple(c for c, _ in bare), forms[0], (*forms, *places))
    if units:
        found = committees_of(asker.rows("committees_of_provinces", ids=[p.id for group in units for p in group]))
        own = tuple(c for c in found if c.level == "province" or not c.owner)
        return _Owned(() if asks_of_town(question, units[0]) else own, units[0][0].name, places)
    centre = [w for w in words()["centre"] if question.has(w)]
    own = tuple(c for c in others if centre and c.level in CENTRAL)
    return _Owned(own, " ".join(centre[:1]), tuple(centre))


def _owned_by(committee: Committee, units: Sequence[str]) -> bool:
    """Whether one of the wards and districts that a question names has a committee."""
    return any(f"{unit} ".startswith(f"{committee.owner_form} ") for unit in units)


def _of_name(question: Question, committee: Committee) -> bool:
    """Whether `quốc gia` is of a topic in a question on a province: `chương trình mục tiêu quốc gia tỉnh X`."""
    heads = (f" {entry['words']} {committee.owner_form} " for entry in words()["committees"])
    return committee.owner_form in words()["centre"] and not any(head in question.form for head in heads)


def kin_of(question: Question, asker: Asker, fits: Sequence[Committee]) -> list[Committee]:
    """The other committee of one owner where one for Resolution 57 or for digital transformation is asked for."""
    head = head_in(question)
    in_team = any(title.words in words()["team_roles"] for title in question.titles)
    if head is None or head_in(question, head[2]) is not None or in_team:
        return []
    owned = _owned(question, asker, head[1])
    kin = words()["kin_topics"]
    topic = f" {' '.join(_topic(question, head[2], owned.forms))} "
    asked = family(topic.strip())
    for phrase in words()["kin_words"]:
        topic = topic.replace(f" {phrase} ", " ")
    known = {c.id for c in fits}
    own = [c for c in owned.committees if c.kind == head[1] and c.topic in kin and c.id not in known]
    return own if owned.owner and asked in kin and not topic.strip() else []


def _bare_unit(question: Question, committee: Committee, places: Sequence[str]) -> str:
    """The name of the ward or district whose committee it is, where the question has it without `xã`; else empty."""
    unit = next((u for u in words()["units"] if committee.owner.startswith(f"{u['marked']} ")), None)
    if unit is None or committee.level not in UNITS:
        return ""
    name = committee.owner.removeprefix(f"{unit['marked']} ")
    form = search_form(name)
    named_ = len(form.split()) > 1 and form not in places and question.has(form)
    return form if named_ and (question.lang == "en" or question.agrees(name)) else ""


def _of_organisation(
    asker: Asker, owned: Sequence[Committee], organised: Mapping[str, Found], places: tuple[str, ...]
) -> _Owned:
    """The committees of an organisation that the question names by any of its names (`Ban Chỉ đạo 57 của VRG`).

    One of which no text says whose it is counts where somebody in it holds a post in the organisation.
    """
    said = sorted(organised, key=len, reverse=True)
    names = {form for node in organised.values() for form in node.search}
    own = tuple(c for c in owned if c.owner_form in names)
    own = own or tuple(committees_of(asker.rows_at("committees_of_holders", [node.id for node in organised.values()])))
    return _Owned(own, said[0], (*said, *places))


def _organisations(question: Question, asker: Asker) -> dict[str, Found]:
    """Bodies, institutions and enterprises below or beside the province that the question names, by their words."""
    found = [
        b for b in bodies_in(question, asker) if not any(f.startswith(w) for w in words()["owning"] for f in b.search)
    ]
    hits = named(question, asker, *_OWNERS)
    nodes = (*found, *(h.found for h in hits))
    said = {form: node for node in nodes for form in node.search if question.has(form)}
    worded = [] if said else organisations_worded(question, asker)
    return said or {question.form[h.start : h.end].strip(): h.found for h in worded}


def of_owner(question: Question, asker: Asker) -> list[Committee]:
    """The committees of the kind and the owner that a question names, whatever they are for; none without an owner."""
    head = head_in(question)
    owned = _owned(question, asker, head[1]) if head is not None else None
    return [c for c in owned.committees if c.kind == head[1]] if owned is not None and head and owned.owner else []


def committees_meant(question: Question, asker: Asker, assumed: bool = False, every: bool = False) -> Meant | None:
    """The committees that a question means; None where it names none.

    A topic that is named must fit. Without a topic all committees of the owner fit; without an owner all of the kind.

    Args:
        question: the question.
        asker: the store.
        assumed: takes a steering committee to be meant where none is named: `ai phụ trách chuyển đổi số ở An Giang`.
        every: takes all of one family of topics, not those alone whose names are the nearest.
    """
    head = head_in(question) or (_ASSUMED if assumed else None)
    if head is None:
        called = next((found for asked in wordings(question) if (found := called_whole(asked, asker))), [])
        return Meant(tuple(called), "", "") if called else None
    phrase, kind, start = head
    team = team_called(question, asker)
    if team is not None:
        return Meant(tuple(team), "", "")
    helped = head_in(question, start)
    if helped is not None:
        return _helping(question, asker, head, helped)
    fits, owned, asked = _fitting(question, asker, phrase, kind, start, every=every)
    if not owned.owner and of_somewhere(question):
        return Meant((), "", " ".join(asked))
    if not fits and asked:
        fits = _fitting(question, asker, phrase, kind, start, reading=1)[0]
    if not fits and len(asked) == 1 and asked[0] in words()["called_by_number"]:
        return committees_meant(by_name(question, asked[0]), asker, assumed, every)
    if not fits and asked:
        fits = _unowned(question, asker, kind, asked, phrase) or in_full(question, asker)
    of_head = [c for c in fits if any(f" {phrase} " in f" {form} " for form in c.search)]
    chosen = _of_owning(question, asker, of_head or fits)
    return Meant(tuple(sorted(chosen, key=lambda c: c.id)), owned.owner, " ".join(asked))


def _helping(question: Question, asker: Asker, head: Head, helped: Head) -> Meant:
    """The team or sub-committee of a committee: by what it is for, else that which helps the committee."""
    owned = _owned(question, asker, head[1])
    of = own_words(question, head, helped)
    asked = _topic(question, helped[2], owned.forms)
    if not of:
        return Meant(assisting(asker, owned.committees, asked), owned.owner, " ".join(asked))
    kin = [c for c in owned.committees if c.kind == head[1]]
    fits = best_fit(kin, of, head[0], owned.forms) or _unowned(question, asker, head[1], of, head[0])
    return Meant(tuple(fits), owned.owner, " ".join(of))


def _fitting(
    question: Question, asker: Asker, head: str, kind: str, start: int, reading: int = 0, every: bool = False
) -> tuple[list[Committee], _Owned, list[str]]:
    """The committees that fit best in one reading, the owner in it, and the words of the topic."""
    owned = _owned(question, asker, kind, reading)
    asked = _topic(question, start, owned.forms)
    known = owned.committees
    if not owned.owner:
        known = tuple(committees_of(asker.rows("committees_of_kind", kind=kind)))
    fits = [c for c in known if c.kind == kind]
    least = SPELT_OUT if reading == 0 else FAMILY
    best = best_fit(fits, asked, head, owned.forms, least, every) if asked else fits
    best = [c for c in best if question.agrees_on(asked, c.name)]
    return (best if owned.owner or not asked else _told_of(asker, best, asked)), owned, asked


def _told_of(asker: Asker, fits: Sequence[Committee], asked: Sequence[str]) -> list[Committee]:
    """Without those whose names lack words of a question that names no known owner, unless a sentence has them all.

    What is left over may name an owner that is not known: `Ban Chỉ đạo chuyển đổi số Dolaco` is nobody else's.
    """

    def told(committee: Committee) -> bool:
        forms = [committee.owner_form, *committee.search]
        if set(asked) <= {word for form in forms for word in form.split()} | set(_kin_words(committee)):
            return True
        quotes = asker.rows_at("quotes_of_mentions", [committee.id])
        return any(set(asked) <= set(search_form(row["quote"]).split()) for row in quotes)

    return [c for c in fits if told(c)]


def _kin_words(committee: Committee) -> Sequence[str]:
    found: Sequence[str] = words()["family_words"].get(committee.topic, ())
    return found


def _of_owning(question: Question, asker: Asker, fits: Sequence[Committee]) -> Sequence[Committee]:
    """Those whose name has the body that the question gives them to (`Ban Chỉ đạo Thành ủy`), else those of none.

    Of several of none that which such a body set up: `Ban Chỉ đạo của UBND tỉnh X`.
    """
    said = {w for w in words()["owning"] if question.has(w)}
    if not said:
        return fits
    owners = {c.id: {w for w in words()["owning"] if any(f" {w} " in f" {form} " for form in c.search)} for c in fits}
    own = [c for c in fits if owners[c.id] & said]
    others = [c for c in fits if not owners[c.id]]
    if own or len(others) < 2:
        return own or others
    made = asker.facts_at("into", [c.id for c in others], types=["ESTABLISHED"])
    by_it = {f.object.id for f in made if search_form(f.subject.name).startswith(tuple(said))}
    return [c for c in others if c.id in by_it] or others


def _unowned(question: Question, asker: Asker, kind: str, asked: Sequence[str], head: str) -> list[Committee]:
    """Sub-committees and task forces of that topic of which no text says whose they are."""
    if kind == _ASSUMED[1] or units_in(question):
        return []
    rows = committees_of(asker.rows("committees_of_kind", kind=kind))
    return best_fit([c for c in rows if not c.owner], asked, head, ())
