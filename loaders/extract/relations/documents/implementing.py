"""Who carries out a document: a province, a committee, or another document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.documents.acting_places import acts, subject_unit
from loaders.extract.relations.documents.checked import is_checked, is_looked_into
from loaders.extract.relations.documents.document_links import THIS_FIRST, denied, given_behind, subject_document
from loaders.extract.relations.documents.document_state import Documents
from loaders.extract.relations.documents.everywhere import everywhere
from loaders.extract.relations.documents.party_plans import party_plans
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, matches
from loaders.extract.skeletons.spans import chunk_at, listed, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import NQ57, POLICY, Body, Chunk, Committee, Enterprise, Institution, Policy, Title, Unit
from loaders.resources.load import load_yaml

_DO = words_of("implementing")
_GAP = r"(?: (?:nội dung|tinh thần|mục tiêu|hiệu quả|các|có|cho|nghiêm|quyết liệt|thắng lợi|nhiệm vụ))*"
_DOES = Pattern(rf"(?:^|[\s\"“(])(?P<verb>{_DO})(?P<mid>{_GAP}(?: [^DCBG;.,]{{0,25}}?)?) (?P<what>D)")
_BY_MEANS = Pattern(rf"\b(?:{_DO})(?: [^D;.,]{{0,40}}?)? (?:bằng|qua|thông qua|thành) (?P<new>D)")
_SPELLING_OUT = frozenset(load_yaml("verbs.yaml")["spelling_out"])
_NOUNS = words_of("this_document")
_POINTED = Pattern(rf"\b(?:{_DO}){_GAP} (?P<noun>{_NOUNS}) (?:này|trên|nói trên|ấy|đó)\b")
# B có D về chuyển đổi số , B có D ngày 20 / 2 để thực hiện
_TO_DO_IT = Pattern(
    rf"(?P<what>D)(?P<mid>[^;.D]{{0,120}}) (?P<new>D)(?: ngày [\d /.-]*\d)? (?:để|nhằm) (?:{_DO})(?= ?(?:[.;,]|$))"
)
_DO_BEFORE = Pattern(rf"(?:^|[\s\"“(])(?:{_DO})(?P<mid>[^D;.]{{0,70}}?) ?(?P<what>D)")
_SPIRIT = Pattern(
    rf"(?P<what>D)[^D.]{{0,200}}?(?:{_DO})[^D.]{{0,25}}(?:tinh thần |nội dung |)(?:nghị quyết|chủ trương)"
)
_FOR = Pattern(rf"(?P<who>C)[^D;.]{{0,40}}?(?:để|nhằm) (?:{_DO})[^D;.]{{0,30}}? ?(?P<what>D)")
# C có nhiệm vụ giúp T chỉ đạo thực hiện D của B , D
_CHARGED = Pattern(
    rf"(?P<who>C) (?:có|được giao|nhận) (?:nhiệm vụ|trách nhiệm|chức năng)[^D;.CBEI]{{0,80}}?(?:{_DO})"
    r"(?: [^D;.,]{0,30}?)? (?P<what>D)"
)
_OF_BODY = Pattern(
    rf"(?:{_NOUNS})[^D;.,]{{0,20}}? của (?P<who>[BI])(?: để| nhằm)? (?:{_DO})(?P<mid>[^D;.,]{{0,40}}?) (?P<what>D)"
)
# E sơ kết một năm thực hiện kế hoạch X và nửa năm triển khai D; not: E giúp tỉnh triển khai D
_BY_HOUSE = Pattern(
    rf"(?P<who>[EI])(?! [PT]\b)(?P<mid>[^D;.:BCTPNULEI]{{0,90}}?)\b(?<!việc )(?:{_DO}){_GAP} (?P<what>D)"
)
_FOR_OTHERS = re.compile(rf"\b(?:{words_of('done_for_others')})\b")
_BY_PLACE = Rules((_DO_BEFORE, "implements.place"), (_SPIRIT, "implements.spirit"))
_BY_NAME = re.compile(r"(?:thực hiện|triển khai) nghị quyết (?:số )?57\b(?! ngày (?!22/12/2024))")
CENTRAL = re.compile(r"(?:TW|CP|TTg|QH\d+|BCĐTW|UBTVQH\d+)$")
# 87/KH-SKHCN carries out 1022/KH-UBND: what a department of the province gives
_OF_DEPARTMENT, _OF_PROVINCE = re.compile(r"-S[A-ZĐ&]{2,}$"), re.compile(r"-(?:UBND|HĐND)$")
_HIGHER = tuple(load_yaml("policies.yaml")["higher"])
_LOWER_BODIES = frozenset(load_yaml("policies.yaml")["lower_bodies"])
_OTHER_VERB = re.compile(
    r"\b(?:đồng thời|bám sát|(?:quy|được) định tại|theo (?:yêu cầu|quy định|tinh thần) (?:của|tại))\b"
)
_ISSUED_BY = re.compile(
    rf" (?:của|do|được|mà|-) [BTCIE](?: P)?(?: (?:{words_of('issuing')}))?| ngày [\d /.-]*\d"
    rf"| ban hành| để| nhằm| về(?: việc)?| (?:{_NOUNS})(?= |$)"
)
_DOER = re.compile(r"[BTCLUIEPN](?!\w)")


def _ministry(frame: Frame, what: Chunk) -> Body | None:
    """`Sáng 5/6 tại Hà Nội, Bộ Y tế họp triển khai ... theo Chỉ thị số 07`: the ministry that acts."""
    before = [c for c in frame.chunks if frame.skeleton.offset(c) < frame.skeleton.offset(what) and c.kind in "BLUD"]
    acting = [c for c in before if c.kind != "L" or acts(frame, c)]
    first = acting[0].thing if acting else None
    return first if isinstance(first, Body) and first.kind == "ministry" else None


def _lower_place(frame: Frame, what: Chunk) -> bool:
    """`UBND phường X triển khai D`, `bước đi của phường X trong thực hiện D`: not the province, which nothing names."""
    at = frame.skeleton.offset(what)
    acting = [c for c in frame.chunks if c.kind in "BTUIEL" and acts(frame, c)]
    before = [c for c in acting if frame.skeleton.offset(c) < at]
    behind = [c for c in acting if not frame.skeleton.before(c).endswith(" của")]
    actor = before[-1] if before else behind[0] if behind else None
    if actor is None or any(c.kind == "L" for c in acting):
        return False
    body = actor.thing.body if isinstance(actor.thing, Title) else actor.thing
    unit = body.unit if isinstance(body, Body) else body
    return isinstance(unit, Institution | Enterprise) or (
        isinstance(unit, Unit) and unit.name not in ("", unit.province)
    )


def implementing(frame: Frame, state: Documents) -> Iterator[Statement]:
    """IMPLEMENTS in one sentence."""
    documents = POLICY in frame.kinds
    done: set[int] = set()
    if documents:
        yield from _by_documents(frame, state, done)
    if state.may_mean(frame) and _POINTED.spoken(frame.skeleton.text):
        yield from _by_pointing(frame, state)
    if frame.chunks:
        yield from _by_committees(frame, state, done)
    if not documents:
        return
    yield from party_plans(frame, done)
    for match in matches(frame, _OF_BODY):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if who is None or what is None or id(what) in done or not isinstance(what.thing, Policy):
            continue
        if isinstance(who.thing, Body | Institution) and CENTRAL.search(what.thing.number):
            done.add(id(what))
            yield Statement("IMPLEMENTS", who.thing, what.thing, "implements.body", frame.number)
    yield from _by_houses(frame, done)
    for match, rule in _BY_PLACE.matches(frame):
        what = chunk_at(frame, match, "what")
        if what is None or not isinstance(what.thing, Policy) or id(what) in done:
            continue
        if _of_nobody_here(frame, match):
            continue
        ministry = _ministry(frame, what)
        if ministry is not None:
            done.add(id(what))
            yield Statement("IMPLEMENTS", ministry, what.thing, "implements.body", frame.number)
            continue
        if _lower_place(frame, what):
            continue
        unit = subject_unit(frame, what, state) if CENTRAL.search(what.thing.number) else None
        if unit is not None and unit.name == unit.province:
            done.add(id(what))
            yield Statement("IMPLEMENTS", unit, what.thing, rule, frame.number)


def _of_nobody_here(frame: Frame, match: re.Match[str]) -> bool:
    """Whether a document is only looked into, is another verb's, or is carried out by nobody or the whole country."""
    text = frame.skeleton.text
    if "mid" in match.re.groupindex and (_OTHER_VERB.search(match["mid"]) or denied(frame, match.start() + 1)):
        return True
    return is_looked_into(text, match.end()) or everywhere(text, match.start())


