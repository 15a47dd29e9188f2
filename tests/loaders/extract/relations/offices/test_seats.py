"""Where firms, schools and parks lie: a seat in apposition, in brackets, in front; no place where they only act."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import read, shown

FIRM, PARK, WARD = "Công ty TNHH Mây Trắng", "Khu công nghiệp Lộc Sơn", "phường Lâm Viên"


def seats(text: str) -> set[tuple[str, str, str]]:
    """Who lies where, and by which rule."""
    found = read(text).statements
    return {(shown(s.subject), shown(s.object), s.rule) for s in found if s.type == "LOCATED_IN"}


@pytest.mark.parametrize(
    ("text", "place", "rule"),
    [
        (f"{FIRM}, đơn vị thành viên đặt tại {PARK}, có lãi.", PARK, "located.seat"),
        (f"Về {FIRM}: Thành lập năm 1994, trụ sở tại {WARD}.", WARD, "located.seat"),
        (f"{FIRM} (trụ sở {WARD}) có lãi.", WARD, "located.seat"),
        (f"Ông An làm Giám đốc {FIRM}, đơn vị đặt tại {PARK}.", PARK, "located.seat"),
        (f"Doanh nghiệp có trụ sở ở {PARK} là {FIRM}.", PARK, "located.seat"),
        (f"{FIRM} tại {PARK} đã lắp dây chuyền.", PARK, "located.at"),
        (f"{FIRM} ({PARK}) tuyển 300 người.", PARK, "located.at"),
    ],
)
def test_firm_has_its_seat(text: str, place: str, rule: str) -> None:
    assert (FIRM, place, rule) in seats(text)


def test_park_lies_in_its_province() -> None:
    assert seats(f"{PARK} (Lâm Đồng) có 50 nhà máy.") == {(PARK, "tỉnh Lâm Đồng", "located.park")}


@pytest.mark.parametrize(
    "text",
    [
        f"{FIRM} tại {WARD} tặng quà cho trẻ em.",
        f"{FIRM} ký hợp đồng với Sở Y tế tại {WARD}.",
        f"Bí thư Tỉnh ủy đến thăm {WARD}, nơi đặt tại hồ.",
    ],
)
def test_place_of_an_act_is_no_seat(text: str) -> None:
    assert seats(text) == set()


def test_what_a_firm_runs_somewhere_tells_no_seat_of_the_firm() -> None:
    text = "Công ty Cổ phần Sao Mai vận hành Trung tâm Điều hành thông minh đặt tại phường Cam Ly."
    assert seats(text) == set()
