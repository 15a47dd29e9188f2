"""The names of a list that a plural opens, with posts of their own or none: `các ông A, T1; ông B, T2; ông C`."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.relations.offices.subjects import between, is_object
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame
from loaders.extract.skeletons.spans import BRACKETS
from loaders.extract.things import ROLE, SHARED, TITLE, Chunk, Title
from loaders.resources.words import COUNTS, words_of

_BEING, _JOINERS, _NUMBER, _POLITE = map(words_of, ("being", "joiners", "numbers", "polite"))
_MANY = frozenset(["các", *COUNTS])
# các đồng chí : P , P và P · 3 ông P , P · gồm các ông , bà P , P
_PLURAL = re.compile(rf"(?:các|{_NUMBER}|[2-9]|1\d)(?: (?:{words_of('people')}))? ?:? ?\Z")
# P , T ; P ( sinh năm 1970 ) , T và P
_BETWEEN = re.compile(r"(?:[TBEIUL]|kiêm|[,;–-]|và|cùng| )*\Z")
_REPLACED = re.compile(rf"(?<!\w)(?:{words_of('replacing')})(?: cho)? \Z")
_COUNTS = rf"(?:các|cả|{_NUMBER}|\d+)"
_JOINT = re.compile(rf"(?:lần lượt|(?:{words_of('jointly')})(?: được)?)\s*(?:\w+ ){{0,2}}\Z")
_OFFICE_WORDS = re.compile(r"[TR]|\(|\)|,|-|–|kiêm|nguyên")
_CLAUSE_OPENS = re.compile(
    rf", các (?:ông bà |ông , bà )?$|, {_COUNTS} (?:[TR] ?)+$"
    rf"|(?:(?:^|[;:.]) ?(?:{_COUNTS} )?|(?:{_BEING}) R , ?)(?:[TR] ?(?:(?:,|-|–|và|kiêm) )?)*$"
)
# A , T làm R ; B , T ; C , T làm R
_ROLE_TOLD = re.compile(rf"(?:{_BEING}) R [;,] ?")
_ROLE_BEFORE = re.compile(rf"P (?:{_BEING}) [TR] ,\Z")
# Sau khi bổ nhiệm ông A, ông B làm T: B alone
_BEFORE_THAT = re.compile(r"(?<!\w)(?:khi|việc|từng|nếu)(?!\w)[^,;.]*\Z")
# T P ; T P và 3 T : P , P làm R: nothing but names and titles opens the sentence
_NAMES = rf"(?:[PT]|[;,:()–-]|và|các|{_NUMBER}|\d+|{_POLITE}| )*+\Z"
_LISTED = re.compile(_NAMES)
# Ngoài ra còn có P , T ; P , T , đều là R
_LISTED_JOINTLY = re.compile(rf"(?:ngoài ra , )?(?:[^,;.:PTRC]{{0,40}}(?:có|gồm)(?: :)? )?{_NAMES}")
_AND_POST = re.compile(rf"(?:{_JOINERS})(?: các)?(?: đồng chí)?\Z")
# bà P , T và các ông P , P
_AND_SEVERAL = re.compile(r"(?:[,–-] ?T(?: , T)* ?,? ?)?(?:và|cùng)")
# P ( R ) , P làm R: a role of one's own in brackets
_APART = re.compile(r" ?\( R \)")
# P và P , cùng là T , làm R: all of them have the post, and the role
_ALIKE = re.compile(rf"(?:(?:,|và|cùng) P )+, (?:{words_of('jointly')}) (?:{_BEING}) T ?,?")
_BESIDE_NAME = ("và", ", và", "cùng", ",")
# C do T P và T làm R: where the names begin that have the role
_OPENS_CLAUSE = re.compile(rf"(?:\A|[;:]|(?<!\w)do)(?: (?:{_POLITE}|các))*\Z")
_THREE = 3
_TOGETHER = ((["và"],), (["và"], ["cùng"]))  # where a post has one holder, where it has several


def listed_before(frame: Frame, last: Chunk) -> list[Chunk]:
    """The names before the last one of a list, nearest first; empty where no plural opens it.

    Without a plural three names with an honorific each, and nothing but commas between them, make a list, and so do
    three bare ones behind `gồm`; who are appointed, or told behind another role, need not be three.
    """
    names = _names_before(frame, last)
    while names and not _opened(frame, names[-1]):
        names.pop()
    if names:
        return [*names, *_one_and_several(frame, names[-1])]
    bare = _names_before(frame, last, bare=True)
    before = frame.skeleton.before(bare[-1]) if bare else ""
    polite = all(c.notes.get("word") for c in [last, *bare])
    chosen = bool(bare) and is_object(frame, bare[-1]) and not _BEFORE_THAT.search(before)
    if polite and bare and (chosen or _ROLE_BEFORE.search(before)):
        return bare  # bổ nhiệm ông A, bà B làm T · ông A làm Trưởng ban, ông B, bà C làm Phó Trưởng ban
    opens = (polite and before[-1:] in ("", ";", ":")) or before.endswith("gồm")
    return bare if opens and len(bare) + 1 >= _THREE else []


def _one_and_several(frame: Frame, first: Chunk) -> list[Chunk]:
    """`bổ nhiệm bà A và các ông: B, C giữ chức`: the one who is told of, with a post or none, beside the several."""
    one = next((c for c in reversed(frame.chunks[: frame.index(first)]) if c.kind in PEOPLE), None)
    if one is None or first.notes.get("word") not in _MANY:
        return []
    beside = _AND_SEVERAL.fullmatch(between(frame, one, frame.skeleton.offset(first)).strip())
    return [one] if beside and not _REPLACED.search(frame.skeleton.before(one) + " ") else []


def _names_before(frame: Frame, last: Chunk, *, bare: bool = False) -> list[Chunk]:
    """The people to the left of one, nearest first, as long as only signs and posts stand between."""
    names, right = [], last
    for chunk in reversed(frame.chunks[: frame.index(last)]):
        if chunk.kind not in PEOPLE:
            if bare:
                break
            continue
        words = between(frame, chunk, frame.skeleton.offset(right))
        if not _BETWEEN.match(BRACKETS.sub("", words)) or not words.strip():
            break
        names.append(chunk)
        right = chunk
    return names


def _opened(frame: Frame, first: Chunk) -> bool:
    """Whether a plural opens a list with this name, and it is no list of those who are replaced."""
    before = frame.skeleton.before(first) + " "
    plural = _PLURAL.search(before)
    if plural is None and first.notes.get("word") not in _MANY:
        return False
    return _REPLACED.search(before[: plural.start()] if plural is not None else before) is None


def joint_posts(frame: Frame, subject: Chunk, office: Chunk) -> list[Chunk]:
    """`Giám đốc Sở A và Giám đốc Sở B tham gia với tư cách ủy viên`: posts that share a role."""
    out = [subject]
    while isinstance(office.thing, Title) and office.thing.rank != "head":
        left = frame.left_of(out[-1])
        if left is None or left.kind != TITLE or not _AND_POST.match(frame.gap(left, out[-1])) or not frame.free(left):
            break
        if left.rank == "member" or attached(frame, left) is not None:
            break  # đồng chí Ủy viên Ban Thường vụ Tỉnh ủy, Trưởng Ban Tuyên giáo làm ...: one person
        out.append(left)
    return out


def named_beside(frame: Frame, posts: list[Chunk], verb: OfficeVerb, office: Chunk) -> list[Chunk]:
    """`do Giám đốc Sở X A và Giám đốc Công an tỉnh làm Phó Trưởng ban`: who is named before posts that share a role."""
    left, right = frame.left_of(posts[-1]), posts[-1]
    if left is None or office.kind != ROLE or office.rank not in SHARED or frame.gap(left, right) not in _BESIDE_NAME:
        return []
    own = left.kind == TITLE and attached(frame, left) is not None and frame.gap(left, right) != ","
    left = frame.left_of(left) if own else left  # A, Giám đốc Sở X, và Giám đốc Công an tỉnh
    if left is None or left.kind not in PEOPLE:
        return []
    names = joint_subjects(frame, left, verb, office)
    first = names[-1]
    while (title := frame.left_of(first)) is not None and title.kind == TITLE and frame.gap(title, first) in ("", ","):
        first = title
    return names if _OPENS_CLAUSE.search(frame.skeleton.before(first)) else []


def post_beside(frame: Frame, subject: Chunk, office: Chunk) -> list[Chunk]:
    """`Chủ tịch UBND tỉnh và Phó Chủ tịch UBND tỉnh A làm Phó Trưởng ban`: a post without a name shares A's role."""
    own = frame.left_of(subject)
    left = frame.left_of(own) if own is not None and own.kind == TITLE and frame.gap(own, subject) == "" else None
    if own is None or left is None or left.kind != TITLE or not frame.free(left) or frame.gap(left, own) != "và":
        return []
    return [left] if office.kind == ROLE and office.rank in SHARED and left.rank != "member" else []


