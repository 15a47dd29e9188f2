"""Documents: who issued them, which amend, replace or rest on which, and who carries them out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from loaders.extract.context import Context
from loaders.extract.relations.frame import Frame
from loaders.extract.relations.spans import chunk_at, listed, matches, words_of
from loaders.extract.resolve import make_body, party_body
from loaders.extract.statements import Statement
from loaders.extract.things import POLICY, Body, Chunk, Committee, Policy, Title, Unit

_ISSUE = words_of("issuing")
_DO = words_of("implementing")
# D của B · D , ngày ... , của B
_OF = re.compile(
    r"(?P<doc>D) (?:,? ?(?:ban hành|do|ký) )?(?:\([^()]{0,40}\) )?(?:về [^DBC;.]{0,90} )?của (?P<who>[BC])"
)
# D (22/12/2024) - Bộ Chính trị - ...
_DASH = re.compile(r"^(?P<doc>D)(?: \([^()]{0,30}\))? (?:-|–|:|\|) (?P<who>[BC])")
_AT = re.compile(r"(?P<who>[BC]) (?:tại|trong|nêu tại|qua) (?P<doc>D)")
_BY_VERB = re.compile(
    rf"(?P<who>[BC])(?P<mid>(?: (?!D)[^;.BCDG]{{0,70}}?)?) (?:{_ISSUE})(?: (?:một|các|bản|những|thêm"
    rf"|đồng thời|ngay))? (?:hai |ba )?(?P<doc>D)"
)
_PASSIVE = re.compile(rf"(?P<doc>D)(?P<mid>[^D;.]{{0,60}}?)\b(?:được|do) (?P<who>[BC]) (?:{_ISSUE})")
_REPLACE = re.compile(
    r"(?P<new>D)(?P<mid>[^D.]{0,120}?)(?:,|;)? ?(?:thay thế|thay thế cho|thay cho|thay|bãi bỏ|thế chỗ)"
    r"(?: (?:các|cho|toàn bộ))* (?P<old>D)"
)
_THIS_REPLACES = re.compile(
    r"(?:quyết định|văn bản|kế hoạch|nghị quyết|bản|chỉ thị|quy định|bản kế hoạch)(?: mới)? (?:này|đó"
    r"|vừa ký|nói trên|ấy|mới)[^D.]{0,40}?(?:thay thế|thay)(?: cho| các)? (?P<old>D)"
)
_REPLACED_BY = re.compile(
    r"(?P<old>D)(?P<mid>[^D;.]{0,80}?)(?:bị|được|đã được)? ?(?:thay thế|thay)(?: hoàn toàn)? (?:bởi"
    r"|bằng)(?: văn bản mới| bản mới)?(?: là)? (?P<new>D)"
)
_AMENDED_BY = re.compile(
    r"(?P<old>D)(?P<mid>[^D;.]{0,60}?)(?:được|đã được)? ?(?:sửa đổi, bổ sung|sửa đổi , bổ sung|sửa đổi"
    r"|bổ sung|điều chỉnh) (?:bởi|bằng|tại|theo) (?P<new>D)"
)
_THIS_AMENDED_BY = re.compile(
    r"^(?:văn bản này |quyết định này |nghị quyết này |sau đó )?(?:đã )?được (?:sửa đổi, bổ sung"
    r"|sửa đổi , bổ sung|sửa đổi|bổ sung|điều chỉnh) (?:bởi|bằng|tại|theo) (?P<new>D)"
)
_AMEND = re.compile(
    r"(?P<new>D)(?P<mid>[^D.]{0,80}?)(?:sửa đổi, bổ sung|sửa đổi , bổ sung|sửa đổi và bổ sung|sửa đổi"
    r"|bổ sung|điều chỉnh)[^D;.]{0,50}? ?(?P<old>D)"
)
_BASED = re.compile(
    r"(?P<new>D)(?P<mid>[^D.]{0,80}?)(?:căn cứ|dựa trên|được soạn theo|soạn theo|xây dựng theo"
    r"|được xây dựng theo|trên cơ sở|được xây dựng trên cơ sở)[^D;.]{0,30}? ?(?P<old>D)"
)
_THIS_BASED = re.compile(
    r"(?:^văn bản|bản kế hoạch|kế hoạch này|quyết định này|văn bản này|bản này)[^D.]{0,40}?(?:căn cứ"
    r"|dựa trên|được soạn theo|soạn theo|xây dựng theo|được xây dựng theo|trên cơ sở)[^D;.]{0,30}? ?"
    r"(?P<old>D)"
)
_DOC_DOES = re.compile(
    rf"(?P<doc>D)(?P<mid>(?: (?:[^D;.,]{{0,80}}?))?)(?: ,)? (?:về việc |về |để |nhằm |nhằm để )?"
    rf"(?:{_DO})(?: [^DCBG;.,]{{0,25}})? (?P<what>D)"
)
_DO_BEFORE = re.compile(rf"(?:^|[\s\"“(])(?:{_DO})(?P<mid>[^D;.]{{0,70}}?) ?(?P<what>D)")
_SPIRIT = re.compile(
    rf"(?P<what>D)[^D.]{{0,200}}?(?:{_DO})[^D.]{{0,25}}(?:tinh thần |nội dung |)(?:nghị quyết|chủ trương)"
)
_FOR = re.compile(rf"(?P<who>C)[^D;.]{{0,40}}?(?:để|nhằm) (?:{_DO})[^D;.]{{0,30}}? ?(?P<what>D)")
_BY_NAME = re.compile(r"(?:thực hiện|triển khai) nghị quyết (?:số )?57\b")
_OWN_NUMBER = re.compile(r"(?:số :? ?)?D\s*$")
_OWN_CARRIES = re.compile(r"(?:thực hiện|triển khai) D")
_OWN_AMENDS = re.compile(r"sửa đổi ?,? bổ sung")
_CENTRAL = re.compile(r"(?:TW|CP|TTg|QH\d+|BCĐTW|UBTVQH\d+)$")
_PARTY_CODE = {
    "TU": ("provincial_party", "city_party", "standing_committee"), "ĐU": ("party_committee", "standing_committee"),
    "HU": ("district_party", "standing_committee"), "UBND": ("people_committee",),
    "HĐND": ("council", "standing_council"), "TW": ("fixed",), "CP": ("fixed",), "TTg": ("fixed",),
}  # fmt: skip


@dataclass(slots=True)
class Documents:
    """Running state over a document's sentences: the last policy, and the issuer of a section."""

    context: Context
    last: Policy | None = None
    section: Body | None = None
    own: Policy | None = None
    named: set[Committee] = field(default_factory=set)


