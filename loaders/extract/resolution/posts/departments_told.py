"""Which department `Sở` alone means behind a post: the one told of, not one that it works with or that only speaks."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.article.context import Context
from loaders.extract.article.focus import told_at
from loaders.extract.grammar.bodies.bodies import raw_body
from loaders.extract.grammar.reader import Reader
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.things import Body
from loaders.resources.load import load_yaml
from loaders.resources.words import split_all, words_of

_DEPARTMENT, _JOINING = "department", (",", "và")
_BESIDE = split_all(load_yaml("bodies.yaml")["beside_departments"])

_TALKING = re.compile(rf"(?<!\w)(?:{words_of('talking')}) (?:[^.]{{0,30}} )?với\b|(?<!\w)phỏng vấn\b")


@dataclass(frozen=True, slots=True)
class _Named:
    """A department as a line names it; `beside`: only as one that works with another or is heard."""

    start: int
    end: int
    field: str
    beside: bool


def department_meant(context: Context, raw: RawTitle, last: Body, token: int) -> Body:
    """`Sở Y tế phối hợp với Sở Tài chính. Phó Giám đốc Sở A`: of Sở Y tế.

    A department that the sentence itself has named before is the one meant; that of the headline where it names who
    has the post, and in an interview.

    Args:
        context: the context.
        raw: the post.
        last: the department named last.
        token: first token of the post.
    """
    reader = context.reader
    sentence, line = reader.view.sentence_over(token), reader.view.line_of(token)
    named = _named(reader, line, token)
    if any(one.start >= (sentence.start if sentence is not None else token) for one in named):
        return last
    headed = [h for h in context.headline if isinstance(h, Body) and h.head == _DEPARTMENT]
    if len(headed) == 1 and (reader.interview or _in_headline(reader, raw.end)):
        return headed[0]
    if reader.interview and (asked := _of_who_is_asked(context)) is not None:
        return asked
    if (
        not named
        and (at := next((at for at, _ in reversed(context.holders) if at < line and _tells(context, at)), -1)) >= 0
    ):
        line, named = at, _named(reader, at, token)
    hosts = {one.field for one in named if not one.beside}
    guests = tuple(f"Sở {one.field}" for one in named if one.field not in hosts)
    if not guests or not last.name.startswith(guests):
        return last
    here = [h for at, h in context.holders if at == line and isinstance(h, Body) and h.head == _DEPARTMENT]
    rest = [h for h in here if not h.name.startswith(guests)] or (headed if len(headed) == 1 else [])
    return rest[-1] if rest else last


def _of_who_is_asked(context: Context) -> Body | None:
    """`Phóng viên trao đổi với bà A, Giám đốc Sở X`: the department of who speaks in an interview."""
    for at, holder in context.holders:
        if isinstance(holder, Body) and holder.head == _DEPARTMENT:
            view = context.reader.view
            told = (view.lower[s.start : s.end] for s in view.sentences if s.line == at)
            return holder if any(_TALKING.search(" ".join(words)) for words in told) else None
    return None


def _tells(context: Context, line: int) -> bool:
    """Whether a line names a department."""
    return any(at == line and isinstance(h, Body) and h.head == _DEPARTMENT for at, h in context.holders)


def _named(reader: Reader, line: int, token: int) -> list[_Named]:
    """The departments of a line before a token; what a list goes on with is beside as its first one is."""
    out: list[_Named] = []
    for i, at in told_at(reader, "head"):
        body = raw_body(reader, i) if at == line and i < token else None
        if body is None or body.head != _DEPARTMENT:
            continue
        listed = bool(out) and out[-1].end == i - 1 and reader.word(i - 1) in _JOINING
        out.append(_Named(i, body.end, body.field, out[-1].beside if listed else _is_beside(reader, i)))
    return out


def _is_beside(reader: Reader, i: int) -> bool:
    """`phối hợp với Sở X`, `đại diện Sở X`; not `đối với Sở X`."""
    if (reader.word(i - 2), reader.word(i - 1)) == ("đối", "với"):
        return False
    return any(tuple(reader.view.lower[i - size : i]) in _BESIDE for size in (1, 2, 3))


def _in_headline(reader: Reader, i: int) -> bool:
    """Whether the headline has the name that begins at a token."""
    view = reader.view
    name = view.words[i : reader.run_end.get(i, i)]
    titles = (s for s in view.sentences if s.zone == "title")
    return len(name) > 1 and any(
        view.words[k : k + len(name)] == name for s in titles for k in range(s.start, s.end - len(name) + 1)
    )
