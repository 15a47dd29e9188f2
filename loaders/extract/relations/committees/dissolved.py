"""What tells that a committee is no more, or that who had a role in it has gone for good."""

from __future__ import annotations

import re

from loaders.extract.skeletons.frame import Frame
from loaders.extract.things import Chunk
from loaders.resources.words import words_of

_ALREADY, _BEING, _CEASING = map(words_of, ("already", "being", "ceasing"))
# đang xem xét phương án lập C , thay cho C do A làm Trưởng ban: nothing has come about
_WEIGHED = re.compile(rf"\b(?:{words_of('not_yet')}|{words_of('proposing')})\b[^;.R]*\Z")
# do A làm Trưởng ban , chấm dứt hoạt động · và đã giải thể
_ENDS = rf"(?:(?:nay|cũng|được|bị|tự|{_ALREADY}) ){{0,6}}(?:hoàn thành nhiệm vụ (?:và|nên|,) )?(?:tự )?"
_DISSOLVED = re.compile(
    rf"(?:(?:,|và) (?:do )?(?:T )*P(?: , T ,)? (?:{_BEING}) R ){{0,3}}"
    rf"(?:(?:,|và|\( ?|\) ?,?) ?{_ENDS}(?:giải thể|{_CEASING}|hết nhiệm vụ|hết vai trò)\b"
    rf"|{_ENDS}(?:giải thể|(?:{_CEASING}) hoạt động|(?:hết|kết thúc) nhiệm vụ)\b)"
)
# P , R , đã nghỉ hưu · P , người đứng đầu C từ năm 2023 , nghỉ hưu từ 01/3 · P , R theo D năm 2023 , đã chuyển sang E
_RETIRED = re.compile(
    r"(?:từ (?:(?:năm|tháng|ngày) )?[\d /.-]+|theo [^,;.PTRNC]{1,40}(?=,))?[,)]? ?"
    rf"(?:(?:nay|được|{_ALREADY}) ){{0,6}}(?:{words_of('retiring')}|qua đời|từ trần|chuyển công tác"
    rf"|(?:{words_of('moving')}) (?:{words_of('moving_on')}) (?:[BCEITLU]|trung ương)"
    r"|(?<!, )trước (?:khi |ngày |thời điểm )?(?:hợp nhất|sáp nhập)(?= ?[,.;)]))\b"
)
# giải thể C do A làm Trưởng ban · thay thế C do A làm Trưởng ban; not: không làm thay C
_GIVING_WAY = re.compile(
    rf"(?<!không )(?<!làm )\b(?:{words_of('dissolving')}|(?:{_CEASING}) hoạt động|thay thế|thay cho|thay)"
    r"(?: của)? C(?: trước đây)?(?: ,)?(?: [^;.,CRPNT]{0,40})? (?:do|mà|trước đây do) [^;.CR]*$"
)


def retired(behind: str) -> bool:
    """`..., Trưởng Ban Chỉ đạo, đã nghỉ hưu`: whether words behind a role say that who had it is gone."""
    return _RETIRED.match(behind) is not None


def is_ended(behind: str) -> bool:
    """`... đứng đầu, đã ngừng hoạt động`: whether what stands behind the leader of a committee says that it is gone."""
    return _DISSOLVED.match(behind.lstrip().removeprefix("ban ")) is not None


def is_dissolved(frame: Frame, role: Chunk) -> bool:
    """`giải thể Ban Chỉ đạo do ông A làm Trưởng ban`, `... làm Trưởng ban, nay đã giải thể`."""
    behind, before = frame.skeleton.after(role), frame.skeleton.before(role)
    gives_way = _GIVING_WAY.search(before)
    replaced = gives_way is not None and _WEIGHED.search(before[: gives_way.start()]) is None
    return _DISSOLVED.match(behind) is not None or replaced
