"""Roles said in other words: `người cầm chịch là ông A`, `ông B làm phó`, `những người thôi tham gia gồm C và D`.

They name no committee; the one meant is the last that the sentence or the two before it name.
"""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.appositions import attached
from loaders.extract.relations.offices.ended.past import BEFORE_THAT, OLD_BOARD
from loaders.extract.relations.offices.leading import HEAD_ROLES
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.things import Chunk, Committee, Person, Title
from loaders.resources.words import words_of

_HEADING, _LISTING, _NUMBER, _PEOPLE, _POLITE = map(words_of, ("heading", "listing", "numbers", "people", "polite"))
_STILL, _THESE = map(words_of, ("still", "these"))
# người cầm chịch không đổi : T P · ban do T đứng đầu · ban gồm 21 thành viên , do P , T , đứng đầu
_HEADED = Pattern(
    rf"(?:^|[;,] (?:với )?|(?:[CR]|người) với )(?:mà (?:người )?)?(?:{_HEADING})(?: [^;.:,PTRC]{{0,20}})? ?"
    rf"(?P<before>trước (?:[PN]|{_POLITE}) )?"
    rf"(?:(?:không phải T mà )?là|:) (?:(?:{_POLITE}) )?(?:T )*(?P<who>[PT])"
)
_SIZE = rf"(?:(?:gồm|có) \d+ (?:R|{_PEOPLE}) ?,? )?"
_HEADED_BY = Pattern(
    rf"(?:^|[;,] )(?:ban|tổ)(?: này| ấy| đó)? (?:(?:{_STILL}) )?{_SIZE}do"
    rf" (?:(?:{_POLITE}) )?(?:T )*(?P<who>[PT])(?: , T ,?| \( T \))* ,? ?"
    rf"(?:{_HEADING})"
)
# P , T , đứng đầu ; P làm R: opens the sentence behind the one that names the committee
_HEADS = Pattern(
    rf"^(?:T )*(?P<who>P)(?: , T ,| \( T \))? (?:(?:{_STILL}|trực tiếp|cũng) )*(?:{_HEADING})(?= ?[.;]| , (?:T )*P)"
)
# cấp phó của P trong ban là P , T và P
_DEPUTY_OF = Pattern(
    rf"R của (?:(?P<of>[PN])|(?:{_POLITE}))(?: (?:trong|ở) (?:ban|tổ)(?: (?:{_THESE}))?)?"
    rf" (?:(?:{_STILL}) )?(?:là|gồm|gồm có|:) (?:các |hai )?(?=[PT])"
)
# T P là cấp phó của N ở ban này
_IS_DEPUTY_OF = Pattern(
    rf"(?P<who>P)(?: , T)*(?: ,)? (?:(?:{_STILL}|cũng) )*là (?P<role>R) của (?:(?P<of>[PN])|(?:{_POLITE}))"
    rf"(?= ?[.;,]| (?:trong|ở|tại) (?:C|ban|tổ)(?: (?:{_THESE}))?)"
)
_OF_HIS = re.compile(r"(?:^|;|\bvà|\bcùng) ?(?:T )*$")
# chức R thuộc về T , còn P ( T ) làm phó
_SECOND = Pattern(
    rf"(?P<who>[PT])(?: \( ?T \)| , T ,| ,)? (?:được (?:{words_of('appointing')}) )?"
    rf"(?:{words_of('seconding')})(?= ?[.;,]|$)"
)
# ban có hai phó : P , P và P · C có ba phó là P và P
_SECONDS = Pattern(
    rf"(?:^|[;,] )(?:C|ban|tổ)(?: này)? (?:hiện |nay )?có (?:{_NUMBER}|\d) phó ?(?:là|:|gồm|,)(?: các)? (?=P)"
)
# P , T , là một trong 15 R · T là một trong các R
_ONE_OF = Pattern(
    r"(?P<who>[PNT])(?: , T(?= ,| (?:hiện |nay |cũng )*là)| \( T \))* ?,? (?:(?:hiện|nay|cũng) )*là (?:một|1) trong"
    rf" (?:số )?(?:các|những|{_NUMBER}|\d+) (?P<office>R)(?= ?[.;,(]|$| của| mới| được)"
)
# trong bốn người , chỉ P - T - giữ vai trò thường trực
_STANDING = Pattern(
    r"(?P<who>[PN])(?: [-,(] T [-,)])? (?:giữ|đảm nhiệm|là|làm) (?:vai trò |vai |phó )?thường trực(?= ?[.;,]|$)"
)
# những người thôi tham gia gồm P , T và P · R còn lại rút tên là P · hai người rời ban là P ( nghỉ hưu ) , T , và P
_GONE = Pattern(
    rf"(?:(?:những|các|{_NUMBER}|\d+) (?:{_PEOPLE}|thành viên|trường hợp)|(?:^|[;,] )người|R)(?: còn lại)?"
    rf" (?:{words_of('leaving_seats')})(?: (?:C|ban|tổ))?(?: (?:{words_of('this_time')}))? (?:{_LISTING})"
    r"(?: có| :)? (?:các )?(?=[PT])"
)
# ba người được bổ sung đợt này là P , T ; P · năm người lần đầu có tên trong C là : P , T
_NEWCOMERS = Pattern(
    rf"(?:^|[;,] )(?:những|các|{_NUMBER}|\d+) (?:{_PEOPLE}|gương mặt|trường hợp) (?:{words_of('joining_newly')})"
    rf"(?: (?:vào|trong|danh sách|(?:đợt|lần|dịp|kỳ) này|C|ban|tổ|này))* (?:{_LISTING})(?: :)? (?:các )?(?=[PT])"
)
# P ( T ) và P ( T ) lần đầu tham gia . · hai người còn lại , T P và T P , thế chỗ R
_OWN = r"(?: \( T[^()]{0,40}\)| , T(?= ,| và))?"
_FIRST_TIME = Pattern(
    rf"P{_OWN}(?: ?(?:,|và|, và) (?:T )*P{_OWN})* ?,? (?:đều |cùng )?(?:lần đầu(?: tiên)?|mới) (?:được )?tham gia"
    r"(?: (?:C|ban|tổ))?(?= ?[.;]|$)"
)
_THE_OTHERS = Pattern(
    rf"(?:^|[;.] )(?:{_NUMBER}|\d+) (?:{_PEOPLE}) (?:{words_of('other_ones')}) ,"
    rf"(?P<who>(?: ?(?:,|và|, và)?(?: T)* P{_OWN})+) ?, (?:{words_of('replacing')})\b"
)
_SEATS_TOLD = re.compile(r"R|\b(?:ủy viên|thành viên)\b")
# R P , T , vừa được miễn nhiệm , nên ghế này đang trống
_EMPTY = re.compile(
    rf"(?:{words_of('seats')}) (?:{words_of('these')}) (?:(?:{words_of('still')}|tạm) )?(?:{words_of('empty')})"
)
_ITEM = re.compile(r"(?:^|[,;:]|\bvà)\s*$")


