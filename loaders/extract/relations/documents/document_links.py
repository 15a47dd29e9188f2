"""Documents that amend, replace, rest on or carry out others, and which document of a sentence does so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.relations.documents.document_state import Documents
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, matches
from loaders.extract.skeletons.spans import chunk_at, listed, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import Chunk, Policy
from loaders.resources.words import list_of

_REPLACE, _AMEND, _BASE, _DO, _ISSUE = (
    words_of(name) for name in ("superseding", "amending", "basing", "implementing", "issuing")
)
_GAP = r"(?: (?:các|cho|toàn bộ|một số điều của|nội dung|hiệu quả|tinh thần))*(?: [^D;.,]{0,40}?)? ?"
_BY = r"(?: hoàn toàn)? (?:bởi|bằng|tại|theo)(?: văn bản mới| bản mới)?(?: là)? (?P<new>D)"
_NOT_BY = r"(?! (?:hoàn toàn )?(?:bởi|bằng) )"
_AT_LAST = r"(?: [^D;.]{0,45}?)? (?:bằng|bởi) (?P<new>D)"  # được sửa hai lần, lần gần nhất bằng D
_BY_ANOTHER = (
    r" (?:thế|cho)\b|(?: hoàn toàn)? (?:bởi|bằng|tại|theo)(?: văn bản mới| bản mới)?(?: là)? D| (?:các |cho )?D"
)
_PASSIVES = Rules(
    (Pattern(rf"(?P<old>D)(?P<mid>[^D;.]{{0,80}}?)(?:bị|được|đã được)? ?(?:{_REPLACE}){_BY}"),
     ("REPLACES", "replaces.passive")),
    (Pattern(rf"(?P<old>D)(?P<mid>[^D;.]{{0,60}}?)(?:được|đã được)? ?(?:{_AMEND}){_BY}"), ("AMENDS", "amends.passive")),
    (Pattern(rf"(?P<old>D)(?P<mid>[^D;.]{{0,160}}?)[,;] (?:đã |vừa |nay )?được (?:{_AMEND}){_BY}"),
     ("AMENDS", "amends.passive")),
    (Pattern(rf"^(?:[^D;.]{{0,30}} )?(?:đã )?được (?:{_AMEND}){_BY}"), ("AMENDS", "amends.this")),
    (Pattern(rf"(?P<old>D)(?P<mid>[^D;.]{{0,40}}?)\b(?:{_AMEND}){_AT_LAST}"), ("AMENDS", "amends.passive")),
    (Pattern(rf"^(?:[^D;.]{{0,30}} )?(?:{_AMEND}){_AT_LAST}"), ("AMENDS", "amends.this")),
    # D không còn hiệu lực, nhường chỗ cho D · D ra đời thì D hết hiệu lực · thay cho D, nay là D
    (Pattern(rf"(?P<old>D)[^D;.]{{0,60}}?\b(?:{words_of('giving_way')}) (?P<new>D)"), ("REPLACES", "replaces.passive")),
    (Pattern(r"(?P<new>D)[^D;.]{0,40}? (?:thì|nên|là) (?P<old>D)[^D;.]{0,20}?(?:hết hiệu lực|bị bãi bỏ)"),
     ("REPLACES", "replaces.passive")),
    (Pattern(rf"\b(?:{_REPLACE}) (?P<old>D)[^D;.]{{0,40}}?\b(?:nay là|là|bằng) (?P<new>D)"),
     ("REPLACES", "replaces.passive")),
    # D hết hiệu lực kể từ ngày văn bản mới được ký
    (Pattern(rf"(?P<old>D)[^D;.]{{0,40}}?hết hiệu lực[^D;.]{{0,30}}?(?:{words_of('this_document')}) (?:mới|này|trên)"),
     ("REPLACES", "replaces.by_this")),
    # ... nên D được thay thế bằng văn bản này · D bị thay thế do ...
    (Pattern(rf"(?P<old>D)(?P<mid>[^D;.]{{0,40}}?)(?:bị|được|đã được|đã bị) (?:{_REPLACE})(?!{_BY_ANOTHER})"),
     ("REPLACES", "replaces.by_this")),
)  # fmt: skip
_ACTIVES = Rules(
    (Pattern(rf"\b(?:{_REPLACE}){_NOT_BY}{_GAP}(?P<old>D)"), ("REPLACES", "replaces")),
    (Pattern(rf"\b(?:{_AMEND}){_NOT_BY}{_GAP}(?P<old>D)"), ("AMENDS", "amends")),
    (Pattern(rf"\b(?:{_BASE})(?: (?:bộ )?luật [^D;.]{{2,60}}?(?:,| và))?{_GAP}(?P<old>D)"), ("BASED_ON", "based_on")),
)
_FRONTED = re.compile(r"(?:\A|[,;:] )(?:(?:để|nhằm|tiếp tục|với mục tiêu|việc) )*\Z")
_CARRIED = re.compile(rf"\b(?:{_DO}|{_REPLACE}|{_AMEND}|{_BASE})(?: [^D,;.]{{0,25}})?$")
_SPOKEN_OF = re.compile(rf"\b(?:{words_of('object')})$")
_THIS = re.compile(
    rf"(?:^|[,;:] |\b(?:rồi|khi) )(?P<noun>{words_of('this_document')}|bản)\b|^(?:{_REPLACE}|{_AMEND})\b"
)
THIS_FIRST = re.compile(
    rf"(?:{words_of('this_document')})(?: này| mới)?"
    rf"(?: (?:{words_of('object')}) D|,? ?$| (?:được \w+ |ra đời )*(?:nhằm|để) )"
)
# Trên cơ sở D của B, ngày ... B ban hành D · Thực hiện D, D của B giao ...
_GIVEN = Pattern(rf"(?:[BCEIT][^;.D]{{0,80}}? (?:{_ISSUE})(?: [^;.D]{{0,12}})?|,) (?P<doc>D)")
_DENIED = re.compile(rf"\b(?:{words_of('denied')})(?: (?:được|bị|cho|là))? ?\Z")
# ban hành D và đang trình Chính phủ sửa D: what another is asked to do
_ASKED = re.compile(
    rf"(?<!chương )(?<!quy )\b(?:{words_of('proposing')}|yêu cầu|giao) (?:[BT]|[^;.,DPC]{{1,40}})"
    r"(?: (?:sớm|việc|xem xét))* \Z"
)
_THIS_HERE = re.compile(
    rf"; (?:{words_of('this_document')}) (?:này|ấy|đó|nói trên) ?\Z"
)  # Theo D, ...; văn bản này thay thế
_PART = re.compile(r"\b(?:khoản|điều|điểm|mục|phụ lục|một phần) ")  # bãi bỏ khoản 2 Điều 5 D
# types of documents that are called by no other word
_EXACT = list_of("exact_kinds")
_CENTRAL, _LOCAL = re.compile(r"[/-](?:TW|TTg|CP)$"), re.compile(r"[/-](?:TU|ĐU|HU|ThU|QU|UBND|HĐND)$")
_PASSIVE_VOICE = re.compile(r"\b(?:bị|được)(?: \w+)?$")


def subject_document(frame: Frame, offset: int, state: Documents) -> Policy | None:
    """The document that does what a verb says: the last before it that is no object, else the one named last."""
    text = frame.skeleton.text
    spoken_of: Policy | None = None
    for chunk in reversed(frame.chunks):
        at = frame.skeleton.offset(chunk)
        if at < offset and isinstance(chunk.thing, Policy) and chunk.thing.number:
            before = text[:at].rstrip()
            if ";" in text[at:offset] and not frame.sentence.bullet:
                if _THIS_HERE.search(text[at:offset]):
                    return chunk.thing
                break
            if _SPOKEN_OF.search(before):
                spoken_of = spoken_of or chunk.thing
            elif not _CARRIED.search(before):
                return chunk.thing
    if spoken_of is not None and not THIS_FIRST.match(text):
        return spoken_of
    this = _THIS.search(text[:offset] or text)
    return this_one(this["noun"] or "", state) if this is not None else None


def this_one(noun: str, state: Documents) -> Policy | None:
    """The document that `Quyết định này` means: the text itself, else the one named last, of the type that is told."""
    known = [state.own or state.last, *reversed(state.seen)]
    if noun not in _EXACT:
        return known[0]
    return next((p for p in known if p is not None and p.type.lower() == noun), None)


def denied(frame: Frame, offset: int) -> bool:
    """`chưa được cụ thể hóa`, `được đề xuất thay thế`: nothing is done, by the words right before a verb."""
    return _DENIED.search(frame.skeleton.text, 0, offset) is not None


def _by_another(frame: Frame, offset: int) -> bool:
    """`D được sửa`, `trình Chính phủ sửa D`: whether the words before a verb give it to something else."""
    before = frame.skeleton.text[:offset]
    return _PASSIVE_VOICE.search(before.rstrip()) is not None or _ASKED.search(before) is not None


def given_behind(frame: Frame, offset: int, what: Chunk) -> Iterator[Policy]:
    """The documents that are given in a sentence that begins with what they rest on or carry out.

    Args:
        frame: the sentence.
        offset: where its verb stands.
        what: the document behind the verb.
    """
    if not _FRONTED.search(frame.skeleton.text[:offset]):
        return
    front = listed(frame, what, left=False)
    for match in matches(frame, _GIVEN):
        doc = chunk_at(frame, match, "doc")
        if doc is not None and match.group().startswith(",") and _from_one_house(doc, what):
            continue  # Thực hiện Nghị quyết A của Trung ương khóa XI, Chỉ thị B của Ban Bí thư, tỉnh ...
        if doc is not None and match.start() > frame.skeleton.offset(what) and doc not in front:
            yield from (c.thing for c in listed(frame, doc, left=False) if isinstance(c.thing, Policy))


def _from_one_house(one: Chunk, other: Chunk) -> bool:
    """Whether two documents end in the same short form (`27-NQ/TW`, `42-CT/TW`), so that a comma only lists them."""
    numbers = [c.thing.number for c in (one, other) if isinstance(c.thing, Policy) and "/" in c.thing.number]
    return len({number.rsplit("/", 1)[-1] for number in numbers}) < len(numbers)


def document_links(frame: Frame, state: Documents) -> Iterator[Statement]:
    """AMENDS, REPLACES, BASED_ON; what the passive says is not read a second time the other way round."""
    done: set[tuple[Policy, Policy]] = set()
    for kind, new, old, rule in (*_passive(frame, state), *_active(frame, state)):
        if kind == "REPLACES" and _overrides(new, old):
            continue
        if new.sign != old.sign and (new, old) not in done and (old, new) not in done:
            done.add((new, old))
            yield Statement(kind, new, old, rule, frame.number)


def _overrides(new: Policy, old: Policy) -> bool:
    """Whether a document of the centre would replace one of a province or commune, which gives way to its own alone."""
    return _CENTRAL.search(new.number) is not None and _LOCAL.search(old.number) is not None


def _passive(frame: Frame, state: Documents) -> Iterator[tuple[str, Policy, Policy, str]]:
    for match, (kind, rule) in _PASSIVES.matches(frame):
        groups = match.groupdict()
        newer = chunk_at(frame, match, "new") if groups.get("new") else None
        older = chunk_at(frame, match, "old") if groups.get("old") else None
        new = newer.thing if newer is not None else state.own or state.last
        old = older.thing if older is not None else _meant(frame, state)
        if isinstance(new, Policy) and isinstance(old, Policy):
            yield kind, new, old, rule


def _meant(frame: Frame, state: Documents) -> Policy | None:
    """`Công văn A; Kế hoạch B. Kế hoạch này đã được sửa đổi`: the last one of the type that opens the sentence."""
    known = [state.last, *reversed(state.seen)]
    return next((p for p in known if p and frame.skeleton.text.startswith(f"{p.type.lower()} này")), state.last)


def _alike(frame: Frame, new: Policy, old: Policy, state: Documents) -> Policy:
    """`Thông tư này thay thế Thông tư số 46/2018/TT-BYT`: of the documents named before, one of that issuer.

    What the sentence itself names is kept; so is what was named last where none before has the symbol of the old one.
    """
    here = any(c.thing == new for c in frame.chunks)
    if here or _symbol(new) == _symbol(old):
        return new
    return next((p for p in reversed(state.seen) if _symbol(p) == _symbol(old) and p != old), new)


def _symbol(policy: Policy) -> str:
    return policy.number.rpartition("/")[2]


def _active(frame: Frame, state: Documents) -> Iterator[tuple[str, Policy, Policy, str]]:
    for match, (kind, rule) in _ACTIVES.matches(frame):
        if denied(frame, match.start()) or (kind != "BASED_ON" and _by_another(frame, match.start())):
            continue
        old = chunk_at(frame, match, "old")
        if old is None:
            continue
        new = subject_document(frame, match.start(), state)
        if kind == "REPLACES" and new is not None and isinstance(old.thing, Policy):
            new = _alike(frame, new, old.thing, state)
        if kind == "REPLACES" and _PART.search(match.group()):
            kind, rule = "AMENDS", "amends"
        newer = [new] if new is not None else []
        if kind == "BASED_ON" and not newer:
            newer = list(given_behind(frame, match.start(), old))
        for each in listed(frame, old, left=False):
            if isinstance(each.thing, Policy) and each.thing.sign:
                yield from ((kind, one, each.thing, rule) for one in newer)