def _has_role_here(frame: Frame, person: Chunk, following: Chunk, office: Chunk) -> bool:
    """`bà A kiêm Tổ trưởng, ông B là Tổ phó`: a role of her own between the names, in the same committee."""
    between_them = frame.chunks[frame.index(person) + 1 : frame.index(following)]
    body = office.thing.body if isinstance(office.thing, Title) else None
    return any(c.kind == ROLE and isinstance(c.thing, Title) and c.thing.body in (body, None) for c in between_them)


def _leads_it(frame: Frame, person: Chunk, office: Chunk) -> bool:
    """`A - Chủ tịch UBND xã X - B, C cùng là Phó Chủ tịch UBND xã X`: A has another post in the same body."""
    own = frame.right_of(person)
    if own is None or not isinstance(own.thing, Title) or not isinstance(office.thing, Title) or own.rank == "member":
        return False
    return (
        office.kind != ROLE and own is not office and own.thing.body is not None and own.thing.body == office.thing.body
    )


def _has_own_here(frame: Frame, person: Chunk, following: Chunk, office: Chunk, joint: bool) -> bool:
    """Whether somebody of the list has another post or role in the same body or committee."""
    return _leads_it(frame, person, office) or (not joint and _has_role_here(frame, person, following, office))


def _all_told(before: str, together: re.Match[str] | None) -> int | None:
    """Where the names begin of which a role is told all at once; None where more than names opens the sentence."""
    told = [m.end() for m in _ROLE_TOLD.finditer(before)]
    since = told[-1] if told else 0
    if ";" not in before[since:]:
        return None
    if together is not None:
        return since if _LISTED_JOINTLY.match(before[: together.start()], since) else None
    return since if _LISTED.match(before, since) else None


