"""Who holds what: runs the office rules over all sentences and turns what they find into statements."""

from __future__ import annotations

import re
from dataclasses import replace

from loaders.extract.relations.committees.besides_the_head import give_beside_the_head
from loaders.extract.relations.committees.both_boards import of_all_boards
from loaders.extract.relations.committees.own_house import of_its_own_house
from loaders.extract.relations.committees.posts_among import give_posts_among
from loaders.extract.relations.committees.posts_beside import give_posts
from loaders.extract.relations.committees.proposals import also_planned, only_planned, proposed
from loaders.extract.relations.committees.rungs import on_own_rung, where_its_head_is
from loaders.extract.relations.committees.seats import give_committee_seats
from loaders.extract.relations.committees.stand_ins import take_from_stand_ins
from loaders.extract.relations.committees.standing_mark import raise_one_of_them
from loaders.extract.relations.committees.still_to_sign import only_agreed_on
from loaders.extract.relations.committees.whose_role import by_who_has_it, where_they_have_it
from loaders.extract.relations.offices.acting_heads import give_acting_heads
from loaders.extract.relations.offices.appositions import give_appositions
from loaders.extract.relations.offices.careers import Life, give_career, life_told
from loaders.extract.relations.offices.duties import give_duties
from loaders.extract.relations.offices.ended.deaths import ended, named_in_memory, the_accused, the_dead
from loaders.extract.relations.offices.ended.former_behind import end_before_now, give_former_behind
from loaders.extract.relations.offices.ended.handed_on import give_handed_on
from loaders.extract.relations.offices.ended.kept_beside import kept_beside
from loaders.extract.relations.offices.ended.left_empty import give_left_empty
from loaders.extract.relations.offices.ended.lives import end_earlier_posts
from loaders.extract.relations.offices.ended.long_ago import generation_gone, of_old_times
from loaders.extract.relations.offices.ended.moved_seats import give_moved_seats
from loaders.extract.relations.offices.ended.moves import end_old_offices, end_old_roles
from loaders.extract.relations.offices.ended.past_leaders import of_earlier_years
from loaders.extract.relations.offices.ended.removals import (
    give_crossings,
    give_removals,
    give_removed_in_turn,
    give_seats,
)
from loaders.extract.relations.offices.ended.replaced import give_replaced
from loaders.extract.relations.offices.ended.retirements import end_for_retired
from loaders.extract.relations.offices.ended.same_office import (
    give_left_office,
    give_same_office,
    give_taken_office,
    told_by_post,
)
from loaders.extract.relations.offices.ended.stepping_down import end_steps_down, give_seat_taken
from loaders.extract.relations.offices.foreseen import plan_beside
from loaders.extract.relations.offices.lately_named import named_lately
from loaders.extract.relations.offices.leading import (
    give_heading,
    give_in_place_of,
    give_passed_on,
    give_predecessor,
    give_seats_of,
)
from loaders.extract.relations.offices.lists.forms import give_forms
from loaders.extract.relations.offices.lists.headers import give_headers
from loaders.extract.relations.offices.lists.in_turn import (
    give_boards_in_turn,
    give_houses,
    give_in_brackets,
    give_in_turn,
    give_new_posts,
    give_of_several,
)
from loaders.extract.relations.offices.lists.post_lists import PostList
from loaders.extract.relations.offices.lists.profiles import (
    Headed,
    give_below,
    give_profile,
    headed_person,
    lone_person,
)
from loaders.extract.relations.offices.lists.removals_below import RemovalsBelow
from loaders.extract.relations.offices.lists.rosters import (
    Roster,
    give_counted,
    give_further,
    give_roster,
    give_shared,
    give_suffix,
)
from loaders.extract.relations.offices.lists.series import give_series
from loaders.extract.relations.offices.lists.shared_posts import give_several, without_own
from loaders.extract.relations.offices.lists.tables import give_tables
from loaders.extract.relations.offices.lists.told_of_all import give_to_all, share_together
from loaders.extract.relations.offices.nobody.aides import of_an_aide
from loaders.extract.relations.offices.nobody.denied import without_denied
from loaders.extract.relations.offices.nobody.foreigners import of_another_state
from loaders.extract.relations.offices.nobody.no_officials import not_to_be_told_of
from loaders.extract.relations.offices.own_words import give_own_words
from loaders.extract.relations.offices.paraphrases import give_paraphrases
from loaders.extract.relations.offices.predicates import give_predicates
from loaders.extract.resolution.assemble import Read
from loaders.extract.skeletons.frame import Frame, Holding
from loaders.extract.skeletons.skeleton import make_skeleton
from loaders.extract.things import COMMITTEE, PERSON, ROLE, Body, Chunk, Committee, Person, Title
from loaders.extract.words.view import View