def give_paraphrases(frame: Frame, before: list[Holding]) -> None:
    """Roles in the committee that was named shortly before."""
    for match in apart(frame, _STANDING):
        _raise(frame, frame.skeleton.at.get(match.start("who")), before)
    for match in apart(frame, _ONE_OF):
        who, office = frame.skeleton.at.get(match.start("who")), frame.skeleton.at.get(match.start("office"))
        if who is not None and office is not None and frame.free(office):
            frame.give((attached(frame, who) or who) if who.kind in OFFICES else who, office, "role.paraphrase")
    here = [c.thing for c in frame.chunks if isinstance(c.thing, Committee)]
    meant = here[-1] if here else frame.lately
    if meant is not None:
        for pattern in (_HEADED, _HEADED_BY, _HEADS):
            for match in apart(frame, pattern):
                said = frame.skeleton.text[: match.start()] + ", "
                over = match.groupdict().get("before") or BEFORE_THAT.search(said) or OLD_BOARD.search(said)
                who, status = frame.skeleton.at.get(match.start("who")), "former" if over else "asserted"
                _give(frame, who, HEAD_ROLES[meant.kind], "head", meant, status)
        _give_seconds(frame, before)
        for match in apart(frame, _SECONDS):
            for chunk in _items(frame, match.end()):
                _give(frame, chunk, "Phó Trưởng ban", "deputy", meant)
        _give_gone(frame, meant)
        for match in apart(frame, _NEWCOMERS):
            having = {h.holder for h in frame.holdings if h.office.role}
            for chunk in _items(frame, match.end()):
                _give(frame, None if chunk.thing in having else chunk, "Ủy viên", "member", meant)
        _give_first_time(frame, before, meant)
    if _EMPTY.search(frame.skeleton.text):
        _end_last(frame)
    _give_deputies_of(frame, before)


def _give_deputies_of(frame: Frame, before: list[Holding]) -> None:
    """`Cấp phó của ông Tuệ là bà B`: in the committee that he was said to head right before."""
    for match in apart(frame, _DEPUTY_OF):
        board = _headed_by(frame, match, frame.skeleton.at[match.start()], before)
        for chunk in frame.chunks if board is not None else ():
            told = frame.skeleton.text[match.end() : frame.skeleton.offset(chunk)]
            if chunk.kind in PEOPLE and frame.skeleton.offset(chunk) >= match.end() and _OF_HIS.search(told):
                _give(frame, chunk, "Phó Trưởng ban", "deputy", board)
                frame.owned[id(frame.skeleton.at[match.start()])] = "role.paraphrase"
    for match in apart(frame, _IS_DEPUTY_OF):
        who, role = frame.skeleton.at[match.start("who")], frame.skeleton.at[match.start("role")]
        if (board := _headed_by(frame, match, role, before)) is not None:
            _give(frame, who, "Phó Trưởng ban", "deputy", board)
            frame.owned[id(role)] = "role.paraphrase"


