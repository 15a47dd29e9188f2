"""Who leads: heads, deputies and members of committees, and holders of posts in bodies."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from graph.reference.provinces import provinces
from graph.search import search_form
from queries.answers.committees import Committee, committees_meant
from queries.answers.entities import bodies_in, named, officials_in, provinces_in
from queries.answers.handlers.base import Case
from queries.answers.handlers.people import person_answer
from queries.answers.handlers.seats import Seat, seat_answer
from queries.answers.leaders import Post, committee_leaders, post_leaders, posts_at
from queries.answers.question import Title, words
from queries.answers.records import Answer, Found
from queries.answers.say import role_name, say

_EPOCH = {p.id: p.epoch for p in provinces()}


def leader(case: Case) -> Answer:
    """`Ai là Trưởng Ban Chỉ đạo ...?`, `Giám đốc Sở ... là ai?`, `Ai lãnh đạo ...?`."""
    meant = committees_meant(case.question, case.asker)
    if meant is not None:
        rank = next((t.rank for t in case.question.titles if t.role), "head")
        return _committee(case, list(meant.fits), rank)
    post = next((t for t in case.question.titles if not t.role), None)
    if post is not None:
        return _post(case, post)
    bodies = _bodies(case)
    if bodies:
        return _head(case, bodies)
    people = officials_in(case.question, case.asker)
    return person_answer(case, people) if people else case.unknown()


def members(case: Case) -> Answer:
    """`Ban Chỉ đạo ... gồm những ai?`: all who sit in it, heads first."""
    meant = committees_meant(case.question, case.asker)
    if meant is None or not meant.fits:
        return case.unknown()
    chosen = _one(case, list(meant.fits))
    if len(chosen) > 1:
        return case.which([c.name for c in chosen])
    order = ("head", "standing_deputy", "deputy", "member", "other", "")
    facts = [f for f in case.asker.facts("committee_people", ids=[chosen[0].id]) if f.status != "former"]
    if not facts:
        return case.told("partial", say("committee_only", case.lang, committee=chosen[0].name, role="thành viên"), ())
    ranked = sorted(facts, key=lambda f: (order.index(f.rank), f.subject.name))
    shown = [f"{f.subject.name} ({f.role})" if f.role else f.subject.name for f in ranked]
    text = say("members", case.lang, committee=chosen[0].name, names=case.list(shown))
    return case.told("answer", text, ranked, query="committee_leaders", params={"committee": chosen[0].id})


def standing_body(case: Case) -> Answer:
    """`Cơ quan thường trực của Ban Chỉ đạo ... là đơn vị nào?`."""
    return _of_committee(case, "STANDING_BODY_OF", "standing")


def established(case: Case) -> Answer:
    """`Ai thành lập Ban Chỉ đạo ...?`."""
    return _of_committee(case, "ESTABLISHED", "established")


def _of_committee(case: Case, kind: str, key: str) -> Answer:
    meant = committees_meant(case.question, case.asker)
    if meant is None or not meant.fits:
        return case.unknown()
    rows = case.asker.facts_at("into", [c.id for c in meant.fits], types=[kind])
    by_committee = {f.object.id: f.object.name for f in rows}
    if len(by_committee) > 1:
        return case.which(list(by_committee.values()))
    if not rows:
        return _mentioned(
            case, _one(case, list(meant.fits))[0], say(key, "vi", committee="", names="", date="").strip()
        )
    date = next((f.date for f in rows if f.date), None)
    shown = say("on_date", case.lang, date=date) if date else ""
    subject = case.list([f.subject.name for f in rows])
    text = say(key, case.lang, committee=rows[0].object.name, names=subject, date=shown)
    return case.told("answer", text, rows, query="evidence", params={"actor": rows[0].object.id})


def _one(case: Case, fits: list[Committee]) -> list[Committee]:
    """Committees of one owner and topic in two epochs of its province count as one: the newest that is told of.

    One without a topic (`Ban Chỉ đạo cấp tỉnh`) does not count beside one that has its topic.
    """
    fits = [c for c in fits if c.topic] or fits

    def key(c: Committee) -> tuple[str, ...]:
        owner = next((p.name for p in provinces() if p.id == c.province), "") or c.name
        return (c.level, owner, c.topic, c.kind)

    out = []
    for _, group in groupby(sorted(fits, key=key), key):
        newest = sorted(group, key=lambda c: (_EPOCH.get(c.province, ""), c.id))
        out.append(newest[0] if len(newest) == 1 else _told(case, newest))
    return out


def _told(case: Case, committees: list[Committee]) -> Committee:
    """Of one committee's epochs the newest one that has leaders in the data."""
    known = {f.object.id for f in case.asker.facts("committee_people", ids=[c.id for c in committees])}
    return next((c for c in committees if c.id in known), committees[0])


