"""Who carries out a document: a province, a committee, or another document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.document_state import Documents
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.pattern import Pattern, Rules, matches
from loaders.extract.relations.spans import chunk_at, listed, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import Chunk, Committee, Policy, Title, Unit

_DO = words_of("implementing")
_DOC_DOES = Pattern(
    rf"(?P<doc>D)(?P<mid>(?: (?:[^D;.,]{{0,80}}?))?)(?: ,)? (?:về việc |về |để |nhằm |nhằm để )?"
    rf"(?:{_DO})(?: [^DCBG;.,]{{0,25}})? (?P<what>D)"
)
_DO_BEFORE = Pattern(rf"(?:^|[\s\"“(])(?:{_DO})(?P<mid>[^D;.]{{0,70}}?) ?(?P<what>D)")
_SPIRIT = Pattern(
    rf"(?P<what>D)[^D.]{{0,200}}?(?:{_DO})[^D.]{{0,25}}(?:tinh thần |nội dung |)(?:nghị quyết|chủ trương)"
)
_FOR = Pattern(rf"(?P<who>C)[^D;.]{{0,40}}?(?:để|nhằm) (?:{_DO})[^D;.]{{0,30}}? ?(?P<what>D)")
_BY_PLACE = Rules((_DO_BEFORE, "implements.place"), (_SPIRIT, "implements.spirit"))
_BY_NAME = re.compile(r"(?:thực hiện|triển khai) nghị quyết (?:số )?57\b")
_CENTRAL = re.compile(r"(?:TW|CP|TTg|QH\d+|BCĐTW|UBTVQH\d+)$")


def _subject_unit(frame: Frame, what: Chunk, state: Documents) -> Unit | None:
    """The province that carries out a document: named in the clause, or the one that the article is about."""
    units = [c.thing for c in frame.chunks if c.kind == "L" and isinstance(c.thing, Unit)]
    here = state.context.province_at(what.start, frame.sentence.line)
    if units and state.context.local:
        same = [u for u in units if u.name == here]
        return same[0] if same else units[0] if len(units) == 1 or state.context.multi else None
    if state.context.multi or not here or not state.context.local:
        return None
    return state.context.province_unit(here)


def implementing(frame: Frame, state: Documents) -> Iterator[Statement]:
    """IMPLEMENTS in one sentence."""
    done: set[int] = set()
    for match in matches(frame, _DOC_DOES):
        doc, what = chunk_at(frame, match, "doc"), chunk_at(frame, match, "what")
        if doc is not None and what is not None and isinstance(doc.thing, Policy) and isinstance(what.thing, Policy):
            for each in listed(frame, what, left=False):
                if isinstance(each.thing, Policy) and _lower(doc.thing, each.thing):
                    done.add(id(each))
                    yield Statement("IMPLEMENTS", doc.thing, each.thing, "implements.document", frame.number)
    for match in matches(frame, _FOR):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if who is not None and what is not None and isinstance(what.thing, Policy) and isinstance(who.thing, Committee):
            yield Statement("IMPLEMENTS", who.thing, what.thing, "implements.committee", frame.number)
    for chunk in frame.chunks:
        committee = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
        if (
            isinstance(committee, Committee)
            and _BY_NAME.search(committee.name.lower())
            and committee not in state.named
        ):
            state.named.add(committee)
            yield Statement("IMPLEMENTS", committee, Policy("Nghị quyết", "57-NQ/TW"), "implements.name", frame.number)
    for match, rule in _BY_PLACE.matches(frame):
        what = chunk_at(frame, match, "what")
        if what is None or not isinstance(what.thing, Policy) or id(what) in done:
            continue
        unit = _subject_unit(frame, what, state) if _CENTRAL.search(what.thing.number) else None
        if unit is not None and unit.name == unit.province:
            done.add(id(what))
            yield Statement("IMPLEMENTS", unit, what.thing, rule, frame.number)


def _lower(one: Policy, other: Policy) -> bool:
    """Whether one document can carry out the other: a plan a resolution, not the other way round."""
    return (one.number != other.number and bool(_CENTRAL.search(other.number))) or (
        other.number.endswith("/TU") and not _CENTRAL.search(one.number)
    )
