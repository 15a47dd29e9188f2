"""Posts of bodies as answers look for them: by title, by rank, and who has risen from one to another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from graph.search import search_form
from graph.text import name_key
from queries.answers.asker import Asker
from queries.answers.records import Fact
from queries.answers.word_lists import words


@dataclass(frozen=True, slots=True)
class Post:
    """A post in a body."""

    id: str
    title: str
    rank: str
    name: str
    body: str


def posts_in(asker: Asker, bodies: Sequence[str]) -> list[Post]:
    """All posts of bodies that are told of."""
    rows = asker.rows_at("posts_at", bodies)
    return [Post(row["id"], row["title"], row["rank"], row["name"], row["body"]) for row in rows]


def posts_at(asker: Asker, bodies: Sequence[str], title: str, rank: str) -> list[Post]:
    """The posts of bodies that a title means: exactly that title; a deputy's title means the standing deputy too.

    Where there is none, one that is called so in short: the `Chủ tịch` of a company is that of its board. Without a
    title all posts of the rank.
    """
    wanted = name_key(title)

    def meant(post: Post) -> bool:
        key = name_key(post.title)
        deputy = rank == "deputy" and key.startswith(f"{wanted} ")
        return (not title and post.rank == rank) or (bool(title) and (key == wanted or deputy))

    every = posts_in(asker, bodies)
    longer = words()["title_short"].get(search_form(title), ())
    return [p for p in every if meant(p)] or [p for p in every if search_form(p.title) in longer]


def without_risen(asker: Asker, posts: Sequence[Post], facts: Sequence[Fact]) -> list[Fact]:
    """Without deputies whom an article of the same day or a later one has as the head of that title.

    Whoever is `tân Giám đốc Sở X` is not its `Phó Giám đốc` any more.
    """
    own = {p.id: p for p in posts if p.rank in ("deputy", "standing_deputy")}
    deputies = [f for f in facts if f.object.id in own]
    heads = {p.id: p for p in posts_in(asker, sorted({p.body for p in own.values()}))} if deputies else {}
    risen = {
        (f.subject.id, heads[f.object.id].body, search_form(heads[f.object.id].title)): f.last_seen or ""
        for f in asker.facts("holders_of", ids=[p.id for p in heads.values() if p.rank == "head"])
        if f.status == "asserted"
    } if heads else {}  # fmt: skip

    def stays(fact: Fact) -> bool:
        post = own.get(fact.object.id)
        if post is None:
            return True
        title = search_form(post.title).removesuffix(" thuong truc").removeprefix(f"{words()['deputy_word']} ")
        since = risen.get((fact.subject.id, post.body, title), "")
        return not since or since < (fact.last_seen or "")

    return [fact for fact in facts if stays(fact)]
