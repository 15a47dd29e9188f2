"""Units that bear one name in several bodies: whose unit a question means, known by the articles that tell of both."""

from __future__ import annotations

from collections.abc import Sequence

from queries.answers.asker import Asker
from queries.answers.entities import Hit, named
from queries.answers.question import Question
from queries.answers.records import Fact, Found

_NAMED = ("bodies_named", "enterprises_named", "institutions_named")
_JOINED = ("", "cua", "thuoc")


def parents_of(question: Question, asker: Asker, body: Found) -> list[str]:
    """The bodies that a question names right behind a unit: `Vụ Tổng hợp Tòa án nhân dân tối cao`.

    A unit with a province is one unit, so that none are needed.
    """
    if body.home:
        return []
    hits = named(question, asker, *_NAMED)
    units = [h for h in hits if h.found.id == body.id]
    return [node for node in _right_behind(question, hits, units) if node != body.id]


def told_with(asker: Asker, facts: Sequence[Fact], parents: Sequence[str]) -> list[Fact]:
    """Those of some facts that stand in an article on one of the bodies; all where there are no bodies."""
    if not parents or not facts:
        return list(facts)
    told = asker.beside(facts, parents)
    return [fact for fact in facts if told & set(fact.claims)]


def without_parents(question: Question, asker: Asker, bodies: Sequence[Found]) -> list[Found]:
    """Without bodies that stand right behind one of their units: `Phòng Kế hoạch - Tài chính Sở Y tế X`."""
    hits = named(question, asker, *_NAMED)
    behind = _right_behind(question, hits, hits)
    return [body for body in bodies if body.id not in behind] or list(bodies)


def _right_behind(question: Question, hits: Sequence[Hit], units: Sequence[Hit]) -> list[str]:
    """The things that stand right behind one of some units."""
    return [
        h.found.id for h in hits
        if any(u.end < h.start and question.form[u.end + 1 : h.start].strip() in _JOINED for u in units)
    ]  # fmt: skip
