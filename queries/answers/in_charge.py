"""Deputies who are in charge of a body without a head: told by the sentence, not by the title."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from graph.search import search_form
from graph.text import fold, name_key
from queries.answers.asker import Asker
from queries.answers.leaders import Leaders, holders, posts_in
from queries.answers.question import Title, words
from queries.answers.records import Fact, Found

_NEAR = 60  # characters between a deputy's name or title and the words that put him in charge
_DEPUTIES = ("deputy", "standing_deputy")


def with_deputies(asker: Asker, body: Found, found: Leaders, title: Title, day: dt.date | None) -> Leaders:
    """Beside a head's seat that nobody is told to hold: the deputies of that title who are in charge of the body."""
    if found.held or found.derived or title.rank != "head":
        return found
    known = [post for post in posts_in(asker, [body.id]) if post.rank in _DEPUTIES]
    deputies = {p.id: p.title for p in known if not title.title or name_key(p.title).endswith(name_key(title.title))}
    facts = holders(asker, [p for p in known if p.id in deputies], day)
    told = [f for f in facts if f.status == "asserted" and _in_charge(asker, body, f, deputies[f.object.id])]
    return replace(found, in_charge=tuple(told), also={f.subject.id: deputies[f.object.id] for f in told})


def _in_charge(asker: Asker, body: Found, fact: Fact, title: str) -> bool:
    rows = asker.rows("quotes", claims=list(fact.claims))
    return any(_says_so(str(row["quote"]), fact.subject.name, title, body.search) for row in rows)


def _says_so(sentence: str, name: str, title: str, body: Sequence[str]) -> bool:
    """Whether a sentence puts a deputy in charge of the whole body, not of a field: `phụ trách lĩnh vực đầu tư`."""
    folded = fold(sentence)
    for match in re.finditer(rf"(?<!\w)(?:{'|'.join(words()['in_charge'])})(?!\w)", folded):
        before, behind = folded[max(0, match.start() - _NEAR) : match.start()], folded[match.end() :].strip()
        if not any(fold(near) in before for near in (name, title)):
            continue
        if not behind or not behind[0].isalnum() or behind.startswith(fold(name)):
            return True
        if any(f"{search_form(behind)} ".startswith(f"{form} ") for form in body):
            return True
        if re.match(rf"(?:(?:{'|'.join(words()['bodies_alone'])}) ?)?(?:$|[^\w ]|(?:{_stops()})(?!\w))", behind):
            return True
    return False


def _stops() -> str:
    return "|".join(words()["in_charge_stops"])