def _headed_by(frame: Frame, match: re.Match[str], role: Chunk, before: list[Holding]) -> Committee | None:
    """The committee whose head somebody was said to be right before, where a role is called `cấp phó` of his.

    A pronoun (`cấp phó của ông`) means the only one who heads a committee in the sentence before.
    """
    if not frame.words_of(role).startswith("cấp phó"):
        return None
    told = [h for h in (*before, *frame.holdings) if h.sentence >= frame.number - 2]
    of = frame.skeleton.at[match.start("of")].thing if match["of"] else None
    if of is None:
        heads = [h for h in told if h.sentence == frame.number - 1 and h.office.role and h.office.rank == "head"]
        of = heads[0].holder if len({h.name for h in heads}) == 1 else None
    his = [h for h in told if isinstance(of, Person) and h.name == of.name]
    last = [h.office for h in his if h.sentence == his[-1].sentence and h.office.rank == "head"]
    board = next((office.body for office in last if office.role), None)
    return board if isinstance(board, Committee) else None


def _give(
    frame: Frame, who: Chunk | None, role: str, rank: str, committee: Committee | None, status: str = "asserted"
) -> None:
    if who is None or committee is None:
        return
    holder = (attached(frame, who) or who) if who.kind in OFFICES else who
    if isinstance(holder.thing, Person | Title):
        office = Title(role, rank, "committee", committee, "asserted", True)
        frame.hold(holder.thing, office, status, "role.paraphrase")


def _give_seconds(frame: Frame, before: list[Holding]) -> None:
    """`ông B làm phó`: in the committee whose head the sentence names, or the one before where it opens so."""
    led = [h.office for h in frame.holdings if h.rule in ("role.heading", "role.paraphrase")]
    heads = [c.thing for c in frame.chunks if isinstance(c.thing, Title) and c.thing.role and c.thing.rank == "head"]
    heads += [office for office in led if office.rank == "head"]
    lately = [h.office for h in before if h.sentence == frame.number - 1 and h.office.role and h.office.rank == "head"]
    for match in apart(frame, _SECOND):
        told = heads[:1] or (lately[-1:] if not match.start() else [])
        committee = told[0].body if told else None
        if isinstance(committee, Committee):
            _give(frame, frame.skeleton.at.get(match.start("who")), "Phó Trưởng ban", "deputy", committee)


def _give_first_time(frame: Frame, before: list[Holding], meant: Committee) -> None:
    """`Văn bản thay bốn ủy viên. A và B lần đầu tham gia. Hai người còn lại, C và D, thế chỗ người nghỉ hưu`."""
    lately = (h for h in before if h.sentence == frame.number - 1 and h.rule == "role.paraphrase")
    begun = any(h.office.rank == "member" and h.office.body == meant for h in lately)
    pattern = _THE_OTHERS if begun else _FIRST_TIME if _SEATS_TOLD.search(frame.before) is not None else None
    for match in apart(frame, pattern) if pattern is not None else ():
        for chunk in frame.chunks:
            if chunk.kind in PEOPLE and match.start() <= frame.skeleton.offset(chunk) < match.end():
                _give(frame, chunk, "Ủy viên", "member", meant)


def _give_gone(frame: Frame, meant: Committee) -> None:
    for match in apart(frame, _GONE):
        own = [i for i, h in enumerate(frame.holdings) if h.office.role and h.status in ("asserted", "former")]
        for i in own:  # A , Phó Trưởng ban ; B , ủy viên
            frame.holdings[i] = replace(frame.holdings[i], status="former", rule="role.gone")
        if own:
            continue
        for chunk in _items(frame, match.end()):
            _give(frame, chunk, "Ủy viên", "member", meant, "former")


def _items(frame: Frame, at: int) -> list[Chunk]:
    """The people of the list that begins at an offset of the skeleton."""
    behind = [c for c in frame.chunks if c.kind in PEOPLE and frame.skeleton.offset(c) >= at]
    return [c for c in behind if _ITEM.search(frame.skeleton.text[at : frame.skeleton.offset(c)])]


def _raise(frame: Frame, who: Chunk | None, before: list[Holding]) -> None:
    """`Trong bốn phó, chỉ ông A giữ vai trò thường trực`: the deputy of this sentence or the one before is standing."""
    for told in (frame.holdings, before):
        for i, held in enumerate(told):
            same = isinstance(who, Chunk) and isinstance(who.thing, Person) and held.name == who.thing.name
            near = held.office.role and held.sentence >= frame.number - 1
            if same and near and held.office.rank == "deputy":
                told[i] = replace(held, office=held.office.standing(), rule="role.paraphrase")


def _end_last(frame: Frame) -> None:
    """`ghế này đang trống`: whoever was said to have it has left."""
    held = [i for i, h in enumerate(frame.holdings) if h.office.role and h.status == "asserted"]
    if held:
        frame.holdings[held[-1]] = replace(frame.holdings[held[-1]], status="former", rule="role.empty_seat")
