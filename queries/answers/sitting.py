"""Who sits in a committee: of seats for one those of the last article, a post and whoever holds it once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from queries.answers.asker import Asker
from queries.answers.leaders import HELD, SINGLE, holds_on, in_seat, still
from queries.answers.records import Fact

RANKS = ("head", "standing_deputy", "deputy", "member", "other", "")


def sitting(asker: Asker, committee: str, day: dt.date | None) -> list[Fact]:
    """People and posts in a committee, heads first, each once; who is only planned at the end."""
    rows = asker.facts("committee_people", ids=[committee])
    held = still([f for f in rows if f.status in HELD], [f for f in rows if f.status == "former"], day)
    known = without_held_posts(asker, [f for f in held if holds_on(f, day) == "yes"])
    seated = [f for rank in SINGLE for f in in_seat([k for k in known if k.rank == rank])]
    seated += [f for f in known if f.rank not in SINGLE]
    last = {f.subject.id: f for f in sorted(seated, key=lambda f: (f.last_seen or "", -RANKS.index(f.rank)))}
    planned = [f for f in rows if f.status == "planned" and f.subject.id not in last]
    return [*sorted(last.values(), key=_order), *sorted(planned, key=_order)]


def _order(fact: Fact) -> tuple[int, str]:
    return RANKS.index(fact.rank), fact.subject.name


def without_held_posts(asker: Asker, facts: Sequence[Fact]) -> list[Fact]:
    """Without a post whose holder sits in the same rank: `Giám đốc Sở Y` and bà X, who is that."""
    posts = [f.subject.id for f in facts if f.subject.label == "Position"]
    holdings = asker.facts("holders_of", ids=posts) if posts else []
    own = {(h.object.id, f.rank) for h in holdings for f in facts if h.status in HELD and h.subject.id == f.subject.id}
    return [f for f in facts if (f.subject.id, f.rank) not in own]
