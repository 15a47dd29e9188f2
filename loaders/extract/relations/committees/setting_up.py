"""Committees: who set them up or reorganised them, and their province."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.committees.decisions import DECIDING, day_of_decision, decides
from loaders.extract.relations.committees.founders import (
    Founder,
    body_of,
    founder_before,
    founders_named,
    of_what_was,
    owner_meant,
    reads_out,
    said_issuer,
)
from loaders.extract.relations.committees.proposals import has_no_name
from loaders.extract.relations.committees.standing import bodies_of, standing_statements
from loaders.extract.resolution.committees.levels import committee_of
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, matches
from loaders.extract.skeletons.spans import chunk_at, clause_before, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import BODY, COMMITTEE, POLICY, TITLE, Body, Chunk, Committee, Policy, Title, Unit
from loaders.resources.load import load_yaml

_DO, _NUMBER = map(words_of, ("establishing", "numbers"))
_VERB = Pattern(
    rf"(?:^|[\s:])(?P<verb>{_DO})(?P<rest>(?: (?:lại|mới|các|về|một|riêng|ngay|thành viên|bộ máy"
    rf"|chính thức|và ban hành quy chế(?: làm việc| hoạt động)? của))*)"
    rf"(?P<more> (?:(?!{words_of('supplanting')})[^.;]){{0,60}}?(?:lập nên|thành lập|thành))? (?P<what>C)"
)
_FRONTED = Pattern(rf"(?:^|[;.] )(?:được|do) (?P<who>[BT]) (?P<verb>{_DO})(?P<mid>[^;.CBT]{{0,40}}?) , (?P<what>C)")
_PASSIVE = Pattern(rf"(?P<what>C)(?P<mid>[^;.C]{{0,60}}?)\b(?:được|do) (?P<who>[BT]) (?P<verb>{_DO})")
# C , được lập theo quyết định ngày 29 / 11 của T · P là R , lập tháng 2 theo D của B
_DECISION = r"(?:D|quyết định(?: số \d+)?(?: ngày [\d/ -]{1,14})?) của (?P<who>[BT])"
_BY_DECISION = Pattern(
    rf"(?P<what>[CR])(?P<mid>[^;.BC]{{0,50}}?)\b(?P<verb>{_DO})[^;.B]{{0,40}}?(?:theo|bằng) {_DECISION}"
)
_PASSIVE_BARE = Pattern(
    rf"(?P<what>C)(?P<mid>[^;.BC]{{0,60}}?)\b(?P<verb>(?:(?<=được )|(?<=, )(?=\w+(?: \w+)? theo D))(?:{_DO})"
    r"|ra mắt|ra đời|hình thành)"
    r"(?! (?:từ |hồi |vào |trong )?(?:năm|tháng|giữa|cuối|đầu|nhiều năm))"
)
# ban sau do B lập tại D · tổ này được B kiện toàn
_BARE = r"(?:ban|tổ)(?: chỉ đạo| công tác| giúp việc)?"
_PASSIVE_LAST = Pattern(
    rf"(?:^|[;:,] ){_BARE}(?: (?:này|ấy|đó|sau|trước|kia|thứ \w+))? (?:(?:đã|vừa|mới) )*(?:do|được) "
    rf"(?P<who>[BT])(?P<mid>) (?P<verb>{_DO})"
)
# tổ được kiện toàn theo D của B · D thành lập C được T P ký
_BARE_BY_DECISION = Pattern(
    rf"(?:^|[;:,] ){_BARE}(?: này| ấy| đó)?(?P<mid>(?: (?!mới (?:thành )?lập)\w+){{0,3}}?) (?P<verb>(?!mới ){_DO})"
    rf"[^;.BCD]{{0,30}}?(?:theo|bằng) {_DECISION}"
)
_SIGNED_BY = Pattern(
    rf"(?:D|quyết định)(?: về)?(?: việc)? (?P<verb>{_DO}) (?P<what>C)(?P<mid>)"
    r"(?: (?:trong|để|nhằm|giai đoạn) [^;.BCTP]{1,150}?)? (?:được|do) (?P<who>[BT])(?: P)?"
    r"(?: (?:đã|vừa|mới))* ký"
)
# D của B , văn bản kiện toàn ban
_OF_DOCUMENT = Pattern(
    rf"D của (?P<who>B) ,(?P<mid>) (?:văn bản|quyết định|nghị quyết) (?:về )?(?:việc )?(?P<verb>{_DO}) {_BARE}"
    r"(?= (?:và|này|với|mới|gồm)|[ ,.;]|$)"
)
# tỉnh lập riêng C , theo D của B
_LATER = Pattern(
    rf"(?P<verb>{_DO})(?: (?:lại|mới|các|riêng|thêm))* (?P<what>C)(?P<mid>)(?: ,)? (?:theo|tại|bằng) D của (?P<who>B)"
)
# theo D của B , C gồm 14 người · theo D của B , thay thế D , P làm R · theo D do T P ký , C có 13 thành viên
_BY_ORDER = Pattern(
    r"^(?:cũng )?(?:theo|tại|bằng|với) D (?:của (?P<who>[BEI])|(?:do|được) (?P<signer>T)(?: P)? (?:đã |vừa )?ký)(?= ,)"
)
_SIZED = re.compile(r"C (?:nay |hiện |có |với )*(?:gồm|có|với) (?:có )?\d+")
_ADDED = re.compile(r"\bbổ sung (?:[PNT]|làm|giữ|vào|tham gia)")  # P được bổ sung làm R: one more seat
# B lập ba tổ công tác : C do P làm R ; C ; C
_SEVERAL = Pattern(
    rf"(?P<who>[BT])(?P<mid>[^;.PTRC]{{0,40}}?) (?P<verb>{_DO})(?: mới| riêng)? (?:{_NUMBER}|các|\d+)"
    r" (?:tổ|ban|tiểu ban)\b[^;.:PTRC]{0,40}? ?(?::|gồm(?: :)?|là) (?P<what>C)"
)
# B đổi tên C thành C · kiện toàn và đổi tên C thành C · C được đổi tên thành C
_RENAMES = Pattern(
    r"(?:(?P<verb>(?:kiện toàn (?:và|,) )?đổi tên) C (?:hiện có |cũ )?|C (?:được )?đổi tên )thành (?P<what>C)"
)
# T P ký quyết định tổ chức lại C , C và C thành C
_MERGES = Pattern(rf"(?P<verb>{words_of('merging_boards')}) (?:[CB](?: ,| và)? )+thành (?P<what>C)")
_PLANNED = re.compile(
    r"(?<!theo )\b(?:sẽ|dự kiến|dự thảo|chuẩn bị|đề nghị|đề xuất|kiến nghị|yêu cầu|phải|chưa|không"
    r"|có nhiệm vụ|trách nhiệm"
    rf"|(?:{words_of('to_advise')}) tham mưu"
    r"|(?:đồng ý|thống nhất|nhất trí|cho)(?: về)? chủ trương"
    r"|xem xét (?:phương án|việc|chủ trương)|(?:xem xét|(?<!tờ )trình)(?= \Z)|phương án|cân nhắc|đang tính)\b"
)
# B tham mưu T kiện toàn C trước ngày 31 / 7
_BY_A_DAY = re.compile(r"[^;.,]{0,20}?\b(?:trước|xong trước|chậm nhất|không quá) (?:ngày|tháng|quý|cuối|hết|\d)")
_ADVISED, _DONE = re.compile(r"\btham mưu\b"), re.compile(r"\b(?:đã|vừa|mới)\b")
_NOT = re.compile(r"\b(?:chưa|không|đừng)\b")
_ESTABLISHING = Rules(
    (_RENAMES, "established.renamed"),
    (_MERGES, "established.merged"),
    (_BY_DECISION, "established.by"),
    (_PASSIVE, "established.passive"),
    (_FRONTED, "established.passive"),
    (_LATER, "established.by"),
    (_VERB, "established.verb"),
    (_PASSIVE_LAST, "established.passive"),
    (_OF_DOCUMENT, "established.by"),
    (_BARE_BY_DECISION, "established.by"),
    (_SIGNED_BY, "established.by"),
)
_OWN = re.compile(r"(?:điều \d+ \. )?(?:nay )?(?:thành lập|kiện toàn)(?: và đổi tên| lại)? C")
_RENAMED = re.compile(r"[^;.C]*đổi tên C thành C")
_CARRIED = re.compile(rf"(?:^|[;.] )(?:{words_of('thereby')})?(?: ,)? ?$")
_REORGANISED = ("kiện toàn", "đổi tên")
_FOUNDING = frozenset([BODY, COMMITTEE, POLICY, TITLE])  # no rule does without all of them
_ORDERED = re.compile(rf"(?:{words_of('delegating')})$")
# UBND tỉnh yêu cầu các xã thành lập C: who does it is a class of bodies
_MANY = re.compile(
    r"\b(?:các|mỗi|từng|\d+) (?:xã|phường|thị trấn|đặc khu|huyện|địa phương|đơn vị|sở|cơ quan|trường|bệnh viện"
    r"|công ty|tổng công ty|doanh nghiệp|chi nhánh|ngân hàng|hợp tác xã|khoa|viện)\b"
)
_LOCAL = ("province", "district", "ward")
_SIGNED: dict[str, tuple[str, ...]] = {k: tuple(v) for k, v in load_yaml("verbs.yaml")["signed"].items()}


def _make(
    frame: Frame, who: Founder, what: Committee, verb: str, planned: bool, rule: str, offset: int
) -> Iterator[Statement]:
    if isinstance(who, Body) and not who.province and who.unit is None and what.level in _LOCAL:
        return  # a decision of the Politburo sets up no committee of a province
    kind = "reorganised" if any(word in verb for word in _REORGANISED) else "established"
    status, date = "planned" if planned else "asserted", day_of_decision(frame, offset)
    yield Statement("ESTABLISHED", who, what, rule, frame.number, status=status, kind=kind, date=date)


def _establishing(
    frame: Frame, issuer: Body | None, last: Committee | None, known: list[Founder]
) -> Iterator[Statement]:
    done: set[Committee] = set()
    for match, rule in _ESTABLISHING.matches(frame):
        if match.re is _VERB.regex and match["verb"] == "hợp nhất" and not match["more"]:
            continue  # trên cơ sở hợp nhất C và C
        if of_what_was(frame, match.start("verb") if match.re is _VERB.regex else match.start()):
            continue
        what = _what(frame, match, last)
        who, said = _who(frame, match)
        body = body_of(who, signs=True) if who is not None else _carried(frame, match, issuer)
        if what is not None and reads_out(body, what, f"{said.rstrip()} {match.group().lstrip()}"):
            body = next((thing for thing in known if thing.name == what.owner and what.level not in _LOCAL), None)
        body = body or (_by_number(frame, match, what, known, issuer) if what is not None else None)
        if what is None or body is None or what in done or _NOT.search(said) or len(said) > 170 or _MANY.search(said):
            continue
        done.add(what)
        before = clause_before(frame, frame.skeleton.offset(who))[-40:] if who is not None else ""
        around = said + before
        advised = _ADVISED.search(around) and not _DONE.search(around) and _BY_A_DAY.match(match.string, match.end())
        planned = any((_PLANNED.search(around), _ORDERED.search(before.rstrip()), advised))
        yield from _make(frame, body, what, match["verb"] or "đổi tên", planned, rule, match.end())
    for match in matches(frame, _PASSIVE_BARE):
        what = _what(frame, match, None)
        if what is None or what in done or issuer is None or _PLANNED.search(match["mid"]):
            continue
        if what.level == "organisation" and what.owner not in issuer.name:
            continue  # Ban Chỉ đạo của Công ty X vừa được kiện toàn, behind a decision of the province
        done.add(what)
        yield from _make(frame, issuer, what, match["verb"], False, "established.decision", match.end())
    yield from _several(frame, done)
    yield from _by_order(frame, done)


def _by_number(
    frame: Frame, match: re.Match[str], what: Committee, known: list[Founder], issuer: Body | None
) -> Founder | None:
    """`ông A công bố Quyết định số 322/QĐ-UBND kiện toàn Ban Chỉ đạo xã`: the body of its owner that signs so.

    Else who issues the decisions that the text goes through (`Quyết định 2 thành lập C`), where it is of that province.
    """
    start = match.start("verb") if match.re is _VERB.regex else -1
    if start >= 0 and (owner := owner_meant(frame, start, what, known)) is not None:
        return owner
    paper = frame.skeleton.at.get(start - 2) if frame.skeleton.text[max(0, start - 2) : start] == "D " else None
    if paper is None or not isinstance(paper.thing, Policy) or paper.thing.type not in DECIDING:
        return None
    if what.level == "organisation":
        return next((thing for thing in known if thing.name == what.owner), None)
    bodies = [thing for thing in known if isinstance(thing, Body) and thing.province == what.province]
    wanted = _SIGNED.get(paper.thing.number.rsplit("-", 1)[-1].rsplit("/", 1)[-1], ())
    ours = (b for b in bodies if b.unit is not None and what.owner in (b.unit.shown, b.unit.name))
    theirs = issuer if issuer is not None and wanted and issuer.province == what.province != "" else None
    return next((b for b in ours if b.head in wanted), theirs if what.level == "province" else None)


def _several(frame: Frame, done: set[Committee]) -> Iterator[Statement]:
    """`UBND tỉnh lập ba tổ công tác: Tổ A do ông X làm Tổ trưởng; Tổ B; Tổ C`: it sets up each."""
    for match in matches(frame, _SEVERAL):
        who = chunk_at(frame, match, "who")
        body = body_of(who, signs=True) if who is not None else None
        for chunk in frame.chunks:
            what = chunk.thing
            later = frame.skeleton.offset(chunk) >= match.start("what")
            if body is None or not later or not isinstance(what, Committee) or what in done:
                continue
            done.add(what)
            planned = _PLANNED.search(match["mid"]) is not None
            yield from _make(frame, body, what, match["verb"], planned, "established.several", match.end())


def _by_order(frame: Frame, done: set[Committee]) -> Iterator[Statement]:
    """`Theo Quyết định ... của UBND xã, Tổ công tác gồm 14 người`: a decision that says who is in the committee."""
    if (match := next(matches(frame, _BY_ORDER), None)) is None:
        return
    who = chunk_at(frame, match, "who" if match["who"] else "signer")
    if who is None or (body := body_of(who, signs=True)) is None:
        return
    things = (c.thing.body if isinstance(c.thing, Title) else c.thing for c in frame.chunks)
    named = list(dict.fromkeys(thing for thing in things if isinstance(thing, Committee)))
    first = next((c.thing for c in frame.chunks if isinstance(c.thing, Policy)), None)
    if len(named) != 1 or not decides(first):
        return
    manned = any(h.office.role and h.status == "asserted" for h in frame.holdings)
    added = _ADDED.search(frame.skeleton.text) is not None and "kiện toàn" not in frame.skeleton.text
    if named[0] not in done and not added and (manned or _SIZED.search(frame.skeleton.text) is not None):
        yield from _make(frame, body, named[0], "", False, "established.order", match.end())


def _what(frame: Frame, match: re.Match[str], last: Committee | None) -> Committee | None:
    """The committee that a match names, or the last one where it says only `ban`."""
    if "what" not in match.re.groupindex:
        return last
    what = chunk_at(frame, match, "what")
    return committee_of(what.thing) if what is not None and not has_no_name(frame, what) else None


def _who(frame: Frame, match: re.Match[str]) -> tuple[Chunk | None, str]:
    """Who sets up: before an active verb, else where the pattern says; and the words between the two."""
    if all(match.re is not pattern.regex for pattern in (_VERB, _RENAMES, _MERGES)):
        return chunk_at(frame, match, "who"), match["mid"]
    start = match.start("verb") if match["verb"] else match.start()
    who = founder_before(frame, start)
    return who, frame.skeleton.text[frame.skeleton.offset(who) : start] if who is not None else ""


def _carried(frame: Frame, match: re.Match[str], issuer: Body | None) -> Body | None:
    """`UBND tỉnh ban hành Quyết định số 15. Theo đó, kiện toàn Ban Chỉ đạo`: who issued the document before."""
    start = match.start("verb") if match["verb"] else match.start()
    return issuer if _CARRIED.search(frame.skeleton.text[:start]) is not None else None


def _last(frame: Frame) -> Committee | None:
    """The committee that a sentence names last, not a team that serves it (`ủy viên, kiêm Tổ trưởng Tổ giúp việc`)."""
    told = (c.thing for c in reversed(frame.chunks) if "besides" not in c.notes)
    things = (thing.body if isinstance(thing, Title) else thing for thing in told)
    return next((t for t in things if isinstance(t, Committee) and t.kind == "committee"), None)


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
    mentions: list[Committee] = []
    last: Committee | None = None
    issuer: Body | None = None
    since = 0
    bodies_before: list[Body] = []
    known = founders_named(frames)
    for frame in frames:
        said = said_issuer(frame, issued.get(frame.number, []))
        issuer, since = (said, 0) if said is not None else (issuer, since + 1)
        for chunk in frame.chunks:
            thing = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            if isinstance(thing, Committee):
                last = last if last is not None and "besides" in chunk.notes else _last(frame) or thing
                if thing.province and thing not in mentions:
                    province = Unit("", thing.province, thing.province)
                    yield Statement("OF_PROVINCE", thing, province, "committee.province", frame.number)
                mentions.append(thing)
        if frame.number in own and frame.chunks and _OWN.match(frame.skeleton.text):
            named = [c.thing for c in frame.chunks if isinstance(c.thing, Committee)]
            renamed = _RENAMED.match(frame.skeleton.text) is not None and len(named) > 1
            what = named[int(renamed)] if named else None
            if what is not None:
                text = frame.skeleton.text
                yield from _make(frame, own[frame.number], what, text, False, "established.own", len(text))
                continue
        near = issuer if since <= 2 or frame.skeleton.text.startswith("điều ") else None
        yield from () if frame.kinds.isdisjoint(_FOUNDING) else _establishing(frame, near, last, known)
        yield from standing_statements(frame, last, bodies_before, mentions)
        bodies_before += bodies_of(frame) if frame.chunks else ()
