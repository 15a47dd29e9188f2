"""The grammar of made articles: what frames say, what is true of them, and that a difference is seen."""

from __future__ import annotations

import random
import re
from dataclasses import replace

import pytest

from tests.made.__main__ import main
from tests.made.compare import compared, differences
from tests.made.facts import Fact, Truth, committee_key
from tests.made.frame import Frame, frames, told
from tests.made.houses import LEVELS, Post, committee, houses
from tests.made.make import Made, made
from tests.made.people import FORMS, Person, invented
from tests.made.truth import truth_of

_HOLDS = Fact("HOLDS", "lê văn sơn", "bí thư | ủy gia lai")
_FORMER = replace(_HOLDS, status="former")
_LEFT = re.compile(r"[{}]|\bNone\b|  |,,|,\.")
_BOARD = committee("Ban Chỉ đạo 57 tỉnh", "tỉnh Gia Lai")
_CHAIN = Post("Phó Bí thư, Chủ tịch", ((("Phó Bí thư", "Tỉnh ủy Gia Lai"),), (("Chủ tịch", "UBND tỉnh Gia Lai"),)))
_SON = Person("Lê Văn Sơn", "ông", _CHAIN, _CHAIN, "name_post")
_CAST = {"a": _SON, "C": _BOARD, "R": _BOARD.standing}


def _frame(*facts: str, may: tuple[str, ...] = ()) -> Frame:
    return replace(frames()[0], facts=tuple(map(told, facts)), may=tuple(map(told, may)))


def _stated(*facts: str) -> list[set[Fact]]:
    return [set(reading) for reading in truth_of([(_frame(*facts), _CAST)]).stated]


@pytest.mark.parametrize("frame", frames(), ids=lambda frame: frame.id)
def test_frame_fills_all_its_places(frame: Frame) -> None:
    articles = [made(frame, seed, 0) for seed in range(5)]
    assert [article.text for article in articles if _LEFT.search(article.text)] == []
    assert [fact for fact in frame.facts if not re.search(rf"\{{{fact.who}\b", frame.text + str(frame.vary))] == []


def test_ids_of_frames_are_told_once() -> None:
    ids = [frame.id for frame in frames()]
    assert sorted(set(ids)) == sorted(ids)


def test_article_is_the_same_in_every_run() -> None:
    frame = frames()[0]
    assert made(frame, 1, 2) == made(frame, 1, 2)
    assert made(frame, 1, 2) != made(frame, 2, 2)


@pytest.mark.parametrize("level", LEVELS)
def test_house_has_an_office_for_everybody_of_a_list(level: str) -> None:
    assert [house.name for house in houses(level) if len({post.offices for post in house.posts}) < 5] == []


def test_people_of_an_article_share_no_given_name() -> None:
    taken: set[str] = set()
    names = [invented(random.Random(1), taken)[0] for _ in range(10)]
    assert len({name.split()[-1] for name in names}) == 10


@pytest.mark.parametrize("form", FORMS)
def test_person_is_written_with_name_and_post(form: str) -> None:
    said = str(replace(_SON, form=form))
    assert "Lê Văn Sơn" in said
    assert "Phó Bí thư, Chủ tịch" in said


def test_each_office_of_a_post_is_stated() -> None:
    assert _stated("a HOLDS post former") == [
        {Fact("HOLDS", "lê văn sơn", "phó bí thư | ủy gia lai", status="former")},
        {Fact("HOLDS", "lê văn sơn", "chủ tịch | ủy ban nhân dân gia lai", status="former")},
    ]


def test_any_office_will_do_where_a_frame_says_so() -> None:
    assert [len(reading) for reading in _stated("a HOLDS any post")] == [2]


def test_committee_is_led_in_the_role_drawn() -> None:
    key = committee_key("Ban Chỉ đạo 57 tỉnh Gia Lai")
    assert _stated("a LEADS C R planned") == [
        {Fact("LEADS", "lê văn sơn", key, "phó trưởng ban thường trực", "planned")}
    ]


def test_either_name_of_the_chair_of_a_council_is_right() -> None:
    council = committee("Hội đồng tư vấn chuyển đổi số xã Ia Pa", "xã Ia Pa")
    stated = truth_of([(_frame("a LEADS C head"), _CAST | {"C": council})]).stated
    assert {fact.role for fact in stated[0]} == {"chủ tịch hội đồng", "chủ tịch"}


@pytest.mark.parametrize("fact", ["a HOLDS", "f HOLDS post", "a LEADS C head lately", "HOLDS a post"])
def test_malformed_fact_is_refused(fact: str) -> None:
    with pytest.raises(ValueError, match="no fact of a frame"):
        told(fact)


def test_other_status_is_wrong_and_the_stated_one_missed() -> None:
    found = compared(frozenset({_FORMER}), Truth(((_HOLDS,),), frozenset(), frozenset({"HOLDS"})))
    assert (found.wrong, found.missed) == ((_FORMER,), (_HOLDS,))


def test_what_is_left_open_may_be_found_or_not() -> None:
    truth = Truth((), frozenset({_FORMER}), frozenset({"HOLDS"}))
    assert not compared(frozenset({_FORMER}), truth)
    assert not compared(frozenset(), truth)
    assert compared(frozenset({_HOLDS}), truth).wrong == (_HOLDS,)


def test_reading_of_an_article_is_compared_with_its_truth() -> None:
    text = "Gia Lai họp\n\n12/03/2026\n\nÔng Lê Văn Sơn, Bí thư Tỉnh ủy Gia Lai, phát biểu.\n"
    right = Made("x.y", "province", "", text, Truth(((_HOLDS,),), frozenset(), frozenset({"HOLDS"})))
    assert not differences(right)
    false = replace(right, truth=replace(right.truth, stated=((_FORMER,),)))
    assert (differences(false).wrong, differences(false).missed) == ((_HOLDS,), (_FORMER,))


def test_command_prints_a_line_for_each_frame_of_a_group(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--count", "1", "--show", "headed"])
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines if line[:3] in ("hea", "all")] == ["headed.by", "headed.is", "all"]
    assert lines[-1].split()[1] == "2"
