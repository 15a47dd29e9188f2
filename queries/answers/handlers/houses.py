"""A school that articles call with its university or without: the holder of the newer article is the one."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.entities import within
from queries.answers.handlers.base import Case
from queries.answers.leaders import holders
from queries.answers.parents import told_with
from queries.answers.posts import posts_at
from queries.answers.question import Title
from queries.answers.records import Found


def with_short_names(case: Case, title: Title, bodies: Sequence[Found]) -> list[Found]:
    """The bodies, before each the one of its name without its house, where that has a newer holder.

    `Trường Đại học Khoa học, Đại học Huế` is the `Trường Đại học Khoa học` of an article that names Đại học Huế.
    """
    out: list[Found] = []
    for body in bodies:
        short, _, house = body.name.rpartition(", ")
        inner = [h.found for h in within(case.question, case.asker, "institutions_named")] if short else []
        houses = [i.id for i in inner if i.name == house]
        out += [i for i in inner if i.name == short and houses and _is_newer(case, title, i, body, houses)]
        out.append(body)
    return out


def _is_newer(case: Case, title: Title, short: Found, body: Found, houses: Sequence[str]) -> bool:
    """Whether all that tell of the holders of a title in a body of a short name name its house, and later."""
    mine = holders(case.asker, posts_at(case.asker, [short.id], title.title, title.rank), case.date)
    others = holders(case.asker, posts_at(case.asker, [body.id], title.title, title.rank), case.date)
    newest = max((f.last_seen or "" for f in mine), default="")
    told = told_with(case.asker, mine, houses)
    return bool(mine) and len(told) == len(mine) and newest > max((f.last_seen or "" for f in others), default="")
