"""Which holdings of a document are told as facts: each once, without what the article itself takes back."""

from __future__ import annotations

from loaders.extract.relations.committees.heads_by_post import heads_of_their_place
from loaders.extract.relations.committees.ranks import led_by, said_better
from loaders.extract.relations.offices.ended.ended_units import end_with_committees, end_with_their_units
from loaders.extract.relations.offices.ended.expelled import end_for_the_expelled
from loaders.extract.relations.offices.ended.told_back import without_told_back
from loaders.extract.relations.offices.lists.repeated import offices_by_name, same_title_elsewhere, told_so_far
from loaders.extract.relations.offices.offices import holdings_of
from loaders.extract.relations.offices.one_head import one_head
from loaders.extract.relations.offices.one_place import in_one_place
from loaders.extract.relations.offices.stated import statements_of
from loaders.extract.skeletons.frame import Frame, Holding, Key
from loaders.extract.statements import Statement
from loaders.extract.words.view import View

_ENDING = (
    "office.former", "office.removed", "office.transferred", "office.long_ago", "office.seat", "role.former_seat",
    "office.replaced", "office.in_place",
)  # fmt: skip
_DONE = ("office.appointed", "office.verb")
_GIVEN = (*_DONE, "title.header")
_INFERRED = ("office.transferred", "office.long_ago")  # not where somebody `vẫn giữ chức`


def office_statements(view: View, frames: list[Frame]) -> list[Statement]:
    """HOLDS, LEADS, MEMBER_OF and EX_OFFICIO of a document, each once, in reading order."""
    held = heads_of_their_place(in_one_place(holdings_of(view, frames), frames, view), frames, view)
    told = end_with_committees(without_told_back(held, frames), frames)
    told = end_for_the_expelled(told, frames)
    holdings = end_with_their_units(one_head(told, frames), view.published)
    known, current = offices_by_name(holdings), offices_by_name(h for h in holdings if h.status != "former")
    out: list[Statement] = []
    led = led_by(holdings)
    done = {h.key for h in holdings if h.status == "asserted" and h.rule in _DONE}
    given = {(h.key, h.sentence) for h in holdings if h.status == "asserted" and h.rule in (*_GIVEN, "office.now")}
    named = {h.key for h in holdings if h.status == "asserted" and h.rule in _GIVEN}
    left = _left(holdings, given)
    over = {h.key for h in holdings if h.rule in _INFERRED}
    kept = {h.key for h in holdings if h.status == "asserted" and h.rule == "office.now"}
    for holding in holdings:
        if holding.office.body is None and not holding.office.more:
            continue
        if holding.status == "asserted" and holding.rule != "office.now" and holding.key in left:
            continue  # named with the office that the article says was left
        if holding.status == "planned" and holding.key in done:
            continue  # foreseen at the head of an article that tells below that it was done
        if "acting" in (holding.status, holding.office.status) and holding.key in named:
            continue  # Quyền Chủ tịch before he was elected
        if (
            holding.status == "former"
            and holding.rule.startswith("title.")
            and (holding.key, holding.sentence) in given
        ):
            continue  # T nhiệm kỳ 2015-2020 tiếp tục được bầu làm T · T tỉnh X cũ tiếp tục làm T tỉnh X
        if holding.office.role and said_better(holding, led):
            continue
        if holding.rule in _INFERRED and holding.key in kept:
            continue
        again = holding.rule != "office.now" or holding.key not in over
        others = current if holding.rule == "office.appointed" else told_so_far(holding, holdings, known)
        if holding.office.guessed and again and same_title_elsewhere(holding, others):
            continue
        out += statements_of(holding)
    return out


def _left(holdings: list[Holding], given: set[tuple[Key, int]]) -> set[Key]:
    """What somebody has left; not `nguyên T cũ được bổ nhiệm làm T` of the new ward of that name."""
    former = [h for h in holdings if h.status == "former"]
    called = {h.key for h in former if h.office.status == "former" and (h.key, h.sentence) not in given}
    return called | {h.key for h in former if h.rule in _ENDING and h.office.status not in ("former", "acting")}
