"""Deputies who are in charge of a body without a head: told by the sentence, not by the title."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import Asker
from queries.answers.leaders import Leaders, holders, newest
from queries.answers.posts import Post, posts_in
from queries.answers.question import Title
from queries.answers.records import Fact, Found
from queries.answers.word_lists import words

# Characters from a deputy's name or title to the words that put him in charge; more where nobody else is between.
_NEAR, _FAR = 60, 140
_IS_ONE = ("nguoi ", "nguoi dang ")
_DEPUTIES = ("deputy", "standing_deputy")


def with_deputies(
    asker: Asker, body: Found, found: Leaders, title: Title, day: dt.date | None, asked: bool = False
) -> Leaders:
    """With the deputies of a head's title who are in charge of the body, where no later text has anybody as its head.

    The head of an organ in it may be stood in for by one of its members: `Thành viên Hội đồng thành viên được giao phụ
    trách Hội đồng thành viên`.

    Args:
        asker: the store.
        body: the body.
        found: who is known as its head.
        title: the title that is asked for.
        day: the day asked for.
        asked: whether it is asked who is in charge: then they come before a head of the same day.
    """
    if found.derived or title.rank != "head":
        return found
    organ = next((o for o in words()["organs"] if search_form(title.title).endswith(o)), "")
    known = {p.id: p for p in posts_in(asker, [body.id]) if _stands_in(p, title, organ)}
    facts = [f for f in holders(asker, list(known.values()), day) if f.status == "asserted"]
    forms = [*body.search, *([organ] if organ else [])]
    told = [t for f in facts if (t := _in_charge(asker, forms, f, known[f.object.id].title)) is not None]
    last = max((f.last_seen or "9" for f in found.held), default="")
    same = asked or all(f.status == "acting" for f in found.held)
    now = [f for f in told if not last or (f.last_seen or "") > last or (same and f.last_seen == last)]
    if not now:
        return found
    also = {f.subject.id: known[f.object.id].title for f in now}
    acting = all(f.status == "acting" and f.subject.id in also for f in found.held)
    held = found.earlier if acting else found.held
    return replace(found, in_charge=tuple(newest(now)), also=also, held=held, overtaken=bool(held))


def _stands_in(post: Post, title: Title, organ: str) -> bool:
    """Whether whoever has a post may stand in for that of a title: its deputies, the members of its organ."""
    form = search_form(post.title)
    if post.rank in _DEPUTIES:
        return not title.title or form.removesuffix(" thuong truc").endswith(search_form(title.title))
    return bool(organ) and form.startswith(tuple(words()["member_words"])) and form.endswith(organ)


def _in_charge(asker: Asker, forms: Sequence[str], fact: Fact, title: str) -> Fact | None:
    """The fact as the last sentence tells it that puts the deputy in charge; None for none."""
    rows = [row for row in asker.quotes([fact]) if _quoted(row, fact, title, forms)]
    if not rows:
        return None
    days = sorted(row["published"] for row in rows if row["published"])
    articles = {row["article"] for row in rows}
    claims = tuple(row["claim"] for row in sorted(rows, key=lambda row: row["published"] or "", reverse=True))
    return replace(
        fact, claims=claims, support=len(articles), origins=min(fact.origins, len(articles)),
        first_seen=days[0] if days else None, last_seen=days[-1] if days else None,
    )  # fmt: skip


def _quoted(row: Mapping[str, Any], fact: Fact, title: str, forms: Sequence[str]) -> bool:
    return _says_so(str(row["quote"]), fact.subject.name, title, forms)


def _says_so(sentence: str, name: str, title: str, body: Sequence[str]) -> bool:
    """Whether a sentence puts a deputy in charge of the whole body, not of a field: `phụ trách lĩnh vực đầu tư`."""
    folded = fold(sentence)
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(words()['in_charge'])})(?!\w)", folded):
        before, behind = folded[max(0, match.start() - _FAR) : match.start()], folded[match.end() :].strip()
        if before.endswith(_IS_ONE) and _is_told(behind, (name, title), body):
            return True
        near = any(_beside(before, fold(told)) for told in (name, title))
        if near and _whole(behind, fold(name), body) and not _of_another(before, (name, title), body):
            return True
    return False


def _is_told(behind: str, told: Sequence[str], body: Sequence[str]) -> bool:
    """`Người phụ trách Trung tâm hiện là Phó Giám đốc A`: the body, and behind `là` the deputy."""
    whole, _, then = re.sub(r" (?:hien|nay|hien nay|dang)(?= la )", "", behind).partition(" la ")
    return _whole(whole, fold(told[0]), body) and then.startswith(tuple(fold(t) for t in told))


def _of_another(before: str, near: Sequence[str], body: Sequence[str]) -> bool:
    """Whether what somebody is in charge of stands before `do`, and is not the body: `Tổ này do ông A phụ trách`."""
    done_by = re.search(r"([^.;:\n]*)(?<!\w)do ([^.;:\n]*)\Z", before)
    first = min((at for told in near if done_by and (at := done_by[2].find(fold(told))) >= 0), default=-1)
    if done_by is None or first < 0 or "," in done_by[2][:first]:
        return False  # do ông A nghỉ hưu, bà B, Phó Giám đốc, phụ trách Sở
    said = search_form(done_by[1]).split()
    while said and said[-1] in words()["in_charge_between"]:
        said.pop()
    tails = [said[i:] for i in range(len(said))]
    named = any(form.split()[: len(tail)] == tail for tail in tails for form in body if len(tail) > 1)
    alone = [w for w in words()["bodies_alone"] if w in words()["any_body"] or any(f.startswith(w) for f in body)]
    return bool(said) and not named and not any(" ".join(tail) in alone for tail in tails)


def _beside(before: str, near: str) -> bool:
    """Whether a name or title stands close enough before: close, or a little farther without another person between."""
    at = before.rfind(near)
    between = f" {search_form(before[at + len(near) :])} "
    return at >= 0 and (len(before) - at <= _NEAR or not any(f" {h} " in between for h in words()["honorifics"]))


def _whole(behind: str, name: str, body: Sequence[str]) -> bool:
    """Whether what follows is the body, by the beginning of its name or by what it is, or nothing at all."""
    said = search_form(re.split(r"[^\w\s&/.-]", behind)[0]) if behind[:1].isalnum() else ""
    for form in (*body, *sorted(words()["bodies_alone"], key=len, reverse=True), ""):
        shared = _shared(said.split(), form.split())
        rest = " ".join(said.split()[shared:])
        if (shared or not form) and (not rest or rest.startswith((name, *body)) or rest.split()[0] in _stops()):
            return True
    return False


def _shared(said: Sequence[str], form: Sequence[str]) -> int:
    """How many words of a name stand at the beginning of what is said."""
    return next((i for i, (a, b) in enumerate(zip(said, form, strict=False)) if a != b), min(len(said), len(form)))


def _stops() -> frozenset[str]:
    return frozenset(words()["in_charge_stops"])
