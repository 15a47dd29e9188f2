"""Reference data on bodies: the file holds what it says, and names of heirs are those that articles use."""

from __future__ import annotations

import unicodedata

import pytest

from graph.dates import PartialDate
from graph.reference.bodies import body_id, department_end, district_end, heir_of, known_bodies, known_body, merger
from graph.reference.provinces import Province, provinces


def province(name: str, epoch: str = "63") -> Province:
    return next(p for p in provinces() if (p.name, p.epoch) == (name, epoch))


def test_bodies_are_known_once_and_in_one_form() -> None:
    names = [body.name for body in known_bodies()]
    assert len(names) == len(set(names))
    assert names == [unicodedata.normalize("NFC", name) for name in names]


def test_every_body_that_ended_became_one_that_did_not() -> None:
    ended = [body for body in known_bodies() if body.valid_to]
    heirs = [known_body(body.into) for body in ended]
    assert len(ended) == 10
    assert [heir.valid_to for heir in heirs if heir is not None] == [None] * len(ended)
    assert [body.name for body in ended if not body.document] == []


def test_days_and_parts_are_known() -> None:
    assert all(PartialDate.parse(day) for b in known_bodies() for day in (b.valid_from, b.valid_to) if day)
    assert all(known_body(part) for body in known_bodies() for part in body.parts)


@pytest.mark.parametrize(
    ("head", "name", "old", "heir", "new"),
    [
        ("provincial_party", "Tỉnh ủy {}", "Vĩnh Phúc", "Tỉnh ủy {}", "Phú Thọ"),
        ("people_committee", "Ủy ban nhân dân tỉnh {}", "Hải Dương", "Ủy ban nhân dân thành phố {}", "Hải Phòng"),
        ("people_committee", "Ủy ban nhân dân thành phố {}", "Đà Nẵng", "Ủy ban nhân dân thành phố {}", "Đà Nẵng"),
        ("department", "Sở Y tế {}", "Hòa Bình", "Sở Y tế {}", "Phú Thọ"),
        ("standing_committee", "Ban Thường vụ Tỉnh ủy {}", "Hải Dương", "Ban Thường vụ Thành ủy {}", "Hải Phòng"),
        ("department", "Sở Y tế {}", "An Giang", "Sở Y tế {}", "An Giang"),
    ],
)
def test_body_of_a_former_province_became_that_of_the_present_one(
    head: str, name: str, old: str, heir: str, new: str
) -> None:
    found = heir_of(head, name.format(old), province(old))
    assert found is not None
    assert (found.id, found.rule) == (body_id(head, heir.format(new), province(new, "34").id), "lineage.province")
    assert merger(found.rule).document == "202/2025/QH15"


def test_party_committee_of_a_province_that_became_a_city_has_the_head_of_a_city() -> None:
    found = heir_of("provincial_party", "Tỉnh ủy Quảng Nam", province("Quảng Nam"))
    assert found is not None
    assert found.id == body_id("city_party", "Thành ủy Đà Nẵng", province("Đà Nẵng", "34").id)


def test_department_became_another_one_of_its_province_first() -> None:
    old = province("Hòa Bình")
    found = heir_of("department", "Sở Giao thông vận tải Hòa Bình", old)
    assert found is not None
    assert (found.id, found.rule) == (body_id("department", "Sở Xây dựng Hòa Bình", old.id), "lineage.department")
    assert department_end("department", "Sở Giao thông vận tải Hòa Bình", old) == "2025-03"


@pytest.mark.parametrize(
    ("head", "name", "of", "epoch"),
    [
        ("department", "Sở Y tế Phú Thọ", "Phú Thọ", "34"),
        ("department", "Sở Giao thông vận tải Thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh", "34"),
        ("coop_union", "Liên minh Hợp tác xã tỉnh Hòa Bình", "Hòa Bình", "63"),
        ("party_board", "Ban Dân tộc tỉnh Hòa Bình", "Hòa Bình", "63"),
        ("department", "Sở Y tế", "Hòa Bình", "63"),
    ],
)
def test_no_heir_is_guessed(head: str, name: str, of: str, epoch: str) -> None:
    assert heir_of(head, name, province(of, epoch)) is None


@pytest.mark.parametrize(
    ("level", "end"), [("huyện", "2025-07-01"), ("thị trấn", "2025-07-01"), ("xã", None), ("tỉnh", None)]
)
def test_district_level_ended_and_communes_did_not(level: str, end: str | None) -> None:
    assert district_end(level) == end
