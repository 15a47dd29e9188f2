"""Who leads a committee or holds a post: stated, following by a rule, near, or not held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from graph.dates import Interval, PartialDate
from graph.search import search_form
from graph.tenure import DISSOLVED
from queries.answers.asker import Asker, fact_of
from queries.answers.parents import told_with
from queries.answers.posts import Post, without_risen
from queries.answers.records import Fact

HELD = ("asserted", "acting", "reported")
SINGLE = ("head", "standing_deputy")
LEADING = (*SINGLE, "deputy")
_NEARLY = dt.timedelta(days=45)  # between articles that have two people in one seat and tell of no change
EX_OFFICIO = "ex_officio"


@dataclass(frozen=True, slots=True)
class Leaders:
    """What is known of a seat: who holds it, by the texts or by a rule, and what is near.

    `overtaken`: a later text than those that name people gives the seat to a post that none of them has, or has a
    deputy in charge. `in_charge` are deputies in charge for the time being. `also` has for a person's id what else the
    person is in the body: `Phó Giám đốc` of one who acts as its head. `others` are in a seat for one by articles of
    nearly the same time, `earlier` by an earlier one than those who only act in it. `one`: the seat is one for one.
    """

    held: tuple[Fact, ...] = ()
    derived: tuple[tuple[Fact, Fact, Fact], ...] = ()
    posts: tuple[Fact, ...] = ()
    later: tuple[Fact, ...] = ()
    planned: tuple[Fact, ...] = ()
    former: tuple[Fact, ...] = ()
    in_charge: tuple[Fact, ...] = ()
    others: tuple[Fact, ...] = ()
    earlier: tuple[Fact, ...] = ()
    overtaken: bool = False
    one: bool = False
    also: Mapping[str, str] = field(default_factory=dict)


def date(iso: str | None) -> PartialDate | None:
    """An ISO date, or none."""
    return PartialDate.parse(iso) if iso else None


def holds_on(fact: Fact, day: dt.date | None) -> str:
    """Whether a fact holds on a day: `yes`; `later` if first seen after it; `no` if its dates exclude it.

    The date of the event that put somebody in a seat is a beginning too. What ended with its body is left to the note
    on the merger.
    """
    if day is None:
        return "yes"
    end = fact.valid_to if fact.closed_by != DISSOLVED else None
    interval = Interval(date(fact.valid_from or fact.date), date(end))
    if not interval.can_hold(day):
        return "no"
    seen = date(fact.first_seen)
    if interval.start is None and seen is not None and seen.first_day > day:
        return "later"
    return "yes"


def newest(facts: Sequence[Fact]) -> list[Fact]:
    """Of the holders of one seat those seen last; facts without dates stay beside them."""
    dated = [f for f in facts if f.last_seen]
    last = max((f.last_seen or "" for f in dated), default="")
    return [f for f in facts if not f.last_seen or f.last_seen == last]


def earliest(facts: Sequence[Fact]) -> tuple[Fact, ...]:
    """Of holders who are all seen later than a day those that are seen first."""
    first = min((f.first_seen for f in facts if f.first_seen), default=None)
    return tuple(f for f in facts if f.first_seen == first)


def still(facts: Sequence[Fact], former: Sequence[Fact], day: dt.date | None) -> list[Fact]:
    """Without those whom an article calls former holders of the seat after the last one that has them in it.

    In a committee whoever was a member and is its deputy now has left the one seat, not the other.
    """
    gone: dict[tuple[str, str], list[Fact]] = {}
    for fact in former:
        seen = date(fact.first_seen)
        if seen is not None and (day is None or seen.first_day <= day):
            gone.setdefault((fact.subject.id, fact.object.id), []).append(fact)

    def left(fact: Fact) -> str:
        told = gone.get((fact.subject.id, fact.object.id), ())
        return max((f.first_seen or "" for f in told if _of_one_seat(f, fact)), default="")

    return [f for f in facts if not f.last_seen or left(f) < f.last_seen]


def _of_one_seat(former: Fact, fact: Fact) -> bool:
    """Whether two facts on one person in one body are of one seat in it; one without a role is of any."""
    if fact.object.label != "SteeringCommittee" or not former.role:
        return True
    return kind_of_rank(former) == kind_of_rank(fact)


def kind_of_rank(fact: Fact) -> str:
    """`head`, `deputy` (standing ones too), `member`, `other`: what parts the seats of a committee."""
    return "member" if fact.type == "MEMBER_OF" else fact.rank.removeprefix("standing_")


def in_seat(facts: Sequence[Fact], in_charge: bool = False) -> list[Fact]:
    """Who is in a seat for one: those seen last, and beside a holder nobody who only acts in it.

    Where it is asked who is in charge, whoever acts comes before the holder whom he stands in for.
    """
    last = newest(facts)
    acting = [f for f in last if f.status == "acting"]
    return (acting if in_charge else [f for f in last if f.status != "acting"]) or last


def before_acting(facts: Sequence[Fact], seated: Sequence[Fact]) -> list[Fact]:
    """Who was in a seat for one by the last article before those who only act in it."""
    people = {f.subject.id for f in seated}
    stated = [f for f in facts if f.status == "asserted" and f.subject.id not in people]
    return newest(stated) if seated and all(f.status == "acting" for f in seated) else []


def _before(facts: Sequence[Fact], seated: Sequence[Fact], former: Sequence[Fact]) -> list[Fact]:
    """The same, and whom the article that has somebody act in the seat calls a former holder of it."""
    earlier, days = before_acting(facts, seated), {f.first_seen for f in seated}
    people = {f.subject.id for f in (*seated, *earlier)}
    seats = {f.object.id for f in seated}
    gone = [f for f in former if f.object.id in seats and f.first_seen in days and f.subject.id not in people]
    return [*gone, *earlier] if earlier else []


def beside(facts: Sequence[Fact], seated: Sequence[Fact]) -> list[Fact]:
    """Whom articles of nearly the same time have in a seat for one beside those seen last; nothing says who left it."""
    last, people = date(max((f.last_seen or "" for f in seated), default="")), {f.subject.id for f in seated}
    if last is None:
        return []
    near = [f for f in facts if f.status == "asserted" and f.valid_to is None and f.subject.id not in people]
    return [f for f in near if (seen := date(f.last_seen)) is not None and last.first_day - seen.last_day <= _NEARLY]


def _told_of_day(former: Sequence[Fact], day: dt.date | None) -> list[Fact]:
    """Those who are no longer in a seat and by the dates that a text tells were in it on a day."""
    if day is None:
        return []
    dated = [f for f in former if f.valid_from and f.valid_to]
    return [f for f in dated if Interval(date(f.valid_from), date(f.valid_to)).can_hold(day)]


def _rank_fits(fact: Fact, rank: str) -> bool:
    if rank == "deputy":
        return fact.rank in ("deputy", "standing_deputy")
    return fact.rank == rank


def _sort(facts: Iterable[Fact]) -> list[Fact]:
    return sorted(facts, key=lambda f: (f.last_seen or "", f.support, f.subject.name), reverse=True)


def committee_leaders(asker: Asker, committee: str, rank: str, day: dt.date | None, role: str = "") -> Leaders:
    """Who has a rank in a committee.

    Args:
        asker: the store.
        committee: its id.
        rank: head, standing_deputy, deputy (standing ones too) or member.
        day: the day asked for.
        role: only who has this very role, in search form.
    """
    rows = [f for f in asker.facts("committee_people", ids=[committee]) if fits_role(f, rank, role)]
    people = _sort(f for f in rows if f.subject.label == "Official")
    posts = _sort(f for f in rows if f.subject.label != "Official")
    former = [f for f in people if f.status == "former"]
    held = still([f for f in people if f.status in HELD], former, day)
    known = [f for f in held if holds_on(f, day) == "yes"] or _told_of_day(former, day)
    single = rank in SINGLE or bool(role)
    standing = [f for f in posts if f.status in HELD and holds_on(f, day) != "no"]
    newer = _overtaking(asker, known, [f for f in standing if holds_on(f, day) == "yes"]) if single else []
    return Leaders(
        held=tuple(in_seat(known) if single else _once(known)),
        others=tuple(beside(known, in_seat(known)) if rank == "head" else ()),
        earlier=tuple(before_acting(known, in_seat(known)) if single else ()),
        derived=tuple(d for post in newer or standing for d in _by_post(asker, post, day)),
        posts=tuple(newer or standing),
        overtaken=bool(newer),
        one=rank in SINGLE,
        later=tuple(f for f in held if holds_on(f, day) == "later"),
        planned=tuple(f for f in rows if f.status == "planned"),
        former=tuple(former),
    )


def _once(facts: Sequence[Fact]) -> list[Fact]:
    """Without earlier standing deputies: their seat is one for one; and each person once."""
    standing = in_seat([f for f in facts if f.rank == "standing_deputy"])
    own = [f for f in facts if f.rank != "standing_deputy" or f in standing]
    return list({f.subject.id: f for f in reversed(own)}.values())[::-1]


def _overtaking(asker: Asker, held: Sequence[Fact], posts: Sequence[Fact]) -> list[Fact]:
    """The posts that are said to lead after all that is known of people in the seat, none of whom has such a post.

    `Ông A làm Trưởng ban` of 2022 is not the answer where since 2024 `Bí thư Tỉnh ủy làm Trưởng ban`.
    """
    last = max((f.last_seen or "9" for f in held), default="9")
    newer = [f for f in posts if (f.first_seen or "") > last]
    holders = {f.subject.id for f in asker.facts("holders_of", ids=[f.subject.id for f in newer])} if newer else set()
    return [] if holders & {f.subject.id for f in held} else newer


def fits_role(fact: Fact, rank: str, role: str = "") -> bool:
    """Whether somebody in a committee has a rank, or the very role (search form) where one is asked for."""
    if role:
        return f" {search_form(fact.role)} ".endswith(f" {role} ")
    if fact.type == "MEMBER_OF":
        return rank == "member"
    return _rank_fits(fact, rank)


def _by_post(asker: Asker, post: Fact, day: dt.date | None) -> list[tuple[Fact, Fact, Fact]]:
    """Rule `ex_officio`: who holds the post that leads the committee leads it; the fact with its two grounds.

    By a post that several have (`Phó Chủ tịch UBND làm Tổ trưởng`) only where one article knows one person in it.
    """
    found = asker.rows("holders_of", ids=[post.subject.id])
    rows = _sort(fact_of(row) for row in found)
    if any(row["rank"] not in SINGLE for row in found) and not _only_one(asker, post, rows):
        return []
    held = still([f for f in rows if f.status in HELD], [f for f in rows if f.status == "former"], day)
    people = asker.facts("committee_people", ids=[post.object.id])
    planned = {f.subject.id for f in people if f.status == "planned"}  # who is to come into it is not in it yet
    out = []
    for holding in in_seat([f for f in held if holds_on(f, day) == "yes" and f.subject.id not in planned]):
        fact = replace(
            post, subject=holding.subject, derived=True, rule=EX_OFFICIO,
            status=holding.status if holding.status == "acting" else post.status,
            claims=(*post.claims[:1], *holding.claims[:1]),
            first_seen=max(filter(None, (post.first_seen, holding.first_seen)), default=None),
            last_seen=min(filter(None, (post.last_seen, holding.last_seen)), default=None),
            support=min(post.support, holding.support), origins=min(post.origins, holding.origins),
        )  # fmt: skip
        out.append((fact, post, holding))
    return out


def _only_one(asker: Asker, post: Fact, holdings: Sequence[Fact]) -> bool:
    (_, of_post), *held = asker.quoted((post, *holdings))
    articles = {row["article"] for row in of_post}
    people = {fact.subject.id for fact in holdings}
    return len(people) == 1 and any(row["article"] in articles for _, rows in held for row in rows)


def holders(asker: Asker, posts: Sequence[Post], day: dt.date | None) -> list[Fact]:
    """Who is told to hold some posts on a day, without those who are later told to have left them."""
    rows = _sort(asker.facts("holders_of", ids=[p.id for p in posts])) if posts else []
    held = still([f for f in rows if f.status in HELD], [f for f in rows if f.status == "former"], day)
    return [f for f in held if holds_on(f, day) == "yes"]


def post_leaders(
    asker: Asker, posts: Sequence[Post], day: dt.date | None, parents: Sequence[str] = (), in_charge: bool = False
) -> Leaders:
    """Who holds some posts of one body, or is in charge in them; with parents only what articles on these tell."""
    every = _sort(asker.facts("holders_of", ids=[p.id for p in posts])) if posts else []
    rows = told_with(asker, every, parents)
    rank = {p.id: p.rank for p in posts}
    former = [f for f in rows if f.status == "former"]
    held = still([f for f in rows if f.status in HELD], former, day)
    known = [f for f in held if holds_on(f, day) == "yes"] or _told_of_day(former, day)
    known = without_risen(asker, posts, known)
    single = {p.id: [f for f in known if f.object.id == p.id] for p in posts if rank[p.id] in SINGLE}
    seated = {post: in_seat(own, in_charge) for post, own in single.items()}
    seats = [f for f in known if f.object.id not in single] + [f for own in seated.values() for f in own]
    return Leaders(
        held=tuple(seats),
        others=tuple(f for p, own in single.items() if rank[p] == "head" for f in beside(own, seated[p])),
        earlier=tuple(f for p, own in single.items() for f in _before(own, seated[p], former)),
        one=len({f.object.id for f in seats}) == 1 and seats[0].object.id in single,
        later=tuple(f for f in held if holds_on(f, day) == "later"),
        planned=tuple(f for f in rows if f.status == "planned"),
        former=tuple(former),
    )