def _fits(policy: Policy, issuer: object) -> bool:
    """Whether the symbol of a number can be that issuer's (54/KH-UBND is no resolution of an assembly)."""
    code = re.split(r"[-/]", policy.number)[-1] if policy.number else ""
    wanted = _PARTY_CODE.get(code)
    if wanted is None or isinstance(issuer, Committee):
        return not (isinstance(issuer, Committee) and wanted is not None)
    return isinstance(issuer, Body) and issuer.head in wanted


def _issued(frame: Frame, chunk: Chunk, who: Chunk, rule: str) -> Iterator[Statement]:
    if isinstance(chunk.thing, Policy) and isinstance(who.thing, Body | Committee) and _fits(chunk.thing, who.thing):
        yield Statement("ISSUED", who.thing, chunk.thing, rule, frame.number, date=chunk.thing.date)


def _issuing(frame: Frame) -> Iterator[Statement]:
    seen: set[int] = set()
    for pattern, rule in (
        (_DASH, "issued.dash"),
        (_AT, "issued.at"),
        (_OF, "issued.of"),
        (_PASSIVE, "issued.passive"),
        (_BY_VERB, "issued.verb"),
    ):
        for match in matches(frame, pattern):
            doc, who = chunk_at(frame, match, "doc"), chunk_at(frame, match, "who")
            if doc is None or who is None or id(doc) in seen:
                continue
            for each in listed(frame, doc, left=rule == "issued.of", right=rule == "issued.verb"):
                if id(each) not in seen:
                    made = list(_issued(frame, each, who, rule))
                    if made:
                        seen.add(id(each))
                    yield from made


