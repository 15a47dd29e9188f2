"""How many sit in a committee: `Ban Chỉ đạo gồm 17 thành viên`, `kiện toàn Tổ giúp việc với 9 người`."""

from __future__ import annotations

import re
from collections.abc import Iterator

from loaders.extract.figures.record import Figure
from loaders.extract.skeletons.frame import Frame
from loaders.extract.skeletons.pattern import Pattern, apart
from loaders.extract.skeletons.spans import words_of
from loaders.extract.things import Committee
from loaders.resources.load import load_yaml

_WORDS = load_yaml("measured.yaml")["sizes"]
SIZE: str = _WORDS["name"]


def _any(name: str) -> str:
    return "|".join(sorted(map(re.escape, _WORDS[name]), key=len, reverse=True))


# gồm 17 thành viên , do P · có 9 người : · not: có 3 thành viên mới, có 8 thành viên là T
_HAS = (
    rf"(?:{_any('has')}) (?P<size>\d{{1,3}}) (?:(?P<seat>R)|{_any('people')})"
    rf"(?= ?(?:[,.;:(–-]|$)| (?:{_any('goes_on')}) )"
)
# C xã ( sau đây gọi tắt là C ) gồm · C sau kiện toàn có · C của B , gồm · C được B kiện toàn với
_BY = r"(?: ,)? (?:theo|tại|bằng) D(?: của [BT])?"
_NAMED = Pattern(
    rf"C(?: \( [^()]{{1,60}} \))?(?P<mid>(?: (?:của|được|do) [BUL])?(?: [a-zà-ỹđ]+){{0,6}}?(?:{_BY})?(?: ,)?) {_HAS}"
)
# ban có 21 thành viên · tổ này gồm 9 người
_BARE = re.compile(
    rf"(?:^|[;.] )(?P<team>{words_of('boards')})(?: (?:{words_of('these')}))?"
    rf"(?P<mid>(?: (?:{_any('now')}))*) {_HAS}"
)
_NOT_SO = re.compile(rf"(?:^| )(?:{_any('not_so')})(?: |$)")
_OTHERS = re.compile(rf"(?:^| )(?:{_any('others')})(?: |$)")


def sizes_of(frames: list[Frame]) -> Iterator[Figure]:
    """The number of members of each committee, where a sentence tells it of the committee as it is."""
    done: set[Committee] = set()
    last: tuple[int, Committee | None] = (-1, None)
    for frame in frames:
        for committee, size in (*_named(frame), *_bare(frame, last)):
            if committee not in done:
                done.add(committee)
                yield Figure(committee, SIZE, frame.number, "measured", float(size), _WORDS["unit"])
        named = [c.thing for c in frame.chunks if isinstance(c.thing, Committee)]
        last = (frame.number, named[-1]) if named else last


def _named(frame: Frame) -> Iterator[tuple[Committee, int]]:
    """`Ban Chỉ đạo xã sau kiện toàn có 15 thành viên`: of the committee that the sentence names right before."""
    for match in apart(frame, _NAMED):
        committee = frame.skeleton.at[match.start()].thing
        if isinstance(committee, Committee) and _counts(frame, match):
            yield committee, int(match["size"])


def _bare(frame: Frame, last: tuple[int, Committee | None]) -> Iterator[tuple[Committee, int]]:
    """`Tổ gồm 9 người`: of the committee that the sentence right before named last."""
    number, committee = last
    if committee is None or frame.number - number > 1:
        return
    match = _BARE.search(frame.skeleton.text)
    if match is None or match["team"].startswith("tổ") != (committee.kind == "task_force"):
        return
    if _counts(frame, match):
        yield committee, int(match["size"])


def _counts(frame: Frame, match: re.Match[str]) -> bool:
    """Whether members are counted, all of them, and of the committee as it is."""
    seat = frame.skeleton.at.get(match.start("seat"))
    if seat is not None and frame.words_of(seat) not in _WORDS["people"]:
        return False
    text = frame.skeleton.text
    clause = text[max(text.rfind("; ", 0, match.start()), text.rfind(". ", 0, match.start())) + 1 : match.start()]
    return not (_NOT_SO.search(f"{clause[-40:]} {match['mid']}") or _OTHERS.search(match["mid"]))
