"""The text of a document itself: its number and day at its head, what it rests on, carries out and amends."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.vietnamese_dates import find_dates
from loaders.extract.article.context import Context
from loaders.extract.article.letterhead_unit import unit_of_letterhead
from loaders.extract.grammar.bodies.made_bodies import make_body, party_body
from loaders.extract.relations.documents.document_state import Documents
from loaders.extract.relations.documents.issuers import issuer_of
from loaders.extract.relations.documents.signers import PRIME_MINISTER
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.spans import listed
from loaders.extract.statements import Statement
from loaders.extract.things import POLICY, Body, Chunk, Committee, Policy, Unit
from loaders.resources.words import list_of

_LOCAL_PARTY = list_of("local_party")  # in numbers of documents: of communes and districts
_OFFICES = ("VPTU", "VPUBND")  # of the offices of a province
_BOARD = re.compile(r"[-/]BCĐ(?:TW|TƯ)?$")
_LETTERHEAD = 16  # sentences above the number: the page's name, the offices, the motto
# số : D · số D | Mường Nhé , ngày 20 tháng 3 năm 2026 , where the head stands in columns
_OWN_NUMBER = re.compile(r"(?:số :? ?)?D\s*(?:$|[^.;:DBPT]{0,40}, ngày [\d /.-]+(?:tháng \d+ năm \d+)?\s*$)")
# Mường Nhé, ngày 20 tháng 3 năm 2026: on a line of its own, or in a column
_PLACE_AND = re.compile(r"(?:^|\n)[^\n,.;:\d]{2,40}, ngày ")
_PLACE_BEHIND = re.compile(r"[ |\t]+[^\n,.;:\d]{2,40}, ngày ")
_LINE_ENDS, _HEAD = re.compile(r"[ |\t]*(?:\n|\Z)"), 300
_OWN_CARRIES = re.compile(r"(?:thực hiện|triển khai) D")
_PREAMBLE = re.compile(r";\s*\Z")  # Căn cứ D; on a line of its own
_OWN_AMENDS = re.compile(r"sửa đổi ?,? bổ sung")


def own_document(frame: Frame, state: Documents) -> Iterator[Statement]:
    """The text of a document itself: `Số: 917/QĐ-UBND` at its head, `Căn cứ ...;` and `Thực hiện ...;` below."""
    first = next((c for c in frame.chunks if c.kind == POLICY), None)
    if first is None or not isinstance(first.thing, Policy):
        return
    text = frame.skeleton.text
    if state.own is None and frame.number < _LETTERHEAD and _OWN_NUMBER.match(text):
        state.own = first.thing
        body: Body | Committee | None = state.board if _BOARD.search(first.thing.number) else None
        body = body or _issuer_by_code(first.thing, state.context, first.start)
        body = body or issuer_of(first.thing, state.context, first.start, frame.sentence.line)
        if body is not None:
            day = first.thing.date or _day_of_head(state.context, first)
            yield Statement("ISSUED", body, first.thing, "issued.own", frame.number, date=day)
    elif text.startswith("căn cứ") and (state.own is not None or _PREAMBLE.search(text)):
        if state.own is None and not state.headless:
            state.own, state.headless = state.last, state.last is None
        yield from _each(frame, state.own, "BASED_ON", "based_on.own")
    elif state.own is not None and _OWN_CARRIES.match(text):
        yield from _each(frame, state.own, "IMPLEMENTS", "implements.own")
    elif state.own is not None and _OWN_AMENDS.match(text):
        yield Statement("AMENDS", state.own, first.thing, "amends.own", frame.number)


def note_board(frame: Frame, state: Documents) -> None:
    """`BAN CHỈ ĐẠO CHUYỂN ĐỔI SỐ` in a line of its own in a letterhead: who gives what has BCĐ in its number."""
    if state.own is None and frame.number < _LETTERHEAD and len(frame.chunks) == 1:
        thing = frame.chunks[0].thing
        if isinstance(thing, Committee) and frame.skeleton.text.strip() == "C":
            state.board = thing


def _day_of_head(context: Context, number: Chunk) -> str:
    """The day of a document by the place and day beside its number, or on a line near it; empty for none."""
    view = context.reader.view
    start, end = view.starts[number.start], view.ends[number.end - 1]
    beside = _PLACE_BEHIND.match(view.text, end)
    for match in (beside, *_PLACE_AND.finditer(view.text, max(0, start - _HEAD), end + _HEAD)):
        at = match.end() if match is not None else 0
        found = next(find_dates(view.text, at, at + 30), None) if at else None
        if found is None or found.start > at or not (found.has_year and found.date.day):
            continue
        if _LINE_ENDS.match(view.text, found.end):
            return found.date.iso
    return ""


def _each(frame: Frame, own: Policy | None, kind: str, rule: str) -> Iterator[Statement]:
    """What an article's own document rests on or carries out: all documents that a line of its preamble begins with."""
    first = next(c for c in frame.chunks if c.kind == POLICY)
    for chunk in listed(frame, first, left=False) if own is not None else ():
        if isinstance(chunk.thing, Policy) and own is not None and chunk.thing.number != own.number:
            yield Statement(kind, own, chunk.thing, rule, frame.number)


def _issuer_by_code(policy: Policy, context: Context, token: int) -> Body | None:
    """The body behind the symbol of the article's own document, in the place that it is about."""
    code = re.split(r"[-/]", policy.number)[-1]
    head = {"UBND": "people_committee", "HĐND": "council"}.get(code)
    if head is not None and context.focus:
        return make_body(head, _unit_above(context, token) or context.province_unit(context.focus))
    if code == "TTg":
        return PRIME_MINISTER
    if code in _OFFICES and context.focus:
        unit = context.province_unit(context.focus)
        whose = party_body(unit) if code == "VPTU" else make_body("people_committee", unit)
        return make_body("office", None, "", whose)
    house = context.letterhead_party if code in _LOCAL_PARTY else None
    local = _unit_above(context, token) if code in _LOCAL_PARTY else None
    if (code == "TU" and context.focus) or local is not None or house is not None:
        party = house or party_body(local or context.province_unit(context.focus))
        signed = "BAN THƯỜNG VỤ" in context.reader.view.text
        return make_body("standing_committee", None, "", party) if signed else party
    return None


def _unit_above(context: Context, token: int) -> Unit | None:
    """`ỦY BAN NHÂN DÂN / XÃ ĐỨC AN / Số: ...`: the commune or district whose name stands above the number."""
    home, view = context.home, context.reader.view
    if home is None or unit_of_letterhead(view, context.units) == home:
        return home
    above = view.text[view.text.find("\n") : view.starts[token]]
    return home if home.shown.lower() in " ".join(above.lower().split()) else None
