"""Documents: who issued them; all statements on documents, sentence by sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.dates import PartialDate
from loaders.extract.article.context import Context
from loaders.extract.relations.documents.carriers import carriers
from loaders.extract.relations.documents.carrying_out import of_what_others_do, who_carries_out, who_founds
from loaders.extract.relations.documents.document_links import document_links
from loaders.extract.relations.documents.document_state import Documents
from loaders.extract.relations.documents.implementing import implementing
from loaders.extract.relations.documents.issued_on import day_of, gives
from loaders.extract.relations.documents.issuers import issuer_of
from loaders.extract.relations.documents.own_text import note_board, own_document
from loaders.extract.relations.documents.signers import PRIME_MINISTER, fits, heads_of, may_share, of_its_head, signer
from loaders.extract.resolution.unify import with_days
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, matches
from loaders.extract.skeletons.spans import chunk_at, listed, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import NQ57, POLICY, Body, Chunk, Policy, Title
from loaders.resources.load import load_yaml

_NUMBER = words_of("numbers")
_ISSUE = words_of("issuing")
# D của B (not: D về quy chế hoạt động của B) · D , ngày ... , của B · D , văn bản của B
_OF = Pattern(
    r"(?P<doc>D) (?:,? ?(?:ban hành|do|ký) |, (?:(?:một |bản )?(?:văn bản|văn kiện) )?)?"
    r"(?:năm \d{4} |ngày \d[\d ./-]{1,10} )?(?:\([^()]{0,40}\) )?"
    rf"(?:về (?![^DBC;.]{{0,90}}\b(?:{words_of('inner_matters')}) của)[^DBC;.]{{0,90}} )?"
    r"(?:này )?(?:là )?của (?P<who>[BCEIULT])"
)
# D (22/12/2024) - Bộ Chính trị - ...
_DASH = Pattern(r"^(?P<doc>D)(?: \([^()]{0,30}\))? (?:-|–|:|\|) (?P<who>[BC])")
# B lập theo D
_UNDER = Pattern(
    rf"(?P<who>[BC]) (?:đã |vừa )?(?:{words_of('establishing')})\b[^D;.,BCEI]{{0,30}}?(?:theo|bằng) (?P<doc>D)"
)
# Bằng D , B lập ... · B , bằng D , giao ...
_MEANS = Pattern(
    r"(?:^|[,;(] )(?:bằng|với|tại|trong|theo|qua) (?P<doc>D) , (?P<who>[BCT])"
    r"|(?P<who2>[BC]) , (?:bằng|với|qua) (?P<doc2>D)"
)
# P được T bổ nhiệm giữ chức T tại D: an act of the Prime Minister's, by a number that is his alone
_ACT = Pattern(r"(?:được|do) (?P<who>T) [^D;.]{0,170}?\b(?:tại|theo|bằng) (?P<doc>D)")
_AT = Pattern(r"(?P<who>[BC]) (?P<mid>[^D;.,BCEI]{0,40}?)(?:tại|trong|nêu tại|qua|bằng|thông qua) (?P<doc>D)")
# not: theo chỉ đạo của B , T P ký D; but: thay mặt B , T P ký D
_BY_VERB = Pattern(
    r"(?P<who>[BCEIT])(?P<mid>(?: (?!D)(?:(?:(?<=T )|(?<=mặt B ))[^;.BCDGEI]{0,70}?"
    r"|(?<=[BCEI] )(?:[^;.BCDGEIT]|(?<=do )T){0,70}?))?)"
    rf" (?:{_ISSUE})(?: (?:một|các|bản|những|thêm"
    rf"|đồng thời|ngay))? (?:hai |ba )?(?P<doc>D)"
)
_PASSIVE = Pattern(rf"(?P<doc>D)(?P<mid>[^D;.]{{0,60}}?)\b(?:được|do|mà) (?P<who>[BCEIT])(?: P)? (?:{_ISSUE})")
_ISSUING = Rules(
    (_DASH, "issued.dash"),
    (_AT, "issued.at"),
    (_ACT, "issued.at"),
    (_UNDER, "issued.at"),
    (_MEANS, "issued.means"),
    (_OF, "issued.of"),
    (_PASSIVE, "issued.passive"),
    (_BY_VERB, "issued.verb"),
)
_TOLD_WITH_DAY = ("issued.verb", "issued.passive", "issued.of")
_FORGED = re.compile(rf"\b(?<!tác )(?<!khán )(?:{words_of('forged')})\b(?! định| thiết| sử)[^.;]*\Z")
# Quyết định này thay thế D: the next sentence goes on about the newer one
_THIS_DOES = re.compile(rf"(?:{words_of('this_document')}|văn bản) (?:này|nói trên|mới) (?!.*(?:bị|được) )")
# kỳ họp cũng thông qua D: the assembly of the place
_AT_SESSION = re.compile(r"(?:^|[;.,] )(?:tại )?(?:kỳ họp|các đại biểu)\b[^.;D]{0,60}\bthông qua(?: \w+)? \Z")
_NEAR = 50
_BATCH = Pattern(rf"\b(?:các|những|{_NUMBER}|nhiều|loạt) (?P<kind>{words_of('this_document')}) của (?P<who>B)")
_JOINT = frozenset(load_yaml("policies.yaml")["joint"])


def _issued(frame: Frame, chunk: Chunk, who: Chunk, rule: str, day: str) -> Iterator[Statement]:
    policy = chunk.thing
    if not isinstance(policy, Policy) or policy.type in _JOINT or _forged(frame, chunk):
        return
    issuer, loose = signer(who.thing, policy), rule in ("issued.at", "issued.means")
    if loose and isinstance(who.thing, Title) and issuer is not PRIME_MINISTER:
        return
    if not policy.number and rule == "issued.verb" and not gives(frame, who, chunk):
        return
    sure = not loose and (issuer is PRIME_MINISTER or not isinstance(who.thing, Title) or of_its_head(issuer, policy))
    if issuer is not None and fits(policy, issuer) and (sure or heads_of(policy) or not isinstance(issuer, Body)):
        yield Statement("ISSUED", issuer, policy, rule, frame.number, date=policy.date or day)


def _forged(frame: Frame, chunk: Chunk) -> bool:
    """`Các quyết định giả mang số 115/QĐ-BNV`: nobody has given it."""
    at = frame.skeleton.offset(chunk)
    return _FORGED.search(frame.skeleton.text, max(0, at - _NEAR), at) is not None


def _issuing(frame: Frame, published: PartialDate | None) -> Iterator[Statement]:
    seen: set[int] = set()
    for match, rule in _ISSUING.matches(frame):
        doc, who = _end(frame, match, "doc"), _end(frame, match, "who")
        if who is not None and rule == "issued.verb" and of_what_others_do(frame, who, match.end() - 1):
            who = who_carries_out(frame, who)
        elif who is not None and rule == "issued.verb":
            who = who_founds(frame, who) or who
        if doc is None or who is None or id(doc) in seen:
            continue
        day = day_of(frame, who, doc, match.end(), published) if rule in _TOLD_WITH_DAY else ""
        for each in listed(frame, doc, left=rule == "issued.of", right=rule == "issued.verb"):
            if id(each) not in seen and may_share(each.thing, who.thing, doc.thing):
                made = list(_issued(frame, each, who, rule, day))
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
                body = body or _of_batch(policy, batches) or _only(policy, bodies, context, _at_session(frame, chunk))
                if body is not None:
                    yield Statement("ISSUED", body, policy, "issued.symbol", frame.number, date=policy.date)


def _batches(frames: list[Frame]) -> dict[str, set[Body]]:
    """`công bố các quyết định của Ban Thường vụ Tỉnh ủy`: by the kind of document, whose they are."""
    out: dict[str, set[Body]] = {}
    for frame in frames:
        for match in matches(frame, _BATCH):
            who = chunk_at(frame, match, "who")
            whose = listed(frame, who, left=False) if who is not None else ()
            out.setdefault(match["kind"], set()).update(c.thing for c in whose if isinstance(c.thing, Body))
    return out


def _of_batch(policy: Policy, batches: dict[str, set[Body]]) -> Body | None:
    """The one body whose batch holds documents of this kind, where the number can be its."""
    whose = batches.get(policy.type.lower(), set())
    return next(iter(whose)) if len(whose) == 1 and fits(policy, next(iter(whose))) else None


def _at_session(frame: Frame, chunk: Chunk) -> bool:
    """`Kỳ họp cũng thông qua Nghị quyết số 46`: whether the assembly that meets gives a document."""
    return _AT_SESSION.search(frame.skeleton.text[: frame.skeleton.offset(chunk)]) is not None


def _only(policy: Policy, bodies: set[Body], context: Context, here: bool) -> Body | None:
    """The one body of an article on one place that the symbol can mean: `Nghị quyết 30/2023/NQ-HĐND`.

    Where it is given at a session of that place (`here`), bodies of others do not matter.
    """
    heads = heads_of(policy)
    if heads is None or "fixed" in heads or not context.local or context.places.multi:
        return None
    fitting = [body for body in bodies if body.head in heads and (not here or body.province == context.focus)]
    return fitting[0] if len(fitting) == 1 and fitting[0].province == context.focus else None


def _section(frame: Frame, state: Documents) -> Iterator[Statement]:
    """The body of a section heading issued the documents that its items begin with."""
    first = frame.chunks[0] if frame.chunks else None
    if state.section is None or not frame.sentence.bullet or first is None or first.kind != POLICY:
        return
    if frame.skeleton.offset(first) == 0 and isinstance(first.thing, Policy) and fits(first.thing, state.section):
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
    told = {s.object.number for s in out if s.type == "ISSUED" and isinstance(s.object, Policy)}
    out += _by_symbol(frames, context, told)
    yield from out if context.places.multi else with_days(frames, out)


def _sentence(frame: Frame, state: Documents, sections: dict[int, Body | None]) -> Iterator[Statement]:
    """What one sentence states of documents."""
    if POLICY not in frame.kinds:
        note_board(frame, state)
        yield from implementing(frame, state)
        return
    policies = [c.thing for c in frame.chunks if isinstance(c.thing, Policy)]
    state.section = sections.get(frame.sentence.line)
    yield from own_document(frame, state)
    made = list(_issuing(frame, state.context.reader.view.published))
    yield from made
    if not any(isinstance(s.object, Policy) and s.object == policies[0] for s in made):
        yield from _section(frame, state)
    yield from document_links(frame, state)
    done = list(implementing(frame, state))
    yield from done
    yield from carriers(frame, {(s.subject, s.object) for s in done})
    state.seen += [p for p in policies if p.number]
    if state.last is None or not _THIS_DOES.match(frame.skeleton.text):
        state.last = policies[0] if frame.sentence.bullet else _main(policies, state.last or policies[0])


def _main(policies: list[Policy], last: Policy) -> Policy:
    """The policy that `văn bản này` in the next sentence means: the first of this one that is not the well-known 57."""
    return next((p for p in policies if p.number != NQ57), last)
