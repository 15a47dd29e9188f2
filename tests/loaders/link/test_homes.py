"""Homes of people: which posts tell namesakes apart, and which homes an article states of one person."""

from __future__ import annotations

import datetime as dt

import pytest

from loaders.extract.things import Body, Committee, Enterprise, Holder, Institution, Unit
from loaders.link.homes import CENTRE, Home, Seen, home_of, homes_of, province_in
from loaders.link.keys import Keys

KEYS = Keys(dt.date(2025, 8, 1), "")
TINH = Unit("tỉnh", "An Giang", "An Giang")
XA = Unit("xã", "Tân Hội", "An Giang")
A, B = "An Giang/34|", "Cà Mau/34|"


def seen(part: str, sentence: int = 0, status: str = "asserted", strong: bool = True) -> Seen:
    return Seen(Home(part, strong), sentence, status)


@pytest.mark.parametrize(
    ("holder", "rank", "part", "strong"),
    [
        (Body("Tỉnh ủy An Giang", "party", "party", "provincial_party", "An Giang", TINH), "head", A, True),
        (Body("UBND tỉnh An Giang", "government", "x", "people_committee", "An Giang", TINH), "deputy", A, True),
        (Body("Đảng ủy xã Tân Hội", "party", "x", "party_committee", "An Giang", XA), "head", f"{A}xã Tân Hội", True),
        (Body("Sở Y tế An Giang", "department", "x", "department", "An Giang", TINH), "head", f"{A}Sở Y tế", True),
        (Body("Bộ Y tế", "ministry", "x", "ministry"), "head", "Bộ Y tế", True),
        (Body("Ban Bí thư", "party", "x", "fixed"), "head", CENTRE, True),
        (Body("Sở Y tế An Giang", "department", "x", "department", "An Giang"), "member", f"{A}Sở Y tế", False),
        (Committee("Ban Chỉ đạo 57", "committee", "province", "An Giang", "nq57", "An Giang"), "head", A, False),
        (Committee("Ban Chỉ đạo", "committee", "ministry", "Bộ Y tế", "cds"), "head", "Bộ Y tế", False),
        (Committee("Ban Chỉ đạo Trung ương", "committee", "central", "", "nq57"), "head", CENTRE, False),
        (Enterprise("VNPT An Giang", "", "VNPT"), "head", "VNPT", True),
        (Enterprise("Công ty Cổ phần FPT"), "head", "fpt", True),
        (Institution("Trường Đại học An Giang", "university"), "head", "Trường Đại học An Giang", True),
    ],
)  # fmt: skip
def test_home_of_a_post(holder: Holder, rank: str, part: str, strong: bool) -> None:
    assert home_of(holder, rank, KEYS) == Home(part, strong)


def test_weak_homes_count_only_where_there_is_no_strong_one() -> None:
    both, weak = homes_of([seen(A), seen(B, strong=False)]), homes_of([seen(B, strong=False)])
    assert (both.parts, weak.parts) == ((A,), (B,))


def test_a_person_without_a_home_is_of_the_centre() -> None:
    assert homes_of([]).main == CENTRE


def test_a_statement_without_a_home_of_its_own_goes_to_the_main_one() -> None:
    homes = homes_of([seen(A), seen(f"{A}Sở Y tế")])
    assert (homes.of(f"{A}Sở Y tế"), homes.of(B)) == (f"{A}Sở Y tế", A)


@pytest.mark.parametrize(
    ("one", "other", "joined"),
    [
        (seen(A, 1), seen(f"{A}Sở Y tế", 2), True),  # one province
        (seen(A, 1), seen("Bộ Y tế", 2), True),  # a ministry beside a province
        (seen(A, 1), seen(B, 1), True),  # two provinces in one sentence
        (seen(A, 1, "former"), seen(B, 2), True),  # moved from one to the other
        (seen(A, 1), seen(B, 2), False),  # two provinces now: perhaps two people of one name
    ],
)
def test_homes_that_an_article_states_of_one_person(one: Seen, other: Seen, joined: bool) -> None:
    homes = homes_of([one, other])
    assert bool(homes.joins) == joined
    assert homes.parts == tuple(sorted((one.home.part, other.home.part)))


@pytest.mark.parametrize(("part", "province"), [(f"{A}Sở Y tế", "An Giang"), ("Bộ Y tế", ""), (CENTRE, "")])
def test_province_in_a_home(part: str, province: str) -> None:
    assert province_in(part) == province
