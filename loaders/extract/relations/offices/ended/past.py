"""What tells that an office beside a name is over: words behind it, and a `nguyên` before its neighbour."""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.extract.relations.committees.dissolved import retired
from loaders.extract.relations.offices.ended.until import until_then
from loaders.extract.relations.offices.office_verbs import OfficeVerb, Way
from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import ROLE, Body, Chunk, Title
from loaders.resources.words import words_of

_BACK_THEN, _BEING, _PARTING, _MOVING, _NUMBER = map(words_of, ("back_then", "being", "parting", "moving", "numbers"))
_APPOINTING, _EARLIER, _POLITE, _SEATS = map(words_of, ("appointing", "earlier", "polite", "seats"))

# a place beside a time: tại L trước đây , · trước đây , ở U ,
THERE = r"(?:(?:tại |ở |bên )?[LU] ?,? ?)"
_PAST_BEHIND = re.compile(
    r"(?:(?:này |ấy |đó )?(?:cho )?(?:đến|tới) (?:\w+ )?tháng \d+ , trước (?:đó )?nữa (?:là|làm|giữ)\b"
    r"|(?:của C )?(?:khóa|nhiệm kỳ|giai đoạn) (?:trước|cũ)"
    rf"|{_BACK_THEN}|giai đoạn \d{{4}}"
    r"|(?:trong |vào |hồi |của )?những năm (?:(?:cuối|đầu|thập niên|thập kỷ) )*\d{2,4}\b"
    r"|đầu tiên (?:của (?:đảng|nước|nhà nước)\b|sau (?:ngày |khi )?(?:tái lập|giải phóng|thống nhất|hòa bình))"
    r"|(?:cho |mãi )?(?:tới|đến) (?:tận )?(?:(?:tuần|hôm|tháng|năm|quý) (?:trước|qua|ngoái|kia|rồi)|mới đây|gần đây)"
    r"|cũ\b|cuối cùng\b|một thời\b(?! (?:gian|điểm))|tiền nhiệm|mãn nhiệm"
    r"|(?:tới|đến|cho đến|cho tới) (?:(?:hết|cuối) (?!nhiệm kỳ|khóa)|đầu|giữa|khi nghỉ|lúc nghỉ|khi chuyển|lúc chuyển)"
    r"|(?:này |ấy |đó )?(?:cho |mãi )?(?:tới|đến) (?:khi|lúc|ngày|tận ngày) (?!có )"
    r"(?:(?!xong|hoàn tất|quyết định)[^,;.PTRN]){0,40}"
    r"(?:chấm dứt hoạt động|giải thể|bị xóa|(?:được )?(?:sáp nhập|hợp nhất)(?! xong| hoàn tất))"
    r"|từ (?:(?:năm|tháng|ngày) )?[\d /.-]+(?:cho )?(?:tới|đến) (?:khi|lúc|ngày|trước khi)"
    r" (?:nghỉ|chuyển|về|sang|thôi|mất)"
    rf"|(?:suốt |trong (?:suốt |hơn |gần |khoảng |tròn )?|liền |liên tục )?(?:\d+|một|nhiều|{_NUMBER})"
    r" (?:năm|nhiệm kỳ|khóa)(?: liền| liên tục| trời)?(?! (?:nay|qua|nữa|tới))\b"
    r"|[^;.PTRN]{0,40}, ?(?:còn )?(?:trước|trước đó) nữa\b"
    rf"|, (?:{words_of('still')}) (?:{_BEING}) (?:\w+ ){{1,2}}danh dự\b"
    rf"|trước khi (?:(?:được|bị|chính thức|lại) )*(?:{_APPOINTING}|trở thành|nghỉ hưu|làm|giữ)\b"
    r"|trước đây|trước sáp nhập|(?:khi|hồi|lúc|thời|thuở) còn (?:là|làm|giữ|đương|tại)\b"
    r"|\( ?(?:(?:đã|do|để|vì|được|thực hiện|chế độ) )*nghỉ (?:hưu|chế độ|công tác)|\( ?\d{4} ?[-–] ?\d{4} ?\))"
)
# P ( nghỉ hưu ) , T: whoever is gone has no post beside
GONE_ASIDE = rf"\( (?:(?:đã|vừa|mới|nay) )*(?:{words_of('retiring')}|mất|qua đời|từ trần) \) ,"
_GONE = re.compile(rf"P {GONE_ASIDE}(?: T ,)*\Z")
# T ( nay là B ) L từ năm 1999 đến năm 2004
_RENAMED = re.compile(
    r"\A\( (?:nay|sau này|hiện nay|hiện|sau|trước|nguyên|trước đây) (?:là|thuộc|đổi thành|gọi là) "
    r"[^()PTR]{1,60}\) ?(?:[LU](?: |\Z))?"
)
# Trưởng Ban Chỉ đạo các chương trình mục tiêu quốc gia giai đoạn 2021 - 2025: the years of its task, just over or not
_OF_A_TERM = re.compile(r"giai đoạn (?:từ )?(?:19|20)\d\d ?[-–] ?(?P<until>20\d\d)\b ?")
# Từ tháng 7/2023 đến 11/2025, ông · giai đoạn 2015 - 2020 , ông · trước năm 2019 , ông · trước đó , ông
_DATE = r"(?: (?:tháng|năm|ngày)| [\d/]+)+"
_NO_DAY = r"(?!(?: ngày)? \d{1,2} ?[-–] ?\d{1,2}(?! ?[-–/]? ?\d))"  # từ ngày 1-3 is a day, no span
_ENDED = re.compile(
    rf"(?:(?:từ|giai đoạn|trong){_NO_DAY}{_DATE} ?(?:-|–|đến|tới){_DATE}"
    rf"|trước (?:năm|tháng|ngày){_DATE}|trước(?= [\d/ ]*(?:/ ?20\d\d|\b0?1 ?/ ?0?7) )(?: [\d/]+)+"
    rf"|(?<![TR] )trước (?:đó|đây|kia|nữa|đó nữa)|\Atrước(?= ,)|xa hơn nữa|{_BACK_THEN}"
    r"|(?:nhiệm kỳ|khóa|giai đoạn) trước"
    r"|(?:tại |vào )?(?:thời điểm|khi|lúc|hồi) (?:xảy ra|diễn ra|phạm tội|vi phạm|bị bắt|bị khởi tố|vụ (?:án|việc))\b"
    r"[^.;PN]{0,60}"
    rf"|(?:trong|suốt) (?:(?:suốt|cả) )?(?:thời gian|những năm|mấy năm) (?:còn )?(?:{_BEING}) T(?: (?:ở|tại) [LBU])?"
    r"|(?:khi|hồi|lúc|thời) đương (?:chức|nhiệm)(?: T)+"
    rf"|(?:khi|hồi|lúc|thời|ngày|thuở) còn (?:(?:{_BEING}) T|(?:{words_of('out_of_office')})\b[^.;PN]{{0,60}})"
    rf"|trước (?:(?:ngày|thời điểm|lúc|đợt) )?(?:{_PARTING})"
    r"|(?<![TR] )(?<!ngày )(?<!tuần )(?<!hôm )trước khi [^.;()PN]{3,80})(?: [,:])*"
    rf"(?: [PN] (?:{_BEING}|đang là)(?: [TR] ,| [TR] và| [TR])+(?: ;| ,)?(?: và| còn)?){{0,8}}"
    r"(?: (?:là|thì|do))?(?P<called> T)? \Z"
)
_SET_UP = re.compile(rf"(?<!\w)(?:{words_of('establishing')})(?: \w+){{0,2}} C(?: [^;.,:PTR]{{1,60}})? \Z")
_IN_YEARS = re.compile(
    r"(?:\A|[;.] )(?:trước (?:đó|đây|kia) ?,? ?)?"
    rf"(?:(?P<term>từ|giai đoạn|trong){_NO_DAY}{_DATE} ?(?:-|–|đến|tới){_DATE}"
    rf"|trước (?:năm|tháng|ngày){_DATE})(?: ?,)?(?: (?:thì|{_SEATS}|người giữ chức))* ?\Z"
)
# trước đó , P , T ( ,) được B điều động giữ chức T: news of a move, not a step of a life
_MOVED_ON = re.compile(
    rf" ?[,–(-] (?:T ?, )*T ?[,)–-]? ?(?:cũng |đã |vừa )?được (?:[BTE] )?(?:{_MOVING})\b"
    r"| (?:cũng |đã |vừa )+nhận (?:được )?quyết định\b"
)
# từ thời P còn là · dưới thời P làm · khi P còn giữ chức; not: từ khi P làm
_BYGONE = re.compile(
    rf"(?:^|[ ,(])(?:(?<!từ )(?P<then>{words_of('bygone')})|(?:từ )?(?:khi|lúc|ngày)"
    r"|từ (?P<since>hồi|thời|thuở))(?: mà)? [PN](?P<still>(?: vẫn| đang| mới)* còn)? "
    rf"(?:đang |mới |vẫn )*(?:{words_of('in_office')})\b"
)
# trong mười năm , P giữ chức
_LASTED = re.compile(
    r"(?:^|[;:.] )(?:trong |suốt |ròng rã |hơn |gần )+(?:(?!qua|nay)\w+ ){1,3}(?:năm|tháng|nhiệm kỳ)"
    r"(?: liền| trời| ròng| liên tục| sau đó| tiếp theo| kế tiếp| tiếp đó)* ,? ?\Z"
)
_WAS = re.compile(r" (?:đã )?(?:từng |đang )?(?:là|giữ vai trò|giữ chức) R")
_SINCE = re.compile(
    r",? ?từ (?:(?:năm|tháng|ngày) )?(?:[\d/.-]+ )*?(?P<year>(?:19|20)\d\d)\b"
    r"(?! ?(?:cho đến|cho tới|đến|tới|-|–) (?:nay|giờ))"
)
_LONGEST_OFFICE, _UNDATED = 30, 2010
_IN_THE_DAYS_OF = re.compile(
    r"(?:(?<!\w)(?<!đồng )(?<!tạm )(?<!kịp )(?<!lâm )(?<!hiện )(?<!nhất )(?<!tức )thời(?: kỳ)?"
    rf"|(?:dưới|từ|nhiều|mấy|{_NUMBER}) đời)(?: (?:{_POLITE}))?(?: P ?,)? ?\Z"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_SHORT = 40  # characters before and behind a subject in which such a time stands
# Người tiền nhiệm của bà , P , đã sang làm T · P , rời ghế để ra B nhận chức
_TAKES_NEW = re.compile(
    rf"(?<!\w)(?:{words_of('transferring')}|nhận quyết định|lên làm)(?!\w)"
    rf"|(?<!\w)(?:để|{words_of('going_to')}) (?:[^;.,]{{1,40}} )?(?:{words_of('taking_up')})(?!\w)"
)
# Người tiền nhiệm của bà , P , giữ chức T
_BEFORE_SOMEBODY = re.compile(r"\bngười tiền nhiệm(?: của [^,;.:]{1,30}?)? ?,? ?\Z")
# P , đến hết tháng 2 là T · P , cho tới tháng 6 vẫn là T
_UNTIL_THEN = re.compile(
    r"(?<!\w)(?:đến|tới) (?:hết|hôm qua)(?! nay)[^,;:.PTR]{0,25} (?:là|làm|giữ)\b"
    r"|(?<!\w)cho (?:đến|tới) (?!nay|giờ|bây|hiện|thời)[^,;:.PTR]{1,25} (?:vẫn|còn|là)\b"
    r"|(?<!\w)(?:đến|tới) (?:tháng|năm|ngày|cuối|giữa|đầu|trước)[^,;:.PTR]{1,25} (?:vẫn|còn|vẫn còn) (?:là|làm|giữ)\b"
)
# sai phạm xảy ra từ lúc N giữ chức T · P nhận hối lộ khi làm T
_WHEN_IN_OFFICE = re.compile(
    rf"(?<!\w)(?:{words_of('offences')}) (?:tiền |từ |vào |trong |đúng |ngay )*(?:khi|lúc|hồi|thời gian|thời điểm) "
    r"(?:[PN] +)?(?:đang |còn |mới |vừa )*(?:là|làm|giữ|đảm|nắm|đương)\b"
)
# P khi còn là T đã trực tiếp làm R
_DID_THEN = re.compile(
    rf"^ ?,? ?(?:{words_of('when_in_office')}) còn (?:{_BEING}) T(?: (?:, |và )?T)* ?,? (?!nay|hiện)[^;:.,]{{0,30}}?"
    rf"(?:{_BEING}) ?\Z"
)
# bổ nhiệm P làm T trong 5 năm
_TERM_GIVEN = re.compile(rf"(?:trong )?(?:thời hạn |thời gian )?(?:\d+|một|{_NUMBER}) năm\b")
# được điều động về làm T , trước khi làm T
_AND_THEN = re.compile(
    rf", trước khi (?:(?:được|chính thức) )*(?:(?:{_APPOINTING}) )?(?:về |sang |lên )?"
    rf"(?:{_BEING}|trở thành) T(?! ?,? ?(?:[PN]|{_POLITE})\b)"
)
_NOW = re.compile(r"\b(?:hiện|nay|giờ|đang|vừa|mới)\b")
# Trước ông , cương vị T thuộc về P · Trước khi bà về , T là P · Trước đó , người giữ vị trí R là P
BEFORE_THAT = re.compile(
    rf"(?:\A|[;.] )trước (?:[PN]|{_POLITE}|đó|đây|kia|khi [^.;PN]{{0,40}}(?:[PN] [^.;PN]{{1,40}})?) ,? ?"
    rf"(?:(?:người (?:{_BEING}) )?(?:{_SEATS}) |người (?:{_BEING}) )?\Z"
)
# ở ban cũ , người đứng đầu là P
OLD_BOARD = re.compile(r"(?:\A|[;.] )(?:ở|tại|trong|với) (?:C|ban|tổ|hội đồng)(?: chỉ đạo| công tác)? cũ ,? ?\Z")
_LAST_TERM = re.compile(r"\b(?:nhiệm kỳ|khóa|giai đoạn) (?:trước|cũ)\b[^;.PN]*\Z")
# khi đó chủ tịch là ông A
_THEN = re.compile(rf"(?:\A|[,;:]) ?(?:{_BACK_THEN}) ?,? ?\Z")
# ông A , Đồn trưởng trước anh
_BEFORE_ANOTHER = re.compile(rf"(?:ngay )?trước (?:N|{_POLITE})(?!\w)|(?:{_BACK_THEN})(?= ?[,.;)])")
# đang là T thì được điều về B
_TAKEN_AWAY = re.compile(
    r"(?:thì|liền) (?:được|bị|có quyết định|nhận quyết định)(?! (?:giao|phân công) (?:thêm|kiêm))"
    rf" (?:[^;.,PNT]{{0,30}} )?(?:{words_of('taken')})\b"
    rf"|, (?:được|bị) (?:\w+ ){{0,4}}?(?:{words_of('moved_away')})(?: \w+){{0,3}}? (?:làm|giữ|nhận) "
)
_YET = re.compile(r"[^;.,]{0,24}?\b(?P<year>20\d\d)\b")
# P , từng là T , được bổ nhiệm giữ chức: said in passing, and no life that goes on from post to post
_IN_PASSING = re.compile(
    rf"^ ?, (?:người )?(?:trước khi [^,;PTR]{{3,40}} |trước \w+ |đã |vốn )?(?:{_EARLIER}|nguyên)(?: (?:{_BEING}))?"
    rf"[^,;]*[TR][^,;]*,(?! ?[PTR])(?!.*(?<!\w)(?:{words_of('onward')})(?!\w))"
)
# P , người từng vô địch quốc gia , được bầu làm · P từng du học ở Nga được bổ nhiệm làm
_OTHERWISE = re.compile(
    r"(?<!\w)từng (?:(?!được |giữ |là |làm |đảm |nắm |kiêm |trúng |kinh qua |trải qua |có )[^,;PTR]{3,60}?,?"
    rf"|(?:là|làm) [^,;PTR]{{2,40}} ,) (?=được (?:{_APPOINTING})\b)"
)


def without_aside(words: str) -> str:
    """`, từng là T, được bổ nhiệm giữ chức` between a person and an office as what it says of that office alone."""
    return _OTHERWISE.sub("", _IN_PASSING.sub("", words)) if "từng" in words else _IN_PASSING.sub("", words)


def gone_by(before: str, words: str, verb: OfficeVerb) -> bool:
    """`Người tiền nhiệm của bà, ông A, giữ chức T`, `ông A, đến hết tháng 2 là T`, `vi phạm khi làm T`: over.

    Args:
        before: the skeleton up to the person.
        words: the skeleton from the person to the office, the verb with it.
        verb: the verb; what a predecessor has now (`nay là`) or was appointed to is not what came before.
    """
    if _WHEN_IN_OFFICE.search(f"{before[-_SHORT:]}P {words}") is not None or _DID_THEN.match(words) is not None:
        return True
    new = verb.now or Way.APPOINT in verb.ways or _TAKES_NEW.search(words) is not None
    return (not new and _BEFORE_SOMEBODY.search(before) is not None) or _UNTIL_THEN.search(
        words.rsplit(",", 1)[-1]
    ) is not None


def is_over(frame: Frame, office: Chunk) -> bool:
    """`Giám đốc Sở X lúc đó`, `Phó Trưởng ban (đến năm 2022)`: whether what stands behind an office says that."""
    behind = _RENAMED.sub("", frame.skeleton.after(office))
    term = _OF_A_TERM.match(behind) if office.kind == ROLE and "bare" not in office.notes else None
    if term is not None and int(term["until"]) >= frame.year - 1:
        behind = behind[term.end() :]
    past = _PAST_BEHIND.match(behind)
    if past is not None and past.group().endswith(("hết ", "cuối ")):
        year = _YET.match(behind)  # đến hết năm 2026, in an article of 2025
        return year is None or not frame.year or int(year["year"]) < frame.year
    if (office.kind == ROLE and retired(behind)) or _GONE.search(frame.skeleton.before(office)):
        return True
    return past is not None or until_then(behind, frame.year) or _of_those_days(frame, office, behind)


def _of_those_days(frame: Frame, office: Chunk, behind: str) -> bool:
    """`thời Thủ tướng A`, `làm Thứ trưởng Bộ Y tế từ năm 1947`: of a time, or since a year, that is too long ago."""
    since = _SINCE.match(behind)
    if since is not None and int(since["year"]) < (frame.year or _UNDATED) - _LONGEST_OFFICE:
        return True
    return _IN_THE_DAYS_OF.search(frame.skeleton.before(office)) is not None


def given_for_years(frame: Frame, office: Chunk) -> bool:
    """`bổ nhiệm ông A làm Giám đốc X trong 5 năm`: the years behind an office are those to come."""
    return _TERM_GIVEN.match(frame.skeleton.after(office)) is not None


def goes_on_to_another(frame: Frame, office: Chunk) -> bool:
    """`được điều động về làm T1, trước khi làm T2`: whether an office is one of a life that goes on behind it."""
    return _AND_THEN.match(frame.skeleton.after(office)) is not None


def told_as_over(frame: Frame, office: Chunk, before: str) -> bool:
    """`Trước ông, cương vị Chủ tịch UBND xã thuộc về bà B`, `Giám đốc Sở X giai đoạn 2016 - 2020 là ông A`.

    Args:
        frame: the sentence.
        office: what introduces its holder.
        before: the skeleton before it, without a plural.
    """
    behind = _RENAMED.sub("", frame.skeleton.after(office))
    if any(p.search(before) for p in (_LAST_TERM, OLD_BOARD, BEFORE_THAT, _THEN)) or until_then(behind, frame.year):
        return True
    ended = _IN_YEARS.search(before)  # Trước năm 2022, Giám đốc Sở X là bà A; a term may end this year
    return ended is not None and _has_passed(ended.group(), frame.year - (ended["term"] is not None))


def before_another(frame: Frame, office: Chunk) -> bool:
    """`ông A, Đồn trưởng trước anh`: of the body that somebody else now serves, which its words do not name."""
    guessed = isinstance(office.thing, Title) and office.thing.guessed
    return guessed and _BEFORE_ANOTHER.match(frame.skeleton.after(office)) is not None


def taken_away(frame: Frame, office: Chunk) -> bool:
    """`anh A đang là Phó Giám đốc Sở X thì được điều về xã`: whether what follows takes him from the office."""
    return _TAKEN_AWAY.match(frame.skeleton.after(office)) is not None


def carried_past(frame: Frame, chain: list[Chunk]) -> set[int]:
    """`nguyên Bí thư kiêm Chủ tịch UBND xã`, `nguyên Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh`: one `nguyên` for both.

    Not for an office that the words say is held now, nor for one in an association, which people take when they retire.
    """
    out: set[int] = set()
    for left, office in pairwise(chain):
        one, other = left.thing, office.thing
        if not isinstance(one, Title) or not isinstance(other, Title) or _NOW.search(frame.gap(left, office)):
            continue
        of_members = isinstance(other.body, Body) and other.body.kind in ("mass", "front")
        past = one.status == "former" or id(left) in out
        if past and other.status == "asserted" and (not of_members or "kiêm" in frame.gap(left, office)):
            out.add(id(office))
    return out


def time_over(frame: Frame, subject: Chunk) -> bool:
    """`Giai đoạn 2015 - 2020, ông A là`: the clause opens with a time that has ended."""
    at = frame.skeleton.offset(subject)
    ended = _ENDED.search(frame.skeleton.text[:at])
    if ended is None:
        return bygone(frame, subject) or _LASTED.search(frame.skeleton.text[:at]) is not None
    if ended.group().startswith("trước đó") and _MOVED_ON.match(frame.skeleton.text, at + 1):
        return False
    if ended.group().startswith("trước ") and _SET_UP.search(frame.skeleton.text, 0, ended.start()):
        return False  # thành lập Tổ công tác trước ngày 30/8, do ông A làm Tổ trưởng: a day to keep
    if ended.group().startswith("giai đoạn") and frame.skeleton.text[: ended.start()].endswith("C "):
        return frame.year > 0 and _has_passed(ended.group(), frame.year - 2)  # the years of the committee's task
    if ended["called"] and ended.group().startswith(("trước đó", "trước khi")):
        return _WAS.match(frame.skeleton.text, at + 1) is not None  # Trước đó, Giám đốc Sở X A được bổ nhiệm làm
    return _has_passed(ended.group(), frame.year)


def _has_passed(time: str, year: int) -> bool:
    """Whether the last year that a time tells is not behind that of the article."""
    years = [int(told) for told in _YEAR.findall(time)]
    return not years or not year or years[-1] <= year


def bygone(frame: Frame, subject: Chunk) -> bool:
    """`từ thời ông A còn là Giám đốc`, `dưới thời ông A làm Giám đốc`: a time that is told of as gone."""
    at = frame.skeleton.offset(subject)
    match = _BYGONE.search(frame.skeleton.text, max(0, at - _SHORT), at + _SHORT)
    return match is not None and any(match[group] is not None for group in ("then", "since", "still"))
