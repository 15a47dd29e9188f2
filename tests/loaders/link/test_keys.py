"""Keys of things: what is one thing in two spellings, and what stays two however alike it looks."""

from __future__ import annotations

import datetime as dt

import pytest

from graph.records import Node
from loaders.extract.things import (
    Body,
    Committee,
    Enterprise,
    Institution,
    Person,
    Policy,
    Programme,
    Thing,
    Title,
    Unit,
)
from loaders.link.keys import Keys, enterprise_group

BEFORE, AFTER = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
DEPARTMENT = Body("Sở Khoa học và Công nghệ An Giang", "department", "department", "department", "An Giang")
PARTY = Body("Tỉnh ủy An Giang", "party", "party", "provincial_party", "An Giang", Unit("tỉnh", "An Giang", "An Giang"))
MINISTRY = Body("Bộ Khoa học và Công nghệ", "ministry", "ministry", "ministry")


def keys(day: dt.date | None = AFTER, focus: str = "") -> Keys:
    return Keys(day, focus)


def node(thing: Thing, day: dt.date | None = AFTER, focus: str = "") -> Node:
    made = keys(day, focus).node(thing)
    assert made is not None
    return made


def committee(name: str, topic: str, level: str = "province", owner: str = "An Giang") -> Committee:
    return Committee(name, "committee", level, owner, topic, "An Giang" if level != "central" else "")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DEPARTMENT, Body("sở khoa học và công nghệ An Giang", "x", "y", "department", "An Giang")),
        (Enterprise("Công ty Cổ phần FPT"), Enterprise("CTCP FPT")),
        (Enterprise("Tập đoàn FPT"), Enterprise("FPT")),
        (Enterprise("Công ty TNHH Minh Phát"), Enterprise("Công ty trách nhiệm hữu hạn Minh Phát")),
        (Institution("Trường Đại học An Giang", "university"), Institution("trường đại học An Giang", "university")),
        (Policy("Nghị quyết", "57-NQ/TW"), Policy("Nghị quyết", "57-NQ/TW", date="2024-12-22", place="An Giang")),
        (committee("Ban Chỉ đạo 57", "nq57"), committee("Ban Chỉ đạo thực hiện Nghị quyết 57-NQ/TW", "nq57")),
        (Programme("Bình dân học vụ số", "movement"), Programme("“Bình dân học vụ số”", "movement")),
    ],
)
def test_one_thing_in_two_spellings_has_one_node(one: Thing, other: Thing) -> None:
    assert node(one).id == node(other).id


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DEPARTMENT, Body("Sở Khoa học và Công nghệ An Giang", "x", "y", "department", "Cà Mau")),
        (DEPARTMENT, MINISTRY),
        (Enterprise("Công ty TNHH Minh Phát"), Enterprise("Công ty Cổ phần Minh Phát")),
        (Enterprise("HTX Hưng Phát"), Enterprise("Công ty Hưng Phát")),
        (Enterprise("Tập đoàn FPT"), Enterprise("Tập đoàn CMC")),
        (Enterprise("VNPT Vĩnh Long"), Enterprise("VNPT")),
        (Policy("Nghị quyết", "57-NQ/TW"), Policy("Nghị quyết", "59-NQ/TW")),
        (Policy("Nghị quyết", "71/NQ-CP"), Policy("Nghị quyết", "71-NQ/TW")),
        (Policy("Kế hoạch", "123/KH-UBND", place="An Giang"), Policy("Kế hoạch", "124/KH-UBND", place="An Giang")),
        (Policy("Kế hoạch", "123/KH-UBND", place="An Giang"), Policy("Kế hoạch", "123/KH-UBND", place="Cà Mau")),
        (committee("Ban Chỉ đạo 57", "nq57"), committee("Ban Chỉ đạo chuyển đổi số", "cds")),
        (committee("Ban Chỉ đạo", "nq57"), committee("Ban Chỉ đạo", "nq57", "ward", "phường Bình Đức")),
        (Unit("phường", "Bình Đức", "An Giang"), Unit("xã", "Bình Đức", "An Giang")),
        (Title("Chủ tịch", "head", "x", PARTY), Title("Phó Chủ tịch", "deputy", "x", PARTY)),
        (Title("Giám đốc", "head", "x", DEPARTMENT), Title("Giám đốc", "head", "x", MINISTRY)),
    ],
)
def test_two_things_that_look_alike_have_two_nodes(one: Thing, other: Thing) -> None:
    assert node(one).id != node(other).id


def test_a_province_is_that_of_its_time() -> None:
    unit = Unit("tỉnh", "An Giang", "An Giang")
    assert node(unit, BEFORE).id != node(unit, AFTER).id
    assert node(DEPARTMENT, BEFORE).id != node(DEPARTMENT, AFTER).id
    assert node(DEPARTMENT, BEFORE).props["valid_to"] == "2025-07-01"


@pytest.mark.parametrize(
    ("number", "local"), [("123/KH-UBND", True), ("12-CTr/TU", True), ("57-NQ/TW", False), ("598/QĐ-TTg", False)]
)
def test_a_local_number_is_of_the_province_that_the_article_is_about(number: str, local: bool) -> None:
    policy = Policy("Kế hoạch", number)
    assert (node(policy, focus="An Giang").id != node(policy, focus="Cà Mau").id) == local


def test_a_national_programme_has_no_owner() -> None:
    programme = Programme("Bình dân học vụ số", "movement")
    assert node(programme, focus="An Giang").id == node(programme, focus="Cà Mau").id


def test_a_programme_of_a_province_has_one() -> None:
    programme = Programme("Chợ số nông sản", "marketplace")
    assert node(programme, focus="An Giang").id != node(programme, focus="Cà Mau").id


@pytest.mark.parametrize(
    ("unit", "label"),
    [(Unit("tỉnh", "An Giang", "An Giang"), "Province"), (Unit("xã", "Tân Hội", "An Giang"), "Place")],
)
def test_a_unit_is_a_province_or_a_place(unit: Unit, label: str) -> None:
    assert node(unit).label == label


@pytest.mark.parametrize(
    "thing", [Person("Lê Văn Ân"), Title("Giám đốc", "head", "x"), Unit("", "Atlantis", "Atlantis")]
)
def test_what_names_nothing_of_the_graph_has_no_node(thing: Thing) -> None:
    assert keys().node(thing) is None


def test_a_post_says_its_rank_and_its_body() -> None:
    post = node(Title("Bí thư", "head", "party", PARTY))
    assert (post.name, post.props) == (
        "Bí thư Tỉnh ủy An Giang", {"title": "Bí thư", "rank": "head", "single_seat": True},
    )  # fmt: skip


def test_a_committee_shows_its_province_and_keeps_what_was_written() -> None:
    made = node(committee("Ban Chỉ đạo chuyển đổi số", "cds"))
    assert (made.name, made.aliases) == ("Ban Chỉ đạo chuyển đổi số tỉnh An Giang", ("Ban Chỉ đạo chuyển đổi số",))


@pytest.mark.parametrize(
    ("name", "group", "form"),
    [
        ("Công ty Cổ phần Công nghệ Sao Mai", "công nghệ sao mai", "cp"),
        ("Công ty TNHH MTV Minh Phát", "minh phát", "tnhh"),
        ("Tập đoàn FPT", "fpt", ""),
        ("HTX Hưng Phát", "hợp tác xã hưng phát", ""),
        ("“FPT”", "fpt", ""),
        ("Công ty", "công ty", ""),
    ],
)
def test_enterprise_group_takes_head_and_form_away(name: str, group: str, form: str) -> None:
    assert enterprise_group(name) == (group, form)
