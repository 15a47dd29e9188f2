"""Offices behind a verb: `ông A làm Trưởng ban`, `do Bí thư Tỉnh ủy làm Trưởng ban`, `thôi giữ chức`."""

from __future__ import annotations

import re

from loaders.extract.relations.appositions import attached
from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import ROLE, Chunk
from loaders.resources.load import load_yaml

_VERBS = load_yaml("verbs.yaml")
_STATUS_OF: dict[str, str] = {verb: status for status, verbs in _VERBS["holding"].items() for verb in verbs}
_LONGEST_FIRST = sorted(_STATUS_OF, key=len, reverse=True)
_FILLER = (
    r"(?: (?:chức|chức vụ|các chức vụ|chức danh|vị trí|vai trò|cương vị|nhiệm vụ|thêm|luôn|một|của|tân"
    r"|mới|đồng chí|các|hai|người))*"
)
_VERB = re.compile(rf"(?:^|(?<=\s))(?P<verb>{'|'.join(map(re.escape, _LONGEST_FIRST))})(?P<rest>{_FILLER}) ?\Z")
_TURNS: dict[str, re.Pattern[str]] = {
    status: re.compile(rf"(?:^|\s)(?:{'|'.join(map(re.escape, words))})(?:\s|$)")
    for status, words in _VERBS["turns"].items()
}
_CHAIN = re.compile(
    r"(?:\( ?\d{4} ?[-–] ?\d{4} ?\) )?(?:,|và|kiêm|kiêm nhiệm|-|–|đồng thời là|, đồng thời là|, kiêm"
    r"|và là|, đồng thời|, đồng thời giữ chức|, rồi|rồi)\Z"
)
_APPOINTING = re.compile(
    r"(?:bầu|bổ nhiệm|chỉ định|phân công|điều động|giới thiệu|cử|giao|tín nhiệm|miễn nhiệm|cho thôi)"
)
_WEAK = (
    "là",
    "tham gia",
    "phân công",
    "thôi",
    "vị trí",
    "chức vụ",
    "chức danh",
    "cương vị",
    "năm là",
    "năm làm",
    "còn là",
)
_JOINT = re.compile(r"(?:cùng|đều|lần lượt|cùng nhau|đều được|cùng được)\s*(?:\w+ ){0,2}\Z")
_AND = re.compile(r"(?:,|và|, và|cùng)\Z")
_RUMOUR = re.compile(r"\b(?:đồn|tin đồn|đồn đoán|trang mạng|tin nói|tin giả|sắp làm|nghe nói|được cho là)\b[^.;]*$")
_DENIED = re.compile(r"\b(?:bác tin|bác bỏ|phủ nhận|bác thông tin|đính chính)\b[^;.]*$")
_BACK_THEN = re.compile(r"(?:lúc ấy|lúc đó|khi đó|khi ấy|bấy giờ|hồi ấy|hồi đó)\b")
_PLANNED = re.compile(r"[CB] (?:[^PN;.]{0,40})?(?:dự kiến|sẽ được|sẽ) (?:ra đời|thành lập|được thành lập|lập)\b")
_CLAUSE = re.compile(r"[;.\"“”]|\btrong khi\b|\bcòn\b(?! là)|\briêng\b")


def _verb_before(frame: Frame, office: Chunk) -> re.Match[str] | None:
    return _VERB.search(frame.skeleton.text[: frame.skeleton.offset(office)])


def _between(frame: Frame, subject: Chunk, stop: int) -> str:
    return frame.skeleton.text[frame.skeleton.offset(subject) + 1 : stop]


def _agent(frame: Frame, chunk: Chunk, stop: int, verb: str) -> bool:
    """`được Chủ tịch UBND tỉnh bổ nhiệm giữ chức`: who appoints is not who is appointed."""
    before = frame.skeleton.before(chunk)
    words = _between(frame, chunk, stop)
    appointing = _APPOINTING.search(words + verb) is not None
    if re.search(r"(?:được|bị)(?: \S+){0,2}$", before):
        return True
    return (
        appointing
        and chunk.kind in OFFICES
        and re.search(r"(?:do|bởi|ngày|:|,|^)$", before) is not None
        and _has_object(words)
    )


def _has_object(words: str) -> bool:
    """Whether somebody stands between the agent and the verb (`Ban Thường vụ điều động ông về làm`)."""
    return bool(re.search(r"[PN]", words))


def _subject(frame: Frame, office: Chunk, verb: re.Match[str]) -> Chunk | None:
    """Who the verb is said of: the nearest person or post to its left in the same clause."""
    stop = verb.start("verb")
    for chunk in reversed([c for c in frame.chunks if frame.skeleton.offset(c) < stop]):
        words = _between(frame, chunk, stop)
        if _CLAUSE.search(words):
            return None
        if chunk.kind in PEOPLE:
            return chunk
        if chunk.kind in OFFICES:
            if _agent(frame, chunk, stop, verb["verb"]):
                continue
            person = attached(frame, chunk)
            if person is not None and person is not chunk:
                return person
            if chunk.kind == ROLE or len(words.split()) > 4:
                continue
            return chunk
    return None