def _by_houses(frame: Frame, done: set[int]) -> Iterator[Statement]:
    """`Tổng công ty X sơ kết nửa năm triển khai Nghị quyết số 57-NQ/TW`: a firm or school does it itself."""
    for match in matches(frame, _BY_HOUSE):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if who is None or what is None or id(what) in done or not isinstance(what.thing, Policy):
            continue
        if _FOR_OTHERS.search(match["mid"]) or not acts(frame, who) or denied(frame, match.start("what")):
            continue
        for each in listed(frame, what, left=False) if isinstance(who.thing, Enterprise | Institution) else ():
            if isinstance(each.thing, Policy) and CENTRAL.search(each.thing.number):
                done.add(id(each))
                yield Statement("IMPLEMENTS", who.thing, each.thing, "implements.body", frame.number)


def _by_documents(frame: Frame, state: Documents, done: set[int]) -> Iterator[Statement]:
    """A plan that carries out a resolution: `Kế hoạch số 41/KH-UBND, cụ thể hóa Nghị quyết số 57-NQ/TW`."""
    for match in matches(frame, _DOES):
        what, doc = chunk_at(frame, match, "what"), _doer(frame, match.start(), state)
        if what is None or denied(frame, match.start("verb")):
            continue
        if doc is not None and is_checked(frame.skeleton.text, match.start("verb")):
            done.update(id(each) for each in listed(frame, what, left=False))
            continue
        if doc is not None:
            yield from _carries(frame, doc, what, done, spelt_out=match["verb"] in _SPELLING_OUT)
            continue
        for given in given_behind(frame, match.start("verb"), what):
            yield from _carries(frame, given, what, set())
    for match in matches(frame, _TO_DO_IT):
        what, giving = chunk_at(frame, match, "what"), chunk_at(frame, match, "new")
        if what is not None and giving is not None and isinstance(giving.thing, Policy):
            yield from _carries(frame, giving.thing, what, done)
    for match in matches(frame, _BY_MEANS):
        if denied(frame, match.start()):
            continue
        new = chunk_at(frame, match, "new")
        old = next((c.thing for c in reversed(frame.chunks) if _before(frame, c, match.start())), state.last)
        if new is not None and isinstance(new.thing, Policy) and isinstance(old, Policy) and _lower(new.thing, old):
            yield Statement("IMPLEMENTS", new.thing, old, "implements.means", frame.number)


