"""The group of words before an office that says how it is held: `được điều động, bổ nhiệm giữ chức vụ`, `đã thôi làm`.

The group is read backwards from the office, longest phrase first; each phrase belongs to a class of
office_verbs.yaml, and the classes together give the status. No list of whole phrases is needed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, words_of


class Way(StrEnum):
    """What a phrase of the group says."""

    SERVE = "serve"
    APPOINT = "appoint"
    REMOVE = "remove"
    LEAVE = "leave"
    WAS = "was"
    PAST = "past"
    FUTURE = "future"
    ACT = "act"
    MEANWHILE = "meanwhile"
    BEFORE = "before"
    NOT = "not"
    PASSIVE = "passive"
    STILL = "still"
    AND = "and"
    WORD = "word"


_LISTS = load_yaml("office_verbs.yaml")
_BY_LAST: dict[str, list[tuple[tuple[str, ...], Way]]] = {}
for _way, _phrases in _LISTS["ways"].items():
    for _phrase in _phrases:
        _split = tuple(_phrase.split())
        _BY_LAST.setdefault(_split[-1], []).append((_split, Way(_way)))
for _found in _BY_LAST.values():
    _found.sort(key=lambda item: -len(item[0]))
_VERBS = frozenset([Way.SERVE, Way.APPOINT, Way.REMOVE, Way.LEAVE, Way.WAS, Way.ACT])
_LONGEST_GROUP, _LONG_NUMBER = 18, 3
_WITH, _A_FACT = ["tham", "gia", "cùng"], ["là", "việc"]  # tham gia cùng Bộ trưởng · bằng chứng là việc T làm R
_RUN_AGAIN = ("tái", "cử")
_LOOK_ALIKES = frozenset(load_yaml("titles.yaml")["status"]["acting"]["look_alikes"])
_AS = frozenset(_LISTS["as"])
_PUT, _NOT_PUT = ("trình",), [[word] for word in list_of("not_put")]
# kinh qua nhiều vị trí công tác của trung ương và địa phương như T
_CAREER = re.compile(rf"(?<!\w)(?:{'|'.join(_LISTS['careers'])})(?!\w)[^.;PNTR]{{3,80}}?(?:như|gồm|là|:)(?: :)? \Z")
# trước lúc được điều động , giữ chức T; not: trước khi được điều động , bổ nhiệm giữ chức T
_UNTIL_MOVED = re.compile(rf"trước (?:khi|lúc|ngày) [^,]+, (?:đang |vẫn )?(?:{words_of('being')})(?: |\Z)")
# từ ủy viên lên Phó Trưởng ban
# lần lượt là kỹ sư thủy lợi , T · từng làm giáo viên , phóng viên I , T · từng giữ các chức vụ : chuyên viên B , T
_OTHER_JOBS = re.compile(
    rf"(?<!\w)(?P<verb>(?:lần lượt|từng) (?:là|làm|giữ)(?: (?:các|nhiều) (?:{words_of('seats')})(?: như)?(?: :)?)?) "
    r"(?:(?!việc )[a-zà-ỹđ]+(?: (?:[a-zà-ỹđ]+|\d+|[BEIU])){0,4}(?: \( [BEILU] \))? , ){1,3}\Z"
)
# P luân chuyển và giữ chức T
_MOVES_AND_HAS = re.compile(rf"(?:{words_of('moving')}) (?:và|để) (?:{words_of('being')})(?: |\Z)")
_EACH = "từng"  # and `once`, which a verb follows or `đã` stands before
_TO_GO_ON = ("sẽ ", "vẫn sẽ ")  # sẽ tiếp tục được bầu giữ chức
_RISES = re.compile(r"(?<!\w)từ [TR] (?:được )?(?:(?:nâng|đưa|chuyển|thăng) )?(?:lên|lên làm|lên thành) \Z")


@dataclass(frozen=True, slots=True)
class OfficeVerb:
    """The group: where it begins in the skeleton, its words, and the ways that it holds."""

    start: int
    text: str
    ways: frozenset[Way]

    @property
    def status(self) -> str:
        """Status that the group alone gives."""
        if self.leaves:
            return "asserted" if {Way.NOT, Way.FUTURE} & self.ways else "former"
        if Way.NOT in self.ways:
            return "negated"
        if Way.FUTURE in self.ways or (Way.APPOINT in self.ways and self.text.startswith(_TO_GO_ON)):
            return "planned"
        if Way.PAST in self.ways or _UNTIL_MOVED.match(self.text) or Way.WAS in self.ways:
            return "former"
        return "acting" if {Way.ACT, Way.MEANWHILE} & self.ways else "asserted"

    @property
    def leaves(self) -> bool:
        """Whether the office is given up or taken away."""
        return Way.LEAVE in self.ways or Way.REMOVE in self.ways

    @property
    def by_others(self) -> bool:
        """Whether somebody else does it (`bổ nhiệm`, `miễn nhiệm`).

        The person before such a verb is who is appointed only where it is passive or has that person as its object.
        """
        given = bool({Way.APPOINT, Way.REMOVE} & self.ways) and Way.PASSIVE not in self.ways
        return given and not self.purpose and _MOVES_AND_HAS.match(self.text) is None

    @property
    def purpose(self) -> bool:
        """`đến nhận công tác tại Sở X để bổ nhiệm giữ chức T`: the subject comes to be appointed."""
        return re.match(r"để (?:được )?(?:bổ nhiệm|chỉ định|bầu|phân công)", self.text) is not None

    @property
    def now(self) -> bool:
        """Whether the group itself says that it is so today: `hiện là`, `nay là`."""
        return Way.STILL in self.ways

    @property
    def weak(self) -> bool:
        """`là` alone: it reaches no far subject."""
        return self.text in _LISTS["weak"]


def office_verb(before: str) -> OfficeVerb | None:
    """The group of words that ends right before an office, or None where no verb of holding stands there.

    Args:
        before: the skeleton up to the office.
    """
    if (career := _CAREER.search(before)) is not None:
        return OfficeVerb(career.start(), career.group().strip(), frozenset([Way.WAS]))
    if (rises := _RISES.search(before)) is not None:
        return OfficeVerb(rises.start(), "lên", frozenset([Way.SERVE]))
    words = _without_jobs(before).rstrip().split(" ")
    if words[-1] == _EACH and words[-2:-1] != ["đã"]:
        return None  # phân công nhiệm vụ từng thành viên
    k = len(words)
    ways: list[Way] = []
    starts: list[int] = []
    while k > 0 and len(words) - k < _LONGEST_GROUP:
        found = _phrase_at(words, k)
        if found is None:
            break
        phrase, way = found
        if (way in (Way.LEAVE, Way.REMOVE) or phrase[-2:] == _RUN_AGAIN) and _taken_then(ways, words, starts):
            break  # thôi giữ chức vụ để nhận nhiệm vụ T, không tái cử để nhận nhiệm vụ T
        if _is_apart(way, ways) or (way is Way.FUTURE and _is_a_noun(phrase, words, k, starts)):
            break
        k -= len(phrase)
        ways.append(way)
        starts.append(k)
    while ways and ways[-1] in (Way.AND, Way.WORD) and words[starts[-1]] != "để":
        ways.pop()
        starts.pop()
    if not _VERBS & frozenset(ways) or words[-3:] == _WITH or words[-2:] == _A_FACT:
        return None
    start = starts[-1]
    if start and words[start - 1] in _LISTS["noun_makers"] and words[start - 2 : start - 1] != ["nhân"]:
        return None
    offset = len(" ".join(words[:start])) + (1 if start else 0)
    return OfficeVerb(offset, " ".join(words[start:]).strip(), frozenset(ways))


def _without_jobs(before: str) -> str:
    """`từng làm kế toán, ` as `từng làm`: the words up to an office without the other work told before it."""
    jobs = _OTHER_JOBS.search(before) if before.endswith(", ") else None
    return before[: jobs.end("verb")] if jobs is not None else before


def _taken_then(ways: list[Way], words: list[str], starts: list[int]) -> bool:
    """Whether the group so far takes an office for which (`để`) another is left."""
    purpose = next((i for i, start in enumerate(starts) if words[start] == "để"), None)
    return purpose is not None and not {Way.SERVE, Way.APPOINT}.isdisjoint(ways[:purpose])


def _is_apart(way: Way, ways: list[Way]) -> bool:
    """`tạm thời phụ trách, đồng thời làm R`: whether a phrase is joined to no verb of the group behind it."""
    if way is Way.ACT:
        return ways[-1:] == [Way.AND]
    return way is Way.AND and not (ways and ways[-1] in (Way.APPOINT, Way.REMOVE, Way.SERVE))


def _is_a_noun(phrase: tuple[str, ...], words: list[str], end: int, starts: list[int]) -> bool:
    """`người ký tờ trình với tư cách T`, `quy trình miễn nhiệm`: what is put before somebody is no office to come."""
    return bool(starts and words[end] in _AS) or (phrase == _PUT and words[end - 2 : end - 1] in _NOT_PUT)


def _phrase_at(words: list[str], end: int) -> tuple[tuple[str, ...], Way] | None:
    """The longest phrase of the lists that ends before a word, or a number: `bổ nhiệm 10 Thứ trưởng`."""
    if words[end - 1].isdigit() and len(words[end - 1]) < _LONG_NUMBER:
        return (words[end - 1],), Way.WORD
    noun = " ".join(words[max(0, end - 2) : end]) in _LOOK_ALIKES
    for phrase, way in _BY_LAST.get(words[end - 1], ()):
        if len(phrase) <= end and tuple(words[end - len(phrase) : end]) == phrase:
            if noun and len(phrase) == 1:
                return None  # giúp ông phần chính quyền, với vai trò Phó Trưởng ban
            return phrase, way
    return None