_BOARDS = frozenset([COMMITTEE, ROLE])
_ACTING = re.compile(r"(?:được|bị|do|theo|của)$")  # được Thủ tướng điều động
_NEAR = 3


def frames_of(view: View, reads: list[Read]) -> list[Frame]:
    """A frame a sentence, each with its skeleton."""
    out = []
    for read in reads:
        chunks = _with_their_houses(read.chunks)
        skeleton = make_skeleton(view, read.sentence.start, read.sentence.end, chunks)
        seen = [c for c in chunks if skeleton.text[skeleton.offset(c)] == c.kind]  # not what an aside holds
        out.append(Frame(read.sentence, read.number, seen, skeleton))
    return out


def _with_their_houses(chunks: list[Chunk]) -> list[Chunk]:
    """`Vụ trưởng Vụ Pháp chế [Bộ Tài chính]`: a post reaches to the end of the house that its body is a part of."""
    out: list[Chunk] = []
    for chunk in chunks:
        last = out[-1] if out else None
        body = last.thing.body if last is not None and isinstance(last.thing, Title) else None
        house = isinstance(chunk.thing, Body) and isinstance(body, Body) and body.name.endswith(f" {chunk.thing.name}")
        if last is not None and house and last.end == chunk.start:
            out[-1] = replace(last, end=chunk.end)
        else:
            out.append(chunk)
    return out


def holdings_of(view: View, frames: list[Frame]) -> list[Holding]:
    """All holdings of a document in reading order."""
    false, accused = not_to_be_told_of(view, frames), the_accused(frames)
    roster, posts, removals = Roster(), PostList(), RemovalsBelow()
    out: list[Holding] = []
    topic: Title | None = None
    alone: Chunk | None = None
    headed: Headed | None = None
    life: Life | None = None
    only: set[Committee] = set()
    published = view.published.year if view.published is not None else 0
    dead = the_dead(frames) | generation_gone(frames, published)
    give_tables(frames)
    give_forms(frames)
    for i, frame in enumerate(frames):
        last_of_line = i + 1 == len(frames) or frames[i + 1].sentence.line != frame.sentence.line
        if frame.skeleton.text.rstrip().endswith("?"):
            continue
        topic_before, topic = topic, None
        alone, life = lone_person(frame, alone), life_told(frame, life)
        headed = headed_person(frame, headed) if headed is not None or PERSON in frame.kinds else None
        frame.before = frames[i - 1].skeleton.text if i else ""
        only = proposed(frame, only) if only or not _BOARDS.isdisjoint(frame.kinds) else only
        if about := frame.about_offices:
            frame.lately, frame.year = named_lately(frames[:i]), published
            give_career(frame, life)
            _give_all(frame, roster, out, topic_before)
            give_profile(frame, alone)
            give_below(frame, headed)
            _end_old(frame, removals)
            _weigh(frame, frames[max(0, i - _NEAR) : i], only, published)
            told = _in_its_committee(_kept(frame, false), frames[: i + 1], out)
            out += [ended(h) if _is_over(h, dead, accused) or of_earlier_years(h, published) else h for h in told]
            topic = _topic(frame)
        else:
            removals.tell(frame)
        out += posts.items(frame)
        if about or roster.office is not None:
            roster.update(frame, view, last_of_line)
    return _as_told_in_all(out, frames, published)