def _behind(frame: Frame, office: Chunk, verb: re.Match[str]) -> Chunk | None:
    """`Khi còn là Chủ tịch UBND huyện, ông A ...`: the subject follows."""
    if not verb["verb"].startswith(("khi còn", "hồi còn", "lúc còn", "còn là", "trước khi", "từng làm", "từng là")):
        return None
    following = frame.right_of(office)
    return (
        following
        if following is not None
        and following.kind in PEOPLE
        and frame.gap(office, following) in (",", "", "ấy ,", "này ,")
        else None
    )


def _only_person(frame: Frame, verb: re.Match[str]) -> Chunk | None:
    """`- Ông A thôi giữ chức T1; điều động, chỉ định giữ chức T2`: an item about one person."""
    people = [c for c in frame.chunks if c.kind in PEOPLE]
    if len({c.thing.name for c in people}) != 1 or not frame.sentence.bullet:  # type: ignore[union-attr]
        return None
    return (
        people[0]
        if frame.skeleton.offset(people[0]) < 3 and _APPOINTING.search(frame.skeleton.text[: verb.end()])
        else None
    )


def _status(frame: Frame, subject: Chunk, verb: re.Match[str]) -> str:
    status = _STATUS_OF[verb["verb"]]
    if status == "former" and _DENIED.search(frame.skeleton.text[: verb.start("verb")]):
        return "asserted"
    if status != "asserted":
        return status
    if not verb["verb"].startswith(("hiện", "nay")) and _BACK_THEN.match(
        frame.skeleton.text[frame.skeleton.offset(subject) + 1 :].lstrip(" ,")
    ):
        return "former"
    words = _between(frame, subject, verb.start("verb"))
    last_clause = re.split(r"[;,]", words)[-1] if len(words) > 60 else words
    if _PLANNED.search(re.split(r"[;]", frame.skeleton.text[: verb.start("verb")])[-1]):
        return "planned"
    for turned, pattern in _TURNS.items():
        if pattern.search(last_clause):
            return turned
    return status


def _joint_subjects(frame: Frame, subject: Chunk, verb: re.Match[str]) -> list[Chunk]:
    """`A - T và B - T cùng là Phó Trưởng ban`, `A và B làm Phó Trưởng ban`."""
    before = frame.skeleton.text[: verb.start("verb")]
    joint = _JOINT.search(before) is not None
    out, right = [subject], subject
    for chunk in reversed(frame.chunks[: frame.index(subject)]):
        between = _between(frame, chunk, frame.skeleton.offset(right))
        if ";" in between and not joint:
            break
        if chunk.kind in PEOPLE:
            bare = re.sub(r"[TR]|\(|\)|,|-|–|kiêm|nguyên", " ", between).split()
            if (joint and ";" not in between) or bare == ["và"]:
                out.append(chunk)
                right = chunk
                continue
            break
        if chunk.kind not in OFFICES:
            break
    return out


def _chain(frame: Frame, office: Chunk) -> list[Chunk]:
    """Further offices of the same verb: `giữ chức T1, T2 kiêm T3`."""
    out, left = [office], office
    for chunk in frame.chunks[frame.index(office) + 1 :]:
        if chunk.kind not in OFFICES or not frame.free(chunk) or not _CHAIN.match(frame.gap(left, chunk)):
            break
        following = frame.right_of(chunk)
        if following is not None and following.kind in PEOPLE and frame.gap(chunk, following) == "":
            break
        out.append(chunk)
        left = chunk
    return out


def _is_of_other(frame: Frame, office: Chunk) -> bool:
    """`là Giám đốc Sở Trần Văn A`: the office stands before its own name."""
    following = frame.right_of(office)
    return following is not None and following.kind in PEOPLE and frame.gap(office, following) == ""


def give_predicates(frame: Frame) -> None:
    """Gives the offices behind a verb of holding to the verb's subject."""
    for office in [c for c in frame.chunks if c.kind in OFFICES]:
        if not frame.free(office):
            continue
        verb = _verb_before(frame, office)
        if verb is None or _is_of_other(frame, office):
            continue
        subject = _subject(frame, office, verb) or _behind(frame, office, verb) or _only_person(frame, verb)
        if subject is None or subject is office or _RUMOUR.search(frame.skeleton.text[: verb.start("verb")]):
            continue
        if verb["verb"] in _WEAK and len(_between(frame, subject, verb.start("verb")).split()) > 12:
            continue
        status = _status(frame, subject, verb)
        offices = _chain(frame, office)
        for holder in _joint_subjects(frame, subject, verb) if subject.kind in PEOPLE else [subject]:
            for each in offices:
                rule = "office.verb" if holder.kind in PEOPLE else "office.post"
                frame.give(holder, each, rule if status == "asserted" else f"office.{status}", status)
