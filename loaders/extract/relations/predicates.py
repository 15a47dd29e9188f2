"""Offices behind a verb: `ông A làm Trưởng ban`, `do Bí thư Tỉnh ủy làm Trưởng ban`, `thôi giữ chức`."""

from __future__ import annotations

import re

from loaders.extract.relations.appositions import attached
from loaders.extract.relations.frame import OFFICES, PEOPLE, Frame
from loaders.extract.things import ROLE, TITLE, Chunk, Title
from loaders.resources.load import load_yaml

_VERBS = load_yaml("verbs.yaml")
_STATUS_OF: dict[str, str] = {verb: status for status, verbs in _VERBS["holding"].items() for verb in verbs}
_LONGEST_FIRST = sorted(_STATUS_OF, key=len, reverse=True)
_FILLER = (
    r"(?: (?:chức|chức vụ|các chức vụ|chức danh|vị trí|vai trò|cương vị|nhiệm vụ|thêm|luôn|một|của|tân"
    r"|mới|đồng chí|các|hai|ba|bốn|năm|[2-9]|người))*"
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
_BACK_THEN = re.compile(
    r"\b(?:lúc ấy|lúc đó|khi đó|khi ấy|bấy giờ|hồi ấy|hồi đó|thời ấy|thời đó|trước kia|trước đây)\b"
)
_PLANNED = re.compile(
    r"[CB] (?:[^PN;.]{0,40})?(?:dự kiến|sẽ được|sẽ) (?:ra đời|thành lập|được thành lập|lập)\b|\b(?:dự kiến|sẽ) do\b"
)
# rút khỏi C , nơi N là R
_OFFICE_WORDS = re.compile(r"[TR]|\(|\)|,|-|–|kiêm|nguyên")
_CLAUSE_OPENS = re.compile(r"(?:^|[;:.]) ?(?:[TR] ?)*$")
_LEAVING = re.compile(r"(?:rút khỏi|rời|rời khỏi|thôi tham gia|ra khỏi|chia tay) C ,? ?nơi [^;.]{0,30}$")
_TURN = re.compile(r"\b(?:mà|nhưng|song)\b")
_CLAUSE = re.compile(r"[;.\"“”]|\btrong khi\b|, còn\b(?! là)|(?<!không )\bcòn [PTRNB]|\briêng\b")


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
    last_clause = _TURN.split(re.split(r"[;,]", words)[-1] if len(words) > 60 else words)[-1]
    clause = re.split(r"[;]", frame.skeleton.text[: verb.start("verb")])[-1]
    if _PLANNED.search(clause):
        return "planned"
    if _LEAVING.search(clause) or _long_ago(frame, subject, verb["verb"]):
        return "former"
    for turned, pattern in _TURNS.items():
        if pattern.search(last_clause):
            return turned
    return status


def _long_ago(frame: Frame, subject: Chunk, verb: str) -> bool:
    """`Hồi ấy Ban Chỉ đạo do chính ông A làm Trưởng ban`: the clause opens in the past."""
    opening = re.split(r"[;.,]", frame.skeleton.text[: frame.skeleton.offset(subject)])[-1]
    return not verb.startswith(("hiện", "nay", "vẫn")) and _BACK_THEN.search(opening) is not None


def _joint_posts(frame: Frame, subject: Chunk, office: Chunk) -> list[Chunk]:
    """`Giám đốc Sở A và Giám đốc Sở B tham gia với tư cách ủy viên`: posts that share a role."""
    out = [subject]
    while isinstance(office.thing, Title) and office.thing.rank != "head":
        left = frame.left_of(out[-1])
        if left is None or left.kind != TITLE or not _AND.match(frame.gap(left, out[-1])) or not frame.free(left):
            break
        out.append(left)
    return out


def _joint_subjects(frame: Frame, subject: Chunk, verb: re.Match[str], office: Chunk) -> list[Chunk]:
    """`A - T và B - T cùng là Phó Trưởng ban`, `A và B làm Phó Trưởng ban`, `A - T, B - T làm Phó Trưởng ban`.

    A comma joins only where many can hold the role, and where the first name opens the clause or `và` came before.
    """
    many = isinstance(office.thing, Title) and office.thing.role and office.thing.rank in ("deputy", "member")
    joint = _JOINT.search(frame.skeleton.text[: verb.start("verb")]) is not None
    out, right, sure = [subject], subject, 1
    for chunk in reversed(frame.chunks[: frame.index(subject)]):
        between = _between(frame, chunk, frame.skeleton.offset(right))
        if ";" in between and not joint:
            break
        if chunk.kind in PEOPLE:
            bare = _OFFICE_WORDS.sub(" ", between).split()
            if not ((joint and ";" not in between) or bare == ["và"] or (not bare and many)):
                break
            listed = between.strip() == "," and sure > 1
            sure += len(out) == sure and (bool(bare) or joint or listed)
            out.append(chunk)
            right = chunk
        elif chunk.kind not in OFFICES:
            break
    opened = _CLAUSE_OPENS.search(frame.skeleton.text[: frame.skeleton.offset(out[-1])])
    return out if opened else out[:sure]


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


def _rumoured(frame: Frame, verb: re.Match[str]) -> bool:
    """`tin đồn ông A sắp làm ...`; but a rumour that somebody left, once denied, says that he stays."""
    before = frame.skeleton.text[: verb.start("verb")]
    stays = _STATUS_OF[verb["verb"]] == "former" and _DENIED.search(before) is not None
    return not stays and _RUMOUR.search(before) is not None


def give_predicates(frame: Frame) -> None:
    """Gives the offices behind a verb of holding to the verb's subject."""
    for office in [c for c in frame.chunks if c.kind in OFFICES]:
        if not frame.free(office):
            continue
        verb = _verb_before(frame, office)
        if verb is None or _is_of_other(frame, office):
            continue
        subject = _subject(frame, office, verb) or _behind(frame, office, verb) or _only_person(frame, verb)
        if subject is None or subject is office or _rumoured(frame, verb):
            continue
        if verb["verb"] in _WEAK and len(_between(frame, subject, verb.start("verb")).split()) > 12:
            continue
        status = _status(frame, subject, verb)
        offices = _chain(frame, office)
        people = subject.kind in PEOPLE
        holders = _joint_subjects(frame, subject, verb, office) if people else _joint_posts(frame, subject, office)
        for holder in holders:
            for each in offices:
                rule = "office.verb" if holder.kind in PEOPLE else "office.post"
                frame.give(holder, each, rule if status == "asserted" else f"office.{status}", status)