def _in_brackets(frame: Frame, chunk: Chunk) -> bool:
    """`ông A (Phó Bí thư Tỉnh ủy, phụ trách HĐND tỉnh)`: whether a bracket that is open holds something."""
    before = frame.skeleton.before(chunk)
    return before.rfind("(") > before.rfind(")")


def _alike(frame: Frame, subject: Chunk, verb: OfficeVerb) -> list[Chunk]:
    """`A và B, cùng là Phó Giám đốc, làm Phó Trưởng ban`: those who have one post, and then one role."""
    if not _ALIKE.fullmatch(between(frame, subject, verb.start).strip()):
        return []
    behind = (c for c in frame.chunks[frame.index(subject) :] if frame.skeleton.offset(c) < verb.start)
    return [c for c in behind if c.kind in PEOPLE]


def joint_subjects(frame: Frame, subject: Chunk, verb: OfficeVerb, office: Chunk) -> list[Chunk]:
    """Everybody whom an office behind a verb is said of."""
    alike = _alike(frame, subject, verb) if office.rank in SHARED else []
    return alike or _told_together(frame, subject, verb, office)


def _beside_a_post(frame: Frame, person: Chunk) -> bool:
    """`ông A, T, và [ông B]`: whether the one named before has a post of his own between."""
    left = frame.left_of(person)
    return left is not None and left.kind in OFFICES and frame.gap(left, person) in (", và", "và", ") và", "), và")


def _alone(frame: Frame, subject: Chunk, verb: OfficeVerb, *, several: bool) -> bool:
    """`ông A (T) và bà B, Trưởng phòng, kiêm R`, `ông A, T1, và bà B, nay là T2`: whether it is said of the last one.

    So is `ông A, T1, và ông B, chuyển làm T2`, where one alone can have the post.
    """
    said, then = between(frame, subject, verb.start).strip(), {Way.STILL, Way.WAS, Way.BEFORE, Way.PAST} & verb.ways
    if (verb.text == "kiêm" and said) or (then and said in (",", "(")) or said.startswith(", người"):
        return True
    return not several and said.startswith(",") and _beside_a_post(frame, subject)


def _told_together(frame: Frame, subject: Chunk, verb: OfficeVerb, office: Chunk) -> list[Chunk]:
    """`A - T và B - T cùng là Phó Trưởng ban`, `A và B làm Phó Trưởng ban`, `A - T, B - T làm Phó Trưởng ban`.

    A comma joins only where many can hold the role, and where the first name opens the clause or `và` came before.
    """
    several = office.rank in SHARED
    listed = listed_before(frame, subject) if several else []
    many = several and (office.kind == ROLE or bool(listed))
    before = frame.skeleton.text[: verb.start]
    together = _JOINT.search(before)
    if many and ";" in before and (told := _all_told(before, together)) is not None:
        behind = [c for c in frame.chunks[: frame.index(office)] if frame.skeleton.offset(c) >= told]
        return [c for c in reversed(behind) if c.kind in PEOPLE]
    joint = together is not None or verb.text.startswith(("cùng", "đều"))
    if not joint and _alone(frame, subject, verb, several=several):
        return [subject]
    if listed:
        return [subject, *listed]
    out, right, sure = [subject], subject, 1
    for chunk in reversed(frame.chunks[: frame.index(subject)]):
        words = between(frame, chunk, frame.skeleton.offset(right))
        if (";" in words and not joint) or " : " in words:
            break
        if chunk.kind in PEOPLE:
            bare = _OFFICE_WORDS.sub(" ", BRACKETS.sub(" ", words)).split()
            joins = (joint and ";" not in words) or bare in _TOGETHER[several] or (not bare and many)
            if joins and _APART.match(words) and office.kind == ROLE:
                right = chunk  # A , B ( R1 ) , C làm R2
                continue
            if not joins or _has_own_here(frame, chunk, right, office, joint):
                break
            listed_so = words.strip() == "," and sure > 1
            sure += len(out) == sure and (bool(bare) or joint or listed_so)
            out.append(chunk)
            right = chunk
        elif chunk.kind not in OFFICES and not _in_brackets(frame, chunk):
            break
    opened = _CLAUSE_OPENS.search(frame.skeleton.text[: frame.skeleton.offset(right)])
    return out if opened else out[:sure]
