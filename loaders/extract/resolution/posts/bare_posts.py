"""Posts whose title alone tells little (`giám đốc`, `chủ tịch`): of what they can be, and of whom a paragraph tells."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from loaders.extract.article.context import Context
from loaders.extract.grammar.bodies.members import AROUND, MEMBER_SCHOOLS
from loaders.extract.grammar.bodies.raw_bodies import RawBody
from loaders.extract.grammar.bodies.short_names import member_of
from loaders.extract.grammar.titles.raw_titles import RawTitle
from loaders.extract.things import WARD_LEVELS, Body, Enterprise, Holder, Institution, Unit
from loaders.resources.load import load_yaml
from loaders.resources.words import list_of, phrases_of, split_all

_DIRECTED = (
    "department", "centre", "enterprise", "institution", "museum", "library", "theatre", "fund", "broadcaster",
    "broadcasting_station", "station", "state_bank", "state_bank_region", "social_insurance", "insurance_region",
    "treasury", "treasury_region",
)  # fmt: skip
_CHAIRED = (
    "people_committee", "council", "front", "womens_union", "farmers_union", "labour", "veterans", "association",
    "mass", "enterprise", "science_union", "coop_union", "federation",
)  # fmt: skip
SOCIETIES = frozenset(_CHAIRED) - {"people_committee", "council", "enterprise"}
_OF_SOCIETIES = (*SOCIETIES, "people_committee", "council")
BARE = {
    "Giám đốc": _DIRECTED, "Phó Giám đốc": _DIRECTED, "Phó Giám đốc Thường trực": _DIRECTED,
    "Chủ tịch": _CHAIRED, "Phó Chủ tịch": _CHAIRED, "Phó Chủ tịch Thường trực": _CHAIRED,
    "Tổng Thư ký": _OF_SOCIETIES, "Phó Tổng Thư ký": _OF_SOCIETIES,
}  # fmt: skip
_OFTEN = 3
_TAKEN = list_of("given_as")  # bầu bà A, Ủy viên Ban Thường vụ Tỉnh ủy, giữ chức Chủ tịch
_BRANCH = " Chi nhánh"
FAR = 40  # words before a post that may name the board that it is of
_GIVING = frozenset(phrases_of("giving_posts"))
_BEHALF = split_all(load_yaml("titles.yaml")["on_behalf"])


def holder_head(holder: Holder) -> str:
    """The head of a body, or the kind of another holder, as the lists of bare posts name it."""
    if isinstance(holder, Body):
        return holder.kind if holder.kind in ("mass", "front") and holder.head not in _CHAIRED else holder.head
    return "enterprise" if isinstance(holder, Enterprise) else "institution" if isinstance(holder, Institution) else ""


def apart_from_neighbour(context: Context, title: str, token: int) -> bool:
    """`bầu bà A, T, giữ chức Chủ tịch`, `thay mặt UBND tỉnh, Phó Chủ tịch A`: a bare post, in no chain of posts."""
    wanted, reader = BARE.get(title, ()), context.reader
    if wanted and reader.word(token - 1) in _TAKEN:
        return True
    sentence = reader.view.sentence_over(token)
    if sentence is None or not context.holders or holder_head(context.holders[-1][1]) not in wanted:
        return False
    words = reader.view.lower[sentence.start : token]
    spoken = next((k for k, pair in enumerate(pairwise(words)) if pair in _BEHALF), len(words))
    return words[-1:] == [","] and words[spoken:].count(",") == 1 and context.holders[-1][0] == sentence.line


def led_so(context: Context, raw: RawTitle, holder: Holder | None, line: int) -> Holder | None:
    """A `Hiệu trưởng` is of the `Trường` of the paragraph or article, not of the `Đại học` around it."""
    around = isinstance(holder, Institution) and holder.name.startswith(AROUND)
    if not around or holder is None or not raw.title.endswith(("Hiệu trưởng", "Hội đồng trường")):
        return holder
    if (main := context.institution) is not None and member_of(main.name)[1] == holder.name.removeprefix("Đại học "):
        return main
    told = [(at, h) for at, h in context.holders if h.name.startswith("Trường ")]
    near = [h for at, h in told if at == line or context.institution in (None, h)]
    schools = {h for _, h in told if h.name.startswith(MEMBER_SCHOOLS)}
    schools = {h for h in schools if not any(h.name.startswith(f"{other.name} ") for other in schools)}
    only = next(iter(schools)) if len(schools) == 1 else None
    return near[-1] if near else only or (None if schools else holder)


def of_its_side(context: Context, last: Body | None, token: int) -> Body | None:
    """`Sở X tỉnh H làm việc với đoàn Sở X tỉnh G. Giám đốc Sở chủ trì tiếp`: the last department of its side."""
    side = context.places.visit.side(context.reader, token) if last is not None and last.head == "department" else None
    if side is None or last is None or last.province == side:
        return last
    return next((h for h in context.told() if isinstance(h, Body) and (h.head, h.province) == (last.head, side)), None)


def of_a_branch(title: str, body: Holder | None) -> str:
    """`Viettel Quảng Ninh ..., Giám đốc Chi nhánh A`: the director of what is a branch itself, not of a whole firm."""
    branch = isinstance(body, Enterprise) and (body.parent or _BRANCH in body.name)
    return title.removesuffix(_BRANCH) if branch else title


def named_most(context: Context, wanted: tuple[str, ...]) -> Holder | None:
    """Of the fitting bodies named so far the one named twice as often as any other."""
    counts = Counter(h for _, h in context.holders if holder_head(h) in wanted)
    (best, most), (_, second) = (*counts.most_common(2), (None, 0), (None, 0))[:2]
    return best if most >= _OFTEN and most >= 2 * second else None


def of_a_room(raw: object) -> bool:
    """`Phó Trưởng phòng Cảnh sát kinh tế`: whether a title is of a room by its words."""
    return isinstance(raw, RawTitle) and isinstance(raw.holder, RawBody) and raw.holder.head == "room"


def told_without_giver(context: Context, token: int) -> list[tuple[int, Holder]]:
    """`thay mặt Tòa án nhân dân tối cao trao quyết định bổ nhiệm Phó Chánh án`: what was named, without who hands over.

    Args:
        context: what was named so far.
        token: where a post stands.
    """
    holders, sentence = context.holders, context.reader.view.sentence_over(token)
    if not holders or sentence is None or holders[-1][0] != sentence.line:
        return holders
    words = context.reader.view.lower[sentence.start : token]
    behalf = next((k for k, pair in enumerate(pairwise(words)) if pair in _BEHALF), len(words))
    if ("quyết", "định") not in pairwise(words[behalf:]):
        return holders
    return [(line, holder) for line, holder in holders if holder != holders[-1][1]]


def commune_given(context: Context, told: Sequence[Holder], token: int) -> Unit | None:
    """`Ban Thường vụ Tỉnh ủy chỉ định ông A làm Bí thư Đảng ủy xã X; bà B, Phó Bí thư`: of the commune."""
    sentence, last = context.reader.view.sentence_over(token), told[-1] if told else None
    if sentence is None or not isinstance(last, Body) or last.family != "party" or last.unit is None:
        return None
    giving = not _GIVING.isdisjoint(pairwise(context.reader.view.lower[sentence.start : token]))
    return last.unit if giving and last.unit.level in WARD_LEVELS else None


def institute_meant(context: Context) -> Holder | None:
    """`Viện trưởng`: of the institute or procuracy named last."""
    for _, holder in reversed(context.holders):
        if isinstance(holder, Institution) and holder.kind == "institute":
            return holder
        if isinstance(holder, Body) and holder.family == "institute":
            return holder
    return context.institutions.get("university") or context.last_institution


def agency_named(context: Context, raw: RawTitle, line: int) -> Holder | None:
    """`Cục trưởng`: of the `Cục` named last in the paragraph, be it of a list or not; else of the only one so far."""
    start = raw.title.removeprefix("Phó ").removesuffix("trưởng") if raw.family == "agency" else "-"
    told = [(at, h) for at, h in context.holders if h.name.startswith(start)]
    here = next((h for at, h in reversed(told) if at == line), None)
    return here or (told[0][1] if len({h.name for _, h in told}) == 1 else None)


def fitting(raw: RawTitle, known: list[tuple[int, Holder]], line: int) -> list[tuple[int, Body]]:
    """Of the bodies named so far those that a title can be of.

    One that is of bodies of every family (`Phó Chủ nhiệm`) is only of what the paragraph named right before.
    """
    found = [(at, h) for at, h in known if isinstance(h, Body) and raw.family in (h.family, h.kind, "any")]
    found = [(at, h) for at, h in found if not raw.of or h.name.startswith(raw.of)]
    if raw.family != "any":
        return found
    return [one for one in found[-1:] if one == known[-1] and one[0] == line and one[1].head not in _CHAIRED]
