"""Who is kin of the holder of a post, or speaks for him, has not the post."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HIS = {("Phan Đắc Lộc", "Chủ tịch | Tập đoàn Sao Vàng", "asserted")}


@pytest.mark.parametrize("who", ["Vợ", "Con gái", "Hai ái nữ nhà đại gia", "Cháu của", "Luật sư bào chữa cho"])
@pytest.mark.parametrize("post", [" - Chủ tịch Tập đoàn Sao Vàng", ", Chủ tịch Tập đoàn Sao Vàng (SVG),"])
def test_office_of_the_one_named_before_is_not_that_of_who_stands_beside(who: str, post: str) -> None:
    assert holds(f"{who} ông Phan Đắc Lộc{post} là bà Đinh Thị Mai cho biết.") == _HIS


@pytest.mark.parametrize("beside", ["Con gái vị", "Vợ của vị", "Luật sư của vị"])
def test_who_stands_beside_a_chair_is_not_the_one_named_last(beside: str) -> None:
    assert holds(f"Bà Đinh Thị Mai mua cổ phiếu. {beside} chủ tịch Tập đoàn Sao Vàng đã chi 40 tỷ đồng.") == set()


@pytest.mark.parametrize("aside", ["", " (Bầu Lộc)", " (63 tuổi)"])
@pytest.mark.parametrize("who", ["con gái", "anh trai của", "luật sư của", "người đại diện của", "người thân của"])
def test_post_behind_the_one_whose_kin_somebody_is(who: str, aside: str) -> None:
    assert holds(f"Bà Đinh Thị Mai, {who} ông Phan Đắc Lộc{aside}, Chủ tịch Tập đoàn Sao Vàng, bán đất.") == _HIS


def test_that_one_who_leads_is_still_the_one_named_last() -> None:
    told = holds("Ông Phan Đắc Lộc mua cổ phiếu. Vị chủ tịch Tập đoàn Sao Vàng đã chi 40 tỷ đồng.")
    assert told == _HIS