def _by_pointing(frame: Frame, state: Documents) -> Iterator[Statement]:
    """`Để cụ thể hóa nghị quyết này`: a document that carries out the one named before."""
    for match in matches(frame, _POINTED):
        doc = _doer(frame, match.start(), state) or _behind(frame, match.end())
        meant = _meant(frame, match, state)
        if doc is not None and meant is not None and _lower(doc, meant):
            yield Statement("IMPLEMENTS", doc, meant, "implements.pointed", frame.number)


def _before(frame: Frame, chunk: Chunk, offset: int) -> bool:
    return isinstance(chunk.thing, Policy) and frame.skeleton.offset(chunk) < offset


def _carries(frame: Frame, doc: Policy, what: Chunk, done: set[int], *, spelt_out: bool = False) -> Iterator[Statement]:
    """A document carries out another and those listed with it, one of which is higher, or whose terms it spells out."""
    several = [c for c in listed(frame, what, left=False) if isinstance(c.thing, Policy)]
    below = _below(frame, doc, what)
    if not (spelt_out or below) and not any(_lower(doc, c.thing) for c in several if isinstance(c.thing, Policy)):
        return
    for each in several:
        if not isinstance(each.thing, Policy) or each.thing.number in ("", doc.number) or not _can(doc, each.thing):
            continue
        if each is what or spelt_out or each.thing.type == doc.type or _lower(doc, each.thing):
            done.add(id(each))
            yield Statement("IMPLEMENTS", doc, each.thing, "implements.document", frame.number)


