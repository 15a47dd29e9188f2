"""How well the topic of a question fits a committee: by words and families, never by likeness."""

from __future__ import annotations

import pytest

from queries.answers.topics import EXACT, FAMILY, NONE, PART, SPELT_OUT, family, fit, without_idle

LONG = "khoa hoc cong nghe doi moi sang tao chuyen doi so"


@pytest.mark.parametrize(
    ("asked", "own", "topic", "best"),
    [
        ("chuyen doi so", "chuyen doi so", "cds", EXACT),
        ("57", "57", "nq57", EXACT),
        ("chuyen doi so", LONG, "nq57", PART),
        ("57", LONG, "nq57", FAMILY),
        (LONG, "57", "nq57", FAMILY),
        ("chuyen doi so quoc gia", "chuyen doi so", "cds", FAMILY),
        ("chuyen doi so nganh y te", "chuyen doi so", "cds", NONE),
        (LONG, "chuyen doi so", "cds", NONE),
        ("phong chong tham nhung lang phi", "phong chong tham nhung", "phong chong tham nhung", SPELT_OUT),
        ("phong chong bao", "phong chong chay", "phong chong chay", NONE),
        ("59", "57", "nq57", NONE),
        ("de an 06", "57", "nq57", NONE),
    ],
)
def test_fit_weighs_words_before_families(asked: str, own: str, topic: str, best: int) -> None:
    assert fit(asked.split(), own.split(), topic, own.split()) == best


@pytest.mark.parametrize(
    ("text", "kin"),
    [(LONG, "nq57"), ("57", "nq57"), ("chuyen doi so", "cds"), ("de an 06", "da06"), ("bau cu", ""), ("157", "")],
)
def test_family_of_a_topic(text: str, kin: str) -> None:
    assert family(text) == kin


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("ve phat trien khoa hoc la ai", ["khoa", "hoc"]),
        ("thuc hien nghi quyet so 57", ["57"]),
        ("chuyen doi so", ["chuyen", "doi", "so"]),
    ],
)
def test_without_idle_keeps_what_tells_topics_apart(text: str, left: list[str]) -> None:
    assert without_idle(text) == left
