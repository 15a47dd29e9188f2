"""Which body is the standing body of a committee: `Sở X là cơ quan thường trực`, `cơ quan thường trực đặt tại Sở X`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain, takewhile

from loaders.extract.grammar.bodies.made_bodies import make_body
from loaders.extract.relations.committees.founders import Founder
from loaders.extract.resolution.committees.levels import BELOW
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, Rules, matches
from loaders.extract.skeletons.spans import COUNTS, chunk_at, words_of
from loaders.extract.statements import Statement
from loaders.extract.things import Body, Chunk, Committee, Title
from loaders.resources.words import list_of

_NUMBER, _THESE = map(words_of, ("numbers", "these"))
# cơ quan thường trực, but not that of a movement or a programme
_STANDING = rf"(?:{words_of('standing')})(?! của (?:{words_of('not_committees')}))"
_IS = rf"(?:{words_of('being_standing')})\b(?! việc với)"
_MOVED = (
    rf"{_STANDING}(?P<mid>[^.;]{{0,40}}?)(?:{words_of('moving_standing')})(?: từ B)? (?:về|sang|thành|cho) (?P<who>B)"
)
# chọn B chứ không phải B làm cơ quan thường trực
_GIVEN = (
    rf"(?:{words_of('giving_standing')}) (?P<who>B)(?: ?,? chứ không phải B)?"
    rf"(?P<mid>[^.;B]{{0,40}}?)(?:{_IS})? ?{_STANDING}"
)
_BESIDE = (
    rf"(?P<who>B(?= [,–(-])|T(?= [–(-])) (?:,|-|–|\() ?{_STANDING}(?P<mid>)"
    r"(?!(?: của C)? ?(?:là|:|gồm|do|đặt|nay|vẫn)\b)"
)
# P , T , cơ quan thường trực C cho biết: the body of the post, since no person is one
_BESIDE_POST = Pattern(
    rf"(?P<who>T) (?:P )?,(?P<mid>) (?:(?:cũng )?là )?{_STANDING}(?: của)? C(?! ?(?:và|cùng|với|do|gồm|đặt|có)\b)"
)
_DASHED = rf"{_STANDING}(?P<mid>(?: của C)?) (?:-|–|,) (?P<who>B) ?(?=[.;,)]|$)"
_BODY_IS = rf"(?<!T )(?P<who>[BEI])(?P<mid>(?: (?!;)[^.;BR]{{0,60}}?)?) {_IS}[^.;BC]{{0,25}}?{_STANDING}"
_ENTRUSTED = r"(?P<who>B)(?P<mid>) (?:được giao|được phân công|được chọn)(?: nhiệm vụ| vai trò)? thường trực C"
_INVERTED = (
    rf"{_STANDING}(?P<mid>(?:(?!, còn |thường trực)[^.;B]){{0,60}}?)(?:{words_of('standing_goes_to')}) (?P<who>B)"
)
# B làm thường trực của C · thường trực của C đặt tại B · B , nơi đặt thường trực của C
_SERVES = (
    rf"(?<!T )(?P<who>B)(?P<mid>)(?: được giao| được phân công)? (?:{words_of('serving_standing')}) thường trực"
    r"(?= của| cho| C|[ ,]*[.;,]|$)"
)
_SERVED = (
    r"(?:^|[;,] |và )thường trực(?P<mid>(?:(?: của)? (?:C|ban|tổ))?)(?: này)? "
    rf"(?:{words_of('standing_goes_to')}) (?P<who>B)"
)
# B không còn là cơ quan thường trực ; nhiệm vụ này giao B · T P , đại diện cơ quan thường trực · B ( thường trực C )
_PASSED = (
    rf"{_STANDING}[^.BT]{{0,40}}?(?:nhiệm vụ|vai trò|vai|việc) (?:{_THESE}) (?:nay |được )*"
    r"(?:giao|chuyển|thuộc về)(?: cho| sang| về)? (?P<who>B)(?P<mid>)"
)
_SPEAKS = rf"(?P<who>T) (?:P )?,(?P<mid>) đại diện {_STANDING}"
# thay mặt cơ quan thường trực của C , T P báo cáo
_SPEAKS_FOR = Pattern(
    rf"(?:^|[;.] )(?:thay mặt|đại diện) {_STANDING}(?P<mid>(?:(?: của)? C)?) , (?:đồng chí )?(?P<who>[TB])"
)
_BRACKETED = r"(?P<who>B) \((?P<mid>) thường trực (?:của )?C \)"
_SEAT = r"(?P<who>B) ,(?P<mid>) nơi đặt (?:cơ quan |bộ phận )?thường trực của C"
_SERVING = r"là|với vai trò(?: là)?|với tư cách(?: là)?|được giao làm"
# với vai trò cơ quan thường trực C , B đã ... · C đặt cơ quan thường trực tại B · B thay B làm cơ quan thường trực C
_FRONTED = rf"(?:^|[;.] )(?:{_SERVING}) {_STANDING}(?P<mid>(?: của)? C) , (?P<who>B)"
# B , với vai trò cơ quan thường trực C , đã ... · B , với vai trò cơ quan thường trực , chỉ ...
_AS = (
    r"(?<!T )(?P<who>B) (?:, )?(?:với|trong) (?:(?=vai trò)|(?:vai trò|tư cách|trách nhiệm|cương vị) (?:là )?)"
    rf"{_STANDING}(?P<mid>(?: của)? C| ,)"
)
_PLACED = rf"C (?:có|đặt|bố trí) {_STANDING}(?P<mid>) (?:đặt )?(?:tại|ở|là) (?P<who>B)"
_TAKES_OVER = rf"(?P<who>B) (?:sẽ )?(?:thay|thay cho|thay thế) B(?P<mid>) {_IS}[^.;BC]{{0,25}}?{_STANDING}"
_RULES = Rules(
    (Pattern(_TAKES_OVER), "standing.is"),
    (Pattern(_FRONTED), "standing.beside"),
    (Pattern(_AS), "standing.beside"),
    (Pattern(_PLACED), "standing.given"),
    (Pattern(_SEAT), "standing.seat"),
    (Pattern(_MOVED), "standing.moved"),
    (Pattern(_GIVEN), "standing.given"),
    (Pattern(_BESIDE), "standing.beside"),
    (_BESIDE_POST, "standing.beside"),
    (Pattern(_DASHED), "standing.dash"),
    (Pattern(_ENTRUSTED), "standing.is"),
    (Pattern(_SPEAKS), "standing.beside"),
    (_SPEAKS_FOR, "standing.beside"),
    (Pattern(_BRACKETED), "standing.beside"),
    (Pattern(_PASSED), "standing.moved"),
    (Pattern(_BODY_IS), "standing.is"),
    (Pattern(_INVERTED), "standing.inverted"),
    (Pattern(_SERVES), "standing.is"),
    (Pattern(_SERVED), "standing.inverted"),
)
# Sở này là cơ quan thường trực · Sở chúng tôi là cơ quan thường trực · ; Sở tiếp tục là cơ quan thường trực
_BARE = "sở|cục|vụ|bộ|văn phòng"
_STILL_IS = rf"(?= (?:(?:{words_of('still')}|cũng|đồng thời|tiếp tục) ){{0,6}}{_IS})"
_AND_IS = rf"(?P<mid>[^.;BR]{{0,40}}?) {_IS}[^.;BC]{{0,25}}?{_STANDING}"
_POINTED = Pattern(
    rf"(?:(?:^|[;,:(] |\b(?:còn|và|nhưng|do) )(?P<kind>{words_of('body_words')}) (?:{words_of('pointing_words')})"
    rf"|(?:^|[;.] )(?P<bare>{_BARE}){_STILL_IS}){_AND_IS}"
)
# P cho biết sở là cơ quan thường trực C · là cơ quan thường trực C , sở đã tham mưu: of the only one told of
_ONE_MEANT = Pattern(
    r"(?:[,:“\"] |\b(?:biết|rằng|nói|vì|do|giao|giao cho) )"
    rf"(?P<bare>{_BARE}){_STILL_IS}{_AND_IS}"
)
_ONE_MEANT_FRONTED = Pattern(
    rf"(?:^|[;.“\"] )(?:{_SERVING}) {_STANDING}(?P<mid>(?:(?: của)? C)?) , "
    rf"(?P<bare>{_BARE}|trung tâm)(?= [a-zà-ỹđ]{{2,}} )"
)
_OF_A_POST = (_SPEAKS_FOR.regex, _BESIDE_POST.regex)
_SEATS = ("people_committee", "council", "provincial_party", "city_party", "party_committee")
_ANY_BODY, _MUCH = ("đơn vị", "cơ quan"), 2
# B giao sở làm cơ quan thường trực: not B itself
_GIVES_IT = re.compile(rf"\b(?:{words_of('giving_standing')}) (?:cho )?(?:{words_of('body_words')})\b")
_NOT = re.compile(r"\b(?:chưa|không|đừng|thôi|hết|đề nghị|đề xuất|kiến nghị|dự kiến|xin|muốn)\b")
# ban phong trào B: a room of the body that the text names
_ROOM = re.compile(
    r"(?:^|[,;:.] |\b(?:và|giao|do|là|theo) )(?:ban|phòng|trung tâm|khối|tổ)"
    rf"(?! (?:(?:{words_of('already')}|chỉ|sẽ|cũng) )*(?:{words_of('board_acts')})\b)(?: [^\W\d]\w*){{1,6}} $"
)
_OFFICE = "văn phòng "  # văn phòng Tỉnh ủy làm cơ quan thường trực
_OFFICE_OF_A_KIND = re.compile(r"\bvăn phòng (?:[^\W\d]\w* ){1,3}$")  # văn phòng tổng hợp B: a part of it
# B lo phần đảng , B lo phần chính quyền
_NEXT = re.compile(rf"(?:(?:{words_of('sharing_standing')})[^.;BPTR]{{0,30}})?(?:,|và|;|cùng|, còn)\Z")
# của cả ba ban · của tổ .
_OF_SEVERAL = re.compile(
    rf" ?(?:của |cho )(?:(?:cả |các )?(?P<count>{_NUMBER}) (?:ban|tổ)\b(?P<others> (?:{words_of('other_ones')}))?"
    r"|(?P<team>tổ)(?: công tác| này| giúp việc)?(?= ?[.;,]|$))"
)
_ENDS_ITEM = re.compile(r"\s*(?:[.;,)]|và\b|\Z)")
_JOINED, _IN_TURN = list_of("standing_joined"), list_of("standing_in_turn")


def bodies_of(frame: Frame, until: int | None = None) -> list[Body]:
    """The bodies that a sentence names, alone or in a title; with an offset of its skeleton those before it."""
    chunks = (c for c in frame.chunks if until is None or frame.skeleton.offset(c) < until)
    things = (c.thing.body if isinstance(c.thing, Title) else c.thing for c in chunks)
    return [thing for thing in things if isinstance(thing, Body)]


def standing_statements(
    frame: Frame, last: Committee | None, before: list[Body], named: list[Committee]
) -> Iterator[Statement]:
    """STANDING_BODY_OF of one sentence.

    Args:
        frame: the sentence.
        last: the committee named last before or in it.
        before: the bodies named before it.
        named: every mention of a committee up to it.
    """
    if "thường trực" in frame.skeleton.text:
        yield from _named(frame, last, named)
        yield from _pointed(frame, last, before, named)


def _named(frame: Frame, last: Committee | None, named: list[Committee]) -> Iterator[Statement]:
    """Each mention of a standing body counts once, by the first rule that reads it."""
    done: set[int] = set()
    for match, rule in _RULES.matches(frame):
        who, committee = chunk_at(frame, match, "who"), _committee_of(frame, match, _main(last, named))
        mention = match.string.find("thường trực", match.start())
        if who is None or committee is None or mention in done or _NOT.search(match["mid"]):
            continue
        if _GIVES_IT.search(match["mid"]):
            continue
        opening = frame.skeleton.text[: frame.skeleton.offset(who)]
        if _ROOM.search(opening) or _OFFICE_OF_A_KIND.search(opening):
            continue
        left = frame.left_of(who)
        if left is not None and left.kind == who.kind == "B" and frame.gap(left, who) == "thuộc":
            who = left  # Phòng Chuyển đổi số thuộc Sở X
        done.add(mention)
        meant, shared = _all_of(frame, match, named), _shared(frame, who, rule)
        if any(word in match.group() for word in _IN_TURN):
            yield from _in_turn(frame, shared, named, rule)
            continue
        meant = [committee] if meant is None else meant
        for chunk in shared:
            body = chunk.thing.body if isinstance(chunk.thing, Title) else chunk.thing
            if opening.endswith(_OFFICE) and isinstance(body, Body):
                body = make_body("office", None, "", body)
            if match.re in _OF_A_POST and isinstance(body, Body) and body.head in _SEATS:
                continue  # Thay mặt cơ quan thường trực, Phó Chủ tịch UBND tỉnh A báo cáo
            if isinstance(body, Founder):
                own = [thing for thing in meant if not _of_another_place(body, thing)]
                if len(own) > 1 and len(shared) > 1:
                    continue  # B và B là cơ quan thường trực của hai ban: which serves which is not told
                yield from (Statement("STANDING_BODY_OF", body, thing, rule, frame.number) for thing in own)


def _of_another_place(body: Founder, committee: Committee) -> bool:
    """Whether a body is of another commune or province than a committee: it serves that of its own, which is untold."""
    if not isinstance(body, Body) or committee.level not in BELOW or not body.province:
        return False
    if committee.province and committee.province != body.province:
        return True
    unit = body.unit
    if unit is not None and unit.is_province and committee.level != "province":
        return True  # Văn phòng HĐND và UBND, told of a commune but not so named
    lower = unit is not None and unit.name not in ("", body.province)
    said = committee.level != "province" or committee.name.endswith((" tỉnh", " thành phố"))
    return unit is not None and lower and said and committee.owner not in (unit.shown, unit.name)


def _main(last: Committee | None, named: list[Committee]) -> Committee | None:
    """`Tổ giúp việc do ông A phụ trách. Sở X là cơ quan thường trực`: of the committee rather than of its team.

    Not where the text is about the team, and names the committee in passing.
    """
    if last is None or last.kind == "committee":
        return last
    board = next((c for c in reversed(named) if c.kind == "committee"), None)
    return last if board is None or named.count(last) > _MUCH * named.count(board) else board


def _all_of(frame: Frame, match: re.Match[str], named: list[Committee]) -> list[Committee] | None:
    """`cơ quan thường trực của cả ba ban`, `của Tổ`: as many committees as it says, or the team, of those named.

    None where it says nothing of the kind; of `hai ban còn lại` those that the sentence does not name.
    """
    said = _OF_SEVERAL.match(frame.skeleton.text, match.end())
    if said is None:
        return None
    if said["team"]:
        teams = [c for c in named if c.kind == "task_force"]
        return teams[-1:]
    here = [c.thing for c in frame.chunks if said["others"]]
    boards = [c for c in dict.fromkeys(named) if c.kind == "committee" and c not in here]
    count = COUNTS.get(said["count"], 0)
    return boards[-count:] if 0 < count <= len(boards) else []


def _shared(frame: Frame, who: Chunk, rule: str) -> list[Chunk]:
    """`B và B cùng là cơ quan thường trực`, `cơ quan thường trực gồm B và B`: the bodies that share the task."""
    i = frame.index(who)
    if rule == "standing.is":
        left = frame.left_of(who)
        joined = left is not None and left.kind == who.kind == "B" and frame.gap(left, who) in _JOINED
        return [left, who] if joined and left is not None else [who]
    if rule not in ("standing.inverted", "standing.given"):
        return [who]
    pairs = zip(frame.chunks[i:], frame.chunks[i + 1 :], strict=False)
    further = takewhile(
        lambda pair: pair[1].kind == "B" and _NEXT.match(frame.gap(*pair)) and _item(frame, *pair), pairs
    )
    return [who, *(chunk for _, chunk in further)]


def _in_turn(frame: Frame, bodies: list[Chunk], named: list[Committee], rule: str) -> Iterator[Statement]:
    """`Cơ quan thường trực lần lượt là B và B`: one for each committee of the text, where there are as many."""
    boards = [c for c in dict.fromkeys(named) if c.kind == "committee"]
    for chunk, board in zip(bodies, boards if len(boards) == len(bodies) else [], strict=False):
        if isinstance(chunk.thing, Founder):
            yield Statement("STANDING_BODY_OF", chunk.thing, board, rule, frame.number)


def _item(frame: Frame, left: Chunk, right: Chunk) -> bool:
    """Whether a body is one more of a list, and opens no clause of its own: `...; Văn phòng Tỉnh ủy điều phối`."""
    return ";" not in frame.gap(left, right) or _ENDS_ITEM.match(frame.skeleton.after(right)) is not None


def _pointed(frame: Frame, last: Committee | None, before: list[Body], named: list[Committee]) -> Iterator[Statement]:
    for match in chain(*(matches(frame, pattern) for pattern in (_POINTED, _ONE_MEANT, _ONE_MEANT_FRONTED))):
        committee = _committee_of(frame, match, last)
        kind = match.groupdict().get("kind") or match["bare"]
        told = reversed([*before, *bodies_of(frame, match.start())])
        alike = [b for b in told if kind in _ANY_BODY or b.name.lower().startswith(f"{kind} ")]
        body = alike[0] if alike else None
        if committee is None or body is None or _of_another_place(body, committee):
            continue
        if match.re is not _POINTED.regex and len(set(alike)) > 1:
            continue  # Tôi là R, Sở là cơ quan thường trực: which of those named is not told
        clause = re.split("[;.]", frame.skeleton.text[: match.start()])[-1]
        if not _NOT.search(f"{clause} {match['mid']}"):
            meant = _all_of(frame, match, named)
            for thing in [committee] if meant is None else meant:
                yield Statement("STANDING_BODY_OF", body, thing, "standing.pointed", frame.number)
            return


def _committee_of(frame: Frame, match: re.Match[str], last: Committee | None) -> Committee | None:
    """The committee named behind or before in the sentence; else the last one."""
    named = [c for c in frame.chunks if isinstance(c.thing, Committee)]
    behind = [c.thing for c in named if frame.skeleton.offset(c) >= match.start()]
    earlier = [c.thing for c in named if frame.skeleton.offset(c) < match.start()]
    for thing in (*behind[:1], *earlier[-1:]):
        if isinstance(thing, Committee):
            return thing
    return last