def _as_told_in_all(holdings: list[Holding], frames: list[Frame], published: int) -> list[Holding]:
    """The holdings as the sentences around theirs tell them: denied, ended, put off."""
    kept = by_who_has_it(kept_beside(only_agreed_on(holdings, frames), frames))
    kept = end_for_retired(without_denied(kept, frames), frames)
    return end_earlier_posts(without_own(told_by_post(kept)), frames, published)


def _in_its_committee(holdings: list[Holding], frames: list[Frame], before: list[Holding]) -> list[Holding]:
    """The holdings of the last sentence, each role in the committee that is meant, each post of its own house."""
    frame, earlier = frames[-1], frames[:-1]
    kept = where_they_have_it(on_own_rung(holdings, frame, frames), frame, earlier, before)
    return where_its_head_is(of_its_own_house(of_all_boards(kept, frame, earlier), frames), frame)


def _end_old(frame: Frame, removals: RemovalsBelow) -> None:
    """What a new office ends, and a list of removals."""
    end_old_offices(frame)
    end_old_roles(frame)
    removals.tell(frame)


def _weigh(frame: Frame, before: list[Frame], only: set[Committee], published: int) -> None:
    """What the sentences before, and the time told, say of the offices of one."""
    end_before_now(frame)
    of_old_times(frame, before, published)
    plan_beside(frame)
    if ROLE in frame.kinds:
        give_to_all(frame, before[-1:])
        share_together(frame)
        raise_one_of_them(frame)
        only_planned(frame, only)
        also_planned(frame)


def _kept(frame: Frame, false: set[str]) -> list[Holding]:
    """What a sentence says of people who are real, of this country, and hold the post themselves."""
    real = (h for h in frame.holdings if not (isinstance(h.holder, Person) and h.holder.name in false))
    no_office = (of_an_aide, named_in_memory)
    return [h for h in real if not of_another_state(h) and not any(is_none(frame, h) for is_none in no_office)]


def _is_over(holding: Holding, dead: set[str], accused: set[str]) -> bool:
    """Whether the holder has died, or stands before a court and was in a committee."""
    return holding.name in dead or (holding.name in accused and holding.office.role)


def _topic(frame: Frame) -> Title | None:
    """The last office of a sentence that nobody was given."""
    left = (c.thing for c in reversed(frame.chunks) if frame.free(c) and not _ACTING.search(frame.skeleton.before(c)))
    return next((title for title in left if isinstance(title, Title) and title.body), None)


def _give_all(frame: Frame, roster: Roster, before: list[Holding], topic: Title | None) -> None:
    """All office rules over one sentence, the surest first."""
    give_beside_the_head(frame)
    give_posts_among(frame)
    give_in_turn(frame)
    give_new_posts(frame)
    give_of_several(frame)
    give_crossings(frame)
    give_removed_in_turn(frame)
    give_boards_in_turn(frame)
    give_in_brackets(frame)
    give_houses(frame)
    give_several(frame)
    give_moved_seats(frame)
    give_seats_of(frame)
    give_counted(frame)
    give_headers(frame)
    give_own_words(frame)
    give_predicates(frame)
    give_duties(frame)
    give_series(frame)
    give_appositions(frame)
    give_former_behind(frame)
    give_posts(frame)
    give_heading(frame)
    give_paraphrases(frame, before)
    give_removals(frame)
    give_seats(frame)
    give_roster(frame, roster)
    give_suffix(frame)
    give_shared(frame)
    give_committee_seats(frame, before)
    give_further(frame, before, topic)
    _pass_on(frame, before, topic)
    take_from_stand_ins(frame)
    give_acting_heads(frame, before, topic)


def _pass_on(frame: Frame, before: list[Holding], topic: Title | None) -> None:
    """The rules about offices that one leaves to another, told before or after."""
    give_seat_taken(frame, before)
    give_replaced(frame, before, topic)
    give_handed_on(frame, before)
    give_left_empty(frame, before, topic)
    end_steps_down(frame, before)
    give_same_office(frame, before)
    give_left_office(frame, topic, before)
    give_taken_office(frame, before)
    give_passed_on(frame, before)
    give_predecessor(frame, before)
    give_in_place_of(frame, topic, before)
