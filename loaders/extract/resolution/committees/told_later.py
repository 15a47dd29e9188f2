"""A committee meant before the text names any: the only one named later, or the one that the opening is about."""

from __future__ import annotations

from collections.abc import Iterator

from loaders.extract.article.committee_memory import MAIN_TOPICS
from loaders.extract.article.context import Context
from loaders.extract.grammar.committees.committees import raw_committee
from loaders.extract.grammar.committees.families import families_in, plain
from loaders.extract.grammar.committees.raw_committees import RawCommittee
from loaders.extract.resolution.committees.levels import BELOW, fits
from loaders.extract.things import Body, Committee, Enterprise, Institution, Unit

_NEXT_LINES = 2
_OF_A_STATE = ("central", "government", "ministry")


def named_later(context: Context, kind: str, token: int) -> Iterator[tuple[int, int, RawCommittee]]:
    """Where, and on what line, the text names committees of a kind by topic behind a token."""
    reader = context.reader
    for i in reader.tokens_with("committee_head"):
        raw = raw_committee(reader, i) if i > token else None
        sentence = reader.view.sentence_over(i)
        if raw is not None and raw.kind == kind and (raw.topic or raw.number) and sentence is not None:
            yield i, sentence.line, raw


def meant_of(context: Context, named: list[tuple[int, Committee]], token: int, own: Body | None) -> Committee | None:
    """The one of the committees named later, each with its line, that a bare `Trưởng Ban Chỉ đạo` is of.

    Args:
        context: of the article.
        named: they.
        token: where it stands.
        own: of which body its leader has a post, where the text says so; it is one that they may lead.
    """
    line, opening = context.reader.view.line_of(token), _opening(context, token)
    there = [(at, c) for at, c in named if (fits(c, own) if own is not None else _may_be_here(context, c, token, line))]
    about = families_in(opening)
    most = max((len(_pointed_at(opening, about, c)) for _, c in there), default=0)
    among = [c for _, c in there if len(_pointed_at(opening, about, c)) == most] if most or not about else []
    near = {c for at, c in there if at <= line + _NEXT_LINES}
    alike = {(c.level, c.whose, c.topic) for c in among}
    return among[0] if len(alike) == 1 and not near.isdisjoint(among) else None


def _opening(context: Context, token: int) -> str:
    """What the text says from its title to the end of a paragraph."""
    view = context.reader.view
    last = max((s.end for s in view.sentences if s.line == view.line_of(token)), default=token)
    return view.span_text(0, last).lower()


def _may_be_here(context: Context, committee: Committee, token: int, line: int) -> bool:
    """Whether a committee is of the place or house that the article is about."""
    if committee.level in _OF_A_STATE:
        return not context.placed
    if committee.level not in BELOW:
        return True
    below = [unit for unit in _units_of_opening(context, token) if not unit.is_province]
    if committee.level != "province":
        return any(committee.owner in (unit.shown, unit.name) for unit in below)
    of_a_house = any(isinstance(held, Enterprise | Institution) for held in context.headline)
    here = committee.province in ("", context.province_at(token, line))
    return here and (committee in context.committees.guessed or not (below or of_a_house))


def _units_of_opening(context: Context, token: int) -> Iterator[Unit]:
    """The place that an article is about, and those that its title names."""
    if context.home is not None:
        yield context.home
    first = context.reader.view.sentences[0].end
    yield from (unit for at, unit in context.units if at < min(first, token))


def _pointed_at(opening: str, about: set[str], committee: Committee) -> set[str]:
    """What the opening of an article names of what a committee is for; a joint committee is for several things."""
    topics = families_in(committee.name.lower()) | {committee.topic}
    topics |= set() if topics.isdisjoint(MAIN_TOPICS) else set(MAIN_TOPICS)
    return (topics & about) | ({committee.topic} if f" {committee.topic} " in f" {plain(opening)} " else set())
