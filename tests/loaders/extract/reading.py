"""Reads a short text as an article and gives what it states, as tuples that a test can write down."""

from __future__ import annotations

from functools import cache

from spacy.language import Language

from loaders.extract.pipeline import make_nlp, read_source
from loaders.extract.reading import Reading, reading_of
from loaders.extract.statements import Statement
from loaders.extract.things import Policy, Title, Unit
from loaders.read.files import source_of

Told = tuple[str, str, str, str]


@cache
def _nlp() -> Language:
    return make_nlp()


def read(text: str, about: str = "Lâm Đồng", published: str = "2025-06-01") -> Reading:
    """The reading of a text below a headline that names what the article is about."""
    raw = f"{about} triển khai nghị quyết của Trung ương\n\n{text}\n\nĐường còn dài phía trước."
    return reading_of(read_source(_nlp(), source_of(raw, "bai.txt", {"published": published})))


def shown(thing: object) -> str:
    """A title with its body, a policy's number, a unit with its level, else the name."""
    if isinstance(thing, Title):
        return f"{thing.title} | {thing.body.name if thing.body is not None else ''}"
    if isinstance(thing, Policy):
        return thing.number or thing.title
    return thing.shown if isinstance(thing, Unit) else str(getattr(thing, "name", thing))


def told(statement: Statement) -> Told:
    """Type, subject, object and status; an office in a committee is shown as `Trưởng ban | Ban Chỉ đạo ...`."""
    obj = f"{statement.role} | {shown(statement.object)}" if statement.role else shown(statement.object)
    return statement.type, shown(statement.subject), obj, statement.status


def statements(text: str, *types: str, about: str = "Lâm Đồng", published: str = "2025-06-01") -> set[Told]:
    """What a text states, of some types."""
    found = read(text, about, published).statements
    return {told(s) for s in found if not types or s.type in types}


def holds(text: str, about: str = "Lâm Đồng", published: str = "2025-06-01") -> set[tuple[str, str, str]]:
    """Who holds what, with the status."""
    return {(who, what, status) for _, who, what, status in statements(text, "HOLDS", about=about, published=published)}


def roles(text: str, about: str = "Lâm Đồng") -> set[tuple[str, str, str]]:
    """Who leads or is in which committee, with the status."""
    return {(who, what, status) for _, who, what, status in statements(text, "LEADS", "MEMBER_OF", about=about)}


def bare_roles(text: str) -> set[tuple[str, str, str]]:
    """Who has which role in any committee, with the status."""
    return {(who, what.split(" | ")[0], status) for who, what, status in roles(text)}
