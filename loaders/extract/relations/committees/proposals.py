"""Committees that are only proposed: who is said to lead or join one is planned to, and nothing more."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.spans import chunk_at, words_of
from loaders.extract.things import Chunk, Committee, Person, Title

# đề xuất B thành lập C · kiến nghị lập C · dự thảo quyết định thành lập C; not: theo đề nghị của B , B thành lập C
# giao B tham mưu thành lập C; not: B đã tham mưu thành lập C
_PROPOSED = Pattern(
    rf"(?<!theo )\b(?:{words_of('proposing')}|(?:{words_of('to_advise')}) (?:[^;.C ]+ ){{0,12}}?tham mưu)(?! của)\b"
    rf"[^;.:C]{{0,60}}?\b(?:{words_of('establishing')}|hình thành|có)"
    r"(?: \w+){0,2}? C"
)
# trình danh sách C gồm P · dự kiến nhân sự C : P · C dự kiến gồm P · C sẽ do P làm R
_LISTED = Pattern(
    rf"(?<!theo )\b(?:{words_of('proposing')}) (?:danh sách|nhân sự|thành phần|cơ cấu)(?: \w+){{0,3}}? C"
    r"|C (?:sẽ |dự kiến ){1,2}(?:gồm|có|do|bao gồm)\b"
)
# C do P làm R sẽ được thành lập trong quý I · tham mưu kiện toàn C theo hướng bổ sung P làm R
# tham mưu kiện toàn C : P làm R; not: đã tham mưu kiện toàn C : P làm R
_SET_UP_LATER = Pattern(
    r"C (?:[^;.C]* )?[TR] ?,? (?:sẽ|dự kiến) (?:sẽ )?(?:chính thức )?(?:được (?:chính thức )?(?:thành lập|lập)"
    r"|(?:ra đời|ra mắt|hình thành)(?= (?:trong|vào|ngày|từ|cuối|đầu|giữa|sau|tháng)| ?[;.]|$))\b"
    rf"|\b(?:tham mưu|{words_of('to_advise')})\b[^;.C]{{0,60}}\bkiện toàn C (?:[^;.,CPNTR]{{0,40}} )?theo hướng\b"
    r"|(?<!đã )(?<!vừa )\btham mưu\b[^;.C]{0,60}\bkiện toàn C :"
)
# bổ sung P làm R , quyết định sẽ ban hành trong tháng 7 · chờ phê duyệt
_TO_COME = re.compile(
    r"\b(?:quyết định|văn bản)(?: này| chính thức)? sẽ (?:được )?(?:ban hành|ký|công bố)\b"
    r"|\b(?:chờ|đợi) (?:[BT] )?(?:quyết định|phê duyệt|phê chuẩn|ký|chuẩn y)\b"
    r"|(?:[,;] |\bquyết định )(?:\w+ ){0,3}?(?:đang|còn|sẽ) trình (?:[BT] )*ký(?: quyết định)?(?= ?[.;,]|$)"
    r"|\bchưa (?:được )?(?:ký|phê duyệt|ban hành)\b"
)
# dự kiến bổ sung P , T , làm R · đề nghị cử P làm R
_TO_ADD = Pattern(
    rf"(?<!theo )\b(?:{words_of('proposing')}) (?:việc )?(?:bổ sung|cử|giao|phân công|mời)"
    r" (?P<who>[PN])[^;.PN]*?\blàm R"
)
# B tham mưu sửa quy chế của C , bổ sung T , T làm R · P yêu cầu B bổ sung P làm R: what others have yet to do
_ASKED_TO_ADD = Pattern(
    rf"(?:(?<!đã )(?<!vừa )\btham mưu|(?<!theo )\b(?:{words_of('asking_others')})(?! của) (?:[^;.PNTR]{{0,30}} )?B)\b"
    r"[^;.]{0,80}?"
    r"\bbổ sung (?=[PNT])[^;.]*? (?:làm|vào) [RC]"
)
# theo dự thảo , C do P làm R · phương án được trình là C do P làm R
_DRAFT = re.compile(rf"(?:theo |trong |tại )?(?:{words_of('drafts')})\b")
# đang trình B phương án T làm R · xin ý kiến về phương án giao P làm R
_OPTION = re.compile(rf"(?<!theo )\b(?:{words_of('weighing')}) (?:[^;.,PNR ]+ ){{0,10}}phương án\b")
_GOES_ON = re.compile(
    rf"(?:theo (?:đó|đề xuất|đề nghị|dự kiến)|trong đó|dự kiến|cụ thể|ban|tổ|C|{words_of('drafts')})\b"
    r"|(?:bổ sung|giao|cử|phân công) (?:[PN]|T P)"
)
_LEAVING = re.compile(rf"(?<!\w)(?:{words_of('giving_up')})(?: (?:{words_of('being')}|tham gia))?\Z")
# theo dự thảo , C có 21 R . Ngoài P , hai R còn lại gồm
_ROLES_NEXT = re.compile(
    rf"(?:(?:ngoài|bên cạnh|cùng) (?:T )?[PNT] ,? ?)?(?:(?:{words_of('numbers')}|các|\d+) )?R "
    r"(?:còn lại |khác )?(?:gồm|là|:)"
)
_SETTLED = re.compile(r"\b(?:đã|vừa) (?:được )?(?:ban hành|ký|phê duyệt|thành lập|quyết định|thông qua|chốt)\b")
# đề nghị lập C do P làm R không được chấp thuận · phương án để P làm R bị bác
_REFUSED = re.compile(
    rf"\b(?:{words_of('proposing')}|{words_of('drafts')}|phương án|tờ trình|ý kiến) [^.;]*[CR][^.;,]*"
    rf"(?:không được (?:{words_of('accepting')})|bị (?:{words_of('refusing')}))"
)
# Theo đó , C sẽ do P làm R: behind the sentence that tells of the decision
_BY_THAT = re.compile(r"theo (?:đó|quyết định|quyết định này) ,(?!.*\bdự kiến\b)")
_BARE_WORDS, _FOR_IT = 3, re.compile(r"(?:để )?(?:thực hiện|triển khai) (?:nghị quyết|D|nội dung|việc|chủ trương)\b")
_DECIDED = re.compile(r"\b(?:ký|ra|ban hành|có) (?:quyết định|D)\b.*C")


def has_no_name(frame: Frame, what: Chunk) -> bool:
    """`thành lập ban chỉ đạo thực hiện nghị quyết này`: one that has no name yet, not that named before."""
    return what.end - what.start == _BARE_WORDS and _FOR_IT.match(frame.skeleton.after(what)) is not None


def _committees(frame: Frame) -> list[Committee]:
    bodies = (c.thing.body if isinstance(c.thing, Title) else c.thing for c in frame.chunks)
    return [body for body in bodies if isinstance(body, Committee)]


def proposed(frame: Frame, before: Iterable[Committee]) -> set[Committee]:
    """The committees of a sentence that it, or the one before it, says are proposed.

    Args:
        frame: the sentence.
        before: those that the sentence before said so of.
    """
    text = frame.skeleton.text
    if _SETTLED.search(text) is not None:
        return set()
    if _DRAFT.match(text) is not None:
        return {*_committees(frame), *before}
    drafted = _DRAFT.match(frame.before) is not None and _ROLES_NEXT.match(text) is not None
    carried = set(before) if drafted or _GOES_ON.match(text) is not None else set()
    told = (
        frame.skeleton.at[match.start() + match.group().rindex("C")]
        for pattern in (_PROPOSED, _LISTED, _SET_UP_LATER)
        for match in apart(frame, pattern)
    )
    return carried | {c.thing for c in told if isinstance(c.thing, Committee) and not has_no_name(frame, c)}


def only_planned(frame: Frame, only: set[Committee]) -> None:
    """`Sở X đề xuất lập Ban Chỉ đạo do ông A làm Trưởng ban`: the roles in what is proposed are planned.

    What was proposed and refused is not said at all.
    """
    if _REFUSED.search(frame.skeleton.text) is not None:
        frame.holdings[:] = [h for h in frame.holdings if not h.office.role or h.rule.startswith("title.")]
    to_come = _TO_COME.search(frame.skeleton.text) is not None
    named = (chunk_at(frame, match, "who") for match in apart(frame, _TO_ADD))
    added = [chunk.thing.name for chunk in named if chunk is not None and isinstance(chunk.thing, Person)]
    to_come = to_come or any(apart(frame, _ASKED_TO_ADD))
    option = _option(frame.skeleton.text)
    for i, holding in enumerate(frame.holdings):
        beside = holding.rule.startswith("title.")  # ông A, Trưởng ban, nói: chưa ký quyết định nào
        if holding.status != "asserted" or not holding.office.role or _is_to_be_left(frame, holding):
            continue
        weighed = option is not None and not beside and _stands_behind(frame, holding, option.end())
        if (to_come and not beside) or weighed or holding.office.body in only or holding.name in added:
            frame.holdings[i] = replace(holding, status="planned", rule="office.planned")


def _is_to_be_left(frame: Frame, holding: Holding) -> bool:
    """`đề nghị bổ sung bà A làm Phó Trưởng ban; cho ông B thôi làm ủy viên`: B has the role until that is decided."""
    chunk = frame.chunk_of(holding.office)
    return chunk is not None and _LEAVING.search(frame.skeleton.before(chunk)) is not None


def _option(text: str) -> re.Match[str] | None:
    """`đang trình B phương án T làm R`: where a sentence puts an option forward that nobody has settled."""
    weighed = "phương án" in text and _SETTLED.search(text) is None
    return _OPTION.search(text) if weighed else None


def _stands_behind(frame: Frame, holding: Holding, end: int) -> bool:
    """Whether an office stands behind a place in the skeleton of its sentence."""
    chunk = frame.chunk_of(holding.office)
    return chunk is not None and frame.skeleton.offset(chunk) >= end


def _is_planned(holding: Holding) -> bool:
    """Whether a verb says that somebody, or the holder of a post, is to have a role."""
    return holding.rule == "office.planned" or (holding.rule == "office.post" and holding.status == "planned")


def also_planned(frame: Frame) -> None:
    """`Dự kiến ông A làm Trưởng ban, bà B làm Phó Trưởng ban`: what is planned of the first is of those behind.

    Where the sentence before says `ký quyết định thành lập C`, a `sẽ do ông A` is decided.
    """
    if _BY_THAT.match(frame.skeleton.text) and _DECIDED.search(frame.before):
        for i, holding in enumerate(frame.holdings):
            if holding.office.role and holding.rule == "office.planned":
                frame.holdings[i] = replace(holding, status="asserted", rule="office.verb")
        return
    first = next((i for i, h in enumerate(frame.holdings) if h.office.role and _is_planned(h)), -1)
    for i, holding in enumerate(frame.holdings[first + 1 :], first + 1) if first >= 0 else ():
        if holding.rule == "office.verb" and holding.office.body == frame.holdings[first].office.body:
            frame.holdings[i] = replace(holding, status="planned", rule="office.planned")
