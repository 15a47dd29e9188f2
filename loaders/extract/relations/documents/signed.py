"""Who signs a document: `Quyết định do ông A, Phó Chủ tịch UBND tỉnh, ký`, or who stands at the foot of its text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.spans import chunk_at, listed, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import POLICY, Person, Policy
from loaders.resources.load import load_yaml

_NOUN, _READY = words_of("this_document"), words_of("already")
_HOLDING = ("HOLDS", "LEADS", "MEMBER_OF")
_AGREED = frozenset(load_yaml("policies.yaml")["joint"])
# P , T , R ( L ) · T P
_POSTS = r"(?:(?: [,–-]| \() ?[TRBL](?: [,–-]? ?[TRBL])*(?: \))?)*(?: ,)?"
_FOR = rf"(?: (?:{words_of('on_behalf')})(?: [TB])*(?: ,)?)?"
_SIGN = rf"(?: (?:{_READY}|cũng|là người))*{_FOR}(?: (?:{_READY}))* ký(?: (?:liền|thay|ban hành|phê duyệt|duyệt))*"
# T P , thay mặt T , đã ký D · P vừa ký ban hành hai D
_SIGNS = Pattern(
    rf"(?P<who>P){_POSTS}{_SIGN}(?: (?:các|hai|ba|quyết định|văn bản|công điện|số))* (?P<doc>D)(?! [^;.]{{0,40}}\bdo P)"
)
# D ngày ... do P , T , ký · D được T P ký
_SIGNED = Pattern(
    rf"(?P<doc>D)(?P<mid>[^DP;.]{{0,160}}?) (?:do|được)(?: [TRB])*(?: ,)? (?P<who>P){_POSTS}{_SIGN}(?! D)\b"
)
# Kế hoạch này do T P ký · Người ký bản kế hoạch là P · T P ký ban hành .
_OF_LAST = Pattern(
    rf"^(?:{words_of('on_behalf')})?(?: ?[TB])*(?: ,)? ?(?P<noun>{_NOUN})(?: này| trên)? (?:do|được)(?: [TRB])*"
    rf" (?P<who>P){_POSTS}{_SIGN}\b(?! D)"
    rf"|^người ký (?:bản )?(?P<noun2>{_NOUN})(?: này)? là(?: [TRB])* (?P<who2>P)"
    rf"|^(?:[TRB] )*(?P<who3>P){_POSTS}{_SIGN}(?: (?P<noun3>{_NOUN}))?(?: này)?(?: [.;]|$)"
)
_NOT = re.compile(r"\b(?:chưa|không|sẽ|trình|chờ|dự kiến|đề nghị|do|được)\b")


def signed_statements(frames: Sequence[Frame], known: Sequence[Statement]) -> Iterator[Statement]:
    """ISSUED by those who sign; only whom the article gives a post.

    Args:
        frames: the sentences.
        known: what the article states of offices and documents.
    """
    official = {s.subject.name for s in known if s.type in _HOLDING and isinstance(s.subject, Person)}
    issued = {s.object.sign: s for s in known if s.type == "ISSUED" and isinstance(s.object, Policy)}
    done: set[tuple[str, str]] = set()
    for person, policy, rule, number in (*_in_sentences(frames), *_at_foot(known)):
        if (
            " " not in person.name
            or person.name not in official
            or (person.name, policy.sign) in done
            or policy.type in _AGREED
        ):
            continue
        done.add((person.name, policy.sign))
        told = issued.get(policy.sign)
        document = told.object if told is not None and isinstance(told.object, Policy) else policy
        day = (told.date if told is not None else "") or document.date
        yield Statement("ISSUED", person, document, rule, number, date=day)


_Signed = tuple[Person, Policy, str, int]


def _at_foot(known: Iterable[Statement]) -> Iterator[_Signed]:
    """Who signs the document that the article reproduces."""
    own = next((s.object for s in known if s.rule == "issued.own"), None)
    signers = {s.subject: s.sentence for s in known if s.rule == "title.signature" and isinstance(s.subject, Person)}
    if isinstance(own, Policy) and len(signers) == 1:
        yield from ((person, own, "issued.foot", number) for person, number in signers.items())


def _in_sentences(frames: Sequence[Frame]) -> Iterator[_Signed]:
    last: tuple[int, Policy | None] = (-1, None)
    for frame in frames:
        number, before = last
        for person, policy in (*_here(frame), *_before(frame, before if frame.number - number == 1 else None)):
            yield person, policy, "issued.signed", frame.number
        named = [c.thing for c in frame.chunks if isinstance(c.thing, Policy) and c.thing.number]
        last = (frame.number, named[0]) if named else last


def _here(frame: Frame) -> Iterator[tuple[Person, Policy]]:
    """`ông A ký D`, `D do ông A ký`: a document of the sentence itself."""
    for pattern in (_SIGNS, _SIGNED):
        for match in apart(frame, pattern):
            who, doc = chunk_at(frame, match, "who"), chunk_at(frame, match, "doc")
            if who is None or doc is None or ("mid" in match.re.groupindex and _NOT.search(match["mid"])):
                continue
            docs = listed(frame, doc, left=False) if pattern is _SIGNS else [doc]
            if isinstance(who.thing, Person):
                yield from ((who.thing, d.thing) for d in docs if isinstance(d.thing, Policy) and d.thing.number)


def _before(frame: Frame, policy: Policy | None) -> Iterator[tuple[Person, Policy]]:
    """`Kế hoạch do ông A ký`: the document that the sentence before names first."""
    if policy is None:
        return
    for match in apart(frame, _OF_LAST):
        group = next(g for g in ("who", "who2", "who3") if match[g])
        who, noun = chunk_at(frame, match, group), match["noun"] or match["noun2"] or match["noun3"] or ""
        fits = noun in ("", "văn bản") or policy.type.lower().startswith(noun) or noun.startswith(policy.type.lower())
        if fits and who is not None and isinstance(who.thing, Person) and (noun or POLICY not in frame.kinds):
            yield who.thing, policy
