"""`vn.coreference`: who `ông Tuấn`, `bà` and `tôi` are, one full name for each committee; spans by kind."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import takewhile

from spacy.tokens import Doc, Span

from loaders.extract.pipes.registry import component
from loaders.extract.relations.offices.offices import frames_of
from loaders.extract.resolution.assemble import Read
from loaders.extract.resolution.committees.names import unify_committees
from loaders.extract.resolution.one_university import unify_universities
from loaders.extract.resolution.people.naming import NOBODY_ASKED, Interviewee, resolve_names
from loaders.extract.resolution.unify import unify_documents
from loaders.extract.things import (
    ABROAD,
    BODY,
    COMMITTEE,
    ENTERPRISE,
    INSTITUTION,
    PERSON,
    POLICY,
    PROGRAMME,
    PROVINCE,
    ROLE,
    TITLE,
    UNIT,
    Person,
    Title,
)
from loaders.resources.words import words_of

# Keys of doc.spans by kind of chunk; a pronoun stands among the persons.
SPANS = {
    PERSON: "persons", TITLE: "titles", ROLE: "titles", BODY: "bodies", COMMITTEE: "committees",
    ENTERPRISE: "enterprises", INSTITUTION: "institutions", PROGRAMME: "programmes", POLICY: "policies",
    PROVINCE: "provinces", UNIT: "places", ABROAD: "abroad",
}  # fmt: skip
# phóng viên trao đổi nhanh với T P · cuộc trò chuyện của phóng viên với P
_TALKS_WITH = re.compile(
    rf"(?<!\w)(?:{words_of('talking')})(?: [^,;.]{{1,40}})? (?:với|cùng)(?: (?:tân|{words_of('polite')}))*\Z"
)


def _interviewee(reads: list[Read], lower: Sequence[str]) -> str:
    """Who says `tôi` and is asked as `ông`: whom the text says that it talks with, else the first with a title."""
    for read in reads:
        for k, chunk in enumerate(read.chunks):
            if not isinstance(chunk.thing, Person) or not chunk.thing.full:
                continue
            titles = takewhile(lambda c: isinstance(c.thing, Title), reversed(read.chunks[:k]))
            start = min((c.start for c in titles), default=chunk.start)
            if _TALKS_WITH.search(" ".join(lower[read.sentence.start : start])):
                return chunk.thing.name
    for read in reads:
        people = [c.thing for c in read.chunks if c.kind == PERSON and isinstance(c.thing, Person) and c.thing.full]
        if people and any(c.kind in (TITLE, ROLE) for c in read.chunks):
            return people[0].name
    return ""


def _spans(doc: Doc, reads: list[Read]) -> None:
    found: dict[str, list[Span]] = {key: [] for key in SPANS.values()}
    for read in reads:
        for chunk in read.chunks:
            end = min(chunk.end, len(doc))  # a name that the text breaks off in may reach beyond it
            found[SPANS.get(chunk.kind, "persons")].append(Span(doc, chunk.start, end, label=chunk.rule))
    for key, spans in found.items():
        doc.spans[key] = spans


@component("vn.coreference", requires=["doc._.reads"], assigns=["doc._.frames", "doc.spans"])
def coreference(doc: Doc) -> Doc:
    """`Ông Trần Văn A ... Ông A ... ông` -> the same person three times."""
    left = doc._
    reads = left.reads
    reader = left.context.reader
    interviewee = Interviewee(_interviewee(reads, left.view.lower), reader.asked) if reader.interview else NOBODY_ASKED
    resolve_names(reads, left.view.lower, interviewee, "obituary" in reader.genres)
    unify_universities(reads)
    unify_committees(reads, left.context.committees.ended)
    if not left.context.places.multi:  # of several provinces, whose documents may bear the same number
        unify_documents(reads)
    left.frames = frames_of(left.view, reads)
    _spans(doc, reads)
    return doc
