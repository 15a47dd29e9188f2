"""Committees: who set them up or reorganised them, and their province."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.frame import Frame
from loaders.extract.relations.pattern import Pattern, Rules, matches
from loaders.extract.relations.spans import chunk_at, clause_before, words_of
from loaders.extract.relations.standing import bodies_of, standing_statements
from loaders.extract.statements import Statement
from loaders.extract.things import TITLE, Body, Chunk, Committee, Enterprise, Institution, Policy, Title, Unit

_DO = words_of("establishing")
_VERB = Pattern(
    rf"(?:^|[\s:])(?P<verb>{_DO})(?P<rest>(?: (?:lại|mới|các|về|một|riêng|ngay|thành viên|bộ máy"
    rf"|chính thức))*)(?P<more> [^.;]{{0,60}}?(?:lập nên|thành lập|thành))? (?P<what>C)"
)
_PASSIVE = Pattern(rf"(?P<what>C)(?P<mid>[^;.C]{{0,60}}?)\b(?:được|do) (?P<who>[BT]) (?P<verb>{_DO})")
_BY_DECISION = Pattern(
    rf"(?P<what>C)(?P<mid>[^;.BC]{{0,50}}?)\b(?P<verb>{_DO})[^;.B]{{0,40}}?(?:theo|bằng) D của (?P<who>B)"
)
_PASSIVE_BARE = Pattern(
    rf"(?P<what>C)(?P<mid>[^;.BC]{{0,60}}?)\b(?P<verb>(?<=được )(?:{_DO})|ra mắt|ra đời|hình thành)"
    r"(?! (?:từ |hồi |vào |trong )?(?:năm|tháng|giữa|cuối|đầu|nhiều năm))"
)
# B đổi tên C thành C · kiện toàn và đổi tên C thành C · C được đổi tên thành C
_RENAMES = Pattern(
    r"(?:(?P<verb>(?:kiện toàn (?:và|,) )?đổi tên) C (?:hiện có |cũ )?|C (?:được )?đổi tên )thành (?P<what>C)"
)
# B ban hành quyết định · T P đã ký ban hành D
_DECIDES = Pattern(rf"(?P<who>[BT])(?: P)?(?: \w+){{0,3}}? (?:{words_of('issuing')}) (?:quyết định|D)")
_PLANNED = re.compile(r"\b(?:sẽ|dự kiến|chuẩn bị|đề nghị|đề xuất|yêu cầu|phải|chưa|không|có nhiệm vụ|tham mưu)\b")
_NOT = re.compile(r"\b(?:chưa|không|đừng)\b")
_ESTABLISHING = Rules(
    (_RENAMES, "established.renamed"),
    (_BY_DECISION, "established.by"),
    (_PASSIVE, "established.passive"),
    (_VERB, "established.verb"),
)
_OWN = re.compile(r"(?:điều \d+ \. )?(?:nay )?(?:thành lập|kiện toàn)(?: và đổi tên| lại)? C")
_RENAMED = re.compile(r"[^;.C]*đổi tên C thành C")
_CARRIED = re.compile(rf"(?:^|[;.] )(?:{words_of('thereby')})?(?: ,)? ?$")
_REORGANISED = ("kiện toàn", "đổi tên")
_SETTING_UP = ("court", "ministry", "front", "mass")


def _date(frame: Frame, offset: int) -> str:
    """Date of the decision that a clause names."""
    policies = [c.thing for c in frame.chunks if isinstance(c.thing, Policy) and frame.skeleton.offset(c) < offset + 60]
    return next((p.date for p in policies if p.date and p.number != "57-NQ/TW"), "")


Founder = Body | Institution | Enterprise


def _body_of(chunk: Chunk) -> Founder | None:
    """The body that acts: itself, or that of the post whose holder acts (`Bộ trưởng ... ký`)."""
    if isinstance(chunk.thing, Founder):
        return chunk.thing
    if chunk.kind == TITLE and isinstance(chunk.thing, Title) and isinstance(chunk.thing.body, Body):
        body = chunk.thing.body
        whole = body.head != "fixed" or body.kind in _SETTING_UP
        return body if chunk.thing.rank == "head" and whole else None
    return None


def _founder(frame: Frame, offset: int) -> Chunk | None:
    """The nearest body, or head of one, before a verb of founding; a document or programme may stand between."""
    for chunk in reversed([c for c in frame.chunks if frame.skeleton.offset(c) < offset]):
        if chunk.kind in ("B", "T", "E", "I") and _body_of(chunk) is not None:
            return chunk
        if chunk.kind == "R" or ";" in frame.skeleton.text[frame.skeleton.offset(chunk) : offset]:
            return None
    return None


def _make(frame: Frame, who: Founder, what: Chunk, verb: str, planned: bool, rule: str) -> Iterator[Statement]:
    if isinstance(what.thing, Committee):
        kind = "reorganised" if any(word in verb for word in _REORGANISED) else "established"
        status = "planned" if planned else "asserted"
        date = _date(frame, frame.skeleton.offset(what))
        yield Statement("ESTABLISHED", who, what.thing, rule, frame.number, status=status, kind=kind, date=date)


def _establishing(frame: Frame, issuer: Body | None) -> Iterator[Statement]:
    done: set[int] = set()
    for match, rule in _ESTABLISHING.matches(frame):
        what = chunk_at(frame, match, "what")
        who, said = _who(frame, match)
        body = _body_of(who) if who is not None else _carried(frame, match, issuer)
        if what is None or body is None or id(what) in done or _NOT.search(said) or len(said) > 170:
            continue
        done.add(id(what))
        before = clause_before(frame, frame.skeleton.offset(who))[-40:] if who is not None else ""
        planned = _PLANNED.search(said + before) is not None
        yield from _make(frame, body, what, match["verb"] or "đổi tên", planned, rule)
    for match in matches(frame, _PASSIVE_BARE):
        what = chunk_at(frame, match, "what")
        if what is None or id(what) in done or issuer is None or _PLANNED.search(match["mid"]):
            continue
        done.add(id(what))
        yield from _make(frame, issuer, what, match["verb"], False, "established.decision")


def _who(frame: Frame, match: re.Match[str]) -> tuple[Chunk | None, str]:
    """Who sets up: before an active verb, else where the pattern says; and the words between the two."""
    if match.re is not _VERB.regex and match.re is not _RENAMES.regex:
        return chunk_at(frame, match, "who"), match["mid"]
    start = match.start("verb") if match["verb"] else match.start()
    who = _founder(frame, start)
    return who, frame.skeleton.text[frame.skeleton.offset(who) : start] if who is not None else ""


def _carried(frame: Frame, match: re.Match[str], issuer: Body | None) -> Body | None:
    """`UBND tỉnh ban hành Quyết định số 15. Theo đó, kiện toàn Ban Chỉ đạo`: who issued the document before."""
    start = match.start("verb") if match["verb"] else match.start()
    return issuer if _CARRIED.search(frame.skeleton.text[:start]) is not None else None


def _decides(frame: Frame) -> Body | None:
    """`UBND tỉnh ban hành quyết định`: who issues a document that is given no number."""
    for match in matches(frame, _DECIDES):
        who = chunk_at(frame, match, "who")
        body = _body_of(who) if who is not None else None
        if isinstance(body, Body) and (body.province or body.kind in _SETTING_UP):
            return body
    return None


def committee_statements(
    frames: list[Frame], issued: dict[int, list[Body]], own_issuer: Body | None = None
) -> Iterator[Statement]:
    """ESTABLISHED, STANDING_BODY_OF and OF_PROVINCE, sentence by sentence.

    Args:
        frames: the sentences.
        own_issuer: who issued the article itself, where it is the text of a decision.
        issued: bodies that a sentence says issued a document, for `theo văn bản này, Ban Chỉ đạo được kiện toàn`.
    """
    own = {f.number: own_issuer for f in frames} if own_issuer is not None else {}
    seen: set[Committee] = set()
    last: Committee | None = None
    issuer: Body | None = None
    since = 0
    bodies_before: list[Body] = []
    for frame in frames:
        bodies = issued.get(frame.number, [])
        local = [b for b in bodies if b.province or b.kind == "ministry"]
        decides = _decides(frame)
        issuer, since = (local[0], 0) if local else (decides, 0) if decides is not None else (issuer, since + 1)
        for chunk in frame.chunks:
            thing = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            if isinstance(thing, Committee):
                last = thing
                if thing not in seen and thing.province:
                    seen.add(thing)
                    province = Unit("", thing.province, thing.province)
                    yield Statement("OF_PROVINCE", thing, province, "committee.province", frame.number)
        if frame.number in own and frame.chunks and _OWN.match(frame.skeleton.text):
            named = [c for c in frame.chunks if isinstance(c.thing, Committee)]
            renamed = _RENAMED.match(frame.skeleton.text) is not None and len(named) > 1
            what = named[int(renamed)] if named else None
            if what is not None:
                yield from _make(frame, own[frame.number], what, frame.skeleton.text, False, "established.own")
                continue
        yield from _establishing(frame, issuer if since <= 2 else None)
        yield from standing_statements(frame, last, bodies_before)
        bodies_before += bodies_of(frame)
