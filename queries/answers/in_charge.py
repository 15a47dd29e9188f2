"""Deputies who are in charge of a body without a head: told by the sentence, not by the title."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from graph.search import search_form
from graph.text import fold
from queries.answers.asker import Asker
from queries.answers.leaders import Leaders, Post, holders, posts_in
from queries.answers.question import Title, words
from queries.answers.records import Fact, Found

# Characters from a deputy's name or title to the words that put him in charge; more where nobody else is between.
_NEAR, _FAR = 60, 140
_DEPUTIES = ("deputy", "standing_deputy")


def with_deputies(asker: Asker, body: Found, found: Leaders, title: Title, day: dt.date | None) -> Leaders:
    """Beside a head's seat that nobody is told to hold: the deputies of that title who are in charge of the body.

    The head of an organ in it may be stood in for by one of its members: `Thành viên Hội đồng thành viên được giao phụ
    trách Hội đồng thành viên`.
    """
    if found.held or found.derived or title.rank != "head":
        return found
    organ = next((o for o in words()["organs"] if search_form(title.title).endswith(o)), "")
    known = {p.id: p for p in posts_in(asker, [body.id]) if _stands_in(p, title, organ)}
    facts = holders(asker, list(known.values()), day)
    forms = [*body.search, *([organ] if organ else [])]
    told = [f for f in facts if f.status == "asserted" and _in_charge(asker, forms, f, known[f.object.id].title)]
    return replace(found, in_charge=tuple(told), also={f.subject.id: known[f.object.id].title for f in told})


def _stands_in(post: Post, title: Title, organ: str) -> bool:
    """Whether whoever has a post may stand in for that of a title: its deputies, the members of its organ."""
    form = search_form(post.title)
    if post.rank in _DEPUTIES:
        return not title.title or form.removesuffix(" thuong truc").endswith(search_form(title.title))
    return bool(organ) and form.startswith(tuple(words()["member_words"])) and form.endswith(organ)


def _in_charge(asker: Asker, forms: Sequence[str], fact: Fact, title: str) -> bool:
    rows = asker.rows("quotes", claims=list(fact.claims))
    return any(_says_so(str(row["quote"]), fact.subject.name, title, forms) for row in rows)


def _says_so(sentence: str, name: str, title: str, body: Sequence[str]) -> bool:
    """Whether a sentence puts a deputy in charge of the whole body, not of a field: `phụ trách lĩnh vực đầu tư`."""
    folded = fold(sentence)
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(words()['in_charge'])})(?!\w)", folded):
        before, behind = folded[max(0, match.start() - _FAR) : match.start()], folded[match.end() :].strip()
        if any(_beside(before, fold(near)) for near in (name, title)) and _whole(behind, fold(name), body):
            return True
    return False


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
