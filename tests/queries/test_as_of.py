"""Who held a post on a day: the queries agree with an oracle that looks at each statement by itself, day by day."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.store import Store
from loaders.write.writer import Writer
from queries.run import run_query
from tests.factories import Draft, body, committee, official, post
from tests.stores.fixtures import wipe

GONE = "2025-07-01"
PARTY = body("Tỉnh ủy Hòa Bình", valid_to=GONE)
SEATS = {True: post("Bí thư", PARTY), False: post("Phó Bí thư", PARTY, "deputy")}
BOARD = committee("Ban Chỉ đạo 57 tỉnh Hòa Bình")
PEOPLE = [official(name) for name in ("Lê An", "Trần Bình", "Vũ Chi")]
DAYS = ["2023-12-31", "2025-01-15", "2025-02-10", "2025-03-05", "2025-04-20", "2025-06-30", "2025-07-01", "2026-08-01"]
published = st.sampled_from([None, "2025-01-15", "2025-02-10", "2025-03", "2025-04-20", "2025-09-01"])
told = st.sampled_from([None, None, "2024", "2025-02", "2025-02-10", "2025-03-05", "2025-05-12"])


@dataclass(frozen=True, slots=True)
class Said:
    """One statement about the seat."""

    who: int
    status: str
    published: str | None
    begin: str | None
    end: str | None


@st.composite
def stories(draw: st.DrawFn) -> list[Said]:
    statuses = st.sampled_from(["asserted", "asserted", "asserted", "acting", "former"])
    return [
        Said(draw(st.integers(0, 2)), draw(statuses), draw(published), draw(told), draw(told))
        for _ in range(draw(st.integers(1, 5)))
    ]


def first(iso: str) -> dt.date:
    parts = [int(part) for part in iso.split("-")]
    return dt.date(parts[0], parts[1] if len(parts) > 1 else 1, parts[2] if len(parts) > 2 else 1)


def last(iso: str) -> dt.date:
    parts = [int(part) for part in iso.split("-")]
    month = parts[1] if len(parts) > 1 else 12
    return dt.date(parts[0], month, parts[2] if len(parts) > 2 else calendar.monthrange(parts[0], month)[1])


@dataclass(frozen=True, slots=True)
class Side:
    """All that is said of one person in one status."""

    said: tuple[Said, ...]

    @property
    def seen(self) -> list[str]:
        return sorted(s.published for s in self.said if s.published)

    @property
    def begin(self) -> str | None:
        return max((s.begin for s in self.said if s.begin), default=None)

    @property
    def end(self) -> str | None:
        return min((s.end for s in self.said if s.end), default=None)


def ruled_out(side: Side, own: Iterable[Side], others: Iterable[Side], day: dt.date) -> bool:
    """Whether anything that is told says that the person was no longer in the seat on the day."""
    known = side.begin or (side.seen[0] if side.seen else None)
    if (side.end and last(side.end) <= day) or last(GONE) <= day:
        return True
    for was in own:
        if was.end and last(was.end) <= day and (known is None or first(known) < first(was.end)):
            return True
        called = was.seen[0] if was.seen and not was.end else None
        if called and side.seen and first(called) > last(side.seen[-1]) and last(called) <= day:
            return True
    for other in others:
        behind = other.begin and known and first(other.begin) > last(known)
        if behind and all(last(s) <= first(other.begin or "") for s in side.seen) and last(other.begin or "") <= day:
            return True
    return False


def grounds(side: Side, day: dt.date) -> str:
    iso, seen = day.isoformat(), side.seen
    behind = any(s >= iso for s in seen[-1:]) or bool(side.end and side.end > iso)
    if iso in seen[:1] + seen[-1:] or (side.begin and last(side.begin) <= day and behind):
        return "stated"
    if seen and last(seen[0]) <= day and behind:
        return "seen_around"
    if seen and last(seen[-1]) < day:
        return "last_seen_long_before" if last(seen[-1]) < day.replace(year=day.year - 1) else "last_seen_before"
    return "first_seen_later" if seen and not side.begin and seen[0] > iso else "uncertain"


def oracle(story: Sequence[Said], day: dt.date, *, single: bool) -> set[tuple[str, str, str]]:
    """Person, status and grounds of everybody who may have been in the seat on the day."""
    sides = {
        (who, status): Side(tuple(s for s in story if (s.who, s.status) == (who, status)))
        for who, status in {(s.who, s.status) for s in story}
    }
    out = set()
    for (who, status), side in sides.items():
        if status == "former":
            continue
        own = [s for (w, x), s in sides.items() if w == who and x == "former"]
        others = [s for (w, x), s in sides.items() if single and w != who and x != "former"]
        if (side.begin and side.begin > day.isoformat()) or ruled_out(side, own, others, day):
            continue
        if not side.begin and not side.seen:
            out.add((PEOPLE[who].name, status, "uncertain"))
        else:
            out.add((PEOPLE[who].name, status, grounds(side, day)))
    return out


def load(store: Store, story: Sequence[Said], *, single: bool) -> None:
    wipe(store)
    writer = Writer(store, "v1")
    writer.prepare()
    facts = []
    for number, said in enumerate(story):
        draft = Draft(f"a{number}", said.published)
        dates = {name: day for name, day in (("valid_from", said.begin), ("valid_to", said.end)) if day}
        draft.says("HOLDS", PEOPLE[said.who], SEATS[single], status=said.status, **dates)
        facts.append(draft.says("AT", SEATS[single], PARTY).facts())
    writer.write(facts)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(story=stories(), single=st.booleans())
def test_post_holders_agree_with_a_naive_oracle(embedded_store: Store, story: list[Said], single: bool) -> None:
    load(embedded_store, story, single=single)
    for iso in DAYS:
        rows = run_query(embedded_store, "post_holders", {"post": SEATS[single].name}, iso).rows
        found = {
            (row["leader"], row["status"], row["grounds"]) for row in rows if row["status"] in ("asserted", "acting")
        }
        assert found == oracle(story, dt.date.fromisoformat(iso), single=single), iso
