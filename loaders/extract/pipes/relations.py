"""The relation pipes: each adds what its rules state to `doc._.statements`, in this order."""

from __future__ import annotations

from spacy.tokens import Doc

from loaders.extract.pipes.registry import component
from loaders.extract.relations.committees.decisions import decides
from loaders.extract.relations.committees.setting_up import committee_statements
from loaders.extract.relations.committees.standing import bodies_of
from loaders.extract.relations.committees.to_be_set_up import with_seats_to_come
from loaders.extract.relations.documents.documents import document_statements
from loaders.extract.relations.documents.signed import signed_statements
from loaders.extract.relations.initiatives.cooperation import cooperation_statements
from loaders.extract.relations.initiatives.initiatives import initiative_statements
from loaders.extract.relations.initiatives.parties import stages_of
from loaders.extract.relations.initiatives.seats import seat_statements
from loaders.extract.relations.offices.signatures import signature_statements
from loaders.extract.relations.offices.told import office_statements
from loaders.extract.resolution.sections import section_bodies
from loaders.extract.things import Body

_NEEDS = ["doc._.frames", "doc._.context"]
_GIVES = ["doc._.statements"]
_ACTING = ["doc._.acting", "doc._.context", *_GIVES]


@component("vn.offices", requires=[*_NEEDS, "doc._.lines"], assigns=_GIVES)
def offices(doc: Doc) -> Doc:
    """HOLDS, LEADS, MEMBER_OF, EX_OFFICIO: `bà B làm Trưởng ban`."""
    left = doc._
    view, context = left.view, left.context
    told = list(office_statements(view, left.frames))
    named = (body for frame in left.frames for body in bodies_of(frame))
    left.statements = [*told, *signature_statements(view, left.lines, context, told, named)]
    return doc


@component("vn.documents", requires=[*_ACTING, *_NEEDS, "doc._.lines"], assigns=_GIVES)
def documents(doc: Doc) -> Doc:
    """ISSUED, IMPLEMENTS, AMENDS, REPLACES, BASED_ON: `UBND tỉnh ban hành Kế hoạch số 54/KH-UBND`."""
    left = doc._
    sections = section_bodies(left.view, left.lines, left.context)
    left.statements += document_statements(left.acting, left.context, sections)
    left.statements += signed_statements(left.frames, left.statements)
    return doc


@component("vn.committees", requires=[*_NEEDS, *_GIVES], assigns=_GIVES)
def committees(doc: Doc) -> Doc:
    """ESTABLISHED, STANDING_BODY_OF, OF_PROVINCE: `Tỉnh ủy thành lập Ban Chỉ đạo`, also by a decision."""
    left = doc._
    issued: dict[int, list[Body]] = {}
    own: Body | None = None
    text = next((s.subject for s in left.statements if s.rule in ("based_on.own", "implements.own")), None)
    for statement in left.statements:
        if statement.type == "ISSUED" and isinstance(statement.subject, Body) and decides(statement.object):
            issued.setdefault(statement.sentence, []).append(statement.subject)
            if statement.rule == "issued.own" or statement.object == text:
                own = own or statement.subject
    founded = list(committee_statements(left.frames, issued, own))
    left.statements = [*with_seats_to_come(left.statements, founded), *founded]
    return doc


@component("vn.initiatives", requires=_ACTING, assigns=["doc._.stages", *_GIVES])
def initiatives(doc: Doc) -> Doc:
    """RUNS, TAKES_PART_IN: `Hà Nội vận hành Sàn giao dịch công nghệ`."""
    left = doc._
    left.stages = stages_of(left.acting, left.statements)
    left.statements += initiative_statements(left.acting, left.context, left.stages)
    return doc


@component("vn.cooperation", requires=[*_ACTING, "doc._.stages"], assigns=_GIVES)
def cooperation(doc: Doc) -> Doc:
    """WORKS_WITH, LOCATED_IN: `UBND tỉnh ký thỏa thuận hợp tác với Tập đoàn`."""
    left = doc._
    left.statements += cooperation_statements(left.acting, left.context, left.stages)
    left.statements += seat_statements(left.acting)
    return doc
