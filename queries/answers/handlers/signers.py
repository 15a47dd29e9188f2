"""Who signed an agreement: for both sides, or for the one that the question names."""

from __future__ import annotations

import re
from collections.abc import Sequence

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import evidence_of
from queries.answers.entities import within
from queries.answers.handlers.base import Case
from queries.answers.handlers.numbered_deals import numbered_deals
from queries.answers.handlers.partners import aliases_of, partnerships, public_is_named, sides, signed_with
from queries.answers.organisations import organisations_at
from queries.answers.records import Answer, Fact, Ref
from queries.answers.say import say
from queries.answers.signing import signers_between, signers_of_agreement
from queries.answers.word_lists import has_phrase, words

_WORD = r"[^\W_]+"


def signatories(case: Case) -> Answer:
    """`Ai ký thỏa thuận giữa A và B?`: those whose posts on either side stand in a sentence that speaks of signing.

    `Ai đại diện B?`, `Ai ký thay mặt A?` ask for one side: who signed for that one.
    """
    deals = numbered_deals(case)
    first, second = ([deals[0].subject], [deals[0].object]) if deals else sides(case)
    inner = [] if deals else _inside(case)
    if inner and first:
        every = _of_time(case, partnerships(case, [*second, *inner]))
        public = {r.id for r in first}
        known = [f for f in every if f.subject.id in public or f.object.id in public]
        return signed_with(case, known, {r.id for r in (*second, *inner)}) if known else case.unknown()
    ends = {r.id for r in (*first, *second)}
    alone = not first or not second
    every = _of_time(case, partnerships(case, second or first))
    ends |= {i for f in _with_kin(every, second) for i in (f.subject.id, f.object.id)} if alone else set()
    between = deals or [f for f in every if f.subject.id in ends and f.object.id in ends]
    facts = list(every) if alone and not between else between
    people = signers_of_agreement(case.asker, facts) if facts else signers_between(case.asker, first, second)
    people = [row for row in people if not alone or row["body"] in ends]
    if not facts and not people:
        one_side = [] if public_is_named(case) else partnerships(case, second)
        return signed_with(case, one_side, {r.id for r in second}) if one_side else case.unknown()
    if alone and not people:
        return signed_with(case, facts, ends)
    a, b = (facts[0].subject, facts[0].object) if facts else (first[0], second[0])
    own = [row for row in people if row["body"] in _asked_for(case, (*first, *second))]
    if not people:
        key = "signed_unread" if _signing_is_told(case, facts) else "signed_unnamed"
        return case.told("partial", say(key, case.lang, first=a.name, second=b.name), facts)
    whole = bool(own) or alone or len({row["body"] for row in people}) > 1
    shown = case.list([f"{row['name']} ({row['post']})" for row in own or people])
    text = say("signed" if whole else "signed_one_side", case.lang, first=a.name, second=b.name, names=shown)
    told = case.told("answer" if whole else "partial", text, facts, query="partners", params={"actor": a.id})
    quotes = case.asker.rows("quotes", claims=list(dict.fromkeys(row["claim"] for row in own or people)))
    signed = [evidence_of(row) for row in quotes]
    return told.with_evidence(dict.fromkeys((*signed, *told.evidence)))


def _inside(case: Case) -> list[Ref]:
    """Enterprises inside the name of one of a place, where a word parts them: VNPT, of `VNPT ở Sơn La`."""
    outer = organisations_at(case.question, case.asker)
    typed = f" {' '.join(re.findall(_WORD, fold(case.question.said)))} "
    spans = [
        (h.start, h.end) for h in outer if f" {case.question.plain[h.start + 1 : h.end + 1].strip()} " not in typed
    ]
    hits = within(case.question, case.asker, "enterprises_named") if spans else []
    return [h.found.ref for h in hits if h.found not in [o.found for o in outer] and h.start in [s for s, _ in spans]]


def _of_time(case: Case, facts: Sequence[Fact]) -> list[Fact]:
    """Those of the day, month or year that the question names: signed then, else told of then."""
    wanted = case.question.day.iso if case.question.day is not None else case.question.year
    return [f for f in facts if (f.date or f.valid_from or f.first_seen or wanted).startswith(wanted)]


def _with_kin(facts: Sequence[Fact], named: Sequence[Ref]) -> list[Fact]:
    """Those between one that is named and one that bears the name of another: FPT Quy Nhơn, of `FPT`."""
    forms = {ref.id: search_form(ref.name).split()[-1] for ref in named}

    def kin(one: Ref, other: Ref) -> bool:
        said = search_form(other.name).split()
        return one.id in forms and other.id not in forms and any(forms[i] in said for i in forms if i != one.id)

    return [f for f in facts if kin(f.subject, f.object) or kin(f.object, f.subject)]


def _asked_for(case: Case, named: Sequence[Ref]) -> set[str]:
    """The sides whose signers alone are asked for: `thay mặt tỉnh X`, `phía Viettel`; none where both are."""
    form = case.question.form
    cue = next((cue for cue in words()["side_cues"] if f" {cue} " in form), "")
    behind = form.split(f" {cue} ", 1)[1].split() if cue else []
    behind = behind[: next((i for i, word in enumerate(behind) if word in words()["side_ends"]), len(behind))]
    also = aliases_of(case, named) if cue else {}

    def begins(ref: Ref) -> bool:
        forms = [search_form(name).split() for name in (ref.name, *also.get(ref.id, ()))]
        tails = [form[-2:] for form in forms]
        return any(behind[i : i + len(tail)] == tail for tail in tails for i in range(len(behind)))

    return {ref.id for ref in named if begins(ref)}


def _signing_is_told(case: Case, facts: Sequence[Fact]) -> bool:
    """Whether a sentence says that somebody signed, though not in words that name who holds a post."""
    return any(has_phrase(search_form(row["quote"]), "somebody_signed") for row in case.asker.quotes(facts))