def _below(frame: Frame, doc: Policy, what: Chunk) -> bool:
    """`Thực hiện Kế hoạch số 612/KH-UBND của UBND tỉnh, UBND xã X ban hành Kế hoạch số 5/KH-UBND`: of a lower level."""
    at, given = frame.skeleton.offset(what), next((c for c in frame.chunks if c.thing is doc), None)
    bodies = [c for c in frame.chunks if isinstance(c.thing, Body)]
    whose = next((c for c in bodies if frame.skeleton.offset(c) > at), None)
    if given is None or whose is None or not frame.skeleton.before(whose).rstrip().endswith(" của"):
        return False
    before = [c for c in bodies if frame.skeleton.offset(c) < frame.skeleton.offset(given) and c is not whose]
    giver, above = before[-1].thing if before else None, whose.thing
    if not isinstance(giver, Body) or not isinstance(above, Body) or above.unit is None:
        return False
    whole = above.unit.name == above.province
    return whole and (giver.kind in _LOWER_BODIES or (giver.unit is not None and giver.unit.name != giver.province))


def _can(doc: Policy, what: Policy) -> bool:
    """Whether a document can carry out another: what the centre has given carries out nothing of a province."""
    return bool(CENTRAL.search(what.number)) or not CENTRAL.search(doc.number)


def _doer(frame: Frame, offset: int, state: Documents) -> Policy | None:
    """The document that does what a verb at an offset says, and nobody else does it (`B triển khai D`)."""
    text = frame.skeleton.text
    before = [c for c in frame.chunks if isinstance(c.thing, Policy) and frame.skeleton.offset(c) < offset]
    if before and not _doers(text[frame.skeleton.offset(before[-1]) + 1 : offset + 1]).strip(" ,-–:"):
        return before[-1].thing if isinstance(before[-1].thing, Policy) else None
    doc = subject_document(frame, offset, state)
    at = max((frame.skeleton.offset(c) for c in before if c.thing is doc), default=-1)
    if doc is None or (at < 0 and not THIS_FIRST.match(text)):
        return None
    return None if _DOER.search(_doers(text[at + 1 : offset + 1])) else doc


def _doers(between: str) -> str:
    """The words between a document and a verb without who issued it: ` của B ngày 6/3 để`."""
    return _ISSUED_BY.sub("", between)


def _behind(frame: Frame, offset: int) -> Policy | None:
    """`Để cụ thể hóa nghị quyết này, UBND tỉnh đã có Kế hoạch số 1290/KH-UBND`: the document behind."""
    here = [c.thing for c in frame.chunks if frame.skeleton.offset(c) >= offset and isinstance(c.thing, Policy)]
    return here[0] if len(here) == 1 and isinstance(here[0], Policy) else None


def _meant(frame: Frame, match: re.Match[str], state: Documents) -> Policy | None:
    """The document that `nghị quyết này` means: the last of that type before it."""
    here = [c.thing for c in frame.chunks if frame.skeleton.offset(c) < match.start() and isinstance(c.thing, Policy)]
    for policy in reversed([*([state.last] if state.last else []), *here]):
        if isinstance(policy, Policy) and policy.type.lower().startswith(match["noun"]):
            return policy
    return None


def _by_committees(frame: Frame, state: Documents, done: set[int]) -> Iterator[Statement]:
    for match in matches(frame, _FOR):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        if who is not None and what is not None and isinstance(what.thing, Policy) and isinstance(who.thing, Committee):
            done.add(id(what))
            yield Statement("IMPLEMENTS", who.thing, what.thing, "implements.committee", frame.number)
    for match in matches(frame, _CHARGED):
        who, what = chunk_at(frame, match, "who"), chunk_at(frame, match, "what")
        for each in listed(frame, what, left=False) if what is not None else ():
            if who is not None and isinstance(who.thing, Committee) and isinstance(each.thing, Policy):
                done.add(id(each))
                yield Statement("IMPLEMENTS", who.thing, each.thing, "implements.committee", frame.number)
    for chunk in frame.chunks:
        committee = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
        if (
            isinstance(committee, Committee)
            and committee not in state.named
            and _BY_NAME.search(committee.name.lower())
        ):
            state.named.add(committee)
            yield Statement("IMPLEMENTS", committee, Policy("Nghị quyết", NQ57), "implements.name", frame.number)


def _lower(one: Policy, other: Policy) -> bool:
    """Whether one document can carry out the other: a plan a resolution, not the other way round."""
    if one.number == other.number or CENTRAL.search(one.number):
        return one.number != other.number and bool(CENTRAL.search(other.number))
    over = other.type.lower().startswith(_HIGHER) and not one.type.lower().startswith(_HIGHER)
    within = _OF_DEPARTMENT.search(one.number) is not None and _OF_PROVINCE.search(other.number) is not None
    return over or within or bool(CENTRAL.search(other.number)) or other.number.endswith("/TU")
