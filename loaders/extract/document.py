"""One article read from end to end: from clean text and lines to chunks and statements."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from spacy.tokens import Doc

from graph.dates import PartialDate
from loaders.extract.assemble import Assembler, Read, resolve_names, unify_committees
from loaders.extract.context import Context, make_context
from loaders.extract.figures.figures import Figure, figures_of
from loaders.extract.grammar.policies import find_policies
from loaders.extract.grammar.titles import RawTitle
from loaders.extract.lexicon import Lexicon
from loaders.extract.reader import PolicySpan, Reader
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.cooperation import cooperation_statements
from loaders.extract.relations.documents import document_statements
from loaders.extract.relations.initiatives import initiative_statements
from loaders.extract.relations.offices import frames_of, office_statements
from loaders.extract.relations.setting_up import committee_statements
from loaders.extract.scan import scan
from loaders.extract.sentences import split_sentences
from loaders.extract.sections import section_bodies
from loaders.extract.statements import Statement
from loaders.extract.things import PERSON, ROLE, TITLE, Body, Person
from loaders.extract.view import Sentence, View, view_of
from loaders.read.zones import Line

_QUESTION = re.compile(r"(?:[*•] |Phóng viên\s?:|PV\s?:|Hỏi\s?:|Xin ông|Thưa )")
_SKIPPED = ("boilerplate", "byline", "dateline", "table")


@dataclass(slots=True)
class Reading:
    """What was read out of one document."""

    view: View
    context: Context
    reads: list[Read] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    statements: list[Statement] = field(default_factory=list)
    figures: list[Figure] = field(default_factory=list)


def _policies(view: View, reader: Reader, lines: list[Line]) -> None:
    dead = [(x.start, x.end) for x in lines if x.zone in ("boilerplate", "byline")]
    for found in find_policies(view.text, view.published):
        if any(a <= found.start < b for a, b in dead):
            continue
        start, end = view.token_over(found.start), view.token_at(found.end)
        reader.policies[start] = PolicySpan(start, max(end, start + 1), found)


def _interviewee(reading: Reading) -> str:
    """Who says `tôi`: the first person with a title."""
    for read in reading.reads:
        people = [c for c in read.chunks if c.kind == PERSON and isinstance(c.thing, Person) and c.thing.full]
        titled = any(c.kind in (TITLE, ROLE) for c in read.chunks)
        if people and titled:
            return people[0].thing.name  # type: ignore[union-attr]
    return ""


def _shouting(view: View, sentence: Sentence) -> bool:
    """A line in capitals: names in it cannot be told from other words, and the text around repeats them."""
    return sentence.end - sentence.start > 2 and view.span_text(sentence.start, sentence.end).isupper()


def read_document(doc: Doc, text: str, lines: list[Line], published: PartialDate | None, lexicon: Lexicon) -> Reading:
    """Everything that one article says, in reading order.

    Args:
        doc: its tokens.
        text: its clean text.
        lines: its lines with zones.
        published: date of publication, where known.
        lexicon: the word lists.
    """
    view = view_of(doc, text)
    view.published = published
    view.sentences = split_sentences(view, lines)
    masked = frozenset(t for x in lines for a, b in x.credits for t in range(view.token_at(a), view.token_at(b)))
    reader = Reader(view, lexicon.hits(doc, view.words))
    _policies(view, reader, lines)
    reader.interview = sum(_QUESTION.match(view.text, x.start - 2 if x.bullet else x.start) is not None for x in lines) >= 3
    context = make_context(reader)
    assembler = Assembler(context)
    reading = Reading(view, context)
    for number, sentence in enumerate(view.sentences):
        if sentence.zone in _SKIPPED or sentence.zone == "title":
            continue
        pieces = list(scan(reader, sentence, masked))
        if _shouting(view, sentence):
            pieces = [p for p in pieces if isinstance(p.raw, RawTitle) and p.raw.role and p.raw.holder is None]
            if not pieces:
                continue
        reading.reads.append(assembler.read(sentence, number, pieces))
    resolve_names(reading.reads, _interviewee(reading) if reader.interview else "")
    unify_committees(reading.reads)
    reading.frames = frames_of(view, reading.reads)
    reading.statements = _statements(reading, lines)
    reading.figures = figures_of(view, reading.frames, context)
    return reading


def _statements(reading: Reading, lines: list[Line]) -> list[Statement]:
    frames, context = reading.frames, reading.context
    out = office_statements(reading.view, frames)
    documents = list(document_statements(frames, context, section_bodies(reading.view, lines, context)))
    issued: dict[int, list[Body]] = {}
    for statement in documents:
        if statement.type == "ISSUED" and isinstance(statement.subject, Body):
            issued.setdefault(statement.sentence, []).append(statement.subject)
    out += documents
    own = next((s.subject for s in documents if s.rule == "issued.own" and isinstance(s.subject, Body)), None)
    out += committee_statements(frames, issued, own)
    out += initiative_statements(frames, context)
    out += cooperation_statements(frames, context)
    return out
