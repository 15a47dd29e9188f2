"""`Phó Chủ tịch UBND tỉnh, ông A`: whether a comma or a dash stands between a title and the honorific of its holder."""

from __future__ import annotations

import re

from loaders.extract.relations.offices.before_dash import is_item, speaks, whose_words
from loaders.extract.relations.offices.chains import CHAIN, DASH, POST, opens_next, said_in_full
from loaders.extract.relations.offices.there import left_before, of_who_decides
from loaders.extract.relations.offices.two_people import other_rank
from loaders.extract.skeletons.frame import OFFICES, PEOPLE, Frame, is_role
from loaders.extract.things import TITLE, Chunk, Person
from loaders.resources.words import words_of

# `T , ông A`: a title before a name that an honorific opens.
_PRE_COMMA = re.compile(
    r"(?:(?:này|ấy|đó|nói trên|đương nhiệm|mới|hiện nay|thứ \w+|duy nhất|nữa|khác|kia|còn lại|cũ|trước đây"
    r"|tiền nhiệm) )?,\Z|(?:(?:cũ|trước đây|tiền nhiệm|một thời) )?(?:-|–|—)\Z"
)
# Phó Trưởng ban thứ hai , bà B , T , · Riêng một Phó Trưởng ban , bà B ( T ) ,: nobody is named before the role
_LONE = re.compile(r"(?:[^;.PTRN]{0,60}[,:](?: |$))?(?:(?:theo|riêng|còn|một|vị|người|chính|cả|và)(?: |$))*")
# Chủ tịch Hội X , anh A , đồng thời là T · Chủ tịch Hội Y , ông B ( trước đây là T )
_ALSO = re.compile(r"(?:,|\() ?(?:đồng thời|trước đây|trước đó|nguyên|hiện|kiêm|cũng|vốn)\b")
# đã nghe T , ông A báo cáo
_HEARD = re.compile(r"(?<!\w)nghe\Z")
_REPORTS = re.compile(r"(?:(?:đã|trực tiếp) )?(?:báo cáo|trình bày|phát biểu|thông tin)\b")
# họp dưới quyền tổ trưởng mới , bà B nêu · khi chưa có T mới , bà B , T: she is another
_UNDER = re.compile(
    r"(?<!\w)(?:dưới (?:quyền|thời|sự \w+(?: \w+)? của)|chưa có|không có|còn thiếu|khuyết|chờ|chờ có|tìm)\Z"
)
# T , ông A làm R · T , bà B được phân công giữ chức R
_TAKES = re.compile(
    r"(?:(?:được|sẽ) )?(?:(?:bầu|cử|phân công|giao) )?"
    rf"(?:{words_of('having_a_post')})(?: \w+){{0,3}} [RT](?= |\W|$)"
)

# ; Tổ phó - T , Đại tá P
_OPENED = re.compile(r"(?: và|[,:;(]| là|do|(?:\A|[:;] )R (?:-|–|—))\Z")

# HUẾ - T , PGS.TS P vừa ký · (BLC) - T , ông P cho biết: where the news comes from, before the sentence itself
_DATELINE = re.compile(r"(?:[LU]|[\w.]+(?: \w+){0,3}|\( ?[^()TPRN]{1,30} ?\)) (?:-|–|—|:|\|)\Z")


def nobody_before(frame: Frame, office: Chunk) -> bool:
    """Whether a sentence names nobody before an office."""
    return _LONE.fullmatch(frame.skeleton.before(office)) is not None


