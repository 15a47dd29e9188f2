"""Who works with whom, and who signed."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from typing import Any

from graph.search import search_form
from queries.answers.entities import provinces_beside, units_in
from queries.answers.handlers.base import Case, asks_when
from queries.answers.handlers.initiatives import acting_for, actors_in, of_units, provincial
from queries.answers.handlers.numbered_deals import numbered_deals
from queries.answers.organisations import organisations_at, organisations_in
from queries.answers.public_bodies import bodies_in
from queries.answers.records import Answer, Fact, Kind, Ref
from queries.answers.say import on_day, say, seen
from queries.answers.signing import signed
from queries.answers.topics import without_idle
from queries.answers.word_lists import has_phrase, words

_SOLID = ("asserted", "reported", "acting")


def partnerships(case: Case, actors: Sequence[Ref]) -> list[Fact]:
    """The partnerships of some actors that are told of as facts."""
    return [f for f in _every(case, actors) if f.status in _SOLID]


def _every(case: Case, actors: Sequence[Ref]) -> list[Fact]:
    ids = [a.id for a in actors]
    found = case.asker.facts_at("out_of", ids, types=["WORKS_WITH"])
    found += case.asker.facts_at("into", ids, types=["WORKS_WITH"])
    return list(dict.fromkeys(found))


def sides(case: Case) -> tuple[list[Ref], list[Ref]]:
    """What the question names on the side of the state, and the enterprises and institutions."""
    public = [f.ref for f in bodies_in(case.question, case.asker)] or of_units(case) or provincial(case)
    private = [f.ref for f in organisations_in(case.question, case.asker) if f.label != "PublicBody"]
    return public, private


def partners(case: Case) -> Answer:
    """`Viettel phối hợp với tỉnh nào?`, `A có hợp tác với B không?`, `A đã ký gì với B?`."""
    if deals := numbered_deals(case):
        return _told(case, deals, {f.subject.id for f in deals})
    public, private = sides(case)
    behind = _behind(case)
    called = aliases_of(case, (*private, *public))
    other = [ref for ref in (*private, *public) if _named_in(ref, behind, called.get(ref.id, ()))]
    other += _of_provinces(other, public)
    if behind and not other and not _asked(behind):
        return case.unknown()  # the other side is named and is not in the graph
    named = public if public_is_named(case) else []
    actors = [ref for ref in private or actors_in(case) if ref not in other] or [r for r in named if r not in other]
    both, actors = bool(actors and other), actors or other
    facts = partnerships(case, actors) if actors else []
    if actors and not facts:
        actors = acting_for(case)
        facts = partnerships(case, actors)
    wanted = {r.id for r in other} or ({r.id for r in public} if private and public_is_named(case) else set())
    facts = [f for f in facts if not wanted or f.subject.id in wanted or f.object.id in wanted]
    own = {a.id for a in actors}
    facts = [f for f in facts if _asked_for(case, _other(f, own))]
    if both and case.question.polar:
        return _agreed(case, actors, other, facts)
    if not facts:
        return case.unknown()
    return _supplied(case, facts, own) or _told(case, facts, own)


def _supplied(case: Case, facts: Sequence[Fact], own: Collection[str]) -> Answer | None:
    """Who supplies a thing, by sentences that have it; as that where these tell of other things. None if not asked."""
    match = re.search(str(words()["supplying"]), case.question.form)
    if match is None:
        return None
    thing = " ".join(without_idle(match["what"])[:2])  # what it is, whatever it is for
    fitting = [f for f in facts if any(f" {thing} " in _quoted(row) for row in case.asker.quotes([f]))]
    if fitting:
        return _told(case, fitting, own)
    told = _told(case, facts, own)
    return told.saying(say("supplied_other", case.lang, text=told.text)).being("partial")


def _quoted(row: Mapping[str, Any]) -> str:
    return f" {search_form(str(row['quote']))} "


def signed_with(case: Case, facts: Sequence[Fact], own: Collection[str]) -> Answer:
    """`Ai ký với X về Y?` where no person is told to have signed: the partners, those of Y alone."""
    known = _without_planned(case, signed(case.asker, facts) or facts)
    year = case.question.year
    known = [f for f in known if not year or (f.date or f.first_seen or year).startswith(year)]
    if not known:
        return case.unknown()
    _, about, subject = case.question.form.rpartition(f" {words()['about_word']} ")
    said = set(without_idle(subject)) if about and case.lang == "vi" else set()
    fitting = _about(case, known, said, own) if said else known
    told = _told(case, fitting or known, own)
    return told if fitting else told.saying(say("signed_other", case.lang, text=told.text)).being("partial")


def _without_planned(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Without those of which all that is told is that they will be signed: `văn bản sẽ được ký trong quý III`."""
    told = case.asker.quoted(facts)
    return [f for f, rows in told if not rows or not all(_unsigned(str(row["quote"])) for row in rows)]


