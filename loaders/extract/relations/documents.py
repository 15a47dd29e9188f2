"""Documents: who issued them; all statements on documents, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.context import Context
from loaders.extract.relations.document_links import document_links
from loaders.extract.relations.document_state import Documents
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.implementing import implementing
from loaders.extract.relations.issuers import issuer_of, ministry_of, of_the_state, symbol_of
from loaders.extract.relations.pattern import Pattern, Rules, matches
from loaders.extract.relations.spans import chunk_at, listed, words_of
from loaders.extract.resolve import make_body, party_body
from loaders.extract.statements import Statement
from loaders.extract.things import POLICY, Body, Chunk, Committee, Enterprise, Institution, Policy, Title, Unit
from loaders.resources.load import load_yaml

Issuer = Body | Committee | Enterprise | Institution
_ISSUE = words_of("issuing")
# D của B · D , ngày ... , của B
_OF = Pattern(
    r"(?P<doc>D) (?:,? ?(?:ban hành|do|ký) )?(?:năm \d{4} |ngày \d[\d ./-]{1,10} )?(?:\([^()]{0,40}\) )?"
    r"(?:về [^DBC;.]{0,90} )?(?:này )?(?:là )?của (?P<who>[BCEIULT])"
)
# D (22/12/2024) - Bộ Chính trị - ...
_DASH = Pattern(r"^(?P<doc>D)(?: \([^()]{0,30}\))? (?:-|–|:|\|) (?P<who>[BC])")
# B lập theo D
_UNDER = Pattern(
    rf"(?P<who>[BC]) (?:đã |vừa )?(?:{words_of('establishing')})\b[^D;.,BCEI]{{0,30}}?(?:theo|bằng) (?P<doc>D)"
)
# Bằng D , B lập ... · B , bằng D , giao ...
_MEANS = Pattern(
    r"(?:^|[,;(] )(?:bằng|với|tại|trong|theo|qua) (?P<doc>D) , (?P<who>[BC])"
    r"|(?P<who2>[BC]) , (?:bằng|với|qua) (?P<doc2>D)"
)
_AT = Pattern(r"(?P<who>[BC]) (?P<mid>[^D;.,BCEI]{0,40}?)(?:tại|trong|nêu tại|qua|bằng|thông qua) (?P<doc>D)")
_BY_VERB = Pattern(
    rf"(?P<who>[BCEIT])(?P<mid>(?: (?!D)[^;.BCDGEI]{{0,70}}?)?) (?:{_ISSUE})(?: (?:một|các|bản|những|thêm"
    rf"|đồng thời|ngay))? (?:hai |ba )?(?P<doc>D)"
)
_PASSIVE = Pattern(rf"(?P<doc>D)(?P<mid>[^D;.]{{0,60}}?)\b(?:được|do|mà) (?P<who>[BCEIT])(?: P)? (?:{_ISSUE})")
_ISSUING = Rules(
    (_DASH, "issued.dash"),
    (_AT, "issued.at"),
    (_UNDER, "issued.at"),
    (_MEANS, "issued.means"),
    (_OF, "issued.of"),
    (_PASSIVE, "issued.passive"),
    (_BY_VERB, "issued.verb"),
)
_OWN_NUMBER = re.compile(r"(?:số :? ?)?D\s*$")
_OWN_CARRIES = re.compile(r"(?:thực hiện|triển khai) D")
_PREAMBLE = re.compile(r";\s*\Z")  # Căn cứ D; on a line of its own
_OWN_AMENDS = re.compile(r"sửa đổi ?,? bổ sung")
_PARTY_CODE = {
    "TU": ("provincial_party", "city_party", "standing_committee", "executive_committee"),
    "ĐU": ("party_committee", "standing_committee", "executive_committee"),
    "HU": ("district_party", "standing_committee", "executive_committee"),
    "UBND": ("people_committee",), "UB": ("people_committee",),
    "HĐND": ("council", "standing_council"), "TW": ("fixed",), "CP": ("fixed",), "TTg": ("fixed",),
}  # fmt: skip
_FORGED = re.compile(rf"\b(?<!tác )(?<!khán )(?:{words_of('forged')})\b(?! định| thiết| sử)[^.;]*\Z")
_NEAR = 50
_BATCH = Pattern(rf"\b(?:các|những|hai|ba|bốn|nhiều|loạt) (?P<kind>{words_of('this_document')}) của (?P<who>B)")
_INSIDE = ("standing_committee", "executive_committee")  # of a committee whose symbol the number has
_WHOLES = {
    "TU": ("Tỉnh ủy", "Thành ủy", "Đảng bộ"),
    "ĐU": ("Đảng ủy", "Đảng bộ"),
    "HU": ("Huyện ủy", "Thị ủy", "Thành ủy", "Đảng bộ"),
}
_JOINT = frozenset(load_yaml("policies.yaml")["joint"])
_NEVER = {
    "TW": ("Chính phủ", "Thủ tướng", "Quốc hội"),
    "CP": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Quốc hội"),
    "TTg": ("Bộ Chính trị", "Ban Bí thư", "Ban Chấp hành", "Quốc hội"),
}
_PRIME_MINISTER = Body("Thủ tướng Chính phủ", "government", "government", "fixed")


def _heads_of(policy: Policy) -> tuple[str, ...] | None:
    """The heads of the bodies that the symbol of a number can mean (54/KH-UBND: a people's committee)."""
    code = symbol_of(policy.number) if policy.number else ""
    return _PARTY_CODE.get("ĐU" if code.startswith("ĐU") else code)


def _fits(policy: Policy, issuer: object) -> bool:
    """Whether the symbol of a number can be that issuer's (54/KH-UBND is no resolution of an assembly)."""
    wanted = _heads_of(policy)
    if isinstance(issuer, Body) and not _may_sign(issuer, symbol_of(policy.number) if policy.number else ""):
        return False
    if isinstance(issuer, Enterprise | Institution):
        return bool(policy.number) and wanted is None and not of_the_state(symbol_of(policy.number))
    if wanted is None or isinstance(issuer, Committee):
        return not (isinstance(issuer, Committee) and wanted is not None)
    if isinstance(issuer, Body) and issuer.head in _INSIDE and issuer.parent:
        whole = _WHOLES.get(symbol_of(policy.number)[:2])
        return issuer.head in wanted and (whole is None or issuer.parent.startswith(whole))
    return isinstance(issuer, Body) and (
        issuer.head in wanted or (issuer.head == "fixed" and _is_party(issuer, wanted))
    )


def _may_sign(issuer: Body, symbol: str) -> bool:
    """Whether a symbol of the centre can be a body's: 57-NQ/TW is not the Government's, 655/QĐ-BXD no division's."""
    if issuer.head == "fixed" and issuer.name.startswith(_NEVER.get(symbol, "-")):
        return False
    return issuer.kind != "agency" or not ministry_of(symbol)


def _is_party(issuer: Body, wanted: tuple[str, ...]) -> bool:
    """`Đảng ủy Chính phủ`: a party committee with one instance, for the numbers of party committees."""
    return "party_committee" in wanted and issuer.name.startswith("Đảng ủy")


def _issued(frame: Frame, chunk: Chunk, who: Chunk, rule: str) -> Iterator[Statement]:
    policy = chunk.thing
    if not isinstance(policy, Policy) or policy.type in _JOINT or _forged(frame, chunk):
        return
    issuer = _government(who.thing, policy)
    sure = rule not in ("issued.at", "issued.means") and not isinstance(who.thing, Title)
    if issuer is not None and _fits(policy, issuer) and (sure or _heads_of(policy) or not isinstance(issuer, Body)):
        yield Statement("ISSUED", issuer, policy, rule, frame.number, date=policy.date)


def _forged(frame: Frame, chunk: Chunk) -> bool:
    """`Các quyết định giả mang số 115/QĐ-BNV`: nobody has given it."""
    at = frame.skeleton.offset(chunk)
    return _FORGED.search(frame.skeleton.text, max(0, at - _NEAR), at) is not None


def _government(thing: object, policy: Policy) -> Issuer | None:
    """The body behind a place or an officer: `Kế hoạch số 203/KH-UBND của phường`, `Bí thư Tỉnh ủy ký ...`."""
    if isinstance(thing, Title):
        if "fixed" in (_heads_of(policy) or ()):
            return _PRIME_MINISTER if thing.title == "Thủ tướng" and policy.number.endswith("TTg") else None
        return thing.body
    if not isinstance(thing, Unit):
        return thing if isinstance(thing, Issuer) else None
    head = {"UBND": "people_committee", "HĐND": "council"}.get(symbol_of(policy.number))
    return make_body(head, thing) if head is not None and thing.name else None


def _issuing(frame: Frame) -> Iterator[Statement]:
    seen: set[int] = set()
    for match, rule in _ISSUING.matches(frame):
        doc, who = _end(frame, match, "doc"), _end(frame, match, "who")
        if doc is None or who is None or id(doc) in seen:
            continue
        for each in listed(frame, doc, left=rule == "issued.of", right=rule == "issued.verb"):
            if id(each) not in seen:
                made = list(_issued(frame, each, who, rule))
                if made:
                    seen.add(id(each))
                yield from made


def _end(frame: Frame, match: re.Match[str], group: str) -> Chunk | None:
    """The chunk of a group, or of its second spelling in a pattern of two orders."""
    if match[group]:
        return chunk_at(frame, match, group)
    return chunk_at(frame, match, f"{group}2") if f"{group}2" in match.re.groupindex else None


def _by_symbol(frames: list[Frame], context: Context, known: set[str]) -> Iterator[Statement]:
    """Documents whose symbol only one body can have given, where no sentence says who gave them."""
    batches = _batches(frames)
    bodies = {b for f in frames for c in f.chunks for b in (getattr(c.thing, "body", c.thing),) if isinstance(b, Body)}
    for frame in frames:
        for chunk in frame.chunks:
            policy = chunk.thing
            if (
                isinstance(policy, Policy)
                and policy.number
                and policy.number not in known
                and not _forged(frame, chunk)
            ):
                known.add(policy.number)
                body = issuer_of(policy, context, chunk.start, frame.sentence.line)
                body = body or _of_batch(policy, batches) or _only(policy, bodies, context)
                if body is not None:
                    yield Statement("ISSUED", body, policy, "issued.symbol", frame.number, date=policy.date)


def _batches(frames: list[Frame]) -> dict[str, set[Body]]:
    """`công bố các quyết định của Ban Thường vụ Tỉnh ủy`: by the kind of document, whose they are."""
    out: dict[str, set[Body]] = {}
    for frame in frames:
        for match in matches(frame, _BATCH):
            who = chunk_at(frame, match, "who")
            if who is not None and isinstance(who.thing, Body):
                out.setdefault(match["kind"], set()).add(who.thing)
    return out


def _of_batch(policy: Policy, batches: dict[str, set[Body]]) -> Body | None:
    """The one body whose batch holds documents of this kind, where the number can be its."""
    whose = batches.get(policy.type.lower(), set())
    return next(iter(whose)) if len(whose) == 1 and _fits(policy, next(iter(whose))) else None


def _only(policy: Policy, bodies: set[Body], context: Context) -> Body | None:
    """The one body of an article on one place that the symbol can mean: `Nghị quyết 30/2023/NQ-HĐND`."""
    heads = _heads_of(policy)
    if heads is None or "fixed" in heads or not context.local or context.multi:
        return None
    fitting = [body for body in bodies if body.head in heads]
    return fitting[0] if len(fitting) == 1 and fitting[0].province == context.focus else None


def _own(frame: Frame, state: Documents) -> Iterator[Statement]:
    """The text of a document itself: `Số: 917/QĐ-UBND` at its head, `Căn cứ ...;` and `Thực hiện ...;` below."""
    first = next((c for c in frame.chunks if c.kind == POLICY), None)
    if first is None or not isinstance(first.thing, Policy):
        return
    text = frame.skeleton.text
    if state.own is None and frame.number < 8 and _OWN_NUMBER.match(text):
        state.own = first.thing
        body = _issuer_by_code(first.thing, state.context)
        if body is not None:
            yield Statement("ISSUED", body, first.thing, "issued.own", frame.number, date=first.thing.date)
    elif text.startswith("căn cứ") and (state.own is not None or _PREAMBLE.search(text)):
        state.own = state.own or state.last
        yield from _each(frame, state.own, "BASED_ON", "based_on.own")
    elif state.own is not None and _OWN_CARRIES.match(text):
        yield from _each(frame, state.own, "IMPLEMENTS", "implements.own")
    elif state.own is not None and _OWN_AMENDS.match(text):
        yield Statement("AMENDS", state.own, first.thing, "amends.own", frame.number)


def _each(frame: Frame, own: Policy | None, kind: str, rule: str) -> Iterator[Statement]:
    """What an article's own document rests on or carries out: all documents that a line of its preamble begins with."""
    first = next(c for c in frame.chunks if c.kind == POLICY)
    for chunk in listed(frame, first, left=False) if own is not None else ():
        if isinstance(chunk.thing, Policy) and own is not None and chunk.thing.number != own.number:
            yield Statement(kind, own, chunk.thing, rule, frame.number)


def _issuer_by_code(policy: Policy, context: Context) -> Body | None:
    """The body behind the symbol of the article's own document, in the place that it is about."""
    code = re.split(r"[-/]", policy.number)[-1]
    head = {"UBND": "people_committee", "HĐND": "council"}.get(code)
    if head is not None and context.focus:
        return make_body(head, context.province_unit(context.focus))
    if code == "TTg":
        return _PRIME_MINISTER
    if code == "TU" and context.focus:
        party = party_body(context.province_unit(context.focus))
        signed = "BAN THƯỜNG VỤ" in context.reader.view.text
        return make_body("standing_committee", None, "", party) if signed else party
    return None


def _section(frame: Frame, state: Documents) -> Iterator[Statement]:
    """The body of a section heading issued the documents that its items begin with."""
    first = frame.chunks[0] if frame.chunks else None
    if state.section is None or not frame.sentence.bullet or first is None or first.kind != POLICY:
        return
    if frame.skeleton.offset(first) == 0 and isinstance(first.thing, Policy) and _fits(first.thing, state.section):
        yield Statement("ISSUED", state.section, first.thing, "issued.section", frame.number, date=first.thing.date)


def document_statements(frames: list[Frame], context: Context, sections: dict[int, Body | None]) -> Iterator[Statement]:
    """All statements on documents, sentence by sentence.

    Args:
        frames: the sentences.
        context: the article's context.
        sections: for a line, the body that its section's heading names.
    """
    state = Documents(context)
    out = [statement for frame in frames for statement in _sentence(frame, state, sections)]
    yield from out
    told = {s.object.number for s in out if s.type == "ISSUED" and isinstance(s.object, Policy)}
    yield from _by_symbol(frames, context, told)


def _sentence(frame: Frame, state: Documents, sections: dict[int, Body | None]) -> Iterator[Statement]:
    """What one sentence states of documents."""
    if POLICY not in frame.kinds:
        yield from implementing(frame, state)
        return
    policies = [c.thing for c in frame.chunks if isinstance(c.thing, Policy)]
    state.section = sections.get(frame.sentence.line)
    yield from _own(frame, state)
    made = list(_issuing(frame))
    yield from made
    if not any(isinstance(s.object, Policy) and s.object == policies[0] for s in made):
        yield from _section(frame, state)
    yield from document_links(frame, state)
    yield from implementing(frame, state)
    state.last = policies[0] if frame.sentence.bullet else _main(policies, state.last or policies[0])


def _main(policies: list[Policy], last: Policy) -> Policy:
    """The policy that `văn bản này` in the next sentence means: the first of this one that is not the well-known 57."""
    return next((p for p in policies if p.number != "57-NQ/TW"), last)
