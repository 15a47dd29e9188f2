"""Units of which every house has one: joined over articles by the house that they tell, else not at all."""

from __future__ import annotations

import pytest

from loaders.extract.things import Body, Title
from loaders.link.belonging import houses_told
from loaders.link.homes import home_of
from loaders.link.keys import Keys
from tests.loaders.extract.reading import read

HOLDER = "Ông Lê Văn Tám"


def unit(text: str, article: str) -> tuple[str, str]:
    """The id of the body of the one post in a text, and the home that the post gives."""
    frames = read(text, "Hà Nội").frames
    keys = Keys(None, "", article, houses_told(frames))
    bodies = [c.thing.body for f in frames for c in f.chunks if isinstance(c.thing, Title)]
    assert len(bodies) == 1
    assert isinstance(bodies[0], Body)
    return keys.body(bodies[0]).id, home_of(bodies[0], "head", keys).part


@pytest.mark.parametrize(
    "post",
    [
        "Vụ trưởng Vụ Pháp chế",
        "Vụ trưởng Vụ Kế hoạch - Tài chính",
        "Cục trưởng Cục Chuyển đổi số",
        "Giám đốc Trung tâm Công nghệ thông tin",
        "Trưởng phòng Tổ chức - Hành chính",
        "Trưởng khoa Công nghệ thông tin",
    ],
)
def test_a_unit_of_no_house_told_is_its_articles_alone(post: str) -> None:
    first, second = (unit(f"{HOLDER}, {post}, phát biểu.", article) for article in ("a", "b"))

    assert first[0] != second[0]
    assert first[1] != second[1]


@pytest.mark.parametrize("beside", [" Bộ Y tế", ", Bộ Y tế", " (Bộ Y tế)", " của Bộ Y tế", " thuộc Bộ Y tế"])
def test_a_unit_is_one_in_all_articles_that_name_its_ministry(beside: str) -> None:
    first, second = (unit(f"{HOLDER}, Vụ trưởng Vụ Pháp chế{beside}, phát biểu.", article) for article in ("a", "b"))
    other = unit(f"{HOLDER}, Vụ trưởng Vụ Pháp chế (Bộ Công Thương), phát biểu.", "c")

    assert first == second
    assert first[0] != other[0]
    assert first[1] != other[1]


@pytest.mark.parametrize(
    "post",
    [
        "Cục trưởng Cục Chuyển đổi số quốc gia",
        "Cục trưởng Cục Trồng trọt",
        "Vụ trưởng Vụ Bảo hiểm y tế",
        "Giám đốc Trung tâm Dữ liệu quốc gia",
        "Giám đốc Trung tâm Đổi mới sáng tạo Quốc gia",
        "Giám đốc Sở Y tế Lào Cai",
    ],
)
def test_a_unit_of_which_there_is_one_stays_one(post: str) -> None:
    first, second = (unit(f"{HOLDER}, {post}, phát biểu.", article) for article in ("a", "b"))

    assert first == second