def _between(frame: Frame, state: Documents) -> Iterator[Statement]:
    """AMENDS, REPLACES, BASED_ON; what the passive says is not read a second time the other way round."""
    done: set[tuple[Policy, Policy]] = set()
    for kind, pattern, rule in (
        ("REPLACES", _REPLACED_BY, "replaces.passive"),
        ("AMENDS", _AMENDED_BY, "amends.passive"),
        ("AMENDS", _THIS_AMENDED_BY, "amends.this"),
        ("REPLACES", _REPLACE, "replaces"),
        ("REPLACES", _THIS_REPLACES, "replaces.this"),
        ("AMENDS", _AMEND, "amends"),
        ("BASED_ON", _BASED, "based_on"),
        ("BASED_ON", _THIS_BASED, "based_on.this"),
    ):
        for match in matches(frame, pattern):
            new, old = _ends(frame, match, state)
            for each in old:
                if (
                    new is not None
                    and each.number != new.number
                    and (new, each) not in done
                    and (each, new) not in done
                ):
                    done.add((new, each))
                    yield Statement(kind, new, each, rule, frame.number)
            if pattern in (_REPLACE, _AMEND):
                break


def _ends(frame: Frame, match: re.Match[str], state: Documents) -> tuple[Policy | None, list[Policy]]:
    """The newer document of a match and the older ones; `this` is the last one or the article's own."""
    groups = match.groupdict()
    new = chunk_at(frame, match, "new") if "new" in groups else None
    newer = (
        new.thing
        if new is not None and isinstance(new.thing, Policy)
        else state.own or state.last
        if "new" not in groups
        else None
    )
    if "old" not in groups:
        return newer if isinstance(newer, Policy) else None, [state.last] if state.last is not None else []
    old = chunk_at(frame, match, "old")
    older = [c.thing for c in listed(frame, old, left=False)] if old is not None else []
    return newer if isinstance(newer, Policy) else None, [o for o in older if isinstance(o, Policy)]


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
    elif state.own is not None and text.startswith("căn cứ"):
        yield Statement("BASED_ON", state.own, first.thing, "based_on.own", frame.number)
    elif state.own is not None and _OWN_CARRIES.match(text):
        yield Statement("IMPLEMENTS", state.own, first.thing, "implements.own", frame.number)
    elif state.own is not None and _OWN_AMENDS.match(text):
        yield Statement("AMENDS", state.own, first.thing, "amends.own", frame.number)


def _issuer_by_code(policy: Policy, context: Context) -> Body | None:
    """The body behind the symbol of the article's own document, in the place that it is about."""
    code = re.split(r"[-/]", policy.number)[-1]
    head = {"UBND": "people_committee", "HĐND": "council"}.get(code)
    if head is not None and context.focus:
        return make_body(head, context.province_unit(context.focus))
    if code == "TTg":
        return Body("Thủ tướng Chính phủ", "government", "government", "fixed")
    if code == "TU" and context.focus:
        party = party_body(context.province_unit(context.focus))
        signed = "BAN THƯỜNG VỤ" in context.reader.view.text
        return make_body("standing_committee", None, "", party) if signed else party
    return None


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


def _implementing(frame: Frame, state: Documents) -> Iterator[Statement]:
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
    for pattern, rule in ((_DO_BEFORE, "implements.place"), (_SPIRIT, "implements.spirit")):
        for match in matches(frame, pattern):
            what = chunk_at(frame, match, "what")
            if (
                what is None
                or not isinstance(what.thing, Policy)
                or id(what) in done
                or not _CENTRAL.search(what.thing.number)
            ):
                continue
            unit = _subject_unit(frame, what, state)
            if unit is not None and unit.name == unit.province:
                done.add(id(what))
                yield Statement("IMPLEMENTS", unit, what.thing, rule, frame.number)


def _lower(one: Policy, other: Policy) -> bool:
    """Whether one document can carry out the other: a plan a resolution, not the other way round."""
    return (one.number != other.number and bool(_CENTRAL.search(other.number))) or (
        other.number.endswith("/TU") and not _CENTRAL.search(one.number)
    )


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
    for frame in frames:
        policies = [c.thing for c in frame.chunks if isinstance(c.thing, Policy)]
        if not policies:
            yield from _implementing(frame, state)
            continue
        state.section = sections.get(frame.sentence.line)
        yield from _own(frame, state)
        made = list(_issuing(frame))
        yield from made
        if not any(isinstance(s.object, Policy) and s.object == policies[0] for s in made):
            yield from _section(frame, state)
        yield from _between(frame, state)
        yield from _implementing(frame, state)
        state.last = policies[0] if frame.sentence.bullet else _main(policies, state.last or policies[0])


def _main(policies: list[Policy], last: Policy) -> Policy:
    """The policy that `văn bản này` in the next sentence means: the first of this one that is not the well-known 57."""
    return next((p for p in policies if p.number != "57-NQ/TW"), last)