def _committee(case: Case, fits: list[Committee], rank: str) -> Answer:
    if not fits:
        return case.unknown()
    chosen = _one(case, fits)
    if len(chosen) > 1:
        return case.which([c.name for c in chosen])
    committee = chosen[0]
    found = committee_leaders(case.asker, committee.id, rank, case.date)
    roles = [f.role for f in (*found.held, *found.posts, *found.planned, *found.later) if f.role]
    role = roles[0] if roles and rank in ("head", "standing_deputy") else role_name(committee.kind, rank)
    seat = Seat(f"{role} {committee.name}", role, committee.name, "committee_leaders", {"committee": committee.id})
    answer = seat_answer(case, seat, found)
    return answer if answer is not None else _mentioned(case, committee, role)


def _mentioned(case: Case, committee: Committee, role: str) -> Answer:
    """The committee is named in the data, what is asked of it is not."""
    grounds = case.asker.facts_at("out_of", [committee.id], types=["OF_PROVINCE"])
    grounds += case.asker.facts_at("into", [committee.id], types=["ESTABLISHED", "STANDING_BODY_OF"])
    text = say("committee_only", case.lang, committee=committee.name, role=role)
    return case.told(
        "partial", text, (), grounds=grounds, query="committee_leaders", params={"committee": committee.id}
    )


def _bodies(case: Case) -> list[Found]:
    """Bodies, enterprises and institutions that the question names."""
    found = bodies_in(case.question, case.asker)
    return found or [h.found for h in named(case.question, case.asker, "enterprises_named", "institutions_named")]


def _post(case: Case, title: Title) -> Answer:
    bodies = _bodies(case) or _of_place(case, title)
    if not bodies:
        return _which_body(case, title)
    posts = posts_at(case.asker, [b.id for b in bodies], title.title, title.rank)
    return _holders(case, title, _newest(bodies), posts)


def _newest(bodies: Sequence[Found]) -> list[Found]:
    """Bodies of today before those that ended."""
    return sorted(bodies, key=lambda b: (b.valid_to is not None, b.id))


def _of_place(case: Case, title: Title) -> list[Found]:
    """`Bí thư Vĩnh Long`: the body that a title means right before the name of a province."""
    if not title.place:
        return []
    heads = [title.place, title.place.replace("tinh uy", "thanh uy")]
    places = [search_form(units[0].name) for units in provinces_in(case.question)]
    keys = [f"{head} {p}" for p in places if case.question.has(f"{title.words} {p}") for head in heads]
    return case.asker.found("bodies_called", keys=keys) if keys else []


def _holders(case: Case, title: Title, bodies: list[Found], posts: list[Post]) -> Answer:
    """The holders of a title in the first of the bodies that has any."""
    for body in bodies:
        own = [p for p in posts if p.body == body.id]
        found = post_leaders(case.asker, own, case.date)
        shown = own[0].name if own else f"{title.title} {body.name}"
        seat = Seat(shown, title.title, body.name, "body_leaders", {"body": body.id})
        answer = seat_answer(case, seat, found)
        if answer is not None:
            return answer
    return _post_named(case, posts)


def _post_named(case: Case, posts: list[Post]) -> Answer:
    """The post is told of by its part in committees, its holder is not."""
    facts = case.asker.facts_at("out_of", [p.id for p in posts], types=["LEADS", "MEMBER_OF"]) if posts else []
    if not facts:
        return case.unknown()
    parts = case.list([say("role_in", case.lang, role=f.role, committee=f.object.name).strip() for f in facts])
    text = say("post_named", case.lang, post=facts[0].subject.name, parts=parts)
    return case.told("partial", text, facts, query="post_holders", params={"post": facts[0].subject.id})


def _head(case: Case, bodies: list[Found]) -> Answer:
    title = Title("head", "", 0)
    posts = posts_at(case.asker, [b.id for b in bodies], "", "head")
    return _holders(case, title, _newest(bodies), posts)


def _kind_of_body(case: Case, title: Title) -> str:
    """The kind of body that follows a title, in search form: `uy ban nhan dan`, `so khoa hoc cong nghe`."""
    head = next((h for h in words()["bodies"] if case.question.has(h)), "")
    rest = case.question.form[title.start + len(title.words) :].split()
    if head or rest[:1] != [words()["departments"]]:
        return head
    idle = set(words()["idle"])
    return " ".join(rest[: next((i for i, w in enumerate(rest) if w in idle), len(rest))])


def _which_body(case: Case, title: Title) -> Answer:
    """A title in a kind of body without a place: who is meant is asked back."""
    if provinces_in(case.question):
        return case.unknown()
    head = _kind_of_body(case, title)
    if not head:
        return case.unknown()
    level = (
        " thanh pho "
        if case.question.has_level("thanh pho", "tp")
        else " tinh "
        if case.question.has_level("tinh")
        else ""
    )
    shown = level if head.startswith(("uy ban", "hoi dong")) else ""
    bodies = case.asker.found("bodies_of_kind", head=head, level=shown)
    posts = posts_at(case.asker, [b.id for b in bodies], title.title, title.rank) if bodies else []
    held = {f.object.id for f in case.asker.facts("holders_of", ids=[p.id for p in posts])} if posts else set()
    choices = sorted({p.name for p in posts if p.id in held})
    if len(choices) == 1:
        return _holders(case, title, [b for b in bodies if any(p.body == b.id and p.id in held for p in posts)], posts)
    return case.which(choices) if choices else case.unknown()
