"""A title at the head of a clause, a comma, and the name behind an honorific."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

FUND = "Chủ tịch | Hội Luật gia tỉnh Lâm Đồng"


@pytest.mark.parametrize(
    "text",
    [
        "Chủ tịch Hội Luật gia tỉnh, bà Hà Thị Bình thừa nhận còn chậm.",
        "Giải trình ý kiến này, Chủ tịch Hội Luật gia tỉnh, bà Hà Thị Bình cho biết đã xong.",
        "Chủ tịch Hội Luật gia tỉnh, bà Hà Thị Bình (trước đây là Phó Giám đốc Sở Tư pháp) cho biết thêm.",
        "Chủ tịch Hội Luật gia tỉnh, luật sư Hà Thị Bình, đồng thời là Giám đốc Sở Tư pháp, cam kết giúp.",
    ],
)
def test_title_comma_name(text: str) -> None:
    assert ("Hà Thị Bình", FUND, "asserted") in holds(text)


@pytest.mark.parametrize(
    "source", ["ĐÀ LẠT - ", "Lâm Đồng – ", "(BLĐ) - ", "VOV.VN - ", "Lâm Đồng: ", "(Chinhphu.vn) - "]
)
def test_behind_where_the_news_comes_from(source: str) -> None:
    text = f"{source}Chủ tịch Hội Luật gia tỉnh, ThS Hà Thị Bình vừa nêu số liệu mới."
    assert ("Hà Thị Bình", FUND, "asserted") in holds(text)


def test_post_of_one_is_not_given_to_the_next() -> None:
    text = "Theo ông Tạ Duy Hưng, Chủ tịch Hội Luật gia tỉnh, bà Hà Thị Bình đã về hưu."

    assert ("Hà Thị Bình", FUND, "asserted") not in holds(text)


def test_surname_that_is_also_a_word_for_the_youth_union() -> None:
    text = "UBND huyện Vân Đồn họp. Chủ tịch HĐND huyện Đoàn Xuân Bạch kết luận."

    assert holds(text, about="Quảng Ninh", published="2024-08-13") == {
        ("Đoàn Xuân Bạch", "Chủ tịch | Hội đồng nhân dân huyện Vân Đồn", "asserted")
    }
