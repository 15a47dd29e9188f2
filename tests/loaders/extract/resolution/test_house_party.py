"""Secretaries and boards without a party's name are of the party of the house that the headline or paragraph tells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_CONGRESS = "Đại hội bầu Ban Chấp hành gồm 15 đồng chí. "


@pytest.mark.parametrize(
    ("house", "committee"),
    [
        ("Đảng bộ Sở Y tế Lâm Đồng", "Đảng ủy Sở Y tế Lâm Đồng"),
        ("Đảng bộ UBND tỉnh Lâm Đồng", "Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Đảng bộ các cơ quan Đảng tỉnh Lâm Đồng", "Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng"),
        ("Đảng bộ Quân sự tỉnh Lâm Đồng", "Đảng ủy Quân sự tỉnh Lâm Đồng"),
    ],
)
@pytest.mark.parametrize("given", ["được bầu giữ chức Bí thư Đảng ủy", "tái đắc cử Bí thư", "được bầu làm Bí thư"])
def test_headline_tells_the_party(house: str, committee: str, given: str) -> None:
    told = holds(f"{_CONGRESS}Ông Phan Đắc Lộc {given}.", about=f"{house} đại hội,")
    assert told == {("Phan Đắc Lộc", f"Bí thư | {committee}", "asserted")}


def test_post_of_a_government_beside_does_not_tell_the_party() -> None:
    said = f"{_CONGRESS}Ông Phan Đắc Lộc, Chủ tịch UBND tỉnh, giữ chức Bí thư."
    told = holds(said, about="Đảng bộ UBND tỉnh Lâm Đồng đại hội,")
    assert ("Phan Đắc Lộc", "Bí thư | Đảng ủy Ủy ban nhân dân tỉnh Lâm Đồng", "asserted") in told
    assert not any("Tỉnh ủy" in what for _, what, _ in told)


def test_guest_of_the_province_stays_in_its_party() -> None:
    said = f"Phó Bí thư Tỉnh ủy Hồ Văn Sáu dự. {_CONGRESS}Ông Phan Đắc Lộc làm Phó Bí thư."
    assert holds(said, about="Đảng bộ Sở Y tế Lâm Đồng đại hội,") == {
        ("Hồ Văn Sáu", "Phó Bí thư | Tỉnh ủy Lâm Đồng", "asserted"),
        ("Phan Đắc Lộc", "Phó Bí thư | Đảng ủy Sở Y tế Lâm Đồng", "asserted"),
    }


def test_party_told_last_in_the_paragraph() -> None:
    said = "Bà Phan Thị Lộc, Bí thư Đảng ủy các cơ quan Đảng tỉnh; ông Hồ Văn Sáu, Phó Bí thư Thường trực, cùng dự."
    what = "Phó Bí thư Thường trực | Đảng ủy các cơ quan Đảng tỉnh Lâm Đồng"
    assert ("Hồ Văn Sáu", what, "asserted") in holds(said)


def test_bare_secretary_beside_the_head_of_a_house_is_not_of_the_province() -> None:
    told = holds("Ông Phan Đắc Lộc, Phó Bí thư, Giám đốc Công an tỉnh Lâm Đồng, nói.")
    assert told == {("Phan Đắc Lộc", "Giám đốc | Công an tỉnh Lâm Đồng", "asserted")}


def test_province_in_brackets_behind_its_word() -> None:
    told = holds("Ông Phan Đắc Lộc, Phó Chủ tịch UBND tỉnh (Lào Cai), cùng dự với Phó Chủ tịch UBND tỉnh Lâm Đồng.")
    assert told == {("Phan Đắc Lộc", "Phó Chủ tịch | Ủy ban nhân dân tỉnh Lào Cai", "asserted")}


@pytest.mark.parametrize(
    "post",
    ["Phó Giám đốc Sở Du lịch Lâm Đồng", "Phó Chủ tịch UBND tỉnh Lâm Đồng", "Phó Chủ tịch UBND xã Đức Trọng"],
)
def test_organising_board_beside_a_post_of_the_state_is_of_what_is_held(post: str) -> None:
    told = holds(f"Bà Phan Thị Lộc, {post}, Trưởng Ban Tổ chức, cho biết có 20 đoàn. Tỉnh ủy dự.")
    assert not any("Ban Tổ chức" in what for _, what, _ in told)


@pytest.mark.parametrize(
    "before", ["Hồ Văn Sáu, Chủ tịch UBND tỉnh; ông", "Chủ tịch UBND tỉnh Hồ Văn Sáu,", "Bí thư Tỉnh ủy Hồ Văn Sáu;"]
)
def test_organising_board_of_the_party_stays(before: str) -> None:
    name = "Phan Đắc Lộc, Trưởng Ban Tổ chức Tỉnh ủy," if before.endswith("ông") else "Trưởng Ban Tổ chức Phan Đắc Lộc"
    told = holds(f"Tỉnh ủy Lâm Đồng họp. Dự có {before} {name} cùng các sở.")
    assert ("Phan Đắc Lộc", "Trưởng Ban | Ban Tổ chức Tỉnh ủy Lâm Đồng", "asserted") in told


@pytest.mark.parametrize(
    ("posts", "party"),
    [
        ("Bí thư Đảng ủy, Chánh Văn phòng UBND tỉnh", "Đảng ủy Văn phòng Ủy ban nhân dân tỉnh Lâm Đồng"),
        ("Bí thư Đảng ủy, Chánh Văn phòng UBND xã Đức Trọng", "Đảng ủy xã Đức Trọng"),
    ],
)
def test_party_of_the_office_that_somebody_heads(posts: str, party: str) -> None:
    told = holds(f"Dự họp có ông Hồ Văn Sáu, Bí thư Đảng ủy, Giám đốc Sở Nội vụ; ông Phan Đắc Lộc, {posts}.")
    assert {what for who, what, _ in told if who == "Phan Đắc Lộc" and what.startswith("Bí thư")} == {
        f"Bí thư | {party}"
    }
