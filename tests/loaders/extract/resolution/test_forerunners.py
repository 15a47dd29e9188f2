"""Communes that another was made of, and the school that `Trường` in a body's name means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds


@pytest.mark.parametrize(
    "made",
    [
        "Xã Đức Trọng thành lập trên cơ sở thị trấn Liên Nghĩa và các xã Phú Hội, Hiệp An.",
        "Xã Đức Trọng được lập từ các xã Phú Hội, Hiệp An.",
        "Xã hợp nhất từ xã Phú Hội và xã Hiệp An.",
        "Xã mới sáp nhập từ ba xã Phú Hội, Hiệp An và Liên Hiệp.",
    ],
)
def test_bare_commune_is_none_that_it_was_made_of(made: str) -> None:
    text = f"UBND xã Đức Trọng họp. {made} Chủ tịch UBND xã Mai Trí Nhơn nhận quà."
    assert holds(text) == {("Mai Trí Nhơn", "Chủ tịch | Ủy ban nhân dân xã Đức Trọng", "asserted")}


@pytest.mark.parametrize(
    "made", ["Sau sáp nhập, xã Phú Hội đông dân.", "Sáp nhập hai xã Liên Hiệp và Hiệp An thành xã Phú Hội."]
)
def test_commune_that_came_out_of_a_merger_is_meant(made: str) -> None:
    text = f"Lãnh đạo xã họp. {made} Chủ tịch UBND xã Mai Trí Nhơn nhận quà."
    assert holds(text) == {("Mai Trí Nhơn", "Chủ tịch | Ủy ban nhân dân xã Phú Hội", "asserted")}


@pytest.mark.parametrize("body", ["Đảng ủy", "Công đoàn"])
def test_body_of_the_school_is_of_the_school_told_of(body: str) -> None:
    title = "Bí thư" if body == "Đảng ủy" else "Chủ tịch"
    text = f"Tiến sĩ Đậu Văn Nguyên, {title} {body} Trường, dự."
    whole = {("Đậu Văn Nguyên", f"{title} | {body} Trường Đại học Đà Lạt", "asserted")}
    assert holds(f"Trường Đại học Đà Lạt họp. {text}") == whole
    assert holds(f"Tỉnh ủy họp. {text}") == set()


@pytest.mark.parametrize(
    "past",
    [
        "Trước khi hợp nhất, bà Yên là Bí thư Đảng ủy phường Định Hòa.",
        "Trước ngày 1/7, bà Yên là Bí thư Đảng ủy phường Định Hòa.",
        "Bà Lê Thị Yên, nguyên Bí thư Đảng ủy phường Định Hòa, chủ trì.",
        "Bà Lê Thị Yên từng là Bí thư Đảng ủy phường Định Hòa.",
    ],
)
def test_bare_ward_is_not_the_one_that_somebody_was_of_once(past: str) -> None:
    text = f"Đảng bộ phường Chánh Hiệp họp. {past} Ông Mai Trí Nhơn, Chủ tịch UBND phường, dự."
    assert ("Mai Trí Nhơn", "Chủ tịch | Ủy ban nhân dân phường Chánh Hiệp", "asserted") in holds(text)


def test_bare_ward_is_the_one_that_somebody_was_of_where_no_other_is_named() -> None:
    text = "Ông Lê Tám, nguyên Bí thư Đảng ủy phường Định Hòa, tới. Ông Mai Trí Nhơn, Chủ tịch UBND phường, dự."
    assert ("Mai Trí Nhơn", "Chủ tịch | Ủy ban nhân dân phường Định Hòa", "asserted") in holds(text)
