"""Posts of earlier years in somebody's life: who now is elsewhere no longer has them (`Tháng 7/2011, ông làm T`)."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.offices.ended.still_held import still_held
from loaders.extract.relations.offices.exclusive import exclusive
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.spans import BRACKETS
from loaders.extract.things import HEADS, Body, Holder, Person, Title
from loaders.resources.words import words_of

# Tháng 7 / 2011 , · Ngày 27 - 8 - 2014 , · Năm 2013 , · Từ tháng 10 - 2015 đến tháng 10 - 2020 ,
_OPENS = re.compile(r"(?:(?:đến|từ|vào|trong|đầu|cuối|giữa|khoảng|ngày|tháng|năm|[\d/.,-]+) )+(?!nay )")
# P làm T từ tháng 12 - 2024
_SINCE = re.compile(r"T từ (?:(?:tháng|năm|ngày|đầu|giữa|cuối|[\d/.-]+) )*(?=[.;])")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TAKEN = ("office.appointed", "office.verb")
_OFFICIAL = frozenset(
    ["party", "government", "department", "ministry", "office", "police", "military", "assembly", "court", "agency"]
)
# Ra trường, ông về ... rồi lên T1; năm 2021 ông giữ chức T2 · làm kiểm sát viên 12 năm, sau đó là T
_IN_A_ROW = re.compile(rf"(?<!\w)(?:{words_of('life')})(?!\w)|(?<=[\w,;] )(?:{words_of('onward')})(?!\w)")
_IN_A_YEAR = re.compile(r"(?<!sinh )(?<!tốt nghiệp )(?:năm|tháng [\d/]+|ngày [\d/ .-]+) ?/? ?(?P<year>(?:19|20)\d\d)\b")
# từng là T , trước khi được bổ nhiệm giữ chức T: the second step of a life of which more may follow
STEP_AFTER = re.compile(
    rf"(?<!\w)từng (?:{words_of('being')})\b[^;.]*[TR][^;.PN]{{0,40}} trước khi "
    r"(?:(?:[^;.,PNTR]|(?<=động ),|(?<=chuyển ),){1,60} )?\Z"
)
# làm T được tám tháng , trước nữa là T
_YET_EARLIER = re.compile(r"[^;,.PTR]{0,30}, trước (?:đó )?nữa (?:là|làm|giữ)\b")
_MEANWHILE = re.compile(rf"(?:{words_of('meanwhile')}|{words_of('onward')})(?!\w)")
# T ( tháng 8 - 2018 ) · T vào tháng 9.2024
_DATED_BEHIND = re.compile(
    r"(?:\( ?(?:từ |vào |hồi )?|(?:(?:vào|hồi) )+)(?:(?:tháng|năm|ngày) )?[\d/. -]*(?<!\d)(?P<year>(?:19|20)\d\d)"
    r"(?: ?\)|(?= ?[.,;]))"
)
# làm Phó Tổng Giám đốc X , và sau đó là Tổng Giám đốc
_YET_LATER = re.compile(rf",? ?(?:và |rồi )*(?:{words_of('onward')})(?: \w+)? (?:{words_of('going_on')}) T(?!\w)")
# ( trước ngày 1 / 7 là T )
_UNTIL_THEN = re.compile(r"trước (?:ngày|tháng|năm)(?: [\d/]+)+ ?,? ?(?:là|làm|giữ chức) \Z")

# Sau đó , P được · Hơn hai tháng sau , P làm
_A_STEP_LATER = re.compile(
    rf"(?:{words_of('onward')}|(?:(?:chỉ|hơn|gần|khoảng) )*(?:\d+|{words_of('numbers')}|vài|mấy|ít)"
    r" (?:ngày|tuần|tháng|năm) sau(?: đó)?)(?!\w)"
    # Khi L và L sáp nhập , N tiếp tục
    rf"|(?:sau )?(?:khi|ngày) (?:hai tỉnh|L (?:và|với|,) L) (?:được )?(?:{words_of('parting')}) ,"
)
_BESIDE = re.compile(rf"(?<!\w)(?:{words_of('besides_it')})(?!\w)")
_STEP = 2  # sentences


def _year(frame: Frame) -> int:
    """The last year of the date that opens a sentence, or that a post is held from, or 0."""
    text = frame.skeleton.text
    match = _OPENS.match(text) or _SINCE.search(text)
    years = _YEAR.findall(match.group()) if match is not None else []
    return int(years[-1]) if years else 0


def _latest(frames: list[Frame], numbers: set[int]) -> int:
    """The last year of the sentences that tell of posts, of an article without a date."""
    told = [frame for frame in frames if frame.number in numbers]
    years = [int(match["year"]) for frame in told for match in _IN_A_YEAR.finditer(frame.skeleton.text)]
    return max([*years, *map(_year, told)], default=0)


def end_earlier_posts(holdings: list[Holding], frames: list[Frame], published: int) -> list[Holding]:
    """Turns to former what somebody took in a year before that of a post elsewhere that he has.

    Args:
        holdings: of a document, in order.
        frames: its sentences.
        published: its year, 0 where that is not known.
    """
    holdings = _careers(
        _end_called_then(holdings),
        {frame.number: frame for frame in frames},
        published or _latest(frames, {h.sentence for h in holdings}),
    )
    texts = {frame.number: frame.skeleton.text for frame in frames}
    holdings = _left_for_the_next(still_held(holdings, texts), texts)
    taken = {h.sentence for h in holdings if h.rule in _TAKEN and h.status == "asserted"}
    years = {frame.number: year for frame in frames if frame.number in taken and (year := _year(frame))}
    if not years:
        return holdings
    today = published or max(years.values())
    return [
        replace(h, status="former", rule="office.long_ago") if _over(h, holdings, years, today) else h for h in holdings
    ]


def _end_called_then(holdings: list[Holding]) -> list[Holding]:
    """`Trước năm 2022, Phó Chủ tịch A làm Trưởng ban. Ông A giờ là Bí thư`: what A was called with a role of then."""
    then = {(h.name, h.sentence) for h in holdings if h.status == "former" and h.office.role and h.name}
    now = {h.name: h for h in holdings if h.rule == "office.now" and h.status == "asserted" and not h.office.role}

    def over(h: Holding) -> bool:
        new = now.get(h.name) if h.rule == "title.before" and h.status == "asserted" else None
        later = new is not None and new.sentence > h.sentence and new.key != h.key
        return later and not h.office.role and (h.name, h.sentence) in then

    return [replace(h, status="former", rule="office.transferred") if over(h) else h for h in holdings]


def _left_for_the_next(holdings: list[Holding], told: dict[int, str]) -> list[Holding]:
    """`Tháng 1, ông A làm T1. Sau đó, ông giữ chức T2`: over is what nobody has together with the next step."""
    later = [h for h in holdings if _is_taken(h, (*_TAKEN, "office.now")) and _A_STEP_LATER.match(told[h.sentence])]
    later = [h for h in later if not _BESIDE.search(told[h.sentence])]

    def over(h: Holding) -> bool:
        return _is_taken(h) and any(
            new.name == h.name and 0 < new.sentence - h.sentence <= _STEP and _elsewhere(h.office, new.office)
            for new in later
        )

    return [replace(h, status="former", rule="office.long_ago") if over(h) else h for h in holdings]


def _careers(holdings: list[Holding], frames: dict[int, Frame], published: int) -> list[Holding]:
    """Turns to former the posts that a life tells in a row, where the person has another or where one follows."""
    taken = [h for h in holdings if _is_taken(h)]
    lives = {(h.name, h.sentence) for h in taken if _in_a_life(h, frames[h.sentence], published)}
    over = {(h.name, h.sentence) for h in holdings if h.status == "former" and h.rule.startswith("office.")}
    for holding in taken:
        if _at_the_time(holding, frames[holding.sentence], lives | over):
            lives.add((holding.name, holding.sentence))
    if not lives:
        return holdings
    told = [_is_taken(h) and (h.name, h.sentence) in lives for h in holdings]
    now: dict[str, list[Title]] = {}
    for holding, in_a_life in zip(holdings, told, strict=True):
        if holding.status == "asserted" and not in_a_life and not holding.office.role and holding.office.rank in HEADS:
            now.setdefault(holding.name, []).append(holding.office)
    last = {(h.name, h.sentence): i for i, h in enumerate(holdings) if told[i]}
    out = list(holdings)
    gone: set[tuple[str, int, Holder | None]] = set()
    for i, holding in enumerate(holdings):
        if not told[i]:
            continue
        has = [office for office in now.get(holding.name, ()) if office.body is not None]
        known = any((office.title, office.body) == (holding.office.title, holding.office.body) for office in has)
        follows = last[(holding.name, holding.sentence)] != i
        if follows or (not known and any(_apart(holding.office, office) for office in has)):
            out[i] = replace(holding, status="former", rule="office.long_ago")
            gone.update(() if follows else [(holding.name, holding.sentence, holding.office.body)])
    return [_with_its_twin(holding, gone) for holding in out]


def _with_its_twin(holding: Holding, gone: set[tuple[str, int, Holder | None]]) -> Holding:
    """`năm 2018, ông giữ chức Phó Chủ tịch - Tổng Thư ký B`: of two posts in one body that one verb gives, both go."""
    twin = holding.rule in _TAKEN and not holding.office.role and holding.status == "asserted"
    if not twin or (holding.name, holding.sentence, holding.office.body) not in gone:
        return holding
    return replace(holding, status="former", rule="office.long_ago")


def _at_the_time(holding: Holding, frame: Frame, lives: set[tuple[str, int]]) -> bool:
    """`Năm 2014, ông làm T1. Đồng thời ông kiêm T2`: whether a sentence goes on with the time of a life before it."""
    return (holding.name, holding.sentence - 1) in lives and _MEANWHILE.match(frame.skeleton.text) is not None


def _apart(old: Title, new: Title) -> bool:
    """Whether a life that tells of one post has gone on to the other; not to the same one, given or told again."""
    if (old.title, old.body) == (new.title, new.body):
        return False
    if isinstance(old.body, Body) and isinstance(new.body, Body):
        return exclusive(old, new) or (old.body.province, old.body.unit) != (new.body.province, new.body.unit)
    return old.body != new.body or exclusive(old, new)


def _is_taken(holding: Holding, rules: tuple[str, ...] = _TAKEN) -> bool:
    return (
        holding.rule in rules
        and holding.status == "asserted"
        and isinstance(holding.holder, Person)
        and not holding.office.role
        and holding.office.rank in HEADS
    )


def _in_a_life(holding: Holding, frame: Frame, published: int) -> bool:
    """Whether the words before a post tell a life: one thing after another, or a year before that of the article."""
    office = frame.chunk_of(holding.office)
    if office is None:
        return False
    before = BRACKETS.sub("", frame.skeleton.text[: frame.skeleton.offset(office)])
    behind = frame.skeleton.after(office)
    if _YET_EARLIER.match(behind) or _YET_LATER.match(behind):
        return True
    dated = _DATED_BEHIND.match(behind)
    if dated is not None and int(dated["year"]) < published:
        return True
    if STEP_AFTER.search(before):
        return True
    if holding.rule == "office.verb" and (_IN_A_ROW.search(before) or _UNTIL_THEN.search(before)):
        return True
    years = [int(match["year"]) for match in _IN_A_YEAR.finditer(before)]
    return bool(years) and years[-1] < published


def _over(old: Holding, holdings: list[Holding], years: dict[int, int], today: int) -> bool:
    """Whether a dated post is of an earlier year than one that nobody has together with it."""
    year = years.get(old.sentence, 0)
    if not year or not _is_taken(old):
        return False
    return any(
        new.name == old.name
        and new.status == "asserted"
        and (year < years.get(new.sentence, today) or _given_since(new, old, years, today) or _kept(new, old))
        and _elsewhere(old.office, new.office)
        for new in holdings
    )


def _kept(new: Holding, old: Holding) -> bool:
    """`tiếp tục giữ chức Bí thư Tỉnh ủy A. Đầu năm, ông làm Bí thư Tỉnh ủy B`: the same post in two places."""
    return new.rule == "office.now" and new.office.title == old.office.title


def _given_since(new: Holding, old: Holding, years: dict[int, int], today: int) -> bool:
    """`Năm 2019, ông A giữ chức Thứ trưởng. Ngày 6/6, ông được bổ nhiệm làm Bộ trưởng`: in a text without a date."""
    undated = today == max(years.values()) and new.sentence not in years
    return undated and new.sentence > old.sentence and new.rule == "office.appointed"


def _elsewhere(old: Title, new: Title) -> bool:
    """Whether two posts are of different places or levels, or nobody has both."""
    one, other = old.body, new.body
    if new.rank not in HEADS or not isinstance(one, Body) or not isinstance(other, Body):
        return False
    if not {one.kind, other.kind} <= _OFFICIAL:
        return False
    return _apart(old, new)