def before_honorific(frame: Frame, office: Chunk, person: Chunk, gap: str) -> bool:
    """`và Phó Chủ tịch UBND tỉnh, ông Đỗ Chí B.`: the comma stands between title and honorific of one person."""
    left = frame.left_of(office)
    if left is not None and opens_next(frame, left, office, person):
        return True
    if left is not None and gap == "," and frame.gap(left, office) == "(" and other_rank(left, office):
        return True  # Phó Trưởng ban (Trưởng ban, bà B, T, đi vắng)
    pointed = gap.endswith(",") and gap != ","  # Trưởng phòng này, ông A, kiêm thư ký
    if _is_another(frame, office, person, gap):
        return False
    if not _PRE_COMMA.match(gap) or not isinstance(person.thing, Person) or of_who_decides(frame, office, person, gap):
        return False
    if DASH.match(gap) and is_item(frame, office, person):
        return True
    if not person.thing.honorific:
        return DASH.match(gap) is not None and speaks(frame, office, person)
    if _is_heard(frame, office, person) or whose_words(frame, _first_of_chain(frame, office), person):
        return True
    if left_before(frame, office, person) or (is_role(office) and nobody_before(frame, office)):
        return True
    after = frame.skeleton.after(person)
    told = after.startswith(", một ") and not after.startswith(", một trong")  # bà A, một giáo viên về hưu
    if told or (left is not None and left.kind in PEOPLE and POST.match(frame.gap(left, office))):
        return False
    right = frame.right_of(person)
    behind = frame.gap(person, right) if right is not None and right.kind in OFFICES else None
    followed = behind is not None and POST.match(behind) is not None and not _ALSO.match(behind)
    its_role = right is not None and is_role(right) and not is_role(office)  # T, ông A, R, nói
    followed = followed and not its_role and not said_in_full(frame, office, person)
    before = frame.skeleton.before(_first_of_chain(frame, office))
    before = "" if _DATELINE.fullmatch(before) else before
    if pointed or (not before and right is not None and frame.gap(person, right) == ", là"):
        return True  # Trưởng Công an xã, Đại úy A, là Tổ phó
    listed = right is not None and right.kind in PEOPLE and frame.gap(person, right) in (",", "và")
    opened = not before or _OPENED.search(before) is not None
    opens = not before or before.endswith((",", ";", " và"))  # Giải trình việc này, T, ông A thừa nhận
    acts = opens and not listed and after[:1].islower() and not after.startswith("và ")
    dashed = DASH.match(gap) is not None and after[:1] in ("-", "–")
    closed = not after or after[0] in ".,;(" or dashed or acts or _closed_by_words(frame, person)
    return not followed and closed and (opened or (after[:1] == "," and not listed))


def _is_another(frame: Frame, office: Chunk, person: Chunk, gap: str) -> bool:
    """`dưới quyền tổ trưởng mới, bà B nêu`, `Người đứng đầu là T, ông A làm Phó Trưởng ban`: not who has the post."""
    before = frame.skeleton.before(office)
    if gap != "," and gap.endswith(","):
        return _UNDER.search(before) is not None
    return gap == "," and before.endswith(" là") and _TAKES.match(frame.skeleton.after(person)) is not None


def _is_heard(frame: Frame, office: Chunk, person: Chunk) -> bool:
    """`hội nghị đã nghe T, ông A báo cáo`: whom a conference hears."""
    return _HEARD.search(frame.skeleton.before(office)) is not None and (
        _REPORTS.match(frame.skeleton.after(person)) is not None
    )


def _first_of_chain(frame: Frame, office: Chunk) -> Chunk:
    """`Theo chỉ đạo của T1, T2, ông A`: the first of the posts that lead to a name, where no other name has them."""
    first, left = office, frame.left_of(office)
    while left is not None and left.kind == TITLE and CHAIN.match(frame.gap(left, first)):
        first, left = left, frame.left_of(left)
    return office if left is not None and left.kind in PEOPLE and POST.match(frame.gap(left, first)) else first


def _closed_by_words(frame: Frame, person: Chunk) -> bool:
    """`T, ông A làm Trưởng ban`, `T, ông A và bà B - T2`: a role is taken behind the name, or another has a post."""
    if _TAKES.match(frame.skeleton.after(person)):
        return True
    other = frame.right_of(person)
    if other is None or frame.gap(person, other) != "và":
        return False
    own = frame.right_of(other) if other.kind in PEOPLE else other
    beside = own is other or (own is not None and POST.match(frame.gap(other, own)) is not None)
    return own is not None and own.kind in OFFICES and beside
