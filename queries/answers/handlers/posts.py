"""Who holds a post in a body, enterprise or institution: by its title, or its head."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from graph.search import search_form
from graph.text import name_key
from queries.answers.entities import provinces_in, units_in, within
from queries.answers.handlers.base import Case
from queries.answers.handlers.houses import with_short_names
from queries.answers.handlers.offices import is_of_office, offices
from queries.answers.handlers.seats import Seat, seat_answer
from queries.answers.in_charge import with_deputies
from queries.answers.leaders import LEADING, Leaders, in_seat, post_leaders
from queries.answers.organisations import organisations_at, organisations_in
from queries.answers.parents import parents_of, told_with, without_parents
from queries.answers.posts import Post, posts_at, posts_in
from queries.answers.public_bodies import bodies_in, of_nation
from queries.answers.question import Title
from queries.answers.records import Answer, Found
from queries.answers.say import say
from queries.answers.topics import without_idle
from queries.answers.word_lists import words


def bodies_of(case: Case, title: Title | None = None) -> list[Found]:
    """Bodies, enterprises and institutions that the question names, or the body that a title means in a place."""
    bodies = bodies_in(case.question, case.asker)
    others = organisations_in(case.question, case.asker)
    names = [f" {form} " for body in bodies for form in body.search]
    inner = [o for o in others if any(f" {form} " in name for form in o.search for name in names)]
    found = [*bodies, *(o for o in others if o not in inner)]
    return found or (_of_place(case, title) if title is not None else [])


def post_of(case: Case, title: Title, bodies: Sequence[Found]) -> Answer:
    """The holder of a title in the bodies that are meant; without any it asks back whose title it is."""
    bodies = with_short_names(case, title, _behind(case, title, bodies))
    if not bodies:
        return _which_body(case, title)
    posts = _posts(case, title, bodies)
    if not posts and (named := offices(case, title, bodies)):
        posts, bodies = _posts(case, title, named), named
        return _holders(case, title, _newest(case, bodies), posts)
    if not posts:
        hits = within(case.question, case.asker, "bodies_named")
        inner = [h.found for h in hits if not of_nation(case.question, h.found)]
        posts = _posts(case, title, inner)
        bodies = inner if posts else bodies
    longest = max((f for f in (search_form(p.title) for p in posts) if case.question.has(f)), key=len, default="")
    if not _adjoin(case, max(title.words, longest, key=len), bodies):
        return case.unknown()
    return _holders(case, title, _newest(case, bodies), posts)


def _behind(case: Case, title: Title, bodies: Sequence[Found]) -> Sequence[Found]:
    """The bodies with that kind of body which follows the title at once, if any does.

    `HĐND tỉnh X bầu ai làm Chủ tịch UBND tỉnh?`: the council is not meant, and the province is the one that is named.
    """
    behind = f" {case.question.form[title.end + 1 :].strip()} "
    if is_of_office(title, bodies):
        return bodies
    head = next((h for h in words()["bodies"] if behind.startswith(f" {h} ")), "")
    if not bodies or not head or units_in(case.question):
        return bodies
    if any(form.startswith(head) for body in bodies for form in body.search):
        return bodies
    keys = [f"{head} {search_form(units[0].name)}" for units in provinces_in(case.question)]
    return case.asker.found("bodies_called", keys=keys) if keys else bodies


def head_of(case: Case, bodies: Sequence[Found], role: Title | None = None) -> Answer:
    """Who has a rank in the body that the question names; head and deputies where it asks for its leaders."""
    cues = [cue for cue in words()["heading_cues"] if case.question.has(cue)]
    asked = [role.words] if role is not None else cues
    if asked and not (_adjoin(case, asked[0], bodies) and _alone(case, bodies)):
        return case.unknown()
    bodies = without_parents(case.question, case.asker, bodies)
    rank = role.rank if role is not None else "head"
    every = rank == "head" and case.question.has_any("leaders_cues")
    ranks = LEADING if every else LEADING[1:] if rank == "deputy" else (rank,)
    title = Title(rank, "", 0)
    posts = [p for r in ranks for p in posts_at(case.asker, [b.id for b in bodies], "", r)]
    if not every:
        return _holders(case, title, _newest(case, bodies), posts)
    facts = [f for r in ranks for f in post_leaders(case.asker, [p for p in posts if p.rank == r], case.date).held]
    if not facts:
        return _holders(case, title, _newest(case, bodies), posts)
    names = {p.id: p.title for p in posts}
    shown = case.list([f"{f.subject.name} ({names[f.object.id]})" for f in facts])
    text = say("leaders", case.lang, body=bodies[0].name, names=shown)
    return case.told("answer", text, facts, query="body_leaders", params={"body": bodies[0].id})


def _posts(case: Case, title: Title, bodies: Sequence[Found]) -> list[Post]:
    """The posts that a title means: one whose longer title stands in the question wins (`Giám đốc Công nghệ`)."""
    every = posts_in(case.asker, [b.id for b in bodies])
    rest = f"{case.question.form[title.start :].strip()} "
    spelt = [p for p in every if title.words in search_form(p.title) and case.question.has(search_form(p.title))]
    longest = max((len(search_form(p.title)) for p in spelt), default=0)
    if longest > len(title.words):
        return [p for p in spelt if len(search_form(p.title)) == longest]
    if case.question.form[: title.start].endswith(f" {words()['deputy_word']} "):
        return []
    follows = rest[len(title.words) :].strip()
    if any(f"{follows} ".startswith(f"{word} ") for word in words()["title_suffixes"]):
        return []
    return posts_at(case.asker, [b.id for b in bodies], title.title, title.rank)


def _adjoin(case: Case, said: str, bodies: Sequence[Found]) -> bool:
    """Whether nothing stands between a title and the body: `Trưởng Ban Tổ chức Tỉnh ủy` is not of the Tỉnh ủy."""
    for text in (case.question.form, case.question.plain):
        title = text.find(f" {said} ")
        places = [at for b in bodies for form in b.search if (at := text.find(f" {form} ")) >= 0]
        places = places or [h.start for h in organisations_at(case.question, case.asker) if h.found in bodies]
        if title >= 0 and places:
            between = text[title + len(said) + 1 : min(places)] if min(places) > title else ""
            for word in words()["leading"]:
                between = f" {between.strip()} ".replace(f" {word} ", " ")
            return not without_idle(between) or _of_name(between, bodies)
    return True


def _alone(case: Case, bodies: Sequence[Found]) -> bool:
    """Whether no unit that is not held stands before the body: `Thanh tra Sở Y tế X do ai phụ trách?`."""
    first = min((at for b in bodies for f in b.search if (at := case.question.form.find(f" {f} ")) >= 0), default=0)
    before = case.question.form[: first + 1]
    return not any(f" {unit} " in before for unit in words()["inner_units"])


def _of_name(between: str, bodies: Sequence[Found]) -> bool:
    """Whether words before a short name are of the long one: `Công ty Chế biến Hải sản` before Hòn Sao."""
    heads = tuple(f"{head} " for head in words()["organisation_heads"])
    said = set(between.split())
    return f"{between.strip()} ".startswith(heads) and any(
        said <= set(form.split()) for b in bodies for form in b.search
    )


def _newest(case: Case, bodies: Sequence[Found]) -> list[Found]:
    """Bodies of the day that is asked for, else of today, before the others."""
    day = case.date.isoformat() if case.date is not None else None

    def order(body: Found) -> tuple[bool, bool, str]:
        ended = body.valid_to is not None
        stood = day is not None and ended and day < str(body.valid_to)
        return (not stood, ended, body.id)

    return sorted(bodies, key=order)


def _of_place(case: Case, title: Title) -> list[Found]:
    """`Bí thư Vĩnh Long`, `Chủ tịch phường Hoa Lư`: the body that a title means right before the name of a place."""
    if not title.place:
        return []
    heads = words()["place_bodies"][title.place]
    after = case.question.plain.split(f" {title.words} ", 1)[-1]
    places = [search_form(units[0].name) for units in provinces_in(case.question)]
    names = [p for p in places if f" {after}".startswith(f" {p} ")]
    inner = case.question.has_any("inner_bodies")
    if not names and not inner and len(places) == 1 and not without_idle(after.replace(places[0], " ")):
        names = places  # `An Giang: ai là bí thư?`
    for unit in units_in(case.question):
        if after.startswith(unit.split()[0]) or not without_idle(after):  # `phường Kỳ Lừa ai làm chủ tịch`
            level, *rest = unit.split()
            names += [" ".join((*first, *rest[:n])) for n in range(1, len(rest) + 1) for first in ((level,), ())]
    keys = [f"{head} {name}" for name in names for head in heads]
    return case.asker.found("bodies_called", keys=keys) if keys else []


def _holders(case: Case, title: Title, bodies: list[Found], posts: list[Post]) -> Answer:
    """The holders of a title in the first of the bodies that has any; of houses of one name it asks back which.

    Where all of these name the same people, as the copies of one story do, nothing has to be asked.
    """
    told: list[Answer] = []
    for body in bodies:
        own = [p for p in posts if p.body == body.id]
        found = _of_unit(case, body, own, title)
        seat = _seat(case, title, body, own)
        answer = seat_answer(case, seat, _with_own_posts(case, body, found))
        if answer is not None and not any(_one_of_many(body, other) for other in bodies):
            return told[0] if told else answer
        told += [answer] if answer is not None else []
    if len({_people(case, answer) for answer in told}) > 1:
        return case.which([_of_article(case, answer) for answer in told])
    return told[0] if told else _post_named(case, posts)


def _seat(case: Case, title: Title, body: Found, own: Sequence[Post]) -> Seat:
    """The seat that is asked for: the post of that very title, whatever others of its rank the body has."""
    exact = next((p for p in own if not title.title or name_key(p.title) == name_key(title.title)), None)
    role = title.title or (exact.title if exact is not None else "")
    shown = exact.name if exact is not None else f"{title.title or say('head_word', case.lang)} {body.name}"
    posts = {p.id: (p.title, p.name) for p in own}
    return Seat(shown, role, body.name, "body_leaders", {"body": body.id}, posts)


def _one_of_many(body: Found, other: Found) -> bool:
    """Whether two bodies have one name and nothing that tells whose they are: `Vụ Pháp chế` of two ministries."""
    return not body.home and not other.home and body.name == other.name and body.id != other.id


def _people(case: Case, answer: Answer) -> str:
    return case.list(list(dict.fromkeys(fact.subject.name for fact in answer.facts)))


def _of_article(case: Case, answer: Answer) -> str:
    """Who holds a seat, with the first article that says so: all that tells the bodies apart."""
    people = _people(case, answer)
    title = next((e.title for e in answer.evidence if e.title), "")
    return f"{people} (“{title}”)" if title else people


def _of_unit(case: Case, body: Found, own: Sequence[Post], title: Title) -> Leaders:
    """Who holds some posts of a body; of units of one name in several bodies those of the body that is named behind."""
    parents = parents_of(case.question, case.asker, body)
    asked = case.question.has_any("in_charge_asked")
    leaders = post_leaders(case.asker, own, case.date, parents, asked)
    found = with_deputies(case.asker, body, leaders, title, case.date, asked)
    return replace(found, in_charge=tuple(told_with(case.asker, found.in_charge, parents)))


def _with_own_posts(case: Case, body: Found, found: Leaders) -> Leaders:
    """Whoever only acts is shown with the post that he holds in the body: a deputy who is in charge."""
    acting = [f for f in found.held if f.status == "acting"]
    if not acting or len(acting) != len(found.held):
        return found
    here = {p.id: p.title for p in posts_in(case.asker, [body.id])}
    also: dict[str, list[str]] = {}
    for fact in case.asker.facts("posts_of", ids=[f.subject.id for f in acting]):
        if fact.object.id in here and fact.status == "asserted":
            also.setdefault(fact.subject.id, []).append(here[fact.object.id])
    return replace(found, also={person: ", ".join(titles) for person, titles in also.items()})


def _post_named(case: Case, posts: list[Post]) -> Answer:
    """The post is told of by the committees that it leads or is in, its holder is not."""
    facts = case.asker.facts_at("out_of", [p.id for p in posts], types=["LEADS", "MEMBER_OF"]) if posts else []
    if not facts:
        return case.unknown()
    parts = case.list([say("role_in", case.lang, role=f.role, committee=f.object.name).strip() for f in facts])
    text = say("post_named", case.lang, post=facts[0].subject.name, parts=parts)
    return case.told("partial", text, facts, query="post_holders", params={"post": facts[0].subject.id})


def _kind_of_body(case: Case, title: Title) -> str:
    """The kind of body that follows a title, in search form: `uy ban nhan dan`, `so khoa hoc cong nghe`."""
    head = next((h for h in words()["bodies"] if case.question.has(h)), "")
    rest = case.question.form[title.end :].split()
    if head or rest[:1] != [words()["departments"]]:
        return head
    ends = set(words()["name_ends"])
    return " ".join(rest[: next((i for i, w in enumerate(rest) if i and w in ends), len(rest))])


def _which_body(case: Case, title: Title) -> Answer:
    """A title in a kind of body without a place, or alone: who is meant is asked back."""
    head = _kind_of_body(case, title)
    if provinces_in(case.question) or units_in(case.question):
        return case.unknown()
    if _says_more(case, title, head):
        return case.unknown()  # `UBND thành phố Pleiku`, which no text names
    if not head:
        return _whose(case, title)
    city, province = case.question.of_city, case.question.of_province
    level = " thanh pho " if city else " tinh " if province else ""
    shown = level if head.startswith(tuple(words()["levelled"])) else ""
    bodies = case.asker.found("bodies_of_kind", head=head, level=shown)
    posts = posts_at(case.asker, [b.id for b in bodies], title.title, title.rank) if bodies else []
    held = {f.object.id for f in case.asker.facts("holders_of", ids=[p.id for p in posts])} if posts else set()
    choices = sorted({p.name for p in posts if p.id in held})
    if len(choices) == 1 and len(bodies) > 1:
        choices = sorted({f"{title.title} {b.name}" for b in bodies})
    if len(choices) == 1:
        return _holders(case, title, [b for b in bodies if any(p.body == b.id and p.id in held for p in posts)], posts)
    return case.which(choices) if choices else case.unknown()


def _says_more(case: Case, title: Title, head: str) -> bool:
    """Whether the question names anything beside the title and the kind of body."""
    rest = case.question.form.replace(f" {title.words} ", " ", 1).replace(f" {head} ", " ", 1)
    return bool(without_idle(rest))


def _whose(case: Case, title: Title) -> Answer:
    """A bare title: the posts of that title that somebody holds."""
    facts = [f for f in case.asker.facts("holders_titled", title=title.title) if f.status in ("asserted", "acting")]
    choices = sorted({f.object.name for f in facts})
    if len(choices) != 1:
        return case.which(choices) if choices else case.unknown()
    seat = Seat(choices[0], title.title, "", "post_holders", {"post": facts[0].object.id})
    return seat_answer(case, seat, Leaders(held=tuple(in_seat(facts)))) or case.unknown()
