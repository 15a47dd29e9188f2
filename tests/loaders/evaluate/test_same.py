"""When found items are the annotated ones."""

from __future__ import annotations

from typing import Any

import pytest

from loaders.evaluate.same import CLASSES, same_relation

HOLDS = {"type": "HOLDS", "person": "Trần Văn An", "title": "Chủ tịch", "body": "UBND tỉnh An Giang"}
LEADS = {"type": "LEADS", "person": "Trần Văn An", "committee": "Ban Chỉ đạo chuyển đổi số", "role": "Trưởng ban"}
FIGURE = {"subject": "An Giang", "indicator": "tỷ trọng kinh tế số", "value": 20, "kind": "target"}


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("persons", "Hòa Thị Mai", "Hoà Thị Mai"),
        ("provinces", "tỉnh An Giang", "An Giang"),
        ("bodies", {"name": "Ủy ban nhân dân tỉnh An Giang"}, {"name": "UBND An Giang"}),
        (
            "committees",
            {"name": "Ban Chỉ đạo CĐS", "province": "Huế"},
            {"name": "BCĐ chuyển đổi số", "province": "Huế"},
        ),
        ("enterprises", {"name": "Công ty cổ phần FPT"}, {"name": "FPT"}),
        ("policies", {"number": "57-NQ/TW"}, {"number": "57-NQ/T.Ư"}),
        ("policies", {"number": "54/KH-Ủy ban Nhân dân"}, {"number": "54/KH-UBND"}),
        ("programmes", {"name": "Bình dân học vụ số"}, {"name": "“Bình dân học vụ số”"}),
        ("figures", FIGURE, FIGURE | {"indicator": "kinh tế số chiếm tỷ trọng trong GRDP"}),
    ],
)
def test_same_joins_spellings_of_one_thing(kind: str, a: Any, b: Any) -> None:
    assert CLASSES[kind](a, b)


@pytest.mark.parametrize(
    ("kind", "a", "b"),
    [
        ("persons", "Nguyễn Văn Hùng", "Nguyễn Văn Hưng"),
        ("provinces", "Hà Nam", "Hà Nội"),
        ("bodies", {"name": "Sở Y tế An Giang"}, {"name": "Sở Y tế Hậu Giang"}),
        (
            "committees",
            {"name": "Ban Chỉ đạo CĐS", "province": "Huế"},
            {"name": "Ban Chỉ đạo CĐS", "province": "Lào Cai"},
        ),
        ("enterprises", {"name": "FPT"}, {"name": "CMC"}),
        ("policies", {"number": "57-NQ/TW"}, {"number": "59-NQ/TW"}),
        ("figures", FIGURE, FIGURE | {"kind": "measured"}),
        ("figures", FIGURE, FIGURE | {"value": 21}),
    ],
)
def test_same_keeps_different_things_apart(kind: str, a: Any, b: Any) -> None:
    assert not CLASSES[kind](a, b)


@pytest.mark.parametrize("told", [{"body": "Ủy ban nhân dân An Giang"}, {"why": "not compared"}, {"optional": True}])
def test_same_relation_compares_ends_as_names(told: dict[str, Any]) -> None:
    assert same_relation(HOLDS, HOLDS | told)


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (HOLDS, HOLDS | {"status": "former"}),
        (HOLDS, HOLDS | {"title": "Phó Chủ tịch"}),
        (HOLDS, HOLDS | {"person": "Trần Văn Ân"}),
        (LEADS, LEADS | {"committee": "Ban Chỉ đạo phòng chống thiên tai"}),
        (
            LEADS,
            {k: v for k, v in LEADS.items() if k != "person"} | {"position": {"title": "Bí thư", "body": "Tỉnh ủy"}},
        ),
    ],
)
def test_same_relation_keeps_status_title_and_person(a: dict[str, Any], b: dict[str, Any]) -> None:
    assert not same_relation(a, b)
