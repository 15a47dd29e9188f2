"""Sentences that open with a time long past (`Tháng 11/1954,`, `Sau Cách mạng tháng Tám,`): those posts are over."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.skeletons.frame import PEOPLE, Frame, Holding
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import Person

_POLITE = words_of("polite")
# Khoảng năm 1986 , · Tháng 11 / 1954 , · Từ ngày 3 / 2 / 1950 đến năm 1954 ,
_LONG_AGO = re.compile(
    r"[\"“‘*•-]? ?(?:(?:khoảng|hồi|từ|đến|tới|đầu|cuối|giữa|vào|trong|những|các|ngày|tháng|mùa|xuân|hè|thu|đông|năm"
    r"|học|sáng|trưa|chiều|tối|đêm|giờ|phút|lúc|\d{1,4}|[/.,()–-]) )*"
    rf"(?:(?:{words_of('battles')})(?!\w)[^,;.:PTRN]{{0,50}} )?"
    r"(?:năm|[/.–-]|hồi) (?:19|20)\d\d\b(?! (?:(?:cho )?(?:đến|tới)|[-–]) (?:nay|giờ))"
)
# Ông cho biết , · Theo ông A , : before what is told of old times
_SAYS = re.compile(rf"(?:theo [^,;.:]{{1,40}}|[^,;.:]{{0,40}}(?<!\w)(?:{words_of('telling')})(?: rằng)?) ?[,:] ")
_YEARS = re.compile(r"\b(?:19|20)\d\d\b")
# Sau Cách mạng tháng Tám , · Trong những năm kháng chiến chống Pháp ,
_ERA = re.compile(
    r"(?:(?:trước|sau|trong|suốt|từ|khi|vào|thời|thời kỳ|thời gian|cuộc|những năm|ngày|dưới) )*"
    rf"(?:{words_of('eras')})(?!\w)"
)
# Nhiệm kỳ 1985 - 1989 , P làm · Đại hội lần thứ III ( 1979 - 1982 ) bầu P làm · Theo lịch sử B ( 1945 - 2010 ) , P làm
_TERM = re.compile(
    r"(?:(?:theo|tại|trong|ở|vào|từ|sang|bước vào) )?(?:đại hội|nhiệm kỳ|khóa|lịch sử)\b[^;.,PTRN]{0,60}?"
    r"\b(?:19|20)\d\d ?[-–] ?(?P<until>(?:19|20)\d\d)\b"
)
# [P] , quê Bắc Ninh , sinh ngày 9 / 2 / 1907 · [P] ( SN 1921 )
_BORN = re.compile(
    r" ?(?:\( [^()]{0,40} \) )?(?:[,(–-] )?(?:(?:tức|tên thật|bí danh|quê)[^.;()]{0,40}, ){0,4}"
    r"(?:sinh|sn) (?:vào |ngày |tháng |năm |[\d/.-]+ )*(?P<year>1[5-9]\d\d)\b"
)
# Trải qua hai cuộc kháng chiến chống thực dân Pháp và đế quốc Mỹ , ông
_WENT_THROUGH = re.compile(
    r"(?:trải qua|tham gia|kinh qua|qua|trong|suốt) (?:cả |những năm )?"
    rf"(?:{words_of('old_wars')})(?!\w)[^.;,PN]{{0,60}},? (?:(?:{_POLITE}) )?(?P<who>[PN])"
)
_CENTURY, _A_CAREER, _A_LIFE, _FAR = 2000, 20, 80, 24
_PEACE = 1976
_TODAY = re.compile(rf"(?<!\w)(?:{words_of('today')})(?!\w)")
# Trong kháng chiến , xã có 200 liệt sĩ , Chủ tịch UBND xã A cho biết: who tells of it is in office today
_TELLS = re.compile(rf"(?<!\w)(?:{words_of('telling')})(?!\w)")
# Đại hội I của tỉnh họp năm 1930: not who was born, or what was set up, then
_MET_IN = re.compile(r"\b(?:đại hội|hội nghị|kỳ họp|phiên họp|cuộc họp)\b[^;.]*?\b((?:19|20)\d\d)\b")
_TO_THIS_DAY = re.compile(r"\b(?:đến|tới) (?:nay|giờ|tận nay)\b")
_BESIDES = ("tức", "danh", "thật")
_YEARS_OVER = 6
# Ủy viên Trung ương Đảng khóa X , XI; khóa VI of the Central Committee ended in 1991, each since five years later
_CENTRAL, _FIRST_TERM, _FIRST_ENDED, _YEARS_A_TERM = "Ban Chấp hành Trung ương Đảng", 6, 1991, 5
_NUMERALS = ("VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_CENTRAL_TERM = re.compile(r",? ?(?:các )?[Kk](?:hóa|hoá) (?:(?:[IVX]+|\d+)(?: ,| và) )*(?P<last>[IVX]+|\d+)(?!\w)")
# tôi được Cục trưởng P gọi lên: a life told by who lived it; not the writer's chúng tôi
_NARRATOR = re.compile(r"(?<!\w)(?<!chúng )tôi(?!\w)")
_NEAR = 4
_BACK_AGAIN = re.compile(r"(?<!\w)(?:nay|bây giờ|giờ đây|giờ|hiện|vừa|mới đây)(?!\w)")


def generation_gone(frames: list[Frame], published: int) -> set[str]:
    """Those of an earlier generation: born long ago, or told of as active in a war or revolution long past."""
    out = set()
    for frame in frames:
        if frame.kinds.isdisjoint(PEOPLE):
            continue
        people = [
            c for c in frame.chunks if isinstance(c.thing, Person) and frame.skeleton.words[c.start - 1] not in _BESIDES
        ]
        era = _WENT_THROUGH.match(frame.skeleton.text)
        who = frame.skeleton.at.get(era.start("who")) if era is not None else None
        stops = [*(c.start for c in people[1:]), frame.sentence.end]
        for chunk, stop in zip(people, stops, strict=False):
            words = frame.skeleton.words[chunk.end : min(stop, chunk.end + _FAR)]
            born = _BORN.match(" ".join(words).lower()) if "sinh" in words or "SN" in words else None
            aged = born is not None and (published or _CENTURY) - int(born["year"]) > _A_LIFE
            if (aged or chunk is who) and isinstance(chunk.thing, Person):
                out.add(chunk.thing.name)
    return out


def _of_past_terms(frame: Frame, published: int) -> None:
    """`Ủy viên Trung ương Đảng khóa X, XI`: a seat whose last term was over in the year of publication.

    Where that is not known, one before the last term that the sentence tells of the same person.
    """
    terms = {i: term for i, h in enumerate(frame.holdings) if (term := _term_behind(frame, h))}
    latest: dict[str, int] = {}
    for i, term in terms.items():
        name = frame.holdings[i].name
        latest[name] = max(term, latest.get(name, 0))
    for i, term in terms.items():
        holding = frame.holdings[i]
        ended = _FIRST_ENDED + _YEARS_A_TERM * (term - _FIRST_TERM)
        if (ended < published) if published else (term < latest[holding.name]):
            frame.holdings[i] = replace(holding, status="former", rule="office.long_ago")


def _term_behind(frame: Frame, holding: Holding) -> int:
    """The last term that stands behind a seat in the Central Committee that is told as one of today, or 0."""
    chunk = frame.chunk_of(holding.office) if holding.status == "asserted" else None
    if chunk is None or getattr(holding.office.body, "name", "") != _CENTRAL:
        return 0
    term = _CENTRAL_TERM.match(" ".join(frame.skeleton.words[chunk.end : chunk.end + _FAR]))
    last = term["last"] if term is not None else ""
    return int(last) if last.isdigit() else _FIRST_TERM + _NUMERALS.index(last) if last in _NUMERALS else 0


def of_old_times(frame: Frame, before: list[Frame], published: int) -> None:
    """`Khoảng năm 1986, Ban do Phó Chủ tịch UBND tỉnh A phụ trách`: what a sentence tells of years ago is over."""
    if not frame.holdings:
        return
    _of_past_terms(frame, published)
    says = _SAYS.match(frame.skeleton.text)
    at = says.end() if says is not None else 0
    match, era = _LONG_AGO.match(frame.skeleton.text, at), _ERA.match(frame.skeleton.text, at)
    years = [int(year) for year in _YEARS.findall(match.group())] if match is not None else []
    if years and published and years[0] > published:
        _told_again(frame, "planned", ("office.now",), only="office.")
    ago = published - years[-1] if years and published else _A_CAREER if era or (years and years[-1] < _CENTURY) else 0
    term = _TERM.match(frame.skeleton.text)
    if term is not None and int(term["until"]) < (published - 1 if published else _CENTURY):
        _told_again(frame, "former", ("office.now",), only="office.")
    if ago < _YEARS_OVER and _went_before(frame, before, published):
        _told_again(frame, "former", only="office.appointed")
    if not years and _in_memories(frame, before[-_NEAR:], published):
        _told_again(frame, "former", ("office.now",))
    if ago < _YEARS_OVER or _TO_THIS_DAY.search(frame.skeleton.text):
        return
    told_today = _TELLS.search(frame.skeleton.text) or _TODAY.search(frame.skeleton.text)
    but = ("office.now", "office.appointed") if ago < _A_CAREER else ("office.now",)
    _told_again(frame, "former", but, only="office." if told_today else "")


def _went_before(frame: Frame, before: list[Frame], published: int) -> bool:
    """`Đại hội I họp năm 1930. Đại hội bầu ông A làm Bí thư`: whether the last year told before is one of long ago."""
    given = any(holding.rule.startswith("office.appointed") for holding in frame.holdings)
    if not before or not given or _YEARS.search(frame.skeleton.text) or 0 < published < _PEACE:
        return False
    told = next((text for b in reversed(before) if _YEARS.search(text := b.skeleton.text) or _TODAY.search(text)), "")
    met = _MET_IN.findall(told)
    return bool(met) and max(map(int, met)) < _PEACE and _TODAY.search(told) is None


def _in_memories(frame: Frame, before: list[Frame], published: int) -> bool:
    """`Cuối năm 1977, tôi xin về quê. Cục trưởng A gọi tôi lên`: what a narrator goes on to tell of years long ago."""
    text = frame.skeleton.text
    if _NARRATOR.search(text) is None or any(p.search(text) for p in (_YEARS, _TODAY, _TELLS, _BACK_AGAIN)):
        return False
    told = next((text for b in reversed(before) if _YEARS.search(text := b.skeleton.text) or _TODAY.search(text)), "")
    years = list(map(int, _YEARS.findall(told)))
    ago = (published or _CENTURY + _A_CAREER) - max(years, default=_CENTURY + _A_CAREER)
    return ago >= _A_CAREER and _NARRATOR.search(told) is not None and not _TODAY.search(told)


def _told_again(frame: Frame, status: str, but: tuple[str, ...] = (), only: str = "") -> None:
    """Gives what a sentence asserts another status: but for what some rules found, or only what a kind of rules did."""
    rule = "office.long_ago" if status == "former" else "office.planned"
    for i, holding in enumerate(frame.holdings):
        if holding.status == "asserted" and holding.rule not in but and holding.rule.startswith(only):
            frame.holdings[i] = replace(holding, status=status, rule=rule)
