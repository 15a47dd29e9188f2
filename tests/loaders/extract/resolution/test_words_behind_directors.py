"""Directors whose own words name their house: a hospital in small letters, a ward with its owner, unknown words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import holds

_HEAD = "Ông Lò Văn Chiêng, Giám đốc Bệnh viện Sao Bắc, và bà Vàng Thị Mỷ, {}, tham dự."
_FIRST = ("Lò Văn Chiêng", "Giám đốc | Bệnh viện Sao Bắc", "asserted")


@pytest.mark.parametrize(
    ("said", "office"),
    [
        ("Phó Giám đốc Bệnh viện nhân dân Lâm Đồng", "Phó Giám đốc | Bệnh viện Nhân dân Lâm Đồng"),
        ("Phó Giám đốc Bệnh viện nhân dân 115", "Phó Giám đốc | Bệnh viện Nhân dân 115"),
        ("Giám đốc bệnh viện ung thư Đà Nẵng", "Giám đốc | Bệnh viện Ung thư Đà Nẵng"),
        ("Trưởng khoa Dược của Bệnh viện Bạch Mai", "Trưởng khoa | Khoa Dược Bệnh viện Bạch Mai"),
        ("Trưởng khoa Nhi thuộc Bệnh viện Việt Đức", "Trưởng khoa | Khoa Nhi Bệnh viện Việt Đức"),
        ("Giám đốc đào tạo FPT Long Châu", "Giám đốc Đào tạo | FPT Long Châu"),
    ],
)
def test_house_that_is_named_behind_a_title_has_the_post(said: str, office: str) -> None:
    assert holds(_HEAD.format(said)) == {_FIRST, ("Vàng Thị Mỷ", office, "asserted")}


@pytest.mark.parametrize(
    "said",
    [
        "Giám đốc bệnh viện sao mai hồng",
        "Giám đốc Cấp cao Nhân sự Ngân hàng ACB",
        "Giám đốc Điều hành Ngành hàng Dược phẩm",
        "Giám đốc Vận hành cấp cao",
    ],
)
def test_unknown_words_behind_a_title_leave_it_without_the_house_told_before(said: str) -> None:
    assert holds(_HEAD.format(said)) == {_FIRST}