def _unsigned(quote: str) -> bool:
    return has_phrase(search_form(quote), "unsigned_cues")


def _about(case: Case, facts: Sequence[Fact], said: Collection[str], own: Collection[str]) -> list[Fact]:
    """Those of which a sentence has the words of a subject behind the partner, and no other partner between."""
    names = {f: search_form(_other(f, own).name) for f in facts}

    def behind(name: str, sentence: str) -> str:
        quote = f" {search_form(sentence)} "
        at = quote.find(f" {name} ")
        others = [other for n in set(names.values()) - {name} if (other := quote.find(f" {n} ")) > at]
        return quote[max(at, 0) : min(others, default=len(quote))]

    return [
        f for f, rows in case.asker.quoted(names)
        if any(set(said) <= set(behind(names[f], row["quote"]).split()) for row in rows)
    ]  # fmt: skip


def _other(fact: Fact, own: Collection[str]) -> Ref:
    """The side of a partnership that is none of some."""
    return fact.object if fact.subject.id in own else fact.subject


def _kind_named(case: Case, fact: Fact) -> str:
    """The kind of a partnership in words; nothing for one that has no name."""
    return str(words()["partner_kinds"].get(fact.kind, {}).get(case.lang, ""))


def _told(case: Case, facts: Sequence[Fact], own: Collection[str]) -> Answer:
    """The partners, each with its kind of cooperation; those alone that signed or are groups, where these are asked."""
    groups = _groups(case, facts, own) if case.question.has_any("groups_asked") else facts
    facts, before = (groups, "") if groups else (facts, f"{say('no_group', case.lang)} ")
    known = signed(case.asker, facts) if _asks_for_signed(case) else facts
    facts, key = (known, "partners") if known else (facts, "partners_unsigned")
    actor = next(f.subject if f.subject.id in own else f.object for f in facts)
    text = say(key, case.lang, actor=actor.name, names=_by_kind(case, facts, own, actor), seen=seen(facts, case.lang))
    undated = asks_when(case) and not any(f.date or f.valid_from for f in facts)
    after = f" {_undated(case, facts)}" if undated else ""
    after += f" {say('about_what', case.lang)}" if case.question.has_any("of_what") else ""
    kind: Kind = "answer" if groups and known and not undated else "partial"
    return case.told(kind, f"{before}{text}{after}", facts, query="partners", params={"actor": actor.id})


def _undated(case: Case, facts: Sequence[Fact]) -> str:
    """That the day of a deal is not held, and the day or year that its sentence speaks of."""
    pattern = re.compile(str(words()["year_of_deal"]), re.IGNORECASE)
    said = [match[0] for row in case.asker.quotes(facts) if (match := pattern.search(str(row["quote"])))]
    if not said:
        return say("signed_undated", case.lang)
    return say("signed_spoken_of", case.lang, days=case.list(list(dict.fromkeys(s[0].lower() + s[1:] for s in said))))


def _asks_for_signed(case: Case) -> bool:
    """Whether it is asked who signed: `ký`, no word that only looks like it without its mark (`kỹ thuật`)."""
    if case.question.marked and case.lang == "vi":
        return has_phrase(case.question.marked, "signed_marked")
    return any(re.search(cue, case.question.form) for cue in words()["signed_cues"])


def _groups(case: Case, facts: Sequence[Fact], own: Collection[str]) -> list[Fact]:
    """Without partners that are called a company, bank or cooperative and nowhere a group."""
    others = {f: _other(f, own) for f in facts}
    aliases = aliases_of(case, [*others.values()])
    heads = tuple(words()["organisation_heads"])
    group = tuple(words()["group_heads"])

    def is_group(ref: Ref) -> bool:
        names = [search_form(name) for name in (ref.name, *aliases.get(ref.id, ()))]
        return any(name.startswith(group) for name in names) or not names[0].startswith(heads)

    return [f for f, ref in others.items() if is_group(ref)]


def _by_kind(case: Case, facts: Sequence[Fact], own: Collection[str], actor: Ref) -> str:
    """`A (đã ký thỏa thuận ngày 04/11/2025) và B (hợp tác với Sở Y)`: with whom where it is another than the actor."""
    others = [_other(f, own) for f in facts]
    names = dict(zip([ref.id for ref in others], _with_short_names(case, others), strict=True))
    kinds: dict[str, list[str]] = {}
    for fact, ref in zip(facts, others, strict=True):
        known = _kind_named(case, fact)
        dated = on_day(fact.date or fact.valid_from, case.lang)
        side = fact.object if ref is fact.subject else fact.subject
        whose = "" if side.id == actor.id else say("partner_of", case.lang, name=side.name)
        kinds.setdefault(ref.id, []).extend([f"{known}{whose}{dated}"] if known else [])
    return case.list([f"{names[i]} ({case.list(kinds[i])})" if kinds[i] else names[i] for i in names])


def _agreed(case: Case, actors: Sequence[Ref], other: Sequence[Ref], facts: Sequence[Fact]) -> Answer:
    """`A đã ký thỏa thuận với B chưa?`: yes where it is told, what is near where that alone is."""
    asked = signed(case.asker, facts) if case.question.has_any("signing_words") else list(facts)
    ends = {r.id for r in other}
    planned = [f for f in _every(case, actors) if f.status == "planned" and {f.subject.id, f.object.id} & ends]
    ways = ((asked, "agreed"), (facts, "agreed_near"), (planned, "agreed_planned"))
    known, key = next(((told, key) for told, key in ways if told), ([], ""))
    if not known:
        return case.unknown()
    kinds = case.list([_kind_named(case, f) for f in known if f.kind])
    first, second = known[0].subject.name, known[0].object.name
    kind = f" ({kinds})" if kinds else ""
    text = say(key, case.lang, first=first, second=second, kind=kind, seen=seen(known, case.lang))
    return case.told("answer" if key == "agreed" else "partial", text, known)


def _with_short_names(case: Case, partners_: Sequence[Ref]) -> list[str]:
    """Names with the short one that they are known by, where it is no part of it: `Tập đoàn ... Quân đội (Viettel)`."""
    rows = case.asker.rows_at("aliases_of", [ref.id for ref in partners_])
    short = {row["id"]: min(row["aliases"], key=len, default="") for row in rows}
    apart = {i: name for i, name in short.items() if name and len(name.split()) == 1}
    return [
        f"{ref.name} ({apart[ref.id]})" if ref.id in apart and apart[ref.id] not in ref.name else ref.name
        for ref in partners_
    ]


def _asked_for(case: Case, other: Ref) -> bool:
    """Whether a partner is of the kind that the question asks for: `hợp tác với tỉnh nào` asks for no company."""
    kinds = [kind["labels"] for kind in words()["asked_labels"] if case.question.has_level(*kind["cues"])]
    return not kinds or any(other.label in labels for labels in kinds)


def public_is_named(case: Case) -> bool:
    """Whether the question names a body, a ward or a province, one inside the name of an enterprise aside."""
    hits = organisations_at(case.question, case.asker)
    named = bodies_in(case.question, case.asker) or units_in(case.question)
    return bool(named or provinces_beside(case.question, hits))


def _behind(case: Case) -> list[str]:
    """The words behind `với` or `cùng`: the other side, or what asks for it."""
    form = case.question.form
    return next((form.rsplit(f" {w} ", 1)[1] for w in words()["other_party"] if f" {w} " in form), "").split()


def _asked(behind: Sequence[str]) -> bool:
    return bool(set(words()["asking"]) & set(behind))


def _of_provinces(named: Sequence[Ref], public: Sequence[Ref]) -> list[Ref]:
    """The bodies of provinces that are named alone: `với Huế` is with its UBND too."""
    places = [search_form(ref.name) for ref in named if ref.label == "Province"]
    ends = tuple(f" {place}" for place in places)
    return [ref for ref in public if ref not in named and ends and search_form(ref.name).endswith(ends)]


def aliases_of(case: Case, refs: Sequence[Ref]) -> dict[str, Sequence[str]]:
    """The other names of some things, by their ids."""
    return {row["id"]: row["aliases"] for row in case.asker.rows_at("aliases_of", [ref.id for ref in refs])}


def _named_in(ref: Ref, behind: Sequence[str], aliases: Sequence[str] = ()) -> bool:
    """Whether the last words of a name, or of what it has before a dash, stand in those: `Khánh Hòa` of its UBND."""
    names = (ref.name, ref.name.partition(" - ")[0], *aliases)
    return bool(behind) and any(set(search_form(name).split()[-2:]) <= set(behind) for name in names)
